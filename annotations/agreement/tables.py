"""Tables of what two annotators said of the same things: (value of A, value of B) and how often.

Kept sparse, as values are many and documents small; sums of several documents are added key by key.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from annotations.agreement.alpha import alpha
from annotations.agreement.coding import agreement, cohen
from annotations.agreement.results import Floats, Measured, measured
from annotations.value import value

Table = Mapping[tuple[str, str], float]


@value
class Judged:
    """How far two annotators said the same: observed agreement, Cohen's kappa, Krippendorff's nominal alpha."""

    observed: Measured
    kappa: Measured
    alpha: Measured


def counted(pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], float]:
    """How often each (value of A, value of B) occurs."""
    table: dict[tuple[str, str], float] = {}
    for pair in pairs:
        table[pair] = table.get(pair, 0.0) + 1.0
    return table


def dense(table: Table, names: Sequence[str] | None = None) -> tuple[tuple[str, ...], Floats]:
    """The values that occur, by name, and the square [C, C] of counts: rows are A's values, columns B's.

    With NAMES the values are those, in that order, so that squares of several documents fit onto each other. Raises
    KeyError where a value is not among them.
    """
    names = tuple(sorted({name for pair in table for name in pair})) if names is None else tuple(names)
    at = {name: number for number, name in enumerate(names)}
    square = np.zeros((len(names), len(names)))
    for (mine, theirs), count in table.items():
        square[at[mine], at[theirs]] += count
    return names, square


def judged(table: Table, *, what: str = "pairs", dropped: Mapping[str, int] | None = None) -> Judged:
    """All three of a table of counts; n is the number of pairs. WHAT names them where there is none."""
    _, square = dense(table)
    n = float(square.sum())
    nothing = f"no {what}" if n == 0 else "no variation: only one value occurs"
    return Judged(
        measured(float(agreement(square)), n, f"no {what}", dropped=dropped),
        measured(float(cohen(square)), n, nothing, dropped=dropped),
        measured(float(alpha(square + square.T)), n, nothing, dropped=dropped),
    )
