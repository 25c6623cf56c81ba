"""One's own work in the window: figures for oneself, what is worked today, and the quiet reminder of a break."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import sample
from app.mainwindow import MainWindow
from app.panes.ownstatistics import OwnStatistics
from app.preferences import NO_BREAK, Working
from app.settings import Settings
from app.worktime.sitting import BREAK_SECONDS, Sitting
from tests.windows import CTRL, SHIFT, focus, opened, press, settle, told


class Hand:
    """A clock and a calendar that go as far as a test turns them."""

    def __init__(self) -> None:
        self.at = 0.0
        self.day = date(2026, 11, 27)


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def sitting(tmp_path: Path, hand: Hand) -> Sitting:
    return Sitting(Settings(tmp_path / "s.ini"), now=lambda: hand.at, today=lambda: hand.day)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, sample.make(tmp_path), "cleo") as window:
        yield window


# Counting


def test_a_sitting_and_a_day_count_apart_by_project_and_person(sitting: Sitting, hand: Hand) -> None:
    sitting.add("p", "ada", 60.0)
    sitting.add("p", "ada", 30.0)
    sitting.add("p", "ben", 5.0)
    assert (sitting.seconds("p", "ada"), sitting.seconds_today("p", "ada")) == (90.0, 90.0)
    assert (sitting.seconds("q", "ada"), sitting.seconds_today("q", "ada")) == (0.0, 0.0)
    hand.day = date(2026, 11, 28)
    assert sitting.seconds_today("p", "ada") == 0.0
    sitting.add("p", "ada", 10.0)
    assert (sitting.seconds("p", "ada"), sitting.seconds_today("p", "ada")) == (100.0, 10.0)
    again = Sitting(sitting._settings, now=lambda: 0.0, today=lambda: hand.day)
    assert (again.seconds("p", "ada"), again.seconds_today("p", "ada")) == (0.0, 10.0)


def work(sitting: Sitting, hand: Hand, minutes: int) -> None:
    """A sign of work in each minute."""
    for _ in range(minutes):
        hand.at += 60
        sitting.sign(60.0)


def test_nobody_is_reminded_who_did_not_ask_for_it(sitting: Sitting, hand: Hand) -> None:
    heard: list[int] = []
    sitting.break_due.connect(heard.append)
    work(sitting, hand, 300)
    assert heard == []


def test_a_break_is_due_after_active_minutes_and_over_after_a_pause(sitting: Sitting, hand: Hand) -> None:
    sitting._settings.set_group(Working(break_after=25))
    heard: list[int] = []
    sitting.break_due.connect(heard.append)
    work(sitting, hand, 24)
    hand.at += BREAK_SECONDS - 1  # shorter than a break: it neither counts nor rests
    sitting.sign(0.0)
    assert heard == []
    work(sitting, hand, 1)
    assert heard == [25]
    hand.at += BREAK_SECONDS
    sitting.sign(0.0)
    assert heard == [25, 0]
    work(sitting, hand, 25)
    assert heard == [25, 0, 25]


def test_a_break_that_is_put_off_is_due_again_after_ten_minutes(sitting: Sitting, hand: Hand) -> None:
    sitting._settings.set_group(Working(break_after=25))
    heard: list[int] = []
    sitting.break_due.connect(heard.append)
    work(sitting, hand, 27)
    sitting.put_off()
    assert heard == [25, 0]
    work(sitting, hand, 9)
    assert heard == [25, 0]
    work(sitting, hand, 1)
    assert heard == [25, 0, 37]
    sitting._settings.set_group(Working(break_after=NO_BREAK))
    sitting.look()
    assert heard == [25, 0, 37, 0]


# In the window


def test_figures_are_walked_and_each_says_what_it_counted(qtbot: QtBot, window: MainWindow) -> None:
    window.settings.asks_after_marking = False
    press(Qt.Key.Key_Right, SHIFT, 2)
    press("1")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Right, times=3)
    press(Qt.Key.Key_Right, SHIFT)
    press("1")
    press("z", CTRL)
    window.timekeeping.clock._counted = 1800.0
    press("t", CTRL | SHIFT)
    (dialog,) = window.findChildren(OwnStatistics)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert focus() is dialog.table
    rows = {line.name: [figure.shown for figure in line.figures] for line in dialog._model.rows}
    assert rows["Active time"] == ["30 min", "30 min", "30 min"]
    assert rows["Spans"] == ["1", "1", "1"]
    assert rows["Undone"] == ["1", "1", "1"]
    assert rows["Spans per hour"] == ["2", "2", "2"]
    assert rows["Time per document, median"] == ["–", "–", "–"]
    press(Qt.Key.Key_Down, times=2)
    assert dialog.said.text() == (
        "Spans · This sitting: marked in this project and not undone; imported ones are not counted"
    )
    press(Qt.Key.Key_Right)
    assert dialog.said.text().startswith("Spans · Today")
    assert [count for _, count in dialog.bars._days][-1] == 1
    assert dialog.bars.accessibleName() == "Spans on each of the last 14 days"
    press(Qt.Key.Key_Escape)
    settle(qtbot, window)


def test_nobody_sees_the_figures_of_others(qtbot: QtBot, window: MainWindow) -> None:
    press("t", CTRL | SHIFT)
    (dialog,) = window.findChildren(OwnStatistics)
    assert dialog.windowTitle() == "Your work: cleo"
    assert all(figure.shown in ("0", "–", "under a minute") for line in dialog._model.rows for figure in line.figures)


def test_a_reminder_is_a_quiet_line_that_takes_no_focus_and_can_be_put_off_or_ended(
    qtbot: QtBot, window: MainWindow
) -> None:
    reminder = window.status.reminder
    window.settings.set_group(Working(break_after=45))
    before = told(window)
    window.reviewing.sitting.sign(46 * 60.0)
    assert reminder.isVisible()
    assert reminder.line.text() == "46 min without a break"
    assert focus() is window.reading.article
    assert told(window) == before
    press("b", CTRL | SHIFT)
    assert not reminder.isVisible()
    assert told(window).startswith("You will be reminded again")
    window.reviewing.sitting.sign(11 * 60.0)
    assert reminder.isVisible()
    qtbot.mouseClick(reminder.off, Qt.MouseButton.LeftButton)
    assert not reminder.isVisible()
    assert window.settings.group(Working) == replace(Working(), break_after=NO_BREAK)
    press("b", CTRL | SHIFT)
    assert told(window) == "No break is due"


def test_all_windows_sit_together(qtbot: QtBot, window: MainWindow) -> None:
    window.windowing.new()
    other = window.windowing.all_windows()[-1]
    settle(qtbot, other)
    assert other.reviewing.sitting is window.reviewing.sitting
    window.settings.set_group(Working(break_after=25))
    other.reviewing.sitting.sign(26 * 60.0)
    assert window.status.reminder.line.text() == other.status.reminder.line.text() == "26 min without a break"
    other.status.reminder.later.click()
    assert window.status.reminder.isHidden()
