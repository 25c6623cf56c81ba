"""The lines in view, and where ranges stand on them: asked without laying out anything that is not in view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, QRectF

from annotations.text import Range
from widgets.textview.arcs import End, Space
from widgets.textview.arrows import HEAD_LENGTH
from widgets.textview.geometry import Geometry, Line
from widgets.textview.handles import Edge
from widgets.textview.linkmarks import Side
from widgets.textview.scene import SceneLine

_ARC_CLEAR, _LEAST_ARC = 2.0, 5.0


class Sight:
    """The lines in view and just outside it. Ranges are units, rectangles those of the viewport.

    Whatever is painted on a line is painted there as well where that is only partly in view: scrolling moves it along.
    """

    def __init__(self, geometry: Geometry, scroll: int, view: QRect) -> None:
        self._geometry = geometry
        self._scroll = scroll
        self._view = QRectF(view)
        bottom = scroll + view.height()
        self.lines = list(geometry.lines_between(scroll, bottom))
        self._clear = [line for line in self.lines if scroll <= (line.top + line.bottom) / 2 <= bottom]

    def rects(self, ranges: Iterable[Range]) -> list[QRectF]:
        """The rectangles of some ranges, in reading order; some may lie just outside the view."""
        return self._rects_on(self.lines, ranges)

    def clear_rects(self, ranges: Iterable[Range]) -> list[QRectF]:
        """The rectangles of some ranges on the lines of which at least a half is in view."""
        return self._rects_on(self._clear, ranges)

    def words(self) -> list[QRectF]:
        """Where the words of each line stand, from its first letter to its last."""
        found = []
        for line in self.lines:
            written = line.qt.naturalTextRect()
            left, top = line.left + written.left(), line.top - self._scroll
            found.append(QRectF(left, top, written.width(), line.metrics.height))
        return found

    def end_of(self, ranges: Sequence[Range]) -> End:
        """Where an end of a link is; without ranges it is in another view."""
        if not ranges:
            return End(Side.ELSEWHERE)
        rects = self.clear_rects(ranges)
        if rects:
            return End(Side.HERE, rects)
        is_above = bool(self._clear) and ranges[0][0] < self._clear[0].start
        return End(Side.ABOVE if is_above else Side.BELOW)

    def edge_of(self, unit: int, *, ends: bool) -> Edge | None:
        """Where a range begins (or ENDS) at UNIT; None where that is not in view."""
        letter = unit - 1 if ends else unit
        line = next((line for line in self.lines if line.start <= letter < line.stop), None)
        if line is None:
            return None
        x, rightward = self._geometry.edge_of(line, unit, ends=ends)
        return Edge(not ends, rightward, x, line.top - self._scroll, line.bottom - self._scroll)

    def space(self, right: float, chosen: End, scene: Sequence[SceneLine], cap_height: float) -> Space:
        """What arcs and stubs from CHOSEN keep to, in a text that ends at RIGHT and has the chips of SCENE."""
        if not chosen.rects:
            return Space(self._view, 0.0, right, right, 0.0)
        last = min(self.lines, key=lambda line: abs(line.top - self._scroll - chosen.rects[-1].top()))
        written = last.left + last.qt.naturalTextRect().right()
        extra = min(line.metrics.extra for line in self.lines)
        above = max(min(cap_height + _ARC_CLEAR, extra - _ARC_CLEAR), _LEAST_ARC)
        rows = [[chip.rect.translated(0, -self._scroll) for chip in entry.chips] for entry in scene if entry.chips]
        spare = max(extra - HEAD_LENGTH - above, 0.0)
        return Space(self._view, last.left, right, written, above, rows, lines=self.words(), spare=spare)

    def _rects_on(self, lines: Sequence[Line], ranges: Iterable[Range]) -> list[QRectF]:
        return [
            QRectF(left, line.top - self._scroll, right - left, line.metrics.height)
            for start, end in ranges
            for line in lines
            for left, right in self._geometry.segments(line, start, end)
        ]
