"""Makes the pictures of the manual, from the real program on the sample project: python docs/make_help.py.

Names of pictures draw those alone. Needs a display (or xvfb-run), as docs/make_pictures.py does.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

LANGUAGE = "en"


def main() -> None:
    """Write the pictures into resources/help."""
    names = sys.argv[1:]
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_CONFIG_HOME=f"{home}/config")
        from picturing import camera, manual, projects

        from resources import path as resource

        folder = resource(f"help/{LANGUAGE}") / "pictures"
        folder.mkdir(exist_ok=True)
        made = projects.make_all(Path(home) / "made")
        wanted = [state for state in manual.STATES if not names or state.name in names]
        for kind, project in made.items():
            if mine := [state for state in wanted if state.project == kind]:
                camera.draw(project, mine, "light", folder, alone=True)


if __name__ == "__main__":
    main()
