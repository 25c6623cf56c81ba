"""Names of key combinations: from a press or from a text, and when two names mean one key.

A name is what Qt writes in its portable form, such as Ctrl+Shift+Z. Only one combination has a name here; what Qt can
write besides, a sequence of several, has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import chain

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotations.wording import generation, tr

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
_NONE = _Modifier.NoModifier
_SHIFT = _Modifier.ShiftModifier
_COMMANDING = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_PLACE = re.compile(r"\{key:([\w.]+)\}")
_EDITING = (_Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Return, _Key.Key_Enter)
_IN_LINES = (
    _Key.Key_Backspace, _Key.Key_Delete, _Key.Key_Insert, _Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End,
)  # fmt: skip
_BETWEEN_LINES = (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown)
_FIRST_WITHOUT_CHARACTER = 0x01000000
# What is only held, locks something, or puts a character together with the next key.
_NO_KEYS = (
    range(0x01000020, 0x01000028),
    range(0x01000053, 0x01000055),
    range(0x01000056, 0x01000058),
    range(0x01001100, 0x01001300),
)
_SIGNS = {"Return": "⏎", "Enter": "⏎", "Up": "↑", "Down": "↓"}
_ENTER = re.compile(r"\bReturn$")
_TWINS = {_Key.Key_Return: _Key.Key_Enter, _Key.Key_Enter: _Key.Key_Return}
# On many keyboards + is = with Shift; nobody holds Shift as well to make the text larger.
_TWINS_WHEN_COMMANDING = {_Key.Key_Plus: _Key.Key_Equal, _Key.Key_Equal: _Key.Key_Plus}
# There are a few hundred names, each asked about many times for each window, for each text and for each key press.
_remembered = lru_cache(maxsize=4096)


def pressed(event: QKeyEvent) -> str:
    """The name of the combination that is pressed; empty while only Ctrl, Shift and the like are."""
    return _named(_normal(event.keyCombination()))


@_remembered
def one_key(text: str) -> str:
    """TEXT as the name of one key combination; empty where it is none.

    Shift with a character that is no letter is none: which character comes of it depends on the keyboard.
    """
    combination = _combination(text)
    if combination is None or _normal(combination).keyboardModifiers() & _SHIFT != _shift_of(combination):
        return ""
    return _named(_normal(combination))


@_remembered
def folded(name: str) -> str:
    """The same for all names of one key: Enter is Return, Backtab is Shift+Tab, Ctrl+= is Ctrl++."""
    combination = _combination(name)
    if combination is None:
        return ""
    normal = _normal(combination)
    key, held = normal.key(), normal.keyboardModifiers()
    if key == _Key.Key_Enter:
        key = _Key.Key_Return
    elif key == _Key.Key_Equal and held & _COMMANDING:
        key = _Key.Key_Plus
    return _named(QKeyCombination(held, key))


def with_twins(names: Iterable[str]) -> tuple[str, ...]:
    """NAMES, each followed by the other name of its key: Qt tells Return from Enter, people do not."""
    return tuple(dict.fromkeys(chain.from_iterable((name, *_twin(name)) for name in names)))


def without_twins(names: Iterable[str]) -> tuple[str, ...]:
    """One name for each key: the first that it has in NAMES."""
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(folded(name), name)
    return tuple(first.values())


def shown(name: str) -> str:
    """The name as it is written on this system, in the language of the interface; Return is called Enter, as it is on
    most keyboards."""
    return _written(name, generation())


@_remembered
def _written(name: str, generation: int) -> str:
    return _ENTER.sub(tr("Enter"), sequence(name).toString(QKeySequence.SequenceFormat.NativeText))


def write_anew() -> None:
    """Ask Qt again how keys are written: it has words of another language now."""
    _written.cache_clear()


def signed(name: str) -> str:
    """The name as a button shows it: with signs for keys that have one on the keyboard."""
    sign = _SIGNS.get(name.rpartition("+")[2])
    held, plus, _last = shown(name).rpartition("+")
    return f"{held}{plus}{sign}" if sign else shown(name)


def filled(text: str, keys: Mapping[str, str]) -> str:
    """TEXT with KEYS in the places that name them, as in `{key:undo} takes it back`."""
    return _PLACE.sub(lambda place: keys.get(place[1], place[0]), text)


def places(text: str) -> list[str]:
    """The names in TEXT that `filled` looks for."""
    return _PLACE.findall(text)


@_remembered
def is_typed(name: str) -> bool:
    """Whether a field or a list takes the key for itself: a character, or a key that edits or moves, with neither
    Ctrl nor Alt nor Meta."""
    combination = _combination(name)
    if combination is None or combination.keyboardModifiers() & _COMMANDING:
        return False
    return _is_character(combination.key()) or combination.key() in (*_EDITING, *_IN_LINES, *_BETWEEN_LINES)


@_remembered
def is_for_a_line(name: str) -> bool:
    """Whether a line that one types into needs the key as soon as there is something in it."""
    combination = _combination(name)
    if combination is None or combination.keyboardModifiers() & _COMMANDING:
        return False
    return _is_character(combination.key()) or combination.key() in _IN_LINES


@_remembered
def is_character(name: str) -> bool:
    """Whether the key types a character."""
    combination = _combination(name)
    return bool(combination and _is_character(combination.key()) and not combination.keyboardModifiers() & _COMMANDING)


def _combination(text: str) -> QKeyCombination | None:
    """The one combination that TEXT names."""
    keys = sequence(text)
    if keys.count() != 1:
        return None
    combination = _first(keys)
    return combination if _named(combination) else None


def sequence(text: str) -> QKeySequence:
    """What Qt knows by a name. Its constructor alone would take the words of the interface for keys, too."""
    return QKeySequence(text, QKeySequence.SequenceFormat.PortableText)


def _first(keys: QKeySequence) -> QKeyCombination:
    combination: QKeyCombination = keys[0]  # type: ignore[index]
    return combination


def _normal(combination: QKeyCombination) -> QKeyCombination:
    """As it is named: without the keypad, Backtab as Shift+Tab, and no Shift where the character says it already."""
    key = combination.key()
    held = combination.keyboardModifiers() & (_COMMANDING | _SHIFT)
    if key == _Key.Key_Backtab:
        key, held = _Key.Key_Tab, held | _SHIFT
    if _is_character(key) and not _has_case(key):
        held &= ~_SHIFT
    return QKeyCombination(held, key)


def _shift_of(combination: QKeyCombination) -> Qt.KeyboardModifier:
    """The Shift that a name has to keep."""
    return _SHIFT if combination.key() == _Key.Key_Backtab else combination.keyboardModifiers() & _SHIFT


def _named(combination: QKeyCombination) -> str:
    key = combination.key()
    if key == _Key.Key_unknown or any(key.value in each for each in _NO_KEYS):
        return ""
    if _is_character(key) and not chr(key.value).isprintable():
        return ""
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


def _is_character(key: Qt.Key) -> bool:
    return key.value < _FIRST_WITHOUT_CHARACTER


def _has_case(key: Qt.Key) -> bool:
    """Whether Shift makes another key of it; of Space, too, since both type the same."""
    character = chr(key.value)
    return character == " " or (character.lower() != character.upper() and len(character.upper()) == 1)


def _twin(name: str) -> tuple[str, ...]:
    combination = _combination(name)
    if combination is None:
        return ()
    key, held = combination.key(), combination.keyboardModifiers()
    other = _TWINS.get(key) or (_TWINS_WHEN_COMMANDING.get(key) if held & _COMMANDING else None)
    return (_named(QKeyCombination(held, other)),) if other else ()
