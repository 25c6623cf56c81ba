"""A few lines to be read with the keyboard: line by line, word by word, character by character."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget


class ReadLines(QTextEdit):
    """Lines with a caret in them, which cannot be changed. Tab leaves them, and so does Esc."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flags = Qt.TextInteractionFlag
        self.setReadOnly(True)
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setMinimumWidth(200)

    def set_lines(self, lines: Sequence[str]) -> None:
        """Show these lines, with the caret before the first."""
        self.setPlainText("\n".join(lines))
        apart = QTextBlockFormat()
        apart.setBottomMargin(self.fontMetrics().height() / 2)  # a long line breaks: where it ends has to be seen
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeBlockFormat(apart)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read; Esc is for the panel."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
