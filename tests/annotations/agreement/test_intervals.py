"""Intervals by resampling documents: the rule, the coverage of the jackknife, and sums under weights."""

from __future__ import annotations

import numpy as np
import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement import intervals
from annotations.agreement.intervals import FOR_BOOTSTRAP, FOR_JACKKNIFE, bootstrap_weights, interval
from annotations.agreement.results import Floats
from annotations.agreement.tallies import Tally, groups_of, joined
from annotations.agreement.totals import Totals

KEYS = [("n", label) for label in "xyz"]
COUNTS = st.dictionaries(st.sampled_from(KEYS), st.integers(0, 9).map(float), max_size=3)


def tally(annotators: tuple[str, ...], counts: list[dict[tuple[str, ...], float]]) -> Tally:
    groups = groups_of(annotators)
    made = iter(counts)
    return Tally.of(
        annotators,
        {name: next(made) for name in annotators},
        {group: next(made) for group in groups if len(group) == 2},
        {group: next(made) for group in groups},
    )


def resampling_weights(documents: int, replicates: int = 2000) -> Floats | None:
    """The weights that the rule asks for with so many documents; None where there are too few."""
    if documents >= FOR_BOOTSTRAP:
        return bootstrap_weights(documents, replicates)
    return np.ones((documents, documents)) - np.eye(documents) if documents >= FOR_JACKKNIFE else None


@st.composite
def tallies(draw: st.DrawFn) -> Tally:
    names = tuple(sorted(draw(st.sets(st.sampled_from("ABC"), min_size=2))))
    return tally(names, draw(st.lists(COUNTS, min_size=10, max_size=10)))


def test_groups_are_all_of_them_all_without_each_and_each_two() -> None:
    assert groups_of(("A", "B", "C", "D")) == [
        ("A", "B", "C", "D"), ("B", "C", "D"), ("A", "C", "D"), ("A", "B", "D"), ("A", "B", "C"),
        ("A", "B"), ("A", "C"), ("A", "D"), ("B", "C"), ("B", "D"), ("C", "D"),
    ]  # fmt: skip
    assert groups_of(("A", "B")) == [("A", "B")]


@given(st.lists(tallies(), min_size=1, max_size=6))
@settings(max_examples=50, deadline=None)
def test_a_sum_under_weights_is_the_sum_of_each_document_so_often(made: list[Tally]) -> None:
    totals = Totals(made)
    weights = bootstrap_weights(len(made), 7)
    for group in groups_of(totals.annotators):
        sums = totals.sums(group, weights)
        for key in KEYS:
            there = [tuple(name for name in group if name in each.annotators) for each in made]
            expected = [
                sum(
                    w * each.groups.get(joined(present), {}).get(joined(key), 0)
                    for w, each, present in zip(row, made, there, strict=True)
                )
                for row in weights
            ]
            assert sums.together(*key) == pytest.approx(expected)
            pairs = sum(
                each.pairs.get(joined(pair), {}).get(joined(key), 0)
                for each in made
                for pair in groups_of(group)
                if len(pair) == 2
            )
            assert totals.sums(group).pairs(*key) == pytest.approx([pairs])


@given(st.lists(tallies(), min_size=2, max_size=5), st.data())
@settings(max_examples=50, deadline=None)
def test_a_replaced_document_leaves_the_sums_as_if_it_had_always_been_there(
    made: list[Tally], data: st.DataObject
) -> None:
    weights = bootstrap_weights(len(made), 5)
    totals = Totals(made)
    for key in KEYS:
        totals.sums(weights=weights).together(*key)
        totals.sums(weights=weights).pairs(*key)
    place = data.draw(st.integers(0, len(made) - 1))
    fresh = tally(made[place].annotators, data.draw(st.lists(COUNTS, min_size=10, max_size=10)))
    totals.replace(place, fresh)
    anew = Totals([*made[:place], fresh, *made[place + 1 :]])
    for key in KEYS:
        assert totals.sums(weights=weights).together(*key) == pytest.approx(anew.sums(weights=weights).together(*key))
        assert totals.sums(weights=weights).pairs(*key) == pytest.approx(anew.sums(weights=weights).pairs(*key))


@given(tallies())
@settings(max_examples=50, deadline=None)
def test_a_tally_goes_through_json(made: Tally) -> None:
    assert Tally.from_json(orjson.loads(orjson.dumps(made.to_json()))) == made


@pytest.mark.parametrize(
    ("documents", "method"),
    [(4, "too few documents"), (5, "jackknife"), (19, "jackknife"), (20, "bootstrap"), (60, "bootstrap")],
)
def test_the_number_of_documents_decides_how(documents: int, method: str) -> None:
    rng = np.random.default_rng(1)
    hits, size = rng.integers(10, 20, documents).astype(float), np.full(documents, 20.0)
    weights = resampling_weights(documents)
    if weights is None:
        found = interval(0.7, np.array([]), documents)
        assert (found.low, found.high) == (None, None)
    else:
        found = interval(hits.sum() / size.sum(), weights @ hits / (weights @ size), documents)
        assert found.low is not None
        assert found.high is not None
        assert found.low < hits.sum() / size.sum() < found.high
    assert found.method.startswith(method)


def test_the_bootstrap_is_the_same_each_time_and_draws_as_many_documents_as_there_are() -> None:
    weights = bootstrap_weights(30, 100)
    assert (weights.sum(axis=1) == 30).all()
    assert (bootstrap_weights.__wrapped__(30, 100) == weights).all()


@pytest.mark.parametrize("documents", [10, 30])
def test_nineteen_of_twenty_intervals_hold_the_true_mean(documents: int) -> None:
    # 300 repetitions: the share of hits has a standard error of 1.3 points, the band is three of them wide
    rng = np.random.default_rng(3)
    weights = resampling_weights(documents, 500)
    assert weights is not None
    held = 0
    for _ in range(300):
        values = rng.normal(0.5, 0.1, documents)
        found = interval(values.mean(), weights @ values / weights.sum(axis=1), documents)
        assert found.low is not None
        assert found.high is not None
        held += found.low <= 0.5 <= found.high
    assert 0.91 <= held / 300 <= 0.99


def test_the_probability_of_falling_below_a_threshold_comes_with_it() -> None:
    rng = np.random.default_rng(5)
    values = rng.normal(0.7, 0.05, 40)
    weights = bootstrap_weights(40)
    found = interval(values.mean(), weights @ values / 40, 40, thresholds=(0.667, 0.8))
    assert found.below[0.667] < 0.05
    assert found.below[0.8] > 0.99


def test_noise_of_sampling_widens_the_interval() -> None:
    values = np.random.default_rng(5).normal(0.7, 0.05, 40)
    replicates = bootstrap_weights(40) @ values / 40
    plain, noisy = (interval(values.mean(), replicates, 40, noise=noise) for noise in (0.0, 0.05))
    assert noisy.high - noisy.low > 2 * (plain.high - plain.low)  # type: ignore[operator]


def test_a_figure_that_is_mostly_undefined_when_resampled_has_no_interval() -> None:
    replicates = np.where(np.arange(2000) % 3 == 0, 0.5, np.nan)
    assert interval(0.5, replicates, 30).low is None
    assert interval(float("nan"), replicates, 30) == intervals.NONE
