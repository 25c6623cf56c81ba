"""What is changed in the dialog of all keys holds: in actions, in the window, and the next time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QTextEdit
from pytestqt.qtbot import QtBot

from app import sample
from app.commands.actions import rekey
from app.commands.keymap import Keymap
from app.panes.keys import KeysDialog
from tests.app.keysdialog import ALL, CTRL, SHIFT, fresh_keymap
from tests.windows import opened as opened_window
from tests.windows import press


@pytest.fixture
def keymap(tmp_path: Path) -> Keymap:
    return fresh_keymap(tmp_path)


def test_what_the_dialog_tells_makes_actions_answer_other_keys(qtbot: QtBot, keymap: Keymap) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QTextEdit())
    heard: list[str] = []
    actions = {}
    for command in ALL:
        action = QAction(command.text, window)
        action.triggered.connect(lambda _=False, id=command.id: heard.append(id))
        window.addAction(action)
        actions[command.id] = action
    rekey(actions, ALL)
    window.show()
    dialog = KeysDialog(keymap, ALL, window)
    dialog.changed.connect(lambda commands: rekey(actions, commands))
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.filter_edit, "light or dark")
    QTest.keyClick(dialog.filter_edit, Qt.Key.Key_Return)
    QTest.keyClick(dialog.prompt, Qt.Key.Key_F10)
    assert heard == []
    dialog.reject()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.centralWidget(), Qt.Key.Key_F10)
    QTest.keyClick(window.centralWidget(), Qt.Key.Key_L, CTRL | SHIFT)
    assert heard == ["scheme"]
    assert actions["scheme"].shortcut() == QKeySequence("F10")


def test_the_question_mark_opens_it_in_the_window_and_other_keys_hold_at_once_and_next_time(
    qtbot: QtBot, tmp_path: Path
) -> None:
    project = sample.make(tmp_path)
    with opened_window(qtbot, project) as window:
        window.reading.enter_point(None)
        press("?")
        dialog = window.findChild(KeysDialog)
        assert dialog is not None
        qtbot.waitUntil(dialog.isActiveWindow)
        QTest.keyClicks(dialog.filter_edit, "choose the next span")
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_F10)
        press(Qt.Key.Key_Escape)
        qtbot.waitUntil(window.isActiveWindow)
        window.reading.enter_point(None)
        press(Qt.Key.Key_F10)
        assert window.reading.chosen() is not None
        assert window.actions_by_id["next_span"].shortcut().toString() == "F10"
    with opened_window(qtbot, project) as window:
        assert window.actions_by_id["next_span"].shortcut().toString() == "F10"
