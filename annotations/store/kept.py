"""What was computed from a project and can be computed again, in a file beside it.

It is not part of the project: it may be deleted at any time, and where it cannot be written nothing is lost but time.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import orjson

KEPT_PER_DOCUMENT = 4
_AT_ONCE = 500
_TABLE = "CREATE TABLE IF NOT EXISTS tally (key TEXT PRIMARY KEY, document TEXT NOT NULL, content BLOB NOT NULL) STRICT"


def file_beside(project: Path) -> Path:
    """The file that keeps what was computed from a project."""
    return project.with_name(project.name + "-agreement")


def read(path: Path, keys: Iterable[str]) -> dict[str, Any]:
    """What is kept under these keys, as plain JSON values. Empty where the file is missing or not ours."""
    if not path.exists():
        return {}
    found: dict[str, Any] = {}
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
            wanted = list(keys)
            for begin in range(0, len(wanted), _AT_ONCE):
                some = wanted[begin : begin + _AT_ONCE]
                places = ", ".join("?" * len(some))
                rows = db.execute(f"SELECT key, content FROM tally WHERE key IN ({places})", some)
                found.update((key, orjson.loads(zlib.decompress(content))) for key, content in rows)
    except (sqlite3.Error, zlib.error, ValueError):
        return {}
    return found


def write(path: Path, documents: Mapping[str, tuple[str, Any]]) -> bool:
    """Keep values by key, each with the document it belongs to; of each document the newest few stay.

    False where the file cannot be written: a folder that is read-only, a disk that is full, another program at it.
    """
    rows = [(key, document, zlib.compress(orjson.dumps(content), 1)) for key, (document, content) in documents.items()]
    try:
        return _written(path, rows)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            return False
    # no database, or one that a crash has torn: it holds nothing that cannot be made again
    with suppress(OSError):
        path.unlink()
        return _written(path, rows)
    return False


def _written(path: Path, rows: Sequence[tuple[str, str, bytes]]) -> bool:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA synchronous = OFF")
        with db:
            db.execute(_TABLE)
            db.executemany("INSERT OR REPLACE INTO tally VALUES (?, ?, ?)", rows)
            db.executemany(
                "DELETE FROM tally WHERE document = ?1 AND rowid NOT IN "
                f"(SELECT rowid FROM tally WHERE document = ?1 ORDER BY rowid DESC LIMIT {KEPT_PER_DOCUMENT})",
                {(document,) for _, document, _ in rows},
            )
    return True
