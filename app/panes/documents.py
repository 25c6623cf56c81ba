"""The list of documents, kept in step with the project."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotations.changes import Changes
from annotations.store import Listing
from app.session import Session
from widgets.lists.documentlist import DocumentList
from widgets.lists.documentmodel import DocumentRow

ONE_BY_ONE = 20
"""Of more documents than these the whole list is read at once, which is faster than one by one."""


class DocumentsPane(QObject):
    """Feeds the list and answers which document comes next."""

    document_wanted = Signal(str)

    def __init__(self, session: Session, view: DocumentList) -> None:
        super().__init__(view)
        self._session = session
        self.view = view
        view.document_chosen.connect(self.document_wanted)

    def reread(self) -> None:
        """Read the whole list again."""
        self.view.set_rows([_row(listing) for listing in self._session.project.listings()])
        if self._session.document:
            self.view.set_current(self._session.document.id)

    def apply(self, changes: Changes) -> None:
        """Follow a committed step."""
        if changes.listing:
            self.reread()
            return
        touched = set(changes.documents)
        if len(touched) > ONE_BY_ONE:
            listings = [listing for listing in self._session.project.listings() if listing.id in touched]
            self.view.update_rows(map(_row, listings))
            return
        for document in touched:
            self.update(document)

    def update(self, document: str) -> None:
        """Read one document of the list again."""
        self.view.update_rows(map(_row, self._session.project.listings(document)))

    def neighbour(self, step: int) -> str | None:
        """The id of the document STEP places below (or above) the open one, among those shown."""
        shown = self.view.shown_ids()
        current = self._session.document.id if self._session.document else None
        if current not in shown:
            return shown[0] if shown else None
        at = shown.index(current) + step
        return shown[at] if 0 <= at < len(shown) else None

    def next_open(self) -> str | None:
        """The next document, after the open one and then from the top, that is neither done nor skipped."""
        states = {listing.id: listing.status for listing in self._session.project.listings()}
        ids = list(states)
        current = self._session.document.id if self._session.document else None
        at = ids.index(current) + 1 if current in states else 0
        return next((id for id in ids[at:] + ids[:at] if states[id] in ("todo", "doing") and id != current), None)


def _row(listing: Listing) -> DocumentRow:
    return DocumentRow(
        listing.id, listing.title or listing.id, listing.status, listing.points, listing.spans, listing.seconds
    )
