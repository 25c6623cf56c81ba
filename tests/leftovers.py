"""What a test may leave behind, found at little cost: files in the repository, threads, windows and timers."""

from __future__ import annotations

import os
import stat
import threading
import time
from dataclasses import dataclass
from pathlib import Path

_STILL_NS = 3_000_000_000
"""A folder that was changed so short a time (nanoseconds) before a look may change again with no other time to show for
it: the times of file systems go in steps, of 2 s at most. It is read again at the next look."""


@dataclass(frozen=True)
class _Folder:
    changed: int
    is_still: bool
    entries: frozenset[str]
    inner: frozenset[str]


class Files:
    """The files and folders below ROOT, without what hidden folders, caches and environments of Python hold.

    Only folders whose time has changed are read again: to make, rename or remove a file changes the time of its folder.
    """

    def __init__(self, root: Path) -> None:
        self._folders: dict[str, _Folder] = {}
        self._reread(str(root), set())

    def changed(self) -> list[str]:
        """What has come or gone since the last look."""
        found: set[str] = set()
        for path in list(self._folders):
            known = self._folders.get(path)
            if known and not _is_as_it_was(path, known):
                self._reread(path, found)
        return sorted(found)

    def _reread(self, path: str, found: set[str]) -> None:
        """Look at a folder anew, at all of it where it is new, and add to FOUND what has come or gone."""
        before = self._folders.pop(path, None)
        entries, inner = (before.entries, before.inner) if before else (frozenset(), frozenset())
        if now := _read(path):
            self._folders[path] = now
        new_entries, new_inner = (now.entries, now.inner) if now else (frozenset(), frozenset())
        found |= {os.path.join(path, name) for name in entries ^ new_entries}
        for name in inner ^ new_inner:
            self._reread(os.path.join(path, name), found)


def _is_as_it_was(path: str, known: _Folder) -> bool:
    try:
        return known.is_still and os.stat(path).st_mtime_ns == known.changed
    except OSError:
        return False


def _read(path: str) -> _Folder | None:
    """What a folder holds now; None where it is none (any more)."""
    try:
        changed = os.lstat(path)
        if not stat.S_ISDIR(changed.st_mode):
            return None
        with os.scandir(path) as listing:
            each = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in listing]
    except OSError:
        return None
    is_still = abs(time.time_ns() - changed.st_mtime_ns) > _STILL_NS
    if any(name == "pyvenv.cfg" for name, _ in each):
        return _Folder(changed.st_mtime_ns, is_still, frozenset(), frozenset())
    inner = frozenset(
        name for name, is_folder in each if is_folder and not name.startswith(".") and name != "__pycache__"
    )
    files = {name for name, is_folder in each if not is_folder and name != ".coverage"}
    return _Folder(changed.st_mtime_ns, is_still, inner | files, inner)


def runs(thread: threading.Thread) -> bool:
    """Whether the system still has the thread: Python never forgets one that Qt started."""
    tasks = Path("/proc/self/task")
    if not tasks.exists():
        return thread.is_alive() and not isinstance(thread, threading._DummyThread)
    return (tasks / str(thread.native_id)).exists()
