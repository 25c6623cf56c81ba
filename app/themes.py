"""Light and dark: the application's palette, its style sheet, and the look of the reading text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from annotations.schema import Schema
from widgets.style import QuietStyle
from widgets.textview.look import LabelLook, Look
from widgets.tokens import DARK, LIGHT, Tokens, palette, stylesheet

READING_SIZE, CARD_SIZE = 11.0, 10.0
SERIFS = ("Noto Serif", "DejaVu Serif", "Georgia", "Cambria", "Liberation Serif", "Times New Roman")


def tokens_for(scheme: str) -> Tokens:
    """The colours of a scheme; 'system' asks the desktop."""
    if scheme == "system":
        hints = QGuiApplication.styleHints()
        scheme = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    return DARK if scheme == "dark" else LIGHT


def apply(application: QApplication, tokens: Tokens) -> None:
    """Dress the whole application, unless it is dressed so already: all widgets would be polished anew."""
    if application.styleSheet() == stylesheet(tokens):
        return
    application.setStyle(QuietStyle())
    application.setPalette(palette(tokens))
    application.setStyleSheet(stylesheet(tokens))


def is_motion_reduced(style: QStyle) -> bool:
    """Whether STYLE is asked to do without motion: it says so by animations that take no time."""
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def reading_family() -> str:
    """A serif for long reading that this machine has."""
    families = set(QFontDatabase.families())
    return next((family for family in SERIFS if family in families), "serif")


def look(tokens: Tokens, schema: Schema, zoom: int, *, size: float = READING_SIZE) -> Look:
    """How a text view looks in this scheme with this schema; ZOOM is in per cent, SIZE in points."""
    dark = tokens is DARK
    labels = {
        label.name: LabelLook(label.colour_dark if dark else label.colour, label.underline, label.name[:1])
        for label in schema.labels
    }
    return Look(
        paper=tokens.paper,
        ink=tokens.ink,
        muted=tokens.muted,
        selection=tokens.focus,
        focus=tokens.focus,
        labels=labels,
        dark=dark,
        family=reading_family(),
        size=size * zoom / 100,
    )
