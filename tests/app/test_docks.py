"""Panels around the text: made when asked for, reached by F6, left by Esc, and back where they were."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.sample import make
from tests.windows import SHIFT, focus, opened, press, settle, told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path)


def with_list(window: MainWindow) -> list[QWidget]:
    """Let the window have a panel called numbers; the list returned holds it once it is made."""
    made: list[QWidget] = []

    def make() -> QWidget:
        panel = QListWidget()
        panel.addItems(["one", "two"])
        panel.setAccessibleName("Numbers")
        made.append(panel)
        return panel

    window.docks.add("numbers", "Numbers", Qt.DockWidgetArea.BottomDockWidgetArea, make)
    return made


def test_a_panel_is_made_when_it_is_opened_and_only_once(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        made = with_list(window)
        assert not made
        window.docks.open("numbers")
        window.docks.close("numbers")
        window.docks.open("numbers")
        assert len(made) == 1
        assert focus() is made[0]


def test_escape_leads_back_to_the_text_and_leaves_the_panel_open(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        with_list(window)
        window.docks.open("numbers")
        press(Qt.Key.Key_Escape)
        assert focus() is window.reading.active
        assert window.docks.is_open("numbers")


def test_the_command_of_a_panel_opens_enters_and_closes_it(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        with_list(window)
        assert window.docks.toggle("numbers")
        window.reading.focus_active()
        assert window.docks.toggle("numbers"), "from the text it is entered, not closed"
        assert window.docks.has_focus("numbers")
        assert not window.docks.toggle("numbers")
        assert focus() is window.reading.active


def test_f6_goes_through_the_panels_after_the_summary(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        with_list(window)
        window.docks.open("numbers", focus=False)
        window.reading.enter_point(None)
        press(Qt.Key.Key_F6)
        assert window.reading.point_number() == 1
        press(Qt.Key.Key_F6)
        assert told(window) == "Inspector"
        press(Qt.Key.Key_F6)
        assert window.docks.has_focus("numbers")
        assert told(window) == "Numbers"
        press(Qt.Key.Key_F6)
        assert window.documents.isAncestorOf(focus())
        press(Qt.Key.Key_F6, SHIFT, times=2)
        assert told(window) == "Inspector"


def test_panels_that_were_open_come_back(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        with_list(window)
        window.docks.open("numbers")
        window.docks.remember()
        window.docks.close("numbers")
        window.reading.focus_active()
        window.docks.restore()
        assert window.docks.is_open("numbers")
        assert focus() is window.reading.active, "what comes back does not take the focus"


def test_a_panel_that_is_not_known_any_more_is_passed_over(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        with_list(window)
        window.docks.open("numbers")
    with opened(qtbot, path) as window:
        assert window.docks.seen() == []
        settle(qtbot, window)


def test_two_panels_of_one_area_share_its_room(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        with_list(window)
        window.docks.add("letters", "Letters", Qt.DockWidgetArea.BottomDockWidgetArea, QListWidget)
        window.docks.open("numbers")
        alone = window.docks.panel("numbers").width()
        window.docks.open("letters")
        qtbot.waitUntil(lambda: window.docks.panel("letters").width() == alone)
