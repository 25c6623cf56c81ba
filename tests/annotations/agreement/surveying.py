"""Projects in which several people have finished documents, and what is asked of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from annotations import importing
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.project import Project
from annotations.schema_reader import load
from annotations.spans import AnnotationSet, SetContents, Span
from annotations.text import Document
from resources import path as resource
from tests.annotations.texts import HARBOUR, harbour, span

PLACES = (
    ("board", "ACTOR"),
    ("council", "ACTOR"),
    ("offers a night ferry", "STANCE"),
    ("if the council pays", "CONDITION"),
)


def numbered(number: int, **facts: object) -> Document:
    """The harbour of another day."""
    return replace(harbour(f"d{number}", HARBOUR.replace("Monday", f"day {number}")), **facts)  # type: ignore[arg-type]


def work(
    document: Document,
    annotator: str,
    places: Iterable[tuple[str, str]] = PLACES,
    *,
    status: str = "done",
    role: str = "annotator",
    guideline: str = "1.0",
) -> SetContents:
    """A set with spans at the first of the words named."""
    head = AnnotationSet(
        f"{document.id}-{annotator}", document.id, annotator, role, guideline, "1.0", status, modified="2026-11-02T10:00:00.000Z"
    )  # fmt: skip
    return SetContents(head, tuple(marked(document, head.id, places)))


def marked(document: Document, set: str, places: Iterable[tuple[str, str]]) -> list[Span]:
    """Spans at the first of the words named."""
    return [span(document, quote, label, id=f"s{number}", set=set) for number, (quote, label) in enumerate(places, 1)]


def project_of(folder: Path, articles: Sequence[Article], name: str = "talks.stancemark") -> Path:
    """A project file with these documents and sets."""
    path = folder / name
    project = Project.create(path, load(resource("schemas/actor-stance-condition.json")), annotator="lead")
    importing.store(project, importing.plan(project, Reading(tuple(articles), ())))
    project.close()
    return path


def article(document: Document, *sets: SetContents) -> Article:
    """A document with its sets, to be brought into a project."""
    return Article(document, sets, {}, {})
