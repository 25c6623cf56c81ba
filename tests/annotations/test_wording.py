"""Lines in the language of the interface, and numbers with what they count."""

from __future__ import annotations

import pickle

import pytest

from annotations.wording import (
    called,
    counted,
    dump,
    english,
    joined,
    language,
    later,
    load,
    number,
    quoted,
    several,
    speak,
    tr,
)

pytestmark = pytest.mark.usefixtures("english_again")

GERMAN = {
    "Mark {words}": "{words} markieren",
    "{count:,} spans": ("{count:,} Spanne", "{count:,} Spannen"),
    "in {count:,} documents": ("in {count:,} Dokument", "in {count:,} Dokumenten"),
    "{what} {where}": "{what} {where}",
    "Open": "Öffnen",
    "a state\x04Open": "offen",
    "between thousands, as in 1,200\x04,": ".",
    "before decimals, as in 0.71\x04.": ",",
    "after a number of hundredths, as in 71%\x04%": "\u00a0%",
}


def test_a_line_is_english_where_nobody_said_otherwise() -> None:
    assert tr("Point {number}", number=3) == "Point 3"


def test_a_line_is_taken_from_the_catalogue_and_filled_there() -> None:
    speak({"Point {number}": "Punkt {number}"})
    assert tr("Point {number}", number=3) == "Punkt 3"
    assert tr("Article") == "Article", "what the catalogue lacks stays English"


def test_braces_stay_where_nothing_is_filled_in() -> None:
    assert tr("{key:undo} takes it back") == "{key:undo} takes it back"
    assert tr("{what} comes back with {{key:redo}}", what="It") == "It comes back with {key:redo}"


def test_a_label_is_a_small_word_in_english_lines_alone_also_where_they_are_read_again() -> None:
    line = tr("Mark {words}", words=called("ACTOR"))
    assert (line, english(line), dump(line)) == ("Mark actor", "Mark actor", dump(line))
    speak(GERMAN, "de")
    assert load("Mark actor", dump(line)) == "Actor markieren"
    again = tr("Mark {words}", words=called("ACTOR"))
    assert (again, english(again), dump(again)) == ("Actor markieren", "Mark actor", dump(line))


def test_values_are_never_taken_for_places() -> None:
    assert tr("“{words}” is marked", words="{0} {key}") == "“{0} {key}” is marked"


@pytest.mark.parametrize(("count", "line"), [(0, "0 spans"), (1, "1 span"), (1200, "1,200 spans")])
def test_numbers_stand_with_what_they_count(count: int, line: str) -> None:
    assert counted(count, "span") == line


def test_what_english_says_alike_is_told_apart_by_its_meaning() -> None:
    row = later("Open", "a state")
    speak(GERMAN, "de")
    assert (tr("Open"), tr("Open", "a state"), tr(row), language()) == ("Öffnen", "offen", "offen", "de")
    assert row == "Open", "a line of a table stays English until it is shown"
    assert tr(tr(row)) == "offen"


def test_forms_for_one_and_for_several_and_phrases_that_are_governed() -> None:
    assert several(1, "in {count:,} document", "in {count:,} documents") == "in 1 document"
    speak(GERMAN, "de")
    assert [counted(count, "span") for count in (0, 1, 1200)] == ["0 Spannen", "1 Spanne", "1.200 Spannen"]
    assert several(3, "in {count:,} document", "in {count:,} documents") == "in 3 Dokumenten"


def test_numbers_have_the_signs_of_the_language() -> None:
    assert (number(1234.5, ",.1f"), number(0.5, ".0%"), number(1200)) == ("1,234.5", "50%", "1,200")
    speak(GERMAN, "de")
    assert (number(1234.5, ",.1f"), number(0.5, ".0%"), number(1200)) == ("1.234,5", "50\u00a0%", "1.200")
    assert tr("{a} is {b:.2f}", a="1.5", b=0.25) == "1.5 is 0,25", "a text is nobody's number"


def test_a_line_is_kept_in_english_and_told_again_in_any_language() -> None:
    speak(GERMAN, "de")
    count, where = counted(1234, "span"), several(1, "in {count:,} document", "in {count:,} documents")
    line = tr("{what} {where}", what=count, where=where)
    kept, parts = english(line), dump(line)
    assert (line, kept) == ("1.234 Spannen in 1 Dokument", "1,234 spans in 1 document")
    assert load(kept, parts) == line
    speak({})
    told = load(kept, parts)
    assert (told, english(told), dump(told)) == (kept, kept, parts), "and once more, after it was told in English"
    speak(GERMAN, "de")
    assert load("Open", None) == "Öffnen"


def test_lines_that_stand_together_are_english_together_and_told_again() -> None:
    speak(GERMAN | {"“{words}”": "„{words}“"}, "de")
    line = joined((quoted("a {b}"), counted(2, "span"), "as it is"), "; ")
    kept, parts = english(line), dump(line)
    assert (line, kept) == ("„a {b}“; 2 Spannen; as it is", "“a {b}”; 2 spans; as it is")
    assert load(kept, parts) == line
    assert (joined([]), joined(["x"])) == ("", "x")


def test_what_a_file_has_for_the_parts_of_a_line_is_filled_in_only_where_the_catalogue_knows_the_line() -> None:
    speak(GERMAN, "de")
    wide = '[["{words:>999999999}"],"",{"words":"x"}]'
    odd = '[["{part0.__class__}"],"",{"part0":"x"}]'
    broad = '[["{part0:>99999999}"],"",{"part0":"x"}]'
    for parts in (wide, odd, broad, "{", "[]", "[[],1,2]", '[["{count:,} spans"],"",{"count":"x"}]'):
        assert load("Mark x", parts) == "Mark x", parts
        assert english(load("Mark x", parts)) == "Mark x"


def test_a_line_goes_through_another_process_whole() -> None:
    speak(GERMAN, "de")
    assert english(pickle.loads(pickle.dumps(tr("Mark {words}", words="x")))) == "Mark x"
