"""A card beside a part of the window: where it stands, what it says, and that it leaves the keyboard where it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.accessible.faults import faults
from widgets.tourcard import WIDTH, Choice, Ring, TourCard, placed_beside

ROOM = QRect(0, 0, 1000, 700)
SIZE = QSize(340, 140)
CHOICES = (Choice("next", "Skip", "F2"), Choice("leave", "Leave", "Esc"))

numbers = st.integers(min_value=0, max_value=900)
areas = st.builds(QRect, numbers, numbers, st.integers(1, 600), st.integers(1, 400))


@given(areas, st.lists(areas, max_size=2), st.builds(QSize, st.integers(1, 400), st.integers(1, 300)))
def test_it_stands_within_the_room(target: QRect, avoid: list[QRect], size: QSize) -> None:
    assert ROOM.contains(placed_beside(target, size, ROOM, avoid))


@given(st.builds(QRect, st.integers(0, 600), st.integers(0, 500), st.integers(1, 300), st.integers(1, 40)))
def test_it_never_covers_a_line_of_text_that_it_speaks_of(target: QRect) -> None:
    assert not placed_beside(target, SIZE, ROOM).intersects(target)


@given(st.integers(0, 600), st.integers(150, 500), st.integers(1, 300))
def test_it_makes_way_for_what_is_asked_below_the_words(left: int, top: int, wide: int) -> None:
    target = QRect(left, top, wide, 20)
    asked = QRect(left, top + 24, 300, 180)
    place = placed_beside(target, SIZE, ROOM, [asked])
    assert not place.intersects(target)
    assert not place.intersects(asked)


def test_beside_nothing_it_is_in_the_lower_right_corner() -> None:
    assert placed_beside(QRect(), SIZE, ROOM) == QRect(660, 560, 340, 140)


@pytest.fixture
def stage(qtbot: QtBot) -> QWidget:
    whole = QWidget()
    whole.resize(900, 600)
    QLineEdit(whole).setAccessibleName("Line")
    qtbot.addWidget(whole)
    whole.show()
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)
    whole.findChild(QLineEdit).setFocus()
    return whole


def test_it_leaves_the_keyboard_alone_until_somebody_goes_there(stage: QWidget) -> None:
    line, card = stage.findChild(QLineEdit), TourCard(stage)
    card.show_card("Mark them", "3 of 12", "Press **1** for <actor> & go on.", CHOICES)
    card.place(QRect(400, 300, WIDTH, 150))
    assert line.hasFocus()
    QTest.keyClicks(line, "typed")
    assert line.text() == "typed"
    assert card.text() == "Press 1 for <actor> & go on."
    assert card.accessibleName() == "Mark them"
    assert faults(card) == []
    card.enter()
    assert card.buttons["next"].hasFocus()
    pressed: list[str] = []
    card.chosen.connect(pressed.append)
    QTest.keyClick(card.buttons["next"], Qt.Key.Key_Return)
    QTest.keyClick(card.buttons["next"], Qt.Key.Key_Tab)
    QTest.keyClick(card.buttons["leave"], Qt.Key.Key_Space)
    assert pressed == ["next", "leave"]


def test_escape_in_it_leaves_and_the_mouse_takes_no_focus(qtbot: QtBot, stage: QWidget) -> None:
    line, card = stage.findChild(QLineEdit), TourCard(stage)
    card.show_card("Mark them", "", "Text.", CHOICES)
    card.place(QRect(400, 300, WIDTH, 150))
    with qtbot.waitSignal(card.chosen):
        QTest.mouseClick(card.buttons["next"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert line.hasFocus()
    card.enter()
    with qtbot.waitSignal(card.left):
        QTest.keyClick(card.buttons["next"], Qt.Key.Key_Escape)


def test_another_card_keeps_who_was_in_it_there(stage: QWidget) -> None:
    card = TourCard(stage)
    card.show_card("One", "", "Text.", CHOICES)
    card.enter()
    before = card.wanted_size().height()
    card.show_card("Two", "", "Longer text. " * 30, [*CHOICES, Choice("back", "Back")])
    assert card.buttons["next"].hasFocus()
    assert card.wanted_size().height() > before + 50
    assert [each.words for each in card.buttons.values()] == ["Skip", "Leave", "Back"]


def test_frames_let_presses_through(stage: QWidget) -> None:
    ring = Ring(stage)
    areas = [QRect(100, 100, 80, 20), QRect(40, 130, 60, 20)]
    ring.surround(areas)
    assert ring.areas() == areas
    assert stage.childAt(110, 110) is None
    ring.surround([])
    assert ring.isHidden()
