"""Files that ship with the program: schemas, sample articles, icons."""

from __future__ import annotations

from pathlib import Path


def path(name: str) -> Path:
    """The file or folder NAME below this package. Raises FileNotFoundError where it is not shipped."""
    found = Path(__file__).parent / name
    if not found.exists():
        raise FileNotFoundError(found)
    return found
