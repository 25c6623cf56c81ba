"""Notes, queries and flags: who may write which, and the inbox."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotations import marking, remarks
from annotations.edits import AddContents, AddDocument, PutRemark, RemoveRemark
from annotations.errors import Refused
from annotations.project import Project
from annotations.spans import AnnotationSet, SetContents
from tests.annotations.remarking import Make, actor, head_of, led_project, open_queries
from tests.annotations.steps import taken_back
from tests.annotations.test_project import tables
from tests.annotations.texts import harbour


@pytest.fixture
def project(new_project: Make) -> Project:
    return led_project(new_project)


def test_a_note_on_a_span_is_the_spans_own(project: Project) -> None:
    taken_back(project, lambda: remarks.write_note(project, actor(project), " Which board?\nAsk Ida. "))
    assert actor(project).note == "Which board?\nAsk Ida."
    with pytest.raises(Refused, match="says that already"):
        remarks.write_note(project, actor(project), "Which board?\nAsk Ida.")
    taken_back(project, lambda: remarks.write_note(project, actor(project), " \n"))
    assert actor(project).note is None
    with pytest.raises(Refused, match="has no note"):
        remarks.write_note(project, actor(project), "")


@pytest.mark.parametrize(("kind", "place"), [("note", None), ("query", None), ("query", "a1"), ("flag", "a1")])
def test_a_remark_is_added_changed_and_removed_in_a_step_each(project: Project, kind: str, place: str | None) -> None:
    taken_back(project, lambda: remarks.add(project, "harbour", kind, "Is it the whole board?", place))
    (found,) = remarks.of(head_of(project))
    assert (found.kind, found.text, found.span, found.by) == (kind, "Is it the whole board?", place, "ada")
    assert found.at.endswith("Z")
    assert found.answer is None
    taken_back(project, lambda: remarks.change(project, "harbour", found.id, "Half of it?"))
    assert remarks.of(head_of(project)) == [replace(found, text="Half of it?")]
    with pytest.raises(Refused, match=f"the {kind} says that already"):
        remarks.change(project, "harbour", found.id, "Half of it?")
    taken_back(project, lambda: remarks.remove(project, "harbour", found.id))
    assert remarks.of(head_of(project)) == []
    with pytest.raises(Refused, match="not there any more"):
        remarks.remove(project, "harbour", found.id)


def test_what_is_added_is_what_is_read(project: Project) -> None:
    added = remarks.add(project, "harbour", "query", "Is it the whole board?", "a1")
    assert remarks.of(head_of(project)) == [added]
    touched = project.history(1)[0]
    assert touched.title == "Ask “Is it the whole board?”"


def test_the_views_of_the_span_are_told(project: Project) -> None:
    heard = []
    project.subscribe(heard.append)
    added = remarks.add(project, "harbour", "flag", "odd", "a1")
    remarks.remove(project, "harbour", added.id)
    query = remarks.add(project, "harbour", "query", "why?", "a1")
    remarks.answer(project, "set-a", query.id, "because")
    assert [changes.spans_of("set-a") for changes in heard] == [{"a1"}] * 4
    assert [changes.documents for changes in heard] == [["harbour"]] * 4


def test_the_first_remark_begins_the_set(new_project: Make) -> None:
    project = new_project()
    project.do("Import", AddDocument(harbour()))
    taken_back(project, lambda: remarks.add(project, "harbour", "query", "Is this about the ferry at all?"))
    head = project.own_set("harbour")
    assert head is not None
    assert (head.status, head.guideline) == ("doing", "1.0")


@pytest.mark.parametrize("status", ["done", "skipped"])
def test_a_set_that_is_finished_or_skipped_takes_remarks_and_stays_so(project: Project, status: str) -> None:
    marking.set_status(project, "harbour", status, "Finish")
    taken_back(project, lambda: remarks.add(project, "harbour", "query", "Was that right?", "a1"))
    (query,) = remarks.of(head_of(project))
    taken_back(project, lambda: remarks.answer(project, "set-a", query.id, "It was."))
    taken_back(project, lambda: remarks.remove(project, "harbour", query.id))
    assert head_of(project).status == status


def test_the_time_of_the_set_follows_its_owner_only(project: Project) -> None:
    first = head_of(project).modified
    query = remarks.add(project, "harbour", "query", "Was that right?")
    asked = head_of(project).modified
    assert asked != first
    project.annotator = "lead"
    remarks.answer(project, "set-a", query.id, "It was.")
    assert head_of(project).modified == asked
    project.undo()
    project.annotator = "ada"
    project.undo()
    assert head_of(project).modified == first


# Who may do what


def test_only_the_owner_writes_anybody_answers(project: Project) -> None:
    query = remarks.add(project, "harbour", "query", "Was that right?", "a1")
    project.annotator = "lead"
    entry = {"id": query.id, "kind": "query", "text": "Mine now"}
    for edit in (PutRemark("set-a", entry), RemoveRemark("set-a", query.id)):
        with pytest.raises(Refused, match="these are the remarks of ada; you are lead"):
            project.do("Meddle", edit)
    with pytest.raises(Refused, match="not there any more"):
        remarks.change(project, "harbour", query.id, "Mine now")
    assert project.own_set("harbour") is None
    taken_back(project, lambda: remarks.answer(project, "set-a", query.id, "It was."))
    taken_back(project, lambda: remarks.answer(project, "set-a", query.id, "No, it was not."))
    (found,) = remarks.of(head_of(project))
    assert found.answer is not None
    assert (found.text, found.answer.text, found.answer.by) == ("Was that right?", "No, it was not.", "lead")


def test_nobody_in_particular_writes_nothing(project: Project) -> None:
    query = remarks.add(project, "harbour", "query", "Was that right?")
    project.annotator = ""
    with pytest.raises(Refused, match="say who is labelling first"):
        remarks.add(project, "harbour", "flag", "odd")
    with pytest.raises(Refused, match="say who is answering first"):
        remarks.answer(project, "set-a", query.id, "It was.")


def test_only_queries_are_answered(project: Project) -> None:
    flag = remarks.add(project, "harbour", "flag", "odd")
    with pytest.raises(Refused, match="only a query can be answered"):
        remarks.answer(project, "set-a", flag.id, "It is.")
    with pytest.raises(Refused, match="not there any more"):
        remarks.answer(project, "set-a", "nothing", "It is.")


def test_what_makes_no_sense_is_a_mistake_of_the_program(project: Project) -> None:
    for kind, place in (("praise", None), ("note", "a1")):
        with pytest.raises(ValueError):
            remarks.add(project, "harbour", kind, "well done", place)
    with pytest.raises(ValueError):
        project.do("Put", PutRemark("set-a", {"id": "x", "kind": "query"}))
    with pytest.raises(Refused, match="the span is not there any more"):
        remarks.add(project, "harbour", "flag", "odd", "b1")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "write something first"),
        (" \n\t ", "write something first"),
        ("x" * 4001, "at most 4,000 characters can be written here; these are 4,001"),
        ("bell\x07", "control characters"),
        ("tab\tbed", "control characters"),
        ("line\r\nfeed", "control characters"),
        ("del\x7f", "control characters"),
        ("half \ud83d pair", "control characters"),
    ],
)
def test_a_text_that_cannot_be_kept_is_refused_in_a_line(project: Project, text: str, reason: str) -> None:
    query = remarks.add(project, "harbour", "query", "Was that right?")
    before = tables(project.path)
    tries: list[Callable[[], object]] = [
        lambda: remarks.add(project, "harbour", "flag", text),
        lambda: remarks.change(project, "harbour", query.id, text),
        lambda: remarks.answer(project, "set-a", query.id, text),
    ]
    if text.strip():
        tries.append(lambda: remarks.write_note(project, actor(project), text))
    for attempt in tries:
        with pytest.raises(Refused, match=reason) as refusal:
            attempt()
        assert "\n" not in str(refusal.value)
    assert tables(project.path) == before


@pytest.mark.parametrize("text", ["x" * 4000, "two\nlines\n\nand more", "🚢 e\u0301 \u2028 שלום", "  outer  "])
def test_any_other_text_is_kept(project: Project, text: str) -> None:
    assert remarks.add(project, "harbour", "note", text).text == text.strip()
    assert remarks.of(head_of(project))[0].text == text.strip()


# The inbox


def test_the_inbox_holds_every_query_of_everybody(project: Project) -> None:
    first = remarks.add(project, "harbour", "query", "Was that right?", "a1")
    remarks.add(project, "harbour", "flag", "not a “query”")
    remarks.add(project, "harbour", "note", 'says "query"')
    project.annotator = "ben"
    second = remarks.add(project, "harbour", "query", "And the title?")
    third = remarks.add(project, "harbour", "query", "And the mayor?")
    project.annotator = "lead"
    assert open_queries(project) == 3
    remarks.answer(project, "set-a", first.id, "It was.")
    found = remarks.inbox(project)
    assert [each.remark.id for each in found] == [second.id, third.id, first.id]
    assert [each.answered for each in found] == [False, False, True]
    assert [(each.annotator, each.quote) for each in found] == [("ben", None), ("ben", None), ("ada", "board")]
    assert {(each.document, each.title) for each in found} == {("harbour", harbour().title)}
    assert (found[0].set, found[-1].set) == (head_of(project, "ben").id, "set-a")
    assert open_queries(project) == 2


def test_a_query_on_a_span_that_is_gone_has_no_quote(project: Project) -> None:
    entry = {"id": "q", "kind": "query", "text": "Where?", "span": "gone"}
    project.do("Import", AddContents(SetContents(AnnotationSet("s", "harbour", "ben", notes=[entry]))))
    (found,) = remarks.inbox(project)
    assert (found.remark.span, found.quote) == ("gone", None)


def test_an_empty_project_has_an_empty_inbox(new_project: Make) -> None:
    project = new_project()
    assert remarks.inbox(project) == []
    assert open_queries(project) == 0


def test_a_flag_is_called_after_what_it_stands_on(project: Project) -> None:
    on_span = remarks.add(project, "harbour", "flag", "flag", "a1")
    on_document = remarks.add(project, "harbour", "flag", "flag")
    remarks.remove(project, "harbour", on_span.id)
    remarks.remove(project, "harbour", on_document.id)
    titles = [step.title for step in project.history(4)]
    assert titles == ["Unflag this document", "Unflag “board”", "Flag this document", "Flag “board”"]
