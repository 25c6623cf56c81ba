"""Arithmetic of marks: which lane an underline takes, and where chips stand without touching anything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from annotations.text import Range

LANES = 3

Stretch = tuple[float, float]


class Laid(NamedTuple):
    """Where a range's underline runs: lane 0 is the uppermost, None lies deeper than the lanes go."""

    lane: int | None
    crosses: bool


def lay(ranges: Sequence[Range]) -> list[Laid]:
    """Lanes for ranges in reading order (by start, the longer first).

    A range runs below all that hold it. Ranges that cross take different lanes, and so do equal ones. The same
    range gets the same lane whatever lies to its right, and whatever ended before it began.
    """
    depths: list[int] = []
    crossing: set[int] = set()
    open_now: list[int] = []
    for number, (start, end) in enumerate(ranges):
        open_now = [other for other in open_now if ranges[other][1] > start]
        depth, taken = 0, []
        for other in open_now:
            if ranges[other][1] >= end:
                depth = max(depth, depths[other] + 1)
            else:
                taken.append(depths[other])
                crossing.update((other, number))
        while depth in taken:
            depth += 1
        depths.append(depth)
        open_now.append(number)
    return [Laid(depth if depth < LANES else None, number in crossing) for number, depth in enumerate(depths)]


class WantedChip(NamedTuple):
    """A chip that would like to begin at `left`, may begin at `limit` at the latest, whole or as its first letter.

    A `firm` chip is shown in any case: it tells of something that can be seen nowhere else.
    """

    left: float
    limit: float
    whole: float
    short: float
    firm: bool = False


class PlacedChip(NamedTuple):
    """Where a chip stands, and whether only its first letter is left of it."""

    left: float
    width: float
    short: bool

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.width


def place_chips(
    wanted: Sequence[WantedChip], blocked: Sequence[Stretch], *, room: Stretch, gap: float
) -> list[PlacedChip | None]:
    """Give each chip of one line its place, from left to right; None where it has to wait for the pointer.

    BLOCKED are stretches that underlines of the line above reach into. A chip that meets one, or the chip before
    it, moves right; past its limit it shortens to its letter, and if that fits nowhere it is left out. It shortens
    as well where the chip of its next neighbour would otherwise find no place; one of a span within its own gives way.
    Over words that are too short even for the letter, this stands just before what is in its way.
    """
    obstacles = sorted(blocked)
    edge = room[0]
    placed: list[PlacedChip | None] = []
    for number, chip in enumerate(wanted):
        following = wanted[number + 1] if number + 1 < len(wanted) else None
        is_neighbour = following is not None and following.left > chip.limit + chip.short
        after = following.limit - gap if following is not None and is_neighbour else room[1]
        found = _best(chip, after, obstacles, (edge, room[1]), gap)
        placed.append(found)
        if found is not None:
            edge = found.right + gap
    return placed


def _best(chip: WantedChip, after: float, obstacles: Sequence[Stretch], room: Stretch, gap: float) -> PlacedChip | None:
    """The whole chip, its letter, or nothing: what fits, and leaves the next chip its place up to AFTER."""
    whole = _fitting(chip, chip.whole, obstacles, room, gap)
    if whole is not None and whole <= after - chip.whole:
        return PlacedChip(whole, chip.whole, False)
    short = _fitting(chip, chip.short, obstacles, room, gap)
    if short is not None and (whole is None or short <= after - chip.short):
        return PlacedChip(short, chip.short, True)
    if whole is not None:
        return PlacedChip(whole, chip.whole, False)
    before = _just_before(chip, obstacles, room, gap)
    if before is not None:
        return PlacedChip(before, chip.short, True)
    if chip.firm:
        return PlacedChip(max(room[0], min(chip.left, room[1] - chip.whole)), chip.whole, False)
    return None


def _fitting(chip: WantedChip, width: float, obstacles: Sequence[Stretch], room: Stretch, gap: float) -> float | None:
    """Where WIDTH of the chip may begin, if anywhere."""
    left = _free_place(max(chip.left, room[0]), width, obstacles, gap)
    if left + width > room[1]:
        left = room[1] - width
        if left < room[0] or left != _free_place(left, width, obstacles, gap):
            return None
    return left if left <= chip.limit else None


def _just_before(chip: WantedChip, obstacles: Sequence[Stretch], room: Stretch, gap: float) -> float | None:
    """Where the letter may begin so that it ends before an obstacle within its words, and hardly leaves these."""
    for start, _ in obstacles:
        left = start - gap - chip.short
        is_near = chip.left - chip.short - gap <= left <= chip.limit and start > chip.left
        if is_near and left >= room[0] and left == _free_place(left, chip.short, obstacles, gap):
            return left
    return None


def _free_place(left: float, width: float, obstacles: Sequence[Stretch], gap: float) -> float:
    """The first place at or after LEFT where WIDTH meets no obstacle."""
    for start, end in obstacles:
        if start < left + width + gap and left < end + gap:
            left = end + gap
    return left
