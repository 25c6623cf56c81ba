"""Lanes of underlines and places of chips, as arithmetic."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from widgets.textview.lanes import LANES, PlacedChip, WantedChip, lay, place_chips

Ranges = list[tuple[int, int]]
some_ranges = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=14
).map(lambda ranges: sorted(ranges, key=lambda one: (one[0], -one[1])))


def lanes(*ranges: tuple[int, int]) -> list[int | None]:
    return [laid.lane for laid in lay(ranges)]


def test_neighbours_share_the_first_lane() -> None:
    assert lanes((0, 5), (5, 9), (12, 20)) == [0, 0, 0]


def test_nested_ranges_run_below_what_holds_them() -> None:
    assert lanes((0, 20), (2, 10), (3, 5), (12, 18)) == [0, 1, 2, 1]


def test_deeper_than_three_is_counted_not_drawn() -> None:
    assert lanes((0, 20), (1, 19), (2, 18), (3, 17), (4, 16), (21, 22)) == [0, 1, 2, None, None, 0]


def test_equal_ranges_take_lanes_of_their_own() -> None:
    assert lanes((0, 5), (0, 5), (0, 5)) == [0, 1, 2]


def test_crossing_ranges_are_told_and_keep_apart() -> None:
    laid = lay([(0, 10), (5, 15), (6, 9), (20, 25)])
    assert [one.lane for one in laid] == [0, 1, 2, 0]
    assert [one.crosses for one in laid] == [True, True, False, False]


def test_a_nested_range_stays_below_its_holder_when_an_earlier_lane_is_free() -> None:
    assert lanes((0, 5), (3, 12), (7, 9)) == [0, 1, 2]


@given(some_ranges)
def test_overlapping_ranges_never_share_a_lane_and_inner_ones_run_lower(ranges: Ranges) -> None:
    laid = lay(ranges)
    for later, (start, end) in enumerate(ranges):
        for earlier, (first, last) in enumerate(ranges[:later]):
            if first < end and start < last and laid[earlier].lane is not None and laid[later].lane is not None:
                assert laid[earlier].lane != laid[later].lane
                if first <= start and end <= last:
                    assert laid[earlier].lane < laid[later].lane
    assert all(one.lane is None or 0 <= one.lane < LANES for one in laid)


@given(some_ranges)
def test_crossing_is_what_a_pairwise_look_finds(ranges: Ranges) -> None:
    crossing = {number for number, (a, b) in enumerate(ranges) for c, d in ranges if (a < c < b < d) or (c < a < d < b)}
    assert {number for number, one in enumerate(lay(ranges)) if one.crosses} == crossing


@given(some_ranges)
def test_lanes_do_not_depend_on_what_follows(ranges: Ranges) -> None:
    whole = [one.lane for one in lay(ranges)]
    for upto in range(len(ranges)):
        assert [one.lane for one in lay(ranges[:upto])] == whole[:upto]


def chip(left: float, words: float = 100, whole: float = 40, firm: bool = False) -> WantedChip:
    return WantedChip(left, left + words - 6, whole, 6, firm)


def test_chips_with_room_stand_over_their_words() -> None:
    assert place_chips([chip(0), chip(100)], [], room=(0, 300), gap=4) == [
        PlacedChip(0, 40, False),
        PlacedChip(100, 40, False),
    ]


def test_a_chip_that_meets_another_moves_right() -> None:
    assert place_chips([chip(0), chip(20)], [], room=(0, 300), gap=4)[1] == PlacedChip(44, 40, False)


def test_a_chip_that_meets_an_underline_moves_right_of_it() -> None:
    assert place_chips([chip(0)], [(10, 30)], room=(0, 300), gap=4) == [PlacedChip(34, 40, False)]
    assert place_chips([chip(0)], [(60, 90)], room=(0, 300), gap=4) == [PlacedChip(0, 40, False)]


def test_a_chip_that_fits_nowhere_over_its_words_shortens() -> None:
    assert place_chips([chip(0, words=30)], [(10, 200)], room=(0, 300), gap=4) == [PlacedChip(0, 6, True)]


def test_a_chip_without_any_place_waits() -> None:
    assert place_chips([chip(0, words=30)], [(0, 200)], room=(0, 300), gap=4) == [None]


def test_a_letter_over_very_short_words_stands_just_before_what_is_in_its_way() -> None:
    row = [chip(100, words=12)]
    assert place_chips(row, [(104, 110)], room=(0, 300), gap=4) == [PlacedChip(94, 6, True)]
    assert place_chips(row, [(104, 110)], room=(95, 300), gap=4) == [None]


def test_a_firm_chip_never_waits() -> None:
    assert place_chips([chip(0, words=30, firm=True)], [(0, 400)], room=(0, 300), gap=4) == [PlacedChip(0, 40, False)]


def test_a_chip_at_the_right_edge_moves_left() -> None:
    assert place_chips([chip(280)], [], room=(0, 300), gap=4) == [PlacedChip(260, 40, False)]


def test_short_words_in_a_row_share_the_room() -> None:
    row = [WantedChip(0, 14, 34, 6), WantedChip(24, 34, 70, 6), WantedChip(48, 60, 34, 6)]
    assert [place and place.short for place in place_chips(row, [], room=(0, 300), gap=4)] == [True, True, False]


def test_a_chip_does_not_shorten_for_one_within_its_own_words() -> None:
    row = [WantedChip(0, 194, 90, 6), WantedChip(14, 54, 34, 6)]
    assert place_chips(row, [], room=(0, 300), gap=4) == [PlacedChip(0, 90, False), None]


wishes = st.lists(
    st.tuples(st.floats(0, 500), st.floats(6, 120), st.floats(10, 90)).map(
        lambda parts: WantedChip(parts[0], parts[0] + parts[1] - 6, parts[2], 6)
    ),
    max_size=8,
).map(lambda chips: sorted(chips, key=lambda one: one.left))
stretches = st.lists(st.tuples(st.floats(0, 500), st.floats(1, 80)).map(lambda at: (at[0], at[0] + at[1])), max_size=4)


@given(wishes, stretches)
def test_chips_touch_neither_one_another_nor_underlines(chips: list[WantedChip], blocked: Ranges) -> None:
    edge = 0.0
    for wish, placed in zip(chips, place_chips(chips, blocked, room=(0, 600), gap=4), strict=True):
        if placed is None:
            continue
        assert edge <= placed.left <= wish.limit
        assert placed.right <= 600
        assert placed.width == (wish.short if placed.short else wish.whole)
        assert all(right <= placed.left or placed.right <= left for left, right in blocked)
        edge = placed.right
