"""Answers on spans, links and documents: set and taken back as steps; what is proposed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotations import attributes, leads, remarks
from annotations.attributes import put
from annotations.edits import AddContents, AddDocument, AddLink, AddSpan, PutEntity, PutTerm, ReplaceLink, ReplaceSpan
from annotations.project import Project
from annotations.schema import Schema
from annotations.schema_reader import load
from annotations.spans import Entity, Link, Span
from resources import path as resource
from tests.annotations.steps import altered, refusal, taken_back
from tests.annotations.texts import harbour, labelled, span

SCHEMA = altered(
    load(resource("schemas/actor-stance-condition.json")),
    lambda raw: raw["labels"][0]["attributes"].extend(
        [
            {"name": "amount", "type": "number"},
            {"name": "quoted", "type": "bool"},
            {"name": "day", "type": "date"},
            {"name": "side_taken", "type": "choice", "values": ["for", {"v": "silent", "deprecated_since": "1.0"}]},
        ]
    ),
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """The harbour with ada's set of an actor and a stance, still open, and an entity."""
    with harbour_in(tmp_path, SCHEMA) as project:
        project.do("Add", PutEntity(Entity("board", "Board")))
        yield project


@contextmanager
def harbour_in(folder: Path, schema: Schema) -> Iterator[Project]:
    """A project with this schema that holds the harbour with ada's set of an actor and a stance, still open."""
    project = Project.create(folder / "p.stancemark", schema, annotator="ada")
    contents = labelled(harbour())
    edits = AddContents(replace(contents, set=replace(contents.set, status="doing")))
    project.do("Begin", AddDocument(harbour()), edits)
    try:
        yield project
    finally:
        project.close()


def found(project: Project, id: str) -> Span:
    found = project.span("set-a", id)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("id", "name", "value", "title"),
    [
        ("a1", "form", "nominal", "Set form of “board” to nominal"),
        ("a1", "entity", "board", "Set entity of “board” to Board"),
        ("a1", "amount", "3,5", "Set amount of “board” to 3.5"),
        ("a1", "quoted", "no", "Set quoted of “board” to no"),
        ("a1", "day", "2026-11-23", "Set day of “board” to 2026-11-23"),
        ("a2", "issue", "ferry", "Set issue of “offers a night ferry” to ferry"),
        ("a2", "target", (0, 7), "Set target of “offers a night ferry” to “Harbour”"),
    ],
)
def test_an_answer_is_one_step_and_is_taken_back(project: Project, id: str, name: str, value: Any, title: str) -> None:
    before = found(project, id)
    taken_back(project, lambda: attributes.set_on_span(project, before, name, value))
    assert project.history()[0].title == title
    again = lambda: attributes.set_on_span(project, before, name, value)  # noqa: E731
    assert refusal(project, again) == f"{name} of “{before.quote}” says so already"
    taken_back(project, lambda: attributes.set_on_span(project, before, name, None))
    assert project.history()[0].title == f"Clear {name} of “{before.quote}”"
    assert found(project, id).attributes == before.attributes
    gone = lambda: attributes.set_on_span(project, before, name, None)  # noqa: E731
    assert refusal(project, gone) == f"{name} of “{before.quote}” is not set"


def test_an_answer_keeps_what_others_were_given_since_the_span_was_read(project: Project) -> None:
    stale = found(project, "a1")
    attributes.set_on_span(project, stale, "form", "nominal")
    attributes.set_on_span(project, stale, "amount", 2)
    assert found(project, "a1").attributes == {"form": "nominal", "amount": 2}
    assert found(project, "a1").lies_as(stale)


def test_an_answer_that_does_not_fit_leaves_everything_alone(project: Project) -> None:
    actor = found(project, "a1")
    for name, value, line in [
        ("form", "verb", "form takes one of"),
        ("commitment", "supports", "the label ACTOR has no attribute commitment"),
        ("side_taken", "silent", "side taken takes one of for"),
    ]:
        assert refusal(project, lambda: attributes.set_on_span(project, actor, name, value)).startswith(line)  # noqa: B023
    gone = replace(actor, id="a9")
    assert refusal(project, lambda: attributes.set_on_span(project, gone, "form", "name")) == (
        "“board” is not marked any more"
    )
    project.annotator = "ben"
    assert "labels of ada" in refusal(project, lambda: attributes.set_on_span(project, actor, "form", "name"))


def test_several_answers_are_one_step(project: Project) -> None:
    actor = found(project, "a1")
    attributes.set_on_span(project, actor, "amount", 2)
    values = {"form": "nominal", "amount": None, "commitment": "supports"}
    taken_back(project, lambda: attributes.set_many(project, actor, values))
    assert found(project, "a1").attributes == {"form": "nominal"}
    assert project.history()[0].title == "Set form, amount of “board”"
    assert refusal(project, lambda: attributes.set_many(project, actor, values)) == "“board” says so already"
    wrong = {"form": "name", "quoted": "perhaps"}
    assert refusal(project, lambda: attributes.set_many(project, actor, wrong)) == "quoted takes yes or no"


def test_a_field_of_the_document(project: Project) -> None:
    taken_back(project, lambda: attributes.set_field(project, "harbour", "relevant", "yes"))
    assert project.head("set-a").fields == {"relevant": True}
    assert project.history()[0].title == "Set relevant of this document to yes"
    again = lambda: attributes.set_field(project, "harbour", "relevant", True)  # noqa: E731
    assert refusal(project, again) == "relevant of this document says so already"
    taken_back(project, lambda: attributes.set_field(project, "harbour", "relevant", None))
    assert project.head("set-a").fields == {}
    for field, value, line in [
        ("weather", "fair", "the schema has no document field weather"),
        ("difficulty", "odd", "difficulty takes one of easy, medium, hard"),
    ]:
        assert refusal(project, lambda: attributes.set_field(project, "harbour", field, value)) == line  # noqa: B023


def test_a_field_begins_a_set_and_asks_who_labels(project: Project) -> None:
    project.annotator = "ben"
    taken_back(project, lambda: attributes.set_field(project, "harbour", "comment", "odd"))
    head = project.own_set("harbour")
    assert head is not None
    assert (head.annotator, head.fields) == ("ben", {"comment": "odd"})
    project.annotator = ""
    assert refusal(project, lambda: attributes.set_field(project, "harbour", "comment", "x")) == (
        "say who is labelling first"
    )


# Links


def restating(project: Project) -> Link:
    document = project.document("harbour")
    told = span(document, "offers a night ferry", "STANCE", id="a3", set="set-a", nth=1)
    project.do("Link", AddSpan(told), AddLink(link := Link("a9", "set-a", "restates", "a3", "a2")))
    return link


def test_an_answer_on_a_link_is_one_step_and_is_taken_back(project: Project) -> None:
    link = restating(project)
    taken_back(project, lambda: attributes.set_on_link(project, link, "fidelity", "same"))
    assert project.links_of("set-a", "a3") == [replace(link, attributes={"fidelity": "same"})]
    assert project.history()[0].title == "Set fidelity of this restates link to same"
    again = lambda: attributes.set_on_link(project, link, "fidelity", "same")  # noqa: E731
    assert refusal(project, again) == "fidelity of this restates link says so already"
    wrong = lambda: attributes.set_on_link(project, link, "fidelity", "odd")  # noqa: E731
    assert refusal(project, wrong).startswith("fidelity takes one of same, ")
    taken_back(project, lambda: attributes.set_on_link(project, link, "fidelity", None))
    assert project.links_of("set-a", "a3") == [link]
    gone = lambda: attributes.set_on_link(project, replace(link, id="x"), "fidelity", "same")  # noqa: E731
    assert refusal(project, gone) == "this restates link is not there any more"


def test_a_link_is_replaced_as_a_whole_but_for_its_type_and_its_ends(project: Project) -> None:
    link = restating(project)
    changed = replace(link, attributes={"fidelity": "same"}, extra={"seen": [1]})
    taken_back(project, lambda: project.do("Answer", ReplaceLink(changed)))
    assert project.links_of("set-a", "a3") == [changed]
    for other in (
        replace(link, type="holder"), replace(link, source="a2"), replace(link, target="a1"),
        replace(link, target=None, target_text=(0, 7)),
    ):  # fmt: skip
        assert refusal(project, lambda: project.do("Answer", ReplaceLink(other))) == (  # noqa: B023
            "a link keeps its type and its ends: make another one"
        )
    assert "not there any more" in refusal(project, lambda: project.do("Answer", ReplaceLink(replace(link, id="x"))))


# Registers


def test_a_new_value_is_asked_of_the_lead_once(project: Project) -> None:
    stance = found(project, "a2")
    taken_back(project, lambda: attributes.add_value(project, stance, "issue", " tolls "))
    assert found(project, "a2").attributes == {"issue": "tolls"}
    (query,) = remarks.of(project.head("set-a"))
    assert (query.kind, query.span, query.wanted) == (remarks.QUERY, "a2", ("issues", "tolls"))
    assert project.vocabularies().get("issues", {}) == {}
    attributes.set_on_span(project, stance, "issue", None)
    attributes.add_value(project, stance, "issue", "tolls")
    assert remarks.of(project.head("set-a")) == [query]
    wrong = lambda: attributes.add_value(project, stance, "change", "tolls")  # noqa: E731
    assert refusal(project, wrong) == "change takes no values of a vocabulary"


def test_a_value_that_differs_in_capitals_alone_is_the_same(project: Project) -> None:
    first, second = found(project, "a2"), span(harbour(), "offers a night ferry", "STANCE", id="a3", set="set-a", nth=1)
    project.do("Mark", AddSpan(second))
    attributes.add_value(project, first, "issue", "Bridge tolls")
    attributes.add_value(project, second, "issue", "bridge  Tolls")
    assert [found(project, id).attributes["issue"] for id in ("a2", "a3")] == ["Bridge tolls", "Bridge tolls"]
    assert [each.text for each in remarks.of(project.head("set-a"))] == ["New value for issues: Bridge tolls"]
    project.do("Add a value", PutTerm("issues", "Ferries"))
    attributes.add_value(project, second, "issue", "FERRIES")
    assert found(project, "a3").attributes["issue"] == "Ferries"
    assert len(remarks.of(project.head("set-a"))) == 1


def test_an_entity_is_asked_of_the_lead_once_and_taken_once_it_is_there(tmp_path: Path, schema: Schema) -> None:
    changed = altered(schema, lambda raw: raw["labels"][0]["attributes"][0].update(new_values="request"))
    with harbour_in(tmp_path, changed) as project:
        actor = found(project, "a1")
        taken_back(project, lambda: attributes.set_to_new_entity(project, actor, "entity", "Ida Holm"))
        (query,) = remarks.of(project.head("set-a"))
        assert (query.text, query.wanted) == ("New entity: Ida Holm", remarks.Wanted(None, "Ida Holm"))
        again = lambda: attributes.set_to_new_entity(project, actor, "entity", " ida holm")  # noqa: E731
        assert refusal(project, again) == "you have asked for ida holm already; the lead has to add it"
        project.annotator = "lead"
        leads.lead(project)
        remarks.grant(project, "set-a", query.id)
        project.annotator = "ada"
        again()
        (id,) = project.entities()
        assert found(project, "a1").attributes == {"entity": id}


@pytest.mark.parametrize("new_values", ["yes", "no"])
def test_a_new_value_is_added_or_refused(tmp_path: Path, schema: Schema, new_values: str) -> None:
    changed = altered(schema, lambda raw: raw["labels"][1]["attributes"][1].update(new_values=new_values))
    with harbour_in(tmp_path, changed) as project:
        stance = found(project, "a2")
        if new_values == "yes":
            taken_back(project, lambda: attributes.add_value(project, stance, "issue", "tolls"))
            assert list(project.vocabularies()["issues"]) == ["tolls"]
        else:
            line = refusal(project, lambda: attributes.add_value(project, stance, "issue", "tolls"))
            assert line == "issue takes a value of issues; tolls is none"
        assert remarks.of(project.head("set-a")) == []


def test_a_new_entity_is_added_and_referred_to_in_one_step(project: Project) -> None:
    actor = found(project, "a1")
    taken_back(project, lambda: attributes.set_to_new_entity(project, actor, "entity", "Harbour office"))
    added = project.entities()[found(project, "a1").attributes["entity"]]
    assert added.name == "Harbour office"
    attributes.set_to_new_entity(project, actor, "entity", "BOARD")
    assert found(project, "a1").attributes["entity"] == "board"
    assert refusal(project, lambda: attributes.set_to_new_entity(project, actor, "form", "x")) == (
        "form takes no entity of the register"
    )


# As before


def other(span: Span, id: str, modified: str | None = None, **answers: Any) -> Span:
    return replace(span, id=id, attributes=answers, modified=modified, created="2026-01-01")


def test_what_the_same_words_were_answered_last_is_proposed(project: Project) -> None:
    actor = found(project, "a1")
    older = other(actor, "z", "2026-02-01", form="name", amount=2)
    newer = other(actor, "y", "2026-03-01", form="nominal")
    assert attributes.as_before(SCHEMA, [newer, older], actor) == {"form": "nominal"}
    assert attributes.as_before(SCHEMA, [other(actor, "a1", form="name")], actor) == {}
    assert attributes.as_before(SCHEMA, [replace(older, quote="Board")], actor) == {}
    assert attributes.as_before(SCHEMA, [other(actor, "x", "2027-01-01"), older], actor) == {
        "form": "name",
        "amount": 2,
    }


def test_nothing_is_proposed_that_cannot_be_answered_here(project: Project) -> None:
    stance = found(project, "a2")
    before = other(stance, "x", commitment="offers", target=[0, 7], holder="named", weather="fair")
    assert attributes.as_before(SCHEMA, [before], stance) == {"commitment": "offers"}
    actor = found(project, "a1")
    known = attributes.as_before(SCHEMA, [other(actor, "x", side_taken="silent", form="name")], actor)
    assert known == {"form": "name"}
    attributes.set_many(project, actor, known)


def with_vocabularies(new_values: str) -> Schema:
    def change(raw: dict[str, Any]) -> None:
        asked = {"name": "region", "type": "vocabulary", "vocabulary": "regions", "new_values": new_values}
        raw["document_fields"].append(asked)
        raw["links"][4]["attributes"].append({**asked, "vocabulary": "issues"})

    return altered(SCHEMA, change)


def test_new_values_join_from_fields_and_links(tmp_path: Path) -> None:
    with harbour_in(tmp_path, with_vocabularies("yes")) as project:
        taken_back(project, lambda: attributes.set_field(project, "harbour", "region", "North"))
        link = restating(project)
        taken_back(project, lambda: attributes.set_on_link(project, link, "region", "Ferries"))
        assert {name: list(values) for name, values in project.vocabularies().items()} == {
            "regions": ["North"], "issues": ["Ferries"],
        }  # fmt: skip
        attributes.set_field(project, "harbour", "region", None)
        attributes.set_field(project, "harbour", "region", "NORTH")
        assert project.head("set-a").fields["region"] == "North"


def test_new_values_are_asked_of_the_lead_from_fields_and_links(tmp_path: Path) -> None:
    with harbour_in(tmp_path, with_vocabularies("request")) as project:
        link = restating(project)
        attributes.set_field(project, "harbour", "region", "North")
        attributes.set_on_link(project, link, "region", "Ferries")
        found = [(each.wanted, each.span) for each in remarks.of(project.head("set-a"))]
        assert found == [(remarks.Wanted("regions", "North"), None), (remarks.Wanted("issues", "Ferries"), link.source)]
        assert project.vocabularies() == {}


def test_names_that_the_schema_has_not_come_in_with_files_alone(project: Project) -> None:
    actor, link = found(project, "a1"), Link("new", "set-a", "holder", "a2", "a1")
    odd = put(actor, "odd", "1")
    for edit in (ReplaceSpan(odd), AddSpan(replace(odd, id="new", start=0, end=7, quote="Harbour"))):
        assert refusal(project, lambda edit=edit: project.do("Answer", edit)) == "the label ACTOR has no attribute odd"
    unknown = AddLink(replace(link, attributes={"odd": "1"}))
    assert refusal(project, lambda: project.do("Link", unknown)) == "the link holder has no attribute odd"
    quay = harbour("quay", harbour().text.replace("island", "other"))
    contents = labelled(quay, prefix="q")
    spans = tuple(replace(each, attributes={"odd": "1"}) for each in contents.spans)
    head = replace(contents.set, status="doing")
    project.do("Import", AddDocument(quay), AddContents(replace(contents, set=head, spans=spans)))
    span = project.span("set-q", "q1")
    assert span is not None
    project.do("Answer", ReplaceSpan(put(span, "form", "name")))
    assert project.span("set-q", "q1") != span
