"""Krippendorff's alpha for coded items, with values missing.

Every kernel takes coincidence matrices `[..., C, C]` (`ratings.coincidences`, or `ratings.coincidences_of` the tables
of a document), which are summed over documents. Krippendorff 2004, chapter 11.
"""

from __future__ import annotations

from itertools import combinations
from typing import Any, Literal

import numpy as np

from annotations.agreement.ratings import NO_PAIRS, NO_VARIATION, Ratings, Rows, coded, coincidences, packed
from annotations.agreement.results import Floats, Measured, measured, ratio
from annotations.wording import later

Metric = Literal["nominal", "ordinal", "interval", "ratio"]
METRICS: tuple[Metric, ...] = ("nominal", "ordinal", "interval", "ratio")

MANY = 500
"""With more categories than this (numbers that were measured, names that were written) there is no matrix of them."""


def alpha(matrices: Floats) -> Floats:
    """Nominal alpha: [..., C, C] to [...]. `1 - (n - 1) (n - sum o_cc) / (n^2 - sum n_c^2)`."""
    totals, same, n = _parts(matrices)
    return np.asarray(1 - ratio((n - 1) * (totals - same).sum(axis=-1), n * n - (totals * totals).sum(axis=-1)))


def alpha_by_category(matrices: Floats) -> Floats:
    """Alpha of each category against all others taken as one: [..., C, C] to [..., C]."""
    totals, same, n = _parts(matrices)
    others = n[..., None] - totals
    return np.asarray(1 - ratio((n[..., None] - 1) * (totals - same), totals * others))


def weighted_alpha(matrices: Floats, metric: Metric, values: Floats | None = None) -> Floats:
    """Alpha under another METRIC: [..., C, C] to [...]. VALUES [C] are the numbers that the categories stand for.

    Interval and ratio need the VALUES; ordinal takes the categories in their order. `alpha` does nominal faster.
    """
    matrices = np.asarray(matrices, dtype=np.float64)
    totals, _, n = _parts(matrices)
    distances = squared_distances(totals, metric, values)
    observed = (matrices * distances).sum(axis=(-1, -2))
    expected = np.einsum("...c,...k,...ck->...", totals, totals, distances)
    return np.asarray(1 - ratio((n - 1) * observed, expected))


def squared_distances(totals: Floats, metric: Metric, values: Floats | None = None) -> Floats:
    """How far categories lie apart, squared: [..., C, C], from how often each was chosen, [..., C].

    Krippendorff 2004, chapter 11. Ordinal: `(n_c / 2 + n_{c+1} + ... + n_{k-1} + n_k / 2)^2`. Ratio: `((c - k) /
    (c + k))^2`, 0 between 0 and 0. Raises ValueError for interval or ratio without VALUES.
    """
    if metric == "nominal":
        values = np.arange(totals.shape[-1], dtype=np.float64)
    elif metric == "ordinal":
        values = totals.cumsum(axis=-1) - totals / 2
    elif values is None:
        raise ValueError(f"{metric} distances need the numbers that the categories stand for")
    return _apart(values[..., :, None], values[..., None, :], metric)


def disagreements(matrices: Floats) -> tuple[Floats, Floats]:
    """Observed and expected nominal disagreement, D_o and D_e: each [...]."""
    totals, same, n = _parts(matrices)
    return ratio((totals - same).sum(axis=-1), n), ratio(n * n - (totals * totals).sum(axis=-1), n * (n - 1))


def krippendorff_alpha(
    ratings: Rows | Ratings, metric: Metric = "nominal", *, categories: tuple[Any, ...] | None = None
) -> Measured:
    """Alpha of RATINGS, raters by items, with values missing; n counts the pairable values.

    Items with fewer than two values are dropped. Undefined where no item is left, and where all values are the same.
    The ratio metric takes time by the square of the number of distinct values: fine for thousands, not for more.
    Raises ValueError for interval or ratio where the values are no numbers, for ratio where one is negative, and as
    `ratings.coded` does.
    """
    given = coded(ratings, categories)
    values = _numbers(given.categories, metric) if metric in ("interval", "ratio") else None
    if len(given.categories) > MANY:
        found = _alpha_of_many(given, metric, values)
    elif metric == "nominal":
        found = alpha(coincidences(given))
    else:
        found = weighted_alpha(coincidences(given), metric, values)
    return _told(found, given, {"metric": metric})


def krippendorff_alpha_by_category(
    ratings: Rows | Ratings, *, categories: tuple[Any, ...] | None = None
) -> dict[Any, Measured]:
    """Nominal alpha of each category against the rest; as `krippendorff_alpha`."""
    given = coded(ratings, categories)
    values = zip(given.categories, alpha_by_category(coincidences(given)), strict=True)
    return {category: _told(found, given, {"category": category}) for category, found in values}


def alpha_standard_error(ratings: Rows | Ratings) -> Measured:
    """The analytic standard error of nominal alpha (Gwet 2014; as irrCAC). n counts the items.

    For items that are drawn independently: not for the tokens of a text. Undefined where alpha is, and for one item.
    """
    given = coded(ratings)
    kept = Ratings(given.codes[:, given.given >= 2], given.categories)
    count = kept.given.size
    variance = _variance_of_alpha(kept) if count > 1 else np.nan
    return measured(
        np.sqrt(variance), count, NO_PAIRS if not count else NO_VARIATION if count > 1 else later("only one item"),
        dropped=given.dropped,
    )  # fmt: skip


def _variance_of_alpha(ratings: Ratings) -> float:
    codes, given = ratings.codes, ratings.given.astype(np.float64)
    count, mean = given.size, given.mean()
    shares = np.bincount(codes[codes >= 0], minlength=len(ratings.categories)) / given.sum()
    chance = float((shares * shares).sum())
    if chance == 1:
        return float("nan")
    same = np.zeros(count)
    for first, second in combinations(packed(codes, ratings.given), 2):
        same += 2 * ((first == second) & (first >= 0))
    agreeing = same / (mean * (given - 1))
    surplus = (given - mean) / mean
    kappa = (agreeing.mean() - chance) / (1 - chance)
    expected = np.where(codes >= 0, shares[codes], 0).sum(axis=0) / mean - chance * surplus
    found = agreeing.mean() + (1 - agreeing.mean()) / given.sum()
    item = (agreeing - found * surplus - chance) / (1 - chance)
    item = item - 2 * (1 - kappa) * (expected - chance) / (1 - chance)
    return float(((item - kappa) ** 2).sum() / (count * (count - 1)))


def _parts(matrices: Floats) -> tuple[Floats, Floats, Floats]:
    """Values by category, those of them that meet their own, and all: [..., C], [..., C], [...]."""
    matrices = np.asarray(matrices, dtype=np.float64)
    totals = np.asarray(matrices.sum(axis=-1))
    return totals, np.diagonal(matrices, axis1=-2, axis2=-1), np.asarray(totals.sum(axis=-1))


def _alpha_of_many(ratings: Ratings, metric: Metric, values: Floats | None) -> Floats:
    """Alpha without a matrix of categories: distances are taken between the values of each pair of raters."""
    pairable = ratings.codes[:, ratings.given >= 2]
    kept = packed(pairable, (pairable >= 0).sum(axis=0))
    totals = np.bincount(kept[kept >= 0], minlength=len(ratings.categories)).astype(np.float64)
    n = totals.sum()
    if metric == "ordinal":
        values = totals.cumsum() - totals / 2
    places = np.arange(len(totals), dtype=np.float64) if values is None else values
    used = totals > 0
    if used.sum() < 2:
        return np.asarray(np.nan)
    weights = 2 / np.maximum((kept >= 0).sum(axis=0) - 1, 1)
    observed = 0.0
    for first, second in combinations(kept, 2):
        both = (first >= 0) & (second >= 0)
        observed += float((_apart(places[first[both]], places[second[both]], metric) * weights[both]).sum())
    if metric == "nominal":
        expected = n * n - totals @ totals
    elif metric == "ratio":
        expected = sum(
            count * (_apart(place, places[used], metric) @ totals[used])
            for count, place in zip(totals[used], places[used], strict=True)
        )
    else:
        expected = 2 * n * (totals @ (places - totals @ places / max(n, 1)) ** 2)
    return np.asarray(1 - ratio(np.asarray((n - 1) * observed), np.asarray(expected)))


def _apart(first: Floats, second: Floats, metric: Metric) -> Floats:
    """Squared distances of values (of their places, for ordinal and nominal), by element."""
    apart = first - second
    if metric == "nominal":
        return np.asarray(apart != 0, dtype=np.float64)
    if metric == "ratio":
        apart = np.nan_to_num(ratio(apart, first + second))
    return np.asarray(apart * apart)


def _numbers(categories: tuple[Any, ...], metric: Metric) -> Floats:
    try:
        values = np.array([float(category) for category in categories])
    except (TypeError, ValueError):
        raise ValueError(f"{metric} distances need numbers, not {categories[:5]!r}") from None
    if metric == "ratio" and (values < 0).any():
        raise ValueError("ratio distances need numbers that are not negative")
    return values


def _told(found: Floats, given: Ratings, parameters: dict[str, Any]) -> Measured:
    raters = given.given
    n = int(raters[raters >= 2].sum())
    undefined = NO_PAIRS if n == 0 else NO_VARIATION
    return measured(float(found), n, undefined, dropped=given.dropped, parameters=parameters)
