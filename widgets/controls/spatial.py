"""Going from area to area by direction, as arrow keys do, and finding the one that is meant by a point."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

_ASIDE = 3.0
_SAME = 0.5


def beside(areas: Sequence[QRectF], at: int, way: tuple[int, int]) -> int:
    """The number of the next area in a direction, (x, y) with y downwards; AT where there is none, 0 from nowhere.

    What lies straight ahead comes before what is nearer and aside.
    """
    if not 0 <= at < len(areas):
        return 0 if areas else -1
    here = areas[at].center()
    best, least = at, float("inf")
    for number, area in enumerate(areas):
        away = area.center() - here
        ahead = away.x() * way[0] + away.y() * way[1]
        aside = abs(away.x() * way[1]) + abs(away.y() * way[0])
        if max(abs(away.x()), abs(away.y())) <= _SAME:  # at the same place: the later ones lie ahead
            ahead = (number - at) * sum(way) * 2 * _SAME
        if number != at and ahead > _SAME and ahead + _ASIDE * aside < least:
            best, least = number, ahead + _ASIDE * aside
    return best


def nearest(areas: Sequence[QRectF], point: QPointF, reach: float) -> int:
    """The number of the area at a point, or of the nearest within REACH pixels; -1 for none.

    Of areas that lie over one another the one whose middle is nearest is meant.
    """
    best, least = -1, (reach, float("inf"))
    for number, area in enumerate(areas):
        middle = area.center() - point
        found = _distance(area, point), abs(middle.x()) + abs(middle.y())
        if found[0] <= reach and found < least:
            best, least = number, found
    return best


def _distance(area: QRectF, point: QPointF) -> float:
    aside = max(area.left() - point.x(), point.x() - area.right(), 0.0)
    off = max(area.top() - point.y(), point.y() - area.bottom(), 0.0)
    return max(aside, off)
