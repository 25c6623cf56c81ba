"""What the schema lets one conclude about a span instead of asking: the `derived` of its attributes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from annotations.schema import Attribute
from annotations.spans import Link, Span

# As in: named if a holder link exists
WRITTEN_RULE = re.compile(r"(?P<value>\S.*?) if an? (?P<type>\S.*?) link exists\.?")
_TYPES = ("choice", "text", "vocabulary")


def derived_value(attribute: Attribute, span: Span, links: Iterable[Link]) -> str | None:
    """The value that ATTRIBUTE has for SPAN because of its links; None where nothing follows.

    LINKS are those of the span's set, or those that start at the span. Understood is `VALUE if a TYPE link exists`,
    where TYPE may be written with spaces for underscores; any other rule, and a value that the attribute does not
    take, gives None.
    """
    rule = WRITTEN_RULE.fullmatch(" ".join((attribute.derived or "").split()))
    if rule is None or attribute.type not in _TYPES:
        return None
    if attribute.values and rule["value"] not in {choice.value for choice in attribute.values}:
        return None
    wanted = rule["type"].replace(" ", "_")
    if any(link.source == span.id and link.type.replace(" ", "_") == wanted for link in links):
        return rule["value"]
    return None


def is_answered_instead(attributes: Iterable[Attribute], span: Span, type: str) -> bool:
    """Whether SPAN says otherwise, by one of its ATTRIBUTES, than a link of TYPE would: then it wants no such link."""
    link = Link("", span.set, type, span.id)
    for attribute in attributes:
        value = derived_value(attribute, span, [link])
        if value is not None and span.attributes.get(attribute.name) not in (None, value):
            return True
    return False
