"""Makes the pictures that README and docs/states.md show, from the real program on the sample project: make pictures.

Names of states draw those alone: python docs/make_pictures.py chosen-stance stub. Needs a display (or xvfb-run), since
the offscreen platform has no fonts of its own on some systems.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from picturing.state import State

HERE = Path(__file__).resolve().parent
SCHEMES = ("light", "dark")
DOUBLE = "--double"


def main() -> None:
    """Write docs/window-light.png, docs/window-dark.png, docs/states.md, and the pictures of it into docs/pictures.

    Those at 200 per cent are drawn by a program of their own, since Qt asks for that only once.
    """
    names = [each for each in sys.argv[1:] if each != DOUBLE]
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_CONFIG_HOME=f"{home}/config")
        from picturing import page

        states = _states()
        (HERE / "states.md").write_text(page.written(states, SCHEMES), encoding="utf-8")
        draw([state for state in states if not names or state.name in names], not names, Path(home))
    if DOUBLE not in sys.argv:
        command = [sys.executable, __file__, DOUBLE, *names]
        subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": "2"}, check=True)


def draw(states: list[State], with_window: bool, home: Path) -> None:
    """Draw the STATES that are of this program's scale, and where all are wanted the window as README has it."""
    from picturing import camera, projects
    from picturing.state import SAMPLE

    from app import sample

    folder, is_double = HERE / "pictures", DOUBLE in sys.argv
    folder.mkdir(exist_ok=True)
    for scheme in SCHEMES:
        made = projects.make_all(home / scheme)
        if with_window and not is_double:
            sample.draw(made[SAMPLE], HERE / f"window-{scheme}.png", scheme)
        for kind, project in made.items():
            if mine := [state for state in states if state.project == kind and state.is_double == is_double]:
                camera.draw(project, mine, scheme, folder, f"-{scheme}.png")


def _states() -> list[State]:
    """All states, in the order of the page."""
    from picturing import agreement, comfort, guidelines, helping, lists, questions, schemas, searches, texts

    parts = (texts, questions, lists, agreement, searches, helping, guidelines, schemas, comfort)
    return [each for part in parts for state in part.STATES for each in state.all_sizes()]


if __name__ == "__main__":
    main()
