"""The edges of the chosen span under the mouse; fragments; and selecting by two clicks."""

from __future__ import annotations

import re

import pytest
import regex
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from annotations.text import Range
from widgets.textview import LabelLook, Look, Piece, TextView
from widgets.textview.handles import Handle

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
TEXT = f"Leaders {FAMILY} met in Kyiv, Ukraine. They left \U0001f600 again for a walk.\nA second line of words."
HEBREW = "\u05e8\u05d0\u05e9 \u05d4\u05e2\u05d9\u05e8 \u05d3\u05d5\u05d7\u05d4 \u05d0\u05ea \u05d4\u05ea\u05d5\u05db\u05e0\u05d9\u05ea"
LEFT, NONE, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ESCAPE = Qt.Key.Key_Escape


class Words:
    """Characters and tokens by plain expressions; no sentences."""

    def __init__(self, text: str) -> None:
        self.characters = [match.span() for match in regex.finditer(r"\X", text)]
        self.tokens = [match.span() for match in re.finditer(r"[^\W_]+|[^\s\w]+", text)]

    def character_at(self, offset: int) -> Range | None:
        return next((one for one in self.characters if one[0] <= offset < one[1]), None)

    def next_token(self, offset: int) -> Range | None:
        return next((one for one in self.tokens if one[0] > offset), None)

    def previous_token(self, offset: int) -> Range | None:
        return next((one for one in reversed(self.tokens) if one[0] < offset), None)

    def next_sentence(self, offset: int) -> Range | None:
        return None

    def previous_sentence(self, offset: int) -> Range | None:
        return None


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    made = TextView()
    qtbot.addWidget(made)
    made.resize(700, 320)
    made.set_look(Look(labels={"ACTOR": LabelLook("#2f6db5", "solid", "A")}, family="DejaVu Serif"))
    made.set_text(TEXT, [Piece(0, len(TEXT))])
    made.set_navigator(Words(TEXT))
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def choose(view: TextView, words: str = "met in Kyiv", text: str = TEXT, **more: object) -> Span:
    start = text.index(words)
    made = Span("it", "set", "ACTOR", start, start + len(words), words, **more)  # type: ignore[arg-type]
    view.set_spans([made])
    view.choose("it")
    return made


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


def drag(view: TextView, start: int, end: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    begin, finish = view.range_rects(start, end)[0], view.range_rects(start, end)[-1]
    first, last = (
        QPoint(round(begin.left()) + 1, round(begin.top()) + 6),
        QPoint(round(finish.right()), round(finish.top()) + 6),
    )
    send(view, QEvent.Type.MouseButtonPress, first, modifier)
    for place in ((first + last) / 2, last):
        send(view, QEvent.Type.MouseMove, place, modifier)
    send(view, QEvent.Type.MouseButtonRelease, last, modifier)


def send(view: TextView, kind: QEvent.Type, place: QPoint, modifier: Qt.KeyboardModifier) -> None:
    buttons = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    event = QMouseEvent(kind, QPointF(place), QPointF(view.viewport().mapToGlobal(place)), LEFT, buttons, modifier)
    QApplication.sendEvent(view.viewport(), event)


def place_of(view: TextView, words: str) -> QPoint:
    """In the upper half of the second letter of WORDS, away from handles."""
    at = TEXT.index(words) + 1
    return view.range_rects(at, at + 1)[0].center().toPoint() - QPoint(0, 3)


def picture(view: TextView) -> QImage:
    return view.viewport().grab().toImage()


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
    text = f"English with {HEBREW} mixed"
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


# Click and click


def click(view: TextView, words: str) -> None:
    QTest.mouseClick(view.viewport(), LEFT, NONE, place_of(view, words))


def test_two_clicks_select_whole_tokens_in_either_order(view: TextView, qtbot: QtBot) -> None:
    view.set_click_selects(True)
    start, end = TEXT.index("Kyiv"), TEXT.index("left") + 4
    for first, second in (("Kyiv", "left"), ("left", "Kyiv")):
        with qtbot.assertNotEmitted(view.selection_made):
            click(view, first)
        assert view.anchor() is not None
        with qtbot.waitSignal(view.selection_made, timeout=500) as told:
            click(view, second)
        assert told.args == [start, end]
        assert view.selection() == (start, end)
        assert view.anchor() is None


def test_the_anchor_is_seen_at_the_start_of_its_token(view: TextView) -> None:
    view.set_click_selects(True)
    view.set_caret(len(TEXT))
    click(view, "Kyiv")
    view.clearFocus()
    at = TEXT.index("Kyiv")
    rect = view.range_rects(at, at + 1)[0]
    assert picture(view).pixelColor(round(rect.left()) - 1, round(rect.center().y())).name() == "#2f6fed"
    view.set_click_selects(False)
    assert view.anchor() is None
    assert picture(view).pixelColor(round(rect.left()) - 1, round(rect.center().y())).name() == "#ffffff"


def test_two_clicks_on_one_token_select_it_slow_or_fast(view: TextView, qtbot: QtBot) -> None:
    view.set_click_selects(True)
    start = TEXT.index("Kyiv")
    click(view, "Kyiv")
    with qtbot.waitSignal(view.selection_made, timeout=500) as told:
        click(view, "yiv")
    assert told.args == [start, start + 4]
    seen = []
    view.selection_made.connect(lambda *range: seen.append(range))
    place = place_of(view, "Kyiv")
    click(view, "Kyiv")
    send(view, QEvent.Type.MouseButtonDblClick, place, NONE)
    send(view, QEvent.Type.MouseButtonRelease, place, NONE)
    assert (seen, view.anchor()) == ([(start, start + 4)], None)


def test_a_double_click_that_ends_a_selection_makes_no_second_one(view: TextView) -> None:
    view.set_click_selects(True)
    seen = []
    view.selection_made.connect(lambda *range: seen.append(range))
    click(view, "Kyiv")
    click(view, "left")
    place = place_of(view, "left")
    send(view, QEvent.Type.MouseButtonDblClick, place, NONE)
    send(view, QEvent.Type.MouseMove, place + QPoint(60, 0), NONE)
    send(view, QEvent.Type.MouseButtonRelease, place, NONE)
    assert seen == [(TEXT.index("Kyiv"), TEXT.index("left") + 4)]


def test_escape_drops_the_anchor_and_a_drag_does(view: TextView, qtbot: QtBot) -> None:
    choose(view)
    view.set_click_selects(True)
    click(view, "walk")
    QTest.keyClick(view, ESCAPE)
    assert (view.anchor(), view.chosen()) == (None, "it")
    click(view, "walk")
    with qtbot.waitSignal(view.selection_made, timeout=500) as told:
        drag(view, 0, 7)
    assert told.args == [0, 7]
    assert view.anchor() is None


def test_while_it_is_on_clicks_choose_nothing_and_afterwards_they_do(view: TextView, qtbot: QtBot) -> None:
    choose(view)
    view.choose(None)
    view.set_click_selects(True)
    with qtbot.assertNotEmitted(view.span_chosen):
        click(view, "Kyiv")
    view.set_click_selects(False)
    with qtbot.waitSignal(view.span_chosen, timeout=500):
        click(view, "Kyiv")


def test_a_click_beside_every_word_puts_no_anchor(view: TextView) -> None:
    view.set_text("", [])
    view.set_navigator(Words(""))
    view.set_click_selects(True)
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(100, 100))
    assert view.anchor() is None
