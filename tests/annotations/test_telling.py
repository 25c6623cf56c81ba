"""Spans in words: places, answers, links, remarks, and the whole in one line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from annotations.schema import Schema
from annotations.segmentation import SOON, Segmentation
from annotations.spans import Entity, Link, Span
from annotations.telling import Telling, place_of
from annotations.text import Document, Section
from tests.annotations.cutting import document_of, english
from tests.annotations.texts import HARBOUR, harbour
from tests.projects import ANSWERS, LINKS, PLACES, SET, spans_at

CUT = Segmentation(harbour(), english())
SPANS = {span.id: span for span in spans_at(PLACES, ANSWERS)}
REGISTER = {"authority": Entity("authority", "Harbour board")}


def telling(schema: Schema, spans: dict[str, Span] = SPANS, links: Sequence[Link] = LINKS) -> Telling:
    return Telling(schema, harbour(), spans, links, REGISTER, CUT)


def test_a_span_is_told_in_one_line(schema: Schema) -> None:
    tell = telling(schema)
    assert tell.told(SPANS["offer"]).sentence == (
        "STANCE, offers a night ferry, body, sentence 2, offers, holder board, governs of if the council pays for the crew"
    )
    assert tell.told(SPANS["board"], ["query: Which board?"]).sentence == (
        "ACTOR, board, body, sentence 2, entity Harbour board, holder of offers a night ferry, query: Which board?"
    )
    assert tell.told(SPANS["terms"]).answers == ("precondition",)
    assert tell.told(replace(SPANS["council"], note="Both\nof them")).remarks == ("note: Both of them",)


def test_a_gap_is_heard(schema: Schema) -> None:
    start = HARBOUR.index("Mayor")
    gapped = Span(
        "g", SET, "ACTOR", start, start + 14, "Mayor Ida Holm", fragments=((start, start + 5), (start + 10, start + 14))
    )
    told = telling(schema).told(gapped)
    assert told.words == "Mayor … Holm"
    assert told.sentence.startswith("ACTOR, Mayor, gap, Holm, body, sentence 3")


def test_links_to_words_and_to_nothing_and_their_answers(schema: Schema) -> None:
    crew = HARBOUR.index("the crew")
    links = (
        Link("w", SET, "governs", "terms", None, (crew, crew + 8)),
        Link("n", SET, "restates", "again", None, attributes={"fidelity": "as_it_is"}),
        Link("lost", SET, "holder", "gone", "board"),
    )
    tell = telling(schema, links=links)
    assert tell.told(SPANS["terms"]).links == ("governs the crew",)
    assert tell.told(SPANS["again"]).links == ("restates nothing (as it is)",)
    assert tell.told(SPANS["board"]).links == ("holder of …",)


def test_what_the_schema_does_not_know_any_more_is_told_all_the_same(schema: Schema) -> None:
    assert telling(schema).told(replace(SPANS["offer"], label="OLD")).label == "OLD"


@pytest.mark.parametrize(
    ("words", "nth", "place"),
    [
        ("Harbour board leaves", 0, "title"),
        ("The harbour board", 0, "body, sentence 1"),
        ("The board offers", 0, "body, sentence 2"),
        ("🚢", 0, "body, sentence 4"),
        ("The board offers", 1, "point 1"),
        ("Mayor Holm", 0, "point 2"),
        ("Crews wanted", 0, "related"),
    ],
)
def test_places(words: str, nth: int, place: str) -> None:
    at = -1
    for _ in range(nth + 1):
        at = HARBOUR.index(words, at + 1)
    assert place_of(harbour(), CUT, at) == place


def test_a_point_of_several_sentences_and_places_without_a_tokenizer() -> None:
    document = document_of("One. Two. Three.", points=("It met. It said no.",))
    cut = Segmentation(document, english())
    assert place_of(document, cut, document.text.index("said")) == "point 1, sentence 2"
    assert place_of(document, cut, document.text.index("Three")) == "body, sentence 3"
    assert place_of(document, None, document.text.index("Three")) == "body"
    assert place_of(document, None, document.text.index("said")) == "point 1"


def test_sentences_are_not_counted_where_that_would_take_long() -> None:
    line = "It met on Monday. It said no.\n"
    text = line * (SOON // (len(line) - 1) + 2) + "Here."
    document = Document("long", text, (Section("body", 0, len(text)),))
    cut = Segmentation(document, english())
    assert place_of(document, cut, len(text) - 1) == "body"
    assert place_of(document, cut, len(line) + 20) == "body, sentence 4"
    cut.cut_more(60)
    assert place_of(document, cut, len(text) - 1) == f"body, sentence {2 * (text.count(line)) + 1}"
