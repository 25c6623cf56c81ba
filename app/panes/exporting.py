"""The export dialog: which sets, in which format, where to; written on another thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
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
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotations import exporting, formats
from annotations.errors import StancemarkError
from annotations.formats.written import Written
from app import filechoice
from app.jobs import Jobs
from app.session import Session


class ExportDialog(QDialog):
    """Shows what was written, and what was changed or left out on the way, before it is closed."""

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Export")
        self.resize(620, 520)
        self._session = session
        self._jobs = jobs
        self._build()
        self._suggest_target()

    def export(self) -> None:
        """Write the chosen sets. The project is read here, the files are written on another thread."""
        project, target, format = self._session.project, Path(self.target.text().strip()), self._format()
        try:
            articles = list(exporting.articles(project, self._chosen_sets()))
        except StancemarkError as error:
            self._refused(str(error))
            return
        schema, language = project.schema, project.language
        self.export_button.setEnabled(False)
        self.report.setPlainText("Writing…")
        self._jobs.run(
            lambda _: formats.write(articles, target, format.name, schema=schema, language=language),
            self._written,
            on_refused=self._refused,
        )

    def _build(self) -> None:
        self.export_button = QPushButton("Export")
        self.format = QComboBox()
        self.format.setAccessibleName("Format")
        for each in formats.FORMATS:
            if each.writes:
                self.format.addItem(each.title, each.name)
        self.format.currentIndexChanged.connect(self._suggest_target)
        self.sets = QListWidget()
        self.sets.setAccessibleName("Annotation sets")
        self.sets.setSpacing(4)
        for name in self._session.project.annotators():
            row = QListWidgetItem(name)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked)
            self.sets.addItem(row)
        self.target = QLineEdit()
        self.target.setAccessibleName("Where to")
        self.target.textChanged.connect(lambda text: self.export_button.setEnabled(bool(text.strip())))
        choose = QPushButton("Choose…")
        choose.clicked.connect(self._choose_target)
        where = QHBoxLayout()
        where.addWidget(self.target, 1)
        where.addWidget(choose)
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName("What was written")
        self.report.setPlaceholderText("What was written, changed or left out is listed here.")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.export_button.setProperty("role", "primary")
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self.export)
        self.buttons.addButton(self.export_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow("Format", self.format)
        form.addRow("Sets of", self.sets)
        form.addRow("Where to", where)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(QLabel("Result"))
        layout.addWidget(self.report, 1)
        layout.addWidget(self.buttons)

    def _format(self) -> formats.Format:
        return formats.named(str(self.format.currentData()))

    def _chosen_sets(self) -> list[str]:
        rows = [self.sets.item(number) for number in range(self.sets.count())]
        chosen = [row.text() for row in rows if row.checkState() == Qt.CheckState.Checked]
        return [] if len(chosen) == len(rows) else chosen

    def _suggest_target(self) -> None:
        path = self._session.project.path
        format = self._format()
        name = f"{path.stem}-{format.name}" if format.folder else f"{path.stem}{format.ending}"
        self.target.setText(str(path.with_name(name)))

    def _choose_target(self) -> None:
        format = self._format()
        if format.folder:
            filechoice.open_folder(self, "Export to", lambda paths: self.target.setText(str(paths[0])))
        else:
            filters = f"{format.title} (*{format.ending})"
            filechoice.save(self, "Export to", filters, format.ending, lambda path: self.target.setText(str(path)))

    def _written(self, written: Written) -> None:
        counts = ", ".join(f"{count} {what.replace('_', ' ')}" for what, count in written.counts.items())
        lines = [f"wrote {file}" for file in written.files] + [counts]
        lines += [f"note: {remark}" for remark in written.remarks]
        self.report.setPlainText("\n".join(lines))
        self.export_button.setEnabled(True)

    def _refused(self, line: str) -> None:
        self.report.setPlainText(line)
        self.export_button.setEnabled(True)
