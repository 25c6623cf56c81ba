"""Plots with a row for each label show the largest; nothing that is left out is lost from the shares."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement.report import Confusion, Report
from annotations.reporting.selection import MOST, of_how_many, selected
from tests.annotations.reporting.variants import with_labels
from tests.reports import sample_report

COUNTS = st.lists(st.lists(st.integers(0, 9), min_size=26, max_size=26), min_size=26, max_size=26)


def crowd(labels: int = 25) -> Report:
    """A report whose odd labels have more spans than its even ones."""
    names = [f"L{number}" for number in range(labels)]
    spans = {name: 100 * (number % 2) + number for number, name in enumerate(names)}
    return replace(with_labels(*names), label_spans=spans)


def test_the_largest_are_shown_in_the_order_they_had() -> None:
    shown = selected(crowd(60), "labels").labels
    assert shown == tuple(f"L{number}" for number in range(21, 60, 2))
    assert of_how_many(crowd(60), "labels") == "20 of 60 labels"


@pytest.mark.parametrize("name", ["labels", "confusion"])
def test_few_are_all_shown(name: str) -> None:
    for report in (sample_report(), crowd(MOST)):
        assert selected(report, name) is report
        assert of_how_many(report, name) == ""


def test_plots_without_a_row_for_each_label_show_all() -> None:
    report = crowd(60)
    assert selected(report, "documents") is report
    assert of_how_many(report, "documents") == ""


@given(COUNTS, st.booleans())
@settings(max_examples=50, deadline=None)
def test_shares_are_of_all_spans(counts: list[list[int]], directed: bool) -> None:
    report = crowd()
    if not directed:
        counts = [[counts[max(row, column)][min(row, column)] for column in range(26)] for row in range(26)]
    whose = ("A", "B") if directed else (None, None)
    whole = Confusion((*report.labels, None), tuple(tuple(map(float, row)) for row in counts), *whose)
    shown = selected(replace(report, confusion=whole), "confusion").confusion
    assert len(shown.labels) == MOST + 2
    assert shown.labels[-2:] == ("5 others", None)
    assert (shown.rows, shown.columns) == whose
    for row, label in enumerate(shown.labels):
        for column, other in enumerate(shown.labels):
            if "5 others" not in (label, other):
                at = whole.labels.index(label), whole.labels.index(other)
                assert shown.counts[row][column] == whole.counts[at[0]][at[1]]
                assert shown.share(row, column) == pytest.approx(whole.share(*at))
    pairs = [sum(map(sum, each.counts)) + (0 if directed else sum(each.counts[n][n] for n in range(len(each.labels))))
             for each in (whole, shown)]  # fmt: skip
    assert pairs[0] == pairs[1]
