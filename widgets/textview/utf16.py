"""Code points to UTF-16 units and back: the one place in the project where the two meet.

Python counts code points, Qt counts UTF-16 units. They differ by one for each character beyond U+FFFF that stands
before a position, so a sorted list of those characters answers every question by bisection. A text without any,
which is nearly every text, needs no list at all.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Positions of one text in both units. A position lies between characters: 0 to the length, both included."""

    __slots__ = ("_astral", "_astral_units", "points", "units")

    def __init__(self, text: str) -> None:
        self.points = len(text)
        self.units = len(text.encode("utf-16-le", "surrogatepass")) // 2
        self._astral: list[int] = []
        self._astral_units: list[int] = []
        if self.units != self.points:
            self._astral = [match.start() for match in _ASTRAL.finditer(text)]
            self._astral_units = [point + before for before, point in enumerate(self._astral)]

    def to_units(self, point: int) -> int:
        """The UTF-16 position of the code point position POINT."""
        if not 0 <= point <= self.points:
            raise ValueError(f"position {point} lies outside a text of {self.points} code points")
        return point + bisect_left(self._astral, point) if self._astral else point

    def to_points(self, unit: int) -> int:
        """The code point position of the UTF-16 position UNIT. Raises ValueError inside a surrogate pair."""
        if self.snapped(unit) != unit:
            raise ValueError(f"UTF-16 position {unit} lies inside a surrogate pair")
        return unit - bisect_left(self._astral_units, unit) if self._astral else unit

    def snapped(self, unit: int) -> int:
        """UNIT itself, or the start of the surrogate pair that it would split."""
        if not 0 <= unit <= self.units:
            raise ValueError(f"position {unit} lies outside a text of {self.units} UTF-16 units")
        before = bisect_left(self._astral_units, unit)
        inside = before > 0 and self._astral_units[before - 1] == unit - 1
        return unit - 1 if inside else unit
