"""A combo box that says which entry is looked at while its list is open, and when that has gone again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget


class ClosingCombo(QComboBox):
    """`looked_at` tells the entry under the pointer or the keyboard while the list is open, `gone` that it was closed,
    whether an entry was chosen or not."""

    looked_at = Signal(int)
    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        self.highlighted.connect(lambda index: self.looked_at.emit(index) if self._is_open else None)

    def showPopup(self) -> None:
        """Open the list."""
        super().showPopup()
        self._is_open = True

    def hidePopup(self) -> None:
        """Close the list."""
        super().hidePopup()
        if self._is_open:
            self._is_open = False
            self.gone.emit()
