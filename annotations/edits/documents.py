"""Edits of documents, of whole sets, and of the project's registers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from annotations.changes import Touch
from annotations.edits.bases import Edit, Small
from annotations.errors import Refused
from annotations.spans import Entity, SetContents
from annotations.store import Store
from annotations.text import Document, Section


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
            raise Refused("the set is not there any more")
        before = store.sets.contents(head)
        store.sets.remove_contents(self.set)
        return AddContents(before)

    def touch(self, store: Store) -> Touch:
        return Touch(store.sets.document_of(self.set), self.set, whole_set=True)


@dataclass(frozen=True, slots=True)
class AddDocument:
    """Bring in a document. `uses` names the entities and vocabularies that came with it.

    Without `position` it goes to the end of the list.
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
            raise Refused(f"document {self.id} is not there any more")
        facts, position = store.documents.facts(self.id) or {}, store.documents.position(self.id)
        store.documents.remove(self.id)
        return AddDocument(before, facts.get("uses", {}), position)

    def touch(self, store: Store) -> Touch:
        return Touch(self.id, listing=True)


@dataclass(frozen=True, slots=True)
class ReplaceSections(Small):
    """Split a document otherwise."""

    document: str
    sections: tuple[Section, ...]

    def apply(self, store: Store) -> Edit:
        before = store.documents.get(self.document)
        if before is None:
            raise Refused(f"document {self.document} is not there any more")
        store.documents.replace_sections(self.document, self.sections)
        return ReplaceSections(self.document, before.sections)

    def touch(self, store: Store) -> Touch:
        return Touch(self.document, listing=True)


@dataclass(frozen=True, slots=True)
class ReplaceFacts(Small):
    """Say other things about a document than its text: title, language, story, published, metadata, uses."""

    document: str
    facts: Mapping[str, Any] = field(hash=False)

    def apply(self, store: Store) -> Edit:
        before = store.documents.facts(self.document)
        if before is None:
            raise Refused(f"document {self.document} is not there any more")
        store.documents.replace_facts(self.document, self.facts)
        return ReplaceFacts(self.document, before)

    def touch(self, store: Store) -> Touch:
        return Touch(self.document, listing=True)


@dataclass(frozen=True, slots=True)
class PutEntity(Small):
    """Add an entity to the register, or change it."""

    entity: Entity

    def apply(self, store: Store) -> Edit:
        before = store.registers.entity(self.entity.id)
        store.registers.put_entity(self.entity)
        return PutEntity(before) if before else RemoveEntity(self.entity.id)

    def touch(self, store: Store) -> Touch:
        return Touch()


@dataclass(frozen=True, slots=True)
class RemoveEntity(Small):
    """Take an entity out of the register."""

    id: str

    def apply(self, store: Store) -> Edit:
        before = store.registers.entity(self.id)
        if before is None:
            raise Refused(f"entity {self.id} is not there any more")
        store.registers.remove_entity(self.id)
        return PutEntity(before)

    def touch(self, store: Store) -> Touch:
        return Touch()


@dataclass(frozen=True, slots=True)
class PutTerm(Small):
    """Add a value to a vocabulary, or change its gloss."""

    vocabulary: str
    value: str
    gloss: str | None = None

    def apply(self, store: Store) -> Edit:
        before = store.registers.term(self.vocabulary, self.value)
        store.registers.put_term(self.vocabulary, self.value, self.gloss)
        return replace(self, gloss=before[0]) if before else RemoveTerm(self.vocabulary, self.value)

    def touch(self, store: Store) -> Touch:
        return Touch()


@dataclass(frozen=True, slots=True)
class RemoveTerm(Small):
    """Take a value out of a vocabulary."""

    vocabulary: str
    value: str

    def apply(self, store: Store) -> Edit:
        before = store.registers.term(self.vocabulary, self.value)
        if before is None:
            raise Refused(f"the vocabulary {self.vocabulary} has no value {self.value}")
        store.registers.remove_term(self.vocabulary, self.value)
        return PutTerm(self.vocabulary, self.value, before[0])

    def touch(self, store: Store) -> Touch:
        return Touch()
