"""The line in which one types what to look for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from annotations.wording import tr
from widgets.accessible import Role
from widgets.keys.keynames import is_for_a_line, pressed
from widgets.keys.keyset import KeySet

_SHOWN = 60


class SearchLine(QLineEdit):
    """`entered` tells that what is typed shall be looked for now, `left_downwards` that the list is wanted."""

    entered = Signal()
    left_downwards = Signal()

    def __init__(self, keys: KeySet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setAccessibleName(tr("What to look for"))
        self.setPlaceholderText(tr("Words, “exact words”, /an expression/, label:ACTOR, commitment=offers, …"))
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear what is typed"))
            button.setToolTip(tr("Clear what is typed"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter looks, the key for the next row leads into the list; every other key edits, or is for somebody else."""
        deed = "" if is_for_a_line(pressed(event)) else self._keys.deed(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif deed == "down":
            self.left_downwards.emit()
        elif deed:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PastButton(QPushButton):
    """What was looked for before, the last first. `chosen` tells which of it shall be looked for again."""

    heard_as = Role.ButtonMenu
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._past: Sequence[str] = ()
        self._menu = QMenu(self)
        self.setProperty("role", "kind")
        self.setAutoDefault(False)
        self.clicked.connect(self.open)
        self.set_past(())

    def set_past(self, past: Sequence[str]) -> None:
        """Offer these."""
        self._past = tuple(past)
        self.setEnabled(bool(past))

    def open(self) -> None:
        """Show them below the button."""
        self._menu.clear()
        for typed in self._past:
            shown = typed if len(typed) <= _SHOWN else f"{typed[: _SHOWN - 1]}…"
            action = self._menu.addAction(shown.replace("&", "&&"))
            action.triggered.connect(lambda _=False, typed=typed: self.chosen.emit(typed))
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def heard_states(self) -> Mapping[str, bool]:
        """That a menu opens, and whether it is open."""
        return {"hasPopup": True, "expandable": True, "expanded": self._menu.isVisible()}

    def heard_press(self) -> None:
        """Open the menu."""
        self.open()
