"""Beside the text its keys do not hold: in the inspector and in the strip of findings, Tab, Delete and Enter are theirs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.inspecting import lines
from tests.projects import SET, harbour_at_work
from tests.windows import SHIFT, choose, focus, opened, press, told
from widgets.controls.barbutton import BarButton

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        yield window


def test_delete_in_the_inspector_takes_the_value_away_and_not_the_span(window: MainWindow) -> None:
    choose(window, "offer")
    lines(window)[0].setFocus()
    assert focus().accessibleName() == "Commitment: offers"
    press(Key.Key_Delete)
    span = window.session.project.span(SET, "offer")
    assert span is not None
    assert "commitment" not in span.attributes
    press(Key.Key_Return)
    assert window.asking.picker.title() == "Commitment"
    press(Key.Key_Escape)


def test_tab_goes_from_line_to_line_and_leaves_the_inspector(window: MainWindow) -> None:
    choose(window, "board")
    of_span = lines(window)
    of_span[0].setFocus()
    names = []
    while window.reading.inspector.isAncestorOf(focus()):
        names.append(focus().accessibleName())
        press(Key.Key_Tab)
    assert names == [each.accessibleName() for each in of_span]
    press(Key.Key_Backtab, SHIFT)
    assert focus() is of_span[-1]
    press(Key.Key_Escape)
    assert window.reading.article.hasFocus()


def test_the_strip_of_findings_is_worked_by_its_buttons(window: MainWindow) -> None:
    window.completion.finish()
    strip = window.reading.findings
    buttons = [each for each in strip.findChildren(QAbstractButton) if each.isVisible()]
    buttons[0].setFocus()
    names = []
    while strip.isAncestorOf(focus()):
        names.append(focus().accessibleName())
        press(Key.Key_Tab)
    assert names == [each.accessibleName() for each in buttons]
    following = next(each for each in buttons if isinstance(each, BarButton) and each.words == "Next")
    for key in (Key.Key_Space, Key.Key_Return):
        before = strip.current()
        following.setFocus()
        press(key)
        window.asking.leave()
        assert strip.current() == before + 1, f"{told(window)} after {key}"
