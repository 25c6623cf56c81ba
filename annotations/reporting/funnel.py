"""How far the gamma of a document of some size may lie from that of the corpus before it is worth a look."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median

from annotations.value import value

FEWEST = 5
LIMITS = (1.96, 3.09)
"""Normal quantiles: 95 % and 99.8 %, as funnel plots have them (Spiegelhalter 2005, Statistics in Medicine 24)."""

_NORMAL = 0.6745


@value
class Funnel:
    """Limits around `level`: a document of n spans has the standard deviation `spread` / sqrt(n)."""

    level: float
    spread: float

    def limits(self, spans: float, reach: float = LIMITS[0]) -> tuple[float, float]:
        """The lower and the upper limit for a document of this size, REACH standard deviations away."""
        away = reach * self.spread / spans**0.5
        return self.level - away, self.level + away

    def is_outside(self, spans: float, gamma: float) -> bool:
        """Whether a document lies beyond the 95 % limits."""
        low, high = self.limits(max(spans, 1.0))
        return not low <= gamma <= high


def funnel_of(documents: Iterable[tuple[float, float]], level: float) -> Funnel | None:
    """The funnel for documents as (mean spans per annotator, gamma) around LEVEL, the gamma of the corpus.

    The variance of a document's gamma is taken to fall with its spans, as that of a mean does: s² / n. s is estimated
    from the documents, robustly, so that a few bad ones do not widen the limits that shall show them: the median of
    sqrt(n) |gamma - level|, divided by .6745 as for normal values. Where that is 0 (more than half lie on the
    level), the root mean square is taken. None with fewer than five documents, or where none differs.
    """
    away = [spans**0.5 * abs(gamma - level) for spans, gamma in documents if spans > 0]
    if len(away) < FEWEST:
        return None
    spread = median(away) / _NORMAL or (sum(each**2 for each in away) / len(away)) ** 0.5
    return Funnel(level, spread) if spread else None
