"""Stacks of spans in the text view, and what is proposed there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from tests.widgets.linkedtext import HEBREW, LEFT, NONE, TEXT, shown_view
from tests.widgets.textviews import LOOK, colours, picture
from widgets.textview import Piece, TextView


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    return shown_view(qtbot)


# Stacks


def stack(view: TextView, count: int) -> None:
    start = TEXT.index("mayor")
    view.set_spans([Span(f"s{n}", "set", "ACTOR", start, start + 5, "mayor") for n in range(count)])


def test_ten_spans_on_one_word_are_three_lanes_and_a_count_that_lists_them(view: TextView, qtbot: QtBot) -> None:
    stack(view, 10)
    (line,) = [entry for entry in view.scene() if entry.marks]
    assert [mark.laid.lane for mark in line.marks] == [0, 1, 2, *[None] * 7]
    (count,) = [chip for chip in line.chips if chip.span is None]
    assert count.text == "+7"
    place = count.rect.center().toPoint()
    with qtbot.waitSignal(view.stack_pressed, timeout=500) as told, qtbot.assertNotEmitted(view.span_chosen):
        QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert told.args[1] == [f"s{n}" for n in range(9, -1, -1)]
    assert (view.viewport().mapFromGlobal(told.args[0]) - place).manhattanLength() < 20


def test_all_ten_can_be_reached_by_clicking_on(view: TextView) -> None:
    stack(view, 10)
    offset = TEXT.index("ayor")
    assert [one.id for one in view.spans_at(offset)] == [f"s{n}" for n in range(9, -1, -1)]
    place = view.range_rects(offset, offset + 1)[0].center().toPoint()
    chosen = []
    for _ in range(11):
        QTest.mouseClick(view.viewport(), LEFT, NONE, place)
        chosen.append(view.chosen())
    assert chosen == [*(f"s{n}" for n in range(9, -1, -1)), "s9"]


# What is proposed


def test_badges_stand_before_their_ranges_and_go_again(view: TextView) -> None:
    plain = picture(view)
    ranges = [(TEXT.index(words), TEXT.index(words) + 7) for words in ("council", "union", "mayor")]
    view.set_badges([(one, str(number)) for number, one in enumerate(ranges, 1)])
    badges, image = view.badges(), picture(view)
    assert [badge.text for badge in badges] == ["1", "2", "3"]
    for badge, one in zip(badges, ranges, strict=True):
        rect = view.range_rects(*one)[0]
        assert -3 <= rect.left() - badge.rect.right() <= 3
        assert rect.top() - badge.rect.height() < badge.rect.top() < rect.center().y()
        assert {LOOK.focus, LOOK.paper} <= colours(image, badge.rect)
    view.set_badges([])
    assert (view.badges(), picture(view)) == ([], plain)


def test_a_badge_of_hebrew_stands_at_its_right(view: TextView) -> None:
    view.set_text(HEBREW, [Piece(0, len(HEBREW))])
    view.set_badges([((9, 13), "1")])
    (badge,), (rect,) = view.badges(), view.range_rects(9, 13)
    assert abs(badge.rect.left() - rect.right()) <= 3


def test_previews_are_dashed_frames_that_go_again(view: TextView) -> None:
    plain, start = picture(view), TEXT.index("the council said")
    view.set_preview([(start, start + 11), (0, 3)])
    assert picture(view) != plain
    (rect,) = view.range_rects(start, start + 11)
    lower = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 3)
    assert any(QColor(one).blue() > 200 and QColor(one).red() < 200 for one in colours(picture(view), lower))
    view.set_preview([])
    assert picture(view) == plain


def test_the_anchor_of_a_popover_is_the_last_line_in_view(view: TextView) -> None:
    start = TEXT.index("Nobody")
    end = TEXT.index("\n", start)
    rects = view.range_rects(start, end)
    assert len(rects) > 1
    found = view.anchor_rect(start, end)
    corner = view.viewport().mapFromGlobal(found.topLeft())
    assert corner.y() < rects[-1].top() - 5  # room for a chip
    assert abs(corner.y() + found.height() - rects[-1].bottom()) <= 2
    assert abs(found.width() - rects[-1].width()) <= 2
    assert view.anchor_rect(TEXT.index("the ferry"), len(TEXT)).isEmpty()
    view.verticalScrollBar().setValue(400)
    assert view.anchor_rect(start, end).isEmpty()
