"""The panel of searches in tests: typed into, waited for, and read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations.store import Part
from app.mainwindow import MainWindow
from app.panes.concordance import ConcordancePane
from tests.windows import CTRL, SHIFT, press, type_in

Key = Qt.Key


def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the panel wait for nobody who types slower than a test, nor for further steps."""
    for name in ("TYPING_MS", "FOLLOWING_MS", "WHOLE_MS"):
        monkeypatch.setattr(f"app.panes.concordance.{name}", 10)


def searched(qtbot: QtBot, window: MainWindow, typed: str) -> ConcordancePane:
    """The panel with what this finds, as somebody types it; the keyboard is in its line."""
    if not window.docks.has_focus("search"):
        press(Key.Key_F, CTRL | SHIFT)
    pane = window.searching.pane
    pane.panel.line.setFocus()
    pane.panel.line.selectAll()
    press(Key.Key_Delete)
    type_in(typed)
    assert pane.panel.line.text() == typed
    wait(qtbot, pane)
    return pane


def wait(qtbot: QtBot, pane: ConcordancePane) -> None:
    """Until what is typed has been looked for, and what steps have touched looked through again."""
    qtbot.waitUntil(lambda: pane.is_settled(), timeout=10_000)


def words(pane: ConcordancePane) -> list[str]:
    return [f"{place.document}: {place.words}" for place in pane.places()]


def note(pane: ConcordancePane) -> str:
    return pane.panel.note.text()


def in_no_document(qtbot: QtBot, window: MainWindow) -> bool:
    """Whether the index says at last that a word which stands nowhere is in no document, as it can when it is full."""
    qtbot.waitUntil(lambda: not window.jobs.busy)
    return window.session.project.holding([[Part("nowhere")]]) == set()
