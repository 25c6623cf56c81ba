"""Every command that concerns a span has its usual key in the table of spans, and gives the keyboard back to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from annotations import remarks
from annotations.schema import Schema
from annotations.schema_reader import load
from app.commands.ofschema import schema_commands
from app.commands.scopes import TEXT
from app.commands.table import COMMANDS, Command
from app.mainwindow import MainWindow
from resources import path as resource
from tests.app.commandstates import asks, reads
from tests.app.spanstable import cells, chosen, row, table
from tests.projects import SET, harbour_at_work
from tests.windows import CTRL, NONE, SHIFT, focus, opened, press, take, told, type_in
from widgets.lists.spantable import SpanTable

Key = Qt.Key
ABOUT_SPANS = [
    each
    for each in (*COMMANDS, *schema_commands(load(resource("schemas/actor-stance-condition.json"))))
    if each.is_about_span
]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        yield window


def test_every_command_that_concerns_a_span_has_its_key_in_the_table(window: MainWindow) -> None:
    view = table(window)
    there = {action.objectName() for action in view.rows.actions()}
    assert there == {command.id for command in ABOUT_SPANS}
    in_text = {command.id for command in window.commands if command.scope == TEXT}
    assert there < in_text
    about_the_caret = {
        "widen", "to_clause_end", "to_phrase_end", "next_span", "previous_span", "cycle_spans", "stack", "next_phrase",
        "previous_phrase", "jump", "next_mention",
    }  # fmt: skip
    assert {id for id in in_text - there if not id.startswith("mark_phrase.")} == about_the_caret


class Row(NamedTuple):
    """On which row a command is tried, and what it does there."""

    on: str
    then: Callable[[MainWindow], object]


ROWS = {
    "remove": Row("board", lambda window: window.session.project.span(SET, "board") is None),
    "mark.ACTOR": Row("refusal", reads("refusal", "rejects that", "ACTOR")),
    "mark.STANCE": Row("council", reads("council", "council", "STANCE")),
    "mark.CONDITION": Row("refusal", reads("refusal", "rejects that", "CONDITION")),
    "mark_exactly.ACTOR": Row("refusal", reads("refusal", "rejects that", "ACTOR")),
    "mark_exactly.STANCE": Row("council", reads("council", "council", "STANCE")),
    "mark_exactly.CONDITION": Row("refusal", reads("refusal", "rejects that", "CONDITION")),
    "add_fragment": Row("refusal", lambda window: told(window).startswith("Select words first")),
    "cut_fragment": Row("refusal", lambda window: told(window).startswith("Select words first")),
    "grow_end": Row("council", reads("council", "council pays")),
    "shrink_end": Row("refusal", reads("refusal", "rejects")),
    "grow_start": Row("refusal", reads("refusal", "Holm rejects that")),
    "shrink_start": Row("refusal", reads("refusal", "that")),
    "grow_end_character": Row("refusal", reads("refusal", "rejects that.")),
    "shrink_end_character": Row("refusal", reads("refusal", "rejects tha")),
    "grow_start_character": Row("refusal", reads("refusal", " rejects that")),
    "shrink_start_character": Row("refusal", reads("refusal", "ejects that")),
    "mentions": Row("board", lambda window: window.mention_list.is_open()),
    "answer": Row("refusal", asks("Commitment")),
    "link": Row("refusal", asks("Link by")),
    "unlink": Row("board", lambda window: not window.session.project.links_of(SET, "board")),
    "note": Row("board", asks("Note")),
    "query": Row("board", asks("Query to the lead")),
    "flag": Row("board", lambda window: any(each.kind == remarks.FLAG for each in remarks.of(window.session.project.head(SET)))),
    "follow_link": Row("offer", lambda window: chosen(window) == "board"),
    "link.holder": Row("refusal", asks("Holder")),
    "link.governs": Row("terms", asks("Governs")),
    "link.about_condition": Row("refusal", asks("About condition")),
    "link.reported_by": Row("refusal", asks("Reported by")),
    "link.restates": Row("again", asks("Restates")),
    **{f"ask.{name}": Row("board", asks(name.capitalize())) for name in ("entity", "form")},
    **{f"ask.{name}": Row("refusal", asks(name.capitalize())) for name in ("commitment", "issue", "target", "change", "certainty")},
    **{f"ask.{name}": Row("terms", asks(name.capitalize())) for name in ("kind", "status", "marker")},
}  # fmt: skip


def test_every_command_works_on_its_usual_key_and_the_keyboard_comes_back(window: MainWindow) -> None:
    assert set(ROWS) == {command.id for command in ABOUT_SPANS}
    failed = [command.id for command in ABOUT_SPANS if not _works(window, command, by_key)]
    assert not failed


def test_every_command_works_from_the_palette_and_the_keyboard_comes_back(window: MainWindow) -> None:
    one_of_each = {command.method: command for command in ABOUT_SPANS}.values()  # of those of labels, questions, links
    failed = [command.id for command in one_of_each if not _works(window, command, by_palette)]
    assert not failed


def by_key(_window: MainWindow, command: Command) -> None:
    combination = QKeySequence(command.keys[0])[0]
    press(combination.key(), combination.keyboardModifiers())


def by_palette(window: MainWindow, command: Command) -> None:
    press(Key.Key_P, CTRL | SHIFT)
    type_in(command.name[:14])
    take(window, command.id)


def _works(window: MainWindow, command: Command, by: Callable[[MainWindow, Command], None]) -> bool:
    """Whether a command does from the table what its row says, and leaves the keyboard there; undone afterwards."""
    case = ROWS[command.id]
    steps = len(window.session.project.history())
    view = row(window, case.on) if not window.docks.has_focus("spans") else _walk(window, case.on)
    by(window, command)
    done = bool(case.then(window))
    for _ in range(3):
        if window.asking.is_open or window.mention_list.is_open():
            press(Key.Key_Escape)
    stayed = view.holds_keys()
    for _ in range(len(window.session.project.history()) - steps):
        window.labelling.undo()
    return done and stayed and view.holds_keys()


def _walk(window: MainWindow, id: str) -> SpanTable:
    view = window.docks.panel("spans")
    assert isinstance(view, SpanTable)
    press(Key.Key_Home)
    press(Key.Key_Down, times=view.shown_ids().index(id))
    return view


def test_the_palette_and_other_commands_give_the_keyboard_back(window: MainWindow) -> None:
    view = row(window, "council")
    press(Key.Key_P, CTRL | SHIFT)
    type_in("flag")
    press(Key.Key_Return)
    assert cells(view, "council")[6] == "flagged"
    assert view.holds_keys()
    press("m", NONE)
    press(Key.Key_Return)
    assert told(window).startswith("Mark 1 mention")
    assert view.holds_keys()
    assert len(view.shown_ids()) == 7
    assert view.current() == chosen(window) == "council"
    press(Key.Key_F6)
    assert window.documents.isAncestorOf(focus())


def test_keys_of_the_text_that_are_about_the_caret_say_where_they_belong(window: MainWindow) -> None:
    view = row(window, "offer")
    press("w")
    assert told(window) == "“Widen the selection” is for the text; Esc leads there"
    press("%")
    assert told(window).startswith("% does nothing here")
    press(Key.Key_L, SHIFT)
    assert view.holds_keys() is False, "which link to take away is asked"
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert len(window.session.project.links_of(SET, "offer")) == 1
    assert view.holds_keys()
