"""The harbour labelled under the small schema, with a bit of everything that a schema names; and changes of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from annotations.drafts import planning
from annotations.drafts.draft import Draft
from annotations.edits import AddContents, AddDocument, PutEntity, PutTerm, SetLead
from annotations.project import Project
from annotations.spans import AnnotationSet, Entity, Judgement, Link, SetContents
from tests.annotations.schemas import at, small
from tests.annotations.steps import as_
from tests.annotations.texts import harbour, span


def contents(annotator: str, status: str = "doing") -> SetContents:
    """A set that names a bit of everything in the small schema."""
    document = harbour()
    head = AnnotationSet(
        f"of-{annotator}", document.id, annotator, schema="1", status=status, modified="2026-11-20T08:00:00.000Z",
        fields={"level": "easy", "flags": ["long", "odd"]},
    )  # fmt: skip
    spans = (
        replace(
            span(document, "board", "WRITER", id="w", set=head.id, nth=1),
            attributes={"who": "board", "tone": "warm", "ways": ["letter", "speech"], "loud": True},
        ),
        replace(
            span(document, "offers a night ferry", "WISH", id="x", set=head.id),
            attributes={"why": "5", "tone": "warm", "topic": "night_ferry", "whose": "named"},
        ),
        span(document, "Monday", "PLACE", id="p", set=head.id),
    )
    links = (Link("l", head.id, "wrote", "x", "w", attributes={"sure": "yes"}), Link("n", head.id, "near", "w", "p"))
    return SetContents(head, spans, links, (Judgement(head.id, 1, "supported", errors=("added",)),))


def labelled(folder: Path) -> Project:
    """The harbour, labelled by ada and, finished, by ben; the lead looks on."""
    project = Project.create(folder / "p.stancemark", small(), annotator="import")
    project.do(
        "Import", SetLead("lead"), PutEntity(Entity("board", "Harbour board")), PutTerm("topics", "night_ferry"), PutTerm("topics", "crew"),
        AddDocument(harbour()), AddDocument(harbour("quay", harbour().text.replace("ferry", "quay"))),
        AddContents(contents("ada")), AddContents(contents("ben", "done")),
    )  # fmt: skip
    return as_(project, "lead")


def all_of(project: Project, annotator: str = "ada") -> SetContents:
    return project.contents(project.head(f"of-{annotator}"))


def draft(project: Project) -> Draft:
    return Draft.of(project.schema)


def plan(project: Project, draft: Draft, **how: Any) -> planning.Plan:
    return planning.plan(project, draft, **how)


def retyped(changed: Draft, address: tuple[str, ...], kind: str, values: list[str] | None) -> Draft:
    place = at(changed, *address)
    changed = changed.put(place, "type", kind)
    for value in values or ():
        if value not in [each.name for each in changed.at(place).parts.get("values", ())]:
            changed = changed.added(place, "values", {"v": value})[0]
    return changed
