"""A value or an entity that somebody asks for is granted."""

from __future__ import annotations

import pytest

from annotations import attributes, remarks
from annotations.edits import AddContents, PutTerm
from annotations.errors import Refused
from annotations.project import Project
from annotations.spans import AnnotationSet, SetContents, Span
from tests.annotations.remarking import Make, head_of, led_project, open_queries


@pytest.fixture
def project(new_project: Make) -> Project:
    return led_project(new_project)


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
