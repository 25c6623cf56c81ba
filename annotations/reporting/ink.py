"""The colours that plots are drawn with, and what tells labels and measures apart without colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import Literal

from annotations.colours.spaces import contrast
from annotations.value import value

MARKERS = ("o", "s", "D", "^", "v", "P", "X", "p", "h", "<", ">", "d")
Line = Literal["-", "--", ":", "-.", ""]
LINES: tuple[Line, ...] = ("-", "--", ":", "-.")


@value
class Ink:
    """The colours of one scheme as #rrggbb, and the size of text in points.

    `muted` is for what is said beside a figure, `hairline` for lines that only decorate, `shade` for the darkest cell
    of a heat map, `warn` for what lies outside a limit. `labels` are the colours that labels take in turn, `named`
    those that a schema gives to some of them.
    """

    name: str
    paper: str
    ink: str
    muted: str
    hairline: str
    shade: str
    warn: str
    labels: tuple[str, ...]
    named: Mapping[str, str] = field(default_factory=dict, hash=False)
    size: float = 8.0

    def with_labels(self, named: Mapping[str, str]) -> Ink:
        """The same with these colours for labels."""
        return replace(self, named=named)

    def of_size(self, size: float) -> Ink:
        """The same with text of SIZE points."""
        return replace(self, size=size)


LIGHT = Ink(
    "light", "#ffffff", "#1d1f23", "#6b7078", "#e2e2de", "#1f66b3", "#b3261e",
    ("#2f6db5", "#b9501f", "#0f7f68", "#7a4a9e", "#8a5a00", "#a8326e", "#4d6170", "#5a6b1f"),
)  # fmt: skip
DARK = Ink(
    "dark", "#23262b", "#e4e5e7", "#979ca5", "#34383f", "#6ea0ff", "#ff8f86",
    ("#7fb0ee", "#f0986c", "#5cc9ae", "#c79ae6", "#e0b45a", "#f08ab8", "#a9bccb", "#b7c96e"),
)  # fmt: skip
PRINT = Ink(
    "print", "#ffffff", "#000000", "#4a4e55", "#c9c9c5", "#1f4f8a", "#8c1d17",
    ("#1f5596", "#9a3f14", "#0a6351", "#633a83", "#6e4800", "#87265a", "#3c4c58", "#475518"),
    size=6.8,
)  # fmt: skip


@value
class Style:
    """How a label or a measure looks: no two of the first twelve have the same marker."""

    colour: str
    marker: str
    line: Line


def style_of(ink: Ink, names: Sequence[str], name: str) -> Style:
    """The style of NAME among NAMES, by its place there."""
    place = names.index(name) if name in names else len(names)
    colour = ink.named.get(name) or ink.labels[place % len(ink.labels)]
    return Style(colour, MARKERS[place % len(MARKERS)], LINES[place % len(LINES)])


def readable_on(ground: str) -> str:
    """Black or white, whichever reads better on GROUND; one of them always has a contrast above 4.5."""
    return max(("#000000", "#ffffff"), key=lambda colour: contrast(ground, colour))
