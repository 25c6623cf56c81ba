"""Marking mentions in one step: what is copied, and what is refused as a whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotations import marking, mentions
from annotations.edits import AddDocument, AddSet, AddSpan, ReplaceSpan
from annotations.errors import Refused
from annotations.project import Project
from annotations.spans import AnnotationSet, Span
from tests.annotations.cutting import cut, document_of
from tests.annotations.steps import ask_also
from tests.annotations.test_project import tables
from tests.annotations.texts import span

Make = Callable[..., Project]


BOARDS = document_of(
    "The board met the board. As the board said, it met the board.",
    title="On the board",
    points=("The board.",),
    id="b",
)


@pytest.fixture
def project(new_project: Make) -> Project:
    project = new_project()
    project.do("Import", AddDocument(BOARDS))
    return project


def mark(project: Project, **attributes: object) -> Span:
    own = span(BOARDS, "board", nth=1)
    marked = marking.mark(project, cut(BOARDS), "ACTOR", own.start, own.end).span
    if attributes:
        marked = replace(marked, attributes=attributes, note="a note")
        project.do("Answer", ReplaceSpan(marked))
    return marked


def own_spans(project: Project) -> list[Span]:
    head = project.own_set("b")
    return sorted(project.spans(head.id), key=lambda each: each.start) if head else []


def test_propagating_is_one_step_and_one_undo(project: Project) -> None:
    ask_also(project, {"name": "extra", "type": "text"})
    own = mark(project, entity="e1", form="nominal", extra="no")
    before = tables(project.path)
    listed = mentions.find(project.schema, cut(BOARDS), own_spans(project), own)
    changes = mentions.propagate(project, cut(BOARDS), own, listed)
    assert changes.title == "Mark 5 mentions of “board”"
    after = [each for each in own_spans(project) if each.id != own.id]
    assert [(each.start, each.end) for each in after] == [(each.start, each.end) for each in listed]
    assert changes.spans_of(own.set) == {each.id for each in after}
    for each in after:
        assert (each.label, each.provenance, each.note) == ("ACTOR", "propagated", None)
        assert each.attributes == {"entity": "e1", "form": "nominal"}
        assert each.created
    marked = tables(project.path)
    assert project.undo()
    assert tables(project.path) == before
    assert project.redo()
    assert tables(project.path) == marked
    assert mentions.find(project.schema, cut(BOARDS), own_spans(project), own) == []
    with pytest.raises(Refused, match="no mention of “board” is left"):
        mentions.propagate(project, cut(BOARDS), own, listed)
    assert tables(project.path) == marked


def test_some_mentions_in_the_words_that_stand_there(project: Project) -> None:
    own = mark(project)
    listed = mentions.find(project.schema, cut(BOARDS), [own], own)
    changes = mentions.propagate(project, cut(BOARDS), own, [listed[0], listed[0]])
    assert changes.title == "Mark 1 mention of “board”"
    changes = mentions.propagate(project, cut(BOARDS), own, listed)
    assert changes.title == "Mark 4 mentions of “board”"
    assert all(each.quotes(BOARDS.text) for each in own_spans(project))


def test_what_is_derived_from_links_ranges_and_texts_is_not_copied(project: Project) -> None:
    own = mark(project)
    stance = replace(
        own, label="STANCE", attributes={"commitment": "offers", "holder": "named", "issue": "x", "target": [0, 1]}
    )
    project.do("Answer", ReplaceSpan(stance))
    listed = mentions.find(project.schema, cut(BOARDS), [stance], stance)
    mentions.propagate(project, cut(BOARDS), stance, listed)
    copied = [each.attributes for each in own_spans(project) if each.id != own.id]
    assert copied == [{"commitment": "offers"}] * 5


def test_a_span_of_somebody_else_is_propagated_into_the_own_set(project: Project) -> None:
    head = AnnotationSet("ben", "b", "ben")
    theirs = span(BOARDS, "board", id="t", set="ben")
    project.annotator = "ben"
    project.do("Mark", AddSet(head), AddSpan(theirs))
    project.annotator = "ada"
    listed = mentions.find(project.schema, cut(BOARDS), [], theirs)
    assert len(listed) == 5
    mentions.propagate(project, cut(BOARDS), theirs, listed)
    assert len(own_spans(project)) == 5
    assert len(project.spans("ben")) == 1


def test_propagating_is_refused_as_a_whole(project: Project) -> None:
    own = mark(project)
    listed = mentions.find(project.schema, cut(BOARDS), [own], own)
    with pytest.raises(Refused, match="left to mark"):
        mentions.propagate(project, cut(BOARDS), own, [])
    before = tables(project.path)
    crossing = replace(listed[0], start=own.start - 3, end=own.start + 2)
    with pytest.raises(Refused, match="forbids"):
        mentions.propagate(project, cut(BOARDS), own, [*listed, crossing])
    assert tables(project.path) == before
    project.annotator = ""
    with pytest.raises(Refused, match="who is labelling"):
        mentions.propagate(project, cut(BOARDS), own, listed)
    project.annotator = "ada"
    marking.set_status(project, "b", "done", "Finish")
    with pytest.raises(Refused, match="finished"):
        mentions.propagate(project, cut(BOARDS), own, listed)
