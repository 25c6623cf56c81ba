"""Labels among the attributes of the text, where a screen reader is at work: there, unseen, and in step with steps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage, QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from tests.accessible.places import listening
from widgets.textview.look import LabelLook, Look
from widgets.textview.pieces import Piece
from widgets.textview.view import TextView

TEXT = "The board offers 🚢 a night ferry if the council pays.\nMayor Holm rejects that."
ACTOR, STANCE = "#2f6db5", "#b9501f"
LOOK = Look(labels={"ACTOR": LabelLook(ACTOR, "solid", "A"), "STANCE": LabelLook(STANCE, "dashed", "S")})


def span(quote: str, label: str, id: str) -> Span:
    start = TEXT.index(quote)
    return Span(id, "set", label, start, start + len(quote), quote)


BOARD, OFFER, FERRY = (
    span("board", "ACTOR", "b"),
    span("offers 🚢 a night ferry", "STANCE", "o"),
    span("ferry", "ACTOR", "f"),
)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[TextView]:
    with listening():
        view = TextView()
        qtbot.addWidget(view)
        view.resize(700, 240)
        view.set_look(LOOK)
        view.set_text(TEXT, [Piece(0, len(TEXT), "body")])
        view.show()
        yield view


def runs(view: TextView) -> list[tuple[str, str]]:
    """The words that have an attribute, with the colour of it, run by run."""
    found: list[tuple[str, str]] = []
    block = view.document().begin()
    while block.isValid():
        it = block.begin()
        while not it.atEnd():
            made = it.fragment().charFormat()
            if made.underlineStyle() != QTextCharFormat.UnderlineStyle.NoUnderline:
                found.append((it.fragment().text(), made.background().color().name()))
            it += 1
        block = block.next()
    return found


def test_spans_are_runs_of_the_text_the_inner_one_with_its_own_colour(view: TextView) -> None:
    view.set_spans([BOARD, OFFER, FERRY])
    assert runs(view) == [("board", ACTOR), ("offers 🚢 a night ", STANCE), ("ferry", ACTOR)]


def test_runs_follow_each_step(view: TextView) -> None:
    view.set_spans([BOARD, OFFER, FERRY])
    view.update_spans(["f"], [])
    assert runs(view) == [("board", ACTOR), ("offers 🚢 a night ferry", STANCE)]
    shorter = span("offers 🚢", "STANCE", "o")
    view.update_spans(["b"], [shorter, FERRY])
    assert runs(view) == [("offers 🚢", STANCE), ("ferry", ACTOR)]
    view.set_spans([])
    assert runs(view) == []


def test_gaps_have_no_attribute_and_a_new_look_keeps_them(view: TextView) -> None:
    start = TEXT.index("Mayor")
    pieces = ((start, start + 5), (start + 11, start + 18))
    gapped = Span("g", "set", "STANCE", start, start + 18, TEXT[start : start + 18], fragments=pieces)
    view.set_spans([gapped])
    expected = [("Mayor", STANCE), ("rejects", STANCE)]
    assert runs(view) == expected
    view.set_look(LOOK)
    assert runs(view) == expected


def test_nothing_of_it_is_seen(view: TextView, qtbot: QtBot) -> None:
    words = [span("The board", "ACTOR", "1"), span("offers 🚢 a night ferry", "STANCE", "2")]
    quiet = TextView()
    qtbot.addWidget(quiet)
    quiet.resize(700, 240)
    quiet.set_look(LOOK)
    quiet.set_text(TEXT, [Piece(0, len(TEXT), "body")])
    quiet.show()
    view.set_spans(words)
    cursor = QTextCursor(quiet.document())  # words set apart in the same way, but for what is to be unseen
    for each in words:
        cursor.setPosition(quiet._pieces.to_unit(each.start))
        cursor.setPosition(quiet._pieces.to_unit(each.end), QTextCursor.MoveMode.KeepAnchor)
        apart = QTextCharFormat()
        apart.setProperty(QTextCharFormat.Property.UserProperty, each.id)
        cursor.mergeCharFormat(apart)
    quiet.set_spans([])
    bare = quiet._index
    quiet._index = quiet._stage.index = view._index
    seen, expected = picture(view), picture(quiet)
    quiet._index = quiet._stage.index = bare
    assert seen == expected


def picture(view: TextView) -> QImage:
    view.clearFocus()
    image = view.viewport().grab().toImage()
    assert image.pixelColor(2, 2) == QColor(LOOK.paper)
    return image


def test_the_text_says_nothing_of_it_and_caret_and_selection_stay(view: TextView) -> None:
    told: list[object] = []
    view.document().contentsChange.connect(lambda *what: told.append(what))
    view.cursorPositionChanged.connect(lambda: told.append("moved"))
    view.selectionChanged.connect(lambda: told.append("selected"))
    view.set_selection(4, 9)
    told.clear()
    view.set_spans([BOARD, OFFER])
    view.update_spans(["b"], [FERRY])
    assert not told
    assert view.selection() == (4, 9)
    assert view.toPlainText().replace("\u2029", "\n") == TEXT


def test_without_a_screen_reader_the_text_has_no_formats(qtbot: QtBot) -> None:
    view = TextView()
    qtbot.addWidget(view)
    view.set_look(LOOK)
    view.set_text(TEXT, [Piece(0, len(TEXT), "body")])
    view.set_spans([BOARD, OFFER])
    view.update_spans([], [FERRY])
    assert runs(view) == []
