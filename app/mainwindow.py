"""The window: puts the panes together and lets them follow the project.

What only a dialog needs is imported when the dialog is asked for, so that the window comes sooner.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QMessageBox, QStyle, QWidget

from annotations.bidi import isolated
from annotations.errors import Finished, Nameless, Outdated, Refused, StancemarkError
from annotations.guidelines import trail
from annotations.project import keep_daily_copy
from annotations.store import prepare_writing
from annotations.suggest.tokenizer import SpacyTokenizer, shared_tokenizer
from annotations.text import shortened
from annotations.wording import tr
from app.articlelanguage import ArticleLanguage
from app.commands.actions import make_menus
from app.commands.keying import Keying
from app.commands.palette import Palette
from app.commands.spanmenu import span_menu
from app.commands.states import States
from app.commands.table import WINDOWS, Command
from app.following import Following
from app.looks.appearance import Appearance
from app.looks.readingmode import ReadingMode
from app.looks.typefaces import script_of
from app.manual.helping import Helping
from app.manual.key import serve
from app.placing import keep_on_screen
from app.preferring import Preferring
from app.schemas.editing import SchemaEditing
from app.session import Session
from app.speaking import Speaking
from app.taborder import put_in_order
from app.timers import once
from app.tour.touring import Touring
from app.windowing import Windowing
from app.windowparts import WindowParts
from app.wiring import (
    wire_agreement,
    wire_bar,
    wire_documents,
    wire_guideline,
    wire_inspector,
    wire_reading,
    wire_search,
    wire_tabling,
    wire_time,
)
from app.worktime.reviewing import Reviewing

BAR_ACTIONS = ("undo", "redo", "link", "mentions", "finish", "note", "query", "remove")


class MainWindow(WindowParts):
    """One project in one window. `project_wanted` asks for another; see ProjectFiles."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._painted = False
        self._in_command = self._choice_moved = False
        self._wanted: Callable[[], object] | None = None  # what waits until somebody has said who is labelling
        self._named: tuple[list[str], str] | None = None
        self._after_show = once(self, self._arrange)
        self._after_paint = once(self, self.after_first_paint)
        self.setObjectName("main")
        self.setAcceptDrops(True)
        schema = session.project.schema
        self.touring = Touring(self)
        self.states = States(session, self.reading, self.comparing, self.touring)
        self.appearance = Appearance(self.settings, schema, self.reading, self.label_bar, self.status)
        self.command_palette = Palette(
            self, self.asking, self.states, lambda: self.commands, lambda: self.actions_by_id
        )
        self.helping = Helping(self)
        self.schema_editing = SchemaEditing(self)
        self.windowing = Windowing(self)
        self.preferring = Preferring(self)
        self.speaking = Speaking(self)
        self.article_language = ArticleLanguage(self)
        self.reading_mode = ReadingMode(self)
        self.reviewing = Reviewing(self)
        self.following = Following(self)
        self.states.is_break_due = lambda: self.reviewing.sitting.is_due
        self.keying = Keying(self, schema)
        self.keying.begin()
        self.menus = make_menus(self.menuBar(), self.commands, self.actions_by_id, self._update_actions)
        self.menus[WINDOWS].aboutToShow.connect(lambda: self.windowing.list_in(self.menus[WINDOWS]))
        for menu in self.menus.values():
            menu.installEventFilter(self.helping)
        self.label_bar.set_actions([self.actions_by_id[id] for id in BAR_ACTIONS])
        self._wire()
        self.appearance.dress()
        self._restore()

    @property
    def commands(self) -> tuple[Command, ...]:
        """The commands of the menus, with the keys that hold now."""
        return self.keying.commands

    @property
    def actions_by_id(self) -> dict[str, QAction]:
        """Qt's action for each of them."""
        return self.keying.actions

    # Commands that concern the window itself

    def ask_annotator(self) -> None:
        """Show the line that asks who is labelling."""
        self._wanted = None
        self.name_prompt.set_names(self.session.known_names(), self.session.annotator)
        self.name_prompt.show()
        self.name_prompt.begin()
        self.status.tell_otherwise(tr("Type the name of who is labelling"))

    def about(self) -> None:
        """Say which version this is."""
        import importlib.metadata

        version = importlib.metadata.version("stancemark")
        self._box(
            QMessageBox.Icon.Information,
            tr(
                "Stancemark {version}. MIT licence.\nProject file: {path}",
                version=version,
                path=self.session.project.path,
            ),
        )
        self.status.tell(tr("Stancemark {version}", version=version))

    # Answers

    def answer(self, work: Callable[[], object]) -> bool:
        """Carry a command out; what it refuses stands in the status line, what is damaged in a box. Whether it went."""
        within, self._in_command = self._in_command, True
        if not within:
            self.status.begin()
            self.timekeeping.sign()
        try:
            work()
        except Finished as refusal:
            self.refuse(tr("{refusal} with {{key:reopen}}", refusal=refusal))
        except Outdated as refusal:
            self.following.look_for_others()
            self.refuse(str(refusal))
        except Refused as refusal:
            self.refuse(str(refusal))
            if isinstance(refusal, Nameless):
                self.ask_annotator()
                self._wanted = work
        except StancemarkError as error:
            self._box(QMessageBox.Icon.Warning, str(error))
        else:
            return True
        finally:
            self._in_command = within
            if self._choice_moved and not within:
                self.follow_choice()
        return False

    def _to_text(self) -> None:
        """Esc: from the comparison of two readings to the own labels, from the text out of tour and reading mode,
        from anywhere else back into the text."""
        if self.comparing.is_on and self.comparing.area and self.comparing.area.has_focus():
            self.answer(self.comparing.leave)
        elif self.touring.is_shown and self.reading.active.hasFocus():
            self.answer(self.touring.leave)
        elif self.reading_mode.is_on and self.reading.active.hasFocus():
            self.answer(self.reading_mode.toggle)
        else:
            self.navigation.walked.focus_active()
            self.status.tell(tr("Back in the text"))

    def refuse(self, line: str) -> None:
        """Say in the status line why nothing was done."""
        self.status.refuse(line[:1].upper() + line[1:])

    def after_first_paint(self) -> None:
        """What may wait until the window is there: icons, what writing needs, the tokenizer, the daily copy."""
        self.appearance.load_icons(lambda: self.actions_by_id.values())
        self.docks.restore()
        self.touring.arrive()
        path = self.session.project.path
        self.jobs.run(lambda _: prepare_writing(), lambda _: None)
        self.load_tokenizer()
        self.jobs.run(lambda _: keep_daily_copy(path), lambda _: None, on_refused=self.refuse)

    def load_tokenizer(self) -> None:
        """Load what cuts texts in the project's language, while the window goes on."""
        language = self.session.project.language
        self.jobs.run(lambda _: (language, shared_tokenizer(language)), self._take_tokenizer, on_refused=self.refuse)

    def _take_tokenizer(self, loaded: tuple[str, SpacyTokenizer]) -> None:
        self.session.set_tokenizer(*loaded)
        self.completion.follow()
        self.tabling.reread()

    def is_settled(self) -> bool:
        """Whether the first paint is past and no job is under way."""
        waiting = self._after_show.isActive() or self._after_paint.isActive() or self.jobs.busy
        return self._painted and not waiting

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        """The parts of the window get their sizes while it is shown; what depends on those comes right after."""
        super().showEvent(event)
        self.timekeeping.listen_to(self.windowHandle())
        self._after_show.start(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint, do what could wait for it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self._after_paint.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nothing else answers: Esc leads back to the text, and the key of a command that makes no sense now, or
        of none, says so."""
        if event.key() == Qt.Key.Key_Escape:
            self._to_text()
        elif not self.keying.tell_why_not(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already; remember where we were."""
        self.reading_mode.leave()
        self.timekeeping.stop()
        self.remember()
        self.guiding.close()
        self.agreeing.close()
        self.helping.close()
        self.touring.close()
        self.schema_editing.close()
        self.completion.stop()
        self.searching.stop()
        self._after_show.stop()
        self._after_paint.stop()
        if self.jobs.busy:
            self.hide()  # what looks through a text is awaited to its end
        self.jobs.stop()
        self.session.close()
        self.closed.emit()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Look whether another program wrote to the project while the window was not in front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self.answer(self.following.look_for_others)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files.import_paths(paths)

    # Building

    def _wire(self) -> None:
        self.session.heard.connect(self.following.step_heard)
        self.session.changed.connect(self.following.step_committed)
        self.navigation.arrived.connect(self._show_title)
        self.navigation.arrived.connect(self.dress_text)
        self.navigation.arrived.connect(self.show_state)
        self.navigation.arrived.connect(self.schema_editing.follow)
        self.navigation.arrived.connect(lambda: put_in_order(self))
        wire_bar(self)
        wire_documents(self)
        wire_reading(self)
        wire_inspector(self)
        wire_tabling(self)
        wire_agreement(self)
        wire_guideline(self)
        wire_search(self)
        wire_time(self)
        self.docks.left.connect(self._to_text)
        self.appearance.preferred.connect(self.windowing.preferred)
        self.touring.moved.connect(self._update_actions)

    def _restore(self) -> None:
        room = self.screen().availableSize()
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)  # of the frame, which comes around it
        self.resize(QSize(1480, 860).boundedTo(QSize(room.width(), room.height() - title)))
        if state := self.settings.geometry("window"):
            self.restoreGeometry(state)
        self.list_pane.reread()
        self.navigation.open_first()
        remarks = [each for each in (*self.keying.clashes, self.session.project.remark()) if each]
        if self.navigation.fault:
            self.status.refuse("; ".join((self.navigation.fault, *remarks)))
        elif remarks:
            self.status.warn(*remarks)
        if self.session.annotator:
            self.reading.enter_point(self.reading.point_number())
        else:
            self.ask_annotator()

    def _arrange(self) -> None:
        """Give the panes the sizes they had, and scroll the text to where it was."""
        for name, splitter in (
            ("panes", self._panes), ("reading", self.reading), ("summary", self.reading.summary_column),
        ):  # fmt: skip
            if state := self.settings.geometry(name):
                splitter.restoreState(state)
        self.navigation.scroll_back()

    # What is shown

    def dress_text(self) -> None:
        """Read in a typeface that has the letters of the open document."""
        self.appearance.read_in(script_of(self.session.document, self.session.project.language))

    def _show_title(self) -> None:
        """Name the project and the open document, so that windows can be told apart."""
        document = self.session.document
        title = isolated(shortened(document.title or document.id)) if document else ""
        self.setWindowTitle(" – ".join(part for part in (title, self.session.project.path.stem, "Stancemark") if part))

    def show_state(self) -> None:
        """Say what is known of the project and of the set that is open, and what is chosen."""
        project, head = self.session.project, self.session.head
        last = project.last_step()
        self.status.set_saved(last.at if last else None)
        facts = [project.path.name]
        if version := project.guidelines.in_force:
            facts.append(tr("guideline {version}", version=version))
        if head and version and head.guideline != version:
            facts.append(tr("this document {trail}", trail=trail.told(head) or tr("under no version")))
        if head and head.status in ("done", "skipped"):
            facts.append(tr("this document is done") if head.status == "done" else tr("this document is skipped"))
        self.status.set_project("  ·  ".join(facts))
        names = self.session.known_names()
        if (names, self.session.annotator) != self._named:
            self._named = names, self.session.annotator
            self.label_bar.set_annotators(names, self.session.annotator or None)
        self.completion.follow()
        self.follow_choice()

    def _update_actions(self) -> None:
        for command, fits in self.states.fitting(self.commands):
            self.actions_by_id[command.id].setEnabled(fits)

    def follow_choice(self) -> None:
        """Show what is chosen now, and which commands fit it; while a command is carried out, once it has been."""
        self._choice_moved = self._in_command
        if self._in_command:
            return
        self.inspection.refresh()
        self.guiding.follow()
        self._update_actions()

    def go_on(self) -> None:
        """Somebody has said who is labelling: do what waited for it."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.answer(wanted)

    def show_menu(self, where: QPoint, spans: list[str]) -> None:
        """Show what can be done at a place of the text with the spans there, innermost first."""
        if spans and self.reading.selection() is None:
            self.reading.choose(self.reading.span(spans[0]))
        self._update_actions()
        menu = span_menu(self.commands, self.actions_by_id, self)
        menu.installEventFilter(self.helping)
        menu.popup(where)

    def _box(self, icon: QMessageBox.Icon, text: str) -> None:
        box = QMessageBox(icon, "Stancemark", text, QMessageBox.StandardButton.Ok, self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.open_dialog(box)

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog with the keys that commands have now; when it closes, the window is active again."""
        self.keying.tell_dialog(dialog)
        serve(dialog)
        dialog.finished.connect(lambda _: self.activateWindow())
        keep_on_screen(dialog)
        dialog.open()
