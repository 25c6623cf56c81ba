"""The keyboard in every place of the program: it is seen wherever it is, comes everywhere, and is held nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.accessible.focus import (
    Kind,
    astray,
    clashing,
    keeps_tab,
    kind,
    led_astray,
    pressed_unasked,
    stops,
    unseen,
)
from tests.accessible.places import PLACES, at, dialogs, panels, world
from tests.windows import focus, opened, settle
from widgets.asking.popover import Popover
from widgets.lists.concordancelist import ConcordanceList
from widgets.textview.view import TextView

MOST_ESCAPES = 3
_PROMPT = "keys, one waited for"
"""It takes one key and is gone, as soon as the keyboard is elsewhere."""


SCHEMES = ("light", "dark", "high-light", "high-dark")
HALVES = (0, 1)
"""Half of the places each, so that two can look at once."""


def places(window: MainWindow, half: int) -> list[str]:
    names = [each for each in (*PLACES, *panels(window), *dialogs(window)) if each != _PROMPT]
    return names[: len(names) // 2] if half == 0 else names[len(names) // 2 :]


@pytest.mark.parametrize("half", HALVES)
def test_the_keyboard_is_seen_wherever_it_is_comes_everywhere_and_is_held_nowhere(
    qtbot: QtBot, tmp_path: Path, schema: Schema, half: int
) -> None:
    wrong: list[str] = []
    with opened(qtbot, world(tmp_path, schema)) as window:
        eye = Eye(qtbot, window)
        for name in places(window, half):
            with at(qtbot, window, name) as place:
                if place is None:
                    continue
                found = [f"{each} (after opening)" for each in astray(place)]
                if not isinstance(place, Popover):  # which is gone as soon as the keyboard is
                    found += eye.misses(place)
                for check in (clashing, pressed_unasked, led_astray):
                    found += [f"{check.__name__}: {each}" for each in check(place)]
                if place is not window and not window.reading.paper.is_empty:  # which stands where Esc leads
                    found += [f"Esc leaves the keyboard {each}" for each in held(qtbot, window, place)]
                wrong += [f"{name}: {each}" for each in found]
    assert not wrong, "\n".join(wrong)
    assert eye.looked_at > 150


class Eye:
    """Looks for the keyboard: at every stop in the scheme that is worn, and in the others at every kind of stop.

    All four are worn in turn, and the last one goes on to the next place: to dress a window takes its time.
    """

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self._window = qtbot, window
        self._known: set[Kind] = set()
        self.looked_at = 0
        self._schemes = list(SCHEMES)
        self._wear()

    def misses(self, place: QWidget) -> list[str]:
        """The stops of a place at which the keyboard is not seen."""
        there = stops(place)
        self.looked_at += len(there)
        found = [f"{each} ({self._schemes[0]})" for each in unseen(there)]
        fresh = {kind(each) for each in there if isValid(each)} - self._known
        if fresh:
            self._known |= fresh
            for _ in SCHEMES[1:]:
                self._schemes.append(self._schemes.pop(0))
                self._wear()
                kinds = [each for each in stops(place) if kind(each) in fresh]
                found += [f"{each} ({self._schemes[0]})" for each in unseen(kinds)]
        return found

    def _wear(self) -> None:
        self._window.appearance.use(self._schemes[0])
        self._qtbot.wait(0)  # until what was dressed anew has its place


def held(qtbot: QtBot, window: MainWindow, place: QWidget) -> list[str]:
    """Where the keyboard is after Esc, if that is not the text or the list that the place was opened from."""
    inside = next((each for each in stops(place) if not keeps_tab(each)), None)
    if inside is not None:
        inside.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(MOST_ESCAPES):
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        settle(qtbot, window)
        if (not isValid(place) or not place.isAncestorOf(focus())) and isinstance(focus(), TextView | ConcordanceList):
            return []
    return [f"at {QApplication.focusWidget()}"]
