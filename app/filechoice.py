"""Asking for files without stopping the program: each dialog is opened, and answers through a call."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QSplitter, QTreeView, QWidget

from app.fileicons import by_name
from app.manual.key import serve
from app.newfile import NewFileDialog
from app.session import Session
from app.settings import Settings
from app.tour import practice

PROJECTS, ARTICLES, EXPORTS, SCHEMAS, GUIDELINES, REPORTS = (
    "projects", "articles", "exports", "schemas", "guidelines", "reports",
)  # fmt: skip

_SIZE, _PLACES = QSize(920, 560), 180


class Folder(NamedTuple):
    """Where files of one KIND were last taken from or put, kept in SETTINGS; before that it is FIRST."""

    settings: Settings
    kind: str
    first: Path

    @property
    def path(self) -> Path:
        """Where a dialog begins."""
        last = self.settings.folder(self.kind)
        return self.first if last is None or (self.kind == PROJECTS and last == practice.folder()) else last

    def remember(self, chosen: Path) -> None:
        """Remember where a file, or a folder that was chosen as a whole, lies."""
        self.settings.set_folder(self.kind, chosen.absolute().parent)


def folder_of(session: Session, kind: str) -> Folder:
    """Where files of a KIND are; at first beside the project. A project of one's own does not begin in the folder of
    the practice project: there it is where the last one was, or where the desktop keeps documents."""
    settings, beside = session.settings, session.project.path.absolute().parent
    if kind == PROJECTS and beside == practice.folder():
        beside = settings.folder(practice.LEFT) or _documents()
    return Folder(settings, kind, beside)


def open_one(
    parent: QWidget, title: str, filters: str, folder: Folder, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for one existing file, at first in FOLDER."""
    dialog = _dialog(parent, title, filters, QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, folder, lambda paths: on_chosen(paths[0]))


def open_many(
    parent: QWidget, title: str, filters: str, folder: Folder, on_chosen: Callable[[list[Path]], None]
) -> QFileDialog:
    """Ask for existing files, at first in FOLDER."""
    return _opened(_dialog(parent, title, filters, QFileDialog.FileMode.ExistingFiles), folder, on_chosen)


def open_folder(
    parent: QWidget, title: str, folder: Folder, on_chosen: Callable[[Path], None], begin: Path | None = None
) -> QFileDialog:
    """Ask for a folder, at first in FOLDER, or beside BEGIN."""
    dialog = _dialog(parent, title, "", QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(dialog, folder, lambda paths: on_chosen(paths[0]), begin)


def save(
    parent: QWidget,
    title: str,
    filters: str,
    ending: str,
    folder: Folder,
    on_chosen: Callable[[Path], None],
    begin: Path | None = None,
) -> QFileDialog:
    """Ask for a file to write, at first BEGIN, or one in FOLDER; ENDING is added where it was left out."""
    dialog = _dialog(parent, title, filters, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    return _opened(dialog, folder, lambda paths: on_chosen(paths[0]), begin)


def new(
    parent: QWidget, title: str, filters: str, ending: str, folder: Folder, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a file that is not there yet, at first in FOLDER; ENDING is added where it was left out."""
    dialog = NewFileDialog(parent, title)
    _dress(dialog, filters, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.lay_out()
    return _opened(dialog, folder, lambda paths: on_chosen(paths[0]))


def _documents() -> Path:
    found = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return found if found.is_dir() else Path.home()


def _dialog(parent: QWidget, title: str, filters: str, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    _dress(dialog, filters, mode)
    return dialog


def _dress(dialog: QFileDialog, filters: str, mode: QFileDialog.FileMode) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    if sys.platform not in ("win32", "darwin"):  # where dialogs of the desktop run in the program, and look into files
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.ReadOnly)  # Qt's own would rename and delete files, open projects among them
    dialog.setIconProvider(by_name())
    _give_room(dialog)
    if filters:
        dialog.setNameFilters(filters.split(";;"))


def _give_room(dialog: QFileDialog) -> None:
    """Let sizes, kinds and dates stand whole: a dialog of Qt's own reckons without the program's margins."""
    dialog.resize(_SIZE.boundedTo(dialog.screen().availableSize()))
    for shown in dialog.findChildren(QTreeView):
        head = shown.header()
        for column in range(head.count()):
            way = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(column, way)
    for splitter in dialog.findChildren(QSplitter):
        splitter.setSizes([_PLACES, _SIZE.width() - _PLACES])


def _opened(
    dialog: QFileDialog, folder: Folder, on_chosen: Callable[[list[Path]], None], begin: Path | None = None
) -> QFileDialog:
    named = begin if begin and begin.name else None
    dialog.setDirectory(str(named.parent if named else folder.path))
    if named and dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
        dialog.selectFile(named.name)

    def chosen(*names: str) -> None:
        paths = [Path(name) for name in names]
        folder.remember(paths[0])
        on_chosen(paths)

    if dialog.fileMode() == QFileDialog.FileMode.ExistingFiles:
        dialog.filesSelected.connect(lambda names: chosen(*names))
    else:
        dialog.fileSelected.connect(chosen)
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
