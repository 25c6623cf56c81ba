"""Longer strides: to a word by its letter, over a phrase, to the end of a clause, to the next larger unit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import strides
from annotations.segmentation import Segmentation
from tests.annotations.cutting import cut, document_of

BODY = (
    "Germany, along with its partners, is working on the details. The US officials met Chancellor Friedrich Merz.\n"
    "Émile said: “No money, no talks.” That is all"
)


@pytest.fixture(scope="module")
def segmentation() -> Segmentation:
    return cut(document_of(BODY, title="Talks go on", points=("US officials met.",)))


def at(segmentation: Segmentation, words: str) -> int:
    return segmentation.document.text.index(words)


def read(segmentation: Segmentation, part: tuple[int, int] | None) -> str | None:
    return None if part is None else segmentation.document.text[slice(*part)]


def test_a_letter_leads_to_the_next_word_that_begins_with_it(segmentation: Segmentation) -> None:
    start = at(segmentation, "Germany")
    assert read(segmentation, strides.next_word(segmentation, start, "p")) == "partners"
    assert read(segmentation, strides.next_word(segmentation, start, "u")) == "US"
    assert read(segmentation, strides.next_word(segmentation, start, "M")) == "Merz"
    assert read(segmentation, strides.next_word(segmentation, start, "m")) == "met"
    assert read(segmentation, strides.next_word(segmentation, start, "e")) == "Émile"
    assert strides.next_word(segmentation, start, "z") is None


def test_a_phrase_ends_at_function_words_and_marks(segmentation: Segmentation) -> None:
    for word, phrase in [
        ("Germany", "Germany"),
        ("Friedrich", "US officials met Chancellor Friedrich Merz"),
        ("officials", "US officials met Chancellor Friedrich Merz"),
        ("its", "its"),
        ("partners", "partners"),
    ]:
        assert read(segmentation, strides.phrase_at(segmentation, at(segmentation, word))) == phrase
    assert strides.phrase_at(segmentation, at(segmentation, ", along")) is None


def test_a_clause_ends_before_the_next_mark_and_further_when_asked_again(segmentation: Segmentation) -> None:
    start = at(segmentation, "is working")
    end = strides.clause_end(segmentation, start)
    assert segmentation.document.text[start:end] == "is working on the details"
    start = at(segmentation, "Germany")
    first = strides.clause_end(segmentation, start)
    assert segmentation.document.text[start:first] == "Germany"
    second = strides.clause_end(segmentation, first)
    assert segmentation.document.text[start:second] == "Germany, along with its partners"
    start = at(segmentation, "That is")
    assert segmentation.document.text[start : strides.clause_end(segmentation, start)] == "That is all"


def test_a_phrase_is_taken_in_and_then_the_next_one(segmentation: Segmentation) -> None:
    start = at(segmentation, "is working")
    first = strides.phrase_end(segmentation, start)
    assert segmentation.document.text[start:first] == "is working"
    second = strides.phrase_end(segmentation, first)
    assert segmentation.document.text[start:second] == "is working on the details"
    assert strides.phrase_end(segmentation, len(segmentation.document.text)) == len(segmentation.document.text)


def test_a_selection_widens_from_token_to_paragraph(segmentation: Segmentation) -> None:
    caret = at(segmentation, "working")
    found: list[str | None] = []
    selected = None
    while (selected := strides.widened(segmentation, selected, caret)) is not None:
        found.append(read(segmentation, selected))
    assert found == [
        "working",
        "is working on the details",
        "Germany, along with its partners, is working on the details.",
        BODY.split("\n")[0],
    ]


def test_phrases_are_walked_both_ways(segmentation: Segmentation) -> None:
    found, at = [], -1
    while (phrase := strides.next_phrase(segmentation, at)) is not None:
        found.append(phrase)
        at = phrase[0]
    assert [read(segmentation, phrase) for phrase in found[:6]] == [
        "Talks", "Germany", "partners", "working", "details", "US officials met Chancellor Friedrich Merz",
    ]  # fmt: skip
    back, at = [], len(segmentation.document.text)
    while (phrase := strides.previous_phrase(segmentation, at)) is not None:
        back.append(phrase)
        at = phrase[0]
    assert back[::-1] == found


def test_ranges_near_reach_to_the_end_and_to_phrases_and_lie_before(segmentation: Segmentation) -> None:
    start = at(segmentation, "is working")
    end = strides.clause_end(segmentation, start)
    near = [read(segmentation, part) for part in strides.ranges_near(segmentation, start, end)]
    assert near[:3] == ["is working on the details", "is working", "working on the details"]
    assert "details" in near
    assert near.index("along with its partners") > near.index("details")
    assert len(set(near)) == len(near)


@given(st.integers(0, 200), st.integers(0, 30))
def test_widening_grows_and_keeps_what_was_selected(offset: int, length: int) -> None:
    segmentation = cut(document_of(BODY))
    text = segmentation.document.text
    start = min(offset, len(text))
    end = min(start + length, len(text))
    wider = strides.widened(segmentation, (start, end), start)
    if wider is not None:
        assert wider[0] <= start
        assert end <= wider[1]
        assert wider[1] - wider[0] > end - start
    clause = strides.clause_end(segmentation, start)
    assert start <= clause <= len(text)
