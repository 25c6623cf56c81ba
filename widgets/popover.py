"""The frame of what opens beside the text: a small card within the window that never leaves it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFrame, QWidget


class Popover(QFrame):
    """A card that lies on the other widgets of its parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.hide()

    def place_at(self, anchor: QRect) -> None:
        """Stand below ANCHOR (in global coordinates) where there is room, else above it."""
        corner = self.parentWidget().mapFromGlobal(anchor.bottomLeft())
        self.move(corner)

    def dismiss(self) -> None:
        """Close and give nothing."""
        self.hide()

    def is_open(self) -> bool:
        """Whether a question is being asked."""
        return not self.isHidden()
