"""What is said to those who hear the window: each step, each choice, each question, and where spans begin and end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.annotations.texts import HARBOUR
from tests.ear import Ear, hearing
from tests.projects import harbour_at_work
from tests.windows import ALT, CTRL, SHIFT, choose, opened, place_of, press, take, told, type_in
from widgets.announcing import announce

Key = Qt.Key


@pytest.fixture
def ear() -> Iterator[Ear]:
    with hearing() as ear:
        yield ear


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema, ear: Ear) -> Iterator[MainWindow]:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        ear.begin()
        yield window


def at(window: MainWindow, words: str, nth: int = 0) -> None:
    window.reading.put_caret(place_of(HARBOUR, words, nth)[0])


# Steps, choices, questions


def test_a_step_is_said_and_what_is_asked_next(window: MainWindow, ear: Ear) -> None:
    window.reading.select(*place_of(HARBOUR, "want the ferry anyway"))
    assert ear.after("2") == (
        "Mark stance “want the ferry anyway”. Commitment: supports, key s; demands, key d; offers, key o; accepts, key a; "
        "opposes, key p; rejects, key r; withdraws, key w; undecided, key u."
    )
    assert ear.after("r").startswith(
        "Set commitment of “want the ferry anyway” to rejects. Holder · “want the ferry anyway”: "
    )
    assert ear.after(Key.Key_Down).count("row 2 of") == 1, "the row, once"
    assert ear.after(Key.Key_Escape) == "Left: Holder · “want the ferry anyway”"
    assert ear.after("z", held=CTRL) == "Undone: Set commitment of “want the ferry anyway” to rejects"
    assert ear.after(Key.Key_Delete) == "Remove stance “want the ferry anyway”"


def test_a_choice_is_said_with_what_is_known_of_it(window: MainWindow, ear: Ear) -> None:
    at(window, "Monday")
    assert ear.after(Key.Key_Tab) == (
        "ACTOR “board”, 1 of 6. body, sentence 2, entity Harbour board, holder of offers a night ferry"
    )
    assert ear.after(Key.Key_Tab) == (
        "STANCE “offers a night ferry”, 2 of 6. body, sentence 2, offers, holder board, governs of if the council pays for the crew"
    )
    assert ear.after("j") == (
        "Along the holder link to “board”. body, sentence 2, entity Harbour board, holder of offers a night ferry"
    )
    assert ear.after("n") == "Note: Enter writes it."
    type_in("why")
    assert ear.after(Key.Key_Return) == "Note on “board”"
    assert ear.after("!").startswith("Flagged “board”")


def test_a_refusal_is_urgent(window: MainWindow, ear: Ear) -> None:
    assert ear.after(Key.Key_Delete) == "! Choose a span first: Tab walks them"
    choose(window, "refusal")
    assert ear.after("g").startswith("! The schema lets no governs link start at STANCE")
    assert ear.after("%").startswith("! % does nothing here")


def test_findings_are_counted_when_a_document_is_finished(window: MainWindow, ear: Ear) -> None:
    heard = ear.after(Key.Key_Return, held=CTRL)
    assert heard.startswith("! Not finished: 2 things have to be answered first. F8 walks them")
    assert "error: the document needs an answer: relevant, 1 of" in heard


def test_rows_that_are_read_by_themselves_are_not_said_again(window: MainWindow, ear: Ear) -> None:
    window.documents.view.setFocus()
    assert ear.after(Key.Key_Down) == ""
    assert "Harbour board leaves night quay open" in told(window)
    window.docks.open("spans")
    assert ear.after(Key.Key_Down) == ""
    assert told(window) == "STANCE “offers a night ferry”, 2 of 6"
    assert ear.after("!") == "Flagged “offers a night ferry”; once more takes the flag away"


def test_a_document_that_is_opened_is_said_with_what_it_holds(window: MainWindow, ear: Ear) -> None:
    assert ear.after(Key.Key_PageDown, held=CTRL) == "Opened “Harbour board leaves night quay open”. 0 spans, 2 points"


# The caret


def test_where_spans_begin_and_end_is_said_with_the_words(window: MainWindow, ear: Ear) -> None:
    at(window, "The board offers")
    assert ear.after(Key.Key_Right) == "board. ACTOR begins"
    assert ear.after(Key.Key_Right) == "offers. ACTOR ends, STANCE begins"
    assert ear.after(Key.Key_Right) == "a"
    assert ear.after(Key.Key_Left) == "offers"
    assert ear.after(Key.Key_Left) == "board. STANCE ends, ACTOR begins"
    assert ear.after("s", held=CTRL | ALT) == "The caret passes over spans in silence"
    assert ear.after(Key.Key_Right) == "offers"
    assert not window.settings.says_edges
    assert ear.after("s", held=CTRL | ALT) == "The caret says where spans begin and end"


def test_what_the_caret_comes_to_is_said_by_character_word_and_sentence(window: MainWindow, ear: Ear) -> None:
    at(window, "Monday")
    assert ear.after(Key.Key_Right) == "full stop"
    assert ear.after(Key.Key_Right, held=ALT) == "space"
    assert ear.after(Key.Key_Right, held=ALT) == "T"
    assert ear.after(Key.Key_Right, held=CTRL) == "Mayor Ida Holm rejects that."
    assert ear.after(Key.Key_Right, held=CTRL) == "🚢 Café owners on the island say they want the ferry anyway."
    assert ear.after(Key.Key_Left) == "full stop"
    assert ear.after(Key.Key_Right) == "ship"
    assert ear.after(Key.Key_Down) == "", "a screen reader reads the line by itself"
    assert ear.after(Key.Key_End) == ""
    at(window, "Monday")
    assert ear.after(Key.Key_Right, held=SHIFT) == "Selected “Monday”"


def test_arrows_go_by_character_and_are_left_to_the_screen_reader_then(window: MainWindow, ear: Ear) -> None:
    assert ear.after("a", held=CTRL | ALT) == "Arrows go by character now, with Ctrl by word, with Alt by sentence"
    at(window, "Monday")
    ear.begin()
    press(Key.Key_Right)
    assert window.reading.active.caret() == place_of(HARBOUR, "onday")[0]
    press(Key.Key_Right, CTRL)
    assert window.reading.active.caret() == place_of(HARBOUR, ". The board")[0]
    press(Key.Key_Left, SHIFT)
    assert window.reading.selection() == (place_of(HARBOUR, "y. The")[0], place_of(HARBOUR, ". The board")[0])
    assert ear.heard() == ""
    press(Key.Key_Right, ALT)
    assert ear.heard() == "The board offers a night ferry if the council pays for the crew."
    assert ear.after("a", held=CTRL | ALT).startswith("Arrows go by word now")
    assert not window.keying.keymap.own()


# The voice


def test_what_comes_together_is_said_in_order_and_once(window: MainWindow, ear: Ear) -> None:
    from widgets.announcing import Turn

    ear.begin()
    announce(window, "row 2", turn=Turn.NEXT)
    announce(window, "Marked")
    announce(window, lambda: "about it", turn=Turn.ABOUT)
    announce(window, "Marked")
    announce(window, "")
    assert ear.heard() == "Marked. about it. row 2"
    ear.begin()
    announce(window, "Row 2")
    announce(window, "Row 2 of 4")
    announce(window, "Refused", urgent=True)
    assert ear.heard() == "! Row 2 of 4. Refused"


def test_nothing_is_put_into_words_where_nobody_listens(window: MainWindow, ear: Ear) -> None:
    ear.begin()
    QAccessible.setActive(False)
    announce(window, lambda: pytest.fail("it was put into words"))
    press(Key.Key_Tab)
    assert ear.heard() == ""
    QAccessible.setActive(True)


# Where one is


def test_where_one_is_is_said_and_can_be_read_line_by_line(window: MainWindow, ear: Ear) -> None:
    window.resize(1280, 800)  # so that the panel stands beside the text
    at(window, "offers a night")
    heard = ear.after(Key.Key_F9)
    assert told(window) == "“offers”, body, sentence 2, in STANCE “offers a night ferry” · F9 again: all of it, to read"
    assert heard == (
        "Document: Harbour board leaves night ferry open, in progress. Place: body, sentence 2 of 4. Word: “offers”. "
        "In the span: STANCE, offers a night ferry, body, sentence 2, offers, holder board, governs of if the council pays "
        "for the crew. Sentence: The board offers a night ferry if the council pays for the crew. "
        "Space chooses the span here, Tab goes to the next one."
    )
    press(Key.Key_F9)
    assert window.docks.has_focus("here")
    panel = window.docks.panel("here")
    lines = panel.toPlainText().split("\n")  # type: ignore[attr-defined]
    assert lines[1] == "Place: body, sentence 2 of 4"
    assert panel.textCursor().block().text() == lines[0]  # type: ignore[attr-defined]
    press(Key.Key_Down, times=3)
    assert panel.textCursor().block().text() in lines[1:3], "long lines are wrapped"  # type: ignore[attr-defined]
    press(Key.Key_Escape)
    assert window.reading.article.hasFocus()
    at(window, "Monday")
    press(Key.Key_F9)
    assert "Word: “Monday”" in panel.toPlainText(), "an open panel follows"  # type: ignore[attr-defined]
    window.docks.enter(panel)
    press(Key.Key_F9)
    assert not window.docks.is_open("here")


def test_where_one_is_in_other_places(window: MainWindow, ear: Ear) -> None:
    window.reading.select(*place_of(HARBOUR, "night ferry", 1))
    press(Key.Key_F9)
    assert told(window).startswith("“night ferry”, body, sentence 2")
    assert "Selected: “night ferry”" in ear.heard()
    assert "Mark the selection: 1 actor, 2 stance, 3 condition" in ear.heard()
    choose(window, "refusal")
    assert "Chosen: STANCE “rejects that”." in ear.after(Key.Key_F9)
    press("c")
    assert "A question is open: Commitment. Esc leaves the question" in ear.after(Key.Key_F9)
    take(window, "rejects")
    press(Key.Key_Escape)
    window.docks.open("spans")
    press(Key.Key_F9)
    assert told(window).startswith("Spans, ")
    window.documents.view.setFocus()
    assert "Harbour board leaves night ferry open, in progress" in ear.after(Key.Key_F9)
    window.reading.enter_point(2)
    press(Key.Key_F9)
    assert told(window).startswith("“Mayor”, point 2")


def test_where_one_is_without_a_document(qtbot: QtBot, tmp_path: Path, ear: Ear) -> None:
    from app.application import create_project

    create_project(tmp_path / "empty.stancemark")
    with opened(qtbot, tmp_path / "empty.stancemark"):
        assert ear.after(Key.Key_F9) == "No document is open. Ctrl+I imports articles."
        press(Key.Key_C, CTRL)
