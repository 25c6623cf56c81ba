"""Where words stand: the visible lines of a laid-out document, and the rectangles of a range within a line.

All positions are units of the display text, all coordinates those of the QTextDocument. Nothing is kept between two
questions except which paragraphs hold right-to-left text: a layout may change at any moment, and asking Qt again
for the lines of one page costs less than a millisecond.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from widgets.textview.lanes import Stretch
from widgets.textview.pieces import PieceMap

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\u2068\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001eeff]"
)
_TOUCHING = 0.75


@dataclass(frozen=True, slots=True)
class Metrics:
    """Height of a role's letters above and below the base line, and the free space that line spacing adds."""

    ascent: float
    descent: float
    extra: float

    @property
    def height(self) -> float:
        """From the top of the letters to their bottom."""
        return self.ascent + self.descent


class Line(NamedTuple):
    """One line as it is shown: [start, stop) in units, `end` without the blanks at its end."""

    start: int
    end: int
    stop: int
    left: float
    top: float
    baseline: float
    metrics: Metrics
    paragraph_start: int
    mixed: bool
    right_to_left: bool
    qt: QTextLine

    @property
    def bottom(self) -> float:
        """The bottom of the letters."""
        return self.baseline + self.metrics.descent


class Geometry:
    """Asks the layout of one document; make a new one for a new document, or new fonts."""

    def __init__(self, document: QTextDocument, pieces: PieceMap, metrics: Mapping[str, Metrics]) -> None:
        self._document = document
        self._layout = document.documentLayout()
        self._pieces = pieces
        self._metrics = metrics
        self._any_mixed = not pieces.shown.isascii() and bool(_RIGHT_TO_LEFT.search(pieces.shown))
        self._mixed: dict[int, bool] = {}
        self.pitch = max(entry.height + entry.extra for entry in metrics.values())

    def lines_between(self, top: float, bottom: float) -> Iterator[Line]:
        """The lines that reach into [top, bottom], and up to one pitch beyond on both sides."""
        top, bottom = top - self.pitch, bottom + self.pitch
        block = self._document.findBlock(self.position_at(QPointF(0, top)))
        if block.previous().isValid():
            block = block.previous()
        while block.isValid():
            origin = self._layout.blockBoundingRect(block).topLeft()
            if origin.y() > bottom:
                return
            yield from self._lines_in(block, origin, top, bottom)
            block = block.next()

    def lines_of(self, start: int, end: int) -> Iterator[Line]:
        """The lines that hold [start, end), laid out as far as that needs; at least the line of START."""
        block = self._document.findBlock(start)
        while block.isValid() and (block.position() < end or block.contains(start)):
            origin = self._layout.blockBoundingRect(block).topLeft()
            layout = block.layout()
            first = layout.lineForTextPosition(max(start - block.position(), 0))
            for number in range(first.lineNumber() if first.isValid() else 0, layout.lineCount()):
                line = self._line(block, origin, layout.lineAt(number))
                if line.start >= end and not line.start <= start:
                    return
                yield line
            block = block.next()

    def segments(self, line: Line, start: int, end: int) -> list[Stretch]:
        """Where the units [start, end) stand on this line, from left to right. Mixed text may need several."""
        first, last = max(start, line.start), min(end, line.end)
        if first >= last:
            return []
        inner, length = first - line.paragraph_start, last - first
        if line.mixed:
            return _glyph_stretches(line, inner, length)
        left = line.left + _x_of(line.qt, inner)
        right = line.left + _x_of(line.qt, inner + length)
        return [(left, right)]

    def x_of(self, line: Line, unit: int) -> float:
        """Where the caret stands before UNIT on this line."""
        return line.left + _x_of(line.qt, unit - line.paragraph_start)

    def position_at(self, point: QPointF) -> int:
        """The display position nearest to a point; lays the document out down to it."""
        margin = self._document.documentMargin()
        # above the margin Qt answers with any position as long as the layout is not complete
        inside = QPointF(max(point.x(), margin), max(point.y(), margin))
        return max(self._layout.hitTest(inside, Qt.HitTestAccuracy.FuzzyHit), 0)

    def paragraphs_of(self, start: int, end: int, top: float, bottom: float) -> QRectF:
        """The part between TOP and BOTTOM of the paragraphs that hold [start, end), chips and lanes included."""
        rect = QRectF()
        for line in self.lines_between(top, bottom):
            block = self._document.findBlock(line.start)
            if block.position() <= end and start <= block.position() + block.length():
                rect = rect.united(QRectF(0, line.top - self.pitch, 1, line.metrics.height + 2 * self.pitch))
        return rect

    def _lines_in(self, block: QTextBlock, origin: QPointF, top: float, bottom: float) -> Iterator[Line]:
        layout = block.layout()
        count = layout.lineCount()
        first = bisect_left(range(count), top - origin.y(), key=lambda number: _line_bottom(layout.lineAt(number)))
        for number in range(first, count):
            qt = layout.lineAt(number)
            if origin.y() + qt.y() > bottom:
                return
            yield self._line(block, origin, qt)

    def _line(self, block: QTextBlock, origin: QPointF, qt: QTextLine) -> Line:
        position = block.position()
        start = position + qt.textStart()
        stop = start + qt.textLength()
        metrics = self._metrics[self._pieces.role_at(start)]
        baseline = origin.y() + qt.y() + qt.ascent()
        return Line(
            start=start,
            end=self._pieces.without_trailing_blanks(start, stop),
            stop=stop,
            left=origin.x(),
            top=baseline - metrics.ascent,
            baseline=baseline,
            metrics=metrics,
            paragraph_start=position,
            mixed=self._is_mixed(block),
            right_to_left=self._any_mixed and block.textDirection() == Qt.LayoutDirection.RightToLeft,
            qt=qt,
        )

    def _is_mixed(self, block: QTextBlock) -> bool:
        if not self._any_mixed:
            return False
        number = block.blockNumber()
        if number not in self._mixed:
            self._mixed[number] = bool(_RIGHT_TO_LEFT.search(block.text()))
        return self._mixed[number]


def _line_bottom(line: QTextLine) -> float:
    return float(line.y() + line.height())


def _x_of(line: QTextLine, position: int) -> float:
    """cursorToX, which PySide answers with a pair: the x, and the position it was rounded to."""
    x: float = line.cursorToX(position)[0]  # type: ignore[index]
    return x


def _glyph_stretches(line: Line, position: int, length: int) -> list[Stretch]:
    boxes = [run.boundingRect() for run in line.qt.glyphRuns(position, length)]
    stretches = sorted((line.left + box.left(), line.left + box.right()) for box in boxes if box.width() > 0)
    joined: list[Stretch] = []
    for left, right in stretches:
        if joined and left - joined[-1][1] <= _TOUCHING:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined
