"""What was found in a book: each hit with where it is, and the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from widgets.keys.keyset import KeySet
from widgets.lists.rowlist import ROW_ROLE, AnyIndex, RowList, paint_row, walks
from widgets.lists.rowmodel import RowModel
from widgets.look.tokens import Tokens, tokens_of
from widgets.textview.utf16 import Utf16Map

_PAD, _LINES = 8, 3


class HitRow(NamedTuple):
    """One hit: where it is, some text, and the ranges of it (code points) that were looked for."""

    place: str
    excerpt: str
    found: tuple[tuple[int, int], ...]


class HitList(RowList):
    """`opened` tells the number of a hit. The page is opened as soon as a row is current: one looks through hits."""

    opened = Signal(int)
    entered = Signal()

    def __init__(self, keys: KeySet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = keys
        self._model = _Model()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.clicked.connect(lambda index: self.opened.emit(index.row()))

    def set_rows(self, rows: Sequence[HitRow]) -> None:
        """Show these hits, none of them current."""
        self._model.set_rows(rows)
        self.make_current(-1)

    def count(self) -> int:
        """How many hits there are."""
        return len(self._model.rows)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which hit is looked at."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.opened.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, or go into the page of the current hit."""
        if self.keys.deed(event) == "open" and self.currentIndex().isValid():
            self.entered.emit()
        elif not walks(self, self.keys, event):
            super().keyPressEvent(event)


class _Model(RowModel[HitRow]):
    def words(self, row: HitRow) -> str:
        return f"{row.place}: {row.excerpt}"

    def tip(self, row: HitRow) -> str:
        return row.excerpt

    def spoken(self, row: HitRow) -> str:
        return self.words(row)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, option.fontMetrics.lineSpacing() * _LINES + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: HitRow = index.data(ROW_ROLE)
        tokens = tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row(painter, QRectF(option.rect), option.state, tokens, soft=True)
        area = QRectF(option.rect).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        metrics, font = option.fontMetrics, QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        place = painter.fontMetrics().elidedText(row.place, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, place)
        area.setTop(area.top() + metrics.lineSpacing())
        painter.setPen(QColor(tokens.muted))
        _excerpt(row, option.font, area.width(), tokens).draw(painter, area.topLeft())
        painter.restore()


def _excerpt(row: HitRow, font: QFont, width: float, tokens: Tokens) -> QTextLayout:
    """The text in the lines that there is room for, with what was looked for in bold ink."""
    layout, units = QTextLayout(row.excerpt, font), Utf16Map(row.excerpt)
    look = QTextCharFormat()
    look.setForeground(QColor(tokens.ink))
    look.setFontWeight(QFont.Weight.Bold)
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    looks = []
    for start, end in row.found:
        one = QTextLayout.FormatRange()
        one.start = units.to_units(start)
        one.length = units.to_units(end) - units.to_units(start)
        one.format = look
        looks.append(one)
    layout.setFormats(looks)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    for _ in range(_LINES - 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout
