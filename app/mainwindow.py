"""The window: puts the panes together and hands each command to the part that does it."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMessageBox, QSplitter, QVBoxLayout, QWidget

from annotations import marking
from annotations.changes import Changes
from annotations.errors import Refused, StancemarkError
from annotations.project import keep_daily_copy
from annotations.schema import Schema
from annotations.suggest.tokenizer import load_tokenizer
from app import filechoice, themes
from app.actions import COMMANDS, MENUS, Command, label_commands, make_actions
from app.jobs import Jobs
from app.labelling import Labelling
from app.panes.documents import DocumentsPane
from app.panes.exporting import ExportDialog
from app.panes.importing import ImportDialog
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session
from app.settings import ZOOMS, Place, Settings
from widgets.documentlist import DocumentList
from widgets.labelbar import LabelBar
from widgets.nameprompt import NamePrompt
from widgets.tokens import DARK, Tokens

BAR_ACTIONS = ("undo", "redo", "remove", "finish")


class MainWindow(QMainWindow):
    """One project in one window. Every public method without an underscore below is a command of app/actions.py."""

    project_wanted = Signal(Path, bool)
    bug_met = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.settings: Settings = session.settings
        self.jobs = Jobs(self)
        self.jobs.bug_met.connect(self.bug_met)
        self.tokens: Tokens = themes.tokens_for(self.settings.scheme)
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.setWindowTitle(f"{session.project.path.stem} – Stancemark")
        self._build()
        self.commands: tuple[Command, ...] = (*COMMANDS, *label_commands(self.schema))
        self.actions_by_id = make_actions(self, self.commands, self.reading)
        self._build_menus()
        self._wire()
        self._dress()
        self._restore()

    @property
    def schema(self) -> Schema:
        """The schema of the project."""
        return self.session.project.schema

    # Commands: files

    def new_project(self) -> None:
        """Ask for a file name and make an empty project there."""
        filechoice.save(self, "New project", "Project (*.stancemark)", ".stancemark", self._create_project)

    def open_project(self) -> None:
        """Ask for a project file and open it."""
        filechoice.open_one(self, "Open project", "Project (*.stancemark)", lambda path: self._leave_for(path, False))

    def import_files(self) -> None:
        """Ask for files and show how they would be imported."""
        filechoice.open_many(self, "Import", "Articles and sets (*.txt *.jsonl *.json *.md);;All files (*)", self._import)

    def import_folder(self) -> None:
        """Ask for a folder and show how its files would be imported."""
        filechoice.open_folder(self, "Import folder", self._import)

    def export_corpus(self) -> None:
        """Open the export dialog."""
        ExportDialog(self.session, self.jobs, self).open()

    def ask_annotator(self) -> None:
        """Show the line that asks who is labelling."""
        self.name_prompt.set_names(self.session.project.annotators(), self.session.annotator)
        self.name_prompt.show()
        self.name_prompt.begin()

    # Commands: labels

    def mark(self, label: str) -> None:
        """Mark the selection, relabel the chosen span, or make the label sticky."""
        self._answer(lambda: self.labelling.use(label))

    def mark_exactly(self, label: str) -> None:
        """Mark exactly the selected characters."""
        self._answer(lambda: self.labelling.use(label, exact=True))

    def remove_span(self) -> None:
        """Unmark the chosen span."""
        self._answer(self.labelling.remove)

    def undo(self) -> None:
        """Take the last step back."""
        self._answer(self.labelling.undo)

    def redo(self) -> None:
        """Do again what was undone."""
        self._answer(self.labelling.redo)

    def finish(self) -> None:
        """Mark the document as done and open the next open one."""
        self._close_document("done", "Finish")

    def skip(self) -> None:
        """Mark the document as skipped and open the next open one."""
        self._close_document("skipped", "Skip")

    def reopen(self) -> None:
        """Make a done or skipped document editable again."""
        document = self.session.document
        if document:
            self._answer(
                lambda: marking.set_status(self.session.project, document.id, "doing", "Reopen document")
            )

    # Commands: going

    def next_span(self) -> None:
        """Choose the span after the chosen one, or after the caret."""
        self._step_span(1)

    def previous_span(self) -> None:
        """Choose the span before the chosen one, or before the caret."""
        self._step_span(-1)

    def cycle_spans(self) -> None:
        """Choose the next of the spans stacked under the caret."""
        view = self.reading.active
        stacked = view.spans_at(view.caret())
        chosen = self.reading.chosen()
        ids = [span.id for span in stacked]
        if stacked:
            at = ids.index(chosen.id) + 1 if chosen and chosen.id in ids else 0
            self.reading.choose(stacked[at % len(stacked)])
        else:
            self.status.tell("There is no span under the caret")

    def next_point(self) -> None:
        """Go to the next summary point."""
        self.reading.step_point(True)

    def previous_point(self) -> None:
        """Go to the summary point before, or back to the article."""
        self.reading.step_point(False)

    def next_document(self) -> None:
        """Open the document below in the list."""
        self._open_neighbour(1)

    def previous_document(self) -> None:
        """Open the document above in the list."""
        self._open_neighbour(-1)

    def find_document(self) -> None:
        """Put the focus into the filter of the list."""
        self.documents.filter_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.documents.filter_edit.selectAll()

    def next_pane(self) -> None:
        """Move the focus from the documents to the article, to the summary, and round again."""
        if self.documents.isAncestorOf(QApplication.focusWidget() or self):
            self.reading.enter_point(None)
        elif self.reading.point_number() is None and self.reading.points:
            self.reading.enter_point(next(iter(self.reading.points)))
        else:
            self.documents.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Commands: look

    def zoom_in(self) -> None:
        """Make the reading text larger."""
        self._zoom(1)

    def zoom_out(self) -> None:
        """Make the reading text smaller."""
        self._zoom(-1)

    def zoom_reset(self) -> None:
        """Give the reading text its usual size."""
        self._zoom(0)

    def toggle_scheme(self) -> None:
        """Change between light and dark."""
        self._use_scheme("light" if self.tokens is DARK else "dark")

    def follow_system_scheme(self) -> None:
        """Take the scheme of the desktop."""
        self._use_scheme("system")

    def about(self) -> None:
        """Say which version this is."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle("About Stancemark")
        version = importlib.metadata.version("stancemark")
        box.setText(f"Stancemark {version}. MIT licence.\nProject file: {self.session.project.path}")
        box.open()

    # When commands make sense

    def has_project(self) -> bool:
        """Always: a window has a project."""
        return True

    def has_document(self) -> bool:
        """Whether a document is open."""
        return self.session.document is not None

    def has_span(self) -> bool:
        """Whether a span is chosen."""
        return self.reading.chosen() is not None

    def can_undo(self) -> bool:
        """Whether the annotator has a step to take back."""
        return self.session.project.to_undo() is not None

    def can_redo(self) -> bool:
        """Whether the annotator has an undo to take back."""
        return self.session.project.to_redo() is not None

    def is_closed(self) -> bool:
        """Whether the open document is done or skipped."""
        return self.session.head is not None and self.session.head.status in ("done", "skipped")

    # Opening documents

    def open_document(self, id: str, place: Place | None = None) -> None:
        """Show a document, at PLACE or where it begins."""
        self._remember_place()
        document = self.session.show(id)
        self.reading.show_document(document)
        self.documents.set_current(id)
        if place:
            view = self.reading.view_of(place.caret, place.caret)
            view.set_caret(place.caret)
            self.reading.article.scroll_to(place.top)
            self.reading.enter_point(self.reading.number_of(view))
        else:
            self.reading.article.set_caret(document.sections[0].start if document.sections else 0)
        self._show_state()

    def refuse(self, line: str) -> None:
        """Say in the status line why nothing was done."""
        self.status.refuse(line)

    # Events

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already; remember where we were."""
        self._remember_place()
        self.settings.set_geometry("window", self.saveGeometry())
        self.settings.set_geometry("panes", self._panes.saveState())
        self.settings.set_geometry("reading", self.reading.saveState())
        self.jobs.stop()
        self.session.close()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Look whether another program wrote to the project while the window was not in front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._answer(self._follow_other_writers)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._import(paths)

    # Building

    def _build(self) -> None:
        self.documents = DocumentList()
        self.label_bar = LabelBar()
        self.reading = ReadingArea(self.session)
        self.status = StatusLine()
        self.name_prompt = NamePrompt()
        self.name_prompt.hide()
        self.labelling = Labelling(self.session, self.reading, self.status)
        self.list_pane = DocumentsPane(self.session, self.documents)
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.label_bar)
        column.addWidget(self.reading, 1)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setHandleWidth(12)
        self._panes.addWidget(self.documents)
        self._panes.addWidget(work)
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes([220, 1200])
        self._panes.setCollapsible(1, False)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(12, 8, 12, 0)
        rows.setSpacing(8)
        rows.addWidget(self.name_prompt)
        rows.addWidget(self._panes, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(whole)

    def _build_menus(self) -> None:
        self.menus: dict[str, QMenu] = {}
        for title in MENUS:
            menu = self.menuBar().addMenu(title)
            for command in self.commands:
                if command.menu == title:
                    if command.separated:
                        menu.addSeparator()
                    menu.addAction(self.actions_by_id[command.id])
            menu.aboutToShow.connect(self._update_actions)
            self.menus[title] = menu
        self.label_bar.set_actions([self.actions_by_id[id] for id in BAR_ACTIONS])

    def _wire(self) -> None:
        self.session.changed.connect(self._step_committed)
        self.list_pane.document_wanted.connect(lambda id: self._answer(lambda: self._chosen_in_list(id)))
        self.labelling.document_wanted.connect(self.open_document)
        self.labelling.sticky_changed.connect(self.label_bar.set_sticky)
        self.label_bar.label_pressed.connect(self.mark)
        self.label_bar.annotator_chosen.connect(self._become)
        self.label_bar.new_annotator_wanted.connect(self.ask_annotator)
        self.name_prompt.name_given.connect(self._become)
        self.reading.menu_wanted.connect(self._show_menu)
        self.reading.span_chosen.connect(lambda _: self._update_actions())
        QApplication.styleHints().colorSchemeChanged.connect(self._system_scheme_changed)

    def _restore(self) -> None:
        self.resize(QSize(1480, 860))
        if state := self.settings.geometry("window"):
            self.restoreGeometry(state)
        if state := self.settings.geometry("panes"):
            self._panes.restoreState(state)
        if state := self.settings.geometry("reading"):
            self.reading.restoreState(state)
        self.list_pane.reread()
        place = self.session.place()
        ids = self.session.project.document_ids()
        if place and place.document in ids:
            self.open_document(place.document, place)
        elif ids:
            self.open_document(ids[0])
        else:
            self._show_state()
        if remark := self.session.project.remark():
            self.status.tell(remark)
        if not self.session.annotator:
            self.ask_annotator()
        else:
            self.reading.enter_point(self.reading.point_number())

    def after_first_paint(self) -> None:
        """What may wait until the window is there: the icons, the tokenizer, the daily copy of the project."""
        self._load_icons()
        language = self.session.project.language
        self.jobs.run(lambda _: load_tokenizer(language), self.session.set_tokenizer, on_refused=self.refuse)
        path = self.session.project.path
        self.jobs.run(lambda _: keep_daily_copy(path), lambda _: None, on_refused=self.refuse)

    def _load_icons(self) -> None:
        from app.icons import icon

        for action in self.actions_by_id.values():
            action.setIcon(icon(str(action.data()), self.tokens))

    # Following

    def _step_committed(self, changes: Changes) -> None:
        self.list_pane.apply(changes)
        if self.session.document is None:
            ids = self.session.project.document_ids()
            if ids:
                self.open_document(ids[0])
        elif changes.listing:
            self._follow_listing()
        else:
            self.reading.apply(changes)
        self._show_state()

    def _follow_listing(self) -> None:
        ids = self.session.project.document_ids()
        current = self.session.document.id if self.session.document else None
        if current in ids:
            self.session.show(current)
            self.reading.show_document(self.session.project.document(current))
        elif ids:
            self.open_document(ids[0])
        else:
            self.session.leave()
            self.reading.clear()

    def _follow_other_writers(self) -> None:
        if self.session.written_elsewhere():
            self.list_pane.reread()
            self._follow_listing()
            self._show_state()
            self.status.tell("Another program has changed the project; the window shows it")

    def _show_state(self) -> None:
        last = self.session.project.last_step()
        self.status.set_saved(last.at if last else None)
        head = self.session.head
        facts = [self.session.project.path.name]
        if self.schema.guideline_version:
            facts.append(f"guideline {self.schema.guideline_version}")
        if head and head.status in ("done", "skipped"):
            facts.append(f"this document is {head.status}")
        self.status.set_project("  ·  ".join(facts))
        names = self.session.project.annotators()
        current = self.session.annotator
        self.label_bar.set_annotators(sorted({*names, current} - {""}), current or None)
        self._update_actions()

    def _update_actions(self) -> None:
        for command in self.commands:
            if command.enabled:
                self.actions_by_id[command.id].setEnabled(getattr(self, command.enabled)())

    # Inner matters

    def _answer(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Refused as refusal:
            self.status.refuse(str(refusal))
        except StancemarkError as error:
            self._warn(str(error))

    def _warn(self, line: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, "Stancemark", line, QMessageBox.StandardButton.Ok, self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _become(self, annotator: str) -> None:
        self._remember_place()
        self.session.become(annotator)
        self.name_prompt.hide()
        self.labelling.set_sticky(None)
        self.list_pane.reread()
        self.reading.reread()
        self._show_state()
        self.status.tell(f"You label as {annotator}")
        self.reading.enter_point(self.reading.point_number())

    def _chosen_in_list(self, id: str) -> None:
        if self.session.document is None or self.session.document.id != id:
            self.open_document(id)
        self.reading.enter_point(None)

    def _open_neighbour(self, step: int) -> None:
        id = self.list_pane.neighbour(step)
        if id is None:
            self.status.tell("This is the last document" if step > 0 else "This is the first document")
            return
        self.open_document(id)
        self.reading.enter_point(None)

    def _close_document(self, status: str, verb: str) -> None:
        document = self.session.document
        if document is None:
            return
        title = f"{verb} “{marking.shortened(document.title or document.id)}”"

        def close() -> None:
            marking.set_status(self.session.project, document.id, status, title)
            following = self.list_pane.next_open()
            if following:
                self.open_document(following)
                self.reading.enter_point(None)
            left = "" if following else ". Every document is finished or skipped"
            self.status.tell(f"{title}: {status}{left}")

        self._answer(close)

    def _step_span(self, step: int) -> None:
        spans = self.reading.spans()
        if not spans:
            self.status.tell("There is no span in this document yet. Select words and press a label's key")
            return
        chosen = self.reading.chosen()
        if chosen:
            at = next(number for number, span in enumerate(spans) if span.id == chosen.id) + step
        else:
            caret = self.reading.active.caret()
            before = sum(span.start < caret for span in spans)
            at = before if step > 0 else before - 1
        self.reading.choose(spans[at % len(spans)], reveal=True)

    def _show_menu(self, where: QPoint, spans: list[str]) -> None:
        if spans and self.reading.selection() is None:
            self.reading.choose(self.reading.span(spans[0]))
        self._update_actions()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in self.commands:
            if command.id.startswith("mark."):
                menu.addAction(self.actions_by_id[command.id])
        menu.addSeparator()
        for id in ("remove", "cycle_spans", "undo", "redo"):
            menu.addAction(self.actions_by_id[id])
        menu.popup(where)

    def _import(self, paths: list[Path]) -> None:
        dialog = ImportDialog(self.session, self.jobs, paths, self)
        dialog.summarised.connect(self.status.tell)
        dialog.open()

    def _create_project(self, path: Path) -> None:
        self._leave_for(path, True)

    def _leave_for(self, path: Path, create: bool) -> None:
        self.project_wanted.emit(path, create)

    def _remember_place(self) -> None:
        document = self.session.document
        if document:
            caret, top = self.reading.active.caret(), self.reading.article.first_visible()
            self.session.remember(Place(document.id, caret, top))

    def _zoom(self, step: int) -> None:
        at = ZOOMS.index(self.settings.zoom)
        zoom = 100 if step == 0 else ZOOMS[min(max(at + step, 0), len(ZOOMS) - 1)]
        self.settings.zoom = zoom
        self._dress_text()
        self.status.tell(f"Reading text at {zoom} %")

    def _use_scheme(self, scheme: str) -> None:
        self.settings.scheme = scheme
        self.tokens = themes.tokens_for(scheme)
        self._dress()
        QTimer.singleShot(0, self, self._load_icons)

    def _system_scheme_changed(self) -> None:
        if self.settings.scheme == "system":
            self._use_scheme("system")

    def _dress(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        themes.apply(application, self.tokens)
        self.label_bar.set_labels(self.schema.labels, self.tokens is DARK)
        self._dress_text()

    def _dress_text(self) -> None:
        zoom = self.settings.zoom
        self.reading.set_looks(
            themes.look(self.tokens, self.schema, zoom),
            themes.look(self.tokens, self.schema, zoom, size=themes.CARD_SIZE),
            self.schema,
        )
