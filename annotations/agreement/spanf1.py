"""How many of the units of two annotators are the same: the F1 family, and its sums over documents and pairs.

F1 = 2 M / (n_a + n_b), the share of positive agreement (Hripcsak & Rothschild 2005: 2a / (2a + b + c)). What
the kinds differ in is M; all matchings are optimal and one-to-one, units are multisets:

* exact: the same start, end, pieces and label; exact_span: the label does not matter;
* overlap_label: the largest number of pairs that share a character and have one label; overlap: of any labels;
* iou_label, iou: the largest total of intersection over union;
* iou50_label, iou50: the largest number of pairs with an IoU of at least .5;
* label_only: of the pairs of overlap, those of one label.

Of one label, only units with that label are looked at, so that there the kinds with and without label are one; but
label_only counts the pairs of the matching over all labels.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from annotations.agreement.continuum import Continuum
from annotations.agreement.matching import HALF, IOU, OVERLAP, Indexes, Overlaps, Units, covered, matched, overlaps
from annotations.agreement.results import Floats, Measured, measured, ratio
from annotations.value import value
from annotations.wording import tr

FREE = ("exact_span", "overlap", "iou", "iou50")
"""The kinds that look at all labels at once only."""
LABELLED = ("exact", "overlap_label", "iou_label", "iou50_label", "label_only")
KINDS = (*LABELLED, *FREE)

SpanSums = dict[tuple[str | None, str], float]
"""By (label, what): n_a, n_b and M of each kind. Without label (None) over all labels, there also of `FREE`."""

NO_SPANS = "no spans by either annotator"


@value
class PairwiseF1:
    """F1 of several documents and pairs of annotators: pooled, and as means of what is defined.

    `micro` pools all counts; `over_documents` is the mean of the F1 of each document (its pairs pooled), `over_pairs`
    that of each pair (its documents pooled). `n` is the number of spans for micro, else of documents or pairs.
    """

    micro: Measured
    over_documents: Measured
    over_pairs: Measured


def f1(both: Floats, n_a: Floats, n_b: Floats) -> Floats:
    """2 * BOTH / (N_A + N_B) for sums of any shape [...]; not-a-number where neither annotator has anything."""
    return ratio(2.0 * np.asarray(both), np.asarray(n_a) + np.asarray(n_b))


def mean_defined(values: Floats, weights: Floats | None = None) -> Floats:
    """The mean over the last axis of VALUES [..., K] of those that are defined; not-a-number where none is.

    WEIGHTS [..., K] say how often each counts, as when documents are drawn anew; 1 each without.
    """
    defined = np.isfinite(values)
    times = defined.astype(float) if weights is None else np.where(defined, weights, 0.0)
    return ratio((np.where(defined, values, 0.0) * times).sum(axis=-1), times.sum(axis=-1))


def span_sums(a: Units, b: Units, found: Overlaps | None = None) -> SpanSums:
    """What F1 needs to know of two annotators in one document; the sums of documents and pairs are added key by key.

    FOUND is what `overlaps` says of A and B, where that is known already. Swapping A and B swaps n_a and n_b only.
    """
    found = overlaps(a, b) if found is None else found
    labels_a, labels_b = [unit.label for unit in a], [unit.label for unit in b]
    sums = _counted("n_a", labels_a) | _counted("n_b", labels_b)
    for name, with_label in (("exact", True), ("exact_span", False)):
        same = Counter(_place(a, with_label)) & Counter(_place(b, with_label))
        sums |= _counted(name, (key[1] for key in same.elements())) if with_label else {(None, name): same.total()}
    labels = np.array(labels_a, dtype=object)
    for name, rule in (("overlap", OVERLAP), ("iou", IOU), ("iou50", HALF)):
        own, free = matched(found, rule, same_label=True), matched(found, rule)
        sums |= _weighed(f"{name}_label", labels, found, own, by_iou=rule == IOU)
        sums[None, name] = float(found.iou[free].sum()) if rule == IOU else float(len(free))
        if rule == OVERLAP:
            sums |= _weighed("label_only", labels, found, free[found.same_label[free]], by_iou=False)
    known = {*labels_a, *labels_b, None}
    return {(label, what): 0.0 for label in known for what in ("n_a", "n_b", *LABELLED)} | sums


def pairwise_f1(documents: Iterable[Continuum], kind: str = "exact", label: str | None = None) -> PairwiseF1:
    """F1 of KIND (one of `KINDS`), of one LABEL or over all, for every pair of annotators of every document.

    Who is not named in a document is missing there. Documents and pairs without any span are undefined and left out of
    the means; they are counted under `dropped`. Raises ValueError for an unknown kind, and for a LABEL where the
    kind is one of `FREE`.
    """
    _check(kind, label)
    by_document: list[Floats] = []
    by_pair: dict[tuple[str, str], Floats] = {}
    for document in documents:
        total = np.zeros(3)
        for pair in combinations(document.annotators, 2):
            sums = span_sums(document.units[pair[0]], document.units[pair[1]])
            counts = np.array([sums.get((label, what), 0.0) for what in (kind, "n_a", "n_b")])
            total += counts
            by_pair[pair] = by_pair.get(pair, np.zeros(3)) + counts
        if len(document.units) > 1:
            by_document.append(total)
    parameters = {"kind": kind, "label": label}
    return PairwiseF1(
        _micro(by_document, parameters),
        _macro(by_document, "documents", parameters),
        _macro(list(by_pair.values()), "pairs", parameters),
    )


def two_way_f1(a: Units, b: Units, kind: str = "exact", label: str | None = None) -> Measured:
    """F1 of KIND between two annotators in one document; n is the number of spans of both. Raises as `pairwise_f1`."""
    _check(kind, label)
    sums = span_sums(a, b)
    counts = [np.array([sums.get((label, what), 0.0) for what in (kind, "n_a", "n_b")])]
    return _micro(counts, {"kind": kind, "label": label})


def added(many: Iterable[Mapping[tuple[str | None, str], float]]) -> SpanSums:
    """The sums of several documents or pairs in one."""
    total: SpanSums = {}
    for sums in many:
        for key, amount in sums.items():
            total[key] = total.get(key, 0.0) + amount
    return total


def _check(kind: str, label: str | None) -> None:
    if kind not in KINDS:
        raise ValueError(f"no kind of F1: {kind}")
    if label is not None and kind in FREE:
        raise ValueError(f"{kind} F1 pays no regard to labels: there is none of {label} alone")


def _micro(counts: Sequence[Floats], parameters: Mapping[str, str | None]) -> Measured:
    both, n_a, n_b = np.array(counts).reshape(-1, 3).sum(axis=0)
    empty = "A" if n_a == 0 else "B" if n_b == 0 else None
    remark = tr("{name} marked nothing", name=empty) if empty and len(counts) == 1 else None
    reason = NO_SPANS if len(counts) else "no document done by two annotators"
    return measured(float(f1(both, n_a, n_b)), n_a + n_b, reason, remark=remark, parameters=parameters)


def _macro(counts: Sequence[Floats], of: str, parameters: Mapping[str, str | None]) -> Measured:
    table = np.array(counts).reshape(-1, 3)
    values = f1(table[:, 0], table[:, 1], table[:, 2])
    defined = int(np.isfinite(values).sum())
    dropped = {f"{of} without spans": len(values) - defined} if defined < len(values) else {}
    reason = NO_SPANS if len(counts) else "no document done by two annotators"
    return measured(float(mean_defined(values)), defined, reason, dropped=dropped, parameters=parameters)


def _place(units: Units, with_label: bool) -> list[tuple[tuple[tuple[float, float], ...], str]]:
    return [(covered(unit), unit.label if with_label else "") for unit in units]


def _counted(what: str, labels: Iterable[str]) -> SpanSums:
    counts = Counter(labels)
    return {(None, what): float(counts.total())} | {(label, what): float(count) for label, count in counts.items()}


def _weighed(what: str, labels: NDArray[np.object_], found: Overlaps, chosen: Indexes, *, by_iou: bool) -> SpanSums:
    """How many pairs were CHOSEN (or, BY_IOU, their total IoU), by the label that both units of each have."""
    sums: SpanSums = {(None, what): 0.0}
    amounts = found.iou[chosen].tolist() if by_iou else [1.0] * len(chosen)
    for label, amount in zip(labels[found.first[chosen]], amounts, strict=True):
        sums[None, what] += amount
        sums[label, what] = sums.get((label, what), 0.0) + amount
    return sums
