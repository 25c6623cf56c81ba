"""The text view under the mouse: clicks, drags, menus, the resting pointer and the wheel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.widgets.handledtext import CONTROL, FAMILY, NONE, TEXT, selected, shown_view, span
from widgets.textview import TextView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    return shown_view(qtbot)


def place_of(view: TextView, offset: int) -> QPoint:
    """The middle of the character at OFFSET."""
    return view.range_rects(offset, offset + 1)[0].center().toPoint()


def test_a_click_chooses_the_innermost_and_further_clicks_go_outward(view: TextView, qtbot: QtBot) -> None:
    view.set_spans([span("outer", "met in Kyiv, Ukraine"), span("middle", "Kyiv, Ukraine"), span("inner", "Kyiv")])
    place = place_of(view, TEXT.index("yiv"))
    seen = []
    view.span_chosen.connect(seen.append)
    for _ in range(4):
        QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert seen == ["inner", "middle", "outer", "inner"]
    QTest.mouseClick(view.viewport(), LEFT, NONE, place_of(view, TEXT.index("left")))
    assert seen[-1] == ""
    assert TEXT.index("left") <= view.caret() <= TEXT.index("left") + 1


def test_a_drag_selects_and_tells(view: TextView, qtbot: QtBot) -> None:
    start = TEXT.index(FAMILY)
    end = TEXT.index(" stay")
    from_place = view.range_rects(start, end)[0].topLeft().toPoint() + QPoint(1, 6)
    to_place = view.range_rects(start, end)[-1].topRight().toPoint() + QPoint(0, 6)
    QTest.mousePress(view.viewport(), LEFT, NONE, from_place)
    QTest.mouseMove(view.viewport(), (from_place + to_place) / 2)
    QTest.mouseMove(view.viewport(), to_place)
    with qtbot.waitSignal(view.selection_made, timeout=500) as told:
        QTest.mouseRelease(view.viewport(), LEFT, NONE, to_place)
    assert told.args == [start, end]
    assert view.selection() == (start, end)


def test_a_press_on_a_selection_begins_anew(view: TextView) -> None:
    view.set_selection(0, 20)
    place = place_of(view, 10)
    QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert view.selection() is None
    assert view.caret() in (10, 11)


def test_double_and_triple_click_take_token_and_sentence(view: TextView, qtbot: QtBot) -> None:
    place = place_of(view, TEXT.index("yiv"))
    start = TEXT.index("Kyiv")
    with qtbot.waitSignal(view.selection_made, timeout=500) as told:
        QTest.mouseDClick(view.viewport(), LEFT, NONE, place)
        QTest.mouseRelease(view.viewport(), LEFT, NONE, place)
    assert told.args == [start, start + 4]
    QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert selected(view) == "Leaders met in Kyiv, Ukraine."


def test_a_drag_after_a_double_click_goes_by_token(view: TextView, qtbot: QtBot) -> None:
    send(view, QEvent.Type.MouseButtonDblClick, place_of(view, TEXT.index("yiv")))
    for words, found in (("kraine", "Kyiv, Ukraine"), ("et in", "met in Kyiv"), ("yiv", "Kyiv")):
        send(view, QEvent.Type.MouseMove, place_of(view, TEXT.index(words)))
        assert selected(view) == found
    with qtbot.waitSignal(view.selection_made, timeout=500):
        send(view, QEvent.Type.MouseButtonRelease, place_of(view, TEXT.index("yiv")))


def send(view: TextView, kind: QEvent.Type, place: QPoint) -> None:
    event = QMouseEvent(kind, QPointF(place), QPointF(view.viewport().mapToGlobal(place)), LEFT, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), event)


def test_the_context_menu_is_asked_for_with_the_spans_there(view: TextView, qtbot: QtBot) -> None:
    view.set_spans([span("outer", "Kyiv, Ukraine"), span("inner", "Kyiv")])
    place = place_of(view, TEXT.index("Kyiv"))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    with qtbot.waitSignal(view.context_menu_wanted, timeout=500) as told:
        QApplication.sendEvent(view.viewport(), event)
    assert told.args == [view.viewport().mapToGlobal(place), ["inner", "outer"]]
    view.set_caret(TEXT.index("Ukraine"))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    with qtbot.waitSignal(view.context_menu_wanted, timeout=500) as told:
        QApplication.sendEvent(view, event)
    assert told.args[1] == ["outer"]


def test_the_resting_pointer_is_told_label_attributes_and_quote(view: TextView) -> None:
    view.set_spans([span("kyiv", "Kyiv", attributes={"form": "name", "entity": None, "places": ["a", "<b>"]})])
    place = place_of(view, TEXT.index("Kyiv"))
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    told = QToolTip.text()
    for words in ("ACTOR", "form: name", "places: a, &lt;b&gt;", "“Kyiv”"):
        assert words in told
    assert "entity" not in told
    away = place_of(view, TEXT.index("left"))
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, away, view.mapToGlobal(away)))
    QToolTip.hideText()


def test_the_wheel_with_control_is_left_to_the_window(view: TextView) -> None:
    size = view.document().defaultFont().pointSizeF()
    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CONTROL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    assert not event.isAccepted()
    assert view.document().defaultFont().pointSizeF() == size
