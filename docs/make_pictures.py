"""Makes the pictures that README and docs/states.md show, from the real program on the sample project: make pictures.

Names of states draw those alone: python docs/make_pictures.py chosen-stance stub. Needs a display (or xvfb-run), since
the offscreen platform has no fonts of its own on some systems.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from picturing.state import State

HERE = Path(__file__).resolve().parent
SCHEMES = ("light", "dark")


def main() -> None:
    """Write docs/window-light.png, docs/window-dark.png, docs/states.md, and the pictures of it into docs/pictures."""
    folder, names = HERE / "pictures", sys.argv[1:]
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_CONFIG_HOME=f"{home}/config")
        from picturing import camera, page, projects
        from picturing.state import SAMPLE

        from app import sample

        states = _states()
        (HERE / "states.md").write_text(page.written(states, SCHEMES), encoding="utf-8")
        wanted = [state for state in states if not names or state.name in names]
        for scheme in SCHEMES:
            made = projects.make_all(Path(home) / scheme)
            if not names:
                sample.draw(made[SAMPLE], HERE / f"window-{scheme}.png", scheme)
            for kind, project in made.items():
                if mine := [state for state in wanted if state.project == kind]:
                    camera.draw(project, mine, scheme, folder)


def _states() -> list[State]:
    """All states, in the order of the page."""
    from picturing import agreement, comfort, guidelines, helping, lists, questions, schemas, searches, texts

    parts = (texts, questions, lists, agreement, searches, helping, guidelines, schemas, comfort)
    return [state for part in parts for state in part.STATES]


if __name__ == "__main__":
    main()
