"""Edits of what refers to an entity: attributes of spans, and documents that came with it.

They belong to the register, not to a set: whose labels they are, and whether the set is finished, makes no difference,
as who is who is settled for the whole project (decision 14). The words that are marked never change by it, nor does
the time of a set: that says what its annotator did last, and by it an import tells which of two versions is the later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from annotations import records
from annotations.changes import Touch
from annotations.edits.bases import Edit, Small
from annotations.edits.documents import AddContents, AddDocument, ReplaceFacts
from annotations.edits.labels import AddSpan, ReplaceSpan
from annotations.spans import Span
from annotations.store import Store


@dataclass(frozen=True, slots=True)
class Repoint(Small):
    """Change the value of the attributes called `names` from `old` to `new`, on the spans of all sets.

    `spans` limits that to some: each is a set and a span, followed by names where only some of `names` are meant. None
    stands for an attribute that is absent; an absent `old` needs `spans`. The inverse names exactly the spans that
    were changed, and restores only those that still have the new value. Never refused: spans that are gone are none.
    """

    names: tuple[str, ...]
    old: str | None
    new: str | None
    spans: tuple[tuple[str, ...], ...] = ()

    def apply(self, store: Store) -> Edit:
        changed: list[tuple[str, ...]] = []
        for span, names in self._found(store):
            store.spans.put_attributes(span, _pointed(span.attributes, names, self.new))
            changed.append((span.set, span.id, *(() if names == self.names else names)))
        # Without spans it would mean all of them, without names it means none.
        return Repoint(self.names if changed else (), self.new, self.old, tuple(changed))

    def touch(self, store: Store) -> Touch:
        return Touch(
            parts=tuple(
                Touch(store.sets.document_of(set_id), set_id, frozenset(spans))
                for set_id, spans in self.touched(store).items()
            )
        )

    def touched(self, store: Store) -> dict[str, set[str]]:
        """The ids of the spans that it would change, by set."""
        found: dict[str, set[str]] = {}
        for span, _ in self._found(store):
            found.setdefault(span.set, set()).add(span.id)
        return found

    def _found(self, store: Store) -> Iterator[tuple[Span, tuple[str, ...]]]:
        """The spans to change, each with the names of the attributes that have the old value."""
        if self.spans:
            named = [(store.spans.get(*each[:2]), each[2:]) for each in self.spans]
        else:
            named = [(span, ()) for span in (store.spans.referring(self.names, self.old) if self.old else ())]
        for span, only in named:
            if span is not None and (names := self.pointing(span, only)):
                yield span, names

    def pointing(self, span: Span, only: Sequence[str]) -> tuple[str, ...]:
        """The names of the attributes, among ONLY or else all that are meant, that have the old value."""
        return tuple(name for name in only or self.names if span.attributes.get(name) == self.old)


@dataclass(frozen=True, slots=True)
class ReplaceUses(Small):
    """Say that a document came with the entities `new` instead of `old`.

    Where it came with others than `old` by now, those that `new` lacks go and those that `old` lacks come.
    """

    document: str
    old: tuple[str, ...]
    new: tuple[str, ...]

    def apply(self, store: Store) -> Edit:
        now = store.registers.entities_of(self.document)
        if now is None:
            return ReplaceUses(self.document, self.new, self.old)
        found = self.new
        if tuple(now) != self.old:
            gone = set(self.old) - set(self.new)
            come = [id for id in self.new if id not in self.old]
            found = tuple(dict.fromkeys([*(id for id in now if id not in gone), *come]))
        store.registers.put_entities_of(self.document, found)
        return ReplaceUses(self.document, found, tuple(now))

    def touch(self, store: Store) -> Touch:
        return Touch(None if store.registers.entities_of(self.document) is None else self.document)


class Move:
    """A change of references as the journal keeps it; a WHOLE one took the old entity away, and means every span."""

    def __init__(self, change: str, whole: bool) -> None:
        self._edit = cast(Repoint, records.load(change, {Repoint.__name__: Repoint}))
        self._named = {each[:2]: each[2:] for each in self._edit.spans}
        self._whole = whole

    def moved(self, edit: Edit) -> Edit:
        """EDIT, with what it brings back as it would read now."""
        if isinstance(edit, AddSpan | ReplaceSpan):
            return replace(edit, span=self._span(edit.span))
        if isinstance(edit, AddContents):
            return AddContents(replace(edit.contents, spans=tuple(map(self._span, edit.contents.spans))))
        if self._whole and isinstance(edit, AddDocument):
            return replace(edit, uses=self._uses(edit.uses))
        if self._whole and isinstance(edit, ReplaceFacts) and "uses" in edit.facts:
            return ReplaceFacts(edit.document, {**edit.facts, "uses": self._uses(edit.facts["uses"])})
        return edit

    def _span(self, span: Span) -> Span:
        if not self._whole and self._named and (span.set, span.id) not in self._named:
            return span
        names = self._edit.pointing(span, self._named.get((span.set, span.id), ()))
        return replace(span, attributes=_pointed(span.attributes, names, self._edit.new)) if names else span

    def _uses(self, uses: Mapping[str, Any]) -> Mapping[str, Any]:
        ids = uses.get("entities", ())
        return {**uses, "entities": without_old(ids, self._edit.old, self._edit.new)} if self._edit.old in ids else uses


def without_old(ids: Iterable[str], old: str | None, new: str | None) -> list[str]:
    """IDS with NEW, once, where OLD stood."""
    return list(dict.fromkeys(found for id in ids if (found := new if id == old else id) is not None))


def _pointed(attributes: Mapping[str, Any], names: Iterable[str], value: str | None) -> dict[str, Any]:
    """The attributes with VALUE under each of NAMES; None takes them away."""
    chosen = dict(attributes)
    for name in names:
        if value is None:
            chosen.pop(name, None)
        else:
            chosen[name] = value
    return chosen
