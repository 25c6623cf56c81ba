"""Rows in, values out: the only SQL in the program."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from sqlite3 import Connection
from typing import TYPE_CHECKING

from annotations.store import database, rehearsing
from annotations.store.database import check_is_free
from annotations.store.documents import Documents, Listing
from annotations.store.guidelines import Guidelines
from annotations.store.journal import EditRow, Journal, Step
from annotations.store.judgements import Judgements
from annotations.store.links import Links
from annotations.store.registers import Registers
from annotations.store.sets import Sets, Standing, State
from annotations.store.sieve import Sieve
from annotations.store.spans import Spans
from annotations.store.times import TimeEntry, Times, WorkDone
from annotations.store.uses import Answer, Use, Uses
from annotations.store.words import Part, Sought, Words

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = [
    "Answer", "EditRow", "Listing", "Part", "Sieve", "Sought", "Standing", "State", "Step", "Store", "TimeEntry", "Use",
    "WorkDone", "check_is_free", "keep_copy", "prepare_writing",
]  # fmt: skip


def prepare_writing() -> None:
    """Import what the first step will need, so that the first key does not wait for it. Any thread."""
    import sqlite_utils  # noqa: F401


def keep_copy(path: Path, mark: str) -> Path | None:
    """Keep a compact copy of a project, named after MARK, beside it; None where there is one. Any thread.

    Raises Refused where none can be kept, Damaged where the project cannot be read.
    """
    with database.guarded(path):
        return database.copy_beside(path, mark)


class Store:
    """One open project file, as families of tables. Belongs to the thread that opened it."""

    def __init__(self, path: Path, db: Connection) -> None:
        self.path = path
        self._db = db
        self.documents = Documents(db)
        self.spans = Spans(db)
        self.links = Links(db)
        self.judgements = Judgements(db)
        self.times = Times(db)
        self.sets = Sets(db, self.spans, self.links, self.judgements, self.times)
        self.registers = Registers(db)
        self.uses = Uses(db)
        self.guidelines = Guidelines(db)
        self.journal = Journal(db)
        self.words = Words(db)

    @classmethod
    @contextmanager
    def create(cls, path: Path) -> Iterator[Store]:
        """A new project to be filled within one transaction; the file appears at PATH whole, or not at all.

        Raises Refused where PATH exists or cannot be written.
        """
        check_is_free(path)
        unfinished = path.with_name(path.name + ".new")
        with database.writable(path):
            unfinished.unlink(missing_ok=True)
        store = cls(path, database.create(unfinished, path))
        try:
            with store.writing():
                yield store
            store.close()
            with database.writable(path):
                os.replace(unfinished, path)
        finally:
            store.close()
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)

    @classmethod
    def open(cls, path: Path) -> Store:
        """An existing project file; see `database.open_existing` for what is refused."""
        return cls(path, database.open_existing(path))

    @classmethod
    def reading(cls, path: Path) -> Store:
        """A project file that cannot be written; see `database.open_reading` for what is refused."""
        return cls(path, database.open_reading(path))

    @classmethod
    def rehearsal(cls, path: Path, documents: Sequence[str], annotator: str) -> Store:
        """Some documents of a project file with one annotator's sets, in memory; see `rehearsing.part_of`."""
        return cls(path, rehearsing.part_of(path, documents, annotator))

    @cached_property
    def _database(self) -> Database:
        return database.through_sqlite_utils(self._db)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all that happens inside is committed together, or not at all."""
        with database.guarded(self.path), self._database.atomic():
            database.check_in_place(self._db)
            yield

    def data_version(self) -> int:
        """A number that changes when another program has committed to the file."""
        return database.data_version(self._db)

    def remark(self) -> str | None:
        """What the annotator should know about how the file is kept, or None."""
        return database.journal_remark(self._db)

    def close(self) -> None:
        """Close the file; the write-ahead log is folded into it."""
        self._db.close()
