"""All other mentions of a string: which count, which are chosen beforehand, and marking them in one step."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from annotations import marking, mentions
from annotations.edits import AddDocument, AddSet, AddSpan, ReplaceSpan
from annotations.errors import Refused
from annotations.lines import CONTEXT
from annotations.mentions import Mention
from annotations.project import Project
from annotations.schema import Schema
from annotations.schema_reader import load
from annotations.segmentation import Segmentation
from annotations.spans import AnnotationSet, Span
from annotations.text import Document
from resources import path as resource
from tests.annotations.cutting import FAMILY, FLAG, cut, document_of, founding
from tests.annotations.test_project import tables
from tests.annotations.texts import span

Make = Callable[..., Project]

SCHEMA = load(resource("schemas/actor-stance-condition.json"))


def found(
    document: Document, quote: str, *also: Span, nth: int = 0, label: str = "ACTOR", schema: Schema = SCHEMA
) -> list[Mention]:
    own = span(document, quote, label, id="own", nth=nth)
    return mentions.find(schema, cut(document), [own, *also], own)


def places(document: Document, listed: Sequence[Mention]) -> list[tuple[int, int]]:
    for mention in listed:
        assert document.text[mention.start : mention.end] == mention.quote
        assert mention.chosen == (not mention.hint)
    return [(mention.start, mention.end) for mention in listed]


def all_of(document: Document, pattern: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(pattern, document.text)]


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


# What is marked somewhere and not here


def unmarked(document: Document, *spans: Span) -> list[Mention]:
    return mentions.unmarked(SCHEMA, cut(document), spans)


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


# Properties

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
        readings |= {words.lower(), " ".join(map(str.capitalize, words.split()))}
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


# Marking them


@pytest.fixture
def project(new_project: Make) -> Project:
    project = new_project()
    project.do("Import", AddDocument(BOARDS))
    return project


BOARDS = document_of(
    "The board met the board. As the board said, it met the board.",
    title="On the board",
    points=("The board.",),
    id="b",
)


def mark(project: Project, **attributes: object) -> Span:
    own = span(BOARDS, "board", nth=1)
    marked = marking.mark(project, cut(BOARDS), "ACTOR", own.start, own.end).span
    if attributes:
        marked = replace(marked, attributes=attributes, note="a note")
        project.do("Answer", ReplaceSpan(marked))
    return marked


def own_spans(project: Project) -> list[Span]:
    head = project.own_set("b")
    return sorted(project.spans(head.id), key=lambda each: each.start) if head else []


def test_propagating_is_one_step_and_one_undo(project: Project) -> None:
    own = mark(project, entity="e1", form="nominal", extra="no")
    before = tables(project.path)
    listed = mentions.find(project.schema, cut(BOARDS), own_spans(project), own)
    changes = mentions.propagate(project, cut(BOARDS), own, listed)
    assert changes.title == "Mark 5 mentions of “board”"
    after = [each for each in own_spans(project) if each.id != own.id]
    assert [(each.start, each.end) for each in after] == [(each.start, each.end) for each in listed]
    assert changes.spans_of(own.set) == {each.id for each in after}
    for each in after:
        assert (each.label, each.provenance, each.note) == ("ACTOR", "propagated", None)
        assert each.attributes == {"entity": "e1", "form": "nominal"}
        assert each.created
    marked = tables(project.path)
    assert project.undo()
    assert tables(project.path) == before
    assert project.redo()
    assert tables(project.path) == marked
    assert mentions.find(project.schema, cut(BOARDS), own_spans(project), own) == []
    with pytest.raises(Refused, match="no mention of “board” is left"):
        mentions.propagate(project, cut(BOARDS), own, listed)
    assert tables(project.path) == marked


def test_some_mentions_in_the_words_that_stand_there(project: Project) -> None:
    own = mark(project)
    listed = mentions.find(project.schema, cut(BOARDS), [own], own)
    changes = mentions.propagate(project, cut(BOARDS), own, [listed[0], listed[0]])
    assert changes.title == "Mark 1 mention of “board”"
    changes = mentions.propagate(project, cut(BOARDS), own, listed)
    assert changes.title == "Mark 4 mentions of “board”"
    assert all(each.quotes(BOARDS.text) for each in own_spans(project))


def test_what_is_derived_from_links_ranges_and_texts_is_not_copied(project: Project) -> None:
    own = mark(project)
    stance = replace(
        own, label="STANCE", attributes={"commitment": "offers", "holder": "named", "issue": "x", "target": [0, 1]}
    )
    project.do("Answer", ReplaceSpan(stance))
    listed = mentions.find(project.schema, cut(BOARDS), [stance], stance)
    mentions.propagate(project, cut(BOARDS), stance, listed)
    copied = [each.attributes for each in own_spans(project) if each.id != own.id]
    assert copied == [{"commitment": "offers"}] * 5


def test_a_span_of_somebody_else_is_propagated_into_the_own_set(project: Project) -> None:
    head = AnnotationSet("ben", "b", "ben")
    theirs = span(BOARDS, "board", id="t", set="ben")
    project.annotator = "ben"
    project.do("Mark", AddSet(head), AddSpan(theirs))
    project.annotator = "ada"
    listed = mentions.find(project.schema, cut(BOARDS), [], theirs)
    assert len(listed) == 5
    mentions.propagate(project, cut(BOARDS), theirs, listed)
    assert len(own_spans(project)) == 5
    assert len(project.spans("ben")) == 1


def test_propagating_is_refused_as_a_whole(project: Project) -> None:
    own = mark(project)
    listed = mentions.find(project.schema, cut(BOARDS), [own], own)
    with pytest.raises(Refused, match="left to mark"):
        mentions.propagate(project, cut(BOARDS), own, [])
    before = tables(project.path)
    crossing = replace(listed[0], start=own.start - 3, end=own.start + 2)
    with pytest.raises(Refused, match="forbids"):
        mentions.propagate(project, cut(BOARDS), own, [*listed, crossing])
    assert tables(project.path) == before
    project.annotator = ""
    with pytest.raises(Refused, match="who is labelling"):
        mentions.propagate(project, cut(BOARDS), own, listed)
    project.annotator = "ada"
    marking.set_status(project, "b", "done", "Finish")
    with pytest.raises(Refused, match="finished"):
        mentions.propagate(project, cut(BOARDS), own, listed)
