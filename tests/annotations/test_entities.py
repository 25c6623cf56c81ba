"""The register of entities: finding, adding, describing, splitting and removing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotations import entities
from annotations.edits import (
    ReplaceSpan,
)
from annotations.errors import Refused
from annotations.project import Project
from tests.annotations.register import BOARD, COUNCIL, HOLM, Make, article, mark, names, project_with_register, refers
from tests.annotations.sharing import bring
from tests.annotations.steps import as_
from tests.annotations.test_project import tables


@pytest.fixture
def project(new_project: Make) -> Project:
    return project_with_register(new_project)


# Finding


def test_type_ahead_prefers_beginnings_of_names_then_of_words_then_what_stands_within(project: Project) -> None:
    for name in ("Boardwalk owners", "Keyboard makers", "Board", "Île board", "Snowboarders"):
        entities.add(project, name)
    assert names(entities.find(project, "board")) == [
        "Board", "Boardwalk owners", "Harbour board", "Île board", "Keyboard makers", "Snowboarders",
    ]  # fmt: skip
    assert names(entities.find(project, "BOARD", limit=2)) == ["Board", "Boardwalk owners"]
    assert names(entities.find(project, "ile")) == ["Île board"]
    assert names(entities.find(project, "har bo")) == ["Harbour board"]
    assert names(entities.find(project, " mayor  h")) == ["Ida Holm"]
    assert names(entities.find(project, "nobody")) == []
    assert entities.find(project, "o", limit=100) == entities.find(project, "o", limit=100)


def test_names_come_before_aliases(project: Project) -> None:
    entities.add(project, "Other", aliases=["Ferry line"])
    entities.add(project, "Ferry workers")
    assert names(entities.find(project, "ferry")) == ["Ferry workers", "Other"]


def test_proposals_for_a_quote(project: Project) -> None:
    holm = entities.add(project, "Harbour Master")
    mark(project, "d1", "council", holm.id)
    mark(project, "d2", "council", "board")
    mark(project, "d2", "council", "board", nth=1)
    mark(as_(project, "ben"), "d2", "council", "holm")
    as_(project, "ada")
    found = names(entities.find(project, "", quote="council"))
    assert found == ["Harbour board", "Harbour Master", "Ida Holm", "Island council"]
    assert names(entities.find(project, " ", quote="THE board"))[0] == "Harbour board"
    assert names(entities.find(project, "", quote="Island folk"))[0] == "Island council"
    assert names(entities.find(project, "")) == ["Harbour board", "Harbour Master", "Ida Holm", "Island council"]


def test_where_and_counts_are_blind_to_others(project: Project) -> None:
    second = mark(project, "d2", "council", "council")
    first = mark(project, "d1", "council", "council", nth=1)
    earlier = mark(project, "d1", "council", "council")
    theirs = mark(as_(project, "ben"), "d1", "council", "council")
    mark(project, "d1", "Café owners", "board")
    as_(project, "ada")
    title = "Harbour board leaves night ferry open"
    assert [
        (each.document, each.title, each.annotator, each.span.id) for each in entities.where(project, "council")
    ] == [
        ("d1", title, "ada", earlier.id),
        ("d1", title, "ada", first.id),
        ("d2", title, "ada", second.id),
    ]
    everyone = entities.where(project, "council", everyone=True)
    assert [each.span.id for each in everyone] == [earlier.id, first.id, theirs.id, second.id]
    assert entities.counts(project) == {"council": 3}
    assert entities.counts(as_(project, "ben")) == {"council": 1, "board": 1}
    assert entities.where(project, "holm") == []


# Adding and describing


def test_an_entity_is_added_in_a_step_of_its_own_or_of_another(project: Project) -> None:
    before = tables(project.path)
    added = entities.add(project, "  Cafe\u0301 owners ", type=" group ", aliases=["owners", "Owners", "Café owners"])
    assert (added.name, added.type, added.aliases) == ("Café owners", "group", ("owners",))
    assert project.entities()[added.id] == added
    assert project.history(1)[0].title == "Add “Café owners” to the register"
    assert project.undo()
    assert tables(project.path) == before
    marked = mark(project, "d1", "Café owners")
    entity, edits = entities.addition(project, "Café owners")
    changes = project.do("Answer", *edits, ReplaceSpan(replace(marked, attributes={"entity": entity.id})))
    assert changes.spans_of(marked.set) == {marked.id}
    assert refers(project, marked) == entity.id
    assert project.undo()
    assert entity.id not in project.entities()


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "a\x00", "a\u2028b", "x" * 201, "\ud800"])
def test_what_can_be_no_name_is_refused(project: Project, name: str) -> None:
    for attempt in (
        lambda: entities.add(project, name),
        lambda: entities.rename(project, "board", name),
        lambda: entities.set_aliases(project, "board", ["fine", name]),
        lambda: entities.split(project, "board", [mark(project, "d1", "council", "board")], name),
    ):
        with pytest.raises(Refused) as caught:
            attempt()
        assert "\n" not in str(caught.value)
    assert project.entities()["board"] == BOARD


def test_names_that_are_taken_are_refused(project: Project) -> None:
    with pytest.raises(Refused, match="holds “Harbour board” already"):
        entities.add(project, "harbour  BOARD")
    with pytest.raises(Refused, match="holds “Ida Holm”, alias “holm” already"):
        entities.add(project, "holm")
    with pytest.raises(Refused, match="holds “Island council” already"):
        entities.rename(project, "board", "ISLAND COUNCIL")
    with pytest.raises(Refused, match="name of another"):
        entities.set_aliases(project, "board", ["island council"])
    with pytest.raises(Refused, match="called so already"):
        entities.rename(project, "board", "Harbour board")
    with pytest.raises(Refused, match="described so already"):
        entities.set_type(project, "board", "institution ")
    with pytest.raises(Refused, match="no entity x"):
        entities.rename(project, "x", "X")


def test_renaming_keeps_the_old_name_as_an_alias(project: Project) -> None:
    changes = entities.rename(project, "council", "Council of the island")
    assert changes.title == "Rename “Island council” to “Council of the island”"
    assert project.entities()["council"] == replace(COUNCIL, name="Council of the island", aliases=("Island council",))
    entities.rename(project, "council", "Island council")
    assert project.entities()["council"].aliases == ("Council of the island",)
    entities.rename(project, "council", "Island Council")
    assert project.entities()["council"] == replace(COUNCIL, name="Island Council", aliases=("Council of the island",))


def test_aliases_and_type(project: Project) -> None:
    entities.set_aliases(project, "board", ["b", "the port"])
    entities.set_type(project, "board", None)
    assert project.entities()["board"] == replace(BOARD, type=None, aliases=("b", "the port"))
    project.undo()
    project.undo()
    assert project.entities()["board"] == BOARD


# Splitting and removing


def test_a_split_gives_some_spans_an_entity_of_their_own(project: Project) -> None:
    stays = mark(project, "d1", "council", "council")
    goes = mark(project, "d1", "council", "council", nth=1)
    theirs = mark(as_(project, "ben"), "d2", "council", "council")
    before = tables(project.path)
    added, changes = entities.split(as_(project, "lead"), "council", [goes, theirs], "Town council")
    assert changes.title == "Split “Town council” from “Island council”"
    assert (changes.spans_of(goes.set), changes.spans_of(theirs.set)) == ({goes.id}, {theirs.id})
    assert [refers(project, each) for each in (stays, goes, theirs)] == ["council", added.id, added.id]
    after = tables(project.path)
    assert project.undo()
    assert tables(project.path) == before
    assert project.redo()
    assert tables(project.path) == after
    with pytest.raises(Refused, match="does not refer to “Island council”"):
        entities.split(project, "council", [goes], "Another")
    with pytest.raises(Refused, match="choose the mentions"):
        entities.split(project, "council", [], "Another")


def test_what_is_in_use_is_not_removed(project: Project) -> None:
    bring(project, article(3, HOLM))
    mark(as_(project, "ben"), "d2", "council", "council")
    marked = mark(as_(project, "ada"), "d1", "council", "council")
    with pytest.raises(Refused, match="“Island council” is used by 2 spans, first in “Harbour board leaves"):
        entities.remove(project, "council")
    with pytest.raises(Refused, match="“Ida Holm” came with 1 document, first with “Harbour board leaves"):
        entities.remove(project, "holm")
    before = tables(project.path)
    entities.remove(project, "board")
    assert project.entities().keys() == {"council", "holm"}
    project.undo()
    assert tables(project.path) == before
    assert refers(project, marked) == "council"
