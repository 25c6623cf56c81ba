"""What was refused, with the reasons: every word can be read, however long a path is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotations.wording import tr


class RefusedList(QWidget):
    """A heading with the count, and below it a reason after the other, wrapped. Shown only where there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = QLabel()
        self._head.setProperty("role", "heading")
        self.reasons = QPlainTextEdit()
        self.reasons.setReadOnly(True)
        self.reasons.setTabChangesFocus(True)
        self.reasons.setAccessibleName(tr("Refused, with the reasons"))
        self.reasons.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self.reasons)

    def set_reasons(self, reasons: Sequence[str]) -> None:
        """Show these lines, and the list itself if there is any."""
        self._head.setText(tr("REFUSED  {count:,}", count=len(reasons)))
        self.reasons.setPlainText("\n".join(reasons))
        self.setVisible(bool(reasons))

    def text(self) -> str:
        """The lines shown."""
        return self.reasons.toPlainText()
