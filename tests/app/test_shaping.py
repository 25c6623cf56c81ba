"""Shaping spans in the window: fragments, edges by character, click and click, stacks, and what the schema says."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from annotations.spans import Span
from app.mainwindow import MainWindow
from tests.annotations.texts import HARBOUR
from tests.projects import SET, Place, harbour_at_work, schema_with, spans_at
from tests.windows import ALT, CTRL, choose, click, click_on, drag_over, opened, place_of, press, told

Key = Qt.Key
OFFERS: Place = ("offer", "STANCE", "offers", 0)
BOARD: Place = ("board", "ACTOR", "board", 2)


def made(tmp_path: Path, schema: Schema, places: Iterable[Place] = ()) -> Path:
    """A project with the harbour and these spans of ada's."""
    return harbour_at_work(tmp_path, schema, spans_at(places), ())


def stored(window: MainWindow) -> list[Span]:
    return window.session.project.spans(SET)


def quotes(window: MainWindow) -> list[str]:
    return [span.quote for span in stored(window)]


def words(window: MainWindow, id: str) -> list[str]:
    """What a span covers, piece by piece."""
    span = window.session.project.span(SET, id)
    assert span is not None
    return [HARBOUR[start:end] for start, end in span.pieces]


# Fragments


@pytest.fixture
def gapped(tmp_path: Path) -> Path:
    """A project whose schema lets spans have gaps."""
    return made(tmp_path, schema_with(spans={"discontinuous": True}), [OFFERS])


def test_plus_adds_the_selected_words_and_minus_takes_words_out(qtbot: QtBot, gapped: Path) -> None:
    with opened(qtbot, gapped) as window:
        choose(window, "offer")
        window.reading.select(*place_of(HARBOUR, "night ferry", 1))
        press("+")
        assert words(window, "offer") == ["offers", "night ferry"]
        assert window.reading.chosen() == window.reading.span("offer")
        assert window.reading.selection() is None
        assert len(window.reading.article.span_rects("offer")) >= 2
        window.reading.select(*place_of(HARBOUR, "night", 1))
        press("-")
        assert words(window, "offer") == ["offers", "ferry"]
        press(Key.Key_Z, CTRL)
        press(Key.Key_Z, CTRL)
        assert words(window, "offer") == ["offers"]


def test_a_drag_with_control_adds_a_fragment(qtbot: QtBot, gapped: Path) -> None:
    with opened(qtbot, gapped) as window:
        choose(window, "offer")
        drag_over(window, "ferry", nth=1, held=CTRL)
        assert words(window, "offer") == ["offers", "ferry"]
        assert window.reading.chosen() == window.reading.span("offer")
        drag_over(window, "crew", held=CTRL)
        assert words(window, "offer") == ["offers", "ferry", "crew"]


def test_fragments_are_refused_where_the_schema_forbids_them(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    with opened(qtbot, made(tmp_path, schema, [OFFERS])) as window:
        choose(window, "offer")
        for add in (lambda: drag_over(window, "ferry", nth=1, held=CTRL), lambda: press("+")):
            add()
            assert words(window, "offer") == ["offers"]
            assert told(window).endswith("has gaps: the schema forbids discontinuous spans")
            window.reading.select(*place_of(HARBOUR, "ferry", 1))


# Edges


@pytest.mark.parametrize(
    ("key", "token", "character"),
    [("]", "board offers", "board "), ("[", "", "boar"), ("{", "The board", " board"), ("}", "", "oard")],
)
def test_edges_go_by_token_and_with_alt_by_character(
    qtbot: QtBot, tmp_path: Path, schema: Schema, key: str, token: str, character: str
) -> None:
    with opened(qtbot, made(tmp_path, schema, [BOARD])) as window:
        choose(window, "board")
        press(key, ALT)
        assert words(window, "board") == [character]
        press(Key.Key_Z, CTRL)
        assert words(window, "board") == ["board"]
        press(key)
        assert words(window, "board") == [token or "board"]
        if not token:
            assert told(window) == "“board” is down to one token already"


# Click and click


def test_with_a_sticky_label_two_clicks_mark_what_lies_between(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    with opened(qtbot, made(tmp_path, schema)) as window:
        press("1")
        for first, last in ((("harbour", 0), ("met", 0)), (("crew", 0), ("council", 1))):
            click_on(window, *first)
            before = quotes(window)
            click_on(window, *last)
            assert len(quotes(window)) == len(before) + 1
            press(Key.Key_Escape)
        assert quotes(window) == ["harbour board met", "council pays for the crew"]
        assert {span.label for span in stored(window)} == {"ACTOR"}
        click_on(window, "Holm", nth=1)  # in a point
        click_on(window, "Holm", nth=1)
        assert quotes(window)[-1] == "Holm"


def test_with_a_sticky_label_enter_marks_the_selection_or_the_phrase_at_the_caret(
    qtbot: QtBot, tmp_path: Path, schema: Schema
) -> None:
    with opened(qtbot, made(tmp_path, schema)) as window:
        press("1")
        window.reading.select(*place_of(HARBOUR, "crew"))
        press(Key.Key_Return)
        window.asking.leave()
        window.reading.put_caret(place_of(HARBOUR, "owners")[0])
        press(Key.Key_Return)
        assert quotes(window) == ["crew", "Café owners"]


def test_what_a_click_began_can_be_let_go(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    with opened(qtbot, made(tmp_path, schema, [BOARD])) as window:
        press("3")
        click_on(window, "offers")
        press(Key.Key_Escape)
        click_on(window, "night", nth=1)
        assert quotes(window) == ["board"]
        press(Key.Key_Escape)
        press("3")
        click_on(window, "board", nth=2)
        assert window.reading.chosen() == window.reading.span("board")
        click_on(window, "crew")
        assert quotes(window) == ["board"]


def test_a_sticky_label_holds_in_the_next_document(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    with opened(qtbot, made(tmp_path, schema)) as window:
        press("1")
        press(Key.Key_PageDown, CTRL)
        for word, nth in (("Holm", 1), ("rejects", 1)):  # in a point, whose view has just come
            click_on(window, word, nth)
        assert [span.quote for span in window.reading.spans()] == ["Holm rejects"]


# Stacks


NESTED: tuple[Place, ...] = (
    ("sixth", "STANCE", "board offers a night ferry if the council pays for the crew", 0),
    ("fifth", "STANCE", "board offers a night ferry if the council pays", 0),
    ("fourth", "STANCE", "board offers a night ferry if the council", 0),
    ("third", "STANCE", "board offers a night ferry", 0),
    ("second", "STANCE", "board offers", 0),
    ("first", "STANCE", "board", 2),
)


def test_a_press_on_the_count_above_a_stack_lists_the_spans(qtbot: QtBot, tmp_path: Path) -> None:
    schema = schema_with(spans={"nesting": {"allow": True, "same_label": True}})
    with opened(qtbot, made(tmp_path, schema, NESTED)) as window:
        view = window.reading.article
        (count,) = [chip for entry in view.scene() for chip in entry.chips if chip.counted is not None]
        assert count.text == "+3"  # three have lanes of their own
        click(view.viewport(), count.rect.center().toPoint() - QPoint(0, view.verticalScrollBar().value()))
        picker = window.asking.picker
        assert picker.title() == "Spans here"
        assert [option.id for option in picker.options()] == [id for id, *_ in reversed(NESTED)]
        press(Key.Key_Down, times=5)
        press(Key.Key_Return)
        assert window.reading.chosen() == window.reading.span("fifth")


# What the schema says


@pytest.mark.parametrize(
    ("snap", "selected", "marked"),
    [
        ("token", "ffers a nig", "offers a night"),
        ("sentence", "night", "board offers a night ferry if the council pays for the crew"),
        ("none", "ffers a nig", "ffers a nig"),
    ],
)
def test_marking_snaps_as_the_schema_says(qtbot: QtBot, tmp_path: Path, snap: str, selected: str, marked: str) -> None:
    with opened(qtbot, made(tmp_path, schema_with(spans={"snap": snap}))) as window:
        nth = 1 if selected == "night" else 0
        drag_over(window, selected, nth)
        assert window.reading.selection() == place_of(HARBOUR, selected, nth)
        press("2")
        assert quotes(window) == [marked]


RULES: list[tuple[dict[str, Any], str, str, bool, str]] = [
    ({"cross_sentence": "forbid"}, "Monday. The", "1", False, "the schema forbids spans that leave their sentence"),
    ({"cross_sentence": "warn"}, "Monday. The", "1", True, "the schema warns of spans that leave their sentence"),
    ({"cross_sentence": "allow"}, "Monday. The", "1", True, ""),
    ({"crossing": "forbid"}, "board offers", "1", False, "the schema forbids crossing spans"),
    ({"crossing": "warn"}, "board offers", "1", True, "the schema warns of crossing spans"),
    ({"crossing": "allow"}, "board offers", "1", True, ""),
    ({}, "night ferry", "2", False, "the schema forbids STANCE inside STANCE"),
    ({"nesting": {"same_label": "warn"}}, "night ferry", "2", True, "the schema warns of STANCE inside STANCE"),
    ({"nesting": {"same_label": True}}, "night ferry", "2", True, ""),
]


@pytest.mark.parametrize(("rules", "selected", "key", "is_marked", "line"), RULES)
def test_marking_is_refused_or_warned_of_as_the_schema_says(
    qtbot: QtBot, tmp_path: Path, rules: dict[str, Any], selected: str, key: str, is_marked: bool, line: str
) -> None:
    present: Place = ("offer", "STANCE", "offers a night ferry", 0)
    with opened(qtbot, made(tmp_path, schema_with(spans=rules), [present])) as window:
        drag_over(window, selected, 1 if selected == "night ferry" else 0)
        press(key)
        assert (selected in quotes(window)) == is_marked
        assert line in told(window)
        assert ("schema" in told(window)) == bool(line)
