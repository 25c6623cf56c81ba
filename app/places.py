"""Going to a place that a list names: a document, and in it a span of one's own or of somebody else's."""

from __future__ import annotations

from collections.abc import Callable

from app.panes.reading import ReadingArea
from app.session import Session


def go_to(
    session: Session, reading: ReadingArea, open_document: Callable[[str], object], document: str, set_id: str, id: str
) -> None:
    """Show a document, then choose the span ID there, or where it is in another's set light up its words.

    Without a span that is still there the document is all. OPEN_DOCUMENT shows a document other than the open one.
    """
    if session.document is None or session.document.id != document:
        open_document(document)
    if session.document is None or session.document.id != document:
        return
    own = reading.span(id) if session.head and session.head.id == set_id else None
    found = own or (session.project.span(set_id, id) if id else None)
    reading.clear_selection()
    if own:
        reading.choose(own, reveal=True)
        return
    reading.choose(None)
    if found:
        reading.show_range(found.start, found.end)
    else:
        reading.enter_point(None)
