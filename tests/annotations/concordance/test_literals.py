"""Words that a text must hold for a regular expression to stand in it: never more than that."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing

import hypothesis.strategies as st
import pytest
import regex
from hypothesis import assume, example, given

from annotations.concordance.literals import sought
from annotations.concordance.matching import ExpressionMatcher, RanAway
from annotations.errors import Refused
from annotations.store import Part
from tests.annotations.concordance.scripts import UNITS, WHITE, texts
from tests.annotations.concordance.test_index import enter, index

ATOMS = (
    *"aabessfiIklst2_ .-'", "fi", "ss", "st", "ſ", "ß", "é", "\u0301", "中", r"\.", r"\-", r"\b", r"\w", r"\s", r"\p{L}",
    r"\u0061", r"\x61", r"\1", r"\N{SPACE}", "[ab]", "[^ab]", "[]a]", "[[a-z]--[b]]", r"\p{a|b}", "^", "$", ".", "(?i)", "(?#a)", "#",
)  # fmt: skip
TIMES = ("", "", "", "", "*", "+", "?", "??", "++", "{2}", "{0,2}", "{,1}", "{1,}", "{e<=1}", "{x}")
GROUPS = ("(", "(?:", "(?>", "(?P<n>", "(?<m>", "(?=", "(?!", "(?<=", "(?<!", "(?i:", "(?x: ", "(?|")


def joined(parts: Sequence[str]) -> str:
    return "".join(parts)


pieces = st.builds(str.__add__, st.sampled_from(ATOMS), st.sampled_from(TIMES))
expressions = st.recursive(
    st.lists(pieces, min_size=1, max_size=5).map(joined),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(joined),
        st.tuples(inner, inner).map("|".join),
        st.tuples(st.sampled_from(GROUPS), inner, st.just(")"), st.sampled_from(TIMES)).map(joined),
    ),
    max_leaves=4,
)
long_texts = st.lists(st.sampled_from((*UNITS, *WHITE, *"aabessfiIklst2_ .-'", "ſ", "\u212a")), max_size=30).map(joined)


@given(expressions, st.lists(st.one_of(texts, long_texts), min_size=1, max_size=5), st.booleans())
@example("fi", ["ﬁ", "x"], False)
@example("strasse", ["Straße"], False)
@example("s", ["ſ"], False)
@example("i", ["İ", "ı"], False)
@example("(a|b)|e?s", ["s", "b"], False)
def test_no_text_in_which_it_stands_is_left_out(expression: str, documents: list[str], case: bool) -> None:
    try:
        matcher = ExpressionMatcher(expression, case=case)
        holding = {str(number) for number, text in enumerate(documents) if any(True for _ in matcher.ranges(text))}
    except (Refused, RanAway):
        return
    with closing(sqlite3.connect(":memory:")) as connection:
        entered = index(connection, documents)
        enter(entered)
        candidates = entered.holding(matcher.sought())
    assert candidates is None or holding <= candidates


@given(st.data(), long_texts, st.booleans())
def test_nor_one_from_which_it_was_taken(data: st.DataObject, text: str, case: bool) -> None:
    """The same with characters that stand there, so that something is found every time."""
    assume(text)
    start = data.draw(st.integers(0, len(text) - 1))
    part = text[start : data.draw(st.integers(start + 1, len(text)))]
    expression = regex.escape(part if case else data.draw(st.sampled_from((part, part.upper(), part.swapcase()))))
    matcher = ExpressionMatcher(expression, case=case)
    if not any(True for _ in matcher.ranges(text)):
        return
    with closing(sqlite3.connect(":memory:")) as connection:
        entered = index(connection, [text])
        enter(entered)
        candidates = entered.holding(matcher.sought())
    assert candidates is None or candidates == {"0"}


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("ferry", [[Part("ferry", True, True)]]),
        ("Night Ferry ", [[Part("night", True), Part("ferry")]]),
        (r"\bferr(y|ies)\b", [[Part("ferr", True, True)]]),
        ("(ferry|steamer)s?", [[Part("ferry", True, True)], [Part("steamer", True, True)]]),
        ("quay|(?:night )?ferr(?:y|ies)", [[Part("quay", True, True)], [Part("ferr", True, True)]]),
        ("ferry*", [[Part("ferr", True, True)]]),
        ("ferry+boat", [[Part("ferry", True, True)]]),
        ("no_1{2,3}x", [[Part("no_1", True, True)]]),
        (r"f\.erry", [[Part("f", True), Part("erry", False, True)]]),
        (r"\w+ing", [[Part("ing", True, True)]]),
        (r"[Ff]erry", [[Part("erry", True, True)]]),
        (r"\d+", [[]]),
        (r"ferry|\d+", [[Part("ferry", True, True)], []]),
        ("(?i)ferry", [()]),
        ("(?:ferry){e<=1}", [()]),
        (r"\x66erry", [()]),
        (r"\p{a|b}ferry", [()]),
        ("(?(1)a|b)ferry", [()]),
    ],
)  # fmt: skip
def test_words_as_one_would_expect_them(expression: str, words: list[list[Part]]) -> None:
    assert sought(expression) == words
