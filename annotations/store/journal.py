"""The journal: every step with the inverses of its edits. Nothing in it is ever erased.

An undo is a step of its own that applies a step's inverses and keeps the inverses of those; a redo does the same to
an undo. `reversed_by` points to the step that took a step back; a step is open while that is empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from sqlite3 import Connection
from typing import NamedTuple

from annotations import wording
from annotations.store.migrations import OF_REGISTERS
from annotations.store.rows import marks


class Step(NamedTuple):
    """The head of a step in the journal; `at` is UTC, ISO 8601; `title` is in the language of the interface.

    In the file the title is English, whoever did the step, and what it was put together from stands beside it.
    """

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


class Done(NamedTuple):
    """An edit as it was first done; it stands if its step was never taken back, or done again each time."""

    step: int
    document: str | None
    change: str | None
    inverse: str
    stands: bool


# Edits that others may build upon; the rest change nothing but facts, registers, or the annotator's own set.
_FOUNDATIONS = "('AddDocument', 'RemoveDocument', 'AddContents', 'RemoveContents')"

_SELECT = "SELECT id, at, annotator, title, kind, parts FROM step"
_STANDS = "step.kind IN ('do', 'redo')"
_LAST = 2**63 - 1

_FACTS = "('ReplaceFacts', 'AddDocument', 'RemoveDocument')"
_WHOLE = "('AddContents', 'RemoveContents')"


def _speaks_of_set(whole: str, other: str) -> str:
    """Whether OTHER is an edit of the set that WHOLE, one of a whole set, brings or takes away.

    Of the two forms of a bulky edit only the inverse is kept; it names the set as well.
    """
    named = f"json_quote(json_extract(coalesce({whole}.change, {whole}.inverse), '$.set'))"
    return f"{whole}.kind IN {_WHOLE} AND instr(coalesce({other}.change, {other}.inverse), {named}) > 0"


# Whether two edits of a document, `ours` and `theirs`, write the same facts or the same set.
_SAME = (
    f"ours.kind = 'ReplaceFacts' AND theirs.kind IN {_FACTS} "
    f"OR {_speaks_of_set('theirs', 'ours')} OR {_speaks_of_set('ours', 'theirs')}"
)

# The newest steps of their chains (a step, its undo, the redo of that, and so on) that are later than the step :later,
# but whose edits stood already when the step :first was done: what that step wrote was built upon them.
_BENEATH = """
    WITH RECURSIVE chain (newest, step) AS (
        SELECT id, reverses FROM step WHERE id > :later AND reversed_by IS NULL AND reverses IS NOT NULL
        UNION ALL
        SELECT chain.newest, step.reverses FROM chain JOIN step ON step.id = chain.step
        WHERE step.reverses IS NOT NULL),
    beneath (step) AS (
        SELECT chain.newest FROM chain JOIN step ON step.id = chain.step
        WHERE step.kind IN ('do', 'redo') AND step.id < :first AND step.reversed_by > :first)"""


class Journal:
    """Reads and writes steps."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def begin(self, at: str, annotator: str, title: str, kind: str, reverses: int | None) -> int:
        """Write the head of a new step and return its number."""
        cursor = self._db.execute(
            "INSERT INTO step (at, annotator, title, kind, reverses, parts) VALUES (?, ?, ?, ?, ?, ?)",
            [at, annotator, wording.english(title), kind, reverses, wording.dump(title)],
        )
        step = int(cursor.lastrowid or 0)
        if reverses is not None:
            self._db.execute("UPDATE step SET reversed_by = ? WHERE id = ?", [step, reverses])
        return step

    def record(self, step: int, edits: Iterable[EditRow], first: int = 0) -> None:
        """Write the edits of a step in the order they were applied; FIRST is the place of the first of these."""
        self._db.executemany(
            "INSERT INTO edit (step, position, document, kind, change, inverse) VALUES (?, ?, ?, ?, ?, ?)",
            [(step, position, *edit) for position, edit in enumerate(edits, first)],
        )

    def inverses(self, step: int) -> list[str]:
        """The inverses of a step's edits, the last edit's first."""
        query = "SELECT inverse FROM edit WHERE step = ? ORDER BY position DESC"
        return [row[0] for row in self._db.execute(query, [step])]

    def standing(self, annotator: str, before: int | None = None) -> Step | None:
        """The last step of ANNOTATOR that still stands, or the last one BEFORE a step."""
        query = f"""
            {_SELECT} WHERE annotator = ? AND kind IN ('do', 'redo') AND reversed_by IS NULL AND id < ?
            ORDER BY id DESC LIMIT 1"""
        return _step_or_none(self._db.execute(query, [annotator, _LAST if before is None else before]).fetchone())

    def to_redo(self, annotator: str, before: int | None = None) -> Step | None:
        """The last undo of ANNOTATOR (BEFORE a step) that still stands, unless something was done since."""
        query = f"""
            {_SELECT} WHERE annotator = ? AND kind = 'undo' AND reversed_by IS NULL AND id < ?
            ORDER BY id DESC LIMIT 1"""
        step = _step_or_none(self._db.execute(query, [annotator, _LAST if before is None else before]).fetchone())
        if step is None:
            return None
        query = "SELECT 1 FROM step WHERE annotator = ? AND kind = 'do' AND id > ? LIMIT 1"
        return None if self._db.execute(query, [annotator, step.id]).fetchone() else step

    def built_upon(self, step: Step) -> Step | None:
        """The last standing step, applied after STEP, that worked on a document which STEP brought or replaced.

        Where STEP only changed facts or labels: that changed the same facts, or brought or replaced the same set. What
        stood before STEP was first done is no such step, though it was taken back and done again since. The
        annotator's own later steps count: where they stand, an undo has passed them over.
        """
        return self._later(step, f"step.id NOT IN beneath AND {_STANDS}", f"ours.kind IN {_FOUNDATIONS} OR {_SAME}")

    def overtaken(self, step: Step) -> Step | None:
        """The last standing step that has written what doing again what STEP took back would overwrite.

        That is: it was applied after STEP, and changed the same facts, or one of the two brought or replaced the
        other's set. What stood when that was first done is no such step: it was made knowing of it.
        """
        return self._later(step, f"step.id NOT IN beneath AND {_STANDS}", _SAME)

    def undermined(self, step: Step) -> Step | None:
        """The last undo, later than STEP, of facts or of a set upon which was built what STEP took back."""
        return self._later(step, "step.id IN beneath AND step.kind = 'undo'", _SAME)

    def _later(self, step: Step, which: str, edits: str) -> Step | None:
        """The last step that is the newest of its chain, applied after STEP, and meets both conditions."""
        query = f"""
            {_BENEATH} {_SELECT} WHERE id > :later AND reversed_by IS NULL AND {which}
            AND EXISTS (SELECT 1 FROM edit AS theirs JOIN edit AS ours ON ours.document = theirs.document
                        WHERE theirs.step = step.id AND ours.step = :later AND ({edits}))
            ORDER BY id DESC LIMIT 1"""
        return _step_or_none(self._db.execute(query, {"later": step.id, "first": self._first(step)}).fetchone())

    def _first(self, step: Step) -> int:
        """The number of the step with which STEP's chain began: an undo or redo has an older one."""
        query = """
            WITH RECURSIVE chain (step) AS (
                VALUES (?) UNION ALL
                SELECT step.reverses FROM chain JOIN step ON step.id = chain.step WHERE step.reverses IS NOT NULL)
            SELECT min(step) FROM chain"""
        return int(self._db.execute(query, [step.id]).fetchone()[0])

    def edits_of(self, kinds: Sequence[str]) -> list[Done]:
        """Every edit of these kinds that was ever done, in that order; undos and redos are no edits of their own."""
        query = f"""
            WITH RECURSIVE chain (origin, step) AS (
                SELECT DISTINCT edit.step, edit.step FROM edit JOIN step ON step.id = edit.step
                WHERE edit.kind IN ({marks(kinds)}) AND step.kind = 'do'
                UNION ALL
                SELECT chain.origin, step.reversed_by FROM chain JOIN step ON step.id = chain.step
                WHERE step.reversed_by IS NOT NULL)
            SELECT edit.step, edit.document, edit.change, edit.inverse, step.kind <> 'undo' FROM chain
            JOIN step ON step.id = chain.step AND step.reversed_by IS NULL
            JOIN edit ON edit.step = chain.origin AND edit.kind IN ({marks(kinds)})
            ORDER BY edit.step, edit.position"""
        return [Done(*row) for row in self._db.execute(query, [*kinds, *kinds])]

    def is_disputed(self, name: str) -> bool:
        """Whether an edit of a register that speaks of NAME was taken back at some time, or takes an entry out."""
        query = f"""
            SELECT 1 FROM edit JOIN step ON step.id = edit.step
            WHERE edit.kind IN {OF_REGISTERS} AND step.kind = 'do'
            AND (step.reversed_by IS NOT NULL OR edit.kind IN ('RemoveEntity', 'RemoveTerm'))
            AND instr(edit.change, json_quote(?)) > 0 LIMIT 1"""
        return self._db.execute(query, [name]).fetchone() is not None

    def of_project(self, kinds: Sequence[str], after: int = 0) -> list[tuple[int, int, str]]:
        """The edits of these small kinds that concern no document, in steps AFTER one, undos and redos too, in order:
        the step, the place in it, and the change."""
        query = f"""
            SELECT step, position, change FROM edit
            WHERE document IS NULL AND step > ? AND kind IN ({marks(kinds)}) ORDER BY step, position"""
        return self._db.execute(query, [after, *kinds]).fetchall()

    def reversals(self, after: int = 0) -> dict[int, int]:
        """The steps AFTER one that take another back or do it again, each with the step that it reverses."""
        query = "SELECT id, reverses FROM step WHERE id > ? AND reverses IS NOT NULL"
        return dict(self._db.execute(query, [after]).fetchall())

    def forms_of(self, kinds: Sequence[str]) -> list[tuple[int, str, str, str]]:
        """Every edit of these small kinds, in undos and redos too: its step, kind, change and inverse."""
        query = f"SELECT step, kind, change, inverse FROM edit WHERE kind IN ({marks(kinds)}) ORDER BY step, position"
        return self._db.execute(query, list(kinds)).fetchall()

    def last(self) -> Step | None:
        """The newest step of anybody."""
        return _step_or_none(self._db.execute(f"{_SELECT} ORDER BY id DESC LIMIT 1").fetchone())

    def touched_after(self, step: int) -> set[str | None]:
        """The documents that edits of later steps concern, with None among them where some concern no single one."""
        return {row[0] for row in self._db.execute("SELECT DISTINCT document FROM edit WHERE step > ?", [step])}

    def history(self, limit: int = 100) -> list[Step]:
        """The newest steps, the newest first."""
        return [_step(row) for row in self._db.execute(f"{_SELECT} ORDER BY id DESC LIMIT ?", [limit])]

    def has_edits(self, kinds: Iterable[str], document: str, set_id: str) -> bool:
        """Whether a standing step holds edits of these kinds on a set of a document."""
        listed = list(kinds)
        query = f"""
            SELECT 1 FROM edit JOIN step ON step.id = edit.step
            WHERE edit.document = ? AND edit.kind IN ({marks(listed)}) AND instr(edit.change, ?) > 0
            AND step.kind IN ('do', 'redo') AND step.reversed_by IS NULL LIMIT 1"""
        return self._db.execute(query, [document, *listed, set_id]).fetchone() is not None


def _step(row: tuple[int, str, str, str, str, str | None]) -> Step:
    id, at, annotator, title, kind, parts = row
    return Step(id, at, annotator, wording.load(title, parts), kind)


def _step_or_none(row: tuple[int, str, str, str, str, str | None] | None) -> Step | None:
    return None if row is None else _step(row)
