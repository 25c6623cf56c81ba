"""Buttons that say what is chosen, and rows of them that wrap."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from widgets.asking.choicemenu import ChoiceMenu, Offer
from widgets.controls.flow import Flow

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
NAMES = [Offer(name, name) for name in ("ada", "ben", "cyd")]


def menu_of(choice: ChoiceMenu) -> QMenu:
    found = choice.findChild(QMenu)
    assert found is not None
    return found


@pytest.fixture
def several(qtbot: QtBot) -> Iterator[ChoiceMenu]:
    found = ChoiceMenu("Sets", "all", several=True)
    qtbot.addWidget(found)
    found.set_offers(NAMES, ())
    found.show()
    yield found
    menu_of(found).close()
    found.close()


def test_it_says_what_is_chosen(several: ChoiceMenu) -> None:
    assert several.text() == "Sets: all ▾"
    several.set_offers(NAMES, ("ada", "cyd"))
    assert several.text() == "Sets: ada, cyd ▾"
    assert several.accessibleName() == "Sets: ada, cyd"
    several.set_offers([Offer(f"{n}", f"A rather long name {n}") for n in range(4)], ("1", "2"))
    assert several.text() == "Sets: 2 of 4 ▾"
    assert several.toolTip() == "Sets: A rather long name 1, A rather long name 2"
    several.set_offers(NAMES[:1], (), "ada")
    assert several.text() == "Sets: ada ▾"
    assert not several.isEnabled()


def test_entries_are_ticked_with_keys_while_the_menu_stays(several: ChoiceMenu) -> None:
    chosen: list[tuple[str, ...]] = []
    several.chosen.connect(chosen.append)
    QTest.mouseClick(several, LEFT)
    menu = menu_of(several)
    assert [action.isChecked() for action in menu.actions()] == [True, True, True]
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Space)
    assert menu.isVisible()
    assert chosen == []
    QTest.keyClick(menu, Key.Key_Return)
    assert not menu.isVisible()
    assert chosen == [("ada", "cyd")]


def test_entries_are_ticked_with_the_mouse_and_all_of_them_are_no_choice(several: ChoiceMenu) -> None:
    several.set_offers(NAMES, ("ada", "ben"))
    chosen: list[tuple[str, ...]] = []
    several.chosen.connect(chosen.append)
    several.open()
    menu = menu_of(several)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[2]).center())
    assert menu.isVisible()
    menu.close()
    assert chosen == [()]
    several.set_offers(NAMES, ())
    several.open()
    menu.close()
    assert chosen == [()]


def test_what_does_not_usually_count_is_off_until_it_is_ticked(several: ChoiceMenu) -> None:
    offers = [*NAMES[:2], Offer("gold", "gold (adjudicated)", is_usual=False)]
    several.set_offers(offers, ())
    chosen: list[tuple[str, ...]] = []
    several.chosen.connect(chosen.append)
    several.open()
    menu = menu_of(several)
    assert [action.isChecked() for action in menu.actions()] == [True, True, False]
    menu.close()
    assert chosen == []
    several.open()
    menu.actions()[2].trigger()
    menu.close()
    assert chosen == [("ada", "ben", "gold")]
    several.set_offers(offers, chosen[0])
    several.choose(("ada", "ben"))
    assert chosen[1:] == [()]


def test_of_one_kind_one_is_chosen_at_once(qtbot: QtBot) -> None:
    one = ChoiceMenu("Guideline", "all versions", several=False)
    qtbot.addWidget(one)
    one.set_offers([Offer("0.9", "0.9"), Offer("1.0", "1.0")], ())
    chosen: list[tuple[str, ...]] = []
    one.chosen.connect(chosen.append)
    one.show()
    one.open()
    menu = menu_of(one)
    assert [action.text() for action in menu.actions()] == ["all versions", "0.9", "1.0"]
    menu.actions()[2].trigger()
    one.set_offers([Offer("0.9", "0.9"), Offer("1.0", "1.0")], ("1.0",))
    menu.close()
    one.open()
    menu.actions()[0].trigger()
    menu.close()
    assert chosen == [("1.0",), ()]
    one.close()


@pytest.mark.parametrize("width", [120, 300, 900])
def test_a_row_wraps_and_is_as_high_as_it_needs(qtbot: QtBot, width: int) -> None:
    buttons = [QPushButton(f"Button {number}") for number in range(5)]
    flow = Flow(buttons)
    qtbot.addWidget(flow)
    flow.resize(width, flow.heightForWidth(width))
    flow.show()
    areas = [button.geometry() for button in buttons]
    assert all(flow.rect().contains(area) for area in areas)
    assert not any(one.intersects(other) for one in areas for other in areas if one is not other)
    flow.close()
