"""A text view under the mouse: words, handles, and drags between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from tests.widgets.textviews import ACTORS, Words, shown_with
from widgets.textview import TextView

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
TEXT = f"Leaders {FAMILY} met in Kyiv, Ukraine. They left \U0001f600 again for a walk.\nA second line of words."
LEFT, NONE, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ESCAPE = Qt.Key.Key_Escape


def shown_view(qtbot: QtBot) -> TextView:
    return shown_with(qtbot, TEXT, (700, 320), ACTORS, words=Words(TEXT, r"[^\W_]+|[^\s\w]+"))


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
