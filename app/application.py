"""The running program: one QApplication, its windows, and what happens when something goes wrong in it."""

from __future__ import annotations

import gc
import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QLoggingCategory, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from annotations import wording
from annotations.catalogues import NAMES
from annotations.errors import Refused, StancemarkError
from annotations.guidelines.putting import first_version
from annotations.project import Project
from annotations.schema_reader import load
from annotations.wording import english, later, tr
from app import placing
from app.languages import Tongue, of_system, wanted
from app.mainwindow import MainWindow
from app.manual.key import serve
from app.session import Session
from app.settings import Settings
from app.speaking import is_interruptible
from app.timers import once
from app.windowing import OpenWindows
from resources import path as resource
from widgets import accessible
from widgets.controls.intosight import IntoSight

COLLECT_EVERY_MS = 10_000


def run(project: Path | None, name: str | None, *, offers_tour: bool = False) -> int:
    """Open the workbench on PROJECT (the last one, or the sample's schema in a new file, where None) and run it.

    OFFERS_TOUR where it may be that nobody has seen the tour yet.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    prepare(application)
    program = Program(Settings())
    window = program.open(project or program.settings.last_project or _first_project(), name)
    if program.tongue.fault:
        window.status.warn(program.tongue.fault)
    window.touring.is_offered = offers_tour
    return application.exec()


def prepare(application: QApplication) -> None:
    """Name the application, let screen readers hear it and the keyboard be seen, and keep off standard error what
    nobody can act upon there.

    That is a line for each script that the machine has no font for, as soon as a list names a language in it.
    """
    QLoggingCategory.setFilterRules("qt.text.font.db.warning=false")
    application.setApplicationName("Stancemark")
    application.setApplicationDisplayName("Stancemark")
    QGuiApplication.setDesktopFileName("stancemark")
    accessible.install()
    if application.findChild(IntoSight) is None:
        IntoSight(application)


class Program(QObject):
    """Opens windows, replaces them, and shows bugs without ending the program."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.tongue = Tongue(self)
        self.tongue.speak(wanted(settings))
        self.windows = OpenWindows(settings, self)
        self._collector = Collector(self)
        self._old_hook = sys.excepthook
        sys.excepthook = self._bug

    @property
    def window(self) -> MainWindow | None:
        """The window in front, or the one that was opened last."""
        return self.windows.active()

    def open(self, path: Path, name: str | None = None, *, instead_of: MainWindow | None = None) -> MainWindow:
        """Open a project in a further window (or INSTEAD_OF one), as NAME or (None) as who gave a name last.

        Raises Refused or Damaged, with no window opened.
        """
        window = MainWindow(Session.open(path, self.settings, name))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.project_wanted.connect(lambda path, language: self._replace(window, path, language))
        window.windowing.wanted.connect(lambda path: self._open_beside(window, path))
        window.windowing.quit_wanted.connect(self.windows.close_all)
        window.bug_met.connect(self._show_bug)
        window.speaking.wanted.connect(lambda language: once(self, lambda: self._speak(window, language)).start(0))
        self.windows.add(window, instead_of=instead_of)
        placing.show(window)
        window.activateWindow()
        if instead_of is not None:
            instead_of.close()
        return window

    def close(self) -> None:
        """Take the hooks out again."""
        sys.excepthook = self._old_hook
        self._collector.stop()
        self.tongue.leave()

    def _replace(self, window: MainWindow, path: Path, language: str | None) -> None:
        """Open another project in the place of the one in WINDOW; where LANGUAGE is given, it is made first."""
        try:
            if language is not None:
                create_project(path, language)
            self.open(path, instead_of=window)
        except StancemarkError as error:
            window.refuse(str(error))

    def _open_beside(self, window: MainWindow, path: Path) -> None:
        """Open a project in a further window, as whoever labels in WINDOW."""
        try:
            self.open(path, window.session.annotator or None)
        except StancemarkError as error:
            window.refuse(str(error))

    def _speak(self, window: MainWindow, language: str) -> None:
        """Let all windows speak a language: each gives way to one that does. WINDOW is where it was chosen."""
        self.settings.language = language
        language = language or of_system()
        name = NAMES[language]
        windows = [*(each for each in self.windows.all() if each is not window), window]
        if language == wording.language():
            window.status.tell(tr("The interface speaks {language}", language=name))
        elif all(map(is_interruptible, windows)):
            self.tongue.speak(language)
            for each in windows:
                self._open_anew(each)
        else:
            window.status.tell(
                tr("{language} from the next start on, as something is still open or under way", language=name)
            )

    def _open_anew(self, window: MainWindow) -> None:
        """Let a window give way to one like it, and its manual to one in the language that is spoken now."""
        is_reading, manual = window.reading_mode.is_on, window.helping.place()
        window.reading_mode.leave()
        window.remember()
        try:
            anew = self.open(window.session.project.path, window.session.annotator or None, instead_of=window)
        except StancemarkError as error:
            window.refuse(str(error))
            return
        if is_reading:
            anew.reading_mode.enter()
        if manual:
            anew.helping.resume(*manual)
        if self.tongue.fault:
            anew.refuse(self.tongue.fault)
        else:
            anew.status.tell(tr("The interface speaks {language}", language=NAMES[wording.language()]))

    def _bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(error, Refused) and self.window:
            self.window.refuse(str(error))
        else:
            self._old_hook(kind, error, trace)
            self._show_bug(error)

    def _show_bug(self, error: BaseException) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Critical, tr("Stancemark met a fault of its own"), tr(_BUG), parent=self.window
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setModal(False)
        box.setDetailedText(report(error, self.window))
        serve(box)
        box.show()


class Collector(QObject):
    """Runs Python's cyclic garbage collection on the UI thread only, as Qt objects must not die on another one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(gc.collect)
        self._timer.start(COLLECT_EVERY_MS)

    def stop(self) -> None:
        """Give collection back to Python."""
        self._timer.stop()
        gc.enable()


_BUG = later(
    "The last action was not carried out; everything saved before it is safe, and you can go on working. "
    "Please send the details below to whoever looks after Stancemark for you."
)


def report(error: BaseException, window: MainWindow | None) -> str:
    """What somebody needs to find the fault: versions, the last steps (no text of documents), the traceback."""
    versions = f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.platform()}"
    return "\n\n".join((versions, _last_steps(window), "".join(traceback.format_exception(error))))


def _last_steps(window: MainWindow | None) -> str:
    """The report must come even where the project itself is what broke."""
    try:
        steps = window.session.project.history(10) if window else []
    except Exception as error:
        return f"the last steps cannot be read: {error}"
    return "\n".join(f"{step.at} {step.kind} {english(step.title).split('“')[0]}" for step in steps)


def create_project(path: Path, language: str | None = None) -> None:
    """An empty project with schema and guideline that ship with the program, in LANGUAGE or that of the schema."""
    schema = load(resource("schemas/actor-stance-condition.json"))
    Project.create(path, schema, language=language, guideline=first_version(schema, "")).close()


def _first_project() -> Path:
    path = Path.home() / "stancemark-project.stancemark"
    if not path.exists():
        create_project(path)
    return path
