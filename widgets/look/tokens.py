"""The look as values: the colours of the four schemes, and the palette made of them.

Widgets never hold a scheme. They paint with `tokens_of(self.palette())`, so a change of the application's palette is
all it takes to change every one of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from annotations.colours.spaces import contrast, mix

RADIUS = 8
TARGET = 24


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme as #rrggbb.

    `hairline` only decorates; `outline` bounds what can be operated; `soft` lies under a current row, `pressed` under
    what is held down or on, `selection` (as much of it as `selection_share`) under selected text. Text has a contrast
    of `text_contrast` at least, lines that mean something one of `line_contrast` (WCAG 2.2). `ring` is how wide the
    frame of what has the keyboard is, in pixels, and `weight` how much heavier than usual the lines in the text are.
    """

    name: str
    dark: bool
    high: bool
    background: str
    paper: str
    ink: str
    muted: str
    hairline: str
    outline: str
    soft: str
    focus: str
    on_focus: str
    error: str
    warn: str
    title: str
    body: str
    point: str
    related: str
    other: str
    pressed: str
    selection: str
    selection_share: float
    text_contrast: float = 4.5
    line_contrast: float = 3.0
    ring: float = 2.0
    weight: float = 1.0


LIGHT = Tokens(
    name="light",
    dark=False,
    high=False,
    background="#f6f6f4",
    paper="#ffffff",
    ink="#1d1f23",
    muted="#6b7078",
    hairline="#e2e2de",
    outline="#8a8e94",
    soft="#e2ebfc",
    focus="#2f6fed",
    on_focus="#ffffff",
    error="#b3261e",
    warn="#8a5a00",
    title="#7a4a9e",
    body="#2a6f97",
    point="#a6541a",
    related="#5a6b1f",
    other="#6b7078",
    pressed="#e2e2de",
    selection="#2f6fed",
    selection_share=0.26,
)

DARK = Tokens(
    name="dark",
    dark=True,
    high=False,
    background="#1c1e22",
    paper="#23262b",
    ink="#e4e5e7",
    muted="#979ca5",
    hairline="#34383f",
    outline="#757b85",
    soft="#2e3749",
    focus="#6ea0ff",
    on_focus="#14161a",
    error="#ff8a80",
    warn="#e0b04c",
    title="#c79be8",
    body="#7cc0e4",
    point="#eea36b",
    related="#b3c96a",
    other="#979ca5",
    pressed="#34383f",
    selection="#2450b0",
    selection_share=0.6,
)

HIGH_LIGHT = Tokens(
    name="high-light",
    dark=False,
    high=True,
    background="#ffffff",
    paper="#ffffff",
    ink="#000000",
    muted="#3d4148",
    hairline="#70757d",
    outline="#4a4e55",
    soft="#e6eeff",
    focus="#0a43bd",
    on_focus="#ffffff",
    error="#8f0f0a",
    warn="#6b4300",
    title="#5b2a82",
    body="#0f4f75",
    point="#7a3704",
    related="#3f4d0d",
    other="#3d4148",
    pressed="#ebebeb",
    selection="#2f6fed",
    selection_share=0.3,
    text_contrast=7.0,
    line_contrast=4.5,
    ring=3.0,
    weight=1.5,
)

HIGH_DARK = Tokens(
    name="high-dark",
    dark=True,
    high=True,
    background="#000000",
    paper="#000000",
    ink="#ffffff",
    muted="#c8ccd2",
    hairline="#7d838c",
    outline="#b4bac2",
    soft="#10264d",
    focus="#9dc0ff",
    on_focus="#000000",
    error="#ffb0a8",
    warn="#f2cc7a",
    title="#dcbcf5",
    body="#a5d8f5",
    point="#ffc09a",
    related="#cfe08f",
    other="#c8ccd2",
    pressed="#2b2f36",
    selection="#1f4fa8",
    selection_share=0.6,
    text_contrast=7.0,
    line_contrast=4.5,
    ring=3.0,
    weight=1.5,
)

SCHEMES = {tokens.name: tokens for tokens in (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)}
"""The four schemes by name."""


def legible(colour: str, tokens: Tokens, ground: str | None = None, *, line: bool = False) -> str:
    """COLOUR, moved towards the ink only as far as it takes to read it on GROUND, or with LINE to see a line of it.

    GROUND is the scheme's paper where None is given.
    """
    least = tokens.line_contrast if line else tokens.text_contrast
    return readable(colour, tokens.ink, ground or tokens.paper, least)


def readable(colour: str, ink: str, ground: str, least: float) -> str:
    """COLOUR, moved towards INK only as far as it takes for a contrast of LEAST with GROUND; INK where nothing does."""
    for step in range(11):
        moved = mix(colour, ink, step / 10)
        if contrast(moved, ground) >= least:
            return moved
    return ink


def text_on(colour: str, tokens: Tokens) -> str:
    """Ink or paper, whichever reads better on a fill of COLOUR."""
    return max(("#ffffff", tokens.on_focus, tokens.ink), key=lambda front: contrast(front, colour))


def tokens_of(palette: QPalette) -> Tokens:
    """The scheme that a palette belongs to.

    It is told by the colour of bright text, which differs from scheme to scheme and which nothing draws with: a style
    sheet changes the inks and the grounds of a widget's palette, and leaves this one alone. Of a palette that is none
    of ours the ink tells whether it is dark.
    """
    mark = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.BrightText).name()
    if mark in _BY_MARK:
        return _BY_MARK[mark]
    ink = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
    return DARK if ink.lightnessF() > 0.5 else LIGHT


def marked(palette: QPalette, tokens: Tokens) -> QPalette:
    """PALETTE, which `tokens_of` knows from now on as one of this scheme."""
    palette.setColor(QPalette.ColorRole.BrightText, QColor(tokens.error))
    return palette


def palette(tokens: Tokens) -> QPalette:
    """The application's palette in this scheme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.background,
        role.WindowText: tokens.ink,
        role.Base: tokens.paper,
        role.AlternateBase: tokens.background,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.paper,
        role.ButtonText: tokens.ink,
        role.ToolTipBase: tokens.paper,
        role.ToolTipText: tokens.ink,
        role.Highlight: tokens.focus,
        role.HighlightedText: tokens.on_focus,
        role.Accent: tokens.focus,
        role.Link: legible(tokens.focus, tokens, tokens.background),
        role.LinkVisited: tokens.title,
        role.Light: tokens.paper,
        role.Midlight: tokens.background,
        role.Mid: tokens.hairline,
        role.Dark: tokens.outline,
        role.Shadow: mix(tokens.hairline, "#000000", 0.5),
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    _disable(made, tokens)
    return marked(made, tokens)


def _disable(made: QPalette, tokens: Tokens) -> None:
    role = QPalette.ColorRole
    faint = QColor(mix(tokens.muted, tokens.paper, 0.25))
    for which in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, faint)
    for which in (role.Highlight, role.Accent):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.hairline))


_BY_MARK = {tokens.error: tokens for tokens in SCHEMES.values()}
