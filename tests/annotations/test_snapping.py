from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.errors import Refused
from annotations.schema import Schema, SpanRules, Trim
from annotations.segmentation import Segmentation
from annotations.snapping import grow_end, grow_start, shrink_end, shrink_start, snap
from annotations.text import ANNOTATED_KINDS, Document, Range
from tests.annotations.cutting import FAMILY, FLAG, HEART, THUMB, cut, document_of, founding

TRIM = Trim(trailing_punctuation=".,;:", leading_words=("the", "a", "an"), possessive_s=True)
RULES = SpanRules(trim=TRIM)
LAID_OUT = document_of(
    "The board's plan fell. It rained.", title="Board falls", points=("No plan.", "No rain."), tail="Read also: more"
)


def snapped(
    body: str, start: int, end: int, rules: SpanRules = RULES, *, words: bool = True, exact: bool = False
) -> str:
    document = document_of(body)
    first, last = snap(document, cut(document), rules, start, end, trim_leading_words=words, exact=exact)
    return body[first:last]


def chosen(marked: str, rules: SpanRules = RULES, *, words: bool = True, exact: bool = False) -> str:
    """What is marked for the selection between the two bars."""
    before, selected, after = marked.split("|")
    start = len(before)
    return snapped(before + selected + after, start, start + len(selected), rules, words=words, exact=exact)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The bo|ar|d met.", "board"),
        ("The bo|ard m|et.", "board met"),
        ("|  The board | met.", "board"),
        ("The board met|.|", "."),
        ("The board |met.,;|", "met"),
        ("The board met|...|", "..."),
        ("|The| board", "The"),
        ("|A| board", "A"),
        ("|THE board's| plan", "board"),
        ("the |partners’| plan", "partners"),
        ("the |partners'| plan", "partners"),
        ("the |board’s| plan", "board"),
        ("in |the United States', | too", "United States"),
        ('says "|we will.|"', "we will"),
        ('says |"we will."| Fine', '"we will."'),
        ('says "|we will."| Fine', "we will"),
        ("says “|we will.”| Fine", "we will"),
        ("says |“we will.”| Fine", "“we will.”"),
        ("sagt „|ja“| heute", "ja"),
        ("sagt |„ja“| heute", "„ja“"),
        ('the "|first" and "second"|', 'first" and "second'),
        ("dit |« oui »,| puis", "« oui »"),
        ("|the U.S.| said", "U.S."),
        ("a plan (|if paid.|)", "if paid"),
        (f"|{FAMILY[:2]}|{FAMILY[2:]} left", FAMILY),
        (f"So {FLAG[0]}|{FLAG[1]} wi|ns", f"{FLAG} wins"),
    ],
)
def test_tokens_without_trimmings(marked: str, expected: str) -> None:
    assert chosen(marked) == expected


def test_leading_words_stay_where_the_label_keeps_them() -> None:
    assert chosen("|the bo|ard", words=False) == "the board"


def test_without_trim_rules_tokens_stay_whole() -> None:
    bare = SpanRules(trim=Trim())
    assert chosen("| the board's.| Fine", bare) == "the board's."
    assert chosen('says "|we will."| Fine', bare) == 'we will."'


def test_a_bracket_in_the_trim_list_stays_where_it_was_opened() -> None:
    rules = SpanRules(trim=replace(TRIM, trailing_punctuation=".)"))
    assert chosen("see |plan (old).| Fine", rules) == "plan (old)"
    assert chosen("see (|plan).| Fine", rules) == "plan"


def test_sentences() -> None:
    rules = SpanRules(snap="sentence", trim=Trim())
    assert chosen("It rained. He |le|ft. Fine.", rules) == "He left."
    assert chosen("It rain|ed. H|e left. Fine.", rules) == "It rained. He left."
    assert chosen("It rained. The |m|an left.", replace(rules, trim=TRIM)) == "man left"


def test_no_snapping_still_trims_and_keeps_clusters() -> None:
    rules = SpanRules(snap="none", trim=TRIM)
    assert chosen("the bo|ard met. | It", rules) == "ard met"
    assert chosen("|the bo|ard", rules) == "bo"
    assert chosen(f"a{FAMILY[:3]}|{FAMILY[3:]}b|c", rules) == f"{FAMILY}b"
    assert chosen("bo|ard  |met", SpanRules(snap="none", trim=Trim(whitespace=False))) == "ard  "


def test_exact_only_completes_clusters() -> None:
    assert chosen("|The bo|ard", exact=True) == "The bo"
    assert chosen("The |board, |and", exact=True) == "board, "
    assert chosen(f"x{THUMB[0]}|{THUMB[1]} |y", exact=True) == f"{THUMB} "
    assert chosen("e|\u0301t|e", exact=True) == "e\u0301t"


@pytest.mark.parametrize(
    ("caret", "expected"), [(0, "Mayor"), (3, "Mayor"), (5, "Mayor"), (10, "Holm"), (11, ":"), (15, "no")]
)
def test_a_caret_takes_the_word_under_it(caret: int, expected: str) -> None:
    body = "Mayor Holm: (no)"
    assert snapped(body, caret, caret) == expected


def test_a_caret_on_punctuation_takes_it() -> None:
    assert snapped("so -- it", 5, 5) == "--"


@pytest.mark.parametrize(
    ("start", "end", "line"),
    [
        ("\nThe board", "The", "Nothing is selected"),
        ("falls", "plan", "The selection crosses from the title into the article"),
        ("rained", "o plan", "The selection crosses from the article into a point"),
        ("No plan", "rain.", "The selection crosses from one point into another"),
        ("[1]", "No plan", "Only the title, the article and the points can be marked"),
        ("[2]", "No rain", "Only the title, the article and the points can be marked"),
        ("Read", "more", "Only the title, the article and the points can be marked"),
        ("rain.", "more", "Only the title, the article and the points can be marked"),
    ],
)
@pytest.mark.parametrize("exact", [False, True])
def test_refusals(start: str, end: str, line: str, exact: bool) -> None:
    text = LAID_OUT.text
    with pytest.raises(Refused) as caught:
        snap(LAID_OUT, cut(LAID_OUT), RULES, text.index(start), text.index(end), exact=exact)
    assert str(caught.value) == line


@pytest.mark.parametrize(("word", "line"), [("Read", "Only the title"), ("[1]", "Only the title")])
def test_a_caret_outside_is_refused(word: str, line: str) -> None:
    at = LAID_OUT.text.index(word) + 1
    with pytest.raises(Refused, match=line):
        snap(LAID_OUT, cut(LAID_OUT), RULES, at, at)


def test_a_caret_between_blanks_selects_nothing() -> None:
    with pytest.raises(Refused, match="Nothing is selected"):
        snapped("a    b", 3, 3)


def test_a_line_feed_after_the_title_may_be_selected_along() -> None:
    assert snap(LAID_OUT, cut(LAID_OUT), RULES, 6, 12) == (6, 11)
    assert snap(LAID_OUT, cut(LAID_OUT), RULES, 12, 6) == (6, 11)


@pytest.mark.parametrize("annotator", ["gold", "A", "B"])
def test_spans_of_the_founding_sample_are_fixed_points(annotator: str, schema: Schema) -> None:
    article = founding()
    segmentation = cut(article.document)
    contents = next(each for each in article.contents if each.set.annotator == annotator)
    moved = {
        span.quote
        for span in contents.spans
        if snap(article.document, segmentation, schema.spans, span.start, span.end) != (span.start, span.end)
    }
    assert moved == ({"the United States"} if annotator == "B" else set())


PIECES = st.lists(
    st.sampled_from(
        ["The", "the", "partners", "board", "'s", "’s", "'", "’", '"', "“", "”", "„", "(", ")", " ", " ", "\n", ".", ",", "...", "U.S.",
         FAMILY, FLAG, HEART, "e\u0301", "\u0301"]
    ),
    min_size=1,
    max_size=20,
).map("".join)  # fmt: skip
SNAPS = st.sampled_from(["token", "sentence", "none"])
SECOND_TRIM = replace(TRIM, trailing_punctuation=".,;:)'’\"")


def laid_out(title: str, body: str, point: str) -> Document:
    return document_of(body, title=title, points=(point,), tail="Read also")


@settings(deadline=None)
@given(PIECES, PIECES, PIECES, SNAPS, st.booleans(), st.sampled_from([TRIM, SECOND_TRIM, Trim()]), st.data())
def test_a_snapped_range_is_sound(
    title: str, body: str, point: str, mode: str, exact: bool, trim: Trim, data: st.DataObject
) -> None:
    document = laid_out(title, body, point)
    segmentation = cut(document)
    rules = SpanRules(snap=mode, trim=trim)
    start = data.draw(st.integers(0, len(document.text)))
    end = data.draw(st.integers(start, min(start + 30, len(document.text))))
    try:
        found = snap(document, segmentation, rules, start, end, exact=exact)
    except Refused:
        return
    section = document.section_around(*found)
    assert section is not None
    assert section.kind in ANNOTATED_KINDS
    assert document.text[slice(*found)].strip()
    assert segmentation.clusters_around(*found) == found
    assert snap(document, segmentation, rules, *found, exact=exact) == found
    if not exact and mode != "none":
        tokens = segmentation.tokens_in(*found)
        assert found == (tokens[0][0], tokens[-1][1])


def moved(document: Document, segmentation: Segmentation, marked: Range) -> list[str]:
    return [
        document.text[slice(*move(segmentation, marked))] for move in (grow_start, shrink_start, shrink_end, grow_end)
    ]


def test_edges_move_by_a_token_within_the_section() -> None:
    document = document_of("One two three, four.\nFive.", title="Top", points=("Six",))
    segmentation = cut(document)
    at = document.text.index("two")
    assert moved(document, segmentation, (at, at + 9)) == ["One two three", "three", "two", "two three,"]
    assert moved(document, segmentation, (4, 7)) == ["One", "One", "One", "One two"]
    last = document.text.index("Five")
    assert moved(document, segmentation, (last, last + 5)) == [".\nFive.", ".", "Five", "Five."]
    six = document.text.index("Six")
    assert moved(document, segmentation, (six, six + 3)) == ["Six"] * 4


def test_edges_of_an_exact_range_first_complete_their_token() -> None:
    segmentation = cut(document_of("One twenty three"))
    assert grow_end(segmentation, (6, 12)) == (6, 16)
    assert grow_start(segmentation, (6, 12)) == (4, 12)
    assert shrink_end(segmentation, (6, 12)) == (6, 10)
    assert shrink_start(segmentation, (6, 12)) == (11, 12)


@settings(deadline=None)
@given(PIECES, st.data())
def test_moved_edges_stay_sound(body: str, data: st.DataObject) -> None:
    document = laid_out("Title", body, "Point")
    segmentation = cut(document)
    start = data.draw(st.integers(0, len(document.text) - 1))
    try:
        marked = snap(document, segmentation, RULES, start, start + 1)
    except Refused:
        return
    section = document.section_around(*marked)
    assert section is not None
    for move in data.draw(st.lists(st.sampled_from([grow_end, grow_start, shrink_end, shrink_start]), max_size=8)):
        marked = move(segmentation, marked)
        assert section.start <= marked[0] < marked[1] <= section.end
        assert segmentation.clusters_around(*marked) == marked
