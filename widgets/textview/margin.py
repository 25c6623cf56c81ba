"""Chips of links in the margin beside the text: one beside the line on which a link's source ends.

Chips of one line, and of lines close by, are stacked downward. What finds no place near its line is folded into a
count. Where a chip stands depends only on the links above it that are near, so scrolling never moves one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from widgets.textview.chipfont import ChipFont
from widgets.textview.lanes import Stretch
from widgets.textview.linkmarks import LinkMark
from widgets.textview.painting import Inks
from widgets.textview.scene import Stage

_FONT_SHARE = 0.58
_PADDING = 6.0
_TALLER = 3.0
_GAP = 1.5
_REACH_IN_PITCHES = 2.0


class Slot(NamedTuple):
    """A place in the margin: its upper edge, and the numbers of what stands there; several are a count."""

    top: float
    held: tuple[int, ...]


class MarginChip(NamedTuple):
    """A chip beside the text, in the document's coordinates. One with several links counts them."""

    links: tuple[LinkMark, ...]
    text: str
    rect: QRectF


def place_in_margin(tops: Sequence[float], *, height: float, gap: float, reach: float) -> list[Slot]:
    """Places for chips that would like to stand at TOPS, given from top to bottom.

    A chip gives way downward, by REACH at the most; then it joins the one above it, and the two become a count.
    """
    slots: list[Slot] = []
    edge = float("-inf")
    for number, wanted in enumerate(tops):
        top = max(wanted, edge)
        if top <= wanted + reach:
            slots.append(Slot(top, (number,)))
            edge = top + height + gap
        else:
            slots[-1] = Slot(slots[-1].top, (*slots[-1].held, number))
    return slots


def margin_tooltip(chip: MarginChip, inks: Inks) -> str:
    """The whole texts of a chip's links, as rich text."""
    return "<br>".join(
        f'<b style="color:{escape(inks.look.of_label(link.label).colour)}">{escape(link.name)}</b> {escape(link.text)}'
        for link in chip.links
    )


class LinkMargin:
    """The links of a view in the order of their sources, and where the lines of these stand.

    Remembers answers until it is told to forget them: after each change of spans, layout or look.
    """

    def __init__(self, links: Iterable[LinkMark] = ()) -> None:
        self._links = tuple(links)
        self._ordered: list[tuple[int, int, LinkMark]] | None = None
        self._tops: dict[str, float] = {}
        self._font: ChipFont | None = None

    def forget(self) -> None:
        """Look again where the sources stand."""
        self._ordered = None
        self._tops.clear()
        self._font = None

    def font(self, stage: Stage) -> ChipFont:
        """The font of the chips: smaller than the text, larger than the labels in it."""
        if self._font is None:
            base = stage.chip_font.font
            self._font = ChipFont(base, stage.geometry.letter_height, _FONT_SHARE, bold=False)
        return self._font

    def chips(self, stage: Stage, column: Stretch, top: float, bottom: float) -> list[MarginChip]:
        """The chips that reach into [top, bottom] of the document, in a COLUMN from its left to its right edge."""
        ordered = self._sources(stage)
        lines = list(stage.geometry.lines_between(top, bottom)) if ordered else []
        if not lines:
            return []
        height = self.font(stage).pixels + _TALLER
        reach = _REACH_IN_PITCHES * stage.geometry.least_pitch
        first, last = (stage.pieces.to_offset(unit) for unit in (lines[0].start, lines[-1].stop))
        begin = self._chain_start(stage, bisect_left(ordered, (first,)), top, reach + height + _GAP)
        near = [link for end, _, link in ordered[begin:] if end <= last]
        tops = [self._top(stage, link, height) for link in near]
        slots = place_in_margin(tops, height=height, gap=_GAP, reach=reach)
        return [
            self._chip(stage, column, [near[number] for number in slot.held], slot.top, height)
            for slot in slots
            if slot.top + height >= top and slot.top <= bottom
        ]

    def _sources(self, stage: Stage) -> list[tuple[int, int, LinkMark]]:
        if self._ordered is None:
            found = []
            for number, link in enumerate(self._links):
                source = stage.index.get(link.source)
                if source is not None and stage.unit_ranges(source):
                    found.append((source.end, number, link))
            self._ordered = sorted(found)
        return self._ordered

    def _chain_start(self, stage: Stage, at: int, top: float, far: float) -> int:
        """The number of the first link whose place may bear upon what stands at TOP, where link AT is the first."""
        sources = self._sources(stage)
        below = min(top, self._top(stage, sources[at][2], 0.0)) if at < len(sources) else top
        while at:
            above = self._top(stage, sources[at - 1][2], 0.0)
            if below - above > far:
                break
            at, below = at - 1, above
        return at

    def _top(self, stage: Stage, link: LinkMark, height: float) -> float:
        """Where a chip of this height begins that stands in the middle beside its line."""
        if link.source not in self._tops:
            source = stage.index.get(link.source)
            line = stage.last_line(source) if source is not None else None
            self._tops[link.source] = (line.top + line.bottom) / 2 if line is not None else 0.0
        return round(self._tops[link.source] - height / 2)

    def _chip(self, stage: Stage, column: Stretch, links: Sequence[LinkMark], top: float, height: float) -> MarginChip:
        font, room = self.font(stage), column[1] - column[0] - 2 * _PADDING
        text = f"+{len(links)}"
        if len(links) == 1:
            text = font.elided(" ".join((links[0].letter, *links[0].text.split())), room)
        rect = QRectF(column[0], top, min(font.width(text), room) + 2 * _PADDING, height)
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
        is_chosen = chosen is not None and any(chosen in (link.source, link.target) for link in chip.links)
        painter.setPen(QPen(colour, 1.0) if is_chosen else Qt.PenStyle.NoPen)
        painter.setBrush(inks.tint(chip.links[0].label) if alone else inks.faint)
        radius = chip.rect.height() / 2
        painter.drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(colour)
        baseline = chip.rect.center().y() + font.cap_height / 2
        painter.drawStaticText(
            QPointF(chip.rect.left() + _PADDING, round(baseline) - font.ascent), font.prepared(chip.text)
        )
    painter.restore()
