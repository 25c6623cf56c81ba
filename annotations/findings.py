"""What a look at a document may find open."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is open, and where: [start, end), empty at 0 for the document as a whole.

    `text` is one plain line for the annotator. `span`, `attribute`, `point` and `field` name what is meant, where it is
    one; `attribute` is that of the span, or of the `link` where there is one.
    """

    check: str
    level: str
    text: str
    start: int
    end: int
    span: str | None = None
    attribute: str | None = None
    link: str | None = None
    point: int | None = None
    field: str | None = None
