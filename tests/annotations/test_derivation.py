"""What links decide about attributes."""

from __future__ import annotations

import pytest

from annotations.derivation import derived_value
from annotations.schema import Attribute, Choice
from annotations.spans import Link, Span

STANCE = Span("s", "set", "STANCE", 0, 5, "wants")
HOLDER = Link("l", "set", "holder", "s", "a")


def holder(derived: str | None = "named if a holder link exists", **fields: object) -> Attribute:
    values = (Choice("named"), Choice("unspecified"))
    return Attribute(**{"name": "holder", "type": "choice", "values": values, "derived": derived, **fields})  # type: ignore[arg-type]


def test_a_link_from_the_span_decides_and_no_other() -> None:
    assert derived_value(holder(), STANCE, [HOLDER]) == "named"
    assert derived_value(holder(), STANCE, []) is None
    assert derived_value(holder(), STANCE, [Link("l", "set", "governs", "s", "a")]) is None
    assert derived_value(holder(), STANCE, [Link("l", "set", "holder", "other", "s")]) is None


@pytest.mark.parametrize("words", ["about_condition", "about condition"])
def test_a_type_may_be_written_with_spaces(words: str) -> None:
    asked = holder(f"named  if an {words}\nlink exists.")
    assert derived_value(asked, STANCE, [Link("l", "set", "about_condition", "s", "c")]) == "named"


@pytest.mark.parametrize(
    "derived", [None, "", "named", "named unless a holder link exists", "somebody if a holder link exists"]
)
def test_what_is_not_understood_decides_nothing(derived: str | None) -> None:
    assert derived_value(holder(derived), STANCE, [HOLDER]) is None


def test_only_words_can_be_derived() -> None:
    assert derived_value(holder(type="text", values=()), STANCE, [HOLDER]) == "named"
    assert derived_value(holder(type="number", values=()), STANCE, [HOLDER]) is None
