"""The lines of links and of points in the table of spans, and the columns that show them."""

from __future__ import annotations

from typing import NamedTuple

from annotations.wording import tr
from widgets.lists.table import Column


class LinkLine(NamedTuple):
    """A link as a row: its type, the words at both ends, what is answered about it, and where it starts."""

    id: str
    source: str
    type: str
    source_words: str
    target_words: str
    answers: str
    place: str


class PointLine(NamedTuple):
    """A summary point as a row: its words, the verdict on it, the words that rests on, and what is noted."""

    number: int
    words: str
    verdict: str
    evidence: str
    note: str


def link_columns() -> tuple[Column, ...]:
    """What the page of links shows of a `LinkLine`, in the language of the program."""
    return (
        Column(tr("Type"), lambda line: line.type),
        Column(tr("From"), lambda line: line.source_words),
        Column(tr("To"), lambda line: line.target_words),
        Column(tr("Answers"), lambda line: line.answers),
        Column(tr("Where it starts"), lambda line: line.place),
    )


def point_columns() -> tuple[Column, ...]:
    """What the page of points shows of a `PointLine`, in the language of the program."""
    return (
        Column(tr("Point"), lambda line: str(line.number), is_number=True),
        Column(tr("Words"), lambda line: line.words),
        Column(tr("Verdict"), lambda line: line.verdict),
        Column(tr("Evidence"), lambda line: line.evidence),
        Column(tr("Note"), lambda line: line.note),
    )
