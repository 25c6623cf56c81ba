"""A panel that stands beside or below the text, or in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QWidget

from annotations.wording import tr


class Dock(QDockWidget):
    """Holds one panel. `left` tells that Esc led out of it, `closed` that the person closed it, `came_in_front` that it
    is not behind the tab of another any more, or was shown.

    Escape is handled here because a dock that floats is a window of its own, which hands no key on to the main one.
    """

    left = Signal()
    closed = Signal()
    came_in_front = Signal()

    def __init__(self, name: str, title: str, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setWidget(panel)
        self.setFocusProxy(panel)
        self.visibilityChanged.connect(lambda is_seen: self.came_in_front.emit() if is_seen else None)
        for button, words in (
            ("qt_dockwidget_closebutton", tr("Close the panel {title}", title=title)),
            (
                "qt_dockwidget_floatbutton",
                tr("Give the panel {title} a window of its own, or put it back", title=title),
            ),
        ):
            if (found := self.findChild(QAbstractButton, button)) is not None:
                found.setAccessibleName(words)
                found.setToolTip(words)

    @property
    def is_open(self) -> bool:
        """Whether the panel is there, in front or behind the tab of another one."""
        return not self.isHidden()

    @property
    def is_in_front(self) -> bool:
        """Whether the panel is there and behind no other one."""
        behind = self.geometry().right() < 0 or self.geometry().bottom() < 0  # there Qt keeps those that are
        return self.is_open and (self.isFloating() or not behind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back into the text; the panel stays open."""
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the panel was closed."""
        super().closeEvent(event)
        self.closed.emit()
