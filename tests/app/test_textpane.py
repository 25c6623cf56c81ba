"""The text views as the window uses them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import sample
from tests.windows import CTRL, opened, press


def test_the_text_of_a_point_stays_in_its_card_wherever_the_caret_goes(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        for number, view in window.reading.points.items():
            window.reading.enter_point(number)
            press(Qt.Key.Key_End, CTRL)
            assert view.verticalScrollBar().value() == 0
