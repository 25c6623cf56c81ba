"""Import and export through the window: files, drag and drop, preview and correction, cancel, summary."""

from __future__ import annotations

import errno
import json
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotations import exporting, formats, importing
from annotations.errors import Refused
from annotations.formats.values import Article, Problem
from app import sample
from app.application import create_project
from app.jobs import FAULT
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
    window.files.import_paths(paths)
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


class Gate:
    """Stands in the way of a thread after so many things, until it is opened."""

    def __init__(self, after: int) -> None:
        self.after = after
        self.passed = 0
        self.reached = threading.Event()
        self.opened = threading.Event()

    def stand(self) -> None:
        self.passed += 1
        if self.passed == self.after:
            self.reached.set()
            assert self.opened.wait(20)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Stands in the way of the reading after so many articles."""
    made, read = Gate(60), formats.read

    def slowly(*given: object, **more: object) -> Iterator[Article | Problem]:
        for item in read(*given, **more):  # type: ignore[arg-type]
            made.stand()
            yield item

    monkeypatch.setattr(formats, "read", slowly)
    yield made
    made.opened.set()


def cancel_reading(qtbot: QtBot, window: MainWindow, gate: Gate, path: Path, told: str) -> None:
    """Begin to read, see how far it is, and press Escape."""
    window.files.import_paths([path])
    dialog = dialog_of(window, ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(gate.reached.is_set)
    qtbot.waitUntil(lambda: dialog.progress_text.text() == told)
    job = dialog._job
    assert job is not None
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
    lines = [json.dumps({"id": f"a{number}", "title": "T", "article": f"Words {number}."}) for number in range(2000)]
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    with opened(qtbot, empty) as window:
        cancel_reading(qtbot, window, gate, tmp_path / "many.jsonl", "Reading many.jsonl: 50 articles")
        assert gate.passed == 100


def test_a_fault_while_reading_is_told_in_the_dialog(
    qtbot: QtBot, tmp_path: Path, empty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    monkeypatch.setattr(importing, "read", broken)
    with opened(qtbot, empty) as window:
        dialog = previewed(qtbot, window, [tmp_path / "harbour.txt"])
        assert dialog.summary.toPlainText() == FAULT
        assert dialog.close_button.text() == "Close"
        assert dialog_of(window, QMessageBox).windowTitle() == "Stancemark met a fault of its own"
        dialog.reject()


def broken(*_given: object, **_more: object) -> object:
    """Stands for a function with a fault."""
    raise ZeroDivisionError


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


def test_a_folder_nobody_may_read_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "open").mkdir()
    (tmp_path / "open" / "a.txt").write_text(HARBOUR)
    (tmp_path / "shut").mkdir()
    (tmp_path / ".hidden").mkdir()
    scan = os.scandir

    def guarded(path: str | Path) -> object:
        if Path(path).name in ("shut", ".hidden"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", guarded)
    with pytest.raises(Refused) as refusal:
        importing.files_in([tmp_path])
    assert str(refusal.value) == f"{tmp_path / 'shut'}: cannot be read ({os.strerror(errno.EACCES)})"
    (tmp_path / "shut").rmdir()
    assert importing.files_in([tmp_path]) == [tmp_path / "open" / "a.txt"]


def dropped(mime: QMimeData, on: QWidget) -> bool:
    """Drop on a part of a window, through the window system's way in; whether it was taken."""
    window = on.window()
    where = on.mapTo(window, on.rect().center())
    copy, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(where, copy, mime, button, keys)
    entered.ignore()
    QApplication.sendEvent(window.windowHandle(), entered)
    if not entered.isAccepted():
        return False
    drop = QDropEvent(QPointF(where), copy, mime, button, keys)
    drop.ignore()
    QApplication.sendEvent(window.windowHandle(), drop)
    return drop.isAccepted()


def of_files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText("\n".join(str(path) for path in paths))
    return mime


@pytest.mark.parametrize("part", ["filter", "list", "article", "name"])
@pytest.mark.parametrize("folder", [False, True])
def test_files_and_folders_are_dropped_anywhere(
    qtbot: QtBot, tmp_path: Path, empty: Path, part: str, folder: bool
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "harbour.txt").write_text(HARBOUR)
    with opened(qtbot, empty) as window:
        window.ask_annotator()
        name = window.name_prompt.findChild(QLineEdit)
        on = {
            "name": name,
            "filter": window.documents.filter_edit,
            "list": window.documents,
            "article": window.reading.article,
        }[part]
        assert dropped(of_files(tmp_path / "in" if folder else tmp_path / "in" / "harbour.txt"), on)
        assert window.documents.filter_edit.text() == ""
        dialog = dialog_of(window, ImportDialog)
        assert isinstance(dialog, ImportDialog)
        qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview)
        dialog.import_button.click()
        assert window.session.project.document_ids() == ["harbour"]
        dialog.reject()


def test_words_are_not_taken_where_files_are(qtbot: QtBot, empty: Path) -> None:
    mime = QMimeData()
    mime.setText("only words")
    with opened(qtbot, empty) as window:
        assert not dropped(mime, window.documents.filter_edit)
        assert not dropped(mime, window.reading)
        keys = Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys)
        entered.ignore()
        window.dragEnterEvent(entered)
        assert not entered.isAccepted()


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


def test_enter_exports_and_says_what_it_replaces(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        for expected, said in (("Export", "wrote"), ("Replace", "replaced")):
            window.actions_by_id["export"].trigger()
            dialog = dialog_of(window, ExportDialog)
            assert isinstance(dialog, ExportDialog)
            target = Path(dialog.target.text())
            assert target.is_absolute()
            assert dialog.export_button.text() == expected
            assert dialog.there_already.isVisible() == (expected == "Replace")
            dialog.activateWindow()
            dialog.format.setFocus()
            qtbot.waitUntil(lambda dialog=dialog: dialog.format.hasFocus())
            QTest.keyClick(dialog.format, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda dialog=dialog, said=said: dialog.report.toPlainText().startswith(said))
            assert not dialog.findChildren(QFileDialog)
            dialog.reject()
            qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))


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


@pytest.fixture
def held_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Many documents to export; the writing is held back at the 40th."""
    made, articles, write = Gate(40), exporting.articles, formats.write

    def many(*given: object) -> Iterator[Article]:
        for article in list(articles(*given)):  # type: ignore[arg-type]
            yield from [article] * 100

    def slowly(*given: object, progress: Callable[..., None], **more: object) -> object:
        def stepping(*how_far: object) -> None:
            progress(*how_far)
            made.stand()

        return write(*given, progress=stepping, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(exporting, "articles", many)
    monkeypatch.setattr(formats, "write", slowly)
    yield made
    made.opened.set()


def writing(qtbot: QtBot, window: MainWindow, gate: Gate, target: Path, format: str) -> ExportDialog:
    """The export dialog in the middle of its work."""
    window.actions_by_id["export"].trigger()
    dialog = dialog_of(window, ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData(format))
    dialog.target.setText(str(target))
    dialog.export_button.click()
    qtbot.waitUntil(gate.reached.is_set)
    qtbot.waitUntil(lambda: dialog.progress.value() == 39)
    return dialog


@pytest.mark.parametrize("format", ["stancemark", "spacy"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_an_export_is_cancelled_and_leaves_nothing(
    qtbot: QtBot, tmp_path: Path, held_back: Gate, format: str, key: Qt.Key | None
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with opened(qtbot, sample.make(tmp_path / "s")) as window:
        dialog = writing(qtbot, window, held_back, out / "new", format)
        assert dialog.progress.isVisible()
        assert dialog.progress.maximum() >= 100
        dialog.target.setText(str(out / "other"))
        assert not dialog.export_button.isEnabled()
        assert dialog.close_button.text() == "Cancel"
        if key is None:
            dialog.close_button.click()
        else:
            QTest.keyClick(dialog, key)
        held_back.opened.set()
        qtbot.waitUntil(lambda: dialog.report.toPlainText() == "Cancelled; nothing was written")
        assert dialog.isVisible()
        assert dialog.export_button.isEnabled()
        assert dialog.close_button.text() == "Close"
        assert not dialog.progress.isVisible()
        assert held_back.passed == 40
        assert list(out.iterdir()) == []
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


@pytest.mark.parametrize("main", [False, True])
def test_closing_a_window_ends_its_export(qtbot: QtBot, tmp_path: Path, held_back: Gate, main: bool) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.jsonl").write_text('{"format":"stancemark/1"}')
    with opened(qtbot, sample.make(tmp_path / "s")) as window:
        dialog = writing(qtbot, window, held_back, out / "a.jsonl", "stancemark")
        job, jobs = dialog._job, window.jobs
        assert job is not None
        cancel = job.progress.cancel
        job.progress.cancel = lambda: (cancel(), held_back.opened.set())  # type: ignore[method-assign,func-returns-value,assignment]
        (window if main else dialog).close()
        qtbot.waitUntil(lambda: not jobs.busy)
        assert held_back.passed == 40
    assert {path.name: path.read_text() for path in out.iterdir()} == {"a.jsonl": '{"format":"stancemark/1"}'}


def test_a_fault_while_writing_is_told_in_the_dialog(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(formats, "write", broken)
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.actions_by_id["export"].trigger()
        dialog = dialog_of(window, ExportDialog)
        assert isinstance(dialog, ExportDialog)
        dialog.target.setText(str(tmp_path / "out"))
        dialog.export_button.click()
        qtbot.waitUntil(lambda: dialog.report.toPlainText() == FAULT)
        assert dialog.export_button.isEnabled()
        assert dialog.close_button.text() == "Close"
        assert dialog_of(window, QMessageBox).windowTitle() == "Stancemark met a fault of its own"


def test_an_export_never_overwrites_the_project(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        window.actions_by_id["export"].trigger()
        dialog = dialog_of(window, ExportDialog)
        assert isinstance(dialog, ExportDialog)
        dialog.format.setCurrentIndex(dialog.format.findData("stancemark"))
        dialog.target.setText(str(path))
        dialog.export_button.click()
        assert "would overwrite a project" in dialog.report.toPlainText()
        assert dialog.export_button.isEnabled()
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


def test_the_preview_is_worked_with_keys_from_the_first_moment(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(HARBOUR.replace("Monday", name))
    with opened(qtbot, empty) as window:
        dialog = previewed(qtbot, window, [tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "c.txt"])
        qtbot.waitUntil(lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None)
        press(Qt.Key.Key_Home, CTRL)
        press("X")
        press(Qt.Key.Key_Down)
        press("T")
        press(Qt.Key.Key_Z, CTRL)
        press("T")
        press(Qt.Key.Key_Return)
        assert not dialog.preview.isVisible()
        documents = list(window.session.project.documents())
        assert [document.id for document in documents] == ["a", "b", "c"]
        assert documents[0].title == HARBOUR.replace("Monday", "a").split("\n")[1]
        assert documents[1].title == HARBOUR.split("\n")[0]
        dialog.reject()
