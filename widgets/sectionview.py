"""A text with its sections tinted, and named in a gutter at the left. Read-only; positions are code points."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from annotations.bidi import holds_right_to_left, runs_right_to_left
from annotations.colours.spaces import mix
from annotations.text import BODY, OTHER, POINT, RELATED, TITLE, Range, Section, without_white_space
from annotations.wording import capitalised, later, tr
from widgets.look.tokens import Tokens, tokens_of
from widgets.textview.page import turn_paragraphs
from widgets.textview.pieces import displayable
from widgets.textview.utf16 import Utf16Map

NAMES = {
    TITLE: later("Title"),
    BODY: later("Body"),
    POINT: later("Point"),
    RELATED: later("Related"),
    OTHER: later("Other"),
    "": later("Not shown"),
}
_TINT = 0.12
_LINE_HEIGHT = 135.0
_LONGEST = later("Not shown")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the text to tint or to name: `kind` is a section's, or empty for text that will not be shown."""

    kind: str
    number: int | None
    start: int
    end: int

    @property
    def name(self) -> str:
        """The name for the gutter."""
        name = tr(NAMES.get(self.kind, capitalised(self.kind)))
        return name if self.number is None else f"{name} {self.number}"


def parts(text: str, sections: Sequence[Section]) -> list[Part]:
    """The sections and, between them, the stretches that hold words; a mere `[2]` between two points is no stretch."""
    found = []
    at = 0
    for section in sections:
        found += _gap(text, at, section.start)
        found.append(Part(section.kind, section.number, section.start, section.end))
        at = section.end
    return found + _gap(text, at, len(text))


def _gap(text: str, start: int, end: int) -> list[Part]:
    if not any(character.isalpha() for character in text[start:end]):
        return []
    return [Part("", None, *without_white_space(text, start, end))]


class SectionView(QTextEdit):
    """Shows a text of any length, one line of 300,000 characters included."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._map = Utf16Map("")
        self._parts: list[Part] = []
        self._starts: list[int] = []
        self._gutter = _Gutter(self)
        self.setProperty("role", "page")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Text of the article and its sections"))
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(8)
        self.verticalScrollBar().valueChanged.connect(self._gutter.update)
        self._adapt()

    def show_text(self, text: str, sections: Sequence[Section]) -> None:
        """Show TEXT split into SECTIONS. Where the text is the one shown, caret and place stay."""
        if text != self._text:
            self._text = text
            self._map = Utf16Map(text)
            self.setPlainText(displayable(text))
            self._space_lines()
            if holds_right_to_left(text):
                turn_paragraphs(self.document(), runs_right_to_left(text))
        self._parts = parts(text, sections)
        self._starts = [self._map.to_units(part.start) for part in self._parts]
        self.viewport().update()
        self._gutter.update()

    def selected_range(self) -> Range | None:
        """The selection, else the line of the caret, in code points; None where that holds nothing but blanks."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            start, end = self._point(cursor.selectionStart()), self._point(cursor.selectionEnd())
        else:
            at = self._point(cursor.position())
            start = self._text.rfind("\n", 0, at) + 1
            end = self._text.find("\n", at)
            end = len(self._text) if end < 0 else end
        return (start, end) if self._text[start:end].strip() else None

    def select(self, start: int, end: int) -> None:
        """Select [start, end) and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(self._map.to_units(start))
        cursor.setPosition(self._map.to_units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the sections, then let Qt draw the text on them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens_of(self.palette()).paper))
        for line, top, part_numbers in self.visible_lines():
            for number in part_numbers:
                self._tint(painter, line, top, number)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter beside the text."""
        super().resizeEvent(event)
        room = self.viewport().geometry()
        self._gutter.setGeometry(room.left() - self._gutter.width(), room.top(), self._gutter.width(), room.height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the scheme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._adapt()

    def visible_lines(self) -> Iterator[tuple[_Line, float, list[int]]]:
        """Each line on the screen with its top and the numbers of the parts that touch it."""
        height = self.viewport().height()
        first = self.cursorForPosition(self.viewport().rect().topLeft())
        block = first.block()
        while block.isValid():
            layout = block.layout()
            top = layout.position().y() - self.verticalScrollBar().value()
            if top > height:
                return
            from_line = (
                layout.lineForTextPosition(first.positionInBlock()).lineNumber() if block == first.block() else 0
            )
            for number in range(max(from_line, 0), layout.lineCount()):
                line = layout.lineAt(number)
                if top + line.y() > height:
                    return
                place = _Line(block, line)
                yield place, top + line.y(), self._touching(place.start, place.end)
            block = block.next()

    def part(self, number: int) -> Part:
        """One of the parts that `visible_lines` numbers."""
        return self._parts[number]

    def begins_in(self, number: int, line: _Line) -> bool:
        """Whether a part starts in this line."""
        return line.start <= self._starts[number] < max(line.end, line.start + 1)

    def _touching(self, start: int, end: int) -> list[int]:
        number = max(bisect_right(self._starts, start) - 1, 0)
        found = []
        while number < len(self._parts) and self._starts[number] < end:
            if self._map.to_units(self._parts[number].end) > start:
                found.append(number)
            number += 1
        return found

    def _tint(self, painter: QPainter, line: _Line, top: float, number: int) -> None:
        part = self._parts[number]
        if not part.kind:
            return
        tokens = tokens_of(self.palette())
        colour = section_colour(tokens, part.kind)
        begins = self.begins_in(number, line)
        first = self._starts[number] if begins else line.start
        ends = self._map.to_units(part.end)
        tint = QColor(mix(tokens.paper, colour, _TINT))
        for left, right in line.stretches(first, min(ends, line.end)):
            painter.fillRect(QRectF(left, top, right - left, line.height), tint)
        if begins:
            edge = line.x(first) if line.right_to_left else line.x(first) - 2
            painter.fillRect(QRectF(edge, top + 1, 2, line.height - 2), QColor(colour))

    def _point(self, unit: int) -> int:
        return self._map.to_points(self._map.snapped(min(unit, self._map.units)))

    def _space_lines(self) -> None:
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        every = QTextCursor(self.document())
        every.select(QTextCursor.SelectionType.Document)
        every.mergeBlockFormat(spaced)

    def _adapt(self) -> None:
        self._gutter.fit()
        self.setViewportMargins(self._gutter.width(), 0, 0, 0)
        colours = self.viewport().palette()
        # The paper is filled in paintEvent, under the tints.
        colours.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.viewport().setPalette(colours)
        self.viewport().setAutoFillBackground(False)


class _Line:
    """A laid-out line: its range in UTF-16 units and its extent in pixels."""

    def __init__(self, block: QTextBlock, line: QTextLine) -> None:
        self._line = line
        self._offset = block.position()
        self._shift = block.layout().position().x()
        self.start = self._offset + line.textStart()
        self.end = self.start + line.textLength()
        self.height = line.height()
        self.right_to_left = block.textDirection() == Qt.LayoutDirection.RightToLeft
        self._is_mixed = holds_right_to_left(block.text())

    def x(self, unit: int) -> float:
        """The edge at which a character begins."""
        return _first(self._line.cursorToX(unit - self._offset)) + self._shift

    def stretches(self, first: int, last: int) -> list[tuple[float, float]]:
        """Where the units [first, last) stand on the line; where two directions meet these may be several places."""
        if not self._is_mixed:
            return [(self.x(first), self.x(last))]
        boxes = [run.boundingRect() for run in self._line.glyphRuns(first - self._offset, last - first)]
        return [(box.left() + self._shift, box.right() + self._shift) for box in boxes if box.width() > 0]


class _Gutter(QWidget):
    """Names the parts at the height of their first line on the screen, with a bar in their colour."""

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def fit(self) -> None:
        """Be as wide as the longest name needs."""
        self.resize(self._font_width() + 24, self.height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._font_width() + 24, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(tokens.paper))
        told: int | None = None
        for line, top, numbers in self._view.visible_lines():
            fresh = [number for number in numbers if number != told]
            if fresh:
                self._name(painter, fresh, top, line.height)
            for number in numbers[:1]:
                colour = section_colour(tokens, self._view.part(number).kind)
                painter.fillRect(QRectF(self.width() - 8, top, 3, line.height), QColor(colour))
            told = numbers[-1] if numbers else told

    def _name(self, painter: QPainter, numbers: list[int], top: float, height: float) -> None:
        tokens = tokens_of(self.palette())
        named = [self._view.part(number) for number in numbers]
        painter.setPen(QColor(section_colour(tokens, named[-1].kind)))
        area = QRectF(0, max(top, 0.0), self.width() - 14, height)
        words = painter.fontMetrics().elidedText(joined(named), Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _font_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(tr(_LONGEST))


def joined(named: Sequence[Part]) -> str:
    """The names of parts that start in one line: `Point 3`, `Points 3-5`, or the first and how many more."""
    if len(named) == 1:
        return named[0].name
    if all(part.kind == POINT for part in named):
        return tr("Points {first}–{last}", first=named[0].number, last=named[-1].number)
    return f"{named[0].name} +{len(named) - 1}"


def section_colour(tokens: Tokens, kind: str) -> str:
    """The colour of a kind of section."""
    named = {TITLE: tokens.title, BODY: tokens.body, POINT: tokens.point, RELATED: tokens.related}
    return named.get(kind, tokens.other)


def _first(value: object) -> float:
    """The position from what PySide makes of cursorToX: a pair of it and the character it belongs to."""
    return float(value[0]) if isinstance(value, tuple) else float(value)  # type: ignore[arg-type]
