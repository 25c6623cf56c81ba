"""What the registers hold after a step was taken back: what the steps that stand have said last.

An entry of which no standing step speaks goes, unless something that stays uses it; then it stays as it was brought,
and goes with the undo that takes its last use away. Edits are counted in the order in which they were first made, so
that a redo does not put an old entry over somebody else's later one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, cast

from annotations import records
from annotations.edits.registers import Entry, OfRegister, PutEntity, PutTerm, RemoveEntity, RemoveTerm
from annotations.schema import Schema
from annotations.spans import Entity
from annotations.store import Store

REGISTER_KINDS = {kind.__name__: kind for kind in (PutEntity, RemoveEntity, PutTerm, RemoveTerm)}

# Edits by which a document comes to use a vocabulary.
USING = ("AddDocument", "ReplaceFacts", "AddContents")


class Settled(NamedTuple):
    """The edits that bring the registers in order, and the removals that had to be left undone."""

    edits: list[OfRegister]
    kept: list[RemoveEntity | RemoveTerm]


def settle(store: Store, schema: Schema) -> Settled:
    """Compare the registers with the journal, once the rest of an undo or redo has been applied."""
    wanted: dict[Entry, OfRegister] = {}
    fallen: dict[Entry, RemoveEntity | RemoveTerm] = {}
    for change, stands in store.journal.edits_of(list(REGISTER_KINDS)):
        edit = _loaded(change)
        if stands:
            wanted[edit.entry] = edit
        else:
            fallen[edit.entry] = edit.removal()
    edits = [edit for edit in {**fallen, **wanted}.values() if not edit.is_so(store)]
    removals = [edit for edit in edits if isinstance(edit, RemoveEntity | RemoveTerm)]
    if not removals:
        return Settled(edits, [])
    brought = store.journal.last_with_inverses(list(REGISTER_KINDS))
    used = _in_use(store, schema) | _came_with(store, removals, brought)
    kept = [edit for edit in removals if edit.entry in used]
    rest = [edit for edit in edits if edit.entry not in used or not isinstance(edit, RemoveEntity | RemoveTerm)]
    as_brought = [_loaded(brought[text][1]) for text in map(records.dump, kept) if text in brought]
    return Settled([*rest, *(edit for edit in as_brought if not edit.is_so(store))], kept)


def _loaded(change: str) -> OfRegister:
    return cast(OfRegister, records.load(change, {**REGISTER_KINDS, Entity.__name__: Entity}))


def _in_use(store: Store, schema: Schema) -> set[Entry]:
    """The entities that documents came with, and all that the attributes of spans speak of."""
    attributes = [attribute for label in schema.labels for attribute in label.attributes]
    references = [attribute.name for attribute in attributes if attribute.type == "entity_ref"]
    vocabularies = {attribute.name: attribute.vocabulary for attribute in attributes if attribute.vocabulary}
    entities = store.registers.entities_used(references)
    values = store.registers.values_used(list(vocabularies))
    return {(id,) for id in entities} | {(vocabularies[name], value) for name, value in values}


def _came_with(
    store: Store, removals: Iterable[RemoveEntity | RemoveTerm], brought: Mapping[str, tuple[int, str]]
) -> set[Entry]:
    """Those of the values that a document may have come with.

    Documents name whole vocabularies; one that was last told of before the value was brought cannot have meant it.
    """
    terms = [edit for edit in removals if isinstance(edit, RemoveTerm)]
    if not terms:
        return set()
    told = store.journal.last_on_documents(USING)
    needed: dict[str, int] = {}
    for document, uses in store.documents.uses().items():
        for vocabulary in uses.get("vocabularies", ()):
            needed[vocabulary] = max(needed.get(vocabulary, 0), told.get(document, 0))
    return {edit.entry for edit in terms if needed.get(edit.vocabulary, 0) > brought.get(records.dump(edit), (0,))[0]}
