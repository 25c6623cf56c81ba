"""Lists for a register of entities, and for places that can be opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class EntityRow(NamedTuple):
    """One entity of the register, with the number of spans that name it."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...]
    count: int  # type: ignore[assignment]


class PlaceRow(NamedTuple):
    """One place: what it is called, the words, and more about it."""

    id: str
    heading: str
    text: str
    detail: str
    done: bool = False


class EntityList(QWidget):
    """A filter and the entities that pass it."""

    current_changed = Signal(str)
    rename_wanted = Signal(str)
    merge_wanted = Signal(list)
    split_wanted = Signal(str)
    remove_wanted = Signal(str)
    where_wanted = Signal(str)
    aliases_wanted = Signal(str)
    type_wanted = Signal(str)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[EntityRow] = []

    def set_rows(self, rows: Sequence[EntityRow]) -> None:
        """Show these entities."""
        self._rows = list(rows)

    def selected(self) -> str:
        """The id of the current row, empty where there is none."""
        return ""

    def set_current(self, id: str) -> None:
        """Make this row the current one, where it is shown."""

    def marked(self) -> list[str]:
        """The ids of the marked rows."""
        return []


class PlaceList(QWidget):
    """Places in rows; opening one tells its id."""

    current_changed = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PlaceRow] = []

    def set_rows(self, rows: Sequence[PlaceRow]) -> None:
        """Show these places."""
        self._rows = list(rows)

    def selected(self) -> str:
        """The id of the current row, empty where there is none."""
        return ""

    def set_current(self, id: str) -> None:
        """Make this row the current one, where it is shown."""
