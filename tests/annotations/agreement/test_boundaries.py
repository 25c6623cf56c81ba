"""Boundary similarity, and how far the ends of matched spans are apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement.boundaries import (
    END,
    START,
    Boundary,
    boundaries_of,
    boundary_b,
    boundary_similarity,
    boundary_sums,
    median_offset,
    offset_sums,
    offsets,
    segmentation_kappa,
    segmentation_sums,
)
from annotations.agreement.continuum import Unit
from annotations.agreement.matching import Units, matching
from tests.annotations.agreement.drawn import units
from tests.annotations.agreement.golden import cases, tolerance

FEW = settings(max_examples=50, deadline=None)

BOUNDARIES = st.sets(st.tuples(st.integers(1, 9), st.sampled_from("xy")), max_size=5)


def test_worked_case() -> None:
    case = cases()["segeval_B"]
    found = [
        boundary_b(*(boundaries_of(masses) for masses in pair), n_t=case["params"]["n_t"])
        for pair in case["data"]["pairs"]
    ]
    assert set(case["expected"]) == {"B"}
    assert [each.value for each in found] == pytest.approx(case["expected"]["B"], abs=tolerance(case, "B"))


def test_worked_case_of_kappa() -> None:
    case = cases()["segeval_fleiss_linear"]
    (item,) = case["data"]["items"].values()
    found = {"fleiss_kappa_linear": float(segmentation_kappa(segmentation_sums(*item.values())))}
    for key, expected in case["expected"].items():
        assert found[key] == pytest.approx(expected, abs=tolerance(case, key))


def test_kappa_is_undefined_where_it_must_be() -> None:
    everywhere, nowhere = segmentation_sums([1, 1, 1], [1, 1, 1]), segmentation_sums([3], [3])
    found = segmentation_kappa(np.stack([everywhere, nowhere, segmentation_sums([1], [1])]))
    assert np.isnan(found).all()
    assert segmentation_kappa(segmentation_sums([2, 3, 6], [2, 3, 6])) == 1.0


def test_boundaries_are_those_within() -> None:
    assert boundaries_of([2, 3, 6]) == [(2, None), (5, None)]
    assert boundaries_of([11]) == boundaries_of([]) == []


def test_no_boundary_at_all_is_undefined() -> None:
    found = boundary_b([], [])
    assert (found.value, found.reason) == (None, "no boundary by either annotator")


def test_another_type_at_the_same_place_is_one_edit() -> None:
    assert boundary_sums([(3, "x")], [(3, "y")]) == (1.0, 1.0)
    assert boundary_sums([(3, "x")], [(3, "y")], substitution=0.5) == (0.5, 1.0)
    assert boundary_sums([(3, "x")], [(4, "y")]) == (2.0, 2.0)


def test_how_far_a_boundary_may_be_moved() -> None:
    assert boundary_sums([(3, "x")], [(5, "x")]) == (2.0, 2.0)
    assert boundary_sums([(3, "x")], [(5, "x")], n_t=3) == (pytest.approx(2 / 3), 1.0)


@FEW
@given(a=BOUNDARIES, b=BOUNDARIES, n_t=st.integers(1, 4))
def test_neither_side_matters_and_values_are_shares(a: set[Boundary], b: set[Boundary], n_t: int) -> None:
    assert boundary_sums(a, b, n_t=n_t) == pytest.approx(boundary_sums(b, a, n_t=n_t))
    value = boundary_b(a, b, n_t=n_t).value
    assert value is None if not a | b else 0 <= value <= 1  # type: ignore[operator]
    assert boundary_b(a, a, n_t=n_t).value == (1.0 if a else None)


@FEW
@given(a=st.sets(st.integers(1, 9), max_size=5), b=st.sets(st.integers(1, 9), max_size=5), n_t=st.integers(1, 4))
def test_transpositions_save_the_most(a: set[int], b: set[int], n_t: int) -> None:
    ours, theirs = sorted(a - b), sorted(b - a)
    best = min(len(ours) + len(theirs) - saved for saved in savings(ours, theirs, n_t))
    cost, _ = boundary_sums([(at, None) for at in a], [(at, None) for at in b], n_t=n_t)
    assert cost == pytest.approx(best)


def savings(ours: list[int], theirs: list[int], n_t: int) -> Iterator[float]:
    few, many = sorted((ours, theirs), key=len)
    for chosen in permutations(many, len(few)):
        near = (abs(one - other) for one, other in zip(few, chosen, strict=True))
        yield sum(2 - distance / n_t for distance in near if distance < n_t)


@FEW
@given(a=BOUNDARIES, b=BOUNDARIES)
def test_documents_add_up(a: set[Boundary], b: set[Boundary]) -> None:
    later = [{(place + 100, kind) for place, kind in each} for each in (a, b)]
    twice = boundary_sums(a | later[0], b | later[1])
    assert np.array(twice) == pytest.approx(2 * np.array(boundary_sums(a, b)))


def test_kernels_take_replicates() -> None:
    found = boundary_similarity(np.array([[1.0, 4.0], [0.0, 0.0]]))
    assert found == pytest.approx(np.array([0.75, np.nan]), nan_ok=True)


# Offsets


def test_offsets_of_matched_spans() -> None:
    a = [Unit(0, 10, "X"), Unit(20, 30, "X"), Unit(40, 50, "X"), Unit(60, 70, "Y")]
    b = [Unit(0, 10, "X"), Unit(22, 30, "X"), Unit(41, 48, "X"), Unit(60, 70, "X")]
    sums = offset_sums(a, b)
    assert sums == {(START, 0): 1, (START, 2): 1, (START, 1): 1, (END, 0): 2, (END, -2): 1}
    found = offsets(sums)
    assert (found[START].median.value, found[START].median.n) == (1.0, 3)
    assert found[START].mean_distance.value == pytest.approx(1.0)
    assert found[END].same.value == pytest.approx(2 / 3)
    assert offsets({})[END].median.reason == "no matched spans"
    assert offset_sums(a, b, [(3, 3)]) == {(START, 0): 1, (END, 0): 1}


@FEW
@given(a=units(), b=units())
def test_swapping_turns_the_sign(a: Units, b: Units) -> None:
    turned = {(side, -offset): count for (side, offset), count in offset_sums(b, a).items()}
    assert offset_sums(a, b) == turned
    assert sum(turned.values()) == 2 * len(matching(a, b, same_label=True))


@FEW
@given(
    rows=st.lists(st.lists(st.integers(0, 4), min_size=5, max_size=5), min_size=1, max_size=4),
    places=st.lists(st.integers(-20, 20), min_size=5, max_size=5, unique=True).map(sorted),
)
def test_the_median_of_a_histogram(rows: list[list[int]], places: list[int]) -> None:
    found = median_offset(np.array(places, dtype=float), np.array(rows, dtype=float))
    for value, row in zip(found, rows, strict=True):
        whole = np.repeat(places, row)
        assert value == pytest.approx(np.median(whole) if len(whole) else np.nan, nan_ok=True)


def test_no_offsets_have_no_median() -> None:
    assert np.isnan(median_offset(np.zeros(0), np.zeros((3, 0)))).all()
