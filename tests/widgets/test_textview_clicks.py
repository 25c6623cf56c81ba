"""Selecting by two clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.widgets.draggedtext import ESCAPE, LEFT, NONE, TEXT, choose, drag, place_of, send, shown_view
from tests.widgets.textviews import Words, picture
from widgets.textview import TextView


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    return shown_view(qtbot)


def click(view: TextView, words: str) -> None:
    QTest.mouseClick(view.viewport(), LEFT, NONE, place_of(view, words))


def test_two_clicks_select_whole_tokens_in_either_order(view: TextView, qtbot: QtBot) -> None:
    view.set_click_selects(True)
    start, end = TEXT.index("Kyiv"), TEXT.index("left") + 4
    for first, second in (("Kyiv", "left"), ("left", "Kyiv")):
        with qtbot.assertNotEmitted(view.selection_made):
            click(view, first)
        assert view.anchor() is not None
        with qtbot.waitSignal(view.selection_made, timeout=500) as told:
            click(view, second)
        assert told.args == [start, end]
        assert view.selection() == (start, end)
        assert view.anchor() is None


def test_the_anchor_is_seen_at_the_start_of_its_token(view: TextView) -> None:
    view.set_click_selects(True)
    view.set_caret(len(TEXT))
    click(view, "Kyiv")
    view.clearFocus()
    at = TEXT.index("Kyiv")
    rect = view.range_rects(at, at + 1)[0]
    assert picture(view).pixelColor(round(rect.left()) - 1, round(rect.center().y())).name() == "#2f6fed"
    view.set_click_selects(False)
    assert view.anchor() is None
    assert picture(view).pixelColor(round(rect.left()) - 1, round(rect.center().y())).name() == "#ffffff"


def test_two_clicks_on_one_token_select_it_slow_or_fast(view: TextView, qtbot: QtBot) -> None:
    view.set_click_selects(True)
    start = TEXT.index("Kyiv")
    click(view, "Kyiv")
    with qtbot.waitSignal(view.selection_made, timeout=500) as told:
        click(view, "yiv")
    assert told.args == [start, start + 4]
    seen = []
    view.selection_made.connect(lambda *range: seen.append(range))
    place = place_of(view, "Kyiv")
    click(view, "Kyiv")
    send(view, QEvent.Type.MouseButtonDblClick, place, NONE)
    send(view, QEvent.Type.MouseButtonRelease, place, NONE)
    assert (seen, view.anchor()) == ([(start, start + 4)], None)


def test_a_double_click_that_ends_a_selection_makes_no_second_one(view: TextView) -> None:
    view.set_click_selects(True)
    seen = []
    view.selection_made.connect(lambda *range: seen.append(range))
    click(view, "Kyiv")
    click(view, "left")
    place = place_of(view, "left")
    send(view, QEvent.Type.MouseButtonDblClick, place, NONE)
    send(view, QEvent.Type.MouseMove, place + QPoint(60, 0), NONE)
    send(view, QEvent.Type.MouseButtonRelease, place, NONE)
    assert seen == [(TEXT.index("Kyiv"), TEXT.index("left") + 4)]


def test_escape_drops_the_anchor_and_a_drag_does(view: TextView, qtbot: QtBot) -> None:
    choose(view)
    view.set_click_selects(True)
    click(view, "walk")
    QTest.keyClick(view, ESCAPE)
    assert (view.anchor(), view.chosen()) == (None, "it")
    click(view, "walk")
    with qtbot.waitSignal(view.selection_made, timeout=500) as told:
        drag(view, 0, 7)
    assert told.args == [0, 7]
    assert view.anchor() is None


def test_while_it_is_on_clicks_choose_nothing_and_afterwards_they_do(view: TextView, qtbot: QtBot) -> None:
    choose(view)
    view.choose(None)
    view.set_click_selects(True)
    with qtbot.assertNotEmitted(view.span_chosen):
        click(view, "Kyiv")
    view.set_click_selects(False)
    with qtbot.waitSignal(view.span_chosen, timeout=500):
        click(view, "Kyiv")


def test_a_click_beside_every_word_puts_no_anchor(view: TextView) -> None:
    view.set_text("", [])
    view.set_navigator(Words("", r"\w+"))
    view.set_click_selects(True)
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(100, 100))
    assert view.anchor() is None
