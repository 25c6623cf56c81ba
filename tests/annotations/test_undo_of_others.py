"""Several people in one file: an undo takes back one's own and leaves what others brought, and no key ever jams."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from annotations import exporting, importing, marking
from annotations.changes import Changes
from annotations.edits import AddContents, AddDocument, AddSpan, PutEntity, PutTerm, RemoveContents, ReplaceFacts
from annotations.errors import Refused
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.project import Project
from annotations.segmentation import Segmentation
from annotations.spans import Entity, SetContents, Span
from annotations.suggest.tokenizer import load_tokenizer
from annotations.text import Document
from tests.annotations.test_project import tables
from tests.annotations.texts import HARBOUR, harbour, labelled, span

Make = Callable[..., Project]

TOKENIZER = load_tokenizer("en")
BOARD = Entity("board", "Harbour board", "institution")
TERMS = {"issues": {"ferry": "The ferry at night"}}


@pytest.fixture
def project(new_project: Make) -> Project:
    project = new_project()
    project.annotator = "lead"
    return project


def as_(project: Project, annotator: str) -> Project:
    project.annotator = annotator
    return project


def numbered(number: int) -> Document:
    return harbour(f"d{number}", HARBOUR.replace("Monday", f"day {number}"))


def article(
    number: int,
    *contents: SetContents,
    entities: tuple[Entity, ...] = (BOARD,),
    terms: Mapping[str, Mapping[str, str | None]] = TERMS,
) -> Article:
    return Article(numbered(number), contents, {each.id: each for each in entities}, terms)


def bring(project: Project, *articles: Article) -> Changes | None:
    return importing.store(project, importing.plan(project, Reading(articles, ())))


def mark(project: Project, document: str, quote: str) -> Span:
    text = project.document(document)
    found = span(text, quote)
    return marking.mark(project, Segmentation(text, TOKENIZER), "ACTOR", found.start, found.end).span


def exported(project: Project) -> dict[str, tuple[list[str], dict[str, list[str]]]]:
    return {
        each.document.id: (sorted(each.entities), {name: sorted(terms) for name, terms in each.vocabularies.items()})
        for each in exporting.articles(project)
    }


def undo_all(project: Project, *annotators: str) -> None:
    """Let everybody undo, in turns, until nobody can any more."""
    went_on = True
    while went_on:
        went_on = any(reversed_by(as_(project, annotator).undo) for annotator in annotators)


def reversed_by(work: Callable[[], Changes | None]) -> bool:
    """Whether an undo or redo did something."""
    try:
        return work() is not None
    except Refused:
        return False


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


def telling(number: int, **facts: str) -> Article:
    return Article(replace(numbered(number), **facts), (), {}, {})  # type: ignore[arg-type]


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


# Sets


def replaced(project: Project, set_id: str, document: Document) -> tuple[RemoveContents, AddContents]:
    """What an import of ada's newer version consists of."""
    head = project._store.sets.get(set_id)
    assert head is not None
    newer = SetContents(replace(head, modified="2030-01-01"), (span(document, "crew", id="n1", set=set_id),))
    return RemoveContents(set_id), AddContents(newer)


def test_marks_in_a_set_that_was_replaced_since_are_passed_over(project: Project) -> None:
    project.do("Import", AddDocument(numbered(1)), AddDocument(numbered(2)))
    mark(as_(project, "ada"), "d2", "council")
    marked = mark(project, "d1", "council")
    mark(project, "d1", "Café owners")
    as_(project, "lead").do("Import 1 annotation set", *replaced(project, marked.set, numbered(1)))
    before = project.spans(marked.set)
    changes = as_(project, "ada").undo()
    assert changes is not None
    assert changes.documents == ["d2"]
    assert changes.warnings == (
        "“Mark actor “Café owners”” stays, as lead has worked on that document since",
        "“Mark actor “council”” stays, as lead has worked on that document since",
    )
    assert project.spans(marked.set) == before
    with pytest.raises(
        Refused, match=r"^“Mark actor “Café owners”” stays, as lead .* since; “Mark actor “council”” stays"
    ):
        project.undo()
    assert as_(project, "lead").undo()
    assert as_(project, "ada").undo()
    assert len(project.spans(marked.set)) == 1


def test_another_set_on_the_same_document_does_not_hinder(project: Project) -> None:
    project.do("Import", AddDocument(numbered(1)))
    marked = mark(as_(project, "ada"), "d1", "council")
    as_(project, "lead").do("Import", AddContents(labelled(numbered(1), "ben", "b")))
    assert as_(project, "ada").undo()
    assert project.spans(marked.set) == []
    assert project.redo()


def test_a_newer_version_of_a_set_comes_back_after_the_older_one(project: Project) -> None:
    older = labelled(numbered(1), "ada", "a")
    bring(as_(project, "ben"), article(1, older))
    newer = replace(older, set=replace(older.set, modified="2040-01-01"), spans=older.spans[:1], links=())
    bring(as_(project, "lead"), article(1, newer))
    full = tables(project.path)
    assert project.undo()
    assert as_(project, "ben").undo()
    assert as_(project, "ben").redo()
    assert as_(project, "lead").redo()
    assert tables(project.path) == full


def test_a_mark_is_not_done_again_in_an_older_version_of_its_set(project: Project) -> None:
    bring(project, article(1, labelled(numbered(1), "ada", "a")))
    bring(as_(project, "ben"), telling(1, story="ferry"))
    newer = SetContents(replace(labelled(numbered(1), "ada", "b").set, modified="2040-01-01", status="doing"))
    told = replace(telling(1, published="2026-11-23"), contents=(newer,))
    bring(as_(project, "ada"), told)
    mark(project, "d1", "council")
    full = tables(project.path)
    undo_all(project, "ada", "ben")
    with pytest.raises(Refused, match="council”” stays undone: it was built upon “Import 1 annotation set”"):
        as_(project, "ada").redo()
    assert as_(project, "ben").redo()
    assert as_(project, "ada").redo()
    assert project.redo()
    assert tables(project.path) == full


def test_an_older_mark_that_was_done_again_does_not_hinder_undoing_an_import(project: Project) -> None:
    project.do("Import", AddDocument(numbered(1)))
    marked = mark(as_(project, "ben"), "d1", "council")
    as_(project, "lead").do("Import 1 annotation set", AddContents(labelled(numbered(1), "ada", "a")))
    assert as_(project, "ben").undo()
    assert project.redo()
    assert as_(project, "lead").undo()
    assert [head.id for head in project.sets("d1")] == [marked.set]


def test_doing_an_import_again_does_not_overwrite_what_was_marked_since(project: Project) -> None:
    project.do("Import", AddDocument(numbered(1)))
    marked = mark(as_(project, "ada"), "d1", "council")
    as_(project, "lead").do("Import 1 annotation set", *replaced(project, marked.set, numbered(1)))
    project.undo()
    mark(as_(project, "ada"), "d1", "Café owners")
    with pytest.raises(Refused, match="“Import 1 annotation set” stays undone, as ada has worked"):
        as_(project, "lead").redo()
    assert {each.quote for each in project.spans(marked.set)} == {"council", "Café owners"}


def test_a_step_that_does_not_fit_is_passed_over_with_its_reason(project: Project) -> None:
    project.do("Import", AddDocument(numbered(1)))
    mark(as_(project, "ada"), "d1", "council")
    marked = mark(project, "d1", "Café owners")
    # Another program has taken the span away, past the journal.
    project._store.spans.remove(marked.set, marked.id)
    changes = project.undo()
    assert changes is not None
    assert changes.title == "Mark actor “council”"
    assert changes.warnings[0].startswith(f"“Mark actor “Café owners”” stays: span {marked.id} is not there")
    before, steps = tables(project.path), len(project.history())
    with pytest.raises(Refused, match="is not there any more"):
        project.undo()
    assert (tables(project.path), len(project.history())) == (before, steps)


def test_a_redo_that_does_not_fit_is_passed_over_with_its_reason(project: Project) -> None:
    project.do("Import 1", AddDocument(numbered(1)))
    project.do("Import 2", AddDocument(numbered(2)))
    project.undo()
    project.undo()
    as_(project, "ben").do("Import", AddDocument(numbered(1)))
    changes = as_(project, "lead").redo()
    assert changes is not None
    assert changes.title == "Import 2"
    assert changes.warnings[0].startswith("“Import 1” stays undone: ")
    with pytest.raises(Refused, match="“Import 1” stays undone"):
        project.redo()
    assert project.document_ids() == ["d1", "d2"]


def test_a_busy_file_is_no_reason_to_pass_a_step_over(project: Project) -> None:
    project.do("Import 1", AddDocument(numbered(1)))
    project.do("Import 2", AddDocument(numbered(2)))
    project._store._db.execute("PRAGMA query_only = 1")
    with pytest.raises(Refused, match="cannot be written") as caught:
        project.undo()
    assert "stays" not in str(caught.value)


# Places


def test_a_redo_never_gives_a_taken_place(project: Project) -> None:
    bring(project, article(1), article(2))
    project.undo()
    bring(as_(project, "ben"), article(3))
    as_(project, "lead").redo()
    assert [row[1] for row in tables(project.path)["document"]] == [2, 3, 1]
    assert project.document_ids() == ["d3", "d1", "d2"]
    assert [each.id for each in project.documents()] == project.document_ids()
    assert [each.id for each in project.listings()] == project.document_ids()


def test_every_listing_has_the_same_order_where_old_files_gave_a_place_twice(project: Project) -> None:
    project.do("Import", AddDocument(numbered(2)), AddDocument(numbered(1)))
    with project._store.writing():
        project._store._db.execute("UPDATE document SET position = 1")
    assert project.document_ids() == ["d1", "d2"]
    assert [each.id for each in project.documents()] == ["d1", "d2"]
    assert [each.id for each in project.listings()] == ["d1", "d2"]


def test_the_file_stays_whole(project: Project, tmp_path: Path) -> None:
    bring(project, article(1, labelled(numbered(1))))
    bring(as_(project, "ben"), article(2, labelled(numbered(2), "ben", "b")))
    as_(project, "lead").undo()
    path = project.path
    project.close()
    again = Project.open(path, annotator="lead")
    assert again.redo()
    assert exported(again)["d1"] == (["board"], {"issues": ["ferry"]})
    again.close()
