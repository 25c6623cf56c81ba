"""Two entities become one: names, sets, and what arrives from elsewhere afterwards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotations import entities, exporting, importing, marking
from annotations.errors import Refused
from annotations.importing import Reading
from annotations.importsummary import Summary
from annotations.project import Project
from annotations.spans import SetContents
from tests.annotations.register import (
    BOARD,
    COUNCIL,
    HOLM,
    LONG,
    Make,
    article,
    labelled,
    mark,
    names,
    project_with_register,
    refers,
)
from tests.annotations.sharing import bring
from tests.annotations.steps import as_, ask_also
from tests.annotations.test_project import tables


@pytest.fixture
def project(new_project: Make) -> Project:
    return project_with_register(new_project)


def test_a_merge_unites_names_and_reaches_all_sets_in_one_step(project: Project) -> None:
    ask_also(project, {"name": "big", "type": "number"}, {"name": "exact", "type": "number"})
    own = mark(project, "d1", "council", "council", big=LONG, exact=0.1)
    other = mark(project, "d1", "Café owners", "holm")
    theirs = mark(as_(project, "ben"), "d2", "council", "council")
    marking.set_status(project, "d2", "done", "Finish")
    before = tables(project.path)
    changes = entities.merge(as_(project, "lead"), "board", "council")
    assert changes.title == "Merge “Island council” into “Harbour board”"
    assert changes.documents == ["d1", "d2"]
    assert (changes.spans_of(own.set), changes.spans_of(theirs.set)) == ({own.id}, {theirs.id})
    assert not changes.whole(own.set)
    assert not changes.listing
    assert project.entities() == {
        "board": replace(BOARD, aliases=("the board", "Island council"), extra={"wikidata": LONG}),
        "holm": HOLM,
    }
    now = project.span(own.set, own.id)
    assert now == replace(own, attributes={"form": "name", "entity": "board", "big": LONG, "exact": 0.1})
    assert list(now.attributes) == list(own.attributes)  # type: ignore[union-attr]
    assert refers(project, theirs) == "board"
    assert refers(project, other) == "holm"
    after = tables(project.path)
    undone = project.undo()
    assert undone is not None
    assert undone.spans_of(own.set) == {own.id}
    assert tables(project.path) == before
    redone = project.redo()
    assert redone is not None
    assert redone.spans_of(theirs.set) == {theirs.id}
    assert tables(project.path) == after


def test_the_time_of_a_set_is_that_of_its_annotators_last_change(project: Project) -> None:
    own = mark(project, "d1", "council", "council")
    old = "2020-01-01T00:00:00.000Z"
    with project._store.writing():
        project._store.sets.touch(own.set, old)
    entities.merge(as_(project, "lead"), "board", "council")
    assert project.head(own.set).modified == old
    mark(as_(project, "ada"), "d1", "Café owners")
    latest = project.head(own.set).modified
    assert as_(project, "lead").undo()
    assert project.head(own.set).modified == latest
    assert project.redo()
    assert project.head(own.set).modified == latest


def arrived(project: Project, contents: SetContents) -> Summary:
    """What an import of a set on d3, which is there, says."""
    planned = importing.plan(project, Reading((article(3, COUNCIL, contents=(contents,)),), ()))
    importing.store(project, planned)
    return planned.summary


def test_what_was_saved_elsewhere_before_a_merge_is_not_lost(project: Project) -> None:
    ours = labelled(3, "council", modified="2026-11-01T08:00:00.000Z")
    bring(as_(project, "ben"), article(3, COUNCIL, contents=(ours,)))
    entities.merge(as_(project, "lead"), "board", "council")
    noted = replace(ours.spans[0], note="written elsewhere")
    theirs = replace(ours, set=replace(ours.set, modified="2026-11-02T08:00:00.000Z"), spans=(noted,))
    summary = arrived(as_(project, "ben"), theirs)
    assert (summary.sets_updated, summary.refused) == (1, [])
    assert project.span("cy-3", "s1") == noted
    assert project.entities()["council"] == COUNCIL


def test_the_version_that_a_merge_has_changed_is_kept_and_its_old_form_is_named(project: Project) -> None:
    ours = labelled(3, "council", modified="2026-11-01T08:00:00.000Z")
    bring(as_(project, "ben"), article(3, contents=(ours,)))
    entities.merge(as_(project, "lead"), "board", "council")
    summary = arrived(project, ours)
    assert (summary.sets_updated, summary.sets_known) == (0, 0)
    assert "the set of cy on d3: the two versions differ and nothing says which is later" in summary.refused[0]
    assert project.span("cy-3", "s1").attributes == {"entity": "board"}  # type: ignore[union-attr]


def test_a_merge_of_an_entity_that_documents_came_with(project: Project) -> None:
    bring(project, article(3, COUNCIL, BOARD), article(4, COUNCIL, HOLM))
    before = tables(project.path)
    entities.merge(project, "board", "council")
    assert {id: uses["entities"] for id, uses in project.uses().items()} == {"d3": ["board"], "d4": ["board", "holm"]}
    assert {each.document.id: sorted(each.entities) for each in exporting.articles(project)}["d4"] == ["board", "holm"]
    project.undo()
    assert tables(project.path) == before


def test_what_cannot_be_merged(project: Project) -> None:
    for keep, drop in (("board", "board"), ("board", "x"), ("x", "board")):
        with pytest.raises(Refused):
            entities.merge(project, keep, drop)


def test_a_name_that_was_merged_away_finds_the_one_that_was_kept(project: Project) -> None:
    entities.merge(project, "council", "holm")
    assert names(entities.find(project, "mayor")) == ["Island council"]
    assert project.entities()["council"].type == "person"
