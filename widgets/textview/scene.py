"""What stands on the visible lines: marks with their lanes and stretches, and chips with their places.

The scene of a page is worked out anew for each painting and each question of the pointer; it is a few hundred
numbers, and so what is painted and what is hit are the same thing by construction.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText

from annotations.spans import Span
from annotations.text import Range
from widgets.textview.geometry import Geometry, Line, Metrics
from widgets.textview.lanes import LANES, Laid, PlacedChip, Stretch, WantedChip, lay, place_chips
from widgets.textview.look import Look
from widgets.textview.pieces import PieceMap
from widgets.textview.spanindex import SpanIndex

_ROUNDS = 50
_REACH = 20_000
_CHIP_GAP = 5.0
# Chips need about half a line of their own, however large the letters are.
_LEAST_EXTRA = 0.5

ChipText = Callable[[Span], str]


class Mark(NamedTuple):
    """A span's part on one line; `begins` and `ends` tell whether the span does so here."""

    span: Span
    laid: Laid
    stretches: Sequence[Stretch]
    begins: bool
    ends: bool


class Chip(NamedTuple):
    """A chip above a line. One without a span counts the marks that lie too deep for a lane."""

    text: str
    span: Span | None
    rect: QRectF
    baseline: float


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
        thickness = max(2.0, round(metrics.height / 10))
        pitch = min(thickness + 1, max((metrics.extra + 2) / LANES, thickness))
        return cls(-1.0, pitch, thickness)

    def top(self, lane: int) -> float:
        """The upper edge of a lane."""
        return self.first + lane * self.pitch

    def bottom(self, lane: int) -> float:
        """The lower edge of a lane."""
        return self.top(lane) + self.thickness


class ChipFont:
    """The small bold font of the chips, and the widths of what was already written in it."""

    def __init__(self, base: QFont, letter_height: float) -> None:
        self.font = QFont(base)
        self.font.setBold(True)
        self.font.setPixelSize(max(9, round(letter_height / 2)))
        self._metrics = QFontMetricsF(self.font)
        self.cap_height = self._metrics.capHeight()
        self.ascent = self._metrics.ascent()
        self._widths: dict[str, float] = {}
        self._prepared: dict[str, QStaticText] = {}

    def width(self, text: str) -> float:
        """How wide a text is in this font."""
        if text not in self._widths:
            self._widths[text] = self._metrics.horizontalAdvance(text)
        return self._widths[text]

    def prepared(self, text: str) -> QStaticText:
        """A text ready to be drawn in this font, which spares most of the time of drawing it."""
        if text not in self._prepared:
            ready = QStaticText(text)
            ready.setTextFormat(Qt.TextFormat.PlainText)
            ready.prepare(font=self.font)
            self._prepared[text] = ready
        return self._prepared[text]


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

    def scene(self, top: float, bottom: float) -> list[SceneLine]:
        """The lines that reach into [top, bottom] of the document, with a line to spare above and below."""
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
                entry.chips = self._chips(entry, scene[number - 1] if number else None)
        return scene

    def unit_ranges(self, span: Span) -> list[Range]:
        """The shown parts of a span in units, in order."""
        parts = span.fragments or ((span.start, span.end),)
        return [shown for start, end in parts for shown in self.pieces.unit_ranges(start, end)]

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
            if stretches:
                entry.marks.append(Mark(span, laid, stretches, begin >= line.start, end <= line.stop))

    def _chips(self, entry: SceneLine, above: SceneLine | None) -> list[Chip]:
        line = entry.line
        roomy = line.metrics.extra >= max(self.chip_font.cap_height + 2, line.metrics.height * _LEAST_EXTRA)
        wishes = self._wishes(entry, roomy)
        if not wishes:
            return []
        baseline = float(round(line.top) - 1)
        blocked = _reaching_below(above, baseline - self.chip_font.cap_height) if above else []
        wanted = [wish for wish, _, _ in wishes]
        places = place_chips(wanted, blocked, room=(line.left, self.width - 4), gap=_CHIP_GAP)
        return [
            self._chip(place, text, span, baseline)
            for place, (_, text, span) in zip(places, wishes, strict=True)
            if place is not None
        ]

    def _wishes(self, entry: SceneLine, roomy: bool) -> list[tuple[WantedChip, str, Span | None]]:
        wishes: list[tuple[WantedChip, str, Span | None]] = []
        begun = [mark for mark in entry.marks if mark.begins]
        if roomy:
            for mark in begun:
                if mark.laid.lane is not None:
                    text = self.chip_text(mark.span)
                    wishes.append((self._wish(entry.line, mark, text), text, mark.span))
        for deep in _groups([mark for mark in begun if mark.laid.lane is None]):
            text = f"+{len(deep)}"
            width = self.chip_font.width(text)
            wishes.append((WantedChip(deep[0].stretches[0][0], float("inf"), width, width, firm=True), text, None))
        wishes.sort(key=lambda wish: wish[0].left)
        return wishes

    def _wish(self, line: Line, mark: Mark, text: str) -> WantedChip:
        letter = self.look.of_label(mark.span.label).letter
        whole, short = self.chip_font.width(text), self.chip_font.width(letter)
        left, right = mark.stretches[0][0], mark.stretches[-1][1]
        start = max(left, right - whole) if line.right_to_left else left
        return WantedChip(start, max(right - short, left), whole, short)

    def _chip(self, place: PlacedChip, text: str, span: Span | None, baseline: float) -> Chip:
        shown = self.look.of_label(span.label).letter if span is not None and place.short else text
        rect = QRectF(place.left, baseline - self.chip_font.cap_height, place.width, self.chip_font.cap_height + 1)
        return Chip(shown, span, rect, baseline)


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
