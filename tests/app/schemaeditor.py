"""The schema editor in tests of the window: opened, walked to a part, written into; its dialogs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.panes.schemaeditor import SchemaEditor
from app.panes.schemaplan import PlanDialog
from tests.windows import CTRL, SHIFT, press, type_in

Key = Qt.Key


def opened_editor(qtbot: QtBot, window: MainWindow) -> SchemaEditor:
    """The editor, opened by its key, with the keyboard in its list."""
    press("e", CTRL | SHIFT)
    return editor_in_front(qtbot, window)


def editor_in_front(qtbot: QtBot, window: MainWindow) -> SchemaEditor:
    """The editor, once it is in front."""
    editor = window.schema_editing.editor
    assert editor is not None
    qtbot.waitUntil(editor.isActiveWindow)
    return editor


def go(editor: SchemaEditor, *address: str) -> None:
    """Walk to a part of the draft by keys, from wherever in the editor one is."""
    while not editor.parts.list.hasFocus():
        press(Key.Key_Escape)
    press(Key.Key_Home)
    for depth in range(2, len(address) + 1):
        wanted = editor.draft.place_of(address[:depth])
        for _ in range(80):
            if editor.place == wanted:
                break
            press(Key.Key_Down)
        assert editor.place == wanted, f"{address} is not listed"
        if depth < len(address):
            press(Key.Key_Right)


def put(editor: SchemaEditor, id: str, words: str) -> None:
    """Go into a field of the form by keys and write there."""
    press(Key.Key_F2)
    for _ in range(30):
        if editor.parts.form.held() == id:
            break
        press(Key.Key_Tab)
    assert editor.parts.form.held() == id
    press("a", CTRL)
    type_in(words)


def said(editor: SchemaEditor) -> str:
    """What its line says."""
    return editor.parts.line.text()


def dialog_of(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    """The dialog of this kind, once it is in front."""
    found: list[QWidget] = []

    def is_there() -> bool:
        found[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
        return bool(found) and found[0].isActiveWindow()

    qtbot.waitUntil(is_there)
    return found[0]


def plan(qtbot: QtBot) -> PlanDialog:
    """The plan, after its key was pressed."""
    press(Key.Key_Return, CTRL)
    return plan_in_front(qtbot)


def plan_in_front(qtbot: QtBot) -> PlanDialog:
    """The plan, once it is in front."""
    found = dialog_of(qtbot, PlanDialog)
    assert isinstance(found, PlanDialog)
    return found


def chips(window: MainWindow) -> set[str]:
    """The names of labels that stand above the words of the article."""
    return {window.reading.article._stage.chip_text(span).split()[0] for span in window.reading.spans()}
