"""Arcs, their names and stubs leave words alone, and chips give way to them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from widgets.textview import LabelLook, LinkMark, Look, Piece, TextView
from widgets.textview.arcs import Space, route

LABELS = {
    "ACTOR": LabelLook("#2f6db5", "solid", "A"),
    "STANCE": LabelLook("#b9501f", "dashed", "S"),
    "CONDITION": LabelLook("#0f7f68", "dotted", "C"),
}
TEXT = (
    "Norsund Line is ready to raise basic pay by seven per cent, but only if the union accepts rosters with shorter "
    "weekend breaks.\nThe union rejected the link between pay and rosters before noon. We will talk about wages and we "
    "will talk about weekends, but not in the same breath, its chief negotiator said. Unless loading resumes by Sunday, "
    "the chairman told island radio, the freight service will move to the rival port for the rest of the season.\n"
    + "\n".join(f"Paragraph {number} goes on about other things, at some length." for number in range(30))
)
CHIPS = {"ACTOR": "ACTOR", "STANCE": "STANCE rejects", "CONDITION": "CONDITION precondition"}
SPANS = {
    "line": ("Norsund Line", "ACTOR"),
    "raise": ("is ready to raise basic pay by seven per cent", "STANCE"),
    "if": ("only if the union accepts rosters with shorter weekend breaks", "CONDITION"),
    "union": ("union rejected", "ACTOR"),
    "rejected": ("rejected the link between pay and rosters", "STANCE"),
    "talk": ("We will talk about wages", "STANCE"),
    "unless": ("Unless loading resumes by Sunday", "CONDITION"),
    "move": ("will move", "STANCE"),
    "far": ("Paragraph 29", "ACTOR"),
}
LINKS = (
    ("rejected", "union", "holder"), ("rejected", "if", "about condition"), ("rejected", "away", "restates"),
    ("raise", "line", "holder"), ("if", "raise", "governs"), ("talk", "if", "about condition"),
    ("talk", "union", "holder"), ("unless", "move", "governs"), ("move", "line", "holder"), ("raise", "far", "holder"),
)  # fmt: skip
WIDTHS = range(440, 1000, 40)


def marked(name: str, words: str, label: str) -> Span:
    start = TEXT.index(words)
    end = start + len(words.split()[0] if name == "union" else words)
    return Span(name, "set", label, start, end, TEXT[start:end])


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    made = TextView()
    qtbot.addWidget(made)
    made.resize(800, 520)
    made.set_look(Look(labels=LABELS, family="DejaVu Serif"))
    made.set_margin(True)
    made.set_text(TEXT, [Piece(0, len(TEXT))])
    made.set_chip_text(lambda span: CHIPS[span.label])
    made.set_spans([marked(name, *what) for name, what in SPANS.items()])
    made.set_links(
        [
            LinkMark(f"l{n}", source, target, None, "H", target, SPANS[source][1], name)
            for n, (source, target, name) in enumerate(LINKS)
        ]
    )
    with qtbot.waitExposed(made):
        made.show()
    return made


def chips(view: TextView) -> dict[str, QRectF]:
    scroll = view.verticalScrollBar().value()
    found = [chip for entry in view.scene() for chip in entry.chips]
    return {chip.span.id: chip.rect.translated(0, -scroll) for chip in found if chip.span is not None}


@pytest.mark.parametrize("width", WIDTHS)
def test_chips_give_way_to_names_stubs_and_arrows_and_the_chosen_spans_own_stays(view: TextView, width: int) -> None:
    view.resize(width, 520)
    view.choose(None)
    plain = chips(view)
    for name in SPANS:
        view.choose(name)
        shown = chips(view)
        assert name not in plain or name in shown, name
        names = [arc.name_rect.adjusted(2, 0, -2, 0) for arc in view.arcs() if arc.name]
        taken = [*names, *(stub.rect for stub in view.stubs())]
        for arc in view.arcs():
            tip = QRectF(arc.tip - QPointF(1, 8), arc.tip + QPointF(1, 0))
            taken += [tip] if arc.downward else []
        for id, rect in shown.items():
            assert not any(map(rect.intersects, taken)), f"{name} is chosen, the chip of {id} is covered"


@pytest.mark.parametrize("width", WIDTHS)
def test_no_arc_and_no_stub_runs_through_words(view: TextView, width: int) -> None:
    view.resize(width, 520)
    lines = [rect.adjusted(0, 3, 0, -3) for rect in view.range_rects(0, len(TEXT))]
    for name in SPANS:
        view.choose(name)
        for arc in view.arcs():
            for one, other in pairwise(arc.corners):
                way = QRectF(one, other).normalized().adjusted(-0.5, -0.5, 0.5, 0.5)
                assert not any(map(way.intersects, lines)), f"{name} is chosen, {arc.link.name} crosses a line"
        for stub in view.stubs():
            beside = stub.rect.left() > max(rect.right() for rect in view.span_rects(name))
            assert beside or not any(map(stub.rect.intersects, lines)), f"{name} is chosen, {stub.text} covers words"


@pytest.mark.parametrize("scroll", range(0, 160, 9))
def test_a_stub_at_an_edge_stands_between_lines_wherever_the_text_is_scrolled_to(view: TextView, scroll: int) -> None:
    view.choose("talk")
    view.verticalScrollBar().setValue(scroll)
    lines = [rect.adjusted(0, 3, 0, -3) for rect in view.range_rects(0, len(TEXT))]
    for stub in view.stubs():
        assert not any(map(stub.rect.intersects, lines))
        assert view.viewport().rect().contains(stub.rect.toAlignedRect().adjusted(1, 1, -1, -1))


def test_at_the_largest_size_there_is_no_margin_and_stubs_cover_no_words(view: TextView) -> None:
    view.resize(820, 700)
    view.set_look(Look(labels=LABELS, family="DejaVu Serif", size=28))
    view.choose("rejected")
    view.reveal(*(TEXT.index(SPANS["rejected"][0]),) * 2)
    assert view.margin_chips() == []
    lines = [rect.adjusted(0, 4, 0, -4) for rect in view.range_rects(0, len(TEXT))]
    assert view.stubs()
    assert not any(stub.rect.intersects(line) for stub in view.stubs() for line in lines)
    holder, about = view.arcs()
    assert holder.corners[1].y() - about.corners[1].y() >= 2, "they would run on each other"
    names = [arc.name_rect for arc in (holder, about) if arc.name]
    assert not any(one.intersects(other) for one, other in pairwise(names))


def test_a_chip_that_gave_way_is_pressed_where_it_stands(view: TextView) -> None:
    before = chips(view)["rejected"]
    view.choose("rejected")
    after = chips(view)["rejected"]
    assert after != before
    assert view.spans_under(after.center().toPoint() + QPoint(0, 1))[0].id == "rejected"


def test_a_way_over_a_line_goes_straight_only_beside_its_words() -> None:
    upper, lower = QRectF(100, 20, 80, 17), QRectF(100, 80, 80, 17)
    short, long = QRectF(14, 50, 60, 17), QRectF(14, 50, 600, 17)
    space = Space(QRectF(0, 0, 800, 400), 14.0, 700.0, 600.0, 9.0, lines=[upper, short, lower])
    assert len(route([upper], [lower], space, 0)) == 4
    assert len(route([upper], [lower], space._replace(lines=[upper, long, lower]), 0)) == 6
