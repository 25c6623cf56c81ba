"""Edits of sets: their heads, spans, links and judgements."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotations.changes import Touch
from annotations.edits.bases import Edit, LabelEdit, Named, OfSet, OfSpan, Small
from annotations.errors import Refused
from annotations.spans import AnnotationSet, Judgement, Link, Span
from annotations.store import Store
from annotations.wording import tr


def _ends(link: Link | None) -> frozenset[str]:
    return frozenset(end for end in (link.source, link.target) if end) if link else frozenset()


@dataclass(frozen=True, slots=True)
class AddSpan(OfSpan):
    """Mark words."""

    span: Span

    def apply(self, store: Store) -> Edit:
        store.spans.add(self.span)
        return RemoveSpan(self.span.set, self.span.id)


@dataclass(frozen=True, slots=True)
class RemoveSpan(Named):
    """Unmark words. Links from and to the span are removed by edits of their own in the same step."""

    set: str
    id: str

    def apply(self, store: Store) -> Edit:
        before = store.spans.get(self.set, self.id)
        if before is None:
            raise Refused(tr("span {id} is not there any more", id=self.id))
        store.spans.remove(self.set, self.id)
        return AddSpan(before)

    def spans_touched(self, store: Store) -> frozenset[str]:
        return frozenset([self.id])


@dataclass(frozen=True, slots=True)
class ReplaceSpan(OfSpan):
    """Relabel a span, move its edges, set its attributes or its note: the span as it shall be."""

    span: Span

    def apply(self, store: Store) -> Edit:
        before = store.spans.get(self.span.set, self.span.id)
        if before is None:
            raise Refused(tr("span {span} is not there any more", span=self.span.id))
        store.spans.replace(self.span)
        return ReplaceSpan(before)


@dataclass(frozen=True, slots=True)
class AddLink(LabelEdit):
    """Join two spans, or a span and plain text."""

    link: Link

    @property
    def set_id(self) -> str:
        return self.link.set

    def apply(self, store: Store) -> Edit:
        store.links.add(self.link)
        return RemoveLink(self.link.set, self.link.id)

    def spans_touched(self, store: Store) -> frozenset[str]:
        return _ends(self.link)


@dataclass(frozen=True, slots=True)
class RemoveLink(Named):
    """Take a link away."""

    set: str
    id: str

    def apply(self, store: Store) -> Edit:
        before = store.links.get(self.set, self.id)
        if before is None:
            raise Refused(tr("link {id} is not there any more", id=self.id))
        store.links.remove(self.set, self.id)
        return AddLink(before)

    def spans_touched(self, store: Store) -> frozenset[str]:
        return _ends(store.links.get(self.set, self.id))


@dataclass(frozen=True, slots=True)
class ReplaceLink(LabelEdit):
    """Set the attributes of a link: the link as it shall be. Its type and its ends stay."""

    link: Link

    @property
    def set_id(self) -> str:
        return self.link.set

    def apply(self, store: Store) -> Edit:
        before = store.links.get(self.link.set, self.link.id)
        if before is None:
            raise Refused(tr("link {link} is not there any more", link=self.link.id))
        if replace(self.link, attributes=before.attributes, extra=before.extra) != before:
            raise Refused(tr("a link keeps its type and its ends: make another one"))
        store.links.remove(self.link.set, self.link.id)
        store.links.add(self.link)
        return ReplaceLink(before)

    def spans_touched(self, store: Store) -> frozenset[str]:
        return _ends(self.link)


@dataclass(frozen=True, slots=True)
class PutJudgement(LabelEdit):
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


@dataclass(frozen=True, slots=True)
class RemoveJudgement(Named):
    """Take the judgement of a point back."""

    set: str
    point: int

    def apply(self, store: Store) -> Edit:
        before = {each.point: each for each in store.judgements.of_set(self.set)}.get(self.point)
        if before is None:
            raise Refused(tr("point {point} is not judged", point=self.point))
        store.judgements.remove(self.set, self.point)
        return PutJudgement(before)


@dataclass(frozen=True, slots=True)
class AddSet(Small):
    """Begin an annotator's work on a document."""

    head: AnnotationSet

    def apply(self, store: Store) -> Edit:
        store.sets.add(self.head)
        return RemoveSet(self.head.id)

    def touch(self, store: Store) -> Touch:
        return Touch(self.head.document, self.head.id, whole_set=True)


@dataclass(frozen=True, slots=True)
class RemoveSet(Small):
    """Take the head of an empty set away."""

    id: str

    def apply(self, store: Store) -> Edit:
        before = store.sets.get(self.id)
        if before is None:
            raise Refused(tr("the set is not there any more"))
        store.sets.remove(self.id)
        return AddSet(before)

    def touch(self, store: Store) -> Touch:
        return Touch(store.sets.document_of(self.id), self.id, whole_set=True)


@dataclass(frozen=True, slots=True)
class ReplaceSet(OfSet):
    """Change the head of a set: its status, its fields. Its notes stay as they are, whatever HEAD says."""

    head: AnnotationSet

    @property
    def set_id(self) -> str:
        return self.head.id

    def apply(self, store: Store) -> Edit:
        before = store.sets.get(self.head.id)
        if before is None:
            raise Refused(tr("the set is not there any more"))
        store.sets.replace(self.head)
        return ReplaceSet(before)


@dataclass(frozen=True, slots=True)
class PutSeconds(OfSet):
    """Say how many active seconds a set came with, besides those measured in this project."""

    set: str
    seconds: float | None

    @property
    def set_id(self) -> str:
        return self.set

    def apply(self, store: Store) -> Edit:
        return PutSeconds(self.set, store.sets.put_seconds(self.set, self.seconds))


@dataclass(frozen=True, slots=True)
class TouchSet(OfSet):
    """Write the time of a set's last change. Project.do adds it to every step that changes labels."""

    set: str
    modified: str | None

    @property
    def set_id(self) -> str:
        return self.set

    def apply(self, store: Store) -> Edit:
        return TouchSet(self.set, store.sets.touch(self.set, self.modified))
