"""One line in a dialog that says what the last action did, or why it was refused."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from widgets.announcing import announce


class AnswerLine(QLabel):
    """Says one thing at a time, in the colour of what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def tell(self, text: str) -> None:
        """Say what was done."""
        self._show(text, "quiet")

    def warn(self, text: str) -> None:
        """Say what to look at."""
        self._show(text, "warning")

    def refuse(self, text: str) -> None:
        """Say why nothing was done."""
        self._show(text, "error")

    def forget_refusal(self) -> None:
        """What was refused has become otherwise since: a line that says why stands no longer."""
        if self.property("role") == "error":
            self.tell("")

    def _show(self, text: str, role: str) -> None:
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)
        line = text[:1].upper() + text[1:]
        self.setText(line)
        announce(self, line, urgent=role == "error")
