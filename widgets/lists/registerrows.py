"""The rows of a register and of places: what they hold, which are shown and marked, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotations.wording import counted, tr
from widgets.lists.rowlist import ROW_ROLE, AnyIndex, paint_row
from widgets.lists.rowmodel import RowModel
from widgets.look.cutting import cut
from widgets.look.style import paint_tick
from widgets.look.tokens import TARGET, Tokens, tokens_of

MARK_ROLE = ROW_ROLE + 1
_PAD = 8
_GAP = 12
_TICK = 14
_MANY = 1000
_TYPE_SHARE = 0.2
_NAME_SHARE = 0.6
_DETAIL_SHARE = 0.4
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine


class EntityRow(NamedTuple):
    """One entity of the register, with the number of spans that name it, or (OWN) of one's own spans that do."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...]
    count: int  # type: ignore[assignment]
    own: bool = False

    @property
    def counted(self) -> str:
        """How many spans name it, in words."""
        return counted(self.count, "own span") if self.own else counted(self.count, "span")

    @property
    def also(self) -> str:
        """Its other names, in words."""
        return tr("also {names}", names=", ".join(self.aliases)) if self.aliases else ""


class PlaceRow(NamedTuple):
    """One place: what it is called, the words, and more about it."""

    id: str
    heading: str
    text: str
    detail: str
    done: bool = False


class EntityModel(RowModel[EntityRow]):
    """The entities that pass the filter. `rows` keeps all of them, `shown` those that pass."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[EntityRow] = []
        self.marks: set[str] = set()
        self._words: list[str] = []

    def set_rows(self, rows: Sequence[EntityRow]) -> None:
        """Hold these entities; marks stay on those that are still there."""
        self.beginResetModel()
        self.rows = list(rows)
        self.marks &= {row.id for row in rows}
        self.shown = [row for row in self.rows if self._passes(row)]
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show the entities whose names and type hold all words of TEXT."""
        self.beginResetModel()
        self._words = text.casefold().split()
        self.shown = [row for row in self.rows if self._passes(row)]
        self.endResetModel()

    def toggle(self, place: int) -> None:
        """Mark the entity in this row, or take its mark away."""
        self.marks ^= {self.shown[place].id}
        self.dataChanged.emit(self.index(place), self.index(place))

    def clear_marks(self) -> None:
        """Take all marks away."""
        self.marks.clear()
        self.dataChanged.emit(self.index(0), self.index(len(self.shown) - 1))

    def count(self) -> int:
        """How many entities pass."""
        return len(self.shown)

    def row_at(self, place: int) -> EntityRow:
        """One of those that pass."""
        return self.shown[place]

    def words(self, row: EntityRow) -> str:
        """The name."""
        return row.name

    def tip(self, row: EntityRow) -> str:
        """The name, the other names, the type, and how often it is meant."""
        return "\n".join(part for part in (row.name, row.also, row.type, row.counted) if part)

    def spoken(self, row: EntityRow) -> str:
        """The same in one line, and whether it is marked."""
        parts = (row.name, row.type, row.also, row.counted, tr("marked", "for merging") if row.id in self.marks else "")
        return ", ".join(part for part in parts if part)

    def besides(self, row: EntityRow, role: int) -> Any:
        """Whether it is marked."""
        return row.id in self.marks if role == MARK_ROLE else None

    def _passes(self, row: EntityRow) -> bool:
        held = "\n".join((row.name, row.type, *row.aliases)).casefold()
        return all(word in held for word in self._words)


class PlaceModel(RowModel[PlaceRow]):
    """Places."""

    def words(self, row: PlaceRow) -> str:
        """The words there."""
        return row.text

    def tip(self, row: PlaceRow) -> str:
        """The words, with what stands above and beside them."""
        return "\n".join(_parts(row))

    def spoken(self, row: PlaceRow) -> str:
        """The same in one line, and whether it is done."""
        return " ".join(", ".join([*_parts(row), *([tr("done", "a place of a list")] if row.done else [])]).split())


def _parts(row: PlaceRow) -> list[str]:
    return [part for part in (row.heading, row.text, row.detail) if part]


class EntityDelegate(QStyledItemDelegate):
    """Draws the mark, the name, the other names, the type and the number of spans."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """One line, never lower than a target."""
        return QSize(0, max(TARGET, option.fontMetrics.height() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row."""
        row: EntityRow = index.data(ROW_ROLE)
        tokens = tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row(painter, QRectF(option.rect), option.state, tokens, soft=True)
        state = Qt.CheckState.Checked if index.data(MARK_ROLE) else Qt.CheckState.Unchecked
        paint_tick(painter, tick_area(option.rect), state, tokens)
        rest = option.rect.adjusted(_PAD + _TICK + _GAP, 0, -_PAD, 0)
        width = rest.width()
        counts = ceil(option.fontMetrics.horizontalAdvance(row._replace(count=max(row.count, _MANY)).counted)) + 1
        _words(painter, rest, row.counted, tokens.muted, counts, right=True)
        rest.setRight(rest.right() - counts - _GAP)
        rest = _words(painter, rest, row.type, tokens.muted, int(width * _TYPE_SHARE), right=True)
        beside = ceil(option.fontMetrics.horizontalAdvance(row.also)) + _GAP + 1 if row.aliases else 0
        share = max(int(rest.width() * _NAME_SHARE), rest.width() - beside)
        rest = _words(painter, rest, row.name, tokens.ink, share)
        _words(painter, rest, row.also, tokens.muted, rest.width())
        painter.restore()


class PlaceDelegate(QStyledItemDelegate):
    """Draws the heading and the detail above the words; what is done has a hook and quieter words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Two lines."""
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row."""
        row: PlaceRow = index.data(ROW_ROLE)
        tokens = tokens_of(option.palette)
        line = option.fontMetrics.lineSpacing()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row(painter, QRectF(option.rect), option.state, tokens, soft=True)
        above = QRect(option.rect.left() + _PAD, option.rect.top() + 7, option.rect.width() - 2 * _PAD, line)
        below = above.translated(0, line + 2)
        if row.done:
            _paint_hook(painter, QPointF(above.left() + 5, above.center().y() + 0.5), tokens)
            above.setLeft(above.left() + 16)
        above = _words(painter, above, row.detail, tokens.muted, int(above.width() * _DETAIL_SHARE), right=True)
        _words(painter, above, row.heading, tokens.muted, above.width(), bold=True)
        _words(painter, below, row.text, tokens.muted if row.done else tokens.ink, below.width())
        painter.restore()


def tick_area(row: QRect) -> QRectF:
    """Where the box of a row is, whose rectangle is ROW."""
    return QRectF(row.left() + _PAD, row.center().y() + 0.5 - _TICK / 2, _TICK, _TICK)


def _words(
    painter: QPainter, area: QRect, text: str, colour: str, widest: int, *, right: bool = False, bold: bool = False
) -> QRect:
    """Write TEXT at the left or the right of AREA, no wider than WIDEST, and give what is left of AREA."""
    if not text:
        return area
    painter.save()
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold if bold else font.weight())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = QFontMetrics(font)
    single = " ".join(text.split())
    width = max(0, min(ceil(metrics.horizontalAdvance(single)) + 1, widest, area.width()))
    elided = cut(metrics, single, width)
    painter.drawText(area, _RIGHT if right else _LEFT, elided)
    painter.restore()
    return area.adjusted(0, 0, -width - _GAP, 0) if right else area.adjusted(width + _GAP, 0, 0, 0)


def _paint_hook(painter: QPainter, centre: QPointF, tokens: Tokens) -> None:
    painter.setPen(QPen(QColor(tokens.focus), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF([centre + QPointF(-4, 0), centre + QPointF(-1, 3.5), centre + QPointF(4.5, -4)]))
