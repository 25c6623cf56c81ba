"""Plots: every figure has its mark, nothing is cut off, and all of it can be read, also without colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.text import Text

from annotations.agreement.report import Behind
from annotations.colours.spaces import contrast, mix
from annotations.reporting.figures import PLOTS, TREND, Mark, blank
from annotations.reporting.ink import DARK, LIGHT, MARKERS, PRINT, Ink, readable_on, style_of
from tests.annotations.reporting.variants import LONG, VARIANTS
from tests.reports import sample_report

INKS = (LIGHT, DARK, PRINT)


@cache
def drawn(name: str, variant: str) -> tuple[Figure, list[Mark]]:
    """A plot in a window of 400 x 320 pixels, each once."""
    figure = blank(LIGHT, 4.0, 3.2)
    marks = PLOTS[name](figure.add_subplot(), VARIANTS[variant], LIGHT)
    FigureCanvasAgg(figure).draw()
    return figure, marks


def words(figure: Figure) -> Iterator[Text]:
    for artist in figure.findobj(Text):
        if artist.get_visible() and artist.get_text().strip():
            yield artist


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", PLOTS)
def test_nothing_is_cut_off(name: str, variant: str) -> None:
    figure, _ = drawn(name, variant)
    renderer = FigureCanvasAgg(figure).get_renderer()
    edge = figure.bbox
    for text in words(figure):
        if text in figure.axes[0].get_xticklabels() + figure.axes[0].get_yticklabels() and not in_view(figure, text):
            continue
        box = text.get_window_extent(renderer)
        where = f"{text.get_text()!r} at {box.extents} in {edge.extents}"
        assert box.x0 >= -1, where
        assert box.x1 <= edge.x1 + 1, where
        assert box.y0 >= -1, where
        assert box.y1 <= edge.y1 + 1, where


def test_long_names_of_two_annotators_are_cut_below_their_table() -> None:
    report = sample_report()
    assert report.confusion is not None
    named = replace(report, confusion=replace(report.confusion, rows=LONG, columns=LONG[::-1]))
    figure = blank(LIGHT, 4.0, 3.2)
    PLOTS["confusion"](figure.add_subplot(), named, LIGHT)
    FigureCanvasAgg(figure).draw()
    (below,) = (text for text in words(figure) if text.get_text().startswith("across "))
    assert below.get_text().count("…") == 2
    box = below.get_window_extent(FigureCanvasAgg(figure).get_renderer())
    assert box.x0 >= -1
    assert box.x1 <= figure.bbox.x1 + 1


def in_view(figure: Figure, text: Text) -> bool:
    """Whether a tick with this word lies within the axes: those outside are not drawn."""
    axes = figure.axes[0]
    x, y = text.get_position()
    if text in axes.get_xticklabels():
        return min(axes.get_xlim()) <= x <= max(axes.get_xlim())
    return min(axes.get_ylim()) <= y <= max(axes.get_ylim())


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", PLOTS)
def test_marks_lie_where_they_can_be_clicked(name: str, variant: str) -> None:
    figure, marks = drawn(name, variant)
    axes = figure.axes[0]
    left, right = sorted(axes.get_xlim())
    low, high = sorted(axes.get_ylim())
    for mark in marks:
        assert mark.x0 < mark.x1
        assert mark.y0 < mark.y1
        x, y = (mark.x0 + mark.x1) / 2, (mark.y0 + mark.y1) / 2
        assert left <= x <= right
        assert low <= y <= high
        assert mark.holds(x, y)
        assert mark.text


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_figure_has_a_mark(variant: str) -> None:
    report = VARIANTS[variant]
    of_labels = [
        each
        for each in report.results
        if each.label in report.labels and each.measure in ("span_f1.exact", "span_f1.overlap_label")
    ]
    assert len(drawn("labels", variant)[1]) == len(of_labels)
    size = len(report.confusion.labels)
    assert len(drawn("confusion", variant)[1]) == size * size - 1
    pairs = [each for each in report.results if each.scope == "pair"]
    assert len(drawn("annotators", variant)[1]) == 2 * len(pairs)
    assert [mark.behind for mark in drawn("documents", variant)[1]] == [
        Behind(document=row.document) for row in report.documents
    ]
    parts = [each for each in report.results if each.scope in ("guideline", "batch") and each.measure in TREND]
    assert len(drawn("trend", variant)[1]) == len(parts)


def test_bars_hold_every_edge_that_differs() -> None:
    variant = "scattered"
    report = VARIANTS[variant]
    edges = [
        second[side] - first[side]
        for each in report.disagreements
        if each.kind == "boundary" and (first := each.ranges[0]) and (second := each.ranges[1])
        for side in (0, 1)
    ]
    marks = drawn("offsets", variant)[1]
    assert sum(mark.y1 for mark in marks) == sum(edge != 0 for edge in edges)
    assert all(len(report.behind(mark.behind)) == mark.y1 for mark in marks)


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_threshold_of_alpha_is_drawn_beside_f1(variant: str) -> None:
    (axes,) = drawn("labels", variant)[0].axes
    across = [line for line in axes.lines if len(set(line.get_xdata())) == 1 and len(line.get_xdata()) > 1]
    assert across == []


def test_a_mark_leads_to_what_is_behind_it() -> None:
    variant = "sample"
    report = VARIANTS[variant]
    cells = {mark.text.split(":")[0]: mark for mark in drawn("confusion", variant)[1]}
    assert [each.texts for each in report.behind(cells["STANCE with CONDITION"].behind)] == [
        ("CONDITION “without solid”", "STANCE")
    ]
    assert [each.kind for each in report.behind(cells["STANCE with none"].behind)] == ["missing"]


def test_marks_tell_the_figure_and_why_there_is_none() -> None:
    texts = [mark.text for mark in drawn("labels", "sample")[1]]
    assert texts[0] == "ACTOR, Span F1, overlap and label: .89 [.84, .94], n 900"
    assert "CONDITION, Span F1, overlap and label: undefined (no variation), n 12" in texts


def test_long_names_are_shortened_in_the_plot_and_whole_in_the_mark() -> None:
    figure, marks = drawn("labels", "long names")
    assert any(text.get_text().endswith("…") for text in words(figure))
    assert any(LONG in mark.text for mark in marks)


def test_labels_differ_without_colour() -> None:
    names = [f"label {number}" for number in range(len(MARKERS))]
    markers = {style_of(LIGHT, names, name).marker for name in names}
    lines = {style_of(LIGHT, tuple(TREND), name).line for name in TREND}
    assert len(markers) == len(names)
    assert len(lines) == len(TREND)


def test_colours_of_the_schema_are_taken() -> None:
    ink = LIGHT.with_labels({"ACTOR": "#123456"})
    assert style_of(ink, ("ACTOR", "STANCE"), "ACTOR").colour == "#123456"
    assert style_of(ink, ("ACTOR", "STANCE"), "STANCE").colour == LIGHT.labels[1]


@pytest.mark.parametrize("ink", INKS, ids=lambda ink: ink.name)
def test_all_can_be_read(ink: Ink) -> None:
    for colour in (ink.ink, ink.muted, ink.warn, *ink.labels):
        assert contrast(colour, ink.paper) >= 4.5, colour
    for step in range(101):
        ground = mix(ink.paper, ink.shade, step / 100)
        assert contrast(ground, readable_on(ground)) >= 4.5


@pytest.mark.parametrize("ink", INKS, ids=lambda ink: ink.name)
@pytest.mark.parametrize("name", PLOTS)
def test_every_word_is_drawn_so_that_it_can_be_read(name: str, ink: Ink) -> None:
    figure = blank(ink, 4.0, 3.2)
    axes = figure.add_subplot()
    PLOTS[name](axes, VARIANTS["scattered"], ink)
    FigureCanvasAgg(figure).draw()
    on_cells = axes.texts if name in ("confusion", "annotators") else []
    for text in words(figure):
        if text not in on_cells:
            assert contrast(to_hex(text.get_color()), ink.paper) >= 4.5, text.get_text()


@pytest.mark.parametrize("ink", INKS, ids=lambda ink: ink.name)
def test_darker_cells_stand_out_in_grey(ink: Ink) -> None:
    steps = [contrast(mix(ink.paper, ink.shade, step / 10), ink.paper) for step in range(11)]
    assert steps == sorted(steps)
    assert steps[-1] >= 4.5


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
