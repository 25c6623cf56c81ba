"""Labels as values: spans, links, judgements, and the set they belong to.

A set is the work of one annotator on one document. Ids are unique within a set; (set, id) names a span or a link.
All ranges are half-open, in code points of the document's text.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import UTC, datetime
from typing import Any

from annotations.text import Range
from annotations.value import value

ROLES = ("adjudicator", "annotator", "model")
STATUSES = ("todo", "doing", "done", "skipped")
GAP = " … "
PROVENANCES = ("manual", "propagated", "suggested", "imported", "adjudicated")


_minting = threading.Lock()
_latest = 0


def new_id() -> str:
    """A fresh UUIDv7 (RFC 9562, section 5.7) as 32 hex digits.

    Later ids sort after earlier ones, also within a millisecond where one program makes both (section 6.2).
    """
    global _latest
    fresh = (time.time_ns() // 1_000_000 & (1 << 48) - 1) << 74 | int.from_bytes(os.urandom(10), "big") >> 6
    with _minting:
        _latest = max(fresh, _latest + 1)
        minted = _latest
    milliseconds, first, second = minted >> 74, minted >> 62 & 0xFFF, minted & (1 << 62) - 1
    return f"{milliseconds << 80 | 0x7 << 76 | first << 64 | 0x2 << 62 | second:032x}"


def utc_now() -> str:
    """The time now in UTC, to the millisecond, as in 2026-11-23T14:02:11.120Z."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@value
class Span:
    """Marked words. Where `fragments` is not empty, [start, end) is their hull and `quote` still covers the hull."""

    id: str
    set: str
    label: str
    start: int
    end: int
    quote: str
    fragments: tuple[Range, ...] = ()
    attributes: Mapping[str, Any] = field(default_factory=dict, hash=False)
    provenance: str = "manual"
    note: str | None = None
    created: str | None = None
    modified: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def pieces(self) -> tuple[Range, ...]:
        """The ranges that the span covers, in order: its fragments, or the whole of it where it has no gaps."""
        return self.fragments or ((self.start, self.end),)

    @property
    def words(self) -> str:
        """The words that are covered, as a person reads them: with … where there is a gap."""
        if not self.fragments:
            return self.quote
        return GAP.join(self.quote[start - self.start : end - self.start].strip() for start, end in self.pieces)

    def quotes(self, text: str) -> bool:
        """Whether the quote is what the hull covers in TEXT, the whole text of the span's document."""
        return 0 <= self.start < self.end <= len(text) and text[self.start : self.end] == self.quote

    def lies_as(self, other: Span) -> bool:
        """Whether both have the same label and cover the same characters."""
        mine, theirs = ((each.label, each.start, each.end, each.fragments) for each in (self, other))
        return mine == theirs

    def overlaps(self, start: int, end: int) -> bool:
        """Whether the hull shares a character with [start, end)."""
        return self.start < end and start < self.end

    def contains(self, start: int, end: int) -> bool:
        """Whether [start, end) lies within the hull (equal ranges do)."""
        return self.start <= start and end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether some character is covered by both. What lies in a gap of a span is not covered by it."""
        return any(start < high and low < end for start, end in self.pieces for low, high in other.pieces)

    def covers(self, other: Span) -> bool:
        """Whether every character that OTHER covers is covered by this span as well."""
        return all(any(start <= low and high <= end for start, end in self.pieces) for low, high in other.pieces)

    def crosses(self, other: Span) -> bool:
        """Whether the two meet and neither covers the other."""
        return self.meets(other) and not self.covers(other) and not other.covers(self)


@value
class Link:
    """A directed relation from a span to a span, to plain text, or (where the schema lets it) to nothing."""

    id: str
    set: str
    type: str
    source: str
    target: str | None = None
    target_text: Range | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict, hash=False)
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)


@value
class Judgement:
    """What a summary point rests on. `point` is the printed number; 0 is the title."""

    set: str
    point: int
    verdict: str | None = None
    evidence: tuple[Range, ...] = ()
    near: tuple[Range, ...] = ()
    counter: tuple[Range, ...] = ()
    unsupported: tuple[Range, ...] = ()
    errors: tuple[str, ...] = ()
    note: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)


@value
class AnnotationSet:
    """The head of one annotator's work on one document; the labels themselves are SetContents."""

    id: str
    document: str
    annotator: str
    role: str = "annotator"
    guideline: str | None = None
    schema: str | None = None
    status: str = "doing"
    seconds: float | None = None
    notes: Sequence[Any] = ()
    fields: Mapping[str, Any] = field(default_factory=dict, hash=False)
    modified: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)


@value
class SetContents:
    """A set with all its labels, as formats carry it."""

    set: AnnotationSet
    spans: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    judgements: tuple[Judgement, ...] = ()


@value
class Entity:
    """An actor of the project's register, whatever it is called in a text."""

    id: str
    name: str
    type: str | None = None
    aliases: tuple[str, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)


def reading_order(spans: Iterable[Span]) -> list[Span]:
    """Spans by start, the longer first, then label and id: an outer span comes before what it holds."""
    return sorted(spans, key=lambda span: (span.start, -span.end, span.label, span.id))
