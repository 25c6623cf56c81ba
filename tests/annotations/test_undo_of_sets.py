"""Several people in one file: undo and redo of labels in sets that others replaced, and the places of documents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotations.edits import AddContents, AddDocument, RemoveContents
from annotations.errors import Refused
from annotations.project import Project
from annotations.spans import SetContents
from annotations.text import Document
from tests.annotations.sharing import article, bring, exported, mark, numbered, telling
from tests.annotations.steps import as_, undo_all
from tests.annotations.test_project import tables
from tests.annotations.texts import labelled, span

Make = Callable[..., Project]


@pytest.fixture
def project(new_project: Make) -> Project:
    project = new_project()
    project.annotator = "lead"
    return project


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
