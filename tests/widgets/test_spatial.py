"""Going by direction among areas, and finding the one that a point means."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from widgets.controls.spatial import beside, nearest

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


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=1, max_size=12),
    st.data(),
    st.sampled_from(WAYS),
)
def test_a_step_goes_where_the_arrow_points_and_stops_only_where_nothing_lies(
    places: list[tuple[int, int]], data: st.DataObject, way: tuple[int, int]
) -> None:
    areas = [QRectF(10 * x, 10 * y, 6, 6) for x, y in places]
    at = data.draw(st.integers(0, len(areas) - 1))

    def ahead(number: int) -> int:
        """How far a place lies in the direction; of equal places the later ones are as if a little further on."""
        apart = [after - before for after, before in zip(places[number], places[at], strict=True)]
        return 100 * (apart[0] * way[0] + apart[1] * way[1]) if any(apart) else (number - at) * sum(way)

    found = beside(areas, at, way)
    if found == at:
        assert all(ahead(number) <= 0 for number in range(len(areas)))
    else:
        assert ahead(found) > 0


def test_in_a_grid_every_cell_is_reached() -> None:
    reached, waiting = {0}, [0]
    while waiting:
        at = waiting.pop()
        for way in WAYS:
            found = beside(GRID, at, way)
            if found not in reached:
                reached.add(found)
                waiting.append(found)
    assert reached == set(range(len(GRID)))


def test_a_point_means_the_area_around_it_or_the_nearest_within_reach() -> None:
    assert nearest(GRID, QPointF(45, 5), 12) == 1
    assert nearest(GRID, QPointF(-8, 5), 12) == 0
    assert nearest(GRID, QPointF(-20, 5), 12) == -1
    stacked = [QRectF(0, 0, 100, 100), QRectF(40, 40, 100, 100)]
    assert nearest(stacked, QPointF(50, 50), 12) == 0
    assert nearest(stacked, QPointF(85, 85), 12) == 1
