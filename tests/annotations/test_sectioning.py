"""A text is divided into title, body, points and related links."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.decoding import decode
from annotations.errors import Refused
from annotations.pointlists import BRACKETED, items_of
from annotations.sectioning import DEFAULT, SplitRules, compose, split
from annotations.text import BODY, OTHER, POINT, RELATED, TITLE, Section, section_problem
from tests.annotations.sections import HEAD, rebuilt
from tests.shared_files import shared


def parts(text: str) -> list[tuple[str, str]]:
    """Kind (points: their number) and text of each section, after checking what holds for every split."""
    sections = split(text).sections
    assert section_problem(text, sections) is None
    assert rebuilt(text, sections) == text
    assert all(text[s.start : s.end] == text[s.start : s.end].strip() for s in sections)
    return [(str(s.number) if s.kind == POINT else s.kind, text[s.start : s.end]) for s in sections]


def kinds(text: str) -> list[str]:
    return [kind for kind, _ in parts(text)]


def points(text: str) -> list[str]:
    return [piece for kind, piece in parts(text) if kind.isdigit()]


def test_the_layout_of_a_source() -> None:
    text = (
        HEAD + '\nA second paragraph.\n[1] Germany pays. [2]  "France does too." [3] 27 agree.  \nRead also:\n- A\n- B'
    )
    assert parts(text) == [
        (TITLE, "Talks go on"),
        (BODY, "Germany will pay if France does.\n\nA second paragraph."),
        ("1", "Germany pays."),
        ("2", '"France does too."'),
        ("3", "27 agree."),
        (RELATED, "Read also:\n- A\n- B"),
    ]
    assert split(text).notes == ()


def test_the_founding_document() -> None:
    text = shared("samples/european-powers.txt").read_bytes().decode()
    line = shared("samples/european-powers.stancemark.jsonl").read_text("utf-8").split("\n")[0]
    expected = tuple(Section(s["kind"], s["start"], s["end"], s.get("number")) for s in json.loads(line)["sections"])
    assert split(text).sections == expected


@pytest.mark.parametrize(
    ("name", "expected", "notes"),
    [
        ("astral_combining", [TITLE, BODY, "1", "2", RELATED], 0),
        ("crlf_bom", [TITLE, BODY, "1", RELATED], 0),
        ("multi_line_list", [TITLE, BODY, "1", "2", "3", RELATED], 0),
        ("no_summary", [TITLE, BODY], 0),
        ("one_long_line", [TITLE, BODY, "1"], 0),
        ("repeated_mentions", [TITLE, BODY, "1"], 0),
        ("rtl_mixed", [TITLE, BODY, "1", "2"], 0),
        ("summary_only_markers", [TITLE, BODY], 1),
    ],
)
def test_torture(name: str, expected: list[str], notes: int) -> None:
    text = decode((shared("samples/torture") / f"{name}.txt").read_bytes()).text
    assert kinds(text) == expected
    assert len(split(text).notes) == notes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n", []),
        ("One line only", [BODY]),
        ("\n\n  One line only \n\n", [BODY]),
        ("Title\nBody", [TITLE, BODY]),
        ("\n Title \n\n Body \n", [TITLE, BODY]),
        ("Title\nRead also:\n- A", [TITLE, RELATED]),
        ("Title\nBody\nREAD ALSO\n", [TITLE, BODY, RELATED]),
        ("Read also:\n- A\n- B", [TITLE, BODY]),
    ],
)
def test_small_texts(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize("style", ["[{}]", "{}.", "{})", "({})"])
@pytest.mark.parametrize("between", [" ", "\n", "\n\n", "\xa0"])
def test_every_style_on_one_line_and_on_many(style: str, between: str) -> None:
    lines = [f"{style.format(n)} Party {n} agrees." for n in range(1, 13)]
    text = HEAD + between.join(lines)
    assert points(text) == [f"Party {n} agrees." for n in range(1, 13)]


def test_wrapped_lines_belong_to_their_point() -> None:
    assert points(HEAD + "[1] One\nwraps.\n[2] Two\n  wraps too.\n") == ["One\nwraps.", "Two\n  wraps too."]


def test_one_line_list_that_is_wrapped_before_a_number() -> None:
    assert points(HEAD + "[1] One. [2] Two.\n[3] Three. [4] Four.") == ["One.", "Two.", "Three.", "Four."]


def test_points_without_full_stops() -> None:
    assert points(HEAD + "[1] Leaders meet [2] Kyiv waits [3] Moscow objects") == [
        "Leaders meet",
        "Kyiv waits",
        "Moscow objects",
    ]


@pytest.mark.parametrize(
    ("listing", "expected"),
    [
        ("[1] One cites [12] and [3] too. [2] Two.", ["One cites [12] and [3] too.", "Two."]),
        ("[1] One.\n[2] Two, says [3] the third.", ["One.", "Two, says [3] the third."]),
        ("[1] One.[2] and more. [2] Two.", ["One.[2] and more.", "Two."]),
        ("[1] One as of [2]. [2] Two.", ["One as of [2].", "Two."]),
        ("[1] One [sic] says. [2] €5bn is paid.", ["One [sic] says.", "€5bn is paid."]),
        ("1. He offers 2.5 bn.\n2. Talks on 3. May.", ["He offers 2.5 bn.", "Talks on 3. May."]),
        ("1. One. 2. Two on 3. May. 3. Three.", ["One.", "Two on 3. May.", "Three."]),
        ("1) One.\n2) Two (see 3) says so.", ["One.", "Two (see 3) says so."]),
        ("[١] المحادثات مستمرة. [٢] وافق الحلف.", ["المحادثات مستمرة.", "وافق الحلف."]),
        ("[1] “One.” [2] ‘Two.’ [3] «Three»", ["“One.”", "‘Two.’", "«Three»"]),
    ],
)
def test_numbers_inside_points_are_text(listing: str, expected: list[str]) -> None:
    assert points(HEAD + listing) == expected


@pytest.mark.parametrize(
    "tail",
    [
        "The claim [1] is disputed, and so is [2] this one.",
        "It was signed on 1. May and 2. June.",
        "The price is 1.5 million.\n2.5 million were asked.",
        "1. FC Köln won.",
        "(1) alone is no list.",
        "1) nor is this",
        "[2] Two. [3] Three.",
        "[1][2] Two. [3] Three.",
        "[1]One. [2]Two.",
        "[1]\n[2]\n",
        "As said. [1] That is so. [2] That too.",
    ],
)
def test_what_is_no_list(tail: str) -> None:
    assert parts(HEAD + tail)[1:] == [(BODY, "Germany will pay if France does.\n" + tail.strip())]


@pytest.mark.parametrize(
    ("listing", "jump"),
    [
        ("[1] One. [2] Two cites [12] here. [4] Four.", "2 to 4"),
        ("[1] One.\n[2] Two.\n[5] Five.", "2 to 5"),
        ("1. One.\n3. Three.", "1 to 3"),
        ("[1] One.\n[2] Two. [4] Four.", "2 to 4"),
    ],
)
def test_a_gap_makes_it_no_list(listing: str, jump: str) -> None:
    assert kinds(HEAD + listing) == [TITLE, BODY]
    assert split(HEAD + listing).notes == (f"the numbers jump from {jump}; not taken as a list of points",)


def test_a_list_needs_an_article() -> None:
    text = "Title\n[1] One. [2] Two."
    assert kinds(text) == [TITLE, BODY]
    assert "no article text before" in split(text).notes[0]


def test_one_number_alone_does_not_hide_a_list() -> None:
    assert kinds(HEAD + "[1] One. [2] Two.\n\n[1] Source: agencies") == [TITLE, BODY, "1", "2", OTHER]
    assert kinds(HEAD + "1. One.\n2. Two.\n\n[1] Source: agencies") == [TITLE, BODY, "1", "2", OTHER]


def test_one_point_alone_in_brackets_at_a_line_start() -> None:
    assert points(HEAD + "[1] Germany pays.") == ["Germany pays."]


def test_a_listicle_is_body() -> None:
    long = "Here follows a paragraph that says much more than a summary would. " * 5
    text = HEAD + f"1. First reason\n{long}\n2. Second reason\n{long}\n"
    assert kinds(text) == [TITLE, BODY]
    spaced = HEAD + "1. First reason\n\nSome text.\n\n2. Second reason\n\nMore text.\n"
    assert kinds(spaced) == [TITLE, BODY]
    assert "running text stands under the numbers 1 to 2" in split(spaced).notes[0]


def test_text_after_a_list() -> None:
    short = HEAD + "1. One.\n2. Two.\n\nWith material from agencies."
    assert parts(short)[2:] == [("1", "One."), ("2", "Two."), (OTHER, "With material from agencies.")]
    assert "sign-off" in split(short).notes[0]
    long = HEAD + "1. One.\n2. Two.\n\n" + "The article goes on. " * 20
    assert kinds(long) == [TITLE, BODY]
    assert "characters of text follow" in split(long).notes[0]
    dated = HEAD + "1. One.\n2. Two.\n\n3. Mai 2025"
    assert kinds(dated) == [TITLE, BODY, "1", "2", OTHER]


@pytest.mark.parametrize("heading", ["Summary:", "KEY POINTS", "Das Wichtigste in Kürze :", "En bref"])
def test_a_heading_before_the_list(heading: str) -> None:
    assert parts(HEAD + f"{heading}\n\n[1] One. [2] Two.")[1:] == [
        (BODY, "Germany will pay if France does."),
        (OTHER, heading),
        ("1", "One."),
        ("2", "Two."),
    ]


def test_a_heading_on_the_line_of_the_list() -> None:
    assert parts(HEAD + "Summary: 1. One. 2. Two.")[2:] == [(OTHER, "Summary:"), ("1", "One."), ("2", "Two.")]


def test_the_last_of_two_lists_counts() -> None:
    text = HEAD + "1. Pay.\n2. Wait.\nThen the talks began.\n[1] One. [2] Two."
    assert parts(text)[1][1].endswith("Then the talks began.")
    assert points(text) == ["One.", "Two."]
    same = HEAD + "[1] Pay.\n[2] Wait.\n\nThen the talks began.\n\n[1] One.\n[2] Two."
    assert points(same) == ["One.", "Two."]


def test_lists_and_related_links() -> None:
    before = HEAD + "[1] One. [2] Two.\nRead also:\n1. Link one\n2. Link two"
    assert kinds(before) == [TITLE, BODY, "1", "2", RELATED]
    after = HEAD + "Read also:\n- A\n- B\n\n[1] One. [2] Two."
    assert parts(after)[2:] == [(RELATED, "Read also:\n- A\n- B"), ("1", "One."), ("2", "Two.")]
    assert split(after).notes == ("the list of points stands after the related links",)
    links = HEAD + "Read also:\n1. Link one\n2. Link two"
    assert kinds(links) == [TITLE, BODY, RELATED]


def test_a_teaser_in_the_middle_stays_in_the_body() -> None:
    paragraph = "The chancellor said that her government would only agree if the guarantees were put in writing first."
    text = HEAD + f"Read also:\n- A\n\n{paragraph}\n\n{paragraph}\n[1] One. [2] Two."
    assert kinds(text) == [TITLE, BODY, "1", "2"]
    assert kinds(HEAD + f"Read also:\n- A\n\n{paragraph}") == [TITLE, BODY]
    ended = text + f"\nRead also:\n- B\n\n{paragraph}"
    assert kinds(ended) == [TITLE, BODY, "1", "2", RELATED]


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("See also:\n- A", [TITLE, BODY, RELATED]),
        ("À lire aussi :\n• A\n• B", [TITLE, BODY, RELATED]),
        ("Related\n", [TITLE, BODY, RELATED]),
        ("Related\nThat was the word he used.", [TITLE, BODY]),
        ("He told them to read also: the annex.", [TITLE, BODY]),
    ],
)
def test_other_headings_of_links(tail: str, expected: list[str]) -> None:
    assert kinds(HEAD + tail) == expected


def test_rules_of_a_schema() -> None:
    layout = {
        "summary_list": {"point_pattern": r"Point (\d+):\s*"},
        "related_links": {"start_pattern": r"^\s*More of this\s*$"},
    }
    rules = SplitRules.from_schema(layout)
    text = HEAD + "Point 1: One.\nPoint 2: Two.\nMore of this\n- A"
    assert [s.kind for s in split(text, rules).sections] == [TITLE, BODY, POINT, POINT, RELATED]
    assert kinds(text) == [TITLE, BODY]
    assert SplitRules.from_schema({"summary_list": {"point_pattern": BRACKETED}}) == DEFAULT
    assert SplitRules.from_schema({}) == DEFAULT


@pytest.mark.parametrize("pattern", ["(", r"\[\d+\]", 7])
def test_bad_patterns_are_refused(pattern: object) -> None:
    with pytest.raises(Refused):
        SplitRules.from_schema({"summary_list": {"point_pattern": pattern}})


@pytest.mark.parametrize(
    "piece",
    ["1. ", "[1] ", "[1] A. ", "1. a\n", "2. ", "1", "[1]     ", "Read also:\n", "See also\n- a\n", "\n ", "((("],
)
@pytest.mark.parametrize("start", [HEAD, HEAD + "1. A. "])
def test_hostile_text_takes_no_time(piece: str, start: str) -> None:
    text = start + piece * (400_000 // len(piece))
    split(text)  # a quadratic search would take hours


WORDS = st.sampled_from(
    [
        "[1]",
        "[2]",
        "[3]",
        "1.",
        "2.",
        "3.",
        "(1)",
        "1)",
        "A",
        "b.",
        "Read also:",
        "Summary:",
        "- ",
        "\n",
        "\n\n",
        " ",
        "\xa0",
    ]
)


@given(st.lists(WORDS, max_size=40).map("".join), st.booleans())
def test_any_text_is_divided_properly(text: str, headed: bool) -> None:
    text = HEAD + text if headed else text
    parts(text)
    numbers = [s.number for s in split(text).sections if s.kind == POINT]
    assert numbers == list(range(1, len(numbers) + 1))


def test_compose() -> None:
    text, sections = compose("A\n title", ["First.", " ", " Second."], ["One\nwraps.", "", "Two."], ["Link"])
    assert text == "A title\nFirst.\nSecond.\n[1] One wraps.\n[2] Two.\nRead also:\n- Link"
    assert [(s.kind, s.number, text[s.start : s.end]) for s in sections] == [
        (TITLE, None, "A title"),
        (BODY, None, "First.\nSecond."),
        (POINT, 1, "One wraps."),
        (POINT, 2, "Two."),
        (RELATED, None, "Read also:\n- Link"),
    ]
    assert compose(None, "Body\n\ntext\n", [], [])[0] == "Body\n\ntext"
    assert compose(None, "", [], []) == ("", ())


@given(st.lists(st.from_regex(r"[A-Z][a-z]{3,9} [a-z]{3,9}\.", fullmatch=True), min_size=2, max_size=15))
def test_what_compose_makes_split_finds(points: list[str]) -> None:
    text, sections = compose("Title", ["Body text."], points, ["Link"])
    assert split(text).sections == sections


def test_items() -> None:
    assert items_of("1. One.\n2. Two.", DEFAULT) == ("One.", "Two.")
    assert items_of("Summary:\n[1] One. [2] Two.", DEFAULT) == ("One.", "Two.")
    assert items_of("One. Two.", DEFAULT) == ()
    assert items_of("Some text\n1. One.\n2. Two.", DEFAULT) == ()
