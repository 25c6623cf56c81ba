"""What a measure gives: a value or the reason why there is none, and what it rests on."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotations.value import value

Floats = NDArray[np.float64]
"""Sums or values; leading axes are replicates, not-a-number stands for undefined."""


@value
class Measured:
    """What one measure says of the data it was given.

    `value` is None where the measure is undefined, and then `reason` says why in words; a reason beside a value is a
    remark on it ("B marked nothing"). `n` is the number of items the value rests on: spans, tokens, pairs, as the
    measure says. `dropped` counts what was left out, by why.
    """

    value: float | None
    n: float
    reason: str | None = None
    dropped: Mapping[str, int] = field(default_factory=dict, hash=False)
    parameters: Mapping[str, Any] = field(default_factory=dict, hash=False)


@value
class Result:
    """One figure of a report: what was measured, of whom, where, and how sure it is.

    `scope` is what it is said of: "corpus", "document", "pair", "without" (one annotator left out), "guideline",
    "batch", "repeats" (an annotator beside the same one), "annotator" (one alone); `of` names the document, guideline,
    batch or annotator. `documents` counts those that it rests on. `low` and `high` bound the 95 % interval that
    `method` made, or are None, and `method` says why.
    """

    measure: str
    version: str
    scope: str
    label: str | None
    annotators: tuple[str, ...]
    documents: int
    value: float | None
    reason: str | None
    n: float
    low: float | None = None
    high: float | None = None
    method: str | None = None
    of: str | None = None
    dropped: Mapping[str, int] = field(default_factory=dict, hash=False)
    parameters: Mapping[str, Any] = field(default_factory=dict, hash=False)


def measured(
    value: float | np.floating[Any],
    n: float,
    undefined: str,
    *,
    remark: str | None = None,
    dropped: Mapping[str, int] | None = None,
    parameters: Mapping[str, Any] | None = None,
) -> Measured:
    """What a kernel gave, as a Measured: UNDEFINED is the reason for not-a-number, REMARK goes with a number."""
    known = math.isfinite(value)
    return Measured(
        float(value) if known else None, float(n), remark if known else undefined, dropped or {}, parameters or {}
    )


def ratio(over: Floats, under: Floats) -> Floats:
    """OVER / UNDER, not-a-number where UNDER is 0. Shapes are broadcast."""
    over, under = np.asarray(over, dtype=np.float64), np.asarray(under, dtype=np.float64)
    nothing = under == 0
    return np.where(nothing, np.nan, over / np.where(nothing, 1.0, under))
