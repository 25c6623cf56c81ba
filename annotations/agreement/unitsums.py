"""What the 2016 unitizing alphas rest on: how much of each value meets each other value, and each itself.

Each annotator's document is a partition into valued segments and gaps. Sums are additive over documents; each document
counts with its own 1 / (m - 1), and one with fewer than two annotators counts nothing. Krippendorff, Mathet, Bouvry &
Widlöcher 2016 (Quality & Quantity 50, "On the reliability of unitizing textual continua").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from annotations.agreement.continuum import Continuum, Unit
from annotations.agreement.ratings import crossed
from annotations.agreement.results import Floats

GAP = 0
"""The place of the gap among the values; those of the labels follow."""


class UnitSums(NamedTuple):
    """Sums of one document or of several, with V = 1 + labels values, the gap first.

    `lengths` [..., V, V] is l_ck, how much of value c meets value k of another annotator: symmetric, its sum is m L.
    `own` [..., V] sums s(S) over the segments of a value: the square of the length, the plain length for gaps.
    `own_valued` [..., V - 1] is q_c: over segments of c and other annotators, the square of what of the segment the
    other marked with anything, / (m - 1). All in the unit of the offsets (code points), or its square.
    """

    lengths: Floats
    own: Floats
    own_valued: Floats

    def plus(self, other: UnitSums) -> UnitSums:
        """The sums of both."""
        return UnitSums(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))


class Segments(NamedTuple):
    """Valued segments of one annotator in text order: three arrays [segments], values as places after the GAP."""

    starts: Floats
    ends: Floats
    values: NDArray[np.int64]

    def joined(self) -> Segments:
        """Segments that overlap as one, with the value of the first; those that only touch stay two."""
        if not len(self.starts):
            return self
        reached = np.maximum.accumulate(self.ends)
        first = np.concatenate(([True], self.starts[1:] >= reached[:-1]))
        at = np.flatnonzero(first)
        return Segments(self.starts[first], np.maximum.reduceat(self.ends, at), self.values[first])


def unit_sums(document: Continuum, labels: Sequence[str]) -> UnitSums | str:
    """The sums of all LABELS together, or the reason why they cannot be had: somebody's own spans overlap.

    Units of other labels are gaps. Raises ValueError where a unit lies outside the document.
    """
    places = {label: at for at, label in enumerate(labels, GAP + 1)}
    tracks = {name: segments(document, name, places) for name in document.annotators}
    if overlapping := [name for name, track in tracks.items() if (track.starts[1:] < track.ends[:-1]).any()]:
        return f"spans of {' and '.join(overlapping)} overlap each other"
    return _sums(document.length, list(tracks.values()), len(labels) + 1)


def layer_sums(document: Continuum, labels: Sequence[str]) -> UnitSums:
    """The sums of one layer for each label, V = 2: lengths [labels, 2, 2], own [labels, 2], own_valued [labels, 1].

    Spans of the label that overlap are joined into one segment; those that only touch stay two, as they do where all
    labels are taken together. Raises ValueError where a unit lies outside the document.
    """
    total = no_sums(1, layers=len(labels))
    for at, label in enumerate(labels):
        tracks = [segments(document, name, {label: GAP + 1}).joined() for name in document.annotators]
        for part, found in zip(total, _sums(document.length, tracks, 2), strict=True):
            part[at] = found
    return total


def no_sums(labels: int, *, layers: int | None = None) -> UnitSums:
    """The sums of no document: of this many LABELS together, or of as many LAYERS."""
    leading = () if layers is None else (layers,)
    shapes = ((labels + 1, labels + 1), (labels + 1,), (labels,))
    return UnitSums(*(np.zeros((*leading, *shape)) for shape in shapes))


def segments(document: Continuum, annotator: str, places: Mapping[str, int]) -> Segments:
    """What ANNOTATOR marked with the labels that have PLACES. Raises ValueError for a unit outside the document."""
    units: Sequence[Unit] = [unit for unit in document.units[annotator] if unit.label in places]
    starts = np.array([unit.start for unit in units], dtype=np.float64)
    ends = np.array([unit.end for unit in units], dtype=np.float64)
    if len(units) and (starts.min() < 0 or ends.max() > document.length):
        raise ValueError(f"a unit of {annotator} lies outside of a document of length {document.length}")
    order = np.lexsort((ends, starts))
    values = np.array([places[unit.label] for unit in units], dtype=np.int64)
    return Segments(starts[order], ends[order], values[order])


def _sums(length: float, tracks: Sequence[Segments], size: int) -> UnitSums:
    """The sums of one document from segments that do not overlap; of SIZE values, the gap included.

    All ends cut the text into stretches in which nothing changes: their lengths are crossed by the values of each pair,
    and running totals of marked length tell how much of a segment another annotator marked.
    """
    sums = no_sums(size - 1)
    if len(tracks) < 2:
        return sums
    bounds = np.unique(np.concatenate([(0.0, length), *(part for track in tracks for part in track[:2])]))
    widths = np.diff(bounds)
    values = [_values_at(track, bounds[:-1]) for track in tracks]
    for first, second in combinations(values, 2):
        sums.lengths[:] += crossed(first, second, size, widths)
    sums.lengths[:] = (sums.lengths + sums.lengths.T) / (len(tracks) - 1)
    marked = [np.concatenate(([0.0], np.cumsum(np.where(each > GAP, widths, 0.0)))) for each in values]
    for at, track in enumerate(tracks):
        extent = track.ends - track.starts
        sums.own[:] += np.bincount(track.values, weights=extent * extent, minlength=size)
        sums.own[GAP] += length - extent.sum()
        firsts, lasts = np.searchsorted(bounds, track.starts), np.searchsorted(bounds, track.ends)
        for other, running in enumerate(marked):
            if other != at:
                met = running[lasts] - running[firsts]
                sums.own_valued[:] += np.bincount(track.values, weights=met * met, minlength=size)[1:]
    sums.own_valued[:] /= len(tracks) - 1
    return sums


def _values_at(track: Segments, offsets: Floats) -> NDArray[np.int64]:
    """The value at each of OFFSETS, which are in text order."""
    if not len(track.starts):
        return np.zeros(len(offsets), dtype=np.int64)
    at = np.searchsorted(track.starts, offsets, side="right") - 1
    inside = (at >= 0) & (offsets < track.ends[at])
    return np.where(inside, track.values[at], GAP)
