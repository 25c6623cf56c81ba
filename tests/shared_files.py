"""Where the material lies that is shared beside the repository and not part of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("STANCEMARK_SHARED", Path(__file__).resolve().parents[2] / "shared"))
"""$STANCEMARK_SHARED, else the folder `shared` beside the repository."""


def shared(name: str = "") -> Path:
    """The shared file or folder of this name; skips the test where it is absent."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{path} is not here; set STANCEMARK_SHARED to the folder that holds it")
    return path
