"""The dialog of versions: written, loaded, looked over, put in force, saved, compared; and who may."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotations import leads
from annotations.guidelines import files
from annotations.guidelines.files import Draft
from annotations.guidelines.keeping import Unfinished, unfinished_of
from annotations.guidelines.putting import put
from annotations.project import Project
from annotations.schema import Schema
from app.mainwindow import MainWindow
from app.panes.versions import COMPARE, DRAFT, WRITE, VersionsDialog
from app.settings import Settings
from tests.projects import harbour_at_work
from tests.windows import ALT, CTRL, SHIFT, focus, opened, press, settle, told, type_in

FIRST = "# Rules\n\n## A1 Parties\n\nCan act.\n\n## S1 Wishes\n\nAre wanted.\n"
SECOND = FIRST.replace("Can act.", "Can act or speak.")


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    found = harbour_at_work(tmp_path, schema)
    project = Project.open(found, annotator="ada")
    put(project, Draft("1.0", FIRST), "The first")
    put(project, Draft("1.1", SECOND), "Speaking counts")
    project.close()
    return found


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as found:
        yield found


def shown(qtbot: QtBot, window: MainWindow) -> VersionsDialog:
    """The dialog, opened by its key."""
    press(Qt.Key.Key_F2, SHIFT)
    dialog = next(each for each in window.findChildren(VersionsDialog) if each.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def left(qtbot: QtBot, window: MainWindow, dialog: VersionsDialog) -> None:
    """Leave the dialog."""
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(window.isActiveWindow)


def write(*lines: str) -> None:
    """Type lines, with Enter between them."""
    for number, line in enumerate(lines):
        if number:
            press(Qt.Key.Key_Return)
        type_in(line)


def differing(dialog: VersionsDialog) -> list[tuple[str, str]]:
    return [(each.kind, each.id) for each in dialog.comparing._model.rows]


def looked_over(qtbot: QtBot, dialog: VersionsDialog, words: str) -> None:
    """Wait until what was typed has been looked over."""
    qtbot.waitUntil(lambda: words in dialog.writing.count.text())


def test_a_version_is_written_looked_over_and_put_in_force(window: MainWindow, qtbot: QtBot) -> None:
    dialog = shown(qtbot, window)
    writing = dialog.writing
    assert focus() is writing.editor
    assert (writing.version.text(), writing.editor.text()) == ("1.2", SECOND)
    assert writing.count.text() == "2 rules · 0 changes to 1.1 · 0 errors · 53 things to look at"
    assert dialog.draft is None
    press(Qt.Key.Key_End, CTRL)
    write("", "## S1 Again", "", "See S9.")
    looked_over(qtbot, dialog, "1 error")
    assert writing.count.text().startswith("2 rules · 1 change to 1.1 · 1 error")
    first = writing._model.rows[0]
    assert (first.line, first.text) == (11, "S1 is the id of a rule above already; give this one another")
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.line.text() == "Line 11: S1 is the id of a rule above already; give this one another"
    writing.faults.setFocus()
    press(Qt.Key.Key_Return)
    assert focus() is writing.editor
    assert writing.editor.textCursor().selectedText() == "## S1 Again"
    type_in("## S2 Again")
    looked_over(qtbot, dialog, "0 errors")
    assert writing.preview.current_rule() == "S2", "the preview goes where the caret is"
    assert "names S9, and there is no such rule" in [each.text for each in writing._model.rows]
    writing.changes.setFocus()
    type_in("Wishes are told twice")
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.line.text() == "Put version 1.2 of the guideline in force"
    current = window.session.project.guidelines.current()
    assert current is not None
    assert (current.version, current.by, current.changes) == ("1.2", "ada", "Wishes are told twice")
    assert current.text.endswith("## S2 Again\n\nSee S9.")
    assert (writing.version.text(), dialog.draft) == ("1.3", None)
    left(qtbot, window, dialog)
    press(Qt.Key.Key_Z, CTRL)
    assert window.session.project.guidelines.in_force == "1.1"


def test_what_is_written_and_left_is_there_again(window: MainWindow, qtbot: QtBot) -> None:
    dialog = shown(qtbot, window)
    type_in("More. ")
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.line.text().startswith("What is written is not in force. Ctrl+Enter puts it in force")
    left(qtbot, window, dialog)
    again = shown(qtbot, window)
    assert again.writing.editor.text() == f"More. {SECOND}"
    assert again.line.text() == "This is what you wrote and left; undo in the text takes it back"
    press("z", CTRL)
    assert again.writing.editor.text() == SECOND
    left(qtbot, window, again)
    assert shown(qtbot, window).line.text() == ""


def test_nobody_is_warned_where_nothing_differs(window: MainWindow, qtbot: QtBot) -> None:
    dialog = shown(qtbot, window)
    press(Qt.Key.Key_End, CTRL)
    press(Qt.Key.Key_Return)
    left(qtbot, window, dialog)
    dialog = shown(qtbot, window)
    assert dialog.line.text() == "", "nothing of it was worth keeping"
    press(Qt.Key.Key_Down, times=4)
    press(Qt.Key.Key_End)
    write("", "It is told.")
    press(Qt.Key.Key_Escape)
    assert dialog.line.text().startswith("What is written is not in force")
    left(qtbot, window, dialog)


def test_what_is_being_written_when_the_window_closes_is_there_in_the_next(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        dialog = shown(qtbot, window)
        type_in("More. ")
        dialog.writing.version.setText("2.0")
        dialog.writing.changes.setFocus()
        type_in("More is told")
        window.close()
    with opened(qtbot, path) as window:
        dialog = shown(qtbot, window)
        assert dialog.draft == Draft("2.0", f"More. {SECOND}")
        assert dialog.writing.changes.text() == "More is told"
        dialog.writing.editor.setFocus()
        press(Qt.Key.Key_Return, CTRL)
        assert window.session.project.guidelines.in_force == "2.0"
        left(qtbot, window, dialog)
        assert shown(qtbot, window).draft is None


def test_what_is_being_written_is_kept_while_one_writes(qtbot: QtBot, window: MainWindow) -> None:
    project = window.session.project
    shown(qtbot, window)
    type_in("More. ")
    written = Unfinished(Draft("1.2", f"More. {SECOND}"), "", "1.1")
    qtbot.waitUntil(lambda: unfinished_of(Settings().guideline_draft(project.id)) == written)


def put_by_cora(path: Path, version: str) -> str:
    """Let somebody else put a version in force that has a rule more; its text."""
    other = Project.open(path, annotator="cora")
    put(other, Draft(version, text := f"{SECOND}\n## Z1 By Cora\n"))
    other.close()
    return text


def test_rules_that_came_while_one_wrote_are_not_dropped_unseen(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    dialog = shown(qtbot, window)
    type_in("More. ")
    put_by_cora(path, "1.2")
    press(Qt.Key.Key_Return, CTRL)
    guidelines = window.session.project.guidelines
    assert guidelines.in_force == "1.2"
    assert dialog.line.text().startswith("Not in force: version 1.2 came after this was begun")
    assert (dialog.tabs.currentIndex(), dialog.comparing.pair()) == (COMPARE, ("1.2", DRAFT))
    assert ("removed", "Z1") in differing(dialog)
    press(Qt.Key.Key_Escape, times=2)
    qtbot.waitUntil(window.isActiveWindow)
    dialog = shown(qtbot, window)
    assert dialog.line.text().startswith("Version 1.2 came into force after this was begun"), "also when it is left"
    press(Qt.Key.Key_Return, CTRL)
    assert guidelines.in_force == "1.2"
    press(Qt.Key.Key_Return, CTRL)
    assert guidelines.in_force == "1.3"
    assert dialog.line.text() == "Put version 1.3 of the guideline in force"


def test_who_has_written_nothing_goes_on_with_the_version_that_came(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    dialog = shown(qtbot, window)
    text = put_by_cora(path, "1.2")
    press("2", ALT)
    press("1", ALT)
    assert (dialog.writing.editor.text(), dialog.writing.version.text()) == (text, "1.3")
    type_in("More. ")
    press(Qt.Key.Key_Return, CTRL)
    assert window.session.project.guidelines.in_force == "1.3"


def test_of_two_windows_one_writes(qtbot: QtBot, window: MainWindow) -> None:
    window.windowing.new()
    second = window.windowing.all_windows()[-1]
    settle(qtbot, second)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    dialog = shown(qtbot, window)
    type_in("More. ")
    second.answer(second.guiding.versions)
    assert not second.findChildren(VersionsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.writing.editor.text() == f"More. {SECOND}"


def test_two_versions_are_compared_by_rule(window: MainWindow, qtbot: QtBot) -> None:
    dialog = shown(qtbot, window)
    press("2", ALT)
    assert dialog.tabs.currentIndex() == COMPARE
    assert focus() is dialog.comparing.table
    assert dialog.comparing.pair() == ("1.0", "1.1")
    assert differing(dialog) == [("changed", "A1")]
    assert dialog.comparing.view.toPlainText() == "## A1 Parties\n\nCan act+ or speak+."
    assert dialog.comparing.said.text().endswith("ada: Speaking counts")
    dialog.comparing.new.choose(["1.0"])
    dialog.comparing.old.choose(["1.1"])
    assert dialog.comparing.view.toPlainText() == "## A1 Parties\n\nCan act− or speak−."
    dialog.comparing.old.choose(["1.0"])
    assert dialog.comparing.empty.isVisible()
    dialog.comparing.old.choose([])
    assert dialog.comparing.reader.isVisible(), "beside nothing, a version is read whole"
    assert dialog.comparing.reader.words() == "Rules\nA1 Parties\nCan act.\nS1 Wishes\nAre wanted."
    dialog.comparing.table.setFocus()
    for rule in ("A1", "S1"):
        press(Qt.Key.Key_Down)
        assert dialog.comparing.reader.current_rule() == rule
    dialog.comparing.reader.rule_wanted.emit("A1")
    assert dialog.comparing.table.current_row() == 1
    dialog.comparing.reader.setFocus()
    press("]")
    assert dialog.comparing.table.current_row() == 2
    dialog.comparing.old.choose(["1.0"])
    dialog.comparing.new.choose(["1.1"])
    assert not dialog.comparing.reader.isVisible()
    press("1", ALT)
    dialog.writing.editor.moveCursor(dialog.writing.editor.textCursor().MoveOperation.End)
    write("", "## Z1 New")
    press("2", ALT)
    assert dialog.comparing.pair() == ("1.1", DRAFT)
    assert differing(dialog) == [("added", "Z1")]


def test_files_come_in_and_go_out(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = shown(qtbot, window)
    (tmp_path / "new.md").write_text("---\nversion: 2.0\n---\n\n## A1 Quite new\n")
    press(Qt.Key.Key_O, CTRL)
    chooser = next(each for each in dialog.findChildren(QFileDialog) if each.isVisible())
    chooser.fileSelected.emit(str(tmp_path / "new.md"))
    chooser.close()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert (dialog.writing.version.text(), dialog.writing.editor.text()) == ("2.0", "## A1 Quite new\n")
    assert dialog.line.text() == "Loaded new.md; look it over, and put it in force"
    dialog.load_file(tmp_path / "none.md")
    assert dialog.line.text().endswith("none.md: no such file")
    dialog.writing.editor.setFocus()
    press(Qt.Key.Key_Z, CTRL)
    assert dialog.writing.editor.text() == SECOND, "undo brings back what stood there"
    dialog.save_file(tmp_path / "out.md")
    assert files.read(tmp_path / "out.md") == Draft("2.0", SECOND)
    dialog.show_page(COMPARE)
    dialog.comparing.new.choose(["1.0"])
    dialog.save_file(tmp_path / "first.md")
    assert files.read(tmp_path / "first.md") == Draft("1.0", FIRST)
    dialog.save_file(tmp_path)
    assert "is a folder" in dialog.line.text()


def test_who_does_not_lead_compares_only(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    other = Project.open(path, annotator="cora")
    leads.lead(other)
    other.close()
    dialog = shown(qtbot, window)
    assert not dialog.tabs.isTabVisible(WRITE)
    assert [button.isVisible() for button in dialog.buttons.values()] == [False, True, False]
    assert focus() is dialog.comparing.table
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.line.text() == "Only who leads the project puts a guideline in force"
    dialog.load()
    assert not [each for each in dialog.findChildren(QFileDialog) if each.isVisible()]
    left(qtbot, window, dialog)


def test_a_project_without_one_begins_with_the_one_that_ships(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        press(Qt.Key.Key_G, CTRL | SHIFT)
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Space)
        dialog = next(each for each in window.findChildren(VersionsDialog) if each.isVisible())
        qtbot.waitUntil(dialog.isActiveWindow)
        assert told(window) == "The versions of the guideline are open"
        assert dialog.writing.version.text() == "1.0"
        assert dialog.draft is not None
        assert dialog.writing.none.isVisible(), "nothing is wrong with it"
        assert QApplication.activeModalWidget() is dialog
        press(Qt.Key.Key_Return, CTRL)
        assert window.session.project.guidelines.in_force == "1.0"
        assert dialog.draft is None
        press("2", ALT)
        assert dialog.comparing.pair() == ("", "1.0"), "the only one is read"
        assert dialog.comparing.reader.words().startswith("Actor, stance, condition")
        assert focus() is dialog.comparing.table


def test_a_refusal_goes_when_the_text_is_written_on(qtbot: QtBot, window: MainWindow) -> None:
    dialog = shown(qtbot, window)
    press("a", CTRL)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.line.text() == "The guideline is empty"
    write("# Rules", "", "## A1 Parties")
    assert dialog.line.text() == ""
    press("z", CTRL, times=20)
    left(qtbot, window, dialog)
