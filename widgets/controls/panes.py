"""Panes of a splitter that get more or less room without a mouse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QSplitter, QWidget

STEP = 20
"""A step is the twentieth part of what is divided."""


class Given(NamedTuple):
    """What a pane has now: its size and that of all panes, in pixels, and whether it is another than before."""

    size: int
    whole: int
    changed: bool


def give_more(splitter: QSplitter, at: int, by: int) -> Given:
    """Give a pane so many steps more of the room, or less (below 0); its neighbours give it, or take it."""
    before = splitter.sizes()
    splitter.setSizes(_shared(before, at, by * sum(before) // STEP))
    size = splitter.sizes()[at]
    return Given(size, sum(before), size != before[at])


def pane_around(widget: QWidget | None) -> tuple[QSplitter, int] | None:
    """The innermost pane that a widget lies in: its splitter, and which one it is there."""
    while widget is not None:
        parent = widget.parentWidget()
        if isinstance(parent, QSplitter) and parent.indexOf(widget) >= 0:
            return parent, parent.indexOf(widget)
        widget = parent
    return None


def _shared(sizes: Sequence[int], at: int, more: int) -> list[int]:
    """SIZES with so MUCH more for one of them, which its neighbours give in the proportion of what they have."""
    rest, wanted = sum(sizes) - sizes[at], min(max(sizes[at] + more, 1), sum(sizes) - 1)
    left = sum(sizes) - wanted
    return [wanted if place == at else round(left * size / max(rest, 1)) for place, size in enumerate(sizes)]
