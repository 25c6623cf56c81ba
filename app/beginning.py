"""The ways to begin, offered where a project has no article yet."""

from __future__ import annotations

from collections.abc import Mapping

from annotations.wording import later, tr
from widgets.welcome import Way

HEADING = later("There is no article here yet")
LINE = later("Try the program on a sample first, or bring in articles of your own. Files can also be dropped here.")
_WAYS = {
    "tour": (
        later("Open the sample and take the tour"),
        later("Five minutes: you mark a real article, step by step. Your own projects are not touched."),
    ),
    "import": (
        later("Import articles"),
        later("Plain text, JSON, or a colleague's labels. You look them over before anything is stored."),
    ),
    "import_folder": (later("Import a folder"), later("Every file of a folder, and of the folders in it.")),
    "open": (later("Open another project"), later("A file that ends in .stancemark.")),
    "manual": (later("Read the manual"), later("It explains everything that the program does, with pictures.")),
}
"""By the ids of commands: the words on the button, and what the way is good for."""


def ways(keys: Mapping[str, str]) -> list[Way]:
    """The ways to begin, with KEYS by the ids of commands, as they are read."""
    return [Way(id, tr(words), keys.get(id, ""), tr(help)) for id, (words, help) in _WAYS.items()]
