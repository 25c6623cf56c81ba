"""What each key means to a picker."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from widgets.keys import usualkeys
from widgets.keys.keynames import folded, is_for_a_line, pressed
from widgets.keys.keyset import KeySet

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
_UNDOING = (_Key.Key_Z, _Key.Key_Y)


class Meaning(Enum):
    """What a key press asks for. EDIT is for the line that is typed into, WINDOW for whoever else wants it."""

    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    FIRST = auto()
    LAST = auto()
    TAKE = auto()
    TAKE_NEW = auto()
    TOGGLE = auto()
    KEY = auto()
    CLEAR = auto()
    SKIP = auto()
    CANCEL = auto()
    LEAVE = auto()
    EDIT = auto()
    WINDOW = auto()


class Situation(NamedTuple):
    """What the meaning of a key depends on.

    `undoing` is whether the typed text has something to undo, `skippable` whether the question may be left open for the
    next, and `passing` are characters that belong to the text as long as nothing is typed.
    """

    typing: bool
    empty: bool
    multi: bool
    new: bool
    undoing: bool
    skippable: bool = False
    passing: str = ""

    @property
    def in_line(self) -> bool:
        """Whether something stands in the line, which then has its own keys."""
        return self.typing and not self.empty


class PickerKeys:
    """The keys of a picker: its own deeds and moves, and those of the text, which leave it while nothing is typed."""

    def __init__(self) -> None:
        self.own = KeySet(usualkeys.LIST, usualkeys.QUESTION)
        self.of_text: Collection[str] = KeySet(usualkeys.MOVING).all()

    def meaning(self, event: QKeyEvent, now: Situation) -> Meaning:
        """What this key press asks for."""
        if event.modifiers() & _Modifier.MetaModifier:
            return Meaning.WINDOW
        if event.key() == _Key.Key_Escape:
            return Meaning.CANCEL
        name = folded(pressed(event))
        if not (now.in_line and is_for_a_line(name)):
            own = _of_deed(self.own.deed(event), now)
            if own is not None:
                return own
            if name in self.of_text and not now.in_line:
                return Meaning.LEAVE
        if event.key() in (_Key.Key_Tab, _Key.Key_Backtab):
            return Meaning.LEAVE
        control, alt = _held(event)
        if control != alt:
            return _with_control(event, now) if control else Meaning.WINDOW
        return _printable(event, now)


def wants_shortcut(event: QKeyEvent, what: Meaning) -> bool:
    """Whether a key that is also a shortcut of the window goes to the picker all the same."""
    return what not in (Meaning.WINDOW, Meaning.EDIT) and not (what is Meaning.LEAVE and any(_held(event)))


def _held(event: QKeyEvent) -> tuple[bool, bool]:
    held = event.modifiers()
    return bool(held & _Modifier.ControlModifier), bool(held & _Modifier.AltModifier)


_ALWAYS = {"up": Meaning.UP, "down": Meaning.DOWN, "take": Meaning.TAKE}
_FAR = {
    "page_up": Meaning.PAGE_UP, "page_down": Meaning.PAGE_DOWN, "first": Meaning.FIRST, "last": Meaning.LAST,
}  # fmt: skip


def _of_deed(deed: str, now: Situation) -> Meaning | None:
    """What a deed means now; None where the key is left to others."""
    if deed in _ALWAYS:
        return _ALWAYS[deed]
    if deed in _FAR:  # with nothing typed, it is the text in which one goes far
        return _FAR[deed] if now.in_line else None
    if deed == "take_new":
        return Meaning.TAKE_NEW if now.new and now.typing else None
    if deed == "tick":
        return Meaning.TOGGLE if now.multi else None
    if deed == "leave_open":
        return Meaning.SKIP if now.skippable else None
    return Meaning.CLEAR if deed == "clear" else None


def _with_control(event: QKeyEvent, now: Situation) -> Meaning:
    if not now.typing or (event.key() in _UNDOING and not now.undoing):
        return Meaning.WINDOW
    return Meaning.EDIT


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
