"""The line at the foot says what the last key in a text or a list did; of menus, test_commands_work asks that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotations.schema_reader import load
from app import sample
from app.commands.ofschema import table
from app.commands.scopes import (
    DOCUMENTS,
    EVERYWHERE,
    INSPECTOR,
    JUMP,
    LIST,
    MENTIONS,
    MOVING,
    QUESTION,
    SPANS,
    TEXT,
    WINDOW,
)
from app.grammar.asking import Question
from app.mainwindow import MainWindow
from resources import path as resource
from tests.app.commandstates import SENTINEL, said
from tests.windows import ALT, opened, press, select_by_keys
from widgets.asking.optionrows import Option
from widgets.inspectorline import Line

SHIPPED = table(load(resource("schemas/actor-stance-condition.json")))
OPTIONS = [Option("a", "apples"), Option("b", "bread"), Option("c", "cheese")]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window on the sample, its first document open for changes, and a step to undo."""
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        yield window


def press_key_of(window: MainWindow, id: str) -> None:
    """Press the first key of the command with this id, once the line has been told something else."""
    window.status.tell(SENTINEL)
    keys = next(each.keys for each in window.keying.table if each.id == id)
    combination = QKeySequence(keys[0])[0]  # type: ignore[index]
    press(combination.key(), combination.keyboardModifiers())


def in_text(window: MainWindow) -> None:
    window.reading.enter_point(None)
    window.reading.put_caret(window.reading.article.caret() + 40)


def at_jump(window: MainWindow) -> None:
    in_text(window)
    press("/")
    press("t")
    press("/")


def in_question(window: MainWindow) -> None:
    window.asking.leave()
    answers = {"chosen": str, "chosen_many": list, "added": str, "cleared": list}
    window.answer(
        lambda: window.asking.ask(
            Question("Several", OPTIONS, multi=True, typing=True, new="Add “{}”", **answers)  # type: ignore[arg-type]
        )
    )
    press(Qt.Key.Key_Down)


def typed_in_question(window: MainWindow) -> None:
    in_question(window)
    press("e")


def in_mentions(window: MainWindow) -> None:
    if not window.mention_list.is_open():
        span = next(each for each in window.reading.spans() if each.label == "ACTOR" and mentions_of(window, each.id))
        window.reading.choose(span, reveal=True)
        window.answer(window.propagation.begin)
    press(Qt.Key.Key_Down)


def mentions_of(window: MainWindow, id: str) -> bool:
    window.reading.choose(window.reading.span(id))
    found = window.answer(window.propagation.begin)
    window.propagation.leave()
    return found


def in_inspector(window: MainWindow) -> None:
    window.asking.leave()
    span = next(each for each in window.reading.spans() if each.label == "STANCE" and "commitment" in each.attributes)
    window.reading.choose(span, reveal=True)
    lines = [each for each in window.reading.inspector.findChildren(Line) if each.isVisible()]
    next(each for each in lines if each.content.name == "Commitment").setFocus()


def in_documents(window: MainWindow) -> None:
    window.documents.view.setFocus()


def in_table(window: MainWindow) -> None:
    window.propagation.leave()
    window.asking.leave()
    window.reading.choose(window.reading.spans()[3])
    window.docks.open("spans")


PLACES: dict[str, tuple[Callable[[MainWindow], None], ...]] = {
    MOVING: (in_text,),
    JUMP: (at_jump,),
    QUESTION: (in_question,),
    MENTIONS: (in_mentions,),
    INSPECTOR: (in_inspector,),
    DOCUMENTS: (in_documents,),
    SPANS: (in_table,),
    LIST: (in_mentions, in_documents, typed_in_question, in_table),
}


@pytest.mark.parametrize("scope", PLACES)
def test_every_key_of_a_text_or_a_list_says_what_it_did(window: MainWindow, scope: str) -> None:
    silent = []
    for make in PLACES[scope]:
        for command in SHIPPED:
            if command.scope == scope:
                make(window)
                press_key_of(window, command.id)
                in_line = make is typed_in_question and command.id in ("list.first", "list.last")
                silent += [] if said(window) or in_line else [f"{command.id} after {make.__name__}"]
    assert silent == []


def test_what_was_marked_stays_said_while_the_question_about_it_is_open(window: MainWindow) -> None:
    window.reading.put_caret(window.session.document.text.index("contract broke"))  # type: ignore[union-attr]
    press("2", ALT)
    assert window.asking.is_open
    assert window.status.message.text() == "Mark stance “new contract broke”"
    press(Qt.Key.Key_Return)
    assert window.asking.picker.title() == "Holder · “new contract broke”"
    assert window.status.message.text() == "Left open: Commitment"
    press(Qt.Key.Key_Escape)
    assert window.status.message.text() == "Left: Holder · “new contract broke”"
    press("c")
    assert window.status.message.text() == "Choose: Commitment"
    press("d")
    assert window.status.message.text().startswith("Set commitment of “")


def test_moving_says_where_the_caret_is_and_selecting_what_is_selected(window: MainWindow) -> None:
    select_by_keys(window, "sixth day")
    assert window.status.message.text() == "Selected “sixth day”"
    press("c", Qt.KeyboardModifier.ControlModifier)
    assert window.status.message.text() == "Copied “sixth day”"
    press(Qt.Key.Key_Left)
    assert window.status.message.text() == "At “day”"
    press("c", Qt.KeyboardModifier.ControlModifier)
    assert window.status.message.text() == "Nothing is selected to copy"


def test_every_place_of_the_window_is_looked_at() -> None:
    inside = {each.scope for each in SHIPPED if not each.scope.startswith(("register", "entities", "places"))}
    of_other_windows = {
        "inbox",
        "preview",
        "keys",
        "agreement",
        "figures",
        "differences",
        "manual",
        "pages",
        "changes",
        "versions",
        "schema",
        "parts",
    }
    of_panels = {"guideline", "older", "search", "concordance"}  # which say it themselves
    assert inside - of_other_windows - of_panels == {EVERYWHERE, WINDOW, TEXT, *PLACES}


def test_a_long_refusal_has_the_room_of_what_stands_before_it(qtbot: QtBot, window: MainWindow) -> None:
    line = window.status
    window.resize(1280, 740)
    line.set_project("a-project-with-a-name.stancemark  ·  somebody  ·  a schema  ·  a guideline")
    line.refuse("Short")
    assert line.project.isVisible()
    long = (
        "Agreement is shown to who leads the project; annotators do not see what others label. "
        + "Ask who leads it. " * 3
    )
    line.refuse(long)
    qtbot.waitUntil(lambda: QLabel.text(line.message) == long)
    assert line.project.isHidden()
    line.tell("Done")
    assert line.project.isVisible()
    assert line.saved.isVisible()
