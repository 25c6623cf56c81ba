"""What changed in one rule: its text with what has gone struck out and what is new underlined, each with a sign."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from annotations.colours.spaces import mix
from annotations.guidelines import differences
from annotations.guidelines.differences import GONE, NEW, SAME, Difference
from annotations.wording import tr
from widgets.look.tokens import tokens_of

_SIGNS = {SAME: ("", ""), GONE: ("−", "−"), NEW: ("+", "+")}
_TINT = 0.12
_LINE_HEIGHT = 140.0
_Multiple = QTextBlockFormat.LineHeightTypes.ProportionalHeight


class DifferenceView(QTextEdit):
    """Shows one difference, or none. Signs around changed words say it to who sees no colours, or hears the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAccessibleName(tr("What has changed"))
        self.document().setDocumentMargin(12)
        self._shown: Difference | None = None

    def show_difference(self, difference: Difference | None) -> None:
        """Show what changed in a rule; None for nothing."""
        self._shown = difference
        self.clear()
        if difference is None:
            return
        cursor = QTextCursor(self.document())
        spacing = QTextBlockFormat()
        spacing.setLineHeight(_LINE_HEIGHT, _Multiple.value)
        cursor.beginEditBlock()
        cursor.setBlockFormat(spacing)
        looks, first = self._looks(), -1
        for kind, text in differences.words(difference):
            first = cursor.position() if first < 0 and kind != SAME else first
            before, after = _SIGNS[kind] if text.strip() else ("", "")
            for number, line in enumerate(text.split("\n")):
                if number:
                    cursor.insertBlock(spacing)
                if line:
                    cursor.insertText(f"{before}{line}{after}", looks[kind])
        cursor.endEditBlock()
        cursor.setPosition(max(first, 0))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self.show_difference(self._shown)

    def _looks(self) -> dict[str, QTextCharFormat]:
        tokens = tokens_of(self.palette())
        same, gone, new = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        same.setForeground(QColor(tokens.ink))
        gone.setForeground(QColor(tokens.error))
        gone.setFontStrikeOut(True)
        new.setForeground(QColor(tokens.ink))
        new.setBackground(QColor(mix(tokens.paper, tokens.focus, _TINT)))
        new.setFontUnderline(True)
        return {SAME: same, GONE: gone, NEW: new}


class MarkdownEditor(QPlainTextEdit):
    """A plain editor for the text of a guideline: no rich text, Tab leads out, lines are gone to by their number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Text of the new version, Markdown"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line in sight that is being written when what stands below takes room."""
        super().resizeEvent(event)
        if self.hasFocus():
            self.ensureCursorVisible()

    def line(self) -> int:
        """The number of the line with the caret, from 1."""
        return self.textCursor().blockNumber() + 1

    def go_to_line(self, number: int) -> None:
        """Select a line, and bring it into the middle."""
        block = self.document().findBlockByNumber(max(0, number - 1))
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.centerCursor()

    def text(self) -> str:
        """What is written, with characters as they were typed."""
        return "\n".join(self.document().findBlockByNumber(at).text() for at in range(self.document().blockCount()))
