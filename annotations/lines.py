"""The lines of a document as mentions are looked for in them: whole words, capitals that are due, longer names.

All offsets are code points of the document's text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from annotations.segmentation import Segmentation
from annotations.text import Range, Section

CONTEXT = 40
CUT = "…"
LONGEST_NAME = 6
HEADLINE_WORDS = 4
HYPHENS = ("-", "‐", "‑", "–")
BEGINNINGS = frozenset("“„«‹‘‚\"'‟:([")

_WORD = re.compile(r"[^\W_]")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


class Line:
    """A line of a section, [start, end), with its tokens and sentences."""

    def __init__(self, segmentation: Segmentation, start: int, end: int) -> None:
        self.text, self.start, self.end = segmentation.document.text, start, end
        tokens = segmentation.tokens_in(start, end)
        self._starts, self._ends = [token[0] for token in tokens], [token[1] for token in tokens]
        self._sentences = segmentation.sentences_in(start, end)
        self._openings = [sentence[0] for sentence in self._sentences]
        self._known: dict[int, tuple[int, bool]] = {}
        self._capitals: dict[int, bool] = {}

    def is_whole(self, start: int, end: int) -> bool:
        """Whether [start, end) is a run of whole tokens."""
        first, last = bisect_left(self._starts, start), bisect_left(self._ends, end)
        return first <= last < len(self._ends) and (self._starts[first], self._ends[last]) == (start, end)

    def is_opening(self, start: int) -> bool:
        """Whether no word of its sentence stands before START, so that a capital is due there."""
        return self._about(start)[0] >= start

    def is_in_capitals(self, start: int) -> bool:
        """Whether all letters of the sentence at START are capitals, as in some headlines."""
        at = bisect_right(self._openings, start) - 1
        if at not in self._capitals:
            first = self._openings[at] if at >= 0 else self.start
            self._capitals[at] = self.text[first : self._sentence_end(start)].isupper()
        return self._capitals[at]

    def sentences_in(self, start: int, end: int) -> list[Range]:
        """The sentences that share a character with [start, end)."""
        first = max(bisect_right(self._openings, start) - 1, 0)
        return [each for each in self._sentences[first : bisect_left(self._openings, end)] if each[1] > start]

    def before(self, start: int) -> str:
        """At most CONTEXT characters of the line before START, cut between tokens."""
        limit = start - CONTEXT
        if limit <= self.start:
            return self.text[self.start : start]
        at = bisect_left(self._starts, limit)
        return CUT + self.text[min(self._starts[at], start) if at < len(self._starts) else start : start]

    def after(self, end: int) -> str:
        """At most CONTEXT characters of the line after END, cut between tokens."""
        limit = end + CONTEXT
        if limit >= self.end:
            return self.text[end : self.end]
        at = bisect_right(self._ends, limit)
        return self.text[end : max(self._ends[at - 1], end) if at else end] + CUT

    def name_around(self, start: int, end: int) -> Range:
        """[start, end), two token borders, with the capitalised words beside it in its sentence.

        Only white space stands between them. A word whose capital tells nothing does not count: the first one of a
        sentence or quotation, and all of a headline in capitals.
        """
        first_word, headline = self._about(start)
        if headline:
            return start, end
        first, last = bisect_left(self._starts, start), bisect_left(self._ends, end)
        stop = self._sentence_end(start)
        for at in range(first - 1, max(first - 1 - LONGEST_NAME, -1), -1):
            if self._starts[at] <= first_word or self._is_opened(at) or not self._is_name(at, self._ends[at], start):
                break
            start = self._starts[at]
        for at in range(last + 1, min(last + 1 + LONGEST_NAME, len(self._starts))):
            if self._starts[at] >= stop or not self._is_name(at, end, self._starts[at]):
                break
            end = self._ends[at]
        return start, end

    def compound_around(self, start: int, end: int) -> Range:
        """[start, end), two token borders, with the words that hyphens join to it."""
        first, last = bisect_left(self._starts, start), bisect_left(self._ends, end)
        lowest, highest = first - 2 * LONGEST_NAME, last + 2 * LONGEST_NAME
        while first > lowest and self._joins(first - 1):
            first -= 2
        while last < highest and self._joins(last + 1):
            last += 2
        return self._starts[first], self._ends[last]

    def _joins(self, at: int) -> bool:
        """Whether there is a token at this place, and it is a hyphen between two words."""
        if not 0 < at < len(self._starts) - 1:
            return False
        start, end = self._starts[at], self._ends[at]
        if self.text[start:end] not in HYPHENS or self._ends[at - 1] != start or self._starts[at + 1] != end:
            return False
        return self.text[start - 1].isalnum() and self.text[end].isalnum()

    def _is_name(self, at: int, gap_start: int, gap_end: int) -> bool:
        gap = self.text[gap_start:gap_end]
        return gap.isspace() and is_capitalised(self.text[self._starts[at] : self._ends[at]])

    def _is_opened(self, at: int) -> bool:
        return at > 0 and self.text[self._ends[at - 1] - 1] in BEGINNINGS

    def _sentence_end(self, offset: int) -> int:
        at = bisect_right(self._openings, offset)
        return self._openings[at] if at < len(self._openings) else self.end

    def _about(self, offset: int) -> tuple[int, bool]:
        """Where the first word of the sentence at OFFSET begins, and whether that is a headline in capitals."""
        at = bisect_right(self._openings, offset) - 1
        if at not in self._known:
            start, end = self._openings[at] if at >= 0 else self.start, self._sentence_end(offset)
            word = _WORD.search(self.text, start, end)
            long = 0
            for found in _LONG_WORD.finditer(self.text, start, end):
                if not is_capitalised(found[0]):
                    long = 0
                    break
                long += 1
            self._known[at] = (word.start() if word else end, long >= HEADLINE_WORDS)
        return self._known[at]


class Lines:
    """The lines of a document, one after the other."""

    def __init__(self, segmentation: Segmentation) -> None:
        self._segmentation = segmentation
        self._last: Line | None = None

    def at(self, section: Section, offset: int) -> Line:
        """The line of SECTION that holds the character at OFFSET."""
        if self._last is None or not self._last.start <= offset < self._last.end:
            text = self._segmentation.document.text
            start = max(text.rfind("\n", section.start, offset) + 1, section.start)
            end = text.find("\n", offset, section.end)
            self._last = Line(self._segmentation, start, section.end if end < 0 else end)
        return self._last


def is_capitalised(words: str) -> bool:
    """Whether the first letter or digit of WORDS is a capital."""
    match = _WORD.search(words)
    return match is not None and (match[0].isupper() or match[0].istitle())
