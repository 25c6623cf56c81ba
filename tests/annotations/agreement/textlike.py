"""Continua to try measures on: drawn by hypothesis, or text-like ones made from a seed."""

from __future__ import annotations

from functools import cache

import numpy as np
from hypothesis import strategies as st

from annotations.agreement.continuum import Continuum, continuum

LENGTH = 40


@cache
def units(most: int = 4, labels: str = "xyz") -> st.SearchStrategy[list[tuple[int, int, str]]]:
    """What one annotator marked: units may overlap, nest, and be the same twice."""
    spans = st.tuples(st.integers(0, LENGTH - 1), st.integers(1, 12), st.sampled_from(labels))
    return st.lists(spans.map(lambda span: (span[0], span[0] + span[1], span[2])), max_size=most)


@st.composite
def continua(draw: st.DrawFn, least: int = 2, largest: int = 4, most: int = 4, labels: str = "xyz") -> Continuum:
    """A continuum of LEAST to LARGEST annotators with up to MOST units each, at least one in all."""
    count = draw(st.integers(least, largest))
    tracks = [draw(units(most, labels)) for _ in range(count)]
    if not any(tracks):
        tracks[0].append((3, 9, labels[0]))
    return continuum(LENGTH + 12, {f"annotator {number}": track for number, track in enumerate(tracks)})


def textlike(annotators: int, units: int, seed: int = 0) -> Continuum:
    """About UNITS units per annotator as of a text: jittered ends, misses, other labels, and some nested ones."""
    random = np.random.default_rng(seed)
    labels, true, at = ("ACTOR", "STANCE", "CONDITION"), [], 0
    for _ in range(units):
        at, length = at + int(random.integers(5, 90)), 1 + int(random.lognormal(3, 0.6))
        true.append((at, at + length, labels[random.integers(3)]))
        if random.random() < 0.15:
            true.append((at + length // 3, at + length // 3 + 1 + length // 4, labels[random.integers(3)]))
        at += length
    tracks = {f"annotator {number}": _retold(true[:units], labels, random) for number in range(annotators)}
    return continuum(at + 50, tracks)


def _retold(
    true: list[tuple[int, int, str]], labels: tuple[str, ...], random: np.random.Generator
) -> list[tuple[int, int, str]]:
    """TRUE as one annotator saw it, no unit twice."""
    track = []
    for start, end, label in true:
        if random.random() < 0.1:
            continue
        shift, stretch = random.integers(-5, 6, size=2) if random.random() < 0.4 else (0, 0)
        first = max(0, start + int(shift))
        said = label if random.random() < 0.8 else labels[random.integers(3)]
        track.append((first, max(first + 1, end + int(stretch)), said))
    return list(dict.fromkeys(track))
