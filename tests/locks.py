"""Whether this program still has SQLite's locks on its open projects, asked as another program would.

Looked at through openings of its own that stay open as long as the project does: to close one sooner would give the
locks up. Whoever closes a project is asked before, as nobody can be asked afterwards.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable
from pathlib import Path
from threading import Lock
from typing import Any

from annotations import openprojects
from annotations.store import database

# Where SQLite keeps the locks of who has a project open: first byte and count, see os.h and wal.c there.
_LOCKS = {"": (0x40000002, 510), "-shm": (128, 1)}
_FLOCK = "hhqqi4x"
_Identity = tuple[int, int]
_looking: dict[_Identity, int] = {}
_found: set[Path] = set()
_ONE = Lock()


def watch() -> None:
    """From now on ask whenever a project is closed."""
    guarded = database._Guarded
    close = guarded.close

    def asked_and_closed(db: database._Guarded) -> None:
        if db.log is not None and db.held is not None:  # it has been opened to its end, and with a log
            _ask([(db.held, db.file)])
        close(db)

    guarded.close = asked_and_closed  # type: ignore[method-assign]


def taken() -> set[Path]:
    """The files on which this program had no lock any more when they were closed, or has none now; each is told once.

    Always empty where locks are of another kind.
    """
    still = openprojects.paths()
    _ask(still.items())
    _look_away(still)
    told = set(_found)
    _found.clear()
    return told


def _ask(projects: Iterable[tuple[_Identity, Path]]) -> None:
    fcntl = _fcntl()
    if fcntl is None:
        return
    for project, path in projects:
        if openprojects.identity(path) != project:
            continue
        for log in _LOCKS:
            file = path.with_name(path.name + log)
            identity = openprojects.identity(file)
            if identity is not None and not _holds(fcntl, identity, log, file):
                _found.add(file)


def _holds(fcntl: Any, identity: _Identity, log: str, file: Path) -> bool:
    with _ONE:
        if identity not in _looking:
            _looking[identity] = os.open(file, os.O_RDONLY)
    asked = struct.pack(_FLOCK, fcntl.F_WRLCK, os.SEEK_SET, *_LOCKS[log], 0)
    told = fcntl.fcntl(_looking[identity], fcntl.F_OFD_GETLK, asked)
    return bool(struct.unpack(_FLOCK, told)[0] != fcntl.F_UNLCK)


def _look_away(still: dict[_Identity, Path]) -> None:
    """Close what was looked at through, but for the files of projects that are open."""
    needed = set(still) | {
        openprojects.identity(path.with_name(path.name + log)) for path in still.values() for log in _LOCKS
    }
    for identity in set(_looking) - needed:
        os.close(_looking.pop(identity))


def _fcntl() -> Any:
    try:
        import fcntl
    except ImportError:
        return None
    return fcntl if hasattr(fcntl, "F_OFD_GETLK") else None
