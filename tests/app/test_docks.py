"""Panels around the text: made when asked for, reached by F6, left by Esc, and back where they were."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QTabBar, QWidget
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


def test_low_panels_are_as_low_when_they_come_back(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        window.resize(796, 775)
        for name in ("search", "spans"):
            window.docks.open(name)
            settle(qtbot, window)
        window.resizeDocks([window.docks._docks["spans"]], [236], Qt.Orientation.Vertical)
        settle(qtbot, window)
        height = window.docks._docks["spans"].height()
    with opened(qtbot, path) as window:
        settle(qtbot, window)
        assert window.docks._docks["spans"].height() == height < 250


def test_a_panel_that_is_not_known_any_more_is_passed_over(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        with_list(window)
        window.docks.open("numbers")
    with opened(qtbot, path) as window:
        assert window.docks.open_panels() == []
        settle(qtbot, window)


def test_two_panels_of_one_area_share_its_room(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        with_list(window)
        window.docks.add("letters", "Letters", Qt.DockWidgetArea.BottomDockWidgetArea, QListWidget)
        window.docks.open("numbers")
        alone = window.docks.panel("numbers").width()
        window.docks.open("letters")
        qtbot.waitUntil(lambda: window.docks.panel("letters").width() == alone)


def with_three(window: MainWindow) -> None:
    """Three panels, open in one area: numbers, letters, signs."""
    with_list(window)
    for name in ("letters", "signs"):
        window.docks.add(name, name.capitalize(), Qt.DockWidgetArea.BottomDockWidgetArea, QListWidget)
    for name in PANELS:
        window.docks.open(name, focus=False)


PANELS = ("numbers", "letters", "signs")


def in_front(window: MainWindow) -> list[str]:
    return [name for name in PANELS if window.docks.panel(name).visibleRegion().boundingRect().isValid()]


def test_f6_goes_through_panels_that_are_behind_others_and_brings_them_in_front(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        with_three(window)
        assert all(window.docks.is_open(name) for name in PANELS)
        qtbot.waitUntil(lambda: in_front(window) == ["signs"])
        window.reading.inspector.enter()
        for name in PANELS:
            press(Qt.Key.Key_F6)
            assert window.docks.has_focus(name)
            qtbot.waitUntil(lambda name=name: in_front(window) == [name])
        press(Qt.Key.Key_F6)
        assert window.documents.isAncestorOf(focus())
        press(Qt.Key.Key_F6, SHIFT, times=3)
        assert window.docks.has_focus("numbers")
        press(Qt.Key.Key_Escape)
        assert focus() is window.reading.active
        window.docks.open("letters")
        assert window.docks.has_focus("letters")


def test_the_keyboard_goes_with_the_tab(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        with_three(window)
        window.docks.open("letters")
        tabs = next(each for each in window.findChildren(QTabBar) if each.isVisible() and each.parent() is window)
        assert (tabs.accessibleName(), tabs.focusPolicy()) == ("Panels of this side", Qt.FocusPolicy.NoFocus)
        names = [tabs.tabText(at) for at in range(tabs.count())]
        tabs.setCurrentIndex(names.index("Numbers"))
        qtbot.waitUntil(lambda: in_front(window) == ["numbers"])
        assert window.docks.has_focus("numbers")
        window.reading.focus_active()
        tabs.setCurrentIndex(names.index("Signs"))
        qtbot.waitUntil(lambda: in_front(window) == ["signs"])
        assert focus() is window.reading.active, "a tab takes nothing from the text"


def test_the_panel_that_was_in_front_is_there_again(qtbot: QtBot, path: Path) -> None:
    for _ in range(2):
        with opened(qtbot, path) as window:
            with_three(window)
            window.docks.enter(window.docks.panel("numbers"))
            window.docks.remember()
            for name in PANELS:
                window.docks.close(name)
            window.docks.restore()
            assert all(window.docks.is_open(name) for name in PANELS)
            qtbot.waitUntil(lambda window=window: in_front(window) == ["numbers"])
            press(Qt.Key.Key_F11)
            assert not any(window.docks.is_open(name) for name in PANELS)
            press(Qt.Key.Key_F11)
            assert all(window.docks.is_open(name) for name in PANELS)
            qtbot.waitUntil(lambda window=window: in_front(window) == ["numbers"])
            window.reading.focus_active()


def test_panels_of_the_program_are_there_after_a_restart_with_the_same_one_in_front(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        for name in ("spans", "search"):
            window.docks.open(name, focus=False)
        window.docks.enter(window.docks.panel("spans"))
    with opened(qtbot, path) as window:
        assert window.docks.is_open("search")
        qtbot.waitUntil(lambda: not window.docks.panel("spans").visibleRegion().isEmpty())
        assert window.docks.panel("search").visibleRegion().isEmpty()
        assert focus() is window.reading.active


def test_a_panel_that_opens_leaves_the_chosen_words_in_sight(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        window.resize(1280, 720)
        settle(qtbot, window)
        article = window.reading.article
        room = article.viewport().height()
        spans = [span for span in window.reading.spans() if window.reading.view_of(span.start, span.end) is article]
        low = [span for span in spans if room * 3 / 4 < article.range_rects(span.start, span.end)[0].bottom() < room]
        window.reading.choose(low[-1], reveal=True)
        window.docks.open("spans")
        settle(qtbot, window)
        assert article.viewport().height() < room * 3 / 4
        assert 0 < article.caret_rect().bottom() <= article.viewport().height()


def test_names_of_panels_that_share_a_side_are_whole(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        window.resize(700, 500)
        for number in range(6):
            window.docks.add(
                f"p{number}", f"A panel of some name {number}", Qt.DockWidgetArea.BottomDockWidgetArea, QListWidget
            )
            window.docks.open(f"p{number}")
        settle(qtbot, window)
        tabs = next(each for each in window.findChildren(QTabBar) if each.isVisible() and each.parent() is window)
        metrics = tabs.fontMetrics()
        for at in range(tabs.count()):
            assert tabs.tabRect(at).width() >= metrics.horizontalAdvance(tabs.tabText(at)), tabs.tabText(at)
