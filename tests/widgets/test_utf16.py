"""Code points and UTF-16 units of any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.textview.utf16 import Utf16Map

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
any_text = st.text(alphabet=st.sampled_from("aé\u0301ش中\u00a0\n\U0001f600\U0001d11e\u200d"), max_size=60)


def units_of(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(any_text)
def test_every_position_goes_there_and_back(text: str) -> None:
    mapped = Utf16Map(text)
    for point in range(len(text) + 1):
        unit = mapped.to_units(point)
        assert unit == units_of(text[:point])
        assert mapped.to_points(unit) == point
        assert mapped.snapped(unit) == unit


@given(any_text)
def test_the_middle_of_a_pair_is_refused_and_snaps_to_its_start(text: str) -> None:
    mapped = Utf16Map(text)
    whole = {mapped.to_units(point) for point in range(len(text) + 1)}
    for unit in set(range(mapped.units + 1)) - whole:
        assert mapped.snapped(unit) == unit - 1
        with pytest.raises(ValueError, match="surrogate pair"):
            mapped.to_points(unit)


def test_text_without_astral_characters_is_the_same_in_both() -> None:
    mapped = Utf16Map("naïve café\u0301 عربي")
    assert mapped.points == mapped.units
    assert [mapped.to_units(at) for at in range(mapped.points + 1)] == list(range(mapped.points + 1))


def test_a_family_of_emoji() -> None:
    mapped = Utf16Map(f"a{FAMILY}b")
    assert (mapped.points, mapped.units) == (7, 10)
    assert [mapped.to_units(at) for at in range(8)] == [0, 1, 3, 4, 6, 7, 9, 10]


@pytest.mark.parametrize("outside", [-1, 4])
def test_positions_outside_are_refused(outside: int) -> None:
    mapped = Utf16Map("abc")
    for question in (mapped.to_units, mapped.to_points, mapped.snapped):
        with pytest.raises(ValueError, match="outside"):
            question(outside)


def test_empty_text() -> None:
    mapped = Utf16Map("")
    assert mapped.to_units(0) == mapped.to_points(0) == 0
