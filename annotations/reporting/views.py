"""The tables and lines of a report as plain texts, for the page, the web page and the command line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from annotations.agreement.disagreements import tally_kinds
from annotations.agreement.intervals import FOR_JACKKNIFE
from annotations.agreement.report import DocumentRow, Report
from annotations.agreement.results import Result
from annotations.reporting.words import DASH, FEW, amount, figure, interval, number, offset, signed
from annotations.value import value
from annotations.wording import counted

WORST = 10
LABEL_MEASURES = (
    "span_f1.exact", "span_f1.overlap_label", "gamma_k", "u_alpha.marked", "u_alpha.k", "u_alpha.k_coverage",
)  # fmt: skip

MISUSE = (
    "Agreement over tokens flatters: most tokens are marked by nobody, and two people who mark at random agree on"
    " most of them. Read it as kappa or alpha, never as a percentage, and beside span F1.",
    "Agreement on the labels of matched spans says nothing about spans that one of the two has missed. Look at how many"
    " were matched.",
    "Figures under one name may be different measures: alpha_U of 1995 is not u-alpha of 2016, gamma depends on alpha,"
    " beta and the sampler, gamma-cat of some tools is not the published one. Compare only what was computed alike.",
    "Agreement after people have talked about a text is no agreement, nor is F1 against an adjudicated set that one of"
    " them made.",
    "Who has not opened a document has not marked nothing in it. Only sets that were marked as done are counted.",
    "Tokens and spans of one document are not independent. An interval that resamples them is far too narrow; these"
    " resample documents.",
    "Documents with one to three spans have figures that jump between extremes. Do not average them; the figures of a"
    " corpus here come from sums.",
    "Two digits are more than most corpora can bear, and five documents do not bear the second.",
    "Decide which figure counts before you look at them. The best of twenty means nothing.",
)
"""What goes wrong when figures of agreement are read (AGREEMENT 4.3)."""


NEEDED = (
    "Needed: two annotators who have both marked the same document as done"
    " (in a table of spans: who both have a row for it)."
)
"""What is missing where no document counts."""


@value
class Grid:
    """A table of texts: the first column names the row; `few` says which rows rest on too little."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    few: tuple[bool, ...] = ()


def facts(report: Report) -> list[str]:
    """What the report is of: who, when, what counts and what does not, and how it was computed.

    Where no document counts, what does not and why, and what is needed.
    """
    total = len(report.documents) + len(report.not_counted)
    if not total:
        return ["There is no document.", NEEDED]
    if not report.documents:
        return [f"Counted: none of {counted(total, 'document')}. {_left_out(report)}", NEEDED]
    return [
        f"Annotators: {_listed(row.name for row in report.annotators)}. Labels: {_listed(report.labels)}."
        f"{_guideline(report)}{_when(report)}",
        f"Counted: {len(report.documents):,} of {counted(total, 'document')}, those done by two or more;"
        f" {counted(report.spans, 'span')}, {counted(report.links, 'link')}."
        f" {_left_out(report)}",
        f"Gamma: {parameters(report)}. {_intervals(report)} Stancemark {report.program}.",
    ]


def parameters(report: Report) -> str:
    """What gamma was computed with."""
    chosen = report.settings
    if chosen.samples is not None:
        samples = f"{chosen.samples} samples"
    else:
        samples = "samples by precision" if chosen.precision is None else f"samples to within {chosen.precision:.0%}"
    return (
        f"α {chosen.alpha:g}, β {chosen.beta:g}, Δ∅ {chosen.delta_empty:g}, {chosen.sampler} sampler,"
        f" {samples}, seed {chosen.seed}"
    )


def by_label(report: Report) -> Grid:
    """Each label: how many spans, exact and overlap F1 with their intervals, gamma-k, the u-alphas."""
    rows, few = [], []
    for label in report.labels:
        exact, overlap, *others = (report.find(name, label=label) for name in LABEL_MEASURES)
        spans = report.label_spans.get(label, 0)
        rows.append((label, amount(spans), figure(exact), figure(overlap), *map(_bare, others)))
        few.append(spans < FEW)
    heads = ("label", "n", "F1 exact", "overlap+label", "gamma-k", "|u-alpha", "(k)u-alpha", "coverage")
    return Grid("Per label", heads, tuple(rows), tuple(few))


def by_annotator(report: Report) -> Grid:
    """Each annotator: how much was marked, where edges lie beside the others', gamma without this one."""
    rows = tuple(
        (
            row.name, str(row.documents), amount(row.spans),
            DASH if row.per_thousand is None else f"{row.per_thousand:.1f}",
            DASH if row.marked is None else f"{row.marked:.0%}",
            offset(row.start), offset(row.end), signed(row.without),
        )
        for row in report.annotators
    )  # fmt: skip
    heads = ("annotator", "docs", "spans", "per 1,000", "marked", "start", "end", "gamma changes")
    return Grid("Annotators: how much, where edges lie", heads, rows)


def worst(report: Report, most: int = WORST) -> list[DocumentRow]:
    """The documents with the lowest gamma, the lowest first; those without one are left out."""
    known = [(row.gamma, row) for row in report.documents if row.gamma is not None]
    return [row for _, row in sorted(known, key=lambda pair: pair[0])[:most]]


def by_document(rows: Sequence[DocumentRow], title: str) -> Grid:
    """Documents with their figures."""
    told = tuple(
        (row.title, amount(row.spans), number(row.gamma), number(row.overlap_f1), amount(row.disagreements))
        for row in rows
    )
    return Grid(title, ("document", "spans", "gamma", "overlap+label", "differences"), told)


def by_place(report: Report, most: int = WORST) -> Grid:
    """The places with the most disorder: what each annotator marked there."""
    titles = {row.document: row.title for row in report.documents}
    rows = tuple(
        (
            "; ".join(f"{name}: {said or DASH}" for name, said in each.readings), f"{each.disorder:.2f}",
            titles.get(each.document, each.document),
        )
        for each in report.worst[:most]
    )  # fmt: skip
    return Grid("Places with the most disorder", ("what they marked", "disorder", "document"), rows)


def confusion(report: Report) -> Grid:
    """Which labels were matched with which; counts, and in brackets the share of the row."""
    table = report.confusion
    names = tuple("none" if label is None else label for label in table.labels)
    rows = tuple(
        (name, *(_shared(count, table.share(row, column)) for column, count in enumerate(table.counts[row])))
        for row, name in enumerate(names)
    )
    whose = f": down {table.rows}, across {table.columns}" if table.directed else ""
    return Grid(f"Confusion of matched spans{whose}", ("", *names), rows)


def differences(report: Report) -> str:
    """How many disagreements there are of each kind, in one line."""
    told = [f"{count:,} {kind}" for kind, count in tally_kinds(list(report.disagreements)).items() if count]
    return f"Differences: {', '.join(told) or 'none'}."


def every_result(report: Report) -> Grid:
    """All figures."""
    rows = tuple(
        (
            each.measure, each.version, each.scope, each.of or "", each.label or "", ", ".join(each.annotators),
            str(each.documents), number(each.value), interval(each), amount(each.n), each.reason or "",
            each.method or "", "; ".join(f"{name} {content}" for name, content in each.parameters.items()),
        )
        for each in report.results
    )  # fmt: skip
    heads = (
        "measure", "version", "scope", "of", "label", "annotators", "documents", "value", "95 %", "n", "reason",
        "interval by", "parameters",
    )  # fmt: skip
    return Grid("All figures", heads, rows, tuple(each.n < FEW for each in report.results))


def not_counted(report: Report) -> Grid:
    """The documents that are left out, and why."""
    rows = tuple((each.title, each.why) for each in report.not_counted)
    return Grid("Not counted", ("document", "why"), rows)


def _bare(result: Result | None) -> str:
    """A figure without its interval, in little room."""
    if result is None:
        return DASH
    return number(result.value) if result.value is not None else "undef."


def _shared(count: float, share: float) -> str:
    return f"{amount(count)} ({share:.0%})" if share else amount(count)


def _intervals(report: Report) -> str:
    if any(each.low is not None for each in report.results):
        return "Intervals of 95 % by resampling documents."
    few = f": fewer than {FOR_JACKKNIFE} documents" if len(report.documents) < FOR_JACKKNIFE else ""
    return f"No intervals{few}."


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"


def _guideline(report: Report) -> str:
    return f" Guideline: {_listed(report.guidelines)}." if report.guidelines else ""


def _when(report: Report) -> str:
    if report.since is None or report.until is None:
        return ""
    since, until = report.since[:10], report.until[:10]
    return f" Done on {since}." if since == until else f" Done between {since} and {until}."


def _left_out(report: Report) -> str:
    why = Counter(each.why for each in report.not_counted)
    parts = [f"{counted(count, 'document')} {reason}" for reason, count in why.items()]
    parts += [f"{counted(count, 'set')} {reason.removeprefix('sets ')}" for reason, count in report.dropped.items()]
    return f"Not counted: {'; '.join(parts)}." if parts else "Nothing was left out."
