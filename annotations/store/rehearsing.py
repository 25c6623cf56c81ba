"""A part of a project in memory, to try steps on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from sqlite3 import Connection

from annotations.store import database
from annotations.store.rows import marks

AT_ONCE = 500
_LAST = "SELECT id, at, annotator, title, kind FROM source.step ORDER BY id DESC LIMIT 1"
_WHOLE = ("project", "label_schema", "guideline", "entity", "vocabulary")
_OF_SETS = ("span", "link", "judgement", "judgement_range")


def part_of(path: Path, documents: Sequence[str], annotator: str) -> Connection:
    """Documents of a project file with the sets of one annotator, its registers, schema and settings, in memory.

    All of it is as it was at one moment, after the step that is the only one in the journal there, without its edits.
    Nothing is written to the file. Raises Refused and Damaged as `database.open_existing` does.
    """
    database.check_is_project(path)
    db = database.create(Path(":memory:"), path)
    try:
        db.execute("ATTACH ? AS source", [str(path)])
        db.execute("BEGIN")
        db.execute(f"INSERT INTO main.step (id, at, annotator, title, kind) {_LAST}")
        for table in _WHOLE:
            db.execute(f"INSERT OR REPLACE INTO main.{table} SELECT * FROM source.{table}")
        for first in range(0, len(documents), AT_ONCE):
            _copy(db, documents[first : first + AT_ONCE], annotator)
        db.execute("COMMIT")
        db.execute("DETACH source")
    except BaseException:
        db.close()
        raise
    return db


def _copy(db: Connection, documents: Sequence[str], annotator: str) -> None:
    there = f"IN ({marks(documents)})"
    db.execute(f"INSERT INTO main.document SELECT * FROM source.document WHERE id {there}", list(documents))
    db.execute(f"INSERT INTO main.section SELECT * FROM source.section WHERE document {there}", list(documents))
    own = f"document {there} AND annotator = ?"
    db.execute(
        f"INSERT INTO main.annotation_set SELECT * FROM source.annotation_set WHERE {own}", [*documents, annotator]
    )
    for table in _OF_SETS:
        db.execute(
            f"INSERT INTO main.{table} SELECT * FROM source.{table} "
            f"WHERE set_id IN (SELECT id FROM source.annotation_set WHERE {own})",
            [*documents, annotator],
        )
