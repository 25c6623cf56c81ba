"""A number that is taken once it has been typed to its end, and not where it lies beyond its bounds, which is said."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

_LONGEST = 32  # letters; Python reads no number of thousands of digits, and nobody reads a line that holds them


class BoundedNumber(QSpinBox):
    """Digits beyond the bounds can be typed. `valueChanged` comes with Enter, with leaving the field, and at each step
    of the arrows; `refused` tells what was typed and not taken, and is empty as soon as something else is."""

    refused = Signal(str)

    def __init__(self, values: range, parent: QWidget | None = None) -> None:
        """VALUES are those there are; their step is 1."""
        super().__init__(parent)
        self.setRange(values.start, values.stop - 1)
        self.setKeyboardTracking(False)
        self.lineEdit().setMaxLength(_LONGEST)
        self.lineEdit().textEdited.connect(lambda _: self._follow())
        self.valueChanged.connect(lambda _: self.refused.emit(""))

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Let any digits be typed: 1 has to be, on the way to 12."""
        typed = self.cleanText() if not text else text.removesuffix(self.suffix()).strip()
        if typed.isdecimal() and not self.minimum() <= int(typed) <= self.maximum():
            return QValidator.State.Intermediate, text, at
        return super().validate(text, at)

    def fixup(self, text: str) -> str:
        """Say what is not taken; Qt puts back what was there before."""
        self._tell(text)
        return super().fixup(text)

    def _follow(self) -> None:
        """What is too large already gets no smaller by more digits."""
        typed = self.cleanText()
        self.refused.emit(typed if typed.isdecimal() and int(typed) > self.maximum() else "")

    def _tell(self, text: str) -> None:
        typed = text.removesuffix(self.suffix()).strip()
        if typed:
            self.refused.emit(typed)
