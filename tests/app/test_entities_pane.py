"""The register of entities in the real window: the list, naming and describing, and following."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from annotations import entities
from annotations.edits import AddDocument
from annotations.project import Project
from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.annotations.texts import harbour
from tests.app.entitiespane import LEFT, Key, named, opened_register, register, registered
from tests.windows import CTRL, SHIFT, click_on, focus, has_left, opened, press, steps, type_in


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    return registered(tmp_path, schema)


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as made:
        yield made


def write(words: str) -> None:
    """Write over what stands in the line that has the focus, and press Enter."""
    assert isinstance(focus(), QLineEdit)
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    type_in(words)
    press(Key.Key_Return)


# The list


def test_the_register_is_listed_by_name_with_ones_own_spans_counted(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window)
    rows = [(row.name, row.type, row.aliases, row.count) for row in dialog.list._rows]
    assert rows == [
        ("Élite Cruises", "", (), 0),
        ("Harbour board", "authority", ("the board",), 2),
        ("Ida Holm", "person", (), 3),
        ("Port authority", "", (), 1),
    ]
    press(Key.Key_Escape)
    assert has_left(qtbot, window, dialog)


def test_the_register_opens_at_the_entity_of_the_chosen_span(qtbot: QtBot, window: MainWindow) -> None:
    click_on(window, "Ida Holm")
    dialog = opened_register(qtbot, window)
    assert dialog.list.selected() == "e3"
    press(Key.Key_Escape)


def test_an_empty_register_says_what_to_do(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    project = Project.create(tmp_path / "empty.stancemark", schema, annotator="ada")
    project.do("Import", AddDocument(harbour()))
    project.close()
    with opened(qtbot, project.path) as window:
        dialog = opened_register(qtbot, window)
        assert dialog.stack.currentWidget() is dialog.empty
        assert "Ctrl+N" in dialog.empty.text()
        press("n", CTRL)
        write("Harbour board")
        assert dialog.line.text() == "“Harbour board” is in the register now"
        assert list(named(window).values()) == ["Harbour board"]
        assert dialog.stack.currentWidget() is dialog.list
        press("z", CTRL)
        assert named(window) == {}
        assert dialog.stack.currentWidget() is dialog.empty
        press(Key.Key_Escape)
        assert not dialog.isVisible()


# Describing


def test_an_entity_is_renamed_described_and_all_is_undone_within(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window)
    before = steps(window)
    press(Key.Key_F2)
    assert focus().text() == "Harbour board"  # type: ignore[attr-defined]
    write("Board of the harbour")
    assert dialog.line.text() == "Rename “Harbour board” to “Board of the harbour”"
    assert dialog.list.selected() == "e1"
    press("a")
    assert focus().text() == "the board; Harbour board"  # type: ignore[attr-defined]
    write("the board; HB")
    press("t")
    assert focus().text() == "authority"  # type: ignore[attr-defined]
    write("")
    entity = window.session.project.entities()["e1"]
    assert (entity.name, entity.aliases, entity.type) == ("Board of the harbour", ("the board", "HB"), None)
    assert steps(window) == before + 3
    press("z", CTRL)
    assert dialog.line.text() == "Undone: Set type of “Board of the harbour”"
    press("z", CTRL, times=2)
    assert named(window)["e1"] == "Harbour board"
    press("z", CTRL | SHIFT)
    assert dialog.line.text() == "Redone: Rename “Harbour board” to “Board of the harbour”"
    assert named(window)["e1"] == "Board of the harbour"
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_name_that_is_taken_is_refused_and_can_be_mended(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window)
    press(Key.Key_F2)
    write("ida holm")
    assert dialog.line.text() == "The register holds “Ida Holm” already"
    assert focus().text() == "ida holm"  # type: ignore[attr-defined]
    press(Key.Key_Escape)
    assert dialog.isVisible()
    assert named(window)["e1"] == "Harbour board"
    press(Key.Key_F2)
    write("Harbour board of Holm")
    assert named(window)["e1"] == "Harbour board of Holm"


def test_everything_can_be_done_with_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e4")
    by_words = {button.words: button for button in dialog.buttons}
    QTest.mouseClick(by_words["Rename"], LEFT)
    type_in("Elite Cruises plc")
    QTest.mouseClick(dialog.asked.take, LEFT)
    assert named(window)["e4"] == "Elite Cruises plc"
    QTest.mouseClick(by_words["Undo"], LEFT)
    assert named(window)["e4"] == "Élite Cruises"
    QTest.mouseClick(by_words["Add"], LEFT)
    QTest.mouseClick(dialog.asked.leave, LEFT)
    assert dialog.asked.isHidden()
    QTest.mouseClick(by_words["Remove"], LEFT)
    assert "e4" not in named(window)
    QTest.mouseClick(by_words["Close"], LEFT)
    assert not dialog.isVisible()


# Following


def test_the_register_follows_while_it_is_open_and_not_after(qtbot: QtBot, window: MainWindow) -> None:
    project = window.session.project
    dialog = register(qtbot, window, "e3")
    entities.rename(project, "e3", "Mayor Holm")
    assert "Mayor Holm" in [row.name for row in dialog.list._rows]
    press("w")
    entities.split(project, "e3", project.referring("e3"), "Somebody else")
    assert dialog.pages.currentWidget() is dialog.front
    press(Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    project.undo()
    assert named(window)["e3"] == "Mayor Holm"
