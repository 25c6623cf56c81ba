"""Places that a search finds, with the words around them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import regex

from annotations.folding import LOOSE
from annotations.text import Document
from annotations.value import value
from annotations.wording import several

AROUND = 120
IN_LIST, BY_BEFORE, BY_AFTER = "list", "before", "after"
ORDERS = (IN_LIST, BY_BEFORE, BY_AFTER)

_LONG_CLUSTER = 16
_CLUSTER = regex.compile(r"\X")
_WORDS = regex.compile(r"[\p{L}\p{M}\p{N}\p{Pc}]+")


@value
class Place:
    """A range of a document, with about AROUND characters of its line before and after it.

    `order` is the document's place in the list, and `part` where in it the range lies, in words. Where a span lies
    there, it is named by `set` and `span`; `label`, `annotator` and `provenance` are its own, and `start` and `end` are
    those of its hull. `status` is the state of that set, or else of the set of who looks.
    """

    document: str
    title: str
    order: int
    start: int
    end: int
    before: str
    words: str
    after: str
    part: str
    status: str
    set: str = ""
    span: str = ""
    label: str = ""
    annotator: str = ""
    attributes: Any = field(default_factory=dict, hash=False)
    provenance: str = ""

    @property
    def key(self) -> tuple[str, int, int, str, str]:
        """What makes it the same place when it is found again."""
        return self.document, self.start, self.end, self.set, self.span


@dataclass(frozen=True, slots=True)
class Found:
    """What a search came to: `places` in `documents` of the documents that were looked through, `of`.

    Of the places, the first `listed` were handed over. `stopped` says in one line why the rest is not known, and is
    empty where all is.
    """

    places: int
    documents: int
    of: int
    listed: int
    stopped: str = ""


def told(found: Found) -> str:
    """What a search came to, as in `214 places in 37 of 120 documents`."""
    where = several(
        found.of,
        "in {documents:,} of {count:,} document",
        "in {documents:,} of {count:,} documents",
        documents=found.documents,
    )
    return several(found.places, "{count:,} place {where}", "{count:,} places {where}", where=where)


def around(document: Document, start: int, end: int) -> tuple[str, str]:
    """The words before and after [start, end) on its line of its section, about AROUND characters each, and cut
    between clusters."""
    text, section = document.text, document.section_around(start, end)
    lowest, highest = (section.start, section.end) if section else (0, len(text))
    first = max(text.rfind("\n", 0, start) + 1, start - AROUND, lowest)
    stop = text.find("\n", end)
    last = min(len(text) if stop < 0 else stop, end + AROUND, highest)
    return text[_edge(text, first, start) : start], text[end : _edge(text, last, len(text))]


def _edge(text: str, offset: int, last: int) -> int:
    """OFFSET, or the first place after it, up to LAST, where a cluster begins."""
    if offset >= last or text[offset].isascii():
        return offset
    for cluster in _CLUSTER.finditer(text, max(0, offset - _LONG_CLUSTER), last):
        if cluster.start() >= offset:
            return int(cluster.start())
    return last


def ordered(places: Iterable[Place], by: str) -> list[Place]:
    """PLACES by their place in the list, by the words before them (the nearest first), or by the words after them."""
    in_list = sorted(places, key=lambda place: (place.order, place.start, place.end, place.annotator))
    if by == IN_LIST:
        return in_list
    if by == BY_BEFORE:
        return sorted(in_list, key=lambda place: _words(place.before)[::-1])
    return sorted(in_list, key=lambda place: (_words(place.after), LOOSE.fold(place.words)))


def _words(text: str) -> list[str]:
    found: list[str] = _WORDS.findall(LOOSE.fold(text))
    return found
