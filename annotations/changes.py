"""What a step touched, so that each view can ask 'is it mine?' and pull only that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

DO, UNDO, REDO = "do", "undo", "redo"


@dataclass(frozen=True, slots=True)
class Touch:
    """What one edit touches. `spans` are ids within `set`; `listing` says that the list of documents changed, `schema`
    that the label schema did, `guideline` that another version of the guideline is in force, `language` that texts are
    cut by the rules of another language.

    An edit that reaches over several sets says so in `parts`, one for each of them, and nothing in the other fields.
    """

    document: str | None = None
    set: str | None = None
    spans: frozenset[str] = frozenset()
    listing: bool = False
    whole_set: bool = False
    schema: bool = False
    parts: tuple[Touch, ...] = ()
    guideline: bool = False
    language: bool = False


@dataclass(frozen=True, slots=True)
class Basis:
    """What edits were made up from: these documents, and all that concerns no document, as they were after a step."""

    step: int
    documents: frozenset[str]


@dataclass(frozen=True)
class Changes:
    """What a committed step touched. `at` is the UTC time of the commit (ISO 8601), `title` names the step."""

    step: int
    title: str
    kind: str
    at: str
    touches: tuple[Touch, ...] = ()
    warnings: tuple[str, ...] = field(default=(), compare=False)

    @property
    def documents(self) -> list[str]:
        """The ids of the documents touched, in the order of the edits, each once."""
        return list(dict.fromkeys(touch.document for touch in self.touches if touch.document is not None))

    @property
    def listing(self) -> bool:
        """Whether documents were added, removed or replaced."""
        return any(touch.listing for touch in self.touches)

    @property
    def schema(self) -> bool:
        """Whether the label schema is another one now: what is made from it has to be made anew."""
        return any(touch.schema for touch in self.touches)

    @property
    def guideline(self) -> bool:
        """Whether another version of the guideline is in force."""
        return any(touch.guideline for touch in self.touches)

    @property
    def language(self) -> bool:
        """Whether the articles are in another language now: words and sentences have to be cut anew."""
        return any(touch.language for touch in self.touches)

    def spans_of(self, set_id: str) -> frozenset[str]:
        """The ids of the spans added, changed or removed in this set."""
        return _union(touch.spans for touch in self.touches if touch.set == set_id)

    def whole(self, set_id: str) -> bool:
        """Whether the set came, went or was replaced as a whole: a view reads it afresh."""
        return any(touch.whole_set for touch in self.touches if touch.set == set_id)


def _union(groups: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*groups)
