"""The preview of a schema: its labels in both schemes, in a line that names them and in the open text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations.schema import Label
from annotations.spans import Span
from app.looks.themes import look
from tests.projects import schema_with
from widgets.controls.barbutton import BarButton
from widgets.look.tokens import DARK, LIGHT, tokens_of
from widgets.schemapreview import SchemaPreview
from widgets.textview.pieces import Piece

TEXT = "Zoé 🚢 waits. The board pays."
SPANS = [
    Span("one", "set", "ACTOR", 0, 3, "Zoé"),
    Span("two", "set", "STANCE", 6, 27, "waits. The board pays", ((6, 11), (23, 27))),
    Span("gone", "set", "OLD", 17, 22, "board"),
]
LABELS = [
    Label("PARTY", "1", "#2f6db5", "#7fb0ee", "solid", "Who acts"),
    Label("STANCE", "s", "#b9501f", "#f0986c", "dashed"),
]


@pytest.fixture
def preview(qtbot: QtBot) -> SchemaPreview:
    made = SchemaPreview({"LIGHT": LIGHT, "DARK": DARK})
    qtbot.addWidget(made)
    made.resize(QSize(800, 300))
    made.show_text(TEXT, [Piece(0, len(TEXT))], SPANS)
    looks = [look(tokens, schema_with()) for tokens in (LIGHT, DARK)]
    made.show_labels(LABELS, looks, {"ACTOR": "PARTY"})
    made.show()
    qtbot.waitExposed(made)
    return made


def test_labels_and_spans_are_shown_under_the_names_of_the_draft(preview: SchemaPreview) -> None:
    head = "PARTY · STANCE\n\n"
    for card, tokens in zip(preview.cards, (LIGHT, DARK), strict=True):
        assert card.view.toPlainText().startswith("PARTY · STANCE")
        found = {span.id: span for span in card.view.spans()}
        assert (found["one"].label, found["one"].start) == ("PARTY", len(head))
        assert found["two"].fragments == ((6 + len(head), 11 + len(head)), (23 + len(head), 27 + len(head)))
        assert found["gone"].label == "OLD"
        assert all(span.quote == (head + TEXT)[span.start : span.end] for span in found.values())
        buttons = card.bar.findChildren(BarButton)
        assert [button.accessibleName() for button in buttons] == ["PARTY, key 1", "STANCE, key S"]
        assert tokens_of(buttons[0].palette()) is tokens
        assert tokens_of(card.palette()) is tokens


def test_a_label_that_is_pressed_is_told(preview: SchemaPreview) -> None:
    told: list[str] = []
    preview.label_pressed.connect(told.append)
    button = preview.cards[1].bar.findChildren(BarButton)[1]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == ["STANCE"]
    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_where_it_is_narrow_one_scheme_stands_below_the_other(preview: SchemaPreview) -> None:
    light, dark = preview.cards
    assert light.y() == dark.y()
    preview.resize(400, 500)
    QTest.qWait(0)
    assert light.x() == dark.x()
    assert light.geometry().bottom() < dark.y()


def test_other_colours_leave_the_text_where_it_was(preview: SchemaPreview) -> None:
    bar = preview.cards[0].view.verticalScrollBar()
    preview.resize(800, 140)
    QTest.qWait(0)
    bar.setValue(bar.maximum())
    scrolled = bar.value()
    looks = [look(tokens, schema_with()) for tokens in (LIGHT, DARK)]
    preview.show_labels(LABELS, looks, {"ACTOR": "PARTY"})
    assert abs(bar.value() - scrolled) < bar.pageStep()  # the place in the text stays, not the pixel
    preview.show_labels([], looks, {})
    assert [span.label for span in preview.cards[0].view.spans()] == ["ACTOR", "STANCE", "OLD"]
