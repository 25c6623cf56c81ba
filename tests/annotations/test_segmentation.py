from __future__ import annotations

from itertools import pairwise

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.segmentation import Segmentation
from annotations.text import Document, Range
from tests.annotations.cutting import FAMILY, FLAG, HEART, THUMB, cut, document_of, english

ARTICLE = document_of(
    "The board met. It said no.\n\nMayor Holm left.",
    title="Board says no",
    points=("Nobody agreed.", "It rained."),
    tail="Read also:",
)
PIECES = st.lists(
    st.sampled_from(["word", "Kyiv's", " ", " ", "\n", ".", ",", '"', FAMILY, FLAG, THUMB, HEART, "e\u0301", "\u0301", "\u200d", "ก็", "क्षि"]),
    max_size=25,
)  # fmt: skip


class Counting:
    """A tokenizer that remembers what it was asked to cut."""

    language = "en"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def tokens(self, text: str) -> list[Range]:
        self.asked.append(text)
        return english().tokens(text)

    def sentences(self, text: str) -> list[Range]:
        return english().sentences(text)

    def is_function_word(self, word: str) -> bool:
        return english().is_function_word(word)


def words(document: Document, *parts: Range | None) -> list[str | None]:
    return [None if part is None else document.text[slice(*part)] for part in parts]


def walk(segmentation: Segmentation, step: str, at: int, **only: object) -> list[str]:
    found = []
    while (part := getattr(segmentation, step)(at, **only)) is not None:
        at = part[0]
        found.append(segmentation.document.text[slice(*part)])
    return found


def test_tokens_follow_each_other_over_paragraphs_and_sections_and_skip_markers() -> None:
    segmentation = cut(ARTICLE)
    forward = walk(segmentation, "next_token", -1)
    assert forward[:6] == ["Board", "says", "no", "The", "board", "met"]
    assert forward[-7:] == [".", "Nobody", "agreed", ".", "It", "rained", "."]
    assert walk(segmentation, "previous_token", len(ARTICLE.text)) == forward[::-1]


def test_sentences_follow_each_other() -> None:
    segmentation = cut(ARTICLE)
    forward = walk(segmentation, "next_sentence", -1)
    assert forward == [
        "Board says no",
        "The board met.",
        "It said no.",
        "Mayor Holm left.",
        "Nobody agreed.",
        "It rained.",
    ]
    assert walk(segmentation, "previous_sentence", len(ARTICLE.text)) == forward[::-1]


def test_steps_stay_in_the_sections_that_are_allowed() -> None:
    segmentation = cut(ARTICLE)
    second = ARTICLE.points[1]
    assert walk(segmentation, "next_token", -1, sections=[second]) == ["It", "rained", "."]
    assert segmentation.previous_token(second.start, sections=[second]) is None
    pane = ARTICLE.sections_of("title", "body")
    assert walk(segmentation, "next_sentence", -1, sections=pane)[-1] == "Mayor Holm left."


def test_what_lies_at_an_offset() -> None:
    segmentation = cut(ARTICLE)
    at = ARTICLE.text.index("met.")
    assert words(ARTICLE, *(segmentation.token_at(at + step) for step in (-1, 0, 2, 3, 4, 5))) == [
        "board",
        "met",
        "met",
        ".",
        ".",
        "It",
    ]
    assert words(ARTICLE, segmentation.sentence_at(at), segmentation.sentence_at(at + 4)) == ["The board met."] * 2
    assert segmentation.token_at(ARTICLE.text.index("[1]") + 1) is None
    assert segmentation.token_at(len(ARTICLE.text)) is None
    assert segmentation.sentence_at(ARTICLE.text.index("Read also")) is None
    assert segmentation.token_at(ARTICLE.text.index("\n\n") + 1) is None


def test_white_space_after_a_sentence_belongs_to_it() -> None:
    document = document_of("  One.   Two.")
    segmentation = cut(document)
    assert words(document, *(segmentation.sentence_at(at) for at in (0, 2, 7, 9))) == [None, "One.", "One.", "Two."]
    assert segmentation.token_at(7) is None


def test_parts_of_a_range() -> None:
    segmentation = cut(ARTICLE)
    start = ARTICLE.text.index("said") + 1
    end = ARTICLE.text.index("Holm") + 1
    assert words(ARTICLE, *segmentation.tokens_in(start, end)) == ["said", "no", ".", "Mayor", "Holm"]
    assert words(ARTICLE, *segmentation.sentences_in(start, end)) == ["It said no.", "Mayor Holm left."]
    assert segmentation.tokens_in(start, start) == []
    assert segmentation.tokens_in(len(ARTICLE.text) - 3, len(ARTICLE.text)) == []


@pytest.mark.parametrize("cluster", [FAMILY, FLAG, THUMB, HEART, "e\u0301", "1️⃣"])
def test_a_cluster_is_never_cut(cluster: str) -> None:
    document = document_of(f"a{cluster} {cluster}{cluster}. b")
    segmentation = cut(document)
    start = document.text.index(f" {cluster}") + 1
    for inside in range(start + 1, start + len(cluster)):
        token = segmentation.token_at(inside)
        assert token is not None
        assert token[0] == start
        assert token[1] >= start + len(cluster)
        assert segmentation.clusters_around(inside, inside + 1)[0] == start
    assert segmentation.clusters_around(start, start + len(cluster)) == (start, start + len(cluster))


@settings(deadline=None)
@given(PIECES)
def test_no_edge_lies_inside_a_cluster_and_nothing_is_lost(pieces: list[str]) -> None:
    text = "".join(pieces)
    if not text.strip():
        return
    document = document_of(text)
    segmentation = cut(document)
    inside: set[int] = set()
    at = 0
    for line in text.split("\n"):
        for match in regex.finditer(r"\X", line):
            inside.update(range(at + match.start() + 1, at + match.end()))
        at += len(line) + 1
    tokens = segmentation.tokens_in(0, len(text))
    sentences = segmentation.sentences_in(0, len(text))
    for parts in (tokens, sentences):
        assert not {edge for part in parts for edge in part} & inside
        assert all(left[1] <= right[0] for left, right in pairwise(parts))
    assert all(any(first <= start and end <= last for first, last in sentences) for start, end in tokens)
    covered = {at for part in tokens for at in range(*part)}
    assert all(at in covered for at, character in enumerate(text) if not character.isspace())


def test_a_key_press_cuts_one_paragraph_of_a_long_document() -> None:
    body = "\n".join(f"Line {number} says a little." for number in range(40_000))
    document = document_of(body)
    tokenizer = Counting()
    segmentation = Segmentation(document, tokenizer)
    assert len(document.text) > 1_000_000
    middle = document.text.index("Line 20000")
    assert words(document, segmentation.token_at(middle)) == ["Line"]
    assert words(document, segmentation.next_token(middle), segmentation.sentence_at(middle)) == [
        "20000",
        "Line 20000 says a little.",
    ]
    assert tokenizer.asked == ["Line 20000 says a little."]
    assert words(document, segmentation.previous_token(middle)) == ["."]
    assert len(tokenizer.asked) == 2


def test_a_document_without_annotated_sections_has_no_tokens() -> None:
    segmentation = cut(document_of("", tail="Read also"))
    assert segmentation.next_token(-1) is None
    assert segmentation.previous_token(9) is None
    assert segmentation.tokens_in(0, 9) == []
