"""Arcs from the chosen span to the other ends of its links.

An arc leaves the words on the side of the other end, runs along the space between two lines, and comes down (or up)
on its target with an arrow head. No arc crosses words, and chips give way to arcs and their names. All coordinates are
those of the viewport.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from widgets.textview.arrows import HEAD_HALF, HEAD_LENGTH, STROKE, paint_head
from widgets.textview.chipfont import ChipFont
from widgets.textview.linkmarks import LinkMark, Side
from widgets.textview.painting import Inks

_ROUNDING = 7.0
_INSET = 24.0
_FAN = 9.0
_CLEAR = 4.0
_POST, _RUN = 5.0, 3.0
_GUTTER, _WAY, _WAYS = 4.0, 3.0, 3
DASH, SHORT_DASH, DOT = 4, 2, 1
_DASH_GAP = 2
_BACKING = 0.92
_PLACES = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0.0, 1.0)


class End(NamedTuple):
    """One end of a link: where it is, and the rectangles of its words that are in view, in reading order."""

    side: Side
    rects: Sequence[QRectF] = ()


class Wanted(NamedTuple):
    """A link to draw from the chosen span: `text` says what the other end is, `leaves` whether it is the target."""

    link: LinkMark
    other: End
    text: str
    leaves: bool


class Space(NamedTuple):
    """What arcs and stubs keep to: the viewport, and the left and right edge of the text.

    `written` is where the chosen span's last line ends, `above` how far above a line arcs run, and `rows` are the chips
    of each line, which names had better not cover. `lines` are where words stand, which nothing may cross. `words` are
    lines that names may not even touch: one that would is left out. `spare` is how much higher arcs may run.
    """

    view: QRectF
    left: float
    right: float
    written: float
    above: float
    rows: Sequence[Sequence[QRectF]] = ()
    words: Sequence[QRectF] = ()
    lines: Sequence[QRectF] = ()
    spare: float = 0.0

    def run_above(self, top: float, number: int) -> float:
        """Where arc NUMBER runs above a line that begins at TOP: apart from the others, as far as there is room."""
        return top - self.above - min(number * _RUN, self.spare)

    def is_open(self, x: float, upper: QRectF, lower: QRectF) -> bool:
        """Whether no words stand at X on the lines between two others."""
        top, bottom = upper.bottom() - 1, lower.top() + 1
        between = (line for line in self.lines if line.top() >= top and line.bottom() <= bottom)
        return not any(line.left() - _CLEAR <= x <= line.right() + _CLEAR for line in between)

    def run_below(self, line: QRectF, least: float) -> float:
        """Where arcs run below LINE, by LEAST at least: above the chips of the next line, where that is near."""
        following = min((each.top() for each in self.lines if each.top() >= line.bottom()), default=line.bottom())
        return max(min(following - self.above, line.bottom() + self.above), line.bottom() + least)

    def chips_between(self, top: float, bottom: float) -> Sequence[QRectF]:
        """The chips that reach into [top, bottom]; those of a line stand at one height."""
        near = [row for row in self.rows if row[0].top() < bottom and top < row[0].bottom()]
        return near[0] if len(near) == 1 else [chip for row in near for chip in row]


class Arc(NamedTuple):
    """An arc from source to target along CORNERS, with its name (none for want of room)."""

    link: LinkMark
    path: QPainterPath
    tip: QPointF
    downward: bool
    name: str
    name_rect: QRectF
    corners: Sequence[QPointF] = ()

    def takes(self) -> list[QRectF]:
        """Where its name and the parts stand that go up or down: no chip is to be seen there."""
        return [*_posts(self.corners), *([self.name_rect] if self.name else [])]


def route(source: Sequence[QRectF], target: Sequence[QRectF], space: Space, number: int) -> tuple[QPointF, ...]:
    """The corners of an arc between the two rectangles that are nearest, its start and its tip included.

    On one line, and where no words are in between, it goes straight; else it goes round by the gutter beside the text.
    NUMBER counts the arcs of the chosen span: each takes a slightly different way, so that they stay apart.
    """
    one, other = min(((one, other) for one in source for other in target), key=_distance)
    start_x, tip_x = _anchors(one, other, number)
    if start_x != tip_x:
        start_x = _beside_chips(start_x, one, space)
        tip_x = _beside_chips(tip_x, other, space)
    if is_level(one, other):
        run = space.run_above(min(one.top(), other.top()), number)
        return QPointF(start_x, one.top()), QPointF(start_x, run), QPointF(tip_x, run), QPointF(tip_x, other.top())
    downward = other.top() > one.top()
    upper, lower = (one, other) if downward else (other, one)
    run = space.run_above(lower.top(), number)
    if space.is_open(start_x if downward else tip_x, upper, lower):
        start, tip = _between(one, other, start_x, tip_x, run)
        return start, QPointF(start_x, run), QPointF(tip_x, run), tip
    far = space.run_below(upper, _CLEAR / 2 if downward else HEAD_LENGTH)
    start, tip = _between(one, other, start_x, tip_x, far)
    runs = (far, run) if downward else (run, far)
    x = _gutter(start_x, tip_x, space, number)
    return start, QPointF(start_x, runs[0]), QPointF(x, runs[0]), QPointF(x, runs[1]), QPointF(tip_x, runs[1]), tip


def _between(one: QRectF, other: QRectF, start_x: float, tip_x: float, run: float) -> tuple[QPointF, QPointF]:
    """Where an arc starts at ONE and ends at OTHER, another line, if it leaves the upper of the two at RUN."""
    if other.top() > one.top():
        return QPointF(start_x, min(one.bottom(), run)), QPointF(tip_x, other.top())
    return QPointF(start_x, one.top()), QPointF(tip_x, min(other.bottom(), run - HEAD_LENGTH))


def arcs_of(wanted: Sequence[Wanted], chosen: End, space: Space, font: ChipFont) -> list[Arc]:
    """The arcs of the links whose ends are both in view, their names clear of one another."""
    links: list[LinkMark] = []
    routes: list[tuple[QPointF, ...]] = []
    for each in wanted:
        if each.other.side is Side.HERE and chosen.side is Side.HERE:
            source, target = (chosen, each.other) if each.leaves else (each.other, chosen)
            routes.append(route(source.rects, target.rects, space, len(routes)))
            links.append(each.link)
    arcs: list[Arc] = []
    for number, (link, corners) in enumerate(zip(links, routes, strict=True)):
        others = [post for other in (*routes[:number], *routes[number + 1 :]) for post in _posts(other)]
        name_rect = _name_rect(corners, link.name, [*others, *(arc.name_rect for arc in arcs)], space, font)
        named = [arc.name_rect for arc in arcs if arc.name]
        name = "" if any(map(name_rect.intersects, [*space.words, *named])) else link.name
        downward = corners[-1].y() >= corners[-2].y()
        arcs.append(Arc(link, _path(corners), corners[-1], downward, name, name_rect, corners))
    return arcs


def paint_arcs(painter: QPainter, arcs: Iterable[Arc], inks: Inks, font: ChipFont) -> None:
    """Draw arcs, their heads and their names."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    arcs = list(arcs)
    for arc in arcs:
        colour = inks.colour(arc.link.label)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, STROKE))
        painter.drawPath(arc.path)
        paint_head(painter, arc.tip, QPointF(0, 1 if arc.downward else -1), colour)
    painter.setFont(font.font)
    for arc in filter(lambda arc: arc.name, arcs):
        back(painter, arc.name_rect, inks)
        write(painter, arc.name_rect.left() + 3, arc.name_rect, arc.name, inks.colour(arc.link.label), font)
    painter.restore()


def paint_frames(painter: QPainter, rects: Iterable[QRectF], colour: QColor, dash: int) -> None:
    """Draw thin frames around rectangles of words, of dashes that are DASH pixels long.

    Dash by dash: those of a pen fall differently where only a part of the view is painted anew.
    """
    for rect in rects:
        left, right = floor(rect.left()) - 1, ceil(rect.right())
        top, bottom = floor(rect.top() + 0.5), floor(rect.bottom() + 0.5)
        for x in range(left, right + 1, dash + _DASH_GAP):
            for y in (top, bottom):
                painter.fillRect(x, y, min(dash, right + 1 - x), 1, colour)
        for y in range(top, bottom + 1, dash + _DASH_GAP):
            for x in (left, right):
                painter.fillRect(x, y, 1, min(dash, bottom + 1 - y), colour)


def _distance(pair: tuple[QRectF, QRectF]) -> tuple[float, float]:
    one, other = pair
    aside = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    return abs(one.top() - other.top()), aside


def is_level(one: QRectF, other: QRectF) -> bool:
    """Whether two rectangles are beside each other, or would be if they were moved to the side."""
    return one.top() < other.bottom() and other.top() < one.bottom()


def _anchors(one: QRectF, other: QRectF, number: int) -> tuple[float, float]:
    """Where an arc leaves ONE and reaches OTHER: near the sides that face each other, but well inside."""
    if one.right() <= other.left() or other.right() <= one.left():
        rightward = one.center().x() < other.center().x()
        return _inside(one, rightward, number), _inside(other, not rightward, 0)
    if not is_level(one, other):
        middle = (max(one.left(), other.left()) + min(one.right(), other.right())) / 2
        return middle, middle
    target = other.center().x()
    if other.width() > one.width():
        return one.center().x(), _clear_of(other, one.center().x())
    return _clear_of(one, target) if is_level(one, other) else _inside(one, target > one.center().x(), number), target


def _inside(rect: QRectF, at_right: bool, number: int) -> float:
    """A place within RECT near its side: its middle where it is short."""
    inset = min(_INSET + number * _FAN, rect.width() / 2)
    return rect.right() - inset if at_right else rect.left() + inset


def _beside_chips(x: float, rect: QRectF, space: Space) -> float:
    """X, or a place beside the chip above RECT that stands there, where RECT is long enough for it."""
    for chip in space.chips_between(rect.top() - _CLEAR, rect.top()):
        if chip.left() - _CLEAR < x < chip.right() + _CLEAR:
            places = (chip.right() + _CLEAR, chip.left() - _CLEAR)
            return next((place for place in places if rect.left() + _CLEAR <= place <= rect.right() - _CLEAR), x)
    return x


def _clear_of(rect: QRectF, x: float) -> float:
    """A place within RECT away from X: on the side where there is more room."""
    inset = min(_ROUNDING, rect.width() / 2)
    return rect.right() - inset if rect.right() - x > x - rect.left() else rect.left() + inset


def _gutter(start_x: float, tip_x: float, space: Space, number: int) -> float:
    """Where the way round by the left or by the right side goes up or down: whichever is shorter."""
    aside = min(_GUTTER + number % _WAYS * _WAY, max(space.left - 1.0, 1.0))
    to_left = start_x + tip_x - 2 * space.left
    to_right = 2 * space.right - start_x - tip_x
    return space.left - aside if to_left <= to_right else space.right + aside


def _posts(corners: Sequence[QPointF]) -> list[QRectF]:
    """The parts of a way that go up or down, with a little room beside them."""
    return [
        QRectF(one.x() - _POST / 2, min(one.y(), other.y()), _POST, abs(other.y() - one.y()))
        for one, other in pairwise(corners)
        if one.x() == other.x() and one.y() != other.y()
    ]


def _path(corners: Sequence[QPointF]) -> QPainterPath:
    """A line along CORNERS, rounded at the inner ones, that stops just short of the tip to leave room for its head."""
    path = QPainterPath(corners[0])
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        rounding = min(_ROUNDING, _length(corner - before) / 2, _length(after - corner) / 2)
        if corner in (corners[1], corners[-2]):
            # the short ends of an arc may be round as a whole
            rounding = min(_ROUNDING, max(_length(corner - before), _length(after - corner)) / 2)
            rounding = min(rounding, _length(corner - before), _length(after - corner))
        path.lineTo(corner + _unit(before - corner) * rounding)
        path.quadTo(corner, corner + _unit(after - corner) * rounding)
    path.lineTo(corners[-1] + _unit(corners[-2] - corners[-1]) * 2)
    return path


def _length(vector: QPointF) -> float:
    return abs(vector.x()) + abs(vector.y())


def _unit(vector: QPointF) -> QPointF:
    """A vector that runs along an axis, with the length 1."""
    return vector / (_length(vector) or 1.0)


def _name_rect(corners: Sequence[QPointF], name: str, taken: Sequence[QRectF], space: Space, font: ChipFont) -> QRectF:
    """Where the name stands: on the longest level part of its arc, or beside it where that is too short."""
    width, height = font.width(name) + 6, font.cap_height + 3
    one, other = max(zip(corners[1::2], corners[2::2], strict=False), key=lambda pair: _length(pair[1] - pair[0]))
    left, right, y = *sorted((one.x(), other.x())), one.y()
    run = right - left - 2 * _ROUNDING - width
    if run >= 0:
        places = [left + _ROUNDING + run * share for share in _PLACES]
    else:
        places = [right + HEAD_HALF + 2, left - HEAD_HALF - 2 - width]
    most, least = space.view.right() - width, space.view.left()
    rects = [QRectF(max(min(x, most), least), y - height / 2, width, height) for x in places]
    own = QRectF() if run >= 0 else QRectF(left, y - height / 2, right - left or 1.0, height)
    chips = space.chips_between(rects[0].top(), rects[0].bottom())
    return min(rects, key=lambda rect: _in_the_way(rect, [*taken, own], chips))


def _in_the_way(name: QRectF, worse: Sequence[QRectF], chips: Sequence[QRectF]) -> tuple[int, int]:
    """How much a name covers: what it had rather not, and what can be missed for a while."""
    return sum(map(name.intersects, worse)), sum(map(name.intersects, chips))


def back(painter: QPainter, rect: QRectF, inks: Inks) -> None:
    """Cover what lies below, so that what is written there can be read."""
    painter.setPen(Qt.PenStyle.NoPen)
    paper = QColor(inks.paper)
    paper.setAlphaF(_BACKING)
    painter.setBrush(paper)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)


def write(painter: QPainter, left: float, rect: QRectF, text: str, colour: QColor, font: ChipFont) -> None:
    """Write TEXT from LEFT on, in the middle of the height of RECT."""
    painter.setPen(colour)
    baseline = rect.center().y() + font.cap_height / 2
    font.write(painter, left, round(baseline), text)
