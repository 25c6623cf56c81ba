"""All other mentions of a string: which count, and which are chosen beforehand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotations import mentions
from annotations.spans import Span
from tests.annotations.cutting import FAMILY, FLAG, cut, document_of
from tests.annotations.mentioning import SCHEMA, all_of, found, places, unmarked
from tests.annotations.texts import span

# Which words count


def test_mentions_are_found_in_title_body_and_points_in_text_order() -> None:
    document = document_of(
        "The talks on Ukraine failed.\nAs Ukraine said so.",
        title="What Ukraine wants",
        points=("Allies of Ukraine met.", "Nothing was said."),
        tail="Read also: Ukraine today",
    )
    listed = found(document, "Ukraine", nth=1)
    every = all_of(document, "Ukraine")
    assert places(document, listed) == [every[0], every[2], every[3]]
    assert all(mention.chosen and mention.label == "ACTOR" for mention in listed)


def test_only_whole_words_count() -> None:
    document = document_of("They met in Ukraine. Ukrainian forces; proUkraine; UKRAINE; ukraine; the USA, the US.")
    assert found(document, "Ukraine") == []
    assert found(document, "US", nth=1) == []


def test_a_possessive_after_it_is_fine() -> None:
    document = document_of("They met in Ukraine. It is Ukraine's land, and Ukraine’s friends' too.")
    assert places(document, found(document, "Ukraine")) == all_of(document, "Ukraine")[1:]
    assert places(document, found(document, "friends", nth=0)) == []


def test_small_letters_may_stand_capitalised_at_the_beginning_of_a_sentence() -> None:
    document = document_of(
        "They like ferry owners. Ferry owners like Ferry owners. “Ferry owners”, he said. 'ferry owners'"
    )
    every = all_of(document, "(?i)ferry owners")
    assert places(document, found(document, "ferry owners")) == [every[1], every[3], every[4]]


def test_a_capital_is_not_given_up() -> None:
    document = document_of("The Board met. A board is no Board. Board of old.")
    assert places(document, found(document, "Board")) == all_of(document, "Board")[1:]


@pytest.mark.parametrize("quote", ["ßeta ray", "4 boats", "“quoted” words", "ﬁsh market", "éa b"])
def test_quotes_without_a_capital_of_their_own(quote: str) -> None:
    document = document_of(f"It was {quote} once. Then {quote} again.")
    assert len(found(document, quote)) == 1


def test_white_space_within_may_differ_but_for_a_line_feed() -> None:
    document = document_of("the harbour board\nharbour\tboard and harbour \u00a0 board and harbour\nboard")
    assert [mention.quote for mention in found(document, "harbour board")] == ["harbour\tboard", "harbour \u00a0 board"]


def test_white_space_around_a_quote_does_not_matter() -> None:
    document = document_of("the board met the board ")
    assert len(found(document, " board ")) == 1
    blank = Span("own", "set", "ACTOR", 3, 4, " ")
    assert mentions.find(SCHEMA, cut(document), [blank], blank) == []


def test_a_quote_with_signs_of_patterns() -> None:
    document = document_of("the (big) [A.B]* fleet met the (big) [A.B]* fleet and (big) AxB fleet")
    assert len(found(document, "(big) [A.B]* fleet")) == 1


def test_emoji_and_combined_letters() -> None:
    document = document_of(f"{FAMILY} and {FLAG} met {FAMILY}. Cafe\u0301 Cafe here, Cafe\u0301 there")
    assert places(document, found(document, FAMILY)) == all_of(document, FAMILY)[1:]
    assert places(document, found(document, "Cafe\u0301")) == all_of(document, "Cafe\u0301")[1:]
    assert found(document, "Cafe", nth=1) == []


# What is left out, and what is not chosen beforehand
def test_what_is_marked_so_already_is_left_out() -> None:
    document = document_of("As the board met the board, and on and on the board went.")
    assert len(found(document, "board")) == 2
    marked = span(document, "board", id="other", nth=1)
    assert places(document, found(document, "board", marked)) == all_of(document, "board")[2:]
    assert len(found(document, "board", replace(marked, label="CONDITION"))) == 2


def test_inside_a_stance_is_no_reason() -> None:
    document = document_of("The board met. It said that the board offers a ferry.")
    listed = found(document, "board", span(document, "the board offers a ferry", "STANCE", id="s"))
    assert [(mention.chosen, mention.hint) for mention in listed] == [(True, "")]


def test_what_the_schema_forbids_is_not_chosen_and_says_why() -> None:
    document = document_of("The harbour met. It said that the harbour board asked the harbour boards.")
    actor = span(document, "harbour board", id="a")
    stance = span(document, "asked the harbour", "STANCE", id="s")
    crossing = span(document, "the harbour board asked the", "CONDITION", id="c")
    listed = found(document, "harbour", actor, stance)
    assert [mention.hint for mention in listed] == ["marked ACTOR already overlaps: “harbour board”", ""]
    listed = found(document, "asked the harbour", replace(crossing, label="STANCE"), label="STANCE")
    assert listed == []
    listed = found(document, "board asked", label="STANCE")
    assert listed == []
    document = document_of("One asked two. It asked two.")
    crossing = span(document, "It asked", "CONDITION", id="c")
    listed = found(document, "asked two", crossing, label="STANCE")
    assert [mention.hint for mention in listed] == [
        "STANCE “asked two” would cross CONDITION “It asked”: the schema forbids crossing spans"
    ]


def test_what_the_schema_warns_of_is_not_chosen_and_says_why() -> None:
    warning = replace(SCHEMA, spans=replace(SCHEMA.spans, nesting="warn"))
    document = document_of("The board met. It said that the board offers a ferry.")
    listed = found(document, "board", span(document, "board offers a ferry", "STANCE", id="s"), schema=warning)
    assert [mention.hint for mention in listed] == [
        "ACTOR “board” would lie inside STANCE “board offers a ferry”: the schema warns of nested spans"
    ]
    document = document_of("They met A. Hall. They met A. Hall again. So he met A.\u2028Hall. He met A! Hall.")
    for mention in found(document, "A. Hall"):
        sentences = cut(document).sentences_in(mention.start, mention.end)
        assert mention.chosen == (len(sentences) == 1)


def test_a_section_that_is_not_annotated_has_no_mentions() -> None:
    silent = replace(SCHEMA, sections={**SCHEMA.sections, "title": {"annotate": False}})
    document = document_of("As Ukraine met Ukraine.", title="In Ukraine", points=("On Ukraine.",))
    listed = found(document, "Ukraine", nth=1, schema=silent)
    assert places(document, listed) == all_of(document, "Ukraine")[2:]


@pytest.mark.parametrize(
    ("body", "longer"),
    [
        ("They held the Ukraine Summit today.", "Ukraine Summit"),
        ("They held the Ukraine Peace Summit today.", "Ukraine Peace Summit"),
        ("They met the German Ukraine today.", "German Ukraine"),
        ("Ukraine Summit ends.", "Ukraine Summit"),
        ("Yesterday Ukraine Summit ended.", "Ukraine Summit"),
        ("A Ukraine-led force.", "Ukraine-led"),
        ("A pro-Ukraine force.", "pro-Ukraine"),
        ("The Russia-Ukraine-Belarus border.", "Russia-Ukraine-Belarus"),
        ("The Russia–Ukraine war.", "Russia–Ukraine"),
        ("Yesterday Ukraine met.", None),
        ("“Yesterday Ukraine met.”", None),
        ("He said: “Today Ukraine met.”", None),
        ("He met Poland, Ukraine, Spain.", None),
        ("He met Poland (Ukraine) Spain.", None),
        ("He went to Ukraine. Poland stayed.", None),
        ("He met Ukraine’s President.", None),
        ("He met Ukraine - Poland too.", None),
        ("European Powers Offer Ukraine Security Guarantees", None),
        ("in Ukraine", None),
    ],
)
def test_what_may_be_part_of_a_longer_name_is_not_chosen(body: str, longer: str | None) -> None:
    document = document_of(body, points=("all about Ukraine",))
    mention = found(document, "Ukraine", nth=1)[0]
    assert mention.hint == (f"perhaps part of “{longer}”" if longer else "")


def test_capitals_tell_nothing_of_quotes_in_small_letters_and_in_german() -> None:
    document = document_of("The board met. Then the board Trust met the Harbour board.")
    assert all(mention.chosen for mention in found(document, "board"))
    document = replace(document_of("Wir in Bonn. Es ist die Stadt Bonn am Rhein."), language="de")
    assert all(mention.chosen for mention in found(document, "Bonn"))


def test_of_mentions_that_overlap_the_first_is_chosen() -> None:
    document = document_of("na na met the na na na here")
    listed = found(document, "na na")
    assert [(mention.start, mention.chosen) for mention in listed] == [(14, True), (17, False)]
    assert listed[1].hint == "overlaps the mention before it"


# The words around


def test_the_context_is_of_the_same_line_and_cut_between_tokens() -> None:
    before = "Some words that stand a long way before it and"
    after = "then some words that stand a long way after it."
    document = document_of(f"First Ukraine.\n{before} Ukraine {after}\nAnd on.", points=("On Ukraine.", "No."))
    listed = found(document, "Ukraine")
    assert (listed[0].before, listed[0].after) == (
        "…that stand a long way before it and ",
        " then some words that stand a long way…",
    )
    assert (listed[1].before, listed[1].after) == ("On ", ".")
    assert found(document, "Ukraine", nth=1)[0].before == "First "


def test_a_context_without_a_border_is_left_out() -> None:
    document = document_of(f"in Ukraine\n{'x' * 90} Ukraine {'x' * 90}")
    (mention,) = found(document, "Ukraine")
    assert (mention.before, mention.after) == ("…", "…")


# Capitals


def test_small_letters_are_found_where_a_capital_was_due_to_its_place() -> None:
    document = document_of("Diplomats said no. The diplomats left.", points=("The diplomats met.", "Diplomats again."))
    assert [each.quote for each in found(document, "Diplomats")] == ["diplomats", "diplomats", "Diplomats"]
    assert all(each.chosen for each in found(document, "Diplomats"))
    assert [each.quote for each in unmarked(document, span(document, "Diplomats", id="1"))] == [
        "diplomats", "diplomats", "Diplomats",
    ]  # fmt: skip


def test_a_name_that_opens_a_sentence_is_not_looked_for_in_small_letters() -> None:
    document = document_of("Bush left. Then Bush came back from the bush.")
    assert [each.quote for each in found(document, "Bush")] == ["Bush"]
    assert [each.quote for each in unmarked(document, span(document, "Bush", id="1"))] == ["Bush"]


def test_a_headline_in_capitals_holds_mentions_of_what_is_not() -> None:
    document = document_of(
        "Talks with Ukraine failed. UKRAINE is one word; Ida Holm said so.", title="UKRAINE AND IDA HOLM TALK"
    )
    assert [each.start for each in found(document, "Ukraine")] == [0]
    assert [each.start for each in found(document, "Ida Holm")] == [document.text.index("IDA HOLM")]
    assert [each.quote for each in found(document, "IDA HOLM")] == ["Ida Holm"]
    once = document_of("Talks with Ukraine failed.", title="UKRAINE AND IDA HOLM TALK")
    assert [each.quote for each in found(once, "UKRAINE")] == ["Ukraine"]


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("EUROPEAN POWERS", "European powers"), ("O'BRIEN", "O'Brien"), ("ANGLO-FRENCH FORCE", "Anglo-French force"),
        ("NATO LEADERS", "NATO leaders"), ("POWERS", "powers"),
    ],
)  # fmt: skip
def test_what_a_headline_writes_in_capitals_is_found_as_it_is_written(headline: str, words: str) -> None:
    document = document_of(f"The {words} met. They left.", title=f"{headline} TO MEET")
    assert [each.quote for each in found(document, headline)] == [words]
    assert [each.quote for each in unmarked(document, span(document, headline, id="1"))] == [words]


def test_abbreviations_are_no_other_words_in_capitals() -> None:
    document = document_of("They told us. NATO and the US left us.", title="US AND NATO TELL IT")
    assert [each.quote for each in found(document, "us")] == ["us"]
    assert [each.quote for each in found(document, "US")] == ["US"]
    assert [each.quote for each in found(document, "NATO")] == ["NATO"]


def test_a_span_with_gaps_has_no_mentions() -> None:
    document = document_of("The board of Oslo met. The board of Oslo left.")
    own = replace(span(document, "board of Oslo", id="own"), fragments=((4, 9), (13, 17)))
    assert mentions.find(SCHEMA, cut(document), [own], own) == []
    assert mentions.unmarked(SCHEMA, cut(document), [own]) == []
