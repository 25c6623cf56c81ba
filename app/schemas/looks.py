"""How a draft of a schema looks: what is shown of the open document, in which looks, and what labels are called."""

from __future__ import annotations

from dataclasses import replace

from annotations.drafts.draft import Draft
from annotations.schema import Schema
from annotations.spans import Span
from app.looks import themes
from app.looks.typefaces import script_of
from app.preferences import Reading
from app.session import Session
from widgets.look.tokens import DARK, LIGHT
from widgets.textview.look import Look
from widgets.textview.pieces import Piece

EXCERPT = 3000
"""How much of the open document is shown, in code points of its text."""


def excerpt(session: Session) -> tuple[str, list[Piece], list[Span]]:
    """The beginning of the open article, its pieces, and one's own spans in it."""
    document = session.document
    if document is None:
        return "", [], []
    sections = [part for part in document.sections_of("title", "body") if part.start < EXCERPT]
    pieces = [Piece(part.start, min(part.end, EXCERPT), part.kind) for part in sections]
    end = max((piece.end for piece in pieces), default=0)
    inside = [
        span for span in session.spans() if any(piece.start <= span.start and span.end <= piece.end for piece in pieces)
    ]
    return document.text[:end], pieces, inside


def looks(session: Session, schema: Schema) -> list[Look]:
    """The looks of texts with a schema, on light and on dark paper."""
    reading, script = session.settings.group(Reading), script_of(session.document, session.project.language)
    found = (themes.looks(tokens, schema, session.settings.zoom, reading, script)[0] for tokens in (LIGHT, DARK))
    return [replace(look, columns=0) for look in found]


def called(draft: Draft) -> dict[str, str]:
    """What the labels in force are called in a draft."""
    labels = draft.root.parts.get("labels", ())
    return {node.origin[-1]: node.name for node in labels if node.origin is not None}


def dressed(draft: Draft) -> Schema:
    """The schema in force with the looks of a draft: what is labelled keeps its names."""
    now = {label.name: label for label in draft.schema.labels}
    names = called(draft)
    labels = (
        replace(label, colour=new.colour, colour_dark=new.colour_dark, underline=new.underline)
        if (new := now.get(names.get(label.name, "")))
        else label
        for label in draft.base.labels
    )
    return replace(draft.base, labels=tuple(labels))
