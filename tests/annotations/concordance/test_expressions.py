"""Regular expressions that somebody types: what is faulty, and what would never come to an end, is refused at once."""

from __future__ import annotations

from typing import Any

import hypothesis.strategies as st
import pytest
import regex
from hypothesis import example, given
from regex import _regex_core as core

from annotations.concordance.expressions import MOST_REPEATED, checked, place_of_call, unrolled
from annotations.errors import Refused

ATOMS = (
    *"abx- #])", r"\n", r"\]", r"\p{L}", r"\p{(}", r"\pL", r"\N{SPACE}", r"\N{)}", r"\x41", ".", "^", "(?)", "(?x)", "(?-x)", "(?i-x)",
    "(?#c)", r"(?#\))", "#(\n", "# [", "(?R)", "(?1)", "(?-1)", "(?- 1)", "(?P&n)", "(?P >n)", "(?&n)", "(?x#x\n-i)",
)  # fmt: skip
TIMES = ("", "", "", "+", "?", "{30}", " {30}", "(?#c){30}", "#\n{3 0}", "{,30}", "{,}", "{30}+", "{e<=1}", "{e<=0}{30}",
    "{s<=0,i<=0,d<=0}{30}", "{e<=0:[)]}{30}", "{30")  # fmt: skip
GROUPS = ("(", "(?:", "(?x:", "(?-x:", "(?|", "(?>", "(?=", "(?<!", "(?P<n>", "(?(?=a)", "(?i-x:", "( ?:", "(? x:")
OF_CLASSES = (
    *"abz-^:|&~ #)(", r"\]", r"\w", r"\p{L}", r"\pL", r"\p{", r"\n", "--", "||", "&&", "~~", "a-z", "a-", "+-", "[a]",
    "[]a]", "[^]]", "[:alpha:]", "[", "]", "(?R)",
)  # fmt: skip

classes = st.lists(st.sampled_from(OF_CLASSES), max_size=6).map(lambda parts: f"[{''.join(parts)}]")
pieces = st.builds(str.__add__, st.one_of(st.sampled_from(ATOMS), classes), st.sampled_from(TIMES))
written = st.recursive(
    st.lists(pieces, min_size=1, max_size=4).map("".join),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map("|".join),
        st.tuples(st.sampled_from(GROUPS), inner, st.just(")"), st.sampled_from(TIMES)).map("".join),
    ),
    max_leaves=5,
)


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
        ("(?P<n>a|(?P&n))*b", "at character 9: an expression cannot call itself or a group"),
        ("(?x)(?P<n>a|(?P & n))*b", "at character 13: an expression cannot call itself or a group"),
        ("(?x)(a|(?- 1))*b", "at character 8: an expression cannot call itself or a group"),
        ("(?x)(a|(?+#1\n0))*b", "at character 8: an expression cannot call itself or a group"),
        ("(a|(?0))*b", "at character 4: an expression cannot call itself or a group"),
        (r"(a|\p{(?R)})*b", "at character 7: an expression cannot call itself or a group"),
        (r"(a|\N{(?R)})*b", "at character 7: an expression cannot call itself or a group"),
        ("(a|(?#[)(?R))*b", "at character 9: an expression cannot call itself or a group"),
        ("(?x)(a|#[\n(?R))*b", "at character 11: an expression cannot call itself or a group"),
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
        (r"[aeiou\]]{20}", 20),
        (r"[a-zß-ü\w]{20}", 60),
        ("[^]x]{7}", 7),
        ("[[a-z]--[aeiou]]{5}", 10),
        (r"\p{Lu}{4}\{5\}", 7),
        ("x{y}", 4),
        (r"\w+ \w* ?", 4),
        ("(?x)(?:ab) {3}", 9),
        ("(?x: (?:ab) # )\n {3 0} ) {3}", 94),
        ("(?x:a) {3}", 5),
        ("(?x:(?-x:a) {3})(?-x: {3})", 11),
        ("(?|(?x)a) {3}", 9),
        ("(?(?=a)(?x)b) {3}", 15),
        (r"(?:ab)(?#c\))(?i){3}", 9),
        ("(?:ab)(?){3}+", 9),
        ("(?:ab){e<=0}{3}", 10),
        ("(?:ab){s<=0,i<=0,d<=0:[)]}{3}", 10),
        ("(?:ab{3}[a--])]){3}", 18),
        ("(?:ab{3}[+-||)]){3}", 18),
        (r"(?:ab{3}[\pL-)]){3}", 18),
        ("a{,}b{3,}", 4),
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


@given(written)
@example("(?:[[ab]||])]{90}){100}")
def test_no_less_is_counted_than_the_engine_reads(expression: str) -> None:
    """Against the parser of the engine itself, which is not offered to others: a version that reads otherwise fails."""
    source, info = core.Source(expression), core.Info(regex.VERSION1 | regex.MULTILINE)
    try:
        parsed = core._parse_pattern(source, info)
    except (regex.error, core._UnscopedFlagSet):
        return
    if source.at_end():
        assert place_of_call(expression) is not None or not calls(parsed)
        assert min(things(parsed), MOST_REPEATED) <= unrolled(expression)


def things(node: Any) -> int:
    """What the engine unrolls of a node of its tree."""
    inside = members(node) if isinstance(node, core.SetBase) else sum(map(things, within(node)))
    least = 0 if isinstance(node, core.Sequence) else 1
    return max(least, inside) * max(getattr(node, "min_count", 1), 1)


def members(node: Any) -> int:
    """What stands in a class besides characters."""
    if isinstance(node, core.SetBase):
        return sum(map(members, node.items))
    return not isinstance(node, core.Character)


def calls(node: Any) -> bool:
    """Whether a group is called there."""
    return isinstance(node, core.CallGroup) or any(map(calls, within(node)))


def within(node: Any) -> list[Any]:
    """The nodes in a node."""
    found = [*getattr(node, "items", ()), *getattr(node, "branches", ())]
    return found + [getattr(node, name) for name in ("subpattern", "yes_item", "no_item") if hasattr(node, name)]


@pytest.mark.parametrize(
    "expression", [r"\(?R", "[(?R)]", "(?i)(a)(?-i)", "(?P<n>a)(?P=n)", r"(a)\1", "(?:a)(?#R)", "(a)(?(1)b|c)"]
)
def test_what_only_looks_like_a_call_is_none(expression: str) -> None:
    assert checked(expression, case=False)


def test_capitals_count_where_they_are_asked_for() -> None:
    assert checked("ferry", case=False).search("A FERRY")
    assert not checked("ferry", case=True).search("A FERRY")
