"""Answers in the window: every type of attribute on a span and on the document, given and taken back in each way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotations import remarks
from annotations.spans import Span
from app.mainwindow import MainWindow
from tests.annotations.texts import HARBOUR
from tests.app.dialogs import made_empty
from tests.app.test_beginning import imported
from tests.inspecting import is_open, line, lines, press_cross
from tests.projects import SET, harbour_at_work, schema_with, spans_at
from tests.windows import CTRL, SHIFT, choose, click, opened, place_of, press, take, told, type_in
from widgets.lists.rowlist import RowList

Key = Qt.Key
ASKED: list[dict[str, Any]] = [
    {"name": "topics", "type": "multi", "values": ["money", "ships", "work"]},
    {"name": "names", "type": "multi"},
    {"name": "amount", "type": "number"},
    {"name": "day", "type": "date"},
    {"name": "sure", "type": "bool"},
    {"name": "tone", "type": "choice", "values": ["calm", "sharp"], "required": True},
    {"name": "gist", "type": "text"},
    {"name": "issue", "type": "vocabulary", "vocabulary": "issues", "new_values": "request"},
]
OF_SPANS: list[dict[str, Any]] = [
    {"name": "object", "type": "text_range"},
    {"name": "party", "type": "entity_ref", "new_values": True},
]
CLAIM = {"name": "CLAIM", "key": "1", "colour": "#2f6db5", "attributes": [*ASKED, *OF_SPANS]}
FERRY = place_of(HARBOUR, "a night ferry")


def several(window: MainWindow) -> None:
    for id in ("work", "ships", "money", "ships"):  # the ships are let go again
        take(window, id)
    press(Key.Key_Return)


def typed(words: str) -> Callable[[MainWindow], None]:
    """Type an answer, and Enter."""

    def answer(_: MainWindow) -> None:
        type_in(words)
        press(Key.Key_Return)

    return answer


class Case(NamedTuple):
    """An attribute, how its question is answered, what is stored then, and what the inspector shows."""

    name: str
    give: Callable[[MainWindow], None]
    stored: object
    shown: str


CASES = [
    Case("topics", several, ["money", "work"], "money, work"),
    Case("names", typed("Ida Holm, the board ,, the board"), ["Ida Holm", "the board"], "Ida Holm, the board"),
    Case("amount", typed("7,5"), 7.5, "7.5"),
    Case("day", typed("2026-11-23"), "2026-11-23", "2026-11-23"),
    Case("sure", lambda window: take(window, "no"), False, "no"),
    Case("tone", lambda window: take(window, "sharp"), "sharp", "sharp"),
    Case("gist", typed("Something is on offer"), "Something is on offer", "Something is on offer"),
    Case("issue", lambda window: take(window, "crew_pay"), "crew_pay", "crew_pay"),
]
SPAN_CASES = [
    *CASES,
    Case("object", lambda window: take(window, f"{FERRY[0]}-{FERRY[1]}"), list(FERRY), "“a night ferry”"),
    Case("party", lambda window: take(window, "islanders"), "islanders", "Island council"),
]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The harbour with one claim; all types of questions are asked of claims, and most of the document."""
    schema = schema_with(labels=[CLAIM], links=[], document_fields=ASKED)
    spans = spans_at([("claim", "CLAIM", "offers a night ferry", 0)])
    with opened(qtbot, harbour_at_work(tmp_path, schema, spans, ())) as window:
        window.resize(1280, 1100)  # with room for all lines of the inspector
        qtbot.waitUntil(lambda: window.reading.inspector.height() > 400)
        yield window


def ask(window: MainWindow, name: str) -> None:
    """Press the key of a question."""
    command = next(each for each in window.commands if each.id == f"ask.{name}")
    combination = QKeySequence(command.keys[0])[0]
    press(combination.key(), combination.keyboardModifiers())


def claim(window: MainWindow) -> Span:
    span = window.session.project.span(SET, "claim")
    assert span is not None
    return span


def fields(window: MainWindow) -> dict[str, Any]:
    return dict(window.session.project.head(SET).fields)


def named(case: Case) -> str:
    return case.name.capitalize()


def delete_answer(window: MainWindow) -> None:
    """Take the answer away in the question that is open: with Delete, and where that empties a line, Enter."""
    press(Key.Key_Delete)
    if window.asking.is_open:
        press(Key.Key_Return)


@pytest.mark.parametrize("case", SPAN_CASES, ids=[case.name for case in SPAN_CASES])
def test_an_answer_about_a_span_is_given_and_taken_back(window: MainWindow, qtbot: QtBot, case: Case) -> None:
    choose(window, "claim")
    ask(window, case.name)
    assert window.asking.picker.title() == named(case)
    case.give(window)
    assert claim(window).attributes == {case.name: case.stored}
    assert line(window, named(case)).content.value == case.shown
    assert not window.asking.is_open
    ask(window, case.name)
    delete_answer(window)
    assert claim(window).attributes == {}
    assert line(window, named(case)).content.value is None
    click(line(window, named(case)))
    assert window.asking.picker.title() == named(case)
    case.give(window)
    assert claim(window).attributes == {case.name: case.stored}
    press_cross(qtbot, line(window, named(case)))
    assert claim(window).attributes == {}
    press(Key.Key_Z, CTRL)
    assert claim(window).attributes == {case.name: case.stored}


def test_f4_goes_through_all_fields_of_the_document(window: MainWindow) -> None:
    press(Key.Key_F4)
    for case in CASES:
        assert window.asking.picker.title() == f"This document: {case.name}"
        case.give(window)
    assert not window.asking.is_open
    assert fields(window) == {case.name: case.stored for case in CASES}
    assert [line(window, named(case)).content.value for case in CASES] == [case.shown for case in CASES]
    press(Key.Key_F4)
    assert window.asking.picker.title() == "This document: topics"


def test_f4_asks_what_is_open_and_passes_over_what_is_left_open(window: MainWindow) -> None:
    press(Key.Key_F4)
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert window.asking.picker.title() == "This document: amount"
    type_in("7")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert fields(window) == {"amount": 7}
    press(Key.Key_F4)
    for name in ("topics", "names", "day"):
        assert window.asking.picker.title() == f"This document: {name}"
        press(Key.Key_Return)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_an_answer_about_the_document_is_given_and_taken_back(window: MainWindow, qtbot: QtBot, case: Case) -> None:
    window.reading.choose(None)
    click(line(window, named(case)))
    assert window.asking.picker.title() == f"This document: {case.name}"
    case.give(window)
    assert fields(window) == {case.name: case.stored}
    assert line(window, named(case)).content.value == case.shown
    click(line(window, named(case)))
    delete_answer(window)
    assert fields(window) == {}
    press(Key.Key_Z, CTRL)
    assert fields(window) == {case.name: case.stored}
    press_cross(qtbot, line(window, named(case)))
    assert fields(window) == {}


def test_what_is_required_is_shown_as_open_until_it_is_answered(window: MainWindow) -> None:
    inspector = window.reading.inspector
    for begin, head in ((lambda: choose(window, "claim"), "CLAIM"), (lambda: window.reading.choose(None), "DOCUMENT")):
        begin()
        assert inspector.accessibleDescription().startswith(head)
        assert inspector.accessibleDescription().endswith(", 1 open")
        assert [each.content.name for each in lines(window) if is_open(each)] == ["Tone"]
        click(line(window, "Tone"))
        take(window, "calm")
        assert not is_open(line(window, "Tone"))
        assert not inspector.accessibleDescription().endswith(", 1 open")


def test_the_mouse_ticks_several_answers_and_takes_them(window: MainWindow) -> None:
    choose(window, "claim")
    ask(window, "topics")
    rows = window.asking.picker.findChild(RowList)
    for place in (0, 1):
        click(rows.viewport(), rows.visualRect(rows.model().index(place, 0)).center())
    click(next(each for each in window.asking.picker.findChildren(QPushButton) if each.text().startswith("Take 2")))
    assert claim(window).attributes == {"topics": ["money", "ships"]}


def test_words_that_are_selected_answer_a_range_at_once(window: MainWindow) -> None:
    choose(window, "claim")
    window.reading.select(*place_of(HARBOUR, "he council pays for the cre"))
    ask(window, "object")
    assert not window.asking.is_open
    assert tuple(claim(window).attributes["object"]) == place_of(HARBOUR, "the council pays for the crew")
    assert window.reading.selection() is None


@pytest.mark.parametrize(
    ("name", "typed", "found", "stored"),
    [("party", "coun", "islanders", "islanders"), ("object", "a ni", f"{FERRY[0]}-{FERRY[1]}", list(FERRY))],
)
def test_what_is_typed_finds_the_answer(window: MainWindow, name: str, typed: str, found: str, stored: object) -> None:
    choose(window, "claim")
    ask(window, name)
    assert len(window.asking.picker.options()) > 1
    type_in(typed)
    assert window.asking.picker.options()[0].id == found
    assert found != "islanders" or len(window.asking.picker.options()) == 1
    press(Key.Key_Return)
    assert claim(window).attributes == {name: stored}


def test_a_value_that_the_vocabulary_lacks_is_requested_of_the_lead(window: MainWindow) -> None:
    choose(window, "claim")
    ask(window, "issue")
    type_in("quay_fees")
    press(Key.Key_Return, SHIFT)
    assert claim(window).attributes == {"issue": "quay_fees"}
    (query,) = remarks.of(window.session.project.head(SET))
    assert (query.kind, query.span, query.text) == (remarks.QUERY, "claim", "New value for issues: quay_fees")
    assert "quay_fees" not in window.session.project.vocabularies()["issues"]


def test_a_new_name_is_added_to_the_register(window: MainWindow) -> None:
    choose(window, "claim")
    ask(window, "party")
    type_in("Ida Holm")
    press(Key.Key_Return, SHIFT)
    entity = window.session.project.entities()[claim(window).attributes["party"]]
    assert entity.name == "Ida Holm"
    press(Key.Key_Z, CTRL)
    assert entity.id not in window.session.project.entities()
    assert claim(window).attributes == {}


def test_an_answer_that_does_not_fit_is_refused_and_asked_again(window: MainWindow) -> None:
    choose(window, "claim")
    ask(window, "amount")
    type_in("many")
    press(Key.Key_Return)
    assert told(window) == "Amount takes a number; many is none"
    assert window.asking.is_open
    press(Key.Key_Escape)
    assert claim(window).attributes == {}


def test_the_note_is_written_from_the_inspector(window: MainWindow) -> None:
    choose(window, "claim")
    click(line(window, "Note"))
    assert window.asking.picker.title() == "Note"
    type_in("Which crew?")
    press(Key.Key_Return)
    assert claim(window).note == "Which crew?"
    assert line(window, "Note").content.value == "Which crew?"


def test_an_empty_register_is_begun_with_the_marked_words(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("A title\nThe Civic List would vote for the route.\n", encoding="utf-8")
    with opened(qtbot, made_empty(tmp_path), "zoe") as window:
        imported(qtbot, window, tmp_path)
        start, end = place_of(window.session.segmentation.document.text, "Civic List")
        window.labelling.mark("ACTOR", start, end)
        picker = window.asking.picker
        assert [each.text for each in picker.options()] == ["Add “Civic List”"]
        assert picker.typed() == "", "keys of the text go on to it, as from every line with nothing in it"
        press(Key.Key_Return)
        assert [each.name for each in window.session.project.entities().values()] == ["Civic List"]
