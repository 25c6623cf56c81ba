"""The style sheet of the program, which lies on the Fusion style. It reads these properties of widgets:

role    on labels: heading, quiet, warning, error; on frames: card, bar, line; on buttons: primary, flat, rule
scale   on labels: how large their letters are, in per cent of the interface's, one of LABEL_SCALES
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from widgets.look.tokens import RADIUS, TARGET, Tokens

LABEL_SCALES = (80, 85, 125, 170)
"""How large labels may be, in per cent of the interface's font: the values of their property `scale`."""

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
QPushButton[role="kind"]:pressed, QPushButton[role="rule"]:pressed, QPushButton[role="rule"]:checked { color: $ink; }
QPushButton[role="rule"][current="true"] { color: $ink; border-color: $outline; font-weight: 600; }
QPushButton[role="rule"][current="true"]:focus { border-color: $focus; }
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
QPlainTextEdit, ReadLines {
    background: $paper; color: $ink; border: 1px solid $outline; border-radius: ${radius}px; padding: 3px;
}
QPlainTextEdit[readOnly="true"], ReadLines { border-color: $hairline; }
QDockWidget > ReadLines { margin: 0 8px 8px 8px; }
QPlainTextEdit:focus, QPlainTextEdit[readOnly="true"]:focus, ReadLines:focus {
    border: ${ring}px solid $focus; padding: ${p3}px;
}
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
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $pressed; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $focus; border-radius: 3px; }
""")


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
