"""What stands in the way of finishing: one finding at a time, above the article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget


class FindingStrip(QFrame):
    """A slim bar that leads through findings."""

    wanted = Signal(int)
    finish_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._rows: list[tuple[str, str]] = []
        self._current = -1

    def set_findings(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these findings as (level, text); a level is error or warning."""
        self._rows = list(rows)
        self._current = min(self._current, len(self._rows) - 1)

    def set_current(self, index: int) -> None:
        """Show the finding with this index."""
        self._current = index

    def current(self) -> int:
        """The index of the finding shown, -1 for none."""
        return self._current
