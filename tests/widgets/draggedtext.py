"""A text view under the mouse: words, handles, and drags between them."""

from __future__ import annotations

import re

import regex
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from annotations.text import Range
from widgets.textview import LabelLook, Look, Piece, TextView

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
TEXT = f"Leaders {FAMILY} met in Kyiv, Ukraine. They left \U0001f600 again for a walk.\nA second line of words."
LEFT, NONE, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ESCAPE = Qt.Key.Key_Escape


class Words:
    """Characters and tokens by plain expressions; no sentences."""

    def __init__(self, text: str) -> None:
        self.characters = [match.span() for match in regex.finditer(r"\X", text)]
        self.tokens = [match.span() for match in re.finditer(r"[^\W_]+|[^\s\w]+", text)]

    def character_at(self, offset: int) -> Range | None:
        return next((one for one in self.characters if one[0] <= offset < one[1]), None)

    def next_token(self, offset: int) -> Range | None:
        return next((one for one in self.tokens if one[0] > offset), None)

    def previous_token(self, offset: int) -> Range | None:
        return next((one for one in reversed(self.tokens) if one[0] < offset), None)

    def next_sentence(self, offset: int) -> Range | None:
        return None

    def previous_sentence(self, offset: int) -> Range | None:
        return None


def shown_view(qtbot: QtBot) -> TextView:
    made = TextView()
    qtbot.addWidget(made)
    made.resize(700, 320)
    made.set_look(Look(labels={"ACTOR": LabelLook("#2f6db5", "solid", "A")}, family="DejaVu Serif"))
    made.set_text(TEXT, [Piece(0, len(TEXT))])
    made.set_navigator(Words(TEXT))
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def choose(view: TextView, words: str = "met in Kyiv", text: str = TEXT, **more: object) -> Span:
    start = text.index(words)
    made = Span("it", "set", "ACTOR", start, start + len(words), words, **more)  # type: ignore[arg-type]
    view.set_spans([made])
    view.choose("it")
    return made


def drag(view: TextView, start: int, end: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    begin, finish = view.range_rects(start, end)[0], view.range_rects(start, end)[-1]
    first, last = (
        QPoint(round(begin.left()) + 1, round(begin.top()) + 6),
        QPoint(round(finish.right()), round(finish.top()) + 6),
    )
    send(view, QEvent.Type.MouseButtonPress, first, modifier)
    for place in ((first + last) / 2, last):
        send(view, QEvent.Type.MouseMove, place, modifier)
    send(view, QEvent.Type.MouseButtonRelease, last, modifier)


def send(view: TextView, kind: QEvent.Type, place: QPoint, modifier: Qt.KeyboardModifier) -> None:
    buttons = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    event = QMouseEvent(kind, QPointF(place), QPointF(view.viewport().mapToGlobal(place)), LEFT, buttons, modifier)
    QApplication.sendEvent(view.viewport(), event)


def place_of(view: TextView, words: str) -> QPoint:
    """In the upper half of the second letter of WORDS, away from handles."""
    at = TEXT.index(words) + 1
    return view.range_rects(at, at + 1)[0].center().toPoint() - QPoint(0, 3)


def picture(view: TextView) -> QImage:
    return view.viewport().grab().toImage()
