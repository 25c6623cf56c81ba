"""Every command of the table does what it says: from a state that is given, its key in the real window changes that.

`given` leads to the state. `then` does not hold in it, and does hold once the key has been pressed (and what is `typed`
after it), and the line at the foot says what was done. That its other keys, menus, buttons and context menus reach the same command is tested in test_actions.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotations.catalogues import NAMES
from annotations.schema import Schema
from annotations.schema_reader import load
from app.commands.ofschema import schema_commands
from app.commands.table import COMMANDS, EDIT, FILE, GO, HELP, MARK, MENUS, SPAN, VIEW, WINDOWS, Command
from app.panes.entities import EntitiesDialog
from app.panes.exporting import ExportDialog
from app.panes.inbox import InboxDialog
from app.panes.keys import KeysDialog
from app.panes.languagechoice import LanguageDialog
from app.panes.ownstatistics import OwnStatistics
from app.panes.versions import VersionsDialog
from app.tour.steps import STEPS
from resources import path as resource
from tests.accessible.faults import faults_everywhere
from tests.app.commandstates import (
    SENTINEL,
    State,
    after,
    asks,
    at,
    beside,
    chooses,
    chosen,
    chosen_with,
    comes_to,
    compares,
    comparing,
    everywhere,
    flagged,
    flags,
    going_on,
    guided,
    guideline_open,
    has_status,
    has_windows,
    leading,
    light,
    marks,
    narrowed,
    opening,
    reads,
    said,
    searched,
    selected,
    selects,
    shows,
    shows_document,
    shows_rule,
    skipped,
    tired,
    touring,
    undone,
    warned,
    zooms_to,
)
from tests.projects import SET, harbour_at_work
from tests.windows import opened, press, told, type_in
from widgets.look.tokens import DARK

ALL = (*COMMANDS, *schema_commands(load(resource("schemas/actor-stance-condition.json"))))


# A dialog for files comes up, or the window is no more.
ELSEWHERE = ("new", "open", "open_window", "import", "import_folder", "quit", "close_window")


class Row(NamedTuple):
    """What a command is tried on, and what it does there."""

    given: State
    then: State
    typed: str = ""


# The table

WANT = "want the ferry anyway"
ROWS: Mapping[str, Mapping[str, Row]] = {
    FILE: {
        "new": Row(opening, shows(QFileDialog, "New project")),
        "open": Row(opening, shows(QFileDialog, "Open project")),
        "import": Row(opening, shows(QFileDialog, "Import")),
        "import_folder": Row(opening, shows(QFileDialog, "Import folder")),
        "export": Row(opening, shows(ExportDialog)),
        "annotator": Row(opening, lambda window: window.name_prompt.isVisible()),
        "lead": Row(opening, lambda window: window.session.project.leads() == ["ada"]),
        "schema": Row(
            opening,
            lambda window: window.schema_editing.editor is not None and window.schema_editing.editor.isVisible(),
        ),
        "article_language": Row(opening, shows(LanguageDialog, "Language of the articles")),
        "quit": Row(opening, lambda window: not window.isVisible()),
    },
    EDIT: {
        "undo": Row(after(chosen("board"), flagged), lambda window: not flags(window)),
        "redo": Row(after(chosen("board"), flagged, undone), lambda window: flags(window) == ["board"]),
        "remove": Row(chosen("board"), lambda window: window.session.project.span(SET, "board") is None),
        "fields": Row(opening, asks("This document: relevant")),
        "finish": Row(warned, has_status("done")),
        "reopen": Row(skipped, has_status("doing")),
        "looked_again": Row(guided, lambda window: window.session.project.head(SET).guideline == "2"),
        "skip": Row(opening, has_status("skipped")),
    },
    MARK: {
        "mark.ACTOR": Row(selected("afé owner"), marks("ACTOR", "Café owners")),
        "mark.STANCE": Row(selected(WANT), marks("STANCE", WANT)),
        "mark.CONDITION": Row(selected(WANT), marks("CONDITION", WANT)),
        "mark_exactly.ACTOR": Row(selected("afé owner"), marks("ACTOR", "afé owner")),
        "mark_exactly.STANCE": Row(selected("afé owner"), marks("STANCE", "afé owner")),
        "mark_exactly.CONDITION": Row(selected("afé owner"), marks("CONDITION", "afé owner")),
        "mark_phrase.ACTOR": Row(at("owners"), marks("ACTOR", "Café owners")),
        "mark_phrase.STANCE": Row(at("owners"), marks("STANCE", "Café owners")),
        "mark_phrase.CONDITION": Row(at("owners"), marks("CONDITION", "Café owners")),
        "widen": Row(at("owners"), selects("Café owners")),
        "to_clause_end": Row(at("they want"), selects("they want the ferry anyway")),
        "to_phrase_end": Row(at("Café"), selects("Café owners")),
        "add_fragment": Row(chosen_with("refusal", "Ida Holm"), reads("refusal", "Ida Holm rejects that")),
        "cut_fragment": Row(chosen_with("refusal", "that"), reads("refusal", "rejects")),
        "grow_end": Row(chosen("council"), reads("council", "council pays")),
        "shrink_end": Row(chosen("refusal"), reads("refusal", "rejects")),
        "grow_start": Row(chosen("refusal"), reads("refusal", "Holm rejects that")),
        "shrink_start": Row(chosen("refusal"), reads("refusal", "that")),
        "grow_end_character": Row(chosen("refusal"), reads("refusal", "rejects that.")),
        "shrink_end_character": Row(chosen("refusal"), reads("refusal", "rejects tha")),
        "grow_start_character": Row(chosen("refusal"), reads("refusal", " rejects that")),
        "shrink_start_character": Row(chosen("refusal"), reads("refusal", "ejects that")),
        "mentions": Row(chosen("board"), lambda window: window.mention_list.is_open()),
        "ask_or_not": Row(opening, lambda window: not window.settings.asks_after_marking),
    },
    SPAN: {
        "answer": Row(chosen("refusal"), asks("Commitment")),
        "link": Row(chosen("refusal"), asks("Link by")),
        "unlink": Row(chosen("board"), lambda window: not window.session.project.links_of(SET, "board")),
        "note": Row(chosen("board"), asks("Note")),
        "query": Row(chosen("board"), asks("Query to the lead")),
        "flag": Row(chosen("board"), lambda window: flags(window) == ["board"]),
        "where_else": Row(everywhere, asks("“Harbour board”: 3 other places")),
        "rule": Row(after(guided, chosen("refusal")), lambda window: shows_rule(window, "S1")),
        "entities": Row(opening, shows(EntitiesDialog)),
        "queries": Row(opening, shows(InboxDialog)),
        "link.holder": Row(chosen("refusal"), asks("Holder")),
        "link.governs": Row(chosen("terms"), asks("Governs")),
        "link.about_condition": Row(chosen("refusal"), asks("About condition")),
        "link.reported_by": Row(chosen("refusal"), asks("Reported by")),
        "link.restates": Row(chosen("again"), asks("Restates")),
        "ask.entity": Row(chosen("board"), asks("Entity")),
        "ask.form": Row(chosen("board"), asks("Form")),
        "ask.commitment": Row(chosen("refusal"), asks("Commitment")),
        "ask.issue": Row(chosen("refusal"), asks("Issue")),
        "ask.target": Row(chosen("refusal"), asks("Target")),
        "ask.change": Row(chosen("refusal"), asks("Change")),
        "ask.certainty": Row(chosen("refusal"), asks("Certainty")),
        "ask.kind": Row(chosen("terms"), asks("Kind")),
        "ask.status": Row(chosen("terms"), asks("Status")),
        "ask.marker": Row(chosen("terms"), asks("Marker")),
    },
    GO: {
        "next_span": Row(opening, chooses("board")),
        "previous_span": Row(opening, chooses("again")),
        "cycle_spans": Row(at("council", 1), chooses("council")),
        "follow_link": Row(chosen("offer"), chooses("board")),
        "stack": Row(at("council", 1), asks("Spans here")),
        "next_phrase": Row(at("Café"), comes_to("island say")),
        "previous_phrase": Row(at("island say"), comes_to("Café")),
        "jump": Row(at("Café"), comes_to("owners"), typed="o"),
        "next_mention": Row(opening, selects("board")),
        "next_finding": Row(opening, lambda window: window.reading.findings.current() == 0),
        "previous_finding": Row(opening, lambda window: window.reading.findings.current() >= 0),
        "list_findings": Row(opening, asks("What is open")),
        "next_point": Row(opening, lambda window: window.reading.points[1].hasFocus()),
        "previous_point": Row(
            lambda window: window.reading.enter_point(1), lambda window: window.reading.article.hasFocus()
        ),
        "next_document": Row(opening, shows_document("quay")),
        "previous_document": Row(lambda window: window.navigation.chosen_in_list("quay"), shows_document("harbour")),
        "next_disagreement": Row(comparing(0), compares("Café owners")),
        "previous_disagreement": Row(comparing(1), compares("board offers")),
        "own_labels": Row(
            comparing(1), lambda window: not window.comparing.is_on and window.reading.article.hasFocus()
        ),
        "find_document": Row(opening, lambda window: window.documents.filter_edit.hasFocus()),
        "search": Row(opening, lambda window: window.docks.has_focus("search")),
        "next_place": Row(searched(0), selects("board")),
        "previous_place": Row(searched(2), selects("board")),
        "next_unvisited": Row(opening, lambda window: told(window).startswith("“The harbour board met")),
        "previous_unvisited": Row(opening, lambda window: told(window).startswith("“Mayor Holm rejects the terms")),
        "next_pane": Row(opening, lambda window: window.reading.points[1].hasFocus()),
        "previous_pane": Row(opening, lambda window: window.documents.view.hasFocus()),
    },
    VIEW: {
        "versions": Row(opening, shows(VersionsDialog)),
        "older": Row(opening, lambda window: window.docks.is_open("older")),
        "guideline": Row(opening, lambda window: window.docks.has_focus("guideline")),
        "agreement": Row(
            leading, lambda window: window.agreeing.window is not None and window.agreeing.window.isVisible()
        ),
        "here": Row(opening, lambda window: told(window).startswith("“Harbour”, title")),
        "say_edges": Row(opening, lambda window: not window.settings.says_edges),
        "arrows": Row(opening, lambda window: window.keying.keymap.own().get("moving.character_right") == ("Right",)),
        "order_spans": Row(opening, asks("Order of the rows")),
        "spans": Row(opening, lambda window: window.docks.is_open("spans") and window.tabling.holds_keys()),
        "reading_mode": Row(opening, lambda window: window.documents.isHidden() and window.reading.article.hasFocus()),
        "full_screen": Row(opening, lambda window: window.isFullScreen()),
        "reading_preferences": Row(opening, lambda window: window.docks.has_focus("preferences")),
        "zoom_in": Row(opening, zooms_to(110)),
        "zoom_out": Row(opening, zooms_to(90)),
        "zoom_reset": Row(lambda window: window.appearance.zoom_in(), zooms_to(100)),
        "scheme": Row(light, lambda window: window.appearance.tokens is DARK),
        "own_work": Row(opening, shows(OwnStatistics, "Your work: ada")),
        "put_break_off": Row(tired, lambda window: window.status.reminder.isHidden()),
        "contrast": Row(light, lambda window: window.appearance.tokens.high),
        "language": Row(
            opening, lambda window: [option.id for option in window.asking.picker.options()] == ["system", *NAMES]
        ),
        "scheme_system": Row(
            lambda window: window.appearance.toggle_scheme(), lambda window: window.settings.scheme == "system"
        ),
    },
    WINDOWS: {
        "new_window": Row(opening, has_windows(2)),
        "open_window": Row(opening, shows(QFileDialog, "Open in a new window")),
        "larger_part": Row(narrowed, lambda window: told(window).startswith("Article: ")),
        "smaller_part": Row(opening, lambda window: told(window).startswith("Article: ")),
        "usual_parts": Row(opening, lambda window: told(window) == "All parts have their usual sizes and places"),
        "place_panel": Row(guideline_open, asks("Where “Guideline” stands")),
        "next_window": Row(beside, lambda window: told(window) == "Went to window 2 of 2"),
        "close_window": Row(opening, lambda window: not window.isVisible()),
    },
    HELP: {
        "palette": Row(opening, lambda window: window.asking.is_open),
        "manual": Row(opening, lambda window: window.helping.window is not None and window.helping.window.isVisible()),
        "tour": Row(opening, asks("The tour works in a practice article")),
        "tour_next": Row(touring, lambda window: window.touring.step is STEPS[2]),
        "tour_back": Row(after(touring, going_on), lambda window: window.touring.step is STEPS[1]),
        "keys": Row(opening, shows(KeysDialog)),
        "about": Row(opening, shows(QMessageBox, "Stancemark")),
    },
}


def test_every_command_of_the_table_has_its_row() -> None:
    assert tuple(ROWS) == MENUS
    for menu in MENUS:
        assert set(ROWS[menu]) == {command.id for command in ALL if command.menu == menu}


@pytest.mark.parametrize("command", ALL, ids=[command.id for command in ALL])
def test_a_command_does_what_its_row_says(qtbot: QtBot, tmp_path: Path, schema: Schema, command: Command) -> None:
    row = ROWS[command.menu][command.id]
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        row.given(window)
        assert not row.then(window), "there is nothing to do"
        window.status.tell(SENTINEL)
        combination = QKeySequence(command.keys[0])[0]
        press(combination.key(), combination.keyboardModifiers())
        if row.typed:
            type_in(row.typed)
        assert row.then(window), f"{command.keys[0]} did not do it; the status line says: {told(window)}"
        assert command.id in ELSEWHERE or said(window), "the line at the foot does not say what was done"
        assert faults_everywhere() == []
