"""The whole of the founding document, marked as in its gold set, with the mouse alone.

No key is pressed and nothing is typed. What counts: each press with its release is one click, that of a drag too; each
travel of the pointer from one target to another is one pointer move, and each drag has one more, from where it begins
to where it ends. The wheel is turned where a place is out of sight; its notches are printed and not limited, since
they depend on how high the window is.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from app.grammar.answering import AS_BEFORE
from app.grammar.links import NOTHING, VALUE
from app.mainwindow import MainWindow
from tests.stories.gold import (
    Gold,
    Row,
    expected,
    exported,
    gold,
    is_as_before,
    is_marked,
    marked,
    project_without_labels,
)
from tests.stories.mouse import Mouse
from tests.windows import label_button, opened, settle
from widgets.inspectorline import Line
from widgets.lists.rowlist import RowList

ALLOWED_CLICKS, ALLOWED_MOVES = 375, 500
# The ends of links come before what is linked to them. Only actors are marked without anything to fetch in the text.
ORDER = ("ACTOR", "CONDITION", "STANCE")


class Hand:
    """Does with the mouse what an annotator does: marks, answers, links."""

    def __init__(self, window: MainWindow, gold: Gold) -> None:
        self.window = window
        self.gold = gold
        self.mouse = Mouse(window)
        self.asking = window.asking

    # In the text

    def select(self, start: int, end: int) -> None:
        """Drag over words."""
        view = self.window.reading.view_of(start, end)
        viewport = view.viewport()

        def ends() -> list[QPoint]:
            rects = view.range_rects(start, end)
            first = QPointF(rects[0].left() + 1, rects[0].center().y())
            last = QPointF(rects[-1].right() - 1, rects[-1].center().y())
            return [viewport.mapToGlobal(each.toPoint()) for each in (first, last)]

        def is_held(place: QPoint) -> bool:
            """Whether the edge of the chosen span would be taken hold of."""
            return any(handle.area.contains(QPointF(viewport.mapFromGlobal(place))) for handle in view.handles())

        self.mouse.drag(viewport, ends, is_held)

    def mark(self, span: Row) -> None:
        """Select words and press the button of their label, unless that label is sticky."""
        self.select(span["start"], span["end"])
        if self.window.labelling.sticky != span["label"]:
            self.mouse.click(label_button(self.window.label_bar, span["label"]))
        chosen = self.window.reading.chosen()
        assert chosen is not None
        assert (chosen.label, chosen.start, chosen.end) == (span["label"], span["start"], span["end"])

    def choose(self, id: str) -> None:
        """Click on a span that is marked."""
        span = self.gold.span(id)
        view = self.window.reading.view_of(span["start"], span["end"])
        rect = lambda: view.range_rects(span["start"], span["end"])[0]  # noqa: E731
        self.mouse.click(view.viewport(), lambda: view.viewport().mapToGlobal(rect().center().toPoint()))
        chosen = self.window.reading.chosen()
        assert chosen is not None
        assert chosen.id == marked(self.window, span)

    # Answering

    def offers(self, id: str) -> bool:
        """Whether the question that is open has this option."""
        return self.asking.is_open and id in [option.id for option in self.asking.picker.options()]

    def take(self, id: str) -> None:
        """Click on an option of the question."""
        rows = self.asking.picker.findChild(RowList)
        ids = [option.id for option in self.asking.picker.options()]
        index = rows.model().index(ids.index(id), 0)
        place = lambda: rows.viewport().mapToGlobal(rows.visualRect(index).center())  # noqa: E731
        self.mouse.click(rows.viewport(), place)

    def answer(self, span: Row) -> None:
        """Answer the questions of the frame as they come, as far as the gold set has answers."""
        wanted = dict(span["attributes"])
        while wanted:
            title = self.asking.picker.title().casefold()
            assert self.asking.is_open, (span, wanted)
            if title.startswith("governs"):
                self.answer_governs(span)
                continue
            name = next(name for name in wanted if title.startswith(name.replace("_", " ")))
            value = wanted.pop(name)
            if self.offers(AS_BEFORE) and is_as_before(self.window, span):
                self.take(AS_BEFORE)
                return
            if name == "target":
                self.answer_words(value)
            else:
                self.take(self.id_of(span, name, value))

    def answer_governs(self, condition: Row) -> None:
        """Take what a condition governs where the frame asks for it, if that is marked by now; else leave it open."""
        link = next(link for link in self.gold.links_from(condition["id"]) if link["type"] == "governs")
        if link.get("to") and is_marked(self.window, self.gold.span(link["to"])):
            self.take(marked(self.window, self.gold.span(link["to"])))
        else:
            buttons = self.asking.picker.findChildren(QPushButton)
            self.mouse.click(next(each for each in buttons if each.text() == "Leave open"))

    def answer_words(self, value: list[int]) -> None:
        """Take words that are offered, or else drag over them and press the line of the target."""
        id = "-".join(map(str, value))
        if self.offers(id):
            self.take(id)
            return
        self.select(*value)
        self.mouse.click(next(line for line in self.window.findChildren(Line) if line.content.name == "Target"))

    def id_of(self, span: Row, name: str, value: str) -> str:
        """The option that gives an attribute its value; for a holder, the span that it is."""
        if name != "holder":
            return value
        holder = first_holder(self.gold, span)
        return marked(self.window, self.gold.span(holder["to"])) if holder else f"{VALUE}{value}"

    # Linking

    def link(self, link: Row) -> None:
        """Make a link from the chosen span; words without a span are selected first."""
        if link.get("to_text"):
            self.select(*link["to_text"])
        self.mouse.click(self.window.label_bar.action_button("link"))
        if self.offers(link["type"]):
            self.take(link["type"])
        if link.get("to_text"):
            return
        self.take(marked(self.window, self.gold.span(link["to"])) if link["to"] else NOTHING)
        for value in link.get("attributes", {}).values():
            self.take(value)


def first_holder(gold: Gold, span: Row) -> Row | None:
    """The link that answers who holds a stance."""
    return next((link for link in gold.links_from(span["id"]) if link["type"] == "holder"), None)


def mark_actors(hand: Hand) -> None:
    """Mark all actors with a label that sticks, so that each takes one drag, and let it go."""
    button = label_button(hand.window.label_bar, "ACTOR")
    hand.mouse.click(button)
    for span in hand.gold.spans_of("ACTOR"):
        hand.mark(span)
        hand.answer(span)
    hand.mouse.click(button)


def mark_others(hand: Hand, label: str) -> list[Row]:
    """Mark, answer and link the spans of a label; the links whose other end is not marked yet are given back."""
    later = []
    for span in hand.gold.spans_of(label):
        hand.mark(span)
        hand.answer(span)
        for link in hand.gold.links_from(span["id"]):
            made = [each.type for each in hand.window.reading.links_of(marked(hand.window, span))]
            if link == first_holder(hand.gold, span) or (link["type"] == "governs" and "governs" in made):
                continue
            target = hand.gold.span(link["to"]) if link.get("to") else None
            if target and ORDER.index(target["label"]) > ORDER.index(label):
                later.append(link)
            else:
                hand.link(link)
    return later


@pytest.mark.long
def test_the_gold_set_by_mouse_alone(qtbot: QtBot, tmp_path: Path, schema: Schema, capsys: object) -> None:
    path, found = project_without_labels(tmp_path, schema), gold()
    with opened(qtbot, path, annotator="gold") as window:
        window.resize(1480, 860)  # as it opens on a screen that has room for it
        settle(qtbot, window)
        hand = Hand(window, found)
        mark_actors(hand)
        for link in [link for label in ORDER[1:] for link in mark_others(hand, label)]:
            hand.choose(link["from"])
            hand.link(link)
        mouse = hand.mouse
    with capsys.disabled():  # type: ignore[attr-defined]
        sys.stdout.write(
            f"\nthe gold set by mouse alone: {mouse.clicks} clicks (at most {ALLOWED_CLICKS}), {mouse.moves} pointer "
            f"moves (at most {ALLOWED_MOVES}), {mouse.notches} notches of the wheel\n"
        )
    assert exported(path, "gold") == expected()
    assert mouse.clicks <= ALLOWED_CLICKS
    assert mouse.moves <= ALLOWED_MOVES
