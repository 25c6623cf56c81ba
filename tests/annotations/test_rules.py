from __future__ import annotations

from dataclasses import replace

import pytest

from annotations.errors import Refused
from annotations.rules import check_span, named
from annotations.schema import Schema
from annotations.spans import Span
from annotations.text import Document
from tests.annotations.cutting import FAMILY, cut, document_of

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


def ruled(schema: Schema, **rules: str) -> Schema:
    return replace(schema, spans=replace(schema.spans, **rules))  # type: ignore[arg-type]


def test_a_span_that_breaks_nothing_earns_nothing(schema: Schema) -> None:
    inner = marked("CONDITION", "unless rents fall", "c")
    assert checked(schema, marked("STANCE", "rejects the plan unless rents fall"), inner) == []
    assert checked(schema, marked("ACTOR", "mayor")) == []


def test_an_unknown_label_is_refused(schema: Schema) -> None:
    assert "has no label NOBODY" in refusal(schema, marked("NOBODY", "mayor"))


def test_only_annotated_sections_may_be_marked(schema: Schema) -> None:
    assert refusal(schema, marked("ACTOR", "Read")) == 'ACTOR "Read" lies in a section that is not annotated (other)'
    assert "within one section" in refusal(schema, replace(marked("ACTOR", "plan"), start=3, end=12))
    untitled = replace(schema, sections={"title": {"annotate": False}})
    assert "not annotated (title)" in refusal(untitled, replace(marked("ACTOR", "plan"), start=3, end=7))


@pytest.mark.parametrize(("start", "end"), [(5, 5), (6, 5), (-1, 2), (0, 10_000)])
def test_a_range_that_is_none_is_refused(schema: Schema, start: int, end: int) -> None:
    assert "empty or lies outside" in refusal(schema, replace(marked("ACTOR", "plan"), start=start, end=end))


def test_the_same_words_twice_are_always_refused(schema: Schema) -> None:
    free = ruled(schema, nesting="allow", same_label_nesting="allow", crossing="allow")
    assert refusal(free, marked("ACTOR", "mayor"), marked("ACTOR", "mayor", "old")) == 'ACTOR "mayor" is marked already'


def test_a_span_is_no_neighbour_of_itself(schema: Schema) -> None:
    assert checked(schema, marked("ACTOR", "mayor"), marked("ACTOR", "mayor")) == []


def test_neighbours_that_do_not_overlap_count_for_nothing(schema: Schema) -> None:
    nothing = ruled(schema, nesting="forbid", crossing="forbid")
    assert checked(nothing, marked("STANCE", "rejects the plan"), marked("CONDITION", "unless", "c")) == []


def test_crossing(schema: Schema) -> None:
    candidate, other = marked("STANCE", "rejects the plan"), marked("CONDITION", "plan unless", "c")
    event = 'STANCE "rejects the plan" would cross CONDITION "plan unless"'
    assert refusal(schema, candidate, other) == f"{event}: the schema forbids crossing spans"
    assert checked(ruled(schema, crossing="warn"), candidate, other) == [f"{event}: the schema warns of crossing spans"]
    assert checked(ruled(schema, crossing="allow"), candidate, other) == []


def test_nesting(schema: Schema) -> None:
    outer, inner = marked("STANCE", "rejects the plan"), marked("ACTOR", "plan", "a")
    strict, mild = ruled(schema, nesting="forbid"), ruled(schema, nesting="warn")
    assert (
        refusal(strict, outer, inner)
        == 'STANCE "rejects the plan" would hold ACTOR "plan": the schema forbids nested spans'
    )
    assert refusal(strict, inner, replace(outer, id="s")) == (
        'ACTOR "plan" would lie inside STANCE "rejects the plan": the schema forbids nested spans'
    )
    same = replace(inner, label="STANCE", start=outer.start, quote=outer.quote)
    assert checked(mild, replace(same, label="ACTOR", id="x"), outer) == [
        'ACTOR "rejects the plan" would cover the same words as STANCE "rejects the plan": the schema warns of nested spans'
    ]


def test_nesting_within_one_label(schema: Schema) -> None:
    outer, inner = marked("STANCE", "rejects the plan"), marked("STANCE", "plan", "a")
    line = 'STANCE "rejects the plan" would hold STANCE "plan": the schema {} STANCE inside STANCE'
    assert refusal(schema, outer, inner) == line.format("forbids")
    assert checked(ruled(schema, same_label_nesting="warn"), outer, inner) == [line.format("warns of")]
    assert checked(ruled(schema, same_label_nesting="allow"), outer, inner) == []
    strict = ruled(schema, nesting="forbid", same_label_nesting="allow")
    assert "forbids nested spans" in refusal(strict, outer, inner)


def test_sentence_borders(schema: Schema) -> None:
    candidate = marked("STANCE", "rents fall. It rained")
    event = 'STANCE "rents fall. It rained" runs over 2 sentences'
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
        'hold ACTOR "the plan"',
        'cross CONDITION "plan unless"',
    ]


def test_long_quotes_are_shortened_on_one_line_between_characters() -> None:
    assert named(Span("i", "s", "ACTOR", 0, 9, "two\n  lines")) == 'ACTOR "two lines"'
    assert named(Span("i", "s", "ACTOR", 0, 9, FAMILY * 40)) == f'ACTOR "{FAMILY * 31}…"'
    assert named(Span("i", "s", "ACTOR", 0, 9, "x" * 32)) == f'ACTOR "{"x" * 32}"'
