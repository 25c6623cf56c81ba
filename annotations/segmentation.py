"""A document cut into paragraphs, tokens and sentences, each paragraph when it is first asked for.

A paragraph is a line within a title, body or point; other sections have no tokens. All ranges are half-open, in code
points of the document's text, and no edge lies inside a grapheme cluster (what a reader takes for one character):
tokens that share a cluster are one token here.
"""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import regex

from annotations.text import ANNOTATED_KINDS, Document, Range, Section, Tokenizer, paragraphs

SOON = 200_000
"""So many code points are cut in less than the time in which an answer seems to come at once (0.3 s)."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line with what it holds. `clusters` are only those of more than one code point."""

    start: int
    end: int
    tokens: tuple[Range, ...]
    sentences: tuple[Range, ...]
    clusters: tuple[Range, ...]


class Segmentation:
    """The tokens and sentences of DOCUMENT as TOKENIZER cuts them; a key press costs one paragraph at most."""

    def __init__(self, document: Document, tokenizer: Tokenizer) -> None:
        self.document = document
        self._tokenizer = tokenizer
        self._lines: list[Range] = []
        self._sections: list[int] = []
        self._cut: dict[int, Paragraph] = {}
        for section in document.sections_of(*ANNOTATED_KINDS):
            for line in paragraphs(document.text, section.start, section.end):
                self._lines.append(line)
                self._sections.append(section.start)
        self._starts = [start for start, _ in self._lines]
        self._counted = [0]  # how many sentences stand before each line, as far as that was asked

    @property
    def language(self) -> str:
        """The code of the language of the document, or else of the rules that cut it, without region or script."""
        code = self.document.language or self._tokenizer.language
        return code.replace("_", "-").split("-")[0].lower()

    def token_at(self, offset: int) -> Range | None:
        """The token that holds the character at OFFSET, else the one that ends there."""
        return self._touching(_tokens, offset)

    def next_token(self, offset: int, sections: Sequence[Section] | None = None) -> Range | None:
        """The first token that starts after OFFSET (-1: the first of all), in SECTIONS where they are given."""
        return self._following(_tokens, offset, sections)

    def previous_token(self, offset: int, sections: Sequence[Section] | None = None) -> Range | None:
        """The last token that starts before OFFSET, in SECTIONS where they are given."""
        return self._preceding(_tokens, offset, sections)

    def sentence_at(self, offset: int) -> Range | None:
        """The sentence that holds OFFSET or ends there; the white space after a sentence counts as its own."""
        found = self._touching(_sentences, offset)
        if found is None and (index := self._line_at(offset)) is not None:
            before = [sentence for sentence in self._paragraph(index).sentences if sentence[1] <= offset]
            found = before[-1] if before else None
        return found

    def next_sentence(self, offset: int, sections: Sequence[Section] | None = None) -> Range | None:
        """The first sentence that starts after OFFSET (-1: the first of all), in SECTIONS where they are given."""
        return self._following(_sentences, offset, sections)

    def previous_sentence(self, offset: int, sections: Sequence[Section] | None = None) -> Range | None:
        """The last sentence that starts before OFFSET, in SECTIONS where they are given."""
        return self._preceding(_sentences, offset, sections)

    def tokens_in(self, start: int, end: int) -> list[Range]:
        """The tokens that share a character with [START, END), whole."""
        return self._overlapping(_tokens, start, end)

    def sentences_in(self, start: int, end: int) -> list[Range]:
        """The sentences that share a character with [START, END), whole."""
        return self._overlapping(_sentences, start, end)

    def sentence_number(self, offset: int, most: int = SOON) -> int | None:
        """Which sentence of its section holds OFFSET, from 1 on.

        None where there is no sentence, or where more than MOST code points would have to be cut to count them.
        """
        index, sentence = self._line_at(offset), self.sentence_at(offset)
        if index is None or sentence is None:
            return None
        uncut = [line for place, line in enumerate(self._lines[:index]) if place not in self._cut]
        if sum(end - start for start, end in uncut) > most:
            return None
        while len(self._counted) <= index:
            self._counted.append(self._counted[-1] + len(self._paragraph(len(self._counted) - 1).sentences))
        before = self._counted[index] - self._counted[bisect_left(self._sections, self._sections[index])]
        return before + self._paragraph(index).sentences.index(sentence) + 1

    def cut_more(self, seconds: float) -> bool:
        """Cut paragraphs that nobody asked for yet, for about SECONDS; whether all of them are cut now."""
        until = time.monotonic() + seconds
        for index in range(len(self._lines)):
            if index not in self._cut:
                if time.monotonic() >= until:
                    return False
                self._paragraph(index)
        return True

    def is_function_word(self, token: Range) -> bool:
        """Whether the words at TOKEN are an article, a pronoun, a preposition or the like."""
        return self._tokenizer.is_function_word(self.document.text[slice(*token)])

    def clusters_around(self, start: int, end: int) -> Range:
        """[START, END) widened until neither edge lies inside a grapheme cluster."""
        return self._cluster_around(start)[0], self._cluster_around(end)[1]

    def _cluster_around(self, offset: int) -> Range:
        index = self._line_at(offset)
        if index is not None:
            for cluster in _overlaps(self._paragraph(index).clusters, offset, offset + 1):
                if cluster[0] < offset:
                    return cluster
        return offset, offset

    def _line_at(self, offset: int) -> int | None:
        index = bisect_right(self._starts, offset) - 1
        return index if index >= 0 and offset <= self._lines[index][1] else None

    def _paragraph(self, index: int) -> Paragraph:
        if index not in self._cut:
            self._cut[index] = _cut(self.document.text, self._lines[index], self._tokenizer)
        return self._cut[index]

    def _touching(self, pick: Pick, offset: int) -> Range | None:
        index = self._line_at(offset)
        if index is None:
            return None
        found = _overlaps(pick(self._paragraph(index)), offset - 1, offset + 1)
        holding = [part for part in found if part[0] <= offset < part[1]]
        ending = [part for part in found if part[1] == offset]
        return next(iter(holding or ending), None)

    def _following(self, pick: Pick, offset: int, sections: Sequence[Section] | None) -> Range | None:
        first = max(bisect_right(self._starts, offset) - 1, 0)
        for paragraph in self._walk(range(first, len(self._lines)), sections):
            parts = pick(paragraph)
            at = bisect_right(parts, offset, key=_start)
            if at < len(parts):
                return parts[at]
        return None

    def _preceding(self, pick: Pick, offset: int, sections: Sequence[Section] | None) -> Range | None:
        for paragraph in self._walk(range(bisect_left(self._starts, offset) - 1, -1, -1), sections):
            parts = pick(paragraph)
            at = bisect_left(parts, offset, key=_start)
            if at:
                return parts[at - 1]
        return None

    def _walk(self, indexes: range, sections: Sequence[Section] | None) -> Iterator[Paragraph]:
        allowed = None if sections is None else {section.start for section in sections}
        for index in indexes:
            if allowed is None or self._sections[index] in allowed:
                yield self._paragraph(index)

    def _overlapping(self, pick: Pick, start: int, end: int) -> list[Range]:
        found: list[Range] = []
        index = max(bisect_right(self._starts, start) - 1, 0)
        while start < end and index < len(self._lines) and self._starts[index] < end:
            found += _overlaps(pick(self._paragraph(index)), start, end)
            index += 1
        return found


Pick = Callable[[Paragraph], tuple[Range, ...]]


def _tokens(paragraph: Paragraph) -> tuple[Range, ...]:
    return paragraph.tokens


def _sentences(paragraph: Paragraph) -> tuple[Range, ...]:
    return paragraph.sentences


def _start(part: Range) -> int:
    return part[0]


def _overlaps(parts: tuple[Range, ...], start: int, end: int) -> tuple[Range, ...]:
    """The PARTS (in order, apart) that share a character with [START, END)."""
    first = max(bisect_right(parts, start, key=_start) - 1, 0)
    if first < len(parts) and parts[first][1] <= start:
        first += 1
    return parts[first : bisect_left(parts, end, key=_start)]


def _cut(text: str, line: Range, tokenizer: Tokenizer) -> Paragraph:
    start, end = line
    words = text[start:end]
    clusters = _clusters(words)
    tokens, sentences = (
        tuple((start + first, start + last) for first, last in _joined(parts, clusters))
        for parts in (tokenizer.tokens(words), tokenizer.sentences(words))
    )
    shifted = tuple((start + first, start + last) for first, last in clusters)
    return Paragraph(start, end, tokens, sentences, shifted)


def _clusters(text: str) -> tuple[Range, ...]:
    """The grapheme clusters of TEXT that are longer than one code point."""
    if text.isascii():
        return ()
    found = (match.span() for match in regex.finditer(r"\X", text))
    return tuple((start, end) for start, end in found if end - start > 1)


def _joined(parts: Sequence[Range], clusters: tuple[Range, ...]) -> list[Range]:
    """PARTS widened to whole clusters; those that then share one become one."""
    joined: list[Range] = []
    for start, end in parts:
        for first, last in _overlaps(clusters, start, end):
            start, end = min(start, first), max(end, last)
        if joined and start < joined[-1][1]:
            start, end = joined[-1][0], max(joined.pop()[1], end)
        joined.append((start, end))
    return joined
