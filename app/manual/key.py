"""The key of the manual in dialogs, which no key of the window reaches."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

MANUAL_COMMAND = "manual"


class HelpKey(QShortcut):
    """Carries the command of the manual out from a dialog, by whichever keys the command has in the window."""

    def __init__(self, dialog: QWidget, action: QAction) -> None:
        super().__init__(dialog)
        self._action = action
        self.activated.connect(action.trigger)
        action.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Have the keys that the command has now."""
        self.setKeys([QKeySequence(each) for each in self._action.shortcuts()])


def serve(dialog: QWidget) -> None:
    """Let the manual be opened from DIALOG, where a window above it has the command."""
    above: QWidget | None = dialog
    while above is not None:
        action = above.findChild(QAction, MANUAL_COMMAND)
        if isinstance(action, QAction):
            HelpKey(dialog, action)
            return
        above = above.parentWidget()
