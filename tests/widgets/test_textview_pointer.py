"""The pointer between the lines: it means the nearer of the two, at the same distance from the margin."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from widgets.textview import LabelLook, Look, Piece, TextView

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
TEXT = "Head of it\n" + "\n".join(
    "They met again in the harbour and spoke of wages and of weekends. " * 4 for _ in range(3)
)


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    made = TextView()
    qtbot.addWidget(made)
    made.resize(600, 900)
    made.set_look(Look(labels={"ACTOR": LabelLook("#2f6db5", "solid", "A")}, family="DejaVu Serif"))
    made.set_text(TEXT, [Piece(0, 10, "title"), Piece(11, len(TEXT))])
    with qtbot.waitExposed(made):
        made.show()
    return made


def rows(view: TextView) -> list[tuple[float, float]]:
    """Top and bottom of the letters of every line."""
    return sorted({(rect.top(), rect.bottom()) for rect in view.range_rects(0, len(TEXT))})


def caret_after_click(view: TextView, x: int, y: float) -> int:
    view.clear_selection()
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(x, round(y)))
    return view.caret()


def test_a_click_between_two_lines_means_the_nearer_one(view: TextView) -> None:
    lines = rows(view)
    assert len(lines) > 8
    for (top, bottom), (below, below_bottom) in itertools.pairwise(lines):
        upper = caret_after_click(view, 220, (top + bottom) / 2)
        lower = caret_after_click(view, 220, (below + below_bottom) / 2)
        assert upper < lower
        gap = below - bottom
        assert gap > 2
        for y in (bottom + 1, bottom + gap * 0.4):
            assert caret_after_click(view, 220, y) == upper
        for y in (bottom + gap * 0.6, below - 1):
            assert caret_after_click(view, 220, y) == lower


def test_a_drag_between_the_lines_selects_what_lies_beside_it(view: TextView) -> None:
    lines = rows(view)
    (top, bottom), (below, _) = lines[3], lines[4]
    for y in (top, (top + bottom) / 2, bottom + 2, (bottom + below) / 2 - 2):
        view.clear_selection()
        QTest.mousePress(view.viewport(), LEFT, NONE, QPoint(120, round((top + bottom) / 2)))
        QTest.mouseMove(view.viewport(), QPoint(200, round(y)))
        QTest.mouseMove(view.viewport(), QPoint(320, round(y)))
        QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(320, round(y)))
        selected = view.selection()
        assert selected is not None
        rects = view.range_rects(*selected)
        assert len(rects) == 1
        assert abs(rects[0].left() - 120) < 12
        assert abs(rects[0].right() - 320) < 12


def test_a_click_far_below_the_text_goes_to_its_last_line(view: TextView) -> None:
    last_top, last_bottom = rows(view)[-1]
    wanted = caret_after_click(view, 60, (last_top + last_bottom) / 2)
    assert wanted > 700
    assert caret_after_click(view, 60, view.viewport().height() - 4) == wanted
    QTest.mouseDClick(view.viewport(), LEFT, NONE, QPoint(60, view.viewport().height() - 4))
    assert (view.selection() or (0, 0))[0] > 700
