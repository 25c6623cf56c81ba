"""What stands on the visible lines: marks with their lanes and stretches, and chips with their places.

The scene of a page is worked out anew for each painting and each question of the pointer; it is a few hundred
numbers, and so what is painted and what is hit are the same thing by construction.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import NamedTuple

from PySide6.QtCore import QRectF

from annotations.spans import Span
from annotations.text import Range
from widgets.textview.chipfont import ChipFont
from widgets.textview.geometry import Geometry, Line, Metrics
from widgets.textview.lanes import LANES, Laid, PlacedChip, Stretch, WantedChip, lay, place_chips
from widgets.textview.look import Look
from widgets.textview.pieces import PieceMap
from widgets.textview.spanindex import SpanIndex

_ROUNDS = 50
_REACH = 20_000
_KNOWN = 2_000
_CHIP_GAP, _TAKEN_GAP = 5.0, 0.5
# Chips need about half a line of their own, however large the letters are.
_LEAST_EXTRA = 0.5

ChipText = Callable[[Span], str]


class Mark(NamedTuple):
    """A span's part on one line; `begins` and `ends` tell whether the span does so here.

    `gaps` are the stretches between its fragments. A line that lies in a gap as a whole has no stretches.
    """

    span: Span
    laid: Laid
    stretches: Sequence[Stretch]
    begins: bool
    ends: bool
    gaps: Sequence[Stretch] = ()


class Chip(NamedTuple):
    """A chip above a line. One without a span counts the marks that lie too deep for a lane and start in `counted`."""

    text: str
    span: Span | None
    rect: QRectF
    baseline: float
    counted: Range | None = None


@dataclass(slots=True)
class SceneLine:
    """A visible line with its marks, outermost first, and its chips from left to right."""

    line: Line
    marks: list[Mark] = field(default_factory=list)
    chips: list[Chip] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Lanes:
    """Where the underlines of a line run, measured from the bottom of its letters."""

    first: float
    pitch: float
    thickness: float

    @classmethod
    def for_metrics(cls, metrics: Metrics) -> Lanes:
        """Three lanes that fit between these letters and those of the next line, as far as they can."""
        thickness = max(2.0, round(metrics.height / 10 * metrics.weight))
        pitch = min(thickness + 1, max((metrics.extra + 2) / LANES, thickness))
        return cls(-1.0, pitch, thickness)

    def top(self, lane: int) -> float:
        """The upper edge of a lane."""
        return self.first + lane * self.pitch

    def bottom(self, lane: int) -> float:
        """The lower edge of a lane."""
        return self.top(lane) + self.thickness


class _Wish(NamedTuple):
    """A chip that wants a place above its line."""

    chip: WantedChip
    text: str
    span: Span | None
    counted: Range | None = None


@dataclass(slots=True)
class Stage:
    """All that a scene is made from; replaced part by part as the view is told."""

    geometry: Geometry
    pieces: PieceMap
    index: SpanIndex
    look: Look
    chip_font: ChipFont
    chip_text: ChipText
    width: float
    _placed: dict[int, tuple[tuple[object, ...], list[Chip]]] = field(default_factory=dict, init=False, repr=False)

    def scene(self, top: float, bottom: float, taken: Sequence[QRectF] = ()) -> list[SceneLine]:
        """The lines that reach into [top, bottom] of the document, with a line to spare above and below.

        Chips give way to what is TAKEN.
        """
        scene = [SceneLine(line) for line in self.geometry.lines_between(top, bottom)]
        if not scene:
            return scene
        spans = self._spans_around(scene)
        first = self.pieces.to_offset(scene[0].line.start)
        for span, laid in zip(spans, lay([(span.start, span.end) for span in spans]), strict=True):
            if span.end > first:
                self._mark(scene, span, laid)
        for number, entry in enumerate(scene):
            if entry.marks:
                entry.chips = self._known_chips(entry, scene[number - 1] if number else None, taken)
        return scene

    def _known_chips(self, entry: SceneLine, above: SceneLine | None, taken: Sequence[QRectF]) -> list[Chip]:
        """The chips of a line: those of the last time, where all that they depend on is as it was."""
        marks_above = above.marks if above is not None else None
        given = self.width, self.look, self.chip_font, self.chip_text
        state = entry.line, entry.marks, marks_above, given, list(taken)
        before = self._placed.get(entry.line.start)
        if before is None or before[0] != state:
            if len(self._placed) > _KNOWN:
                self._placed.clear()
            before = self._placed[entry.line.start] = state, self._chips(entry, above, taken)
        return before[1]

    def unit_ranges(self, span: Span) -> list[Range]:
        """The shown parts of a span in units, in order."""
        return [shown for start, end in span.pieces for shown in self.pieces.unit_ranges(start, end)]

    def last_line(self, span: Span) -> Line | None:
        """The line on which a span ends; None where it is not shown."""
        ranges = self.unit_ranges(span)
        return next(self.geometry.lines_of(ranges[-1][1] - 1, ranges[-1][1]), None) if ranges else None

    def _spans_around(self, scene: Sequence[SceneLine]) -> list[Span]:
        """The spans on these lines, and the earlier ones on which their lanes depend by way of overlaps.

        So a span has the same lane from wherever it is looked at. A chain that goes on too far up is cut.
        """
        first = low = self.pieces.to_offset(scene[0].line.start)
        for _ in range(_ROUNDS):
            reached = min((span.start for span in self.index.overlapping(low, low + 1)), default=low)
            if reached >= low or first - reached > _REACH:
                break
            low = reached
        return self.index.overlapping(low, self.pieces.to_offset(scene[-1].line.stop) + 1)

    def _mark(self, scene: Sequence[SceneLine], span: Span, laid: Laid) -> None:
        ranges = self.unit_ranges(span)
        if not ranges:
            return
        begin, end = ranges[0][0], ranges[-1][1]
        first = max(bisect_right(scene, begin, key=_line_start) - 1, 0)
        for entry in islice(scene, first, None):
            line = entry.line
            if line.start >= end:
                return
            stretches = [part for low, high in ranges for part in self.geometry.segments(line, low, high)]
            gaps = self._gaps(line, ranges) if span.fragments else ()
            if stretches:
                entry.marks.append(Mark(span, laid, stretches, begin >= line.start, end <= line.stop, gaps))
            elif gaps:
                entry.marks.append(Mark(span, laid, (), False, False, gaps))

    def _gaps(self, line: Line, ranges: Sequence[Range]) -> list[Stretch]:
        """The stretches of a line that lie between ranges."""
        between = [(one[1], other[0]) for one, other in pairwise(ranges)]
        return [part for low, high in between for part in self.geometry.segments(line, low, high)]

    def _chips(self, entry: SceneLine, above: SceneLine | None, taken: Sequence[QRectF]) -> list[Chip]:
        line = entry.line
        roomy = line.metrics.extra >= free_above(line.metrics.height, self.chip_font.cap_height)
        wishes = self._wishes(entry, roomy)
        if not wishes:
            return []
        baseline = float(round(line.top) - 1)
        top = baseline - self.chip_font.cap_height
        blocked = _reaching_below(above, top) if above else []
        blocked += _stretches(taken, top, baseline)
        wanted = [wish.chip for wish in wishes]
        places = place_chips(wanted, blocked, room=(line.left, self.width - 4), gap=_CHIP_GAP)
        return [
            self._chip(place, wish, baseline) for place, wish in zip(places, wishes, strict=True) if place is not None
        ]

    def _wishes(self, entry: SceneLine, roomy: bool) -> list[_Wish]:
        wishes: list[_Wish] = []
        begun = [mark for mark in entry.marks if mark.begins]
        if roomy:
            for mark in begun:
                if mark.laid.lane is not None:
                    text = self.chip_text(mark.span)
                    wishes.append(_Wish(self._wish(entry.line, mark, text), text, mark.span))
        for deep in _groups([mark for mark in begun if mark.laid.lane is None]):
            text = f"+{len(deep)}"
            width = self.chip_font.width(text)
            wanted = WantedChip(deep[0].stretches[0][0], float("inf"), width, width, firm=True)
            wishes.append(_Wish(wanted, text, None, (deep[0].span.start, deep[-1].span.start + 1)))
        wishes.sort(key=lambda wish: wish.chip.left)
        return wishes

    def _wish(self, line: Line, mark: Mark, text: str) -> WantedChip:
        letter = self.look.of_label(mark.span.label).letter
        whole, short = self.chip_font.width(text), self.chip_font.width(letter)
        left, right = mark.stretches[0][0], mark.stretches[-1][1]
        start = max(left, right - whole) if line.right_to_left else left
        return WantedChip(start, max(right - short, left), whole, short)

    def _chip(self, place: PlacedChip, wish: _Wish, baseline: float) -> Chip:
        span = wish.span
        shown = self.look.of_label(span.label).letter if span is not None and place.short else wish.text
        rect = QRectF(place.left, baseline - self.chip_font.cap_height, place.width, self.chip_font.cap_height + 1)
        return Chip(shown, span, rect, baseline, wish.counted)


def free_above(height: float, cap_height: float) -> float:
    """How much has to be free between lines whose letters are HEIGHT tall, for chips CAP_HEIGHT tall to stand there."""
    return max(cap_height + 2, height * _LEAST_EXTRA)


def _stretches(taken: Sequence[QRectF], top: float, bottom: float) -> list[Stretch]:
    """What is taken between TOP and BOTTOM. Chips come closer to it than to one another."""
    closer = _CHIP_GAP - _TAKEN_GAP
    return [
        (rect.left() + closer, rect.right() - closer) for rect in taken if rect.bottom() > top and rect.top() < bottom
    ]


def _line_start(entry: SceneLine) -> int:
    return entry.line.start


def _reaching_below(entry: SceneLine, depth: float) -> list[Stretch]:
    """The stretches of the underlines of a line that go further down than DEPTH."""
    lanes = Lanes.for_metrics(entry.line.metrics)
    return [
        stretch
        for mark in entry.marks
        if mark.laid.lane is not None and entry.line.bottom + lanes.bottom(mark.laid.lane) > depth
        for stretch in mark.stretches
    ]


def _groups(marks: Sequence[Mark]) -> list[list[Mark]]:
    """Marks that overlap or touch one another, together: each group gets one count."""
    groups: list[list[Mark]] = []
    reach = -1
    for mark in marks:
        if groups and mark.span.start <= reach:
            groups[-1].append(mark)
        else:
            groups.append([mark])
        reach = max(reach, mark.span.end)
    return groups
