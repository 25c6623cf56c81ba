"""A window beside the main one, which stays open while somebody works there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from app.panes.keyeddialog import KeyedDialog
from app.settings import Settings


class WindowBeside(KeyedDialog):
    """Is of SIZE until somebody has given it another; remembers its place in the settings, under PLACE.

    `came_forward` tells that it is in front: another program may have written meanwhile.
    """

    came_forward = Signal()

    def __init__(self, scope: str, settings: Settings, place: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(scope, parent)
        self.setWindowFlags(Qt.WindowType.Window)
        self._settings, self._place = settings, place
        self._usual_size = size

    def take_place(self) -> None:
        """Be where one was last, when everything is built."""
        self.resize(self._usual_size)
        if state := self._settings.geometry(self._place):
            self.restoreGeometry(state)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when it comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came_forward.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place."""
        self._settings.set_geometry(self._place, self.saveGeometry())
        super().closeEvent(event)
