"""A text view with the focus, and keys pressed in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from tests.widgets.textviews import ACTORS, Words, shown_with
from widgets.textview import TextView

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


def walked(text: str) -> Words:
    """Its words, with what is put above or joined to their letters, and its sentences."""
    return Words(text, r"[^\W_]+(?:[\u0301\u200d][^\s.,]*)*|[^\s]", r"[^\s.][^.\n]*\.?")


def shown_view(qtbot: QtBot) -> TextView:
    return shown_with(qtbot, TEXT, (600, 320), ACTORS, words=walked(TEXT))


def span(name: str, words: str, label: str = "ACTOR", **more: object) -> Span:
    start = TEXT.index(words)
    return Span(name, "set", label, start, start + len(words), words, **more)  # type: ignore[arg-type]


def selected(view: TextView) -> str:
    start, end = view.selection() or (0, 0)
    return TEXT[start:end]
