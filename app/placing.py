"""Windows that stay on their screen, whatever that is: none is opened larger than it, or beyond its edges.

A window is put in place before it is shown, with room for a frame as other windows have it, and once more when the
desktop has put the frame around it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.timers import once

# What a frame around a window takes, where the desktop has not told yet.
FRAME = QMargins(8, 40, 8, 8)
STEP = QPoint(32, 32)
_FILLING = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


def show(window: QWidget) -> None:
    """Show a window on its screen; one that is shown already stays where it is."""
    if not window.isVisible():
        keep_on_screen(window)
    window.show()
    if (layout := window.layout()) is not None:
        layout.activate()  # with the words as they are drawn it may want more; who scrolls in it needs its last size


def keep_on_screen(window: QWidget) -> None:
    """Make a window no larger than what its screen has room for, with its frame, and move it so that all is seen.

    A dialog that had no place yet comes into the middle of the window that it belongs to, or of the screen.
    """
    if window.isVisible():
        _put_within(window, _frame(window))
        return
    _Framed(window)
    if isinstance(window, QDialog):
        if not window.testAttribute(Qt.WidgetAttribute.WA_Moved):
            _put_in_the_middle(window)
        _put_within(window, FRAME)


def lie_as(window: QWidget, other: QWidget) -> None:
    """Let a window that is not shown yet lie exactly where another one does."""
    window.restoreGeometry(other.saveGeometry())
    if not other.windowState() & _FILLING:
        window.setGeometry(other.geometry())  # Qt restores a window lower where the title bar is a low one


def step_aside(window: QWidget, other: QWidget) -> None:
    """Let a window that is not shown yet begin a step to the right of another one and below it, and reach no further
    than the screen does."""
    frame, room = _frame(other), other.screen().availableGeometry()
    window.setGeometry(stepped(other.geometry().marginsAdded(frame), room).marginsRemoved(frame))


def stepped(place: QRect, room: QRect) -> QRect:
    """PLACE a step to the right and down, cut where ROOM ends; where less than two thirds of ROOM are left to either
    side and PLACE was cut, at the beginning of ROOM, as large as PLACE is."""
    moved = place.translated(STEP)
    cut = moved.intersected(room)
    if cut != moved and (cut.width() * 3 < room.width() * 2 or cut.height() * 3 < room.height() * 2):
        return within(QRect(room.topLeft(), place.size()), room)
    return cut


def within(place: QRect, room: QRect) -> QRect:
    """PLACE moved as little as it takes to lie in ROOM, its beginning first where it is larger."""
    left = max(min(place.left(), room.right() + 1 - place.width()), room.left())
    top = max(min(place.top(), room.bottom() + 1 - place.height()), room.top())
    return QRect(left, top, place.width(), place.height())


class _Framed(QObject):
    """Puts a window in place once more when it is seen: only then its frame is known."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._due = once(self, self._put)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has been shown; its frame comes with the first sight of it."""
        if watched is self._window and event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            if (handle := self._window.windowHandle()) is not None:
                handle.installEventFilter(self)
        elif watched is not self._window and event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            self._due.start(0)
        return False

    def _put(self) -> None:
        if self._window.isVisible() and self._window.isWindow():
            _put_within(self._window, _frame(self._window))
        self.deleteLater()


def _frame(window: QWidget) -> QMargins:
    """The frame around a window that is seen; Qt's own figures for a widget are those of its last move."""
    handle = window.windowHandle()
    return handle.frameMargins() if handle is not None else QMargins()


def _put_in_the_middle(window: QWidget) -> None:
    if not window.testAttribute(Qt.WidgetAttribute.WA_Resized):
        window.adjustSize()  # as Qt does later
    above = window.parentWidget()
    place = QRect(window.pos(), window.size()).marginsAdded(FRAME)
    place.moveCenter(above.window().frameGeometry().center() if above else window.screen().availableGeometry().center())
    window.setGeometry(place.marginsRemoved(FRAME))


def _put_within(window: QWidget, frame: QMargins) -> None:
    if window.windowState() & (_FILLING | Qt.WindowState.WindowMinimized):
        return
    room = window.screen().availableGeometry()
    place = window.geometry().marginsAdded(frame)
    wanted = within(QRect(place.topLeft(), place.size().boundedTo(room.size())), room)
    if wanted != place:
        window.setGeometry(wanted.marginsRemoved(frame))
