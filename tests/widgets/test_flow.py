"""Parts that wrap: each keeps its words, and one of them takes what its row has left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from widgets.concordancepanel import ConcordancePanel
from widgets.controls.flow import WHOLE_ROW, Flow

MadeFlow = Callable[[int], tuple[Flow, list[QPushButton], QLineEdit]]


@pytest.fixture
def made(qtbot: QtBot) -> MadeFlow:
    def make(width: int) -> tuple[Flow, list[QPushButton], QLineEdit]:
        line, buttons = QLineEdit(), [QPushButton("Markieren als…") for _ in range(3)]
        flow = Flow([line, *buttons], filling=line, least=200)
        qtbot.addWidget(flow)
        flow.resize(width, 400)
        flow.show()
        return flow, buttons, line

    return make


def test_the_part_that_fills_its_row_has_what_the_others_leave(made: MadeFlow) -> None:
    flow, buttons, line = made(900)
    assert {each.geometry().center().y() for each in (line, *buttons)} == {line.geometry().center().y()}
    assert buttons[-1].geometry().right() == 899
    assert line.width() > 200
    flow.set_least(WHOLE_ROW)
    assert line.width() == 900
    assert buttons[0].y() > line.geometry().bottom()


def test_what_has_no_room_goes_on_in_the_next_row_and_is_cut_nowhere(made: MadeFlow) -> None:
    flow, buttons, line = made(330)
    assert line.width() >= 200
    assert all(each.width() >= each.sizeHint().width() for each in buttons)
    assert buttons[-1].y() > line.y()
    assert flow.heightForWidth(330) > flow.heightForWidth(900)
    assert flow.minimumSizeHint().width() <= 200


def test_the_panel_of_searches_cuts_no_button_where_it_stands_beside_another(qtbot: QtBot, german: None) -> None:
    panel = ConcordancePanel(["label", "state"])
    qtbot.addWidget(panel)
    panel.resize(600, 400)
    panel.show()
    panel.tell("12 Stellen in 3 Dokumenten")
    shown = [each for each in panel.findChildren(QPushButton) if each.isVisible()]
    assert len(shown) >= 10
    assert [each.text() for each in shown if each.width() < each.sizeHint().width()] == []
    assert panel.line.width() >= 280
