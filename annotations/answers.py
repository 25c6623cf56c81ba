"""Answers as values: what the schema takes for one, by the type of what is asked, and how a person reads it."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from annotations.errors import Refused
from annotations.project import Project
from annotations.rules import spoken
from annotations.schema import Attribute
from annotations.spans import Entity
from annotations.text import Document, shortened
from annotations.wording import quoted, tr

LONGEST_TEXT = 4000
TOO_LARGE = 10**LONGEST_TEXT
YES, NO = "yes", "no"

_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")
_MAYBE_THOUSANDS = re.compile(r"[+-]?(?!0)\d{1,3},\d{3}")


def checked(project: Project, document: Document, attribute: Attribute, value: Any) -> Any:
    """VALUE as it is stored under ATTRIBUTE: a text, number, bool, list of texts, or [start, end) in code points.

    Texts that stand for a number, a date or yes and no are read as such. Raises Refused, one line that names the
    attribute and what it takes.
    """
    if attribute.type == "text_range":
        return _range(document, attribute, value)
    if attribute.type == "entity_ref":
        if not isinstance(value, str) or value not in project.entities():
            raise _wants(attribute, tr("an entity of the register"), value)
        return value
    if attribute.type == "vocabulary":
        known = project.vocabularies().get(attribute.vocabulary or "", {})
        term = as_term(attribute, value, known)
        if attribute.new_values == "no" and term not in known:
            raise _wants(attribute, tr("a value of {vocabulary}", vocabulary=attribute.vocabulary), term)
        return term
    return _PLAIN[attribute.type](attribute, value)


def fits(project: Project, document: Document, attribute: Attribute, value: Any) -> bool:
    """Whether an attribute takes a value as it is stored."""
    try:
        return bool(checked(project, document, attribute, value) == value)
    except Refused:
        return False


def shown(attribute: Attribute, value: Any, text: str, entities: Mapping[str, Entity]) -> str:
    """A stored value as a person reads it; TEXT is that of the document, for ranges. Empty where it is unset."""
    if value is None:
        return ""
    if attribute.type == "bool":
        return YES if value is True else NO if value is False else str(value)
    if attribute.type == "entity_ref":
        entity = entities.get(str(value))
        return entity.name if entity else str(value)
    if attribute.type == "text_range" and _is_range(value, len(text)):
        return quoted(shortened(text[value[0] : value[1]]))
    parts = map(str, value) if isinstance(value, (list, tuple)) else [str(value)]
    return ", ".join(map(spoken, parts) if attribute.values else parts)


def as_term(attribute: Attribute, value: Any, known: Collection[str]) -> str:
    """VALUE as it stands in the vocabulary KNOWN, else as it would be added."""
    return value if isinstance(value, str) and value in known else _line(attribute, value)


def _wants(attribute: Attribute, what: str, value: Any) -> Refused:
    """The refusal of VALUE, where ATTRIBUTE takes WHAT."""
    words = shortened(value).encode("utf-8", "replace").decode() if isinstance(value, str) else ""
    line = "{attribute} takes {what}; {words} is none" if words else "{attribute} takes {what}"
    return Refused(tr(line, attribute=spoken(attribute.name), what=what, words=words))


def _one_of(attribute: Attribute, value: Any) -> str:
    offered = [choice.value for choice in attribute.offered]
    if not isinstance(value, str) or value not in offered:
        raise Refused(
            tr("{attribute} takes one of {names}", attribute=spoken(attribute.name), names=", ".join(offered))
        )
    return value


def _several(attribute: Attribute, value: Any) -> list[str]:
    if not isinstance(value, (list, tuple)) or not value:
        raise Refused(tr("{attribute} takes one or more values", attribute=spoken(attribute.name)))
    if attribute.values:
        chosen = [_one_of(attribute, each) for each in value]
        return [choice.value for choice in attribute.offered if choice.value in chosen]
    return list(dict.fromkeys(_line(attribute, each) for each in value))


def _truth(attribute: Attribute, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in (YES, NO):
        return bool(value == YES)
    raise Refused(tr("{attribute} takes yes or no", attribute=spoken(attribute.name)))


def _number(attribute: Attribute, value: Any) -> int | float:
    number = _typed_number(attribute, value) if isinstance(value, str) else value
    if isinstance(number, float) and math.isfinite(number):
        return number
    if isinstance(number, int) and not isinstance(number, bool):
        if abs(number) < TOO_LARGE:
            return number
        raise Refused(
            tr(
                "{attribute} takes a number of at most {count:,} digits",
                attribute=spoken(attribute.name),
                count=LONGEST_TEXT,
            )
        )
    raise _wants(attribute, tr("a number"), value)


def _typed_number(attribute: Attribute, typed: str) -> int | float | None:
    """The number that was typed, with a point or a comma before its decimals; None where it is none."""
    text = typed.strip()
    if not _NUMBER.fullmatch(text):
        return None
    if _MAYBE_THOUSANDS.fullmatch(text):
        ways = tr(" or ").join((text.replace(",", ""), text.replace(",", ".")))
        raise Refused(
            tr(
                "{attribute} takes a number; {text} can be read in two ways: write {ways}",
                attribute=spoken(attribute.name),
                text=text,
                ways=ways,
            )
        )
    try:
        return int(text)
    except ValueError:
        return float(text.replace(",", ".")) if len(text) <= LONGEST_TEXT else TOO_LARGE


def _date(attribute: Attribute, value: Any) -> str:
    if isinstance(value, str):
        with suppress(ValueError):
            return date.fromisoformat(value.strip()).isoformat()
    raise _wants(attribute, tr("a date such as 2026-11-23"), value)


def _line(attribute: Attribute, value: Any) -> str:
    text = _text(attribute, value)
    if len(text.splitlines()) > 1:
        raise Refused(tr("{attribute} takes a text on one line", attribute=spoken(attribute.name)))
    return text


def _text(attribute: Attribute, value: Any) -> str:
    text = unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else ""
    if not text:
        raise Refused(tr("{attribute} takes a text that is not empty", attribute=spoken(attribute.name)))
    if len(text) > LONGEST_TEXT:
        raise Refused(
            tr(
                "{attribute} takes at most {count:,} characters",
                attribute=spoken(attribute.name),
                count=LONGEST_TEXT,
            )
        )
    if any(unicodedata.category(character) in ("Cc", "Cs") and character != "\n" for character in text):
        raise Refused(tr("{attribute} holds a character that cannot be seen", attribute=spoken(attribute.name)))
    return text


def _range(document: Document, attribute: Attribute, value: Any) -> list[int]:
    if not _is_range(value, len(document.text)):
        raise Refused(tr("{attribute} takes words of the text: select them first", attribute=spoken(attribute.name)))
    start, end = value
    if document.section_around(start, end) is None:
        raise Refused(tr("{attribute} takes words of one section", attribute=spoken(attribute.name)))
    return [start, end]


def _is_range(value: Any, length: int) -> bool:
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        return False
    numbers = all(isinstance(part, int) and not isinstance(part, bool) for part in value)
    return numbers and 0 <= value[0] < value[1] <= length


_PLAIN: Mapping[str, Callable[[Attribute, Any], Any]] = {
    "choice": _one_of,
    "multi": _several,
    "bool": _truth,
    "number": _number,
    "date": _date,
    "text": _text,
}
