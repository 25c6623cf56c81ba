"""What every edit can do, and what edits of labels have in common."""

from __future__ import annotations

from typing import Protocol

from annotations.changes import Touch
from annotations.spans import Span
from annotations.store import Store


class Edit(Protocol):
    """What every edit can do. `bulky` edits leave only their inverse in the journal."""

    @property
    def bulky(self) -> bool: ...

    def apply(self, store: Store) -> Edit:
        """Change the store and return the edit that takes the change back."""
        ...

    def touch(self, store: Store) -> Touch:
        """What the edit touches; asked before it is applied."""
        ...


class Small:
    """An edit that the journal keeps whole."""

    __slots__ = ()

    @property
    def bulky(self) -> bool:
        return False


class OfSet(Small):
    """An edit of one annotator's set on one document."""

    __slots__ = ()

    @property
    def set_id(self) -> str:
        """The set that is edited."""
        raise NotImplementedError

    def touch(self, store: Store) -> Touch:
        """The set, its document, and the spans that look different afterwards."""
        return Touch(store.sets.document_of(self.set_id), self.set_id, self.spans_touched(store))

    def spans_touched(self, store: Store) -> frozenset[str]:
        """The ids of spans that look different afterwards."""
        return frozenset()


class LabelEdit(OfSet):
    """An edit of the labels of a set: it obeys the schema, and the set must be open and one's own."""

    __slots__ = ()


class OfSpan(LabelEdit):
    """Carries the span as it shall be."""

    __slots__ = ()

    span: Span

    @property
    def set_id(self) -> str:
        return self.span.set

    def spans_touched(self, store: Store) -> frozenset[str]:
        return frozenset([self.span.id])


class Named(LabelEdit):
    """Names what it removes by its set."""

    __slots__ = ()

    set: str

    @property
    def set_id(self) -> str:
        return self.set
