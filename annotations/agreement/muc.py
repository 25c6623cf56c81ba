"""The MUC-5 and SemEval-2013 way of counting (Chinchor & Sundheim 1993; Segura-Bedmar et al. 2013).

A pair of units that share a character is correct (COR), incorrect (INC) or partial (PAR), a unit of A without a partner
is missing (MIS), one of B spurious (SPU). What a pair is, depends on the view:

* strict: correct where boundaries and label are the same, else incorrect;
* exact: correct where the boundaries are the same, else incorrect;
* partial: correct where the boundaries are the same, else partial;
* type: correct where the label is the same, else incorrect.

Each view takes the one-to-one matching that is best for it: the most COR + PAR / 2, then the most COR, then the most
pairs. So it is the same for (A, B) and (B, A), MIS and SPU swapped; scorers that go through the units in order
(nervaluate) are not. Hence F1 of strict is exact F1, of exact exact_span F1, of type overlap_label F1 of `spanf1`.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from annotations.agreement.matching import Flags, Overlaps, Units, assigned, covered, overlaps
from annotations.agreement.results import Floats, Measured, measured, ratio
from annotations.value import value

VIEWS = ("strict", "exact", "partial", "type")
COUNTS = ("cor", "inc", "par", "mis", "spu")

MucSums = dict[tuple[str, str], float]
"""By (view, one of `COUNTS`); sums of several documents and pairs are added key by key."""


@value
class Muc:
    """One view: its precision and recall (A being the reference), F1, and the counts they come from."""

    precision: Measured
    recall: Measured
    f1: Measured
    counts: Mapping[str, float]


def muc_sums(a: Units, b: Units, found: Overlaps | None = None) -> MucSums:
    """The counts of all views for two annotators in one document; FOUND is what `overlaps` says of A and B if known."""
    found = overlaps(a, b) if found is None else found
    same_place = _same_place(a, b, found)
    sums: MucSums = {}
    for view in VIEWS:
        correct = found.same_label & same_place if view == "strict" else same_place
        correct = found.same_label if view == "type" else correct
        one = np.ones(len(correct))
        score = one + correct if view == "partial" else one * correct
        chosen = assigned(found, np.ones(len(correct), dtype=bool), score, one * correct, one)
        right, pairs = int(correct[chosen].sum()), len(chosen)
        other = pairs - right
        partial = view == "partial"
        counts = (right, 0 if partial else other, other if partial else 0, len(a) - pairs, len(b) - pairs)
        sums |= {(view, name): float(count) for name, count in zip(COUNTS, counts, strict=True)}
    return sums


def muc_scores(counts: Floats) -> tuple[Floats, Floats, Floats]:
    """Precision, recall and F1, each [...], from COUNTS [..., 5] in the order of `COUNTS`.

    P = (COR + PAR / 2) / (COR + INC + PAR + SPU), R likewise with MIS for SPU, F1 = 2 (COR + PAR / 2) / (ACT + POS);
    not-a-number where the annotator who is divided by (for F1: either) has no unit.
    """
    cor, inc, par, mis, spu = np.moveaxis(np.asarray(counts, dtype=np.float64), -1, 0)
    good, pairs = cor + par / 2, cor + inc + par
    return ratio(good, pairs + spu), ratio(good, pairs + mis), ratio(2 * good, 2 * pairs + spu + mis)


def muc(sums: Mapping[tuple[str, str], float]) -> dict[str, Muc]:
    """Every view of the sums of one document, or of several added up. n is the number of spans that are divided by."""
    views = {}
    for view in VIEWS:
        counts = {name: sums.get((view, name), 0.0) for name in COUNTS}
        precision, recall, both = (float(each) for each in muc_scores(np.array(list(counts.values()))))
        pairs = counts["cor"] + counts["inc"] + counts["par"]
        act, pos = pairs + counts["spu"], pairs + counts["mis"]
        views[view] = Muc(
            measured(precision, act, "the second annotator marked nothing"),
            measured(recall, pos, "the first annotator marked nothing"),
            measured(both, act + pos, "no spans by either annotator"),
            counts,
        )
    return views


def _same_place(a: Units, b: Units, found: Overlaps) -> Flags:
    """Which of the overlaps cover the same characters."""
    same: Flags = found.common == 2
    for edge in np.flatnonzero(same).tolist():
        same[edge] = covered(a[found.first[edge]]) == covered(b[found.second[edge]])
    return same
