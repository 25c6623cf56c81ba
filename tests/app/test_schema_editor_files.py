"""The schema editor and files: one is loaded with its renames confirmed, a draft is saved, what is no schema says so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from annotations.drafts.matching import Guess
from app.mainwindow import MainWindow
from app.panes.schemaplan import RenamesDialog
from tests.app.schemaeditor import chips, dialog_of, go, opened_editor, plan, put, said
from tests.disks import full_after
from tests.projects import harbour_at_work, schema_with
from tests.windows import ALT, CTRL, opened, press, type_in

Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return harbour_at_work(tmp_path, schema_with())


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as window:
        yield window


def choose_file(qtbot: QtBot, file: Path) -> None:
    dialog = dialog_of(qtbot, QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(file.parent))
    dialog.selectFile(file.name)
    dialog.fileSelected.emit(str(file))
    dialog.close()


def their_file(folder: Path, window: MainWindow) -> Path:
    """A file of the schema in force with two other names, and without CONDITION and most of the links."""
    raw = json.loads(
        window.session.project.schema.to_json().replace('"ACTOR"', '"PARTY"').replace('"offers"', '"bids"')
    )
    raw["version"] = "2.0"
    raw["labels"] = [label for label in raw["labels"] if label["name"] != "CONDITION"]
    raw["links"] = raw["links"][:1]
    file = folder / "theirs.json"
    file.write_text(json.dumps(raw), encoding="utf-8")
    return file


def test_a_file_is_loaded_with_its_renames_confirmed_and_what_is_used_kept(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    file = their_file(tmp_path, window)
    editor = opened_editor(qtbot, window)
    press("o", CTRL)
    choose_file(qtbot, file)
    asked = dialog_of(qtbot, RenamesDialog)
    assert isinstance(asked, RenamesDialog)
    assert [box.text() for box in asked.boxes.values()] == [
        "The label ACTOR is called PARTY", "The value offers of commitment is called bids",
    ]  # fmt: skip
    press(Key.Key_Tab)
    press(Key.Key_Space)  # no renaming of the value
    press(Key.Key_Return)
    qtbot.waitUntil(editor.isActiveWindow)
    assert said(editor).startswith("The draft is theirs.json now: ")
    wanted = plan(qtbot)
    assert wanted.version.text() == "2.0"
    assert wanted.plan.refusals == (
        "the value offers of commitment is used by 2 answers in 1 document; deprecate it instead",
        "CONDITION is used by 1 span in 1 document; deprecate it instead",
        "the link governs is used by 1 link in 1 document; deprecate it instead",
    )
    wanted.keep_button.click()
    assert wanted.plan.refusals == ()
    wanted.version.setFocus()
    press("a", CTRL)
    type_in("1.0")
    qtbot.waitUntil(lambda: bool(wanted.plan.refusals))
    assert wanted.plan.refusals == ("there is a schema 1.0 already: choose another version",)
    press("a", CTRL)
    type_in("spring")
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(editor.isActiveWindow)
    schema = window.session.project.schema
    assert (schema.version, [label.name for label in schema.offered_labels]) == ("spring", ["PARTY", "STANCE"])
    assert chips(window) == {"PARTY", "STANCE", "CONDITION"}


def test_a_renaming_that_would_be_turned_back_says_so_however_long_its_names_are(qtbot: QtBot) -> None:
    about = QWidget()
    qtbot.addWidget(about)
    guess = Guess(("label", "STANCE", "commitment", "proposes" * 9), "offers", turns_back=True)
    (box,) = RenamesDialog([guess], about).boxes.values()
    assert box.text().endswith("…: this turns a renaming back")
    assert "is called offers: this turns" in box.toolTip()
    assert not box.isChecked()


def test_what_is_saved_tells_of_its_renames_by_itself(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    editor = opened_editor(qtbot, window)
    go(editor, "label", "ACTOR")
    put(editor, "name", "SIDE")
    press("s", CTRL)
    target = tmp_path / "mine.json"
    choose_file(qtbot, target)
    assert said(editor) == "Saved as mine.json"
    qtbot.waitUntil(editor.isActiveWindow)
    press("d", CTRL | ALT)
    press("o", CTRL)
    choose_file(qtbot, target)
    qtbot.waitUntil(lambda: editor.draft.is_changed)
    assert said(editor) == "The draft is mine.json now: 1 change"
    qtbot.waitUntil(editor.isActiveWindow)
    assert [each.line for each in plan(qtbot).plan.differences] == ["the label ACTOR is called SIDE now"]


def test_a_full_disk_leaves_the_file_that_was_there(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    editor = opened_editor(qtbot, window)
    target = tmp_path / "mine.json"
    press("s", CTRL)
    choose_file(qtbot, target)
    before = target.read_bytes()
    qtbot.waitUntil(editor.isActiveWindow)
    press("s", CTRL)
    with full_after(len(before) // 2):
        choose_file(qtbot, target)
    assert said(editor) == f"Not saved: {target}: cannot be written (File too large)"
    assert target.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".part")] == []


def test_a_file_that_is_no_schema_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    editor = opened_editor(qtbot, window)
    (tmp_path / "broken.json").write_text("[", encoding="utf-8")
    press("o", CTRL)
    choose_file(qtbot, tmp_path / "broken.json")
    qtbot.waitUntil(lambda: said(editor).startswith("Not loaded: broken.json:1: not JSON"))
