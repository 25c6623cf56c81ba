"""The picker with several answers, with the mouse, and as a part of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel

from tests.widgets.picking import CONTROL, ISSUES, KEY, SHIFT, Stage


@pytest.fixture
def stage(qtbot):
    return Stage(qtbot)


# Several


def test_several_are_ticked_by_space_and_key_and_enter_gives_them(stage):
    stage.ask(multi=True, current=["offers"])
    stage.key(KEY.Key_D)
    stage.key(KEY.Key_Up)
    stage.key(KEY.Key_Space)
    stage.key(KEY.Key_O)
    assert stage.spoken(0) == "supports, key s, chosen"
    assert stage.spoken(2) == "offers, key o, not chosen"
    stage.told.take()
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("chosen_many", ["supports", "demands"])]


def test_several_by_mouse(stage):
    stage.ask(multi=True)
    stage.click(1)
    stage.click(3)
    (take,) = stage.buttons()
    assert take.text() == "Take 2  ⏎"
    stage.told.take()
    stage.bot.mouseClick(take, Qt.MouseButton.LeftButton)
    assert stage.told.take() == [("chosen_many", ["demands", "exchange"])]


def test_a_press_leaves_a_question_open_where_another_follows(stage):
    stage.ask()
    assert stage.buttons() == []
    stage.ask(skippable=True, clearable=False)
    (leave,) = stage.buttons()
    stage.told.take()
    stage.bot.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert stage.told.take() == [("skipped",)]
    assert not stage.picker.is_open()


def test_several_while_typing(stage):
    stage.ask(ISSUES, "Issues", typing=True, multi=True, new="Add “{}”")
    stage.type("guar")
    stage.key(KEY.Key_Return)
    assert stage.edit.text() == ""
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_Space)
    stage.type("a b")
    assert stage.edit.text() == "a b"
    stage.key(KEY.Key_Return, SHIFT)
    assert ("new_wanted", "a b") in stage.told.take()
    assert stage.picker.is_open()
    stage.key(KEY.Key_Return)
    assert stage.told.take()[-1] == ("chosen_many", ["1", "2"])


# The mouse, the window, and other keys


def test_a_click_takes_a_row(stage):
    stage.ask()
    stage.click(2)
    assert stage.told.take() == [("moved", "offers"), ("chosen", "offers")]
    assert stage.text.hasFocus()


def test_a_click_elsewhere_cancels_and_still_does_its_work(stage):
    stage.ask()
    pressed = []
    stage.button.clicked.connect(lambda: pressed.append(stage.picker.is_open()))
    stage.bot.mouseClick(stage.button, Qt.MouseButton.LeftButton)
    assert stage.told.take() == [("cancelled",)]
    assert pressed == [False]


def test_a_press_on_the_card_is_no_press_elsewhere(stage):
    stage.ask()
    stage.bot.mouseClick(stage.picker, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    stage.bot.mouseClick(stage.picker.findChild(QLabel), Qt.MouseButton.LeftButton)
    assert stage.picker.is_open()
    assert stage.told.take() == []


def test_focus_that_goes_elsewhere_cancels_and_is_not_taken_back(stage):
    stage.ask()
    stage.button.setFocus()
    assert stage.told.take() == [("cancelled",)]
    assert stage.button.hasFocus()


def test_shortcuts_of_the_window_work_and_single_keys_of_it_do_not(stage):
    done = []
    for keys in ("Ctrl+Z", "Ctrl+PgDown", "Ctrl+Return", "D", "Tab", "Down", "Escape", "Return"):
        action = QAction(stage.window)
        action.setShortcut(keys)
        action.triggered.connect(lambda _=False, keys=keys: done.append(keys))
        stage.window.addAction(action)
    stage.ask()
    stage.key(KEY.Key_Z, CONTROL)
    stage.key(KEY.Key_PageDown, CONTROL)
    stage.key(KEY.Key_Return, CONTROL)
    assert done == ["Ctrl+Z", "Ctrl+PgDown", "Ctrl+Return"]
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_D)
    stage.ask(ISSUES, "Issue", typing=True, new="Add “{}”")
    stage.key(KEY.Key_Z, CONTROL)
    assert done[3:] == ["Ctrl+Z"]
    stage.type("d")
    stage.key(KEY.Key_Z, CONTROL)
    assert stage.edit.text() == ""
    stage.type("d")
    stage.key(KEY.Key_Return, CONTROL)
    assert done[4:] == ["Ctrl+Return"]
    stage.key(KEY.Key_Return, SHIFT)
    assert len(done) == 5
    assert stage.told.take()[-1] == ("new_wanted", "d")


def test_a_question_may_lead_to_the_next(stage):
    stage.picker.chosen.connect(lambda id: stage.ask(ISSUES, "Issue", typing=True) if id == "demands" else None)
    stage.ask()
    stage.key(KEY.Key_D)
    assert stage.picker.is_open()
    assert stage.picker.title() == "Issue"
    stage.key(KEY.Key_Escape)
    assert stage.text.hasFocus()


def test_the_text_may_go_while_it_is_asked(stage):
    stage.ask()
    stage.text.deleteLater()
    QApplication.sendPostedEvents(stage.text, QEvent.Type.DeferredDelete)
    stage.key(KEY.Key_Escape)
    assert stage.told.take() == [("cancelled",)]


def test_no_filter_stays_on_the_application(stage, monkeypatch):
    seen = []
    watch = next(each for each in stage.picker.children() if type(each).__name__ == "_Watch")
    filtered = type(watch).eventFilter
    monkeypatch.setattr(type(watch), "eventFilter", lambda *given: (seen.append(1), filtered(*given))[1])
    stage.ask()
    stage.key(KEY.Key_Escape)
    seen.clear()
    stage.bot.mouseClick(stage.button, Qt.MouseButton.LeftButton)
    assert seen == []
    stage.ask()
    stage.window.centralWidget().hide()
    seen.clear()
    QApplication.sendEvent(QObject(), QEvent(QEvent.Type.User))
    assert seen == [1]
    stage.picker.hide()
    seen.clear()
    stage.bot.mouseClick(stage.window, Qt.MouseButton.LeftButton)
    assert seen == []
