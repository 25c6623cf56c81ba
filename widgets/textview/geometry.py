"""Where words stand: the visible lines of a laid-out document, and the rectangles of a range within a line.

All positions are units of the display text, all coordinates those of the QTextDocument. A layout may change at any
moment, so whatever is kept is either true for ever (which paragraphs hold right-to-left text, what a line of given
extent ends with, where a range stands on a line of given extent, width and left edge), or true as long as its paragraph
lies where it lay and is as wide as it was (its lines).
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
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
_AHEAD = 4000.0
_KNOWN = 20000
_AROUND = 5


@dataclass(frozen=True, slots=True)
class Metrics:
    """Height of a role's letters above and below the base line, and the free space that line spacing adds.

    `weight` is how much heavier than usual the underlines are.
    """

    ascent: float
    descent: float
    extra: float
    weight: float = 1.0

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
    width: float
    qt: QTextLine

    @property
    def bottom(self) -> float:
        """The bottom of the letters."""
        return self.baseline + self.metrics.descent


class _Laid(NamedTuple):
    """The lines of a paragraph that were asked for, by number; `place` is where it lay, how wide, and in how many."""

    place: tuple[float, float, float, int]
    lines: dict[int, Line]


class Geometry:
    """Asks the layout of one document; make a new one for a new document, or new fonts."""

    def __init__(self, document: QTextDocument, pieces: PieceMap, metrics: Mapping[str, Metrics]) -> None:
        self._document = document
        self._layout = document.documentLayout()
        self._pieces = pieces
        self._metrics = metrics
        self._any_mixed = not pieces.shown.isascii() and bool(_RIGHT_TO_LEFT.search(pieces.shown))
        self._mixed: dict[int, bool] = {}
        self._known: dict[tuple[int, int, int, int, float, float], Sequence[Stretch]] = {}
        self._wordings: dict[tuple[int, int], tuple[int, Metrics]] = {}
        self._laid: dict[int, _Laid] = {}
        self.pitch = max(entry.height + entry.extra for entry in metrics.values())
        self.letter_height = min(entry.height for entry in metrics.values())
        self.least_pitch = min(entry.height + entry.extra for entry in metrics.values())

    def forget(self) -> None:
        """Ask anew: formats of the text have changed, and letters may have moved a little."""
        for known in (self._known, self._wordings, self._laid):
            known.clear()

    def lines_between(self, top: float, bottom: float) -> Iterator[Line]:
        """The lines that reach into [top, bottom], and up to one pitch beyond on both sides."""
        top, bottom = top - self.pitch, bottom + self.pitch
        for block, origin in self._blocks_between(top, bottom):
            yield from self._lines_in(block, origin, top, bottom)

    def lines_of(self, start: int, end: int) -> Iterator[Line]:
        """The lines that hold [start, end), laid out as far as that needs; at least the line of START."""
        block = self._document.findBlock(start)
        while block.isValid() and (block.position() < end or block.contains(start)):
            origin = self._layout.blockBoundingRect(block).topLeft()
            layout = block.layout()
            first = layout.lineForTextPosition(max(start - block.position(), 0))
            for line in self._lines_from(first.lineNumber() if first.isValid() else 0, block, origin):
                if line.start >= end and not line.start <= start:
                    return
                yield line
            block = block.next()

    def segments(self, line: Line, start: int, end: int) -> Sequence[Stretch]:
        """Where the units [start, end) stand on this line, from left to right. Mixed text may need several."""
        first, last = max(start, line.start), min(end, line.end)
        if first >= last:
            return ()
        key = first, last, line.start, line.stop, line.left, line.width
        if key not in self._known:
            if len(self._known) > _KNOWN:
                self._known.clear()
            self._known[key] = _stretches(line, first - line.paragraph_start, last - line.paragraph_start)
        return self._known[key]

    def x_of(self, line: Line, unit: int) -> float:
        """Where the caret stands before UNIT on this line."""
        return line.left + _x_of(line.qt, unit - line.paragraph_start)

    def edge_of(self, line: Line, unit: int, *, ends: bool) -> tuple[float, bool]:
        """Where on this line a range begins whose first character stands at UNIT, or ENDS whose last stands before it.

        The caret's place does not tell this where two directions meet, the letter itself does. Also answers whether
        the range lies to the right of that place.
        """
        at = unit - line.paragraph_start
        layout = self._document.findBlock(line.paragraph_start).layout()
        first, last = (layout.previousCursorPosition(at), at) if ends else (at, layout.nextCursorPosition(at))
        runs = line.qt.glyphRuns(first, last - first) if line.mixed else []
        boxes = [run.boundingRect() for run in runs]
        if not boxes or not boxes[-1].width():
            return self.x_of(line, unit), line.right_to_left == ends
        box, rightward = boxes[-1 if ends else 0], runs[0].isRightToLeft() == ends
        return line.left + (box.left() if rightward else box.right()), rightward

    def position_at(self, point: QPointF) -> int:
        """The display position nearest to a point; lays the document out down to it."""
        line = self.line_at(point.y())
        if line is None:
            return 0
        found = line.qt.xToCursor(point.x() - line.left)
        return line.paragraph_start + (self._beside_letter(line, found, point.x() - line.left) if line.mixed else found)

    def _beside_letter(self, line: Line, found: int, x: float) -> int:
        """The side of the letter at X, among those around FOUND where Qt sees the caret; by the way the letter runs.

        Where two directions meet, one place between letters stands at two places on the line, and Qt tells one of them.
        On a line from right to left it is off, too, by the width of the blank at which the line was broken.
        """
        layout = self._document.findBlock(line.paragraph_start).layout()
        first, last = line.start - line.paragraph_start, line.end - line.paragraph_start
        at = found
        for _ in range(_AROUND):
            at = layout.previousCursorPosition(at)
        near, nearest = found, math.inf
        for _ in range(2 * _AROUND):
            end = layout.nextCursorPosition(at)
            runs = line.qt.glyphRuns(at, end - at) if first <= at < end <= last else []
            for run in runs[-1:]:
                box = run.boundingRect()
                away = max(box.left() - x, x - box.right(), 0.0)
                if box.width() and away < nearest:
                    begins_here = (x > box.center().x()) == run.isRightToLeft()
                    near, nearest = (at if begins_here else end), away
            at = end
        return near

    def line_at(self, y: float) -> Line | None:
        """The line whose letters are nearest to a height; None where nothing is shown."""
        near = list(self.lines_between(y, y))
        if not near:
            block = self._block_at(y)
            near = list(self._lines_in(block, self._layout.blockBoundingRect(block).topLeft(), -math.inf, math.inf))
        return min(near, key=lambda line: max(line.top - y, y - line.bottom, 0.0), default=None)

    def paragraphs_of(self, start: int, end: int, top: float, bottom: float) -> QRectF:
        """The part between TOP and BOTTOM of the paragraphs that hold [start, end), chips and lanes included."""
        rect = QRectF()
        top, bottom = top - self.pitch, bottom + self.pitch
        for block, origin in self._blocks_between(top, bottom):
            if block.position() <= end and start <= block.position() + block.length():
                for line in self._lines_in(block, origin, top, bottom):
                    rect = rect.united(QRectF(0, line.top - self.pitch, 1, line.metrics.height + 2 * self.pitch))
        return rect

    def _blocks_between(self, top: float, bottom: float) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The paragraphs that reach into [top, bottom], and where each begins."""
        block = self._block_at(top)
        while block.isValid():
            origin = self._layout.blockBoundingRect(block).topLeft()
            if origin.y() > bottom:
                return
            yield block, origin
            block = block.next()

    def _block_at(self, y: float) -> QTextBlock:
        """The last block that begins at or above Y.

        Qt lays out from the top, piece by piece, and near the end of what is laid out its own hitTest may answer
        with a position far below. It is asked only to lay out well beyond Y; the search goes over the blocks.
        """
        found = self._last_block_above(y)
        following = found.next()
        if not found.layout().lineCount() or (following.isValid() and not following.layout().lineCount()):
            self._layout.hitTest(QPointF(0, y + _AHEAD), Qt.HitTestAccuracy.FuzzyHit)
            found = self._last_block_above(y)
        return found

    def _last_block_above(self, y: float) -> QTextBlock:
        number = bisect_right(range(self._document.blockCount()), y, key=self._top_of) - 1
        return self._document.findBlockByNumber(max(number, 0))

    def _top_of(self, number: int) -> float:
        layout = self._document.findBlockByNumber(number).layout()
        return float(layout.position().y()) if layout.lineCount() else math.inf

    def _lines_in(self, block: QTextBlock, origin: QPointF, top: float, bottom: float) -> Iterator[Line]:
        layout = block.layout()
        every = range(layout.lineCount())
        first = bisect_left(every, top - origin.y(), key=lambda number: _line_bottom(layout.lineAt(number)))
        for line in self._lines_from(first, block, origin):
            if line.top > bottom:
                return
            yield line

    def _lines_from(self, first: int, block: QTextBlock, origin: QPointF) -> Iterator[Line]:
        """The lines of a paragraph from number FIRST on: those that are known, where it lies as it did."""
        layout = block.layout()
        count = layout.lineCount()
        if first >= count:
            return
        place = origin.x(), origin.y(), layout.lineAt(0).width(), count
        laid = self._laid.get(block.blockNumber())
        if laid is None or laid.place != place:
            if len(self._laid) > _KNOWN:
                self._laid.clear()
            laid = self._laid[block.blockNumber()] = _Laid(place, {})
        for number in range(first, count):
            line = laid.lines.get(number)
            if line is None:
                line = laid.lines[number] = self._line(block, origin, layout.lineAt(number))
            yield line

    def _line(self, block: QTextBlock, origin: QPointF, qt: QTextLine) -> Line:
        position = block.position()
        start = position + qt.textStart()
        stop = start + qt.textLength()
        end, metrics = self._wording(start, stop)
        baseline = origin.y() + qt.y() + qt.ascent()
        return Line(
            start=start,
            end=end,
            stop=stop,
            left=origin.x(),
            top=baseline - metrics.ascent,
            baseline=baseline,
            metrics=metrics,
            paragraph_start=position,
            mixed=self._is_mixed(block),
            right_to_left=self._any_mixed and block.textDirection() == Qt.LayoutDirection.RightToLeft,
            width=qt.width(),
            qt=qt,
        )

    def _wording(self, start: int, stop: int) -> tuple[int, Metrics]:
        """Where a line of these units ends without the blanks at its end, and how tall its letters are."""
        key = start, stop
        if key not in self._wordings:
            if len(self._wordings) > _KNOWN:
                self._wordings.clear()
            end = self._pieces.without_trailing_blanks(start, stop)
            self._wordings[key] = end, self._metrics[self._pieces.role_at(start)]
        return self._wordings[key]

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


def _stretches(line: Line, start: int, end: int) -> Sequence[Stretch]:
    if not line.mixed:
        return ((line.left + _x_of(line.qt, start), line.left + _x_of(line.qt, end)),)
    boxes = [run.boundingRect() for run in line.qt.glyphRuns(start, end - start)]
    stretches = sorted((line.left + box.left(), line.left + box.right()) for box in boxes if box.width() > 0)
    joined: list[Stretch] = []
    for left, right in stretches:
        if joined and left - joined[-1][1] <= _TOUCHING:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined
