"""Agreement of two annotators as 1 - disorder with Jaccard distances, of units or of links.

The definitions are those of the package opt-gamma 0.4.1 ("An Optimized Gamma Agreement Measure"), without correction
for chance: two items cost alpha * d_pos + (1 - alpha) * [types differ], d_pos being one minus the intersection over
union (of links: the mean over both ends), and may be aligned where d_pos is at most tau; one that is not aligned costs
eta. The disorder is the smallest total cost of a one-to-one alignment, divided by the mean number of items of the two
annotators. This is not the gamma of Mathet et al. (2015).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.optimize import linear_sum_assignment

from annotations.agreement.links import Relation
from annotations.agreement.matching import Units, overlaps
from annotations.agreement.results import Floats, Measured, measured, ratio

ALPHA, TAU, ETA = 0.5, 0.5, 0.5


def unit_gamma_sums(
    a: Units, b: Units, *, alpha: float = ALPHA, tau: float = TAU, eta: float = ETA
) -> tuple[float, float]:
    """(smallest cost, number of units of both) in one document; added over documents and pairs."""
    types = _differ([unit.label for unit in a], [unit.label for unit in b])
    return _cheapest(1.0 - _iou(a, b), types, alpha, tau, eta)


def relation_gamma_sums(
    a: Units,
    b: Units,
    links_a: Sequence[Relation],
    links_b: Sequence[Relation],
    *,
    alpha: float = ALPHA,
    tau: float = TAU,
    eta: float = ETA,
) -> tuple[float, float]:
    """(smallest cost, number of links of both) in one document; added over documents and pairs.

    The ends of LINKS_A and LINKS_B are indexes into A and B; two links to nothing have the same target.
    """
    away = np.zeros((len(links_a), len(links_b)))
    distances = 1.0 - _iou(a, b)
    for mine, theirs in (
        ([link.source for link in links_a], [link.source for link in links_b]),
        ([link.target for link in links_a], [link.target for link in links_b]),
    ):
        for row, one in enumerate(mine):
            for column, other in enumerate(theirs):
                if one is None or other is None:
                    away[row, column] += one is not other
                else:
                    away[row, column] += distances[one, other]
    types = _differ([link.type for link in links_a], [link.type for link in links_b])
    return _cheapest(away / 2, types, alpha, tau, eta)


def jaccard_gamma(sums: Floats) -> Floats:
    """1 - cost / (items / 2) from SUMS [..., 2]; not-a-number where neither annotator has anything."""
    sums = np.asarray(sums, dtype=np.float64)
    return 1.0 - ratio(2.0 * sums[..., 0], sums[..., 1])


def gamma_of(sums: tuple[float, float]) -> Measured:
    """The coefficient of the sums of one document, or of several added up; n is the number of items of both."""
    return measured(float(jaccard_gamma(np.array(sums))), sums[1], "nothing by either annotator")


def composite(units: float, links: float, *, share: float = 0.7) -> float:
    """SHARE times the coefficient of the units, and the rest times that of the links."""
    return share * units + (1.0 - share) * links


def _iou(a: Units, b: Units) -> Floats:
    found = overlaps(a, b)
    table = np.zeros((len(a), len(b)))
    table[found.first, found.second] = found.iou
    return table


def _differ(mine: Sequence[str], theirs: Sequence[str]) -> Floats:
    names = {name: number for number, name in enumerate((*mine, *theirs))}
    ours, others = (np.array([names[name] for name in side], dtype=np.intp) for side in (mine, theirs))
    return np.not_equal.outer(ours, others).astype(float)


def _cheapest(away: Floats, types: Floats, alpha: float, tau: float, eta: float) -> tuple[float, float]:
    """The smallest cost of an alignment: every pair of it saves 2 ETA less its own cost.."""
    costs = alpha * away + (1.0 - alpha) * types
    saved = np.where(away <= tau, np.maximum(2 * eta - costs, 0.0), 0.0)
    items = float(sum(away.shape))
    return eta * items - float(saved[linear_sum_assignment(saved, maximize=True)].sum()), items
