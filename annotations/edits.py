"""Edits: the only things that change a project. Each is a value; `apply` does it and returns its inverse.

An edit applied to a store that lacks what it names raises Refused; the transaction around it then changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from annotations.changes import Touch
from annotations.errors import Refused
from annotations.spans import AnnotationSet, Entity, Judgement, Link, SetContents, Span
from annotations.store import Store
from annotations.text import Document, Section


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


class LabelEdit(Edit, Protocol):
    """An edit of the labels of one set, or of its head."""

    @property
    def set_id(self) -> str: ...


class _Small:
    """An edit that the journal keeps whole."""

    __slots__ = ()

    @property
    def bulky(self) -> bool:
        return False


@dataclass(frozen=True, slots=True)
class AddSpan(_Small):
    """Mark words."""

    span: Span

    @property
    def set_id(self) -> str:
        return self.span.set

    def apply(self, store: Store) -> Edit:
        store.spans.add(self.span)
        return RemoveSpan(self.span.set, self.span.id)

    def touch(self, store: Store) -> Touch:
        return Touch(store.sets.document_of(self.span.set), self.span.set, frozenset([self.span.id]))


@dataclass(frozen=True, slots=True)
class RemoveSpan(_Small):
    """Unmark words. Links from and to the span are removed by edits of their own in the same step."""

    set: str
    id: str

    @property
    def set_id(self) -> str:
        return self.set

    def apply(self, store: Store) -> Edit:
        before = store.spans.get(self.set, self.id)
        if before is None:
            raise Refused(f"span {self.id} is not there any more")
        store.spans.remove(self.set, self.id)
        return AddSpan(before)

    def touch(self, store: Store) -> Touch:
        return Touch(store.sets.document_of(self.set), self.set, frozenset([self.id]))


@dataclass(frozen=True, slots=True)
class ReplaceSpan(_Small):
    """Relabel a span, move its edges, set its attributes or its note: the span as it shall be."""

    span: Span

    @property
    def set_id(self) -> str:
        return self.span.set

    def apply(self, store: Store) -> Edit:
        before = store.spans.get(self.span.set, self.span.id)
        if before is None:
            raise Refused(f"span {self.span.id} is not there any more")
        store.spans.replace(self.span)
        return ReplaceSpan(before)

    def touch(self, store: Store) -> Touch:
        return Touch(store.sets.document_of(self.span.set), self.span.set, frozenset([self.span.id]))


@dataclass(frozen=True, slots=True)
class AddLink(_Small):
    """Join two spans, or a span and plain text."""

    link: Link

    @property
    def set_id(self) -> str:
        return self.link.set

    def apply(self, store: Store) -> Edit:
        store.links.add(self.link)
        return RemoveLink(self.link.set, self.link.id)

    def touch(self, store: Store) -> Touch:
        ends = frozenset(end for end in (self.link.source, self.link.target) if end)
        return Touch(store.sets.document_of(self.link.set), self.link.set, ends)


@dataclass(frozen=True, slots=True)
class RemoveLink(_Small):
    """Take a link away."""

    set: str
    id: str

    @property
    def set_id(self) -> str:
        return self.set

    def apply(self, store: Store) -> Edit:
        before = store.links.get(self.set, self.id)
        if before is None:
            raise Refused(f"link {self.id} is not there any more")
        store.links.remove(self.set, self.id)
        return AddLink(before)

    def touch(self, store: Store) -> Touch:
        before = store.links.get(self.set, self.id)
        ends = frozenset(end for end in (before.source, before.target) if end) if before else frozenset()
        return Touch(store.sets.document_of(self.set), self.set, ends)


@dataclass(frozen=True, slots=True)
class PutJudgement(_Small):
    """Judge a summary point, or judge it anew."""

    judgement: Judgement

    @property
    def set_id(self) -> str:
        return self.judgement.set

    def apply(self, store: Store) -> Edit:
        before = {each.point: each for each in store.judgements.of_set(self.judgement.set)}.get(self.judgement.point)
        store.judgements.remove(self.judgement.set, self.judgement.point)
        store.judgements.add_all([self.judgement])
        return PutJudgement(before) if before else RemoveJudgement(self.judgement.set, self.judgement.point)

    def touch(self, store: Store) -> Touch:
        return Touch(store.sets.document_of(self.judgement.set), self.judgement.set)


@dataclass(frozen=True, slots=True)
class RemoveJudgement(_Small):
    """Take the judgement of a point back."""

    set: str
    point: int

    @property
    def set_id(self) -> str:
        return self.set

    def apply(self, store: Store) -> Edit:
        before = {each.point: each for each in store.judgements.of_set(self.set)}.get(self.point)
        if before is None:
            raise Refused(f"point {self.point} is not judged")
        store.judgements.remove(self.set, self.point)
        return PutJudgement(before)

    def touch(self, store: Store) -> Touch:
        return Touch(store.sets.document_of(self.set), self.set)


@dataclass(frozen=True, slots=True)
class AddSet(_Small):
    """Begin an annotator's work on a document."""

    head: AnnotationSet

    def apply(self, store: Store) -> Edit:
        store.sets.add(self.head)
        return RemoveSet(self.head.id)

    def touch(self, store: Store) -> Touch:
        return Touch(self.head.document, self.head.id, whole_set=True)


@dataclass(frozen=True, slots=True)
class RemoveSet(_Small):
    """Take the head of an empty set away."""

    id: str

    def apply(self, store: Store) -> Edit:
        before = store.sets.get(self.id)
        if before is None:
            raise Refused("the set is not there any more")
        store.sets.remove(self.id)
        return AddSet(before)

    def touch(self, store: Store) -> Touch:
        return Touch(store.sets.document_of(self.id), self.id, whole_set=True)


@dataclass(frozen=True, slots=True)
class ReplaceSet(_Small):
    """Change the head of a set: its status, its notes, its fields."""

    head: AnnotationSet

    @property
    def set_id(self) -> str:
        return self.head.id

    def apply(self, store: Store) -> Edit:
        before = store.sets.get(self.head.id)
        if before is None:
            raise Refused("the set is not there any more")
        store.sets.replace(self.head)
        return ReplaceSet(before)

    def touch(self, store: Store) -> Touch:
        return Touch(self.head.document, self.head.id)


@dataclass(frozen=True, slots=True)
class TouchSet(_Small):
    """Write the time of a set's last change. Project.do adds it to every step that changes labels."""

    set: str
    modified: str | None

    def apply(self, store: Store) -> Edit:
        return TouchSet(self.set, store.sets.touch(self.set, self.modified))

    def touch(self, store: Store) -> Touch:
        return Touch(store.sets.document_of(self.set), self.set)


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
class RemoveContents(_Small):
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
class RemoveDocument(_Small):
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
class ReplaceSections(_Small):
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
class ReplaceFacts(_Small):
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
class PutEntity(_Small):
    """Add an entity to the register, or change it."""

    entity: Entity

    def apply(self, store: Store) -> Edit:
        before = store.registers.entity(self.entity.id)
        store.registers.put_entity(self.entity)
        return PutEntity(before) if before else RemoveEntity(self.entity.id)

    def touch(self, store: Store) -> Touch:
        return Touch()


@dataclass(frozen=True, slots=True)
class RemoveEntity(_Small):
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
class PutTerm(_Small):
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
class RemoveTerm(_Small):
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


LABEL_EDITS = (AddSpan, RemoveSpan, ReplaceSpan, AddLink, RemoveLink, PutJudgement, RemoveJudgement)

KINDS: Mapping[str, type] = {
    kind.__name__: kind
    for kind in (
        *LABEL_EDITS, AddSet, RemoveSet, ReplaceSet, TouchSet, AddContents, RemoveContents, AddDocument,
        RemoveDocument, ReplaceSections, ReplaceFacts, PutEntity, RemoveEntity, PutTerm, RemoveTerm,
        Span, Link, Judgement, AnnotationSet, SetContents, Entity, Document, Section,
    )
}  # fmt: skip
