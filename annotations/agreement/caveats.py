"""What a report says against itself: what its figures do not rest on, and how they would be misused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from annotations.agreement.cases import LEFT_OUT, SEVERAL, Counted
from annotations.agreement.intervals import FOR_BOOTSTRAP, FOR_JACKKNIFE, SEED
from annotations.agreement.measures import title_of
from annotations.agreement.report import CORPUS, DocumentRow
from annotations.agreement.results import Result
from annotations.agreement.settings import Settings
from annotations.agreement.tallies import MOST
from annotations.wording import counted, joined, later, several, tr

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
        lines.append(tr("{documents} not counted: {why}", documents=counted(number, "document"), why=tr(why)))
    lines += [
        tr("{sets} left out: {why}", sets=counted(number, "set"), why=tr(LEFT_OUT[why]))
        for why, number in found.dropped.items()
    ]
    if any(len(case.sets) > MOST for case in found.cases):
        lines.append(
            tr(
                "more than {most} annotators in a document: gamma and the u-alphas are given of all together only, "
                "not of each two or without one",
                most=MOST,
            )
        )
    without = sum(not row.spans for row in documents)
    if without:
        documents_without = counted(without, "document")
        lines.append(tr("{documents} without any span: undefined there, and in no mean", documents=documents_without))
    lines += [
        several(number, "label {label} rests on {count:,} span", "label {label} rests on {count:,} spans", label=label)
        for label, number in spans.items()
        if 0 < number < FEW_SPANS
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
            tr("Most documents have three spans or fewer: a figure of one document says little; read the pooled ones.")
        )
    if 0 < len(found.cases) <= FOR_JACKKNIFE:
        told = counted(len(found.cases), "document")
        lines.append(tr("{documents}: the second digit of a figure is noise, the third means nothing.", documents=told))
    return tuple(lines)


def _interval(documents: int, settings: Settings) -> str:
    if not documents:
        return tr("no document is done by two annotators")
    told = counted(documents, "document")
    if documents >= FOR_BOOTSTRAP:
        return tr(
            "{documents}: intervals by bootstrap over documents, {replicates:,} replicates, seed {seed}",
            documents=told,
            replicates=settings.replicates,
            seed=SEED,
        )
    if documents >= FOR_JACKKNIFE:
        return tr("{documents}: intervals by jackknife over documents, with Student's t", documents=told)
    return tr("{documents}: too few for intervals", documents=told)


def _remarks(results: Sequence[Result]) -> list[str]:
    """Why figures of the whole corpus are undefined, and remarks on others: each reason once, with what it concerns."""
    measures: dict[str, list[str]] = {}
    linked = any(each.measure == "link_f1.strict" and each.n for each in results)
    for each in results:
        if each.measure.startswith("link.") and not linked:
            continue
        if each.scope == CORPUS and each.label is None and each.reason and (each.n or _OVERLAP in each.reason):
            measures.setdefault(each.reason, []).append(tr(title_of(each.measure)))
    return [
        tr("{measures}: {reason}", measures=_first_of(names), reason=tr(reason)) for reason, names in measures.items()
    ]


def _first_of(names: Sequence[str]) -> str:
    """The first few of some names, and how many there are beside."""
    shown = joined(names[:_NAMED])
    if len(names) <= _NAMED:
        return shown
    return tr("{names} and {count:,} more", names=shown, count=len(names) - _NAMED)


def _of_sets(found: Counted, suggested: int) -> list[str]:
    lines = []
    roles = {contents.set.role for case in found.cases for contents in case.sets.values()}
    if "adjudicator" in roles:
        lines.append(
            tr(
                "One of the sets is an adjudicated one: agreement with it is no agreement between annotators, and "
                "means nothing for an annotator whose work went into it."
            )
        )
    if "model" in roles:
        lines.append(tr("One of the sets was made by a model: what is compared is a model with people."))
    if suggested:
        lines.append(
            several(
                suggested,
                "{count:,} span came from suggestions: annotators who saw the same ones agree too easily.",
                "{count:,} spans came from suggestions: annotators who saw the same ones agree too easily.",
            )
        )
    versions = {case.guideline for case in found.cases if case.guideline}
    if len(versions - {SEVERAL}) > 1 or SEVERAL in versions:
        lines.append(
            tr("Sets under several versions of the guideline are put together; look at the trend before the total.")
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
    line = _TOKENS_OF_LABEL if most.label else _TOKENS
    return [tr(line, alike=100 * most.value, nobody=100 * nobody, label=most.label)]


_TOKENS = later(
    "{alike:.0f} % of tokens are marked alike, {nobody:.0f} % as nobody marked them: this is not the agreement, nor is "
    "kappa or alpha over tokens, which a few long spans decide."
)
_TOKENS_OF_LABEL = later(
    "{alike:.0f} % of tokens are marked alike as regards {label}, {nobody:.0f} % as nobody marked them: this is not "
    "the agreement, nor is kappa or alpha over tokens, which a few long spans decide."
)


def _of_matches(whole: dict[tuple[str, str | None], Result]) -> list[str]:
    overlap, label = whole.get(("span_f1.overlap", None)), whole.get(("matched.cohen_kappa", None))
    if overlap is None or overlap.value is None or label is None or overlap.value >= MATCHED:
        return []
    return [
        tr(
            "Kappa over labels of matched spans leaves out every span that the other has not marked; only "
            "{matched:.0f} of 100 are matched.",
            matched=100 * overlap.value,
        )
    ]
