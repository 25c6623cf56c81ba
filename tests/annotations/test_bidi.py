"""Which way words run, and lines for people that quote words which run the other way."""

from __future__ import annotations

import pytest

from annotations.bidi import holds_right_to_left, isolated, runs_right_to_left, with_quotes_isolated


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("The board offers", False),
        ("המועצה מציעה", True),
        ("Ida Holm דוחה את התנאים.", True),
        ("A spokesman said הנהלה must wait", False),
        ("المجلس يعرض ٢٧ عبّارة", True),
        ("🚢 הנמל", True),
        ("1,200 €", False),
        ("", False),
        ("Café", False),
    ],
)
def test_a_text_runs_as_most_of_its_letters_do(text: str, runs: bool) -> None:
    assert runs_right_to_left(text) is runs
    assert runs_right_to_left(text + " ") is runs


def test_where_letters_do_not_tell_the_text_around_does() -> None:
    for text in ("1,200 €", "", "🚢", "ab אב", 'דובר: "No ferry"'):
        assert runs_right_to_left(text, within=True)
        assert not runs_right_to_left(text, within=False)
    for text in ("A spokesman said הנהלה must wait", "Café"):
        assert not runs_right_to_left(text, within=True)


def test_where_as_many_letters_run_each_way_the_first_one_tells() -> None:
    assert runs_right_to_left("אב cd")
    assert not runs_right_to_left("cd אב")


@pytest.mark.parametrize("text", ["", "plain", "Café 🚢", "漢字"])
def test_what_runs_from_left_to_right_stays_as_it_is(text: str) -> None:
    assert not holds_right_to_left(text)
    assert isolated(text) == text
    assert with_quotes_isolated(f"Marked “{text}”, 1 of 2") == f"Marked “{text}”, 1 of 2"


def test_quotes_are_ordered_by_themselves_in_both_kinds_of_marks() -> None:
    assert with_quotes_isolated("ACTOR “נמל”, 2 of 7") == "ACTOR “\u2068נמל\u2069”, 2 of 7"
    assert with_quotes_isolated("ACTOR „נמל“, 2 von 7; „ab“") == "ACTOR „\u2068נמל\u2069“, 2 von 7; „ab“"
    assert isolated("נמל Nord") == "\u2068נמל Nord\u2069"
