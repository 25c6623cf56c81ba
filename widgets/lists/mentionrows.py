"""The rows of a list of mentions: what they hold, which have a tick, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotations.bidi import isolated, runs_right_to_left
from annotations.wording import tr
from widgets.lists.rowlist import ROW_ROLE, AnyIndex, paint_row, soft_ground
from widgets.lists.rowmodel import RowModel
from widgets.look.cutting import cut, single
from widgets.look.style import paint_tick
from widgets.look.tokens import TARGET, Tokens, legible, tokens_of

_PAD = 8
_TICK = 14
_GAP = 8
_WIDEST_PLACE = 120
_BEFORE_SHARE = 0.45
_HINT_SHARE = 0.45


class MentionRow(NamedTuple):
    """One mention with the words around it, where it is, and a hint where it may be none."""

    id: str
    before: str
    match: str
    after: str
    hint: str
    chosen: bool
    place: str

    @property
    def context(self) -> str:
        """The mention in its words, in one line."""
        return " ".join(f"{self.before}{self.match}{self.after}".split())


class MentionModel(RowModel[MentionRow]):
    """Mentions and their ticks. `chosen` counts the ticks."""

    def __init__(self) -> None:
        super().__init__()
        self.colour = ""
        self.chosen = 0

    def set_mentions(self, rows: Sequence[MentionRow], colour: str) -> None:
        """Hold these mentions; COLOUR (#rrggbb) is that of the label they would get."""
        self.colour = colour
        self.chosen = sum(row.chosen for row in rows)
        self.set_rows(rows)

    def choose(self, place: int, chosen: bool) -> None:
        """Give the mention at PLACE a tick, or take it away."""
        row = self.rows[place]
        self.chosen += chosen - row.chosen
        self.rows[place] = row._replace(chosen=chosen)
        self.dataChanged.emit(self.index(place), self.index(place))

    def choose_all(self, chosen: bool) -> None:
        """Give every mention a tick, or take all away."""
        self.rows = [row._replace(chosen=chosen) for row in self.rows]
        self.chosen = len(self.rows) if chosen else 0
        self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def words(self, row: MentionRow) -> str:
        """The words around it."""
        return row.context

    def tip(self, row: MentionRow) -> str:
        """These, where they stand, and what is to be known."""
        return "\n".join(part for part in (row.context, row.place, row.hint) if part)

    def spoken(self, row: MentionRow) -> str:
        """The same in one line, with the tick."""
        facts = (tr("chosen") if row.chosen else tr("not chosen"), row.context, row.place, row.hint)
        return ", ".join(fact for fact in facts if fact)

    def besides(self, row: MentionRow, role: int) -> Any:
        """The tick."""
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked
        return None


class MentionDelegate(QStyledItemDelegate):
    """Draws the tick, the mention in its words, the hint and the place."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """One line, never lower than a target."""
        return QSize(0, max(TARGET, option.fontMetrics.height() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row."""
        row: MentionRow = index.data(ROW_ROLE)
        model = index.model()
        colour = model.colour if isinstance(model, MentionModel) else ""
        tokens = tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row(painter, QRectF(option.rect), option.state, tokens, soft=True)
        rest = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        box = QRectF(rest.left(), rest.center().y() + 0.5 - _TICK / 2, _TICK, _TICK)
        paint_tick(painter, box, Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked, tokens)
        rest.setLeft(rest.left() + _TICK + _GAP)
        rest = _paint_end(painter, rest, row, tokens)
        match = legible(colour, tokens, soft_ground(tokens)) if colour else tokens.ink
        _paint_context(painter, rest, row, match, tokens)
        painter.restore()


def parts(row: MentionRow, room: int, plain: QFontMetrics, bold: QFontMetrics) -> tuple[str, str, str]:
    """What is seen of a mention in ROOM pixels: all of the match if it fits, and of the words around it what does."""
    before, match, after = (single(text) for text in (row.before, row.match, row.after))
    match = bold.elidedText(match, Qt.TextElideMode.ElideMiddle, room)
    left = max(0, room - ceil(bold.horizontalAdvance(match)))
    behind = ceil(plain.horizontalAdvance(after)) + 1
    share = max(int(left * _BEFORE_SHARE), left - behind)
    before = plain.elidedText(before, Qt.TextElideMode.ElideLeft, share)
    left -= ceil(plain.horizontalAdvance(before))
    return before, match, plain.elidedText(after, Qt.TextElideMode.ElideRight, max(0, left))


def _paint_end(painter: QPainter, area: QRect, row: MentionRow, tokens: Tokens) -> QRect:
    """Draw the place and before it the hint at the right, and give what is left."""
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
    rest = QRect(area)
    slanted = QFont(painter.font())
    slanted.setItalic(True)
    for text, font, colour, widest in (
        (row.place, painter.font(), tokens.muted, _WIDEST_PLACE),
        (row.hint, slanted, tokens.warn, int(area.width() * _HINT_SHARE)),
    ):
        if text:
            metrics = QFontMetrics(font)
            width = min(ceil(metrics.horizontalAdvance(text)) + 1, widest)
            painter.save()
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(rest, flags, cut(metrics, text, width))
            painter.restore()
            rest.setRight(rest.right() - width - 2 * _GAP)
    return rest


def _paint_context(painter: QPainter, area: QRect, row: MentionRow, colour: str, tokens: Tokens) -> None:
    plain, bold = QFont(painter.font()), QFont(painter.font())
    bold.setWeight(QFont.Weight.Bold)
    pieces = parts(row, area.width(), QFontMetrics(plain), QFontMetrics(bold))
    is_turned = runs_right_to_left(row.before + row.match + row.after)
    side = Qt.AlignmentFlag.AlignRight if is_turned else Qt.AlignmentFlag.AlignLeft
    flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine
    rest = QRect(area)
    for text, font, ink in zip(pieces, (plain, bold, plain), (tokens.ink, colour, tokens.ink), strict=True):
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(rest, flags, isolated(text))
        width = ceil(QFontMetrics(font).horizontalAdvance(text))
        rest = rest.adjusted(0, 0, -width, 0) if is_turned else rest.adjusted(width, 0, 0, 0)
