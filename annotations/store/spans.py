"""The rows of spans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from sqlite3 import Connection
from typing import Any

from annotations.spans import Span
from annotations.store.migrations import LONG_SPAN, LONGEST_NAME
from annotations.store.rows import marks, pack, unpack, unpack_ranges
from annotations.store.sieve import Sieve

_COLUMNS = (
    "id", "set_id", "label", "start", "end", "quote", "fragments", "attributes", "provenance", "note", "created",
    "modified", "extra",
)  # fmt: skip
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM span"
_INSERT = f"INSERT INTO span ({', '.join(_COLUMNS)}) VALUES ({marks(_COLUMNS)})"
_UPDATE = f"UPDATE span SET {', '.join(f'{column} = ?' for column in _COLUMNS[2:])} WHERE set_id = ? AND id = ?"


class Spans:
    """Reads and writes spans; a span is named by its set and its id."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def add(self, span: Span) -> None:
        """Insert one span."""
        self._db.execute(_INSERT, _row(span))

    def add_all(self, spans: Iterable[Span]) -> None:
        """Insert many spans."""
        self._db.executemany(_INSERT, map(_row, spans))

    def replace(self, span: Span) -> None:
        """Update the span with this set and id."""
        self._db.execute(_UPDATE, [*_row(span)[2:], span.set, span.id])

    def remove(self, set_id: str, id: str) -> None:
        """Delete one span; links to it must be gone by the end of the transaction."""
        self._db.execute("DELETE FROM span WHERE set_id = ? AND id = ?", [set_id, id])

    def remove_all(self, set_id: str) -> None:
        """Delete the spans of a set."""
        self._db.execute("DELETE FROM span WHERE set_id = ?", [set_id])

    def get(self, set_id: str, id: str) -> Span | None:
        """The span, or None."""
        row = self._db.execute(f"{_SELECT} WHERE set_id = ? AND id = ?", [set_id, id]).fetchone()
        return None if row is None else _span(row)

    def of_set(self, set_id: str) -> list[Span]:
        """The spans of a set, in no particular order."""
        return [_span(row) for row in self._db.execute(f"{_SELECT} WHERE set_id = ?", [set_id])]

    def within(self, set_id: str, start: int, end: int) -> list[Span]:
        """The spans of a set that lie within [start, end), in no particular order."""
        query = f"{_SELECT} WHERE set_id = ? AND start >= ? AND start < ? AND end <= ?"
        return [_span(row) for row in self._db.execute(query, [set_id, start, end, end])]

    def sifted(self, set_id: str, sieve: Sieve) -> list[Span]:
        """The spans of a set that a sieve lets through, in no particular order."""
        where = " AND ".join(["set_id = ?", *sieve.conditions(self._db)])
        return [_span(row) for row in self._db.execute(f"{_SELECT} WHERE {where}", [set_id, *sieve.arguments])]

    def overlapping(self, set_id: str, start: int, end: int) -> list[Span]:
        """The spans of a set whose hull shares a character with [start, end), by start.

        None starts further before START than the longest span is long: so a few rows are looked at, not half the set.
        Of the spans up to LONG_SPAN the length is not looked up; an index holds the others.
        """
        longest = (
            f"max({LONG_SPAN}, coalesce((SELECT max(end - start) FROM span "
            f"WHERE set_id = ? AND end - start > {LONG_SPAN}), 0))"
        )
        query = f"{_SELECT} WHERE set_id = ? AND start > ? - {longest} AND start < ? AND end > ? ORDER BY start"
        return [_span(row) for row in self._db.execute(query, [set_id, start, set_id, end, start])]

    def put_attributes(self, span: Span, attributes: Mapping[str, Any]) -> None:
        """Write the attributes of a span that is there, and nothing else of it."""
        query = "UPDATE span SET attributes = ? WHERE set_id = ? AND id = ?"
        self._db.execute(query, [pack(attributes), span.set, span.id])

    def referring(self, names: Sequence[str], value: str) -> list[Span]:
        """The spans of all sets that give VALUE to one of the attributes called NAMES, by set and id."""
        query = f"""
            {_SELECT} WHERE attributes IS NOT NULL AND EXISTS (
                SELECT 1 FROM json_each(span.attributes) AS named
                WHERE named.key IN ({marks(names)}) AND named.value = ?) ORDER BY set_id, id"""
        return [_span(row) for row in self._db.execute(query, [*names, value])]

    def references(self, names: Sequence[str], annotator: str | None, quote: str | None = None) -> dict[str, int]:
        """How many spans of ANNOTATOR (None: of everybody) give each value to one of the attributes called NAMES.

        With QUOTE only those spans that mark exactly these words; of more than LONGEST_NAME characters there are none,
        since only shorter ones are indexed, and names are short.
        """
        only, arguments = "", [*names]
        if annotator is not None:
            only, arguments = "AND annotation_set.annotator = ?", [*arguments, annotator]
        if quote is not None:
            only, arguments = f"{only} AND span.quote = ? AND length(span.quote) <= {LONGEST_NAME}", [*arguments, quote]
        query = f"""
            SELECT named.value, count(DISTINCT span.set_id || ' ' || span.id)
            FROM annotation_set JOIN span ON span.set_id = annotation_set.id, json_each(span.attributes) AS named
            WHERE named.type = 'text' AND named.key IN ({marks(names)}) {only}
            GROUP BY named.value"""
        return dict(self._db.execute(query, arguments).fetchall())

    def all(self) -> Iterator[Span]:
        """Every span of the project."""
        return map(_span, self._db.execute(_SELECT))


def _row(span: Span) -> tuple[Any, ...]:
    return (
        span.id, span.set, span.label, span.start, span.end, span.quote, pack(span.fragments), pack(span.attributes),
        span.provenance, span.note, span.created, span.modified, pack(span.extra),
    )  # fmt: skip


def _span(row: tuple[Any, ...]) -> Span:
    id, set_id, label, start, end, quote, fragments, attributes, provenance, note, created, modified, extra = row
    return Span(
        id, set_id, label, start, end, quote, unpack_ranges(fragments) if fragments else (), unpack(attributes),
        provenance, note, created, modified, unpack(extra) if extra else {},
    )  # fmt: skip
