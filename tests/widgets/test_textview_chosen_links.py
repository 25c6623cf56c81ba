"""Links on a card while a span is chosen, here or in another view."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from app.panes.textpane import PointView
from tests.widgets.linkedcard import ARTICLE, LOOK, POINT, TEXT, WIDTHS, fit, link, linked, shown_card, span
from tests.widgets.textviews import LABELS, colours, picture
from widgets.textview import Piece, TextView
from widgets.textview.linkmarks import Side


@pytest.fixture
def card(qtbot: QtBot) -> TextView:
    return shown_card(qtbot)


# The chosen span


def test_stubs_are_the_outlined_chips_of_the_chosen_spans_links_that_go_on_elsewhere(card: TextView) -> None:
    linked(card)
    assert card.stubs() == []
    plain = picture(card)
    card.choose("rejects")
    (stub,) = card.stubs()
    assert (stub.link.id, stub.side, stub.leaves) == ("restates", Side.LEFT, True)
    assert [arc.link.id for arc in card.arcs()] == ["holder"]
    edge = QRectF(stub.rect.left() + 12, stub.rect.top(), stub.rect.width() - 24, 1)
    assert LABELS["STANCE"].colour in colours(picture(card), edge)
    assert LABELS["STANCE"].colour not in colours(plain, edge)
    card.choose("pays")
    (stub,) = card.stubs()
    assert (stub.link.id, stub.leaves) == ("about", False)
    card.choose("mayor")
    assert card.stubs() == []
    card.choose(None)
    assert picture(card) == plain


def test_choosing_moves_no_chip_where_all_have_room(card: TextView) -> None:
    linked(card)
    before = [chip.rect for chip in card.margin_chips()]
    for id in ("rejects", "pays", "mayor"):
        card.choose(id)
        assert [chip.rect for chip in card.margin_chips()] == before


@pytest.mark.parametrize("width", WIDTHS)
def test_names_of_arcs_on_a_card_cover_no_words(card: PointView, width: int) -> None:
    linked(card)
    fit(card, width)
    words = card.range_rects(len(ARTICLE), len(ARTICLE) + len(POINT))
    for id in ("rejects", "pays", "follow"):
        card.choose(id)
        for arc in card.arcs():
            assert not arc.name or not any(arc.name_rect.intersects(rect) for rect in words)
            assert arc.path.boundingRect().top() >= 0, "it would be cut off by the card"
    card.choose("rejects")
    (arc,) = card.arcs()
    assert arc.name == "holder", "above the first line there is room"
    assert arc.name_rect.top() >= 0


# What is chosen in another view


def sides_of(view: TextView, rects: Sequence[QRectF]) -> set[str]:
    image = picture(view)
    return {colour for rect in rects for colour in colours(image, QRectF(rect.left() - 1, rect.top() + 2, 1, 9))}


@pytest.mark.parametrize(
    ("chosen", "framed", "label"), [("afar", "rejects", "STANCE"), ("another", "pays", "CONDITION")]
)
def test_the_end_of_a_link_of_a_span_that_is_chosen_elsewhere_is_framed(
    card: TextView, chosen: str, framed: str, label: str
) -> None:
    linked(card)
    plain, rects = picture(card), card.span_rects(framed)
    colour = LABELS[label].colour
    card.point_out(chosen)
    assert colour in sides_of(card, rects)
    others = [rect for id in ("mayor", "union", "follow") for rect in card.span_rects(id)]
    assert colour not in sides_of(card, others)
    assert card.stubs() == []
    assert card.chosen() is None
    card.point_out("nobody")
    assert picture(card) == plain
    card.point_out(chosen)
    card.set_text(TEXT, [Piece(len(ARTICLE), len(ARTICLE) + len(POINT))])
    linked(card)
    assert picture(card) == plain


def test_plain_words_that_a_link_from_elsewhere_points_to_are_framed(card: TextView) -> None:
    start = TEXT.index("the plan", len(ARTICLE))
    card.set_links([link("governs", "afar", None, "the plan", "STANCE", (start, start + 8))])
    rects = card.range_rects(start, start + 8)
    assert LABELS["STANCE"].colour not in sides_of(card, rects)
    card.point_out("afar")
    assert LABELS["STANCE"].colour in sides_of(card, rects)


def test_a_link_to_nothing_points_nothing_out(card: TextView) -> None:
    card.set_spans([span("mayor", "mayor")])
    card.set_links([link("holder", "mayor", None)])
    plain = picture(card)
    card.point_out("mayor")
    drawn = picture(card)
    words = QRectF(0, 0, card.width(), card.margin_chips()[0].rect.top())
    assert plain.copy(words.toRect()) == drawn.copy(words.toRect())


def test_partial_repaints_of_a_card_equal_a_full_painting(card: TextView) -> None:
    """As somebody links, chooses here and elsewhere, and marks: nothing of a chip or a frame is left behind."""
    chance = random.Random(7)
    first = len(ARTICLE)
    alive = [Span(f"s{n}", "set", chance.choice(list(LABELS)), first + n * 7, first + n * 7 + 5, "") for n in range(10)]
    card.set_spans(alive)
    names = [*(one.id for one in alive), "afar", "another"]
    for number in range(60):
        if number % 8 == 0:
            pairs = [(chance.choice(names), chance.choice(names)) for _ in range(chance.randrange(12))]
            card.set_links([link(f"l{n}", *pair) for n, pair in enumerate(pairs)])
            card.set_badges([((one.start, one.end), str(n)) for n, one in enumerate(alive[:: number % 3 + 1])])
        card.choose(chance.choice([*names, None]))
        card.point_out(chance.choice(["afar", "another", None]))
        one = chance.randrange(len(alive))
        alive[one] = replace(alive[one], end=alive[one].start + chance.randrange(1, 20))
        card.update_spans((), [alive[one]])
        card.set_caret(first + chance.randrange(len(POINT)))
        QApplication.processEvents()
        on_screen = card.screen().grabWindow(card.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert on_screen == card.grab().toImage().convertToFormat(QImage.Format.Format_RGB32), f"after step {number}"


def test_a_dark_card_has_chips_in_the_colours_of_its_labels(card: TextView) -> None:
    dark = {name: replace(label, colour="#f0986c") for name, label in LABELS.items()}
    card.set_look(replace(LOOK, labels=dark, tint=0.17, paper="#23262b", ink="#e4e5e7"))
    linked(card)
    chip = card.margin_chips()[1]
    drawn = colours(picture(card), chip.rect)
    assert "#f0986c" in drawn
    assert max(QColor(colour).lightness() for colour in drawn) < 220
