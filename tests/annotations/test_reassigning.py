"""Parts of a text are assigned anew by hand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.errors import Refused
from annotations.sectioning import assign, reassign, split
from annotations.text import BODY, OTHER, POINT, RELATED, TITLE, Section, section_problem
from tests.annotations.sections import HEAD, rebuilt

SAMPLE = HEAD + "[1] One. [2] Two."


def changed(find: str, kind: str | None, number: int | None = None, text: str = SAMPLE) -> list[tuple[str, str]]:
    start = text.index(find)
    sections = reassign(text, split(text).sections, start, start + len(find), kind, number)
    return [(str(s.number) if s.kind == POINT else s.kind, text[s.start : s.end]) for s in sections]


def test_reassigning_a_part_of_the_body() -> None:
    assert changed(" if France does.", OTHER)[1:3] == [(BODY, "Germany will pay"), (OTHER, "if France does.")]
    assert changed(" will ", None)[1:3] == [(BODY, "Germany"), (BODY, "pay if France does.")]


def test_reassigning_to_body_merges_neighbours() -> None:
    assert changed("Talks go on", BODY)[0] == (BODY, "Talks go on\nGermany will pay if France does.")
    assert changed("[1] One. [2] Two.", BODY)[-1] == (BODY, "Germany will pay if France does.\n[1] One. [2] Two.")


def test_reassigning_points() -> None:
    assert changed("France", POINT)[1:4] == [(BODY, "Germany will pay if"), ("3", "France"), (BODY, "does.")]
    assert changed("France", POINT, 7)[2] == ("7", "France")
    assert changed("One", POINT, 1)[2] == ("1", "One")
    assert changed("One. [2] Two.", POINT)[2:] == [("1", "One. [2] Two.")]
    assert changed("q", None, text=SAMPLE + " Yqz.")[2:] == [("1", "One."), ("2", "Two. Y"), ("3", "z.")]


def test_a_number_in_use_is_refused() -> None:
    with pytest.raises(Refused, match="point 2 already"):
        changed("France", POINT, 2)
    with pytest.raises(Refused, match="from 1"):
        changed("France", POINT, 0)


def test_white_space_changes_nothing() -> None:
    sections = split(SAMPLE).sections
    assert reassign(SAMPLE, sections, 11, 12, OTHER) == sections
    assert reassign(SAMPLE, sections, -5, 0, None) == sections
    assert reassign(SAMPLE, sections, 9, 4, OTHER) == sections


TEXTS = st.text("ab \n", min_size=1, max_size=40)
KINDS = st.sampled_from([TITLE, BODY, POINT, RELATED, OTHER, None])


@given(TEXTS, st.lists(st.tuples(st.integers(-3, 45), st.integers(-3, 45), KINDS), max_size=8))
def test_reassigned_sections_hold(text: str, steps: list[tuple[int, int, str | None]]) -> None:
    sections: tuple[Section, ...] = ()
    for start, end, kind in steps:
        before, sections = sections, reassign(text, sections, start, end, kind)
        assert section_problem(text, sections) is None
        assert rebuilt(text, sections) == text
        assert all(text[s.start : s.end] == text[s.start : s.end].strip() for s in sections)
        numbers = [s.number for s in sections if s.kind == POINT]
        assert None not in numbers
        assert len(set(numbers)) == len(numbers)
        assert all(s.number is None for s in sections if s.kind != POINT)
        for one, other in pairwise(sections):
            assert one.kind != other.kind or one.kind == POINT or text[one.end : other.start].strip()
        inside = [i for i in range(max(start, 0), min(end, len(text))) if not text[i].isspace()]
        for i, char in enumerate(text):
            if not char.isspace():
                assert kind_at(sections, i) == (kind if i in inside else kind_at(before, i))


def kind_at(sections: tuple[Section, ...], at: int) -> str | None:
    return next((s.kind for s in sections if s.start <= at < s.end), None)


def test_assigning_takes_a_mark_off_a_point_and_keeps_its_number() -> None:
    text = "Head\nBody line.\n[4] The council wants a levy.\n2. Owners refuse."
    sections = (Section("title", 0, 4), Section("body", 5, len(text)))
    start = text.index("[4]")
    sections = assign(text, sections, start, text.index("\n2."), "point")
    sections = assign(text, sections, text.index("2."), len(text), "point")
    assert [(part.kind, part.number, text[part.start : part.end]) for part in sections] == [
        ("title", None, "Head"),
        ("body", None, "Body line."),
        ("point", 4, "The council wants a levy."),
        ("point", 2, "Owners refuse."),
    ]


def test_assigning_a_title_leaves_one_title() -> None:
    text = "Kicker\nHead\nBody line."
    sections = assign(text, (Section("title", 0, 6), Section("body", 7, len(text))), 7, 11, "title")
    assert [(part.kind, text[part.start : part.end]) for part in sections] == [
        ("body", "Kicker"), ("title", "Head"), ("body", "Body line."),
    ]  # fmt: skip
