"""A document's text and its sections.

The offset contract, which everything in the project keeps: an offset counts Unicode code points from the
start of `Document.text`, a range is half-open `[start, end)`. No other unit leaves the module that needs it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Any, Protocol

import regex

from annotations.value import value
from annotations.wording import tr

Range = tuple[int, int]

TITLE, BODY, POINT, RELATED, OTHER = "title", "body", "point", "related", "other"
ANNOTATED_KINDS = (TITLE, BODY, POINT)


@value
class Section:
    """A range of the text with a meaning. `number` is the one printed in the source; only points have one."""

    kind: str
    start: int
    end: int
    number: int | None = None
    extra: Mapping[str, Any] = field(default_factory=dict, compare=True, hash=False)


@dataclass(frozen=True)
class Document:
    """One article with its summary: a text that never changes, and sections in text order that never overlap."""

    id: str
    text: str
    sections: tuple[Section, ...]
    title: str | None = None
    language: str | None = None
    story: str | None = None
    published: str | None = None
    source: Mapping[str, Any] = field(default_factory=dict)
    metadata: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def text_sha256(self) -> str:
        """The identity of the text: two documents with the same text are one document."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    @property
    def points(self) -> list[Section]:
        """The summary points in text order."""
        return [section for section in self.sections if section.kind == POINT]

    def sections_of(self, *kinds: str) -> list[Section]:
        """The sections of these kinds in text order."""
        return [section for section in self.sections if section.kind in kinds]

    def section_around(self, start: int, end: int) -> Section | None:
        """The section that holds all of [start, end), or None where the range leaves its section."""
        for section in self.sections:
            if section.start <= start and end <= section.end:
                return section
        return None

    def part_of(self, start: int, end: int) -> str:
        """The part that [start, end) lies in, in words: title, article, or the point's number."""
        section = self.section_around(start, end)
        if section is None or section.kind not in (TITLE, POINT):
            return tr("article")
        return tr("point {number}", number=section.number) if section.kind == POINT else tr("title")


def paragraphs(text: str, start: int, end: int) -> Iterator[Range]:
    """The non-blank lines of text[start:end] as ranges of code points, without their line feed."""
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        if text[at:stop].strip():
            yield at, stop
        at = stop + 1


def without_white_space(text: str, start: int, end: int) -> Range:
    """text[start:end] without the white space around it; an empty range where nothing else is there."""
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    return first, max(first, start + len(words.rstrip()))


def shortened(quote: str, length: int = 40) -> str:
    """A quote on one line and at most LENGTH characters long, as a person counts them (grapheme clusters)."""
    line = " ".join(quote.split())
    if len(line) <= length:
        return line
    seen = [match[0] for match in islice(regex.finditer(r"\X", line), length + 1)]
    return line if len(seen) <= length else "".join(seen[: length - 1]).rstrip() + "…"


def section_problem(text: str, sections: Sequence[Section]) -> str | None:
    """What is wrong with the sections of a text, in one phrase; None where they are in order, inside, and apart."""
    before = 0
    for section in sections:
        if not 0 <= section.start < section.end <= len(text):
            return tr(
                "section {kind} {start}-{end} lies outside the text (length {number})",
                kind=section.kind,
                start=section.start,
                end=section.end,
                number=len(text),
            )
        if section.start < before:
            return tr(
                "section {kind} {start}-{end} overlaps the one before it or is out of order",
                kind=section.kind,
                start=section.start,
                end=section.end,
            )
        before = section.end
    return None


class Tokenizer(Protocol):
    """Cuts a piece of text; all ranges are code points within that piece, in order, never overlapping."""

    @property
    def language(self) -> str:
        """The code of the language whose rules cut."""
        ...

    def tokens(self, text: str) -> list[Range]:
        """The tokens that are not white space."""
        ...

    def sentences(self, text: str) -> list[Range]:
        """The sentences, without the white space around them."""
        ...

    def is_function_word(self, word: str) -> bool:
        """Whether the language lists WORD among its articles, pronouns, prepositions and the like."""
        ...
