"""Active time on the open document: signs of work are heard, counted, written every few seconds, and shown."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QSinglePointEvent, QWindow
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from annotations.activetime import ActiveClock
from annotations.errors import StancemarkError
from annotations.wording import lasting, tr
from app.panes.statusline import StatusLine
from app.preferences import Working
from app.session import Session

WRITE_EVERY_MS = 5_000
# Where the file is busy or cannot be written, what was counted waits; asking again at once would hold up the window.
WRITE_AGAIN_MS = 60_000
_BY_MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove, QEvent.Type.Wheel)
_BY_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class Timekeeping(QObject):
    """Counts what its annotator works on the open document, in the window that is in front.

    It stands still in a document that is done or skipped, while nobody has said who is labelling, while two readings
    are compared, and over the list of documents. `worked` tells the seconds that count by each sign, `written` the
    document whose time in the project was brought up to date, and by how much.
    """

    worked = Signal(float)
    written = Signal(str, float)

    def __init__(
        self,
        session: Session,
        status: StatusLine,
        window: QMainWindow,
        documents: QWidget,
        is_elsewhere: Callable[[], bool],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._status = status
        self._window = window
        self._documents = documents
        self._is_elsewhere = is_elsewhere
        self.clock = ActiveClock(now)
        self._subject: tuple[str, str] | None = None  # the document and the annotator that time is counted for
        self._is_present = True
        self._is_stopped = False
        self._before = 0.0  # what was worked on the document until it was opened
        self._shown = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.write)
        session.changed.connect(lambda _: self._step_committed())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        self.read_preferences()

    def read_preferences(self) -> None:
        """How long a pause may be."""
        self.clock.idle = float(self._session.settings.group(Working).idle)

    def listen_to(self, window: QWindow) -> None:
        """Hear the keys and the mouse of this window, the main one or one of a panel, before any widget gets them."""
        window.removeEventFilter(self)
        window.installEventFilter(self)

    @property
    def seconds(self) -> float:
        """The active seconds on the open document, with those that are still to be written."""
        return self._before + self.clock.counted

    @property
    def annotator(self) -> str:
        """Whose time is counted; empty where none is."""
        return self._subject[1] if self._subject else ""

    def sign(self) -> None:
        """There is a sign of work on the open document."""
        self.follow()
        if self._subject is None or not self._is_present:
            return
        counted = self.clock.sign()
        self.worked.emit(counted)
        if counted and not self._timer.isActive():
            self._timer.start(WRITE_EVERY_MS)
        self._show()

    def follow(self) -> None:
        """Take notice of another document, another annotator, another state of the set: work begins there at once."""
        if self._is_stopped:
            return
        subject = self._current()
        if subject == self._subject:
            return
        self.clock.leave()
        self.write()
        self._subject = subject
        self._before = self._session.project.times.spent(*subject) if subject else 0.0
        if subject and self._is_present:
            self.clock.sign()
        self._show()

    def write(self) -> None:
        """Write what was counted; where that cannot be, it waits, and is counted with the next."""
        self._timer.stop()
        if self._subject is None or not self.clock.counted:
            return
        document, annotator = self._subject
        try:
            self._session.project.times.spend(document, annotator, round(self.clock.counted, 3))
        except StancemarkError:
            self._timer.start(WRITE_AGAIN_MS)
            return
        seconds = self.clock.take()
        self._before += seconds
        self.written.emit(document, seconds)

    def stop(self) -> None:
        """The window closes."""
        self.clock.leave()
        self.write()
        self._timer.stop()
        self._subject, self._is_stopped = None, True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear a sign, and let it pass."""
        kind = event.type()
        if kind in _BY_KEYS:
            focus = QApplication.focusWidget()
            if focus is None or not self._documents.isAncestorOf(focus):
                self.sign()
        elif kind in _BY_MOUSE and not self._is_over_list(watched, event):
            self.sign()
        return False

    def _is_over_list(self, watched: QObject, event: QEvent) -> bool:
        """Whether the mouse, or its wheel, is over the list of documents, which the main window alone has."""
        if watched is not self._window.windowHandle() or not isinstance(event, QSinglePointEvent):
            return False
        under = self._window.childAt(event.position().toPoint())
        return under is not None and self._documents.isAncestorOf(under)

    def _current(self) -> tuple[str, str] | None:
        session = self._session
        if session.document is None or not session.annotator or self._is_elsewhere():
            return None
        if session.head is not None and session.head.status in ("done", "skipped"):
            return None
        return session.document.id, session.annotator

    def _step_committed(self) -> None:
        """A step is a sign of work, and what led to it is written with it."""
        if self._subject is not None and self._is_present:
            self.worked.emit(self.clock.sign())
        self.write()
        self.follow()
        self._show()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Going to another window is the last act here; coming back is the first one. A panel of one's own belongs
        to the work, also where it stands in a window of its own."""
        if self._is_stopped:
            return
        home = now.window() if now is not None else None
        is_panel = isinstance(home, QDockWidget) and home.parent() is self._window
        is_present = home is self._window or is_panel
        if is_present == self._is_present:
            return
        if not is_present:
            self.clock.leave()
        self._is_present = is_present
        if is_present:
            self.sign()
        else:
            self.write()

    def _show(self) -> None:
        text = tr("{time} on this document", time=lasting(self.seconds)) if self._subject else ""
        if text != self._shown:
            self._shown = text
            self._status.set_time(text)
