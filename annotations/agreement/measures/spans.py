"""Spans counted: the F1 family, the four views of MUC, and what each annotator marked."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import partial
from typing import Any

import numpy as np

from annotations.agreement.boundaries import offset_sums
from annotations.agreement.matching import OVERLAP, Marked, Overlaps, matched
from annotations.agreement.measures.measure import BOTH, WHOLE, Measure
from annotations.agreement.muc import COUNTS, VIEWS, muc_scores, muc_sums
from annotations.agreement.results import Floats, ratio
from annotations.agreement.spanf1 import NO_SPANS, f1, span_sums
from annotations.agreement.tallies import Counts, Group, Key
from annotations.agreement.totals import Sums
from annotations.spans import Span
from annotations.wording import later, tr

ALL = ""
"""In keys: all labels together."""


def marks(spans: Iterable[Span]) -> list[Marked]:
    """Spans as units with their gaps."""
    return [Marked(span.start, span.end, span.label, span.fragments) for span in spans]


def count_pair(a: list[Marked], b: list[Marked], found: Overlaps) -> Counts:
    """What two annotators' spans of one document contribute; FOUND are their overlaps."""
    counts: dict[Key, float] = {("f1", what, label or ALL): n for (label, what), n in span_sums(a, b, found).items()}
    counts |= {("muc", view, what): n for (view, what), n in muc_sums(a, b, found).items()}
    chosen = matched(found, OVERLAP, same_label=True)
    together = list(zip(found.first[chosen].tolist(), found.second[chosen].tolist(), strict=True))
    counts |= {("offset", side, str(int(by))): n for (side, by), n in offset_sums(a, b, together).items()}
    return counts


def _f1(kind: str, sums: Sums, label: str | None) -> Floats:
    both, n_a, n_b = (sums.pairs("f1", what, label or ALL) for what in (kind, "n_a", "n_b"))
    return f1(both, n_a, n_b)


def _mean_over_pairs(kind: str, sums: Sums, label: str | None) -> dict[str, Any]:
    """The mean of the F1 of each two, beside the pooled one."""

    def of_pair(pair: Group) -> Floats:
        return f1(*(sums.pair(pair, "f1", what, label or ALL) for what in (kind, "n_a", "n_b")))

    if len(sums.group) < 3:
        return {}
    mean = float(sums.mean_of_pairs(of_pair)[0])
    return {"mean over pairs": round(mean, 4)} if math.isfinite(mean) else {}


def _spans(sums: Sums, label: str | None) -> Floats:
    return sums.pairs("f1", "n_a", label or ALL) + sums.pairs("f1", "n_b", label or ALL)


def _label_given_overlap(sums: Sums, _label: str | None) -> Floats:
    return ratio(sums.pairs("f1", "label_only", ALL), sums.pairs("f1", "overlap", ALL))


def _muc(view: str, sums: Sums, _label: str | None) -> Floats:
    counts = np.stack([sums.pairs("muc", view, what) for what in COUNTS], axis=-1)
    return muc_scores(counts)[2]


def _one_is_empty(sums: Sums, _label: str | None) -> str | None:
    empty = [name for name in sums.group if not sums.alone(name, "spans", ALL)[0] and sums.alone(name, "documents")[0]]
    return tr("{name} marked nothing", name=", ".join(empty)) if empty else None


def offsets_of(sums: Sums, name: str, side: str) -> dict[int, float]:
    """How often the edges of one annotator's spans lie so far from those of the others, in code points.

    SIDE is `START` or `END`; less than 0 is earlier. Over all documents and the others of the group.
    """
    found: dict[int, float] = {}
    for pair in ((one, name) if one < name else (name, one) for one in sums.group if one != name):
        for (by,) in sums.keys("pairs", "offset", side):
            number = float(sums.pair(pair, "offset", side, by)[0])
            if number:
                # offsets are those of the second from the first
                signed = int(by) if pair[1] == name else -int(by)
                found[signed] = found.get(signed, 0.0) + number
    return dict(sorted(found.items()))


HRIPCSAK = "Hripcsak & Rothschild 2005"
_f1_measure = partial(
    Measure, version=HRIPCSAK, items="spans", count=_spans, undefined=NO_SPANS, reason=_one_is_empty, floor=0.0
)  # fmt: skip

MEASURES = (
    *(
        _f1_measure(
            name=f"span_f1.{kind}", title=title, kernel=partial(_f1, kind), labels=labels,
            function="spanf1.pairwise_f1", told=partial(_mean_over_pairs, kind),
        )
        for kind, title, labels in (
            ("exact", later("Span F1, exact"), BOTH),
            ("exact_span", later("Span F1, exact place"), WHOLE),
            ("overlap_label", later("Span F1, overlap and label"), BOTH),
            ("overlap", later("Span F1, overlap"), WHOLE),
            ("iou_label", later("Span F1, share in common, label"), BOTH),
            ("iou", later("Span F1, share in common"), WHOLE),
            ("iou50_label", later("Span F1, half in common, label"), BOTH),
            ("iou50", later("Span F1, half in common"), WHOLE),
        )
    ),
    Measure(
        "span.label_given_overlap", later("Same label, of spans that overlap"), "share", "overlapping pairs",
        _label_given_overlap, lambda sums, _: sums.pairs("f1", "overlap", ALL), "spanf1.span_sums", WHOLE,
        undefined=later("no spans overlap"), floor=0.0,
    ),
    *(
        _f1_measure(
            name=f"muc.{view}", title=f"MUC F1, {view}", kernel=partial(_muc, view), labels=WHOLE, function="muc.muc",
            version="MUC-5, SemEval-2013",
        )
        for view in VIEWS
    ),
)  # fmt: skip
