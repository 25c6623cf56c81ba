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
from tests.accessible.focus import clashing, keeps_tab, out_of_order, pressed_unasked, stops, unreached, unseen
from tests.accessible.places import PLACES, at, dialogs, panels, world
from tests.windows import focus, opened, settle
from widgets.concordancelist import ConcordanceList
from widgets.popover import Popover
from widgets.textview.view import TextView

MOST_ESCAPES = 3
_PROMPT = "keys, one waited for"
"""It takes one key and is gone, as soon as the keyboard is elsewhere."""


def places(window: MainWindow) -> list[str]:
    return [each for each in (*PLACES, *panels(window), *dialogs(window)) if each != _PROMPT]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_wherever_the_keyboard_is_one_sees_it(qtbot: QtBot, tmp_path: Path, schema: Schema, scheme: str) -> None:
    hidden: list[str] = []
    seen = 0
    with opened(qtbot, world(tmp_path, schema)) as window:
        window.appearance.use(scheme)
        for name in places(window):
            with at(qtbot, window, name) as place:
                if place is not None and not isinstance(place, Popover):
                    seen += len(stops(place))
                    hidden += [f"{name}: {each}" for each in unseen(place)]
    assert not hidden, "\n".join(hidden)
    assert seen > 300


def test_tab_comes_everywhere_in_reading_order_and_esc_leads_out(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    wrong: list[str] = []
    with opened(qtbot, world(tmp_path, schema)) as window:
        for name in places(window):
            with at(qtbot, window, name) as place:
                if place is None:
                    continue
                for check in (clashing, pressed_unasked, unreached, out_of_order):
                    wrong += [f"{name}: {check.__name__}: {each}" for each in check(place)]
                if place is not window:
                    wrong += [f"{name}: Esc leaves the keyboard {each}" for each in held(qtbot, window, place)]
    assert not wrong, "\n".join(wrong)


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
