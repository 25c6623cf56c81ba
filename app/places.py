"""Places that lists name: how they are told apart, and how one goes there."""

from __future__ import annotations

import re
from collections.abc import Callable

from annotations.spans import Span
from annotations.text import Document
from app.panes.reading import ReadingArea
from app.session import Session

AROUND = 32


def in_context(document: Document, span: Span) -> str:
    """The words of a span with some of those around them in the same section, on one line."""
    section = document.section_around(span.start, span.end)
    first, last = (section.start, section.end) if section else (span.start, span.end)
    start, end = max(first, span.start - AROUND), min(last, span.end + AROUND)
    before, after = _squeezed(document.text[start : span.start]), _squeezed(document.text[span.end : end])
    # The first and the last word may be cut: only whole ones are shown.
    before = before if start == first else "…" + before.partition(" ")[2]
    after = after if end == last else after.rpartition(" ")[0] + "…"
    return f"{before}{_squeezed(span.words)}{after}".strip()


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
    reading.clear_selection()
    own = reading.span(id) if session.head and session.head.id == set_id else None
    if own:
        reading.choose(own, reveal=True)
        return
    reading.choose(None)
    found: Span | None = session.project.span(set_id, id) if id else None
    if found:
        reading.show_range(found.start, found.end)
    else:
        reading.enter_point(None)


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)
