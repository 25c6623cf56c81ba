"""The questions about a new span, one after the other: their order, what ends them, and keys that mean the text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.annotations.texts import HARBOUR
from tests.projects import harbour_at_work
from tests.windows import CTRL, choose, chosen, click, opened, place_of, press, take, told, type_in
from widgets.inspectorline import Line

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        yield window


def mark(window: MainWindow, words: str, key: str, nth: int = 0) -> None:
    window.reading.select(*place_of(HARBOUR, words, nth))
    press(key)


def asked(window: MainWindow) -> str:
    """The question that is open; nothing where there is none."""
    return window.asking.picker.title() if window.asking.is_open else ""


def test_the_required_questions_come_first_and_each_answer_leads_to_the_next(window: MainWindow) -> None:
    mark(window, "want the ferry anyway", "2")
    titles = []
    for id in ("demands", "value:unspecified", "night_ferry"):
        titles.append(asked(window))
        take(window, id)
    for _ in range(3):
        titles.append(asked(window))
        press(Key.Key_Return)
    assert titles == ["Commitment", "Holder · “want the ferry anyway”", "Issue", "Target", "Change", "Certainty"]
    assert asked(window) == ""
    assert window.reading.article.hasFocus()
    assert chosen(window).attributes == {"commitment": "demands", "holder": "unspecified", "issue": "night_ferry"}


def test_enter_on_a_span_asks_what_is_open(window: MainWindow) -> None:
    choose(window, "refusal")
    press(Key.Key_Return)
    assert asked(window) == "Commitment"
    take(window, "rejects")
    assert asked(window) == "Issue"  # the holder is answered
    press(Key.Key_Escape)
    choose(window, "board")
    press(Key.Key_Return)
    assert asked(window) == "Form"
    take(window, "nominal")
    press(Key.Key_Return)
    assert asked(window) == ""
    assert told(window) == "Everything about “board” is answered"


def test_a_question_is_left_open_with_the_mouse_too(window: MainWindow) -> None:
    choose(window, "refusal")
    press(Key.Key_Return)
    click(next(each for each in window.asking.picker.findChildren(QPushButton) if each.text() == "Leave open"))
    assert asked(window) == "Issue"
    assert "commitment" not in chosen(window).attributes


def test_the_same_words_are_answered_as_before_with_one_key(window: MainWindow) -> None:
    mark(window, "board", "1", nth=3)
    assert asked(window) == "Entity"
    assert window.asking.picker.options()[0].text == "As before: Harbour board"
    press(Key.Key_Return)
    assert chosen(window).attributes == {"entity": "authority"}
    assert asked(window) == "Form"


def test_a_holder_in_the_frame_is_linked_and_the_frame_goes_on(window: MainWindow) -> None:
    mark(window, "want the ferry anyway", "2")
    take(window, "demands")
    take(window, "board")
    assert [(each.type, each.target) for each in window.reading.links_of(chosen(window).id)] == [("holder", "board")]
    assert chosen(window).attributes["holder"] == "named"
    assert asked(window) == "Issue"


def test_a_label_key_relabels_from_a_question_with_keys_and_is_typed_elsewhere(window: MainWindow) -> None:
    mark(window, "want the ferry anyway", "2")
    press("4")
    assert asked(window) == "Commitment"
    assert told(window) == "4 is no answer here; Esc leaves the question"
    press("3")
    assert chosen(window).label == "CONDITION"
    press(Key.Key_Escape)
    mark(window, "Café owners", "1")
    type_in("3rd Army")
    press(Key.Key_Return)
    assert chosen(window).label == "ACTOR"
    assert window.session.project.entities()[chosen(window).attributes["entity"]].name == "3rd Army"


def test_keys_of_the_question_remove_no_span(window: MainWindow) -> None:
    mark(window, "Café owners", "1")
    type_in("a")
    press(Key.Key_Backspace, times=3)
    press(Key.Key_Delete)
    assert asked(window) == "Entity"
    assert chosen(window).quote == "Café owners"


def test_a_link_key_goes_on_from_a_question_with_keys(window: MainWindow) -> None:
    mark(window, "want the ferry anyway", "2")
    press("y")
    assert asked(window).startswith("Reported by")


def test_an_answer_given_instead_of_a_link_is_taken_back_where_the_link_is_asked(window: MainWindow) -> None:
    mark(window, "want the ferry anyway", "2")
    take(window, "demands")
    press("u")
    press(Key.Key_Escape)
    assert chosen(window).attributes["holder"] == "unspecified"
    press("h")
    press(Key.Key_Delete)
    assert "holder" not in chosen(window).attributes


def test_what_a_condition_governs_is_asked_with_what_is_required(window: MainWindow) -> None:
    mark(window, "on Monday", "3")
    press("p")
    assert asked(window).startswith("Governs")
    press(Key.Key_Tab)
    assert asked(window) == "Status"
    assert window.reading.links_of(chosen(window).id) == []
    rows = [line.content.name for line in window.reading.inspector.findChildren(Line) if line.isVisible()]
    assert "Governs" in rows


def test_an_edge_is_put_right_while_a_question_is_open(window: MainWindow) -> None:
    mark(window, "Café", "1")
    press("]")
    assert chosen(window).quote == "Café owners"
    assert asked(window) == "Entity"
    type_in("Is]")
    assert chosen(window).quote == "Café owners"  # what is typed is typed
    press(Key.Key_Escape)
    mark(window, "want the ferry", "2")
    press("]")
    assert chosen(window).quote == "want the ferry anyway"
    assert asked(window) == "Commitment"


def test_a_key_that_moves_ends_the_questions_and_moves(window: MainWindow) -> None:
    mark(window, "want the ferry anyway", "2")
    press(Key.Key_Home, CTRL)
    assert asked(window) == ""
    assert window.reading.active.caret() == 0
    mark(window, "Café owners", "1")
    press(Key.Key_Right)
    assert asked(window) == ""


def test_tab_goes_on_to_the_next_question_and_takes_nothing(window: MainWindow) -> None:
    mark(window, "want the ferry anyway", "2")
    press(Key.Key_Tab)
    assert asked(window).startswith("Holder")
    press(Key.Key_Tab)
    assert asked(window) == "Issue"
    assert chosen(window).attributes == {}


def test_a_press_in_the_text_ends_the_questions(window: MainWindow) -> None:
    mark(window, "want the ferry anyway", "2")
    place = window.reading.article.range_rects(*place_of(HARBOUR, "board", 2))[0].center().toPoint()
    click(window.reading.article.viewport(), place)
    assert asked(window) == ""
    assert chosen(window).id == "board"
