"""A project with a register of three entities, two documents, and sets that refer to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from annotations.edits import AddDocument, PutEntity, ReplaceSpan
from annotations.formats.values import Article
from annotations.project import Project
from annotations.spans import AnnotationSet, Entity, SetContents, Span
from tests.annotations import sharing
from tests.annotations.sharing import numbered
from tests.annotations.texts import span

Make = Callable[..., Project]
LONG = 123456789012345678901234567890
BOARD = Entity("board", "Harbour board", "institution", ("the board",))
COUNCIL = Entity("council", "Island council", None, (), {"wikidata": LONG})
HOLM = Entity("holm", "Ida Holm", "person", ("Mayor Holm", "Holm"))


def project_with_register(new_project: Make) -> Project:
    project = new_project()
    project.do("Register", *map(PutEntity, (BOARD, COUNCIL, HOLM)))
    project.do("Import", AddDocument(numbered(1)), AddDocument(numbered(2)))
    return project


def mark(project: Project, document: str, quote: str, entity: str | None = None, nth: int = 0, **more: object) -> Span:
    """A span of the annotator's own that refers to an entity."""
    marked = sharing.mark(project, document, quote, nth)
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


def labelled(number: int, entity: str, annotator: str = "cy", modified: str | None = None) -> SetContents:
    head = AnnotationSet(f"{annotator}-{number}", f"d{number}", annotator, modified=modified)
    marked = replace(span(numbered(number), "council", id="s1", set=head.id), attributes={"entity": entity})
    return SetContents(head, (marked,))
