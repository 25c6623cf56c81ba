"""A narrow map of the whole article: what was visited, what is marked, what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

WIDTH = 14


class MapRow(NamedTuple):
    """One sentence: where it is (0 to 1 of the text's height) and what is known of it."""

    start: float
    end: float
    visited: bool
    colours: tuple[str, ...]
    worst: str


class CoverageMap(QWidget):
    """The map; pressing it leads to that place."""

    pressed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._rows: list[MapRow] = []
        self._window = (0.0, 1.0)

    def set_rows(self, rows: Sequence[MapRow]) -> None:
        """Show these sentences."""
        self._rows = list(rows)
        self.update()

    def set_window(self, top: float, bottom: float) -> None:
        """Show which part of the text is in view."""
        self._window = (top, bottom)
        self.update()
