"""What the registers hold after a step was taken back: what the steps that stand have said last.

An entry of which no standing step speaks goes, unless something that stays uses it; then it stays too, and goes with
the undo that takes its last use away. Edits are counted in the order in which they were first made, so that a redo
does not put an old entry over somebody else's later one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotations import records
from annotations.edits.registers import Entry, OfRegister, PutEntity, PutTerm, RemoveEntity, RemoveTerm
from annotations.schema import Schema
from annotations.store import Store

# Edits by which a document comes to use a vocabulary.
USING = ("AddDocument", "ReplaceFacts", "AddContents")


class Settled(NamedTuple):
    """The edits that bring the registers in order, and the removals that had to be left undone."""

    edits: list[OfRegister]
    kept: list[RemoveEntity | RemoveTerm]


def settle(store: Store, schema: Schema, said: Iterable[tuple[OfRegister, bool]]) -> Settled:
    """Compare the registers with what was SAID of them: every edit that a step brought, and whether that step stands.

    The rest of the undo must have been applied already.
    """
    wanted: dict[Entry, OfRegister] = {}
    fallen: dict[Entry, OfRegister] = {}
    for edit, stands in said:
        if stands:
            wanted[edit.entry] = edit
        else:
            fallen[edit.entry] = edit.removal()
    open_edits = [edit for edit in (fallen | wanted).values() if not edit.is_so(store)]
    removals = [edit for edit in open_edits if isinstance(edit, RemoveEntity | RemoveTerm)]
    puts = [edit for edit in open_edits if isinstance(edit, PutEntity | PutTerm)]
    used = _in_use(store, schema) if removals else set()
    used |= _came_with(store, [edit for edit in removals if isinstance(edit, RemoveTerm)])
    free = [edit for edit in removals if edit.entry not in used]
    return Settled([*puts, *free], [edit for edit in removals if edit.entry in used])


def _in_use(store: Store, schema: Schema) -> set[Entry]:
    """The entities that documents came with, and all that the attributes of spans speak of."""
    attributes = [attribute for label in schema.labels for attribute in label.attributes]
    references = [attribute.name for attribute in attributes if attribute.type == "entity_ref"]
    vocabularies = {attribute.name: attribute.vocabulary for attribute in attributes if attribute.vocabulary}
    entities = store.registers.entities_used(references)
    values = store.registers.values_used(list(vocabularies))
    return {(id,) for id in entities} | {(vocabularies[name], value) for name, value in values}


def _came_with(store: Store, removals: Sequence[RemoveTerm]) -> set[Entry]:
    """Those of the values that a document may have come with.

    Documents name whole vocabularies; one that was last told of before the value was brought cannot have meant it.
    """
    if not removals:
        return set()
    told = store.journal.last_on_documents(USING)
    needed: dict[str, int] = {}
    for document, uses in store.documents.uses().items():
        for vocabulary in uses.get("vocabularies", ()):
            needed[vocabulary] = max(needed.get(vocabulary, 0), told.get(document, 0))
    brought = store.journal.last_with_inverses(PutTerm.__name__)
    return {edit.entry for edit in removals if needed.get(edit.vocabulary, 0) > brought.get(records.dump(edit), 0)}
