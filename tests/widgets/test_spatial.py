"""Going by direction among areas, and finding the one that a point means."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from widgets.spatial import beside, nearest

WAYS = ((-1, 0), (1, 0), (0, -1), (0, 1))
GRID = [QRectF(40 * column, 30 * row, 38, 28) for row in range(3) for column in range(3)]


def test_in_a_grid_arrows_go_from_cell_to_cell_and_stop_at_the_edge() -> None:
    left, right, up, down = WAYS
    assert beside(GRID, 4, left) == 3
    assert beside(GRID, 4, right) == 5
    assert beside(GRID, 4, up) == 1
    assert beside(GRID, 4, down) == 7
    assert [beside(GRID, at, right) for at in (2, 5, 8)] == [2, 5, 8]


def test_from_nowhere_the_first_is_next() -> None:
    assert beside(GRID, -1, (1, 0)) == 0
    assert beside([], -1, (1, 0)) == -1


def test_areas_at_the_same_place_are_reached_one_after_the_other() -> None:
    same = [QRectF(10, 10, 4, 4)] * 3
    assert [beside(same, at, (1, 0)) for at in (0, 1, 2)] == [1, 2, 2]
    assert [beside(same, at, (0, -1)) for at in (2, 1, 0)] == [1, 0, 0]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=1, max_size=12))
def test_every_area_can_be_reached(places: list[tuple[int, int]]) -> None:
    areas = [QRectF(10 * x, 10 * y, 6, 6) for x, y in places]
    reached, ahead = {0}, [0]
    while ahead:
        at = ahead.pop()
        for way in WAYS:
            found = beside(areas, at, way)
            if found not in reached:
                reached.add(found)
                ahead.append(found)
    assert reached == set(range(len(areas)))


def test_a_point_means_the_area_around_it_or_the_nearest_within_reach() -> None:
    assert nearest(GRID, QPointF(45, 5), 12) == 1
    assert nearest(GRID, QPointF(-8, 5), 12) == 0
    assert nearest(GRID, QPointF(-20, 5), 12) == -1
    stacked = [QRectF(0, 0, 100, 100), QRectF(40, 40, 100, 100)]
    assert nearest(stacked, QPointF(50, 50), 12) == 0
    assert nearest(stacked, QPointF(85, 85), 12) == 1
