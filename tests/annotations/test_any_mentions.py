"""Mentions in any text: compared with a slow search, and found in long texts in time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from annotations import mentions
from annotations.lines import CONTEXT
from annotations.mentions import Mention
from annotations.segmentation import Segmentation
from annotations.spans import Span
from annotations.text import Document
from tests.annotations.cutting import cut, document_of
from tests.annotations.mentioning import SCHEMA, found, places
from tests.annotations.texts import span

WORDS = [
    "Ukraine",
    "ukraine",
    "UKRAINE",
    "US",
    "USA",
    "the",
    "board",
    "Board",
    "harbour",
    "cannot",
    "can",
    "BOARD",
    "THE",
    "Ida",
    "gonna",
    "na",
]
GAPS = [" ", "  ", "\t", "\n", "\u00a0", ".", ". ", ", ", "-", "'s ", "’s ", " “", "” ", "", "\u2028", "\r", "\x1c"]
lines = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), min_size=1, max_size=30)


def document_from(parts: Sequence[tuple[str, str]]) -> Document:
    body = "".join(word + gap for word, gap in parts)
    return document_of(body, title="The Board of Ukraine", points=("Ida, can the board", "na na"))


def oracle(document: Document, segmentation: Segmentation, own: Span) -> set[tuple[int, int]]:
    """Every range of whole tokens of one section that reads like the words of a span, found by trying them all."""
    runs = []
    for section in document.sections_of("title", "body", "point"):
        tokens = segmentation.tokens_in(section.start, section.end)
        for first, (start, _) in enumerate(tokens):
            for _, end in tokens[first : first + 8]:
                shown = document.text[start:end]
                if "\n" in shown or len(shown) > 60:
                    break
                runs.append((start, end, " ".join(shown.split())))
    words = " ".join(own.quote.split())
    readings = {words}
    same = [start for start, _, shown in runs if shown == words and not in_capitals(document, segmentation, start)]
    caps = in_capitals(document, segmentation, own.start)
    if caps and words.isupper() and len(words) > 3 and all(is_due(document, segmentation, start) for start in same):
        readings |= {shown for _, _, shown in runs if shown.upper() == words.upper()}
    elif (
        not caps
        and words.split()[0].istitle()
        and len(words.split()[0]) > 1
        and all(is_due(document, segmentation, start) for start in same)
    ):
        readings.add(words[0].lower() + words[1:])
    small = {each[0].upper() + each[1:] for each in readings if each.islower()}
    return {
        (start, end)
        for start, end, shown in runs
        if shown in readings
        or (shown in small and is_due(document, segmentation, start))
        or (shown == words.upper() and len(words) > 3 and in_capitals(document, segmentation, start))
    }


def is_due(document: Document, segmentation: Segmentation, start: int) -> bool:
    sentence = segmentation.sentence_at(start)
    return sentence is not None and not any(map(str.isalnum, document.text[sentence[0] : start]))


def in_capitals(document: Document, segmentation: Segmentation, start: int) -> bool:
    sentence = segmentation.sentence_at(start)
    return sentence is not None and document.text[slice(*sentence)].isupper()


@st.composite
def marked(draw: st.DrawFn) -> tuple[Document, Segmentation, Span]:
    document = document_from(draw(lines))
    segmentation = cut(document)
    section = draw(st.sampled_from(document.sections_of("title", "body", "point")))
    tokens = segmentation.tokens_in(section.start, section.end)
    first = draw(st.integers(0, len(tokens) - 1))
    last = draw(st.integers(first, min(first + 3, len(tokens) - 1)))
    start, end = tokens[first][0], tokens[last][1]
    return document, segmentation, Span("own", "set", "ACTOR", start, end, document.text[start:end])


@given(marked())
@settings(max_examples=300)
def test_every_mention_reads_like_the_quote_and_none_is_missed(case: tuple[Document, Segmentation, Span]) -> None:
    document, segmentation, own = case
    listed = mentions.find(SCHEMA, segmentation, [own], own)
    assert places(document, listed) == sorted(places(document, listed))
    assert set(places(document, listed)) == oracle(document, segmentation, own) - {(own.start, own.end)}
    for mention in listed:
        assert len(mention.before) <= CONTEXT + 1
        assert len(mention.after) <= CONTEXT + 1
        joined = mention.before.removeprefix("…") + mention.quote + mention.after.removesuffix("…")
        assert joined in document.text
        assert "\n" not in joined
    chosen = [mention for mention in listed if mention.chosen]
    assert all(first.end <= second.start for first, second in pairwise(chosen))


@given(marked())
@settings(max_examples=300)
def test_unmarked_finds_what_find_finds(case: tuple[Document, Segmentation, Span]) -> None:
    document, segmentation, own = case
    listed = mentions.unmarked(SCHEMA, segmentation, [own])
    expected: list[Mention] = []
    for mention in mentions.find(SCHEMA, segmentation, [own], own):
        apart = not expected or expected[-1].end <= mention.start
        if apart and not own.overlaps(mention.start, mention.end):
            expected.append(mention)
    assert places(document, listed) == places(document, expected)


@pytest.mark.parametrize("feeds", [False, True])
def test_a_long_document_is_searched(feeds: bool) -> None:
    sentence = "the German Ukraine policy of Ukraine’s friends said that the ferry, and more " + "words " * 7
    body = (sentence + (".\n" if feeds else ", ")) * (300_000 // len(sentence))
    document = document_of(body)
    segmentation = cut(document)
    segmentation.tokens_in(0, len(body))
    segmentation.sentences_in(0, len(body))
    own = span(document, "Ukraine")
    outer = Span("outer", "set", "STANCE", 0, 200_000, body[:200_000])
    others = [Span(f"o{at}", "set", "CONDITION", at, at + 12, body[at : at + 12]) for at in range(0, 290_000, 60)]
    spans = [own, outer, *others]
    listed = mentions.find(SCHEMA, segmentation, spans, own)
    assert len(listed) > 4900
    assert len(mentions.unmarked(SCHEMA, segmentation, spans)) == len(listed)


def test_one_character_everywhere_is_no_trap() -> None:
    for body in ("a " * 10_000, "a-" * 10_000, "A " * 10_000):
        document = document_of(body)
        segmentation = cut(document)
        segmentation.tokens_in(0, len(body))
        assert len(found(document, body[:1])) <= 10_000
