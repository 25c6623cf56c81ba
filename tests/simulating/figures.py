"""Expected figures with their standard errors, from the probabilities of what single items contribute."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from annotations.value import value

Said = TypeVar("Said", bound=Hashable)

Joint = Mapping[tuple[Any, Any], float]
"""The probability, or the expected number, of what the one and the other say."""

NO_PAIR = "expected nowhere"


@value
class Figure:
    """What a measure must give: within about three times `error` of `value`, in 997 of 1,000 corpora.

    `n` is the expected number of items that it rests on. The values are ratios of expectations; the expectation of the
    ratio differs by a term in 1/n, which is far below the error.
    """

    value: float
    error: float
    n: float

    def allows(self, found: float, errors: float = 4.0) -> bool:
        """Whether a figure that was found lies within so many standard errors."""
        return abs(found - self.value) <= errors * self.error + 1e-9


class Row(NamedTuple):
    """Items that are alike: how probably the one has each, the other, both, and both alike; and how many there are."""

    one: float
    other: float
    both: float
    matched: float
    number: float = 1.0


def joint(one: Mapping[Said, float], other: Mapping[Said, float], repeat: float | None = None) -> Joint:
    """What two say. Independent of each other; or, with REPEAT, one and the same at two times: the second answer is
    made afresh with that probability and is the first otherwise, so P(x, y) = repeat p(x) p(y) + (1 - repeat) p(x) [x = y].
    """
    fresh = 1.0 if repeat is None else repeat
    return {
        (first, second): fresh * p * q + ((1 - fresh) * p if first == second else 0.0)
        for first, p in one.items()
        for second, q in other.items()
    }


def alike(table: Joint) -> float:
    """The probability, or the number, of saying the same."""
    return sum(share for (one, other), share in table.items() if one == other)


def f1(rows: Iterable[Row], readings: int = 1) -> Figure:
    """2 M / (|A| + |B|), M and the sizes as sums over independent items.

    With m (0 or 1) for a match and t (0, 1, 2) for the number of the two who have the item, F = 2 E[M] / E[T]; by the
    delta method Var F = sum Var(2m - F t) / E[T]^2, and for one item E[m] = P(matched), E[m t] = 2 P(matched),
    E[t^2] = P(one) + P(other) + 2 P(both). READINGS pairs over the same texts are added up as if they were
    independent and the error then taken times the root of their number, which bounds that of their sum.
    """
    known = list(rows)
    matched = sum(row.number * row.matched for row in known)
    total = sum(row.number * (row.one + row.other) for row in known)
    found = 2 * matched / total if total else math.nan
    spread = sum(row.number * _spread(row, found) for row in known)
    return Figure(found, math.sqrt(readings * max(spread, 0.0)) / total if total else math.nan, total)


def _spread(row: Row, ratio: float) -> float:
    mean = 2 * row.matched - ratio * (row.one + row.other)
    square = 4 * row.matched - 8 * ratio * row.matched + ratio**2 * (row.one + row.other + 2 * row.both)
    return square - mean**2


def share(found: float, n: float, readings: int = 1) -> Figure:
    """A share of N independent items: binomial."""
    if n <= 0:
        return Figure(math.nan, math.nan, 0.0)
    return Figure(found / n, math.sqrt(max(readings * found / n * (1 - found / n), 0.0) / n), n)


def agreement(table: Joint, readings: int = 1) -> Figure:
    """Observed agreement of a table of counts."""
    return share(alike(table), sum(table.values()), readings)


def kappa(table: Joint, readings: int = 1) -> Figure:
    """Cohen's kappa of a table of expected counts, each with its own marginals.

    Error: sqrt(Po (1 - Po) / n) / (1 - Pe) (Cohen 1960, equation 8), which takes the marginals as known.
    """
    seen = agreement(table, readings)
    rows, columns = marginals(table)
    chance = sum(rows[each] * columns[each] for each in rows) / seen.n**2 if seen.n else math.nan
    if not chance < 1:
        return Figure(math.nan, math.nan, seen.n)
    return Figure((seen.value - chance) / (1 - chance), seen.error / (1 - chance), seen.n)


def alpha(coincidences: Joint, n: float, *, correction: bool = True) -> Figure:
    """Krippendorff's alpha, nominal, of a symmetric table of coincidences (AGREEMENT 1.4).

    N is the number of independent items, for the error alone: that of kappa with the same observed agreement. Without
    CORRECTION chance is drawn with replacement, as for stretches of text, where n - 1 and n are the same.
    """
    total = sum(coincidences.values())
    sums, _ = marginals(coincidences)
    observed = total - alike(coincidences)
    chance = (total**2 - sum(each**2 for each in sums.values())) / (total - 1 if correction else total)
    if not chance > 0:
        return Figure(math.nan, math.nan, n)
    seen = observed / total
    return Figure(1 - observed / chance, math.sqrt(seen * (1 - seen) / n) * total / chance, n)


def collapsed(table: Joint, yes: Collection[Any]) -> Joint:
    """A table of whether something is one of the values YES, as of verdicts that are "supported" or not."""
    found: dict[tuple[Any, Any], float] = {}
    for (one, other), number in table.items():
        cell = one in yes, other in yes
        found[cell] = found.get(cell, 0.0) + number
    return found


def marginals(table: Joint) -> tuple[Counter[Any], Counter[Any]]:
    """How often the one says each thing, and the other."""
    rows: Counter[Any] = Counter()
    columns: Counter[Any] = Counter()
    for (one, other), number in table.items():
        rows[one] += number  # type: ignore[assignment]
        columns[other] += number  # type: ignore[assignment]
    return rows, columns


def median(shares: Mapping[int, float]) -> int:
    """The median of a distribution over whole numbers."""
    left = sum(shares.values()) / 2
    for found in sorted(shares):
        left -= shares[found]
        if left <= 0:
            return found
    raise ValueError("an empty distribution has no median")


def added(tables: Sequence[Mapping[Any, float]]) -> dict[Any, float]:
    """Tables summed up, cell by cell."""
    found: dict[Any, float] = {}
    for table in tables:
        for cell, number in table.items():
            found[cell] = found.get(cell, 0.0) + number
    return found
