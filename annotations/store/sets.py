"""The rows of annotation sets: heads, and whole sets read and written in one go."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from sqlite3 import Connection
from typing import Any, NamedTuple

from annotations.spans import AnnotationSet, Judgement, Link, SetContents, Span, reading_order
from annotations.store.judgements import Judgements
from annotations.store.links import Links
from annotations.store.rows import marks, pack, unpack, unpack_list
from annotations.store.sieve import Sieve
from annotations.store.spans import Spans
from annotations.store.times import SECONDS, Times

_COLUMNS = (
    "id", "document", "annotator", "role", "guideline", "schema", "status", "seconds", "notes", "fields", "modified",
    "extra",
)  # fmt: skip
_READ = tuple(SECONDS if column == "seconds" else f"annotation_set.{column}" for column in _COLUMNS)
_SELECT = f"SELECT {', '.join(_READ)} FROM annotation_set"
_IN_ORDER = "ORDER BY instr('adjudicator annotator model', role), annotator"


class Standing(NamedTuple):
    """A document and one of its sets in a few words; `set`, `annotator` and `status` are empty where it has none.

    `noted` says whether there is anything in the notes of the set; `modified` is UTC, ISO 8601.
    """

    document: str
    position: int
    title: str
    published: str
    set: str
    annotator: str
    status: str
    modified: str
    noted: bool


class State(NamedTuple):
    """How a set stands, and whose it is; `modified` is UTC, ISO 8601, and empty where it is not known."""

    document: str
    annotator: str
    status: str
    modified: str


class Sets:
    """Reads and writes sets. A document has at most one set of an annotator."""

    def __init__(self, db: Connection, spans: Spans, links: Links, judgements: Judgements, times: Times) -> None:
        self._db = db
        self._times = times
        self._spans = spans
        self._links = links
        self._judgements = judgements
        self._documents: dict[str, str] = {}

    def add(self, head: AnnotationSet) -> None:
        """Insert the head of a set. Of its seconds, those that were measured here already are not counted twice."""
        row = _row(replace(head, seconds=self._came_with(head)))
        self._db.execute(f"INSERT INTO annotation_set ({', '.join(_COLUMNS)}) VALUES ({marks(_COLUMNS)})", row)

    def _came_with(self, head: AnnotationSet) -> float | None:
        measured = self._times.measured(head.document, head.annotator)
        if head.seconds is None or measured is None:
            return head.seconds
        return max(round(head.seconds - measured, 1), 0.0) or None

    def replace(self, head: AnnotationSet) -> None:
        """Update the head with this id, except for its notes and seconds: `put_notes` and `put_seconds` write those.

        So an undo that gives a head its former status takes away neither what was remarked or answered since, nor time.
        """
        kept = ("id", "notes", "seconds")
        values = {name: cell for name, cell in zip(_COLUMNS, _row(head), strict=True) if name not in kept}
        assignments = ", ".join(f"{column} = ?" for column in values)
        self._db.execute(f"UPDATE annotation_set SET {assignments} WHERE id = ?", [*values.values(), head.id])

    def put_notes(self, set_id: str, notes: Sequence[Any]) -> None:
        """Write the notes of a set."""
        self._db.execute("UPDATE annotation_set SET notes = ? WHERE id = ?", [pack(list(notes)), set_id])

    def put_seconds(self, set_id: str, seconds: float | None) -> float | None:
        """Write the seconds that a set came with, without those measured here; what stood there is returned."""
        before = self._db.execute("SELECT seconds FROM annotation_set WHERE id = ?", [set_id]).fetchone()
        self._db.execute("UPDATE annotation_set SET seconds = ? WHERE id = ?", [seconds, set_id])
        return before[0] if before else None

    def touch(self, set_id: str, modified: str | None) -> str | None:
        """Write the time of the last change of a set; the time that stood there is returned."""
        before = self._db.execute("SELECT modified FROM annotation_set WHERE id = ?", [set_id]).fetchone()
        self._db.execute("UPDATE annotation_set SET modified = ? WHERE id = ?", [modified, set_id])
        return before[0] if before else None

    def remove(self, set_id: str) -> None:
        """Delete the head; its labels must be gone."""
        self._db.execute("DELETE FROM annotation_set WHERE id = ?", [set_id])

    def document_of(self, set_id: str) -> str | None:
        """The document that a set belongs to; a set never moves, so that one look is enough."""
        if set_id not in self._documents:
            row = self._db.execute("SELECT document FROM annotation_set WHERE id = ?", [set_id]).fetchone()
            if row is None:
                return None
            self._documents[set_id] = row[0]
        return self._documents[set_id]

    def get(self, set_id: str) -> AnnotationSet | None:
        """The head, or None."""
        return _head(self._db.execute(f"{_SELECT} WHERE id = ?", [set_id]).fetchone())

    def of(self, document: str, annotator: str) -> AnnotationSet | None:
        """The head of ANNOTATOR's set of a document, or None."""
        query = f"{_SELECT} WHERE document = ? AND annotator = ?"
        return _head(self._db.execute(query, [document, annotator]).fetchone())

    def of_document(self, document: str) -> list[AnnotationSet]:
        """The heads of a document's sets: adjudicators, annotators, models, each by name."""
        rows = self._db.execute(f"{_SELECT} WHERE document = ? {_IN_ORDER}", [document])
        return [head for head in map(_head, rows) if head is not None]

    def by_document(self) -> dict[str, dict[str, AnnotationSet]]:
        """Every head, by document and annotator."""
        found: dict[str, dict[str, AnnotationSet]] = {}
        for row in self._db.execute(f"{_SELECT} ORDER BY document"):
            if head := _head(row):
                found.setdefault(head.document, {})[head.annotator] = head
        return found

    def noting(self, word: str) -> list[tuple[AnnotationSet, str]]:
        """The heads whose notes hold WORD as a text of their JSON, each with its document's title, in list order."""
        columns = ", ".join(_READ)
        rows = self._db.execute(
            f"SELECT {columns}, coalesce(document.title, '') "
            "FROM annotation_set JOIN document ON document.id = annotation_set.document "
            "WHERE notes IS NOT NULL AND instr(notes, ?) > 0 ORDER BY document.position, document.id, annotator",
            [f'"{word}"'],
        )
        return [(head, row[-1]) for row in rows if (head := _head(row[:-1]))]

    def standings(self, annotator: str | None, documents: Collection[str] | None = None) -> list[Standing]:
        """Every document in list order (or DOCUMENTS), with each of its sets, or (ANNOTATOR) with an annotator's."""
        whose, arguments = ("AND annotator = ?", [annotator]) if annotator is not None else ("", [])
        only = "" if documents is None else f"WHERE document.id IN ({marks(list(documents))})"
        query = f"""
            SELECT document.id, document.position, coalesce(document.title, ''), coalesce(document.published, ''),
                   coalesce(annotation_set.id, ''), coalesce(annotator, ''), coalesce(status, ''),
                   coalesce(modified, ''), notes IS NOT NULL
            FROM document LEFT JOIN annotation_set ON annotation_set.document = document.id {whose} {only}
            ORDER BY document.position, document.id, instr('adjudicator annotator model', role), annotator"""
        return [Standing._make(row) for row in self._db.execute(query, [*arguments, *(documents or ())])]

    def states(self, annotator: str | None, documents: Collection[str] | None = None) -> list[State]:
        """How every set stands (or those of DOCUMENTS, or those of ANNOTATOR), in no particular order."""
        whose, arguments = ("annotator = ?", [annotator]) if annotator is not None else ("1", [])
        only = "1" if documents is None else f"document IN ({marks(list(documents))})"
        query = f"""
            SELECT document, annotator, status, coalesce(modified, '') FROM annotation_set WHERE {whose} AND {only}"""
        return [State._make(row) for row in self._db.execute(query, [*arguments, *(documents or ())])]

    def documents_of_sifted(self, annotators: Sequence[str] | None, sieve: Sieve) -> set[str]:
        """The documents of which some set (of ANNOTATORS) has a span that a sieve lets through."""
        conditions = sieve.conditions(self._db)
        if sieve.noted:
            with_notes = "SELECT id FROM annotation_set WHERE notes IS NOT NULL"
            conditions = [*conditions, f"(span.note IS NOT NULL OR span.set_id IN ({with_notes}))"]
        where = " AND ".join(conditions) or "1"
        if annotators is None:  # quicker in one go than set by set, where every set is asked
            query = f"SELECT document FROM annotation_set WHERE id IN (SELECT set_id FROM span WHERE {where})"
        else:
            query = f"""
                SELECT document FROM annotation_set WHERE annotator IN ({marks(annotators)})
                AND EXISTS (SELECT 1 FROM span WHERE span.set_id = annotation_set.id AND {where})"""
        return {row[0] for row in self._db.execute(query, [*(annotators or ()), *sieve.arguments])}

    def annotators(self) -> list[str]:
        """The names that own sets, by name."""
        return [row[0] for row in self._db.execute("SELECT DISTINCT annotator FROM annotation_set ORDER BY annotator")]

    def schema_versions(self) -> set[str]:
        """The versions of the schema that sets were made under."""
        return {row[0] for row in self._db.execute("SELECT DISTINCT schema FROM annotation_set WHERE schema <> ''")}

    def add_contents(self, contents: SetContents) -> None:
        """Insert a set with all its labels."""
        self.add(contents.set)
        self._spans.add_all(contents.spans)
        if contents.links:
            self._links.add_all(contents.links)
        if contents.judgements:
            self._judgements.add_all(contents.judgements)

    def remove_contents(self, set_id: str) -> None:
        """Delete a set with all its labels."""
        self._judgements.remove_all(set_id)
        self._links.remove_all(set_id)
        self._spans.remove_all(set_id)
        self.remove(set_id)

    def contents(self, head: AnnotationSet) -> SetContents:
        """The set with all its labels, each kind in its canonical order."""
        return SetContents(
            set=head,
            spans=tuple(reading_order(self._spans.of_set(head.id))),
            links=tuple(self._links.of_set(head.id)),
            judgements=tuple(self._judgements.of_set(head.id)),
        )

    def all_contents(self) -> Iterator[SetContents]:
        """Every set with all its labels, read with a handful of queries."""
        spans: dict[str, list[Span]] = {}
        links: dict[str, list[Link]] = {}
        judgements: dict[str, list[Judgement]] = {}
        for span in self._spans.all():
            spans.setdefault(span.set, []).append(span)
        for link in self._links.all():
            links.setdefault(link.set, []).append(link)
        for judgement in self._judgements.all():
            judgements.setdefault(judgement.set, []).append(judgement)
        for row in self._db.execute(f"{_SELECT} {_IN_ORDER}").fetchall():
            if head := _head(row):
                yield SetContents(
                    set=head,
                    spans=tuple(reading_order(spans.get(head.id, ()))),
                    links=tuple(links.get(head.id, ())),
                    judgements=tuple(judgements.get(head.id, ())),
                )


def _row(head: AnnotationSet) -> list[object]:
    return [
        head.id, head.document, head.annotator, head.role, head.guideline, head.schema, head.status, head.seconds,
        pack(list(head.notes)), pack(head.fields), head.modified, pack(head.extra),
    ]  # fmt: skip


def _head(row: tuple[Any, ...] | None) -> AnnotationSet | None:
    if row is None:
        return None
    id, document, annotator, role, guideline, schema, status, seconds, notes, fields, modified, extra = row
    if seconds is not None and seconds.is_integer():
        seconds = int(seconds)  # as it came: the column holds reals
    return AnnotationSet(
        id, document, annotator, role, guideline, schema, status, seconds, unpack_list(notes), unpack(fields),
        modified, unpack(extra),
    )  # fmt: skip
