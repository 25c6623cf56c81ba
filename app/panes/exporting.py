"""The export dialog: which sets, in which format, where to; written on another thread."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotations import exporting, formats
from annotations.errors import Refused, StancemarkError
from annotations.formats.written import Written
from annotations.wording import later, tr
from app import filechoice
from app.jobs import FAULT, Job, Jobs, Progress
from app.session import Session

_FILE_TAKEN = later("This file is there already; it will be replaced.")
_FOLDER_TAKEN = later("There are files in this folder already; those of an earlier export will be replaced.")


_NO_SETS = later("Nobody has labelled anything yet. The lossless file then holds the documents alone.")
_NOT_YET = later("Press Export. What was written, changed or left out is listed here.")
_NO_DOCUMENTS = later("There is nothing to export yet: import articles first.")


class ExportDialog(QDialog):
    """Shows what was written, and what was changed or left out on the way, before it is closed.

    While files are written Close is Cancel, and so is Escape; closing the window cancels, too.
    """

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export"))
        self.resize(620, 520)
        self._session = session
        self._jobs = jobs
        self._job: Job[Written] | None = None
        self._build()
        self._suggest_target()

    def export(self) -> None:
        """Write the chosen sets. The project is read here, the files are written on another thread."""
        project, target, format = self._session.project, Path(self.target.text().strip()), self._format()
        try:
            exporting.check_target(project, target, format.name)
            articles = list(exporting.articles(project, self._chosen_sets()))
        except StancemarkError as error:
            self._ended(str(error))
            return
        schema, language = project.schema, project.language

        def work(progress: Progress) -> Written:
            return formats.write(
                articles, target, format.name, schema=schema, language=language, progress=progress.report
            )

        self._job = self._jobs.run(
            work,
            lambda written: self._written(written, target),
            on_progress=self._advance,
            on_refused=self._ended,
            on_failed=self._failed,
            on_cancelled=self._cancelled,
        )
        self._show_writing(len(articles))

    def reject(self) -> None:
        """Cancel the writing that is under way; leave where there is none."""
        if not self._cancel():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel the writing that is under way, and leave."""
        self._cancel()
        self._job = None
        super().closeEvent(event)

    def _build(self) -> None:
        self._build_questions()
        self._build_answers()
        choose = QPushButton(tr("Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_target)
        where = QHBoxLayout()
        where.addWidget(self.target, 1)
        where.addWidget(choose)
        form = QFormLayout()
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Sets of"), self.sets if self.sets.count() else self.no_sets)
        form.addRow(tr("Where to"), where)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.there_already)
        layout.addWidget(QLabel(tr("Result")))
        layout.addWidget(self.report, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)

    def _build_questions(self) -> None:
        self.format = QComboBox()
        self.format.setAccessibleName(tr("Format"))
        for each in formats.FORMATS:
            if each.writes:
                self.format.addItem(tr(each.title), each.name)
        self.format.currentIndexChanged.connect(self._suggest_target)
        self.sets = QListWidget()
        self.sets.setAccessibleName(tr("Annotation sets"))
        self.sets.setSpacing(4)
        names = self._session.project.annotators()
        known = [name for name in names if name in self._session.known_names()]
        for name in known:
            self._offer(name, [name], Qt.CheckState.Checked)
        if others := [name for name in names if name not in known]:
            self._offer(tr("All others; who they are is for who leads the project"), others, Qt.CheckState.Unchecked)
        self.sets.itemChanged.connect(lambda _: self._allow_export())
        self.no_sets = QLabel(tr(_NO_SETS if self._session.project.document_ids() else _NO_DOCUMENTS))
        self.no_sets.setProperty("role", "quiet")
        self.no_sets.setWordWrap(True)
        self.target = QLineEdit()
        self.target.setAccessibleName(tr("Where to"))
        self.target.textChanged.connect(self._allow_export)
        self.there_already = QLabel()
        self.there_already.setProperty("role", "warning")
        self.there_already.setWordWrap(True)

    def _offer(self, words: str, names: list[str], state: Qt.CheckState) -> None:
        """A row that stands for the sets of these annotators."""
        row = QListWidgetItem(words)
        row.setData(Qt.ItemDataRole.UserRole, names)
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(state)
        self.sets.addItem(row)

    def _build_answers(self) -> None:
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("What was written"))
        self.report.setPlaceholderText(tr(_NOT_YET))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Documents written"))
        self.progress.hide()
        self.buttons = QDialogButtonBox()
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAutoDefault(False)
        self.buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.export_button = QPushButton(tr("Export"))
        self.export_button.setProperty("role", "primary")
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self.export)
        self.buttons.addButton(self.export_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)

    def _format(self) -> formats.Format:
        return formats.named(str(self.format.currentData()))

    def _ticked(self) -> list[QListWidgetItem]:
        rows = [self.sets.item(number) for number in range(self.sets.count())]
        return [row for row in rows if row.checkState() == Qt.CheckState.Checked]

    def _chosen_sets(self) -> list[str]:
        """The annotators whose sets are wanted; an empty list for all."""
        ticked = self._ticked()
        names = [name for row in ticked for name in row.data(Qt.ItemDataRole.UserRole)]
        return [] if len(ticked) == self.sets.count() else names

    def _suggest_target(self) -> None:
        stem, format = self._session.project.path.stem, self._format()
        name = f"{stem}-{format.name}" if format.folder else f"{stem}{format.ending}"
        self.target.setText(str(self._folder.path / name))

    @property
    def _folder(self) -> filechoice.Folder:
        return filechoice.folder_of(self._session, filechoice.EXPORTS)

    def _choose_target(self) -> None:
        format, title, begin = self._format(), tr("Export to"), Path(self.target.text().strip())

        def chosen(path: Path) -> None:
            self.target.setText(str(path))

        if format.folder:
            filechoice.open_folder(self, title, self._folder, chosen, begin)
        else:
            filters = f"{tr(format.title)} (*{format.ending})"
            filechoice.save(self, title, filters, format.ending, self._folder, chosen, begin)

    def _written(self, written: Written, target: Path) -> None:
        self._folder.remember(target)
        self._ended("\n".join(written.lines()))

    def _failed(self, _error: Exception) -> None:
        self._ended(tr(FAULT))

    def _cancelled(self) -> None:
        self._ended(tr("Cancelled; nothing was written"))

    def _show_writing(self, documents: int) -> None:
        self.report.setPlainText(tr("Writing…"))
        self.progress.setRange(0, max(1, documents))
        self.progress.setValue(0)
        self.progress.show()
        self._allow_export()
        self.close_button.setText(tr("Cancel"))

    def _advance(self, done: int, total: int, _title: str) -> None:
        self.progress.setMaximum(max(1, total))
        self.progress.setValue(done)

    def _cancel(self) -> bool:
        """Ask the writing to stop; whether there is one."""
        if self._job is None:
            return False
        self._job.progress.cancel()
        self.report.setPlainText(tr("Cancelling…"))
        return True

    def _ended(self, lines: str) -> None:
        self._job = None
        self.report.setPlainText(lines)
        self.progress.hide()
        self.close_button.setText(tr("Close"))
        self._allow_export()

    def _allow_export(self) -> None:
        name = self.target.text().strip()
        has_sets = not self.sets.count() or bool(self._ticked())
        self.export_button.setEnabled(self._job is None and bool(name) and has_sets)
        refusal = self._refusal(name)
        there = bool(name) and not refusal and _is_taken(name, self._format().folder)
        self.export_button.setText(tr("Replace") if there else tr("Export"))
        self.there_already.setText(refusal or tr(_FOLDER_TAKEN if self._format().folder else _FILE_TAKEN))
        self.there_already.setProperty("role", "error" if refusal else "warning")
        self.there_already.style().unpolish(self.there_already)
        self.there_already.style().polish(self.there_already)
        self.there_already.setVisible(there or bool(refusal))

    def _refusal(self, name: str) -> str:
        """Why nothing may be written to NAME; empty where it may, or where that is not known before it is tried."""
        if not name:
            return ""
        target = Path(name)
        try:
            exporting.check_target(self._session.project, target, self._format().name)
        except Refused as refusal:
            return str(refusal).replace(str(target), target.name or name)  # the whole path stands in the field above
        return ""


def _is_taken(name: str, folder: bool) -> bool:
    """Whether something is there already where an export would go; what cannot be looked at is told when tried."""
    try:
        return (os.path.isdir(name) and bool(os.listdir(name))) if folder else os.path.isfile(name)
    except OSError:
        return False
