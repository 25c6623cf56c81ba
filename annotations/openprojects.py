"""Which project files are open in this program, and reading any other file.

SQLite knows by locks on its file who else is at work there, and folds its log into the file, and removes it, once it
believes to be the last. On every system but Windows a program gives up all its locks on a file as soon as it closes any
one of its openings of it (POSIX, fcntl): to look into an open project past SQLite is to let another program take away
the log under it, and with it what is written there from then on. So whatever a person may name is read through here.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import BinaryIO, TypeVar

from annotations.errors import InUse

LOGS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file that is open; locks lie on these, too."""

_Identity = tuple[int, int]
_open: Counter[_Identity | None] = Counter()
_paths: dict[_Identity, Path] = {}
_LOCK = Lock()
_Found = TypeVar("_Found")


def found_in(path: Path, look: Callable[[BinaryIO], _Found]) -> _Found:
    """What LOOK finds in a file, given its bytes from the beginning.

    No project comes to be open here meanwhile, so LOOK opens none, and keeps nothing of the file. Raises OSError
    where it cannot be read; `InUse`, where it must not be.
    """
    if os.path.exists(path) and not os.path.isfile(path):  # a pipe, which may be waited for without end
        return _looked(path, look)
    with _LOCK:
        if _is_in_use(path):
            raise InUse(path)
        return _looked(path, look)


def _looked(path: Path, look: Callable[[BinaryIO], _Found]) -> _Found:
    with path.open("rb") as file:
        return look(file)


def bytes_of(path: Path) -> bytes:
    """All bytes of a file. Raises OSError as `found_in` does."""
    return found_in(path, lambda file: file.read())


def text_of(path: Path) -> str:
    """The text of a file in UTF-8, without a byte order mark, each line end as one "\\n".

    Raises OSError as `found_in` does, and UnicodeDecodeError.
    """
    return bytes_of(path).decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


def head_of(path: Path, count: int) -> bytes | None:
    """The first bytes of a file, or None where it is a project that is open here, or the log of one.

    Raises OSError where it cannot be read.
    """
    try:
        return found_in(path, lambda file: file.read(count))
    except InUse:
        return None


def _is_in_use(path: Path) -> bool:
    found = identity(path)
    return found is not None and (found in _open or found in map(identity, _logs()))


def _logs() -> list[Path]:
    return [path.with_name(path.name + log) for path in _paths.values() for log in LOGS]


def paths() -> dict[tuple[int, int], Path]:
    """The projects that are open here: device and number of the file, and where it lies."""
    return dict(_paths)


def hold(path: Path) -> _Identity | None:
    """Note that SQLite opens PATH, and give what `release` asks for; None where there is no such file."""
    with _LOCK:
        found = identity(path)
        if found is not None:
            _open[found] += 1
            _paths.setdefault(found, path.resolve())  # beside it SQLite puts its logs
        return found


def release(held: _Identity | None) -> None:
    """Note that one opening of a file has ended, after SQLite has closed it."""
    with _LOCK:
        if held is not None:
            _open[held] -= 1
            if _open[held] <= 0:
                del _open[held], _paths[held]


def identity(path: Path) -> _Identity | None:
    """Device and number of a file; None where there is none."""
    with suppress(OSError, ValueError):
        found = os.stat(path)
        return found.st_dev, found.st_ino
    return None
