"""A sheet of paper that words, tables and plots are laid on. Places and sizes are in millimetres from the top left."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from annotations.reporting.ink import Ink
from annotations.reporting.lettering import families, fitted, fitted_words, plain, width, wrapped
from annotations.value import value

A4 = (210.0, 297.0)
MM = 25.4
POINTS = 72 / MM
"""Points in a millimetre."""

LEADING = 1.3

FINENESS = 288
"""Dots per inch at which words are measured: with few, letters are rounded to them and seem wider than in print."""


@value
class Box:
    """A place on the sheet."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def columns(self, shares: Sequence[float], gap: float) -> list[Box]:
        """The box cut into columns with these shares of its width, GAP apart."""
        room = self.width - gap * (len(shares) - 1)
        boxes: list[Box] = []
        left = self.left
        for share in shares:
            wide = room * share / sum(shares)
            boxes.append(Box(left, self.top, wide, self.height))
            left += wide + gap
        return boxes


class Sheet:
    """One page."""

    def __init__(self, ink: Ink, size: tuple[float, float] = A4) -> None:
        self.ink = ink
        self._size = size
        self.figure = Figure(figsize=(size[0] / MM, size[1] / MM), facecolor=ink.paper, dpi=FINENESS)
        self._renderer = FigureCanvasAgg(self.figure).get_renderer()  # type: ignore[no-untyped-call]

    def write(
        self, text: str, left: float, top: float, *, size: float | None = None, colour: str | None = None,
        room: float | None = None, bold: bool = False, right: bool = False,
    ) -> None:  # fmt: skip
        """One line of text whose capitals hang from TOP, cut where it is wider than ROOM; RIGHT ends it at LEFT."""
        size, weight = size or self.ink.size, "bold" if bold else "normal"
        line = fitted(text, room * POINTS, size, weight) if room is not None else text
        self.figure.text(
            left / self._size[0], 1 - (top + size / POINTS * 0.78) / self._size[1], plain(line), fontsize=size,
            color=colour or self.ink.ink, family=families(), weight=weight, ha="right" if right else "left",
            va="baseline",
        )  # fmt: skip

    def paragraph(
        self, text: str, box: Box, *, size: float | None = None, colour: str | None = None, most: int = 99
    ) -> float:
        """TEXT in lines as wide as the box, at most MOST of them; returns the place below. The box's height is free.

        What has no room is left out in whole words.
        """
        size = size or self.ink.size
        lines = wrapped(text, box.width * POINTS, size)
        if len(lines) > most:
            lines = [*lines[: most - 1], fitted_words(" ".join(lines[most - 1 :]), box.width * POINTS, size)]
        for place, line in enumerate(lines):
            self.write(line, box.left, box.top + place * line_height(size), size=size, colour=colour, room=box.width)
        return box.top + len(lines) * line_height(size)

    def rule(self, left: float, right: float, top: float, colour: str | None = None) -> None:
        """A thin line across."""
        high = 1 - top / self._size[1]
        across = [left / self._size[0], right / self._size[0]]
        self.figure.add_artist(Line2D(across, [high, high], color=colour or self.ink.hairline, linewidth=0.6))

    def axes(self, box: Box) -> Axes:
        """Axes that fill the box; `settle` makes room for their words."""
        wide, high = self._size
        return self.figure.add_axes((box.left / wide, 1 - box.bottom / high, box.width / wide, box.height / high))

    def settle(self, axes: Axes, box: Box) -> None:
        """Shrink the axes until all their words lie within the box."""
        wide, high = self._size[0] / MM * self.figure.dpi, self._size[1] / MM * self.figure.dpi
        want = (box.left / self._size[0] * wide, high - box.bottom / self._size[1] * high,
                box.right / self._size[0] * wide, high - box.top / self._size[1] * high)  # fmt: skip
        for _ in range(3):
            now, tight = axes.get_window_extent(self._renderer), axes.get_tightbbox(self._renderer)
            if tight is None:
                return
            x0, y0 = want[0] + now.x0 - tight.x0, want[1] + now.y0 - tight.y0
            x1, y1 = want[2] - (tight.x1 - now.x1), want[3] - (tight.y1 - now.y1)
            axes.set_position((x0 / wide, y0 / high, (x1 - x0) / wide, (y1 - y0) / high))

    def table(
        self, box: Box, heads: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[float],
        *, grey: Sequence[bool] = (), size: float | None = None,
    ) -> float:  # fmt: skip
        """A table: the first column begins at the left, the others end at the right; returns the place below it."""
        size = size or self.ink.size
        columns = box.columns(shares, 1.0)
        high = line_height(size)
        for place, line in enumerate([heads, *rows]):
            top = box.top + place * high + (0.8 if place else 0.0)
            muted = place == 0 or (place <= len(grey) and grey[place - 1])
            for number, (column, text) in enumerate(zip(columns, line, strict=True)):
                self.write(
                    text, column.right if number else column.left, top, size=size, room=column.width,
                    right=number > 0, colour=self.ink.muted if muted else None,
                )  # fmt: skip
        self.rule(box.left, box.right, box.top + high)
        return box.top + high * (len(rows) + 1) + 0.8


def lines_of(text: str, room: float, size: float, most: int) -> int:
    """How many lines `paragraph` makes of TEXT in ROOM millimetres."""
    return min(most, len(wrapped(text, room * POINTS, size)))


def line_height(size: float) -> float:
    """The distance of two lines of SIZE points, in millimetres."""
    return size * LEADING / POINTS


def wide(text: str, size: float, *, bold: bool = False) -> float:
    """How many millimetres TEXT takes."""
    return width(text, size, "bold" if bold else "normal") / POINTS
