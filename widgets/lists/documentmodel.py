"""The rows of the document list: what they hold, which of them are shown, and how they are drawn."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotations.wording import capitalised, counted, lasting, later, tr
from widgets.lists.rowlist import ROW_ROLE, AnyIndex
from widgets.lists.rowmodel import RowModel
from widgets.look.cutting import cut
from widgets.look.tokens import TARGET, Tokens, tokens_of

STATE_WORDS = {
    "todo": later("to do"),
    "doing": later("in progress"),
    "done": later("done"),
    "skipped": later("skipped"),
}

OPEN_ROLE = ROW_ROLE + 1

_GLYPH = 10.0


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document of the list. `state` is todo, doing, done or skipped, `seconds` what one has worked on it."""

    id: str
    title: str
    state: str
    points: int
    spans: int
    seconds: float = 0.0

    @property
    def counts(self) -> str:
        """What the document holds, in words."""
        return f"{counted(self.points, 'point')}, {counted(self.spans, 'span')}"


class DocumentModel(RowModel[DocumentRow]):
    """The rows that pass the filters. `rows` keeps all of them, `shown` the positions of those that pass."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[int] = []
        self.open_id: str | None = None
        self._positions: dict[str, int] = {}
        self._folded: list[str] = []
        self._words: list[str] = []
        self._state: str | None = None
        self._states: Counter[str] = Counter()

    def count(self) -> int:
        """How many documents pass."""
        return len(self.shown)

    def row_at(self, place: int) -> DocumentRow:
        """One of those that pass."""
        return self.rows[self.shown[place]]

    def words(self, row: DocumentRow) -> str:
        """The title."""
        return row.title

    def tip(self, row: DocumentRow) -> str:
        """The title, the state, what the document holds, and how long one worked on it."""
        worked = tr("\nYou worked on it for {time}", time=lasting(row.seconds)) if row.seconds else ""
        return f"{row.title}\n{capitalised(tr(STATE_WORDS[row.state]))}, {row.counts}{worked}"

    def spoken(self, row: DocumentRow) -> str:
        """The title, the state, what the document holds, and whether it is open."""
        opened = tr(", open") if row.id == self.open_id else ""
        return f"{row.title}, {tr(STATE_WORDS[row.state])}, {row.counts}{opened}"

    def besides(self, row: DocumentRow, role: int) -> Any:
        """Whether it is the open one."""
        return row.id == self.open_id if role == OPEN_ROLE else None

    @property
    def done(self) -> int:
        """How many of all rows are done."""
        return self._states["done"]

    def set_rows(self, rows: Sequence[DocumentRow]) -> None:
        """Hold these rows instead of the ones before."""
        self.beginResetModel()
        self.rows = list(rows)
        self._positions = {row.id: position for position, row in enumerate(self.rows)}
        self._folded = [row.title.casefold() for row in self.rows]
        self._states = Counter(row.state for row in self.rows)
        self.shown = self._passing()
        self.endResetModel()

    def update_row(self, row: DocumentRow) -> None:
        """Put ROW in the place of the one with its id.

        A row that no longer passes stays until the filter changes, so that finishing a document does not pull the
        list away under the hand; one that passes now comes in.
        """
        position = self._positions.get(row.id)
        if position is None or self.rows[position] == row:
            return
        self._states[self.rows[position].state] -= 1
        self._states[row.state] += 1
        self.rows[position] = row
        self._folded[position] = row.title.casefold()
        place = bisect_left(self.shown, position)
        if place < len(self.shown) and self.shown[place] == position:
            self.dataChanged.emit(self.index(place), self.index(place))
        elif self._passes(position):
            self.beginInsertRows(QModelIndex(), place, place)
            self.shown.insert(place, position)
            self.endInsertRows()

    def set_filter(self, text: str, state: str | None) -> None:
        """Show the rows whose title has all words of TEXT, in STATE (None for any)."""
        self.beginResetModel()
        self._words = text.casefold().split()
        self._state = state
        self.shown = self._passing()
        self.endResetModel()

    def set_open(self, id: str | None) -> None:
        """Mark the row with this id as the open one."""
        before, self.open_id = self.open_id, id
        for changed in (before, id):
            index = self.index_of(changed)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def index_of(self, id: str | None) -> QModelIndex:
        """The index of the row with this id; an invalid one where it is not shown."""
        position = self._positions.get(id) if id is not None else None
        if position is None:
            return QModelIndex()
        place = bisect_left(self.shown, position)
        found = place < len(self.shown) and self.shown[place] == position
        return self.index(place) if found else QModelIndex()

    def id_at(self, index: AnyIndex) -> str:
        """The id of the document in this row."""
        return self.rows[self.shown[index.row()]].id

    def _passing(self) -> list[int]:
        if not self._words and self._state is None:
            return list(range(len(self.rows)))
        return [position for position in range(len(self.rows)) if self._passes(position)]

    def _passes(self, position: int) -> bool:
        row = self.rows[position]
        if self._state is not None and row.state != self._state:
            return False
        return all(word in self._folded[position] for word in self._words)


class DocumentDelegate(QStyledItemDelegate):
    """Draws a state glyph and a title; the open document filled, the row of the keyboard with a ring."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """One line, never lower than a target."""
        return QSize(0, max(TARGET, option.fontMetrics.height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row."""
        row: DocumentRow = index.data(ROW_ROLE)
        opened = bool(index.data(OPEN_ROLE))
        tokens = tokens_of(option.palette)
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, area, state, opened, tokens)
        ink = QColor(tokens.on_focus if opened else tokens.ink)
        paint_state(painter, QPointF(area.left() + 15, area.center().y()), row.state, ink)
        painter.setPen(ink)
        words = area.toRect().adjusted(28, 0, -8, 0)
        title = cut(painter.fontMetrics(), row.title, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, title)
        painter.restore()

    def _paint_frame(
        self, painter: QPainter, area: QRectF, state: QStyle.StateFlag, opened: bool, tokens: Tokens
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if opened:
            painter.setBrush(QColor(tokens.focus))
            painter.drawRoundedRect(area, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(tokens.pressed))
            painter.drawRoundedRect(area, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.ink if opened else tokens.focus), tokens.ring))
            painter.drawRoundedRect(area, 6, 6)


def paint_state(painter: QPainter, centre: QPointF, state: str, ink: QColor) -> None:
    """Draw the sign of a state around CENTRE: empty, half or full circle, or a dash for skipped."""
    half = _GLYPH / 2
    circle = QRectF(centre.x() - half, centre.y() - half, _GLYPH, _GLYPH)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state == "skipped":
        painter.drawLine(QPointF(centre.x() - half, centre.y()), QPointF(centre.x() + half, centre.y()))
        return
    if state == "done":
        painter.setBrush(ink)
    painter.drawEllipse(circle)
    if state == "doing":
        left = QPainterPath(centre)
        left.arcTo(circle, 90, 180)
        left.closeSubpath()
        painter.fillPath(left, ink)
