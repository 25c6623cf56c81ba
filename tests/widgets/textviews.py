"""Text views in tests: shown with a text, walked by plain expressions, and looked at pixel by pixel."""

from __future__ import annotations

import re
from collections.abc import Sequence

import regex
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from annotations.text import Range
from widgets.textview import LabelLook, Look, Piece, TextView

LABELS = {
    "ACTOR": LabelLook("#2f6db5", "solid", "A"),
    "STANCE": LabelLook("#b9501f", "dashed", "S"),
    "CONDITION": LabelLook("#0f7f68", "dotted", "C"),
}
LOOK = Look(labels=LABELS, family="DejaVu Serif")
ACTORS = Look(labels={"ACTOR": LABELS["ACTOR"]}, family="DejaVu Serif")


class Words:
    """Characters, and tokens and sentences by the expressions for them; without one for sentences there are none."""

    def __init__(self, text: str, token: str, sentence: str = r"(?!)") -> None:
        self.characters = [match.span() for match in regex.finditer(r"\X", text)]
        self.tokens = [match.span() for match in re.finditer(token, text)]
        self.sentences = [match.span() for match in re.finditer(sentence, text)]

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


def shown_with(
    qtbot: QtBot,
    text: str,
    size: tuple[int, int],
    look: Look = LOOK,
    pieces: Sequence[Piece] = (),
    words: Words | None = None,
    *,
    margin: bool = False,
) -> TextView:
    """A view of SIZE with PIECES of TEXT, or all of it. One that can be walked by WORDS is active and has the focus."""
    made = TextView()
    qtbot.addWidget(made)
    made.resize(*size)
    made.set_look(look)
    made.set_margin(margin)
    made.set_text(text, pieces or [Piece(0, len(text))])
    if words is not None:
        made.set_navigator(words)
    with qtbot.waitExposed(made):
        made.show()
    if words is not None:
        made.activateWindow()
        made.setFocus()
    return made


def picture(view: TextView) -> QImage:
    """What is painted now."""
    return view.viewport().grab().toImage()


def colours(image: QImage, rect: QRectF | QRect) -> set[str]:
    """The colours within a rectangle."""
    area = QRectF(rect).toAlignedRect().intersected(image.rect())
    places = ((x, y) for x in range(area.left(), area.right() + 1) for y in range(area.top(), area.bottom() + 1))
    return {image.pixelColor(x, y).name() for x, y in places}
