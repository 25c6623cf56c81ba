"""Files and folders are dropped on the window, or cannot be read."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotations.errors import Refused
from annotations.files import files_in
from app.panes.importing import ImportDialog
from tests.annotations.texts import HARBOUR
from tests.app.dialogs import dialog_of, made_empty
from tests.windows import opened


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    return made_empty(tmp_path)


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
        files_in([tmp_path])
    assert str(refusal.value) == f"{tmp_path / 'shut'}: cannot be read ({os.strerror(errno.EACCES)})"
    (tmp_path / "shut").rmdir()
    assert files_in([tmp_path]) == [tmp_path / "open" / "a.txt"]


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
