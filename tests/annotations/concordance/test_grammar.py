"""What somebody types, read as a search, and changed as menus change it."""

from __future__ import annotations

from datetime import date

import hypothesis.strategies as st
import pytest
from hypothesis import assume, given

from annotations.concordance import grammar, moments, rewriting
from annotations.concordance.matching import WordMatcher, has_letters
from annotations.concordance.search import KEYS, Condition, Search, Word
from annotations.errors import Refused
from annotations.folding import LOOSE
from annotations.schema_reader import load
from resources import path as resource
from tests.annotations.concordance.scripts import texts

SCHEMA = load(resource("schemas/actor-stance-condition.json"))
NAMES = grammar.attributes_of(SCHEMA)
WORDS = Search(phrases=((Word("night"), Word("ferry")),))


def read(typed: str) -> Search:
    return grammar.read(typed, SCHEMA)


@pytest.mark.parametrize(
    ("typed", "search"),
    [
        ("", Search()),
        ("night ferry", WORDS),
        ("  night   ferry ", WORDS),
        ("night label:ACTOR ferry", Search(WORDS.phrases, conditions=(Condition("label", ("ACTOR",)),))),
        ("night|ferry", Search(((Word("night"),), (Word("ferry"),)))),
        ('"a: b*"', Search(((Word("a: b*", True),),))),
        ('say "no" now', Search(((Word("say"), Word("no", True), Word("now")),))),
        ('"a \\"quote\\""', Search(((Word('a "quote"', True),),))),
        ("say “no” now", Search(((Word("say"), Word("no", True), Word("now")),))),
        ("„a: b*“ «c d»", Search(((Word("a: b*", True), Word("c d", True)),))),
        ("label:“actor”,«stance»", Search(conditions=(Condition("label", ("ACTOR", "STANCE")),))),
        ('"“so” in a text"', Search(((Word("“so” in a text", True),),))),
        ('"not closed', Search(((Word("not closed", True),),))),
        ("/ferr(y|ies)/ in:title", Search(expression="ferr(y|ies)", conditions=(Condition("in", ("title",)),))),
        (r"/a\/b/", Search(expression="a/b")),
        ("label:actor,STANCE", Search(conditions=(Condition("label", ("ACTOR", "STANCE")),))),
        ("-label:ACTOR ferry", Search(((Word("ferry"),),), conditions=(Condition("label", ("ACTOR",), True),))),
        ('entity:"Harbour board",Holm', Search(conditions=(Condition("entity", ("Harbour board", "Holm")),))),
        ("commitment=offers,rejects", Search(conditions=(Condition("attribute", ("offers", "rejects"), False, "commitment"),))),
        ("commitment=", Search(conditions=(Condition("attribute", (), False, "commitment"),))),
        ("commitment=*", Search(conditions=(Condition("attribute", ("*",), False, "commitment"),))),
        ("in:3,title", Search(conditions=(Condition("in", ("3", "title")),))),
        ("ferry match:case,parts", Search(((Word("ferry"),),), case=True, parts=True)),
        ("ferry match:accents match:case", Search(((Word("ferry"),),), case=True, accents=True)),
        ("17:30 Minister: a=b", Search(((Word("17:30"), Word("Minister:"), Word("a=b")),))),
        ("https://example.org/x", Search(((Word("https://example.org/x"),),))),
    ],
)  # fmt: skip
def test_it_is_read(typed: str, search: Search) -> None:
    assert read(typed) == search


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("labl:ACTOR", "nothing called labl: to ask for"),
        ("label:PERSON", "label:PERSON is not known; it can be ACTOR, STANCE, CONDITION"),
        ("in:" + "9" * 5000, f"in:{'9' * 39}… is not known"),
        ("state:finished", "it can be todo, doing, done, skipped"),
        ("label:", "say what label: shall be"),
        *((f'{key}:a,""', f'{key}:"" asks for nothing: say what it shall be') for key in KEYS),
        ("*", "leaves nothing to look for"),
        ("ferry | *", "leaves nothing to look for"),
        ("/ferry", "no / at its end"),
        ("/a/ /b/", "one expression at a time"),
        ("/a/ b", "words or for an expression"),
        ("/a(/", "breaks off at character 3"),
        ("is:unmarked", "say which words"),
        ("changed:tomorrow", "names no days"),
        ("changed:2026-02-30", "names no days"),
        ("changed:2026-11-05..2026-11-01", "ends before it begins"),
    ],
)
def test_what_cannot_be_understood_is_said_in_one_line(typed: str, said: str) -> None:
    with pytest.raises(Refused) as refusal:
        read(typed)
    assert said in str(refusal.value)
    assert "\n" not in str(refusal.value)


@given(st.one_of(texts, st.text(max_size=12)))
def test_quoted_words_mean_themselves(words: str) -> None:
    assume(has_letters(Word(words, literal=True)) and LOOSE.fold(words).strip())
    line = " ".join(words.split())
    search = read(grammar.quoted(words))
    assert not search.conditions
    assert search.expression is None
    assert " ".join(word.text for word in search.phrases[0]) == line
    assert search.phrases == (tuple(search.phrases[0]),)
    assert all(word.literal or "*" not in word.text for word in search.phrases[0])


def test_selected_words_are_found_again() -> None:
    text = 'He said: "a|b", 5 * 3 = 15 /or/ label:x'
    for words in ('said: "a|b"', "5 * 3 = 15", "/or/", "label:x"):
        found = WordMatcher(read(grammar.quoted(words)).phrases, LOOSE, parts=False)
        assert [text[slice(*place)] for place in found.ranges(text)] == [words]


@pytest.mark.parametrize(
    ("typed", "key", "value", "then"),
    [
        ("ferry", "label", "ACTOR", "ferry label:ACTOR"),
        ("ferry label:ACTOR", "label", "STANCE", "ferry label:ACTOR,STANCE"),
        ("label:ACTOR,STANCE ferry", "label", "ACTOR", "label:STANCE ferry"),
        ("ferry label:ACTOR in:title", "label", "ACTOR", "ferry in:title"),
        ("-label:ACTOR", "label", "ACTOR", "-label:ACTOR label:ACTOR"),
        ("", "entity", "Harbour board", 'entity:"Harbour board"'),
        ('entity:"Harbour board"', "entity", "Harbour board", ""),
        ("commitment=offers", "commitment", "rejects", "commitment=offers,rejects"),
        ("commitment=", "commitment", "", ""),
        ("ferry", "commitment", "", "ferry commitment="),
        ("commitment=", "commitment", "offers", "commitment=offers"),
        ("commitment=offers,rejects", "commitment", "*", "commitment=*"),
        ("is:marked", "is", "unmarked", "is:unmarked"),
        ("changed:today", "changed", "week", "changed:week"),
    ],
)
def test_a_menu_changes_one_value_and_nothing_else(typed: str, key: str, value: str, then: str) -> None:
    is_attribute = key in NAMES and key != "entity"
    changed = rewriting.toggled(typed, NAMES, "attribute" if is_attribute else key, value, key if is_attribute else "")
    assert changed == then


def test_words_become_an_expression_and_words_again() -> None:
    assert rewriting.as_expression("night ferry label:ACTOR", NAMES) == "/night ferry/ label:ACTOR"
    assert rewriting.as_expression("/night ferry/ label:ACTOR", NAMES) == "night ferry label:ACTOR"
    assert rewriting.as_expression("and/or", NAMES) == r"/and\/or/"
    assert rewriting.as_expression("", NAMES) == "//"
    assert rewriting.without_conditions("ferry label:ACTOR match:case commitment=offers", NAMES) == "ferry match:case"
    assert rewriting.values_of("ferry label:ACTOR -label:STANCE", NAMES, "label") == ("ACTOR",)


@pytest.mark.parametrize(
    ("named", "first", "end"),
    [
        ("2026-11-23", date(2026, 11, 23), date(2026, 11, 24)),
        ("2026-12", date(2026, 12, 1), date(2027, 1, 1)),
        ("2026", date(2026, 1, 1), date(2027, 1, 1)),
        ("2026-11-01..2026-11-03", date(2026, 11, 1), date(2026, 11, 4)),
        ("2026-11-01..", date(2026, 11, 1), None),
        ("..2026-11", None, date(2026, 12, 1)),
        ("today", date(2026, 11, 27), date(2026, 11, 28)),
        ("yesterday", date(2026, 11, 26), date(2026, 11, 27)),
        ("week", date(2026, 11, 21), date(2026, 11, 28)),
        ("month", date(2026, 10, 29), date(2026, 11, 28)),
    ],
)
def test_days_are_named(named: str, first: date | None, end: date | None) -> None:
    assert moments.days(named, date(2026, 11, 27)) == (first, end)


def test_a_moment_lies_in_a_day_of_the_persons_own_time() -> None:
    today = date(2026, 11, 27)
    assert moments.holds("2026-11-23", "2026-11-23T23:59:59.999Z", today), "the tests run in UTC"
    assert not moments.holds("2026-11-23", "2026-11-24T00:00:00.000Z", today)
    assert not moments.holds("2026-11-23", "", today)
    assert not moments.holds("2026-11-23", "some day", today)


def test_a_day_is_one_of_those_that_are_named() -> None:
    today = date(2026, 11, 27)
    assert moments.is_among("2026-11", "2026-11-30", today)
    assert not moments.is_among("2026-11", "2026-12-01", today)
    assert moments.is_among("..2026", "0001-01-01", today)
    assert not moments.is_among("2026", "2026", today)
    assert not moments.is_among("2026", "", today)


def test_days_at_either_end_of_the_calendar_have_moments() -> None:
    today = date(2026, 11, 27)
    assert moments.holds("0001", "0001-06-01T00:00:00Z", today)
    assert moments.holds("9998", "9998-12-31T12:00:00Z", today)
