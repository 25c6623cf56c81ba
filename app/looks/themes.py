"""The four schemes: the application's palette, its style sheet, and the look of the reading text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from annotations.colours.spaces import contrast, mix
from annotations.schema import Label, Schema
from app.looks.typefaces import Script, family_for
from app.preferences import Reading
from widgets.look.sheet import stylesheet
from widgets.look.style import QuietStyle
from widgets.look.tokens import SCHEMES, Tokens, legible, palette
from widgets.textview.lanes import LANES
from widgets.textview.look import LabelLook, Look

# The lines of a card stand closer than those of the article, and never so close that underlines meet letters.
CARD_SPACING, LEAST_CARD_SPACING = 145 / 170, 145
_USUAL_POINTS = "usualPoints"


def tokens_for(scheme: str) -> Tokens:
    """The colours of a scheme; 'system' asks the desktop, which may want dark colours, high contrast, or both."""
    if scheme in SCHEMES:
        return SCHEMES[scheme]
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return counterpart(dark=dark, high=is_contrast_wanted())


def counterpart(*, dark: bool, high: bool) -> Tokens:
    """The scheme that is dark or not, and of high contrast or not."""
    return next(tokens for tokens in SCHEMES.values() if (tokens.dark, tokens.high) == (dark, high))


def is_contrast_wanted() -> bool:
    """Whether the desktop asks for high contrast. Qt knows since 6.10; before that nobody is asked."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if hints is None:
        return False
    return bool(hints().contrastPreference() == Qt.ContrastPreference.HighContrast)


def when_desktop_changes(listener: Callable[[], None]) -> None:
    """Call LISTENER, a method of a Qt object, whenever the desktop wants other colours or another contrast."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(listener)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(listener)


def apply(application: QApplication, tokens: Tokens, interface: int = 100) -> None:
    """Dress the whole application, unless it is dressed so already: all widgets would be polished anew.

    INTERFACE is the size of all but the reading text, in per cent of what the desktop has.
    """
    points = usual_points(application) * interface / 100
    sheet = stylesheet(tokens, points)
    if application.styleSheet() == sheet:
        return
    application.setStyleSheet("")  # to dress afresh takes half as long as to change what every widget has on
    set_points(application, points)
    application.setStyle(QuietStyle())
    application.setPalette(palette(tokens))
    application.setStyleSheet(sheet)


def usual_points(application: QApplication) -> float:
    """The size of the desktop's own font, in points, as it was before anybody asked for another."""
    if application.property(_USUAL_POINTS) is None:
        application.setProperty(_USUAL_POINTS, application.font().pointSizeF())
    return float(application.property(_USUAL_POINTS))


def set_points(application: QApplication, points: float) -> None:
    """Let the interface have letters of so many points."""
    font = application.font()
    if font.pointSizeF() != points:
        font.setPointSizeF(points)
        application.setFont(font)


def is_motion_reduced(style: QStyle) -> bool:
    """Whether STYLE is asked to do without motion: it says so by animations that take no time."""
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def looks(
    tokens: Tokens, schema: Schema, zoom: int, reading: Reading | None = None, script: Script = Script.Latin
) -> tuple[Look, Look]:
    """How the article and how summary points look in this scheme with this schema; ZOOM is in per cent.

    READING says what the person prefers (None: the usual), SCRIPT what the text is written in.
    """
    reading = reading or Reading()
    article = replace(
        look(tokens, schema),
        family=family_for(reading.family, script),
        size=reading.size * zoom / 100,
        spacing=reading.spacing,
        has_names=True,
        columns=reading.columns,
    )
    closer = max(LEAST_CARD_SPACING, round(reading.spacing * CARD_SPACING))
    return article, replace(article, size=reading.card_size * zoom / 100, spacing=closer, has_names=False, columns=0)


def look(tokens: Tokens, schema: Schema) -> Look:
    """The colours of a text view in this scheme with this schema."""
    labels = {label.name: label_look(label, tokens) for label in schema.labels}
    return Look(
        paper=tokens.paper,
        ink=tokens.ink,
        muted=tokens.muted,
        selection=tokens.selection,
        focus=tokens.focus,
        labels=labels,
        tint=usual_tint(tokens),
        selection_share=tokens.selection_share,
        weight=tokens.weight,
        text_contrast=tokens.text_contrast,
    )


def usual_tint(tokens: Tokens) -> float:
    """How much of a label's colour lies behind marked words, from 0 to 1."""
    return 0.12 if tokens.high or not tokens.dark else 0.17


def label_look(label: Label, tokens: Tokens) -> LabelLook:
    """How a label looks in a scheme: in a colour that can be read there, whatever the schema says.

    It is tinted only as much as leaves the words legible where three such tints lie upon each other, selected or not.
    """
    colour = legible(label.colour_dark if tokens.dark else label.colour, tokens)
    tint = usual_tint(tokens)
    while tint > 0.02 and not _leaves_legible(colour, tint, tokens):
        tint -= 0.01
    return LabelLook(colour, label.underline, label.name[:1], round(tint, 2))


def _leaves_legible(colour: str, tint: float, tokens: Tokens) -> bool:
    ground = tokens.paper
    for _ in range(LANES):
        ground = mix(ground, colour, tint)
    selected = mix(ground, tokens.selection, tokens.selection_share)
    return min(contrast(tokens.ink, ground), contrast(tokens.ink, selected)) >= tokens.text_contrast
