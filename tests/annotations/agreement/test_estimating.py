"""From totals to a figure with its interval: which documents are resampled, and what becomes of the bounds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from annotations.agreement.estimating import NOBODY, Estimator
from annotations.agreement.measures.measure import KRIPPENDORFF, WHOLE, Measure
from annotations.agreement.results import Result, ratio
from annotations.agreement.settings import Settings
from annotations.agreement.tallies import Tally
from annotations.agreement.totals import Totals

SHARE = Measure(
    "share", "Share", "", "items", lambda sums, _: ratio(sums.pairs("hits"), sums.pairs("n")),
    lambda sums, _: sums.pairs("n"), "spanf1.pairwise_f1", WHOLE, thresholds=KRIPPENDORFF,
)  # fmt: skip


def document(hits: float, n: float) -> Tally:
    counts = {("hits",): hits, ("n",): n}
    return Tally.of(("A", "B"), {"A": {}, "B": {}}, {("A", "B"): counts}, {("A", "B"): {}})


def documents(count: int, seed: int = 1, n: float = 10) -> list[Tally]:
    random = np.random.default_rng(seed)
    return [document(float(random.integers(3, 9)), n) for _ in range(count)]


def result(tallies: list[Tally], measure: Measure = SHARE, places: list[int] | None = None) -> Result:
    return Estimator(Totals(tallies), Settings(), places).result(measure)


def bounds(found: Result) -> tuple[float | None, float | None, float | None, int]:
    return found.value, found.low, found.high, found.documents


@pytest.mark.parametrize("count", [7, 25])
def test_a_part_of_a_corpus_has_the_figures_it_would_have_alone(count: int) -> None:
    whole = documents(count + 12)
    places = list(range(5, count + 5))
    alone, part = result(whole[5 : count + 5]), result(whole, places=places)
    assert bounds(part) == pytest.approx(bounds(alone))
    assert part.method == alone.method


def test_documents_that_have_nothing_of_it_are_not_resampled_by_the_jackknife() -> None:
    some = documents(9)
    empty = [document(0, 0) for _ in range(21)]
    assert bounds(result([*empty[:10], *some, *empty[10:]])) == pytest.approx(bounds(result(some)))
    assert result([*empty, *some]).documents == 9


@pytest.mark.parametrize(("count", "method"), [(4, "too few"), (5, "jackknife"), (19, "jackknife"), (20, "bootstrap")])
def test_what_counts_are_the_documents_that_a_figure_rests_on(count: int, method: str) -> None:
    found = result([*documents(count), *(document(0, 0) for _ in range(30))])
    assert found.method is not None
    assert found.method.startswith(method)


def test_sampling_error_of_the_figure_itself_widens_the_interval() -> None:
    for count in (8, 30):
        plain = result(documents(count))
        noisy = result(documents(count), replace(SHARE, noise=lambda sums, _: np.full(1, 0.1)))
        assert plain.low is not None
        assert noisy.low is not None
        assert noisy.low < plain.low - 0.05


def test_bounds_stay_where_a_figure_can_be() -> None:
    spread = [document(hits, 10) for hits in (10, 10, 10, 10, 2)]
    free, floored = result(spread), result(spread, replace(SHARE, floor=0.4))
    assert free.high == 1.0
    assert free.low is not None
    assert free.low < 0.4
    assert floored.low == 0.4


@pytest.mark.parametrize("count", [9, 40])
def test_how_likely_a_value_below_a_threshold_is_falls_with_the_figure(count: int) -> None:
    low = result([document(5 + place % 2, 10) for place in range(count)]).parameters
    high = result([document(9 - place % 2, 10) for place in range(count)]).parameters
    assert low["probability below 0.667"] > 0.9
    assert high["probability below 0.667"] < 0.1
    assert high["probability below 0.8"] < 0.5 or high["probability below 0.8"] > high["probability below 0.667"]


def test_resamples_without_a_value_are_told_of() -> None:
    """Defined only where the document that is drawn in 64 of 100 bootstrap samples is there."""
    needing = replace(
        SHARE,
        kernel=lambda sums, _: np.where(sums.pairs("hits") > 0, ratio(sums.pairs("hits"), sums.pairs("n")), np.nan),
    )
    found = result([document(5, 10), *(document(0, 10) for _ in range(24))], needing)
    assert found.method is not None
    assert "have a value" in found.method
    few = result([document(5, 10), *(document(0, 10) for _ in range(6))], needing)
    assert (few.low, few.method) == (None, "undefined without one of the documents")


def test_without_documents_it_is_that_which_is_said() -> None:
    found = result([])
    assert (found.value, found.reason, found.documents) == (None, NOBODY, 0)


def test_pairs_without_a_value_are_counted() -> None:
    mean = replace(
        SHARE,
        kernel=lambda sums, _: sums.mean_of_pairs(lambda pair: ratio(sums.pair(pair, "hits"), sums.pair(pair, "n"))),
    )
    tally = Tally.of(
        ("A", "B", "C"), {"A": {}, "B": {}, "C": {}},
        {("A", "B"): {("hits",): 3, ("n",): 6}, ("A", "C"): {}, ("B", "C"): {("hits",): 1, ("n",): 4}}, {},
    )  # fmt: skip
    found = result([tally], mean)
    assert found.value == pytest.approx((0.5 + 0.25) / 2)
    assert found.dropped == {"pairs of annotators without a value": 1}
