"""Which sentences of a document were visited. All ranges are half-open, in code points of the document's text.

The units are the sentences of title, body and points. A sentence is known by its start, and counts as visited when the
annotator has been there, or when a label lies in it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from annotations.findings import Finding
from annotations.segmentation import Segmentation
from annotations.spans import Span, reading_order
from annotations.text import Range

_STEPS = re.compile(r"[0-9]{1,9}( [0-9]{1,9})*")
_WORST = ("", "warn", "error")
NOT_VISITED = "sentence_not_visited"


@dataclass(frozen=True, slots=True)
class Visited:
    """The starts of the sentences that were visited, in order, each once."""

    starts: tuple[int, ...] = ()

    def __contains__(self, start: int) -> bool:
        at = bisect_right(self.starts, start)
        return at > 0 and self.starts[at - 1] == start

    def __or__(self, other: Visited) -> Visited:
        return Visited(tuple(sorted({*self.starts, *other.starts})))

    def with_offset(self, segmentation: Segmentation, offset: int) -> Visited:
        """These and the sentence at OFFSET (the white space after one is its own); the same value where it is known."""
        sentence = segmentation.sentence_at(offset)
        if sentence is None or sentence[0] in self:
            return self
        return self | Visited((sentence[0],))

    def to_text(self) -> str:
        """The starts for a settings file: the first, then each one's distance from the one before."""
        return " ".join(str(start - before) for before, start in pairwise((0, *self.starts)))

    @classmethod
    def from_text(cls, text: object) -> Visited:
        """What `to_text` wrote; nothing visited where TEXT is anything else."""
        if not isinstance(text, str) or not _STEPS.fullmatch(text):
            return cls()
        first, *steps = map(int, text.split(" "))
        return cls(tuple(accumulate(steps, initial=first))) if all(steps) else cls()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence in the map of a document: the labels in it (each name once, in reading order), the worst finding."""

    start: int
    end: int
    visited: bool
    labels: tuple[str, ...] = ()
    worst: str = ""


def sentences(segmentation: Segmentation) -> list[Range]:
    """Every sentence of title, body and points, in text order."""
    return segmentation.sentences_in(0, len(segmentation.document.text))


def labelled(segmentation: Segmentation, spans: Iterable[Span]) -> Visited:
    """The sentences that hold a label, wholly or in part; what lies in the gaps of a span does not count."""
    ranges = (part for span in spans for part in span.pieces)
    found = {sentence[0] for start, end in ranges for sentence in segmentation.sentences_in(start, end)}
    return Visited(tuple(sorted(found)))


def unvisited(
    segmentation: Segmentation, spans: Iterable[Span], visited: Visited, offset: int, *, forward: bool
) -> tuple[Range | None, int]:
    """The nearest sentence behind OFFSET, or (not FORWARD) before it, where nobody has been and no label lies.

    Past the last one comes the first. The sentence at OFFSET is passed over. None where every other one was visited;
    the number says how many were not.
    """
    been = visited | labelled(segmentation, spans)
    left = [each for each in sentences(segmentation) if each[0] not in been and not each[0] <= offset < each[1]]
    if not left:
        return None, 0
    if forward:
        return next((each for each in left if each[0] > offset), left[0]), len(left)
    return next((each for each in reversed(left) if each[0] < offset), left[-1]), len(left)


def map_of(
    segmentation: Segmentation, spans: Iterable[Span], visited: Visited, findings: Iterable[Finding]
) -> list[Stretch]:
    """The map of a document: one stretch a sentence, in text order.

    A finding counts for each sentence that it shares a character with; those on sentences not visited are left out,
    as `visited` says that already.
    """
    units = sentences(segmentation)
    names: list[dict[str, None]] = [{} for _ in units]
    worst = [0] * len(units)
    for span in reading_order(spans):
        for start, end in span.pieces:
            for at in _touched(units, start, end):
                names[at][span.label] = None
    for finding in findings:
        if finding.check != NOT_VISITED:
            for at in _touched(units, finding.start, finding.end):
                worst[at] = max(worst[at], _WORST.index(finding.level))
    return [
        Stretch(start, end, bool(names[at]) or start in visited, tuple(names[at]), _WORST[worst[at]])
        for at, (start, end) in enumerate(units)
    ]


def _touched(units: Sequence[Range], start: int, end: int) -> Iterator[int]:
    """The indexes of the UNITS (in order, apart) that share a character with [START, END)."""
    at = max(bisect_right(units, start, key=lambda unit: unit[0]) - 1, 0)
    while start < end and at < len(units) and units[at][0] < end:
        if start < units[at][1]:
            yield at
        at += 1
