"""Edits of the project's registers: entities, and the values of vocabularies.

Many documents share an entry, whoever brought it. So the inverse of such an edit says what its own step changed, but
an undo does not simply carry it out: `settling` decides what the register holds then.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotations.changes import Touch
from annotations.edits.bases import Edit, Small
from annotations.errors import Refused
from annotations.spans import Entity
from annotations.store import Store
from annotations.wording import tr

Entry = tuple[str, ...]


class OfRegister(Small):
    """An edit of one entry of a register."""

    __slots__ = ()

    @property
    def entry(self) -> Entry:
        """What names the entry: the id of an entity, or a vocabulary and its value."""
        raise NotImplementedError

    def apply(self, store: Store) -> Edit:
        raise NotImplementedError

    def touch(self, store: Store) -> Touch:
        return Touch()

    def is_so(self, store: Store) -> bool:
        """Whether the register reads already as it would afterwards."""
        raise NotImplementedError

    def removal(self) -> RemoveEntity | RemoveTerm:
        """The edit that takes the entry out."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class PutEntity(OfRegister):
    """Add an entity to the register, or change it."""

    entity: Entity

    @property
    def entry(self) -> Entry:
        return (self.entity.id,)

    def apply(self, store: Store) -> Edit:
        before = store.registers.entity(self.entity.id)
        store.registers.put_entity(self.entity)
        return PutEntity(before) if before else RemoveEntity(self.entity.id)

    def is_so(self, store: Store) -> bool:
        return store.registers.entity(self.entity.id) == self.entity

    def removal(self) -> RemoveEntity:
        return RemoveEntity(self.entity.id)


@dataclass(frozen=True, slots=True)
class RemoveEntity(OfRegister):
    """Take an entity out of the register."""

    id: str

    @property
    def entry(self) -> Entry:
        return (self.id,)

    def apply(self, store: Store) -> Edit:
        before = store.registers.entity(self.id)
        if before is None:
            raise Refused(tr("entity {id} is not there any more", id=self.id))
        store.registers.remove_entity(self.id)
        return PutEntity(before)

    def is_so(self, store: Store) -> bool:
        return store.registers.entity(self.id) is None

    def removal(self) -> RemoveEntity:
        return self

    def __str__(self) -> str:
        return tr("entity {id}", id=self.id)


@dataclass(frozen=True, slots=True)
class PutTerm(OfRegister):
    """Add a value to a vocabulary, or change its gloss."""

    vocabulary: str
    value: str
    gloss: str | None = None

    @property
    def entry(self) -> Entry:
        return (self.vocabulary, self.value)

    def apply(self, store: Store) -> Edit:
        before = store.registers.term(self.vocabulary, self.value)
        store.registers.put_term(self.vocabulary, self.value, self.gloss)
        return replace(self, gloss=before[0]) if before else self.removal()

    def under(self, vocabulary: str) -> PutTerm:
        """The same for the vocabulary called VOCABULARY."""
        return replace(self, vocabulary=vocabulary)

    def is_so(self, store: Store) -> bool:
        return store.registers.term(self.vocabulary, self.value) == (self.gloss,)

    def removal(self) -> RemoveTerm:
        return RemoveTerm(self.vocabulary, self.value)


@dataclass(frozen=True, slots=True)
class RemoveTerm(OfRegister):
    """Take a value out of a vocabulary."""

    vocabulary: str
    value: str

    @property
    def entry(self) -> Entry:
        return (self.vocabulary, self.value)

    def apply(self, store: Store) -> Edit:
        before = store.registers.term(self.vocabulary, self.value)
        if before is None:
            raise Refused(
                tr("the vocabulary {vocabulary} has no value {value}", vocabulary=self.vocabulary, value=self.value)
            )
        store.registers.remove_term(self.vocabulary, self.value)
        return PutTerm(self.vocabulary, self.value, before[0])

    def under(self, vocabulary: str) -> RemoveTerm:
        """The same for the vocabulary called VOCABULARY."""
        return replace(self, vocabulary=vocabulary)

    def is_so(self, store: Store) -> bool:
        return store.registers.term(self.vocabulary, self.value) is None

    def removal(self) -> RemoveTerm:
        return self

    def __str__(self) -> str:
        return tr("{value} of the vocabulary {vocabulary}", value=self.value, vocabulary=self.vocabulary)
