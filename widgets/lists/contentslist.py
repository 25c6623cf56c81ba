"""The contents of a book: chapters, and the pages in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from annotations.wording import tr
from widgets.keys.keyset import KeySet
from widgets.lists.rowlist import ROW_ROLE, AnyIndex, RowList, paint_row, walks
from widgets.lists.rowmodel import RowModel
from widgets.look.tokens import TARGET, tokens_of

_Action = QAbstractItemView.CursorAction
_PAD, _INDENT = 8, 16


class ContentsRow(NamedTuple):
    """A page by its id, or (with none) the heading of a chapter."""

    id: str
    title: str


class ContentsList(RowList):
    """The rows can be walked and opened; headings of chapters are passed over. `opened` tells the id of a page."""

    opened = Signal(str)

    def __init__(self, keys: KeySet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = keys
        self._model = _Model()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.clicked.connect(self._open)

    def set_rows(self, rows: Sequence[ContentsRow]) -> None:
        """Show these rows."""
        self._model.set_rows(rows)

    def set_current(self, id: str) -> None:
        """Make the row of a page the current one, and bring it into view."""
        self.make_current(next((place for place, row in enumerate(self._model.rows) if row.id == id), -1))

    def wanted_width(self) -> int:
        """So wide that nothing is cut, in pixels."""
        return _aside(self) + max((_wide(self.font(), row) for row in self._model.rows), default=0)

    def viewportEvent(self, event: QEvent) -> bool:
        """A row that is cut has a tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            row = self._model.rows[index.row()] if index.isValid() else None
            is_cut = row is not None and _wide(self.font(), row) > self.viewport().width()
            QToolTip.showText(event.globalPos(), row.title if row and is_cut else "", self.viewport())
            return True
        return bool(super().viewportEvent(event))

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads: past the headings of chapters."""
        index: QModelIndex = super().moveCursor(action, modifiers)
        if not index.isValid() or self._model.rows[index.row()].id:
            return index
        upward = index.row() > 0 and action in (_Action.MoveUp, _Action.MovePageUp)
        return self._model.index(index.row() + (-1 if upward else 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, or open the current page."""
        if self.keys.deed(event) == "open" and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif not walks(self, self.keys, event):
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if id := self._model.rows[index.row()].id:
            self.opened.emit(id)


def _dressed(font: QFont, row: ContentsRow) -> QFont:
    """The font that a row is written in: the heading of a chapter is bolder."""
    found = QFont(font)
    if not row.id:
        found.setWeight(QFont.Weight.DemiBold)
    return found


def _wide(font: QFont, row: ContentsRow) -> int:
    """The width that a row wants."""
    indent = _INDENT if row.id else 0
    return QFontMetrics(_dressed(font, row)).horizontalAdvance(row.title) + 2 * _PAD + indent


def _aside(view: QAbstractItemView) -> int:
    """The width of what stands beside the rows."""
    return view.verticalScrollBar().sizeHint().width() + 2 * view.frameWidth() + _PAD


class _Model(RowModel[ContentsRow]):
    def words(self, row: ContentsRow) -> str:
        return row.title

    def spoken(self, row: ContentsRow) -> str:
        return row.title if row.id else tr("Chapter: {title}", title=row.title)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable if self.rows[index.row()].id else flag.NoItemFlags


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, max(TARGET, option.fontMetrics.height() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: ContentsRow = index.data(ROW_ROLE)
        tokens = tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if row.id:
            painter.setPen(paint_row(painter, QRectF(option.rect), option.state, tokens, soft=True))
            area.setLeft(area.left() + _INDENT)
        else:
            painter.setPen(QColor(tokens.muted))
        painter.setFont(_dressed(option.font, row))
        words = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()
