"""What is known of the chosen span, or of the document: attributes, links and note."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QFrame, QWidget


class Row(NamedTuple):
    """One attribute or field; `derived` values are worked out and cannot be changed here."""

    id: str
    name: str
    key: str
    value: str
    required: bool
    is_open: bool
    derived: bool = False


class LinkRow(NamedTuple):
    """One link: its type, the words at its other end, and the value of its attribute."""

    id: str
    name: str
    text: str
    value: str = ""
    is_open: bool = False
    outgoing: bool = True


class Inspector(QFrame):
    """A card with a head and rows; it knows nothing but what it shows."""

    row_pressed = Signal(str)
    row_cleared = Signal(str)
    link_pressed = Signal(str)
    link_removed = Signal(str)
    link_row_pressed = Signal(str)
    note_pressed = Signal()
    field_pressed = Signal(str)
    field_cleared = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")

    def set_span(
        self,
        label: str,
        colour: str,
        quote: str,
        rows: Sequence[Row],
        links: Sequence[LinkRow],
        note: str,
        remarks: Sequence[str] = (),
    ) -> None:
        """Show a span."""

    def set_document(self, title: str, rows: Sequence[Row], remarks: Sequence[str] = ()) -> None:
        """Show the fields of the document."""

    def set_nothing(self, hint: str) -> None:
        """Show only what to do."""

    def row_rect(self, id: str) -> QRect:
        """Where the row with this id is, in global coordinates."""
        return QRect(self.mapToGlobal(self.rect().topLeft()), self.size())
