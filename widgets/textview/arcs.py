"""Arcs from the chosen span to the other ends of its links, and stubs where an other end is out of sight.

An arc leaves the words on the side of the other end, runs along the space between two lines, and comes down (or up)
on its target with an arrow head. All coordinates are those of the viewport.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from widgets.textview.arrows import ARROW, HEAD_HALF, HEAD_LENGTH, STROKE, paint_arrow, paint_head
from widgets.textview.chipfont import ChipFont
from widgets.textview.linkmarks import LinkMark, Side
from widgets.textview.painting import Inks

_ROUNDING = 7.0
_INSET = 24.0
_FAN = 9.0
_CLEAR = 4.0
_STRAIGHT = 3.1
_GUTTER, _WAY, _WAYS = 4.0, 3.0, 3
_STUB_WIDTH = 200.0
_STUB_PADDING = 5.0
_EDGE = 3.0
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
    of each line, which names had better not cover. `words` are lines that names may not touch: one that would is left
    out.
    """

    view: QRectF
    left: float
    right: float
    written: float
    above: float
    rows: Sequence[Sequence[QRectF]] = ()
    words: Sequence[QRectF] = ()

    def chips_between(self, top: float, bottom: float) -> Sequence[QRectF]:
        """The chips that reach into [top, bottom]; those of a line stand at one height."""
        near = [row for row in self.rows if row[0].top() < bottom and top < row[0].bottom()]
        return near[0] if len(near) == 1 else [chip for row in near for chip in row]


class Arc(NamedTuple):
    """An arc from source to target, with its name (none for want of room), and the chips that it would cut in two."""

    link: LinkMark
    path: QPainterPath
    tip: QPointF
    downward: bool
    name: str
    name_rect: QRectF
    covered: Sequence[QRectF] = ()


class Stub(NamedTuple):
    """A short arrow with the text of an end that is not in view."""

    link: LinkMark
    text: str
    rect: QRectF
    side: Side
    leaves: bool


def route(source: Sequence[QRectF], target: Sequence[QRectF], space: Space, number: int) -> tuple[QPointF, ...]:
    """The corners of an arc between the two rectangles that are nearest, its start and its tip included.

    On one line, and over a line or two, it goes straight; farther, it goes round by the gutter beside the text.
    NUMBER counts the arcs of the chosen span: each takes a slightly different way, so that they stay apart.
    """
    one, other = min(((one, other) for one in source for other in target), key=_distance)
    start_x, tip_x = _anchors(one, other, number)
    if start_x != tip_x:
        start_x = _beside_chips(start_x, one, space)
        tip_x = _beside_chips(tip_x, other, space)
    if _is_same_line(one, other):
        run = min(one.top(), other.top()) - space.above
        return QPointF(start_x, one.top()), QPointF(start_x, run), QPointF(tip_x, run), QPointF(tip_x, other.top())
    downward = other.top() > one.top()
    upper, lower = (one, other) if downward else (other, one)
    run = lower.top() - space.above
    if lower.top() - upper.bottom() <= _STRAIGHT * lower.height():
        start, tip = _between(one, other, start_x, tip_x, run)
        return start, QPointF(start_x, run), QPointF(tip_x, run), tip
    far = upper.bottom() + max(space.above, HEAD_LENGTH)
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
    arcs: list[Arc] = []
    for each in wanted:
        if each.other.side is not Side.HERE or chosen.side is not Side.HERE:
            continue
        source, target = (chosen, each.other) if each.leaves else (each.other, chosen)
        corners = route(source.rects, target.rects, space, len(arcs))
        taken = [arc.name_rect for arc in arcs]
        name_rect = _name_rect(corners, each.link.name, taken, space, font)
        name = "" if any(map(name_rect.intersects, space.words)) else each.link.name
        chips = space.chips_between(name_rect.top(), name_rect.bottom()) if name else ()
        covered = [chip for chip in chips if chip.intersects(name_rect)]
        downward = corners[-1].y() >= corners[-2].y()
        arcs.append(Arc(each.link, _path(corners), corners[-1], downward, name, name_rect, covered))
    return arcs


def stubs_of(wanted: Sequence[Wanted], chosen: End, space: Space, font: ChipFont) -> list[Stub]:
    """The stubs of the links whose other end is not in view: at the edge it lies beyond, or at the right."""
    if chosen.side is not Side.HERE:
        return []
    stubs: list[Stub] = []
    for each in wanted:
        if each.other.side is Side.HERE:
            continue
        told = " ".join(each.text.split())
        text = font.elided(f"{each.link.name}: {told}" if told else each.link.name, _STUB_WIDTH)
        size = font.width(text) + ARROW + 3 * _STUB_PADDING, font.pixels + 5.0
        rect = _stub_rect(each.other.side, size, chosen.rects, space, [stub.rect for stub in stubs])
        stubs.append(Stub(each.link, text, rect, each.other.side, each.leaves))
    return stubs


def paint_arcs(painter: QPainter, arcs: Iterable[Arc], inks: Inks, font: ChipFont) -> None:
    """Draw arcs, their heads and their names."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    arcs = list(arcs)
    for rect in (rect for arc in arcs for rect in arc.covered):
        painter.fillRect(rect.adjusted(-1, -1, 1, 0), inks.paper)
    for arc in arcs:
        colour = inks.colour(arc.link.label)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, STROKE))
        painter.drawPath(arc.path)
        paint_head(painter, arc.tip, QPointF(0, 1 if arc.downward else -1), colour)
    painter.setFont(font.font)
    for arc in filter(lambda arc: arc.name, arcs):
        _back(painter, arc.name_rect, inks)
        _write(painter, arc.name_rect.left() + 3, arc.name_rect, arc.name, inks.colour(arc.link.label), font)
    painter.restore()


def paint_stubs(painter: QPainter, stubs: Iterable[Stub], inks: Inks, font: ChipFont) -> None:
    """Draw stubs: an arrow that points to where the other end is (or comes from there), and its text."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font.font)
    for stub in stubs:
        colour, rect = inks.colour(stub.link.label), stub.rect
        _back(painter, rect, inks)
        painter.setBrush(inks.tint(stub.link.label))
        painter.setPen(QPen(colour, 1.0))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2)
        at_right = stub.side is Side.ELSEWHERE
        left = rect.right() - _STUB_PADDING - ARROW if at_right else rect.left() + _STUB_PADDING
        paint_arrow(
            painter, QRectF(left, rect.top() + 3, ARROW, rect.height() - 6), stub.side, colour, leaves=stub.leaves
        )
        text_left = rect.left() + _STUB_PADDING + (0 if at_right else ARROW + _STUB_PADDING)
        _write(painter, text_left, rect, stub.text, colour, font)
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


def _is_same_line(one: QRectF, other: QRectF) -> bool:
    return one.top() < other.bottom() and other.top() < one.bottom()


def _anchors(one: QRectF, other: QRectF, number: int) -> tuple[float, float]:
    """Where an arc leaves ONE and reaches OTHER: near the sides that face each other, but well inside."""
    if one.right() <= other.left() or other.right() <= one.left():
        rightward = one.center().x() < other.center().x()
        return _inside(one, rightward, number), _inside(other, not rightward, 0)
    if not _is_same_line(one, other):
        middle = (max(one.left(), other.left()) + min(one.right(), other.right())) / 2
        return middle, middle
    target = other.center().x()
    if other.width() > one.width():
        return one.center().x(), _clear_of(other, one.center().x())
    return _clear_of(one, target) if _is_same_line(one, other) else _inside(
        one, target > one.center().x(), number
    ), target


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


def _stub_rect(
    side: Side, size: tuple[float, float], chosen: Sequence[QRectF], space: Space, taken: Sequence[QRectF]
) -> QRectF:
    """At the edge beyond which the other end lies; side by side, and in a further row where one is full."""
    width, height = min(size[0], space.right - space.view.left()), size[1]
    row = height + 2.0
    if side is Side.ELSEWHERE:
        left, line = space.right - width, chosen[-1]
        is_free = space.written + 2 * _STUB_PADDING <= left
        rect = QRectF(left, line.center().y() - height / 2 if is_free else line.top() - height + 1, width, height)
        step = row if rect.top() < space.view.center().y() else -row
    else:
        x = max(min(chosen[0].left(), space.right - width), space.view.left() + _EDGE)
        above = side is Side.ABOVE
        y = space.view.top() + _EDGE if above else space.view.bottom() - _EDGE - height
        rect, step = QRectF(x, y, width, height), row if above else -row
    left = rect.left()
    while met := [other.right() for other in taken if other.intersects(rect)]:
        beside = max(met) + 4.0
        fits = side is not Side.ELSEWHERE and beside + width <= space.right
        rect = QRectF(beside if fits else left, rect.top() if fits else rect.top() + step, width, height)
    return rect


def _back(painter: QPainter, rect: QRectF, inks: Inks) -> None:
    """Cover what lies below, so that what is written there can be read."""
    painter.setPen(Qt.PenStyle.NoPen)
    paper = QColor(inks.paper)
    paper.setAlphaF(_BACKING)
    painter.setBrush(paper)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)


def _write(painter: QPainter, left: float, rect: QRectF, text: str, colour: QColor, font: ChipFont) -> None:
    painter.setPen(colour)
    baseline = rect.center().y() + font.cap_height / 2
    painter.drawStaticText(QPointF(left, round(baseline) - font.ascent), font.prepared(text))
