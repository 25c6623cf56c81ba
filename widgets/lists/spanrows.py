"""The rows of the table of spans, and the lines of its other pages, as they are walked with keys and mouse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView, QWidget

from widgets.accessible import tell_current
from widgets.keys.keynames import is_for_a_line, pressed
from widgets.keys.keyset import KeySet
from widgets.lists.rowlist import go
from widgets.lists.spanmodel import ANSWERS, LABEL, LINKS, MADE, NUMBER, REMARKS, WHERE, WORDS, SpanDelegate, SpanModel
from widgets.lists.table import Table, TableModel
from widgets.look.tokens import TARGET

_LEAST_SHARE, _STEP = 5, 3
_LEAST_ROWS = 3
_SHARES = {LABEL: 11, WORDS: 27, WHERE: 13, ANSWERS: 18, LINKS: 14, REMARKS: 10}
_NUMBER_WIDTH, _LEAST_SECTION = 44, 24
_Key = Qt.Key
_Flag = QItemSelectionModel.SelectionFlag
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_MOVING = (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Home, _Key.Key_End)
_ACROSS = (_Key.Key_Left, _Key.Key_Right)


class SpanRows(QTableView):
    """One row a span; several can be selected. Left and Right go from cell to cell.

    `moved` tells that a hand has led to another row, `words_wanted` that the words of the current one are wanted,
    `left_upwards` that the key for the row above was pressed on the first one, `column_fitted` how many hundredths of
    the width a column has after a key for that, `shared` that columns have been given other widths by hand.
    """

    moved = Signal()
    words_wanted = Signal()
    menu_wanted = Signal(QPoint)
    left_upwards = Signal()
    came_in = Signal()
    column_fitted = Signal(int, int)
    shared = Signal()

    def __init__(self, model: SpanModel, keys: KeySet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._shares = dict(_SHARES)
        self._is_fitting = False
        self.setModel(model)
        self.setItemDelegate(SpanDelegate(self))
        self.setProperty("role", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(_LEAST_SECTION)  # Qt's own would push the last column out of sight
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(NUMBER, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(lambda column, _before, width: self._dragged(column, width))
        self.doubleClicked.connect(lambda _: self.words_wanted.emit())
        self._fit()

    def shares(self) -> list[int]:
        """How many hundredths of the width each column has between the number and the last one, which has the rest."""
        return list(self._shares.values())

    def share(self, shares: Sequence[int]) -> None:
        """Divide the width so, where that leaves room for every column."""
        if len(shares) == len(_SHARES) and min(*shares, 100 - sum(shares)) >= _LEAST_SHARE:
            self._shares = dict(zip(_SHARES, shares, strict=True))
            self._fit()

    def make_current(self, row: int) -> None:
        """Make this row the current one, in the column where one is; -1 for none."""
        column = max(self.currentIndex().column(), LABEL)
        index = self.model().index(row, column) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.clearSelection()

    def setCurrentIndex(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Make a cell the current one and select its row alone. Qt would add it while Ctrl is held, as for an undo."""
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)

    def selected_rows(self) -> list[int]:
        """The rows that are selected, from above."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, select, go to the words; what is left is for the window."""
        deed = self._keys.deed(event)
        if deed == "words":
            self.words_wanted.emit()
        elif deed == "all":
            self.selectAll()
            self.moved.emit()
        elif deed == "up" and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif deed in ("wider", "narrower"):
            self._widen(self.currentIndex().column(), _STEP if deed == "wider" else -_STEP)
        elif deed in ("first", "last"):
            self.make_current(0 if deed == "first" else self.model().rowCount() - 1)
            self.moved.emit()
        elif go(self, deed):
            self.moved.emit()
        elif self._is_for_the_table(event):
            super().keyPressEvent(event)
            self.moved.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the pointer."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.moved.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or for the menu key of the current one."""
        index = self.currentIndex()
        if not index.isValid():
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(index).bottomLeft() if by_key else self.viewport().mapFromGlobal(event.globalPos())
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current row while the keyboard is here, and the label of it is heard first."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.make_current(0)  # before Qt takes the first cell
        super().focusInEvent(event)
        self.came_in.emit()
        tell_current(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns follow the width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHintForRow(self, row: int) -> int:
        """No lower than a target."""
        return max(TARGET, self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        """Room for the heading and a few whole rows."""
        rows = _LEAST_ROWS * self.sizeHintForRow(0)
        return QSize(super().minimumSizeHint().width(), self.horizontalHeader().sizeHint().height() + rows)

    def _is_for_the_table(self, event: QKeyEvent) -> bool:
        """What Qt's table does that is no deed: selecting with Shift, from cell to cell, and Space."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        extends = event.key() in _MOVING and held == _SHIFT
        across = event.key() in _ACROSS and not held
        return extends or across or (event.key() == _Key.Key_Space and held in (_CTRL, _CTRL | _SHIFT))

    def _widen(self, column: int, by: int) -> None:
        """Give a column so many hundredths more of the width, which the next one gives; the last has what is left."""
        if column == MADE:
            column, by = REMARKS, -by
        shares = {**self._shares, MADE: 100 - sum(self._shares.values())}
        if column in self._shares and min(shares[column] + by, shares[column + 1] - by) >= _LEAST_SHARE:
            self._shares[column] += by
            if column + 1 in self._shares:
                self._shares[column + 1] -= by
            self._fit()
            self.shared.emit()
        self.column_fitted.emit(column, self._shares.get(column, 0))

    def _dragged(self, column: int, width: int) -> None:
        """A hand has moved the edge of a column."""
        if self._is_fitting or column not in self._shares:
            return
        most = 100 - _LEAST_SHARE - sum(share for other, share in self._shares.items() if other != column)
        wanted = round(100 * width / max(self.viewport().width() - _NUMBER_WIDTH, 1))
        self._shares[column] = max(_LEAST_SHARE, min(wanted, most))
        self.shared.emit()

    def _fit(self) -> None:
        self._is_fitting = True
        header, width = self.horizontalHeader(), self.viewport().width() - _NUMBER_WIDTH
        header.resizeSection(NUMBER, _NUMBER_WIDTH)
        for column, share in self._shares.items():
            header.resizeSection(column, width * share // 100)
        self._is_fitting = False
        self.verticalHeader().setDefaultSectionSize(self.sizeHintForRow(0))


class Lines(Table):
    """Rows of another page: a key or a double click follows one, another takes it away."""

    removed = Signal(int)

    def __init__(self, model: TableModel[Any], keys: KeySet, parent: QWidget | None = None) -> None:
        super().__init__(model, keys, parent)
        self._own_keys = keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the row away; what else a table answers is its own."""
        if self._own_keys.deed(event) == "remove" and self.current_row() >= 0:
            self.removed.emit(self.current_row())
        else:
            super().keyPressEvent(event)


class RowFilter(QLineEdit):
    """A line to type a filter into, which Enter and the key for the next row leave."""

    left_downwards = Signal()

    def __init__(self, keys: KeySet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the rows, or type."""
        downwards = self._keys.deed(event) == "down" and not is_for_a_line(pressed(event))
        if downwards or event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
