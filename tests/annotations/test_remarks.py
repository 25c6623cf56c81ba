"""Notes, queries and flags: who may write which, how they are taken back, how they travel, and the inbox."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations import attributes, exporting, importing, marking, remarks
from annotations.edits import AddContents, AddDocument, PutRemark, PutTerm, RemoveRemark, SetLead
from annotations.edits.remarks import PutAnswer
from annotations.errors import Refused
from annotations.formats import lossless
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.project import Project
from annotations.schema_reader import load
from annotations.spans import AnnotationSet, SetContents, Span
from annotations.store import Store
from resources import path as resource
from tests.annotations.steps import taken_back
from tests.annotations.test_project import tables
from tests.annotations.texts import harbour, labelled, span

Make = Callable[..., Project]

FOREIGN: list[Any] = [
    "look at the title again",
    {"text": "a query", "of": [1, 2]},
    {"id": "q1", "kind": "todo", "text": "another program's"},
    {"id": 7, "kind": "query", "text": "no text for an id"},
    {"id": "q2", "kind": "query", "text": "", "answer": None},
    {"id": "q3", "kind": "query", "text": "answered by a word", "answer": "yes"},
    ["a", ["list"]],
    None,
    12345678901234567890123,
]


@pytest.fixture
def project(new_project: Make) -> Project:
    """The harbour with ada's set of two spans, still open, in a project that somebody leads."""
    project = new_project()
    project.do("Lead", SetLead("lead"))
    contents = labelled(harbour())
    head = replace(contents.set, status="doing")
    project.do("Import", AddDocument(harbour()), AddContents(replace(contents, set=head)))
    return project


def open_queries(project: Project) -> int:
    return sum(not query.answered for query in remarks.inbox(project))


def head_of(project: Project, annotator: str = "ada") -> AnnotationSet:
    return next(head for head in project.sets("harbour") if head.annotator == annotator)


def actor(project: Project) -> Span:
    found = project.span("set-a", "a1")
    assert found is not None
    return found


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


# What happens around them


def test_a_removed_span_takes_its_remarks_along(project: Project) -> None:
    remarks.add(project, "harbour", "flag", "odd", "a1")
    kept = remarks.add(project, "harbour", "query", "Was that right?", "a2")
    remarks.add(project, "harbour", "query", "Which board?", "a1")
    on_document = remarks.add(project, "harbour", "note", "long")
    taken_back(project, lambda: marking.remove(project, actor(project)))
    assert remarks.of(head_of(project)) == [kept, on_document]
    project.undo()
    assert [each.span for each in remarks.of(head_of(project))] == ["a1", "a2", "a1", None]


def test_undoing_the_end_of_a_document_keeps_what_was_answered_since(project: Project) -> None:
    query = remarks.add(project, "harbour", "query", "Was that right?")
    marking.set_status(project, "harbour", "done", "Finish")
    project.annotator = "lead"
    remarks.answer(project, "set-a", query.id, "It was.")
    project.annotator = "ada"
    project.undo()
    assert head_of(project).status == "doing"
    assert remarks.of(head_of(project))[0].answer is not None


def test_undoing_ones_words_keeps_what_was_answered_since(project: Project) -> None:
    query = remarks.add(project, "harbour", "query", "Was that rihgt?")
    remarks.change(project, "harbour", query.id, "Was that right?")
    project.annotator = "lead"
    remarks.answer(project, "set-a", query.id, "It was.")
    project.annotator = "ada"
    project.undo()
    (found,) = remarks.of(head_of(project))
    assert found.text == "Was that rihgt?"
    assert found.answer is not None
    remarks.change(project, "harbour", query.id, "Was it?")
    project.annotator = "lead"
    project.undo()
    assert remarks.of(head_of(project)) == [replace(query, text="Was it?")]


def test_the_answer_to_a_query_that_was_taken_back_is_passed_over(project: Project) -> None:
    query = remarks.add(project, "harbour", "query", "Was that right?")
    project.annotator = "lead"
    remarks.answer(project, "set-a", query.id, "It was.")
    project.annotator = "ada"
    project.undo()
    project.annotator = "lead"
    with pytest.raises(Refused, match=r"“Answer “It was\.”” stays: this remark is not there any more"):
        project.undo()
    project.annotator = "ada"
    project.redo()
    assert remarks.of(head_of(project))[0].answer is not None


def test_foreign_notes_are_shown_and_stay_as_they_are(project: Project) -> None:
    store = Store.open(project.path)
    with store.writing():
        store.sets.put_notes("set-a", FOREIGN)
    store.close()
    shown = remarks.of(head_of(project))
    assert {(each.id, each.kind, each.span) for each in shown} == {("", "note", None)}
    assert [each.text for each in shown] == [
        "look at the title again",
        "a query",
        "another program's",
        "no text for an id",
        '{"id":"q2","kind":"query","text":"","answer":null}',
        "answered by a word",
        '["a",["list"]]',
        "null",
        "12345678901234567890123",
    ]
    added = remarks.add(project, "harbour", "flag", "odd", "a1")
    remarks.change(project, "harbour", added.id, "very odd")
    assert list(head_of(project).notes)[:-1] == FOREIGN
    marking.remove(project, actor(project))
    assert list(head_of(project).notes) == FOREIGN
    for id in ("", "q1", "q3"):
        with pytest.raises(Refused):
            remarks.remove(project, "harbour", id)
    assert remarks.inbox(project) == []


def test_of_two_remarks_with_one_id_the_second_is_foreign(project: Project) -> None:
    entries = [{"id": "q", "kind": "query", "text": text, "mark": [text]} for text in ("first", "second")]
    head = AnnotationSet("s", "harbour", "ben", notes=entries)
    assert [(each.id, each.text) for each in remarks.of(head)] == [("q", "first"), ("", "second")]
    project.do("Import", AddContents(SetContents(head)))
    project.annotator = "ben"
    remarks.change(project, "harbour", "q", "third")
    assert head_of(project, "ben").notes == ({**entries[0], "text": "third"}, entries[1])


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


# From project to project


def export_to(project: Project, path: Path) -> bytes:
    lossless.write(exporting.articles(project), path)
    return path.read_bytes()


def bring(project: Project, path: Path) -> importing.Plan:
    planned = importing.plan(
        project, Reading(tuple(each for each in lossless.read(path) if isinstance(each, Article)), ())
    )
    importing.store(project, planned)
    return planned


def test_remarks_travel_in_the_lossless_format(project: Project, new_project: Make, tmp_path: Path) -> None:
    remarks.write_note(project, actor(project), "Which board?")
    query = remarks.add(project, "harbour", "query", "Was that right?\nReally? \u2028 🚢", "a1")
    remarks.add(project, "harbour", "flag", "odd")
    remarks.answer(project, "set-a", query.id, "It was.")
    written = export_to(project, tmp_path / "a.stancemark.jsonl")
    (row,) = json.loads(written)["sets"]
    assert row["notes"][0] == {
        "id": query.id,
        "kind": "query",
        "text": query.text,
        "span": "a1",
        "by": "ada",
        "at": query.at,
        "answer": {"text": "It was.", "by": "ada", "at": row["notes"][0]["answer"]["at"]},
    }
    other = new_project("other.stancemark", "lead")
    bring(other, tmp_path / "a.stancemark.jsonl")
    assert export_to(other, tmp_path / "b.stancemark.jsonl") == written
    assert remarks.of(head_of(other)) == remarks.of(head_of(project))


def test_answers_and_labels_meet_whoever_sends_first(project: Project, new_project: Make, tmp_path: Path) -> None:
    query = remarks.add(project, "harbour", "query", "Was that right?")
    export_to(project, tmp_path / "a.stancemark.jsonl")
    lead = new_project("lead.stancemark", "lead")
    bring(lead, tmp_path / "a.stancemark.jsonl")
    remarks.answer(lead, head_of(lead).id, query.id, "It was.")
    remarks.write_note(project, actor(project), "a later thought")
    export_to(project, tmp_path / "b.stancemark.jsonl")
    assert bring(lead, tmp_path / "b.stancemark.jsonl").summary.refused == []
    assert open_queries(lead) == 0
    assert [span.note for span in lead.spans(head_of(lead).id)].count("a later thought") == 1
    written = export_to(lead, tmp_path / "c.stancemark.jsonl")
    before = tables(project.path)
    assert bring(project, tmp_path / "c.stancemark.jsonl").summary.sets_known == 1
    assert open_queries(project) == 0
    assert export_to(project, tmp_path / "d.stancemark.jsonl") == written
    assert project.undo()
    assert tables(project.path) == before


def test_an_older_version_still_brings_its_answers(project: Project, new_project: Make, tmp_path: Path) -> None:
    query = remarks.add(project, "harbour", "query", "Was that right?")
    export_to(project, tmp_path / "a.stancemark.jsonl")
    lead = new_project("lead.stancemark", "lead")
    bring(lead, tmp_path / "a.stancemark.jsonl")
    remarks.answer(lead, head_of(lead).id, query.id, "It was.")
    export_to(lead, tmp_path / "b.stancemark.jsonl")
    remarks.write_note(project, actor(project), "a later thought")
    assert bring(project, tmp_path / "b.stancemark.jsonl").summary.sets_known == 1
    assert open_queries(project) == 0
    assert actor(project).note == "a later thought"


def test_a_remark_of_ones_own_is_not_taken_away_by_a_newer_version(
    project: Project, new_project: Make, tmp_path: Path
) -> None:
    export_to(project, tmp_path / "a.stancemark.jsonl")
    other = new_project("other.stancemark", "ada")
    bring(other, tmp_path / "a.stancemark.jsonl")
    remarks.add(other, "harbour", "flag", "odd")
    remarks.write_note(project, actor(project), "a later thought")
    export_to(project, tmp_path / "b.stancemark.jsonl")
    # Which of two reasons it is hangs on whether both were written within one millisecond.
    assert len(bring(other, tmp_path / "b.stancemark.jsonl").summary.refused) == 1
    assert [each.text for each in remarks.of(head_of(other))] == ["odd"]


def test_an_answer_makes_no_set_look_later_than_its_owners_work(
    project: Project, new_project: Make, tmp_path: Path
) -> None:
    """Else what ada did before the answer, and sent after it, would count as older and be left out unsaid."""
    query = remarks.add(project, "harbour", "query", "Was that right?")
    export_to(project, tmp_path / "a.stancemark.jsonl")
    lead = new_project("lead.stancemark", "lead")
    bring(lead, tmp_path / "a.stancemark.jsonl")
    remarks.write_note(project, actor(project), "done before the answer")
    remarks.answer(lead, head_of(lead).id, query.id, "It was.")
    export_to(project, tmp_path / "b.stancemark.jsonl")
    assert bring(lead, tmp_path / "b.stancemark.jsonl").summary.sets_known == 0


# Any order


SCHEMA = load(resource("schemas/actor-stance-condition.json"))
IDS = st.sampled_from(["p", "q", "r"])
ENTRIES = st.fixed_dictionaries(
    {"id": IDS, "kind": st.sampled_from(["note", "query", "flag"]), "text": st.sampled_from(["x", "y"])},
    optional={"span": st.sampled_from(["a1", None]), "answer": st.just({"text": "z"}), "odd": st.just([{"is": 1}])},
)
EDITS = st.one_of(
    st.builds(PutRemark, st.just("set-a"), ENTRIES, st.sampled_from([None, 0, 1])),
    st.builds(RemoveRemark, st.just("set-a"), IDS),
    st.builds(PutAnswer, st.just("set-a"), IDS, st.fixed_dictionaries({"text": st.sampled_from(["1", "2"])})),
)


@settings(max_examples=40)
@given(st.lists(st.lists(EDITS, min_size=1, max_size=4), max_size=5))
def test_every_inverse_is_exact(steps: list[list[PutRemark | RemoveRemark | PutAnswer]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = Project.create(Path(folder) / "p.stancemark", SCHEMA, annotator="ada")
        head = replace(labelled(harbour()).set, notes=FOREIGN)
        project.do("Import", AddDocument(harbour()), AddContents(replace(labelled(harbour()), set=head)))
        states = [tables(project.path)]
        for edits in steps:
            try:
                project.do("Step", *edits)
            except Refused:
                assert tables(project.path) == states[-1]
            else:
                states.append(tables(project.path))
                assert [note for note in project.sets("harbour")[0].notes if note in FOREIGN] == FOREIGN
        for state in reversed(states[:-1]):
            assert project.undo()
            assert tables(project.path) == state
        for state in states[1:]:
            assert project.redo()
            assert tables(project.path) == state
        project.close()


def test_a_span_stays_where_its_remarks_cannot_be_removed(project: Project) -> None:
    remarks.add(project, "harbour", "flag", "odd", "a1")
    project.annotator = "ben"
    before = tables(project.path)
    with pytest.raises(Refused):
        marking.remove(project, span(harbour(), "board", id="a1", set="set-a", nth=1))
    assert tables(project.path) == before


# A value that a vocabulary lacks


def stance(project: Project) -> Span:
    found = project.span("set-a", "a2")
    assert found is not None
    return found


def asked_value(project: Project, value: str = "night ferry") -> remarks.Remark:
    attributes.add_value(project, stance(project), "issue", value)
    (query,) = remarks.of(head_of(project))
    return query


def test_a_request_says_which_value_it_asks_for(project: Project) -> None:
    query = asked_value(project)
    assert query.wanted == ("issues", "night ferry")
    assert remarks.add(project, "harbour", "query", "Was that right?").wanted is None
    assert open_queries(project) == 2


def test_a_granted_value_is_added_and_the_query_answered_in_one_step(project: Project) -> None:
    query = asked_value(project)
    project.annotator = "lead"
    steps = len(project.history())
    changes = remarks.grant(project, "set-a", query.id)
    assert (changes.title, len(project.history())) == ("Add “night ferry” to issues", steps + 1)
    assert project.vocabularies()["issues"] == {"night ferry": None}
    (found,) = remarks.inbox(project)
    assert found.remark.answer is not None
    assert (found.remark.answer.text, found.remark.answer.by) == ("“night ferry” is in issues now", "lead")
    with pytest.raises(Refused, match="answered already"):
        remarks.grant(project, "set-a", query.id)


def test_a_value_that_is_there_by_now_keeps_its_gloss(project: Project) -> None:
    query = asked_value(project)
    project.annotator = "lead"
    project.do("Add", PutTerm("issues", "night ferry", "boats after dark"))
    remarks.grant(project, "set-a", query.id)
    assert project.vocabularies()["issues"] == {"night ferry": "boats after dark"}
    assert open_queries(project) == 0


def test_an_undone_grant_opens_the_query_again_and_keeps_the_value_that_is_in_use(project: Project) -> None:
    query = asked_value(project)
    project.annotator = "lead"
    remarks.grant(project, "set-a", query.id)
    changes = project.undo()
    assert changes is not None
    assert open_queries(project) == 1
    assert list(project.vocabularies()["issues"]) == ["night ferry"]
    remarks.grant(project, "set-a", query.id)
    assert open_queries(project) == 0


def test_of_two_values_that_differ_in_capitals_one_is_added(project: Project) -> None:
    query = asked_value(project)
    entry = {"id": "q", "kind": "query", "text": "Please", "vocabulary": "issues", "value": "Night  Ferry"}
    project.do("Import", AddContents(SetContents(AnnotationSet("s", "harbour", "ben", notes=[entry]))))
    project.annotator = "lead"
    remarks.grant(project, "set-a", query.id)
    remarks.grant(project, "s", "q")
    assert list(project.vocabularies()["issues"]) == ["night ferry"]
    (answered,) = [found.remark.answer for found in remarks.inbox(project) if found.annotator == "ben"]
    assert answered is not None
    assert answered.text == "“night ferry” is in issues now"


def test_a_granted_entity_is_added_to_the_register(project: Project) -> None:
    for id, name in (("q", "Ida Holm"), ("r", "IDA  HOLM")):
        entry = {"id": id, "kind": "query", "text": "Please", "entity": name}
        project.do("Import", AddContents(SetContents(AnnotationSet(id, "harbour", id, notes=[entry]))))
    project.annotator = "lead"
    assert remarks.grant(project, "q", "q").title == "Add “Ida Holm” to the register"
    remarks.grant(project, "r", "r")
    assert [entity.name for entity in project.entities().values()] == ["Ida Holm"]
    assert open_queries(project) == 0


def test_what_asks_for_nothing_is_not_granted(project: Project) -> None:
    query = remarks.add(project, "harbour", "query", "Was that right?")
    with pytest.raises(Refused, match="asks for no new value"):
        remarks.grant(project, "set-a", query.id)
    with pytest.raises(Refused, match="not there any more"):
        remarks.grant(project, "set-a", "nothing")
    attributes.add_value(project, stance(project), "issue", "crew")
    asked = remarks.of(head_of(project))[-1]
    project.annotator = ""
    with pytest.raises(Refused, match="say who is answering first"):
        remarks.grant(project, "set-a", asked.id)
    assert project.vocabularies() == {}


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        ({"vocabulary": "colours", "value": "red"}, "the schema has no vocabulary colours"),
        ({"vocabulary": "issues", "value": "be\x07ll"}, "control characters"),
    ],
)
def test_a_strange_wish_from_elsewhere_is_refused(project: Project, wish: dict[str, str], reason: str) -> None:
    entry = {"id": "q", "kind": "query", "text": "Please", **wish}
    project.do("Import", AddContents(SetContents(AnnotationSet("s", "harbour", "ben", notes=[entry]))))
    with pytest.raises(Refused, match="only who leads the project"):
        remarks.grant(project, "s", "q")
    project.annotator = "lead"
    with pytest.raises(Refused, match=reason):
        remarks.grant(project, "s", "q")
    assert project.vocabularies() == {}


def test_a_flag_is_called_after_what_it_stands_on(project: Project) -> None:
    on_span = remarks.add(project, "harbour", "flag", "flag", "a1")
    on_document = remarks.add(project, "harbour", "flag", "flag")
    remarks.remove(project, "harbour", on_span.id)
    remarks.remove(project, "harbour", on_document.id)
    titles = [step.title for step in project.history(4)]
    assert titles == ["Unflag this document", "Unflag “board”", "Flag this document", "Flag “board”"]
