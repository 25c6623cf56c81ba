"""Which ranges of a document are shown, and where each character of them stands on the display.

The display text is the pieces joined by one line feed. Characters that Qt would swallow, or take for the end of a
paragraph, are replaced by a sign of the same length: for the eye only, since nothing is ever read back.
Three counts meet here: offsets (code points of the document), points (code points of the display text) and units
(UTF-16 units of the display text, which is what Qt calls a position).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from annotations.bidi import runs_right_to_left
from annotations.text import Range
from widgets.textview.utf16 import Utf16Map

TITLE, BODY, POINT, QUIET = "title", "body", "point", "quiet"
PIECE_ROLES = (TITLE, BODY, POINT, QUIET)

_KNOWN = 20_000
_ZERO_WIDTH_SPACE = "\u200b"
_BLANKS = frozenset(" \t\n\r\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000" + _ZERO_WIDTH_SPACE)
_CARRIAGE_RETURN_AT_LINE_END = re.compile(r"\r(?=\n|\Z)")
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")
_PICTURES = {
    "\r": "\u21b5",
    "\x0b": "\u21b5",
    "\x85": "\u21b5",
    "\u2028": "\u21b5",
    "\x0c": "\u00b6",
    "\u2029": "\u00b6",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A range of the document's text to show, and the part it plays: title, body, point, or quiet."""

    start: int
    end: int
    role: str = BODY


def displayable(text: str) -> str:
    """TEXT as Qt can show it, one character for one: CR before a line's end unseen, other controls as signs."""
    if not _UNFIT.search(text):
        return text
    return _UNFIT.sub(_picture, _CARRIAGE_RETURN_AT_LINE_END.sub(_ZERO_WIDTH_SPACE, text))


def _picture(match: re.Match[str]) -> str:
    return _PICTURES.get(match[0], "\ufffd")


class PieceMap:
    """The display text of some pieces of a text, and the way between its units and the document's offsets."""

    def __init__(self, text: str, pieces: Sequence[Piece]) -> None:
        _check(text, pieces)
        self.text = text
        self.pieces = tuple(pieces)
        self.parts = tuple(displayable(text[piece.start : piece.end]) for piece in pieces)
        self.shown = "\n".join(self.parts)
        self._units = Utf16Map(self.shown)
        self._starts = [piece.start for piece in pieces]
        self._points: list[int] = []
        at = 0
        for piece in pieces:
            self._points.append(at)
            at += piece.end - piece.start + 1
        self._ranges: dict[Range, list[Range]] = {}
        self._unit_starts = [self._units.to_units(point) for point in self._points]

    @property
    def length(self) -> int:
        """The length of the display text in units."""
        return self._units.units

    @cached_property
    def runs_right_to_left(self) -> bool:
        """Whether most of what is shown runs from right to left."""
        return runs_right_to_left(self.shown)

    def to_unit(self, offset: int) -> int:
        """The display position of a document offset. What is not shown goes to the end of the piece before it."""
        if not self.pieces:
            return 0
        number = max(bisect_right(self._starts, offset) - 1, 0)
        piece = self.pieces[number]
        inside = min(max(offset, piece.start), piece.end) - piece.start
        return self._units.to_units(self._points[number] + inside)

    def to_offset(self, unit: int) -> int:
        """The document offset of a display position; a position inside a surrogate pair counts as before it."""
        if not self.pieces:
            return 0
        point = self._point(unit)
        number = bisect_right(self._points, point) - 1
        return self.pieces[number].start + point - self._points[number]

    def unit_ranges(self, start: int, end: int) -> list[Range]:
        """The shown parts of the document range [start, end) as ranges of units; one per piece that it touches."""
        known = self._ranges.get((start, end))
        if known is not None:
            return known
        found = []
        first_piece = max(bisect_right(self._starts, start) - 1, 0)
        for number, piece in enumerate(self.pieces[first_piece:], first_piece):
            if piece.start >= end:
                break
            first, last = max(start, piece.start), min(end, piece.end)
            if first < last:
                shift = self._points[number] - piece.start
                found.append((self._units.to_units(first + shift), self._units.to_units(last + shift)))
        if len(self._ranges) > _KNOWN:
            self._ranges.clear()
        self._ranges[start, end] = found
        return found

    def shows(self, span: Range) -> bool:
        """Whether any character of a document range is shown."""
        return bool(self.unit_ranges(*span))

    def role_at(self, unit: int) -> str:
        """The role of the piece that holds a display position."""
        if not self.pieces:
            return BODY
        return self.pieces[max(bisect_right(self._unit_starts, unit) - 1, 0)].role

    def without_trailing_blanks(self, start: int, end: int) -> int:
        """Where the units [start, end) end once the blanks at their end are left out."""
        last = self._point(end)
        first = self._point(start)
        point = last
        while point > first and self.shown[point - 1] in _BLANKS:
            point -= 1
        return end - (last - point)

    def stored(self, start: int, end: int) -> str:
        """The stored characters behind the units [start, end): what a copy gives."""
        first, last = self.to_offset(start), self.to_offset(end)
        parts = [self.text[max(first, piece.start) : min(last, piece.end)] for piece in self._between(first, last)]
        return "\n".join(parts)

    def _between(self, first: int, last: int) -> list[Piece]:
        return [piece for piece in self.pieces if piece.start <= last and first <= piece.end]

    def _point(self, unit: int) -> int:
        return self._units.to_points(self._units.snapped(min(max(unit, 0), self._units.units)))


def _check(text: str, pieces: Sequence[Piece]) -> None:
    before = 0
    for piece in pieces:
        if not before <= piece.start <= piece.end <= len(text):
            raise ValueError(f"piece {piece.start}-{piece.end} overlaps, is out of order or lies outside the text")
        if piece.role not in PIECE_ROLES:
            raise ValueError(f"piece {piece.start}-{piece.end} has the unknown role {piece.role!r}")
        before = piece.end
