"""Notes, queries and flags with real keys: on a span, on the document, changed, taken back, refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from annotations import marking, remarks
from annotations.edits import AddContents, AddDocument
from annotations.project import Project
from annotations.remarks import FLAG, NOTE, QUERY
from annotations.schema import Schema
from annotations.spans import Span
from app.mainwindow import MainWindow
from tests.annotations.texts import harbour, labelled
from tests.windows import CTRL, chosen, click_on, focus, opened, press, steps, told, type_in

Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    """The harbour with ada's set of two spans, still open."""
    project = Project.create(tmp_path / "p.stancemark", schema, annotator="ada")
    contents = labelled(harbour())
    project.do(
        "Import",
        AddDocument(harbour()),
        AddContents(replace(contents, set=replace(contents.set, status="doing"))),
    )
    project.close()
    return project.path


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as window:
        yield window


def line(window: MainWindow) -> QLineEdit:
    """The line of the picker that is typed into."""
    assert window.asking.picker.is_open()
    found = focus()
    assert isinstance(found, QLineEdit)
    return found


def own(window: MainWindow, kind: str) -> list[remarks.Remark]:
    head = window.session.project.own_set("harbour")
    return [each for each in remarks.of(head) if each.kind == kind] if head else []


def choose_board(window: MainWindow) -> None:
    click_on(window, "board", nth=1)
    assert chosen(window).id == "a1"


def in_turn(window: MainWindow, *turns: Callable[[MainWindow], None]) -> None:
    """Each in the same window, and on the same labels: what one did is taken back before the next."""
    project = window.session.project

    def there() -> object:
        head = project.own_set("harbour")
        return head and (head.status, head.notes, project.spans(head.id))

    before = there()
    for turn in turns:
        turn(window)
        assert not window.asking.is_open
        while there() != before:
            assert project.undo() is not None


# Notes


def a_note_is_written_changed_and_taken_away_with_keys(window: MainWindow) -> None:
    choose_board(window)
    before = steps(window)
    press(Key.Key_N)
    assert line(window).text() == ""
    type_in("Which board?")
    press(Key.Key_Return)
    assert chosen(window).note == "Which board?"
    assert told(window) == "Note on “board”"
    assert window.reading.active.hasFocus()
    press(Key.Key_N)
    assert line(window).text() == "Which board?"
    press(Key.Key_End)
    type_in(" The old one")
    press(Key.Key_Return)
    assert chosen(window).note == "Which board? The old one"
    press(Key.Key_N)
    press(Key.Key_Delete)
    press(Key.Key_Return)
    assert chosen(window).note is None
    assert steps(window) == before + 3
    press(Key.Key_Z, CTRL)
    assert chosen(window).note == "Which board? The old one"


def a_note_left_as_it_was_is_no_step(window: MainWindow) -> None:
    choose_board(window)
    press(Key.Key_N)
    type_in("Which board?")
    press(Key.Key_Return)
    before = steps(window)
    for keys in ([Key.Key_Return], [Key.Key_Escape], [Key.Key_Delete, Key.Key_Escape]):
        press(Key.Key_N)
        for key in keys:
            press(key)
        assert not window.asking.is_open
    assert chosen(window).note == "Which board?"
    assert steps(window) == before


def an_empty_note_is_none(window: MainWindow) -> None:
    choose_board(window)
    before = steps(window)
    press(Key.Key_N)
    press(Key.Key_Return)
    press(Key.Key_N)
    press(Key.Key_Backspace)
    assert chosen(window).note is None
    assert steps(window) == before


def a_note_of_several_lines_keeps_them(window: MainWindow) -> None:
    remarks.write_note(window.session.project, own_span(window), "One\nTwo")
    choose_board(window)
    press(Key.Key_N)
    press(Key.Key_End)
    type_in("!")
    press(Key.Key_Return)
    assert chosen(window).note == "One\nTwo!"


def own_span(window: MainWindow) -> Span:
    span = window.session.project.span("set-a", "a1")
    assert span is not None
    return span


def a_text_that_is_refused_is_asked_again_as_it_was_typed(window: MainWindow) -> None:
    choose_board(window)
    press(Key.Key_N)
    line(window).setText("x" * 4001)
    press(Key.Key_Return)
    assert told(window).startswith("At most 4,000 characters")
    assert line(window).text() == "x" * 4001
    press(Key.Key_End)
    press(Key.Key_Backspace)
    press(Key.Key_Return)
    assert chosen(window).note == "x" * 4000


def the_note_of_a_finished_document_stays(window: MainWindow) -> None:
    choose_board(window)
    marking.set_status(window.session.project, "harbour", "done", "Finish")
    press(Key.Key_N)
    assert not window.asking.is_open
    assert told(window) == "This document is finished; reopen it to change its labels with Ctrl+Shift+Enter"


def test_notes_on_a_span(window: MainWindow) -> None:
    in_turn(
        window,
        a_note_is_written_changed_and_taken_away_with_keys,
        a_note_left_as_it_was_is_no_step,
        an_empty_note_is_none,
        a_note_of_several_lines_keeps_them,
        a_text_that_is_refused_is_asked_again_as_it_was_typed,
        the_note_of_a_finished_document_stays,
    )


def notes_on_the_document_are_asked_for_one_by_one(window: MainWindow) -> None:
    window.reading.choose(None)
    press(Key.Key_N)
    assert window.asking.picker.title() == "Note on this document"
    type_in("Long")
    press(Key.Key_Return)
    assert told(window) == "Note written"
    press(Key.Key_N)
    assert [each.text for each in window.asking.picker.options()] == ["New note", "Long"]
    press(Key.Key_Return)
    type_in("Dull")
    press(Key.Key_Return)
    assert [each.text for each in own(window, NOTE)] == ["Long", "Dull"]
    press(Key.Key_N)
    press("2")
    assert line(window).text() == "Long"
    press(Key.Key_Delete)
    press(Key.Key_Return)
    assert [each.text for each in own(window, NOTE)] == ["Dull"]
    press(Key.Key_Z, CTRL)
    assert [each.text for each in own(window, NOTE)] == ["Long", "Dull"]


# Queries


def a_query_on_a_span_is_asked_changed_and_taken_back(window: MainWindow) -> None:
    choose_board(window)
    press(Key.Key_U)
    type_in("Is it the whole board?")
    press(Key.Key_Return)
    (query,) = own(window, QUERY)
    assert (query.text, query.span, query.by) == ("Is it the whole board?", "a1", "ada")
    assert "the lead" in told(window)
    press(Key.Key_U)
    assert line(window).text() == "Is it the whole board?"
    type_in("Half of it?")
    press(Key.Key_Return)
    assert own(window, QUERY) == [replace(query, text="Half of it?")]
    press(Key.Key_U)
    press(Key.Key_Backspace)
    press(Key.Key_Return)
    assert own(window, QUERY) == []
    press(Key.Key_Z, CTRL)
    assert own(window, QUERY) == [replace(query, text="Half of it?")]


def an_answered_query_stays_and_another_can_be_asked(window: MainWindow) -> None:
    project = window.session.project
    query = remarks.add(project, "harbour", QUERY, "Why?", "a1")
    remarks.answer(project, "set-a", query.id, "Because.")
    choose_board(window)
    press(Key.Key_U)
    assert line(window).text() == ""
    type_in("Really?")
    press(Key.Key_Return)
    assert [each.text for each in own(window, QUERY)] == ["Why?", "Really?"]


def a_query_about_the_document_goes_with_a_finished_one_too(window: MainWindow) -> None:
    marking.set_status(window.session.project, "harbour", "done", "Finish")
    window.reading.choose(None)
    press(Key.Key_U)
    type_in("Is this about the ferry?")
    press(Key.Key_Return)
    (query,) = own(window, QUERY)
    assert query.span is None
    press(Key.Key_U)
    assert [each.text for each in window.asking.picker.options()] == ["New query", "Is this about the ferry?"]
    press(Key.Key_Escape)
    assert own(window, QUERY) == [query]


def test_notes_on_the_document_and_queries(window: MainWindow) -> None:
    in_turn(
        window,
        notes_on_the_document_are_asked_for_one_by_one,
        a_query_on_a_span_is_asked_changed_and_taken_back,
        an_answered_query_stays_and_another_can_be_asked,
        a_query_about_the_document_goes_with_a_finished_one_too,
    )


def test_a_span_that_went_meanwhile_is_no_place_for_words(window: MainWindow) -> None:
    choose_board(window)
    press(Key.Key_N)
    type_in("Which board?")
    marking.remove(window.session.project, own_span(window))
    press(Key.Key_Return)
    assert told(window) == "The span is not there any more"
    assert line(window).text() == "Which board?"
    press(Key.Key_Escape)


# Flags


def a_flag_is_set_and_taken_away_with_one_key(window: MainWindow) -> None:
    choose_board(window)
    before = steps(window)
    press("!")
    (flag,) = own(window, FLAG)
    assert (flag.text, flag.span) == ("flag", "a1")
    assert told(window) == "Flagged “board”; once more takes the flag away"
    press("!")
    assert own(window, FLAG) == []
    assert told(window) == "Unflag “board”"
    assert steps(window) == before + 2
    press(Key.Key_Z, CTRL)
    assert [each.span for each in own(window, FLAG)] == ["a1"]


def the_document_has_a_flag_of_its_own(window: MainWindow) -> None:
    choose_board(window)
    press("!")
    window.reading.choose(None)
    press("!")
    assert [each.span for each in own(window, FLAG)] == ["a1", None]
    press("!")
    assert [each.span for each in own(window, FLAG)] == ["a1"]


def test_flags(window: MainWindow) -> None:
    in_turn(window, a_flag_is_set_and_taken_away_with_one_key, the_document_has_a_flag_of_its_own)
    nobody_in_particular_is_asked_nothing(window)


def nobody_in_particular_is_asked_nothing(window: MainWindow) -> None:
    window.session.project.annotator = ""
    for key in ("n", "u", "!"):
        press(key)
        assert told(window) == "Say who is labelling first"
        assert not window.asking.is_open


def test_the_first_remark_begins_the_set(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "ben") as window:
        press("!")
        assert [each.by for each in own(window, FLAG)] == ["ben"]
        press(Key.Key_Z, CTRL)
        assert window.session.project.own_set("harbour") is None


def test_words_that_were_typed_and_left_are_there_again(window: MainWindow) -> None:
    in_turn(window, *(partial(words_that_were_left_are_there_again, way=way) for way in ("Esc", "F8", "click")))


def words_that_were_left_are_there_again(window: MainWindow, way: str) -> None:
    window.reading.choose(window.reading.spans()[0], reveal=True)
    span = window.reading.chosen()
    assert span is not None
    press("n")
    for letter in "doubt":
        press(letter)
    if way == "Esc":
        press(Qt.Key.Key_Escape)
        assert told(window).endswith("what was typed is kept, the same key goes on with it")
    elif way == "F8":
        press(Qt.Key.Key_F8)
        window.asking.leave()
    else:
        view = window.reading.article
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport().rect().bottomLeft() + QPoint(4, -4)
        )
    assert not window.asking.is_open
    window.reading.choose(window.reading.span(span.id), reveal=True)
    press("n")
    assert window.asking.picker.typed() == "doubt"
    press(Qt.Key.Key_Return)
    now = window.reading.span(span.id)
    assert now is not None
    assert now.note == "doubt"
    press("n")
    assert window.asking.picker.typed() == "doubt"
    press(Qt.Key.Key_Return)
    assert told(window).startswith("Not changed")


def test_words_that_were_typed_are_there_in_the_next_window_and_for_nobody_else(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        window.reading.choose(window.reading.spans()[0], reveal=True)
        press("n")
        type_in("doubt")
        window.close()
    with opened(qtbot, path) as window:
        window.reading.choose(None)
        press("n")
        type_in("on all of it")
        press(Key.Key_Escape)
        window.answer(lambda: window.following.become("ben"))
        press("n")
        assert window.asking.picker.typed() == ""
        press(Key.Key_Escape)
        window.answer(lambda: window.following.become("ada"))
        window.reading.choose(window.reading.spans()[0], reveal=True)
        press("n")
        assert window.asking.picker.typed() == "doubt"
        for _ in "doubt":
            press(Key.Key_Backspace)
        press(Key.Key_Escape)
        press("n")
        assert window.asking.picker.typed() == "", "what was taken away is not there again"
        press(Key.Key_Escape)
        window.reading.choose(None)
        press("n")
        assert window.asking.picker.typed() == "on all of it"
        press(Key.Key_Return)
        press("n")
        assert "on all of it" in [option.text for option in window.asking.picker.options()]
