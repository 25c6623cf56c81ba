"""How the words of a span may be written elsewhere in its document, and where each way of writing them may stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from annotations.lines import Line, Lines
from annotations.segmentation import Segmentation
from annotations.spans import Span
from annotations.text import Section

LONGEST_ABBREVIATION = 3
_WHITE = r"[^\S\n]+"


class Place(Enum):
    """Where a reading counts: anywhere, only where a sentence begins, or only in a line of capitals."""

    ANYWHERE = "anywhere"
    OPENING = "opening"
    CAPITALS = "capitals"


class Readings:
    """The ways in which the words of one span may be written, by their white space and capitals.

    As they stand; with a capital where a sentence begins; in a line of capitals all in capitals. Where the span itself
    opens a sentence, and its capital is due to that alone, in small letters too; where it stands in a line of capitals,
    in any letters. What is as short as US and IT is left as it is: us and it are other words.
    """

    def __init__(self, quote: str, *, opens: bool = False, in_capitals: bool = False) -> None:
        own = " ".join(quote.split())
        self.quote = own
        self.places: dict[str, Place] = {}
        self._add(own, Place.ANYWHERE)
        if opens and _has_due_capital(own):
            self._add(own[:1].lower() + own[1:], Place.ANYWHERE)
        is_word = len(own) > LONGEST_ABBREVIATION
        self._any_case = in_capitals and own.isupper() and is_word
        for known in [each for each in self.places if each.islower()]:
            self._add(_with_capital(known), Place.OPENING)
        if own.upper() != own and is_word:
            self._add(own.upper(), Place.CAPITALS)
        ways = ("(?:" + _WHITE.join(map(re.escape, each.split())) + ")" for each in self.places)
        self.pattern = re.compile("|".join(ways), re.IGNORECASE if self._any_case else 0) if own else None

    def fits(self, line: Line, start: int, end: int) -> bool:
        """Whether [start, end) of LINE, which the pattern has found, is a run of whole tokens and may be written so."""
        words = " ".join(line.text[start:end].split())
        place = Place.ANYWHERE if self._any_case else self.places.get(words)
        if place is None or not line.is_whole(start, end):
            return False
        if place is Place.OPENING:
            return line.is_opening(start)
        return place is Place.ANYWHERE or line.is_in_capitals(start)

    def found_in(self, section: Section, lines: Lines, text: str) -> Iterator[tuple[int, int, Line]]:
        """Every [start, end) of a section that reads so, with its line; such as overlap one another included."""
        match = self.pattern.search(text, section.start, section.end) if self.pattern else None
        while match and self.pattern:
            line = lines.at(section, match.start())
            if self.fits(line, *match.span()):
                yield *match.span(), line
            match = self.pattern.search(text, match.start() + 1, section.end)

    def _add(self, reading: str, place: Place) -> None:
        self.places.setdefault(reading, place)


def readings_of(segmentation: Segmentation, span: Span, sections: Sequence[Section]) -> Readings:
    """The readings of a span of the segmented document; SECTIONS are those in which it may be marked."""
    section = segmentation.document.section_around(span.start, span.end)
    if section is None:
        return Readings(span.quote)
    line = Lines(segmentation).at(section, span.start)
    in_capitals = line.is_in_capitals(span.start)
    may_differ = in_capitals or (line.is_opening(span.start) and _has_due_capital(span.quote))
    if not may_differ or _is_name_elsewhere(segmentation, span, sections):
        return Readings(span.quote)
    return Readings(span.quote, opens=not in_capitals, in_capitals=in_capitals)


def _is_name_elsewhere(segmentation: Segmentation, span: Span, sections: Sequence[Section]) -> bool:
    """Whether the words of SPAN have their capitals in some place where none are due: then they are a name's."""
    own, lines, text = Readings(span.quote), Lines(segmentation), segmentation.document.text
    return any(
        not line.is_opening(start) and not line.is_in_capitals(start)
        for section in sections
        for start, _, line in own.found_in(section, lines, text)
    )


def _has_due_capital(quote: str) -> bool:
    """Whether the capital of QUOTE may be due to its place: the rest of its first word is in small letters."""
    first = quote.split()[0] if quote.split() else ""
    return first[:1].isupper() and first[1:].islower()


def _with_capital(quote: str) -> str:
    """QUOTE with a capital at its beginning, where that is one letter for one."""
    capital = quote[:1].upper()
    return capital + quote[1:] if len(capital) == 1 else quote
