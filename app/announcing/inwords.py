"""Spans of the open document in words, as rows, announcements and descriptions say them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from annotations import remarks
from annotations.spans import Span
from annotations.telling import Telling, Told, place_of
from annotations.text import shortened
from annotations.wording import later, tr
from app.panes.reading import ReadingArea
from app.session import Session

_SIGNS = {remarks.QUERY: later("query: {text}"), remarks.FLAG: later("flagged")}


class InWords(QObject):
    """Knows what is told of each span now. It is put together when it is first asked for after a step."""

    def __init__(self, session: Session, reading: ReadingArea) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._telling: Telling | None = None
        reading.labels_changed.connect(self.forget)

    def forget(self, _changed: object = None) -> None:
        """What is told may be other words now."""
        self._telling = None

    def telling(self) -> Telling:
        """What puts spans and links into words. A document has to be open."""
        if self._telling is None:
            session = self._session
            assert session.document is not None
            self._telling = Telling(
                session.project.schema,
                session.document,
                self._reading.spans_by_id(),
                self._reading.links(),
                session.project.entities(),
                session.segmentation if session.is_cut else None,
            )
        return self._telling

    def told(self, span: Span) -> Told:
        """A span in words, with what is remarked on it."""
        return self.telling().told(span, self._remarks(span.id))

    def place(self, offset: int) -> str:
        """Where an offset lies, in words. A document has to be open."""
        session = self._session
        assert session.document is not None
        return place_of(session.document, session.segmentation if session.is_cut else None, offset)

    def _remarks(self, id: str) -> Sequence[str]:
        head = self._session.head
        noted = remarks.of(head) if head else ()
        return [
            tr(_SIGNS[each.kind], text=shortened(each.text))
            for each in noted
            if each.span == id and each.kind in _SIGNS
        ]
