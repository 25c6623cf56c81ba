"""What each key means to a picker."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
_OF_THE_TEXT = (_Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End, _Key.Key_PageUp, _Key.Key_PageDown)
_UNDOING = (_Key.Key_Z, _Key.Key_Y)


class Meaning(Enum):
    """What a key press asks for. EDIT is for the line that is typed into, WINDOW for whoever else wants it."""

    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    TAKE = auto()
    TAKE_NEW = auto()
    TOGGLE = auto()
    KEY = auto()
    CLEAR = auto()
    CANCEL = auto()
    LEAVE = auto()
    EDIT = auto()
    WINDOW = auto()


class Situation(NamedTuple):
    """What the meaning of a key depends on.

    `undoing` is whether the typed text has something to undo, `clearable` whether there is an answer to take away, and
    `passing` are characters that belong to the text as long as nothing is typed.
    """

    typing: bool
    empty: bool
    multi: bool
    new: bool
    undoing: bool
    clearable: bool = True
    passing: str = ""


def meaning(event: QKeyEvent, now: Situation) -> Meaning:
    """What this key press asks for."""
    control, alt, shift = _held(event)
    if event.modifiers() & _Modifier.MetaModifier:
        return Meaning.WINDOW
    if event.key() in _OF_THE_TEXT:
        return _of_the_text(_Key(event.key()), control or alt or shift, now)
    if control != alt:
        return _with_control(event, now) if control else Meaning.WINDOW
    return _plain(event, shift, now) or _printable(event, now)


def wants_shortcut(event: QKeyEvent, what: Meaning) -> bool:
    """Whether a key that is also a shortcut of the window goes to the picker all the same."""
    control, alt, _shift = _held(event)
    return what not in (Meaning.WINDOW, Meaning.EDIT) and not (what is Meaning.LEAVE and (control or alt))


def _held(event: QKeyEvent) -> tuple[bool, bool, bool]:
    held = event.modifiers()
    return (
        bool(held & _Modifier.ControlModifier),
        bool(held & _Modifier.AltModifier),
        bool(held & _Modifier.ShiftModifier),
    )


def _of_the_text(key: Qt.Key, modified: bool, now: Situation) -> Meaning:
    if not now.typing or now.empty:
        return Meaning.LEAVE
    if not modified and key in (_Key.Key_PageUp, _Key.Key_PageDown):
        return Meaning.PAGE_UP if key == _Key.Key_PageUp else Meaning.PAGE_DOWN
    return Meaning.EDIT


def _with_control(event: QKeyEvent, now: Situation) -> Meaning:
    if event.key() in (_Key.Key_Return, _Key.Key_Enter):
        return Meaning.TAKE_NEW if now.new and now.typing else Meaning.WINDOW
    if not now.typing or (event.key() in _UNDOING and not now.undoing):
        return Meaning.WINDOW
    return Meaning.EDIT


def _plain(event: QKeyEvent, shift: bool, now: Situation) -> Meaning | None:
    key = event.key()
    if key in (_Key.Key_Tab, _Key.Key_Backtab):
        return Meaning.LEAVE
    if key == _Key.Key_Escape:
        return Meaning.CANCEL
    if key in (_Key.Key_Return, _Key.Key_Enter):
        return Meaning.TAKE
    if key in (_Key.Key_Up, _Key.Key_Down):
        if shift and (not now.typing or now.empty):
            return Meaning.LEAVE
        return Meaning.UP if key == _Key.Key_Up else Meaning.DOWN
    if key in (_Key.Key_Backspace, _Key.Key_Delete):
        if now.typing and not now.empty:
            return Meaning.EDIT
        return Meaning.CLEAR if now.clearable else Meaning.LEAVE
    if key == _Key.Key_Space and now.multi and (not now.typing or now.empty):
        return Meaning.TOGGLE
    return None


def _printable(event: QKeyEvent, now: Situation) -> Meaning:
    if now.typing:
        return Meaning.LEAVE if now.empty and event.text() and event.text() in now.passing else Meaning.EDIT
    return Meaning.KEY if event.text() and event.text().isprintable() else Meaning.WINDOW


def copy_of(event: QKeyEvent) -> QKeyEvent:
    """The same key press once more: Qt takes the first one away when it has been handled."""
    return QKeyEvent(
        event.type(), event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
        event.nativeModifiers(), event.text(), event.isAutoRepeat(), event.count(),
    )  # fmt: skip
