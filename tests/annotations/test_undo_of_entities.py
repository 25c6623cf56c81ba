"""Undo of what was done to entities, beside other people's work."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotations import entities, marking
from annotations.edits import (
    ReplaceFacts,
    ReplaceSpan,
)
from annotations.errors import Refused
from annotations.project import Project
from tests.annotations.register import (
    BOARD,
    COUNCIL,
    HOLM,
    Make,
    article,
    labelled,
    mark,
    project_with_register,
    refers,
)
from tests.annotations.sharing import bring
from tests.annotations.steps import as_, undo_all
from tests.annotations.test_project import tables


@pytest.fixture
def project(new_project: Make) -> Project:
    return project_with_register(new_project)


def test_undoing_a_merge_leaves_what_somebody_has_changed_since(project: Project) -> None:
    changed = mark(project, "d1", "council", "council")
    removed = mark(project, "d1", "council", "council", nth=1)
    same = mark(project, "d2", "council", "council")
    entities.merge(as_(project, "lead"), "board", "council")
    as_(project, "ada")
    project.do("Answer", ReplaceSpan(replace(changed, attributes={"entity": "holm"})))
    marking.remove(project, removed)
    later = mark(project, "d2", "Café owners", "board")
    undone = as_(project, "lead").undo()
    assert undone is not None
    assert undone.warnings == ()
    assert refers(project, changed) == "holm"
    assert refers(project, removed) == "gone"
    assert refers(project, same) == "council"
    assert refers(project, later) == "board"
    assert project.entities() == {"board": BOARD, "council": COUNCIL, "holm": HOLM}


def test_ones_own_undo_follows_a_merge_made_since(project: Project) -> None:
    own = mark(project, "d1", "council", "council")
    project.do("Note", ReplaceSpan(replace(own, note="who?")))
    gone = mark(project, "d1", "council", "council", nth=1)
    marking.remove(project, gone)
    entities.merge(as_(project, "lead"), "board", "council")
    as_(project, "ada").undo()
    assert refers(project, gone) == "board"
    project.undo(), project.undo(), project.undo()
    assert refers(project, own) == "board"
    assert project.span(own.set, own.id).note is None  # type: ignore[union-attr]
    as_(project, "lead").undo()
    assert refers(project, own) == "council"
    assert as_(project, "ada").redo()
    assert project.span(own.set, own.id).note == "who?"  # type: ignore[union-attr]
    assert refers(project, own) == "council"


def test_a_chain_of_merges_is_followed(project: Project) -> None:
    own = mark(project, "d1", "council", "council")
    marking.remove(project, own)
    entities.merge(as_(project, "lead"), "board", "council")
    entities.merge(project, "holm", "board")
    as_(project, "ada").undo()
    assert refers(project, own) == "holm"


def test_only_merges_that_stand_are_followed(project: Project) -> None:
    own = mark(project, "d1", "council", "council")
    marking.remove(project, own)
    entities.merge(as_(project, "lead"), "board", "council")
    entities.merge(project, "holm", "board")
    project.undo()
    as_(project, "ada").undo()
    assert refers(project, own) == "board"
    project.redo()
    as_(project, "lead").undo()
    as_(project, "ada").undo()
    assert refers(project, own) in project.entities()


def test_ones_own_undo_follows_a_split_made_since(project: Project) -> None:
    own = mark(project, "d1", "council", "council")
    project.do("Note", ReplaceSpan(replace(own, note="who?")))
    added, _ = entities.split(as_(project, "lead"), "council", [own], "Town council")
    as_(project, "ada").undo()
    assert refers(project, own) == added.id
    as_(project, "lead").undo()
    assert refers(project, own) == "council"


def test_a_span_that_comes_back_brings_a_removed_entity_back(project: Project) -> None:
    own = mark(project, "d1", "council", "council")
    entities.set_type(project, "council", "body")
    marking.remove(project, own)
    entities.remove(as_(project, "lead"), "council")
    before = tables(project.path)
    as_(project, "ada").undo()
    assert refers(project, own) == "council"
    assert project.entities()["council"] == replace(COUNCIL, type="body")
    assert project.redo()
    assert tables(project.path) == before
    as_(project, "lead").undo()
    assert project.entities()["council"] == replace(COUNCIL, type="body")


def test_an_import_that_brought_the_dropped_entity_is_undone_after_the_merge(new_project: Make) -> None:
    project = new_project()
    empty = tables(project.path)
    bring(as_(project, "lead"), article(1, BOARD))
    bring(as_(project, "ben"), article(2, COUNCIL, contents=(labelled(2, "council"),)))
    before = tables(project.path)
    entities.merge(as_(project, "lead"), "board", "council")
    merged = tables(project.path)
    with pytest.raises(Refused, match="“Import 1 document” stays"):
        as_(project, "ben").undo()
    assert tables(project.path) == merged
    assert as_(project, "lead").undo()
    assert tables(project.path) == before
    assert as_(project, "ben").undo()
    assert project.entities() == {"board": BOARD}
    assert project.redo()
    assert tables(project.path) == before
    assert as_(project, "lead").redo()
    assert tables(project.path) == merged
    undo_all(project, "ben", "lead")
    assert tables(project.path) == empty


def test_an_import_that_is_done_again_after_a_merge_refers_to_what_was_kept(project: Project) -> None:
    bring(as_(project, "ben"), article(3, COUNCIL, contents=(labelled(3, "council"),)))
    project.undo()
    entities.merge(as_(project, "lead"), "board", "council")
    assert as_(project, "ben").redo()
    assert project.span("cy-3", "s1").attributes == {"entity": "board"}  # type: ignore[union-attr]
    assert project.uses() == {"d3": {"entities": ["board"]}}
    assert project.entities().keys() == {"board", "holm"}
    assert as_(project, "ben").undo()
    undo_all(project, "lead", "ben", "ada")
    assert project.entities() == {}


@pytest.mark.parametrize("newer", ["council", "holm"])
def test_a_merge_is_undone_though_a_set_that_it_changed_was_replaced_since(project: Project, newer: str) -> None:
    bring(as_(project, "ben"), article(3, contents=(labelled(3, "council", modified="2020-01-01"),)))
    entities.merge(as_(project, "lead"), "board", "council")
    bring(as_(project, "ben"), article(3, COUNCIL, contents=(labelled(3, newer, modified="2090-01-01"),)))
    replaced = tables(project.path)
    undone = as_(project, "lead").undo()
    assert undone is not None
    assert undone.warnings == ()
    assert project.entities() == {"board": BOARD, "council": COUNCIL, "holm": HOLM}
    assert project.span("cy-3", "s1").attributes == {"entity": newer}  # type: ignore[union-attr]
    assert as_(project, "ben").undo()
    assert project.span("cy-3", "s1").attributes == {"entity": "council"}  # type: ignore[union-attr]
    assert as_(project, "ben").redo()
    assert as_(project, "lead").redo()
    assert tables(project.path) == replaced
    undo_all(project, "ben", "lead", "ada")
    assert project.entities() == {}


def test_undone_facts_follow_a_merge(project: Project) -> None:
    bring(project, article(3, COUNCIL))
    as_(project, "ben").do("Title", ReplaceFacts("d3", {**project.facts("d3"), "title": "T"}))
    entities.merge(as_(project, "lead"), "board", "council")
    as_(project, "ben").undo()
    assert project.facts("d3")["uses"] == {"entities": ["board"]}
    as_(project, "lead").undo()
    assert project.facts("d3")["uses"] == {"entities": ["council"]}


def test_the_entities_that_a_document_learns_of_after_a_merge_stay_when_it_is_undone(project: Project) -> None:
    bring(project, article(3, COUNCIL))
    entities.merge(as_(project, "lead"), "board", "council")
    bring(as_(project, "ben"), article(3, HOLM))
    as_(project, "lead").undo()
    assert project.uses()["d3"]["entities"] == ["holm", "council"]


def test_the_old_entity_may_be_brought_again_after_a_merge(project: Project) -> None:
    own = mark(project, "d1", "council", "council")
    entities.merge(as_(project, "lead"), "board", "council")
    bring(as_(project, "ben"), article(3, COUNCIL, contents=(labelled(3, "council"),)))
    again = tables(project.path)
    project.undo()
    project.redo()
    assert tables(project.path) == again
    as_(project, "lead").undo()
    assert refers(project, own) == "council"
    assert project.entities()["council"] == COUNCIL


def test_a_repointed_set_is_none_that_was_edited_here(project: Project) -> None:
    bring(project, article(3, COUNCIL, contents=(labelled(3, "council"),)))
    entities.merge(project, "board", "council")
    assert not project.edited_by_hand(project.head("cy-3"))
