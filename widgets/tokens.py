"""The look as values: the colours of both schemes, the palette and the style sheet made of them.

Widgets never hold a scheme. They paint with `tokens_of(self.palette())`, so a change of the application's palette is
all it takes to change every one of them. The style sheet lies on top of the Fusion style and reads these properties:

    role    on labels: heading, quiet, warning, error; on frames: card, bar, line; on buttons: primary, flat
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtGui import QColor, QPalette

TEXT_CONTRAST = 4.5
LINE_CONTRAST = 3.0

RADIUS = 8
TARGET = 24


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme as #rrggbb.

    `hairline` only decorates; `outline` bounds what can be operated; `soft` lies under a current row.
    """

    name: str
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


LIGHT = Tokens(
    name="light",
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
)

DARK = Tokens(
    name="dark",
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
)

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
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: $hairline; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 3px 11px; }
QPushButton:disabled, QToolButton:disabled { color: $outline; }
QPushButton[role="primary"] { background: $focus; color: $on_focus; border-color: $focus; font-weight: 600; }
QPushButton[role="aside"] { border-color: transparent; background: transparent; color: $muted; padding: 0 6px; }
QPushButton[role="aside"]:hover { border-color: $outline; color: $ink; }
QPushButton[role="kind"] { padding: 0 8px; color: $muted; border-style: dashed; }
QPushButton[role="kind"]:focus { padding: 0 7px; }
QPushButton[role="kind"]:checked { background: $paper; color: $ink; border-color: $outline; border-style: solid; }
QPushButton[role="kind"]:disabled { color: $outline; border-color: $hairline; }
QPushButton[role="primary"]:focus { border-color: $ink; }
QPushButton[role="primary"]:disabled { background: $hairline; color: $muted; border-color: $hairline; }
QToolButton[role="flat"] { background: transparent; border-color: transparent; padding: 0 6px; }
QToolButton[role="flat"]:hover { border-color: $hairline; }
QToolButton[role="flat"]:focus { border: 2px solid $focus; padding: 0 5px; }
QToolButton::menu-indicator { image: none; }

QLineEdit {
    background: $paper; color: $ink; border: 1px solid $outline; border-radius: 6px;
    padding: 3px 8px; min-height: ${target}px;
    selection-background-color: $focus; selection-color: $on_focus; placeholder-text-color: $muted;
}
QLineEdit:focus { border: 2px solid $focus; padding: 2px 7px; }
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
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $focus; }
QPlainTextEdit {
    background: $paper; color: $ink; border: 1px solid $hairline; border-radius: ${radius}px; padding: 3px;
}
QPlainTextEdit:focus { border: 2px solid $focus; padding: 2px; }
QListView::item, QTreeView::item { min-height: ${target}px; padding: 0 6px; }
QListView[role="plain"], QListView[role="plain"]:focus { background: transparent; border: none; }
QTreeView[role="plain"] { background: transparent; border: none; }
QTreeView[role="plain"]::item:selected { background: $soft; color: $ink; }
QTreeView[role="plain"]::item:selected:focus { border-top: 1px solid $focus; border-bottom: 1px solid $focus; }
QTreeView[role="plain"] QHeaderView { background: transparent; border: none; }
QTreeView[role="plain"] QHeaderView::section {
    background: $paper; color: $muted; border: none; border-bottom: 1px solid $hairline; padding: 2px 6px;
}

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
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 0; }
QScrollBar:horizontal { height: 10px; margin: 0; }
QScrollBar::handle { background: $hairline; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $hairline; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $focus; border-radius: 3px; }
""")

_TEXT_ON_BOTH = ("ink", "muted", "error", "warn")
_TEXT_ON_PAPER = ("focus", "title", "body", "point", "related", "other")
_LINES = ("outline", "focus", "error", "warn")


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs(tokens: Tokens) -> list[tuple[str, str, float]]:
    """Every (front, back, least contrast) by token name that the program draws."""
    found = [("on_focus", "focus", TEXT_CONTRAST)]
    found += [("ink", "soft", TEXT_CONTRAST), ("focus", "soft", LINE_CONTRAST)]
    found += [(front, back, TEXT_CONTRAST) for front in _TEXT_ON_BOTH for back in ("paper", "background")]
    found += [(front, "paper", TEXT_CONTRAST) for front in _TEXT_ON_PAPER]
    found += [(front, back, LINE_CONTRAST) for front in _LINES for back in ("paper", "background")]
    return found


def legible(colour: str, tokens: Tokens, least: float = TEXT_CONTRAST) -> str:
    """COLOUR, moved towards the ink only as far as it takes to read it on the scheme's paper."""
    for step in range(11):
        mixed = mix(colour, tokens.ink, step / 10)
        if contrast(mixed, tokens.paper) >= least:
            return mixed
    return tokens.ink


def text_on(colour: str, tokens: Tokens) -> str:
    """Ink or paper, whichever reads better on a fill of COLOUR."""
    return max(("#ffffff", tokens.on_focus, tokens.ink), key=lambda front: contrast(front, colour))


def mix(one: str, other: str, share: float) -> str:
    """ONE with SHARE (0 to 1) of OTHER in it."""
    ends = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in ends)


def tokens_of(palette: QPalette) -> Tokens:
    """The scheme a palette belongs to, told by its ink: a style sheet may have made the background transparent."""
    ink = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
    return DARK if ink.lightnessF() > 0.5 else LIGHT


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
        role.BrightText: tokens.error,
        role.ToolTipBase: tokens.paper,
        role.ToolTipText: tokens.ink,
        role.Highlight: tokens.focus,
        role.HighlightedText: tokens.on_focus,
        role.Accent: tokens.focus,
        role.Link: tokens.focus,
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
    return made


def stylesheet(tokens: Tokens) -> str:
    """The application's style sheet in this scheme, to lie on the Fusion style with `palette(tokens)`."""
    return _SHEET.substitute(asdict(tokens), radius=RADIUS, target=TARGET)


def _disable(made: QPalette, tokens: Tokens) -> None:
    role = QPalette.ColorRole
    faint = QColor(mix(tokens.muted, tokens.paper, 0.25))
    for which in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, faint)
    for which in (role.Highlight, role.Accent):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.hairline))


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    linear = [_linear(part / 255) for part in _parts(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
