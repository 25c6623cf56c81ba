"""The files below what a person names: which of them count, and in which order."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from annotations.errors import Refused, reason
from annotations.openprojects import LOGS
from annotations.wording import tr


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files named, and those below the folders named, in order of name; hidden ones are left out.

    Raises Refused where a path does not exist, or it or a folder below it cannot be read.
    """
    found: list[Path] = []
    for path in paths:
        try:
            if path.is_dir():
                found.extend(_files_below(path))
            elif path.exists():
                found.append(path)
            else:
                raise Refused(tr("{path}: no such file or folder", path=path))
        except OSError as error:
            raise Refused(
                tr("{filename}: cannot be read ({why})", filename=error.filename or path, why=reason(error))
            ) from error
    return list(dict.fromkeys(found))


def _files_below(folder: Path) -> list[Path]:
    def stop(error: OSError) -> None:
        raise error

    found: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=stop):
        folders[:] = [name for name in folders if not _hidden(Path(name))]
        found.extend(Path(place, name) for name in names if not _hidden(Path(name)))
    return [file for file in sorted(found, key=_as_people_count) if file.is_file()]


def _hidden(path: Path) -> bool:
    if path.name.endswith(LOGS):
        return True
    return any(part.startswith(".") or part in ("__MACOSX", "Thumbs.db") for part in path.parts)


def _as_people_count(path: Path) -> list[tuple[int, str]]:
    """A key that puts 2.txt before 10.txt."""
    parts = re.split(r"([0-9]+)", str(path).casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]
