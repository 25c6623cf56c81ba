"""Dialogs for files begin where a file of their kind was last taken from or put, and beside the project before that."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from annotations import leads
from app import filechoice, sample
from app.filechoice import Folder
from app.mainwindow import MainWindow
from app.panes import agreementreport
from app.panes.exporting import ExportDialog
from app.panes.versions import VersionsDialog
from tests import locks
from tests.app.dialogs import dialog_of
from tests.app.keymaps import fresh_settings
from tests.reports import sample_report
from tests.windows import opened

FILTER = "Text (*.txt)"
HTML, *_, CSV = agreementreport.FORMATS
ASKS: Mapping[str, Callable[[QWidget, Folder, Callable[[object], None]], QFileDialog]] = {
    "one": lambda parent, folder, chosen: filechoice.open_one(parent, "One", FILTER, folder, chosen),
    "many": lambda parent, folder, chosen: filechoice.open_many(parent, "Many", FILTER, folder, chosen),
    "folder": lambda parent, folder, chosen: filechoice.open_folder(parent, "Folder", folder, chosen),
    "new": lambda parent, folder, chosen: filechoice.new(parent, "New", FILTER, ".txt", folder, chosen),
    "save": lambda parent, folder, chosen: filechoice.save(parent, "Save", FILTER, ".txt", folder, chosen),
}
WAYS: Mapping[str, tuple[str, Callable[[MainWindow], object]]] = {
    "new": (filechoice.PROJECTS, lambda window: window.files.new_project()),
    "open": (filechoice.PROJECTS, lambda window: window.files.open_project()),
    "further": (filechoice.PROJECTS, lambda window: window.windowing.open_project()),
    "import": (filechoice.ARTICLES, lambda window: window.files.import_files()),
    "import folder": (filechoice.ARTICLES, lambda window: window.files.import_folder()),
    "export": (filechoice.EXPORTS, lambda window: exporting(window)._choose_target()),
    "load schema": (filechoice.SCHEMAS, lambda window: window.schema_editing._choose_file()),
    "save schema": (filechoice.SCHEMAS, lambda window: window.schema_editing._choose_target()),
    "load guideline": (filechoice.GUIDELINES, lambda window: versions(window).load()),
    "save guideline": (filechoice.GUIDELINES, lambda window: versions(window).save()),
    "report": (filechoice.REPORTS, lambda window: written(window, HTML)),
    "tables": (filechoice.REPORTS, lambda window: written(window, CSV)),
}


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize("ask", ASKS.values(), ids=ASKS)
def test_the_folder_of_what_was_chosen_is_where_the_next_dialog_begins(
    parent: QWidget, tmp_path: Path, ask: Callable[[QWidget, Folder, Callable[[object], None]], QFileDialog]
) -> None:
    (tmp_path / "first").mkdir()
    (tmp_path / "second" / "inner").mkdir(parents=True)
    file = tmp_path / "second" / "a.txt"
    file.touch()
    folder = Folder(fresh_settings(tmp_path), "some", tmp_path / "first")
    chosen: list[object] = []
    dialog = ask(parent, folder, chosen.append)
    assert begins(dialog) == tmp_path / "first"
    if dialog.fileMode() == QFileDialog.FileMode.Directory:
        file = tmp_path / "second" / "inner"
    dialog.selectFile(str(file))
    dialog.filesSelected.emit([str(file)])
    dialog.fileSelected.emit(str(file))
    dialog.close()
    assert chosen in ([file], [[file]])
    dialog = ask(parent, folder, chosen.append)
    assert begins(dialog) == tmp_path / "second"
    dialog.close()
    assert folder._replace(kind="another").path == tmp_path / "first"
    assert fresh_settings(tmp_path).folder("some") == tmp_path / "second"
    for gone in ("gone", "n" * 300):
        fresh_settings(tmp_path).set_folder("some", tmp_path / gone)
        assert folder._replace(settings=fresh_settings(tmp_path)).path == tmp_path / "first"


def test_no_dialog_takes_the_files_of_the_program_away(parent: QWidget, tmp_path: Path) -> None:
    """Qt's own would rename and delete them, an open project as well."""
    (tmp_path / "a.txt").touch()
    for ask in ASKS.values():
        dialog = ask(parent, Folder(fresh_settings(tmp_path), "some", tmp_path), lambda _: None)
        ours = sys.platform not in ("win32", "darwin")
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog) == ours
        files = dialog.findChild(QFileSystemModel)
        for name in ("a.txt", "folder") if files else ():
            (tmp_path / "folder").mkdir(exist_ok=True)
            assert not files.setData(files.index(str(tmp_path / name)), "b")
        dialog.close()
    assert {each.name for each in tmp_path.iterdir()} >= {"a.txt", "folder"}


def test_every_dialog_of_the_program_begins_at_its_kind(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    with opened(qtbot, sample.make(tmp_path / "home")) as window:
        leads.lead(window.session.project)
        versions(window)
        window.schema_editing.show()
        beside = window.session.project.path.absolute().parent
        assert {filechoice.folder_of(window.session, kind).path for kind, _ in WAYS.values()} == {beside}
        for name, (kind, way) in WAYS.items():
            (tmp_path / kind).mkdir(exist_ok=True)
            window.settings.set_folder(kind, tmp_path / kind)
            way(window)
            (dialog,) = (each for each in QApplication.allWidgets() if isinstance(each, QFileDialog))
            assert begins(dialog) == tmp_path / kind, name
            dialog.close()
            qtbot.waitUntil(lambda: not any(isinstance(each, QFileDialog) for each in QApplication.allWidgets()))


def test_a_dialog_shows_an_open_project_without_opening_its_file(qtbot: QtBot, tmp_path: Path) -> None:
    """Qt tells the kind of a file by its first bytes, and whoever closes an opening of it gives up SQLite's locks."""
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.files.open_project()
        (dialog,) = (each for each in QApplication.allWidgets() if isinstance(each, QFileDialog))
        files = dialog.findChild(QFileSystemModel)
        assert files is not None
        project, folder = (str(path) for path in (window.session.project.path, tmp_path))

        def kind(path: str) -> str:
            return str(files.index(path, 2).data() or "")

        qtbot.waitUntil(lambda: kind(project) == "STANCEMARK file")
        qtbot.waitUntil(lambda: kind(folder) == "Folder")
        assert not files.index(project, 0).data(Qt.ItemDataRole.DecorationRole).isNull()
        shown = dialog.findChild(QTreeView)
        assert shown is not None
        qtbot.waitUntil(lambda: all(shown.columnWidth(each) >= shown.sizeHintForColumn(each) for each in (1, 2, 3)))
        assert locks.taken() == set()
        qtbot.waitUntil(dialog.isActiveWindow)
        dialog.close()
        qtbot.waitUntil(window.isActiveWindow)  # as the window that asked


def begins(dialog: QFileDialog) -> Path:
    return Path(dialog.directory().absolutePath())


def exporting(window: MainWindow) -> ExportDialog:
    window.files.export_corpus()
    found = dialog_of(window, ExportDialog)
    assert isinstance(found, ExportDialog)
    return found


def versions(window: MainWindow) -> VersionsDialog:
    found = window.findChild(VersionsDialog)
    if found is None:
        window.guiding.versions()
        found = window.findChild(VersionsDialog)
    assert isinstance(found, VersionsDialog)
    return found


def written(window: MainWindow, format: agreementreport.Format) -> None:
    agreementreport.ask(window, window.session, format, sample_report(), lambda _work: None)
