"""Punctuation marks of other scripts that do what a mark of Latin writing does."""

from __future__ import annotations

from functools import cache

_LIKE = {
    ".": "。．｡۔।॥։።၊။។៕།᠃",
    ",": "，、､،՝፣᠂་",
    ";": "；؛፤",
    ":": "：፥៖፡",
    "!": "！",
    "?": "？؟;",
}
"""By the Latin mark. Those between words, as in Amharic and Tibetan, stand with colon and comma; the comma of Burmese
stands with its full stop, as both are one sign, once and twice."""


@cache
def with_others(marks: str) -> frozenset[str]:
    """The characters of MARKS, and for each mark among them those of other scripts that do the same."""
    return frozenset(marks).union(*(_LIKE.get(each, "") for each in marks))
