"""Links on a card: chips in the strip below the text, and what the mouse finds there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from app.panes.textpane import PointView
from app.settings import ZOOMS
from tests.widgets.linkedcard import ARTICLE, LOOK, POINT, TEXT, WIDTHS, fit, link, linked, shown_card, span
from tests.widgets.textviews import picture
from widgets.textview import Piece, TextView
from widgets.textview.linkmarks import Side
from widgets.textview.margin import MarginChip, place_in_margin
from widgets.textview.scene import Lanes
from widgets.textview.strip import shares

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
HEBREW = "\u05e8\u05d0\u05e9 \u05d4\u05e2\u05d9\u05e8 \u05d3\u05d5\u05d7\u05d4 \u05d0\u05ea \u05d4\u05ea\u05d5\u05db\u05e0\u05d9\u05ea"


@pytest.fixture
def card(qtbot: QtBot) -> TextView:
    return shown_card(qtbot)


def crowd(card: TextView, count: int) -> None:
    card.set_spans([span("mayor", "mayor"), span("rejects", "rejects the plan", "STANCE"), span("union", "union")])
    ends = ["afar", "mayor", "union"]
    links = [link(f"l{n}", "rejects", ends[n % 3], f"number {n} of many words") for n in range(count - 1)]
    card.set_links([*links, link("last", "union", "afar", "the last of them all")])


def ids(chips: Sequence[MarginChip]) -> list[str]:
    return [one.id for chip in chips for one in chip.links]


# Arithmetic


widths = st.lists(st.integers(20, 300).map(float), min_size=1, max_size=30)


@given(widths, st.floats(10, 600))
def test_shares_fit_and_nothing_is_shortened_below_what_a_shorter_one_keeps(wanted: list[float], room: float) -> None:
    got = shares(wanted, room)
    assert sum(got) <= max(room, 0) + 1e-6
    assert all(0 <= one <= other for one, other in zip(got, wanted, strict=True))
    if sum(wanted) <= room:
        assert got == wanted
    else:
        limit = max(got)
        assert all(one in (limit, other) for one, other in zip(got, wanted, strict=True))
        assert limit + 1 >= max(one for one, other in zip(got, wanted, strict=True) if one < other)


@given(widths, st.floats(0, 6), st.floats(300, 700))
def test_a_row_never_overlaps_and_never_leaves_its_room(sizes: list[float], gap: float, room: float) -> None:
    slots = place_in_margin([0.0] * len(sizes), sizes, gap=gap, far=room)
    assert [number for slot in slots for number in slot.held] == list(range(len(sizes)))
    ends = [slot.start + sizes[slot.held[0]] for slot in slots]
    assert all(end + gap <= other.start + 1e-6 for end, other in zip(ends, slots[1:], strict=False))
    assert slots[0].start == 0.0
    assert max(ends) <= room + 1e-6


def test_one_that_is_too_large_for_any_place_stands_where_it_wants() -> None:
    assert [slot.held for slot in place_in_margin([0.0, 0.0], [50.0, 50.0], gap=4, far=30)] == [(0, 1)]


# Chips


def test_every_link_with_an_end_here_has_a_chip_in_the_order_of_the_words(card: TextView) -> None:
    linked(card)
    chips = card.margin_chips()
    assert ids(chips) == ["holder", "restates", "yields", "about", "governs"]
    by_id = {chip.links[0].id: chip for chip in chips}
    sides = {id: (chip.side, chip.leaves) for id, chip in by_id.items()}
    assert sides == {
        "holder": (Side.HERE, True),
        "restates": (Side.LEFT, True),
        "yields": (Side.HERE, True),
        "about": (Side.LEFT, False),
        "governs": (Side.HERE, True),
    }
    assert by_id["holder"].text == "H mayor"
    assert by_id["restates"].text.startswith("R rej")
    assert by_id["about"].text.startswith("A wo"), "what comes from elsewhere says where from"


def test_a_link_to_plain_words_of_a_card_has_a_chip_there(card: TextView) -> None:
    start = TEXT.index("the plan", len(ARTICLE))
    card.set_links([link("governs", "afar", None, "the plan", range=(start, start + 8))])
    (chip,) = card.margin_chips()
    assert (chip.text, chip.leaves) == ("G words of afar", False)
    card.set_links([link("governs", "afar", None, "of the council", range=(24, 38))])
    assert card.margin_chips() == []


@pytest.mark.parametrize("zoom", ZOOMS)
def test_chips_touch_neither_words_nor_underlines_nor_each_other_at_any_size(card: PointView, zoom: int) -> None:
    card.set_look(replace(LOOK, size=10.0 * zoom / 100))
    for width in WIDTHS:
        fit(card, width)
        linked(card)
        deep = span("deep", "pays", "ACTOR")
        card.update_spans((), [deep, replace(deep, id="deeper")])
        chips = card.margin_chips()
        last = card.scene()[-1].line
        bottom = last.bottom + Lanes.for_metrics(last.metrics).bottom(2)
        for chip in chips:
            assert chip.rect.top() >= bottom - 0.5
            assert chip.rect.bottom() <= card.height()
            assert chip.rect.left() >= 0
            assert chip.rect.right() <= width + 1e-6
        assert not any(one.rect.intersects(other.rect) for one, other in combinations(chips, 2))
        assert len(set(ids(chips))) == 5


def test_linking_moves_no_word_and_keeps_the_height(card: PointView) -> None:
    start = len(ARTICLE)
    before, height = card.range_rects(start, start + len(POINT)), card.heightForWidth(303)
    linked(card)
    card.choose("rejects")
    picture(card)
    assert card.range_rects(start, start + len(POINT)) == before
    assert card.heightForWidth(303) == height
    assert card.document().size().height() <= height + 0.5


def test_many_shorten_to_their_letters_and_then_fold_into_a_count(card: TextView, qtbot: QtBot) -> None:
    crowd(card, 7)
    texts = [chip.text for chip in card.margin_chips()]
    assert len(texts) == 7
    assert all(text.startswith("L") for text in texts)
    crowd(card, 24)
    *single, count = card.margin_chips()
    assert all(chip.text == "L" for chip in single)
    assert len(single) >= 6
    assert count.text == f"+{24 - len(single)}"
    assert count.rect.right() <= 303
    with qtbot.waitSignal(card.links_pressed, timeout=500) as told, qtbot.assertNotEmitted(card.link_pressed):
        QTest.mouseClick(card.viewport(), LEFT, NONE, count.rect.center().toPoint())
    assert told.args[1] == ids([count])


def test_what_is_chosen_is_not_folded_while_other_links_are_shown(card: TextView) -> None:
    crowd(card, 24)
    assert ids(card.margin_chips()[:1]) != ["last"]
    card.choose("union")
    chips = card.margin_chips()
    assert "last" in ids([chip for chip in chips if len(chip.links) == 1])
    assert sorted(ids(chips)) == sorted([*(f"l{n}" for n in range(23)), "last"])


@pytest.mark.parametrize("width", [30, 60, 90, 150])
def test_a_narrow_card_keeps_its_chips_inside(card: PointView, width: int) -> None:
    linked(card)
    fit(card, width)
    picture(card)
    chips = card.margin_chips()
    assert len(ids(chips)) == 5
    assert all(one.rect.right() <= other.rect.left() for one, other in pairwise(chips))


def test_in_hebrew_the_first_chip_stands_at_the_right(card: TextView) -> None:
    card.set_text(HEBREW, [Piece(0, len(HEBREW))])
    card.set_spans([Span("who", "set", "ACTOR", 0, 8, ""), Span("what", "set", "STANCE", 9, 13, "")])
    card.set_links([link("holder", "what", "who"), link("first", "who", "afar")])
    first, holder = card.margin_chips()
    assert ids([first, holder]) == ["first", "holder"]
    assert first.rect.right() == pytest.approx(card.viewport().width() - card.document().documentMargin())
    assert holder.rect.right() < first.rect.left()
    assert card.margin_chip_at(holder.rect.center().toPoint()) == holder


def test_emoji_count_as_the_characters_that_they_are(card: TextView) -> None:
    text = "\U0001f6a2\U0001f6a2 The \U0001f645 mayor rejects \U0001f469\u200d\U0001f469\u200d\U0001f467 it."
    card.set_text(text, [Piece(0, len(text))])
    at = text.index("rejects")
    card.set_spans([Span("what", "set", "STANCE", at, at + 7, "rejects"), Span("who", "set", "ACTOR", 9, 14, "mayor")])
    card.set_links([link("holder", "what", "who", "\U0001f645 mayor"), link("restates", "what", "afar", "\U0001f6a2")])
    assert [chip.text for chip in card.margin_chips()] == ["H \U0001f645 mayor", "R \U0001f6a2"]


# The mouse


def test_each_chip_can_be_pressed_and_changes_nothing_else(card: TextView, qtbot: QtBot) -> None:
    linked(card)
    card.choose("mayor")
    start = len(ARTICLE)
    for chip in card.margin_chips():
        card.set_selection(start + 4, start + 9)
        for place in (chip.rect.center(), chip.rect.topLeft(), chip.rect.bottomRight()):
            with qtbot.waitSignal(card.link_pressed, timeout=500) as told, qtbot.assertNotEmitted(card.span_chosen):
                QTest.mouseClick(card.viewport(), LEFT, NONE, place.toPoint())
            assert told.args == [chip.links[0].id]
        assert (card.chosen(), card.selection()) == ("mayor", (start + 4, start + 9))


def test_the_hand_shows_what_can_be_pressed(card: TextView) -> None:
    linked(card)
    chip = card.margin_chips()[0]
    QTest.mouseMove(card.viewport(), chip.rect.center().toPoint())
    assert card.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(card.viewport(), card.span_rects("mayor")[0].center().toPoint())
    assert card.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_words_above_the_strip_are_still_the_words(card: TextView, qtbot: QtBot) -> None:
    linked(card)
    place = card.span_rects("pays")[-1].center().toPoint()
    assert card.margin_chip_at(place) is None
    with qtbot.waitSignal(card.span_chosen, timeout=500) as told:
        QTest.mouseClick(card.viewport(), LEFT, NONE, place)
    assert told.args == ["pays"]


def test_the_resting_pointer_is_told_all_of_a_chip(card: TextView) -> None:
    linked(card)

    def told(id: str) -> str:
        chip = next(chip for chip in card.margin_chips() if chip.links[0].id == id)
        place = chip.rect.center().toPoint()
        QApplication.sendEvent(card.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, card.mapToGlobal(place)))
        return QToolTip.text()

    assert "restates</b> rejects the plan of the council" in told("restates")
    assert "about</b> \u2190 words of another" in told("about")
    QToolTip.hideText()
