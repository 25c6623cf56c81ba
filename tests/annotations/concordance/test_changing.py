"""Acting on many places: what is planned is what is done, in one step that can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from annotations import attributes, remarks
from annotations.concordance import changing
from annotations.concordance.changing import Action, Answer, MarkAs, Plan, RelabelAs, Unmark, plan
from annotations.edits import AddLink, PutTerm, ReplaceSpan
from annotations.errors import Nameless, Refused
from annotations.project import Project
from annotations.spans import Link, Span, utc_now
from annotations.suggest.tokenizer import shared_tokenizer
from tests.annotations.concordance.libraries import found, library
from tests.annotations.schemas import rename
from tests.annotations.test_project import tables

Make = Callable[..., Project]
TOKENIZER = shared_tokenizer("en")


@pytest.fixture
def project(new_project: Make) -> Project:
    return library(new_project)


def planned(project: Project, typed: str, action: Action) -> Plan:
    return plan(project.path, project.annotator, TOKENIZER, found(project, typed)[0], action)


def said(made: Plan) -> list[tuple[str, str, str, str]]:
    return [(each.place.document, each.before, each.after, each.why_not) for each in made.changes]


FINISHED = "this document is finished; reopen it to change its labels"


def test_places_are_marked_as_by_hand_and_what_cannot_be_says_why(project: Project) -> None:
    before = tables(project.path)
    made = planned(project, "the board", MarkAs("ACTOR"))
    assert said(made) == [
        ("harbour", "ACTOR", "", "ACTOR “board” is marked already"),
        ("harbour", "—", "ACTOR “board”", ""),
        ("quay", "ACTOR", "", FINISHED),
        ("quay", "—", "", FINISHED),
        ("cafe", "—", "ACTOR “board”", ""),
    ]
    assert tables(project.path) == before, "nothing is written before it is carried out"
    step = project.last_step()
    changing.carry_out(project, made)
    assert step is not None
    assert [each.title for each in project.history(2)] == ["Mark 2 places as actor", step.title]
    assert changing.told(made) == "Mark 2 places as actor, in 2 documents; 3 stay as they are"
    cafe = project.own_set("cafe")
    assert cafe is not None
    assert cafe.status == "doing"
    assert [(span.quote, span.provenance) for span in project.spans(cafe.id)] == [("board", "propagated")]
    project.undo()
    assert tables(project.path) == before
    project.redo()
    assert project.own_set("cafe") is not None


def test_what_crosses_or_repeats_a_place_before_it_is_left(project: Project) -> None:
    (made,) = planned(project, "/ferry if the council/", MarkAs("STANCE")).changes
    assert "would cross STANCE “offers a night ferry”" in made.why_not
    places = found(project, "café owners in:title")[0]
    twice = plan(project.path, "ada", TOKENIZER, [*places, *places], MarkAs("ACTOR"))
    assert [each.why_not for each in twice.changes] == ["", "ACTOR “Café owners” is marked already"]
    assert len(twice.edits) == 2, "the set is begun, and one span is added"


def test_spans_get_another_label_and_lose_what_it_cannot_have(project: Project) -> None:
    project.do(
        "Link", AddLink(Link("l1", "ada-h", "holder", "a2", "a1")), AddLink(Link("l2", "ada-h", "governs", "a4", "a2"))
    )
    made = planned(project, "is:marked", RelabelAs("CONDITION"))
    assert [(each.place.span, each.after, each.also) for each in made.done] == [
        ("a1", "CONDITION", "without entity, form, holder link"),
        ("a2", "CONDITION", "without commitment, governs link"),
    ]
    assert [each.place.span for each in made.left] == ["a4", "a3", "q1"]
    assert "would lie inside CONDITION" in made.left[1].why_not
    before = tables(project.path)
    changing.carry_out(project, made)
    assert not project.links("ada-h"), "both links went, each once"
    assert {span.id for span in project.spans("ada-h") if span.label == "CONDITION"} == {"a1", "a2", "a4"}
    project.undo()
    assert tables(project.path) == before


def test_spans_are_removed_with_their_links_and_remarks(project: Project) -> None:
    project.do("Link", AddLink(Link("l1", "ada-h", "holder", "a2", "a1")))
    made = planned(project, "label:ACTOR,STANCE document:harbour", Unmark())
    assert [(each.place.span, each.before, each.after, each.also) for each in made.changes] == [
        ("a1", "ACTOR", "—", "with 1 link"),
        ("a2", "STANCE", "—", ""),
        ("a3", "ACTOR", "—", ""),
    ]
    changing.carry_out(project, made)
    assert [span.id for span in project.spans("ada-h")] == ["a4"]
    assert not project.links("ada-h")
    assert not project.head("ada-h").notes
    project.undo()
    assert len(project.spans("ada-h")) == 4
    assert project.head("ada-h").notes


def test_an_attribute_is_set_and_taken_back(project: Project) -> None:
    made = planned(project, "is:marked", Answer("form", "name"))
    assert [(each.place.span, each.before, each.after) for each in made.done] == [
        ("a1", "nominal", "name"), ("a3", "—", "name"),
    ]  # fmt: skip
    assert [each.why_not for each in made.left] == [
        "the label STANCE has no attribute form", "the label CONDITION has no attribute form", FINISHED,
    ]  # fmt: skip
    changing.carry_out(project, made)
    assert project.history(1)[0].title == "Set form of 2 spans"
    again = planned(project, "form=name", Answer("form", "name"))
    assert [each.why_not for each in again.changes] == [
        "form of “board” says so already",
        "form of “council” says so already",
    ]
    with pytest.raises(Refused, match="nothing can be changed"):
        changing.carry_out(project, again)
    cleared = planned(project, "form=name", Answer("form", None))
    changing.carry_out(project, cleared)
    assert project.history(1)[0].title == "Clear form of 2 spans"
    assert not found(project, "form=name")[0]


def test_a_value_of_a_vocabulary_and_an_entity(project: Project) -> None:
    project.do("Term", PutTerm("issues", "night_ferry"))
    changing.carry_out(project, planned(project, "label:STANCE", Answer("issue", "night_ferry")))
    changing.carry_out(project, planned(project, "label:ACTOR council", Answer("entity", "authority")))
    assert [place.span for place in found(project, "issue=night_ferry")[0]] == ["a2"]
    assert [place.span for place in found(project, "entity:harbour*")[0]] == ["a1", "a3"]
    wrong = planned(project, "label:ACTOR council", Answer("entity", "nobody"))
    assert "takes an entity of the register" in wrong.changes[0].why_not


def test_spans_of_others_are_left_also_by_who_leads(project: Project) -> None:
    project.annotator = "lena"
    made = planned(project, "label:ACTOR", Unmark())
    assert {each.why_not for each in made.changes} == {"this is a span of ada", "this is a span of ben"}
    project.annotator = "ben"
    assert planned(project, "label:ACTOR", Unmark()).changes[0].why_not == FINISHED


def test_a_skipped_document_stays_skipped(project: Project) -> None:
    from annotations import marking

    marking.set_status(project, "cafe", "skipped", "Skip")
    made = planned(project, "café owners document:café", MarkAs("ACTOR"))
    assert {each.why_not for each in made.changes} == {"this document is skipped; open it again to change its labels"}


def test_nobody_changes_nothing(project: Project) -> None:
    project.annotator = ""
    with pytest.raises(Nameless):
        planned(project, "ferry", MarkAs("ACTOR"))


def test_where_the_project_has_changed_meanwhile_nothing_is_done(project: Project) -> None:
    made = planned(project, "label:ACTOR document:harbour", Unmark())
    changing.carry_out(project, planned(project, "label:ACTOR council", Unmark()))
    before = tables(project.path)
    with pytest.raises(Refused):
        changing.carry_out(project, made)
    assert tables(project.path) == before


def a2(project: Project) -> Span:
    span = project.span("ada-h", "a2")
    assert span is not None
    return span


def a2_with(project: Project, **fields: Any) -> None:
    project.do("Change", ReplaceSpan(replace(a2(project), modified=utc_now(), **fields)))


def a2_without_its_last_word(project: Project) -> None:
    words = a2(project).quote.rpartition(" ")[0]
    a2_with(project, end=a2(project).start + len(words), quote=words)


MEANWHILE: dict[str, Callable[[Project], object]] = {
    "a note": lambda other: a2_with(other, note="really?"),
    "an answer": lambda other: a2_with(other, attributes={"commitment": "supports"}),
    "an edge": a2_without_its_last_word,
    "a field": lambda other: attributes.set_field(other, "harbour", "comment", "short"),
    "a link": lambda other: other.do("Link", AddLink(Link("l1", "ada-h", "holder", "a2", "a1"))),
    "a query": lambda other: remarks.add(other, "harbour", remarks.QUERY, "Who?", "a2"),
    "what was undone": lambda other: (a2_with(other, note="really?"), other.undo()),
    "the register": lambda other: other.do("Term", PutTerm("issues", "night_ferry")),
}


@pytest.mark.parametrize("what", MEANWHILE)
@pytest.mark.parametrize("action", [RelabelAs("CONDITION"), Unmark(), Answer("commitment", None)])
def test_what_was_written_meanwhile_is_not_written_over(project: Project, what: str, action: Action) -> None:
    made = planned(project, "label:STANCE", action)
    other = Project.open(project.path, annotator="ada")
    MEANWHILE[what](other)
    other.close()
    before = tables(project.path)
    with pytest.raises(Refused, match="the project was changed meanwhile"):
        changing.carry_out(project, made)
    assert tables(project.path) == before
    changing.carry_out(project, planned(project, "label:STANCE", action))


def test_a_set_that_was_begun_meanwhile_keeps_its_fields(project: Project) -> None:
    made = planned(project, "board document:cafe", MarkAs("ACTOR"))
    other = Project.open(project.path, annotator="ada")
    attributes.set_field(other, "cafe", "comment", "short")
    other.close()
    with pytest.raises(Refused, match="was changed meanwhile"):
        changing.carry_out(project, made)
    head = project.own_set("cafe")
    assert head is not None
    assert head.fields == {"comment": "short"}


def test_an_answer_has_the_name_that_the_schema_has_when_it_is_given(project: Project) -> None:
    made = planned(project, "label:ACTOR document:harbour", Answer("form", "name"))
    other = Project.open(project.path, annotator="lena")
    rename(other, ("label", "ACTOR", "form"), "shape")
    other.close()
    project.forget()  # as a window does once it hears of it
    with pytest.raises(Refused, match="was changed meanwhile"):
        changing.carry_out(project, made)
    again = planned(project, "label:ACTOR document:harbour", Answer("form", "name"))
    assert {each.why_not for each in again.changes} == {"the label ACTOR has no attribute form"}
    assert {name for span in project.spans("ada-h") for name in span.attributes} == {"entity", "shape", "commitment"}


def test_a_step_in_another_document_is_in_nobodys_way(project: Project) -> None:
    made = planned(project, "label:STANCE", RelabelAs("CONDITION"))
    other = Project.open(project.path, annotator="ben")
    attributes.set_field(other, "cafe", "comment", "short")
    other.close()
    changing.carry_out(project, made)
    assert project.last_step() is not None


@pytest.mark.parametrize("typed", ["board | council | ferry", "is:marked", "label:ACTOR", r"/\w+ \w+ (ferry|council)/"])
def test_whatever_is_planned_can_be_done_and_taken_back(project: Project, typed: str) -> None:
    project.do(
        "Link", AddLink(Link("l1", "ada-h", "holder", "a2", "a1")), AddLink(Link("l2", "ada-h", "governs", "a4", "a2"))
    )
    before = tables(project.path)
    actions = [
        MarkAs("ACTOR"),
        RelabelAs("STANCE"),
        RelabelAs("ACTOR"),
        Unmark(),
        Answer("form", "name"),
        Answer("kind", None),
    ]
    states = []
    for action in actions:
        made = planned(project, typed, action)
        assert len(made.changes) == len(made.done) + len(made.left)
        if made.edits:
            states.append(tables(project.path))
            changing.carry_out(project, made)
    assert states
    for state in reversed(states):
        project.undo()
        assert tables(project.path) == state
    assert tables(project.path) == before


def test_progress_is_told_and_ends_a_plan(project: Project) -> None:
    class Enough(Exception):
        pass

    def stop(done: int, total: int) -> None:
        assert total == 9
        if done == 2:
            raise Enough

    with pytest.raises(Enough):
        plan(project.path, "ada", TOKENIZER, found(project, "board")[0], MarkAs("ACTOR"), stop)
