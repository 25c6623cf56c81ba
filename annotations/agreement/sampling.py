"""Random continua: what the annotators might have marked by chance.

Two models, which give different expectations, so that a report has to name the one it used. Offsets are in the unit of
those of the continuum that the random ones are like.
"""

from __future__ import annotations

from typing import Literal, get_args

import numpy as np
from numpy.random import Generator

from annotations.agreement.continua import Continua, Indices, expand
from annotations.agreement.results import Floats

Sampler = Literal["statistical", "shuffle"]
SAMPLERS: tuple[Sampler, ...] = get_args(Sampler)

SHORTEST = 1e-6
"""No random unit is shorter: the precision of the segments of pyannote, on which pygamma-agreement rests."""
ATTEMPTS = 100
"""So often a shift too close to others is drawn anew."""


def statistical(reference: Continua, labels: int, samples: int, seed: tuple[int, ...]) -> Continua:
    """SAMPLES continua with normal gaps, durations and numbers of units, and labels by their share, [samples].

    REFERENCE is a single continuum with units; LABELS is how many labels are numbered. A small change of REFERENCE
    changes the samples of the same SEED a little only.

    The default of pygamma-agreement 0.5.9 (Titeux & Riad 2021, Journal of Open Source Software 6(62)), with its ways:
    gaps before first units count, and one gap of 0; numbers of units and durations are absolute values of what was
    drawn; only the first annotator is sure to have a unit.
    """
    streams = [np.random.default_rng((*seed, stream)) for stream in range(4)]
    sizes, lengths, gaps = reference.sizes[0], reference.end - reference.start, _gaps(reference)
    cells = (samples, reference.annotators)
    counts = np.abs(_normal(streams[0], np.asarray(sizes, dtype=np.float64), cells).astype(np.intp))
    counts[:, 0] = np.maximum(counts[:, 0], 1)
    slots = (int(counts.max()), counts.size)
    gap = _normal(streams[1], gaps, slots)
    duration = np.maximum(np.abs(_normal(streams[2], lengths, slots)), SHORTEST)
    shares = np.cumsum(np.bincount(reference.label, minlength=labels))
    label = np.searchsorted(shares / shares[-1], streams[3].random(slots), side="right")
    end = np.cumsum(gap + duration, axis=0)
    drawn = (np.arange(slots[0])[:, None] < counts.ravel()).T
    cell, _ = np.nonzero(drawn)
    return ordered(samples, reference.annotators, cell, (end - duration).T[drawn], end.T[drawn], label.T[drawn])


def _normal(stream: Generator, like: Floats, shape: tuple[int, int]) -> Floats:
    """Normal numbers with the mean and standard deviation of LIKE, which no order of it changes."""
    values = np.sort(like)
    return np.asarray(values.mean() + values.std() * stream.standard_normal(shape))


def _gaps(reference: Continua) -> Floats:
    """0, the gaps between each annotator's units in order, and those before their first units where above 0."""
    follows = reference.annotator[1:] == reference.annotator[:-1]
    between = (reference.start[1:] - reference.end[:-1])[follows]
    first = reference.start[np.concatenate(([True], ~follows))]
    return np.concatenate(([0.0], between, first[first > 0]))


def shuffled(reference: Continua, length: float, samples: int, seed: tuple[int, ...], apart: float = 1.0) -> Continua:
    """SAMPLES continua in which each annotator marked what any real one did, shifted, and wrapped round at LENGTH.

    REFERENCE is a single continuum with units.

    Shifts differ by the mean length of a unit times APART at least, where there is room. Mathet, Widlöcher & Métivier
    2015, section 5.2, where APART is 1; the authors' own software and pygamma-agreement take 0.5.
    """
    sources, shifts = (np.random.default_rng((*seed, stream)) for stream in range(2))
    sizes, n = reference.sizes[0], reference.annotators
    source = sources.integers(n, size=(samples, n))
    while (empty := sizes[source].sum(axis=1) == 0).any():
        source[empty] = sources.integers(n, size=(int(empty.sum()), n))
    around = max(length, float(reference.end.max()))
    least = apart * float(np.mean(np.sort(reference.end - reference.start)))
    shift = _shifts(shifts, around, least, samples, n)
    starts = np.cumsum(sizes) - sizes
    chosen = source.ravel()
    cell, unit = expand(starts[chosen], starts[chosen] + sizes[chosen])
    start = np.mod(reference.start[unit] + shift.ravel()[cell], around)
    end = start + reference.end[unit] - reference.start[unit]
    return ordered(samples, n, cell, start, end, reference.label[unit])


def _shifts(stream: Generator, around: float, least: float, samples: int, n: int) -> Floats:
    """How far to shift each annotator of each sample, [samples, n], at least LEAST apart on the circle if possible."""
    shift = stream.random((samples, n)) * around
    for at in range(1, n):
        for _ in range(ATTEMPTS):
            apart = np.abs(shift[:, :at] - shift[:, [at]])
            close = (np.minimum(apart, around - apart) < least).any(axis=1)
            if not close.any():
                break
            shift[close, at] = stream.random(int(close.sum())) * around
    return shift


def ordered(samples: int, annotators: int, cell: Indices, start: Floats, end: Floats, label: Indices) -> Continua:
    """Units in any order as continua; CELL is continuum * ANNOTATORS + annotator."""
    order = np.lexsort((label, end, start, cell))
    cell = cell[order]
    return Continua(
        samples, annotators, cell // annotators, cell % annotators, start[order], end[order],
        label[order].astype(np.intp),
    )  # fmt: skip
