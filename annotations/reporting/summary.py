"""A report in plain lines, for a terminal or a log."""

from __future__ import annotations

from collections.abc import Sequence

from annotations.agreement.ratingfiles import RatingTable
from annotations.agreement.report import ANNOTATOR, CORPUS, PAIR, Report
from annotations.agreement.results import Result
from annotations.reporting import views
from annotations.reporting.views import Grid
from annotations.reporting.words import FEW, amount, below, figure, interval, number, title_of, worded
from annotations.wording import counted, tr


def lines(report: Report, *, only: Sequence[str] = ()) -> list[str]:
    """What was counted, the headline, each label, caveats and warnings; with ONLY some measures their figures.

    Where nothing was counted, what was not, why, and what is needed.
    """
    told = [tr("Agreement: {corpus}", corpus=report.corpus), *views.facts(report), ""]
    if not report.documents:
        return told[:-1]
    if only:
        told += aligned(_figures(tr("Figures"), [each for each in report.results if each.scope in (CORPUS, ANNOTATOR)]))
    else:
        told += _headline(report)
        told += ["", *aligned(views.by_label(report))]
        told += ["", views.differences(report)]
    told += ["", tr("Careful:"), *(f"  {each}" for each in report.caveats)] if report.caveats else []
    told += ["", tr("Warnings:"), *(f"  {each}" for each in report.warnings)] if report.warnings else []
    return told


def lines_of_ratings(name: str, table: RatingTable, results: Sequence[Result]) -> list[str]:
    """Ratings: how many there are, and every coefficient."""
    missing = tr("; {count} missing", count=counted(table.missing, "value")) if table.missing else ""
    whole = [each for each in results if each.scope == CORPUS]
    pairs = [each for each in results if each.scope == PAIR]
    alone = [each for each in results if each.scope == ANNOTATOR]
    told = [
        tr("Agreement: {corpus}", corpus=name),
        f"{counted(len(table.items), 'item')}, {counted(len(table.raters), 'rater')}: "
        f"{', '.join(table.raters)}{missing}.",
        tr(
            "No intervals: no documents are known to resample, and formulas for independent items would "
            "be far too sure."
        ),
        "",
        *aligned(_figures(tr("All raters"), whole)),
    ]
    if len(table.raters) > 2 and pairs:
        told += ["", *aligned(_figures(tr("Two by two"), pairs))]
    return [*told, "", *aligned(_figures(tr("One by one, by a model"), alone))] if alone else told


def aligned(grid: Grid) -> list[str]:
    """A table in columns, the first at the left, the others at the right; rows that rest on little have a dagger."""
    few = [*grid.few, *([False] * (len(grid.rows) - len(grid.few)))]
    rows = [list(grid.heads), *map(list, grid.rows)]
    for row, mark in zip(rows[1:], few, strict=True):
        row[0] += " †" if mark else ""
    widths = [max(len(row[place]) for row in rows) for place in range(len(grid.heads))]
    note = tr(" († fewer than {few})", few=FEW) if any(few) else ""
    told = [f"{grid.title}{note}"]
    for first, *others in rows:
        cells = [first.ljust(widths[0]), *(each.rjust(wide) for each, wide in zip(others, widths[1:], strict=True))]
        told.append(f"  {'  '.join(cells)}".rstrip())
    return told


def _headline(report: Report) -> list[str]:
    names = [tr(headline.title) for headline in report.headlines]
    wide = max(map(len, names), default=0)
    values = [figure(headline.result) for headline in report.headlines]
    broad = max(map(len, values), default=0)
    told = []
    for headline, value in zip(report.headlines, values, strict=True):
        said = [headline.sentence, worded(headline.result.reason), below(headline.result)]
        words = "; ".join(dict.fromkeys(each for each in said if each))
        told.append(f"  {tr(headline.title).ljust(wide)}  {value.ljust(broad)}  n {amount(headline.result.n)}; {words}")
    return [tr("Headline"), *told]


def _figures(title: str, results: Sequence[Result]) -> Grid:
    rows = tuple(
        (_name(each), number(each.value), interval(each), amount(each.n), worded(each.reason)) for each in results
    )
    return Grid(title, ("", tr("value"), tr("95 %"), "n", ""), rows, tuple(each.n < FEW for each in results))


def _name(result: Result) -> str:
    version = f" ({result.version})" if result.version else ""
    whose = f", {tr(' and ').join(result.annotators)}" if result.scope != CORPUS else ""
    label = f", {result.label}" if result.label else ""
    return f"{title_of(result.measure)}{version}{label}{whose}"
