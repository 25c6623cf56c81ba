"""The list of parts: walked, folded, with deeds and signs; and samples of underlines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations.schema import UNDERLINES
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.partlist import FAULT, REMARK, PartList, PartRow
from widgets.look.tokens import DARK, LIGHT, palette
from widgets.look.underlines import underline_icon

Key = Qt.Key
ROWS = (
    PartRow("whole", "The schema"),
    PartRow("labels", "Labels", "2", is_heading=True),
    PartRow("actor", "ACTOR", "1", 1, colours=("#2f6db5", "#7fb0ee"), underline="wave", fold="closed", sign=FAULT,
            heard="ACTOR, 1, closed, something is wrong with it"),
    PartRow("stance", "STANCE", "2, deprecated", 1, is_faint=True, colours=("#b9501f", "#f0986c"), fold="open",
            sign=REMARK),
    PartRow("question", "", "a text", 2),
)  # fmt: skip


@pytest.fixture
def listed(qtbot: QtBot) -> PartList:
    made = PartList(KeySet(usualkeys.LIST, usualkeys.PARTS))
    qtbot.addWidget(made)
    made.resize(260, 240)
    made.set_rows(ROWS, "actor")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def test_rows_are_walked_and_deeds_are_asked_for(listed: PartList) -> None:
    walked: list[object] = []
    wanted: list[str] = []
    listed.walked_to.connect(walked.append)
    listed.deed_wanted.connect(wanted.append)
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Home, Key.Key_End):
        QTest.keyClick(listed, key)
    assert walked == ["stance", "question", "whole", "question"]
    for key in (Key.Key_Return, Key.Key_F2, Key.Key_Right, Key.Key_Left, Key.Key_Delete):
        QTest.keyClick(listed, key)
    QTest.keyClick(listed, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(listed, Key.Key_X)
    assert wanted == ["enter", "enter", "open", "close", "remove", "move_up"]
    listed.set_rows(ROWS[:4], "stance")
    row = listed.current()
    assert row is not None
    assert row.id == "stance"
    assert walked[-1] == "question"
    listed.set_rows(ROWS[:2], "gone")
    assert listed.current() == ROWS[0]


def test_a_click_on_the_sign_folds_and_a_double_click_enters(listed: PartList) -> None:
    wanted: list[str] = []
    listed.deed_wanted.connect(wanted.append)
    row = listed.visualRect(listed.model().index(2, 0))
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(26, row.height() // 2))
    assert wanted == ["fold"]
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert wanted == ["fold"]
    QTest.mouseDClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert wanted == ["fold", "enter"]


def test_what_is_heard_of_a_row_says_all_of_it(listed: PartList) -> None:
    index = listed.model().index(2, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "ACTOR, 1, closed, something is wrong with it"
    assert listed.model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "STANCE"
    assert listed.model().rowCount() == len(ROWS)


def test_a_label_is_drawn_in_the_colour_of_the_paper(listed: PartList) -> None:
    seen = []
    for tokens in (LIGHT, DARK):
        listed.setPalette(palette(tokens))
        picture = listed.viewport().grab().toImage()
        row = listed.visualRect(listed.model().index(3, 0))
        colours = {
            picture.pixelColor(x, y).name()
            for x in range(row.left() + 30, row.left() + 70)
            for y in range(row.top(), row.bottom())
        }
        seen.append(colours & {"#b9501f", "#f0986c"})
    assert seen == [{"#b9501f"}, {"#f0986c"}]


def test_every_underline_has_a_sample_of_its_own(qtbot: QtBot) -> None:
    drawn = [underline_icon(style, "#000000", 2.0).pixmap(28, 12).toImage() for style in UNDERLINES]
    assert all(one != other for at, one in enumerate(drawn) for other in drawn[:at])
