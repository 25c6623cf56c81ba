"""The figures at the top of a report, each with one plain sentence about what it says of the work."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotations.agreement.disagreements import BOUNDARY, EVIDENCE, LABEL, LINK, MISSING, VERDICT
from annotations.agreement.report import CORPUS, Behind, Headline
from annotations.agreement.results import Result
from annotations.wording import counted

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
            told = sentence(result, whole.get) if result.value is not None else result.reason or "undefined"
            made.append(Headline(title, result, told, behind))
    return tuple(made)


def percent(share: float) -> str:
    """A share of 1 as whole hundredths, as in 83."""
    return f"{100 * share:.0f}"


def _gamma(result: Result, _find: Find) -> str:
    chosen = result.parameters
    drawn = counted(chosen.get("samples drawn", 0), "sample")
    return (
        f"place and label together; 0 is chance, 1 full agreement (α={chosen['alpha']:g} β={chosen['beta']:g}, "
        f"{chosen['sampler']}, {drawn}, seed {chosen['seed']})"
    )


def _exact(result: Result, _find: Find) -> str:
    return f"of 100 spans one annotator marks, {_between(result)} are marked exactly so by {_other(result)}"


def _overlap(result: Result, _find: Find) -> str:
    return f"of 100 spans, {_between(result)} are marked at an overlapping place with the same label"


def _same_text(_result: Result, _find: Find) -> str:
    return "how well the same stretches of text are marked, whatever the label"


def _same_label(result: Result, _find: Find) -> str:
    return f"the same label where both marked; {counted(round(result.n), 'pair')} of spans aligned"


def _links(result: Result, find: Find) -> str:
    aligned = find("link_f1.given_aligned")
    told = f"of 100 links, {_between(result)} join the same spans in the same way"
    if aligned is None or aligned.value is None:
        return told
    return f"{told}; {percent(aligned.value)} where both ends are aligned"


def _verdicts(result: Result, find: Find) -> str:
    binary = find("verdict.supported_kappa")
    told = f"verdicts of two on the same point, {counted(round(result.n), 'pair')}"
    if binary is None or binary.value is None:
        return told
    return f"{told}; supported or not: {binary.value:.2f}".replace(" 0.", " .")


def _evidence(result: Result, _find: Find) -> str:
    return f"of 100 sentences named as evidence, {_between(result)} are named by {_other(result)} as well"


def _other(result: Result) -> str:
    return "the other" if len(result.annotators) == 2 else "another"


def _between(result: Result) -> str:
    assert result.value is not None
    if result.low is None or result.high is None:
        return percent(result.value)
    return f"{percent(result.value)} [{percent(result.low)}–{percent(result.high)}]"


_SPANS = (MISSING, BOUNDARY, LABEL)
_ALWAYS = ("gamma", "span_f1.exact", "span_f1.overlap_label")
_ROW = (
    ("gamma", "Gamma", _gamma, Behind(_SPANS)),
    ("span_f1.exact", "Span F1, exact", _exact, Behind(_SPANS)),
    ("span_f1.overlap_label", "Span F1, overlap and label", _overlap, Behind((MISSING, LABEL))),
    ("u_alpha.any", "|u-alpha, same text", _same_text, Behind((MISSING, BOUNDARY))),
    ("gamma_cat", "Gamma-cat, same label", _same_label, Behind((LABEL,))),
    ("link_f1.overlap", "Link F1, overlap", _links, Behind((LINK,))),
    ("verdict.cohen_kappa", "Verdict κ", _verdicts, Behind((VERDICT,))),
    ("evidence.f1", "Evidence F1", _evidence, Behind((EVIDENCE,))),
)
