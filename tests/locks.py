"""Whether this program still has SQLite's locks on its open projects, asked as another program would.

Looked at through openings of its own that stay open as long as the project does: to close one sooner would give the
locks up.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any

from annotations import openprojects

# Where SQLite keeps the locks of who has a project open: first byte and count, see os.h and wal.c there.
_LOCKS = {"": (0x40000002, 510), "-shm": (128, 1)}
_FLOCK = "hhqqi4x"
_looking: dict[tuple[tuple[int, int], str], int] = {}


def lost() -> list[Path]:
    """The files of open projects on which this program has no lock any more; none where locks are of another kind."""
    fcntl = _fcntl()
    if fcntl is None:
        return []
    still = openprojects.paths()
    for key in [key for key in _looking if key[0] not in still]:
        os.close(_looking.pop(key))
    files = [
        (identity, log, path.with_name(path.name + log))
        for identity, path in still.items()
        if openprojects.identity(path) == identity
        for log in _LOCKS
    ]
    return [file for identity, log, file in files if file.exists() and not _holds(fcntl, identity, log, file)]


def _holds(fcntl: Any, identity: tuple[int, int], log: str, file: Path) -> bool:
    if (identity, log) not in _looking:
        _looking[identity, log] = os.open(file, os.O_RDWR)
    asked = struct.pack(_FLOCK, fcntl.F_WRLCK, os.SEEK_SET, *_LOCKS[log], 0)
    told = fcntl.fcntl(_looking[identity, log], fcntl.F_OFD_GETLK, asked)
    return bool(struct.unpack(_FLOCK, told)[0] != fcntl.F_UNLCK)


def _fcntl() -> Any:
    try:
        import fcntl
    except ImportError:
        return None
    return fcntl if hasattr(fcntl, "F_OFD_GETLK") else None
