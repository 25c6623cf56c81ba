"""A dialog that has keys of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from app.commands.deeds import DEEDS, deed_keys
from app.commands.table import Command
from widgets.controls.panes import give_more, pane_around
from widgets.keys.keynames import sequence
from widgets.keys.keyset import KeySet


class KeyedDialog(QDialog):
    """Has the keys of one scope, in `keys`, and hands those of others to its widgets.

    Who makes one says with `live` what the deeds do, and calls `set_usual_keys` when everything is built; who opens it
    tells it by `set_keys` which keys commands have now.
    """

    def __init__(self, scope: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._shortcuts: dict[str, QShortcut] = {}
        self.keys = KeySet(deed_keys(DEEDS, scope))

    def live(self, deed: str, work: Callable[[], object]) -> None:
        """Let the keys of a deed do this, wherever in the dialog the focus is."""
        shortcut = QShortcut(self)
        shortcut.activated.connect(work)
        self._shortcuts[deed] = shortcut

    def give_room(self, by: int) -> None:
        """Give the part that has the keyboard so many steps more room, or less (below 0)."""
        if found := pane_around(self.focusWidget()):
            give_more(*found, by)

    def set_usual_keys(self) -> None:
        """Have the keys that commands usually have."""
        self.set_keys(DEEDS)

    def set_keys(self, commands: Sequence[Command]) -> None:
        """Have the keys that these commands have."""
        self.keys.set(deed_keys(commands, self._scope))
        for deed, shortcut in self._shortcuts.items():
            shortcut.setKeys([sequence(key) for key in self.keys.keys(deed)])
