"""Two sets side by side: what both have, what only one has, and what differs in what both have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from annotations.agreement.beside import BOTH, FIRST, SECOND, beside, differing, evidence
from annotations.spans import AnnotationSet, Judgement, Link, SetContents, Span
from tests.annotations.texts import HARBOUR, harbour, span

WHOLE = (0, len(HARBOUR))


def made(name: str, *spans: Span, links: tuple[Link, ...] = ()) -> SetContents:
    return SetContents(AnnotationSet(f"set-{name}", "harbour", name, status="done"), spans, links)


def at(quote: str, label: str = "ACTOR", id: str = "s1", nth: int = 0, **attributes: Any) -> Span:
    return replace(span(harbour(), quote, label, id=id, nth=nth), attributes=attributes)


def told(first: SetContents, second: SetContents, names: Mapping[str, str] = {}) -> tuple[str, ...]:
    return differing(first, second, harbour(), WHOLE, names)


def test_what_both_have_stands_there_once_and_ids_tell_whose_they_are() -> None:
    both = beside(
        made("ada", at("board", id="x"), at("rejects that", "STANCE", id="y")),
        made("ben", at("board", id="x"), at("rejects that", "CONDITION", id="y")),
    )
    assert both.annotators == ("ada", "ben")
    assert dict(both.whose) == {"first/x": BOTH, "first/y": FIRST, "second/y": SECOND}
    assert {each.id for each in both.spans} == set(both.whose)


def test_two_equal_spans_of_one_annotator_are_one_more_than_the_other_has() -> None:
    both = beside(made("ada", at("board", id="x"), at("board", id="y")), made("ben", at("board", id="z")))
    assert sorted(both.whose.values()) == [BOTH, FIRST]


@given(st.lists(st.integers(0, 4)), st.lists(st.integers(0, 4)))
def test_nothing_is_lost_and_the_order_of_the_two_does_not_matter(one: list[int], other: list[int]) -> None:
    words = ("board", "council", "rejects that", "Café owners", "ferry")

    def of(name: str, chosen: list[int]) -> SetContents:
        return made(name, *(at(words[number], id=f"{place}") for place, number in enumerate(chosen)))

    counts = [
        list(beside(*pair).whose.values()) for pair in ((of("a", one), of("b", other)), (of("b", other), of("a", one)))
    ]
    assert counts[0].count(BOTH) == counts[1].count(BOTH) == sum(min(one.count(n), other.count(n)) for n in range(5))
    assert counts[0].count(FIRST) + counts[0].count(BOTH) == len(one)
    assert counts[0].count(SECOND) + counts[0].count(BOTH) == len(other)


def test_attributes_that_differ_are_named_with_both_values() -> None:
    first = made("ada", at("rejects that", "STANCE", commitment="offers", issue=["pay", "crew"], holder="board-id"))
    second = made("ben", at("rejects that", "STANCE", commitment="demands", holder="council-id"))
    assert told(first, second, {"board-id": "Harbour board", "council-id": "Island council"}) == (
        "“rejects that”: commitment offers / demands; issue pay, crew / unset; holder Harbour board / Island council",
    )


def test_links_that_differ_are_named_with_their_ends() -> None:
    spans = (at("rejects that", "STANCE", id="s"), at("board", id="a"))
    first = made("ada", *spans, links=(Link("1", "", "holder", "s", "a"), Link("2", "", "about_condition", "s")))
    second = made("ben", *spans, links=(Link("1", "", "holder", "s", target_text=(0, 7)),))
    assert told(first, second) == ("“rejects that”: about condition nothing, holder “board” / holder “Harbour”",)
    assert told(first, made("ben", *spans)) == (
        "“rejects that”: about condition nothing, holder “board” / no other link",
    )


def test_what_lies_elsewhere_or_only_one_has_makes_no_line() -> None:
    first = made("ada", at("board", form="name"), at("rejects that", "STANCE", commitment="offers"))
    second = made("ben", at("board", form="title"))
    start = HARBOUR.index("rejects")
    assert differing(first, second, harbour(), (start, start + 3), {}) == ()
    assert told(first, first) == ()


def test_evidence_for_a_point_stands_in_order_with_whose_it_is() -> None:
    def judged(name: str, *parts: tuple[int, int]) -> SetContents:
        return replace(
            made(name), judgements=(Judgement("", 1, evidence=parts), Judgement("", 2, evidence=((90, 99),)))
        )

    found = evidence(judged("ada", (40, 50), (0, 10)), judged("ben", (40, 50), (20, 30)), 1)
    assert found == (((0, 10), FIRST), ((20, 30), SECOND), ((40, 50), BOTH))
    assert evidence(judged("ada"), judged("ben"), 3) == ()
