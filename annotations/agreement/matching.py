"""Which unit of one annotator goes with which of another: optimal one-to-one matchings of two lists of units.

Ranges are half-open; units that only touch do not overlap. Overlap and intersection over union (IoU) are those of the
characters covered: what lies in a gap of a unit is not. Every matching is optimal (linear sum assignment; Kuhn 1955,
Crouse 2016) and the same with the annotators swapped and with the units in any order, which no greedy matching is.

Among matchings that are equally good, the one with the larger total IoU is taken, then the one with more pairs of one
label, then the one with more boundaries in common ("President Macron of France" ends where "France" ends; it neither
begins nor ends with "Macron"), then the earlier in the document. Totals of IoU within 1e-7 count as equal. Units that
are the same in every respect are paired in the order given.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from annotations.agreement.continuum import Unit
from annotations.agreement.results import Floats

OVERLAP, IOU, HALF, ALIGNED = "overlap", "iou", "iou50", "aligned"
RULES = (OVERLAP, IOU, HALF, ALIGNED)

Indexes = NDArray[np.intp]
Flags = NDArray[np.bool_]

_LABEL, _BOUNDARY, _EARLIER = 1e-7, 1e-8, 1e-10


class Marked(NamedTuple):
    """A unit that may have gaps: [start, end) is the hull of its pieces; without pieces it covers all of that."""

    start: float
    end: float
    label: str
    pieces: tuple[tuple[float, float], ...] = ()


Units = Sequence[Unit | Marked]
"""One annotator's units in one document, in any order; the same unit may be there several times."""


@dataclass(frozen=True, slots=True, eq=False)
class Overlaps:
    """Every pair of two lists that shares a character, E of them.

    `first`, `second` [E] are indexes into the lists; `iou` [E] is the share of characters in common, `same_label` [E]
    whether the labels are equal, `common` [E] how many boundaries of the hulls are (0 to 2). `sizes` are the lengths of
    the lists. `rows`, `columns` [E] say where the units stand in document order, the lists in an order that swapping
    them does not change; `stretch` [E] numbers the stretches of text that no unit joins to the next.
    """

    first: Indexes
    second: Indexes
    iou: Floats
    same_label: Flags
    common: Indexes
    sizes: tuple[int, int]
    rows: Indexes
    columns: Indexes
    stretch: Indexes


def matching(a: Units, b: Units, rule: str = OVERLAP, *, same_label: bool = False) -> list[tuple[int, int]]:
    """The pairs (index into A, index into B) of the best one-to-one matching under RULE, by the first index.

    OVERLAP is the largest number of pairs that share a character, HALF the same with an IoU of at least .5, IOU the
    largest total IoU. ALIGNED is for comparing what the units say: the pairs of OVERLAP with SAME_LABEL, then as many
    pairs of the units left over, of different labels, with an IoU of at least .5 as can be had. With SAME_LABEL only
    pairs of one label count. Raises ValueError for another rule.
    """
    found = overlaps(a, b)
    chosen = matched(found, rule, same_label=same_label)
    return sorted(zip(found.first[chosen].tolist(), found.second[chosen].tolist(), strict=True))


def matched(found: Overlaps, rule: str = OVERLAP, *, same_label: bool = False) -> Indexes:
    """Which of the overlaps FOUND (indexes into its arrays) make the best matching under RULE, as `matching` does."""
    if rule not in RULES:
        raise ValueError(f"no rule of matching: {rule}")
    keep = found.same_label if same_label else np.ones(len(found.iou), dtype=bool)
    if rule == IOU:
        return assigned(found, keep)
    one = np.ones(len(found.iou))
    if rule == ALIGNED:
        alike = assigned(found, found.same_label, one)
        free = ~np.isin(found.first, found.first[alike]) & ~np.isin(found.second, found.second[alike])
        return np.union1d(alike, assigned(found, keep & free & (found.iou >= 0.5), one))
    return assigned(found, keep & (found.iou >= 0.5) if rule == HALF else keep, one)


def assigned(found: Overlaps, keep: Flags, *scores: Floats) -> Indexes:
    """The matching among the overlaps in KEEP [E] with the best total of the first of SCORES [E], then of the next.

    Scores are whole numbers for each pair, the first at most 2, the others at most 1; after them total IoU decides,
    then what the module says. Gives indexes into the arrays of FOUND.
    """
    kept = np.flatnonzero(keep)
    rows, columns = found.rows[kept], found.columns[kept]
    alone = (np.bincount(rows, minlength=1)[rows] == 1) & (np.bincount(columns, minlength=1)[columns] == 1)
    chosen = [kept[alone]]
    open_ = kept[~alone]
    if len(open_):
        tied = found.iou + _LABEL * found.same_label + _BOUNDARY * found.common - _EARLIER * _lateness(found)
        open_ = open_[np.argsort(found.stretch[open_], kind="stable")]
        cuts = np.flatnonzero(np.diff(found.stretch[open_])) + 1
        chosen += [_best(found, part, tied, scores) for part in np.split(open_, cuts)]
    return np.sort(np.concatenate(chosen))


def _lateness(found: Overlaps) -> Floats:
    """From 0 to 2 for each pair: less where the units stand earlier; the last term keeps equal units from crossing."""
    most = max(*found.sizes, 1)
    rows, columns = found.rows.astype(float), found.columns.astype(float)
    late: Floats = (rows + columns - rows * columns / (most + 1)) / most
    return late


def _best(found: Overlaps, part: Indexes, tied: Floats, scores: Sequence[Floats]) -> Indexes:
    """The best matching among the overlaps PART of one stretch."""
    row, rows = _numbered(found.rows[part].tolist())
    column, columns = _numbered(found.columns[part].tolist())
    base = min(rows, columns) + 1.0
    gain = tied[part]
    for power, score in enumerate(reversed(scores), start=1):  # no total of what comes later reaches one of these
        gain = gain + score[part] * base**power
    table = np.zeros((rows, columns))
    table[row, column] = gain
    edge = np.full(table.shape, -1, dtype=np.intp)
    edge[row, column] = part
    taken: Indexes = edge[linear_sum_assignment(table, maximize=True)]
    return taken[taken >= 0]


def _numbered(places: list[int]) -> tuple[list[int], int]:
    """PLACES as numbers without gaps, in the same order, and how many there are."""
    number = {place: at for at, place in enumerate(sorted(set(places)))}
    return [number[place] for place in places], len(number)


def overlaps(a: Units, b: Units) -> Overlaps:
    """Every pair of A and B that shares a character, with what the rules of matching go by.

    Takes the time and (as booleans) the space of len(a) * len(b).
    """
    ordered_a, ordered_b = _in_document_order(a), _in_document_order(b)
    turned = [_key(b[at]) for at in ordered_b] < [_key(a[at]) for at in ordered_a]
    (start_a, end_a), (start_b, end_b) = _hulls(a, ordered_a), _hulls(b, ordered_b)
    at_a, at_b = np.nonzero((start_a[:, None] < end_b) & (start_b < end_a[:, None]))
    low = np.maximum(start_a[at_a], start_b[at_b])
    shared = np.minimum(end_a[at_a], end_b[at_b]) - low
    first = np.asarray(ordered_a, dtype=np.intp)[at_a]
    second = np.asarray(ordered_b, dtype=np.intp)[at_b]
    length_a, length_b = (end_a - start_a)[at_a], (end_b - start_b)[at_b]
    _leave_out_gaps(a, b, first, second, shared, length_a, length_b)
    names = {unit.label: number for number, unit in enumerate((*a, *b))}
    label_a = np.array([names[unit.label] for unit in a], dtype=np.intp)
    label_b = np.array([names[unit.label] for unit in b], dtype=np.intp)
    common = (start_a[at_a] == start_b[at_b]).astype(np.intp) + (end_a[at_a] == end_b[at_b])
    stretch = _stretches(np.concatenate((start_a, start_b)), np.concatenate((end_a, end_b)))[at_a]
    real = shared > 0
    return Overlaps(
        first[real],
        second[real],
        (shared[real] / (length_a + length_b - shared)[real]),
        (label_a[first] == label_b[second])[real],
        common[real],
        (len(a), len(b)),
        (at_b if turned else at_a)[real],
        (at_a if turned else at_b)[real],
        stretch[real],
    )


def covered(unit: Unit | Marked) -> tuple[tuple[float, float], ...]:
    """The ranges that a unit covers, in order and apart: its pieces (joined where they meet), or its hull."""
    pieces = unit.pieces if isinstance(unit, Marked) else ()
    if not pieces:
        return ((unit.start, unit.end),)
    joined: list[tuple[float, float]] = []
    for start, end in sorted(pieces):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def shared_length(ours: Iterable[tuple[float, float]], theirs: Sequence[tuple[float, float]]) -> float:
    """How much two lists of ranges cover in common; the ranges of each are apart."""
    return sum(max(0, min(end, high) - max(start, low)) for start, end in ours for low, high in theirs)


def _leave_out_gaps(
    a: Units, b: Units, first: Indexes, second: Indexes, shared: Floats, length_a: Floats, length_b: Floats
) -> None:
    """Correct, in place, what was computed from hulls where a unit of the pair has pieces."""
    gapped_a, gapped_b = _gapped(a), _gapped(b)
    if not gapped_a and not gapped_b:
        return
    for edge, (at, to) in enumerate(zip(first.tolist(), second.tolist(), strict=True)):
        if at in gapped_a or to in gapped_b:
            ours, theirs = covered(a[at]), covered(b[to])
            shared[edge] = shared_length(ours, theirs)
            length_a[edge], length_b[edge] = (sum(end - start for start, end in each) for each in (ours, theirs))


def _gapped(units: Units) -> set[int]:
    return {at for at, unit in enumerate(units) if isinstance(unit, Marked) and unit.pieces}


def _key(unit: Unit | Marked) -> tuple[float, float, str, tuple[tuple[float, float], ...]]:
    return unit.start, unit.end, unit.label, covered(unit) if isinstance(unit, Marked) else ((unit.start, unit.end),)


def _in_document_order(units: Units) -> list[int]:
    """The indexes of UNITS by start, end, label and pieces."""
    return sorted(range(len(units)), key=lambda at: _key(units[at]))


def _hulls(units: Units, order: Sequence[int]) -> tuple[Floats, Floats]:
    hulls = np.array([(units[at].start, units[at].end) for at in order], dtype=np.float64).reshape(-1, 2)
    return hulls[:, 0], hulls[:, 1]


def _stretches(starts: Floats, ends: Floats) -> Indexes:
    """Which stretch each unit lies in: a new one begins where no earlier unit reaches."""
    order = np.argsort(starts, kind="stable")
    reach = np.maximum.accumulate(ends[order]) if len(order) else ends
    begins = np.concatenate(([False], starts[order][1:] >= reach[:-1])) if len(order) else order.astype(bool)
    number = np.empty(len(order), dtype=np.intp)
    number[order] = np.cumsum(begins)
    return number
