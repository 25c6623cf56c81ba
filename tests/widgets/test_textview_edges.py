"""The edges of the chosen span under the mouse, and fragments."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from tests.widgets.draggedtext import CONTROL, ESCAPE, FAMILY, LEFT, NONE, TEXT, choose, drag, place_of, shown_view
from tests.widgets.textviews import picture
from widgets.textview import Piece, TextView
from widgets.textview.handles import Handle

HEBREW = "\u05e8\u05d0\u05e9 \u05d4\u05e2\u05d9\u05e8 \u05d3\u05d5\u05d7\u05d4 \u05d0\u05ea \u05d4\u05ea\u05d5\u05db\u05e0\u05d9\u05ea"


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    return shown_view(qtbot)


def handle(view: TextView, at_start: bool) -> Handle:
    return next(handle for handle in view.handles() if handle.at_start is at_start)


def before(view: TextView, offset: int, text: str = TEXT) -> QPointF:
    """The place in the middle of the line, just before the character at OFFSET."""
    rect = view.range_rects(offset, offset + 1)[0]
    return QPointF(rect.left() if text is TEXT else rect.right(), rect.center().y())


def move_edge(view: TextView, at_start: bool, to: QPointF, *, release: bool = True) -> None:
    """Take a handle and carry its edge to a place; the pointer stays as far below it as where it took hold."""
    held = handle(view, at_start)
    begin = held.area.center().toPoint()
    finish = (to + (held.area.center() - held.middle)).toPoint()
    QTest.mousePress(view.viewport(), LEFT, NONE, begin)
    QTest.mouseMove(view.viewport(), (begin + finish) / 2)
    QTest.mouseMove(view.viewport(), finish)
    if release:
        QTest.mouseRelease(view.viewport(), LEFT, NONE, finish)


# Handles


def test_only_the_chosen_span_has_handles_at_its_lower_corners(view: TextView) -> None:
    choose(view)
    (rect,), (start, end) = view.span_rects("it"), view.handles()
    assert (start.at_start, end.at_start) == (True, False)
    assert abs(start.spot.center().x() - rect.left()) <= 2
    assert abs(end.spot.center().x() - rect.right()) <= 2
    for each in (start, end):
        assert each.area.width() >= 12
        assert each.area.contains(each.spot.center())
        assert abs(each.spot.center().y() - rect.bottom()) <= 4
        assert 6 <= each.spot.width() <= 8
    image = picture(view)
    assert image.pixelColor(start.spot.center().toPoint()).name() == "#2f6db5"
    view.choose(None)
    assert view.handles() == []
    assert picture(view) != image


def test_the_handles_of_a_single_letter_do_not_overlap(view: TextView) -> None:
    at = TEXT.index(" a walk") + 1
    view.set_spans([Span("it", "set", "ACTOR", at, at + 1, "a")])
    view.choose("it")
    start, end = view.handles()
    assert start.area.right() <= end.area.left()
    assert min(start.area.width(), end.area.width()) >= 12


def test_an_edge_is_dragged_in_code_points_whatever_comes_before(view: TextView, qtbot: QtBot) -> None:
    span = choose(view)
    wanted = TEXT.index("raine")
    with qtbot.waitSignal(view.edge_moved, timeout=500) as told, qtbot.assertNotEmitted(view.selection_made):
        move_edge(view, False, before(view, wanted))
    assert told.args == ["it", span.start, wanted]
    wanted = TEXT.index("aders")
    with qtbot.waitSignal(view.edge_moved, timeout=500) as told:
        move_edge(view, True, before(view, wanted))
    assert told.args == ["it", wanted, span.end]
    wanted = TEXT.index(" again")
    with qtbot.waitSignal(view.edge_moved, timeout=500) as told:
        move_edge(view, False, before(view, wanted))
    assert told.args == ["it", span.start, wanted]
    assert (view.selection(), view.caret(), view.chosen()) == (None, 0, "it")


def test_in_hebrew_the_start_is_at_the_right_and_its_handle_too(view: TextView, qtbot: QtBot) -> None:
    view.set_text(HEBREW, [Piece(0, len(HEBREW))])
    span = choose(view, HEBREW[4:8], HEBREW)
    (rect,) = view.span_rects("it")
    assert abs(handle(view, True).spot.center().x() - rect.right()) <= 2
    assert abs(handle(view, False).spot.center().x() - rect.left()) <= 2
    with qtbot.waitSignal(view.edge_moved, timeout=500) as told:
        move_edge(view, True, before(view, 1, HEBREW))
    assert told.args == ["it", 1, span.end]
    with qtbot.waitSignal(view.edge_moved, timeout=500) as told:
        move_edge(view, False, before(view, 12, HEBREW))
    assert told.args == ["it", span.start, 12]


def test_where_directions_meet_the_handles_stand_at_the_letters(view: TextView) -> None:
    text = f"English words in a sentence with {HEBREW} mixed into them"
    view.set_text(text, [Piece(0, len(text))])
    choose(view, f"with {HEBREW[:3]}", text)
    english, hebrew = view.span_rects("it")
    assert abs(handle(view, True).middle.x() - english.left()) <= 1
    assert abs(handle(view, False).middle.x() - hebrew.left()) <= 1


def test_the_range_that_would_result_is_seen_while_dragging(view: TextView, qtbot: QtBot) -> None:
    span = choose(view)
    plain = picture(view)
    wanted = TEXT.index("raine")
    with qtbot.assertNotEmitted(view.edge_moved):
        move_edge(view, False, before(view, wanted), release=False)
    dragged = view.dragged()
    assert dragged is not None
    assert dragged.range == (span.start, wanted)
    assert view.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    assert picture(view) != plain
    QTest.mouseRelease(view.viewport(), LEFT, NONE, before(view, wanted).toPoint())
    assert view.dragged() is None
    assert picture(view) == plain


def test_escape_lets_the_edge_go(view: TextView, qtbot: QtBot) -> None:
    choose(view)
    plain = picture(view)
    with qtbot.assertNotEmitted(view.edge_moved), qtbot.assertNotEmitted(view.selection_made):
        move_edge(view, True, before(view, 2), release=False)
        QTest.keyClick(view, ESCAPE)
        assert view.dragged() is None
        assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
        assert (picture(view), view.chosen()) == (plain, "it")
        QTest.mouseMove(view.viewport(), QPoint(30, 30))
        QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(30, 30))
    assert (view.selection(), view.chosen()) == (None, "it")


def test_an_edge_never_passes_the_other(view: TextView, qtbot: QtBot) -> None:
    span = choose(view, f"{FAMILY} met")
    with qtbot.waitSignal(view.edge_moved, timeout=500) as told:
        move_edge(view, False, before(view, 2))
    assert told.args == ["it", span.start, span.start + len(FAMILY)]
    with qtbot.waitSignal(view.edge_moved, timeout=500) as told:
        move_edge(view, True, before(view, TEXT.index("left")))
    assert told.args == ["it", span.end - 1, span.end]


def test_a_click_on_a_handle_is_a_click_on_the_text(view: TextView, qtbot: QtBot) -> None:
    span = choose(view)
    view.update_spans((), [Span("outer", "set", "ACTOR", span.start, span.end + 3, "")])
    with qtbot.assertNotEmitted(view.edge_moved):
        QTest.mouseClick(view.viewport(), LEFT, NONE, handle(view, True).middle.toPoint() + QPoint(2, 7))
        QTest.mouseClick(view.viewport(), LEFT, NONE, handle(view, True).middle.toPoint() + QPoint(2, 7))
    assert view.chosen() == "outer"


def test_a_span_that_changes_in_the_hand_is_let_go(view: TextView, qtbot: QtBot) -> None:
    span = choose(view)
    with qtbot.assertNotEmitted(view.edge_moved):
        move_edge(view, True, before(view, 2), release=False)
        view.update_spans((), [Span("it", "set", "ACTOR", span.start, span.end + 2, "")])
        assert view.dragged() is None
        QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(30, 30))
        move_edge(view, True, before(view, 2), release=False)
        view.update_spans(["it"], ())
        QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(30, 30))
        assert view.dragged() is None


# Fragments


def test_the_handles_of_a_span_with_fragments_stand_at_the_ends_of_its_hull(view: TextView, qtbot: QtBot) -> None:
    start, end = TEXT.index("met"), TEXT.index(".")
    fragments = ((start, start + 3), (TEXT.index("Ukraine"), end))
    view.set_spans([Span("it", "set", "ACTOR", start, end, "", fragments=fragments)])
    view.choose("it")
    first, last = view.span_rects("it")
    assert abs(handle(view, True).middle.x() - first.left()) <= 1
    assert abs(handle(view, False).middle.x() - last.right()) <= 1
    with qtbot.waitSignal(view.edge_moved, timeout=500) as told:
        move_edge(view, False, before(view, TEXT.index("left")))
    assert told.args == ["it", start, TEXT.index("left")]


def test_fragments_share_a_lane_and_a_chip_and_are_joined(view: TextView) -> None:
    start, end = TEXT.index("met"), TEXT.index(".")
    gap = start + 3, TEXT.index("Ukraine")
    view.set_spans([Span("it", "set", "ACTOR", start, end, "", fragments=((start, gap[0]), (gap[1], end)))])
    (line,) = [entry for entry in view.scene() if entry.marks]
    (mark,) = line.marks
    assert (len(mark.stretches), len(mark.gaps), len(line.chips)) == (2, 1, 1)
    between = view.range_rects(*gap)[0]
    row = [
        picture(view).pixelColor(x, round(between.bottom())).name()
        for x in range(round(between.left()) + 4, round(between.right()) - 4)
    ]
    assert 3 < sum(colour != "#ffffff" for colour in row) < len(row) / 2


def test_a_gap_of_several_lines_is_joined_on_each_of_them(view: TextView) -> None:
    view.resize(110, 480)  # a line or two of words each, whatever the fonts
    start, end = TEXT.index("met"), TEXT.index("again")
    view.set_spans([Span("it", "set", "ACTOR", start, end + 5, "", fragments=((start, start + 3), (end, end + 5)))])
    marks = [mark for entry in view.scene() for mark in entry.marks]
    assert len(marks) > 3
    assert any(mark.gaps and not mark.stretches for mark in marks)
    assert sum(mark.begins for mark in marks) == sum(mark.ends for mark in marks) == 1
    view.choose("it")
    picture(view)


def test_with_control_a_drag_makes_a_fragment_of_the_chosen_span(view: TextView, qtbot: QtBot) -> None:
    choose(view)
    start = TEXT.index("They")
    with qtbot.waitSignal(view.fragment_made, timeout=500) as told, qtbot.assertNotEmitted(view.selection_made):
        drag(view, start, start + 9, CONTROL)
    assert told.args == [start, start + 9]
    assert view.chosen() == "it"


def test_with_control_a_double_click_does_too_and_a_click_leaves_the_choice(view: TextView, qtbot: QtBot) -> None:
    choose(view)
    start, place = TEXT.index("left"), place_of(view, "left")
    with qtbot.waitSignal(view.fragment_made, timeout=500) as told, qtbot.assertNotEmitted(view.span_chosen):
        QTest.mouseClick(view.viewport(), LEFT, CONTROL, place)
        QTest.mouseDClick(view.viewport(), LEFT, CONTROL, place)
        QTest.mouseRelease(view.viewport(), LEFT, CONTROL, place)
    assert told.args == [start, start + 4]
    assert view.chosen() == "it"


def test_with_control_and_nothing_chosen_it_is_a_selection(view: TextView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.selection_made, timeout=500), qtbot.assertNotEmitted(view.fragment_made):
        drag(view, 0, 7, CONTROL)
    choose(view)
    with qtbot.waitSignal(view.selection_made, timeout=500), qtbot.assertNotEmitted(view.fragment_made):
        drag(view, 0, 7)
