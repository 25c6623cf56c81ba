"""The rows of a list as values: a delegate draws them, and each says what is read, explained and heard of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, Qt

from widgets.lists.rowlist import ROW_ROLE, AnyIndex

Row = TypeVar("Row")
_Role = Qt.ItemDataRole


class RowModel(QAbstractListModel, Generic[Row]):
    """Holds rows of one kind. A delegate gets a row by ROW_ROLE; the rest is said by the methods of a subclass.

    `rows` keeps all of them. A subclass that leaves some out says which by `count` and `row_at`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Hold these rows instead of the ones before."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def count(self) -> int:
        """How many rows are shown."""
        return len(self.rows)

    def row_at(self, place: int) -> Row:
        """The row at a place of the list."""
        return self.rows[place]

    def words(self, row: Row) -> str:
        """What is read in a row."""
        raise NotImplementedError

    def tip(self, row: Row) -> str:
        """What is explained of a row."""
        return self.words(row)

    def spoken(self, row: Row) -> str:
        """What is heard of a row."""
        return self.tip(row)

    def besides(self, row: Row, role: int) -> Any:
        """What is asked of a row by any other role."""
        return None

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many rows are shown."""
        return 0 if parent is not None and parent.isValid() else self.count()

    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> Any:
        """The row itself, or what is said of it."""
        if not index.isValid() or index.row() >= self.count():
            return None
        row = self.row_at(index.row())
        if role == ROW_ROLE:
            return row
        if role == _Role.DisplayRole:
            return self.words(row)
        if role == _Role.ToolTipRole:
            return self.tip(row)
        if role == _Role.AccessibleTextRole:
            return self.spoken(row)
        return self.besides(row, role)
