"""Several people in one file: an undo takes back one's own and leaves what others brought, and no key ever jams."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotations import marking
from annotations.edits import AddDocument, AddSpan, PutEntity, PutTerm, ReplaceFacts, ReplaceSpan
from annotations.errors import Refused
from annotations.project import Project
from annotations.spans import Entity
from tests.annotations.sharing import BOARD, article, bring, exported, mark, numbered, telling
from tests.annotations.steps import as_, ask_also, undo_all
from tests.annotations.test_project import tables
from tests.annotations.texts import span

Make = Callable[..., Project]


@pytest.fixture
def project(new_project: Make) -> Project:
    project = new_project()
    project.annotator = "lead"
    return project


# Registers


@pytest.mark.parametrize("order", [("lead", "ben"), ("ben", "lead")])
def test_what_somebody_elses_document_uses_stays_and_goes_with_it(project: Project, order: tuple[str, str]) -> None:
    empty = tables(project.path)
    bring(project, article(1))
    bring(as_(project, "ben"), article(2))
    changes = as_(project, "lead").undo()
    assert changes is not None
    assert changes.warnings == ("still in use and therefore kept: entity board, ferry of the vocabulary issues",)
    assert exported(project) == {"d2": (["board"], {"issues": ["ferry"]})}
    project.redo()
    assert exported(project).keys() == {"d1", "d2"}
    undo_all(project, *order)
    assert tables(project.path) == empty


def test_a_redo_brings_back_what_went_with_somebody_elses_undo(project: Project) -> None:
    bring(project, article(1))
    bring(as_(project, "ben"), article(2))
    as_(project, "lead").undo()
    as_(project, "ben").undo()
    assert (project.entities(), project.vocabularies()) == ({}, {})
    as_(project, "lead").redo()
    assert exported(project) == {"d1": (["board"], {"issues": ["ferry"]})}
    as_(project, "ben").redo()
    assert exported(project)["d2"] == (["board"], {"issues": ["ferry"]})


def test_a_redo_brings_back_what_its_document_uses_and_somebody_else_had_brought(project: Project) -> None:
    empty = tables(project.path)
    bring(project, article(1))
    bring(as_(project, "ben"), article(2))
    project.undo()
    as_(project, "lead").undo()
    bring(as_(project, "cy"), article(3, entities=(), terms={"issues": {"fares": None}}))
    project.undo()
    as_(project, "ben").redo()
    assert exported(project) == {"d2": (["board"], {"issues": ["ferry"]})}
    undo_all(project, "ben", "lead", "cy")
    assert tables(project.path) == empty


def test_an_entry_that_only_a_span_speaks_of_stays(project: Project) -> None:
    project.do("Import", AddDocument(numbered(2)))
    project.do("Register", PutEntity(BOARD), PutEntity(Entity("crew", "Crew")), PutTerm("issues", "ferry"))
    as_(project, "ben")
    head, opening = project.own_or_new_set("d2")
    actor = replace(span(numbered(2), "board", set=head.id), attributes={"entity": "board"})
    stance = replace(span(numbered(2), "council", "STANCE", id="s2", set=head.id), attributes={"issue": "ferry"})
    project.do("Mark", *opening, AddSpan(actor), AddSpan(stance))
    changes = as_(project, "lead").undo()
    assert changes is not None
    assert changes.warnings
    assert project.entities().keys() == {"board"}
    assert project.vocabularies() == {"issues": {"ferry": None}}


@pytest.mark.parametrize("how", ["undo", "remove", "replace"])
def test_what_was_kept_for_a_use_goes_with_the_step_that_ends_it(project: Project, how: str) -> None:
    ask_also(as_(project, "who made it"), {"name": "entity", "type": "entity_ref"}, of=1)
    project.annotator = "lead"
    empty = tables(project.path)
    project.do("Import", AddDocument(numbered(1)))
    project.do("Register", PutEntity(BOARD), PutTerm("issues", "ferry"))
    marked = mark(as_(project, "ben"), "d1", "board")
    answered = replace(marked, label="STANCE", attributes={"entity": "board", "issue": "ferry"})
    project.do("Answer", ReplaceSpan(answered))
    as_(project, "lead").undo()
    assert (project.entities().keys(), project.vocabularies()) == ({"board"}, {"issues": {"ferry": None}})
    project.annotator = "ben"
    before = tables(project.path)
    if how == "undo":
        project.undo()
    elif how == "remove":
        marking.remove(project, answered)
    else:
        project.do("Clear", ReplaceSpan(marked))
    assert (project.entities(), project.vocabularies()) == ({}, {})
    project.redo() if how == "undo" else project.undo()
    assert tables(project.path) == before
    undo_all(project, "ben", "lead")
    assert tables(project.path) == empty


def test_a_step_of_which_nothing_can_be_taken_back_counts_as_undone(project: Project) -> None:
    empty = tables(project.path)
    project.do("Import", AddDocument(numbered(1)))
    project.do("Register", PutEntity(BOARD))
    bring(as_(project, "ben"), article(2))
    changes = as_(project, "lead").undo()
    assert changes is not None
    assert (changes.title, changes.warnings) == ("Register", ("still in use and therefore kept: entity board",))
    assert project.entities().keys() == {"board"}
    as_(project, "ben").undo()
    assert project.entities() == {}
    undo_all(project, "lead")
    assert tables(project.path) == empty


def test_steps_that_say_the_same_do_not_wait_for_each_other(project: Project) -> None:
    other = PutEntity(replace(BOARD, aliases=("the board",)))
    project.do("Register", PutEntity(BOARD))
    as_(project, "ben").do("Ben's", other)
    project.undo()
    as_(project, "ada").do("Ada's", other)
    as_(project, "ben").redo()
    changes = project.undo()
    assert changes is not None
    assert changes.warnings == ("nothing has changed, as others brought the same",)
    undo_all(project, "ada")
    assert project.entities() == {"board": BOARD}


def test_an_undo_does_not_take_away_what_another_added_to_an_entity(project: Project) -> None:
    bring(project, article(1))
    bring(as_(project, "ben"), article(2, entities=(replace(BOARD, aliases=("the board",)),)))
    bring(as_(project, "cy"), article(3, entities=(replace(BOARD, aliases=("harbour",)),)))
    as_(project, "ben").undo()
    assert project.entities()["board"].aliases == ("harbour", "the board")
    as_(project, "cy").undo()
    assert project.entities()["board"] == BOARD
    as_(project, "cy").redo()
    assert as_(project, "ben").redo()
    assert project.entities()["board"].aliases == ("harbour", "the board")


def test_an_entry_that_was_kept_reads_again_as_it_was_brought(project: Project) -> None:
    bring(project, article(1))
    bring(as_(project, "ben"), article(2))
    as_(project, "lead").undo()
    before = tables(project.path)
    bring(project, article(1, entities=(replace(BOARD, aliases=("the board",)),)))
    assert project.undo()
    assert tables(project.path) == before


def test_a_value_that_came_after_somebody_elses_document_goes_without_a_word(project: Project) -> None:
    bring(as_(project, "ben"), article(2))
    before = tables(project.path)
    bring(as_(project, "lead"), article(1, terms={"issues": {"ferry": None, "fares": None}}))
    changes = project.undo()
    assert changes is not None
    assert changes.warnings == ()
    assert tables(project.path) == before


def test_a_redo_brings_back_no_value_that_came_before_its_document_knew_the_vocabulary(project: Project) -> None:
    bring(as_(project, "ben"), article(2, terms={"issues": {"fares": None}}))
    bring(as_(project, "lead"), article(1, terms={}))
    as_(project, "ben").undo()
    bring(project, article(1))
    after = tables(project.path)
    project.undo()
    assert project.redo()
    assert exported(project) == {"d1": (["board"], {"issues": ["ferry"]})}
    assert tables(project.path) == after


# Facts


def test_undoing_facts_does_not_overwrite_somebody_elses_later_ones(project: Project) -> None:
    project.do("Import", AddDocument(numbered(1)))
    facts = project.facts("d1")
    project.do("Title", ReplaceFacts("d1", {**facts, "title": "A ferry"}))
    as_(project, "ben").do("Story", ReplaceFacts("d1", {**project.facts("d1"), "story": "ferry"}))
    with pytest.raises(
        Refused, match=r"^“Title” stays, as ben has worked on that document since; “Import” stays, as ben"
    ):
        as_(project, "lead").undo()
    assert project.facts("d1")["story"] == "ferry"
    as_(project, "ben").undo()
    assert as_(project, "lead").undo()
    assert project.facts("d1") == facts
    as_(project, "ben").do("Story", ReplaceFacts("d1", {**project.facts("d1"), "story": "ferry"}))
    with pytest.raises(Refused, match=r"^“Title” stays undone, as ben has worked on that document since$"):
        as_(project, "lead").redo()
    assert project.facts("d1")["story"] == "ferry"


def test_labels_do_not_hinder_undoing_facts(project: Project) -> None:
    project.do("Import", AddDocument(numbered(1)))
    facts = project.facts("d1")
    project.do("Title", ReplaceFacts("d1", {**facts, "title": "A ferry"}))
    mark(as_(project, "ben"), "d1", "council")
    assert as_(project, "lead").undo()
    assert project.facts("d1") == facts


def test_facts_come_back_in_their_order_after_what_they_were_built_upon(project: Project) -> None:
    bring(as_(project, "ben"), telling(1))
    bring(as_(project, "lead"), telling(1, story="ferry"))
    full = tables(project.path)
    assert project.undo()
    assert as_(project, "ben").undo()
    with pytest.raises(Refused, match="stays undone: it was built upon “Import 1 document”, which ben has taken back"):
        as_(project, "lead").redo()
    assert as_(project, "ben").redo()
    assert as_(project, "lead").redo()
    assert tables(project.path) == full


def test_a_redo_does_not_overwrite_facts_of_which_it_did_not_know_though_they_are_older(project: Project) -> None:
    project.do("Import", AddDocument(numbered(1)))
    bring(as_(project, "ben"), telling(1, story="ferry"))
    project.undo()
    bring(as_(project, "lead"), telling(1, published="2026-11-23"))
    project.undo()
    assert as_(project, "ben").redo()
    with pytest.raises(Refused, match=r"^“Import facts about documents” stays undone, as ben has worked"):
        as_(project, "lead").redo()
    assert (project.facts("d1")["story"], project.facts("d1")["published"]) == ("ferry", None)
    as_(project, "ben").undo()
    assert as_(project, "lead").redo()
    assert (project.facts("d1")["story"], project.facts("d1")["published"]) == (None, "2026-11-23")


def test_a_redo_does_not_bring_back_facts_that_somebody_else_has_taken_back(project: Project) -> None:
    project.do("Import", AddDocument(numbered(1)))
    bring(as_(project, "ben"), telling(1, story="ferry"))
    bring(as_(project, "lead"), telling(1, published="2026-11-23"))
    full = tables(project.path)
    assert project.undo()
    assert as_(project, "ben").undo()
    with pytest.raises(Refused, match="built upon “Import facts about documents”, which ben has taken back"):
        as_(project, "lead").redo()
    assert project.facts("d1")["story"] is None
    assert as_(project, "ben").redo()
    assert as_(project, "lead").redo()
    assert tables(project.path) == full
