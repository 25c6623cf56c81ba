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
from annotations.agreement.results import Floats
from annotations.wording import tr

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

    @property
    def overlap(self) -> bool:
        """Whether any two of them overlap."""
        return bool((self.starts[1:] < self.ends[:-1]).any())


def unit_sums(document: Continuum, labels: Sequence[str]) -> UnitSums | str:
    """The sums of all LABELS together, or the reason why they cannot be had: somebody's own spans overlap.

    Units of other labels are gaps. Raises ValueError where a unit lies outside the document.
    """
    places = {label: at for at, label in enumerate(labels, GAP + 1)}
    tracks = {name: segments(document, name, places) for name in document.annotators}
    if overlapping := [name for name, track in tracks.items() if track.overlap]:
        return tr("spans of {names} overlap each other", names=" + ".join(overlapping))
    return UnitSums(*(part[0] for part in _sums(document.length, list(tracks.values()), 1, len(labels) + 1)))


def layer_sums(document: Continuum, labels: Sequence[str]) -> UnitSums:
    """The sums of one layer for each label, V = 2: lengths [labels, 2, 2], own [labels, 2], own_valued [labels, 1].

    Spans of the label that overlap are joined into one segment; those that only touch stay two, as they do where all
    labels are taken together. Raises ValueError where a unit lies outside the document.
    """
    places = {label: at for at, label in enumerate(labels)}
    tracks = [_one_after_the_other(segments(document, name, places), document.length) for name in document.annotators]
    return _sums(document.length, tracks, len(labels), 2)


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


def _one_after_the_other(track: Segments, length: float) -> Segments:
    """Layers laid out one behind the other, each of this LENGTH; segments of a layer that overlap are joined."""
    order = np.argsort(track.values, kind="stable")
    values = track.values[order]
    starts, ends = track.starts[order] + values * length, track.ends[order] + values * length
    firsts = np.flatnonzero(np.append(True, starts[1:] >= np.maximum.accumulate(ends)[:-1])[: len(starts)])
    if len(firsts) < len(starts):
        starts, ends = starts[firsts], np.maximum.reduceat(ends, firsts)
    return Segments(starts, ends, np.full(len(starts), GAP + 1))


def _sums(length: float, tracks: Sequence[Segments], layers: int, size: int) -> UnitSums:
    """The sums of one document from segments that do not overlap, LAYERS one behind the other, of SIZE values each.

    All ends cut the text into stretches in which nothing changes: their lengths are crossed by the values of each pair,
    and running totals of marked length tell how much of a segment another annotator marked.
    """
    if len(tracks) < 2:
        return no_sums(size - 1, layers=layers)
    edges = length * np.arange(layers + 1.0)
    bounds = np.unique(np.concatenate([edges, *(part for track in tracks for part in track[:2])]))
    widths = np.diff(bounds)
    layer = np.searchsorted(edges, bounds[:-1], side="right") - 1
    values = [_values_at(track, bounds[:-1]) for track in tracks]
    met = np.zeros(layers * size * size)
    for first, second in combinations(values, 2):
        met += np.bincount((layer * size + first) * size + second, weights=widths, minlength=len(met))
    own, own_valued = np.zeros(layers * size), np.zeros(layers * size)
    own[GAP::size] = len(tracks) * length
    marked = [np.append(0.0, np.cumsum(np.where(each > GAP, widths, 0.0))) for each in values]
    for at, track in enumerate(tracks):
        firsts, lasts = np.searchsorted(bounds, track.starts), np.searchsorted(bounds, track.ends)
        extent, key = track.ends - track.starts, layer[firsts] * size
        own -= np.bincount(key, weights=extent, minlength=len(own))
        own += np.bincount(key + track.values, weights=extent * extent, minlength=len(own))
        for running in (each for other, each in enumerate(marked) if other != at):
            squares = (running[lasts] - running[firsts]) ** 2
            own_valued += np.bincount(key + track.values, weights=squares, minlength=len(own))
    lengths, others = met.reshape(layers, size, size), len(tracks) - 1
    return UnitSums(
        (lengths + lengths.swapaxes(-1, -2)) / others,
        own.reshape(layers, size),
        own_valued.reshape(layers, size)[:, GAP + 1 :] / others,
    )


def _values_at(track: Segments, offsets: Floats) -> NDArray[np.int64]:
    """The value at each of OFFSETS, which are in text order."""
    if not len(track.starts):
        return np.zeros(len(offsets), dtype=np.int64)
    at = np.searchsorted(track.starts, offsets, side="right") - 1
    inside = (at >= 0) & (offsets < track.ends[at])
    return np.where(inside, track.values[at], GAP)
