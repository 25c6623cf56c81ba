"""Words for those who hear the window. All of them go through here, and what is said at once is said as one.

A screen reader lets a new announcement cut off the one before. A key press may bring about several lines: what was
done, what is chosen now, what is asked next. So lines are gathered until the program is idle, put in order, and said
together.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

Words = str | Callable[[], str]


class Turn(IntEnum):
    """When words are said, of those that come together."""

    DONE = 0
    ABOUT = 1
    NEXT = 2


class _Line(NamedTuple):
    turn: Turn
    words: Words
    urgent: bool
    widget: QWidget


class Voice(QObject):
    """Gathers what is to be said. `said` tells what was, and whether it was urgent."""

    said = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__(QApplication.instance())
        self._lines: list[_Line] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        self.turns = 0

    def take(self, line: _Line) -> None:
        """Say this when the program is idle."""
        self._lines.append(line)
        if not self._timer.isActive():
            self._timer.start(0)

    def flush(self) -> None:
        """Say what there is to say, each thing once."""
        lines, self._lines = sorted(self._lines, key=lambda line: line.turn), []
        self.turns += 1
        found: list[str] = []
        for line in lines:
            words = (line.words if isinstance(line.words, str) else line.words()).strip()
            if words and not any(words in each for each in found):
                found = [each for each in found if each not in words]
                found.append(words)
        text = _joined(found)
        if text:
            urgent = any(line.urgent for line in lines)
            self._say(next((line.widget for line in lines if isValid(line.widget)), None), text, urgent)
            self.said.emit(text, urgent)

    def _say(self, widget: QWidget | None, text: str, urgent: bool) -> None:
        speaker = QApplication.focusWidget() or widget or QApplication.activeWindow()
        if speaker is not None and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(speaker, text)
            if urgent:
                event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)


_voice: Voice | None = None


def voice() -> Voice:
    """What says everything in this program."""
    global _voice
    if _voice is None or not isValid(_voice):
        _voice = Voice()
    return _voice


def is_heard() -> bool:
    """Whether a screen reader is at work, so that it pays to put things into words."""
    return QAccessible.isActive()


def announce(widget: QWidget, words: Words, *, turn: Turn = Turn.DONE, urgent: bool = False) -> None:
    """Let a screen reader say WORDS, where one is at work; URGENT ones do not wait until it has finished.

    What is said at the same time comes in the order of its TURN. Words that cost something may be given as a function.
    """
    if words and is_heard():
        voice().take(_Line(turn, words, urgent, widget))


def _joined(lines: list[str]) -> str:
    """Lines one after the other, each with an end that can be heard."""
    return " ".join(line if line.endswith((".", "?", ":", "!", "…")) else f"{line}." for line in lines[:-1]) + (
        f" {lines[-1]}" if len(lines) > 1 else "".join(lines)
    )
