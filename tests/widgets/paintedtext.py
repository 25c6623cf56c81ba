"""A text view with a short text, and what is painted in it."""

from __future__ import annotations

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from tests.widgets import textviews
from widgets.textview import LabelLook, Look, Piece, TextView

LABELS = {
    **textviews.LABELS,
    "DOUBLE": LabelLook("#8a6d00", "double", "D"),
    "WAVE": LabelLook("#b03060", "wave", "W"),
}
LOOK = Look(labels=LABELS, family="DejaVu Serif")
FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
TEXT = (
    "European powers working on assurances\n"
    "In the coming days, talks are expected to take place.\n"
    f"Emoji {FAMILY} and caf\u0065\u0301 and A\u00a0B stand here.\n"
    "[1] A point."
)


def span(name: str, start: int, end: int, label: str = "ACTOR", **more: object) -> Span:
    return Span(name, "set", label, start, end, TEXT[start:end], **more)  # type: ignore[arg-type]


def found(words: str, label: str = "ACTOR", name: str | None = None, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(name or words, "set", label, start, start + len(words), words)


def shown_view(qtbot: QtBot) -> TextView:
    pieces = [Piece(0, 37, "title"), Piece(38, TEXT.index("\n[1]"))]
    made = textviews.shown_with(qtbot, TEXT, (700, 400), LOOK, pieces)
    made.setFocus()
    return made


def show(view: TextView, text: str) -> None:
    view.set_text(text, [Piece(0, len(text))])


def picture(view: TextView) -> QImage:
    """What is painted once all of it was asked for anew."""
    view.viewport().repaint()
    return textviews.picture(view)
