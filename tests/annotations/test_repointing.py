"""The edit that lets spans, fields and documents refer to another entity, and its exact inverse."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotations import entities, marking, records
from annotations.edits import (
    KINDS,
    AddDocument,
    Edit,
    PutEntity,
    ReplaceSpan,
    ReplaceUses,
    Repoint,
)
from annotations.project import Project
from annotations.spans import Entity, Span
from tests.annotations.register import BOARD, COUNCIL, HOLM, Make, mark, project_with_register, refers
from tests.annotations.sharing import numbered
from tests.annotations.steps import alter, as_, ask_also
from tests.annotations.test_project import tables


@pytest.fixture
def project(new_project: Make) -> Project:
    return project_with_register(new_project)


def two_attributes(new_project: Make) -> tuple[Project, Span]:
    """A project whose actors have two attributes that refer to entities, and a span that uses both."""
    project = new_project("two.stancemark")
    extra = {"name": "speaks_for", "type": "entity_ref"}
    alter(project, lambda raw: raw["labels"][0]["attributes"].append(extra))
    project.do("Register", *map(PutEntity, (BOARD, COUNCIL, HOLM)))
    project.do("Import", AddDocument(numbered(1)))
    return project, mark(project, "d1", "council", "council", speaks_for="board")


def test_each_attribute_is_restored_for_itself(new_project: Make) -> None:
    project, marked = two_attributes(new_project)
    before = tables(project.path)
    entities.merge(project, "board", "council")
    assert project.span(marked.set, marked.id) == replace(
        marked, attributes={"form": "name", "entity": "board", "speaks_for": "board"}
    )
    assert entities.counts(project) == {"board": 1}
    project.undo()
    assert tables(project.path) == before
    project.redo()
    project.undo()
    assert tables(project.path) == before


def test_a_reference_can_be_taken_away_and_comes_back(project: Project) -> None:
    own = mark(project, "d1", "council", "council")
    gone = mark(project, "d2", "council", "council")
    kept = mark(project, "d2", "Café owners", "board")
    project.do("Unpoint", Repoint(("entity",), "council", None))
    assert (refers(project, own), refers(project, gone), refers(project, kept)) == (None, None, "board")
    marking.remove(project, gone)
    assert project.undo()
    assert project.undo()
    assert refers(project, own) == refers(project, gone) == "council"


def test_an_edit_that_changes_nothing_is_taken_back_as_nothing(project: Project) -> None:
    changes = project.do("Nothing", Repoint(("entity",), "holm", "board"))
    assert changes.documents == []
    own = mark(project, "d1", "council", "board")
    as_(project, "ben").do("Nothing", Repoint(("entity",), "holm", "board"))
    assert project.undo()
    assert refers(project, own) == "board"
    assert project.redo()
    assert refers(project, own) == "board"


@pytest.mark.parametrize(
    "edit",
    [
        Repoint(("entity", "other"), "a", None, (("s", "1"), ("s", "2", "other"))),
        Repoint(("entity",), None, "b", (("s", "1"),)),
        ReplaceUses("d", ("a", "b"), ("a",)),
    ],
)
def test_the_journal_keeps_the_edits_exactly(edit: Edit) -> None:
    assert records.load(records.dump(edit), KINDS) == edit


def test_values_that_only_look_alike_are_not_touched(project: Project) -> None:
    project.do("Register", PutEntity(Entity("7", "Seven")), PutEntity(Entity('ö"\\', "Odd")))
    ask_also(project, {"name": "said", "type": "text"})
    number = mark(project, "d1", "council", "board")
    project.do("Answer", ReplaceSpan(replace(number, attributes={"entity": 7, "said": "7"})))
    odd = mark(project, "d1", "Café owners", 'ö"\\')
    entities.merge(project, "board", "7")
    assert refers(project, number) == 7
    entities.merge(project, "board", 'ö"\\')
    assert refers(project, odd) == "board"
