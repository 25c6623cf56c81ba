"""The place where one is: restored, kept, and gone back to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import sample
from app.application import create_project
from app.commandline import cli
from tests.annotations.texts import HARBOUR
from tests.windows import CTRL, SHIFT, label_button, opened, press, settle


def test_the_place_where_one_was_is_restored(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        window.resize(740, 600)
        window.move(30, 60)
        settle(qtbot, window)
        place = window.geometry()
        press(Qt.Key.Key_PageDown, CTRL, 3)
        press(Qt.Key.Key_PageDown)
        press(Qt.Key.Key_PageDown)
        settle(qtbot, window)
        document, caret = window.session.document, window.reading.active.caret()
        top = window.reading.article.first_visible()
        assert top > 0
    with opened(qtbot, path) as window:
        assert window.session.document == document
        assert window.reading.active.caret() == caret
        assert window.reading.article.first_visible() == top
        assert window.geometry() == place


def test_the_place_in_a_summary_card_is_restored_with_its_focus(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        press(Qt.Key.Key_Down, CTRL, 2)
        press(Qt.Key.Key_Right, times=2)
        caret = window.reading.active.caret()
    with opened(qtbot, path) as window:
        assert window.reading.point_number() == 2
        assert window.reading.active.caret() == caret
        assert window.reading.points[2].hasFocus()


def test_each_annotator_has_a_place_of_their_own(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path, "ada"):
        press(Qt.Key.Key_PageDown, CTRL, 2)
    with opened(qtbot, path, "ben") as window:
        assert window.session.document.id == window.session.project.document_ids()[0]  # type: ignore[union-attr]


def test_undo_goes_to_the_document_it_changes(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        first = window.session.document
        window.reading.article.set_selection(0, 7)
        window.reading.enter_point(None)
        press("1")
        press(Qt.Key.Key_PageDown, CTRL, 2)
        assert window.session.document != first
        press(Qt.Key.Key_Z, CTRL)
        assert window.session.document == first
        assert window.reading.spans() == []
        press(Qt.Key.Key_Z, CTRL | SHIFT)
        assert len(window.reading.spans()) == 1
        assert window.reading.chosen() is not None


def test_an_import_by_another_program_keeps_the_place(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    (tmp_path / "more.txt").write_text(HARBOUR)
    with opened(qtbot, path) as window:
        window.resize(780, 500)
        settle(qtbot, window)
        press(Qt.Key.Key_PageDown, times=2)
        settle(qtbot, window)
        caret, top = window.reading.active.caret(), window.reading.article.first_visible()
        assert top > 0
        assert cli.main(["import", str(path), str(tmp_path / "more.txt")]) == 0
        window.answer(window.following.look_for_others)
        assert len(window.documents.shown_ids()) == 7
        assert (window.reading.active.caret(), window.reading.article.first_visible()) == (caret, top)
        window.status.tell("")
        window.answer(window.following.look_for_others)
        assert window.status.message.text() == ""


def test_undoing_the_only_import_from_a_card_leaves_a_window_that_works(qtbot: QtBot, tmp_path: Path) -> None:
    create_project(tmp_path / "p.stancemark")
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    assert cli.main(["import", str(tmp_path / "p.stancemark"), str(tmp_path / "harbour.txt"), "--as", "ada"]) == 0
    with opened(qtbot, tmp_path / "p.stancemark") as window:
        press(Qt.Key.Key_Down, CTRL)
        press(Qt.Key.Key_Z, CTRL)
        assert window.session.document is None
        QTest.mouseClick(label_button(window.label_bar, "ACTOR"), Qt.MouseButton.LeftButton)
        window.actions_by_id["redo"].trigger()
        assert window.session.document is not None
