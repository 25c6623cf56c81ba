"""Words for people: lines in the language of the interface, and numbers with what they count.

Lines are written in English where they are needed, inside `tr`. A catalogue holds the same lines in another language;
what it lacks stays English. There is one interface in a process, so there is one catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping

_catalogue: Mapping[str, str] = {}


def tr(text: str, /, **values: object) -> str:
    """TEXT in the language of the interface, with VALUES in the places that name them, as in `Point {number}`.

    Where values are given, a brace that shall stay is doubled; where none are, braces are left as they are.
    """
    words = _catalogue.get(text, text)
    return words.format(**values) if values else words


def later(text: str, /) -> str:
    """TEXT as it is: marks a line of a table that is handed to `tr` when it is shown."""
    return text


def speak(catalogue: Mapping[str, str]) -> None:
    """Take lines from CATALOGUE (English line: line in another language) from now on; an empty one is English."""
    global _catalogue
    _catalogue = catalogue


def counted(count: int, noun: str, *, grouped: bool = False) -> str:
    """A number with what it counts, as in `1 span` or `8 points`; GROUPED shows thousands apart, as in `1,200`."""
    number = f"{count:,}" if grouped else str(count)
    return f"{number} {noun}" if count == 1 else f"{number} {noun}s"
