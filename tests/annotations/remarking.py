"""A project that somebody leads, with ada's open set, for tests of remarks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from annotations import remarks
from annotations.edits import AddContents, AddDocument, SetLead
from annotations.project import Project
from annotations.spans import AnnotationSet, Span
from tests.annotations.texts import harbour, labelled

Make = Callable[..., Project]


def led_project(new_project: Make) -> Project:
    """The harbour with ada's set of two spans, still open, in a project that somebody leads."""
    project = new_project()
    project.do("Lead", SetLead("lead"))
    contents = labelled(harbour())
    head = replace(contents.set, status="doing")
    project.do("Import", AddDocument(harbour()), AddContents(replace(contents, set=head)))
    return project


def open_queries(project: Project) -> int:
    return sum(not query.answered for query in remarks.inbox(project))


def head_of(project: Project, annotator: str = "ada") -> AnnotationSet:
    return next(head for head in project.sets("harbour") if head.annotator == annotator)


def actor(project: Project) -> Span:
    found = project.span("set-a", "a1")
    assert found is not None
    return found
