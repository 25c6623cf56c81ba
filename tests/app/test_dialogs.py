"""Import and export through the window: files, drag and drop, preview and correction, cancel, summary."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from annotations.errors import Refused
from app import sample
from app.application import create_project
from app.mainwindow import MainWindow
from app.panes.exporting import ExportDialog
from app.panes.importing import ImportDialog
from tests.annotations.texts import HARBOUR
from tests.windows import CTRL, opened, press, settle


def dialog_of(window: MainWindow, kind: type[QDialog]) -> QDialog:
    found = [child for child in window.findChildren(kind) if child.isVisible()]
    assert len(found) == 1
    return found[0]


def previewed(qtbot: QtBot, window: MainWindow, paths: list[Path]) -> ImportDialog:
    window.import_paths(paths)
    dialog = dialog_of(window, ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is not dialog.progress_page)
    return dialog


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    create_project(tmp_path / "p.stancemark")
    return tmp_path / "p.stancemark"


def test_an_empty_project_says_what_to_do_and_shows_what_is_imported(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    (tmp_path / "broken.txt").write_bytes(b"%PDF-1.7 \x00\x01")
    with opened(qtbot, empty) as window:
        assert window.session.document is None
        dialog = previewed(qtbot, window, [tmp_path / "harbour.txt", tmp_path / "broken.txt"])
        assert dialog.import_button.text() == "Import 1 article"
        dialog.import_button.click()
        assert "1 document added" in dialog.summary.toPlainText()
        assert "broken.txt" in dialog.summary.toPlainText()
        assert window.session.document.id == "harbour"  # type: ignore[union-attr]
        assert list(window.reading.points) == [1, 2]
        press(Qt.Key.Key_Return)
        assert not dialog.isVisible()
        assert "1 document added" in window.status.message.text()
        settle(qtbot, window)
        window.reading.enter_point(None)
        press(Qt.Key.Key_Z, CTRL)
        assert window.session.document is None
        assert window.reading.points == {}


def test_a_split_is_corrected_before_it_is_stored(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    text = HARBOUR.replace("[1] ", "").replace("[2] ", "")
    (tmp_path / "harbour.txt").write_text(text)
    with opened(qtbot, empty) as window:
        dialog = previewed(qtbot, window, [tmp_path / "harbour.txt"])
        start = text.index("The board offers a night ferry. Mayor")
        dialog.preview.section_wanted.emit("0", start, start + 31, "point")
        dialog.preview.section_wanted.emit("0", text.index("Mayor Holm rejects"), text.index("\nRead"), "point")
        dialog.import_button.click()
        document = window.session.project.document("harbour")
        assert [(point.number, document.text[point.start : point.end]) for point in document.points] == [
            (1, "The board offers a night ferry."),
            (2, "Mayor Holm rejects the terms."),
        ]
        dialog.reject()


def test_another_encoding_reads_the_file_again(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    (tmp_path / "word.txt").write_bytes("Überfahrt\nDie Fähre fährt.\n".encode("cp1252"))
    with opened(qtbot, empty) as window:
        dialog = previewed(qtbot, window, [tmp_path / "word.txt"])
        dialog.preview.encoding_chosen.emit("0", "cp1251")
        dialog.preview.encoding_chosen.emit("0", "cp1252")
        dialog.import_button.click()
        assert window.session.project.document("word").text.startswith("Überfahrt")
        dialog.reject()


def test_escape_leaves_and_nothing_is_stored(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    with opened(qtbot, empty) as window:
        dialog = previewed(qtbot, window, [tmp_path / "harbour.txt"])
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert window.session.project.document_ids() == []


def test_a_reading_under_way_is_cancelled(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.txt").write_text(HARBOUR.replace("Monday", f"day {number}"))
    with opened(qtbot, empty) as window:
        window.import_paths([tmp_path])
        dialog = dialog_of(window, ImportDialog)
        dialog.reject()
        qtbot.waitUntil(lambda: not window.jobs.busy)
        assert window.session.project.document_ids() == []


def test_a_missing_file_is_one_line(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    with opened(qtbot, empty) as window:
        dialog = previewed(qtbot, window, [tmp_path / "none.txt"])
        assert dialog.summary.toPlainText() == f"{tmp_path / 'none.txt'}: no such file or folder"
        dialog.reject()


def test_files_are_dropped_onto_the_window(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    with opened(qtbot, empty) as window:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "harbour.txt"))])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, buttons, keys))
        dialog = dialog_of(window, ImportDialog)
        assert isinstance(dialog, ImportDialog)
        qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview)
        dialog.import_button.click()
        assert window.session.project.document_ids() == ["harbour"]
        dialog.reject()


def test_the_import_command_asks_for_files(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    with opened(qtbot, empty) as window:
        window.actions_by_id["import"].trigger()
        chooser = dialog_of(window, QFileDialog)
        assert isinstance(chooser, QFileDialog)
        chooser.filesSelected.emit([str(tmp_path / "harbour.txt")])
        chooser.reject()
        dialog = dialog_of(window, ImportDialog)
        assert isinstance(dialog, ImportDialog)
        qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview)
        dialog.reject()


def test_export_writes_the_chosen_sets(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.actions_by_id["export"].trigger()
        dialog = dialog_of(window, ExportDialog)
        assert isinstance(dialog, ExportDialog)
        dialog.format.setCurrentIndex(dialog.format.findData("stancemark"))
        dialog.sets.item(1).setCheckState(Qt.CheckState.Unchecked)
        dialog.target.setText(str(tmp_path / "out.jsonl"))
        dialog.export_button.click()
        qtbot.waitUntil(lambda: "wrote" in dialog.report.toPlainText())
        lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
        assert {each["annotator"] for line in lines for each in line["sets"]} == {"ada"}
        dialog.target.setText(str(tmp_path / "no" / "such" / "out.jsonl"))
        dialog.export_button.click()
        qtbot.waitUntil(lambda: "cannot be written" in dialog.report.toPlainText())
        dialog.reject()


def test_another_project_takes_the_windows_place(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    path = sample.make(tmp_path / "s")
    with opened(qtbot, empty) as window:
        window.project_wanted.emit(tmp_path / "nothing.stancemark", False)
        assert "no such project" in window.status.message.text()
        window.project_wanted.emit(path, False)
        qtbot.waitUntil(lambda: not window.isVisible())


def test_a_refusal_of_a_new_project_stays_in_the_window(qtbot: QtBot, empty: Path) -> None:
    with opened(qtbot, empty) as window:
        window.project_wanted.emit(empty, True)
        assert "exists already" in window.status.message.text()
    with pytest.raises(Refused):
        create_project(empty)


def test_what_another_program_writes_is_shown(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    from app import cli

    (tmp_path / "harbour.txt").write_text(HARBOUR)
    with opened(qtbot, empty) as window:
        assert cli.main(["import", str(empty), str(tmp_path / "harbour.txt")]) == 0
        window.answer(window._follow_other_writers)
        assert window.session.document.id == "harbour"  # type: ignore[union-attr]
