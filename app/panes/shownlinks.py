"""The links of the set that is shown, as the views draw them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from annotations.rules import spoken
from annotations.spans import Link, Span
from annotations.text import shortened
from widgets.textview.linkmarks import LinkMark, Side

WORDS = 40
NOTHING = "nothing"


class ShownLinks:
    """The links by id, and by the spans at their ends."""

    def __init__(self, links: Iterable[Link] = ()) -> None:
        self._links = {link.id: link for link in links}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ShownLinks) and self._links == other._links

    __hash__ = None  # type: ignore[assignment]

    def all(self) -> list[Link]:
        """Every link."""
        return list(self._links.values())

    def get(self, id: str) -> Link | None:
        """The link with this id."""
        return self._links.get(id)

    def of(self, span_id: str) -> list[Link]:
        """The links that start at a span, then those that end there."""
        starting = [link for link in self._links.values() if link.source == span_id]
        return starting + [link for link in self._links.values() if link.target == span_id and link not in starting]

    def marks(self, letters: Mapping[str, str], spans: Mapping[str, Span], text: str) -> list[LinkMark]:
        """The links as the text view draws them. LETTERS are the keys of their types, TEXT is that of the document."""
        return [
            _mark(link, letters.get(link.type) or link.type[:1].upper(), spans, text) for link in self._links.values()
        ]


def other_end(link: Link, spans: Mapping[str, Span], text: str) -> str:
    """What a link points to, in the words of the document."""
    target = spans.get(link.target or "")
    if target is not None:
        return shortened(target.words, WORDS)
    return shortened(text[slice(*link.target_text)], WORDS) if link.target_text else NOTHING


def side_of(point: int | None, *, seen_from: int | None) -> Side:
    """Where a point lies, or (None) the article, seen from another point or from the article."""
    if seen_from is None:
        return Side.ELSEWHERE
    if point is None:
        return Side.LEFT
    return Side.BELOW if point > seen_from else Side.ABOVE


def _mark(link: Link, letter: str, spans: Mapping[str, Span], text: str) -> LinkMark:
    end = spans.get(link.target or "") or spans.get(link.source)
    values = " ".join(spoken(str(value)) for value in link.attributes.values())
    words = other_end(link, spans, text)
    return LinkMark(
        id=link.id,
        source=link.source,
        target=link.target,
        target_range=link.target_text,
        letter=letter,
        text=f"{words} · {values}" if values else words,
        label=end.label if end else "",
        name=spoken(link.type),
        source_text=shortened(spans[link.source].words, WORDS) if link.source in spans else "",
    )
