"""The figures at the top of a report, each with one plain sentence about what it says of the work."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotations.agreement.disagreements import BOUNDARY, EVIDENCE, LABEL, LINK, MISSING, VERDICT
from annotations.agreement.report import CORPUS, Behind, Headline
from annotations.agreement.results import Result
from annotations.wording import counted, later, number, several, tr

Find = Callable[[str], Result | None]


def headlines(results: Sequence[Result]) -> tuple[Headline, ...]:
    """One holistic figure, two counts of spans, one for where, one for which label, one for links, two for points.

    No single one of them is right for all kinds of disagreement (AGREEMENT 4.1); what a corpus has none of is left out.
    """
    whole = {each.measure: each for each in results if each.scope == CORPUS and each.label is None}
    made = []
    for measure, title, sentence, behind in _ROW:
        result = whole.get(measure)
        if result is not None and (result.n or measure in _ALWAYS):
            told = sentence(result, whole.get) if result.value is not None else tr(result.reason or "undefined")
            made.append(Headline(title, result, told, behind))
    return tuple(made)


def percent(share: float) -> str:
    """A share of 1 as whole hundredths, as in 83."""
    return f"{100 * share:.0f}"


def _gamma(result: Result, _find: Find) -> str:
    chosen = result.parameters
    drawn = counted(chosen.get("samples drawn", 0), "sample")
    return tr(
        "place and label together; 0 is chance, 1 full agreement (α={alpha:g} β={beta:g}, {sampler}, {drawn}, "
        "seed {seed})",
        alpha=chosen["alpha"],
        beta=chosen["beta"],
        sampler=chosen["sampler"],
        drawn=drawn,
        seed=chosen["seed"],
    )


def _exact(result: Result, _find: Find) -> str:
    line = "of 100 spans one annotator marks, {share} are marked exactly so by another"
    if len(result.annotators) == 2:
        line = "of 100 spans one annotator marks, {share} are marked exactly so by the other"
    return tr(line, share=_between(result))


def _overlap(result: Result, _find: Find) -> str:
    return tr("of 100 spans, {share} are marked at an overlapping place with the same label", share=_between(result))


def _same_text(_result: Result, _find: Find) -> str:
    return tr("how well the same stretches of text are marked, whatever the label")


def _same_label(result: Result, _find: Find) -> str:
    one, many = (
        "the same label where both marked; {count:,} pair of spans aligned",
        "the same label where both marked; {count:,} pairs of spans aligned",
    )
    return several(round(result.n), one, many)


def _links(result: Result, find: Find) -> str:
    aligned = find("link_f1.given_aligned")
    told = tr("of 100 links, {share} join the same spans in the same way", share=_between(result))
    if aligned is None or aligned.value is None:
        return told
    return tr("{told}; {share} where both ends are aligned", told=told, share=percent(aligned.value))


def _verdicts(result: Result, find: Find) -> str:
    binary = find("verdict.supported_kappa")
    told = tr("verdicts of two on the same point, {pairs}", pairs=counted(round(result.n), "pair"))
    if binary is None or binary.value is None:
        return told
    value = number(binary.value, ".2f")
    shown = value[1:] if value.startswith("0.") else value
    return tr("{told}; supported or not: {value}", told=told, value=shown)


def _evidence(result: Result, _find: Find) -> str:
    line = "of 100 sentences named as evidence, {share} are named by another as well"
    if len(result.annotators) == 2:
        line = "of 100 sentences named as evidence, {share} are named by the other as well"
    return tr(line, share=_between(result))


def _between(result: Result) -> str:
    assert result.value is not None
    if result.low is None or result.high is None:
        return percent(result.value)
    return f"{percent(result.value)} [{percent(result.low)}–{percent(result.high)}]"


_SPANS = (MISSING, BOUNDARY, LABEL)
_ALWAYS = ("gamma", "span_f1.exact", "span_f1.overlap_label")
_ROW = (
    ("gamma", later("Gamma"), _gamma, Behind(_SPANS)),
    ("span_f1.exact", later("Span F1, exact"), _exact, Behind(_SPANS)),
    ("span_f1.overlap_label", later("Span F1, overlap and label"), _overlap, Behind((MISSING, LABEL))),
    ("u_alpha.any", later("|u-alpha, same text"), _same_text, Behind((MISSING, BOUNDARY))),
    ("gamma_cat", later("Gamma-cat, same label"), _same_label, Behind((LABEL,))),
    ("link_f1.overlap", later("Link F1, overlap"), _links, Behind((LINK,))),
    ("verdict.cohen_kappa", later("Verdict κ"), _verdicts, Behind((VERDICT,))),
    ("evidence.f1", later("Evidence F1"), _evidence, Behind((EVIDENCE,))),
)
