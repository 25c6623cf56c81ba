"""Mentions of a span in a document as tests look at them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotations import mentions
from annotations.mentions import Mention
from annotations.schema import Schema
from annotations.schema_reader import load
from annotations.spans import Span
from annotations.text import Document
from resources import path as resource
from tests.annotations.cutting import cut
from tests.annotations.texts import span

SCHEMA = load(resource("schemas/actor-stance-condition.json"))


def found(
    document: Document, quote: str, *also: Span, nth: int = 0, label: str = "ACTOR", schema: Schema = SCHEMA
) -> list[Mention]:
    own = span(document, quote, label, id="own", nth=nth)
    return mentions.find(schema, cut(document), [own, *also], own)


def places(document: Document, listed: Sequence[Mention]) -> list[tuple[int, int]]:
    for mention in listed:
        assert document.text[mention.start : mention.end] == mention.quote
        assert mention.chosen == (not mention.hint)
    return [(mention.start, mention.end) for mention in listed]


def all_of(document: Document, pattern: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(pattern, document.text)]


def unmarked(document: Document, *spans: Span) -> list[Mention]:
    return mentions.unmarked(SCHEMA, cut(document), spans)
