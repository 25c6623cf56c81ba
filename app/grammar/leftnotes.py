"""What was typed for a note or a query and left: kept on this machine until it is written or emptied."""

from __future__ import annotations

import json
from typing import NamedTuple

from app.session import Session


class Place(NamedTuple):
    """What a text that is typed is for: a kind of remark, on a document or a span, a new one or one that is there."""

    kind: str
    document: str
    span: str | None
    remark: str | None = None


class LeftNotes:
    """The drafts of who labels now, in this project. All windows have the same."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def at(self, place: Place) -> str:
        """What was typed for PLACE, empty where nothing was."""
        return self._read().get(place, "")

    def keep(self, place: Place, typed: str) -> None:
        """Keep what was typed for PLACE; an empty text is none."""
        drafts = self._read()
        if typed == drafts.pop(place, ""):
            return
        if typed:
            drafts[place] = typed
        session = self._session
        text = json.dumps([[*place, typed] for place, typed in drafts.items()], ensure_ascii=False) if drafts else ""
        session.settings.set_note_drafts(session.project.id, session.annotator, text)

    def _read(self) -> dict[Place, str]:
        try:
            rows = json.loads(self._session.settings.note_drafts(self._session.project.id, self._session.annotator))
            return {Place(kind, document, span, remark): str(typed) for kind, document, span, remark, typed in rows}
        except (ValueError, TypeError, RecursionError):
            return {}
