"""The dialog of all keys: worked with keys alone and with the mouse alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotations.schema_reader import load
from app.commands.keymap import Keymap
from app.commands.ofschema import table
from app.commands.table import Command
from app.looks.themes import apply
from app.panes.keys import KeysDialog
from resources import path as resource
from tests.annotations.steps import greedy
from tests.app.keysdialog import ALL, ALT, CTRL, fresh_keymap
from widgets.controls.barbutton import BarButton
from widgets.look.tokens import DARK, LIGHT

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def keymap(tmp_path: Path) -> Keymap:
    return fresh_keymap(tmp_path)


class Opened:
    """The dialog, what it has told, and hands for it."""

    def __init__(self, dialog: KeysDialog, keymap: Keymap) -> None:
        self.dialog = dialog
        self.keymap = keymap
        self.told: list[tuple[Command, ...]] = []
        dialog.changed.connect(self.told.append)

    def press(self, key: Qt.Key | str, held: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, held)

    def type(self, text: str) -> None:
        for letter in text:
            self.press(letter)

    def click(self, button: QWidget) -> None:
        assert button.isEnabled()
        QTest.mouseClick(button, LEFT)

    def click_row(self, id: str, *, double: bool = False) -> None:
        listed = self.dialog.list
        place: QPoint = listed.visualItemRect(listed._items[id]).center()
        QTest.mouseClick(listed.viewport(), LEFT, pos=place)
        if double:
            QTest.mouseDClick(listed.viewport(), LEFT, pos=place)

    def keys(self, id: str) -> tuple[str, ...]:
        return next(command.keys for command in self.told[-1] if command.id == id)

    @property
    def message(self) -> str:
        return self.dialog.message.text()


@pytest.fixture
def opened(qtbot: QtBot, keymap: Keymap) -> Opened:
    return showing(qtbot, keymap, ALL)


def showing(qtbot: QtBot, keymap: Keymap, commands: tuple[Command, ...]) -> Opened:
    made = KeysDialog(keymap, commands)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return Opened(made, keymap)


def test_keys_alone_find_a_command_and_change_its_key(opened: Opened) -> None:
    opened.type("other end")
    assert opened.dialog.list.shown_ids() == ["follow_link"]
    opened.press(Qt.Key.Key_Return)
    assert opened.dialog.prompt.isVisible()
    assert opened.dialog.prompt.words() == "Press the new key for “Other end of the link”; Esc keeps the old one"
    opened.press(Qt.Key.Key_F10)
    assert opened.keys("follow_link") == ("F10",)
    assert opened.message == "“Other end of the link” has F10 now"
    assert not opened.dialog.prompt.isVisible()
    assert opened.dialog.filter_edit.hasFocus()
    assert opened.dialog.list.row("follow_link").usual == ("J",)
    assert opened.dialog.legend.isVisible()
    opened.press(Qt.Key.Key_U, ALT)
    assert opened.keys("follow_link") == ("J",)
    assert not opened.dialog.legend.isVisible()
    assert opened.told[-1] == ALL
    opened.press(Qt.Key.Key_Escape)
    assert not opened.dialog.isVisible()


def test_the_mouse_alone_reaches_everything(opened: Opened) -> None:
    dialog = opened.dialog
    opened.click_row("undo", double=True)
    assert dialog.prompt.waits()
    opened.click(dialog.prompt._stop)
    assert not dialog.prompt.isVisible()
    opened.click_row("redo")
    opened.click(dialog.none_button)
    assert opened.keys("redo") == ()
    assert opened.message == "“Redo” has no key now"
    opened.click_row("undo")
    opened.click(dialog.add_button)
    opened.press(Qt.Key.Key_Y, CTRL)
    assert opened.keys("undo") == ("Ctrl+Z", "Ctrl+Y")
    assert not dialog.add_button.isEnabled()
    opened.click_row("redo")
    opened.click(dialog.usual_button)
    assert opened.message == "“Undo” has the key Ctrl+Y already: give it another one first"
    opened.click(dialog.change_button)
    opened.press(Qt.Key.Key_F10)
    assert opened.keys("redo") == ("F10",)
    opened.click(dialog.all_button)
    assert opened.told[-1] == ALL
    opened.click(dialog.close_button)
    assert not dialog.isVisible()


def test_a_conflict_is_told_in_one_line_and_nothing_changes(opened: Opened, keymap: Keymap) -> None:
    opened.type("unlink")
    opened.press(Qt.Key.Key_Return)
    opened.press(Qt.Key.Key_Tab)
    assert opened.message == "“Next span” has the key Tab already: give it another one first"
    assert opened.dialog.message.property("role") == "error"
    assert opened.told == []
    assert keymap.own() == {}
    opened.press(Qt.Key.Key_Return)
    assert opened.message == ""
    opened.press(Qt.Key.Key_Left)
    line = "“Word to the left” (in the text: moving and selecting) has the key Left already: give it another one first"
    assert opened.message == line
    assert opened.told == []


def test_keys_of_the_dialog_and_of_its_buttons_are_only_keys_while_it_waits(opened: Opened) -> None:
    opened.type("unlink")
    opened.press(Qt.Key.Key_Return)
    assert not any(button.isEnabled() for button in buttons(opened.dialog) if button is not opened.dialog.prompt._stop)
    opened.press(Qt.Key.Key_A, ALT)
    assert opened.keys("unlink") == ("Alt+A",)
    assert not opened.dialog.prompt.waits()
    opened.press(Qt.Key.Key_Return)
    opened.press(Qt.Key.Key_Return, CTRL | ALT)
    assert opened.keys("unlink") == ("Ctrl+Alt+Return", "Ctrl+Alt+Enter")


def test_escape_keeps_the_old_key_first_and_closes_then(opened: Opened) -> None:
    opened.type("unlink")
    opened.press(Qt.Key.Key_Return)
    opened.press(Qt.Key.Key_Escape)
    assert opened.dialog.isVisible()
    assert not opened.dialog.prompt.waits()
    assert opened.dialog.filter_edit.hasFocus()
    assert opened.told == []
    opened.press(Qt.Key.Key_Escape)
    assert not opened.dialog.isVisible()


def test_going_elsewhere_waits_no_longer(opened: Opened) -> None:
    opened.click_row("undo", double=True)
    opened.click_row("open")
    assert not opened.dialog.prompt.waits()
    assert not opened.dialog.prompt.isVisible()
    opened.press(Qt.Key.Key_F10)
    assert opened.told == []


def test_a_key_finds_its_command(opened: Opened) -> None:
    opened.press(Qt.Key.Key_P, ALT)
    assert opened.dialog.prompt.words() == "Press the key that you want to find; Esc goes back"
    opened.press(Qt.Key.Key_Enter, CTRL)
    assert opened.dialog.list.shown_ids() == [
        "finish",
        "inbox.send",
        "changes.carry_out",
        "versions.put",
        "schema.apply",
    ]
    assert opened.dialog.list.current_id() == "finish"
    assert opened.dialog.filter_edit.text() == "Ctrl+Enter"
    opened.press(Qt.Key.Key_P, ALT)
    opened.press(Qt.Key.Key_F, ALT)
    assert opened.dialog.list.shown_ids() == ["fixed Menus of the window"]
    opened.press(Qt.Key.Key_P, ALT)
    opened.press(Qt.Key.Key_F10)
    assert opened.dialog.list.shown_ids() == []
    assert opened.message == "No command has the key F10"
    opened.press(Qt.Key.Key_Return)
    assert opened.message == "No command is shown: clear the filter"
    opened.dialog.filter_edit.clear()
    opened.press(Qt.Key.Key_P, ALT)
    opened.press(Qt.Key.Key_Escape)
    assert len(opened.dialog.list.shown_ids()) > len(ALL)


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("let go of the selection", "“Let go” stays. Fixed (the way out): let go of the selection, then of"),
        ("badge", "“Choosing by badge or letter” stays. Fixed (badges and schema): take the answer,"),
        ("Shift+F10", "“Menu of the text” stays. Fixed (desktop): every command for the words"),
        ("move, select, erase", "“Working in a field” stays. Fixed (fields): move, select, erase"),
    ],
)
def test_fixed_keys_are_listed_and_say_why_they_stay(opened: Opened, typed: str, line: str) -> None:
    opened.type(typed)
    row = opened.dialog.list.row(opened.dialog.list.current_id())
    assert row.group == "Fixed"
    assert row.help.startswith(line.split(". ", 1)[1])
    assert [button for button in changing(opened.dialog) if button.isEnabled()] == []
    opened.press(Qt.Key.Key_Return)
    assert opened.message.startswith(line)


@pytest.mark.parametrize(
    ("typed", "id", "key", "usual"),
    [
        ("word to the right", "moving.word_right", Qt.Key.Key_F10, "Right"),
        ("question untick", "question.tick", Qt.Key.Key_F10, "Space"),
        ("tick all mentions", "mentions.all", Qt.Key.Key_X, "A"),
        ("its list rename", "entities.rename", Qt.Key.Key_N, "F2"),
        ("preview title", "preview.title", Qt.Key.Key_H, "T"),
        ("every list row down", "list.down", Qt.Key.Key_F10, "Down"),
    ],
)
def test_keys_of_the_text_of_questions_and_lists_are_changed_like_all_others(
    opened: Opened, keymap: Keymap, typed: str, id: str, key: Qt.Key, usual: str
) -> None:
    opened.type(typed)
    assert opened.dialog.list.current_id() == id
    opened.press(Qt.Key.Key_Return)
    opened.press(key)
    name = key.name.removeprefix("Key_")
    assert opened.keys(id) == (name,)
    assert keymap.own() == {id: (name,)}
    assert opened.dialog.list.row(id).usual == (usual,)
    opened.press(Qt.Key.Key_U, ALT)
    assert opened.told[-1] == ALL


def test_a_list_with_other_keys_is_walked_with_them_at_once(opened: Opened) -> None:
    opened.type("every list")
    opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_Return)
    opened.press(Qt.Key.Key_F10)
    assert opened.keys("list.down") == ("F10",)
    opened.press(Qt.Key.Key_Down)
    assert opened.dialog.list.current_id() == "list.down"
    opened.press(Qt.Key.Key_F10)
    assert opened.dialog.list.current_id() == "list.page_up"
    opened.dialog.list.setFocus()
    opened.press(Qt.Key.Key_Down)
    assert opened.dialog.list.current_id() == "list.page_up"
    opened.press(Qt.Key.Key_F10)
    assert opened.dialog.list.current_id() == "list.page_down"


def test_the_keys_of_this_window_are_in_it_and_change_at_once(opened: Opened) -> None:
    opened.type("window of keys let")
    assert opened.dialog.list.current_id() == "keys.none"
    opened.press(Qt.Key.Key_Return)
    opened.press(Qt.Key.Key_F10)
    assert opened.dialog.none_button.key == "F10"
    assert opened.message == "“No key” has F10 now"
    opened.press(Qt.Key.Key_N, ALT)
    assert opened.keys("keys.none") == ("F10",)
    opened.dialog.filter_edit.setText("wait for the key that the")
    opened.press(Qt.Key.Key_Return)
    opened.press(Qt.Key.Key_F4)
    assert opened.dialog.change_button.key == "F4"
    opened.press(Qt.Key.Key_F10)
    assert opened.keys("keys.change") == ()
    opened.press(Qt.Key.Key_U, ALT)
    opened.press(Qt.Key.Key_Return)
    opened.press(Qt.Key.Key_F4)
    opened.press(Qt.Key.Key_Return)
    assert not opened.dialog.prompt.waits()
    opened.press(Qt.Key.Key_F4)
    assert opened.dialog.prompt.waits()


def test_what_the_schema_asks_for_in_vain_stands_beside_the_command(qtbot: QtBot, keymap: Keymap) -> None:
    opened = showing(qtbot, keymap, table(greedy(load(resource("schemas/actor-stance-condition.json")))))
    opened.type("restates")
    assert opened.dialog.list.row("link.restates").help.endswith("; the schema asks for M")


def test_arrows_walk_the_list_from_the_filter(opened: Opened) -> None:
    opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_Down)
    assert opened.dialog.list.current_id() == ALL[2].id
    assert opened.dialog.filter_edit.hasFocus()
    opened.press(Qt.Key.Key_PageDown)
    opened.press(Qt.Key.Key_Up)
    assert opened.dialog.list.current_id() not in (ALL[1].id, ALL[2].id)


def test_all_usual_keys_can_be_taken_back_until_something_else_is_changed(opened: Opened) -> None:
    dialog = opened.dialog
    assert not dialog.all_button.isEnabled()
    opened.click_row("undo", double=True)
    opened.press(Qt.Key.Key_F10)
    mine = opened.told[-1]
    opened.press(Qt.Key.Key_L, ALT)
    assert opened.told[-1] == ALL
    assert dialog.all_button.words == "Take that back"
    opened.press(Qt.Key.Key_L, ALT)
    assert opened.told[-1] == mine
    assert dialog.all_button.words == "All usual keys"
    opened.press(Qt.Key.Key_L, ALT)
    opened.press(Qt.Key.Key_N, ALT)
    assert opened.keys("undo") == ()
    assert dialog.all_button.words == "All usual keys"


def test_tab_reaches_every_part_and_enter_presses_the_button_that_has_the_focus(opened: Opened) -> None:
    dialog = opened.dialog
    opened.click_row("undo")
    dialog.filter_edit.setFocus()
    reached = []
    for _ in range(12):
        reached.append(QApplication.focusWidget())
        opened.press(Qt.Key.Key_Tab)
    parts = [dialog.filter_edit, dialog.find_button, dialog.list, *changing(dialog), dialog.close_button]
    assert [part for part in parts if part.isEnabled() and part not in reached] == []
    dialog.none_button.setFocus()
    opened.press(Qt.Key.Key_Return)
    assert opened.keys("undo") == ()
    assert not dialog.prompt.waits()


def test_every_part_has_a_name_and_every_button_its_key(opened: Opened) -> None:
    dialog = opened.dialog
    assert dialog.filter_edit.accessibleName()
    assert dialog.list.accessibleName()
    for button in buttons(dialog):
        assert button.key
        assert button.accessibleName().endswith(f", key {button.key}")
    assert len({button.key for button in buttons(dialog) if button is not dialog.prompt._stop}) == 7


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_nothing_is_clipped(qtbot: QtBot, opened: Opened, qapp: QApplication, tokens: object) -> None:
    apply(qapp, tokens)  # type: ignore[arg-type]
    try:
        dialog = opened.dialog
        opened.click_row("undo", double=True)
        qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in buttons(dialog)))
        assert dialog.prompt.height() >= dialog.prompt.sizeHint().height()
        opened.press("z")
        assert "fields need" in opened.message
        label = dialog.message
        qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    finally:
        qapp.setStyleSheet("")
        qapp.setStyle("Fusion")
        qapp.setPalette(qapp.style().standardPalette())


def buttons(dialog: KeysDialog) -> list[BarButton]:
    return dialog.findChildren(BarButton)


def changing(dialog: KeysDialog) -> list[BarButton]:
    return [dialog.change_button, dialog.add_button, dialog.none_button, dialog.usual_button, dialog.all_button]
