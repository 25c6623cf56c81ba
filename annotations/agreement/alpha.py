"""Krippendorff's alpha for coded items, with values missing.

Every kernel takes coincidence matrices `[..., C, C]` (`ratings.coincidences`, or `ratings.coincidences_of` the tables
of a document), which are summed over documents. Krippendorff 2004, chapter 11.
"""

from __future__ import annotations

from itertools import combinations
from typing import Any, Literal

import numpy as np

from annotations.agreement.ratings import Ratings, Rows, coded, coincidences
from annotations.agreement.results import Floats, Measured, measured, ratio

Metric = Literal["nominal", "ordinal", "interval", "ratio"]
METRICS: tuple[Metric, ...] = ("nominal", "ordinal", "interval", "ratio")

NO_PAIRS = "no item has values from two raters"
NO_VARIATION = "no variation: all values are the same"


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

    Krippendorff 2004, section 11.3.4. Ordinal: `(n_c / 2 + n_{c+1} + ... + n_{k-1} + n_k / 2)^2`. Ratio: `((c - k) /
    (c + k))^2`, 0 between 0 and 0. Raises ValueError for interval or ratio without VALUES.
    """
    if metric == "nominal":
        return 1 - np.eye(totals.shape[-1])
    if metric == "ordinal":
        values = totals.cumsum(axis=-1) - totals / 2
    if values is None:
        raise ValueError(f"{metric} distances need the numbers that the categories stand for")
    apart = values[..., :, None] - values[..., None, :]
    if metric == "ratio":
        apart = np.nan_to_num(ratio(apart, values[..., :, None] + values[..., None, :]))
    return np.asarray(apart * apart)


def disagreements(matrices: Floats) -> tuple[Floats, Floats]:
    """Observed and expected nominal disagreement, D_o and D_e: each [...]."""
    totals, same, n = _parts(matrices)
    return ratio((totals - same).sum(axis=-1), n), ratio(n * n - (totals * totals).sum(axis=-1), n * (n - 1))


def krippendorff_alpha(
    ratings: Rows | Ratings, metric: Metric = "nominal", *, categories: tuple[Any, ...] | None = None
) -> Measured:
    """Alpha of RATINGS, raters by items, with values missing; n counts the pairable values.

    Items with fewer than two values are dropped. Undefined where no item is left, and where all values are the same.
    Raises ValueError for interval or ratio where the values are no numbers, and as `ratings.coded` does.
    """
    given = coded(ratings, categories)
    matrix = coincidences(given)
    values = None
    if metric in ("interval", "ratio"):
        values = _numbers(given.categories, metric)
    found = alpha(matrix) if metric == "nominal" else weighted_alpha(matrix, metric, values)
    return _told(found, given, matrix, {"metric": metric})


def krippendorff_alpha_by_category(
    ratings: Rows | Ratings, *, categories: tuple[Any, ...] | None = None
) -> dict[Any, Measured]:
    """Nominal alpha of each category against the rest; as `krippendorff_alpha`."""
    given = coded(ratings, categories)
    matrix = coincidences(given)
    values = zip(given.categories, alpha_by_category(matrix), strict=True)
    return {category: _told(found, given, matrix, {"category": category}) for category, found in values}


def alpha_standard_error(ratings: Rows | Ratings) -> Measured:
    """The analytic standard error of nominal alpha (Gwet 2014, section 6.3; as irrCAC). n counts the items.

    For items that are drawn independently: not for the tokens of a text. Undefined where alpha is, and for one item.
    """
    given = coded(ratings)
    kept = Ratings(given.codes[:, given.given >= 2], given.categories)
    count = kept.given.size
    variance = _variance_of_alpha(kept) if count > 1 else np.nan
    return measured(
        np.sqrt(variance), count, NO_PAIRS if not count else NO_VARIATION if count > 1 else "only one item",
        dropped=_dropped(given),
    )  # fmt: skip


def _variance_of_alpha(ratings: Ratings) -> float:
    codes, given = ratings.codes, ratings.given.astype(np.float64)
    count, mean = given.size, given.mean()
    shares = np.bincount(codes[codes >= 0], minlength=len(ratings.categories)) / (count * mean)
    chance = float((shares * shares).sum())
    if chance == 1:
        return float("nan")
    same = np.zeros(count)
    for first, second in combinations(codes, 2):
        same += 2 * ((first == second) & (first >= 0))
    agreeing = same / (mean * (given - 1))
    surplus = (given - mean) / mean
    kappa = (agreeing.mean() - chance) / (1 - chance)
    expected = np.where(codes >= 0, shares[codes], 0).sum(axis=0) / mean - chance * surplus
    item = (agreeing - agreeing.mean() * surplus - chance) / (1 - chance)
    item = item - 2 * (1 - kappa) * (expected - chance) / (1 - chance)
    return float(((item - kappa) ** 2).sum() / (count * (count - 1)))


def _parts(matrices: Floats) -> tuple[Floats, Floats, Floats]:
    """Values by category, those of them that meet their own, and all: [..., C], [..., C], [...]."""
    matrices = np.asarray(matrices, dtype=np.float64)
    totals = np.asarray(matrices.sum(axis=-1))
    return totals, np.diagonal(matrices, axis1=-2, axis2=-1), np.asarray(totals.sum(axis=-1))


def _numbers(categories: tuple[Any, ...], metric: Metric) -> Floats:
    try:
        return np.array([float(category) for category in categories])
    except (TypeError, ValueError):
        raise ValueError(f"{metric} distances need numbers, not {categories[:5]!r}") from None


def _told(found: Floats, given: Ratings, matrix: Floats, parameters: dict[str, Any]) -> Measured:
    n = float(matrix.sum())
    undefined = NO_PAIRS if n == 0 else NO_VARIATION
    return measured(float(found), n, undefined, dropped=_dropped(given), parameters=parameters)


def _dropped(given: Ratings) -> dict[str, int]:
    alone = int((given.given < 2).sum())
    return {"items with fewer than two values": alone} if alone else {}
