"""Krippendorff's alpha of a long text beside the package of that name, and the unitizing alphas of many spans."""

from __future__ import annotations

import gc
import importlib
import importlib.metadata
import importlib.util
import math
import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil

from annotations.agreement.alpha import krippendorff_alpha
from annotations.agreement.continuum import Continuum, continuum
from annotations.agreement.results import Floats
from annotations.agreement.unitizing import unitizing_alphas
from tests.benchmarks.measurement import Measurement, hand_over, milliseconds, several

RATERS, TOKENS, LABELS = 3, 100_000, 50
ALPHA_MB, PEER_GB = 200, 8
SPANS, LENGTH, UNITIZING_MS = 20_000, 1_000_000, 500
ROUNDS = 7
PEER = "krippendorff"
KIB = 1 if sys.platform == "darwin" else 1024


def measure(folder: Path) -> Iterator[Measurement]:
    """Alpha first, so that nothing else has raised the process's peak; the package last, for it needs most."""
    ratings = coded_tokens()
    before = psutil.Process().memory_info().rss
    rounds, found = several(ROUNDS, lambda: krippendorff_alpha(ratings)), krippendorff_alpha(ratings).value
    assert found is not None
    yield Measurement(
        f"alpha, {RATERS} x {TOKENS:,} tokens, {LABELS} labels: peak memory", "MB", [(peak() - before) / 1e6], ALPHA_MB
    )
    spans = several_tracks()
    gc.collect()
    unitizing = several(ROUNDS, lambda: unitizing_alphas([spans]))
    yield Measurement(f"u-alpha, {RATERS} x {SPANS:,} spans", "ms", unitizing, UNITIZING_MS)
    yield beside_the_package(ratings, rounds, found)


def coded_tokens() -> Floats:
    """The labels of tokens by raters who agree on most of them, as numbers; some are missing."""
    chance = np.random.default_rng(2026)
    truth = chance.integers(0, LABELS, TOKENS)
    ratings = np.where(chance.random((RATERS, TOKENS)) < 0.3, chance.integers(0, LABELS, (RATERS, TOKENS)), truth)
    return np.where(chance.random((RATERS, TOKENS)) < 0.05, np.nan, ratings)


def several_tracks() -> Continuum:
    """Spans of several annotators that do not overlap, ten labels."""
    chance = np.random.default_rng(2026)
    tracks = {}
    for rater in range(RATERS):
        ends = np.sort(chance.choice(LENGTH, 2 * SPANS, replace=False)).reshape(SPANS, 2).tolist()
        labels = chance.integers(0, 10, SPANS).tolist()
        tracks[f"r{rater}"] = [(start, end, f"L{label}") for (start, end), label in zip(ends, labels, strict=True)]
    return continuum(LENGTH, tracks)


def peak() -> int:
    """The most memory the process has had so far, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIB


def beside_the_package(ratings: Floats, rounds: list[float], found: float) -> Measurement:
    """How long alpha takes; the package's time is the floor, and the limit, where it can be measured."""
    what = f"alpha, {RATERS} x {TOKENS:,} tokens, {LABELS} labels"
    missing = why_no_peer()
    if missing:
        print(f"coding: measured without the package {PEER}: {missing}", file=sys.stderr)
        return Measurement(what, "ms", rounds)
    package, values = importlib.import_module(PEER), []
    spent = milliseconds(lambda: values.append(package.alpha(reliability_data=ratings, level_of_measurement="nominal")))
    assert math.isclose(values[0], found, rel_tol=1e-9)
    return Measurement(what, "ms", rounds, spent, spent, f"{PEER} {importlib.metadata.version(PEER)}")


def why_no_peer() -> str:
    """Why the package cannot be measured here, or nothing."""
    if importlib.util.find_spec(PEER) is None:
        return "it is not installed (pip install krippendorff==0.9.0)"
    if psutil.virtual_memory().available < PEER_GB * 1e9:
        return f"it needs {PEER_GB} GB of memory for this"
    return ""


if __name__ == "__main__":
    hand_over(measure(Path(sys.argv[1])))
