"""Chance-corrected agreement on coded items: Cohen's kappa for two raters, and Fleiss' family for any number.

Two kinds of sums, both additive over documents: tables of two raters `[..., C, C]` (rows are the first), and the shares
`[..., 3, C]` of `ratings.shares` (or `ratings.shares_of` a table, which makes Scott's pi out of Fleiss' kappa).
Krippendorff's alpha is in `alpha.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any, Literal

import numpy as np
from scipy.special import stdtrit

from annotations.agreement.ratings import (
    NO_PAIRS,
    NO_VARIATION,
    Ratings,
    Rows,
    coded,
    marginals,
    pair_tables,
    shares,
    shares_of,
)
from annotations.agreement.results import Floats, Measured, measured, ratio
from annotations.wording import later

NO_ITEMS = later("no item has values from both raters")


def agreement(tables: Floats) -> Floats:
    """The share of items with equal labels: [..., C, C] to [...]."""
    tables = np.asarray(tables, dtype=np.float64)
    return ratio(np.trace(tables, axis1=-2, axis2=-1), tables.sum(axis=(-2, -1)))


def specific_agreement(tables: Floats) -> Floats:
    """Of the values c, the share that meets another c: `2 t_cc / (t_c. + t_.c)`, [..., C, C] to [..., C].

    On tables of not marked and marked, place 1 is the positive F1 `2a / (2a + b + c)` (Hripcsak & Rothschild 2005).
    """
    tables = np.asarray(tables, dtype=np.float64)
    both = tables.sum(axis=-1) + tables.sum(axis=-2)
    return ratio(2 * np.diagonal(tables, axis1=-2, axis2=-1), both)


def cohen(tables: Floats) -> Floats:
    """Cohen's kappa: [..., C, C] to [...]. `(Po - Pe) / (1 - Pe)`, Pe from each rater's own shares (Cohen 1960)."""
    tables = np.asarray(tables, dtype=np.float64)
    n = tables.sum(axis=-1).sum(axis=-1)
    chance = (tables.sum(axis=-1) * tables.sum(axis=-2)).sum(axis=-1)
    return ratio(n * np.trace(tables, axis1=-2, axis2=-1) - chance, n * n - chance)


def cohen_chance(tables: Floats) -> Floats:
    """Cohen's expected agreement Pe: [..., C, C] to [...]."""
    rows, columns = _shares_of_raters(tables)
    return np.asarray((rows * columns).sum(axis=-1))


def weighted_cohen(tables: Floats, weights: Floats) -> Floats:
    """Weighted kappa `1 - sum w o / sum w e`: [..., C, C] to [...]; WEIGHTS [C, C] are disagreements (Cohen 1968)."""
    tables = np.asarray(tables, dtype=np.float64)
    n = tables.sum(axis=(-2, -1))
    chance = np.einsum("...c,...k,ck->...", tables.sum(axis=-1), tables.sum(axis=-2), weights)
    return np.asarray(1 - ratio(n * (tables * weights).sum(axis=(-2, -1)), chance))


def weights(kind: Literal["nominal", "linear", "quadratic"], size: int) -> Floats:
    """How far SIZE ordered categories disagree: [size, size], 0 for equal ones."""
    apart = np.abs(np.subtract.outer(np.arange(size), np.arange(size))).astype(np.float64)
    return {"nominal": np.minimum(apart, 1.0), "linear": apart, "quadratic": apart * apart}[kind]


def most_agreement(tables: Floats) -> Floats:
    """The most that two raters with these shares of categories could have agreed: [..., C, C] to [...] (Cohen 1960)."""
    return np.asarray(np.minimum(*_shares_of_raters(tables)).sum(axis=-1))


def kappa_max(tables: Floats) -> Floats:
    """Cohen's kappa at the most agreement that the raters' shares allow: [..., C, C] to [...] (Cohen 1960)."""
    chance = cohen_chance(tables)
    return ratio(most_agreement(tables) - chance, 1 - chance)


def cohen_error(tables: Floats) -> Floats:
    """The analytic standard error of Cohen's kappa: [..., C, C] to [...]. Valid for independent items only.

    Fleiss, Cohen & Everitt 1969.
    """
    cells = _cells(tables)
    rows, columns = cells.sum(axis=-1), cells.sum(axis=-2)
    same = np.diagonal(cells, axis1=-2, axis2=-1)
    found, chance = same.sum(axis=-1), (rows * columns).sum(axis=-1)
    missed = (1 - found)[..., None]
    agreeing = (same * ((1 - chance)[..., None] - (rows + columns) * missed) ** 2).sum(axis=-1)
    crossed = cells * (columns[..., :, None] + rows[..., None, :]) ** 2
    elsewhere = crossed.sum(axis=(-2, -1)) - np.trace(crossed, axis1=-2, axis2=-1)
    variance = agreeing + (1 - found) ** 2 * elsewhere - (found * chance - 2 * chance + found) ** 2
    return _error(variance, (1 - chance) ** 4, tables)


def scott_error(tables: Floats) -> Floats:
    """The analytic standard error of Scott's pi: [..., C, C] to [...]. For independent items (Gwet 2014)."""
    cells = _cells(tables)
    mean = (cells.sum(axis=-1) + cells.sum(axis=-2)) / 2
    found, chance = np.trace(cells, axis1=-2, axis2=-1), (mean * mean).sum(axis=-1)
    pi = ratio(found - chance, 1 - chance)
    pull = (1 - pi)[..., None, None] * (mean[..., :, None] + mean[..., None, :])
    spread = (cells * (np.eye(cells.shape[-1]) - pull) ** 2).sum(axis=(-2, -1))
    return _error(spread - (found - 2 * (1 - pi) * chance) ** 2, (1 - chance) ** 2, tables)


def observed(sums: Floats) -> Floats:
    """Of the pairs of values of an item, the share that agrees, mean over items: [..., 3, C] to [...]."""
    return ratio(sums[..., 0, :].sum(axis=-1), sums[..., 1, :].sum(axis=-1))


def fleiss(sums: Floats) -> Floats:
    """Fleiss' kappa, Gwet's generalisation to missing values: [..., 3, C] to [...]. `Pe = sum p_c^2`.

    Fleiss 1971; Gwet 2014. Of two raters it is Scott's pi.
    """
    pooled = _pooled(sums)
    return _corrected(sums, (pooled * pooled).sum(axis=-1))


def fleiss_chance(sums: Floats) -> Floats:
    """Fleiss' expected agreement Pe: [..., 3, C] to [...]."""
    return np.asarray((_pooled(sums) ** 2).sum(axis=-1))


def fleiss_by_category(sums: Floats) -> Floats:
    """Fleiss' kappa of each category: [..., 3, C] to [..., C].

    `1 - sum_i n_ic (r_i - n_ic) / (r_i (r_i - 1)) / (N p_c (1 - p_c))` (Fleiss 1971).
    """
    pooled = _pooled(sums)
    missed = sums[..., 1, :] - sums[..., 0, :]
    items = sums[..., 1, :].sum(axis=-1)[..., None]
    return np.asarray(1 - ratio(missed, items * pooled * (1 - pooled)))


def uniform(sums: Floats) -> Floats:
    """Chance as equal shares, Pe = 1 / C: [..., 3, C] to [...].

    Bennett, Alpert & Goldstein's S for two raters, Randolph's kappa for more, Brennan & Prediger's with values missing.
    """
    return _corrected(sums, np.full(sums.shape[:-2], 1 / max(sums.shape[-1], 1)))


def gwet(sums: Floats) -> Floats:
    """Gwet's AC1, `Pe = sum p_c (1 - p_c) / (C - 1)`: [..., 3, C] to [...] (Gwet 2008).

    High whenever one category dominates: a check beside other coefficients, not one to lead with. Not a number where
    all values are the same, as the others.
    """
    pooled = _pooled(sums)
    chance = (pooled * (1 - pooled)).sum(axis=-1) / max(pooled.shape[-1] - 1, 1)
    return np.where(pooled.max(axis=-1, initial=0) == 1, np.nan, _corrected(sums, chance))


def conger(sums: Floats, counts: Floats) -> Floats:
    """Conger's kappa from shares [..., 3, C] and COUNTS by rater [..., raters, C]: to [...].

    Pe is the mean over pairs of raters of Cohen's, each with its own shares (Conger 1980; with values missing Gwet
    2014). A rater with no values is left out.
    """
    counts = np.asarray(counts, dtype=np.float64)
    active = counts.sum(axis=-1, keepdims=True) > 0
    own = np.where(active, ratio(counts, counts.sum(axis=-1, keepdims=True)), 0)
    raters = active.sum(axis=(-2, -1))
    pairs = (own.sum(axis=-2) ** 2).sum(axis=-1) - (own * own).sum(axis=(-2, -1))
    return _corrected(sums, ratio(pairs, raters * (raters - 1)))


def cohen_kappa(table: Floats, *, kind: Literal["nominal", "linear", "quadratic"] = "nominal") -> Measured:
    """Cohen's kappa of one table [C, C] of two raters, weighted where KIND is not nominal; n is its total.

    Undefined where the table is empty, and where both use the same single category.
    """
    table = np.asarray(table, dtype=np.float64)
    found = cohen(table) if kind == "nominal" else weighted_cohen(table, weights(kind, len(table)))
    return _of_table(found, table, {"weights": kind})


def scott_pi(table: Floats) -> Measured:
    """Scott's pi of one table [C, C] of two raters: as kappa, with the shares of both pooled (Scott 1955)."""
    return _of_table(fleiss(shares_of(table)), table, {})


def kappa_interval(value: Floats, error: Floats, items: float | None = None) -> tuple[Floats, Floats]:
    """The 95 % interval from a standard error: normal (as statsmodels), or Student's t of ITEMS (as irrCAC).

    For independent items only: not for the tokens of a text.
    """
    reach = error * float(stdtrit(np.inf if items is None else items - 1, 0.975))
    return np.asarray(value - reach), np.asarray(value + reach)


def observed_agreement(ratings: Rows | Ratings) -> Measured:
    """The share of agreeing pairs of values, mean over the items that have two or more; n counts these items."""
    given = coded(ratings)
    return _of_ratings(observed(shares(given)), given, {})


def light_kappa(ratings: Rows | Ratings) -> Measured:
    """Cohen's kappa of each pair of raters, mean over the pairs (Light 1971); of two raters, Cohen's kappa.

    Each pair drops the items that one of it gave no value; n counts the items of all pairs. Pairs for which kappa is
    undefined are left out and counted.
    """
    given = coded(ratings)
    tables = pair_tables(given)
    found = cohen(tables)
    known = ~np.isnan(found)
    items = tables.sum()
    undefined = (later("there is only one rater") if len(given.codes) < 2 else NO_ITEMS) if items == 0 else NO_VARIATION
    missing = sum(int(((a < 0) | (b < 0)).sum()) for a, b in combinations(given.codes, 2))
    dropped = {"items with a value missing": missing, "pairs without a kappa": int((~known).sum())}
    value = found[known].mean() if known.any() else np.nan
    return measured(value, items, undefined, dropped={why: count for why, count in dropped.items() if count})


def fleiss_kappa(ratings: Rows | Ratings) -> Measured:
    """Fleiss' kappa, as Gwet generalised it where raters are missing; n counts the items with two or more values."""
    return _by(fleiss, coded(ratings))


def fleiss_kappa_by_category(ratings: Rows | Ratings) -> dict[Any, Measured]:
    """Fleiss' kappa of each category; as `fleiss_kappa`."""
    given = coded(ratings)
    values = zip(given.categories, fleiss_by_category(shares(given)), strict=True)
    return {category: _of_ratings(found, given, {"category": category}) for category, found in values}


def randolph_kappa(ratings: Rows | Ratings) -> Measured:
    """Kappa with chance as equal shares of the categories: Bennett's S, Randolph's and Brennan & Prediger's kappa."""
    return _by(uniform, coded(ratings))


def gwet_ac1(ratings: Rows | Ratings) -> Measured:
    """Gwet's AC1: a check for the prevalence paradox, not a coefficient to lead with."""
    return _by(gwet, coded(ratings))


def conger_kappa(ratings: Rows | Ratings) -> Measured:
    """Conger's kappa, the exact kappa of several raters: chance from each rater's own shares."""
    given = coded(ratings)
    return _of_ratings(conger(shares(given), marginals(given)), given, {})


def _by(kernel: Callable[[Floats], Floats], given: Ratings) -> Measured:
    return _of_ratings(kernel(shares(given)), given, {})


def _of_ratings(found: Floats, given: Ratings, parameters: dict[str, Any]) -> Measured:
    raters = given.given[given.given >= 2]
    uneven = bool(raters.size) and bool((raters != raters[0]).any())
    remark = later("items differ in their number of raters") if uneven else None
    undefined = NO_VARIATION if raters.size else NO_PAIRS
    return measured(float(found), raters.size, undefined, remark=remark, dropped=given.dropped, parameters=parameters)


def _of_table(found: Floats, table: Floats, parameters: dict[str, Any]) -> Measured:
    n = float(np.sum(table))
    return measured(float(found), n, NO_VARIATION if n else NO_ITEMS, parameters=parameters)


def _cells(tables: Floats) -> Floats:
    tables = np.asarray(tables, dtype=np.float64)
    return ratio(tables, tables.sum(axis=(-2, -1), keepdims=True))


def _shares_of_raters(tables: Floats) -> tuple[Floats, Floats]:
    cells = _cells(tables)
    return np.asarray(cells.sum(axis=-1)), np.asarray(cells.sum(axis=-2))


def _error(variance: Floats, under: Floats, tables: Floats) -> Floats:
    n = np.asarray(tables, dtype=np.float64).sum(axis=(-2, -1))
    # rounding makes the variance of full agreement a little less than nothing
    return np.asarray(np.sqrt(np.maximum(ratio(variance, under * n), 0)))


def _pooled(sums: Floats) -> Floats:
    """The share of each category, over all items with a value: [..., 3, C] to [..., C]."""
    values = np.asarray(sums, dtype=np.float64)[..., 2, :]
    return ratio(values, values.sum(axis=-1, keepdims=True))


def _corrected(sums: Floats, chance: Floats) -> Floats:
    return ratio(observed(sums) - chance, 1 - chance)
