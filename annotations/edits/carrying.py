"""What a step brings back when it is taken back, so that it fits the register and the schema as they are by now.

A step's inverses speak as things were when it was made. Since then entities may have been merged or split, and names of
the schema may have become others: what comes back is carried over through all of that, in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol, cast

from annotations import records
from annotations.conversions import (
    Address,
    Renaming,
    addresses_in,
    addresses_of,
    addresses_of_head,
    addresses_of_judgement,
    addresses_of_link,
    described,
)
from annotations.edits.bases import Edit
from annotations.edits.documents import AddContents, AddDocument, ReplaceFacts
from annotations.edits.labels import AddLink, AddSet, AddSpan, PutJudgement, ReplaceLink, ReplaceSet, ReplaceSpan
from annotations.edits.references import Move, Repoint
from annotations.edits.registers import PutEntity
from annotations.edits.remarks import PutRemark
from annotations.edits.schemas import Introduce, Rename, Retype, Withdraw
from annotations.errors import Refused
from annotations.spans import Entity, Span
from annotations.store import Store
from annotations.wording import tr

CARRIED = (
    AddSpan, ReplaceSpan, AddLink, ReplaceLink, PutJudgement, AddSet, ReplaceSet, AddContents, AddDocument,
    ReplaceFacts, PutRemark, Repoint,
)  # fmt: skip

_KINDS = {kind.__name__: kind for kind in (Rename, Retype, Introduce, Withdraw)}


def carried_over(store: Store, names: Sequence[str], step: int, edits: Iterable[Edit]) -> Iterator[Edit]:
    """The inverses of STEP, so that what they bring back fits the project as it is by now.

    A span comes back as it was when the step was made. An entity that it names in the attributes called NAMES may have
    been merged or split since: it is carried over to where the others went; one that was removed since, as nothing
    seemed to use it, comes back with the span. What the schema calls otherwise since comes back under its new name, and
    is refused, in one line, where the schema has it no more. To be taken one by one, as `undoing.inverses` says.
    """
    way: _Way | None = None
    named: dict[str, None] = {}
    for edit in edits:
        if isinstance(edit, CARRIED):
            way = way or _Way(store, step)
            edit = way.carried(edit)
            named |= dict.fromkeys(_entities(edit, names))
        yield edit
    for id in named:
        if store.registers.entity(id) is None and (form := store.registers.last_removed(id)):
            yield cast(PutEntity, records.load(form, {PutEntity.__name__: PutEntity, Entity.__name__: Entity}))


class _Stage(Protocol):
    """Something that has happened since."""

    def moved(self, edit: Edit) -> Edit:
        """EDIT, with what it brings back as it would read afterwards."""
        ...


class _Way:
    """All that has happened to references and names since a step, in order."""

    def __init__(self, store: Store, step: int) -> None:
        moves: list[tuple[int, int, _Stage]] = [
            (at, place, Move(change, whole)) for at, place, change, whole in store.registers.rearranged_since(step)
        ]
        since = store.journal.of_project(list(_KINDS), after=step)
        standing = _standing([at for at, *_ in since], store.journal.reversals(after=step), [at for at, *_ in moves])
        names = [(at, place, _Renamed(change)) for at, place, change in since if at in standing]
        self._stages = [stage for *_, stage in sorted([*moves, *names], key=lambda each: each[:2])]

    def carried(self, edit: Edit) -> Edit:
        """EDIT as it reads at the end of the way. Raises Refused where it names what the schema has lost since."""
        lost: set[Address] = set()
        for stage in self._stages:
            if isinstance(stage, _Renamed):
                lost = stage.losing(edit, lost)
            edit = stage.moved(edit)
        if lost:
            raise Refused(tr("{part} is not in the schema any more", part=described(min(lost))))
        return edit


def _standing(steps: Iterable[int], reversals: Mapping[int, int], moves: Sequence[int]) -> set[int]:
    """The steps that changed the schema, without those that only took each other back.

    What comes back need not fit a schema that held in between, and then it would be refused for nothing. Where entities
    were moved in between, they were moved under the names of then, and both steps are gone through.
    """
    found: list[int] = []
    for step in dict.fromkeys(steps):
        before = found[-1] if found else None
        if before is not None and reversals.get(step) == before and not any(before < at < step for at in moves):
            found.pop()
        else:
            found.append(step)
    return set(found)


class _Renamed:
    """An edit of the schema's names, as the journal keeps it."""

    def __init__(self, change: str) -> None:
        self._edit = cast(Rename | Retype | Introduce | Withdraw, records.load(change, _KINDS))

    def losing(self, edit: Edit, lost: set[Address]) -> set[Address]:
        """What EDIT names and the schema lacks afterwards, where that was LOST before."""
        if isinstance(self._edit, Withdraw):
            return lost | ({self._edit.at} & set(_addresses(edit)))
        if isinstance(self._edit, Introduce):
            return lost - {self._edit.at}
        return set(map(self._edit.conversion.address, lost))

    def moved(self, edit: Edit) -> Edit:
        if not isinstance(self._edit, Rename | Retype):
            return edit
        conversion = self._edit.conversion
        if isinstance(edit, AddSpan | ReplaceSpan):
            return replace(edit, span=conversion.span(edit.span))
        if isinstance(edit, AddLink | ReplaceLink):
            return replace(edit, link=conversion.link(edit.link))
        if isinstance(edit, PutJudgement):
            return PutJudgement(conversion.judgement(edit.judgement))
        if isinstance(edit, AddSet | ReplaceSet):
            return replace(edit, head=conversion.head(edit.head))
        if isinstance(edit, AddContents):
            return AddContents(conversion.contents(edit.contents))
        return self._renamed(edit, conversion) if isinstance(conversion, Renaming) else edit

    def _renamed(self, edit: Edit, renaming: Renaming) -> Edit:
        """An edit that names attributes or vocabularies and no labels."""
        if isinstance(edit, AddDocument):
            return replace(edit, uses=renaming.uses(edit.uses))
        if isinstance(edit, ReplaceFacts) and "uses" in edit.facts:
            return replace(edit, facts={**edit.facts, "uses": renaming.uses(edit.facts["uses"])})
        if isinstance(edit, PutRemark):
            return replace(edit, remark=renaming.remark(edit.remark))
        if isinstance(edit, Repoint) and renaming.at[0] == "label" and len(renaming.at) == 2:
            # The attribute of another label may keep the name, so both are looked at.
            spans = tuple((*each[:2], *_both(each[2:], renaming)) for each in edit.spans)
            return replace(edit, names=_both(edit.names, renaming), spans=spans)
        return edit


def _both(names: Sequence[str], renaming: Renaming) -> tuple[str, ...]:
    new = dict(renaming.pairs)
    return tuple(dict.fromkeys(each for name in names for each in (name, new.get(name, name))))


def _addresses(edit: Edit) -> Iterator[Address]:
    """What an edit names of the schema, and brings back."""
    if isinstance(edit, AddSpan | ReplaceSpan):
        yield from addresses_of(edit.span)
    elif isinstance(edit, AddLink | ReplaceLink):
        yield from addresses_of_link(edit.link)
    elif isinstance(edit, PutJudgement):
        yield from addresses_of_judgement(edit.judgement)
    elif isinstance(edit, AddSet | ReplaceSet):
        yield from addresses_of_head(edit.head)
    elif isinstance(edit, AddContents):
        yield from addresses_in(edit.contents)


def _entities(edit: Edit, names: Sequence[str]) -> Iterator[str]:
    spans: Sequence[Span] = ()
    if isinstance(edit, AddSpan | ReplaceSpan):
        spans = (edit.span,)
    elif isinstance(edit, AddContents):
        spans = edit.contents.spans
    for span in spans:
        for name in names:
            if isinstance(value := span.attributes.get(name), str):
                yield value
