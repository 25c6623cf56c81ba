"""A plain table whose rows can be walked and opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from widgets.accessible import tell_current
from widgets.keys.keyset import KeySet
from widgets.lists.rowlist import paint_ring_of_none, walks
from widgets.look.tokens import TARGET

Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_Role = Qt.ItemDataRole


class Column(NamedTuple):
    """A column: its name, what it shows of a row, what its name means, and whether it holds numbers."""

    name: str
    shown: Callable[[Any], str]
    help: str = ""
    is_number: bool = False


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows of any kind; the columns know what to show of them."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns, of the same number."""
        self.columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def rowCount(self, parent: _Index = _NONE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NONE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """What stands in a cell; the whole of it as a tip. Who hears a row gets all cells with their names in the first
        one, where the keyboard is, and in every other what that one shows."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return " ".join(column.shown(row).split())
        if role == _Role.AccessibleTextRole:
            return ", ".join(f"{each.name} {each.shown(row)}" for each in (column, *self._after(index.column())))
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _after(self, column: int) -> Sequence[Column]:
        return self.columns[1:] if column == 0 else ()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """The name of a column, and what it means."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return {_Role.DisplayRole: column.name, _Role.ToolTipRole: column.help}.get(_Role(role))


class _Rows(QStyledItemDelegate):
    """Rows are never lower than a target for the mouse. A style sheet cannot say so of rows without a frame."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), TARGET))


class Table(QTreeView):
    """A table without a tree. A key or a double click opens a row, told by its number."""

    opened = Signal(int)
    current_changed = Signal(int)

    def __init__(self, model: TableModel[Any], keys: KeySet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setProperty("role", "plain")
        self.setItemDelegate(_Rows(self))
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.header().setSectionsMovable(False)
        self.header().setStretchLastSection(True)
        self.header().setHighlightSections(False)
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.selectionModel().currentChanged.connect(lambda now, _before: self.current_changed.emit(now.row()))

    def current_row(self) -> int:
        """The number of the current row, -1 for none."""
        return self.currentIndex().row()

    def make_current(self, row: int) -> None:
        """Make a row the current one and bring it into view; -1 for none."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.clearSelection()

    def share(self, shares: Mapping[int, int]) -> None:
        """Give the columns that are named as many hundredths of the width, and the rest to the last one."""
        self._shares = dict(shares)
        self._fit()

    _shares: Mapping[int, int] = {}

    def resizeEvent(self, event: Any) -> None:
        """Columns follow the width."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a row or go to another; all other keys are for somebody else."""
        if self._keys.deed(event) == "open":
            if self.current_row() >= 0:
                self.opened.emit(self.current_row())
        elif not walks(self, self._keys, event):
            event.ignore()

    def focusInEvent(self, event: Any) -> None:
        """There is always a current row while the keyboard is here."""
        super().focusInEvent(event)
        if self.current_row() < 0 and self.model().rowCount():
            self.make_current(0)
        tell_current(self)

    def paintEvent(self, event: Any) -> None:
        """The rows; without a current one, where the keyboard is."""
        super().paintEvent(event)
        paint_ring_of_none(self)

    def _fit(self) -> None:
        for column, share in self._shares.items():
            self.header().resizeSection(column, self.viewport().width() * share // 100)


def fit_to_contents(table: Table) -> None:
    """Make every column as wide as what stands in it."""
    table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
