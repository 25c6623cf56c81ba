"""Windows that stay on their screen, whatever that is: none is opened larger than it, or beyond its edges."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

# What the frame around a window takes, where the desktop has not told yet.
FRAME = QSize(4, 34)


def keep_on_screen(window: QWidget) -> None:
    """Make a window no larger than what its screen has room for, with its frame, and move it so that all is seen."""
    room = window.screen().availableGeometry()
    wanted = window.size().boundedTo(room.size() - FRAME)
    if wanted != window.size():
        window.resize(wanted)
    place = within(window.frameGeometry(), room)
    if window.isWindow() and place.topLeft() != window.frameGeometry().topLeft() and window.isVisible():
        window.move(place.topLeft())


def within(place: QRect, room: QRect) -> QRect:
    """PLACE moved as little as it takes to lie in ROOM, its beginning first where it is larger."""
    left = max(min(place.left(), room.right() + 1 - place.width()), room.left())
    top = max(min(place.top(), room.bottom() + 1 - place.height()), room.top())
    return QRect(left, top, place.width(), place.height())
