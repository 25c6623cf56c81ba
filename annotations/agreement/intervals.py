"""How sure a figure is: intervals by resampling documents, never tokens or spans.

Documents differ in difficulty, so what lies within one of them is not independent: an interval that resamples items is
far too narrow (Davison & Hinkley 1997, section 3.8, on clustered data). From 20 documents the percentile bootstrap is
used, for 5 to 19 the delete-one jackknife with Student's t (Efron & Tibshirani 1993, chapters 13 and 11), below 5 none.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from scipy.special import stdtr, stdtrit

from annotations.agreement.results import Floats
from annotations.value import value
from annotations.wording import later, tr

LEVEL = 0.95
REPLICATES = 2000
SEED = 7
FOR_BOOTSTRAP = 20
FOR_JACKKNIFE = 5

TOO_FEW = later("too few documents for an interval")


@value
class Interval:
    """The bounds of a 95 % interval, how it was made, and (as `below`) how likely a value below a threshold is."""

    low: float | None
    high: float | None
    method: str
    below: dict[float, float]


NONE = Interval(None, None, TOO_FEW, {})


@cache
def bootstrap_weights(documents: int, replicates: int = REPLICATES, seed: int = SEED) -> Floats:
    """How often each document is drawn in each replicate; replicates x documents.

    The same for the same numbers, so that two figures of a report are resampled together and nothing flickers.
    """
    drawn = np.random.default_rng(seed).multinomial(documents, np.full(documents, 1 / documents), size=replicates)
    return drawn.astype(np.float64)


def interval(
    point: float,
    replicates: Floats,
    documents: int,
    *,
    thresholds: tuple[float, ...] = (),
    noise: float = 0.0,
) -> Interval:
    """The 95 % interval of a figure from its values in REPLICATES.

    These are of bootstrap samples from `FOR_BOOTSTRAP` documents on, else those with each document left out once.

    NOISE is the standard error of the figure that does not come from documents (that of a sampled expectation); it is
    added to the variance. Where fewer than half of the replicates are defined (of a jackknife: where one is not), there
    is no interval; where some are not, `method` says how many are.
    """
    known = replicates[np.isfinite(replicates)]
    if documents < FOR_JACKKNIFE or not math.isfinite(point):
        return NONE
    if documents < FOR_BOOTSTRAP and known.size < replicates.size:
        return Interval(None, None, later("undefined without one of the documents"), {})
    if known.size < max(2, replicates.size / 2):
        return Interval(None, None, later("undefined in most resamples of documents"), {})
    if documents >= FOR_BOOTSTRAP:
        return _bootstrapped(known, thresholds, noise, replicates.size)
    return _jackknifed(point, known, thresholds, noise)


def _bootstrapped(known: Floats, thresholds: tuple[float, ...], noise: float, size: int) -> Interval:
    if noise:
        known = known + np.random.default_rng(SEED).normal(0.0, noise, known.size)
    low, high = np.quantile(known, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    below = {threshold: float((known < threshold).mean()) for threshold in thresholds}
    told = tr("bootstrap over documents, {size:,}", size=size)
    if known.size < size:
        told = tr(
            "bootstrap over documents, {size:,}, of which {known:,} have a value", size=size, known=int(known.size)
        )
    return Interval(float(low), float(high), told, below)


def _jackknifed(point: float, known: Floats, thresholds: tuple[float, ...], noise: float) -> Interval:
    size = known.size
    error = math.sqrt((size - 1) / size * float(((known - known.mean()) ** 2).sum()) + noise**2)
    reach = float(stdtrit(size - 1, (1 + LEVEL) / 2)) * error
    below = {
        threshold: float(stdtr(size - 1, (threshold - point) / error)) if error else float(point < threshold)
        for threshold in thresholds
    }
    return Interval(
        point - reach,
        point + reach,
        tr("jackknife over documents, t with {degrees:,} degrees", degrees=int(size) - 1),
        below,
    )
