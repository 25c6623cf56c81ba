"""Where units begin and end: Fournier's boundary similarity, and by how much the ends of matched units are apart.

Boundary similarity is for texts that are cut into segments; of units with gaps between them it says only where their
boundaries lie. The offsets of matched units say more of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import accumulate, pairwise

import numpy as np
from scipy.optimize import linear_sum_assignment

from annotations.agreement.matching import OVERLAP, Units, matching
from annotations.agreement.results import Floats, Measured, measured, ratio
from annotations.value import value

Boundary = tuple[float, Hashable]
"""A place between two characters (or other atoms), and the type of the boundary there."""

START, END = "start", "end"

OffsetSums = dict[tuple[str, float], float]
"""By (START or END, offset of B's boundary from A's): how many matched pairs; added key by key."""


@value
class Offsets:
    """The start or the end of matched pairs: where B's boundary lies from A's (less than 0: before it).

    `median` and `mean_distance` are in the unit of the offsets (code points), `same` is the share of equal boundaries.
    """

    median: Measured
    mean_distance: Measured
    same: Measured


def boundaries_of(masses: Sequence[int]) -> list[Boundary]:
    """The boundaries within a text that is cut into segments of these lengths."""
    return [(place, None) for place in list(accumulate(masses))[:-1]]


def boundary_sums(
    a: Iterable[Boundary], b: Iterable[Boundary], *, n_t: int = 2, substitution: float = 1.0
) -> tuple[float, float]:
    """(cost of the edits, number of edits and matches) from the boundaries of A to those of B; added over documents.

    Two boundaries of one type fewer than N_T places apart are one transposition, which costs their distance / N_T, with
    as many transpositions as save the most; two of different types at one place are one substitution; what is left is
    an addition, which costs 1 (Fournier 2013).
    """
    ours, theirs = set(a), set(b)
    same = ours & theirs
    ours, theirs = ours - same, theirs - same
    moved = [distance for kind in {kind for _, kind in ours} for distance in _transposed(ours, theirs, kind, n_t)]
    left = [Counter(place for place, _ in each) for each in (ours, theirs)]
    replaced = (left[0] & left[1]).total()
    added = left[0].total() + left[1].total() - 2 * replaced
    cost = added + substitution * replaced + sum(distance / n_t for distance in moved)
    return float(cost), float(added + replaced + len(moved) + len(same))


def boundary_similarity(sums: Floats) -> Floats:
    """B = 1 - cost / (edits + matches) from SUMS [..., 2]; not-a-number where there is no boundary at all."""
    sums = np.asarray(sums, dtype=np.float64)
    return 1.0 - ratio(sums[..., 0], sums[..., 1])


def boundary_b(a: Iterable[Boundary], b: Iterable[Boundary], *, n_t: int = 2) -> Measured:
    """Boundary similarity of two segmentations; n is the number of edits and matches."""
    sums = boundary_sums(a, b, n_t=n_t)
    return measured(
        float(boundary_similarity(np.array(sums))), sums[1], "no boundary by either annotator", parameters={"n_t": n_t}
    )


def segmentation_sums(masses_a: Sequence[int], masses_b: Sequence[int], *, n_t: int = 2) -> Floats:
    """Sums [5] of two segmentations of one text, for `segmentation_kappa`; added over documents and pairs.

    Cost of the edits, number of edits and matches, boundaries of A, of B, places where a boundary could be.
    """
    a, b = boundaries_of(masses_a), boundaries_of(masses_b)
    return np.array([*boundary_sums(a, b, n_t=n_t), len(a), len(b), sum(masses_a) - 1], dtype=np.float64)


def segmentation_kappa(sums: Floats) -> Floats:
    """Boundary similarity corrected for chance, (B - P) / (1 - P), from SUMS [..., 5] of `segmentation_sums`.

    P, the agreement expected, is the product of the shares of places where each has a boundary (Fournier 2013:
    Fleiss' kappa of the category "boundary"). Not-a-number where B is, where there is no place, or where P is 1.
    """
    cost, edits, a, b, places = np.moveaxis(np.asarray(sums, dtype=np.float64), -1, 0)
    expected = ratio(a * b, places * places)
    return ratio(1.0 - ratio(cost, edits) - expected, 1.0 - expected)


def offset_sums(a: Units, b: Units, pairs: Iterable[tuple[int, int]] | None = None) -> OffsetSums:
    """The offsets of the hulls of PAIRS of indexes into A and B; without PAIRS those of the overlap matching by label.

    With A and B swapped every offset has the other sign.
    """
    pairs = matching(a, b, OVERLAP, same_label=True) if pairs is None else pairs
    sums: OffsetSums = {}
    for first, second in pairs:
        mine, theirs = a[first], b[second]
        for key in ((START, theirs.start - mine.start), (END, theirs.end - mine.end)):
            sums[key] = sums.get(key, 0.0) + 1.0
    return sums


def median_offset(offsets: Floats, counts: Floats) -> Floats:
    """The median of OFFSETS [K], ascending, each COUNTS [..., K] times; not-a-number where all counts are 0.

    Half of what lies in the middle where the middle is between two.
    """
    counts = np.asarray(counts, dtype=np.float64)
    total = counts.sum(axis=-1, keepdims=True)
    if not len(offsets):
        return np.full(total.shape[:-1], np.nan)
    up_to = counts.cumsum(axis=-1)
    lower = np.argmax(up_to >= total / 2, axis=-1)
    upper = np.argmax(up_to > total / 2, axis=-1)
    middle = (np.asarray(offsets)[lower] + np.asarray(offsets)[upper]) / 2
    return np.where(total[..., 0] > 0, middle, np.nan)


def offsets(sums: Mapping[tuple[str, float], float]) -> dict[str, Offsets]:
    """What sums of offsets say of START and END. n is the number of matched pairs."""
    found = {}
    for side in (START, END):
        histogram = sorted((offset, count) for (where, offset), count in sums.items() if where == side and count)
        places, counts = (
            (np.array(each, dtype=np.float64) for each in zip(*histogram, strict=True))
            if histogram
            else (
                np.zeros(0),
                np.zeros(0),
            )
        )
        n, nothing = float(counts.sum()), "no matched spans"
        found[side] = Offsets(
            measured(float(median_offset(places, counts)), n, nothing),
            measured(float(ratio((np.abs(places) * counts).sum(), counts.sum())), n, nothing),
            measured(float(ratio(counts[places == 0].sum(), counts.sum())), n, nothing),
        )
    return found


def _transposed(ours: set[Boundary], theirs: set[Boundary], kind: Hashable, n_t: int) -> list[float]:
    """How far the transposed boundaries of KIND are moved; they are taken out of both sets."""
    mine, other = (sorted(place for place, each in side if each == kind) for side in (ours, theirs))
    moved = []
    for left, right in _near(mine, other, n_t):
        distances = np.abs(np.subtract.outer(np.array(left), np.array(right)))
        saved = np.where(distances < n_t, 2 - distances / n_t, 0.0)
        for row, column in zip(*linear_sum_assignment(saved, maximize=True), strict=True):
            if saved[row, column] > 0:
                ours.remove((left[row], kind))
                theirs.remove((right[column], kind))
                moved.append(float(distances[row, column]))
    return moved


def _near(mine: Sequence[float], other: Sequence[float], n_t: int) -> list[tuple[list[float], list[float]]]:
    """The boundaries of both in groups that lie N_T or more places apart from each other."""
    places = sorted({*mine, *other})
    starts = {right for left, right in pairwise(places) if right - left >= n_t} | set(places[:1])
    groups: list[tuple[list[float], list[float]]] = []
    own, theirs = set(mine), set(other)
    for place in places:
        if place in starts:
            groups.append(([], []))
        for at, side in enumerate((own, theirs)):
            if place in side:
                groups[-1][at].append(place)
    return [group for group in groups if group[0] and group[1]]
