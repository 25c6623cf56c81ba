"""Chips of links in the margin at the end of the lines: one beside the line on which a link's source ends.

Chips of one line, and of lines close by, are stacked downward. What finds no place near its line is folded into a
count. Where a chip stands depends only on the links above it that are near, so scrolling never moves one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotations.bidi import FIRST_STRONG_ISOLATE, POP_ISOLATE, isolated
from widgets.textview.arrows import ARROW, paint_arrow
from widgets.textview.chipfont import ChipFont
from widgets.textview.geometry import Line
from widgets.textview.lanes import Stretch
from widgets.textview.linkmarks import LinkMark, Side
from widgets.textview.painting import Inks
from widgets.textview.scene import Stage

_RIGHT_TO_LEFT_MARK = "\u200f"
UNSEEN = _RIGHT_TO_LEFT_MARK + FIRST_STRONG_ISOLATE + POP_ISOLATE
"""What orders the words of a chip, and is not seen itself."""
_FONT_SHARE = 0.58
PADDING, ARROW_GAP = 6.0, 3.0
_TALLER = 3.0
_GAP = 1.5
_REACH_IN_PITCHES = 2.0
# The margin: 112 pixels where letters are 15 pixels tall, in a view of at least 420.
_WIDTH_IN_LETTERS = 112 / 15
_LEAST_ROOM = 420 / 112


class Slot(NamedTuple):
    """A place in a margin: where it begins, and the numbers of what stands there; several are a count."""

    start: float
    held: tuple[int, ...]


class MarginChip(NamedTuple):
    """A chip beside (or below) the text, in the document's coordinates. One with several links counts them.

    `side` is where the link goes on if that is another view, which only chips below the text tell, and `leaves` whether
    the other end is its target.
    """

    links: tuple[LinkMark, ...]
    text: str
    rect: QRectF
    side: Side = Side.HERE
    leaves: bool = True

    def concerns(self, span_id: str | None) -> bool:
        """Whether a link of this span is among its links."""
        return span_id is not None and any(span_id in (link.source, link.target) for link in self.links)


def place_in_margin(wanted: Sequence[float], sizes: Sequence[float], *, gap: float, far: float) -> list[Slot]:
    """Places along a margin for chips of SIZES that would like to begin at WANTED, given in this order.

    A chip gives way onward, until it would end more than FAR behind where it would like to begin; then it joins the
    one before it, and the two become a count.
    """
    slots: list[Slot] = []
    edge = float("-inf")
    for number, (place, size) in enumerate(zip(wanted, sizes, strict=True)):
        start = max(place, edge)
        if not slots or start + size <= place + far:
            slots.append(Slot(start, (number,)))
            edge = start + size + gap
        else:
            slots[-1] = Slot(slots[-1].start, (*slots[-1].held, number))
    return slots


def width_beside(letter: float, room: float) -> float:
    """How wide the margin at the right of a text is whose letters are LETTER pixels tall; none in a narrow ROOM."""
    wanted = float(round(letter * _WIDTH_IN_LETTERS))
    return wanted if room >= wanted * _LEAST_ROOM else 0.0


def margin_tooltip(chip: MarginChip, inks: Inks) -> str:
    """The whole texts of a chip's links, as rich text."""
    return "<br>".join(
        f'<b style="color:{escape(inks.look.of_label(link.label).colour)}">{escape(link.name)}</b> {escape(link.text)}'
        for link in chip.links
    )


def worded(letter: str, words: str, *, turned: bool = False) -> str:
    """What a chip says: the letter of the link, then the words, ordered by themselves.

    TURNED is for a text that runs from right to left, where the letter stands at the right.
    """
    mark = _RIGHT_TO_LEFT_MARK if turned else ""  # before the words as well, which may be of Latin letters alone
    return f"{mark}{letter} {mark}{isolated(' '.join(words.split()))}"


class LinkMargin:
    """The links of a view in the order of their sources, and where the lines of these stand.

    Remembers answers until it is told to forget them: after each change of spans or layout.
    """

    def __init__(self) -> None:
        self.links: tuple[LinkMark, ...] = ()
        self._ordered: list[LinkMark] | None = None
        self._ends: list[int] = []
        self._middles: dict[str, float] = {}
        self._font: tuple[ChipFont, ChipFont] | None = None

    def set_links(self, links: Iterable[LinkMark]) -> None:
        """Hold these links and no others."""
        self.links = tuple(links)
        self._ordered = None

    def forget(self) -> None:
        """Look again where the sources stand."""
        self._ordered = None
        self._middles.clear()

    def font(self, stage: Stage) -> ChipFont:
        """The font of the chips: smaller than the text, larger than the labels in it."""
        if self._font is None or self._font[0] is not stage.chip_font:
            mine = ChipFont(stage.chip_font.font, stage.geometry.letter_height, _FONT_SHARE, bold=False)
            self._font = stage.chip_font, mine
        return self._font[1]

    def chip_height(self, stage: Stage) -> float:
        """How tall a chip is."""
        return self.font(stage).pixels + _TALLER

    def chips(self, stage: Stage, column: Stretch, top: float, bottom: float) -> list[MarginChip]:
        """The chips that reach into [top, bottom] of the document, in a COLUMN from its left to its right edge."""
        ordered = self._sources(stage)
        lines = list(stage.geometry.lines_between(top, bottom)) if ordered else []
        if not lines:
            return []
        height = self.chip_height(stage)
        reach = _REACH_IN_PITCHES * stage.geometry.least_pitch
        first, last = bisect_right(self._ends, lines[0].start), bisect_right(self._ends, lines[-1].stop)
        self._learn(lines, first, last)
        near = ordered[self._chain_start(stage, first, top, reach + height + _GAP) : last]
        tops = [float(round(self._middle(stage, link) - height / 2)) for link in near]
        slots = place_in_margin(tops, [height] * len(tops), gap=_GAP, far=height + reach)
        return [
            self._chip(stage, column, [near[number] for number in slot.held], slot.start, height)
            for slot in slots
            if slot.start + height >= top and slot.start <= bottom
        ]

    def _sources(self, stage: Stage) -> list[LinkMark]:
        if self._ordered is None:
            found = []
            for number, link in enumerate(self.links):
                source = stage.index.get(link.source)
                ranges = stage.unit_ranges(source) if source is not None else ()
                if ranges:
                    found.append((ranges[-1][1], number))
            found.sort()
            self._ends = [end for end, _ in found]
            self._ordered = [self.links[number] for _, number in found]
        return self._ordered

    def _learn(self, lines: Sequence[Line], first: int, last: int) -> None:
        """Note the lines of the sources from FIRST to LAST, which end on LINES: asking for each would take longer."""
        starts = [line.start for line in lines]
        for end, link in zip(self._ends[first:last], (self._ordered or [])[first:last], strict=True):
            line = lines[bisect_left(starts, end) - 1]
            self._middles[link.source] = (line.top + line.bottom) / 2

    def _chain_start(self, stage: Stage, at: int, top: float, far: float) -> int:
        """The number of the first link whose place may bear upon what stands at TOP, where link AT is the first."""
        sources = self._sources(stage)
        below = min(top, self._middle(stage, sources[at])) if at < len(sources) else top
        while at:
            above = self._middle(stage, sources[at - 1])
            if below - above > far:
                break
            at, below = at - 1, above
        return at

    def _middle(self, stage: Stage, link: LinkMark) -> float:
        """The middle of the letters on the line on which a link's source ends."""
        if link.source not in self._middles:
            source = stage.index.get(link.source)
            line = stage.last_line(source) if source is not None else None
            self._middles[link.source] = (line.top + line.bottom) / 2 if line is not None else 0.0
        return self._middles[link.source]

    def _chip(self, stage: Stage, column: Stretch, links: Sequence[LinkMark], top: float, height: float) -> MarginChip:
        font, room = self.font(stage), column[1] - column[0] - 2 * PADDING
        turned = stage.pieces.runs_right_to_left
        text = f"+{len(links)}"
        if len(links) == 1:
            text = font.elided(worded(links[0].letter, links[0].text, turned=turned), room)
        width = min(font.width(text), room) + 2 * PADDING
        rect = QRectF(column[1] - width if turned else column[0], top, width, height)
        return MarginChip(tuple(links), text, rect)


def paint_margin(
    painter: QPainter, chips: Iterable[MarginChip], inks: Inks, font: ChipFont, chosen: str | None
) -> None:
    """Draw chips; those of the chosen span's links have an outline. The painter's origin is that of the document."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font.font)
    for chip in chips:
        alone = len(chip.links) == 1
        colour = inks.colour(chip.links[0].label) if alone else inks.muted
        painter.setPen(QPen(colour, 1.0) if chip.concerns(chosen) else Qt.PenStyle.NoPen)
        painter.setBrush(inks.tint(chip.links[0].label) if alone else inks.faint)
        radius = chip.rect.height() / 2
        painter.drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        left = _paint_side(painter, chip, colour)
        painter.setPen(inks.on_tint(chip.links[0].label) if alone else inks.on_faint)
        baseline = chip.rect.center().y() + font.cap_height / 2
        font.write(painter, left, round(baseline), chip.text)
    painter.restore()


def _paint_side(painter: QPainter, chip: MarginChip, colour: QColor) -> float:
    """Draw the arrow of a chip whose link goes on in another view; answers where the text of the chip begins."""
    rect, left = chip.rect, chip.rect.left() + PADDING
    if chip.side is Side.HERE:
        return left
    at_right = chip.side is Side.ELSEWHERE
    start = rect.right() - PADDING - ARROW if at_right else left
    box = QRectF(start, rect.top() + 3, ARROW, rect.height() - 6)
    paint_arrow(painter, box, chip.side, colour, leaves=chip.leaves)
    return left if at_right else left + ARROW + ARROW_GAP
