"""Stubs of the chosen span's links where the other end is out of sight, in the coordinates of the viewport.

A stub stands between two lines, never on words, and beside the chips there while it finds room.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from annotations.bidi import isolated
from widgets.textview.arcs import End, Space, Wanted, back, is_level, write
from widgets.textview.arrows import ARROW, paint_arrow
from widgets.textview.chipfont import ChipFont
from widgets.textview.linkmarks import LinkMark, Side
from widgets.textview.painting import Inks

_WIDTH = 200.0
_PADDING = 5.0
_EDGE, _GAP, _ROW_GAP = 3.0, 4.0, 2.0
_ROWS = 30


class Stub(NamedTuple):
    """A short arrow with the text of an end that is not in view."""

    link: LinkMark
    text: str
    rect: QRectF
    side: Side
    leaves: bool


def stubs_of(
    wanted: Sequence[Wanted], chosen: End, space: Space, font: ChipFont, names: Sequence[QRectF] = ()
) -> list[Stub]:
    """The stubs of the links whose other end is not in view: at the edge it lies beyond, or at the right.

    NAMES are places that are taken already.
    """
    if chosen.side is not Side.HERE:
        return []
    stubs: list[Stub] = []
    for each in wanted:
        if each.other.side is Side.HERE:
            continue
        told = " ".join(each.text.split())
        text = font.elided(f"{each.link.name}: {isolated(told)}" if told else each.link.name, _WIDTH)
        width = min(font.width(text) + ARROW + 3 * _PADDING, space.right - space.view.left())
        size = QRectF(0, 0, width, font.pixels + 5.0)
        rect = _place(each.other.side, size, chosen.rects, space, [*names, *(stub.rect for stub in stubs)])
        stubs.append(Stub(each.link, text, rect, each.other.side, each.leaves))
    return stubs


def paint_stubs(painter: QPainter, stubs: Iterable[Stub], inks: Inks, font: ChipFont) -> None:
    """Draw stubs: an arrow that points to where the other end is (or comes from there), and its text."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font.font)
    for stub in stubs:
        colour, rect = inks.colour(stub.link.label), stub.rect
        back(painter, rect, inks)
        painter.setBrush(inks.tint(stub.link.label))
        painter.setPen(QPen(colour, 1.0))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2)
        at_right = stub.side is Side.ELSEWHERE
        left = rect.right() - _PADDING - ARROW if at_right else rect.left() + _PADDING
        paint_arrow(
            painter, QRectF(left, rect.top() + 3, ARROW, rect.height() - 6), stub.side, colour, leaves=stub.leaves
        )
        text_left = rect.left() + _PADDING + (0 if at_right else ARROW + _PADDING)
        write(painter, text_left, rect, stub.text, inks.on_tint(stub.link.label), font)
    painter.restore()


def _place(side: Side, size: QRectF, chosen: Sequence[QRectF], space: Space, taken: Sequence[QRectF]) -> QRectF:
    """The first place that is free of words, of what is TAKEN, and of chips; else of all but chips, which give way."""
    places = list(_places(side, size, chosen, space))
    chips = [chip for row in space.rows for chip in row]
    for blocked in ([*taken, *chips], taken):
        for place in places:
            found = _beside(place, [each for each in blocked if is_level(each, place)], space)
            if found is not None:
                return found
    return places[0]


def _places(side: Side, size: QRectF, chosen: Sequence[QRectF], space: Space) -> Iterator[QRectF]:
    """Where a stub would like to stand, the best first: between lines, on from the edge beyond which its end lies."""
    height, last = size.height(), chosen[-1]
    between = [line.top() - height + 1 for line in space.lines] + [line.bottom() + 1 for line in space.lines[-1:]]
    rows = [row for row in between if space.view.top() <= row <= space.view.bottom() - height]
    if side is Side.ELSEWHERE:
        left = space.right - size.width()
        if space.written + 2 * _PADDING <= left:
            yield size.translated(left, last.center().y() - height / 2)
        rows.sort(key=lambda row: (abs(row - (last.top() - height + 1)), row))
    else:
        left = max(min(chosen[0].left(), space.right - size.width()), space.view.left() + _EDGE)
        rows.sort(reverse=side is Side.BELOW)
    if not rows:
        rows = [space.view.top() + _EDGE if side is Side.ABOVE else space.view.bottom() - _EDGE - height]
    yield from (size.translated(left, row) for row in rows)


def _beside(place: QRectF, blocked: Sequence[QRectF], space: Space) -> QRectF | None:
    """PLACE, or the nearest one in its row that meets nothing BLOCKED; None where the row is full."""
    width = place.width()
    lefts = [
        place.left(),
        *(each.right() + _GAP for each in blocked),
        *(each.left() - _GAP - width for each in blocked),
    ]
    least, most = space.view.left() + _EDGE, space.right - width
    for left in sorted(lefts, key=lambda left: abs(left - place.left())):
        found = QRectF(left, place.top(), width, place.height())
        if least <= left <= max(most, least) and not any(map(found.intersects, blocked)):
            return found
    return None
