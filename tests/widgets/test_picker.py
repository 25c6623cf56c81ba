"""The picker: one question with a few answers, as if one never left the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.widgets.picking import CONTROL, ISSUES, KEY, SHIFT, Stage
from widgets.asking.optionrows import Option, shown_keys


@pytest.fixture
def stage(qtbot):
    return Stage(qtbot)


@pytest.mark.parametrize(("key", "id"), [(KEY.Key_D, "demands"), (KEY.Key_4, "exchange")])
def test_a_key_takes_its_option_at_once(stage, key, id):
    stage.ask()
    assert stage.edit.hasFocus()
    stage.key(key)
    assert stage.told.take() == [("chosen", id)]
    assert not stage.picker.is_open()
    assert stage.text.hasFocus()


def test_a_digit_that_is_an_options_key_belongs_to_that_option():
    options = [Option("a", "a"), Option("b", "b", "1"), Option("c", "c")]
    assert shown_keys(options) == ["", "1", "3"]
    assert shown_keys([Option(str(n), "x") for n in range(11)])[8:] == ["9", "a", "b"]


def test_capitals_do_unless_they_are_another_options_key(stage):
    stage.ask()
    stage.type("D")
    assert stage.told.take() == [("chosen", "demands")]
    stage.ask([Option("small", "small", "x"), Option("large", "large", "X")])
    stage.type("X")
    assert stage.told.take() == [("chosen", "large")]


def test_nothing_is_current_at_first_and_enter_skips(stage):
    stage.ask()
    assert stage.picker.current_id() == ""
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("skipped",)]
    assert not stage.picker.is_open()


def test_arrows_move_and_enter_takes(stage):
    stage.ask()
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_Up)
    stage.key(KEY.Key_Up)
    assert stage.told.take() == [("moved", "supports"), ("moved", "demands"), ("moved", "supports")]
    stage.key(KEY.Key_Enter)
    assert stage.told.take() == [("chosen", "supports")]
    stage.ask()
    stage.key(KEY.Key_Up)
    assert stage.picker.current_id() == "exchange"


def test_what_is_proposed_is_current_and_says_so(stage):
    stage.ask(proposed="offers")
    assert stage.told.take() == [("moved", "offers")]
    assert stage.spoken(2) == "offers, key o, Enter takes it"
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("chosen", "offers")]


def test_the_present_answer_is_told(stage):
    stage.ask(current=["demands"])
    assert stage.spoken(1) == "demands, key d, chosen"
    assert stage.picker.current_id() == ""


@pytest.mark.parametrize("key", [KEY.Key_Backspace, KEY.Key_Delete])
def test_backspace_takes_the_answer_away(stage, key):
    stage.ask(current=["demands"])
    stage.key(key)
    assert stage.told.take() == [("cleared",)]
    assert not stage.picker.is_open()


@pytest.mark.parametrize("typing", [False, True])
@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Backspace])
def test_where_there_is_no_answer_nothing_is_taken_back(stage, typing, key):
    lines = []
    stage.picker.told.connect(lines.append)
    stage.ask(typing=typing, clearable=False)
    stage.key(key)
    assert stage.picker.is_open()
    assert stage.told.take() == []
    assert lines == ["There is no answer to take back"]


@pytest.mark.parametrize("typing", [False, True])
def test_tab_leaves_a_question_open_where_another_follows(stage, typing):
    stage.ask(typing=typing, skippable=True, proposed="demands")
    stage.told.take()
    stage.key(KEY.Key_Tab)
    assert stage.told.take() == [("skipped",)]


def test_characters_that_pass_belong_to_the_text_until_something_is_typed(stage):
    stage.ask(ISSUES, "Issue", typing=True, passing="12")
    stage.type("1")
    assert [line[0] for line in stage.told.take()] == ["left_with"]
    stage.ask(ISSUES, "Issue", typing=True, passing="12")
    stage.type("a1")
    assert stage.edit.text() == "a1"


def test_escape_cancels_and_gives_the_focus_back(stage):
    stage.ask()
    stage.key(KEY.Key_Escape)
    assert stage.told.take() == [("cancelled",)]
    assert stage.text.hasFocus()


def test_dismissing_gives_nothing(stage):
    stage.ask()
    stage.picker.dismiss()
    assert stage.told.take() == []
    assert stage.text.hasFocus()


LEAVING = [
    (KEY.Key_Left, Qt.KeyboardModifier.NoModifier),
    (KEY.Key_Right, CONTROL),
    (KEY.Key_Right, CONTROL | SHIFT),
    (KEY.Key_Home, SHIFT),
    (KEY.Key_End, Qt.KeyboardModifier.NoModifier),
    (KEY.Key_PageDown, Qt.KeyboardModifier.NoModifier),
    (KEY.Key_Down, SHIFT),
    (KEY.Key_Tab, Qt.KeyboardModifier.NoModifier),
    (KEY.Key_Backtab, SHIFT),
    (KEY.Key_Semicolon, Qt.KeyboardModifier.NoModifier),
]


@pytest.mark.parametrize("typing", [False, True])
@pytest.mark.parametrize(("key", "held"), LEAVING)
def test_one_just_goes_on(stage, key, held, typing):
    if typing and key == KEY.Key_Semicolon:
        return
    stage.ask(typing=typing)
    stage.key(key, held)
    ((name, event),) = stage.told.take()
    assert name == "left_with"
    assert (event.type(), event.key(), event.modifiers()) == (QEvent.Type.KeyPress, key, held)
    assert not stage.picker.is_open()
    assert stage.text.hasFocus()


def test_the_event_of_leaving_can_be_passed_on(stage):
    stage.picker.left_with.connect(lambda event: QApplication.sendEvent(stage.text, event))
    stage.ask()
    stage.key(KEY.Key_Semicolon)
    assert stage.text.toPlainText() == ";one two three"


@pytest.mark.parametrize("letter", ["z", "9", "ß"])
def test_a_letter_that_is_no_answer_leaves_the_question_open(stage, letter):
    lines = []
    stage.picker.told.connect(lines.append)
    stage.ask()
    stage.type(letter)
    assert stage.picker.is_open()
    assert lines == [f"{letter} is no answer here; Esc leaves the question"]


def test_wrong_letters_keep_what_is_ticked(stage):
    stage.ask(multi=True, current=["demands"])
    stage.type("z")
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("chosen_many", ["demands"])]


def test_what_is_typed_into_a_choice_reaches_no_text(stage):
    stage.ask()
    stage.key(KEY.Key_V, CONTROL)
    stage.key(KEY.Key_F5)
    assert stage.edit.text() == ""
    assert stage.picker.is_open()


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_D, KEY.Key_Tab, KEY.Key_Delete])
def test_a_key_that_is_held_down_answers_nothing(stage, key):
    stage.ask(proposed="demands", skippable=True)
    stage.told.take()
    held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "d" if key == KEY.Key_D else "", True)
    QApplication.sendEvent(stage.edit, held)
    assert stage.told.take() == []
    assert stage.picker.is_open()
