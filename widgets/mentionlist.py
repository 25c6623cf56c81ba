"""All mentions of a string, each in its context, to be marked at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from widgets.popover import Popover


class MentionRow(NamedTuple):
    """One mention with the words around it."""

    id: str
    before: str
    match: str
    after: str
    hint: str
    chosen: bool
    place: str


class MentionList(Popover):
    """Mentions with ticks: Space skips, Enter marks."""

    accepted = Signal(list)
    cancelled = Signal()
    moved = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[MentionRow] = []

    def ask(self, quote: str, rows: Sequence[MentionRow], colour: str) -> None:
        """Open with these mentions of QUOTE."""
        self._rows = list(rows)
        self.show()

    def chosen_ids(self) -> list[str]:
        """The ids of the mentions with a tick."""
        return [row.id for row in self._rows if row.chosen]
