"""Remarks are taken back: together with their span, in any order, and beside what was answered since."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations import marking, remarks
from annotations.edits import AddContents, AddDocument, PutRemark, RemoveRemark
from annotations.edits.remarks import PutAnswer
from annotations.errors import Refused
from annotations.project import Project
from annotations.schema_reader import load
from annotations.spans import AnnotationSet, SetContents
from annotations.store import Store
from resources import path as resource
from tests.annotations.remarking import Make, actor, head_of, led_project
from tests.annotations.steps import taken_back
from tests.annotations.test_project import tables
from tests.annotations.texts import harbour, labelled, span

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
    return led_project(new_project)


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
