"""Notes, queries and flags on the chosen span or on the document, and the inbox of queries."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from app.asking import Asking
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session


class Remarking(QObject):
    """Turns what an annotator wants to say into steps. `document_wanted` asks the window to open a document."""

    document_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        reading: ReadingArea,
        asking: Asking,
        status: StatusLine,
        open_dialog: Callable[[QDialog], None],
    ) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._asking = asking
        self._status = status
        self._open_dialog = open_dialog

    def note(self) -> None:
        """Write a note on the chosen span, or on the document."""

    def query(self) -> None:
        """Ask the lead about the chosen span, or about the document."""

    def flag(self) -> None:
        """Flag the chosen span, or the document; the second time take the flag away."""

    def show_inbox(self) -> None:
        """Show the queries of all annotators."""
