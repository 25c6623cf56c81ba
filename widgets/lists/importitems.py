"""What an import found: one value per article, the model that lists them, and how a row is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotations.text import BODY, POINT, RELATED, Range, Section, paragraphs
from annotations.wording import counted, tr
from widgets.lists.rowlist import ROW_ROLE, AnyIndex
from widgets.lists.rowmodel import RowModel
from widgets.look.cutting import cut
from widgets.look.style import paint_tick
from widgets.look.tokens import Tokens, tokens_of

COUNTS_ROLE = ROW_ROLE + 1

_TICK = 16
_INDENT = 34
_MANY = 10
_BESIDE = 26  # the edge at the right, and a scroll bar
_BULLETS = ("-", "•", "*", "–")


@dataclass(frozen=True, slots=True)
class PreviewItem:
    """One article found. `labelled` ones bring their labels along, so their sections cannot change any more."""

    id: str
    title: str
    text: str
    sections: tuple[Section, ...]
    notes: tuple[str, ...] = ()
    encoding: str | None = None
    labelled: bool = False


def counts(item: PreviewItem) -> str:
    """How an article was split, as in `7 paragraphs · 8 points · 4 related`."""
    points = sum(section.kind == POINT for section in item.sections)
    body = sum(sum(1 for _ in paragraphs(item.text, *each)) for each in _ranges(item, BODY))
    related = sum(bulleted_lines(item.text, *each) for each in _ranges(item, RELATED))
    parts = [counted(body, "paragraph"), counted(points, "point")]
    if related:
        parts.append(tr("{count:,} related", count=related))
    return " · ".join(parts)


def least_width(metrics: QFontMetrics) -> int:
    """How wide the list of articles is at least, in pixels: so that the counts of most are read whole."""
    told = " · ".join((counted(_MANY, "paragraph"), counted(_MANY, "point")))
    return _INDENT + metrics.horizontalAdvance(told) + _BESIDE


def bulleted_lines(text: str, start: int, end: int) -> int:
    """How many lines of this part of a text begin with a bullet."""
    return sum(text[first:last].lstrip().startswith(_BULLETS) for first, last in paragraphs(text, start, end))


def _ranges(item: PreviewItem, kind: str) -> list[Range]:
    return [(section.start, section.end) for section in item.sections if section.kind == kind]


class ItemModel(RowModel[PreviewItem]):
    """The articles found, each with its tick."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._places: dict[str, int] = {}
        self._left_out: set[str] = set()
        self._counts: dict[str, str] = {}

    def words(self, row: PreviewItem) -> str:
        """The title."""
        return row.title

    def tip(self, row: PreviewItem) -> str:
        """The title, the counts and all remarks."""
        return "\n".join((row.title, self._counted(row), *row.notes))

    def spoken(self, row: PreviewItem) -> str:
        """The same in one line, with the tick."""
        tick = tr("left out") if row.id in self._left_out else tr("chosen")
        notes = tr(", warning: {notes}", notes="; ".join(row.notes)) if row.notes else ""
        return f"{row.title}, {tick}, {self._counted(row)}{notes}"

    def besides(self, row: PreviewItem, role: int) -> Any:
        """The tick, and the counts."""
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if row.id in self._left_out else Qt.CheckState.Checked
        return self._counted(row) if role == COUNTS_ROLE else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows can be chosen and ticked."""
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set or clear the tick of a row."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        id = self.rows[index.row()].id
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._left_out.discard(id)
        else:
            self._left_out.add(id)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def set_rows(self, rows: Sequence[PreviewItem]) -> None:
        """Hold these articles, all of them ticked."""
        self.beginResetModel()
        self.rows = list(rows)
        self._places = {item.id: row for row, item in enumerate(self.rows)}
        self._left_out.clear()
        self._counts.clear()
        self.endResetModel()
        self.ticked.emit()

    def set_item(self, item: PreviewItem) -> None:
        """Put ITEM in the place of the one with its id; its tick stays."""
        row = self._places.get(item.id)
        if row is None:
            return
        self.rows[row] = item
        self._counts.pop(item.id, None)
        self.dataChanged.emit(self.index(row), self.index(row))

    def tick_all(self, on: bool) -> None:
        """Tick every article, or none."""
        self._left_out = set() if on else {item.id for item in self.rows}
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
        self.ticked.emit()

    def chosen_ids(self) -> list[str]:
        """The ids of the ticked articles, in order."""
        return [item.id for item in self.rows if item.id not in self._left_out]

    def _counted(self, item: PreviewItem) -> str:
        """Counted when first shown: two thousand articles would make the window wait."""
        if item.id not in self._counts:
            self._counts[item.id] = counts(item)
        return self._counts[item.id]


class ItemDelegate(QStyledItemDelegate):
    """Draws a tick box, the title, the counts, and where there is one the first remark with a warning mark."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Two lines, or three with a remark."""
        item: PreviewItem = index.data(ROW_ROLE)
        return QSize(0, option.fontMetrics.height() * (3 if item.notes else 2) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row."""
        item: PreviewItem = index.data(ROW_ROLE)
        tokens = tokens_of(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, option, selected, tokens)
        tick = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        paint_tick(painter, QRectF(_tick_area(option.rect)), tick, _inverted(tokens) if selected else tokens)
        high = option.fontMetrics.height()
        line = QRect(option.rect).adjusted(_INDENT, 7, -8, 0)
        line.setHeight(high)
        ink = tokens.on_focus if selected else tokens.ink
        _write(painter, line, item.title, ink)
        _write(painter, line.translated(0, high), index.data(COUNTS_ROLE), ink if selected else tokens.muted)
        if item.notes:
            low = line.translated(0, 2 * high)
            _paint_warning(painter, low, ink if selected else tokens.warn)
            _write(painter, low.adjusted(18, 0, 0, 0), item.notes[0], ink if selected else tokens.warn)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """A click on the box turns the tick."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        wide = _tick_area(option.rect).adjusted(-8, -8, 8, 8)
        if event.button() != Qt.MouseButton.LeftButton or not wide.contains(event.position().toPoint()):
            return False
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        turned = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(index, turned, Qt.ItemDataRole.CheckStateRole)

    def _paint_frame(self, painter: QPainter, option: QStyleOptionViewItem, selected: bool, tokens: Tokens) -> None:
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected:
            painter.setBrush(QColor(tokens.focus))
            painter.drawRoundedRect(area, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.ink if selected else tokens.focus), tokens.ring))
            painter.drawRoundedRect(area, 6, 6)


def _inverted(tokens: Tokens) -> Tokens:
    """The colours on a selected row, whose ground is the focus colour."""
    return replace(tokens, focus=tokens.on_focus, on_focus=tokens.focus, outline=tokens.on_focus, paper=tokens.focus)


def _tick_area(row: QRect) -> QRect:
    return QRect(row.left() + 10, row.top() + 8, _TICK, _TICK)


def _write(painter: QPainter, area: QRect, text: str, ink: str) -> None:
    painter.setPen(QColor(ink))
    shown = cut(painter.fontMetrics(), text, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _paint_warning(painter: QPainter, area: QRect, ink: str) -> None:
    """A triangle with a stroke in it at the left end of AREA."""
    left, middle = area.left() + 7.0, QRectF(area).center().y()
    corners = [(left, middle - 6), (left - 6, middle + 5), (left + 6, middle + 5)]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(ink), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    painter.drawLine(QPointF(left, middle - 2), QPointF(left, middle + 1))
    painter.drawPoint(QPointF(left, middle + 3.2))
