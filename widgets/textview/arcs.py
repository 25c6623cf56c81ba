"""Arcs from the chosen span to the other ends of its links, and stubs where an other end is out of sight.

An arc leaves the words on the side of the other end, runs along the space between two lines, and comes down (or up)
on its target with an arrow head. All coordinates are those of the viewport.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from widgets.textview.chipfont import ChipFont
from widgets.textview.linkmarks import LinkMark
from widgets.textview.painting import Inks

_STROKE = 1.4
_HEAD_LENGTH, _HEAD_HALF = 6.0, 3.5
_ROUNDING = 7.0
_INSET = 24.0
_FAN = 9.0
_ARROW = 11.0
_STUB_WIDTH = 200.0
_STUB_PADDING = 5.0
_EDGE = 3.0
_BACKING = 0.92
_PLACES = (0.5, 0.3, 0.7, 0.12, 0.88)


class Side(Enum):
    """Where an end of a link is, seen from what is in view."""

    HERE = "here"
    ABOVE = "above"
    BELOW = "below"
    ELSEWHERE = "elsewhere"


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
    """What arcs keep to: the viewport, the edge that text ends at, the free height above a line, lanes below it."""

    view: QRectF
    right: float
    above: float
    below: float


class Arc(NamedTuple):
    """An arc from source to target, with its name."""

    link: LinkMark
    path: QPainterPath
    tip: QPointF
    downward: bool
    name: str
    name_rect: QRectF


class Stub(NamedTuple):
    """A short arrow with the text of an end that is not in view."""

    link: LinkMark
    text: str
    rect: QRectF
    side: Side
    leaves: bool


def route(source: Sequence[QRectF], target: Sequence[QRectF], space: Space, number: int) -> tuple[QPointF, ...]:
    """The corners of an arc between the two rectangles that are nearest: start, two bends, tip.

    NUMBER counts the arcs of the chosen span; each begins a little further in, so that they stay apart.
    """
    one, other = min(((one, other) for one in source for other in target), key=_distance)
    start_x, tip_x = _anchors(one, other, number)
    if _is_same_line(one, other):
        run = min(one.top(), other.top()) - space.above
        return QPointF(start_x, one.top()), QPointF(start_x, run), QPointF(tip_x, run), QPointF(tip_x, other.top())
    downward = other.top() > one.top()
    upper, lower = (one, other) if downward else (other, one)
    run = max(lower.top() - space.above, upper.bottom() + space.below)
    start_y, tip_y = (one.bottom(), other.top()) if downward else (one.top(), other.bottom() + space.below)
    return QPointF(start_x, start_y), QPointF(start_x, run), QPointF(tip_x, run), QPointF(tip_x, tip_y)


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
        downward = corners[3].y() >= corners[2].y()
        arcs.append(Arc(each.link, _path(corners), corners[3], downward, each.link.name, name_rect))
    return arcs


def stubs_of(wanted: Sequence[Wanted], chosen: End, space: Space, font: ChipFont) -> list[Stub]:
    """The stubs of the links whose other end is not in view: at the edge it lies beyond, or at the right."""
    if chosen.side is not Side.HERE:
        return []
    stubs: list[Stub] = []
    for each in wanted:
        if each.other.side is Side.HERE:
            continue
        text = font.elided(f"{each.link.name}: {each.text}" if each.text else each.link.name, _STUB_WIDTH)
        size = font.width(text) + _ARROW + 2 * _STUB_PADDING, font.pixels + 5.0
        rect = _stub_rect(each.other.side, size, chosen.rects, space, [stub.rect for stub in stubs])
        stubs.append(Stub(each.link, text, rect, each.other.side, each.leaves))
    return stubs


def paint_arcs(painter: QPainter, arcs: Iterable[Arc], inks: Inks, font: ChipFont) -> None:
    """Draw arcs, their heads and their names."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    arcs = list(arcs)
    for arc in arcs:
        colour = inks.colour(arc.link.label)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, _STROKE))
        painter.drawPath(arc.path)
        _paint_head(painter, arc.tip, QPointF(0, 1 if arc.downward else -1), colour)
    painter.setFont(font.font)
    for arc in arcs:
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
        left = rect.right() - _STUB_PADDING - _ARROW if at_right else rect.left() + _STUB_PADDING
        _paint_arrow(painter, QRectF(left, rect.top() + 3, _ARROW, rect.height() - 6), stub, colour)
        text_left = rect.left() + _STUB_PADDING + (1 if at_right else _ARROW)
        _write(painter, text_left, rect, stub.text, colour, font)
    painter.restore()


def paint_frames(painter: QPainter, rects: Iterable[QRectF], colour: QColor, style: Qt.PenStyle) -> None:
    """Draw thin frames around rectangles of words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.0, style))
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1.0, 0.5, 1.0, 0.5), 2.0, 2.0)
    painter.restore()


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


def _clear_of(rect: QRectF, x: float) -> float:
    """A place within RECT away from X: on the side where there is more room."""
    return rect.right() - _ROUNDING if rect.right() - x > x - rect.left() else rect.left() + _ROUNDING


def _path(corners: Sequence[QPointF]) -> QPainterPath:
    """A line along CORNERS, rounded at the two inner ones, that stops short of the tip to leave room for its head."""
    start, first, second, tip = corners
    towards = 1.0 if second.x() >= first.x() else -1.0
    rounding = min(_ROUNDING, abs(second.x() - first.x()) / 2)
    fall = min(rounding, abs(first.y() - start.y()))
    rise = min(rounding, abs(tip.y() - second.y()))
    path = QPainterPath(start)
    path.lineTo(first.x(), first.y() + fall * _sign(start.y() - first.y()))
    path.quadTo(first, QPointF(first.x() + towards * rounding, first.y()))
    path.lineTo(second.x() - towards * rounding, second.y())
    path.quadTo(second, QPointF(second.x(), second.y() + rise * _sign(tip.y() - second.y())))
    path.lineTo(tip.x(), tip.y() - 2 * _sign(tip.y() - second.y()))
    return path


def _sign(value: float) -> float:
    return 1.0 if value >= 0 else -1.0


def _name_rect(corners: Sequence[QPointF], name: str, taken: Sequence[QRectF], space: Space, font: ChipFont) -> QRectF:
    """Where the name stands: on the level part of its arc, or beside it where that is too short."""
    width, height = font.width(name) + 6, font.cap_height + 4
    left, right, y = *sorted((corners[1].x(), corners[2].x())), corners[1].y()
    run = right - left - 2 * _ROUNDING - width
    if run >= 0:
        places = [left + _ROUNDING + run * share for share in _PLACES]
    else:
        places = [right + _HEAD_HALF + 2, left - _HEAD_HALF - 2 - width]
    rects = [
        QRectF(max(min(x, space.view.right() - width), space.view.left()), y - height / 2, width, height)
        for x in places
    ]
    return next((rect for rect in rects if not any(rect.intersects(other) for other in taken)), rects[0])


def _stub_rect(
    side: Side, size: tuple[float, float], chosen: Sequence[QRectF], space: Space, taken: Sequence[QRectF]
) -> QRectF:
    """At the edge beyond which the other end lies; side by side, and in a further row where one is full."""
    width, height = min(size[0], space.right - space.view.left()), size[1]
    row = height + 2.0
    if side is Side.ELSEWHERE:
        rect = QRectF(space.right - width, chosen[-1].top() - height + 1, width, height)
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


def _paint_arrow(painter: QPainter, box: QRectF, stub: Stub, colour: QColor) -> None:
    """A short arrow in BOX towards where the other end is, or from there."""
    outward = {Side.ABOVE: QPointF(0, -1), Side.BELOW: QPointF(0, 1)}.get(stub.side, QPointF(1, 0))
    half = outward * (box.height() if outward.y() else box.width() - 2) / 2
    tail, tip = (
        (box.center() - half, box.center() + half) if stub.leaves else (box.center() + half, box.center() - half)
    )
    painter.setPen(QPen(colour, _STROKE))
    painter.drawLine(tail, tip)
    _paint_head(painter, tip, outward if stub.leaves else -outward, colour, scale=0.7)


def _paint_head(painter: QPainter, tip: QPointF, along: QPointF, colour: QColor, scale: float = 1.0) -> None:
    """A filled arrow head that ends at TIP and points ALONG, a unit vector."""
    base = tip - along * _HEAD_LENGTH * scale
    aside = QPointF(-along.y(), along.x()) * _HEAD_HALF * scale
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([tip, base + aside, base - aside]))
