"""The look as values: the colours of the four schemes, the palette and the style sheet made of them.

Widgets never hold a scheme. They paint with `tokens_of(self.palette())`, so a change of the application's palette is
all it takes to change every one of them. The style sheet lies on top of the Fusion style and reads these properties:

    role    on labels: heading, quiet, warning, error; on frames: card, bar, line; on buttons: primary, flat, rule
    scale   on labels: how large their letters are, in per cent of the interface's, one of LABEL_SCALES
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtGui import QColor, QPalette

from annotations.colours.spaces import contrast

RADIUS = 8
TARGET = 24
LABEL_SCALES = (80, 85, 125, 170)
"""How large labels may be, in per cent of the interface's font: the values of their property `scale`."""


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

_SHEET = Template("""
QFrame[role="card"], QFrame[role="bar"] {
    background: $paper; border: 1px solid $hairline; border-radius: ${radius}px;
}
QFrame[role="line"] { background: $hairline; border: none; }
QLabel[role="heading"], QLabel[role="quiet"] { color: $muted; }
QLabel[role="error"] { color: $error; }
QLabel[role="warning"] { color: $warn; }

QPushButton, QToolButton {
    background: $paper; color: $ink; border: 1px solid $hairline; border-radius: 6px;
    padding: 4px 12px; min-height: ${target}px;
}
QPushButton:hover, QToolButton:hover { border-color: $outline; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: $pressed; }
QPushButton:checked, QToolButton:checked { border-color: $outline; }
QPushButton:focus, QToolButton:focus { border: ${ring}px solid $focus; padding: ${p4}px ${p12}px; }
QPushButton:disabled, QToolButton:disabled { color: $outline; }
QPushButton[role="primary"] { background: $focus; color: $on_focus; border-color: $focus; font-weight: 600; }
QPushButton[role="aside"] { border-color: transparent; background: transparent; color: $muted; padding: 0 6px; }
QPushButton[role="aside"]:hover { border-color: $outline; color: $ink; }
QPushButton[role="kind"] { padding: 0 8px; color: $muted; border-style: dashed; }
QPushButton[role="kind"]:focus { padding: 0 ${p8}px; }
QPushButton[role="kind"]:checked { background: $paper; color: $ink; border-color: $outline; border-style: solid; }
QPushButton[role="rule"] { padding: 0 8px; color: $muted; }
QPushButton[role="rule"]:focus { padding: 0 ${p8}px; }
QPushButton[role="rule"][current="true"] { color: $ink; border-color: $outline; font-weight: 600; }
QPushButton[role="kind"]:disabled { color: $outline; border-color: $hairline; }
QPushButton[role="primary"]:focus { border-color: $focus; }
QPushButton[role="primary"]:disabled { background: $pressed; color: $muted; border-color: $hairline; }
QToolButton[role="flat"] { background: transparent; border-color: transparent; padding: 0 6px; }
QToolButton[role="flat"]:hover { border-color: $hairline; }
QToolButton[role="flat"]:focus { border: ${ring}px solid $focus; padding: 0 ${p6}px; }
QToolButton::menu-indicator { image: none; }

QLineEdit {
    background: $paper; color: $ink; border: 1px solid $outline; border-radius: 6px;
    padding: 3px 8px; min-height: ${target}px;
    selection-background-color: $focus; selection-color: $on_focus; placeholder-text-color: $muted;
}
QLineEdit:focus { border: ${ring}px solid $focus; padding: ${p3}px ${p8}px; }
QLineEdit:disabled { border-color: $hairline; }
QLineEdit QToolButton, QLineEdit QToolButton:focus {
    background: transparent; border: none; padding: 0; min-height: 16px;
}
QComboBox, QAbstractSpinBox { min-height: ${target}px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    border: none; padding: 0 4px; min-height: 0; background: transparent;
}
QComboBox QAbstractItemView { background: $paper; border: 1px solid $outline; outline: none; }

QListView, QTreeView, QTableView { background: $paper; border: 1px solid $hairline; border-radius: ${radius}px; }
QListView:focus, QTreeView:focus, QTableView:focus { border: ${ring}px solid $focus; }
QPlainTextEdit {
    background: $paper; color: $ink; border: 1px solid $hairline; border-radius: ${radius}px; padding: 3px;
}
QPlainTextEdit:focus { border: ${ring}px solid $focus; padding: ${p3}px; }
QTextEdit[role="page"] { border: ${ring}px solid transparent; border-radius: ${radius}px; }
QTextEdit[role="page"]:focus { border-color: $focus; }
QListView::item, QTreeView::item { min-height: ${target}px; padding: 0 6px; }
QListView[role="plain"], QListView[role="plain"]:focus { background: transparent; border: none; }
QTreeView[role="plain"] { background: transparent; border: none; }
QTreeView[role="plain"]::item:selected { background: $soft; color: $ink; }
QTreeView[role="plain"]::item:selected:focus { border-top: 1px solid $focus; border-bottom: 1px solid $focus; }
QTreeView[role="plain"] QHeaderView, QTableView[role="plain"] QHeaderView { background: transparent; border: none; }
QTreeView[role="plain"] QHeaderView::section, QTableView[role="plain"] QHeaderView::section {
    background: $paper; color: $muted; border: none; border-bottom: 1px solid $hairline; padding: 2px 6px;
}
QTableView[role="plain"] { background: transparent; border: none; }
QTableView[role="plain"]::item { padding: 0 6px; }
QTableView[role="plain"]::item:selected { background: $soft; color: $ink; }
QTableView[role="plain"]::item:focus { border: ${ring}px solid $focus; padding: 0 ${p6}px; }

QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $muted; border: 1px solid transparent; border-bottom: 2px solid transparent;
    padding: 2px 10px; min-height: ${target}px;
}
QTabBar::tab:selected { color: $ink; border-bottom-color: $focus; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected:focus { border: ${ring}px solid $focus; border-radius: 6px; padding: 1px 9px; }

QMenu { background: $paper; border: 1px solid $outline; padding: 4px; }
QMenu::item { color: $ink; padding: 4px 24px 4px 28px; min-height: 18px; border-radius: 4px; }
QMenu::item:selected { background: $focus; color: $on_focus; }
QMenu::item:disabled { background: transparent; color: $outline; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }

QStatusBar { background: $background; color: $muted; }
QStatusBar::item { border: none; }
QToolTip { background: $paper; color: $ink; border: 1px solid $outline; padding: 4px 6px; }

QDockWidget { color: $muted; }
QDockWidget::title { background: $background; padding: 6px 12px; text-align: left; }
QMainWindow::separator { background: transparent; width: 8px; height: 8px; }
QMainWindow::separator:hover { background: $focus; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: $focus; }
QSplitter::handle:horizontal { width: 12px; margin: 0 5px; }
QSplitter::handle:vertical { height: 12px; margin: 5px 0; }

QScrollArea { border: none; background: transparent; }
QScrollArea[role="card"] { background: $paper; border: 1px solid $hairline; border-radius: ${radius}px; }
QScrollArea[role="card"]:focus { border: ${ring}px solid $focus; }
QScrollArea[role="page"] { border: ${ring}px solid transparent; border-radius: ${radius}px; }
QScrollArea[role="page"]:focus { border-color: $focus; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 0; }
QScrollBar:horizontal { height: 10px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $pressed; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $focus; border-radius: 3px; }
""")


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


def mix(one: str, other: str, share: float) -> str:
    """ONE with SHARE (0 to 1) of OTHER in it."""
    ends = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in ends)


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


def stylesheet(tokens: Tokens, points: float = 10.0) -> str:
    """The application's style sheet in this scheme, to lie on the Fusion style with `palette(tokens)`.

    POINTS is the size of the interface's font, to which that of labels with a property `scale` is held.
    """
    wider = round(tokens.ring) - 1  # what a frame of focus takes from the room inside, so that nothing moves
    rooms = {f"p{room}": room - wider for room in (3, 4, 6, 8, 12)}
    values = asdict(tokens) | {"ring": round(tokens.ring)} | rooms
    scales = "".join(
        f'QLabel[scale="{scale}"] {{ font-size: {points * scale / 100:.2f}pt; }}\n' for scale in LABEL_SCALES
    )
    return _SHEET.substitute(values, radius=RADIUS, target=TARGET) + scales


def _disable(made: QPalette, tokens: Tokens) -> None:
    role = QPalette.ColorRole
    faint = QColor(mix(tokens.muted, tokens.paper, 0.25))
    for which in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, faint)
    for which in (role.Highlight, role.Accent):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.hairline))


_BY_MARK = {tokens.error: tokens for tokens in SCHEMES.values()}


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
