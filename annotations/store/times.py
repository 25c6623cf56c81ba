"""The rows of active time: how long an annotator has worked on a document in this project file.

Time is measured beside the journal: no step writes it, so no undo takes it back, and a set may come and go without it.
Rows outlive the set and the document that they speak of, for the same reason.
"""

from __future__ import annotations

from sqlite3 import Connection
from typing import NamedTuple

# The seconds of a set (a row of annotation_set) as everybody sees them: those it came with, and those measured here.
SECONDS = """coalesce(
    (SELECT round(active_time.seconds + coalesce(annotation_set.seconds, 0), 1) FROM active_time
     WHERE active_time.document = annotation_set.document AND active_time.annotator = annotation_set.annotator),
    annotation_set.seconds)"""


class TimeEntry(NamedTuple):
    """The active seconds of one annotator on one document; None where they were never measured."""

    document: str
    title: str
    annotator: str
    status: str
    seconds: float | None


class WorkDone(NamedTuple):
    """What an annotator did in this file in a time, without what was undone again: spans and links made, undos, and the
    documents that were finished and still are."""

    spans: int
    links: int
    undone: int
    finished: tuple[str, ...]


_STANDING = "step.annotator = :annotator AND step.at >= :since AND step.kind IN ('do', 'redo') AND reversed_by IS NULL"


class Times:
    """Reads and writes active time, and reads from the journal what was done in it."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def add(self, document: str, annotator: str, seconds: float) -> None:
        """Add to the active seconds of an annotator on a document."""
        self._db.execute(
            "INSERT INTO active_time (document, annotator, seconds) VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET seconds = round(active_time.seconds + excluded.seconds, 3)",
            [document, annotator, seconds],
        )

    def measured(self, document: str, annotator: str) -> float | None:
        """The active seconds that were measured in this file; None where none were."""
        query = "SELECT seconds FROM active_time WHERE document = ? AND annotator = ?"
        row = self._db.execute(query, [document, annotator]).fetchone()
        return row[0] if row else None

    def entries(self) -> list[TimeEntry]:
        """Every annotator's time on every document of the list, in list order, by annotator."""
        rows = self._db.execute(f"""
            SELECT document.id, coalesce(document.title, ''), whose.annotator, coalesce(annotation_set.status, 'todo'),
                   coalesce({SECONDS}, round(active_time.seconds, 1))
            FROM (SELECT document, annotator FROM annotation_set UNION SELECT document, annotator FROM active_time)
                 AS whose
            JOIN document ON document.id = whose.document
            LEFT JOIN annotation_set
                 ON annotation_set.document = whose.document AND annotation_set.annotator = whose.annotator
            LEFT JOIN active_time
                 ON active_time.document = whose.document AND active_time.annotator = whose.annotator
            ORDER BY document.position, document.id, whose.annotator""")
        return [TimeEntry(*row) for row in rows]

    def work(self, annotator: str, since: str) -> WorkDone:
        """What an annotator did since a time (UTC, ISO 8601; "" for ever)."""
        asked = {"annotator": annotator, "since": since}
        made = dict(
            self._db.execute(
                f"SELECT edit.kind, count(*) FROM step JOIN edit ON edit.step = step.id WHERE {_STANDING} "
                "AND edit.kind IN ('AddSpan', 'AddLink') GROUP BY edit.kind",
                asked,
            ).fetchall()
        )
        undone = self._db.execute(
            "SELECT count(*) FROM step WHERE annotator = :annotator AND at >= :since AND kind = 'undo'", asked
        ).fetchone()[0]
        finished = self._db.execute(
            f"SELECT DISTINCT edit.document FROM step JOIN edit ON edit.step = step.id WHERE {_STANDING} "
            "AND edit.kind = 'ReplaceSet' AND json_extract(edit.change, '$.head.status') = 'done' "
            "AND json_extract(edit.inverse, '$.head.status') <> 'done' AND EXISTS (SELECT 1 FROM annotation_set "
            "WHERE annotation_set.document = edit.document AND annotation_set.annotator = :annotator "
            "AND annotation_set.status = 'done') ORDER BY edit.document",
            asked,
        )
        return WorkDone(
            made.get("AddSpan", 0), made.get("AddLink", 0), undone, tuple(document for (document,) in finished)
        )

    def done_documents(self, annotator: str) -> tuple[str, ...]:
        """The documents whose set of an annotator is done, wherever it was finished."""
        query = "SELECT document FROM annotation_set WHERE annotator = ? AND status = 'done' ORDER BY document"
        return tuple(document for (document,) in self._db.execute(query, [annotator]))

    def pace(self, annotator: str) -> tuple[int, float]:
        """The spans that an annotator made, with all seconds, on the documents whose time was measured in this file."""
        asked = {"annotator": annotator, "since": ""}
        seconds = self._db.execute(
            "SELECT coalesce(sum(seconds), 0) FROM active_time WHERE annotator = :annotator", asked
        ).fetchone()[0]
        spans = self._db.execute(
            f"SELECT count(*) FROM step JOIN edit ON edit.step = step.id WHERE {_STANDING} AND edit.kind = 'AddSpan' "
            "AND edit.document IN (SELECT document FROM active_time WHERE annotator = :annotator)",
            asked,
        ).fetchone()[0]
        return spans, seconds

    def spans_by_minute(self, annotator: str, since: str) -> dict[str, int]:
        """How many spans an annotator made in each minute (UTC, as in 2026-11-27T14:05) since a time."""
        query = f"""
            SELECT substr(step.at, 1, 16), count(*) FROM step JOIN edit ON edit.step = step.id
            WHERE {_STANDING} AND edit.kind = 'AddSpan' GROUP BY 1"""
        return dict(self._db.execute(query, {"annotator": annotator, "since": since}).fetchall())
