"""The parts of something in a list: headings, what stands below them, and signs of what is wrong with which."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotations.wording import tr
from widgets.keys.keyset import KeySet
from widgets.lists.rowlist import ROW_ROLE, AnyIndex, RowList, paint_row, walks
from widgets.lists.rowmodel import RowModel
from widgets.look.tokens import TARGET, Tokens, legible, tokens_of
from widgets.look.underlines import paint_underline

_PAD, _INDENT, _FOLD, _SWATCH = 8, 12, 14, 22
_FOLDS = {"open": "▾", "closed": "▸"}
FAULT, REMARK = "!", "?"


class PartRow(NamedTuple):
    """A row: what it is known by, its words and what is said beside them, and how deep it stands.

    `colours` (on light and on dark paper) and `underline` are those of a label. `fold` says whether what belongs to it
    is listed below: "open", "closed", or nothing where nothing does. `sign` is FAULT, REMARK or nothing; `heard` says
    all of it in words.
    """

    id: Hashable
    words: str
    detail: str = ""
    depth: int = 0
    is_heading: bool = False
    is_faint: bool = False
    colours: tuple[str, ...] = ()
    underline: str = ""
    fold: str = ""
    sign: str = ""
    heard: str = ""


class PartList(RowList):
    """Rows can be walked. `walked_to` tells the id of the current one, `deed_wanted` a deed that a key asks for of it:
    "enter" also for a double click, and "fold" for a click on the sign of what belongs to it."""

    walked_to = Signal(object)
    deed_wanted = Signal(str)

    def __init__(self, keys: KeySet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = keys
        self._model = _Model()
        self._silent = False
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _: self.deed_wanted.emit("enter"))

    def set_rows(self, rows: Sequence[PartRow], current: Hashable) -> None:
        """Show these rows, of which the one known by CURRENT is the current one, without telling it."""
        self._silent = True
        scrolled = self.verticalScrollBar().value()
        self._model.set_rows(rows)
        self.verticalScrollBar().setValue(scrolled)
        self.make_current(next((place for place, row in enumerate(rows) if row.id == current), 0))
        self._silent = False

    def rows(self) -> Sequence[PartRow]:
        """The rows shown."""
        return self._model.rows

    def current(self) -> PartRow | None:
        """The current row."""
        row = self.current_row()
        return self._model.rows[row] if row >= 0 else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, or ask for a deed; all other keys are for somebody else."""
        if walks(self, self.keys, event):
            return
        if deed := self.keys.deed(event):
            self.deed_wanted.emit(deed)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the sign before a row folds it, or unfolds it."""
        super().mousePressEvent(event)
        row, place = self.current(), event.position().toPoint()
        is_on_it = self.indexAt(place).row() == self.current_row()
        if row is not None and row.fold and is_on_it and place.x() < _PAD + row.depth * _INDENT + _FOLD:
            self.deed_wanted.emit("fold")

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._silent and now.isValid():
            self.walked_to.emit(self._model.rows[now.row()].id)


class _Model(RowModel[PartRow]):
    def words(self, row: PartRow) -> str:
        return row.words

    def tip(self, row: PartRow) -> str:
        return row.heard or row.words


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, max(TARGET, option.fontMetrics.height() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: PartRow = index.data(ROW_ROLE)
        tokens = tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = paint_row(painter, QRectF(option.rect), option.state, tokens, soft=True)
        area = option.rect.adjusted(_PAD + row.depth * _INDENT, 0, -_PAD, 0)
        if row.fold:
            painter.setPen(QColor(tokens.muted))
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(area, side, _FOLDS[row.fold])
        if row.depth:
            area = area.adjusted(_FOLD, 0, 0, 0)
        if row.sign:
            area = _with_sign(painter, area, row.sign, tokens)
        if row.colours:
            area = _with_swatch(painter, area, row, tokens)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if row.is_heading else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted) if row.is_heading or row.is_faint else ink)
        _write(painter, area, row.words, row.detail, tokens)
        painter.restore()


def _with_sign(painter: QPainter, area: QRect, sign: str, tokens: Tokens) -> QRect:
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(tokens.error if sign == FAULT else tokens.warn))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, sign)
    return area.adjusted(0, 0, -14, 0)


def _with_swatch(painter: QPainter, area: QRect, row: PartRow, tokens: Tokens) -> QRect:
    """The label's colour as its underline is drawn."""
    sample = QRectF(area.left(), area.top() + 4, _SWATCH, area.height())
    paint_underline(painter, sample, row.underline, legible(row.colours[tokens.dark], tokens, line=True))
    return area.adjusted(_SWATCH + 8, 0, 0, 0)


def _write(painter: QPainter, area: QRect, words: str, detail: str, tokens: Tokens) -> None:
    metrics = painter.fontMetrics()
    side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    shown = metrics.elidedText(words or tr("without a name"), Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, side, shown)
    left = area.left() + metrics.horizontalAdvance(shown) + 8
    if detail and left < area.right():
        painter.setPen(QColor(tokens.muted))
        rest = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, area.right() - left)
        painter.drawText(QRect(left, area.top(), area.right() - left, area.height()), side, rest)
