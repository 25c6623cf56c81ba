"""Coded items: what holds for any ratings, what is undefined and why, and the definitions counted out by hand."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import combinations, permutations
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement import alpha, coding
from annotations.agreement.ratings import (
    NO_VARIATION,
    Ratings,
    coded,
    coincidences,
    coincidences_of,
    marginals,
    pair_tables,
    shares,
    shares_of,
)
from annotations.agreement.results import Measured

Rows = list[list[Any]]
COEFFICIENTS: dict[str, Callable[[Any], Measured]] = {
    "light": coding.light_kappa,
    "fleiss": coding.fleiss_kappa,
    "randolph": coding.randolph_kappa,
    "ac1": coding.gwet_ac1,
    "conger": coding.conger_kappa,
    "alpha": alpha.krippendorff_alpha,
}
every_coefficient = pytest.mark.parametrize("coefficient", COEFFICIENTS.values(), ids=COEFFICIENTS)
moderate = settings(max_examples=60, deadline=None)


@st.composite
def ratings(draw: st.DrawFn, values: str = "abc", missing: bool = True, raters: tuple[int, int] = (2, 4)) -> Rows:
    count, items = draw(st.integers(*raters)), draw(st.integers(1, 8))
    return draw(tables(values, missing, count, items))


@cache
def tables(values: str, missing: bool, count: int, items: int) -> st.SearchStrategy[Rows]:
    value = st.sampled_from([*values, None] if missing else list(values))
    return st.lists(st.lists(value, min_size=items, max_size=items), min_size=count, max_size=count)


TABLES = st.lists(st.integers(0, 9), min_size=9, max_size=9).map(lambda cells: np.array(cells).reshape(3, 3))


def same(first: Measured, second: Measured) -> bool:
    if first.value is None or second.value is None:
        return (first.value, first.reason, first.n) == (second.value, second.reason, second.n)
    return first.value == pytest.approx(second.value, abs=1e-9) and first.n == second.n


def coincidences_by_hand(rows: Rows) -> dict[tuple[Any, Any], float]:
    counted: dict[tuple[Any, Any], float] = {}
    for item in zip(*rows, strict=True):
        values = [value for value in item if value is not None]
        for pair in permutations(values, 2):
            counted[pair] = counted.get(pair, 0) + 1 / (len(values) - 1)
    return counted


def alpha_by_hand(rows: Rows, distance: Callable[[Any, Any, Counter[Any]], float]) -> float | None:
    pairable = [[value for value in item if value is not None] for item in zip(*rows, strict=True)]
    values = Counter(value for item in pairable if len(item) > 1 for value in item)
    n = values.total()
    observed = sum(
        distance(a, b, values) / (len(item) - 1) for item in pairable for a, b in permutations(item, 2) if len(item) > 1
    )
    expected = sum(distance(a, b, values) * values[a] * values[b] for a in values for b in values)
    return 1 - (n - 1) * observed / expected if expected else None


def between(a: float, b: float, values: Counter[float]) -> float:
    low, high = sorted((a, b))
    return sum(count for value, count in values.items() if low <= value <= high) - (values[a] + values[b]) / 2


DISTANCES: dict[alpha.Metric, Callable[[Any, Any, Counter[Any]], float]] = {
    "nominal": lambda a, b, values: float(a != b),
    "ordinal": lambda a, b, values: between(a, b, values) ** 2,
    "interval": lambda a, b, values: (a - b) ** 2,
    "ratio": lambda a, b, values: ((a - b) / (a + b)) ** 2 if a + b else 0.0,
}


@moderate
@given(ratings())
def test_the_coincidences_are_those_counted_by_hand(rows: Rows) -> None:
    given = coded(rows)
    matrix, counted = coincidences(given), coincidences_by_hand(rows)
    for i, a in enumerate(given.categories):
        for j, b in enumerate(given.categories):
            assert matrix[i, j] == pytest.approx(counted.get((a, b), 0))


@pytest.mark.parametrize("metric", alpha.METRICS)
@moderate
@given(rows=ratings(values=(0, 1, 2.5, 7)))  # type: ignore[arg-type]
def test_alpha_is_that_counted_by_hand_with_a_matrix_and_without(metric: alpha.Metric, rows: Rows) -> None:
    expected, found = alpha_by_hand(rows, DISTANCES[metric]), alpha.krippendorff_alpha(rows, metric)
    many = alpha.krippendorff_alpha(rows, metric, categories=(*range(8), 2.5, *range(100, 700)))
    ordered = alpha.krippendorff_alpha(rows, metric, categories=(0, 1, 2.5, *range(3, 700)))
    assert (found.value is None) == (expected is None)
    for each in (found, ordered) if metric == "ordinal" else (found, many, ordered):
        assert each.value == (None if expected is None else pytest.approx(expected, abs=1e-9))


@moderate
@given(ratings())
def test_a_category_is_looked_at_against_all_others(rows: Rows) -> None:
    for category, found in alpha.krippendorff_alpha_by_category(rows).items():
        two = [[None if value is None else value == category for value in row] for row in rows]
        assert same(found, alpha.krippendorff_alpha(two))


@moderate
@given(ratings(missing=False))
def test_fleiss_of_a_category_is_fleiss_of_it_against_all_others(rows: Rows) -> None:
    for category, found in coding.fleiss_kappa_by_category(rows).items():
        two = [[value == category for value in row] for row in rows]
        assert found.value == (None if found.value is None else pytest.approx(coding.fleiss_kappa(two).value))


@moderate
@given(ratings(missing=False))
def test_alpha_of_complete_ratings_follows_from_fleiss(rows: Rows) -> None:
    pi, found = coding.fleiss_kappa(rows).value, alpha.krippendorff_alpha(rows).value
    values = len(rows) * len(rows[0])
    assert (pi is None) == (found is None)
    assert pi is None or found == pytest.approx(1 - (1 - 1 / values) * (1 - pi))


@moderate
@given(ratings(missing=False, raters=(2, 2)))
def test_fleiss_of_two_raters_is_scotts_pi(rows: Rows) -> None:
    table = pair_tables(coded(rows))[0]
    assert shares(coded(rows)) == pytest.approx(shares_of(table))
    assert coding.scott_pi(table).value == coding.fleiss_kappa(rows).value
    assert coding.cohen_kappa(table).value == coding.light_kappa(rows).value
    conger, cohen = coding.conger_kappa(rows).value, coding.cohen_kappa(table).value
    assert cohen == (None if conger is None else pytest.approx(conger))


@every_coefficient
@moderate
@given(rows=ratings(), data=st.data())
def test_the_order_of_raters_and_items_and_the_names_of_categories_do_not_matter(
    coefficient: Callable[[Any], Measured], rows: Rows, data: st.DataObject
) -> None:
    found = coefficient(rows)
    raters = data.draw(st.permutations(rows))
    items = data.draw(st.permutations(list(zip(*rows, strict=True))))
    names = dict(zip("abc", data.draw(st.permutations(["x", 1, ("y", 2)])), strict=True))
    assert same(found, coefficient(raters))
    assert same(found, coefficient([list(row) for row in zip(*items, strict=True)]))
    assert same(found, coefficient([[names.get(value) for value in row] for row in rows]))


@every_coefficient
@moderate
@given(rows=ratings())
def test_no_coefficient_is_more_than_1_and_all_are_1_where_all_agree(
    coefficient: Callable[[Any], Measured], rows: Rows
) -> None:
    found = coefficient(rows)
    assert found.value is None or found.value <= 1 + 1e-9
    same_values = [rows[0], rows[0], rows[0]]
    used = {value for value in rows[0] if value is not None}
    agreed = coefficient(same_values)
    if len(used) > 1:
        assert agreed.value == pytest.approx(1)
    else:
        assert (agreed.value, bool(agreed.reason)) == (None, True)


@moderate
@given(ratings(), ratings())
def test_sums_are_those_of_the_documents_taken_together(first: Rows, second: Rows) -> None:
    count = min(len(first), len(second))
    parts = [coded(rows[:count], "abc") for rows in (first, second)]
    whole = Ratings(np.concatenate([part.codes for part in parts], axis=1), parts[0].categories)
    for sums in (pair_tables, coincidences, shares, marginals):
        assert sum(sums(part) for part in parts) == pytest.approx(sums(whole))


@moderate
@given(ratings(missing=False))
def test_the_coincidences_of_a_document_come_from_its_pairs_as_well(rows: Rows) -> None:
    given = coded(rows)
    assert coincidences_of(pair_tables(given), len(rows)) == pytest.approx(coincidences(given))


@moderate
@given(st.lists(TABLES, min_size=1, max_size=4))
def test_kernels_take_replicates_along_leading_axes(tables: list[np.ndarray]) -> None:
    stacked = np.array([tables, tables])
    kernels = [
        coding.agreement, coding.specific_agreement, coding.cohen, coding.cohen_chance, coding.cohen_error,
        coding.scott_error, coding.kappa_max, coding.most_agreement, shares_of,
        lambda each: coding.weighted_cohen(each, coding.weights("linear", 3)),
        lambda each: coding.fleiss(shares_of(each)), lambda each: coding.gwet(shares_of(each)),
        lambda each: coding.uniform(shares_of(each)), lambda each: coding.fleiss_by_category(shares_of(each)),
        lambda each: coding.conger(shares_of(each), each), lambda each: alpha.alpha(coincidences_of(each[..., None, :, :])),
        lambda each: alpha.alpha_by_category(coincidences_of(each[..., None, :, :])),
        lambda each: alpha.weighted_alpha(coincidences_of(each[..., None, :, :]), "ordinal"),
    ]  # fmt: skip
    for kernel in kernels:
        found = kernel(stacked)
        for at, table in enumerate(tables):
            assert found[1, at] == pytest.approx(kernel(table), nan_ok=True)


@moderate
@given(TABLES)
def test_weights_of_nothing_but_equal_or_not_are_cohens_kappa(table: np.ndarray) -> None:
    plain, weighted = coding.cohen(table), coding.weighted_cohen(table, coding.weights("nominal", 3))
    assert weighted == pytest.approx(float(plain), nan_ok=True)
    assert coding.cohen(table.T) == pytest.approx(float(plain), nan_ok=True)
    assert math.isnan(plain) or plain <= coding.kappa_max(table) + 1e-9


def test_weighted_kappa_by_hand() -> None:
    table = np.array([[4, 2, 0], [1, 3, 1], [0, 2, 5]])
    rows, columns, n = table.sum(axis=1), table.sum(axis=0), table.sum()
    for kind, weight in (("linear", lambda c, k: abs(c - k)), ("quadratic", lambda c, k: (c - k) ** 2)):
        cells = [(c, k) for c in range(3) for k in range(3)]
        observed = sum(weight(c, k) * table[c, k] / n for c, k in cells)
        expected = sum(weight(c, k) * rows[c] * columns[k] / n**2 for c, k in cells)
        assert coding.cohen_kappa(table, kind=kind).value == pytest.approx(1 - observed / expected)  # type: ignore[arg-type]


def test_full_agreement_has_no_error() -> None:
    table = np.diag([3, 4])
    assert coding.cohen_error(table) == 0
    assert coding.scott_error(table) == 0


@pytest.mark.parametrize(
    ("rows", "reason", "n"),
    [
        ([["x", "x", "x"], ["x", "x", "x"]], "no variation: all values are the same", 3),
        ([["x", "y"]], None, 0),
        ([], None, 0),
        ([[], []], None, 0),
        ([["x", None], [None, "y"]], None, 0),
    ],
)
@pytest.mark.parametrize("coefficient", COEFFICIENTS.values(), ids=COEFFICIENTS)
def test_undefined_is_told_and_why(
    coefficient: Callable[[Any], Measured], rows: Rows, reason: str | None, n: int
) -> None:
    found = coefficient(rows)
    assert found.value is None
    assert found.reason == reason if reason else found.reason
    assert found.n == (n * 2 if coefficient is alpha.krippendorff_alpha else n)


def test_full_agreement_on_one_label_still_has_its_observed_agreement() -> None:
    found = coding.observed_agreement([["x", "x", "x"], ["x", "x", "x"]])
    assert (found.value, found.n) == (1.0, 3)


def test_an_empty_table_and_one_of_a_single_category_have_no_kappa() -> None:
    for table, reason in ((np.zeros((2, 2)), coding.NO_ITEMS), (np.array([[7, 0], [0, 0]]), NO_VARIATION)):
        for measure in (coding.cohen_kappa, coding.scott_pi):
            found = measure(table)
            assert (found.value, found.reason) == (None, reason)
        for kernel in (coding.gwet, coding.fleiss):
            assert math.isnan(kernel(shares_of(table)))


def test_missing_values_are_dropped_by_pair_and_counted() -> None:
    rows = [["a", "b", None, "a"], ["a", "b", "b", None], ["b", "b", "a", "a"]]
    found = coding.light_kappa(rows)
    pairs = [
        coding.cohen_kappa(pair_tables(coded([first, second]))[0]).value for first, second in combinations(rows, 2)
    ]
    assert found.value == pytest.approx(np.mean([each for each in pairs if each is not None]))
    assert (found.n, found.dropped) == (8, {"items with a value missing": 4})


def test_pairs_without_a_kappa_are_left_out_and_counted() -> None:
    found = coding.light_kappa([["a", "a"], ["a", "a"], ["a", "b"]])
    assert found.dropped == {"pairs without a kappa": 1}
    assert found.value == 0


def test_raters_who_never_answered_do_not_count() -> None:
    rows = [["a", "b", "a"], ["a", "b", "b"]]
    for coefficient in COEFFICIENTS.values():
        assert same(coefficient([*rows, [None] * 3]), coefficient(rows)) or coefficient is coding.light_kappa
    assert coding.light_kappa([*rows, [None] * 3]).value == coding.light_kappa(rows).value


def test_items_with_unequal_numbers_of_raters_are_remarked_on() -> None:
    found = coding.fleiss_kappa([["a", "b", "a"], ["a", "b", "b"], ["a", None, None]])
    assert found.value is not None
    assert found.reason == "items differ in their number of raters"


def test_values_of_any_kind_and_of_any_array_are_the_same() -> None:
    numbers = np.array([[1.0, 2.0, np.nan, 1.0], [1.0, 2.0, 2.0, 2.0]])
    expected = alpha.krippendorff_alpha(numbers).value
    for rows in (
        [[1, 2, None, 1], [1, 2, 2, 2]],
        [["x", "y", math.nan, "x"], ["x", "y", "y", "y"]],
        np.array([["x", "y", None, "x"], ["x", "y", "y", "y"]], dtype=object),
        [[("x", 1), 2, None, ("x", 1)], [("x", 1), 2, 2, 2]],
        [[True, False, None, True], [True, False, False, False]],
    ):
        assert alpha.krippendorff_alpha(rows).value == pytest.approx(expected)
    whole = np.array([["x", "y"], ["x", "x"]])
    assert coded(whole).categories == ("x", "y")
    assert coded(np.array([[3, 1], [3, 1]])).categories == (1, 3)


def test_many_raters_of_few_items_each_are_the_same_as_few_raters() -> None:
    few: Rows = [["a", "b", "a", "c"], ["a", "b", "b", "c"]]
    many = [[value if at == place else None for place, value in enumerate(row)] for row in few for at in range(4)]
    assert same(alpha.krippendorff_alpha(few), alpha.krippendorff_alpha(many))
    assert same(coding.fleiss_kappa(few), coding.fleiss_kappa(many))


def test_declared_categories_count_and_others_are_refused() -> None:
    rows = [["a", "b"], ["a", "a"]]
    assert coded(rows, "abcd").categories == ("a", "b", "c", "d")
    assert coding.randolph_kappa(coded(rows, "abcd")).value == pytest.approx((0.5 - 0.25) / 0.75)
    with pytest.raises(ValueError, match="not one of the categories: 'b'"):
        coded(rows, "a")


def test_what_is_no_table_of_ratings_is_refused() -> None:
    with pytest.raises(ValueError, match="rows of different lengths"):
        coded([["a"], ["a", "b"]])
    with pytest.raises(ValueError, match="two dimensions"):
        coded(np.zeros(3))
    with pytest.raises(ValueError, match="interval distances need numbers"):
        alpha.krippendorff_alpha([["a", "b"], ["b", "b"]], "interval")
    with pytest.raises(ValueError, match="not negative"):
        alpha.krippendorff_alpha([[-1, 2], [2, 2]], "ratio")
    with pytest.raises(ValueError, match="need the numbers"):
        alpha.weighted_alpha(np.eye(2), "interval")


def test_one_item_has_no_standard_error() -> None:
    assert alpha.alpha_standard_error([["a"], ["b"]]).reason == "only one item"
    assert alpha.alpha_standard_error([["a", "a"], ["a", "a"]]).reason == NO_VARIATION
