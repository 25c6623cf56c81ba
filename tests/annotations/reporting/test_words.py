"""Figures as people read them, and letters that have room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.reporting import views, words
from annotations.reporting.lettering import fitted, fitted_words, plain, visible, width, wrapped
from annotations.reporting.summary import aligned, lines
from annotations.reporting.views import Grid
from tests.annotations.reporting.variants import VARIANTS
from tests.reports import figure, sample_report


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.714, ".71"), (1.0, "1.00"), (0.0, ".00"), (-0.104, "−.10"), (-0.001, ".00"), (-1.617, "−1.62"), (0.995, ".99"),
     (0.9951, "1.00"), (None, "undefined")],
)  # fmt: skip
def test_coefficients(value: float | None, text: str) -> None:
    assert words.number(value) == text


@pytest.mark.parametrize(("value", "text"), [(0.03, "+.03"), (-0.03, "−.03"), (0.001, ".00"), (None, "–")])
def test_differences_have_a_sign(value: float | None, text: str) -> None:
    assert words.signed(value) == text


@pytest.mark.parametrize(("value", "text"), [(1.5, "+1.5"), (-1.0, "−1.0"), (0.0, "0"), (-0.01, "0"), (None, "–")])
def test_offsets_have_a_sign(value: float | None, text: str) -> None:
    assert words.offset(value) == text


@pytest.mark.parametrize(
    ("value", "whole", "short"),
    [(2930, "2,930", "2.9k"), (14.5, "14.5", "14"), (7.25, "7.2", "7.2"), (999.7, "999.7", "1.0k"), (0, "0", "0")],
)
def test_counts(value: float, whole: str, short: str) -> None:
    assert words.amount(value) == whole
    assert words.compact(value) == short


def test_a_figure_has_its_interval_or_its_reason() -> None:
    assert words.figure(figure("gamma", 0.71)) == ".71 [.66, .76]"
    assert words.figure(figure("gamma", 0.71, spread=None)) == ".71"
    assert words.figure(None) == "–"
    assert words.explained(figure("gamma", None, n=3)) == "Gamma: undefined (no variation), n 3"


def test_how_likely_a_value_below_a_threshold_is() -> None:
    result = replace(figure("gamma", 0.7), parameters={"probability below 0.667": 0.12, "seed": 7})
    assert words.below(result) == "P(< .667) .12"


texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)


@given(texts, st.floats(20, 200))
@settings(max_examples=100, deadline=None)
def test_lines_have_room_and_lose_nothing(text: str, room: float) -> None:
    told = wrapped(text, room, 8)
    assert "".join("".join(told).split()) == "".join(visible(text).split())
    for line in told:
        assert len(line) == 1 or width(line, 8) <= room


@given(texts, st.floats(20, 200))
@settings(max_examples=100, deadline=None)
def test_what_is_cut_has_room_and_says_so(text: str, room: float) -> None:
    told = fitted(text, room, 8)
    assert width(told, 8) <= room
    assert told == visible(text) or (told.endswith("…") and visible(text).startswith(told[:-1]))


@given(texts, st.floats(20, 200))
@settings(max_examples=100, deadline=None)
def test_words_are_cut_whole_where_one_has_room(text: str, room: float) -> None:
    told, words_there = fitted_words(text, room, 8), visible(text).split()
    assert width(told, 8) <= room
    if words_there and width(f"{words_there[0]} …", 8) <= room:
        assert words_there[: len(told.removesuffix(" …").split())] == told.removesuffix(" …").split()


def test_no_text_becomes_a_formula_or_a_warning() -> None:
    assert plain("$x$") == r"\$x\$"
    assert visible("a\tb\nc\x00") == "a b c□"


def test_columns_stand_below_each_other() -> None:
    grid = Grid("Title", ("name", "n"), (("a", "1,000"), ("longer", "2")), (False, True))
    assert aligned(grid) == ["Title († fewer than 20)", "  name          n", "  a         1,000", "  longer †      2"]


@pytest.mark.parametrize("variant", VARIANTS)
def test_plain_lines_say_everything(variant: str) -> None:
    report = VARIANTS[variant]
    told = "\n".join(lines(report))
    assert report.documents or told == "\n".join(["Agreement: talks", *views.facts(report)])
    for wanted in (*report.caveats, *report.warnings, *report.labels, *(each.title for each in report.headlines)):
        assert wanted in told


def test_the_head_says_what_counts_and_what_does_not() -> None:
    head = " ".join(views.facts(sample_report()))
    for wanted in (
        "Annotators: A, B, C.", "Labels: ACTOR, STANCE, CONDITION.", "Guideline: 0.9, 1.0.",
        "Done between 2026-10-01 and 2026-11-20.", "Counted: 34 of 35 documents", "2,930 spans, 811 links",
        "Not counted: 1 document not yet done by a second annotator.", "α 1, β 1, Δ∅ 1, statistical sampler", "seed 0",
    ):  # fmt: skip
        assert wanted in head


def test_where_no_document_counts_the_head_says_why_and_what_is_needed() -> None:
    assert views.facts(VARIANTS["empty"]) == [
        "Counted: none of 1 document. Not counted: 1 document not yet done by a second annotator.",
        views.NEEDED,
    ]
    assert views.facts(replace(VARIANTS["empty"], not_counted=())) == ["There is no document.", views.NEEDED]


def test_the_head_speaks_of_intervals_only_where_there_are_some() -> None:
    assert "Intervals of 95 % by resampling documents." in views.facts(sample_report())[-1]
    few = views.facts(VARIANTS["no intervals"])[-1]
    assert "No intervals: fewer than 5 documents." in few
    assert "95 %" not in few
    assert "No intervals." in views.facts(replace(sample_report(), results=()))[-1]


def test_the_worst_come_first_and_undefined_ones_not_at_all() -> None:
    rows = views.worst(VARIANTS["scattered"])
    assert len(rows) == 10
    assert [row.document for row in rows[:2]] == ["far", "tiny"]
    assert views.worst(VARIANTS["undefined"]) == []
