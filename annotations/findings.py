"""What a look at a document may find open."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is open, and where: [start, end), empty at 0 for the document as a whole.

    `text` is one plain line for the annotator. `span`, `attribute`, `point` and `field` name what is meant, where it is
    one; `attribute` is that of the span, or of the `link` where there is one; `wants` is a type of link that the span
    lacks. `about` is how `text` begins where that names the span.
    """

    check: str
    level: str
    text: str
    start: int
    end: int
    span: str | None = None
    attribute: str | None = None
    link: str | None = None
    wants: str | None = None
    about: str = ""

    @property
    def lacking(self) -> str:
        """What is open, without the words that it is about."""
        return self.text.removeprefix(self.about).strip()

    point: int | None = None
    field: str | None = None
