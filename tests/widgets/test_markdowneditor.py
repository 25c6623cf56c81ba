"""The editor for the text of a guideline."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from widgets.differenceview import MarkdownEditor


def test_the_line_that_is_written_stays_in_sight_when_the_editor_gets_lower(qtbot: QtBot) -> None:
    editor = MarkdownEditor()
    qtbot.addWidget(editor)
    editor.setPlainText("\n".join(f"line {number}" for number in range(80)))
    editor.resize(400, 400)
    editor.show()
    editor.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.moveCursor(QTextCursor.MoveOperation.Up)
    assert editor.viewport().rect().contains(editor.cursorRect().center())
    editor.resize(400, 200)
    qtbot.waitUntil(lambda: editor.viewport().height() < 220)
    assert editor.viewport().rect().contains(editor.cursorRect().center())
