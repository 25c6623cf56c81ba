"""Chips of links in a strip below a text, as on a card, where nothing is free beside the words.

The strip is one row that is always kept free, so that no link ever moves a word. Its chips stand in the order of the
words that they belong to: all links that have an end here, those that come from another view as well. They shorten
where there are many, the longest first; what finds no place even then is folded into a count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QRectF

from annotations.text import Range
from widgets.textview.arrows import ARROW
from widgets.textview.chipfont import ChipFont
from widgets.textview.linkmarks import LinkMark, Side
from widgets.textview.margin import ARROW_GAP, PADDING, UNSEEN, MarginChip, place_in_margin, worded
from widgets.textview.scene import Stage

_GAP = 4.0
_ARRIVES = "\u2190 "
_COUNT = "+9"
# A blank, two letters and an ellipsis: with less than that, the letter of the link stands alone.
_LEAST_WORDS = 4


class _Entry(NamedTuple):
    """A link as this view sees it: where the words stand that it belongs to, and what its chip says."""

    at: Range
    link: LinkMark
    text: str
    side: Side
    leaves: bool

    @property
    def besides(self) -> float:
        """The part of the chip's width that is not text."""
        return 2 * PADDING + (0.0 if self.side is Side.HERE else ARROW + ARROW_GAP)


def shares(wanted: Sequence[float], room: float) -> list[float]:
    """How wide things are that share ROOM: as they would like to be, but the widest shortened to the same whole width
    where they are too wide together."""
    left = room
    for number, width in enumerate(sorted(wanted)):
        fair = left / (len(wanted) - number)
        if width > fair:
            return [min(each, float(max(floor(fair), 0))) for each in wanted]
        left -= width
    return list(wanted)


def strip_chips(
    stage: Stage, links: Iterable[LinkMark], area: QRectF, font: ChipFont, chosen: str | None
) -> list[MarginChip]:
    """The chips in AREA, in the document's coordinates. Those of the CHOSEN span are never folded while others are."""
    entries = sorted(filter(None, (_entry(stage, link) for link in links)), key=lambda entry: entry.at)
    sizes = _sizes(entries, area.width(), font)
    if sum(sizes) + _GAP * (len(sizes) - 1) > area.width():
        entries.sort(key=lambda entry: chosen not in (entry.link.source, entry.link.target))
        sizes = [max(sizes)] * len(sizes)
    slots = place_in_margin([0.0] * len(entries), sizes, gap=_GAP, far=area.width())
    chips = [
        _chip([entries[number] for number in slot.held], area.translated(slot.start, 0), sizes[slot.held[0]], font)
        for slot in slots
    ]
    line = stage.geometry.line_at(area.top())
    return [_mirrored(chip, area) for chip in chips] if line is not None and line.right_to_left else chips


def _entry(stage: Stage, link: LinkMark) -> _Entry | None:
    turned = stage.pieces.runs_right_to_left
    source, target = stage.index.get(link.source), stage.index.get(link.target or "")
    starts = stage.unit_ranges(source) if source is not None else []
    ends = stage.unit_ranges(target) if target is not None else stage.pieces.unit_ranges(*(link.target_range or (0, 0)))
    if starts:
        side = Side.HERE if ends or not link.leads_somewhere else link.afar
        return _Entry(_turned(starts), link, worded(link.letter, link.text, turned=turned), side, True)
    if ends:
        arriving = link._replace(text=_ARRIVES + link.source_text)
        said = worded(link.letter, link.source_text, turned=turned)
        return _Entry(_turned(ends), arriving, said, link.afar, False)
    return None


def _sizes(entries: Sequence[_Entry], room: float, font: ChipFont) -> list[float]:
    """How wide the chips are: as wide as they like, or shortened alike; where that leaves too little, their letters."""
    wanted = [ceil(font.width(entry.text)) + entry.besides for entry in entries]
    sizes = shares(wanted, room - _GAP * (len(entries) - 1))
    count = font.width(_COUNT) + 2 * PADDING
    least = [float(ceil(max(font.width(entry.link.letter) + entry.besides, count))) for entry in entries]
    fits = all(size >= min(each) for size, *each in zip(sizes, wanted, least, strict=True))
    return sizes if fits else [min(each) for each in zip(wanted, least, strict=True)]


def _turned(ranges: Sequence[Range]) -> Range:
    """The end of some ranges and their start: by this, words stand beside what ends with them."""
    return ranges[-1][1], ranges[0][0]


def _chip(held: Sequence[_Entry], place: QRectF, size: float, font: ChipFont) -> MarginChip:
    """A chip that begins where PLACE does."""
    first, links = held[0], tuple(entry.link for entry in held)
    if len(held) > 1:
        text = f"+{len(held)}"
        return MarginChip(links, text, _sized(place, min(font.width(text) + 2 * PADDING, size)))
    text = font.elided(first.text, size - first.besides)
    if text != first.text and len(text.strip(UNSEEN)) < len(first.link.letter) + _LEAST_WORDS:
        text = first.link.letter
    return MarginChip(links, text, _sized(place, size), first.side, first.leaves)


def _sized(place: QRectF, width: float) -> QRectF:
    return QRectF(place.left(), place.top(), width, place.height())


def _mirrored(chip: MarginChip, area: QRectF) -> MarginChip:
    """The chip where a text that runs from right to left has it."""
    left = area.left() + area.right() - chip.rect.right()
    return chip._replace(rect=QRectF(left, chip.rect.top(), chip.rect.width(), chip.rect.height()))
