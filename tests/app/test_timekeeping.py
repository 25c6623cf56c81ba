"""Active time in the real window: what counts, what does not, where it is shown, and that it outlasts a crash."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListWidget
from pytestqt.qtbot import QtBot

from annotations.project import Project
from app.application import create_project
from app.mainwindow import MainWindow
from app.preferences import Working
from app.sample import make
from tests.windows import CTRL, NONE, opened, settle, told


class Hand:
    """A clock that goes as far as a test turns it."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path)


@contextmanager
def timed(qtbot: QtBot, path: Path, annotator: str = "cleo") -> Iterator[tuple[MainWindow, Hand]]:
    """The window as somebody sees it who has never worked here, with a clock in the hand of the test."""
    with opened(qtbot, path, annotator) as window:
        hand = Hand()
        window.timekeeping.clock.now = hand
        window.timekeeping.clock.leave()
        window.timekeeping.clock.take()
        yield window, hand


def key(window: MainWindow, key: Qt.Key = Qt.Key.Key_Right, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key as it comes from outside: to the window, which finds who has the focus."""
    QTest.keyClick(window.windowHandle(), key, held)


def turn_wheel(window: QWindow, at: QPoint) -> None:
    """Turn the wheel of the mouse at a place of a window, as it comes from outside."""
    none, down = QPoint(), QPoint(0, -120)
    place, shown = QPointF(at), QPointF(window.mapToGlobal(at))
    event = QWheelEvent(place, shown, none, down, Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False)
    QCoreApplication.sendEvent(window, event)


def kept(path: Path, annotator: str = "cleo") -> dict[str, float]:
    """The seconds in the file by document, read from outside."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT document, seconds FROM active_time WHERE annotator = ?"
        return dict(connection.execute(query, [annotator]).fetchall())


def test_keys_mouse_and_wheel_count_and_the_idle_tail_does_not(qtbot: QtBot, path: Path) -> None:
    with timed(qtbot, path) as (window, hand):
        document = window.session.document.id
        key(window)
        hand.at += 20
        key(window)
        hand.at += 4
        QTest.mouseMove(window.windowHandle(), window.reading.article.mapTo(window, QPoint(50, 50)))
        hand.at += 6
        turn_wheel(window.windowHandle(), window.reading.article.mapTo(window, QPoint(50, 50)))
        assert window.status.time.text() == "under a minute on this document"
        hand.at += 61
        key(window)
        hand.at += 45
        key(window)
        assert window.timekeeping.seconds == pytest.approx(75)
        assert window.status.time.text() == "1 min on this document"
        window.timekeeping.write()
        assert kept(path) == {document: 75.0}
        assert window.session.project.own_set(document) is None, "mere reading makes no set"
    assert kept(path) == {document: 75.0}


def test_it_is_written_while_one_works_so_that_a_crash_costs_seconds_alone(qtbot: QtBot, path: Path) -> None:
    with timed(qtbot, path) as (window, hand):
        window.timekeeping._timer.setInterval(0)
        document = window.session.document.id
        key(window)
        hand.at += 7
        with qtbot.waitSignal(window.timekeeping.written, timeout=20_000):
            key(window)
        assert kept(path) == {document: 7.0}
        hand.at += 3
        window.answer(lambda: window.remarking.flag())
        assert kept(path) == {document: 10.0}, "a step is written with the time that led to it"
        assert window.session.project.own_set(document).seconds == 10.0


def test_one_document_at_a_time_and_none_that_is_closed(qtbot: QtBot, path: Path) -> None:
    with timed(qtbot, path) as (window, hand):
        first = window.session.document.id
        key(window)
        hand.at += 8
        key(window, Qt.Key.Key_PageDown, CTRL)
        second = window.session.document.id
        assert second != first
        hand.at += 5
        key(window)
        window.answer(window.navigation.skip)
        window.navigation.open_document(second)
        assert window.status.time.isHidden()
        hand.at += 30
        key(window)
        hand.at += 30
        key(window)
        assert kept(path) == {first: 8.0, second: 5.0}
        row = next(row for row in window.documents._model.rows if row.id == first)
        assert row.seconds == 8.0


def test_other_windows_the_list_of_documents_and_nobody_do_not_count(qtbot: QtBot, path: Path) -> None:
    with timed(qtbot, path) as (window, hand):
        document = window.session.document.id
        key(window)
        hand.at += 4
        dialog = QDialog(window)
        window.open_dialog(dialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        assert kept(path) == {document: 4.0}, "what was counted is written before one goes elsewhere"
        hand.at += 30
        window.timekeeping.sign()
        dialog.close()
        settle(qtbot, window)
        window.documents.view.setFocus()
        hand.at += 2
        window.timekeeping.clock.leave()
        window.timekeeping.clock.take()
        key(window, Qt.Key.Key_Down)
        hand.at += 9
        key(window, Qt.Key.Key_Up)
        over_list = window.documents.mapTo(window, QPoint(30, 200))
        QTest.mouseMove(window.windowHandle(), over_list)
        hand.at += 9
        turn_wheel(window.windowHandle(), over_list)
        hand.at += 9
        turn_wheel(window.windowHandle(), over_list)
        assert window.timekeeping.clock.counted == 0
        window.session.project.annotator = ""
        window.timekeeping.follow()
        window.reading.focus_active()
        key(window)
        hand.at += 9
        key(window)
        assert window.status.time.text() == ""


def test_a_panel_in_a_window_of_its_own_belongs_to_the_work(qtbot: QtBot, path: Path) -> None:
    with timed(qtbot, path) as (window, hand):
        window.docks.add("notes", "Notes", Qt.DockWidgetArea.RightDockWidgetArea, QListWidget)
        window.docks.open("notes")
        dock = window.docks._docks["notes"]
        dock.setFloating(True)
        key(window)
        dock.activateWindow()
        dock.widget().setFocus()
        qtbot.waitUntil(lambda: dock.isActiveWindow())
        hand.at += 12
        QTest.keyClick(dock.windowHandle(), Qt.Key.Key_Down)
        assert window.timekeeping.clock.counted == pytest.approx(12)
        hand.at += 5
        turn_wheel(dock.windowHandle(), window.documents.mapTo(window, QPoint(30, 20)))
        assert window.timekeeping.clock.counted == pytest.approx(17), "what lies there in the main window is elsewhere"
        hand.at += 3
        settle(qtbot, window)
        key(window)
        assert window.timekeeping.clock.counted == pytest.approx(20)
        dock.setFloating(False)
        dock.setFloating(True)
        dock.activateWindow()
        dock.widget().setFocus()
        qtbot.waitUntil(dock.isActiveWindow)
        hand.at += 8
        QTest.keyClick(dock.windowHandle(), Qt.Key.Key_Up)
        assert window.timekeeping.clock.counted == pytest.approx(28), "also in its next window"


def test_the_idle_time_can_be_set_and_a_busy_file_keeps_what_was_counted(qtbot: QtBot, path: Path) -> None:
    with timed(qtbot, path) as (window, hand):
        window.settings.set_group(replace(window.settings.group(Working), idle=120))
        window.timekeeping.read_preferences()
        key(window)
        hand.at += 119
        key(window)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            window.timekeeping.write()
            assert window.timekeeping.seconds == pytest.approx(119)
            other.execute("ROLLBACK")
        window.timekeeping.write()
        assert list(kept(path).values()) == [119.0]


def test_somebody_else_in_the_same_window_has_a_time_of_their_own(qtbot: QtBot, tmp_path: Path) -> None:
    path = make(tmp_path)
    with timed(qtbot, path) as (window, hand):
        key(window)
        hand.at += 6
        window.answer(lambda: window.following.become("dora"))
        hand.at += 3
        key(window)
        window.timekeeping.write()
        assert list(kept(path, "cleo").values()) == [6.0]
        assert list(kept(path, "dora").values()) == [3.0]


def test_without_a_document_nothing_is_counted(qtbot: QtBot, tmp_path: Path) -> None:
    create_project(tmp_path / "empty.stancemark")
    with timed(qtbot, tmp_path / "empty.stancemark") as (window, hand):
        hand.at += 5
        key(window)
        window.answer(window.navigation.tell_caret)
        assert told(window) == "Open a document first"
        assert window.status.time.isHidden()
    with closing(Project.open(tmp_path / "empty.stancemark")) as project:
        assert project.times.entries() == []
