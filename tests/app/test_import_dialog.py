"""Import through the window: files, preview and correction, cancel, summary."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from annotations.importing import Reading
from app.jobs import FAULT, Job
from app.mainwindow import MainWindow
from app.panes.importing import ImportDialog
from tests.annotations.texts import HARBOUR
from tests.app.dialogs import Gate, broken, dialog_of, made_empty
from tests.windows import CTRL, opened, press, settle


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    return made_empty(tmp_path)


def previewed(qtbot: QtBot, window: MainWindow, paths: list[Path]) -> ImportDialog:
    window.files.import_paths(paths)
    dialog = dialog_of(window, ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is not dialog.progress_page)
    return dialog


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


@pytest.fixture
def gate() -> Iterator[Gate]:
    """Stands in the way of the reading where it has told sixty times what it reads."""
    made = Gate(60)
    yield made
    made.opened.set()


def cancel_reading(qtbot: QtBot, window: MainWindow, gate: Gate, path: Path, told: str) -> None:
    """Begin to read, see how far it is, and press Escape."""

    def begin() -> Job[Reading] | None:
        window.files.import_paths([path])
        found = dialog_of(window, ImportDialog)
        assert isinstance(found, ImportDialog)
        return found._job

    job = gate.guard(window.jobs, begin)
    dialog = dialog_of(window, ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(gate.reached.is_set)
    qtbot.waitUntil(lambda: dialog.progress_text.text() == told)
    with qtbot.waitSignal(job.signals.cancelled):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        gate.opened.set()
    assert not [child for child in window.findChildren(ImportDialog) if child.isVisible()]
    assert not window.jobs.busy
    assert window.session.project.document_ids() == []


def test_a_reading_of_many_files_is_cancelled(qtbot: QtBot, tmp_path: Path, empty: Path, gate: Gate) -> None:
    for number in range(300):
        (tmp_path / f"{number:03}.txt").write_text(HARBOUR.replace("Monday", f"day {number}"))
    with opened(qtbot, empty) as window:
        cancel_reading(qtbot, window, gate, tmp_path, "Reading 059.txt")
        assert gate.passed == 60


def test_a_reading_of_one_large_file_is_cancelled(qtbot: QtBot, tmp_path: Path, empty: Path, gate: Gate) -> None:
    lines = [json.dumps({"id": f"a{number}", "title": "T", "article": f"Words {number}."}) for number in range(4000)]
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    with opened(qtbot, empty) as window:
        cancel_reading(qtbot, window, gate, tmp_path / "many.jsonl", "Reading many.jsonl: 2,950 articles")
        assert gate.passed == 60


def test_a_fault_while_reading_is_told_in_the_dialog(
    qtbot: QtBot, tmp_path: Path, empty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    with opened(qtbot, empty) as window:
        monkeypatch.setattr(os, "walk", broken)
        dialog = previewed(qtbot, window, [tmp_path])
        assert dialog.summary.toPlainText() == FAULT
        assert dialog.close_button.text() == "Close"
        assert dialog_of(window, QMessageBox).windowTitle() == "Stancemark met a fault of its own"
        dialog.reject()


def test_a_missing_file_is_one_line(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    with opened(qtbot, empty) as window:
        dialog = previewed(qtbot, window, [tmp_path / "none.txt"])
        assert dialog.summary.toPlainText() == f"{tmp_path / 'none.txt'}: no such file or folder"
        dialog.reject()


def test_a_path_that_the_system_refuses_is_one_line(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    long = tmp_path / ("n" * 300)
    with opened(qtbot, empty) as window:
        dialog = previewed(qtbot, window, [long])
        assert dialog.summary.toPlainText() == f"{long}: cannot be read ({os.strerror(errno.ENAMETOOLONG)})"
        dialog.reject()


def test_the_preview_is_worked_with_keys_from_the_first_moment(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(HARBOUR.replace("Monday", name))
    with opened(qtbot, empty) as window:
        dialog = previewed(qtbot, window, [tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "c.txt"])
        qtbot.waitUntil(lambda: dialog.isActiveWindow() and isinstance(QApplication.focusWidget(), QTextEdit))
        press(Qt.Key.Key_Home, CTRL)
        press("X")
        press(Qt.Key.Key_Down)
        press("T")
        press(Qt.Key.Key_Z, CTRL)
        press("T")
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not dialog.preview.isVisible())
        documents = list(window.session.project.documents())
        assert [document.id for document in documents] == ["a", "b", "c"]
        assert documents[0].title == HARBOUR.replace("Monday", "a").split("\n")[1]
        assert documents[1].title == HARBOUR.split("\n")[0]
        dialog.reject()


def test_enter_presses_the_button_of_a_section(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    (tmp_path / "a.txt").write_text("A headline\nA first line.\nA second line.\n")
    with opened(qtbot, empty) as window:
        dialog = previewed(qtbot, window, [tmp_path / "a.txt"])
        dialog.preview._split.focus_text()
        press(Qt.Key.Key_Home, CTRL)
        press(Qt.Key.Key_Down)
        before = sections_of(dialog)
        title = dialog.preview._split._buttons["title"]
        title.setFocus()
        press(Qt.Key.Key_Return)
        assert dialog.pages.currentWidget() is dialog.preview, "nothing was imported"
        qtbot.waitUntil(lambda: sections_of(dialog) != before)
        assert not window.session.project.document_ids()
        dialog.reject()


def sections_of(dialog: ImportDialog) -> list[tuple[str, int, int]]:
    item = dialog.preview._split._item
    assert item is not None
    return [(each.kind, each.start, each.end) for each in item.sections]


def test_from_files_that_are_all_refused_a_button_leads_to_others(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    (tmp_path / "broken.txt").write_bytes(b"%PDF-1.7 \x00\x01")
    with opened(qtbot, empty) as window:
        dialog = previewed(qtbot, window, [tmp_path / "broken.txt"])
        assert isinstance(dialog.focusWidget(), QPushButton)
        assert dialog.focusWidget().text() == "Choose other files…"  # type: ignore[union-attr]
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not window.findChildren(ImportDialog))
        chooser = dialog_of(window, QFileDialog)
        chooser.reject()
