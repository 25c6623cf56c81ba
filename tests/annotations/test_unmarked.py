"""Strings that are marked elsewhere and not here."""

from __future__ import annotations

from annotations import mentions
from tests.annotations.cutting import cut, document_of, founding
from tests.annotations.mentioning import SCHEMA, all_of, found, places, unmarked
from tests.annotations.texts import span


def test_unmarked_strings_are_those_marked_elsewhere() -> None:
    document = document_of(
        "The board met Ida Holm. A board met; Holm and Ida Holm left. Boards meet. The council met the board.",
        title="On the board",
        points=("Holm met the council.",),
    )
    spans = [
        span(document, "board", id="1", nth=1),
        span(document, "Ida Holm", id="2"),
        span(document, "Holm", id="3", nth=2),
        span(document, "council", "STANCE", id="4"),
    ]
    listed = unmarked(document, *spans)
    assert [mention.quote for mention in listed] == ["board", "board", "Holm", "board", "Holm"]
    assert {mention.label for mention in listed} == {"ACTOR"}
    assert places(document, listed)[2] == all_of(document, "Holm")[1]
    assert unmarked(document) == []


def test_unmarked_the_longest_of_those_that_start_together() -> None:
    document = document_of("The Ida Holm and Ida met. So Ida Holm left, Ida too.")
    listed = unmarked(document, span(document, "Ida Holm", id="1"), span(document, "Ida", id="2", nth=1))
    assert [mention.quote for mention in listed] == ["Ida Holm", "Ida"]


def test_unmarked_judges_as_find_does() -> None:
    document = document_of("In Ukraine. The Ukraine Summit met on the terms of Ukraine.")
    crossing = span(document, "terms of Ukraine.", "STANCE", id="2")
    own = span(document, "Ukraine", id="1")
    assert unmarked(document, own, crossing) == found(document, "Ukraine", crossing)


def test_unmarked_in_the_founding_document() -> None:
    article = founding()
    gold = article.contents[0].spans
    listed = mentions.unmarked(SCHEMA, cut(article.document), gold)
    assert [mention.quote for mention in listed if mention.chosen] == ["Ukraine"] * 3
    actors = [each for each in gold if each.label == "ACTOR"]
    for mention in listed:
        assert mention.quote in {each.quote for each in actors}
        assert not any(each.overlaps(mention.start, mention.end) for each in actors)
