"""The best alignment: exact, whole, and the same by whatever names; ties go the way that is said."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import LinearConstraint, milp

from annotations.agreement.alignment import Alignment, align, best_alignment
from annotations.agreement.continua import Continua, coded
from annotations.agreement.continuum import Continuum, Unit, continuum
from annotations.agreement.dissimilarity import Dissimilarity
from annotations.agreement.results import Floats
from annotations.agreement.sampling import statistical
from annotations.agreement.soft import soft_disorders
from annotations.agreement.unitary import TooManyAlignments
from tests.annotations.agreement.textlike import continua, textlike

WEIGHTS = st.builds(
    Dissimilarity,
    alpha=st.sampled_from([0.0, 0.5, 1.0, 3.0]),
    beta=st.sampled_from([0.0, 1.0, 2.0]),
    delta_empty=st.sampled_from([0.5, 1.0, 4.0]),
    categories=st.sampled_from([None, {("x", "y"): 0.5, ("z", "y"): 0.25}]),
)
THOROUGH = settings(max_examples=100, deadline=None)


def distance(one: Unit, other: Unit, by: Dissimilarity) -> float:
    """d of two units, by the letter."""
    apart = (abs(one.start - other.start) + abs(one.end - other.end)) / (one.end - one.start + other.end - other.start)
    said = {frozenset(pair): value for pair, value in (by.categories or {}).items()}
    unlike = 0.0 if one.label == other.label else said.get(frozenset((one.label, other.label)), 1.0)
    return by.delta_empty * (by.alpha * apart**2 + by.beta * unlike)


def disorder(row: tuple[int | None, ...], units: Continuum, by: Dissimilarity) -> float:
    """The disorder of one unitary alignment, by the letter."""
    real = [None if at is None else units.units[name][at] for name, at in zip(units.annotators, row, strict=True)]
    costs = [
        by.delta_empty if one is None or other is None else distance(one, other, by)
        for one, other in combinations(real, 2)
    ]
    return sum(costs) / len(costs)


def rows(sizes: list[int]) -> Iterator[tuple[int | None, ...]]:
    """Every unitary alignment of tracks of these sizes, the one without any unit too."""
    if not sizes:
        yield ()
        return
    for rest in rows(sizes[1:]):
        for at in (None, *range(sizes[0])):
            yield (at, *rest)


def least(units: Continuum, by: Dissimilarity, *, soft: bool = False) -> float:
    """The least sum of disorders of any alignment (with SOFT, of any soft one), found by trying them all."""
    sizes = [len(units.units[name]) for name in units.annotators]
    first = np.cumsum([0, *sizes]).tolist()
    costs = [
        (sum(1 << (first[who] + at) for who, at in enumerate(row) if at is not None), disorder(row, units, by))
        for row in rows(sizes)
        if any(at is not None for at in row)
    ]
    holding = [[each for each in costs if each[0] >> unit & 1] for unit in range(first[-1])]

    @cache
    def cost(left: int) -> float:
        if not left:
            return 0.0
        lowest = (left & -left).bit_length() - 1
        return min(each + cost(left & ~mask) for mask, each in holding[lowest] if soft or mask & left == mask)

    return cost((1 << first[-1]) - 1)


def check_whole(found: Alignment, units: Continuum, by: Dissimilarity) -> None:
    """Every unit is in one unitary alignment, and each of them costs what it says."""
    for column, name in enumerate(found.annotators):
        indices = [row.units[column] for row in found.unitary if row.units[column] is not None]
        assert sorted(indices) == list(range(len(units.units[name])))
    for row in found.unitary:
        assert row.disorder == pytest.approx(disorder(row.units, units, by), abs=1e-9)
    assert found.disorder * found.mean_units == pytest.approx(sum(row.disorder for row in found.unitary), abs=1e-9)


@given(continua(), WEIGHTS)
@THOROUGH
def test_no_alignment_has_less_disorder(units: Continuum, by: Dissimilarity) -> None:
    found = best_alignment(units, by)
    check_whole(found, units, by)
    assert found.disorder * found.mean_units == pytest.approx(least(units, by), abs=1e-6 * by.delta_empty)


@given(continua(least=5, largest=5, most=2))
@settings(max_examples=50, deadline=None)
def test_nor_for_five_annotators(units: Continuum) -> None:
    found = best_alignment(units)
    check_whole(found, units, Dissimilarity())
    assert found.disorder * found.mean_units == pytest.approx(least(units, Dissimilarity()), abs=1e-6)


@given(st.lists(continua(least=3, largest=3, most=3), min_size=1, max_size=6), WEIGHTS)
@settings(max_examples=50, deadline=None)
def test_many_continua_at_once_are_as_one_by_one(many: list[Continuum], by: Dissimilarity) -> None:
    """Set beside each other, far apart, they are also as one continuum."""
    far = 10_000
    joined = {
        name: [
            (s + far * at, e + far * at, label) for at, units in enumerate(many) for s, e, label in units.units[name]
        ]
        for name in many[0].units
    }
    whole = best_alignment(continuum(far * len(many), joined), by)
    one_by_one = [best_alignment(units, by) for units in many]
    if by.alpha > 0:
        summed = sum(each.disorder * each.mean_units for each in one_by_one)
        assert whole.disorder * whole.mean_units == pytest.approx(summed, abs=1e-6 * by.delta_empty)


@given(continua(largest=3, most=3), WEIGHTS)
@settings(max_examples=60, deadline=None)
def test_no_soft_alignment_has_less_disorder(units: Continuum, by: Dissimilarity) -> None:
    numbers = coded(units)
    found = soft_disorders(numbers.continua, by, by.label_distances(numbers.labels))[0]
    assert found * numbers.continua.mean_units[0] == pytest.approx(
        least(units, by, soft=True), abs=1e-6 * by.delta_empty
    )


@given(continua(), st.permutations(range(4)), st.permutations("xyz"))
@THOROUGH
def test_names_do_not_matter(units: Continuum, order: list[int], labels: list[str]) -> None:
    renamed = dict(zip("xyz", labels, strict=True))
    tracks = {
        f"annotator {order[number]}": [unit._replace(label=renamed[unit.label]) for unit in units.units[name]]
        for number, name in enumerate(units.annotators)
    }
    again = best_alignment(continuum(units.length, tracks))
    found = best_alignment(units)
    assert again.disorder == pytest.approx(found.disorder, abs=1e-12)
    costs, others = (sorted(row.disorder for row in each.unitary) for each in (found, again))
    assert costs == pytest.approx(others, abs=1e-9)


@given(continua(), WEIGHTS)
@settings(max_examples=50, deadline=None)
def test_what_all_mark_alike_is_without_disorder(units: Continuum, by: Dissimilarity) -> None:
    track = next(mine for mine in units.units.values() if mine)
    found = best_alignment(continuum(units.length, dict.fromkeys("abc", track)), by)
    assert found.disorder == pytest.approx(0, abs=1e-9)
    assert len(found.unitary) == len(track)


@given(continua(), st.integers(1, 50), st.integers(1, 5))
@settings(max_examples=50, deadline=None)
def test_place_and_scale_do_not_matter(units: Continuum, shift: int, scale: int) -> None:
    tracks = {
        name: [(scale * start + shift, scale * end + shift, label) for start, end, label in mine]
        for name, mine in units.units.items()
    }
    moved = best_alignment(continuum(scale * units.length + shift, tracks))
    assert moved.disorder == pytest.approx(best_alignment(units).disorder, abs=1e-9)


def test_a_tie_goes_to_more_pairs() -> None:
    """Another label at the same place costs as much as two lone units, where beta is 2."""
    units = continuum(20, {"a": [(0, 4, "x")], "b": [(0, 4, "y")]})
    found = best_alignment(units, Dissimilarity(beta=2))
    assert [row.units for row in found.unitary] == [(0, 0)]
    assert found.disorder == pytest.approx(2)


def test_then_to_the_nearer_pair() -> None:
    """A shift by half a length with the same label costs as much as no shift with another label, where beta is 1."""
    units = continuum(40, {"a": [(10, 20, "x")], "b": [(10, 20, "y"), (20, 30, "x")]})
    found = best_alignment(units)
    assert [row.units for row in found.unitary] == [(0, 0), (None, 1)]


@pytest.mark.parametrize("names", ["ab", "ba"])
def test_then_to_the_earlier_pair(names: str) -> None:
    units = continuum(40, {names[0]: [(12, 18, "x")], names[1]: [(9, 15, "x"), (15, 21, "x")]})
    found = best_alignment(units)
    assert sorted(row.disorder for row in found.unitary)[-1] == 1
    alone = next(row for row in found.unitary if None in row.units)
    assert 1 in alone.units


def test_the_same_unit_twice_is_two_units() -> None:
    units = continuum(10, {"a": [(0, 4, "x"), (0, 4, "x")], "b": [(0, 4, "x")]})
    found = best_alignment(units)
    assert sorted(row.disorder for row in found.unitary) == [0, 1]
    assert found.mean_units == 1.5


@pytest.mark.parametrize("units", [{}, {"a": [(0, 4, "x")]}, {"a": [], "b": []}])
def test_there_is_none_without_two_annotators_and_a_unit(units: dict[str, list[tuple[int, int, str]]]) -> None:
    with pytest.raises(ValueError, match="two annotators and a unit"):
        best_alignment(continuum(10, units))


def test_too_many_units_at_one_place_are_refused() -> None:
    crowd = [(at, at + 100, "x") for at in range(60)]
    with pytest.raises(TooManyAlignments):
        best_alignment(continuum(200, dict.fromkeys("abcd", crowd)))


def test_a_long_unit_among_short_ones_is_aligned() -> None:
    """The search for partners is by the longer unit, so one of any length finds its own."""
    short = [(at, at + 5, "x") for at in range(1000, 3000, 40)]
    units = continuum(9000, {name: [*short, (0, 8000, "y")] for name in "abc"})
    assert best_alignment(units).disorder == pytest.approx(0, abs=1e-9)


def set_partition(units: Continua, by: Dissimilarity, distances: Floats) -> float:
    """The least sum of disorders of a single continuum: all unitary alignments, each unit exactly once, whole shares."""
    n, pairs = units.annotators, list(combinations(range(units.annotators), 2))
    tracks = [np.append(np.flatnonzero(units.annotator == number), -1) for number in range(n)]
    every = np.stack([each.ravel() for each in np.meshgrid(*tracks)], axis=1)[:-1]
    cost = np.zeros(len(every))
    for one, other in pairs:
        i, j = every[:, one], every[:, other]
        apart = by.positional(units.start[i], units.end[i], units.start[j], units.end[j])
        d = by.combined(apart, by.categorical(units.label[i], units.label[j], distances))
        cost += np.where((i >= 0) & (j >= 0), d, by.delta_empty) / len(pairs)
    every, cost = every[cost <= n * by.delta_empty], cost[cost <= n * by.delta_empty]
    uses = (every[:, :, None] == np.arange(len(units.start))).any(axis=1).T.astype(float)
    once = LinearConstraint(uses, 1, 1)
    return (
        float(milp(cost * 1e3, integrality=np.ones(len(cost)), constraints=once, options={"mip_rel_gap": 0}).fun) / 1e3
    )


@pytest.mark.parametrize(("annotators", "size", "seed"), [(3, 14, 1), (3, 14, 8), (4, 7, 3), (5, 4, 5)])
def test_random_continua_are_aligned_exactly(annotators: int, size: int, seed: int) -> None:
    """Of these, the linear programme is not whole for one in ten."""
    by = Dissimilarity(alpha=(1, 3)[seed % 2])
    numbers = coded(textlike(annotators, size, seed))
    distances = by.label_distances(numbers.labels)
    drawn = statistical(numbers.continua, len(numbers.labels), 10, (seed,))
    found = align(drawn, by, distances).disorders(by) * drawn.mean_units
    wanted = [set_partition(drawn.part(at, at + 1), by, distances) for at in range(drawn.count)]
    assert found == pytest.approx(wanted, abs=1e-6)


def test_the_weights_of_a_dissimilarity_are_checked() -> None:
    for wrong in ({"alpha": -1}, {"beta": -0.5}, {"delta_empty": 0}, {"categories": {("x", "y"): -1.0}}):
        with pytest.raises(ValueError):
            Dissimilarity(**wrong)
