"""Makes the pictures of the manual, from the real program on the sample project: python docs/make_help.py.

The window speaks the language of each manual in turn. Codes of languages and names of pictures draw those alone:
python docs/make_help.py de window. Needs a display (or xvfb-run), as docs/make_pictures.py does.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ENDINGS = {"light": ".png", "dark": "-dark.png"}


def main() -> None:
    """Write the pictures into resources/help."""
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_CONFIG_HOME=f"{home}/config")
        from annotations.catalogues import NAMES

        languages = [code for code in NAMES if code in sys.argv[1:]] or list(NAMES)
        names = [name for name in sys.argv[1:] if name not in NAMES]
        for language in languages:
            draw(language, names, Path(home) / language)


def draw(language: str, names: list[str], made: Path) -> None:
    """Draw the pictures with these NAMES (all, where none) in a language, from projects made beside MADE."""
    from picturing import camera, manual, projects

    from annotations.catalogues import CHOSEN
    from resources import path as resource

    os.environ[CHOSEN] = language
    folder = resource(f"help/{language}") / "pictures"
    folder.mkdir(exist_ok=True)
    wanted = [state for state in manual.STATES if not names or state.name in names]
    for scheme, ending in ENDINGS.items():
        for kind, project in projects.make_all(made.with_name(f"{made.name}-{scheme}")).items():
            if mine := [state for state in wanted if state.project == kind]:
                camera.draw(project, mine, scheme, folder, ending)


if __name__ == "__main__":
    main()
