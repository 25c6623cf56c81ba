"""Names of keys: how they are read, compared and made of a key press."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.commands.keymap import checked
from tests.app.keymaps import ALL
from widgets.keys.keynames import folded, one_key, pressed, shown, with_twins, without_twins


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("l", "L"),
        ("Shift+L", "Shift+L"),
        ("Backtab", "Shift+Tab"),
        ("Shift+Backtab", "Shift+Tab"),
        ("Num+1", "1"),
        ("Enter", "Enter"),
        ("Page Down", "PgDown"),
        (",", ","),
        ("Ctrl++", "Ctrl++"),
        ("é", "É"),
        ("Й", "Й"),
        *[
            (text, "")
            for text in ("", "foo", "Ctrl", "Ctrl+", "Shift+1", "Shift+!", "Ctrl+K, C", "1, 2", "\0", "\ud800")
        ],
        *[(text, "") for text in ("Ctrl+\ud800", "AltGr", "CapsLock", "\n")],
    ],
)
def test_one_key_has_one_name(text: str, name: str) -> None:
    assert one_key(text) == name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Return", "Enter"),
        ("Ctrl+Return", "Ctrl+Enter"),
        ("Ctrl+Return", "Ctrl+Num+Enter"),
        ("Shift+Tab", "Backtab"),
        ("Ctrl++", "Ctrl+="),
        ("!", "Shift+!"),
        ("l", "L"),
        ("Esc", "Escape"),
    ],
)
def test_names_of_the_same_key(one: str, other: str) -> None:
    assert folded(one) == folded(other) != ""


@pytest.mark.parametrize(
    ("one", "other"), [("L", "Shift+L"), ("+", "="), ("Delete", "Backspace"), ("Tab", "Shift+Tab")]
)
def test_names_of_different_keys(one: str, other: str) -> None:
    assert folded(one) != folded(other)


NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, PAD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier


@pytest.mark.parametrize(
    ("key", "held", "name"),
    [
        (Qt.Key.Key_L, NONE, "L"),
        (Qt.Key.Key_L, SHIFT, "Shift+L"),
        (Qt.Key.Key_Exclam, SHIFT, "!"),
        (Qt.Key.Key_Plus, SHIFT | CTRL, "Ctrl++"),
        (Qt.Key.Key_Space, SHIFT, "Shift+Space"),
        (Qt.Key.Key_Backtab, SHIFT, "Shift+Tab"),
        (Qt.Key.Key_Enter, PAD, "Enter"),
        (Qt.Key.Key_1, PAD, "1"),
        (Qt.Key.Key_Control, CTRL, ""),
        (Qt.Key.Key_AltGr, NONE, ""),
        (Qt.Key.Key_Dead_Acute, NONE, ""),
        (Qt.Key.Key_unknown, NONE, ""),
    ],
)
def test_a_press_has_a_name(key: Qt.Key, held: Qt.KeyboardModifier, name: str) -> None:
    assert pressed(QKeyEvent(QKeyEvent.Type.KeyPress, key, held)) == name


def test_twins_go_together_and_one_of_them_is_shown() -> None:
    assert with_twins(["Ctrl+Enter", "F5"]) == ("Ctrl+Enter", "Ctrl+Return", "F5")
    assert with_twins(["Ctrl+="]) == ("Ctrl+=", "Ctrl++")
    assert with_twins(["Alt++", "+"]) == ("Alt++", "Alt+=", "+")
    assert without_twins(["Return", "Enter", "F5"]) == ("Return", "F5")
    assert shown("ctrl+shift+z") == "Ctrl+Shift+Z"


def test_every_usual_key_could_be_given_by_a_person() -> None:
    for command in ALL:
        for key in command.keys:
            assert folded(checked(command, key)) == folded(key)
            combination = QKeySequence(key)[0]
            press = QKeyEvent(QKeyEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers())
            assert folded(pressed(press)) == folded(key)
