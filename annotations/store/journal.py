"""The journal: every step with the inverses of its edits. Nothing in it is ever erased.

An undo is a step of its own that applies a step's inverses and keeps the inverses of those; a redo does the same to
an undo. `reversed_by` points to the step that took a step back; a step is open while that is empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from sqlite3 import Connection
from typing import NamedTuple

from annotations.store.rows import marks


class Step(NamedTuple):
    """The head of a step in the journal; `at` is UTC, ISO 8601."""

    id: int
    at: str
    annotator: str
    title: str
    kind: str


class EditRow(NamedTuple):
    """One edit of a step: the journal's forms of the change (None for bulk imports) and of its inverse."""

    document: str | None
    kind: str
    change: str | None
    inverse: str


_SELECT = "SELECT id, at, annotator, title, kind FROM step"


class Journal:
    """Reads and writes steps."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def begin(self, at: str, annotator: str, title: str, kind: str, reverses: int | None) -> int:
        """Write the head of a new step and return its number."""
        cursor = self._db.execute(
            "INSERT INTO step (at, annotator, title, kind, reverses) VALUES (?, ?, ?, ?, ?)",
            [at, annotator, title, kind, reverses],
        )
        step = int(cursor.lastrowid or 0)
        if reverses is not None:
            self._db.execute("UPDATE step SET reversed_by = ? WHERE id = ?", [step, reverses])
        return step

    def record(self, step: int, edits: Iterable[EditRow]) -> None:
        """Write the edits of a step in the order they were applied."""
        self._db.executemany(
            "INSERT INTO edit (step, position, document, kind, change, inverse) VALUES (?, ?, ?, ?, ?, ?)",
            [(step, position, *edit) for position, edit in enumerate(edits)],
        )

    def inverses(self, step: int) -> list[str]:
        """The inverses of a step's edits, the last edit's first."""
        query = "SELECT inverse FROM edit WHERE step = ? ORDER BY position DESC"
        return [row[0] for row in self._db.execute(query, [step])]

    def standing(self, annotator: str) -> Iterator[Step]:
        """The steps of ANNOTATOR that still stand, the newest first."""
        query = f"{_SELECT} WHERE annotator = ? AND kind IN ('do', 'redo') AND reversed_by IS NULL ORDER BY id DESC"
        return (Step(*row) for row in self._db.execute(query, [annotator]))

    def to_redo(self, annotator: str) -> Step | None:
        """The last undo of ANNOTATOR that still stands, unless something was done since."""
        query = f"{_SELECT} WHERE annotator = ? AND kind = 'undo' AND reversed_by IS NULL ORDER BY id DESC LIMIT 1"
        step = _step(self._db.execute(query, [annotator]).fetchone())
        if step is None:
            return None
        query = "SELECT 1 FROM step WHERE annotator = ? AND kind = 'do' AND id > ? LIMIT 1"
        return None if self._db.execute(query, [annotator, step.id]).fetchone() else step

    def later_by_others(self, step: Step, kinds: Iterable[str]) -> Step | None:
        """The last standing step of somebody else, later than STEP, on a document that STEP changed by such edits."""
        listed = list(kinds)
        query = f"""
            {_SELECT} WHERE id > ? AND annotator <> ? AND kind IN ('do', 'redo') AND reversed_by IS NULL
            AND EXISTS (SELECT 1 FROM edit AS theirs JOIN edit AS ours ON ours.document = theirs.document
                        WHERE theirs.step = step.id AND ours.step = ? AND ours.kind IN ({marks(listed)}))
            ORDER BY id DESC LIMIT 1"""
        return _step(self._db.execute(query, [step.id, step.annotator, step.id, *listed]).fetchone())

    def last(self) -> Step | None:
        """The newest step of anybody."""
        return _step(self._db.execute(f"{_SELECT} ORDER BY id DESC LIMIT 1").fetchone())

    def history(self, limit: int = 100) -> list[Step]:
        """The newest steps, the newest first."""
        return [Step(*row) for row in self._db.execute(f"{_SELECT} ORDER BY id DESC LIMIT ?", [limit])]

    def has_edits(self, kinds: Iterable[str], document: str, set_id: str) -> bool:
        """Whether a standing step holds edits of these kinds on a set of a document."""
        listed = list(kinds)
        query = f"""
            SELECT 1 FROM edit JOIN step ON step.id = edit.step
            WHERE edit.document = ? AND edit.kind IN ({marks(listed)}) AND instr(edit.change, ?) > 0
            AND step.kind IN ('do', 'redo') AND step.reversed_by IS NULL LIMIT 1"""
        return self._db.execute(query, [document, *listed, set_id]).fetchone() is not None


def _step(row: tuple[int, str, str, str, str] | None) -> Step | None:
    return None if row is None else Step(*row)
