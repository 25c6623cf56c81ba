"""Small signs on the text: numbered badges to choose by, and the anchor that a click has put."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import floor
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from widgets.textview.chipfont import ChipFont
from widgets.textview.handles import Edge
from widgets.textview.lanes import Stretch
from widgets.textview.painting import Inks

_BADGE_PADDING = 3.0
_BADGE_TALLER, _LEAST_TALLER = 3.0, 1.0
_BADGE_GAP = 2.0
# How many badges wide the way is that a badge may stray beyond its range.
_STRAY = 4.0
# The part of the letters' height that even capitals leave free above them.
_HEADROOM = 0.12
_BAR, _FOOT = 1.5, 5.0


class Badge(NamedTuple):
    """A small square with a text, in viewport coordinates."""

    text: str
    rect: QRectF


class Wanted(NamedTuple):
    """A badge for a range: its text, where the range begins, and where it ends on that line, in the viewport."""

    text: str
    edge: Edge
    far: float


def place_badges(
    wanted: Iterable[Wanted], lines: Sequence[QRectF], chips: Sequence[QRectF], room: Stretch, font: ChipFont
) -> list[Badge]:
    """Badges above the letters, before their ranges. LINES are where words stand, CHIPS what else is not to be covered.

    A badge that would cover a chip, or another badge, goes to the nearest free place above the words of its range, or
    else close by. Where nothing is free it covers as little as it can.
    """
    taken = list(chips)
    found: list[Badge] = []
    for each in wanted:
        rect = _badge_rect(each, lines, taken, room, font)
        taken.append(rect)
        found.append(Badge(each.text, rect))
    return found


def _badge_rect(
    wanted: Wanted, lines: Sequence[QRectF], taken: Sequence[QRectF], room: Stretch, font: ChipFont
) -> QRectF:
    edge, size = wanted.edge, font.pixels + _BADGE_TALLER
    bottom = floor(edge.top + _HEADROOM * (edge.bottom - edge.top))
    free = bottom - max((line.bottom() for line in lines if line.bottom() <= edge.top), default=float("-inf"))
    height = floor(min(size, max(free, font.cap_height + _LEAST_TALLER)))
    width = max(size, font.width(wanted.text) + 2 * _BADGE_PADDING)
    top, half = bottom - height, _whole(edge.top - height / 2)
    before = edge.x - width - 1 if edge.at_left else edge.x + 1
    near = [rect for rect in taken if rect.top() < half + height and top < rect.bottom()]
    places = [(before, top), *((x, top) for x in _beside(near, before, width, edge.x, wanted.far)), (before, half)]
    rects = [QRectF(_whole(min(max(x, room[0]), room[1] - width)), y, width, height) for x, y in places]
    blocked = [line.adjusted(0, _HEADROOM * line.height(), 0, 0) for line in lines if line.bottom() > top] + near
    is_free = (rect for rect in rects if not any(map(rect.intersects, blocked)))
    return next(is_free, None) or min(rects, key=lambda rect: _covered(rect, blocked))


def _beside(near: Iterable[QRectF], before: float, width: float, start: float, far: float) -> list[float]:
    """Where else than at BEFORE a badge may begin: beside what is NEAR, above the words of its own range first."""
    least, most, stray = *sorted((start, far)), _STRAY * width
    found = [x for rect in near for x in (rect.right() + _BADGE_GAP, rect.left() - _BADGE_GAP - width)]
    allowed = (x for x in found if least - stray <= x <= most + stray)
    return sorted(allowed, key=lambda x: (not least <= x <= most, abs(x - before)))


def _covered(rect: QRectF, others: Iterable[QRectF]) -> float:
    """How much of some rectangles lies under RECT."""
    shared = (rect.intersected(other) for other in others)
    return sum(part.width() * part.height() for part in shared)


def paint_badges(painter: QPainter, badges: Iterable[Badge], inks: Inks, font: ChipFont) -> None:
    """Draw badges in the colour of the focus."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font.font)
    for badge in badges:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.focus)
        painter.drawRoundedRect(badge.rect, 2.5, 2.5)
        painter.setPen(inks.paper)
        middle = badge.rect.center()
        left = middle.x() - font.width(badge.text) / 2
        baseline = middle.y() + font.cap_height / 2
        font.write(painter, left, _whole(baseline), badge.text)
    painter.restore()


def _whole(place: float) -> int:
    """The nearest pixel; of two equally near ones always the one below, whatever the view is scrolled by."""
    return floor(place + 0.5)


def anchor_rects(x: float, top: float, bottom: float, *, rightward: bool) -> list[QRectF]:
    """The bar and the foot of an anchor before a token that stands to the right of X (or to its left)."""
    left = round(x) - 1.0
    foot = left if rightward else left + _BAR - _FOOT
    return [QRectF(left, top - 1, _BAR, bottom - top + 3), QRectF(foot, bottom + 1, _FOOT, _BAR)]
