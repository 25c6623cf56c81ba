"""Makes the pictures that README shows, from the real program on the sample project: make pictures.

Needs a display (or xvfb-run), since the offscreen platform has no fonts of its own on some systems.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Write docs/window-light.png, docs/window-dark.png and the pictures of the import preview."""
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_CONFIG_HOME=f"{home}/config")
        from app import sample

        project = sample.make(Path(home))
        for scheme in ("light", "dark"):
            sample.draw(project, HERE / f"window-{scheme}.png", scheme)


if __name__ == "__main__":
    main()
