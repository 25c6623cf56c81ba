"""The window follows the schema: commands, menus, label bar, keys, looks and questions, however it was changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.drafts.draft import Draft
from annotations.edits import AddContents, AddDocument
from annotations.project import Project
from annotations.spans import AnnotationSet, SetContents
from app.commands.table import MARK, SPAN
from app.mainwindow import MainWindow
from tests.annotations.schemas import change, rename
from tests.annotations.texts import harbour
from tests.projects import harbour_at_work, schema_with
from tests.windows import ALT, CTRL, SHIFT, choose, give, label_button, opened, place_of, press, told

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, harbour_at_work(tmp_path, schema_with())) as window:
        yield window


def offered(window: MainWindow) -> list[str]:
    return list(window.label_bar._labels)


def entries(window: MainWindow, menu: str) -> list[str]:
    return [action.objectName() for action in window.menus[menu].actions() if action.objectName()]


def looks(window: MainWindow) -> set[str]:
    return {window.reading.article._stage.chip_text(span).split()[0] for span in window.reading.spans()}


def test_a_new_name_is_everywhere_at_once_and_undo_brings_the_old_back(window: MainWindow) -> None:
    project = window.session.project
    give(window, "mark.ACTOR", "8")
    give(window, "link.holder", "Q")
    press("8")
    assert told(window).startswith("Actor is sticky")
    rename(project, ("label", "ACTOR"), "PARTY")
    rename(project, ("link", "holder"), "speaker")
    rename(project, ("label", "STANCE", "commitment"), "stand")
    assert offered(window) == ["PARTY", "STANCE", "CONDITION"]
    assert looks(window) == {"PARTY", "STANCE", "CONDITION"}
    assert window.labelling.sticky == "PARTY"
    assert {"mark.PARTY", "mark_exactly.PARTY", "mark_phrase.PARTY"} <= set(entries(window, MARK))
    assert not [id for id in entries(window, MARK) if id.endswith(".ACTOR")]
    assert {"link.speaker", "ask.stand"} <= set(entries(window, SPAN))
    assert "mark.ACTOR" not in window.actions_by_id
    assert window.actions_by_id["mark.PARTY"].shortcut().toString() == "8"
    press("8")
    assert window.labelling.sticky is None
    # the key that a person gave goes on to mark, and the letters of questions and links are those of the new names
    window.reading.select(*place_of(window.session.document.text, "Mayor Ida Holm"))  # type: ignore[union-attr]
    press("8")
    chosen = window.reading.the_chosen()
    assert (chosen.label, chosen.quote) == ("PARTY", "Mayor Ida Holm")
    window.asking.leave()
    press("z", CTRL)
    choose(window, "again")
    press("q")
    assert window.asking.picker.title().startswith("Speaker")
    window.asking.leave()
    for _ in range(3):
        press("z", CTRL)
    assert offered(window) == ["ACTOR", "STANCE", "CONDITION"]
    assert looks(window) == {"ACTOR", "STANCE", "CONDITION"}
    assert window.actions_by_id["mark.ACTOR"].shortcut().toString() == "8"
    press("z", CTRL | SHIFT)
    assert offered(window) == ["PARTY", "STANCE", "CONDITION"]
    assert told(window) == "Redone: Change the schema to version 1.1"


def test_the_commands_of_another_schema_have_icons_in_every_scheme(qtbot: QtBot, window: MainWindow) -> None:
    rename(window.session.project, ("label", "ACTOR"), "PARTY")
    qtbot.waitUntil(lambda: not window.actions_by_id["mark.PARTY"].icon().isNull())
    before = window.actions_by_id["mark.PARTY"].icon().cacheKey()
    press("l", CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.actions_by_id["mark.PARTY"].icon().cacheKey() != before)


def test_of_a_step_that_touches_many_documents_the_list_is_read_once(window: MainWindow) -> None:
    project, many = window.session.project, [f"d{number}" for number in range(30)]
    project.do("Import", *(AddDocument(harbour(id, f"Nr {id}\nText.")) for id in many))
    sets = [AnnotationSet(f"of-{id}", id, "ada", status="done") for id in many]
    changes = project.do("Label", *(AddContents(SetContents(each)) for each in sets))
    assert changes.documents == many
    assert [row.state for row in window.documents._model.rows if row.id in many] == ["done"] * 30
    statements: list[str] = []
    project._store._db.set_trace_callback(statements.append)
    window.list_pane.apply(changes)
    project._store._db.set_trace_callback(None)
    assert len(statements) < 10


def test_new_labels_colours_and_keys_come_and_deprecated_ones_go(window: MainWindow) -> None:
    project = window.session.project
    draft = Draft.of(project.schema).put(("labels", 0), "colour", "#aa3377").deprecated(("labels", 2), "1.1")
    mood = {"name": "MOOD", "key": "3", "colour": "#336600", "underline": "wave"}
    draft, _ = draft.added((), "labels", mood)
    change(project, draft.put(("labels", 1), "key", "5"))
    assert offered(window) == ["ACTOR", "STANCE", "MOOD"]
    assert looks(window) == {"ACTOR", "STANCE", "CONDITION"}
    assert window.reading.colour_of("ACTOR") == "#aa3377"
    assert label_button(window.label_bar, "STANCE").toolTip().startswith("Stance  (5)")
    window.reading.select(*place_of(window.session.document.text, "island council"))  # type: ignore[union-attr]
    press("3", ALT)
    window.asking.leave()
    assert window.reading.the_chosen().label == "MOOD"
    choose(window, "terms")
    press("2")
    assert told(window).startswith("2 does nothing here")
    press(Key.Key_Return)
    assert window.asking.picker.title() == "Status"  # what was marked so before can still be answered


def test_what_another_program_has_changed_is_followed(window: MainWindow) -> None:
    other = Project.open(window.session.project.path, annotator="lead")
    try:
        rename(other, ("label", "ACTOR"), "PARTY")
    finally:
        other.close()
    # marking under the old names writes nothing, and from then on the window shows the new ones
    window.reading.select(*place_of(window.session.document.text, "Mayor Ida Holm"))  # type: ignore[union-attr]
    press("1")
    assert told(window) == "Another program has changed the schema, to version 1.1; nothing was done"
    assert offered(window) == ["PARTY", "STANCE", "CONDITION"]
    window.reading.select(*place_of(window.session.document.text, "Mayor Ida Holm"))  # type: ignore[union-attr]
    press("1")
    window.asking.leave()
    assert window.reading.the_chosen().label == "PARTY"
    other = Project.open(window.session.project.path, annotator="lead")
    try:
        other.undo()
    finally:
        other.close()
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert offered(window) == ["ACTOR", "STANCE", "CONDITION"]
    assert told(window) == "Another program has changed the project; the window shows it"
