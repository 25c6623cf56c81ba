"""A card with links between its spans."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from annotations.spans import Span
from annotations.text import Range
from app.panes.textpane import PointView
from tests.widgets import textviews
from widgets.textview import LinkMark, Piece, TextView
from widgets.textview.linkmarks import Side

LOOK = replace(textviews.LOOK, size=10.0)
ARTICLE = "The mayor rejects the plan of the council, and the union follows her at once.\n"
POINT = "The mayor rejects the plan, but the union would follow if the council pays."
AFTER = "\nThe council listens."
TEXT = ARTICLE + POINT + AFTER
WIDTHS = (230, 277, 303, 380)


def shown_card(qtbot: QtBot) -> TextView:
    made = PointView()
    qtbot.addWidget(made)
    made.set_look(LOOK)
    made.set_text(TEXT, [Piece(len(ARTICLE), len(ARTICLE) + len(POINT))])
    fit(made, 303)
    with qtbot.waitExposed(made):
        made.show()
    return made


def fit(card: PointView, width: int) -> None:
    card.resize(width, card.heightForWidth(width))
    card.resize(width, card.heightForWidth(width))


def span(name: str, words: str, label: str = "ACTOR") -> Span:
    start = TEXT.index(words, len(ARTICLE))
    return Span(name, "set", label, start, start + len(words), words)


def link(
    name: str, source: str, target: str | None, text: str = "", label: str = "ACTOR", range: Range | None = None
) -> LinkMark:
    words = text or target or "nothing"
    return LinkMark(name, source, target, range, name[0].upper(), words, label, name, f"words of {source}", Side.LEFT)


def linked(card: TextView) -> None:
    """A stance with a holder here, what it restates in the article, and a condition that governs it; one that comes."""
    card.set_spans(
        [
            span("mayor", "mayor"),
            span("rejects", "rejects the plan", "STANCE"),
            span("union", "union"),
            span("follow", "would follow", "STANCE"),
            span("pays", "if the council pays", "CONDITION"),
        ]
    )
    card.set_links(
        [
            link("holder", "rejects", "mayor", "mayor"),
            link("restates", "rejects", "afar", "rejects the plan of the council", "STANCE"),
            link("about", "another", "pays", "if the council pays", "CONDITION"),
            link("governs", "pays", "follow", "would follow", "STANCE"),
            link("yields", "follow", None),
        ]
    )
