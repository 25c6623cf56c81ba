"""The rows of judgements: a verdict per summary point, and the ranges it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from sqlite3 import Connection
from typing import Any

from annotations.spans import Judgement
from annotations.store.rows import pack, unpack, unpack_list
from annotations.text import Range

RANGE_ROLES = ("evidence", "near", "counter", "unsupported")


class Judgements:
    """Reads and writes judgements; a judgement is named by its set and its point."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def add_all(self, judgements: Iterable[Judgement]) -> None:
        """Insert many judgements with their ranges."""
        listed = list(judgements)
        self._db.executemany(
            "INSERT INTO judgement (set_id, point, verdict, errors, note, extra) VALUES (?, ?, ?, ?, ?, ?)",
            [(each.set, each.point, each.verdict, pack(each.errors), each.note, pack(each.extra)) for each in listed],
        )
        self._db.executemany(
            "INSERT INTO judgement_range (set_id, point, role, position, start, end) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (each.set, each.point, role, position, start, end)
                for each in listed
                for role in RANGE_ROLES
                for position, (start, end) in enumerate(getattr(each, role))
            ],
        )

    def remove(self, set_id: str, point: int) -> None:
        """Delete the judgement of a point."""
        self._db.execute("DELETE FROM judgement_range WHERE set_id = ? AND point = ?", [set_id, point])
        self._db.execute("DELETE FROM judgement WHERE set_id = ? AND point = ?", [set_id, point])

    def remove_all(self, set_id: str) -> None:
        """Delete the judgements of a set."""
        self._db.execute("DELETE FROM judgement_range WHERE set_id = ?", [set_id])
        self._db.execute("DELETE FROM judgement WHERE set_id = ?", [set_id])

    def of_set(self, set_id: str) -> list[Judgement]:
        """The judgements of a set by point."""
        return list(self._read("WHERE set_id = ?", [set_id]))

    def all(self) -> Iterator[Judgement]:
        """Every judgement of the project."""
        return self._read("", [])

    def _read(self, where: str, arguments: list[Any]) -> Iterator[Judgement]:
        ranges: dict[tuple[str, int], dict[str, list[Range]]] = {}
        query = f"SELECT set_id, point, role, start, end FROM judgement_range {where} ORDER BY position"
        for set_id, point, role, start, end in self._db.execute(query, arguments):
            ranges.setdefault((set_id, point), {}).setdefault(role, []).append((start, end))
        query = f"SELECT set_id, point, verdict, errors, note, extra FROM judgement {where} ORDER BY set_id, point"
        for set_id, point, verdict, errors, note, extra in self._db.execute(query, arguments):
            own = ranges.get((set_id, point), {})
            rests = {role: tuple(own.get(role, ())) for role in RANGE_ROLES}
            yield Judgement(set_id, point, verdict, errors=unpack_list(errors), note=note, extra=unpack(extra), **rests)
