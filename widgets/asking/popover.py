"""The frame of what opens beside the text: a small card within the window that never leaves it.

It is a child of the window's central widget and no window of its own, so nothing is grabbed and no event loop nested.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from widgets.accessible import Role
from widgets.controls.card import Card

GAP = 4
LEAST = 120


class Popover(Card):
    """A card with a border in the focus colour and a soft shadow, over the other widgets of its parent.

    While it is open it has the keyboard focus; when it closes, the focus goes back to where it was. A press elsewhere
    in the window, or focus that goes elsewhere, closes it and gives `cancelled`; the press still does its own work, and
    the focus stays where it went (`has_lost_focus`).
    """

    heard_as = Role.Grouping
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, border=1.4)
        self._home = parent
        self._watch = _Watch(self)
        self._back: QWidget | None = None
        self._anchor: QRect | None = None
        self._above: bool | None = None
        self.has_lost_focus = False
        self.hide()
        parent.installEventFilter(self)

    def place_at(self, anchor: QRect) -> None:
        """Stand below ANCHOR (in global coordinates) where there is room, else above it, wholly within the parent."""
        self._anchor = QRect(self._home.mapFromGlobal(anchor.topLeft()), anchor.size())
        self._above = None
        self._settle()

    def dismiss(self) -> None:
        """Close and give nothing."""
        self._close()

    def is_open(self) -> bool:
        """Whether it is there and waits for an answer."""
        return not self.isHidden()

    def wanted_size(self) -> QSize:
        """The size the card would have if there were room for any."""
        return self.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay within the parent when its size changes."""
        if watched is self._home and event.type() == QEvent.Type.Resize and self.is_open():
            self._above = None
            self._settle()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """However it was hidden, leave nothing behind."""
        super().hideEvent(event)
        if self.isHidden():
            self._watch.stop()

    def _open(self, focus: QWidget) -> None:
        """Show the card with the keyboard in FOCUS."""
        holder = QApplication.focusWidget()
        if holder is not None and holder is not self and not self.isAncestorOf(holder):
            self._back = holder
        self.has_lost_focus = False
        self._above = None
        self._settle()
        self.show()
        self.come_forward()
        if not self.isActiveWindow():
            self.activateWindow()  # it was asked for in a panel that is a window of its own
        focus.setFocus(Qt.FocusReason.PopupFocusReason)
        self._watch.start()

    def _close(self) -> None:
        """Give the focus back before hiding: Qt would look for a neighbour to give it to."""
        self._watch.stop()
        back, self._back = self._back, None
        holder = QApplication.focusWidget()
        within = holder is not None and (holder is self or self.isAncestorOf(holder))
        if within and back is not None and isValid(back):
            if back.window() is not self.window():
                back.activateWindow()
            back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def _cancel(self) -> None:
        self._close()
        self.cancelled.emit()

    def _settle(self) -> None:
        """Take the size and the place that the content and the anchor ask for."""
        room = self._home.rect().adjusted(GAP, GAP, -GAP, -GAP)
        anchor = self._anchor or QRect(room.center() - QPoint(self.wanted_size().width() // 2, 0), QSize(1, 1))
        rightwards = self.layoutDirection() != Qt.LayoutDirection.RightToLeft
        area, self._above = placed(anchor, self.wanted_size(), room, above=self._above, rightwards=rightwards)
        self.setGeometry(area)


class _Watch(QObject):
    """Sees, while a popover is open, that somebody presses or goes elsewhere in its window."""

    def __init__(self, popover: Popover) -> None:
        super().__init__(popover)
        self._popover = popover
        self._on = False

    def start(self) -> None:
        application = QApplication.instance()
        if not self._on and isinstance(application, QApplication):
            self._on = True
            application.installEventFilter(self)
            application.focusChanged.connect(self._focus_moved)

    def stop(self) -> None:
        application = QApplication.instance()
        if self._on and isinstance(application, QApplication):
            self._on = False
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self._focus_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.MouseButtonPress
            and isinstance(watched, QWidget)
            and self._is_elsewhere(watched)
        ):
            self._popover._cancel()
        return False

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._is_elsewhere(now):
            self._popover.has_lost_focus = True
            self._popover._cancel()

    def _is_elsewhere(self, widget: QWidget) -> bool:
        popover = self._popover
        if widget is popover or popover.isAncestorOf(widget):
            return False
        return widget.window() is popover.window()


def placed(
    anchor: QRect, wanted: QSize, room: QRect, *, above: bool | None = None, rightwards: bool = True
) -> tuple[QRect, bool]:
    """Where in ROOM a card of the WANTED size stands beside ANCHOR, and whether it stands above it.

    It loses height where it does not fit, down to `LEAST`; only where that is too much does it cover the anchor. ABOVE
    keeps a side that was taken before, so that a card that grows and shrinks does not jump.
    """
    room_below = room.bottom() - anchor.bottom() - GAP
    room_above = anchor.top() - GAP - room.top()
    if above is None:
        above = wanted.height() > room_below and room_above > room_below
    height = min(wanted.height(), max(room_above if above else room_below, LEAST), room.height())
    width = min(wanted.width(), room.width())
    left = anchor.left() if rightwards else anchor.right() + 1 - width
    top = anchor.top() - GAP - height if above else anchor.bottom() + 1 + GAP
    return QRect(_kept(left, room.left(), room.width() - width), _kept(top, room.top(), room.height() - height), width,
                 height), above  # fmt: skip


def _kept(place: int, least: int, slack: int) -> int:
    return max(least, min(place, least + slack))
