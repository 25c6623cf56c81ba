"""Asking for files without stopping the program: each dialog is opened, and answers through a call."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.manual.key import serve


def open_one(parent: QWidget, title: str, filters: str, on_chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for one existing file."""
    dialog = _dialog(parent, title, filters, QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    return _opened(dialog)


def open_many(parent: QWidget, title: str, filters: str, on_chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Ask for existing files."""
    dialog = _dialog(parent, title, filters, QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: on_chosen([Path(name) for name in names]))
    return _opened(dialog)


def open_folder(parent: QWidget, title: str, on_chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Ask for a folder."""
    dialog = _dialog(parent, title, "", QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: on_chosen([Path(name)]))
    return _opened(dialog)


def save(
    parent: QWidget, title: str, filters: str, ending: str, on_chosen: Callable[[Path], None], begin: Path | None = None
) -> QFileDialog:
    """Ask for a file to write, at first BEGIN; ENDING is added where it was left out."""
    dialog = _dialog(parent, title, filters, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    if begin and begin.name:
        dialog.setDirectory(str(begin.parent))
        dialog.selectFile(begin.name)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    return _opened(dialog)


def _dialog(parent: QWidget, title: str, filters: str, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    if filters:
        dialog.setNameFilters(filters.split(";;"))
    return dialog


def _opened(dialog: QFileDialog) -> QFileDialog:
    parent = dialog.parentWidget()
    if parent:
        dialog.finished.connect(lambda _: _come_back(parent))
    serve(dialog)
    dialog.open()
    return dialog


def _come_back(parent: QWidget) -> None:
    """Bring the window that asked to the front, unless what was chosen has opened another dialog over it."""
    if QApplication.activeModalWidget() is None:
        parent.activateWindow()
