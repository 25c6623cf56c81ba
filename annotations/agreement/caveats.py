"""What a report says against itself: what its figures do not rest on, and how they would be misused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from annotations.agreement.cases import SEVERAL, Counted
from annotations.agreement.intervals import FOR_BOOTSTRAP, FOR_JACKKNIFE, SEED
from annotations.agreement.measures import title_of
from annotations.agreement.report import CORPUS, DocumentRow
from annotations.agreement.results import Result
from annotations.agreement.settings import Settings
from annotations.agreement.tallies import MOST
from annotations.wording import counted

FEW_SPANS = 20
"""A label with fewer spans than that is named, and shown in grey."""
SMALL_DOCUMENT = 3
MOSTLY_ALIKE = 0.8
MATCHED = 0.8
_NAMED = 3
_OVERLAP = "overlap"


def caveats(
    found: Counted,
    results: Sequence[Result],
    documents: Sequence[DocumentRow],
    settings: Settings,
    spans: Mapping[str, int],
) -> tuple[str, ...]:
    """What the figures rest on, and what was left out: one line each. SPANS are how many there are of each label."""
    lines = [_interval(len(found.cases), settings)]
    for why, number in Counter(each.why for each in found.not_counted).items():
        lines.append(f"{counted(number, 'document')} not counted: {why}")
    lines += [
        f"{counted(number, 'set')} left out: {why.removeprefix('sets ').removeprefix('of ')}"
        for why, number in found.dropped.items()
    ]
    if any(len(case.sets) > MOST for case in found.cases):
        lines.append(
            f"more than {MOST} annotators in a document: gamma and the u-alphas are given of all together only, not of "
            "each two or without one"
        )
    without = sum(not row.spans for row in documents)
    if without:
        lines.append(f"{counted(without, 'document')} without any span: undefined there, and in no mean")
    lines += [
        f"label {label} rests on {counted(number, 'span')}" for label, number in spans.items() if 0 < number < FEW_SPANS
    ]
    return tuple(dict.fromkeys([*lines, *_remarks(results)]))


def warnings(
    found: Counted, results: Sequence[Result], suggested: int, unmarked: Mapping[str | None, float]
) -> tuple[str, ...]:
    """Ways in which these very figures would mislead (AGREEMENT 4.3): one line each.

    SUGGESTED is how many spans came from suggestions, UNMARKED the share of tokens that nobody marked, by
    label (None: with any).
    """
    whole = {(each.measure, each.label): each for each in results if each.scope == CORPUS}
    lines = [*_of_sets(found, suggested), *_of_tokens(whole, unmarked), *_of_matches(whole)]
    sizes = [sum(len(contents.spans) for contents in case.sets.values()) / len(case.sets) for case in found.cases]
    if len(sizes) > 1 and sum(size <= SMALL_DOCUMENT for size in sizes) > len(sizes) / 2:
        lines.append(
            "Most documents have three spans or fewer: a figure of one document says little; read the pooled ones."
        )
    if 0 < len(found.cases) <= FOR_JACKKNIFE:
        lines.append(
            f"{counted(len(found.cases), 'document')}: the second digit of a figure is noise, the third means nothing."
        )
    return tuple(lines)


def _interval(documents: int, settings: Settings) -> str:
    if not documents:
        return "no document is done by two annotators"
    told = counted(documents, "document")
    if documents >= FOR_BOOTSTRAP:
        return f"{told}: intervals by bootstrap over documents, {settings.replicates} replicates, seed {SEED}"
    if documents >= FOR_JACKKNIFE:
        return f"{told}: intervals by jackknife over documents, with Student's t"
    return f"{told}: too few for intervals"


def _remarks(results: Sequence[Result]) -> list[str]:
    """Why figures of the whole corpus are undefined, and remarks on others: each reason once, with what it concerns."""
    measures: dict[str, list[str]] = {}
    linked = any(each.measure == "link_f1.strict" and each.n for each in results)
    for each in results:
        if each.measure.startswith("link.") and not linked:
            continue
        if each.scope == CORPUS and each.label is None and each.reason and (each.n or _OVERLAP in each.reason):
            measures.setdefault(each.reason, []).append(title_of(each.measure))
    return [f"{_several(names)}: {reason}" for reason, names in measures.items()]


def _several(names: Sequence[str]) -> str:
    """The first few of some names, and how many there are beside."""
    shown = ", ".join(names[:_NAMED])
    return shown if len(names) <= _NAMED else f"{shown} and {len(names) - _NAMED} more"


def _of_sets(found: Counted, suggested: int) -> list[str]:
    lines = []
    roles = {contents.set.role for case in found.cases for contents in case.sets.values()}
    if "adjudicator" in roles:
        lines.append(
            "One of the sets is an adjudicated one: agreement with it is no agreement between annotators, and means "
            "nothing for an annotator whose work went into it."
        )
    if "model" in roles:
        lines.append("One of the sets was made by a model: what is compared is a model with people.")
    if suggested:
        lines.append(
            f"{counted(suggested, 'span')} came from suggestions: annotators who saw the same ones agree too easily."
        )
    versions = {case.guideline for case in found.cases if case.guideline}
    if len(versions - {SEVERAL}) > 1 or SEVERAL in versions:
        lines.append(
            "Sets under several versions of the guideline are put together; look at the trend before the total."
        )
    return lines


def _of_tokens(whole: dict[tuple[str, str | None], Result], unmarked: Mapping[str | None, float]) -> list[str]:
    """Of the layer in which most is marked alike because nobody marked it."""
    alike = [
        (unmarked.get(label, 0.0), each)
        for (name, label), each in whole.items()
        if name == "token.observed" and (each.value or 0.0) >= MOSTLY_ALIKE
    ]
    nobody, most = max(alike, key=lambda pair: pair[0], default=(0.0, None))
    if most is None or most.value is None or nobody < MOSTLY_ALIKE * most.value:
        return []
    of_label = f" as regards {most.label}" if most.label else ""
    return [
        f"{100 * most.value:.0f} % of tokens are marked alike{of_label}, {100 * nobody:.0f} % as nobody marked them: "
        "this is not the agreement, nor is kappa or alpha over tokens, which a few long spans decide."
    ]


def _of_matches(whole: dict[tuple[str, str | None], Result]) -> list[str]:
    overlap, label = whole.get(("span_f1.overlap", None)), whole.get(("matched.cohen_kappa", None))
    if overlap is None or overlap.value is None or label is None or overlap.value >= MATCHED:
        return []
    return [
        f"Kappa over labels of matched spans leaves out every span that the other has not marked; only "
        f"{100 * overlap.value:.0f} of 100 are matched."
    ]
