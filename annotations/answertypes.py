"""Answers of one type as answers of another, where nothing is lost by it."""

from __future__ import annotations

import re
from collections.abc import Collection
from contextlib import suppress
from datetime import date
from typing import Any

from annotations.text import shortened
from annotations.wording import later, quoted, tr

TEXTS = ("choice", "vocabulary", "text", "date")
"""The types whose answers are single texts."""
YES, NO = "yes", "no"

AS = {
    "choice": later("a choice"), "multi": later("several values"), "text": later("a text"),
    "number": later("a number"), "bool": later("yes or no"), "date": later("a date"),
    "vocabulary": later("a value of a vocabulary"), "text_range": later("a range of the text"),
    "entity_ref": later("an entity"),
}  # fmt: skip
"""An answer of each type, as it is spoken of."""

_WHOLE = re.compile(r"-?\d{1,300}")


class Unconvertible(Exception):
    """Says why an answer has no counterpart in the other type, as in `“maybe” is none of its values`."""


def converted(value: Any, before: str, after: str, taken: Collection[str] = ()) -> Any:
    """An answer of the type BEFORE as one of the type AFTER, which takes the texts TAKEN alone where there are any.

    Converting the other way gives VALUE again. Raises Unconvertible where that is not so.
    """
    found = value if before == after else _through_texts(value, before, after)
    for part in found if isinstance(found, list) else [found]:
        if taken and part not in taken:
            raise Unconvertible(tr("{answer} is none of its values", answer=_quoted(part)))
    return found


def _through_texts(value: Any, before: str, after: str) -> Any:
    texts = _texts(value, before)
    found = None if texts is None else _typed(texts, after)
    if found is None or _texts(found, after) != texts or _typed(_texts(found, after) or [], before) != value:
        raise Unconvertible(tr("{answer} cannot be {kind}", answer=_quoted(value), kind=tr(AS[after])))
    return found


def _texts(value: Any, kind: str) -> list[str] | None:
    """What an answer says, as texts; None where it says something else than texts can."""
    if kind == "multi" and isinstance(value, list) and all(isinstance(part, str) for part in value):
        return value
    if kind in TEXTS and isinstance(value, str):
        return [value]
    if kind == "bool" and isinstance(value, bool):
        return [YES if value else NO]
    if kind == "number" and isinstance(value, int | float) and not isinstance(value, bool):
        return [repr(value)]
    return None


def _typed(texts: list[str], kind: str) -> Any:
    """The answer of a type that says TEXTS; None where there is none."""
    if kind == "multi":
        return texts
    if len(texts) != 1:
        return None
    if kind == "date":
        with suppress(ValueError):
            return date.fromisoformat(texts[0]).isoformat()
        return None
    if kind == "bool":
        return {YES: True, NO: False}.get(texts[0])
    if kind == "number":
        return _number(texts[0])
    return texts[0] if kind in TEXTS else None


def _number(text: str) -> int | float | None:
    if _WHOLE.fullmatch(text):
        return int(text)
    with suppress(ValueError):
        number = float(text)
        return number if repr(number) == text else None
    return None


def _quoted(value: Any) -> str:
    parts = value if isinstance(value, (list, tuple)) else [value]
    return quoted(shortened(", ".join(map(str, parts))))
