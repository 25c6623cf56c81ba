"""The rows of links between spans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from sqlite3 import Connection
from typing import Any

from annotations.spans import Link
from annotations.store.rows import marks, pack, unpack

_COLUMNS = ("id", "set_id", "type", "source", "target", "target_start", "target_end", "attributes", "extra")
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM link"
_INSERT = f"INSERT INTO link ({', '.join(_COLUMNS)}) VALUES ({marks(_COLUMNS)})"


class Links:
    """Reads and writes links; a link is named by its set and its id."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def add(self, link: Link) -> None:
        """Insert one link."""
        self._db.execute(_INSERT, _row(link))

    def add_all(self, links: Iterable[Link]) -> None:
        """Insert many links."""
        self._db.executemany(_INSERT, map(_row, links))

    def remove(self, set_id: str, id: str) -> None:
        """Delete one link."""
        self._db.execute("DELETE FROM link WHERE set_id = ? AND id = ?", [set_id, id])

    def remove_all(self, set_id: str) -> None:
        """Delete the links of a set."""
        self._db.execute("DELETE FROM link WHERE set_id = ?", [set_id])

    def get(self, set_id: str, id: str) -> Link | None:
        """The link, or None."""
        row = self._db.execute(f"{_SELECT} WHERE set_id = ? AND id = ?", [set_id, id]).fetchone()
        return None if row is None else _link(row)

    def of_set(self, set_id: str) -> list[Link]:
        """The links of a set by id."""
        return [_link(row) for row in self._db.execute(f"{_SELECT} WHERE set_id = ? ORDER BY id", [set_id])]

    def of_span(self, set_id: str, span: str) -> list[Link]:
        """The links that start or end at a span, by id."""
        query = f"{_SELECT} WHERE set_id = ?1 AND source = ?2 UNION {_SELECT} WHERE set_id = ?1 AND target = ?2"
        return [_link(row) for row in self._db.execute(f"{query} ORDER BY id", [set_id, span])]

    def all(self) -> Iterator[Link]:
        """Every link of the project, by id."""
        return map(_link, self._db.execute(f"{_SELECT} ORDER BY id"))


def _row(link: Link) -> tuple[Any, ...]:
    start, end = link.target_text or (None, None)
    return (
        link.id, link.set, link.type, link.source, link.target, start, end, pack(link.attributes), pack(link.extra),
    )  # fmt: skip


def _link(row: tuple[Any, ...]) -> Link:
    id, set_id, type, source, target, start, end, attributes, extra = row
    text = None if start is None else (start, end)
    return Link(id, set_id, type, source, target, text, unpack(attributes), unpack(extra))
