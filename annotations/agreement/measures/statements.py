"""What is said of spans and points: links, attributes, verdicts, evidence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from annotations.agreement import alpha as krippendorff
from annotations.agreement import coding
from annotations.agreement.attributes import attribute_sums, linked_values
from annotations.agreement.links import NONE, Relation, link_sums
from annotations.agreement.matching import Marked
from annotations.agreement.measures.measure import BOTH, EACH, KRIPPENDORFF, LIGHT, WHOLE, Kernel, Measure
from annotations.agreement.measures.spans import ALL
from annotations.agreement.measures.tokens import count_table, square
from annotations.agreement.ratings import coded, coincidences
from annotations.agreement.results import Floats, ratio
from annotations.agreement.spanf1 import f1
from annotations.agreement.tallies import Counts, Key
from annotations.agreement.totals import Sums
from annotations.agreement.verdicts import JACCARD, MASI, SETS, evidence_alpha, evidence_sums, verdict_sums
from annotations.spans import SetContents
from annotations.wording import later

DOT = "."
"""Stands between a label and an attribute of it, where a figure is of an attribute."""


Ends = Sequence[tuple[int, int]]


def count_links(
    a: tuple[list[Marked], list[Relation]], b: tuple[list[Marked], list[Relation]], aligned: Ends, window: float
) -> Counts:
    """What two annotators' units and links of one document contribute; ALIGNED are pairs of the units."""
    found = link_sums(a[0], b[0], a[1], b[1], aligned=aligned, window=window)
    counts: dict[Key, float] = {("link", what, type or ALL): n for (type, what), n in found.counts.items()}
    counts |= {("link types", mine, theirs): n for (mine, theirs), n in found.types.items()}
    return counts | {("link candidates", mine, theirs): n for (mine, theirs), n in found.candidates.items()}


def count_attributes(
    a: SetContents, b: SetContents, units: tuple[list[Marked], list[Marked]],
    asked: Mapping[str, Sequence[str]], linked: Sequence[tuple[str, str]],
) -> Counts:  # fmt: skip
    """What two annotators say of the spans they both marked: by label and attribute, and (LINKED) whom links lead to.

    LINKED are types of links with an attribute of the span they lead to, as in holder and entity.
    """
    values = [[dict(span.attributes) for span in contents.spans] for contents in (a, b)]
    for type, attribute in linked:
        for contents, mine in zip((a, b), values, strict=True):
            leads = linked_values(contents, type, attribute)
            for span, known in zip(contents.spans, mine, strict=True):
                known[f"{type} {attribute}"] = leads[span.id]
    return {
        (f"attribute {label}{DOT}{name}", mine, theirs): n
        for (label, name, mine, theirs), n in attribute_sums(*units, values[0], values[1], asked).items()
    }


def count_points(a: SetContents, b: SetContents, supported: Sequence[str]) -> Counts:
    """What two annotators' judgements of the points of one document contribute."""
    return dict(verdict_sums(a.judgements, b.judgements, supported=supported))


def count_points_together(sets: Sequence[SetContents]) -> Counts:
    """What several annotators' judgements contribute together."""
    judged = [{each.point: each for each in contents.judgements if each.verdict is not None} for contents in sets]
    points = sorted({point for each in judged for point in each})
    if not points:
        return {}
    ratings = coded([[each[point].verdict if point in each else None for point in points] for each in judged])
    counts = dict(
        count_table("verdict coincidences", [str(each) for each in ratings.categories], coincidences(ratings))
    )
    items = [tuple(frozenset(each[point].evidence) for each in judged if point in each) for point in points]
    for kind in (JACCARD, MASI):
        for name, number in zip(SETS, evidence_sums(items, kind).tolist(), strict=True):
            counts[f"evidence {kind}", name] = number
    return counts


# Links


def _rung(both: str, of: tuple[str, str], sums: Sums, label: str | None) -> Floats:
    n_a, n_b = (sums.pairs("link", what, label or ALL) for what in of)
    return f1(sums.pairs("link", both, label or ALL), n_a, n_b)


def _links(of: tuple[str, str], sums: Sums, label: str | None) -> Floats:
    return sum((sums.pairs("link", what, label or ALL) for what in of), sums.zero)


def _types(sums: Sums) -> list[str]:
    return sorted({type for what, type in sums.keys("pairs", "link") if what in ("n_a", "n_b") and type})


def _kappa(name: str, sums: Sums, _label: str | None) -> Floats:
    return sums.mean_of_pairs(lambda pair: coding.cohen(square(sums, "pairs", name, pair)))


def _alpha_of_pairs(name: str, sums: Sums, _label: str | None) -> Floats:
    return sums.mean_of_pairs(lambda pair: krippendorff.alpha(_both_ways(square(sums, "pairs", name, pair))))


def _both_ways(tables: Floats) -> Floats:
    """The coincidences of two raters from their table."""
    return np.asarray(tables + np.swapaxes(tables, -1, -2))


def _alike(name: str, sums: Sums) -> Floats:
    """The share of the cells of a table in which both say the same."""
    same = sums.pairs_over(name, [key for key in sums.keys("pairs", name) if key[0] == key[1]])
    return ratio(same, sums.pairs_over(name))


def _cells(name: str, sums: Sums, _label: str | None) -> Floats:
    return sums.pairs_over(name)


def _share(part: str, whole: str, sums: Sums, _label: str | None) -> Floats:
    return ratio(sums.pairs("link", part, ALL), sums.pairs("link", whole, ALL))


# Attributes


def _attribute(kernel: Callable[[Floats], Floats], sums: Sums, label: str | None) -> Floats:
    return sums.mean_of_pairs(lambda pair: kernel(square(sums, "pairs", f"attribute {label}", pair)))


def _attribute_agreement(sums: Sums, label: str | None) -> Floats:
    return _alike(f"attribute {label}", sums)


def _attribute_pairs(sums: Sums, label: str | None) -> Floats:
    return _cells(f"attribute {label}", sums, None)


def _match_rate(sums: Sums, label: str | None) -> dict[str, Any]:
    """How many of the spans of both were matched at all: the agreement on attributes says nothing of the others."""
    name = (label or "").partition(DOT)[0]
    both, n_a, n_b = (sums.pairs("f1", what, name) for what in ("overlap_label", "n_a", "n_b"))
    return {"matched share of spans": round(float(np.nan_to_num(f1(both, n_a, n_b)[0])), 4)}


def _none_share(sums: Sums, _label: str | None) -> dict[str, Any]:
    """Of all candidate pairs, the share that neither annotator linked."""
    none = sums.pairs_over("link candidates", [(NONE, NONE)])
    return {"share of no link": round(float(np.nan_to_num(ratio(none, sums.pairs_over("link candidates"))[0])), 4)}


def _attributes(sums: Sums) -> list[str]:
    prefix = "attribute "
    return [name.removeprefix(prefix) for name in sums.families("pairs") if name.startswith(prefix)]


# Points


def _agreed(kind: str, sums: Sums, _label: str | None) -> Floats:
    return _alike(kind, sums)


def _verdict_alpha(sums: Sums, _label: str | None) -> Floats:
    return krippendorff.alpha(square(sums, "groups", "verdict coincidences"))


def _evidence_f1(sums: Sums, _label: str | None) -> Floats:
    return f1(*(sums.pairs("evidence", what) for what in ("both", "n_a", "n_b")))


def _evidence(sums: Sums, _label: str | None) -> Floats:
    return sums.pairs("evidence", "n_a") + sums.pairs("evidence", "n_b")


def _evidence_alpha(kind: str, sums: Sums, _label: str | None) -> Floats:
    return evidence_alpha(np.stack([sums.together(f"evidence {kind}", name) for name in SETS], axis=-1))


def _evidence_values(kind: str, sums: Sums, _label: str | None) -> Floats:
    return sums.together(f"evidence {kind}", "values")


def _link_row(name: str, title: str, kernel: Kernel, count: Kernel, labels: str = WHOLE, **more: object) -> Measure:
    version = "share of positive agreement" if name.startswith("link_f1") else "mean of pairs"
    return Measure(name, title, version, "links", kernel, count, "links.link_agreement", labels, **more)  # type: ignore[arg-type]


_BOTH, _LINKABLE = ("n_a", "n_b"), ("linkable_a", "linkable_b")
_NO_LINKS, _NO_POINTS = later("no links by either annotator"), later("no point judged by two annotators")
MEASURES = (
    _link_row("link_f1.strict", later("Link F1, strict"), partial(_rung, "strict", _BOTH), partial(_links, _BOTH), BOTH,
              names=_types, undefined=_NO_LINKS, floor=0.0),
    _link_row("link_f1.overlap", later("Link F1, overlap"), partial(_rung, "overlap", _BOTH), partial(_links, _BOTH),
              BOTH,
              names=_types, undefined=_NO_LINKS, floor=0.0),
    _link_row("link_f1.given_aligned", later("Link F1, both ends aligned"), partial(_rung, "overlap", _LINKABLE),
              partial(_links, _LINKABLE), BOTH, names=_types, undefined=later("no link has both ends aligned"),
                      floor=0.0),
    _link_row("link.type_kappa", later("Cohen's kappa of types of links"), partial(_kappa, "link types"),
              partial(_cells, "link types"), undefined=later("no variation of types")),
    _link_row("link.type_alpha", later("Krippendorff's alpha of types of links"),
              partial(_alpha_of_pairs, "link types"),
              partial(_cells, "link types"), undefined=later("no variation of types"), thresholds=KRIPPENDORFF),
    _link_row("link.flipped", later("Links in the other direction"), partial(_share, "flipped", "paired"),
              lambda sums, _: sums.pairs("link", "paired", ALL), undefined=later("no links between the same ends"),
              floor=0.0),
    _link_row("link.candidate_alpha", later("Krippendorff's alpha over pairs of near spans"),
              partial(_alpha_of_pairs, "link candidates"), partial(_cells, "link candidates"),
              undefined=later("no links between near spans"), parameters=("window",), told=_none_share,
              thresholds=KRIPPENDORFF),
    Measure("attribute.observed", later("Attributes alike"), "share of matched spans", "matched pairs",
            _attribute_agreement,
            _attribute_pairs, "attributes.attribute_agreement", EACH, names=_attributes, floor=0.0, told=_match_rate),
    Measure("attribute.cohen_kappa", later("Cohen's kappa of attributes"), LIGHT,
            "matched pairs", partial(_attribute, coding.cohen), _attribute_pairs, "attributes.attribute_agreement",
            EACH, names=_attributes, undefined=later("no variation of values"), told=_match_rate),
    Measure("verdict.observed", later("Verdicts alike"), "share", "points judged by both", partial(_agreed, "verdict"),
            partial(_cells, "verdict"), "verdicts.verdict_agreement", WHOLE, undefined=_NO_POINTS, floor=0.0),
    Measure("verdict.cohen_kappa", later("Cohen's kappa of verdicts"), LIGHT,
            "points judged by both", partial(_kappa, "verdict"), partial(_cells, "verdict"),
            "verdicts.verdict_agreement", WHOLE,
            undefined=later("no variation of verdicts, or no point judged by two")),
    Measure("verdict.krippendorff_alpha", later("Krippendorff's alpha of verdicts"), "Krippendorff 2004, nominal",
            "points judged by both", _verdict_alpha, partial(_cells, "verdict"), "alpha.krippendorff_alpha", WHOLE,
            undefined=later("no variation of verdicts, or no point judged by two"), thresholds=KRIPPENDORFF),
    Measure("verdict.supported_observed", later("Supported or not, alike"), "share", "points judged by both",
            partial(_agreed, "binary"), partial(_cells, "binary"), "verdicts.verdict_agreement", WHOLE,
            undefined=_NO_POINTS, floor=0.0),
    Measure("verdict.supported_kappa", later("Cohen's kappa of supported or not"), LIGHT,
            "points judged by both", partial(_kappa, "binary"), partial(_cells, "binary"), "verdicts.verdict_agreement",
            WHOLE, undefined=later("no variation of verdicts, or no point judged by two")),
    Measure("evidence.f1", later("Evidence F1"), "share of positive agreement", "sentences", _evidence_f1, _evidence,
            "verdicts.verdict_agreement", WHOLE, undefined=later("no evidence by either annotator"), floor=0.0),
    *(
        Measure(f"evidence.alpha_{kind}", told, version, "sets of sentences",
                partial(_evidence_alpha, kind), partial(_evidence_values, kind), "verdicts.evidence_agreement", WHOLE,
                undefined=later("no variation of evidence"), thresholds=KRIPPENDORFF)
        for kind, told, version in (
            (JACCARD, later("Krippendorff's alpha of evidence, Jaccard distance"),
            "Krippendorff 2019 with Jaccard's distance"),
            (MASI, later("Krippendorff's alpha of evidence, MASI distance"),
            "Krippendorff 2019 with Passonneau's MASI 2006"),
        )
    ),
)  # fmt: skip
