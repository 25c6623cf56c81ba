"""The place and the size of the picker, its names, and other keys than the usual ones."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton

from tests.widgets.picking import CONTROL, ISSUES, KEY, SHIFT, Stage
from widgets.asking.optionrows import Option
from widgets.asking.popover import GAP, LEAST, placed


@pytest.fixture
def stage(qtbot):
    return Stage(qtbot)


# Place and size


def test_it_stands_below_its_anchor_or_above_and_within_the_parent(stage):
    whole = stage.window.centralWidget()
    stage.ask()
    below = stage.anchor(60, 60)
    assert stage.picker.mapToGlobal(QPoint(0, 0)) == below.bottomLeft() + QPoint(0, 1 + GAP)
    stage.picker.place_at(stage.anchor(690, 480))
    assert stage.picker.geometry().bottom() == 480 - GAP - 1
    assert whole.rect().contains(stage.picker.geometry())
    stage.window.resize(300, 260)
    stage.bot.waitUntil(lambda: whole.rect().contains(stage.picker.geometry()))


@pytest.mark.parametrize("above", [None, True, False])
@pytest.mark.parametrize("top", [-50, 0, 30, 120, 200, 290, 500])
@pytest.mark.parametrize("height", [10, 100, 400])
def test_placing_keeps_to_the_room(above, top, height):
    room = QRect(4, 4, 400, 300)
    area, _ = placed(QRect(390, top, 60, 18), QSize(200, height), room, above=above)
    assert room.contains(area)
    assert area.width() == 200
    assert area.height() >= min(height, LEAST)


def test_a_card_that_shrinks_stays_on_its_side(stage):
    stage.ask([Option(str(n), f"issue {n}") for n in range(40)], "Issue", typing=True)
    stage.picker.place_at(stage.anchor(60, 420))
    bottom, width = stage.picker.geometry().bottom(), stage.picker.width()
    stage.type("39")
    assert stage.picker.geometry().bottom() == bottom
    assert stage.picker.width() == width


def test_long_lists_show_ten_rows_and_scroll(stage):
    stage.window.resize(700, 700)
    stage.ask([Option(str(n), f"issue {n}") for n in range(2000)], "Issue", typing=True)
    row = stage.rows.visualRect(stage.rows.model().index(0, 0)).height()
    assert row >= 24
    assert stage.rows.height() == 10 * row
    stage.key(KEY.Key_Up)
    assert stage.picker.current_id() == "1999"
    last = stage.rows.visualRect(stage.rows.currentIndex())
    assert stage.rows.viewport().rect().contains(last)


def test_a_page_at_a_time_where_something_is_typed(stage):
    stage.window.resize(700, 700)
    stage.ask([Option(str(n), f"issue {n}") for n in range(100)], "Issue", typing=True)
    stage.type("i")
    stage.key(KEY.Key_PageDown)
    assert stage.picker.current_id() == "9"


def test_everything_has_a_name(stage):
    stage.ask(multi=True, hint="Space ticks")
    for widget in (stage.picker, stage.edit, stage.rows, *stage.picker.findChildren(QPushButton)):
        assert widget.accessibleName()
    assert stage.picker.accessibleDescription() == "Space ticks"
    stage.key(KEY.Key_Down)
    assert stage.edit.accessibleDescription() == "supports, key s, not chosen, row 1 of 4"
    tip = stage.rows.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "supports"


# Other keys


def test_other_keys_answer_and_hints_name_them(stage):
    stage.picker.set_keys({"take": ("F5",), "tick": ("F6",), "up": ("F7",), "down": ("F8",)}, ())
    stage.ask(multi=True, hint="{key:take} takes, {key:tick} ticks, {key:clear} clears")
    assert stage.picker.accessibleDescription() == "F5 takes, F6 ticks, Del clears"
    stage.key(KEY.Key_Down)
    assert stage.picker.current_id() == ""
    stage.key(KEY.Key_F8)
    assert stage.buttons()[0].text() == "Take none  F5"
    stage.key(KEY.Key_F6)
    assert stage.buttons()[0].text() == "Take 1  F5"
    stage.told.take()
    stage.key(KEY.Key_F5)
    assert stage.told.take() == [("chosen_many", ["supports"])]


def test_rows_name_the_keys_that_take_them(stage):
    stage.picker.set_keys({"take": ("F5",), "take_new": ("F6",)}, ())
    stage.ask(ISSUES, "Issue", typing=True, new="Add “{}”", proposed="2")
    assert stage.spoken(1) == "security guarantees, F5 takes it"
    stage.type("guar")
    assert stage.spoken(1) == "Add “guar”, F6 takes it"
    stage.key(KEY.Key_F6)
    assert stage.told.take()[-1] == ("new_wanted", "guar")


def test_keys_of_the_text_leave_it_while_nothing_is_typed(stage):
    stage.picker.set_keys({}, {"Ctrl+J", "F9"})
    for key, held in ((KEY.Key_J, CONTROL), (KEY.Key_F9, Qt.KeyboardModifier.NoModifier)):
        stage.ask(ISSUES, "Issue", typing=True)
        stage.told.take()
        stage.key(key, held)
        assert [name for name, *_ in stage.told.take()] == ["left_with"]
    stage.ask(ISSUES, "Issue", typing=True)
    stage.type("c")
    stage.key(KEY.Key_F9)
    stage.key(KEY.Key_Left)
    assert stage.picker.is_open()
    stage.ask()
    stage.key(KEY.Key_Left)
    assert stage.picker.is_open()


def test_a_key_that_left_it_open_says_what_it_did(stage):
    said = []
    for told in (stage.picker.told, stage.picker.walked):
        told.connect(said.append)
    stage.ask(multi=True, new="Add “{}”")
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_Space)
    assert said == ["supports, key s, not chosen, row 1 of 4", "supports, key s, chosen"]
    stage.ask(ISSUES, "Issue", typing=True, new="Add “{}”")
    stage.key(KEY.Key_Return, SHIFT)
    stage.ask(ISSUES, "Issue", typing=True)
    stage.type("zzz")
    stage.key(KEY.Key_Return)
    assert said[2:] == ["Nothing is typed yet", "Nothing matches “zzz”"]
