"""Edits of the remarks in the notes of a set's head: put, take away, answer.

They are no edits of labels: a finished set takes them too. Only the owner of a set puts and removes its remarks, but
anybody may answer. An answer is not the owner's work, so it does not count as a change of the set (no TouchSet): else
a set that was answered in one project would seem later than what its annotator did meanwhile in another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from annotations.edits.bases import Edit, OfSet
from annotations.errors import Refused
from annotations.spans import AnnotationSet
from annotations.store import Store
from annotations.wording import tr

REMARK_KINDS = ("note", "query", "flag")
ANSWER = "answer"


def is_remark(entry: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether an entry of a set's notes has the shape of a remark of this program; all others are foreign."""
    return (
        isinstance(entry, Mapping)
        and entry.get("kind") in REMARK_KINDS
        and all(isinstance(entry.get(name), str) and entry[name] for name in ("id", "text"))
        and all(isinstance(entry.get(name, ""), str) for name in ("by", "at"))
        and isinstance(entry.get("span"), str | None)
        and isinstance(entry.get(ANSWER), Mapping | None)
    )


def place_of(notes: Sequence[Any], id: str) -> int | None:
    """The index of the remark called ID in a set's notes, None where there is none. Of two alike the first counts."""
    return next((at for at, entry in enumerate(notes) if is_remark(entry) and entry["id"] == id), None)


class RemarkEdit(OfSet):
    """An edit of one remark of a set."""

    __slots__ = ()

    set: str

    @property
    def set_id(self) -> str:
        return self.set

    @property
    def remark_id(self) -> str:
        """The remark that is edited."""
        raise NotImplementedError

    def check_allowed(self, head: AnnotationSet, annotator: str) -> None:
        """Raise Refused where ANNOTATOR may not do this to the set of HEAD."""
        if head.annotator != annotator:
            you = annotator or tr("nobody yet")
            raise Refused(tr("these are the remarks of {annotator}; you are {you}", annotator=head.annotator, you=you))

    def spans_touched(self, store: Store) -> frozenset[str]:
        notes = _notes(store, self.set)
        at = place_of(notes, self.remark_id)
        return frozenset() if at is None else _span(notes[at])


@dataclass(frozen=True, slots=True)
class PutRemark(RemarkEdit):
    """Add a remark (at POSITION in the notes, else at their end), or change the one with this id.

    REMARK is the entry as the notes hold it. The answer to one that is there stays as it is, whatever REMARK says:
    so an undo of the owner's never takes away what somebody else has answered since.
    """

    set: str
    remark: Mapping[str, Any] = field(hash=False)
    position: int | None = None

    @property
    def remark_id(self) -> str:
        return str(self.remark["id"])

    def apply(self, store: Store) -> Edit:
        if not is_remark(self.remark):
            raise ValueError(f"no remark: {self.remark!r}")
        notes = _notes(store, self.set)
        at = place_of(notes, self.remark_id)
        if at is None:
            notes.insert(len(notes) if self.position is None else self.position, self.remark)
            store.sets.put_notes(self.set, notes)
            return RemoveRemark(self.set, self.remark_id)
        before = notes[at]
        notes[at] = _with_answer(self.remark, before.get(ANSWER))
        store.sets.put_notes(self.set, notes)
        return PutRemark(self.set, before)

    def spans_touched(self, store: Store) -> frozenset[str]:
        return RemarkEdit.spans_touched(self, store) | _span(self.remark)


@dataclass(frozen=True, slots=True)
class RemoveRemark(RemarkEdit):
    """Take a remark away, with its answer."""

    set: str
    id: str

    @property
    def remark_id(self) -> str:
        return self.id

    def apply(self, store: Store) -> Edit:
        notes, at = _found(store, self.set, self.id)
        before = notes.pop(at)
        store.sets.put_notes(self.set, notes)
        return PutRemark(self.set, before, at)


@dataclass(frozen=True, slots=True)
class PutAnswer(RemarkEdit):
    """Answer a query, in anybody's set; None takes the answer back."""

    set: str
    id: str
    answer: Mapping[str, Any] | None = field(hash=False)

    @property
    def remark_id(self) -> str:
        return self.id

    def check_allowed(self, head: AnnotationSet, annotator: str) -> None:
        """Anybody may, and so may an import that brings somebody's answer."""

    def apply(self, store: Store) -> Edit:
        notes, at = _found(store, self.set, self.id)
        before = notes[at]
        if before["kind"] != "query":
            raise Refused(tr("only a query can be answered"))
        notes[at] = _with_answer(before, self.answer)
        store.sets.put_notes(self.set, notes)
        return PutAnswer(self.set, self.id, before.get(ANSWER))


def _notes(store: Store, set_id: str) -> list[Any]:
    head = store.sets.get(set_id)
    return list(head.notes) if head else []


def _found(store: Store, set_id: str, id: str) -> tuple[list[Any], int]:
    notes = _notes(store, set_id)
    at = place_of(notes, id)
    if at is None:
        raise Refused(tr("this remark is not there any more"))
    return notes, at


def _span(entry: Mapping[str, Any]) -> frozenset[str]:
    return frozenset([entry["span"]]) if entry.get("span") else frozenset()


def _with_answer(entry: Mapping[str, Any], answer: Mapping[str, Any] | None) -> dict[str, Any]:
    """The entry with this answer, in the place where it had one; without any where there is None."""
    if answer is None:
        return {name: value for name, value in entry.items() if name != ANSWER}
    return {**entry, ANSWER: answer}
