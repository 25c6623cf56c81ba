"""The text views as the window uses them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import sample
from tests.windows import CTRL, NONE, opened, press, settle


def test_the_text_of_a_point_stays_in_its_card_wherever_the_caret_goes(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        for number, view in window.reading.points.items():
            window.reading.enter_point(number)
            press(Qt.Key.Key_End, CTRL)
            assert view.verticalScrollBar().value() == 0


def test_a_click_on_a_span_in_a_card_at_the_edge_chooses_it(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.resize(1000, 600)
        settle(qtbot, window)
        summary, last = window.reading.summary, window.reading.spans()[-1]
        view = window.reading.view_of(last.start, last.end)
        middle = view.range_rects(last.start, last.end)[0].center().toPoint()
        foot = summary.viewport().rect().bottom() - 12
        summary.verticalScrollBar().setValue(view.viewport().mapTo(summary.widget(), middle).y() - foot)
        before = summary.verticalScrollBar().value()
        place = view.viewport().mapTo(window, middle)
        assert window.childAt(place) is view.viewport()
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, NONE, place)
        assert window.reading.chosen() == last
        assert summary.verticalScrollBar().value() == before
