"""The picker where one types: filters, new values, free text, input methods."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from tests.widgets.picking import ISSUES, KEY, SHIFT, Stage
from widgets.asking.optionrows import Option, matching


@pytest.fixture
def stage(qtbot):
    return Stage(qtbot)


def test_typing_filters_and_enter_takes_the_first(stage):
    stage.ask(ISSUES, "Issue", typing=True)
    assert stage.picker.current_id() == ""
    stage.type("CEASE")
    assert [option.id for option in stage.picker.options()] == ["1", "3"]
    assert stage.picker.current_id() == "1"
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_Return)
    told = stage.told.take()
    assert told[0] == ("typed_changed", "C")
    assert told[-2:] == [("moved", "3"), ("chosen", "3")]


def test_matching_goes_by_beginnings_of_words_then_by_parts():
    assert [option.id for option in matching(ISSUES, "ce")] == ["1", "3"]
    assert [option.id for option in matching(ISSUES, "er")] == ["3"]
    assert [option.id for option in matching(ISSUES, "r")] == ["1", "2", "3", "4"]
    assert [option.id for option in matching(ISSUES, "g")] == ["2"]
    assert [option.id for option in matching(ISSUES, "strasse")] == ["4"]
    assert [option.id for option in matching(ISSUES, "a cease")] == ["3"]
    assert matching(ISSUES, "  ") == ISSUES


def test_the_owner_may_answer_what_is_typed(stage):
    stage.picker.typed_changed.connect(lambda text: stage.picker.set_options([Option("x", f"{text}!"), *ISSUES]))
    stage.ask([], "Issue", typing=True)
    stage.type("qq")
    assert stage.picker.options()[0] == Option("x", "qq!")
    assert stage.picker.current_id() == "x"


def test_an_answer_that_comes_later_replaces_the_rows_and_keeps_the_current_one(stage):
    stage.picker.self_filtering = False
    stage.ask(ISSUES, "Issue", typing=True)
    stage.type("s")
    assert len(stage.picker.options()) == 4
    stage.picker.set_options(ISSUES[1:])
    assert stage.picker.current_id() == "2"
    stage.key(KEY.Key_Down)
    stage.picker.set_options(ISSUES)
    assert stage.picker.current_id() == "3"


def test_something_new_is_offered_last(stage):
    stage.ask(ISSUES, "Issue", typing=True, new="Request “{}”")
    assert len(stage.shown()) == 4
    stage.type("guar")
    assert stage.shown() == ["security guarantees", "Request “guar”"]
    assert stage.picker.options() == [ISSUES[1]]
    stage.key(KEY.Key_Return)
    assert stage.told.take()[-1] == ("chosen", "2")
    stage.ask(ISSUES, "Issue", typing=True, new="Request “{}”")
    stage.type("guar")
    stage.key(KEY.Key_Return, SHIFT)
    assert stage.told.take()[-1] == ("new_wanted", "guar")


def test_something_new_is_taken_where_nothing_else_matches(stage):
    stage.ask(ISSUES, "Issue", typing=True, new="Add “{}”")
    stage.type("x {} y ")
    assert stage.shown() == ["Add “x {} y”"]
    stage.key(KEY.Key_Return)
    assert stage.told.take()[-1] == ("new_wanted", "x {} y")


def test_where_nothing_matches_enter_waits(stage):
    stage.ask(ISSUES, "Issue", typing=True)
    stage.type("zzz")
    shown = [label.text() for label in stage.picker.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Nothing matches.") for text in shown)
    stage.told.take()
    stage.key(KEY.Key_Return)
    assert stage.told.take() == []
    assert stage.picker.is_open()


def test_free_text(stage):
    stage.ask([], "Note", typing=True, text="was here")
    assert stage.edit.selectedText() == "was here"
    stage.type("now")
    stage.key(KEY.Key_Return)
    assert stage.told.take()[-1] == ("new_wanted", "now")
    stage.ask([], "Note", typing=True, text="was here")
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("new_wanted", "was here")]


def test_free_text_that_is_emptied_is_cleared(stage):
    stage.ask([], "Note", typing=True, text="was here")
    stage.key(KEY.Key_Backspace)
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("typed_changed", ""), ("cleared",)]
    stage.ask([], "Note", typing=True)
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("skipped",)]


def test_keys_within_the_text_stay_there(stage):
    stage.ask(ISSUES, "Issue", typing=True)
    stage.type("ceas")
    for key in (KEY.Key_Left, KEY.Key_Home, KEY.Key_End, KEY.Key_Delete, KEY.Key_Backspace):
        stage.key(key)
    assert stage.edit.text() == "cea"
    assert stage.picker.is_open()
    stage.key(KEY.Key_Tab)
    assert stage.told.take()[-1][0] == "left_with"


def test_a_held_backspace_that_eats_the_text_leaves_the_answer(stage):
    stage.ask(ISSUES, "Issue", typing=True, current=["1"])
    held = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Backspace, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(stage.edit, held)
    assert stage.told.take() == []
    stage.key(KEY.Key_Backspace)
    assert stage.told.take() == [("cleared",)]


def test_input_methods_type_where_one_types_and_nowhere_else(stage):
    stage.ask(ISSUES, "Issue", typing=True)
    composed = QInputMethodEvent()
    composed.setCommitString("停戦")
    QApplication.sendEvent(stage.edit, composed)
    assert stage.told.take()[0] == ("typed_changed", "停戦")
    assert stage.edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    stage.picker.dismiss()
    stage.ask()
    assert not stage.edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_the_line_is_seen_only_where_one_types(stage):
    stage.ask(ISSUES, "Issue", typing=True)
    assert stage.edit.visibleRegion().boundingRect().height() >= 24
    stage.picker.dismiss()
    stage.ask()
    assert stage.edit.visibleRegion().isEmpty()
    assert stage.edit.hasFocus()


def test_erasing_all_goes_back_to_the_proposal(stage):
    stage.ask(ISSUES, "Issue", typing=True, proposed="2")
    stage.type("c")
    assert stage.picker.current_id() == "1"
    stage.key(KEY.Key_Backspace)
    assert stage.picker.current_id() == "2"
    assert len(stage.picker.options()) == 4
