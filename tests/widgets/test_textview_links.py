"""Links in the text view: chips beside the text, arcs and stubs of the chosen span, and what is proposed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from annotations.text import Range
from widgets.textview import LabelLook, LinkMark, Look, Piece, TextView
from widgets.textview.arcs import Space, route
from widgets.textview.linkmarks import Side
from widgets.textview.margin import place_in_margin

LABELS = {
    "ACTOR": LabelLook("#2f6db5", "solid", "A"),
    "STANCE": LabelLook("#b9501f", "dashed", "S"),
    "CONDITION": LabelLook("#0f7f68", "dotted", "C"),
}
LOOK = Look(labels=LABELS, family="DejaVu Serif")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
TEXT = (
    "The mayor rejects the plan of the council, and the union follows her.\n"
    "In the evening the council said that it would listen. "
    "Nobody else spoke on that day, and the harbour stayed shut for the night and for the whole of the next one.\n"
    + "\n".join(
        f"Paragraph {number} goes on about other things, at some length and without a link." for number in range(40)
    )
    + "\nAt last the ferry sailed."
)
HEBREW = "\u05e8\u05d0\u05e9 \u05d4\u05e2\u05d9\u05e8 \u05d3\u05d5\u05d7\u05d4 \u05d0\u05ea \u05d4\u05ea\u05d5\u05db\u05e0\u05d9\u05ea"


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    made = TextView()
    qtbot.addWidget(made)
    made.resize(800, 420)
    made.set_look(LOOK)
    made.set_margin(True)
    made.set_text(TEXT, [Piece(0, len(TEXT))])
    with qtbot.waitExposed(made):
        made.show()
    return made


def span(name: str, words: str, label: str = "ACTOR", nth: int = 0, text: str = TEXT) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(name, "set", label, start, start + len(words), words)


def link(
    name: str, source: str, target: str | None, text: str = "", label: str = "ACTOR", range: Range | None = None
) -> LinkMark:
    return LinkMark(name, source, target, range, "H", text or target or "unspecified", label, "holder")


def picture(view: TextView) -> QImage:
    return view.viewport().grab().toImage()


def colours(image: QImage, rect: QRectF) -> set[str]:
    area = rect.toAlignedRect().intersected(image.rect())
    places = ((x, y) for x in range(area.left(), area.right() + 1) for y in range(area.top(), area.bottom() + 1))
    return {image.pixelColor(x, y).name() for x, y in places}


def linked(view: TextView) -> None:
    """A stance with a holder on its line, one on the next line, a range of text, nothing, and one far below."""
    view.set_spans(
        [
            span("mayor", "The mayor"),
            span("rejects", "rejects the plan", "STANCE"),
            span("council", "the council", nth=1),
            span("ferry", "the ferry"),
        ]
    )
    where = TEXT.index("the union")
    view.set_links(
        [
            link("near", "rejects", "mayor"),
            link("below", "rejects", "council"),
            link("text", "rejects", None, "the union", range=(where, where + 9)),
            link("nothing", "rejects", None),
            link("far", "rejects", "ferry"),
            link("away", "rejects", "elsewhere", "a word in a point"),
        ]
    )


# Chips in the margin

heights = st.lists(st.floats(0, 600), min_size=1, max_size=100).map(sorted)


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


# Arcs and stubs


def test_arcs_are_drawn_for_the_chosen_span_alone(view: TextView) -> None:
    linked(view)
    assert (view.arcs(), view.stubs(), view.handles()) == ([], [], [])
    plain = picture(view)
    view.choose("rejects")
    assert [arc.link.id for arc in view.arcs()] == ["near", "below", "text"]
    between = [arc.path.pointAtPercent(share) for arc in view.arcs() for share in (0.05, 0.9)]
    drawn = picture(view)
    for place in between:
        seen = colours(drawn, QRectF(place - QPointF(1, 1), place + QPointF(1, 1)))
        assert any(QColor(one).blue() - QColor(one).red() > 60 for one in seen)
    view.choose("mayor")
    assert [arc.link.id for arc in view.arcs()] == ["near"]
    view.choose("ferry")
    view.choose(None)
    assert view.arcs() == []
    assert picture(view) == plain


def test_an_arc_ends_at_its_target_and_has_its_name_on_it(view: TextView) -> None:
    linked(view)
    view.choose("rejects")
    near, below, text = view.arcs()
    (mayor,), (council,) = view.span_rects("mayor"), view.span_rects("council")
    assert mayor.left() <= near.tip.x() <= mayor.right()
    assert near.tip.y() == mayor.top()
    assert near.downward
    assert council.left() <= below.tip.x() <= council.right()
    assert below.tip.y() == council.top()
    assert all(arc.name == "holder" for arc in (near, below, text))
    assert not any(one.name_rect.intersects(other.name_rect) for one, other in combinations((near, below, text), 2))


def test_in_hebrew_an_arc_goes_between_the_words_as_they_stand(view: TextView) -> None:
    view.set_text(HEBREW, [Piece(0, len(HEBREW))])
    view.set_spans([Span("who", "set", "ACTOR", 0, 8, ""), Span("what", "set", "STANCE", 9, 13, "")])
    view.set_links([link("l", "what", "who")])
    view.choose("what")
    (arc,), (who,), (what,) = view.arcs(), view.span_rects("who"), view.span_rects("what")
    assert who.left() > what.right()
    assert who.left() <= arc.tip.x() <= who.right()
    assert what.left() <= arc.path.elementAt(0).x <= what.right()  # type: ignore[attr-defined]


def test_what_is_out_of_view_has_a_stub_at_the_edge_beyond_which_it_lies(view: TextView) -> None:
    linked(view)
    view.choose("rejects")
    far, away = view.stubs()
    assert (far.link.id, far.side, far.text) == ("far", Side.BELOW, "holder: ferry")
    assert far.rect.bottom() > view.viewport().height() - 32
    assert (away.link.id, away.side, away.text) == ("away", Side.ELSEWHERE, "holder: a word in a point")
    assert away.rect.right() > view.viewport().width() - 160
    plain, drawn = colours(picture(view), far.rect), LABELS["ACTOR"].colour
    assert drawn in plain
    view.choose("ferry")
    view.reveal(TEXT.index("the ferry"), len(TEXT))
    (back,) = view.stubs()
    assert (back.side, back.text, back.leaves) == (Side.ABOVE, "holder: rejects the plan", False)
    assert back.rect.top() < 32
    assert view.arcs() == []
    view.choose("rejects")
    assert (view.arcs(), view.stubs()) == ([], [])


def test_stubs_at_one_edge_stand_apart_and_within_the_text(view: TextView) -> None:
    view.set_spans([span("mayor", "The mayor"), span("ferry", "the ferry")])
    ends = ["ferry", "elsewhere"] * 12
    view.set_links([link(f"l{n}", "mayor", end, f"number {n} of many") for n, end in enumerate(ends)])
    view.choose("mayor")
    rects = [stub.rect for stub in view.stubs()]
    assert len(rects) == 24
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    assert all(rect.left() >= 0 and rect.right() <= view.viewport().width() for rect in rects)


def test_a_range_that_a_link_points_to_is_framed_while_its_span_is_chosen(view: TextView) -> None:
    linked(view)
    where = TEXT.index("the union")
    (rect,) = view.range_rects(where, where + 9)
    side = QRectF(rect.left() - 2, rect.top() + 3, 2, rect.height() - 6)
    assert LABELS["ACTOR"].colour not in colours(picture(view), side)
    plain = colours(picture(view), side)
    view.choose("rejects")
    assert colours(picture(view), side) != plain
    view.choose("mayor")
    assert colours(picture(view), side) == plain


rects = st.builds(
    QRectF, st.floats(20, 500), st.sampled_from([20.0, 50.0, 80.0, 200.0, 320.0]), st.floats(1, 200), st.just(17.0)
)


@given(st.lists(rects, min_size=1, max_size=3), st.lists(rects, min_size=1, max_size=3), st.integers(0, 12))
def test_a_route_runs_along_the_axes_from_one_range_to_the_other(
    source: Sequence[QRectF], target: Sequence[QRectF], number: int
) -> None:
    space = Space(QRectF(0, 0, 800, 400), 14.0, 700.0, 600.0, 9.0)
    corners = route(source, target, space, number)
    assert all(one.x() == other.x() or one.y() == other.y() for one, other in pairwise(corners))
    assert any(rect.left() - 1e-6 <= corners[0].x() <= rect.right() + 1e-6 for rect in source)
    assert any(rect.left() - 1e-6 <= corners[-1].x() <= rect.right() + 1e-6 for rect in target)
    assert all(0 <= corner.x() <= 800 for corner in corners)


def test_partial_repaints_with_links_equal_a_full_painting(view: TextView) -> None:
    """As somebody links, chooses, marks, unmarks and scrolls: nothing of an arc or a stub is left behind."""
    chance = random.Random(11)
    alive = [Span(f"s{n}", "set", chance.choice(list(LABELS)), n * 40, n * 40 + 30, "") for n in range(40)]
    view.set_spans(alive)
    for number in range(50):
        if number % 10 == 0:
            pairs = [(chance.choice(alive).id, chance.choice(alive).id) for _ in range(25)]
            view.set_links([link(f"l{n}", *pair) for n, pair in enumerate(pairs)] if number % 20 else [])
            view.set_badges([((one.start, one.end), str(n)) for n, one in enumerate(alive[::4])])
            view.set_preview([(one.start, one.end) for one in alive[::5]])
        view.choose(chance.choice([*(one.id for one in alive), None]))
        one = chance.randrange(len(alive))
        alive[one] = replace(alive[one], end=alive[one].start + chance.randrange(1, 60))
        view.update_spans((), [alive[one]])
        view.set_caret(chance.randrange(1500))
        if number % 3 == 0:
            view.verticalScrollBar().setValue(chance.randrange(400))
        QApplication.processEvents()
        on_screen = view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert on_screen == view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32), f"after step {number}"


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
