"""The rows of a concordance: what they hold, which have a tick, and how they are drawn.

What was found stands in one column, with what stands before it on one side and what stands behind it on the other, in
the direction in which its script runs.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from math import ceil
from typing import Any, NamedTuple

from PySide6.QtCore import QLineF, QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotations.concordance.places import AROUND, Place
from annotations.wording import tr
from widgets.lists.documentmodel import STATE_WORDS
from widgets.lists.rowlist import ROW_ROLE, AnyIndex, paint_row
from widgets.lists.rowmodel import RowModel
from widgets.look.cutting import single
from widgets.look.style import paint_tick
from widgets.look.tokens import TARGET, Tokens, legible, tokens_of
from widgets.textview.look import Look
from widgets.textview.painting import Inks

_PAD, _GAP, _TICK = 8, 10, 14
_BEFORE, _FOUND = 0.44, 0.36  # shares of the room: where what was found begins, and how much of it there may be
_LABEL, _TITLE = 12, 24  # columns in average letters
_RIGHT = 0.45  # the share of the room that these have at most, with the state, whose words are not cut
_THICKNESS = 2
_RIGHT_TO_LEFT = ("R", "AL")
_MORE = "…"
_NOWHERE = QModelIndex()


class ConcordanceModel(RowModel[Place]):
    """Places and their ticks, in the order in which they were given."""

    def __init__(self) -> None:
        super().__init__()
        self.ticked: set[tuple[object, ...]] = set()
        self.shows_annotators = False

    def set_rows(self, rows: Sequence[Place]) -> None:
        """Hold other places; ticks stay where the place is the same."""
        self.beginResetModel()
        self.rows = list(rows)
        self.ticked &= {place.key for place in self.rows}
        self.endResetModel()

    def add(self, places: Sequence[Place]) -> None:
        """Hold further places after those that are there."""
        first = len(self.rows)
        self.beginInsertRows(_NOWHERE, first, first + len(places) - 1)
        self.rows += places
        self.endInsertRows()

    def tick(self, rows: Iterable[int], ticked: bool) -> None:
        """Give places a tick, or take it away."""
        changed = list(rows)
        keys = {self.rows[row].key for row in changed}
        self.ticked = self.ticked | keys if ticked else self.ticked - keys
        if changed:
            self.dataChanged.emit(self.index(min(changed)), self.index(max(changed)))

    def is_ticked(self, row: int) -> bool:
        """Whether a place has a tick."""
        return self.rows[row].key in self.ticked

    def words(self, row: Place) -> str:
        """What was found."""
        return single(row.words)

    def tip(self, row: Place) -> str:
        """It in its context, with its label, and where it stands."""
        return "\n".join(part for part in (_context(row), self.label_of(row), _where(row)) if part)

    def spoken(self, row: Place) -> str:
        """The same in one line, with the tick and the state of the document."""
        tick = tr("ticked") if row.key in self.ticked else ""
        facts = (tick, _context(row), self.label_of(row), _where(row), _state(row))
        return ", ".join(fact for fact in facts if fact)

    def besides(self, row: Place, role: int) -> Any:
        """The tick."""
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.key in self.ticked else Qt.CheckState.Unchecked
        return None

    def label_of(self, place: Place) -> str:
        """The label of the span at a place, with whose it is where others are shown as well."""
        return f"{place.label} · {place.annotator}" if place.label and self.shows_annotators else place.label


class ConcordanceDelegate(QStyledItemDelegate):
    """Draws the tick, the words in their context, the label, the document and its state."""

    def __init__(self, model: ConcordanceModel) -> None:
        super().__init__()
        self._model = model
        self._inks = Inks(Look())

    def set_look(self, look: Look) -> None:
        """The colours and underlines of labels."""
        self._inks = Inks(look)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """One line, never lower than a target."""
        return QSize(0, max(TARGET, option.fontMetrics.height() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row."""
        place: Place = index.data(ROW_ROLE)
        tokens = tokens_of(option.palette)
        columns = columns_of(option.rect, option.fontMetrics, self._model.shows_annotators)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row(painter, QRectF(option.rect), option.state, tokens, soft=True)
        box = QRectF(columns.tick.left(), columns.tick.center().y() + 0.5 - _TICK / 2, _TICK, _TICK)
        paint_tick(painter, box, index.data(Qt.ItemDataRole.CheckStateRole), tokens)
        self._paint_words(painter, columns.words, place, tokens)
        label = self._model.label_of(place)
        ink = legible(self._inks.colour(place.label).name(), tokens) if place.label else tokens.muted
        _paint_cell(painter, columns.label, label, ink)
        _paint_cell(painter, columns.title, place.title or place.document, tokens.muted)
        _paint_cell(painter, columns.state, _state(place), tokens.muted)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, place: Place, tokens: Tokens) -> None:
        plain, bold = QFont(painter.font()), QFont(painter.font())
        bold.setWeight(QFont.Weight.Bold)
        laid = laid_out(place, area, QFontMetrics(plain), QFontMetrics(bold))
        direction = Qt.LayoutDirection.RightToLeft if laid.reversed else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        near, far = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        sides = ((laid.before, laid.before_at, near), (laid.after, laid.after_at, far))
        painter.setFont(plain)
        painter.setPen(QColor(tokens.ink))
        for text, where, side in sides:
            if laid.reversed:
                side = far if side == near else near
            painter.drawText(where, flags | side | Qt.TextFlag.TextSingleLine, text)
        painter.setFont(bold)
        painter.setPen(QColor(self._ink_of(place, tokens)))
        painter.drawText(laid.words_at, flags | far | Qt.TextFlag.TextSingleLine, laid.words)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(plain)
        if place.label:
            self._paint_underline(painter, laid.words_at, place.label, QFontMetrics(bold))

    def _ink_of(self, place: Place, tokens: Tokens) -> str:
        return legible(self._inks.colour(place.label).name(), tokens) if place.label else tokens.ink

    def _paint_underline(self, painter: QPainter, area: QRect, label: str, metrics: QFontMetrics) -> None:
        """The label's underline below the words: what a colour says, a style says too."""
        style = self._inks.look.of_label(label).underline
        top = area.center().y() + metrics.height() // 2
        left, width = area.left(), area.width()
        if style == "wave":
            tile = self._inks.wave(label, _THICKNESS, painter.device().devicePixelRatioF())
            painter.drawTiledPixmap(QRectF(left, top, width, _THICKNESS + 1), tile)
        elif style == "double":
            for y in (top, top + _THICKNESS):
                painter.fillRect(QRectF(left, y, width, _THICKNESS / 2), self._inks.colour(label))
        else:
            painter.setPen(self._inks.pen(label, _THICKNESS))
            painter.drawLine(QLineF(left, top + 1, left + width, top + 1))


class Columns(NamedTuple):
    """Where the cells of a row are."""

    tick: QRect
    words: QRect
    label: QRect
    title: QRect
    state: QRect


class Laid(NamedTuple):
    """What is seen of a place, and where. `reversed` says that it is read from right to left."""

    before: str
    before_at: QRect
    words: str
    words_at: QRect
    after: str
    after_at: QRect
    reversed: bool


def columns_of(row: QRect, metrics: QFontMetrics, with_annotators: bool) -> Columns:
    """The cells of a row: those at the right as wide as their words mostly are, the rest for the context."""
    letter = metrics.averageCharWidth()
    wanted = [letter * each for each in (_LABEL + 8 * with_annotators, _TITLE)]
    state = max(metrics.horizontalAdvance(tr(words)) for words in STATE_WORDS.values()) + 1
    share = min(1.0, max(0.0, _RIGHT * row.width() - state) / sum(wanted))
    right = row.right() - _PAD
    cells: list[QRect] = []
    for width in (state, *reversed([int(each * share) for each in wanted])):
        cells.insert(0, QRect(right - width, row.top(), width, row.height()))
        right -= width + _GAP
    tick = QRect(row.left() + _PAD, row.top(), _TICK, row.height())
    left = tick.right() + _GAP
    return Columns(tick, QRect(left, row.top(), max(0, right - left), row.height()), *cells)


def laid_out(place: Place, area: QRect, plain: QFontMetrics, bold: QFontMetrics) -> Laid:
    """A place in AREA: what was found begins at the same x in every row, and what does not fit is cut off with …."""
    middle, right = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
    words = bold.elidedText(single(place.words), middle, int(area.width() * _FOUND))
    width = min(ceil(bold.horizontalAdvance(words)) + 1, area.width())
    begins = int(area.width() * _BEFORE)
    room_after = max(0, area.width() - begins - width)
    line_before = f"{_MORE if len(place.before) >= AROUND else ''}{single(place.before)}"
    line_after = f"{single(place.after)}{_MORE if len(place.after) >= AROUND else ''}"
    before = plain.elidedText(line_before, Qt.TextElideMode.ElideLeft, begins)
    after = plain.elidedText(line_after, right, room_after)
    backwards = runs_backwards(place.words if _has_letters(place) else f"{place.before}{place.after}")

    def at(start: int, size: int) -> QRect:
        left = area.right() + 1 - start - size if backwards else area.left() + start
        return QRect(left, area.top(), size, area.height())

    return Laid(
        before, at(0, begins), words, at(begins, width), after, at(begins + width, room_after), backwards
    )  # fmt: skip


def runs_backwards(text: str) -> bool:
    """Whether the first letter of TEXT is of a script that runs from right to left."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", *_RIGHT_TO_LEFT):
            return direction in _RIGHT_TO_LEFT
    return False


def _has_letters(place: Place) -> bool:
    return any(unicodedata.bidirectional(each) in ("L", *_RIGHT_TO_LEFT) for each in place.words)


def _paint_cell(painter: QPainter, area: QRect, text: str, ink: str) -> None:
    if text:
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        backwards = runs_backwards(text)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
        flags |= Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(QColor(ink))
        shown = QFontMetrics(painter.font()).elidedText(single(text), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, shown)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _context(place: Place) -> str:
    return " ".join(f"{place.before}{place.words}{place.after}".split())


def _state(place: Place) -> str:
    return tr(STATE_WORDS[place.status]) if place.status in STATE_WORDS else place.status


def _where(place: Place) -> str:
    return f"{place.title or place.document}, {place.part}"
