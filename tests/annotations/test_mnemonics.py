"""One letter for each of some names."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotations.mnemonics import SPARE, assign

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=12)
WISHES = st.none() | st.sampled_from([*SPARE, *SPARE.upper(), "1", "é", ""])
ASKED = st.lists(st.tuples(NAMES, WISHES), max_size=40)
TAKEN = st.sets(st.sampled_from([*SPARE, *SPARE.upper(), "7"]), max_size=12)


def keys(*names: str, taken: str = "") -> str:
    return "".join(assign([(name, None) for name in names], taken))


def test_a_name_gets_its_first_free_letter() -> None:
    assert keys("supports", "states", "stays") == "sta"
    assert keys("precondition", "precondition", taken="p") == "re"


def test_the_letters_that_begin_words_come_before_those_within() -> None:
    assert keys("holder_changed", "holder_changed", "holder changed", "holder changed") == "hcol"


def test_any_free_letter_follows_and_then_none() -> None:
    assert keys("aa", "aa", "7", "") == "abcd"
    assert keys("café", taken="caf") == "b"
    assert keys("x", "y", taken=SPARE) == ""


def test_a_wish_is_granted_to_the_first_who_has_it_and_before_all_letters() -> None:
    assert assign([("pays", None), ("opposes", "p"), ("partly", "P")]) == ["a", "p", "r"]
    assert assign([("rejects", "R"), ("retires", None)]) == ["R", "e"]


def test_capitals_make_no_difference() -> None:
    assert assign([("Supports", None), ("x", "S")], "s") == ["u", "x"]
    assert assign([("x", "s")], "S") == ["x"]


@given(ASKED, TAKEN)
def test_keys_are_distinct_and_free_and_missing_only_where_no_letter_is_left(
    names: list[tuple[str, str | None]], taken: set[str]
) -> None:
    found = assign(names, taken)
    given_keys = [key.casefold() for key in found if key]
    assert len(found) == len(names)
    assert len(set(given_keys)) == len(given_keys)
    assert not set(given_keys) & {key.casefold() for key in taken}
    assert all(len(key) <= 1 for key in found)
    if "" in found:
        assert set(SPARE) <= {*given_keys, *(key.casefold() for key in taken)}
    assert assign(names, taken) == found


@given(ASKED, TAKEN, NAMES)
def test_a_name_at_the_end_leaves_the_keys_of_the_others(
    names: list[tuple[str, str | None]], taken: set[str], added: str
) -> None:
    before = assign(names, taken)
    assert assign([*names, (added, None)], taken)[:-1] == before
