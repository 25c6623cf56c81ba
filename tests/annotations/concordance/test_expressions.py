"""Regular expressions that somebody types: what is faulty, and what would never come to an end, is refused at once."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
import regex
from hypothesis import given

from annotations.concordance.expressions import checked, unrolled
from annotations.errors import Refused


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("ferr(y", "the expression breaks off at character 7: missing )"),
        ("[a", "the expression breaks off at character 3: unterminated character set"),
        ("*a", "the expression breaks off at character 1: nothing to repeat"),
        (r"\p{Nowhere}", "the expression breaks off at character 12: unknown property"),
        ("", "there is nothing between the two slashes"),
        ("a" * 1001, "an expression has at most 1,000 characters"),
        ("((a{1000}){1000}){1000}", "the expression repeats too much: at most 10,000 things in all"),
        ("((((a?){50}){50}){50}){50}", "the expression repeats too much: at most 10,000 things in all"),
        ("(a|(?R))*b", "at character 4: an expression cannot call itself or a group"),
        (r"[(]\(?(a(?1)?)", "at character 9: an expression cannot call itself or a group"),
        ("(?P<n>a(?&n)?)", "at character 8: an expression cannot call itself or a group"),
        ("(?P<n>a(?P>n)?)", "at character 8: an expression cannot call itself or a group"),
        ("(a(?-1)?)(?+0)", "at character 3: an expression cannot call itself or a group"),
        ("(?V0)a", "the expression has flags that do not go with it"),
        ("(ab){99999999999999999999}", "the expression repeats too much: at most 10,000 things in all"),
    ],
)
def test_it_is_refused_with_the_reason_and_the_place(expression: str, said: str) -> None:
    with pytest.raises(Refused) as refusal:
        checked(expression, case=False)
    assert str(refusal.value) == said


@pytest.mark.parametrize(
    ("expression", "count"),
    [
        ("ferry", 5),
        ("ferr(y|ies)", 10),
        ("a{3}", 3),
        ("(ab){10}", 30),
        ("(a{2,5}b{,3}){4,}", 36),
        (r"[a-z\]]{20}", 20),
        ("[^]x]{7}", 7),
        ("[[a-z]--[aeiou]]{5}", 5),
        (r"\p{Lu}{4}\{5\}", 7),
        ("x{y}", 4),
        (r"\w+ \w* ?", 4),
    ],
)
def test_what_is_to_be_repeated_is_counted(expression: str, count: int) -> None:
    assert unrolled(expression) == count


@given(st.text(alphabet="ab(){}[]|*+?^$\\,.0123pL-&~ é🚢", max_size=30))
def test_whatever_is_typed_is_compiled_or_refused_in_a_line(expression: str) -> None:
    told = "compiled"
    try:
        assert isinstance(checked(expression, case=False), regex.Pattern)
    except Refused as refusal:
        told = str(refusal)
    assert told.splitlines() == [told]
    assert unrolled(expression) >= 0


@pytest.mark.parametrize(
    "expression", [r"\(?R", "[(?R)]", "(?i)(a)(?-i)", "(?P<n>a)(?P=n)", r"(a)\1", "(?:a)(?#R)", "(a)(?(1)b|c)"]
)
def test_what_only_looks_like_a_call_is_none(expression: str) -> None:
    assert checked(expression, case=False)


def test_capitals_count_where_they_are_asked_for() -> None:
    assert checked("ferry", case=False).search("A FERRY")
    assert not checked("ferry", case=True).search("A FERRY")
