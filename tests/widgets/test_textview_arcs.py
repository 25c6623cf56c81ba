"""Links in the text view: arcs and stubs of the chosen span."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from tests.widgets.linkedtext import HEBREW, TEXT, link, linked, shown_view, span
from tests.widgets.textviews import LABELS, colours, picture
from widgets.textview import Piece, TextView
from widgets.textview.arcs import Space, route
from widgets.textview.linkmarks import Side


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    return shown_view(qtbot)


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
