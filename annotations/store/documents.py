"""The rows of documents and their sections."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from sqlite3 import Connection
from typing import Any, NamedTuple

from annotations.store.rows import marks, pack, unpack
from annotations.text import Document, Section

_COLUMNS = "id, title, language, story, published, text, source, metadata, extra"

_FACTS = ("title", "language", "story", "published")
_OPEN_FACTS = ("metadata", "source", "extra", "uses")


class Listing(NamedTuple):
    """A document as the list shows it, with the state of one annotator's set."""

    id: str
    title: str
    status: str
    points: int
    spans: int
    seconds: float = 0.0


class Documents:
    """Reads and writes documents; a document's place in the list is the order of import."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def add(self, document: Document, uses: Mapping[str, Any], position: int | None = None) -> None:
        """Insert the document with its sections, at the end of the list or at the POSITION that it had before.

        A position that another document has taken meanwhile is not given twice: then it goes to the end as well.
        USES names the entities and vocabularies it came with.
        """
        self._db.execute(
            "INSERT INTO document (id, position, title, language, story, published, text, text_sha256, source, "
            "metadata, uses, extra) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                document.id,
                self._end() if position is None or self._is_taken(position) else position,
                document.title,
                document.language,
                document.story,
                document.published,
                document.text,
                document.text_sha256,
                pack(document.source),
                pack(document.metadata),
                pack(uses),
                pack(document.extra),
            ],
        )
        self._add_sections(document.id, document.sections)

    def facts(self, document: str) -> dict[str, Any] | None:
        """What is known about a document besides its text: title, language, story, published; metadata, source and
        unknown keys; the registers it came with. None where there is no such document."""
        query = f"SELECT {', '.join((*_FACTS, *_OPEN_FACTS))} FROM document WHERE id = ?"
        row = self._db.execute(query, [document]).fetchone()
        if row is None:
            return None
        facts = dict(zip(_FACTS, row[:4], strict=True))
        return {**facts, **dict(zip(_OPEN_FACTS, map(unpack, row[4:]), strict=True))}

    def uses(self) -> dict[str, dict[str, list[str]]]:
        """The entities and vocabularies that documents came with, by document; without those that came with none."""
        rows = self._db.execute("SELECT id, uses FROM document WHERE uses IS NOT NULL")
        return {id: unpack(uses) for id, uses in rows}

    def replace_facts(self, document: str, facts: Mapping[str, Any]) -> None:
        """Write what `facts` reads; what FACTS does not name stays."""
        values = {name: facts[name] for name in _FACTS if name in facts}
        values |= {name: pack(facts[name]) for name in _OPEN_FACTS if name in facts}
        assignments = ", ".join(f"{name} = ?" for name in values)
        self._db.execute(f"UPDATE document SET {assignments} WHERE id = ?", [*values.values(), document])

    def remove(self, document: str) -> None:
        """Delete the document and its sections; its sets must be gone."""
        self._db.execute("DELETE FROM section WHERE document = ?", [document])
        self._db.execute("DELETE FROM document WHERE id = ?", [document])

    def get(self, document: str) -> Document | None:
        """The document, or None."""
        row = self._db.execute(f"SELECT {_COLUMNS} FROM document WHERE id = ?", [document]).fetchone()
        if row is None:
            return None
        return _document(row, self.sections(document))

    def text(self, document: str) -> str | None:
        """The text of a document, and nothing else of it; None where there is no such document."""
        row = self._db.execute("SELECT text FROM document WHERE id = ?", [document]).fetchone()
        return row[0] if row else None

    def sections(self, document: str) -> tuple[Section, ...]:
        """The sections of a document, and nothing else of it."""
        return tuple(self._sections("WHERE document = ?", [document]).get(document, ()))

    def all(self) -> Iterator[Document]:
        """Every document in list order."""
        sections = self._sections("", [])
        for row in self._db.execute(f"SELECT {_COLUMNS} FROM document ORDER BY position, id"):
            yield _document(row, tuple(sections.get(row[0], ())))

    def ids(self) -> list[str]:
        """The ids in list order."""
        return [row[0] for row in self._db.execute("SELECT id FROM document ORDER BY position, id")]

    def in_order(self, documents: Collection[str]) -> list[str]:
        """Those of DOCUMENTS that there are, in list order."""
        query = f"SELECT id FROM document WHERE id IN ({marks(list(documents))}) ORDER BY position, id"
        return [row[0] for row in self._db.execute(query, list(documents))]

    def titles(self, documents: Collection[str] | None = None) -> dict[str, str]:
        """The titles of all documents, or of DOCUMENTS; empty where one has none."""
        return self._said("title", documents)

    def days_published(self, documents: Collection[str] | None = None) -> dict[str, str]:
        """When all documents, or DOCUMENTS, were published, ISO 8601; empty where it is not known."""
        return self._said("published", documents)

    def _said(self, column: str, documents: Collection[str] | None) -> dict[str, str]:
        only = "" if documents is None else f"WHERE id IN ({marks(list(documents))})"
        return dict(self._db.execute(f"SELECT id, coalesce({column}, '') FROM document {only}", [*(documents or ())]))

    def in_language(self, language: str) -> list[str]:
        """The ids of the documents that are said to be in a language, in list order."""
        query = "SELECT id FROM document WHERE language = ? ORDER BY position, id"
        return [row[0] for row in self._db.execute(query, [language])]

    def put_language(self, documents: Collection[str], before: str | None, language: str | None) -> list[str]:
        """Let those of DOCUMENTS that are said to be in the language BEFORE be in LANGUAGE; the ids of these."""
        wanted = set(documents)
        found = [id for id in self.in_language(before) if id in wanted] if before is not None else []
        self._db.executemany("UPDATE document SET language = ? WHERE id = ?", [(language, id) for id in found])
        return found

    def fingerprints(self) -> dict[str, str]:
        """Every document's id by the SHA-256 of its text."""
        return dict(self._db.execute("SELECT text_sha256, id FROM document").fetchall())

    def position(self, document: str) -> int | None:
        """The document's place in the list."""
        row = self._db.execute("SELECT position FROM document WHERE id = ?", [document]).fetchone()
        return row[0] if row else None

    def fingerprint(self, document: str) -> str | None:
        """The SHA-256 of the text as it was imported."""
        row = self._db.execute("SELECT text_sha256 FROM document WHERE id = ?", [document]).fetchone()
        return row[0] if row else None

    def listings(self, annotator: str, only: str | None = None) -> list[Listing]:
        """The list of documents, each with the state of ANNOTATOR's set ('todo' where there is none)."""
        where, arguments = ("WHERE document.id = ?2", [annotator, only]) if only else ("", [annotator])
        points, spans = self._counts(annotator, only)
        query = f"""
            SELECT document.id, coalesce(document.title, ''), coalesce(annotation_set.status, 'todo'),
                   coalesce(annotation_set.seconds, 0) + coalesce(active_time.seconds, 0)
            FROM document
            LEFT JOIN annotation_set ON annotation_set.document = document.id AND annotation_set.annotator = ?1
            LEFT JOIN active_time ON active_time.document = document.id AND active_time.annotator = ?1
            {where} ORDER BY document.position, document.id"""
        rows = self._db.execute(query, arguments)
        return [
            Listing(id, title, status, points.get(id, 0), spans.get(id, 0), seconds)
            for id, title, status, seconds in rows
        ]

    def _counts(self, annotator: str, only: str | None) -> tuple[dict[str, int], dict[str, int]]:
        one, arguments = ("AND document = ?", [only]) if only else ("", [])
        points = self._db.execute(
            f"SELECT document, count(*) FROM section WHERE kind = 'point' {one} GROUP BY document", arguments
        )
        spans = self._db.execute(
            "SELECT document, (SELECT count(*) FROM span WHERE set_id = annotation_set.id) FROM annotation_set "
            f"WHERE annotator = ? {one}",
            [annotator, *arguments],
        )
        return dict(points.fetchall()), dict(spans.fetchall())

    def _end(self) -> int:
        return int(self._db.execute("SELECT coalesce(max(position), 0) + 1 FROM document").fetchone()[0])

    def _is_taken(self, position: int) -> bool:
        return self._db.execute("SELECT 1 FROM document WHERE position = ?", [position]).fetchone() is not None

    def _add_sections(self, document: str, sections: Iterable[Section]) -> None:
        self._db.executemany(
            "INSERT INTO section (document, start, end, kind, number, extra) VALUES (?, ?, ?, ?, ?, ?)",
            [(document, part.start, part.end, part.kind, part.number, pack(part.extra)) for part in sections],
        )

    def _sections(self, where: str, arguments: list[str]) -> dict[str, list[Section]]:
        found: dict[str, list[Section]] = {}
        query = f"SELECT document, kind, start, end, number, extra FROM section {where} ORDER BY document, start"
        for document, kind, start, end, number, extra in self._db.execute(query, arguments):
            found.setdefault(document, []).append(Section(kind, start, end, number, unpack(extra)))
        return found


def _document(row: tuple[Any, ...], sections: tuple[Section, ...]) -> Document:
    id, title, language, story, published, text, source, metadata, extra = row
    return Document(
        id=id,
        text=text,
        sections=sections,
        title=title,
        language=language,
        story=story,
        published=published,
        source=unpack(source),
        metadata=unpack(metadata),
        extra=unpack(extra),
    )
