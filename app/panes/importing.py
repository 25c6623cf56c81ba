"""The import dialog: read on another thread, look over and correct, store as one step, say what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotations import importing
from annotations.errors import StancemarkError
from annotations.files import files_in
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.sectioning import SplitRules, assign
from annotations.text import TITLE, Document
from annotations.wording import several, tr
from app.commands.deeds import deed_keys
from app.commands.scopes import PREVIEW
from app.commands.table import Command
from app.jobs import FAULT, Job, Jobs, Progress
from app.panes.keyeddialog import KeyedDialog
from app.session import Session
from widgets.controls.barbutton import BarButton
from widgets.importpreview import ImportPreview, PreviewItem


class ImportDialog(KeyedDialog):
    """Lives until it is closed; nothing is stored before Import is pressed, and Escape leaves at any moment.

    `others_wanted` asks for other files, once the dialog has closed.
    """

    summarised = Signal(str)
    others_wanted = Signal()

    def __init__(self, session: Session, jobs: Jobs, paths: list[Path], parent: QWidget) -> None:
        super().__init__(PREVIEW, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import"))
        self.resize(1080, 680)
        self._session = session
        self._jobs = jobs
        self._articles: dict[str, Article] = {}
        self._before: list[tuple[str, Article]] = []
        self._reading = Reading((), ())
        self._files = 0
        self._rules = SplitRules.from_schema(session.project.schema.sections)
        self._build()
        self.set_usual_keys()
        self._job: Job[Reading] | None = self._start(paths)

    def set_keys(self, commands: Sequence[Command]) -> None:
        """Have the keys that these commands have."""
        super().set_keys(commands)
        self.preview.set_keys(deed_keys(commands, PREVIEW))

    def reject(self) -> None:
        """Leave; a reading that still runs is cancelled."""
        if self._job:
            self._job.progress.cancel()
            self._job = None
        super().reject()

    def _choose_others(self) -> None:
        self.reject()
        self.others_wanted.emit()

    def import_chosen(self) -> None:
        """Store the ticked articles as one step and show the summary."""
        chosen = tuple(self._articles[id] for id in self.preview.chosen_ids())
        try:
            planned = importing.plan(self._session.project, Reading(chosen, self._reading.problems), self._files)
            importing.store(self._session.project, planned)
        except StancemarkError as error:
            self.summary.setPlainText(str(error))
        else:
            lines = planned.summary.lines()
            self.summary.setPlainText("\n".join(lines))
            self.summarised.emit(tr("Imported: {summary}", summary=lines[0]))
        self._show(self.summary_page, tr("Close"))

    def _build(self) -> None:
        self.pages = QStackedWidget()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Reading files"))
        self.progress_text = QLabel(tr("Looking for files"))
        self.progress_page = _page(self.progress_text, self.progress)
        self.preview = ImportPreview()
        self.preview.section_wanted.connect(self._resplit)
        self.preview.encoding_chosen.connect(self._redecode)
        self.preview.chosen_changed.connect(self._count_chosen)
        self.preview.others_wanted.connect(self._choose_others)
        self.summary = QPlainTextEdit()
        self.summary.setReadOnly(True)
        self.summary.setAccessibleName(tr("What was imported"))
        self.summary_page = _page(self.summary)
        for page in (self.progress_page, self.preview, self.summary_page):
            self.pages.addWidget(page)
        self.buttons = QDialogButtonBox()
        self.import_button = QPushButton(tr("Import"))
        self.import_button.setProperty("role", "primary")
        self.close_button = QPushButton(tr("Cancel"))
        self.buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.import_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.import_button.clicked.connect(self.import_chosen)
        self.close_button.clicked.connect(self.reject)
        self.import_button.hide()
        # Return is for importing alone: without this the button that had the focus while reading would take it.
        self.close_button.setAutoDefault(False)
        self.live("undo", self.undo)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter imports what is ticked, wherever the focus is but on a button, which it presses.

        A default button would do, but Qt loses it where the dialog is shown before there is anything to import.
        """
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focus = self.focusWidget()
        on_button = isinstance(focus, QPushButton)
        if is_enter and isinstance(focus, BarButton):
            focus.click()
        elif (
            is_enter and self.pages.currentWidget() is self.preview and self.import_button.isEnabled() and not on_button
        ):
            self.import_chosen()
        else:
            super().keyPressEvent(event)

    def _start(self, paths: list[Path]) -> Job[Reading]:
        rules, language, annotator = self._rules, self._session.project.language, self._session.annotator or None

        def work(progress: Progress) -> Reading:
            files = files_in(paths)
            self._files = len(files)
            return importing.read(files, rules=rules, language=language, annotator=annotator, progress=progress.report)

        return self._jobs.run(
            work, self._read, on_progress=self._advance, on_refused=self._refused, on_failed=self._failed
        )

    def _advance(self, done: int, total: int, name: str) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress_text.setText(tr("Reading {name}", name=name) if name else tr("Read"))

    def _refused(self, line: str) -> None:
        self._job = None
        self.summary.setPlainText(line)
        self._show(self.summary_page, tr("Close"))

    def _failed(self, _error: Exception) -> None:
        self._refused(tr(FAULT))

    def _read(self, reading: Reading) -> None:
        self._job = None
        self._reading = reading
        self._articles = {str(number): article for number, article in enumerate(reading.articles)}
        items = [_item(id, article) for id, article in self._articles.items()]
        self.preview.set_items(items, [str(problem) for problem in reading.problems])
        self.import_button.show()
        self.import_button.setDefault(True)
        self._show(self.preview, tr("Cancel"))
        self._count_chosen()
        self.preview.focus_text()

    def _count_chosen(self) -> None:
        count = len(self.preview.chosen_ids())
        self.import_button.setText(several(count, "Import {count:,} article", "Import {count:,} articles"))
        self.import_button.setEnabled(count > 0)

    def _show(self, page: QWidget, closing: str) -> None:
        self.pages.setCurrentWidget(page)
        self.close_button.setText(closing)
        if page is self.summary_page:
            self.import_button.hide()
            self.close_button.setDefault(True)
            self.close_button.setFocus()

    def _resplit(self, id: str, start: int, end: int, kind: str) -> None:
        article = self._articles[id]
        document = article.document
        sections = assign(document.text, document.sections, start, end, kind or None, self._rules)
        self._before.append((id, article))
        self._put(id, replace(article, document=_titled(replace(document, sections=sections))))

    def undo(self) -> None:
        """Take the last correction back."""
        if self._before:
            self._put(*self._before.pop())

    def _redecode(self, id: str, encoding: str) -> None:
        article = self._articles[id]
        reading = importing.read(
            [Path(article.where)], rules=self._rules, language=self._session.project.language, encoding=encoding
        )
        for again in reading.articles:
            self._put(id, again)
        for problem in reading.problems:
            self._put(
                id,
                replace(
                    article,
                    notes=(
                        *article.notes,
                        tr("not readable as {encoding}: {reason}", encoding=encoding, reason=problem.reason),
                    ),
                ),
            )

    def _put(self, id: str, article: Article) -> None:
        self._articles[id] = article
        self.preview.set_item(_item(id, article))


def _titled(document: Document) -> Document:
    titles = document.sections_of(TITLE)
    if not titles:
        return document
    return replace(document, title=" ".join(document.text[titles[0].start : titles[0].end].split()))


def _item(id: str, article: Article) -> PreviewItem:
    document = article.document
    text_file = not article.contents and Path(article.where).exists()
    return PreviewItem(
        id=id,
        title=document.title or document.id,
        text=document.text,
        sections=document.sections,
        notes=article.notes,
        encoding=str(document.source.get("encoding", "utf-8")) if text_file else None,
        labelled=bool(article.contents),
    )


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    if len(widgets) > 1:
        layout.addStretch(1)
    for widget in widgets:
        layout.addWidget(widget)
    if len(widgets) > 1:
        layout.addStretch(1)
    return page
