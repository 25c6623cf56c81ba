"""Items that raters put into categories: how they come in, and the sums that the coefficients are made of.

Raters are rows and items are columns. All sums are additive over documents, and none holds a row for each item and a
column for each category: long texts with many labels stay small.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotations.agreement.results import Floats
from annotations.wording import later

Codes = NDArray[np.int64]
"""Categories by their number, -1 where there is none."""

Rows = Sequence[Sequence[Any]] | NDArray[Any]
"""One row for each rater, one value for each item; None or not-a-number where the rater gave none."""


NO_PAIRS = later("no item has values from two raters")
NO_VARIATION = later("no variation: all values are the same")


@dataclass(frozen=True, slots=True, eq=False)
class Ratings:
    """`codes[rater, item]` is the place of the value among `categories`, or -1 where the rater gave none."""

    codes: Codes
    categories: tuple[Any, ...]

    @property
    def given(self) -> Codes:
        """How many raters gave a value, by item: [items]."""
        return np.asarray((self.codes >= 0).sum(axis=0), dtype=np.int64)

    @property
    def dropped(self) -> dict[str, int]:
        """How many items say nothing about agreement, as a Measured tells it."""
        alone = int((self.given < 2).sum())
        return {"items with fewer than two values": alone} if alone else {}


def coded(rows: Rows | Ratings, categories: Iterable[Any] | None = None) -> Ratings:
    """Ratings from ROWS of values of any kind; Ratings are given back as they are.

    CATEGORIES are those that could have been chosen, in their order; otherwise those that occur, in the order of their
    values (in that of their first use where values cannot be compared). Raises ValueError where the rows differ in
    length, or hold a value that is not among the CATEGORIES.
    """
    if isinstance(rows, Ratings):
        return rows
    if isinstance(rows, np.ndarray) and rows.ndim != 2:
        raise ValueError(f"ratings have two dimensions, raters and items, not {rows.ndim}")
    if len({len(row) for row in rows}) > 1:
        raise ValueError("the raters have rows of different lengths")
    shape = (len(rows), len(rows[0]) if len(rows) else 0)
    if isinstance(rows, np.ndarray) and rows.dtype.kind in "iuf":
        codes, found = _codes_of_numbers(rows)
    else:
        codes, found = _codes_of_values([value for row in rows for value in _plain(row)])
    if categories is not None:
        codes, found = _among(codes, found, tuple(categories))
    return Ratings(codes.reshape(shape), found)


def pair_tables(ratings: Ratings) -> Floats:
    """How often one rater gave c and the other k: [pairs, C, C], rows are the earlier rater of `combinations`.

    Items that one of the two gave no value are dropped for this pair.
    """
    size = len(ratings.categories)
    tables = [crossed(first, second, size) for first, second in combinations(ratings.codes, 2)]
    return np.array(tables).reshape(len(tables), size, size)


def coincidences(ratings: Ratings) -> Floats:
    """Krippendorff's coincidence matrix: [C, C], symmetric; its sum is the number of pairable values.

    `o_ck = sum over items u of (ordered pairs c, k of different raters) / (m_u - 1)`, items with fewer than two values
    left out. Krippendorff 2004, chapter 11.
    """
    size, given = len(ratings.categories), ratings.given
    codes = packed(ratings.codes, given)
    alike = bool(given.size) and bool((given == given[0]).all())
    weights = None if alike else 1 / np.maximum(given - 1, 1)
    total = np.zeros((size, size))
    for first, second in combinations(codes, 2):
        total += crossed(first, second, size, weights)
    if alike:
        total /= max(int(given[0]) - 1, 1)
    return total + total.T


def coincidences_of(tables: Floats, raters: int | Codes = 2) -> Floats:
    """The coincidence matrix of a document from the tables of its pairs: [..., pairs, C, C] to [..., C, C].

    For documents where each of the RATERS gave every item a value; each counts with its own 1 / (RATERS - 1).
    """
    total = np.asarray(tables, dtype=np.float64).sum(axis=-3)
    others = np.maximum(np.asarray(raters) - 1, 1)[..., None, None]
    return np.asarray((total + np.swapaxes(total, -1, -2)) / others)


def shares(ratings: Ratings) -> Floats:
    """What Fleiss' family needs: [3, C], three sums over items i, with n_ic of r_i raters choosing c.

    Row 0: `n_ic (n_ic - 1) / (r_i (r_i - 1))` where r_i >= 2, the share of pairs that agree on c. Row 1: `n_ic / r_i`
    where r_i >= 2. Row 2: `n_ic / r_i` over all items with a value. A row's sum is its number of items (Gwet 2014,
    for items with values missing).
    """
    size, given = len(ratings.categories), ratings.given
    codes = packed(ratings.codes, given)
    of_pair = 2 / np.maximum(given * (given - 1), 1)
    sums = np.zeros((3, size))
    for first, second in combinations(codes, 2):
        same = (first == second) & (first >= 0)
        sums[0] += np.bincount(first[same], weights=of_pair[same], minlength=size)
    of_value = 1 / np.maximum(given, 1)
    for row in codes:
        for at, kept in ((1, (row >= 0) & (given >= 2)), (2, row >= 0)):
            sums[at] += np.bincount(row[kept], weights=of_value[kept], minlength=size)
    return sums


def shares_of(tables: Floats) -> Floats:
    """The same three sums of two raters, from their table: [..., C, C] to [..., 3, C]."""
    tables = np.asarray(tables, dtype=np.float64)
    both = (tables.sum(axis=-1) + tables.sum(axis=-2)) / 2
    return np.stack([np.diagonal(tables, axis1=-2, axis2=-1), both, both], axis=-2)


def marginals(ratings: Ratings) -> Floats:
    """How often each rater chose each category: [raters, C]."""
    size = len(ratings.categories)
    counts = [np.bincount(row[row >= 0], minlength=size) for row in ratings.codes]
    return np.array(counts, dtype=np.float64).reshape(len(counts), size)


def crossed(first: Codes, second: Codes, size: int, weights: Floats | None = None) -> Floats:
    """How often (or with what WEIGHTS) a code of FIRST meets one of SECOND: [size, size]; -1 meets nothing."""
    both = (first >= 0) & (second >= 0)
    if not both.all():
        first, second = first[both], second[both]
        weights = None if weights is None else weights[both]
    counted = np.bincount(first * size + second, weights=weights, minlength=size * size)
    return np.asarray(counted, dtype=np.float64).reshape(size, size)


def packed(codes: Codes, given: Codes) -> Codes:
    """The values of each item in as few rows as will do. Who gave which is lost, and not asked for by these sums.

    A thousand raters of whom five saw each item are ten pairs of rows, not half a million.
    """
    most = int(given.max(initial=0))
    return codes if most == len(codes) else -np.sort(-codes, axis=0)[:most]


def _plain(row: Sequence[Any] | NDArray[Any]) -> Sequence[Any]:
    return list(row.tolist()) if isinstance(row, np.ndarray) else row


def _codes_of_numbers(rows: NDArray[Any]) -> tuple[Codes, tuple[Any, ...]]:
    flat = rows.ravel()
    known = ~np.isnan(flat)
    codes = np.full(flat.size, -1, dtype=np.int64)
    found, codes[known] = np.unique(flat[known], return_inverse=True)
    return codes, tuple(found.tolist())


def _codes_of_values(values: Sequence[Any]) -> tuple[Codes, tuple[Any, ...]]:
    index: dict[Any, int] = {}
    # only not-a-number differs from itself
    numbered = (-1 if each is None or each != each else index.setdefault(each, len(index)) for each in values)
    codes = np.fromiter(numbered, np.int64, len(values))
    try:
        found = tuple(sorted(index))
    except TypeError:
        return codes, tuple(index)
    return _renumbered(codes, [found.index(each) for each in index]), found


def _among(codes: Codes, found: tuple[Any, ...], categories: tuple[Any, ...]) -> tuple[Codes, tuple[Any, ...]]:
    places = {category: at for at, category in enumerate(categories)}
    if unknown := [value for value in found if value not in places]:
        raise ValueError(f"not one of the categories: {', '.join(map(repr, unknown))}")
    return _renumbered(codes, [places[value] for value in found]), categories


def _renumbered(codes: Codes, places: Sequence[int]) -> Codes:
    # the last place is that of -1
    return np.asarray(np.array([*places, -1], dtype=np.int64)[codes], dtype=np.int64)
