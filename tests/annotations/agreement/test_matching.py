"""One-to-one matchings: as good as any there is, the same from either side, and one rule for what is equally good."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement.continuum import Unit
from annotations.agreement.matching import (
    ALIGNED,
    HALF,
    IOU,
    OVERLAP,
    RULES,
    Marked,
    Units,
    covered,
    matching,
    overlaps,
)
from tests.annotations.agreement.drawn import units

FEW = settings(max_examples=50, deadline=None)

Pairs = list[tuple[int, int]]


def characters(unit: Unit | Marked) -> set[int]:
    return {at for start, end in covered(unit) for at in range(int(start), int(end))}


def iou(mine: Unit | Marked, theirs: Unit | Marked) -> float:
    ours, others = characters(mine), characters(theirs)
    return len(ours & others) / len(ours | others)


def all_matchings(a: Units, b: Units) -> Iterator[Pairs]:
    """Every one-to-one matching of overlapping units, by trying all."""
    if not a:
        yield []
        return
    last = len(a) - 1
    for rest in all_matchings(a[:last], b):
        yield rest
        taken = {second for _, second in rest}
        yield from ([*rest, (last, at)] for at, unit in enumerate(b) if at not in taken and iou(a[last], unit))


def score(a: Units, b: Units, pairs: Pairs, rule: str) -> tuple[float, ...]:
    """What RULE wants most of, then what decides between equals."""
    values = [iou(a[first], b[second]) for first, second in pairs]
    if rule == HALF and any(value < 0.5 for value in values):
        return (-1.0,)
    total = round(sum(values), 6)
    return (total,) if rule == IOU else (len(pairs), total)


def as_units(a: Units, b: Units, pairs: Pairs) -> list[tuple[object, object]]:
    return sorted(((*a[first][:3], covered(a[first])), (*b[second][:3], covered(b[second]))) for first, second in pairs)


@pytest.mark.parametrize("rule", [OVERLAP, IOU, HALF])
@FEW
@given(a=units(5, 14), b=units(5, 14))
def test_no_matching_is_better(rule: str, a: Units, b: Units) -> None:
    pairs = matching(a, b, rule)
    assert len({first for first, _ in pairs}) == len({second for _, second in pairs}) == len(pairs)
    best = max(score(a, b, each, rule) for each in all_matchings(a, b))
    assert score(a, b, pairs, rule) == pytest.approx(best, abs=2e-6)


@FEW
@given(a=units(5, 14), b=units(5, 14))
def test_pairs_of_one_label_come_first_then_the_rest(a: Units, b: Units) -> None:
    pairs, alike = matching(a, b, ALIGNED), matching(a, b, OVERLAP, same_label=True)
    assert matching(a, b, ALIGNED, same_label=True) == alike
    assert set(alike) <= set(pairs)
    rest = [pair for pair in pairs if pair not in alike]
    assert all(a[first].label != b[second].label for first, second in rest)
    ours = [unit for at, unit in enumerate(a) if at not in {first for first, _ in alike}]
    others = [unit for at, unit in enumerate(b) if at not in {second for _, second in alike}]
    best = max(score(ours, others, each, HALF) for each in all_matchings(ours, others))
    assert score(a, b, rest, HALF) == pytest.approx(best, abs=2e-6)


@pytest.mark.parametrize("same_label", [False, True])
@pytest.mark.parametrize("rule", RULES)
@FEW
@given(a=units(8), b=units(8), shuffled=st.randoms(use_true_random=False))
def test_neither_side_nor_order_matters(rule: str, same_label: bool, a: Units, b: Units, shuffled: object) -> None:
    pairs = matching(a, b, rule, same_label=same_label)
    turned = matching(b, a, rule, same_label=same_label)
    assert as_units(a, b, pairs) == as_units(a, b, [(first, second) for second, first in turned])
    mixed_a, mixed_b = list(a), list(b)
    shuffled.shuffle(mixed_a)  # type: ignore[attr-defined]
    shuffled.shuffle(mixed_b)  # type: ignore[attr-defined]
    mixed = matching(mixed_a, mixed_b, rule, same_label=same_label)
    assert as_units(a, b, pairs) == as_units(mixed_a, mixed_b, mixed)
    if same_label:
        assert all(a[first].label == b[second].label for first, second in pairs)


@pytest.mark.parametrize("rule", RULES)
@FEW
@given(a=units(10))
def test_equal_lists_are_matched_one_by_one(rule: str, a: Units) -> None:
    assert [a[first] for first, _ in matching(a, a, rule)] == [a[second] for _, second in matching(a, a, rule)]
    assert len(matching(a, a, rule)) == len(a)


def test_what_is_the_same_twice_does_not_cross() -> None:
    twice = [Unit(3, 9, "X"), Unit(3, 9, "X"), Unit(3, 9, "X")]
    assert matching(twice, twice) == [(0, 0), (1, 1), (2, 2)]
    assert matching(twice, twice[:1]) == [(0, 0)]


@FEW
@given(a=units(), b=units())
def test_iou_is_that_of_the_characters_covered(a: Units, b: Units) -> None:
    found = overlaps(a, b)
    seen = {
        (first, second): value
        for first, second, value in zip(found.first.tolist(), found.second.tolist(), found.iou.tolist(), strict=True)
    }
    known = {(i, j): iou(mine, other) for i, mine in enumerate(a) for j, other in enumerate(b)}
    assert seen == pytest.approx({pair: value for pair, value in known.items() if value})


def test_nothing_goes_with_nothing() -> None:
    assert matching([], []) == matching([Unit(0, 3, "X")], []) == matching([], [Unit(0, 3, "X")]) == []


def test_units_that_touch_do_not_overlap() -> None:
    assert matching([Unit(0, 5, "X")], [Unit(5, 9, "X")]) == []


def test_what_lies_in_a_gap_is_not_met() -> None:
    gapped = Marked(0, 20, "X", ((0, 5), (15, 20)))
    assert matching([gapped], [Unit(5, 15, "X")]) == []
    assert matching([gapped], [Unit(4, 15, "X")]) == [(0, 0)]
    assert covered(Marked(0, 9, "X", ((4, 9), (0, 4)))) == ((0, 9),)


def test_more_pairs_are_better_than_an_exact_one() -> None:
    a, b = [Unit(0, 10, "X"), Unit(9, 20, "X")], [Unit(0, 10, "X"), Unit(5, 9, "X")]
    assert matching(a, b) == [(0, 1), (1, 0)]
    assert matching(a, b, IOU) == matching(a, b, HALF) == [(0, 0)]


def test_of_equal_pieces_the_one_that_ends_with_the_whole_is_taken() -> None:
    """Thus "President Macron of France" against "Macron" and "France"."""
    whole, name, country = Unit(1586, 1612, "ACTOR"), Unit(1596, 1602, "ACTOR"), Unit(1606, 1612, "ACTOR")
    assert matching([whole], [name, country]) == [(0, 1)]
    assert matching([whole], [name, Unit(1604, 1610, "ACTOR")]) == [(0, 0)]  # neither: the earlier


def test_labels_come_first_where_units_are_compared() -> None:
    a = [Unit(0, 10, "STANCE")]
    assert matching(a, [Unit(0, 10, "CONDITION"), Unit(9, 30, "STANCE")], ALIGNED) == [(0, 1)]
    assert matching(a, [Unit(0, 9, "CONDITION"), Unit(10, 30, "STANCE")], ALIGNED) == [(0, 0)]
    assert matching(a, [Unit(0, 4, "CONDITION")], ALIGNED) == []


def test_a_rule_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="no rule of matching: nearest"):
        matching([], [], "nearest")


def test_many_units_in_one_stretch_are_matched() -> None:
    """A unit over the whole of the text joins all others to one stretch."""
    small = [Unit(10 * at, 10 * at + 8, "X") for at in range(300)]
    a, b = [Unit(0, 3000, "X"), *small], [Unit(at.start + 1, at.end, "X") for at in small]
    assert matching(a, b) == [(at + 1, at) for at in range(300)]
    assert matching(b, a) == [(at, at + 1) for at in range(300)]
