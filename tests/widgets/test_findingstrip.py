"""The strip of findings: what it counts, how it walks, and that errors allow no finishing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget

from widgets.controls.barbutton import BarButton
from widgets.controls.crossbutton import CrossButton
from widgets.findingstrip import FindingStrip
from widgets.look.signs import paint_sign
from widgets.look.tokens import DARK, LIGHT

WARNINGS = [("warn", "this sentence was never visited"), ("warning", "“Ukraine” is marked elsewhere and not here")]
ERRORS = [("error", "the condition governs nothing")]


@pytest.fixture
def strip(qtbot):
    window = QWidget()
    column = QVBoxLayout(window)
    made = FindingStrip()
    made.kept = window
    column.addWidget(made)
    column.addStretch()
    qtbot.addWidget(window)
    window.resize(1000, 200)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return made


def words(strip: FindingStrip) -> list[str]:
    shown = [label for label in strip.findChildren(QLabel) if label.isVisible() and label.text()]
    return [label.text() for label in sorted(shown, key=lambda label: label.mapTo(strip, label.rect().topLeft()).x())]


def button(strip: FindingStrip, text: str) -> BarButton:
    return next(each for each in strip.findChildren(BarButton) if each.words.startswith(text))


def test_it_counts_and_shows_the_first(strip):
    strip.set_findings(ERRORS + WARNINGS)
    assert strip.current() == 0
    assert words(strip) == ["1 error", "2 warnings", "The condition governs nothing", "1 of 3"]
    assert strip.accessibleDescription() == "error: the condition governs nothing, 1 of 3"
    strip.set_current(2)
    assert "“Ukraine” is marked elsewhere and not here" in words(strip)
    strip.set_current(7)
    assert strip.current() == 2


def test_walking_goes_round(strip, qtbot):
    strip.set_findings(ERRORS + WARNINGS)
    asked = []
    strip.wanted.connect(asked.append)
    for _ in range(3):
        qtbot.mouseClick(button(strip, "Next"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(strip, "Previous"), Qt.MouseButton.LeftButton)
    assert asked == [1, 2, 0, 2]
    assert strip.current() == 2
    assert (button(strip, "Next").key, button(strip, "Previous").key) == ("F8", "Shift+F8")


def test_only_warnings_may_be_passed_over(strip, qtbot):
    strip.set_findings(ERRORS + WARNINGS)
    assert not button(strip, "Finish").isVisible()
    strip.set_findings(WARNINGS)
    assert button(strip, "Finish").words == "Finish anyway"
    with qtbot.waitSignal(strip.finish_wanted):
        qtbot.mouseClick(button(strip, "Finish"), Qt.MouseButton.LeftButton)
    assert "1 error" not in words(strip)


def test_fewer_findings_keep_the_place(strip):
    strip.set_findings(ERRORS + WARNINGS)
    strip.set_current(2)
    strip.set_findings(WARNINGS)
    assert strip.current() == 1
    strip.set_findings([])
    assert strip.current() == -1
    assert words(strip) == ["Nothing is open: the document can be finished."]
    assert button(strip, "Finish").words == "Finish"
    assert not button(strip, "Next").isEnabled()


def test_it_closes_by_mouse_and_key(strip, qtbot):
    closed = []
    strip.closed.connect(lambda: closed.append(1))
    qtbot.mouseClick(strip.findChild(CrossButton), Qt.MouseButton.LeftButton)
    strip.findChild(CrossButton).setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert closed == [1, 1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_press_the_button_that_has_the_focus(strip, qtbot, key):
    strip.set_findings(WARNINGS)
    button(strip, "Next").setFocus()
    with qtbot.waitSignal(strip.wanted) as asked:
        qtbot.keyClick(button(strip, "Next"), key)
    assert asked.args == [1]


def test_the_mouse_leaves_the_focus_alone_and_tab_reaches_the_buttons(strip, qtbot):
    strip.set_findings(WARNINGS)
    for each in strip.findChildren(QAbstractButton):
        assert each.focusPolicy() == Qt.FocusPolicy.TabFocus
        assert each.accessibleName()
        assert min(each.width(), each.height()) >= 24
    button(strip, "Previous").setFocus()
    qtbot.keyClick(button(strip, "Previous"), Qt.Key.Key_Tab)
    assert button(strip, "Next").hasFocus()


@pytest.mark.parametrize("width", [420, 560, 700, 900, 1400])
def test_the_words_have_room_and_nothing_overlaps(strip, qtbot, width):
    strip.set_findings([("warning", "a long line about something that is still open " * 3), *WARNINGS])
    window = strip.window()
    window.resize(width, 200)
    qtbot.waitUntil(lambda: strip.width() == window.width() - 2 * window.layout().contentsMargins().left())
    text = next(label for label in strip.findChildren(QLabel) if label.text().startswith("A long line"))
    qtbot.waitUntil(lambda: text.width() >= min(220, strip.width() - 60))
    shown = [each for each in strip.findChildren(BarButton) if each.isVisible()]
    places = [each.geometry() for each in [*shown, strip.findChild(CrossButton)]]
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[:at])
    assert all(strip.rect().contains(place) for place in places)
    is_whole = text.fontMetrics().horizontalAdvance(text.text()) <= text.width()
    assert bool(text.toolTip()) is not is_whole


def test_walking_does_not_change_the_height(strip, qtbot):
    strip.window().resize(700, 200)
    strip.set_findings([("warning", "x " * 80), ("warning", "y")])
    qtbot.waitUntil(lambda: strip.width() < 700 and strip.height() == strip.sizeHint().height())
    before = strip.height()
    strip.set_current(1)
    assert strip.sizeHint().height() == before


def drawn(level: str, tokens) -> QImage:
    image = QImage(14, 14, QImage.Format.Format_RGB32)
    image.fill(QColor(tokens.paper))
    painter = QPainter(image)
    paint_sign(painter, QRectF(0, 0, 14, 14), level, tokens)
    painter.end()
    return image


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_signs_differ_in_shape(qtbot, tokens):
    shapes = []
    for level in ("error", "warning", ""):
        image = drawn(level, tokens)
        paper = QColor(tokens.paper)
        shapes.append([image.pixelColor(x, y) == paper for x in range(14) for y in range(14)])
    assert sum(one != other for one, other in zip(shapes[0], shapes[1], strict=True)) > 20
    assert all(shapes[2])
