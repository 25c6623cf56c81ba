"""The register of entities, and the other places of the chosen span's entity."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from app.asking import Asking
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session


class Registering(QObject):
    """Opens the register and goes to places. `document_wanted` asks the window to open a document."""

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

    def show(self) -> None:
        """Show the register."""

    def where_else(self) -> None:
        """List the other places of the chosen span's entity."""
