"""The width of a line in letters: kept where there is room, with the text in the middle and everything beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from tests.widgets.textviews import LOOK
from widgets.textview.linkmarks import LinkMark
from widgets.textview.pieces import Piece
from widgets.textview.scene import Lanes
from widgets.textview.view import TextView

ENGLISH = "The council offers a ferry at night, and the board leaves open who pays for the crew. " * 12
HEBREW = "המועצה מציעה מעבורת בלילה, והנהלת הנמל משאירה פתוח מי ישלם לצוות. " * 12


def view_of(qtbot: QtBot, text: str, columns: int, width: int) -> TextView:
    view = TextView()
    qtbot.addWidget(view)
    view.set_margin(True)
    view.set_look(replace(LOOK, columns=columns))
    view.resize(width, 500)
    view.show()
    view.set_text(text, [Piece(0, len(text))])
    return view


def longest(view: TextView) -> int:
    """The most letters on a line."""
    return max(line.end - line.start for line in view._stage.geometry.lines_between(0, 2000))


@pytest.mark.parametrize("text", [ENGLISH, HEBREW], ids=["english", "hebrew"])
@pytest.mark.parametrize("columns", [50, 66, 84])
def test_lines_hold_about_as_many_letters_as_are_wanted(qtbot: QtBot, text: str, columns: int) -> None:
    view = view_of(qtbot, text, columns, 1600)
    assert columns * 0.85 <= longest(view) <= columns * 1.15


def test_the_text_stands_in_the_middle_of_what_the_links_leave(qtbot: QtBot) -> None:
    view = view_of(qtbot, ENGLISH, 66, 1500)
    (first, *_) = view._stage.geometry.lines_between(0, 10)
    left = first.left
    assert view.range_rects(0, 3)[0].left() == pytest.approx(left)
    right = view.viewport().width() - view._room.beside - (first.left + first.width)
    assert left > 200
    assert abs(left - right) <= 2 * view.document().documentMargin()
    view.resize(1200, 500)
    (narrower, *_) = view._stage.geometry.lines_between(0, 10)
    assert narrower.left < first.left
    assert narrower.width == first.width
    assert view.range_rects(0, 3)[0].left() == pytest.approx(narrower.left), "marks move along with the words"


def test_where_there_is_no_room_the_whole_width_is_taken(qtbot: QtBot) -> None:
    free, kept = view_of(qtbot, ENGLISH, 0, 500), view_of(qtbot, ENGLISH, 84, 500)
    assert longest(free) == longest(kept)
    assert kept._room.left == 0


def test_chips_of_links_stand_beside_the_text_and_not_at_the_far_edge(qtbot: QtBot) -> None:
    view = view_of(qtbot, ENGLISH, 66, 1600)
    span = Span("a", "set", "STANCE", 4, 11, ENGLISH[4:11])
    view.set_spans([span])
    view.set_links([LinkMark("l", "a", None, (30, 35), "holder", "H", "the board", "STANCE", "council")])
    (chip,) = view.margin_chips()
    (line, *_) = view._stage.geometry.lines_between(0, 10)
    edge = line.left + line.width
    assert edge <= chip.rect.left() <= edge + 40
    assert chip.rect.right() <= view._stage.width + view._room.beside


@pytest.mark.parametrize("spacing", [150, 170, 250])
@pytest.mark.parametrize("size", [7, 11, 18, 36])
@pytest.mark.parametrize("weight", [1.0, 1.5])
def test_every_spacing_keeps_room_for_names_above_and_underlines_below(
    qtbot: QtBot, spacing: int, size: int, weight: float
) -> None:
    view = view_of(qtbot, ENGLISH, 66, 1000)
    view.set_look(replace(LOOK, columns=66, spacing=spacing, size=size, weight=weight, has_names=True))
    view.set_spans([Span(f"s{n}", "set", "STANCE", n, 30 - n, ENGLISH[n : 30 - n]) for n in range(3)])
    first, second = list(view._stage.geometry.lines_between(0, 300))[:2]
    entry = view.scene()[0]
    assert entry.chips
    assert all(chip.rect.top() >= 0 and chip.rect.bottom() <= first.top + 1 for chip in entry.chips)
    deepest = first.bottom + Lanes.for_metrics(first.metrics).bottom(2)
    assert deepest <= second.top, "the third underline ends above the letters of the next line"
