"""Gamma on text-like continua, beside pygamma-agreement 0.5.9 on the same continua where that is installed.

The peer is timed as it is called: `compute_gamma`, with its solver CBC where cylp is there, else GLPK. Where that takes
minutes it gets fewer samples, and its time is scaled by the alignments it has to find; the row says so. Disorders are
compared on the observed continuum and on the random ones that our own gamma rests on.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import logging
import sys
from collections.abc import Iterator
from itertools import combinations
from typing import Any

import numpy as np

from annotations.agreement.alignment import align
from annotations.agreement.continua import Coded, Continua, coded
from annotations.agreement.continuum import Continuum
from annotations.agreement.gamma import Settings, gamma_sums
from tests.annotations.agreement.textlike import textlike
from tests.benchmarks.measurement import Measurement, hand_over, milliseconds, several

PEER = "pygamma-agreement"
SAMPLES, ROUNDS = 30, 5
MISSED = 0.1
"""The share of units that an annotator of a text-like continuum misses."""
SIZES = ((100, 30, SAMPLES, SAMPLES), (300, 100, 3, 3))
"""Units per annotator, how many times faster it has to be, samples the peer gets, and how many are compared."""
DOCUMENT_MS = 300
"""A report on 200 documents in a minute, on two cores, with as much again for all else."""
DIFFERENCE = 1.0
"""In 0.00001."""


def measure() -> Iterator[Measurement]:
    """Ours first, then the peer on the same continua."""
    how = Settings(samples=SAMPLES)
    gamma_sums(textlike(3, 5), how)
    document = _textlike(60)
    parts = [document, *(document.only(annotators=pair) for pair in combinations(document.annotators, 2))]
    yield Measurement(
        f"gamma of 3 x 60 units and of each pair, {SAMPLES} samples", "ms",
        several(ROUNDS, lambda: [gamma_sums(part, how) for part in parts]), DOCUMENT_MS,
    )  # fmt: skip
    found = importlib.util.find_spec("pygamma_agreement") is not None
    if not found:
        print(f"gamma: {PEER} is not installed, so ours stands alone: pip install '.[peers]' cylp", file=sys.stderr)
    for size, factor, peer_samples, compared in SIZES:
        continuum = _textlike(size)
        ours = several(ROUNDS, lambda continuum=continuum: gamma_sums(continuum, how))
        yield Measurement(f"gamma of 3 x {size} units, {SAMPLES} samples", "ms", ours)
        if found:
            yield from _beside(continuum, how, float(np.median(ours)), factor, peer_samples, compared)


def _textlike(units: int) -> Continuum:
    """By three annotators with about UNITS each."""
    return textlike(3, round(units / (1 - MISSED)))


def _beside(
    continuum: Continuum, how: Settings, ours: float, factor: int, samples: int, compared: int
) -> Iterator[Measurement]:
    """The peer's time, our share of it, and how far the disorders differ."""
    size = max(len(units) for units in continuum.units.values())
    peer = Peer(how)
    taken = peer.gamma(continuum, samples) * (SAMPLES + 1) / (samples + 1)
    scaled = "" if samples == SAMPLES else f", scaled from {samples} samples"
    yield Measurement(f"the same by {PEER} {peer.version} with {peer.solver}{scaled}", "ms", [taken])
    yield Measurement(
        f"ours in that time (at least {factor} times faster; here {taken / ours:,.0f})", "%",
        [100 * ours / taken], 100 / factor,
    )  # fmt: skip
    yield Measurement(
        f"largest difference of {compared + 1} disorders, 3 x {size}", "e-5",
        [1e5 * peer.difference(continuum, how, compared)], DIFFERENCE,
    )  # fmt: skip


class Peer:
    """pygamma-agreement, with the same weights."""

    def __init__(self, how: Settings) -> None:
        logging.disable(logging.WARNING)
        self.package: Any = importlib.import_module("pygamma_agreement")
        self.segment: Any = importlib.import_module("pyannote.core").Segment
        self.version = importlib.metadata.version(PEER)
        self.solver = "CBC" if importlib.util.find_spec("cylp") else "GLPK"
        self.dissimilarity = self.package.CombinedCategoricalDissimilarity(
            alpha=how.alpha, beta=how.beta, delta_empty=how.delta_empty
        )
        self.gamma(textlike(3, 5), 2)

    def gamma(self, continuum: Continuum, samples: int) -> float:
        """How many milliseconds it takes."""
        np.random.seed(0)
        numbers = coded(continuum)
        made = self._made(numbers.continua, numbers)
        return milliseconds(lambda: made.compute_gamma(self.dissimilarity, n_samples=samples))

    def difference(self, continuum: Continuum, how: Settings, compared: int) -> float:
        """The largest between its disorders and ours, of CONTINUUM and as many random continua."""
        numbers = coded(continuum)
        drawn = how.sample(numbers, continuum.length, SAMPLES).part(0, compared)
        distances = how.dissimilarity.label_distances(numbers.labels)
        found = 0.0
        for each in (numbers.continua, *(drawn.part(at, at + 1) for at in range(compared))):
            ours = align(each, how.dissimilarity, distances).disorders(how.dissimilarity)[0]
            found = max(found, abs(ours - self._made(each, numbers).get_best_alignment(self.dissimilarity).disorder))
        return float(found)

    def _made(self, continua: Continua, numbers: Coded) -> Any:
        made = self.package.Continuum()
        for name in numbers.annotators:
            made.add_annotator(name)
        columns = (continua.annotator, continua.start, continua.end, continua.label)
        for who, start, end, label in zip(*(column.tolist() for column in columns), strict=True):
            made.add(numbers.annotators[who], self.segment(start, end), numbers.labels[label])
        return made


if __name__ == "__main__":
    hand_over(measure())
