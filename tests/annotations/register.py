"""A project with a register of three entities, two documents, and sets that refer to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from annotations import importing, marking
from annotations.changes import Changes
from annotations.edits import (
    AddDocument,
    PutEntity,
    ReplaceSpan,
)
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.project import Project
from annotations.segmentation import Segmentation
from annotations.spans import AnnotationSet, Entity, SetContents, Span
from annotations.suggest.tokenizer import shared_tokenizer
from annotations.text import Document
from tests.annotations.texts import HARBOUR, harbour, span

Make = Callable[..., Project]
TOKENIZER = shared_tokenizer("en")
LONG = 123456789012345678901234567890
BOARD = Entity("board", "Harbour board", "institution", ("the board",))
COUNCIL = Entity("council", "Island council", None, (), {"wikidata": LONG})
HOLM = Entity("holm", "Ida Holm", "person", ("Mayor Holm", "Holm"))


def project_with_register(new_project: Make) -> Project:
    project = new_project()
    project.do("Register", *map(PutEntity, (BOARD, COUNCIL, HOLM)))
    project.do("Import", AddDocument(numbered(1)), AddDocument(numbered(2)))
    return project


def numbered(number: int) -> Document:
    return harbour(f"d{number}", HARBOUR.replace("Monday", f"day {number}"))


def mark(project: Project, document: str, quote: str, entity: str | None = None, nth: int = 0, **more: object) -> Span:
    """A span of the annotator's own that refers to an entity."""
    text = project.document(document)
    found = span(text, quote, nth=nth)
    marked = marking.mark(project, Segmentation(text, TOKENIZER), "ACTOR", found.start, found.end).span
    if entity:
        marked = replace(marked, attributes={"form": "name", "entity": entity, **more})
        project.do("Answer", ReplaceSpan(marked))
    return marked


def refers(project: Project, span: Span) -> object:
    now = project.span(span.set, span.id)
    return now.attributes.get("entity") if now else "gone"


def names(found: list[Entity]) -> list[str]:
    return [entity.name for entity in found]


def article(number: int, *known: Entity, contents: tuple[SetContents, ...] = ()) -> Article:
    return Article(numbered(number), contents, {each.id: each for each in known}, {})


def bring(project: Project, *articles: Article) -> Changes | None:
    return importing.store(project, importing.plan(project, Reading(articles, ())))


def labelled(number: int, entity: str, annotator: str = "cy", modified: str | None = None) -> SetContents:
    head = AnnotationSet(f"{annotator}-{number}", f"d{number}", annotator, modified=modified)
    marked = replace(span(numbered(number), "council", id="s1", set=head.id), attributes={"entity": entity})
    return SetContents(head, (marked,))
