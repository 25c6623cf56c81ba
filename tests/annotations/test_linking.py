"""Links: what is proposed, making and removing them, what they decide, and what a new label does to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import attributes, linking, marking, rules
from annotations.admission import illegal_links
from annotations.edits import AddContents, AddDocument, AddLink, ReplaceSpan
from annotations.errors import Refused
from annotations.project import Project
from annotations.schema import Schema
from annotations.schema_reader import load
from annotations.spans import AnnotationSet, Link, SetContents, Span
from annotations.text import Range
from resources import path as resource
from tests.annotations.cutting import cut, document_of
from tests.annotations.steps import altered, refusal, taken_back

SCHEMA = load(resource("schemas/actor-stance-condition.json"))
DOCUMENT = document_of(
    "The council says the board offers a ferry if the crew agrees. Holm rejects the plan. Owners wait for it.",
    title="Board offers ferry",
    points=("The board offers a ferry.", "Holm rejects it."),
)
CUT = cut(DOCUMENT)
TYPES = [each.name for each in SCHEMA.links]


def marked(label: str, quote: str, id: str, nth: int = 0, **answers: Any) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = DOCUMENT.text.index(quote, start + 1)
    return Span(id, "set", label, start, start + len(quote), quote, attributes=answers)


COUNCIL, BOARD, CREW, HOLM, OWNERS = (
    marked("ACTOR", quote, quote.lower()) for quote in ("council", "board", "crew", "Holm", "Owners")
)
OFFERS = marked("STANCE", "offers a ferry if the crew agrees", "offers")
REJECTS = marked("STANCE", "rejects the plan", "rejects")
IF = marked("CONDITION", "if the crew agrees", "if")
TOLD = marked("STANCE", "offers a ferry", "told", nth=1)
HEADLINE = marked("STANCE", "offers ferry", "headline")
SPANS = (COUNCIL, BOARD, CREW, HOLM, OWNERS, OFFERS, REJECTS, IF, TOLD, HEADLINE)


def proposed(type: str, source: Span, links: Sequence[Link] = (), spans: Sequence[Span] = SPANS) -> list[str]:
    return [each.id for each in linking.candidates(SCHEMA, CUT, spans, links, type, source)]


@pytest.fixture
def project(tmp_path: Path) -> Any:
    project = opened(tmp_path, SCHEMA)
    yield project
    project.close()


def opened(folder: Path, schema: Schema) -> Project:
    project = Project.create(folder / "p.stancemark", schema, annotator="ada")
    contents = SetContents(AnnotationSet("set", DOCUMENT.id, "ada"), SPANS)
    project.do("Begin", AddDocument(DOCUMENT), AddContents(contents))
    return project


def answers(project: Project, id: str) -> dict[str, Any]:
    found = project.span("set", id)
    assert found is not None
    return dict(found.attributes)


# Proposals


def test_the_actor_to_the_left_comes_before_a_nearer_one_to_the_right() -> None:
    inner = marked("STANCE", "offers a ferry", "inner")
    assert proposed("holder", inner)[:3] == ["board", "council", "crew"]
    assert proposed("holder", REJECTS) == ["holm", "owners", "crew", "board", "council"]


def test_an_enclosing_stance_comes_first_and_the_smallest_of_them() -> None:
    outer = replace(OFFERS, id="outer", start=DOCUMENT.text.index("says"))
    assert proposed("governs", IF, spans=(REJECTS, outer, OFFERS)) == ["offers", "outer", "rejects"]
    assert proposed("governs", marked("CONDITION", "Owners wait", "o")) == ["rejects", "offers", "told", "headline"]


def test_where_the_left_is_not_preferred_the_nearest_comes_first() -> None:
    says, agrees = marked("STANCE", "says", "says"), marked("STANCE", "agrees", "agrees")
    assert proposed("governs", marked("CONDITION", "if the crew", "c"), spans=(says, agrees)) == ["agrees", "says"]


def test_of_two_that_are_equally_near_the_outer_one_comes_first() -> None:
    outer = marked("ACTOR", "the board", "z")
    assert proposed("holder", OFFERS, spans=(BOARD, outer)) == ["z", "board"]


def test_what_restates_another_section_goes_by_words_and_answers() -> None:
    assert proposed("restates", TOLD) == ["offers", "rejects"]
    alike = [
        replace(TOLD, attributes={"commitment": "rejects"}),
        replace(REJECTS, attributes={"commitment": "rejects"}),
    ]
    assert proposed("restates", alike[0], spans=(OFFERS, alike[1])) == ["offers", "rejects"]
    plain = replace(HEADLINE, quote="says", attributes={"commitment": "rejects"})
    assert proposed("restates", plain, spans=(OFFERS, alike[1])) == ["rejects", "offers"]


def test_what_is_linked_already_is_not_proposed_again() -> None:
    link = Link("l", "set", "holder", REJECTS.id, HOLM.id)
    assert "holm" not in proposed("holder", REJECTS, [link])
    assert "holm" in proposed("reported_by", REJECTS, [link])


def test_the_types_that_may_start_at_a_span() -> None:
    names = {
        span.id: [each.name for each in linking.types_from(SCHEMA, DOCUMENT, span)]
        for span in (BOARD, IF, OFFERS, TOLD, HEADLINE)
    }
    assert names == {
        "board": [],
        "if": ["governs"],
        "offers": ["holder", "about_condition", "reported_by"],
        "told": ["holder", "about_condition", "reported_by", "restates"],
        "headline": ["holder", "about_condition", "reported_by", "restates"],
    }


ENDS = st.tuples(st.sampled_from(TYPES), st.sampled_from(SPANS), st.sampled_from(SPANS))


@given(ENDS, st.lists(ENDS, max_size=6), st.sets(st.sampled_from([each.id for each in SPANS])))
def test_exactly_what_the_rules_allow_is_proposed(
    asked: tuple[str, Span, Span], made: list[tuple[str, Span, Span]], absent: set[str]
) -> None:
    type, source, _ = asked
    links = [Link(str(at), "set", name, start.id, end.id) for at, (name, start, end) in enumerate(made)]
    spans = [span for span in SPANS if span.id not in absent]
    found = linking.candidates(SCHEMA, CUT, spans, links, type, source)
    assert len({span.id for span in found}) == len(found)
    for span in spans:
        try:
            rules.check_link(SCHEMA, DOCUMENT, Link("new", "set", type, source.id, span.id), source, span, links)
        except Refused:
            assert span not in found
        else:
            assert span in found
    assert found == linking.candidates(SCHEMA, CUT, spans[::-1], links, type, source)


# Steps


@pytest.mark.parametrize(
    ("type", "source", "target", "text", "title"),
    [
        ("holder", REJECTS, HOLM, None, "holder “Holm” of “rejects the plan”"),
        ("governs", IF, None, (29, 35), "governs “says t” of “if the crew agrees”"),
        ("restates", TOLD, None, None, "restates nothing of “offers a ferry”"),
    ],
)
def test_a_link_is_one_step_and_so_is_its_removal(
    project: Project, type: str, source: Span, target: Span | None, text: Range | None, title: str
) -> None:
    if text is not None:
        title = f"governs “{DOCUMENT.text[slice(*text)].strip()}” of “if the crew agrees”"
    taken_back(project, lambda: linking.link(project, type, source, target, text))
    (made,) = project.links("set")
    assert (made.type, made.source, made.target, made.target_text) == (type, source.id, target and target.id, text)
    assert project.history()[0].title == f"Link {title}"
    assert "there already" in refusal(project, lambda: linking.link(project, type, source, target, text))
    taken_back(project, lambda: linking.unlink(project, made))
    assert project.links("set") == []
    assert project.history()[0].title == f"Unlink {title}"
    assert "not there any more" in refusal(project, lambda: linking.unlink(project, made))


def test_a_link_needs_both_its_ends(project: Project) -> None:
    marking.remove(project, HOLM)
    assert refusal(project, lambda: linking.link(project, "holder", REJECTS, HOLM)) == (
        "one end of this link is not there any more"
    )
    made = linking.link(project, "holder", REJECTS, BOARD).link
    marking.remove(project, REJECTS)
    assert project.links("set") == []
    assert refusal(project, lambda: linking.unlink(project, made)) == "this link is not there any more"
    assert refusal(project, lambda: linking.link(project, "holder", REJECTS, BOARD)) == (
        "“rejects the plan” is not marked any more"
    )


def test_the_first_holder_decides_and_the_last_one_takes_it_back(project: Project) -> None:
    attributes.set_on_span(project, REJECTS, "holder", "unspecified")
    taken_back(project, lambda: linking.link(project, "holder", REJECTS, HOLM))
    assert answers(project, "rejects") == {"holder": "named"}
    linking.link(project, "holder", REJECTS, BOARD)
    first, second = project.links_of("set", "rejects")
    linking.unlink(project, first)
    assert answers(project, "rejects") == {"holder": "named"}
    taken_back(project, lambda: linking.unlink(project, second))
    assert answers(project, "rejects") == {}


def test_an_answer_that_came_in_spite_of_a_link_stays(project: Project) -> None:
    contrary = replace(REJECTS, attributes={"holder": "unspecified"})
    first = linking.link(project, "holder", REJECTS, HOLM).link
    project.do("Bring in", ReplaceSpan(contrary))
    second = linking.link(project, "holder", REJECTS, BOARD).link
    assert answers(project, "rejects") == {"holder": "unspecified"}
    project.do("Bring in", ReplaceSpan(replace(contrary, attributes={})))
    linking.unlink(project, second)
    assert answers(project, "rejects") == {"holder": "named"}
    project.do("Bring in", ReplaceSpan(contrary))
    linking.unlink(project, first)
    assert answers(project, "rejects") == {"holder": "unspecified"}


@pytest.mark.parametrize("value", ["unspecified", None])
def test_an_answer_that_contradicts_a_link_is_refused(project: Project, value: str | None) -> None:
    linking.link(project, "holder", REJECTS, HOLM)
    line = "holder of “rejects the plan” is named, as a link says: take the link away first"
    assert refusal(project, lambda: attributes.set_on_span(project, REJECTS, "holder", value)) == line
    assert refusal(project, lambda: attributes.set_many(project, REJECTS, {"change": "new", "holder": value})) == line


def test_removing_a_holder_takes_back_what_it_decided(project: Project) -> None:
    linking.link(project, "holder", REJECTS, HOLM)
    linking.link(project, "reported_by", REJECTS, HOLM)
    taken_back(project, lambda: marking.remove(project, HOLM))
    assert (project.links("set"), answers(project, "rejects")) == ([], {})


def test_which_link_decides_which_attribute() -> None:
    stance = SCHEMA.label("STANCE")
    assert linking.deriving_link(SCHEMA, stance.attribute("holder")) == "holder"
    assert linking.deriving_link(SCHEMA, stance.attribute("change")) is None
    assert linking.derived_attribute(SCHEMA, "STANCE", "holder") == stance.attribute("holder")
    assert linking.derived_attribute(SCHEMA, "STANCE", "reported_by") is None
    assert linking.derived_attribute(SCHEMA, "ACTOR", "holder") is None
    assert linking.value_of(stance.attribute("holder"), "holder") == "named"


# A new label


def test_a_new_label_drops_what_it_cannot_have_and_says_so(project: Project) -> None:
    linking.link(project, "holder", REJECTS, HOLM)
    linking.link(project, "governs", IF, REJECTS)
    attributes.set_on_span(project, REJECTS, "commitment", "rejects")
    taken_back(project, lambda: marking.relabel(project, REJECTS, "CONDITION"))
    assert (project.links("set"), answers(project, "rejects")) == ([], {})
    project.undo()
    marked = marking.relabel(project, REJECTS, "CONDITION")
    assert marked.dropped == ("holder", "commitment", "holder link", "governs link")
    assert project.span("set", "rejects") == marked.span


def test_a_new_label_at_the_end_of_a_link_takes_back_what_it_decided(project: Project) -> None:
    linking.link(project, "holder", REJECTS, HOLM)
    taken_back(project, lambda: marking.relabel(project, HOLM, "CONDITION"))
    assert (project.links("set"), answers(project, "rejects")) == ([], {})


def test_a_new_label_keeps_answers_given_since_the_span_was_read(project: Project) -> None:
    attributes.set_on_span(project, REJECTS, "commitment", "rejects")
    marking.relabel(project, REJECTS, "ACTOR")
    assert refusal(project, lambda: marking.relabel(project, REJECTS, "ACTOR")) == (
        "“rejects the plan” is ACTOR already"
    )
    project.undo()
    assert answers(project, "rejects") == {"commitment": "rejects"}
    marking.remove(project, REJECTS)
    for work in (lambda: marking.relabel(project, REJECTS, "ACTOR"), lambda: marking.remove(project, REJECTS)):
        assert refusal(project, work) == "“rejects the plan” is not marked any more"


def with_claims(raw: dict[str, Any]) -> None:
    """A label CLAIM with the attributes of STANCE; claims have no reporters, and only they and stances have holders."""
    stance = raw["labels"][1]
    raw["labels"].append({**stance, "name": "CLAIM", "key": "4"})
    raw["links"][0]["from"] = ["STANCE", "CLAIM"]


def test_a_label_that_may_have_the_same_keeps_it(tmp_path: Path) -> None:
    project = opened(tmp_path, altered(SCHEMA, with_claims))
    try:
        held = linking.link(project, "holder", REJECTS, HOLM).link
        linking.link(project, "reported_by", REJECTS, COUNCIL)
        attributes.set_on_span(project, REJECTS, "change", "new")
        relabelled = marking.relabel(project, REJECTS, "CLAIM")
        assert relabelled.dropped == ("reported by link",)
        assert project.links("set") == [held]
        assert answers(project, "rejects") == {"holder": "named", "change": "new"}
    finally:
        project.close()


def test_what_links_decided_goes_with_those_that_a_new_label_lacks(tmp_path: Path) -> None:
    def change(raw: dict[str, Any]) -> None:
        with_claims(raw)
        raw["links"][0]["from"] = ["STANCE"]

    project = opened(tmp_path, altered(SCHEMA, change))
    try:
        linking.link(project, "holder", REJECTS, HOLM)
        taken_back(project, lambda: marking.relabel(project, REJECTS, "CLAIM"))
        assert answers(project, "rejects") == {}
        project.undo()
        assert marking.relabel(project, REJECTS, "CLAIM").dropped == ("holder", "holder link")
    finally:
        project.close()


def test_links_that_came_against_the_rules_do_not_hinder(project: Project) -> None:
    made = Link("odd", "set", "governs", "if", None, (0, 5))
    project.do("Link", AddLink(made))
    ((found, reason),) = illegal_links(project, replace(IF, label="STANCE"))
    assert found == made
    assert reason.startswith("STANCE ")
    assert list(illegal_links(project, IF)) == []


def test_removing_a_span_takes_all_its_links_with_it(project: Project) -> None:
    linking.link(project, "holder", REJECTS, HOLM)
    linking.link(project, "reported_by", REJECTS, BOARD)
    linking.link(project, "holder", OFFERS, HOLM)
    taken_back(project, lambda: marking.remove(project, REJECTS))
    assert [(link.type, link.source) for link in project.links("set")] == [("holder", OFFERS.id)]
