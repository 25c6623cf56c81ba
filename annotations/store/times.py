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


class Times:
    """Reads and writes active time."""

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
