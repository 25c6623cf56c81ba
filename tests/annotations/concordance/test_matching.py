"""Words and expressions in a text: found exactly where trying every range finds them."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import assume, example, given

from annotations.concordance.matching import ExpressionMatcher, RanAway, WordMatcher, has_letters
from annotations.concordance.search import Phrase, Word
from annotations.errors import Refused
from annotations.folding import LOOSE, Folding
from tests.annotations.concordance.scripts import brute_force, foldings, texts, words

starred = st.tuples(st.sampled_from(("", "*")), words, st.sampled_from(("", "*"))).map("".join)
typed = st.builds(Word, st.one_of(words, starred, st.just("*")), st.booleans())
phrases = st.lists(typed, min_size=1, max_size=3).map(tuple).filter(lambda phrase: any(map(has_letters, phrase)))
alternatives = st.lists(phrases, min_size=1, max_size=2)


@given(texts, alternatives, foldings, st.booleans())
@example("sß", [(Word("ss"),)], LOOSE, True)
@example("ßx", [(Word("s"),), (Word("ss"),)], LOOSE, True)
def test_words_are_found_where_they_stand(text: str, found: list[Phrase], folding: Folding, parts: bool) -> None:
    assume(all(word.literal or "*" not in word.text.strip("*") for phrase in found for word in phrase))
    ranges = list(WordMatcher(found, folding, parts=parts).ranges(text))
    assert ranges == brute_force(text, found, folding, parts=parts)


@given(st.data(), texts, foldings, st.booleans())
def test_words_of_a_text_are_found_in_it(data: st.DataObject, text: str, folding: Folding, parts: bool) -> None:
    """The same with words that stand there, so that something is found nearly every time."""
    there = [word for word in text.split() if has_letters(Word(word, literal=True))]
    assume(there)
    found = [(Word(data.draw(st.sampled_from(there)), literal=True),)]
    ranges = list(WordMatcher(found, folding, parts=parts).ranges(text))
    assert ranges == brute_force(text, found, folding, parts=parts)


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("ferry", "Ferry, ferryman; the FERRY.", ["Ferry", "FERRY"]),
        ("ferr*", "Ferry, ferryman; referred", ["Ferry", "ferryman"]),
        ("*erry", "Ferry, berry ferryman", ["Ferry", "berry"]),
        ("night * crew", "night ferry crew, night crew, night of crew", ["night ferry crew", "night of crew"]),
        ("night ferry", "night\u00a0ferry, night  ferry, night\nferry, night-ferry", ["night\u00a0ferry", "night  ferry"]),
        ("strasse", "Die Straße. Straßen", ["Straße"]),
        ("中国", "在中国的渡轮", ["中国"]),
        ("渡", "在中国的渡轮", ["渡"]),
        ("d'accord", "d’accord", ["d’accord"]),
        ("cafe", "Cafe\u0301s, cafe\u0301 und Café", ["cafe\u0301", "Café"]),
        ("🚢", "a🚢b", ["🚢"]),
        ("vertrag", "der Ver\u00adtrag gilt", ["Ver\u00adtrag"]),
    ],
)  # fmt: skip
def test_words_as_one_would_expect_them(query: str, text: str, found: list[str]) -> None:
    matcher = WordMatcher([tuple(Word(each) for each in query.split())], LOOSE, parts=False)
    assert [text[slice(*place)] for place in matcher.ranges(text)] == found


def test_an_expression_sees_the_text_as_it_is() -> None:
    matcher = ExpressionMatcher(r"^(\w+) f\w*$|🚢", case=False)
    text = "Night Ferry\nday ferry 🚢\nthe fund"
    assert [text[slice(*place)] for place in matcher.ranges(text)] == ["Night Ferry", "🚢", "the fund"]
    assert not list(ExpressionMatcher("x*", case=True).ranges("abc")), "what is empty is no place"
    assert not list(ExpressionMatcher("NIGHT", case=True).ranges(text))


def test_an_expression_that_runs_away_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotations.concordance.matching.SECONDS", 0.05)
    matcher = ExpressionMatcher("(a|aa)+c", case=True)
    assert list(matcher.ranges("aaac")) == [(0, 4)]
    with pytest.raises(RanAway):
        list(matcher.ranges("a" * 80))


def test_one_that_the_engine_cannot_carry_out_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotations.concordance.matching.SECONDS", 60.0)  # it gives up by itself, after a second or so
    with pytest.raises(Refused, match="the expression is too large"):
        list(ExpressionMatcher("(?<=a{e<=1})*", case=False).ranges("a"))
