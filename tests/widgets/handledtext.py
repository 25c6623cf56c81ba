"""A text view with the focus, and keys pressed in it."""

from __future__ import annotations

import re

import regex
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from annotations.text import Range
from widgets.textview import LabelLook, Look, Piece, TextView

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
TEXT = (
    "Leaders met in Kyiv, Ukraine. They left.\n"
    f"One {FAMILY} and caf\u0065\u0301 stay. Second line of words.\n"
    "Third paragraph here."
)
KEY, NONE, SHIFT, CONTROL, ALT = (
    Qt.Key,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Words:
    """Characters, tokens and sentences by plain expressions."""

    def __init__(self, text: str) -> None:
        self.characters = [match.span() for match in regex.finditer(r"\X", text)]
        self.tokens = [match.span() for match in re.finditer(r"[^\W_]+(?:[\u0301\u200d][^\s.,]*)*|[^\s]", text)]
        self.sentences = [match.span() for match in re.finditer(r"[^\s.][^.\n]*\.?", text)]

    def character_at(self, offset: int) -> Range | None:
        return next((one for one in self.characters if one[0] <= offset < one[1]), None)

    def next_token(self, offset: int) -> Range | None:
        return next((one for one in self.tokens if one[0] > offset), None)

    def previous_token(self, offset: int) -> Range | None:
        return next((one for one in reversed(self.tokens) if one[0] < offset), None)

    def next_sentence(self, offset: int) -> Range | None:
        return next((one for one in self.sentences if one[0] > offset), None)

    def previous_sentence(self, offset: int) -> Range | None:
        return next((one for one in reversed(self.sentences) if one[0] < offset), None)


def shown_view(qtbot: QtBot) -> TextView:
    made = TextView()
    qtbot.addWidget(made)
    made.resize(600, 320)
    made.set_look(Look(labels={"ACTOR": LabelLook("#2f6db5", "solid", "A")}, family="DejaVu Serif"))
    made.set_text(TEXT, [Piece(0, len(TEXT))])
    made.set_navigator(Words(TEXT))
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def span(name: str, words: str, label: str = "ACTOR", **more: object) -> Span:
    start = TEXT.index(words)
    return Span(name, "set", label, start, start + len(words), words, **more)  # type: ignore[arg-type]


def selected(view: TextView) -> str:
    start, end = view.selection() or (0, 0)
    return TEXT[start:end]
