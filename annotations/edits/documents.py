"""Edits of documents and of whole sets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotations.changes import Touch
from annotations.edits.bases import Edit, Small
from annotations.errors import Refused
from annotations.spans import SetContents
from annotations.store import Store
from annotations.text import Document
from annotations.wording import tr


@dataclass(frozen=True, slots=True)
class AddContents:
    """Bring in a whole set with its labels."""

    contents: SetContents

    @property
    def bulky(self) -> bool:
        return True

    def apply(self, store: Store) -> Edit:
        store.sets.add_contents(self.contents)
        return RemoveContents(self.contents.set.id)

    def touch(self, store: Store) -> Touch:
        return Touch(self.contents.set.document, self.contents.set.id, whole_set=True)


@dataclass(frozen=True, slots=True)
class RemoveContents(Small):
    """Take a whole set away."""

    set: str

    def apply(self, store: Store) -> Edit:
        head = store.sets.get(self.set)
        if head is None:
            raise Refused(tr("the set is not there any more"))
        before = store.sets.contents(head)
        store.sets.remove_contents(self.set)
        return AddContents(before)

    def touch(self, store: Store) -> Touch:
        return Touch(store.sets.document_of(self.set), self.set, whole_set=True)


@dataclass(frozen=True, slots=True)
class AddDocument:
    """Bring in a document. `uses` names the entities and vocabularies that came with it.

    Without `position`, or where another document has taken that place, it goes to the end of the list.
    """

    document: Document
    uses: Mapping[str, Any] = field(default_factory=dict, hash=False)
    position: int | None = None

    @property
    def bulky(self) -> bool:
        return True

    def apply(self, store: Store) -> Edit:
        store.documents.add(self.document, self.uses, self.position)
        return RemoveDocument(self.document.id)

    def touch(self, store: Store) -> Touch:
        return Touch(self.document.id, listing=True)


@dataclass(frozen=True, slots=True)
class RemoveDocument(Small):
    """Take a document away; its sets are removed by edits of their own in the same step."""

    id: str

    def apply(self, store: Store) -> Edit:
        before = store.documents.get(self.id)
        if before is None:
            raise Refused(tr("document {id} is not there any more", id=self.id))
        facts, position = store.documents.facts(self.id) or {}, store.documents.position(self.id)
        store.documents.remove(self.id)
        return AddDocument(before, facts.get("uses", {}), position)

    def touch(self, store: Store) -> Touch:
        return Touch(self.id, listing=True)


@dataclass(frozen=True, slots=True)
class ReplaceFacts(Small):
    """Say other things about a document than its text: title, language, story, published, metadata, uses."""

    document: str
    facts: Mapping[str, Any] = field(hash=False)

    def apply(self, store: Store) -> Edit:
        before = store.documents.facts(self.document)
        if before is None:
            raise Refused(tr("document {document} is not there any more", document=self.document))
        store.documents.replace_facts(self.document, self.facts)
        return ReplaceFacts(self.document, before)

    def touch(self, store: Store) -> Touch:
        return Touch(self.document, listing=True)
