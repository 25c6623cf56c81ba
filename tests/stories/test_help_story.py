"""Somebody who does not know how: asks where they are stuck, reads, searches, does it, and leaves the tour half-way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app import sample
from app.mainwindow import MainWindow
from app.panes.manual import ManualWindow
from app.tour.steps import COURSES
from tests.app.dialogs import made_empty
from tests.windows import CTRL, SHIFT, focus, opened, press, select_by_keys, settle, told, type_in
from widgets.asking.picker import Picker

Key = Qt.Key
COURSE = COURSES[0]


def asked(qtbot: QtBot, window: MainWindow) -> ManualWindow:
    """The manual, after F1 where the keyboard is."""
    press(Key.Key_F1)
    qtbot.waitUntil(lambda: window.helping.window is not None and window.helping.window.isActiveWindow())
    assert window.helping.window is not None
    return window.helping.window


def left(qtbot: QtBot, manual: ManualWindow, back: MainWindow | QDialog) -> None:
    press(Key.Key_Escape)
    assert not manual.isVisible()
    qtbot.waitUntil(back.isActiveWindow)


def heading(manual: ManualWindow) -> str:
    return manual.parts.page.textCursor().block().text()


def test_help_is_where_one_is_stuck(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        window.navigation.open_document(COURSE.document)
        settle(qtbot, window)
        stuck_in_a_question(qtbot, window)
        looks_something_up(qtbot, window)
        stuck_in_a_dialog(qtbot, window)
        leaves_the_tour_and_goes_on(qtbot, window)


def stuck_in_a_question(qtbot: QtBot, window: MainWindow) -> None:
    """The page about the question that is open; then the question is as it was, and is answered."""
    select_by_keys(window, COURSE.stance)
    press("2")
    assert isinstance(window.asking.picker, Picker)
    assert window.asking.picker.isVisible()
    manual = asked(qtbot, window)
    assert manual.shown() == "questions"
    assert "takes what is proposed" in " ".join(manual.parts.page.words().split())
    left(qtbot, manual, window)
    assert window.asking.picker.isVisible()
    assert window.asking.picker.isAncestorOf(focus())
    press("s")
    press(Key.Key_Escape)
    (span,) = window.reading.spans()
    assert span.label == "STANCE"
    assert span.attributes


def looks_something_up(qtbot: QtBot, window: MainWindow) -> None:
    """Words that are searched for lead to a key, and the key, pressed in the text, does it."""
    manual = asked(qtbot, window)
    press("f", CTRL)
    type_in("takes your last step back")
    press(Key.Key_Down)
    assert manual.parts.hits.hasFocus()
    assert manual.parts.hits.count() >= 1
    assert "Ctrl+Z takes your last step back" in manual.parts.page.words()
    press(Key.Key_Escape)
    left(qtbot, manual, window)
    while window.reading.spans():
        press("z", CTRL)
    press("z", CTRL | SHIFT)
    assert len(window.reading.spans()) == 1


def stuck_in_a_dialog(qtbot: QtBot, window: MainWindow) -> None:
    """In a dialog the same key opens its page, and both can be worked in."""
    press("e", CTRL)
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    manual = asked(qtbot, window)
    assert (manual.shown(), heading(manual)) == ("exporting", "Exporting")
    left(qtbot, manual, dialog)
    press(Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)


def leaves_the_tour_and_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    """Esc leaves the tour wherever it is; its key goes on from there, past what was done meanwhile."""
    press(Key.Key_F1, SHIFT)
    qtbot.waitUntil(lambda: window.touring.step is not None and window.touring.is_shown)
    first = window.touring.step
    press(Key.Key_F1, CTRL)
    qtbot.waitUntil(lambda: window.touring.step is not first)
    step = window.touring.step
    press(Key.Key_Escape)
    assert not window.touring.is_shown
    press("1")
    assert window.reading.active.hasFocus(), "the text is as free as before"
    press(Key.Key_Escape)
    press(Key.Key_F1, SHIFT)
    qtbot.waitUntil(lambda: window.touring.is_shown)
    assert window.touring.step is step


def test_where_there_is_nothing_yet_the_ways_to_begin_stand_there(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, made_empty(tmp_path)) as window:
        assert window.reading.paper.is_empty
        press("1")
        assert told(window), "even there a key says why it does nothing"
        manual = asked(qtbot, window)
        assert manual.shown() == "first-ten-minutes"
        left(qtbot, manual, window)
