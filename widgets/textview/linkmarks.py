"""What the text view is told of a link."""

from __future__ import annotations

from typing import NamedTuple

from annotations.text import Range


class LinkMark(NamedTuple):
    """One link as the view shows it. Offsets are code points of the document.

    `source` and `target` are ids of spans; a link to plain text has a `target_range` instead, and one to nothing has
    neither. `letter` and `text` are what its chip says, `label` is the label whose colour it wears, and `name` is the
    link's type in words.
    """

    id: str
    source: str
    target: str | None
    target_range: Range | None
    letter: str
    text: str
    label: str
    name: str
