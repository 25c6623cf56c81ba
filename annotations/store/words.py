"""The index of words: which documents can hold what is looked for.

It says nothing that the texts do not say. A document is entered when something is looked for the first time after it
came (`Words.enter`), by whoever looks, since entering costs about as much as importing; one that is not entered yet
counts as holding everything. With a document its entry goes, by a trigger; its words stay in the index under a number
that nobody asks for any more, until the index is emptied to be filled anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from sqlite3 import Connection
from typing import NamedTuple

from annotations.folding import LOOSE, VERSION, words_of

MOST_WORDS, MOST_BEGUN = 400, 2000
SPARE = 1000


class Part(NamedTuple):
    """A word as `folding.words_of` gives it, or a part of one, before or behind which the word may go on."""

    text: str
    open_before: bool = False
    open_behind: bool = False


Sought = Sequence[Part]
"""Words that follow one another in a text."""


class Entry(NamedTuple):
    """A document by its id and the SHA-256 of its text, and its words, one after the other."""

    document: str
    fingerprint: str
    words: Sequence[str]


class Words:
    """Enters documents into the index, and asks it."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._known: set[str] = set()

    def missing(self) -> list[str]:
        """The ids of the documents that are not entered, in list order."""
        query = """
            SELECT id FROM document
            WHERE NOT EXISTS (SELECT 1 FROM word_entry WHERE word_entry.document = document.id AND folding = ?)
            ORDER BY position, id"""
        return [row[0] for row in self._db.execute(query, [VERSION])]

    def is_complete(self) -> bool:
        """Whether every document is entered."""
        query = "SELECT (SELECT count(*) FROM document) = (SELECT count(*) FROM word_entry WHERE folding = ?)"
        return bool(self._db.execute(query, [VERSION]).fetchone()[0])

    def read(self, documents: Iterable[str]) -> list[Entry]:
        """What is to be entered of documents; those that are gone meanwhile are left out."""
        query = "SELECT id, text_sha256, text FROM document WHERE id = ?"
        rows = [self._db.execute(query, [each]).fetchone() for each in documents]
        return [Entry(row[0], row[1], words_of(LOOSE.fold(row[2]))) for row in rows if row]

    def enter(self, entries: Iterable[Entry]) -> None:
        """Enter documents that are not entered; those that are gone, or others, since they were read are left out."""
        fresh: set[str] = set()
        for document, fingerprint, words in entries:
            query = "SELECT 1 FROM document WHERE id = ? AND text_sha256 = ?"
            if self._db.execute(query, [document, fingerprint]).fetchone() is None:
                continue
            self._db.execute("DELETE FROM word_entry WHERE document = ?", [document])
            query = "INSERT INTO word_entry (document, folding) VALUES (?, ?)"
            number = self._db.execute(query, [document, VERSION]).lastrowid
            self._db.execute("INSERT INTO word_index (rowid, words) VALUES (?, ?)", [number, " ".join(words)])
            fresh.update(words)
        fresh -= self._known
        self._db.executemany("INSERT OR IGNORE INTO word (word) VALUES (?)", [(each,) for each in fresh])
        self._known |= fresh

    def is_overgrown(self) -> bool:
        """Whether most of the index is of documents that are gone."""
        query = "SELECT seq, (SELECT count(*) FROM word_entry) FROM sqlite_sequence WHERE name = 'word_entry'"
        ever, live = self._db.execute(query).fetchone() or (0, 0)
        return bool(ever > 2 * live + SPARE)

    def clear(self) -> None:
        """Empty the index; every document is missing then."""
        self._known.clear()
        self._db.execute("DELETE FROM word_entry")
        self._db.execute("DELETE FROM word")
        self._db.execute("DELETE FROM sqlite_sequence WHERE name = 'word_entry'")
        self._db.execute("INSERT INTO word_index (word_index) VALUES ('delete-all')")

    def holding(self, alternatives: Sequence[Sought]) -> set[str] | None:
        """The ids of all documents that can hold one of ALTERNATIVES, and of some that do not; None where any can.

        All is asked of the index as it is at one moment: others may be filling it, or emptying it.
        """
        with self._one_moment():
            return self._holding(alternatives)

    @contextmanager
    def _one_moment(self) -> Iterator[None]:
        if self._db.in_transaction:
            yield
            return
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.execute("COMMIT")

    def _holding(self, alternatives: Sequence[Sought]) -> set[str] | None:
        conditions = [self._condition(sought) for sought in alternatives]
        wanted = [each for each in conditions if each is not None]
        if len(wanted) < len(conditions):
            return None
        query = (
            "SELECT document FROM word_entry WHERE number IN (SELECT rowid FROM word_index WHERE word_index MATCH ?)"
        )
        match = " OR ".join(f"({each})" for each in wanted if each)
        found = {row[0] for row in self._db.execute(query, [match])} if match else set()
        return found if self.is_complete() else found.union(self.missing())

    def _condition(self, sought: Sought) -> str | None:
        """What the index is asked for SOUGHT: empty where it holds none of it, None where it cannot tell."""
        if not sought:
            return None
        if not any(part.open_before for part in sought) and not any(part.open_behind for part in sought[:-1]):
            if sought[-1].open_behind and self._begins_many(sought[-1].text) and len(sought) == 1:
                return None
            phrase = " ".join(part.text for part in sought)
            return f'"{phrase}"{" *" if sought[-1].open_behind else ""}'
        asked = [self._of_part(part) for part in sought]
        if "" in asked:
            return ""
        known = [each for each in asked if each is not None]
        return " AND ".join(known) if known else None

    def _begins_many(self, text: str) -> bool:
        """Whether so many words begin with TEXT that to gather the documents takes longer than to read one after the
        other: there is hardly one without."""
        query = f"SELECT count(*) FROM (SELECT 1 FROM word WHERE word >= ? AND word < ? LIMIT {MOST_BEGUN + 1})"
        return bool(self._db.execute(query, [text, text + chr(0x10FFFF)]).fetchone()[0] > MOST_BEGUN)

    def _of_part(self, part: Part) -> str | None:
        """The same for one word, without its neighbours."""
        if not part.open_before:
            return f'"{part.text}"{" *" if part.open_behind else ""}'
        where = "instr(word, ?1) > 0" if part.open_behind else "instr(word, ?1) > 0 AND substr(word, -length(?1)) = ?1"
        query = f"SELECT word FROM word WHERE {where} LIMIT {MOST_WORDS + 1}"
        words = [row[0] for row in self._db.execute(query, [part.text])]
        if len(words) > MOST_WORDS:
            return None
        return f"({' OR '.join(f'{chr(34)}{word}{chr(34)}' for word in words)})" if words else ""
