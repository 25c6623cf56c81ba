"""What becomes of a draft in the schema editor: kept, shown in the text, outdated, made by who does not lead."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations import leads
from annotations.project import Project
from app.mainwindow import MainWindow
from app.panes.schemaplan import PlanDialog, RenamesDialog
from tests.annotations.schemas import rename
from tests.app.schemaeditor import chips, dialog_of, go, opened_editor, plan, put, said
from tests.projects import harbour_at_work, schema_with
from tests.windows import ALT, CTRL, SHIFT, opened, press, settle, told

Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return harbour_at_work(tmp_path, schema_with())


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as window:
        yield window


def test_what_was_refused_before_it_was_closed_is_not_said_any_more(qtbot: QtBot, window: MainWindow) -> None:
    editor = opened_editor(qtbot, window)
    editor.refuse("no such thing")
    assert said(editor)
    editor.close()
    window.schema_editing.show()
    assert said(editor) == ""


def test_a_draft_is_kept_over_windows_and_can_be_discarded_and_brought_back(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        editor = opened_editor(qtbot, window)
        go(editor, "label", "ACTOR")
        put(editor, "name", "PARTY")
        press(Key.Key_Escape)
        press(Key.Key_Escape)
        settle(qtbot, window)
        assert told(window) == "The draft of the schema is kept; Ctrl+Shift+E leads back to it"
    with opened(qtbot, path) as window:
        editor = opened_editor(qtbot, window)
        assert said(editor) == "This is the draft that you left; Ctrl+Alt+D begins anew"
        assert editor.draft.schema.labels[0].name == "PARTY"
        press("d", CTRL | ALT)
        assert not editor.draft.is_changed
        assert said(editor) == "The draft is discarded; Ctrl+Z brings it back"
        press("z", CTRL)
        assert editor.draft.schema.labels[0].name == "PARTY"
        press("d", CTRL | ALT)
    with opened(qtbot, path) as window:
        editor = opened_editor(qtbot, window)
        assert said(editor) == ""
        assert not editor.draft.is_changed


def test_the_text_behind_shows_the_draft_until_the_editor_is_left(qtbot: QtBot, window: MainWindow) -> None:
    editor = opened_editor(qtbot, window)
    press("p", CTRL | ALT)
    assert editor.parts.buttons["in_text"].isChecked()
    go(editor, "label", "ACTOR")
    put(editor, "name", "PARTY")
    assert chips(window) == {"PARTY", "STANCE", "CONDITION"}
    put(editor, "colour", "#aa3377")
    assert window.reading.colour_of("ACTOR") == "#aa3377"
    assert {span.label for span in window.reading.spans()} == {"ACTOR", "STANCE", "CONDITION"}
    press("p", CTRL | ALT)
    assert chips(window) == {"ACTOR", "STANCE", "CONDITION"}
    press("p", CTRL | ALT)
    assert chips(window) == {"PARTY", "STANCE", "CONDITION"}
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    settle(qtbot, window)
    assert chips(window) == {"ACTOR", "STANCE", "CONDITION"}
    assert window.reading.colour_of("ACTOR") == "#2f6db5"


def test_who_does_not_lead_may_draft_and_sees_nothing_of_others(qtbot: QtBot, path: Path) -> None:
    with closing(Project.open(path, annotator="boss")) as project:
        leads.lead(project)
    with opened(qtbot, path, "bob") as window:
        editor = opened_editor(qtbot, window)
        assert editor.parts.notice.text().startswith("Only who leads the project may change its schema")
        go(editor, "label", "ACTOR")
        qtbot.waitUntil(lambda: editor.parts.form.rows()["use"].value != "…")
        assert editor.parts.form.rows()["use"].value == "By sets of others"
        press(Key.Key_Delete)
        assert said(editor) == "ACTOR is used by sets of others; deprecate it instead"
        put(editor, "name", "PARTY")
        asked = plan(qtbot)
        press(Key.Key_Return, CTRL)
        assert asked.line.text() == "Only who leads the project may change its schema"
        press(Key.Key_Escape)
        qtbot.waitUntil(editor.isActiveWindow)
        window.following.become("boss")
        assert editor.parts.notice.isHidden()
        asked = plan(qtbot)
        assert "it is used by 2 spans in 1 document" in asked.lines.text()
        press(Key.Key_Return, CTRL)
        qtbot.waitUntil(editor.isActiveWindow)
        assert window.session.project.schema.labels[0].name == "PARTY"


def test_a_schema_that_another_program_changed_makes_a_draft_outdated(qtbot: QtBot, window: MainWindow) -> None:
    editor = opened_editor(qtbot, window)
    with closing(Project.open(window.session.project.path, annotator="lead")) as other:
        rename(other, ("label", "ACTOR"), "PARTY")
    window.activateWindow()
    settle(qtbot, window)
    assert editor.draft.base.version == "1.1"  # nothing was drafted, so there is nothing to lose
    assert editor.parts.notice.isHidden()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    go(editor, "label", "STANCE")
    put(editor, "name", "VIEW")
    with closing(Project.open(window.session.project.path, annotator="lead")) as other:
        other.undo()
    press(Key.Key_Return, CTRL)
    asked = dialog_of(qtbot, PlanDialog)
    assert isinstance(asked, PlanDialog)
    press(Key.Key_Return, CTRL)
    assert asked.line.text() == "Another program has changed the schema, to version 1.0; nothing was done"
    press(Key.Key_Escape)
    qtbot.waitUntil(editor.isActiveWindow)
    assert editor.parts.notice.text().startswith("The schema has been changed since this draft was begun")
    press("d", CTRL | ALT)
    assert editor.draft.base.version == "1.0"
    assert editor.parts.notice.isHidden()


def test_nothing_of_an_outdated_draft_is_lost(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    editor = opened_editor(qtbot, window)
    go(editor, "label", "STANCE")
    put(editor, "name", "VIEW")
    with closing(Project.open(window.session.project.path, annotator="lead")) as other:
        rename(other, ("label", "ACTOR"), "PARTY")
    window.activateWindow()
    settle(qtbot, window)
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    assert editor.is_outdated

    def has(*names: str) -> bool:
        return [label.name for label in editor.draft.schema.labels] == [*names, "CONDITION"]

    assert has("ACTOR", "VIEW")
    window.schema_editing.close()  # as the window closes
    settle(qtbot, window)
    editor = opened_editor(qtbot, window)
    assert has("ACTOR", "VIEW"), "it is there again, whatever schema is in force"
    window.schema_editing._write(tmp_path / "mine.json")
    assert said(editor) == "Saved as mine.json"
    press("d", CTRL | ALT)
    assert has("PARTY", "STANCE")
    press("z", CTRL)
    assert has("ACTOR", "VIEW"), "to discard it can be undone"
    press("d", CTRL | ALT)
    window.schema_editing._read(tmp_path / "mine.json")
    asked = dialog_of(qtbot, RenamesDialog)
    assert isinstance(asked, RenamesDialog)
    assert {box.text(): box.isChecked() for box in asked.boxes.values()} == {
        "The label PARTY is called ACTOR: this turns a renaming back": False, "The label STANCE is called VIEW": True,
    }  # fmt: skip
    press(Key.Key_Return)
    qtbot.waitUntil(editor.isActiveWindow)
    assert not editor.is_outdated, "so it can be put in force"
    assert has("PARTY", "VIEW"), "what the other program has renamed stays so"
    assert plan(qtbot).plan.refusals == ()


def test_of_two_windows_one_has_opened_editor(qtbot: QtBot, window: MainWindow) -> None:
    editor = opened_editor(qtbot, window)
    press(Key.Key_Escape)
    settle(qtbot, window)
    window.windowing.new()
    other = next(each for each in window.windowing.all_windows() if each is not window)
    settle(qtbot, other)
    press("e", CTRL | SHIFT)
    qtbot.waitUntil(editor.isActiveWindow)
    assert other.schema_editing.editor is None
