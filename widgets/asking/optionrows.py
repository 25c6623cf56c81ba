"""The rows of a picker: which options match what is typed, what the rows hold, and how they are drawn."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import ceil
from string import ascii_lowercase
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotations.colours.spaces import mix
from annotations.wording import tr
from widgets.lists.rowlist import ROW_ROLE, AnyIndex, paint_row
from widgets.lists.rowmodel import RowModel
from widgets.look.cutting import cut
from widgets.look.style import paint_tick
from widgets.look.tokens import TARGET, Tokens, legible, tokens_of

_DIGITS = "123456789"
_PAD = 8
_TICK = 14
_DOT = 8
_GAP = 8
_WIDEST_DETAIL = 0.55


class Option(NamedTuple):
    """One possible answer. `label_colour` (#rrggbb) is that of a label the answer belongs to."""

    id: str
    text: str
    key: str = ""
    detail: str = ""
    label_colour: str = ""


class Shown(NamedTuple):
    """An option as its row shows it. The row of something `new` has no id; `mark` is the key that takes the row."""

    option: Option
    key: str = ""
    ticked: bool | None = None
    current_answer: bool = False
    mark: str = ""
    new: bool = False

    @property
    def spoken(self) -> str:
        """The row in words."""
        facts = [self.option.text, self.option.detail, tr("key {key}", key=self.key) if self.key else ""]
        facts += [
            tr("chosen") if self.ticked or self.current_answer else tr("not chosen") if self.ticked is not None else ""
        ]
        facts += [tr("{mark} takes it", mark=self.mark) if self.mark else ""]
        return ", ".join(fact for fact in facts if fact)


class Look(NamedTuple):
    """What the rows of one question show beside the words."""

    keys: bool = False
    ticks: bool = False
    dots: bool = False
    signs: bool = False


def matching(options: Sequence[Option], typed: str) -> list[Option]:
    """The options that fit: first those in which a word begins with what is typed, then those that hold it."""
    sought = typed.strip().casefold()
    if not sought:
        return list(options)
    beginning, within = [], []
    for option in options:
        text = option.text.casefold()
        if _begins_a_word(text, sought):
            beginning.append(option)
        elif sought in text:
            within.append(option)
    return beginning + within


def shown_keys(options: Sequence[Option]) -> list[str]:
    """The key of each option: its own, else the digit of its place, and from the tenth place on a letter that is free.

    Where all options have keys, digits stay free for the text, whose labels are marked by them.
    """
    own = {option.key.casefold() for option in options}
    digits = [digit if digit not in own else "" for digit in _DIGITS]
    letters = iter([letter for letter in ascii_lowercase if letter not in own])
    keys = []
    for place, option in enumerate(options):
        free = digits[place] if place < len(digits) else next(letters, "")
        keys.append(option.key or free)
    return keys


class OptionModel(RowModel[Shown]):
    """The rows of a picker."""

    def __init__(self) -> None:
        super().__init__()
        self.look = Look()

    def set_rows(self, rows: Sequence[Shown]) -> None:
        """Hold these rows instead of the ones before."""
        self.look = Look(
            keys=any(row.key for row in rows),
            ticks=any(row.ticked is not None for row in rows),
            dots=any(row.option.label_colour for row in rows),
            signs=any(row.current_answer for row in rows),
        )
        super().set_rows(rows)

    def set_ticks(self, ids: Collection[str]) -> None:
        """Tick these options and no others."""
        self.rows = [row if row.ticked is None else row._replace(ticked=row.option.id in ids) for row in self.rows]
        self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def words(self, row: Shown) -> str:
        """The answer."""
        return row.option.text

    def tip(self, row: Shown) -> str:
        """The answer, and what is said beside it."""
        return "\n".join(part for part in (row.option.text, row.option.detail) if part)

    def spoken(self, row: Shown) -> str:
        """The whole row."""
        return row.spoken

    def row_of(self, id: str) -> int:
        """The row of the option with this id, -1 where it is not shown."""
        return next((n for n, row in enumerate(self.rows) if not row.new and row.option.id == id), -1)

    def row_with_key(self, key: str) -> int:
        """The row that this key takes, as it is or else in the other case; -1 for none."""
        keys = [row.key for row in self.rows]
        if key in keys:
            return keys.index(key)
        folded = [each.casefold() for each in keys]
        return folded.index(key.casefold()) if key.casefold() in folded else -1

    def widest(self, metrics: QFontMetrics) -> int:
        """The width that shows every row whole."""
        if not self.rows:
            return 0
        beside = _beside(self.look)
        return beside + max(
            _advance(metrics, row.option.text) + sum(_advance(metrics, part) + 2 * _GAP for part in _right_of(row))
            for row in self.rows
        )


class OptionDelegate(QStyledItemDelegate):
    """Draws tick, key, dot and words from the left, the detail and the mark at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """One line, never lower than a target."""
        return QSize(0, max(TARGET, option.fontMetrics.height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row."""
        row: Shown = index.data(ROW_ROLE)
        model = index.model()
        look = model.look if isinstance(model, OptionModel) else Look()
        tokens = tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = paint_row(painter, QRectF(option.rect), option.state, tokens)
        filled = ink != QColor(tokens.ink)
        rest = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        left = self._paint_signs(painter, rest, row, look, tokens, filled)
        rest.setLeft(left)
        quiet = ink if filled else QColor(tokens.muted)
        rest = _paint_right(painter, rest, row, quiet)
        painter.setPen(ink)
        text = cut(painter.fontMetrics(), row.option.text, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        painter.restore()

    def _paint_signs(self, painter: QPainter, area: QRect, row: Shown, look: Look, tokens: Tokens, filled: bool) -> int:
        """Draw what stands left of the words, and say where the words begin."""
        middle = area.center().y() + 0.5
        left = area.left()
        if look.ticks or look.signs:
            box = QRectF(left, middle - _TICK / 2, _TICK, _TICK)
            if row.ticked is not None:
                _paint_box(painter, box, row.ticked, tokens, filled)
            elif row.current_answer:
                _paint_sign(painter, box, QColor(tokens.on_focus if filled else tokens.focus))
            left += _TICK + _GAP
        if look.keys:
            _paint_key(painter, QRectF(left, middle - 9, 18, 18), row.key, tokens, filled)
            left += 18 + _GAP
        if look.dots:
            if row.option.label_colour:
                _paint_dot(painter, QPointF(left + _DOT / 2, middle), row.option.label_colour, tokens, filled)
            left += _DOT + _GAP
        return left


def _begins_a_word(text: str, sought: str) -> bool:
    place = text.find(sought)
    while place >= 0:
        if place == 0 or not text[place - 1].isalnum() or not sought[0].isalnum():
            return True
        place = text.find(sought, place + 1)
    return False


def _right_of(row: Shown) -> list[str]:
    return [part for part in (row.option.detail, row.mark) if part]


def _beside(look: Look) -> int:
    signs = (_TICK + _GAP) * (look.ticks or look.signs) + (18 + _GAP) * look.keys + (_DOT + _GAP) * look.dots
    return 2 * _PAD + signs


def _advance(metrics: QFontMetrics, text: str) -> int:
    return ceil(metrics.horizontalAdvance(text)) + 1


def _paint_right(painter: QPainter, area: QRect, row: Shown, ink: QColor) -> QRect:
    """Draw mark and detail at the right end of AREA, and give what is left of it. The words go before the detail."""
    metrics = painter.fontMetrics()
    painter.setPen(ink)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
    rest = QRect(area)
    if row.mark:
        painter.drawText(rest, flags, row.mark)
        rest.setRight(rest.right() - _advance(metrics, row.mark) - 2 * _GAP)
    if row.option.detail:
        words = _advance(metrics, row.option.text) + 2 * _GAP
        share = int(rest.width() * _WIDEST_DETAIL) - 2 * _GAP
        width = min(_advance(metrics, row.option.detail), max(rest.width() - words, share))
        painter.drawText(rest, flags, cut(metrics, row.option.detail, width))
        rest.setRight(rest.right() - width - 2 * _GAP)
    return rest


def _paint_key(painter: QPainter, box: QRectF, key: str, tokens: Tokens, filled: bool) -> None:
    """Draw the key as a small cap."""
    if not key:
        return
    painter.setPen(QPen(QColor(tokens.on_focus if filled else tokens.outline), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(tokens.on_focus if filled else tokens.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key.upper())


def _paint_box(painter: QPainter, box: QRectF, ticked: bool, tokens: Tokens, filled: bool) -> None:
    paint_tick(painter, box, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked, tokens)
    if filled:
        painter.setPen(QPen(QColor(tokens.on_focus), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)


def _paint_sign(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """Draw the hook beside the answer that holds now."""
    painter.setPen(QPen(ink, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    corners = [(0.15, 0.55), (0.40, 0.78), (0.85, 0.25)]
    painter.drawPolyline(
        QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in corners])
    )


def _paint_dot(painter: QPainter, centre: QPointF, colour: str, tokens: Tokens, filled: bool) -> None:
    shown = legible(colour, tokens, line=True)
    painter.setBrush(QColor(shown))
    painter.setPen(QPen(QColor(tokens.on_focus if filled else mix(shown, tokens.paper, 0.2)), 1.2))
    painter.drawEllipse(centre, _DOT / 2, _DOT / 2)
