"""The tables and lines of a report as plain texts, for the page, the web page and the command line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from annotations.agreement.cases import DROPPED
from annotations.agreement.disagreements import tally_kinds
from annotations.agreement.intervals import FOR_JACKKNIFE
from annotations.agreement.report import DocumentRow, Report
from annotations.agreement.results import Result
from annotations.reporting.words import DASH, FEW, NONE, UNDEF, amount, figure, interval, number, offset, signed, worded
from annotations.value import value
from annotations.wording import counted, day, later, several, tr
from annotations.wording import number as plain

WORST = 10
LABEL_MEASURES = (
    "span_f1.exact", "span_f1.overlap_label", "gamma_k", "u_alpha.marked", "u_alpha.k", "u_alpha.k_coverage",
)  # fmt: skip

MISUSE = (
    later(
        "Agreement over tokens flatters: most tokens are marked by nobody, and two people who mark "
        "at random agree on most of them. Read it as kappa or alpha, never as a percentage, and "
        "beside span F1."
    ),
    later(
        "Agreement on the labels of matched spans says nothing about spans that one of the two has "
        "missed. Look at how many were matched."
    ),
    later(
        "Figures under one name may be different measures: alpha_U of 1995 is not u-alpha of 2016, "
        "gamma depends on alpha, beta and the sampler, gamma-cat of some tools is not the published "
        "one. Compare only what was computed alike."
    ),
    later(
        "Agreement after people have talked about a text is no agreement, nor is F1 against an "
        "adjudicated set that one of them made."
    ),
    later(
        "Who has not opened a document has not marked nothing in it. Only sets that were marked as done are counted."
    ),
    later(
        "Tokens and spans of one document are not independent. An interval that resamples them is "
        "far too narrow; these resample documents."
    ),
    later(
        "Documents with one to three spans have figures that jump between extremes. Do not average "
        "them; the figures of a corpus here come from sums."
    ),
    later("Two digits are more than most corpora can bear, and five documents do not bear the second."),
    later("Decide which figure counts before you look at them. The best of twenty means nothing."),
)
"""What goes wrong when figures of agreement are read (AGREEMENT 4.3)."""


NEEDED = later(
    "Needed: two annotators who have both marked the same document as done (in a table of spans: "
    "who both have a row for it)."
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
        return [tr("There is no document."), tr(NEEDED)]
    if not report.documents:
        one, many = (
            "Counted: none of {count:,} document. {left_out}",
            "Counted: none of {count:,} documents. {left_out}",
        )
        return [several(total, one, many, left_out=_left_out(report)), tr(NEEDED)]
    return [
        " ".join(part for part in (*_who(report), *_when(report)) if part),
        several(
            total,
            "Counted: {done:,} of {count:,} document, those done by two or more; {spans}, {links}. {left_out}",
            "Counted: {done:,} of {count:,} documents, those done by two or more; {spans}, {links}. {left_out}",
            done=len(report.documents),
            spans=counted(report.spans, "span"),
            links=counted(report.links, "link"),
            left_out=_left_out(report),
        ),
        tr(
            "Gamma: {parameters}. {intervals} Stancemark {program}.",
            parameters=parameters(report),
            intervals=_intervals(report),
            program=report.program,
        ),
    ]


def parameters(report: Report) -> str:
    """What gamma was computed with."""
    chosen = report.settings
    if chosen.samples is not None:
        samples = several(chosen.samples, "{count:,} sample", "{count:,} samples")
    else:
        samples = (
            tr("samples by precision")
            if chosen.precision is None
            else tr("samples to within {precision:.0%}", precision=chosen.precision)
        )
    return tr(
        "α {alpha:g}, β {beta:g}, Δ∅ {delta_empty:g}, {sampler} sampler, {samples}, seed {seed}",
        alpha=chosen.alpha,
        beta=chosen.beta,
        delta_empty=chosen.delta_empty,
        sampler=chosen.sampler,
        samples=samples,
        seed=chosen.seed,
    )


def by_label(report: Report) -> Grid:
    """Each label: how many spans, exact and overlap F1 with their intervals, gamma-k, the u-alphas."""
    rows, few = [], []
    for label in report.labels:
        exact, overlap, *others = (report.find(name, label=label) for name in LABEL_MEASURES)
        spans = report.label_spans.get(label, 0)
        rows.append((label, amount(spans), figure(exact), figure(overlap), *map(_bare, others)))
        few.append(spans < FEW)
    heads = (tr("label"), "n", tr("F1 exact"), tr("overlap+label"), "gamma-k", "|u-alpha", "(k)u-alpha", tr("coverage"))
    return Grid(tr("Per label"), heads, tuple(rows), tuple(few))


def by_annotator(report: Report) -> Grid:
    """Each annotator: how much was marked, where edges lie beside the others', gamma without this one."""
    rows = tuple(
        (
            row.name, str(row.documents), amount(row.spans),
            DASH if row.per_thousand is None else plain(row.per_thousand, ".1f"),
            DASH if row.marked is None else plain(row.marked, ".0%"),
            offset(row.start), offset(row.end), signed(row.without),
        )
        for row in report.annotators
    )  # fmt: skip
    heads = (
        tr("annotator"),
        tr("docs"),
        tr("spans"),
        tr("per 1,000"),
        tr("marked"),
        tr("start"),
        tr("end"),
        tr("gamma changes"),
    )
    return Grid(tr("Annotators: how much, where edges lie"), heads, rows)


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
            "; ".join(f"{name}: {said or DASH}" for name, said in each.readings), plain(each.disorder, ".2f"),
            titles.get(each.document, each.document),
        )
        for each in report.worst[:most]
    )  # fmt: skip
    return Grid(tr("Places with the most disorder"), (tr("what they marked"), tr("disorder"), tr("document")), rows)


def confusion(report: Report) -> Grid:
    """Which labels were matched with which; counts, and in brackets the share of the row."""
    table = report.confusion
    names = tuple(tr(NONE) if label is None else label for label in table.labels)
    rows = tuple(
        (name, *(_shared(count, table.share(row, column)) for column, count in enumerate(table.counts[row])))
        for row, name in enumerate(names)
    )
    title = "Confusion of matched spans"
    if table.directed:
        title = "Confusion of matched spans: down {rows}, across {columns}"
    return Grid(tr(title, rows=table.rows, columns=table.columns), ("", *names), rows)


def differences(report: Report) -> str:
    """How many disagreements there are of each kind, in one line."""
    told = [
        tr("{count:,} {kind}", count=count, kind=tr(kind))
        for kind, count in tally_kinds(report.disagreements).items()
        if count
    ]
    return tr("Differences: {kinds}.", kinds=", ".join(told)) if told else tr("Differences: none.")


def every_result(report: Report) -> Grid:
    """All figures."""
    rows = tuple(
        (
            each.measure, each.version, each.scope, each.of or "", each.label or "", ", ".join(each.annotators),
            str(each.documents), number(each.value), interval(each), amount(each.n), worded(each.reason),
            worded(each.method), "; ".join(f"{name} {content}" for name, content in each.parameters.items()),
        )
        for each in report.results
    )  # fmt: skip
    heads = (
        tr("measure"), tr("version"), tr("scope"), tr("of"), tr("label"), tr("annotators"), tr("documents"),
           tr("value"), "95 %", "n", tr("reason"),
        tr("interval by"), tr("parameters"),
    )  # fmt: skip
    return Grid(tr("All figures"), heads, rows, tuple(each.n < FEW for each in report.results))


def not_counted(report: Report) -> Grid:
    """The documents that are left out, and why."""
    rows = tuple((each.title, tr(each.why)) for each in report.not_counted)
    return Grid(tr("Not counted"), (tr("document"), tr("why")), rows)


def _bare(result: Result | None) -> str:
    """A figure without its interval, in little room."""
    if result is None:
        return DASH
    return number(result.value) if result.value is not None else tr(UNDEF)


def _shared(count: float, share: float) -> str:
    return f"{amount(count)} ({plain(share, '.0%')})" if share else amount(count)


def _intervals(report: Report) -> str:
    if any(each.low is not None for each in report.results):
        return tr("Intervals of 95 % by resampling documents.")
    if len(report.documents) < FOR_JACKKNIFE:
        return tr("No intervals: fewer than {least} documents.", least=FOR_JACKKNIFE)
    return tr("No intervals.")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or tr(NONE)


def _who(report: Report) -> Iterator[str]:
    yield tr("Annotators: {names}.", names=_listed(row.name for row in report.annotators))
    yield tr("Labels: {names}.", names=_listed(report.labels))
    if report.guidelines:
        yield tr("Guideline: {names}.", names=_listed(report.guidelines))


def _when(report: Report) -> Iterator[str]:
    if report.since is None or report.until is None:
        return
    since, until = (day(date.fromisoformat(each[:10])) for each in (report.since, report.until))
    if since == until:
        yield tr("Done on {day}.", day=since)
    else:
        yield tr("Done between {since} and {until}.", since=since, until=until)


def _left_out(report: Report) -> str:
    why = Counter(each.why for each in report.not_counted)
    parts = [
        tr("{documents} {why}", documents=counted(count, "document"), why=tr(reason)) for reason, count in why.items()
    ]
    parts += [
        tr("{sets} {why}", sets=counted(count, "set"), why=tr(DROPPED[reason]))
        for reason, count in report.dropped.items()
    ]
    return tr("Not counted: {parts}.", parts="; ".join(parts)) if parts else tr("Nothing was left out.")
