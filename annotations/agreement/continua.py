"""One or many continua of the same annotators as flat arrays, in an order that no name decides."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from annotations.agreement.continuum import Continuum, Unit
from annotations.agreement.results import Floats
from annotations.value import value

Indices = NDArray[np.intp]


@value
class Continua:
    """The units of COUNT continua, each by the same ANNOTATORS, as flat arrays of equal length.

    `continuum`, `annotator` and `label` are numbers from 0; units are in the order of `continuum`, `annotator`,
    `start`, `end` and `label`. Offsets are in code points, or whatever the units of the continuum share.
    """

    count: int
    annotators: int
    continuum: Indices
    annotator: Indices
    start: Floats
    end: Floats
    label: Indices

    @property
    def sizes(self) -> Indices:
        """How many units each annotator has in each continuum, [count, annotators]."""
        cells = self.continuum * self.annotators + self.annotator
        return np.bincount(cells, minlength=self.count * self.annotators).reshape(self.count, self.annotators)

    @property
    def mean_units(self) -> Floats:
        """Mean units per annotator of each continuum, [count]."""
        return np.asarray(self.sizes.sum(axis=1) / self.annotators)

    def part(self, first: int, last: int) -> Continua:
        """Continua FIRST to LAST (excluded), numbered from 0."""
        at = slice(*np.searchsorted(self.continuum, (first, last)))
        return Continua(
            last - first, self.annotators, self.continuum[at] - first, self.annotator[at], self.start[at],
            self.end[at], self.label[at],
        )  # fmt: skip


@value
class Coded:
    """A continuum as numbers.

    `labels` and `annotators` are by their number; `places` has the index of each flat unit in its annotator's units.
    """

    continua: Continua
    labels: tuple[str, ...]
    annotators: tuple[str, ...]
    places: tuple[int, ...]


def coded(continuum: Continuum) -> Coded:
    """CONTINUUM as numbers that do not depend on names, as far as the units tell labels and annotators apart.

    Labels are numbered by where their units lie, annotators by what they marked. So whatever is computed on the
    numbers, random continua included, stays the same when annotators or labels are renamed; names decide only between
    labels, or annotators, whose units are the same.
    """
    labels = _labels(continuum)
    codes = {label: code for code, label in enumerate(labels)}
    tracks = {name: _track(units, codes) for name, units in continuum.units.items()}
    names = sorted(tracks, key=lambda name: ([unit[:3] for unit in tracks[name]], name))
    rows = [(order, *unit) for order, name in enumerate(names) for unit in tracks[name]]
    flat = np.array(rows, dtype=np.float64).reshape(-1, 5)
    annotator, label = flat[:, 0].astype(np.intp), flat[:, 3].astype(np.intp)
    continua = Continua(1, len(names), np.zeros_like(annotator), annotator, flat[:, 1], flat[:, 2], label)
    return Coded(continua, labels, tuple(names), tuple(int(place) for place in flat[:, 4]))


def _labels(continuum: Continuum) -> tuple[str, ...]:
    found: dict[str, list[tuple[float, float]]] = {}
    for units in continuum.units.values():
        for unit in units:
            found.setdefault(unit.label, []).append((unit.start, unit.end))
    return tuple(sorted(found, key=lambda label: (sorted(found[label]), label)))


def _track(units: tuple[Unit, ...], codes: dict[str, int]) -> list[tuple[float, float, int, int]]:
    return sorted((unit.start, unit.end, codes[unit.label], place) for place, unit in enumerate(units))


def expand(low: Indices, high: Indices) -> tuple[Indices, Indices]:
    """For each I and each J from low[I] to high[I] (excluded): I, and J."""
    counts = np.maximum(high - low, 0)
    owner = np.repeat(np.arange(len(low)), counts)
    offset = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
    return owner, low[owner] + offset
