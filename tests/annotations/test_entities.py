"""The register of entities: finding, adding, merging, splitting, and undo beside other people's work."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from annotations import entities, exporting, importing, marking, merge, records
from annotations.changes import Changes
from annotations.edits import (
    KINDS,
    AddDocument,
    AddSpan,
    Edit,
    PutEntity,
    ReplaceFacts,
    ReplaceSpan,
    ReplaceUses,
    Repoint,
)
from annotations.errors import Refused
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.project import Project
from annotations.schema import Attribute
from annotations.schema_reader import load
from annotations.segmentation import Segmentation
from annotations.spans import AnnotationSet, Entity, SetContents, Span
from annotations.suggest.tokenizer import load_tokenizer
from annotations.text import Document
from resources import path as resource
from tests.annotations.steps import as_, undo_all
from tests.annotations.test_project import tables
from tests.annotations.texts import HARBOUR, harbour, span

Make = Callable[..., Project]

SCHEMA = load(resource("schemas/actor-stance-condition.json"))
TOKENIZER = load_tokenizer("en")
LONG = 123456789012345678901234567890
BOARD = Entity("board", "Harbour board", "institution", ("the board",))
COUNCIL = Entity("council", "Island council", None, (), {"wikidata": LONG})
HOLM = Entity("holm", "Ida Holm", "person", ("Mayor Holm", "Holm"))


@pytest.fixture
def project(new_project: Make) -> Project:
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


# Merging


def test_a_merge_unites_names_and_reaches_all_sets_in_one_step(project: Project) -> None:
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


def arrived(project: Project, contents: SetContents) -> importing.Summary:
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


# The edit


def two_attributes(new_project: Make) -> tuple[Project, Span]:
    """A project whose actors have two attributes that refer to entities, and a span that uses both."""
    project = new_project("two.stancemark")
    extra = Attribute("speaks_for", "entity_ref")
    labels = tuple(
        replace(label, attributes=(*label.attributes, extra)) if label.name == "ACTOR" else label
        for label in project.schema.labels
    )
    project.schema = replace(project.schema, labels=labels)
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
    number = mark(project, "d1", "council", "board")
    project.do("Answer", ReplaceSpan(replace(number, attributes={"entity": 7, "note": "7"})))
    odd = mark(project, "d1", "Café owners", 'ö"\\')
    entities.merge(project, "board", "7")
    assert refers(project, number) == 7
    entities.merge(project, "board", 'ö"\\')
    assert refers(project, odd) == "board"


# Undo beside other people's work


def article(number: int, *known: Entity, contents: tuple[SetContents, ...] = ()) -> Article:
    return Article(numbered(number), contents, {each.id: each for each in known}, {})


def bring(project: Project, *articles: Article) -> Changes | None:
    return importing.store(project, importing.plan(project, Reading(articles, ())))


def labelled(number: int, entity: str, annotator: str = "cy", modified: str | None = None) -> SetContents:
    head = AnnotationSet(f"{annotator}-{number}", f"d{number}", annotator, modified=modified)
    marked = replace(span(numbered(number), "council", id="s1", set=head.id), attributes={"entity": entity})
    return SetContents(head, (marked,))


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


# Whatever one does

QUOTES = (("council", 0), ("council", 1), ("Café owners", 0), ("crew", 0))
NAMES = ("Alpha", "Beta", "Gamma", "alpha", "Béta")


def ids_by_name(project: Project) -> list[str]:
    """In an order that does not depend on new ids."""
    return sorted(project.entities(), key=lambda id: project.entities()[id].name)


def identity(span: Span) -> tuple[str, str]:
    return span.set, span.id


def referring(project: Project, id: str) -> list[Span]:
    """In an order that does not depend on new ids."""
    heads = project.head
    return sorted(
        project.referring(id), key=lambda each: (heads(each.set).document, heads(each.set).annotator, each.id)
    )


State = dict[str, list[tuple[object, ...]]]


class Register(RuleBasedStateMachine):
    """One lead and one annotator's set: every step is taken back and done again exactly, all the way."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "p.stancemark"
        self.project = Project.create(self.path, SCHEMA, annotator="ada")
        bring(self.project, article(1, BOARD, COUNCIL, contents=(labelled(1, "council"),)))
        self.first = self.now = tables(self.path)
        self.past: list[State] = []
        self.future: list[State] = []

    def ids(self) -> list[str]:
        return ids_by_name(self.project)

    def attempt(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Refused:
            assert tables(self.path) == self.now
            return
        self.past.append(self.now)
        self.future.clear()
        self.now = tables(self.path)

    @rule(name=st.sampled_from(NAMES), aliases=st.lists(st.sampled_from(NAMES), max_size=2))
    def add(self, name: str, aliases: list[str]) -> None:
        self.attempt(lambda: entities.add(self.project, name, aliases=aliases))

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), name=st.sampled_from(NAMES))
    def rename(self, data: st.DataObject, name: str) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        self.attempt(lambda: entities.rename(self.project, id, name))

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), aliases=st.lists(st.sampled_from(NAMES), max_size=3))
    def set_aliases(self, data: st.DataObject, aliases: list[str]) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        self.attempt(lambda: entities.set_aliases(self.project, id, aliases))

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), place=st.sampled_from(QUOTES))
    def answer(self, data: st.DataObject, place: tuple[str, int]) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        head, opening = self.project.own_or_new_set("d1")
        made = replace(
            span(numbered(1), place[0], id=f"{place[0]}{place[1]}", set=head.id, nth=place[1]),
            attributes={"entity": id},
        )
        there = self.project.span(head.id, made.id)
        self.attempt(lambda: self.project.do("Answer", *opening, ReplaceSpan(made) if there else AddSpan(made)))

    @precondition(lambda self: self.ids())
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        keep, drop = data.draw(st.sampled_from(self.ids())), data.draw(st.sampled_from(self.ids()))
        self.attempt(lambda: entities.merge(self.project, keep, drop))

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), name=st.sampled_from(NAMES))
    def split(self, data: st.DataObject, name: str) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        spans = referring(self.project, id)
        chosen = data.draw(st.lists(st.sampled_from(spans), unique_by=identity)) if spans else []
        self.attempt(lambda: entities.split(self.project, id, chosen, name))

    @precondition(lambda self: self.ids())
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        self.attempt(lambda: entities.remove(self.project, id))

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        assert self.project.undo()
        self.future.append(self.now)
        self.now = self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        assert self.project.redo()
        self.past.append(self.now)
        self.now = self.future.pop()

    @invariant()
    def the_file_holds_what_it_should(self) -> None:
        assert tables(self.path) == self.now

    @invariant()
    def every_reference_leads_somewhere(self) -> None:
        known = self.project.entities()
        for contents in self.project.all_contents():
            assert all(each.attributes["entity"] in known for each in contents.spans)
        for uses in self.project.uses().values():
            assert set(uses["entities"]) <= known.keys()

    @invariant()
    def names_are_names_of_one(self) -> None:
        listed = [entity.name.casefold() for entity in self.project.entities().values()]
        assert len(listed) == len(set(listed))

    def teardown(self) -> None:
        last, steps = self.now, len(self.past)
        for _ in range(steps):
            assert self.project.undo()
        assert tables(self.path) == self.first
        for _ in range(steps):
            assert self.project.redo()
        assert tables(self.path) == last
        self.project.close()
        self.folder.cleanup()


TestRegister = Register.TestCase
TestRegister.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)


PEOPLE = ("lead", "ada", "ben")


class Shared(RuleBasedStateMachine):
    """Three people in one file: no reference ever leads nowhere, nothing jams, and all can be taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "p.stancemark"
        self.project = Project.create(self.path, SCHEMA)
        self.first = tables(self.path)
        self.versions = 0

    def do(self, who: str, work: Callable[[], object]) -> None:
        """A step that was just done is taken back exactly, and done again exactly."""
        self.project.annotator = who
        before = tables(self.path)
        try:
            done = work()
        except Refused:
            done = None
        after = tables(self.path)
        if not done:
            assert after == before
            return
        assert self.project.undo()
        assert tables(self.path) == before
        assert self.project.redo()
        assert tables(self.path) == after

    def ids(self) -> list[str]:
        return ids_by_name(self.project)

    @rule(
        who=st.sampled_from(PEOPLE),
        number=st.integers(1, 2),
        known=st.lists(st.sampled_from([BOARD, COUNCIL, HOLM]), unique=True),
        owner=st.sampled_from(PEOPLE),
        data=st.data(),
    )
    def bring(self, who: str, number: int, known: list[Entity], owner: str, data: st.DataObject) -> None:
        self.versions += 1
        contents: tuple[SetContents, ...] = ()
        if known:
            entity = data.draw(st.sampled_from(sorted(each.id for each in known)))
            arriving = labelled(number, entity, owner, f"{2030 + self.versions}")
            contents = (merge.moved(arriving, f"{owner}{self.versions}", f"d{number}"),)
        self.do(who, lambda: bring(self.project, article(number, *known, contents=contents)))

    @precondition(lambda self: self.ids())
    @rule(who=st.sampled_from(PEOPLE), number=st.integers(1, 2), place=st.sampled_from(QUOTES[1:]), data=st.data())
    def answer(self, who: str, number: int, place: tuple[str, int], data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        if f"d{number}" not in self.project.document_ids():
            return

        def work() -> Changes:
            head, opening = self.project.own_or_new_set(f"d{number}")
            made = span(numbered(number), place[0], id=f"{place[0]}{place[1]}", set=head.id, nth=place[1])
            there = self.project.span(head.id, made.id)
            made = replace(made, attributes={"entity": id})
            return self.project.do("Answer", *opening, ReplaceSpan(made) if there else AddSpan(made))

        self.do(who, work)

    @rule(who=st.sampled_from(PEOPLE), number=st.integers(1, 2), data=st.data())
    def unmark(self, who: str, number: int, data: st.DataObject) -> None:
        self.project.annotator = who
        head = self.project.own_set(f"d{number}")
        spans = self.project.spans(head.id) if head else []
        if spans:
            chosen = data.draw(st.sampled_from(sorted(spans, key=lambda each: each.id)))
            self.do(who, lambda: marking.remove(self.project, chosen))

    @precondition(lambda self: self.ids())
    @rule(who=st.sampled_from(PEOPLE), data=st.data())
    def merge(self, who: str, data: st.DataObject) -> None:
        keep, drop = data.draw(st.sampled_from(self.ids())), data.draw(st.sampled_from(self.ids()))
        self.do(who, lambda: entities.merge(self.project, keep, drop))

    @precondition(lambda self: self.ids())
    @rule(who=st.sampled_from(PEOPLE), data=st.data(), name=st.sampled_from(NAMES))
    def split(self, who: str, data: st.DataObject, name: str) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        spans = referring(self.project, id)
        if spans:
            chosen = data.draw(st.lists(st.sampled_from(spans), min_size=1, unique_by=identity))
            self.do(who, lambda: entities.split(self.project, id, chosen, name))

    @precondition(lambda self: self.ids())
    @rule(who=st.sampled_from(PEOPLE), data=st.data())
    def remove(self, who: str, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        self.do(who, lambda: entities.remove(self.project, id))

    @rule(who=st.sampled_from(PEOPLE))
    def undo(self, who: str) -> None:
        self.project.annotator = who
        self.tried(self.project.undo)

    @rule(who=st.sampled_from(PEOPLE))
    def redo(self, who: str) -> None:
        self.project.annotator = who
        self.tried(self.project.redo)

    def tried(self, reverse: Callable[[], object]) -> bool:
        before = tables(self.path)
        try:
            done = reverse()
        except Refused:
            done = None
        assert done or tables(self.path) == before
        return bool(done)

    @invariant()
    def every_reference_leads_somewhere(self) -> None:
        known = self.project.entities()
        for contents in self.project.all_contents():
            assert all(each.attributes["entity"] in known for each in contents.spans)
        for uses in self.project.uses().values():
            assert set(uses.get("entities", ())) <= known.keys()

    def teardown(self) -> None:
        went_on = True
        while went_on:
            went_on = False
            for self.project.annotator in PEOPLE:
                went_on = self.tried(self.project.undo) or went_on
        assert tables(self.path) == self.first
        self.project.close()
        connection = sqlite3.connect(self.path)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.close()
        self.folder.cleanup()


TestShared = Shared.TestCase
TestShared.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)


def test_a_name_that_a_merge_made_an_alias_can_be_split_off_again(project: Project) -> None:
    bring(project, article(1, BOARD, COUNCIL, contents=(labelled(1, "council", "lead", "2031"),)))
    entities.merge(project, "board", "council")
    before = tables(project.path)
    added, _ = entities.split(project, "board", referring(project, "board")[:1], "Island council")
    assert (added.name, project.entities()["board"].aliases) == ("Island council", ("the board",))
    project.undo()
    assert tables(project.path) == before
