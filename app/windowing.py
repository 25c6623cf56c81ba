"""Several windows of one program: opening further ones, going from one to the next, and what all of them follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotations.changes import Changes
from annotations.text import shortened
from annotations.wording import tr
from app import filechoice
from app.placing import STEP, lie_as, step_aside
from app.projectfiles import PROJECT_FILTER
from app.settings import Settings
from app.worktime.sitting import Sitting

if TYPE_CHECKING:
    from app.mainwindow import MainWindow


class Windowing(QObject):
    """The commands of one window that are about windows. `wanted` asks for a further one on a project (a path),
    `quit_wanted` for the end of the program, `preferred` tells that a preference has been changed here.

    `all_windows` answers which windows there are, in the order in which they were opened.
    """

    wanted = Signal(Path)
    quit_wanted = Signal()
    preferred = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._listed: list[QAction] = []
        self.all_windows: Callable[[], Sequence[MainWindow]] = lambda: (window,)

    def companions(self) -> Sequence[MainWindow]:
        """The other windows on the same project file."""
        path = self._window.session.project.path.resolve()
        others = (each for each in self.all_windows() if each is not self._window)
        return [each for each in others if each.session.project.path.resolve() == path]

    def new(self) -> None:
        """Open a further window on this project."""
        self._window.remember()
        self.wanted.emit(self._window.session.project.path)
        self._window.status.tell(tr("Opened a further window; {key:next_window} goes from one to the next"))

    def open_project(self) -> None:
        """Ask for a project file, and open it in a further window."""
        folder = filechoice.folder_of(self._window.session, filechoice.PROJECTS)
        filechoice.open_one(self._window, tr("Open in a new window"), tr(PROJECT_FILTER), folder, self._open_chosen)

    def _open_chosen(self, path: Path) -> None:
        # said before: a refusal takes its place
        self._window.status.tell(tr("Opened {project} in a further window", project=path.stem))
        self.wanted.emit(path)

    def next(self) -> None:
        """Bring the window to the front that was opened after this one."""
        windows = self.all_windows()
        if len(windows) < 2:
            self._window.status.tell(tr("This is the only window; {key:new_window} opens another"))
            return
        at = (windows.index(self._window) + 1) % len(windows)
        _bring(windows[at])
        self._window.status.tell(tr("Went to window {number} of {count}", number=at + 1, count=len(windows)))

    def quit(self) -> None:
        """Close every window."""
        self.quit_wanted.emit()

    def list_in(self, menu: QMenu) -> None:
        """Put every window at the end of MENU, this one ticked."""
        for action in self._listed:
            menu.removeAction(action)
            action.deleteLater()
        self._listed = [menu.addSeparator()]
        for number, window in enumerate(self.all_windows(), 1):
            entry = menu.addAction(_entry(number, window))
            entry.setCheckable(True)
            entry.setChecked(window is self._window)
            entry.triggered.connect(lambda _, window=window: _bring(window))
            self._listed.append(entry)


class OpenWindows(QObject):
    """The windows that are open. A step in one is shown at once in all others on the same project file, and what a
    person prefers in one holds in all."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows: list[MainWindow] = []
        self._sitting = Sitting(settings, self)

    def all(self) -> Sequence[MainWindow]:
        """The windows in the order in which they were opened."""
        return tuple(self._windows)

    def active(self) -> MainWindow | None:
        """The window in front, or the one that was opened last; None where there is none."""
        in_front = (window for window in self._windows if window.isActiveWindow())
        return next(in_front, self._windows[-1] if self._windows else None)

    def add(self, window: MainWindow, *, instead_of: MainWindow | None = None) -> None:
        """Let the windows know a further one, which is not shown yet: it lies where the one does that it comes
        INSTEAD_OF, or beside all others."""
        window.windowing.all_windows = self.all
        window.reviewing.join(self._sitting)
        window.session.committed.connect(lambda changes: self._relay(window, changes))
        window.windowing.preferred.connect(lambda: self._prefer(window))
        window.closed.connect(lambda: self._forget(window))
        if instead_of is not None:
            lie_as(window, instead_of)
        for other in self._windows:
            if other is not instead_of and _lie_together(other, window):
                step_aside(window, other)
                window.lent = window.size()
        self._windows.append(window)

    def close_all(self) -> None:
        """Close every window, the one in front last, so that its place is the one that is remembered."""
        last = self.active()
        for window in [each for each in self._windows if each is not last]:
            window.close()
        if last is not None:
            last.close()

    def _forget(self, window: MainWindow) -> None:
        if window in self._windows:
            self._windows.remove(window)

    def _relay(self, window: MainWindow, changes: Changes) -> None:
        for other in window.windowing.companions():
            other.session.hear(changes)

    def _prefer(self, window: MainWindow) -> None:
        for other in self.all():
            if other is not window:
                other.following.read_preferences()


def _lie_together(one: MainWindow, other: MainWindow) -> bool:
    """Whether two windows begin at nearly the same place; a window that is not shown yet knows no frame."""
    between = one.geometry().topLeft() - other.geometry().topLeft()
    return max(abs(between.x()), abs(between.y())) < STEP.x()


def _entry(number: int, window: MainWindow) -> str:
    """How a window is called in the list of windows; the first nine have a digit to choose them by."""
    digit = f"&{number} " if number < 10 else ""
    return digit + shortened(window.windowTitle()).replace("&", "&&")


def _bring(window: MainWindow) -> None:
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
