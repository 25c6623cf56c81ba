from __future__ import annotations

from dataclasses import replace

import pytest

from annotations.errors import Refused
from annotations.rules import check_link, check_span, named
from annotations.schema import Schema
from annotations.spans import Link, Span
from annotations.text import Document, Range
from tests.annotations.cutting import FAMILY, cut, document_of
from tests.annotations.steps import tried

DOCUMENT = document_of("The mayor rejects the plan unless rents fall. It rained.", title="No plan", tail="Read also")


def marked(label: str, quote: str, id: str = "new", document: Document = DOCUMENT) -> Span:
    start = document.text.rindex(quote)
    return Span(id, "set", label, start, start + len(quote), quote)


def checked(schema: Schema, candidate: Span, *neighbours: Span) -> list[str]:
    return check_span(schema, DOCUMENT, neighbours, candidate, cut(DOCUMENT).sentences_in)


def refusal(schema: Schema, candidate: Span, *neighbours: Span) -> str:
    with pytest.raises(Refused) as caught:
        checked(schema, candidate, *neighbours)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def ruled(schema: Schema, **rules: str | bool) -> Schema:
    return replace(schema, spans=replace(schema.spans, **rules))  # type: ignore[arg-type]


def test_a_span_that_breaks_nothing_earns_nothing(schema: Schema) -> None:
    inner = marked("CONDITION", "unless rents fall", "c")
    assert checked(schema, marked("STANCE", "rejects the plan unless rents fall"), inner) == []
    assert checked(schema, marked("ACTOR", "mayor")) == []


def test_an_unknown_label_is_refused(schema: Schema) -> None:
    assert "has no label NOBODY" in refusal(schema, marked("NOBODY", "mayor"))


def test_only_annotated_sections_may_be_marked(schema: Schema) -> None:
    assert refusal(schema, marked("ACTOR", "Read")) == "ACTOR “Read” lies in a section that is not annotated (other)"
    assert "within one section" in refusal(schema, replace(marked("ACTOR", "plan"), start=3, end=12))
    untitled = replace(schema, sections={"title": {"annotate": False}})
    assert "not annotated (title)" in refusal(untitled, replace(marked("ACTOR", "plan"), start=3, end=7))


@pytest.mark.parametrize(("start", "end"), [(5, 5), (6, 5), (-1, 2), (0, 10_000)])
def test_a_range_that_is_none_is_refused(schema: Schema, start: int, end: int) -> None:
    assert "empty or lies outside" in refusal(schema, replace(marked("ACTOR", "plan"), start=start, end=end))


def test_the_same_words_twice_are_always_refused(schema: Schema) -> None:
    free = ruled(schema, nesting="allow", same_label_nesting="allow", crossing="allow")
    assert refusal(free, marked("ACTOR", "mayor"), marked("ACTOR", "mayor", "old")) == "ACTOR “mayor” is marked already"


def test_a_span_is_no_neighbour_of_itself(schema: Schema) -> None:
    assert checked(schema, marked("ACTOR", "mayor"), marked("ACTOR", "mayor")) == []


def test_neighbours_that_do_not_overlap_count_for_nothing(schema: Schema) -> None:
    nothing = ruled(schema, nesting="forbid", crossing="forbid")
    assert checked(nothing, marked("STANCE", "rejects the plan"), marked("CONDITION", "unless", "c")) == []


def test_crossing(schema: Schema) -> None:
    candidate, other = marked("STANCE", "rejects the plan"), marked("CONDITION", "plan unless", "c")
    event = "STANCE “rejects the plan” would cross CONDITION “plan unless”"
    assert refusal(schema, candidate, other) == f"{event}: the schema forbids crossing spans"
    assert checked(ruled(schema, crossing="warn"), candidate, other) == [f"{event}: the schema warns of crossing spans"]
    assert checked(ruled(schema, crossing="allow"), candidate, other) == []


def test_nesting(schema: Schema) -> None:
    outer, inner = marked("STANCE", "rejects the plan"), marked("ACTOR", "plan", "a")
    strict, mild = ruled(schema, nesting="forbid"), ruled(schema, nesting="warn")
    assert (
        refusal(strict, outer, inner)
        == "STANCE “rejects the plan” would hold ACTOR “plan”: the schema forbids nested spans"
    )
    assert refusal(strict, inner, replace(outer, id="s")) == (
        "ACTOR “plan” would lie inside STANCE “rejects the plan”: the schema forbids nested spans"
    )
    same = replace(inner, label="STANCE", start=outer.start, quote=outer.quote)
    assert checked(mild, replace(same, label="ACTOR", id="x"), outer) == [
        "ACTOR “rejects the plan” would cover the same words as STANCE “rejects the plan”: the schema warns of nested spans"
    ]


def test_nesting_within_one_label(schema: Schema) -> None:
    outer, inner = marked("STANCE", "rejects the plan"), marked("STANCE", "plan", "a")
    line = "STANCE “rejects the plan” would hold STANCE “plan”: the schema {} STANCE inside STANCE"
    assert refusal(schema, outer, inner) == line.format("forbids")
    assert checked(ruled(schema, same_label_nesting="warn"), outer, inner) == [line.format("warns of")]
    assert checked(ruled(schema, same_label_nesting="allow"), outer, inner) == []
    strict = ruled(schema, nesting="forbid", same_label_nesting="allow")
    assert "forbids nested spans" in refusal(strict, outer, inner)


def test_what_lies_in_a_gap_is_not_covered(schema: Schema) -> None:
    strict = ruled(schema, nesting="forbid", crossing="forbid", discontinuous=True)
    gapped = replace(marked("STANCE", "rejects the plan"), fragments=((18, 25), (30, 34)))
    assert checked(strict, marked("ACTOR", "the", "a"), gapped) == []
    assert checked(strict, gapped, marked("ACTOR", "the", "a")) == []
    woven = Span("c", "set", "CONDITION", 26, 52, DOCUMENT.text[26:52], fragments=((26, 29), (35, 52)))
    assert woven.quote.split() == ["the", "plan", "unless", "rents", "fall"]
    assert checked(strict, woven, gapped) == []


def test_spans_with_gaps_meet_where_they_share_words(schema: Schema) -> None:
    free = ruled(schema, discontinuous=True)
    gapped = replace(marked("STANCE", "rejects the plan"), fragments=((18, 25), (30, 34)))
    event = "ACTOR “the plan” would cross STANCE “rejects … plan”"
    assert refusal(free, marked("ACTOR", "the plan", "a"), gapped) == f"{event}: the schema forbids crossing spans"
    assert checked(free, marked("ACTOR", "plan", "a"), gapped) == []
    whole = marked("STANCE", "rejects the plan", "whole")
    assert "would hold STANCE" in refusal(free, whole, gapped)
    assert "would lie inside STANCE" in refusal(free, gapped, whole)
    assert refusal(free, replace(gapped, id="again"), gapped) == "STANCE “rejects … plan” is marked already"


def test_sentence_borders(schema: Schema) -> None:
    candidate = marked("STANCE", "rents fall. It rained")
    event = "STANCE “rents fall. It rained” runs over 2 sentences"
    rule = "spans that leave their sentence"
    assert checked(schema, candidate) == [f"{event}: the schema warns of {rule}"]
    assert refusal(ruled(schema, cross_sentence="forbid"), candidate) == f"{event}: the schema forbids {rule}"
    assert checked(ruled(schema, cross_sentence="allow"), candidate) == []
    assert check_span(schema, DOCUMENT, [], candidate) == []


def test_gaps_need_a_schema_that_has_them(schema: Schema) -> None:
    candidate = replace(marked("STANCE", "rejects the plan"), fragments=((18, 25), (30, 34)))
    assert "discontinuous" in refusal(schema, candidate)
    assert checked(replace(schema, spans=replace(schema.spans, discontinuous=True)), candidate) == []


def test_warnings_come_in_reading_order(schema: Schema) -> None:
    mild = ruled(schema, nesting="warn", crossing="warn")
    lines = checked(
        mild,
        marked("STANCE", "rejects the plan"),
        marked("CONDITION", "plan unless", "c"),
        marked("ACTOR", "the plan", "a"),
    )
    assert [line.split(" would ")[1].split(":")[0] for line in lines] == [
        "hold ACTOR “the plan”",
        "cross CONDITION “plan unless”",
    ]


def test_long_quotes_are_shortened_on_one_line_between_characters() -> None:
    assert named(Span("i", "s", "ACTOR", 0, 9, "two\n  lines")) == "ACTOR “two lines”"
    assert named(Span("i", "s", "ACTOR", 0, 9, FAMILY * 40)) == f"ACTOR “{FAMILY * 31}…”"
    assert named(Span("i", "s", "ACTOR", 0, 9, "x" * 32)) == f"ACTOR “{'x' * 32}”"


# Links

LINKED = document_of("The mayor rejects the plan unless rents fall.", title="No plan", points=("No plan.",))


def end(label: str, quote: str, id: str = "new") -> Span:
    return marked(label, quote, id, LINKED)


MAYOR, STANCE = end("ACTOR", "mayor", "a"), end("STANCE", "rejects the plan", "s")
CONDITION, POINT = end("CONDITION", "unless rents fall", "c"), end("STANCE", "No plan", "p")
FALL = (LINKED.text.index("rents"), LINKED.text.index("."))


def link_refusal(
    schema: Schema, type: str, source: Span, target: Span | None, text: Range | None = None, *others: Link
) -> str | None:
    """The line with which a link is refused, None where it may be."""
    link = Link("new", "set", type, source.id, target.id if target else None, text)
    return tried(lambda: check_link(schema, LINKED, link, source, target, others))[1]


def test_links_that_break_nothing(schema: Schema) -> None:
    assert link_refusal(schema, "holder", STANCE, MAYOR) is None
    assert link_refusal(schema, "governs", CONDITION, STANCE) is None
    assert link_refusal(schema, "governs", CONDITION, None, FALL) is None
    assert link_refusal(schema, "restates", POINT, STANCE) is None
    assert link_refusal(schema, "restates", POINT, None) is None
    assert link_refusal(schema, "holder", STANCE, MAYOR, None, Link("x", "set", "reported_by", "s", "a")) is None
    assert link_refusal(schema, "holder", STANCE, MAYOR, None, Link("x", "set", "holder", "other", "a")) is None
    assert link_refusal(schema, "holder", STANCE, MAYOR, None, Link("new", "set", "holder", "s", "a")) is None


@pytest.mark.parametrize(
    ("type", "source", "target", "text", "line"),
    [
        ("holder", MAYOR, STANCE, None, 'ACTOR “mayor” cannot have a holder link: the schema lets it start at STANCE'),
        (
            "holder", STANCE, CONDITION, None,
            'a holder link cannot point to CONDITION “unless rents fall”: the schema lets it point to ACTOR',
        ),
        (
            "governs", CONDITION, MAYOR, None,
            'a governs link cannot point to ACTOR “mayor”: the schema lets it point to STANCE or plain text',
        ),
        ("holder", STANCE, None, FALL, "a holder link cannot point to plain text: the schema names ACTOR"),
        ("holder", STANCE, None, None, "a holder link needs something to point to: the schema names ACTOR"),
        ("governs", CONDITION, STANCE, FALL, "a governs link points to a span or to plain text, not to both"),
        ("governs", CONDITION, None, (3, 12), "the words that a governs link points to must lie within one section"),
        ("governs", CONDITION, None, (9, 9), "the words that a governs link points to must lie within one section"),
        ("governs", CONDITION, None, (-2, 3), "the words that a governs link points to must lie within one section"),
        (
            "governs", CONDITION, None, (CONDITION.start, CONDITION.end),
            'CONDITION “unless rents fall” cannot be linked to itself',
        ),
        ("restates", POINT, POINT, None, 'STANCE “No plan” cannot be linked to itself'),
        (
            "restates", STANCE, POINT, None,
            'STANCE “rejects the plan” does not lie where it must: '
            "the schema says that a restates link can start only in point or title",
        ),
        (
            "restates", POINT, replace(STANCE, start=0, end=7, quote="No plan"), None,
            'STANCE “No plan” does not lie where it must: the schema says that a restates link can end only in body',
        ),
        ("likes", STANCE, MAYOR, None, "the schema actor-stance-condition 1.0 has no link likes"),
    ],
)  # fmt: skip
def test_a_link_is_refused_with_the_rule(
    schema: Schema, type: str, source: Span, target: Span | None, text: Range | None, line: str
) -> None:
    assert link_refusal(schema, type, source, target, text) == line


def test_a_link_that_is_there_already(schema: Schema) -> None:
    for target, text, type, source in [
        (MAYOR, None, "holder", STANCE), (None, FALL, "governs", CONDITION), (None, None, "restates", POINT),
    ]:  # fmt: skip
        same = Link("x", "set", type, source.id, target.id if target else None, text)
        assert link_refusal(schema, type, source, target, text, same) == f"this {type} link is there already"
        other = replace(same, target="elsewhere", target_text=None)
        assert link_refusal(schema, type, source, target, text, other) is None


def test_no_more_links_than_the_schema_allows(schema: Schema) -> None:
    one = replace(schema, links=(replace(schema.link("holder"), most=1), *schema.links[1:]))
    other = Link("x", "set", "holder", "s", "b")
    assert link_refusal(one, "holder", STANCE, MAYOR) is None
    assert link_refusal(one, "holder", STANCE, MAYOR, None, replace(other, type="reported_by")) is None
    assert link_refusal(one, "holder", STANCE, MAYOR, None, other) == (
        "STANCE “rejects the plan” has 1 holder already: the schema allows 1"
    )
    two = replace(schema, links=(replace(schema.link("holder"), most=2), *schema.links[1:]))
    assert link_refusal(two, "holder", STANCE, MAYOR, None, other) is None


def test_plain_text_lies_where_the_schema_has_it(schema: Schema) -> None:
    bound = replace(schema, links=(replace(schema.link("governs"), target_kinds=("title",)),))
    assert link_refusal(bound, "governs", CONDITION, None, (3, 7)) is None
    assert link_refusal(bound, "governs", CONDITION, None, FALL) == (
        "“rents fall” does not lie where it must: the schema says that a governs link can end only in title"
    )


@pytest.mark.parametrize(
    "fragments", [((18, 25), (25, 34)), ((18, 25), (30, 33)), ((19, 25), (30, 34)), ((30, 34), (18, 25)), ((18, 18),)]
)
def test_fragments_fill_their_span_in_order(schema: Schema, fragments: tuple[Range, ...]) -> None:
    free = replace(schema, spans=replace(schema.spans, discontinuous=True))
    candidate = replace(marked("STANCE", "rejects the plan"), fragments=fragments)
    assert "has fragments that do not fill 18-34 in order" in refusal(free, candidate)
