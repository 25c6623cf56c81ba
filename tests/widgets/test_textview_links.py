"""Links in the text view: chips beside the text."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRectF
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from tests.widgets.linkedtext import LEFT, NONE, TEXT, link, linked, shown_view, span
from tests.widgets.textviews import LABELS, LOOK, picture
from widgets.textview import Piece, TextView
from widgets.textview.margin import place_in_margin

heights = st.lists(st.floats(0, 600), min_size=1, max_size=100).map(sorted)


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    return shown_view(qtbot)


@given(heights, st.floats(5, 20), st.floats(0, 5), st.floats(0, 80))
def test_slots_never_overlap_and_stand_near_their_lines(
    tops: list[float], height: float, gap: float, reach: float
) -> None:
    slots = place_in_margin(tops, [height] * len(tops), gap=gap, far=height + reach)
    assert [number for slot in slots for number in slot.held] == list(range(len(tops)))
    assert all(one.start + height <= other.start + 1e-6 for one, other in pairwise(slots))
    for slot in slots:
        assert -1e-6 <= slot.start - tops[slot.held[0]] <= reach + 1e-6
        assert all(slot.start - tops[number] > reach - height - gap - 1e-6 for number in slot.held[1:])


@pytest.mark.parametrize("seed", range(4))
def test_chips_of_a_hundred_links_touch_neither_each_other_nor_the_text(view: TextView, seed: int) -> None:
    chance = random.Random(seed)
    starts = [chance.randrange(len(TEXT) // 4) for _ in range(60)]
    many = [
        Span(f"s{n}", "set", chance.choice(list(LABELS)), at, at + chance.randrange(1, 60), "")
        for n, at in enumerate(starts)
    ]
    view.set_spans(many)
    view.set_links([link(f"l{n}", chance.choice(many).id, None, "word " * chance.randrange(1, 9)) for n in range(100)])
    chips = view.margin_chips()
    assert len({one.id for chip in chips for one in chip.links}) > 30
    assert any(len(chip.links) > 1 for chip in chips)
    words = view.range_rects(0, len(TEXT))
    labels = [chip.rect for entry in view.scene() for chip in entry.chips]
    right = max(rect.right() for rect in (*words, *labels))
    for chip in chips:
        assert right < chip.rect.left()
        assert chip.rect.right() <= view.viewport().width()
    assert not any(one.rect.intersects(other.rect) for one, other in combinations(chips, 2))


def test_a_chip_stands_beside_the_line_on_which_its_source_ends(view: TextView) -> None:
    long = "Nobody else spoke on that day, and the harbour stayed shut for the night and for the whole of the next one"
    view.set_spans([span("long", long, "STANCE")])
    view.set_links([link("one", "long", None)])
    rects, (chip,) = view.span_rects("long"), view.margin_chips()
    assert len(rects) > 1
    assert abs(chip.rect.center().y() - rects[-1].center().y()) <= 1
    assert chip.text == "H unspecified"


def test_where_a_chip_stands_does_not_depend_on_scrolling(view: TextView) -> None:
    text = "\n".join(f"Line {number}" for number in range(300))
    view.set_text(text, [Piece(0, len(text))])
    view.set_spans([Span(f"s{n}", "set", "ACTOR", n * 8, n * 8 + 4, "") for n in range(200)])
    view.set_links([link(f"l{n}", f"s{n % 200}", None) for n in range(600)])
    seen: dict[tuple[str, ...], QRectF] = {}
    for value in range(0, 3000, 37):
        view.verticalScrollBar().setValue(value)
        for chip in view.margin_chips():
            assert seen.setdefault(tuple(one.id for one in chip.links), chip.rect) == chip.rect
    assert len(seen) > 100


def test_linking_never_moves_the_text(view: TextView) -> None:
    before = view.range_rects(0, len(TEXT))
    size = view.document().size()
    linked(view)
    assert view.margin_chips()
    view.choose("rejects")
    picture(view)
    assert view.range_rects(0, len(TEXT)) == before
    view.set_links([])
    assert view.range_rects(0, len(TEXT)) == before
    assert view.document().size() == size


def test_the_margin_is_a_hundred_and_twelve_pixels_and_grows_with_the_font(view: TextView) -> None:
    def margin() -> float:
        return view.document().rootFrame().frameFormat().rightMargin() - view.document().documentMargin()

    assert margin() == pytest.approx(112, abs=2)
    view.resize(1200, 420)
    view.set_look(replace(LOOK, size=22))
    assert margin() == pytest.approx(224, abs=8)


def test_a_narrow_view_and_one_without_a_margin_show_no_chips(view: TextView) -> None:
    linked(view)
    assert view.margin_chips()
    wide = view.document().size().height()
    view.resize(400, 420)
    assert view.margin_chips() == []
    assert view.document().rootFrame().frameFormat().rightMargin() == view.document().documentMargin()
    view.resize(800, 420)
    assert view.margin_chips()
    assert view.document().size().height() == wide
    view.set_margin(False)
    assert view.margin_chips() == []
    view.choose("rejects")
    assert view.arcs()
    assert view.stubs() == [], "they would cover the words of a card"


def test_no_width_makes_the_margin_waver(view: TextView) -> None:
    """The scroll bar takes room, which must not be what the margin is decided by."""
    text = "word " * 150
    view.set_text(text, [Piece(0, len(text))])
    for width in range(400, 460):
        view.resize(width, 330)
        QApplication.processEvents()
        width_of_line = view.scene()[0].line.width
        QApplication.processEvents()
        assert view.scene()[0].line.width == width_of_line


def test_chips_follow_their_spans_and_go_with_them(view: TextView) -> None:
    linked(view)
    (before, *_) = view.margin_chips()
    view.update_spans((), [replace(span("rejects", "Paragraph 2", "STANCE"))])
    (after, *_) = view.margin_chips()
    assert after.rect.top() > before.rect.top() + 30
    view.update_spans(["rejects"], ())
    assert view.margin_chips() == []
    view.set_text("other", [Piece(0, 5)])
    assert (view.margin_chips(), view.arcs()) == ([], [])


def test_long_texts_are_elided_and_told_in_full_to_the_resting_pointer(view: TextView) -> None:
    view.set_spans([span("mayor", "The mayor")])
    view.set_links([link("long", "mayor", None, "a very long text <b> that finds no room beside the line")])
    (chip,) = view.margin_chips()
    assert chip.text.endswith("\u2026")
    rest(view, chip.rect.center().toPoint())
    assert "a very long text &lt;b&gt; that finds no room beside the line" in QToolTip.text()
    assert "holder" in QToolTip.text()
    QToolTip.hideText()


def rest(view: TextView, place: QPoint) -> None:
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))


def test_a_click_on_a_chip_is_told_and_changes_nothing(view: TextView, qtbot: QtBot) -> None:
    linked(view)
    view.choose("mayor")
    view.set_selection(3, 9)
    chip = next(chip for chip in view.margin_chips() if chip.links[0].id == "below")
    place = chip.rect.center().toPoint()
    with qtbot.waitSignal(view.link_pressed, timeout=500) as told, qtbot.assertNotEmitted(view.span_chosen):
        QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert told.args == ["below"]
    assert (view.chosen(), view.selection()) == ("mayor", (3, 9))
    with qtbot.assertNotEmitted(view.link_pressed), qtbot.assertNotEmitted(view.selection_made):
        QTest.mousePress(view.viewport(), LEFT, NONE, place)
        QTest.mouseRelease(view.viewport(), LEFT, NONE, place - QPoint(300, 0))


def test_a_click_on_a_count_tells_its_links_and_its_place(view: TextView, qtbot: QtBot) -> None:
    view.set_spans([span("mayor", "The mayor")])
    view.set_links([link(f"l{number}", "mayor", None) for number in range(9)])
    *single, count = view.margin_chips()
    assert 3 <= len(single) <= 6
    assert count.text == f"+{9 - len(single)}"
    assert count.rect.bottom() < view.span_rects("mayor")[0].bottom() + 3 * 30
    with qtbot.waitSignal(view.links_pressed, timeout=500) as told, qtbot.assertNotEmitted(view.link_pressed):
        QTest.mouseClick(view.viewport(), LEFT, NONE, count.rect.center().toPoint())
    assert told.args[1] == [f"l{number}" for number in range(len(single), 9)]
    assert view.viewport().mapFromGlobal(told.args[0]) == count.rect.bottomLeft().toPoint()
