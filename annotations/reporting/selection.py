"""The labels that a plot has room for: those with the most spans, the others put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotations.agreement.report import Confusion, Report
from annotations.wording import several, tr

MOST = 20
"""Of more labels than that neither names nor cells can be read on paper."""

BY_LABEL = ("labels", "confusion")
"""The plots in which every label has a row."""


def selected(report: Report, name: str) -> Report:
    """The report as the plot NAME shows it: with no more than MOST labels, in the order they had.

    In the confusion the others stand together in one row and one column, so that shares are of all spans.
    """
    if name not in BY_LABEL or len(report.labels) <= MOST:
        return report
    ranked = sorted(report.labels, key=lambda label: report.label_spans.get(label, 0), reverse=True)
    kept = tuple(label for label in report.labels if label in ranked[:MOST])
    return replace(report, labels=kept, confusion=_gathered(report.confusion, kept))


def of_how_many(report: Report, name: str) -> str:
    """What is to be said beside a plot that shows some labels only, as in "20 of 60 labels"; otherwise nothing."""
    return (
        tr("{most:,} of {count:,} labels", most=MOST, count=len(report.labels))
        if selected(report, name) is not report
        else ""
    )


def _gathered(confusion: Confusion, kept: Sequence[str]) -> Confusion:
    """The table with one row and one column for all labels that are not KEPT."""
    others = [place for place, label in enumerate(confusion.labels) if label is not None and label not in kept]
    places = [[place] for place, label in enumerate(confusion.labels) if place not in others]
    if not others:
        return confusion
    nothing = [each for each in places if confusion.labels[each[0]] is None]
    groups = [*(each for each in places if each not in nothing), others, *nothing]
    names = tuple(
        several(len(others), "{count:,} other", "{count:,} others") if each is others else confusion.labels[each[0]]
        for each in groups
    )
    counts = tuple(tuple(_sum(confusion, rows, columns) for columns in groups) for rows in groups)
    return replace(confusion, labels=names, counts=counts)


def _sum(confusion: Confusion, rows: Sequence[int], columns: Sequence[int]) -> float:
    """The pairs of these rows and columns; within one group a symmetric table has those of two labels twice."""
    twice = rows == columns and not confusion.directed
    return sum(
        confusion.counts[row][column] / (2 if twice and row != column else 1) for row in rows for column in columns
    )
