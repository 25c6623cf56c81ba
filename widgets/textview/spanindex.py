"""Spans in reading order, asked by range: which of thousands are on this page?

Reading order is kept in runs of a few hundred, each of which knows how far its spans reach. A question skips whole
runs, and a change touches one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotations.spans import Span
from annotations.text import Range

_RUN = 256
_ROUNDS = 10

Key = tuple[int, int, str, str]


def _key(span: Span) -> Key:
    return span.start, -span.end, span.label, span.id


@dataclass(slots=True)
class _Run:
    keys: list[Key]
    spans: list[Span]
    reach: int

    @classmethod
    def of(cls, spans: list[Span]) -> _Run:
        """A run of spans that are in order already."""
        return cls([_key(span) for span in spans], spans, max(span.end for span in spans))


class SpanIndex:
    """The spans of one set on one document. Ids are unique: a span added under a known id replaces the old one."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._by_id = {span.id: span for span in spans}
        ordered = sorted(self._by_id.values(), key=_key)
        self._runs = [_Run.of(ordered[at : at + _RUN]) for at in range(0, len(ordered), _RUN)]

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Span]:
        for run in self._runs:
            yield from run.spans

    def get(self, span_id: str) -> Span | None:
        """The span with this id, if there is one."""
        return self._by_id.get(span_id)

    def add(self, span: Span) -> None:
        """Add a span, or put it in the place of the one with its id."""
        if span.id in self._by_id:
            self.remove(span.id)
        self._by_id[span.id] = span
        key = _key(span)
        if not self._runs:
            self._runs.append(_Run.of([span]))
            return
        number = self._run_of(key)
        run = self._runs[number]
        at = bisect_left(run.keys, key)
        run.keys.insert(at, key)
        run.spans.insert(at, span)
        run.reach = max(run.reach, span.end)
        if len(run.keys) > 2 * _RUN:
            self._runs[number : number + 1] = [_Run.of(run.spans[:_RUN]), _Run.of(run.spans[_RUN:])]

    def remove(self, span_id: str) -> Span | None:
        """Take the span with this id out, and return it if it was there."""
        span = self._by_id.pop(span_id, None)
        if span is None:
            return None
        key = _key(span)
        number = self._run_of(key)
        run = self._runs[number]
        at = bisect_left(run.keys, key)
        del run.keys[at], run.spans[at]
        if not run.spans:
            del self._runs[number]
        elif span.end == run.reach:
            run.reach = max(other.end for other in run.spans)
        return span

    def chain(self, start: int, end: int) -> Range | None:
        """The range of all spans that overlap those in [start, end), and of all that overlap these; None where the
        chain has more than a few links."""
        for _ in range(_ROUNDS):
            near = self.overlapping(start, end)
            low = min((span.start for span in near), default=start)
            high = max((span.end for span in near), default=end)
            if low >= start and high <= end:
                return start, end
            start, end = min(low, start), max(high, end)
        return None

    def overlapping(self, start: int, end: int) -> list[Span]:
        """The spans that share a character with [start, end), in reading order."""
        found: list[Span] = []
        for run in self._runs:
            if run.keys[0][0] >= end:
                break
            if run.reach > start:
                upto = len(run.keys) if run.keys[-1][0] < end else bisect_left(run.keys, (end,))
                found.extend(span for span in run.spans[:upto] if span.end > start and span.start < span.end)
        return found

    def _run_of(self, key: Key) -> int:
        return max(bisect_right(self._runs, key, key=lambda run: run.keys[0]) - 1, 0)
