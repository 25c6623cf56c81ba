"""Where the material lies that is shared beside the repository and not part of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def shared(name: str = "") -> Path:
    """The shared file or folder of this name; skips the test where it is absent.

    Looked for in $STANCEMARK_SHARED, else in the folder `shared` beside the repository.
    """
    beside = Path(__file__).resolve().parents[1].parent / "shared"
    path = Path(os.environ.get("STANCEMARK_SHARED", beside)) / name
    if not path.exists():
        pytest.skip(f"{path} is not here; set STANCEMARK_SHARED to the folder that holds it")
    return path
