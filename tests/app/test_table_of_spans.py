"""The table of spans in the real window: in step with the text, with every command on its usual key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotations import remarks
from annotations.schema import Schema
from annotations.schema_reader import load
from app.commands.ofschema import schema_commands
from app.commands.scopes import TEXT
from app.commands.table import COMMANDS, Command
from app.mainwindow import MainWindow
from resources import path as resource
from tests.annotations.texts import HARBOUR
from tests.projects import SET, harbour_at_work
from tests.windows import ALT, CTRL, NONE, SHIFT, choose, focus, opened, place_of, press, take, told, type_in
from widgets.lists.spantable import LINKS, POINTS, SPANS, SpanTable

Key = Qt.Key
ORDER = ["board", "offer", "terms", "council", "refusal", "again"]
ABOUT_SPANS = [
    each
    for each in (*COMMANDS, *schema_commands(load(resource("schemas/actor-stance-condition.json"))))
    if each.is_about_span
]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        yield window


def table(window: MainWindow) -> SpanTable:
    """Open the table by its key."""
    press(Key.Key_T, CTRL)
    panel = window.docks.panel("spans")
    assert isinstance(panel, SpanTable)
    assert panel.holds_keys()
    return panel


def row(window: MainWindow, id: str) -> SpanTable:
    """Open the table and walk to a row with arrows."""
    view = table(window)
    press(Key.Key_Home)
    press(Key.Key_Down, times=view.shown_ids().index(id))
    assert view.current() == id
    return view


def chosen(window: MainWindow) -> str:
    span = window.reading.chosen()
    return span.id if span else ""


def cells(view: SpanTable, id: str, role: Qt.ItemDataRole = Qt.ItemDataRole.AccessibleTextRole) -> list[str]:
    model = view.rows.model()
    at = view.shown_ids().index(id)
    return [str(model.index(at, column).data(role) or "") for column in range(model.columnCount())]


# Rows, and the text beside them


def test_rows_say_what_is_known_of_a_span_and_follow_steps(window: MainWindow) -> None:
    view = row(window, "offer")
    assert view.shown_ids() == ORDER
    assert cells(view, "offer") == [
        "2", "STANCE", "offers a night ferry", "body, sentence 2", "offers", "holder board · governs of if the council pays for the crew",
        "no remarks", "by hand",
    ]  # fmt: skip
    assert cells(view, "offer", Qt.ItemDataRole.AccessibleDescriptionRole)[1] == (
        "offers a night ferry, body, sentence 2, offers, holder board, governs of if the council pays for the crew"
    )
    press("n")
    type_in("why at night")
    press(Key.Key_Return)
    press("!")
    assert cells(view, "offer")[6] == "note: why at night · flagged"
    window.answering.ask("issue")
    take(window, "night_ferry")
    assert cells(view, "offer")[4] == "offers · issue night_ferry"
    window.labelling.undo()
    assert cells(view, "offer")[4] == "offers"
    window.linking.remove("held")
    assert (cells(view, "offer")[5], cells(view, "board")[5]) == (
        "governs of if the council pays for the crew",
        "no links",
    )


def test_a_row_that_is_walked_to_is_chosen_and_seen_while_the_keyboard_stays(window: MainWindow) -> None:
    view = row(window, "again")
    assert chosen(window) == "again"
    assert window.reading.point_number() == 1, "it stands in the first point"
    assert view.holds_keys()
    assert told(window) == "STANCE “offers a night ferry”, 6 of 6"
    press(Key.Key_Up, times=2)
    assert chosen(window) == "council"
    press(Key.Key_Up)
    press(Key.Key_Return, ALT)
    assert window.reading.article.hasFocus()
    assert window.reading.active.caret() == place_of(HARBOUR, "if the council")[0]


def test_what_is_chosen_in_the_text_moves_the_row_and_a_filter_does_not_hide_where_a_link_leads(
    window: MainWindow,
) -> None:
    choose(window, "refusal")
    view = table(window)
    assert view.current() == "refusal"
    window.reading.focus_active()
    press(Key.Key_Tab)
    assert chosen(window) == view.current() == "again"
    press(Key.Key_Escape)
    assert (chosen(window), view.current()) == ("", "")
    press(Key.Key_T, CTRL)
    press(Key.Key_Down)
    view.filter_edit.setText("stance ferry")
    assert view.shown_ids() == ["offer", "again"]
    view.set_current("offer")
    press("j")
    assert chosen(window) == view.current() == "board"
    assert view.shown_ids() == ORDER
    assert view.holds_keys()


def test_the_table_is_filtered_by_typing_ordered_and_left(window: MainWindow) -> None:
    view = row(window, "board")
    press(Key.Key_Up)
    assert focus() is view.filter_edit
    type_in("stan body")
    assert view.shown_ids() == ["offer", "refusal"]
    assert view.count.text() == "2 of 6"
    press(Key.Key_Down)
    assert view.holds_keys()
    press(Key.Key_Escape)
    assert view.shown_ids() == ORDER
    assert view.holds_keys(), "the first Esc takes the filter off"
    view.order.choose(("2",))
    assert view.shown_ids() == ["board", "council", "terms", "offer", "again", "refusal"], "by their words"
    view.order.choose(("1 down",))
    assert view.shown_ids() == ["offer", "refusal", "again", "terms", "board", "council"], (
        "labels from the end, places from the beginning"
    )
    header = view.rows.horizontalHeader()
    header.sectionClicked.emit(0)
    assert view.shown_ids() == ORDER
    header.sectionClicked.emit(0)
    assert view.shown_ids() == ORDER[::-1]
    press(Key.Key_F, CTRL | ALT)
    type_in("nowhere")
    assert not view.shown_ids()
    assert "an empty one shows all" in view.empty.text()
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    assert window.reading.active.hasFocus()
    assert window.docks.is_open("spans")


def test_an_empty_table_says_what_to_do(window: MainWindow) -> None:
    window.navigation.open_document("quay")
    press(Key.Key_T, CTRL)
    view = window.docks.panel("spans")
    assert isinstance(view, SpanTable)
    assert "select words in the text" in view.empty.text()
    assert told(window).startswith("Table of spans: No span is marked here yet")
    press(Key.Key_Escape)
    window.navigation.open_document("harbour")
    assert view.shown_ids() == ORDER


# Every command


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


def asks(title: str) -> Callable[[MainWindow], object]:
    return lambda window: window.asking.is_open and window.asking.picker.title().startswith(title)


def reads(id: str, quote: str, label: str = "") -> Callable[[MainWindow], object]:
    def then(window: MainWindow) -> bool:
        span = window.session.project.span(SET, id)
        return span is not None and (span.quote, span.label) == (quote, label or span.label)

    return then


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


def test_answers_are_given_one_after_the_other_from_the_table(window: MainWindow) -> None:
    view = row(window, "refusal")
    press(Key.Key_Return)
    take(window, "rejects")
    press(Key.Key_Escape)
    assert cells(view, "refusal")[4].startswith("rejects")
    assert view.holds_keys()
    press("c")
    press(Key.Key_Down)
    assert view.holds_keys() is False, "arrows walk the answers"
    press(Key.Key_Escape)
    press(Key.Key_Z, CTRL)
    assert "rejects" not in cells(view, "refusal")[4]
    assert view.current() == chosen(window) == "refusal"
    assert view.holds_keys()


def test_several_rows_are_relabelled_and_removed_in_one_step_each(window: MainWindow) -> None:
    view = row(window, "board")
    press(Key.Key_Down, SHIFT, times=2)
    assert view.picked() == ["board", "offer", "terms"]
    assert told(window).endswith("3 of 6, 3 selected")
    press("2")
    assert told(window).startswith("Relabel 2 spans as stance; stance has no entity")
    assert [cells(view, id)[1] for id in ORDER[:3]] == ["STANCE"] * 3
    press(Key.Key_Z, CTRL)
    press(Key.Key_Home)
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    assert told(window) == "Remove 6 spans"
    assert not view.shown_ids()
    assert window.docks.has_focus("spans"), "the keyboard stays in the panel"
    press(Key.Key_Z, CTRL)
    assert view.shown_ids() == ORDER


def test_when_a_row_goes_the_next_one_is_chosen(window: MainWindow) -> None:
    view = row(window, "offer")
    press(Key.Key_Delete)
    assert told(window) == "Remove stance “offers a night ferry”"
    assert view.current() == chosen(window) == "terms"
    press(Key.Key_End)
    press(Key.Key_Delete)
    assert view.current() == chosen(window) == "refusal"


def test_a_finished_document_refuses_from_the_table_as_well(window: MainWindow) -> None:
    view = row(window, "offer")
    window.session.project.do("Finish", *[])
    from annotations import marking

    marking.set_status(window.session.project, "harbour", "done", "Finish")
    press("1")
    assert "finished" in told(window)
    assert cells(view, "offer")[1] == "STANCE"


def test_the_menu_of_a_row_and_clicks(qtbot: QtBot, window: MainWindow) -> None:
    view = row(window, "council")
    window.tabling.menu_wanted.emit(view.mapToGlobal(view.rect().center()), ["council"])
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.objectName() == "flag").trigger()
    menu.close()
    assert cells(view, "council")[6] == "flagged"
    area = view.rows.visualRect(view.rows.model().index(4, 2))
    QTest.mouseClick(view.rows.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert chosen(window) == "refusal"
    QTest.mouseDClick(view.rows.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert window.reading.article.hasFocus()


# Links and points


def test_links_are_rows_that_lead_to_their_ends_and_can_be_taken_away(window: MainWindow) -> None:
    view = row(window, "terms")
    view.tabs.setCurrentIndex(LINKS)
    view.enter()
    assert focus() is view.links
    assert view.links.current_row() == 1, "the link that starts at the chosen span"
    line = view.links.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert line == (
        "Type Governs, From if the council pays for the crew, To offers a night ferry, Answers , Where it starts body, sentence 2"
    )
    press(Key.Key_Up)
    assert chosen(window) == "offer"
    assert focus() is view.links
    press(Key.Key_Return)
    assert chosen(window) == "board"
    press(Key.Key_Delete)
    assert told(window).startswith("Remove link") or "holder" in told(window)
    assert [each.id for each in window.session.project.links(SET)] == ["ruled"]
    assert view.links.model().rowCount() == 1
    view.tabs.setCurrentIndex(SPANS)


def test_points_are_rows_with_their_verdicts(window: MainWindow) -> None:
    view = table(window)
    view.tabs.setCurrentIndex(POINTS)
    view.enter()
    model = view.points.model()
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Point 1, Words The board offers a night ferry., Verdict not judged, Evidence , Note "
    )
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert window.reading.points[2].hasFocus()
