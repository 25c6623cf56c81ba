"""The text views as the window uses them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from app import sample
from tests.annotations.texts import HARBOUR
from tests.projects import harbour_at_work
from tests.stories.test_main_job import make_project
from tests.windows import CTRL, NONE, click, click_on, opened, place_of, press, settle


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


def test_the_caret_is_followed_in_a_card_that_is_taller_than_the_list(
    qtbot: QtBot, tmp_path: Path, schema: Schema
) -> None:
    words = "The board offers a night ferry as long as the council pays the crew of each ship for every hour. " * 12
    text = f"Ferries\nThe board met.\n[1] {words}\n[2] The council left.\n"
    path = make_project(tmp_path, schema, "ferries", text)
    with opened(qtbot, path) as window:
        window.resize(1000, 500)
        settle(qtbot, window)
        window.reading.enter_point(1)
        view, list_ = window.reading.points[1], window.reading.summary
        assert view.height() > list_.viewport().height()
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
            press(key, CTRL)
            settle(qtbot, window)
            caret = view.caret_rect().toAlignedRect()
            top = view.viewport().mapTo(list_.viewport(), caret.topLeft()).y()
            assert 0 <= top <= list_.viewport().height() - caret.height()


def test_a_press_beside_the_words_of_a_card_enters_it_and_a_click_into_the_article_leads_back(
    qtbot: QtBot, tmp_path: Path, schema: Schema
) -> None:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        card = window.reading.points[2].parentWidget()
        click(card, QPoint(4, card.height() // 2))
        assert window.reading.point_number() == 2
        assert window.reading.points[2].hasFocus()
        click_on(window, "Café")
        assert window.reading.point_number() is None
        press("w")
        assert window.reading.selection() == place_of(HARBOUR, "Café owners")
