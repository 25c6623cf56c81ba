"""Plots: walked by arrows and by the pointer, opened, spoken, and drawn in the colours of the palette."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotations.agreement.report import Behind
from annotations.reporting.figures import PLOTS
from tests.reports import LABELS, sample_report
from widgets.chart import Chart, ChartCard
from widgets.look.tokens import DARK, LIGHT, palette

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONFUSED = ("missing", "label")
COLOURS = {
    "light": dict(zip(LABELS, ("#aa0000", "#00aa00", "#0000aa"), strict=True)),
    "dark": dict(zip(LABELS, ("#ff9999", "#99ff99", "#9999ff"), strict=True)),
}


class Shown:
    """A chart in a window, between two fields."""

    def __init__(self, qtbot: QtBot, name: str) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.setPalette(palette(LIGHT))
        self.chart = Chart("Confusion", name)
        self.card = ChartCard(self.chart)
        self.before, self.after = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self.window)
        for part in (self.before, self.card, self.after):
            column.addWidget(part)
        self.opened: list[Behind] = []
        self.chart.opened.connect(lambda behind, _said: self.opened.append(behind))
        self.chart.set_report(sample_report(), COLOURS)
        self.window.resize(480, 420)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.chart.grab()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.chart, key)

    def place(self, number: int) -> QPoint:
        return self.chart._areas[number].center().toPoint()


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    found = Shown(qtbot, "confusion")
    yield found
    found.window.close()


def cell(row: int, column: int) -> int:
    return 4 * row + column


def test_arrows_walk_the_cells_and_the_line_says_what_each_stands_for(shown: Shown) -> None:
    shown.before.setFocus()
    QTest.keyClick(shown.before, Key.Key_Tab)
    assert shown.chart.hasFocus()
    assert shown.chart.current() == cell(0, 0)
    shown.press(Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Down)
    assert shown.chart.current() == cell(1, 3)
    assert shown.card.line.text() == "STANCE with none: 165, 13% of STANCE · Enter lists 1"
    assert shown.chart.accessibleDescription() == shown.card.line.text()
    shown.press(Key.Key_Home)
    assert shown.chart.current() == 0
    shown.press(Key.Key_End)
    assert shown.chart.current() == len(shown.chart.marks()) - 1
    shown.press(Key.Key_Down)
    assert shown.chart.current() == len(shown.chart.marks()) - 1


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_key_opens_what_is_behind_the_current_mark(shown: Shown, key: Qt.Key) -> None:
    shown.chart.setFocus()
    shown.press(Key.Key_Right, key)
    assert shown.opened == [Behind(CONFUSED, ("ACTOR", "STANCE"))]


def test_a_click_opens_and_resting_says(shown: Shown) -> None:
    QTest.mouseMove(shown.chart, shown.place(cell(2, 1)))
    assert shown.card.line.text().startswith("CONDITION with STANCE: 21")
    QTest.mouseClick(shown.chart, LEFT, pos=shown.place(cell(1, 2)))
    assert shown.opened == [Behind(CONFUSED, ("STANCE", "CONDITION"))]
    assert shown.chart.current() == cell(1, 2)


def test_a_press_that_is_let_go_elsewhere_opens_nothing(shown: Shown) -> None:
    QTest.mousePress(shown.chart, LEFT, pos=shown.place(cell(0, 0)))
    QTest.mouseRelease(shown.chart, LEFT, pos=shown.place(cell(2, 2)))
    assert shown.opened == []


def test_tab_leads_on_and_other_keys_are_for_others(shown: Shown) -> None:
    shown.chart.setFocus()
    shown.press(Key.Key_Tab)
    assert shown.after.hasFocus()
    QTest.keyClick(shown.after, Key.Key_Backtab)
    assert shown.chart.hasFocus()
    shown.press(Key.Key_Backtab)
    assert shown.before.hasFocus()
    assert not shown.card.line.text().strip()


def test_marks_lie_where_they_are_painted(shown: Shown) -> None:
    image = shown.chart.grab().toImage()
    ratio = image.devicePixelRatio()

    def ground(number: int) -> QColor:
        corner = shown.chart._areas[number].topLeft() + QPointF(4, 4)
        return image.pixelColor((corner * ratio).toPoint())

    assert ground(cell(0, 0)).lightness() < ground(cell(1, 3)).lightness() < ground(cell(0, 1)).lightness()


def test_another_palette_or_size_draws_anew_and_the_current_mark_stays(qtbot: QtBot, shown: Shown) -> None:
    shown.chart.setFocus()
    shown.press(Key.Key_Right, Key.Key_Down)
    before = shown.chart._areas[shown.chart.current()]
    shown.window.setPalette(palette(DARK))
    image = shown.chart.grab().toImage()
    assert image.pixelColor(2, 2).name() == DARK.paper
    shown.window.resize(700, 600)
    qtbot.waitUntil(lambda: shown.chart._areas[shown.chart.current()] != before)
    assert shown.chart.marks()[shown.chart.current()].behind == Behind(("boundary",), ("STANCE", "STANCE"))
    assert shown.chart.palette().color(QPalette.ColorRole.WindowText).name() == DARK.ink


def test_without_a_report_nothing_is_there(shown: Shown) -> None:
    shown.chart.setFocus()
    shown.chart.set_report(None, COLOURS)
    shown.press(Key.Key_Right, Key.Key_Return, Key.Key_End)
    assert shown.opened == []
    assert shown.chart.current() == -1
    assert shown.chart.grab().toImage().pixelColor(50, 50).name() == LIGHT.paper


def test_labels_have_the_colours_of_the_schema(qtbot: QtBot) -> None:
    shown = Shown(qtbot, "labels")
    image = shown.chart.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert COLOURS["light"]["ACTOR"] in seen
    assert COLOURS["light"]["STANCE"] in seen
    shown.window.close()


@pytest.mark.parametrize("name", PLOTS)
def test_page_keys_leave_no_mark_out(qtbot: QtBot, name: str) -> None:
    shown = Shown(qtbot, name)
    shown.chart.setFocus()
    shown.press(Key.Key_Home)
    seen = [shown.chart.current()]
    for _ in shown.chart.marks():
        shown.press(Key.Key_PageDown)
        seen.append(shown.chart.current())
    assert set(seen) == (set(range(len(shown.chart.marks()))) or {-1})
    shown.press(Key.Key_PageUp)
    assert shown.chart.current() == max(len(shown.chart.marks()) - 2, min(0, len(shown.chart.marks()) - 1))
    shown.window.close()


@pytest.mark.parametrize("name", PLOTS)
def test_every_plot_can_be_walked_from_end_to_end(qtbot: QtBot, name: str) -> None:
    shown = Shown(qtbot, name)
    shown.chart.setFocus()
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up):
        shown.press(*[key] * 40)
    count = len(shown.chart.marks())
    assert -1 <= shown.chart.current() < max(count, 1)
    shown.press(Key.Key_Return)
    assert len(shown.opened) == min(count, 1)
    shown.window.close()
