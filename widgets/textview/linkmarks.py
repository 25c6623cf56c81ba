"""What the text view is told of a link, and where its ends may be."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from annotations.text import Range


class Side(Enum):
    """Where an end of a link is, seen from what is in view. ELSEWHERE is another view, with LEFT one at the left."""

    HERE = "here"
    ABOVE = "above"
    BELOW = "below"
    LEFT = "left"
    ELSEWHERE = "elsewhere"


class LinkMark(NamedTuple):
    """One link as the view shows it. Offsets are code points of the document.

    `source` and `target` are ids of spans; a link to plain text has a `target_range` instead, and one to nothing has
    neither. `letter` and `text` are what its chip says, `label` is the label whose colour it wears, and `name` is the
    link's type in words. `source_text` is said of a link that comes from another view, and `afar` is where that is, or
    the view that the link leads to.
    """

    id: str
    source: str
    target: str | None
    target_range: Range | None
    letter: str
    text: str
    label: str
    name: str
    source_text: str = ""
    afar: Side = Side.ELSEWHERE

    @property
    def leads_somewhere(self) -> bool:
        """Whether it has a target at all."""
        return self.target is not None or self.target_range is not None
