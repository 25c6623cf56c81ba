"""A text view with links between its spans."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from annotations.text import Range
from tests.widgets.textviews import shown_with
from widgets.textview import LinkMark, TextView

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


def shown_view(qtbot: QtBot) -> TextView:
    return shown_with(qtbot, TEXT, (800, 420), margin=True)


def span(name: str, words: str, label: str = "ACTOR", nth: int = 0, text: str = TEXT) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(name, "set", label, start, start + len(words), words)


def link(
    name: str, source: str, target: str | None, text: str = "", label: str = "ACTOR", range: Range | None = None
) -> LinkMark:
    return LinkMark(name, source, target, range, "H", text or target or "unspecified", label, "holder")


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
