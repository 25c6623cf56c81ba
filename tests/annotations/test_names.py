"""What may be a name, and when two names are one."""

from __future__ import annotations

import pytest

from annotations.errors import Refused
from annotations.names import agreed_name


@pytest.mark.parametrize(
    ("given", "known", "agreed"),
    [
        ("zoe", [], "zoe"),
        ("  zoe ", ["ada"], "zoe"),
        ("Ada", ["ada", "ben"], "ada"),
        ("ada", ["ADA"], "ADA"),
        ("Ada", ["ada", "Ada"], "Ada"),
        ("ada", ["Ada", "ada"], "ada"),
        ("zoe\u0308", ["Zo\u00eb"], "Zo\u00eb"),
        ("x" * 61, ["x" * 61], "x" * 61),
    ],
)
def test_a_name_is_the_known_one_that_differs_in_capitals_alone(given: str, known: list[str], agreed: str) -> None:
    assert agreed_name(given, known) == agreed


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "a\x00", "a\u2028b", "\udcff", "x" * 61])
def test_what_cannot_be_a_name_is_refused_in_one_line(name: str) -> None:
    with pytest.raises(Refused) as refusal:
        agreed_name(name, ["ada"])
    assert len(str(refusal.value).splitlines()) == 1
