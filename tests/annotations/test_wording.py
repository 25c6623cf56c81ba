"""Lines in the language of the interface, and numbers with what they count."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from annotations.wording import counted, speak, tr


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak({})


def test_a_line_is_english_where_nobody_said_otherwise() -> None:
    assert tr("Point {number}", number=3) == "Point 3"


def test_a_line_is_taken_from_the_catalogue_and_filled_there() -> None:
    speak({"Point {number}": "Punkt {number}"})
    assert tr("Point {number}", number=3) == "Punkt 3"
    assert tr("Article") == "Article", "what the catalogue lacks stays English"


def test_braces_stay_where_nothing_is_filled_in() -> None:
    assert tr("{key:undo} takes it back") == "{key:undo} takes it back"
    assert tr("{what} comes back with {{key:redo}}", what="It") == "It comes back with {key:redo}"


def test_values_are_never_taken_for_places() -> None:
    assert tr("“{words}” is marked", words="{0} {key}") == "“{0} {key}” is marked"


@pytest.mark.parametrize(("count", "line"), [(0, "0 spans"), (1, "1 span"), (1200, "1200 spans")])
def test_numbers_stand_with_what_they_count(count: int, line: str) -> None:
    assert counted(count, "span") == line
