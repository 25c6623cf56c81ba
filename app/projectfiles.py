"""What the File menu does: other projects, import and export.

What only a dialog needs is imported when the dialog is asked for, so that the window comes sooner.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from annotations.wording import later, tr
from app import filechoice
from app.jobs import Jobs
from app.newfile import refused
from app.panes.statusline import StatusLine
from app.session import Session

PROJECT_FILTER = later("Project (*.stancemark)")
IMPORT_FILTER = later("Articles and sets (*.txt *.text *.md *.jsonl *.ndjson *.json);;All files (*)")


class ProjectFiles(QObject):
    """Asks for files and opens the dialogs for them.

    `project_wanted` asks for another project: its path, and the language of its articles where it is new, else None.
    """

    project_wanted = Signal(Path, object)

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        status: StatusLine,
        window: QWidget,
        open_dialog: Callable[[QDialog], None],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._status = status
        self._window = window
        self._open = open_dialog

    def new_project(self) -> None:
        """Ask for a file name and a language, and make an empty project there."""
        title, folder = tr("New project"), self._folder(filechoice.PROJECTS)
        filechoice.new(self._window, title, tr(PROJECT_FILTER), ".stancemark", folder, self.ask_language)

    def ask_language(self, path: Path) -> None:
        """Ask which language the articles of the new project at PATH are in; at first that of the schema it gets."""
        if refusal := refused(path):
            self._status.refuse(refusal)
            return
        from annotations.schema_reader import load
        from app.panes.languagechoice import LanguageDialog
        from resources import path as resource

        later_on = tr(
            "It decides where words and sentences end. It can be changed later: File, Language of the articles."
        )
        dialog = LanguageDialog(
            tr("New project {name}", name=path.stem),
            load(resource("schemas/actor-stance-condition.json")).language,
            tr("Make the project"),
            lambda _: [later_on],
            self._window,
        )
        dialog.chosen.connect(lambda code: self.project_wanted.emit(path, code))
        self._open(dialog)

    def open_project(self) -> None:
        """Ask for a project file and open it."""
        filechoice.open_one(
            self._window,
            tr("Open project"),
            tr(PROJECT_FILTER),
            self._folder(filechoice.PROJECTS),
            lambda path: self.project_wanted.emit(path, None),
        )

    def import_files(self) -> None:
        """Ask for files and show how they would be imported."""
        folder = self._folder(filechoice.ARTICLES)
        filechoice.open_many(self._window, tr("Import"), tr(IMPORT_FILTER), folder, self.import_paths)

    def import_folder(self) -> None:
        """Ask for a folder and show how its files would be imported."""
        folder = self._folder(filechoice.ARTICLES)
        filechoice.open_folder(self._window, tr("Import folder"), folder, lambda path: self.import_paths([path]))

    def import_paths(self, paths: list[Path]) -> None:
        """Show how these files and folders would be imported."""
        from app.panes.importing import ImportDialog

        dialog = ImportDialog(self._session, self._jobs, paths, self._window)
        dialog.summarised.connect(self._status.tell)
        dialog.others_wanted.connect(self.import_files)
        self._open(dialog)

    def export_corpus(self) -> None:
        """Open the export dialog."""
        from app.panes.exporting import ExportDialog

        self._open(ExportDialog(self._session, self._jobs, self._window))
        self._status.tell(tr("Choose what to export, and where to"))

    def _folder(self, kind: str) -> filechoice.Folder:
        return filechoice.folder_of(self._session, kind)
