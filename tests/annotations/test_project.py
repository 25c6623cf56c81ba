"""The one door: do, undo, redo, what is refused, and what a file holds afterwards."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotations import marking
from annotations.changes import Changes
from annotations.edits import (
    AddContents,
    AddDocument,
    AddLink,
    AddSpan,
    PutJudgement,
    RemoveSpan,
    ReplaceFacts,
    ReplaceSpan,
)
from annotations.errors import Damaged, Refused
from annotations.project import Project
from annotations.schema import Schema
from annotations.segmentation import Segmentation
from annotations.spans import Judgement, Link, SetContents
from annotations.store import Store
from annotations.suggest.tokenizer import shared_tokenizer
from tests.annotations.texts import HARBOUR, harbour, labelled, span
from tests.otherprogram import contents

Make = Callable[..., Project]

TOKENIZER = shared_tokenizer("en")
TABLES = (
    "label_schema",
    "document",
    "section",
    "project",
    "annotation_set",
    "span",
    "link",
    "judgement",
    "judgement_range",
    "entity",
    "vocabulary",
    "guideline",
)


def tables(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the tables that hold work (not the journal, which only grows)."""
    connection = sqlite3.connect(path)
    try:
        there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}  # older files have fewer
        names = [name for name in TABLES if name in there]
        return {name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names}
    finally:
        connection.close()


@pytest.fixture
def project(new_project: Make) -> Project:
    project = new_project()
    project.do("Import", AddDocument(harbour()))
    return project


def mark(project: Project, quote: str, label: str = "ACTOR", nth: int = 0) -> marking.Marked:
    document = project.document("harbour")
    found = span(document, quote, label, nth=nth)
    return marking.mark(project, Segmentation(document, TOKENIZER), label, found.start, found.end)


def test_marking_writes_a_plain_row(project: Project) -> None:
    marked = mark(project, "the council", nth=0)
    assert marked.span.quote == "council"
    rows = tables(project.path)["span"]
    assert [(row[2], row[5]) for row in rows] == [("ACTOR", "council")]
    assert project.own_set("harbour").status == "doing"  # type: ignore[union-attr]


def test_each_step_is_taken_back_and_done_again(project: Project) -> None:
    states = [tables(project.path)]
    marked = mark(project, "council")
    states.append(tables(project.path))
    mark(project, "offers a night ferry", "STANCE")
    states.append(tables(project.path))
    relabelled = marking.relabel(project, marked.span, "CONDITION")
    states.append(tables(project.path))
    marking.remove(project, relabelled.span)
    states.append(tables(project.path))
    for state in reversed(states[:-1]):
        assert project.undo()
        assert tables(project.path) == state
    for state in states[1:]:
        assert project.redo()
        assert tables(project.path) == state
    assert project.redo() is None


def test_undo_goes_on_after_a_restart(project: Project) -> None:
    mark(project, "council")
    mark(project, "Café owners")
    project.close()
    again = Project.open(project.path, annotator="ada")
    try:
        assert again.undo().title.startswith("Mark actor")  # type: ignore[union-attr]
        again.undo()
        assert tables(again.path)["span"] == []
        assert again.redo()
        assert len(tables(again.path)["span"]) == 1
    finally:
        again.close()


def test_where_every_redo_is_overtaken_the_reasons_are_told(project: Project) -> None:
    for title in ("A ferry", "The ferry"):
        project.do(f"Call it {title}", ReplaceFacts("harbour", {**project.facts("harbour"), "title": title}))
    project.undo(), project.undo()
    project.annotator = "ben"
    project.do("Tell the story", ReplaceFacts("harbour", {**project.facts("harbour"), "story": "ferry"}))
    project.annotator = "ada"
    before, steps = tables(project.path), len(project.history())
    with pytest.raises(Refused) as caught:
        project.redo()
    assert str(caught.value).split("; ") == [
        "“Call it A ferry” stays undone, as ben has worked on that document since",
        "“Call it The ferry” stays undone, as ben has worked on that document since",
    ]
    assert (tables(project.path), len(project.history())) == (before, steps)
    project.annotator = "ben"
    project.undo()
    project.annotator = "ada"
    assert project.redo()
    assert project.facts("harbour")["title"] == "A ferry"


def test_a_new_step_ends_what_could_be_redone(project: Project) -> None:
    mark(project, "council")
    project.undo()
    mark(project, "Café owners")
    assert project.redo() is None
    assert project.undo()
    assert project.redo()


def test_undoing_everything_gives_the_first_tables_back(new_project: Make) -> None:
    project = new_project()
    empty = tables(project.path)
    project.do("Import", AddDocument(harbour()))
    mark(project, "council")
    while project.undo():
        pass
    assert tables(project.path) == empty


def test_undo_is_ones_own(project: Project) -> None:
    mark(project, "council")
    project.annotator = "ben"
    assert project.undo() is None
    mark(project, "Café owners")
    project.annotator = "ada"
    project.undo()
    assert [row[5] for row in tables(project.path)["span"]] == ["Café owners"]


def test_a_step_on_which_others_built_stays_and_the_one_before_is_undone(project: Project) -> None:
    project.do("Import", AddDocument(harbour("other", HARBOUR.replace("Monday", "Friday"))))
    project.annotator = "ben"
    _, opening = project.own_or_new_set("other")
    project.do("Begin", *opening)
    project.annotator = "ada"
    changes = project.undo()
    assert changes is not None
    assert changes.documents == ["harbour"]
    assert changes.warnings == ("“Import” stays, as ben has worked on that document since",)
    assert [row[0] for row in tables(project.path)["document"]] == ["other"]
    before, steps = tables(project.path), len(project.history())
    with pytest.raises(Refused, match=r"^“Import” stays, as ben has worked on that document since$"):
        project.undo()
    assert (tables(project.path), len(project.history())) == (before, steps)
    assert project.redo()
    assert project.document_ids() == ["harbour", "other"]


def test_what_another_window_did_meanwhile_is_one_line(project: Project) -> None:
    mark(project, "council")
    project.undo()
    other = Project.open(project.path, annotator="ada")
    mark(other, "Café owners")
    with pytest.raises(Refused, match="changed meanwhile"):
        project._reverse(project._store.journal.history(3)[1], "redo", [])
    other.close()


def test_edits_of_a_step_are_checked_in_their_order(project: Project) -> None:
    first = mark(project, "council").span
    twin = replace(first, id="twin")
    with pytest.raises(Refused):
        project.do("Twins", AddSpan(twin), AddSpan(replace(twin, id="again")))
    project.do("Swap", RemoveSpan(first.set, first.id), AddSpan(twin))
    assert [span.id for span in project.spans(first.set)] == ["twin"]


def test_a_project_appears_whole_or_not_at_all(tmp_path: Path, schema: Schema) -> None:
    with pytest.raises(RuntimeError), Store.create(tmp_path / "x.stancemark"):
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []
    project = Project.create(tmp_path / "x.stancemark", schema)
    copy = contents(tmp_path, ["x.stancemark"])["x.stancemark"]
    project.close()
    (tmp_path / "y.stancemark").write_bytes(copy)
    Project.open(tmp_path / "y.stancemark").close()


def test_removing_a_span_takes_its_links_along_and_brings_them_back(project: Project) -> None:
    actor, stance = mark(project, "board", nth=1).span, mark(project, "offers a night ferry", "STANCE").span
    project.do("Link", AddLink(Link("l1", stance.set, "holder", stance.id, actor.id)))
    before = tables(project.path)
    marking.remove(project, actor)
    assert tables(project.path)["link"] == []
    project.undo()
    assert tables(project.path) == before


def test_a_span_cannot_go_while_a_link_holds_it(project: Project) -> None:
    actor, stance = mark(project, "board", nth=1).span, mark(project, "offers a night ferry", "STANCE").span
    project.do("Link", AddLink(Link("l1", stance.set, "holder", stance.id, actor.id)))
    before = tables(project.path)
    with pytest.raises(Refused, match="changed meanwhile"):
        project.do("Remove", RemoveSpan(actor.set, actor.id))
    assert tables(project.path) == before


def test_a_failing_step_changes_nothing_at_all(project: Project) -> None:
    marked = mark(project, "council")
    before, steps = tables(project.path), len(project.history())
    with pytest.raises(Refused, match="not there any more"):
        project.do("Two things", ReplaceSpan(replace(marked.span, note="x")), RemoveSpan(marked.span.set, "missing"))
    assert tables(project.path) == before
    assert len(project.history()) == steps


def test_judgements_are_put_and_taken_back(project: Project) -> None:
    set_id = mark(project, "council").span.set
    project.do("Judge", PutJudgement(Judgement(set_id, 1, "supported", evidence=((0, 5), (7, 9)))))
    project.do("Judge", PutJudgement(Judgement(set_id, 1, "not_supported")))
    project.undo()
    assert project.judgements(set_id)[0].evidence == ((0, 5), (7, 9))
    project.undo()
    assert project.judgements(set_id) == []


@pytest.mark.parametrize(
    ("status", "label"),
    [("done", "ACTOR")],
)
def test_a_finished_document_is_closed_until_it_is_reopened(project: Project, status: str, label: str) -> None:
    mark(project, "council", label)
    marking.set_status(project, "harbour", status, "Finish")
    with pytest.raises(Refused, match="finished; reopen it"):
        mark(project, "Café owners")
    marking.set_status(project, "harbour", "doing", "Reopen")
    mark(project, "Café owners")


def test_nobody_marks_without_a_name_or_in_the_name_of_another(project: Project) -> None:
    marked = mark(project, "council")
    project.annotator = ""
    with pytest.raises(Refused, match="say who is labelling"):
        mark(project, "Café owners")
    project.annotator = "ben"
    with pytest.raises(Refused, match="the labels of ada; you are ben"):
        marking.remove(project, marked.span)


def test_a_span_that_does_not_quote_its_text_is_refused(project: Project) -> None:
    marked = mark(project, "council")
    with pytest.raises(Refused, match="does not quote"):
        project.do("Move", ReplaceSpan(replace(marked.span, start=marked.span.start + 1)))


def test_subscribers_hear_what_was_touched_after_the_commit(project: Project) -> None:
    heard: list[Changes] = []
    end = project.subscribe(heard.append)
    marked = mark(project, "council")
    end()
    mark(project, "Café owners")
    assert len(heard) == 1
    assert heard[0].spans_of(marked.span.set) == {marked.span.id}
    assert heard[0].documents == ["harbour"]
    assert heard[0].whole(marked.span.set)


def test_the_journal_answers_who_changed_what_and_when(project: Project) -> None:
    mark(project, "council")
    project.undo()
    newest = project.history()[:2]
    assert [(step.kind, step.annotator, step.title) for step in newest] == [
        ("undo", "ada", "Mark actor “council”"),
        ("do", "ada", "Mark actor “council”"),
    ]
    assert newest[0].at >= newest[1].at


def test_unlike_sets_may_use_the_same_span_ids(project: Project) -> None:
    document = project.document("harbour")
    for annotator in ("ada", "ben"):
        contents = labelled(document, annotator)
        set_id = f"set-{annotator}"
        project.do(
            "Import",
            AddContents(
                SetContents(
                    replace(contents.set, id=set_id),
                    tuple(replace(each, set=set_id) for each in contents.spans),
                    tuple(replace(each, set=set_id) for each in contents.links),
                    tuple(replace(each, set=set_id) for each in contents.judgements),
                )
            ),
        )
    assert len(tables(project.path)["span"]) == 4


def test_what_is_no_project_is_refused_and_untouched(tmp_path: Path, new_project: Make) -> None:
    text = tmp_path / "notes.stancemark"
    text.write_text("just notes")
    with pytest.raises(Damaged, match="not a SQLite file"):
        Project.open(text)
    other = tmp_path / "other.stancemark"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE t (x)")
    connection.commit()
    connection.close()
    with pytest.raises(Damaged, match="another program"):
        Project.open(other)
    with pytest.raises(Refused, match="no such project"):
        Project.open(tmp_path / "missing.stancemark")
    with pytest.raises(Refused, match="exists already"):
        new_project("notes.stancemark")
    assert text.read_text() == "just notes"


def test_a_file_from_the_future_is_refused_untouched(project: Project) -> None:
    project.close()
    connection = sqlite3.connect(project.path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = project.path.read_bytes()
    with pytest.raises(Refused, match="newer Stancemark"):
        Project.open(project.path)
    assert project.path.read_bytes() == before


def test_another_writer_is_waited_for_and_then_named(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project._store._db.execute("PRAGMA busy_timeout = 20")
    other = sqlite3.connect(project.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(Refused, match="another program is writing"):
            mark(project, "council")
    finally:
        other.execute("ROLLBACK")
        other.close()
    mark(project, "council")


def test_a_file_in_a_read_only_folder_is_named(project: Project) -> None:
    project._store._db.execute("PRAGMA query_only = 1")
    with pytest.raises(Refused, match="cannot be written"):
        mark(project, "council")


def test_wal_and_full_are_on(project: Project) -> None:
    database = project._store._db
    assert database.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert database.execute("PRAGMA synchronous").fetchone()[0] == 2
    assert database.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    assert project.remark() is None


def test_a_step_in_the_name_of_the_set_is_checked(project: Project) -> None:
    with pytest.raises(Refused, match="the set is not there"):
        project.do("Mark", AddSpan(span(project.document("harbour"), "council", set="nowhere")))
