"""What the guideline can be opened on: a label, an attribute, a link, a field, with the rules that explain it."""

from __future__ import annotations

from typing import NamedTuple

from annotations.rules import spoken
from annotations.schema import Attribute, Label, LinkType


class Subject(NamedTuple):
    """`name` is that of the schema, `words` how it is spoken of, and `rules` the ids of the rules that explain it."""

    name: str
    words: str
    rules: tuple[str, ...] = ()


def of(thing: Label | Attribute | LinkType) -> Subject:
    """The subject that a part of the schema is."""
    return Subject(thing.name, thing.name if isinstance(thing, Label) else spoken(thing.name), thing.rules)
