"""What the deeds of the text view mean, and how far each step goes.

Where there is a navigator, steps are characters, tokens and sentences, in code points of the document. Movement is
logical: "forward" is the reading direction. In a right-to-left paragraph a step to the left therefore moves forward, so
that the caret goes where the arrow points; within words of the other direction it follows the reading order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from PySide6.QtGui import QTextCursor

from annotations.text import Range

Seek = Callable[[int], Range | None]


class Units(Protocol):
    """Knows the tokens and sentences of what is shown. All offsets are code points of the document."""

    def next_token(self, offset: int) -> Range | None:
        """The first token that starts after OFFSET."""
        ...

    def previous_token(self, offset: int) -> Range | None:
        """The last token that starts before OFFSET."""
        ...

    def next_sentence(self, offset: int) -> Range | None:
        """The first sentence that starts after OFFSET."""
        ...

    def previous_sentence(self, offset: int) -> Range | None:
        """The last sentence that starts before OFFSET."""
        ...


class Navigator(Units, Protocol):
    """Knows the characters as well."""

    def character_at(self, offset: int) -> Range | None:
        """What a reader takes for one character (the grapheme cluster) at OFFSET; None outside the text."""
        ...


class ShownOnly:
    """A navigator that passes over what is not shown, so that the caret never waits in hidden text."""

    def __init__(self, navigator: Units, shows: Callable[[Range], bool]) -> None:
        self._navigator = navigator
        self._shows = shows

    def next_token(self, offset: int) -> Range | None:
        """The first shown token that starts after OFFSET."""
        return self._sought(self._navigator.next_token, offset)

    def previous_token(self, offset: int) -> Range | None:
        """The last shown token that starts before OFFSET."""
        return self._sought(self._navigator.previous_token, offset)

    def next_sentence(self, offset: int) -> Range | None:
        """The first shown sentence that starts after OFFSET."""
        return self._sought(self._navigator.next_sentence, offset)

    def previous_sentence(self, offset: int) -> Range | None:
        """The last shown sentence that starts before OFFSET."""
        return self._sought(self._navigator.previous_sentence, offset)

    def _sought(self, seek: Seek, offset: int) -> Range | None:
        found = seek(offset)
        while found and not self._shows(found):
            found = seek(found[0])
        return found


class Unit(Enum):
    """How far one key press goes."""

    CHARACTER = "character"
    TOKEN = "token"
    SENTENCE = "sentence"
    LINE = "line"
    LINE_EDGE = "line edge"
    PAGE = "page"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Movement:
    """A deed as a movement: by what, in which direction, and whether the selection follows."""

    unit: Unit
    forward: bool
    extends: bool


_UNITS = {
    "character_right": (Unit.CHARACTER, True), "character_left": (Unit.CHARACTER, False),
    "word_right": (Unit.TOKEN, True), "word_left": (Unit.TOKEN, False),
    "sentence_right": (Unit.SENTENCE, True), "sentence_left": (Unit.SENTENCE, False),
    "line_down": (Unit.LINE, True), "line_up": (Unit.LINE, False),
    "line_end": (Unit.LINE_EDGE, True), "line_start": (Unit.LINE_EDGE, False),
    "page_down": (Unit.PAGE, True), "page_up": (Unit.PAGE, False),
    "text_end": (Unit.TEXT, True), "text_start": (Unit.TEXT, False),
}  # fmt: skip
_SELECTING = "select_"
_SIDEWARD = ("_right", "_left")


def movement_of(deed: str, right_to_left: bool) -> Movement | None:
    """The movement that a deed of the text asks for, or None where it is another."""
    plain = deed.removeprefix(_SELECTING)
    if plain not in _UNITS:
        return None
    unit, forward = _UNITS[plain]
    turned = right_to_left and plain.endswith(_SIDEWARD)
    return Movement(unit, forward != turned, deed != plain)


def token_at(navigator: Units, offset: int) -> Range | None:
    """The token that holds the character at OFFSET."""
    return _holding(navigator.previous_token, offset)


def sentence_at(navigator: Units, offset: int) -> Range | None:
    """The sentence that holds the character at OFFSET."""
    return _holding(navigator.previous_sentence, offset)


def step(navigator: Units, anchor: int, caret: int, movement: Movement, length: int) -> Range:
    """Anchor and caret after a movement by token or sentence in a text of LENGTH code points.

    Without extending, the caret goes to the start of the next or previous unit. Extending takes in whole units,
    and gives back whole ones when it turns round; a selection that begins within a unit takes in that unit's rest.
    """
    if movement.unit is Unit.SENTENCE:
        following, preceding = navigator.next_sentence, navigator.previous_sentence
    else:
        following, preceding = navigator.next_token, navigator.previous_token
    if not movement.extends:
        target = following(caret) if movement.forward else preceding(caret)
        place = target[0] if target else length if movement.forward else 0
        return place, place
    if movement.forward:
        return _extended_forward(following, preceding, anchor, caret, length)
    return _extended_backward(preceding, anchor, caret)


def _extended_forward(following: Seek, preceding: Seek, anchor: int, caret: int, length: int) -> Range:
    if caret < anchor:
        target = following(caret)
        return anchor, min(target[0] if target else length, anchor)
    here = _holding(preceding, caret)
    if here and anchor == caret:
        anchor = here[0]
    target = here or following(caret)
    return anchor, target[1] if target else length


def _extended_backward(preceding: Seek, anchor: int, caret: int) -> Range:
    target = preceding(caret)
    if caret > anchor:
        while target and target[1] >= caret:
            target = preceding(target[0])
        return anchor, max(target[1] if target else 0, anchor)
    if target and anchor == caret and target[1] > caret:
        anchor = target[1]
    return anchor, target[0] if target else 0


def _holding(preceding: Seek, offset: int) -> Range | None:
    found = preceding(offset + 1)
    return found if found and found[0] <= offset < found[1] else None


_OPERATIONS = {
    (Unit.CHARACTER, True): QTextCursor.MoveOperation.NextCharacter,
    (Unit.CHARACTER, False): QTextCursor.MoveOperation.PreviousCharacter,
    (Unit.TOKEN, True): QTextCursor.MoveOperation.NextCharacter,
    (Unit.TOKEN, False): QTextCursor.MoveOperation.PreviousCharacter,
    (Unit.SENTENCE, True): QTextCursor.MoveOperation.NextWord,
    (Unit.SENTENCE, False): QTextCursor.MoveOperation.PreviousWord,
    (Unit.LINE, True): QTextCursor.MoveOperation.Down,
    (Unit.LINE, False): QTextCursor.MoveOperation.Up,
    (Unit.LINE_EDGE, True): QTextCursor.MoveOperation.EndOfLine,
    (Unit.LINE_EDGE, False): QTextCursor.MoveOperation.StartOfLine,
    (Unit.TEXT, True): QTextCursor.MoveOperation.End,
    (Unit.TEXT, False): QTextCursor.MoveOperation.Start,
}


def move(cursor: QTextCursor, movement: Movement) -> bool:
    """Move a Qt cursor where no navigator is needed: tokens fall back to characters, sentences to words."""
    mode = QTextCursor.MoveMode.KeepAnchor if movement.extends else QTextCursor.MoveMode.MoveAnchor
    return cursor.movePosition(_OPERATIONS[movement.unit, movement.forward], mode)
