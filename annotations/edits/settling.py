"""What the registers hold after a step was taken back or done again: what the steps that stand have said last.

An entry of which no standing step speaks is there only as long as something uses it, and reads as it was brought: it
stays when its own step is undone, goes with its last use, and comes back with that. Edits are counted in the order in
which they were first made, so that a redo does not put an old entry over somebody else's later one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, cast

from annotations import records
from annotations.edits.bases import Edit
from annotations.edits.documents import AddContents, ReplaceFacts
from annotations.edits.labels import AddSpan, ReplaceSpan
from annotations.edits.references import ReplaceUses, Repoint
from annotations.edits.registers import Entry, OfRegister, PutEntity, PutTerm, RemoveEntity, RemoveTerm
from annotations.edits.vocabularynames import VocabularyNames
from annotations.schema import Schema
from annotations.spans import Entity, Span
from annotations.store import Store

REGISTER_KINDS = {kind.__name__: kind for kind in (PutEntity, RemoveEntity, PutTerm, RemoveTerm)}

# Edits by which a document comes to use a vocabulary.
USING = ("AddDocument", "ReplaceFacts", "AddContents")


class Settled(NamedTuple):
    """The edits that bring the registers in order, and the removals that could not be, as something uses the entry."""

    edits: list[OfRegister]
    kept: list[RemoveEntity | RemoveTerm]


class _Time(NamedTuple):
    """The steps between which an entry was in its register, and the edit that brought it."""

    start: int
    end: int | None
    change: str


def settle(store: Store, schema: Schema, called: VocabularyNames) -> Settled:
    """Compare the registers with the journal, once the rest of an undo or redo has been applied.

    CALLED says what vocabularies are called by now that steps name as they were called then.
    """
    wanted: dict[Entry, OfRegister] = {}
    fallen: dict[Entry, RemoveEntity | RemoveTerm] = {}
    for done in store.journal.edits_of(list(REGISTER_KINDS)):
        edit = called.edit(_loaded(done.change or ""), done.step)
        if done.stands:
            wanted[edit.entry] = edit
        fallen[edit.entry] = edit.removal()
    removals = [
        edit for entry, edit in fallen.items() if isinstance(wanted.get(entry, edit), RemoveEntity | RemoveTerm)
    ]
    times = _times(store, called) if removals else {}
    used = _in_use(store, schema) | _came_with(store, removals, times, called) if removals else set()
    for removal in removals:
        brought = times.get(records.dump(removal))
        wanted[removal.entry] = _loaded(brought[-1].change) if brought and removal.entry in used else removal
    kept = [edit for edit in removals if edit.entry in used and not edit.is_so(store)]
    return Settled([edit for edit in wanted.values() if not edit.is_so(store)], kept)


def released(store: Store, schema: Schema, done: Iterable[tuple[Edit, Edit]]) -> list[OfRegister]:
    """What the registers lose with the last uses that edits (each with its inverse) have just ended.

    Nearly always nothing: an entry that its own steps want is there without a use.
    """
    ended = {entry for edit, inverse in done for entry in _named(schema, inverse) - _named(schema, edit)}
    if not any(store.journal.is_disputed(entry[-1]) for entry in ended):
        return []
    return [edit for edit in settle(store, schema, VocabularyNames(store)).edits if edit.entry in ended]


def _named(schema: Schema, edit: Edit) -> set[Entry]:
    """The entries that an edit refers to once it is applied."""
    if isinstance(edit, Repoint):
        return {(edit.new,)} if edit.new else set()
    if isinstance(edit, ReplaceUses):
        return {(id,) for id in edit.new}
    if isinstance(edit, AddContents):
        spans: Iterable[Span] = edit.contents.spans
    elif isinstance(edit, AddSpan | ReplaceSpan):
        spans = (edit.span,)
    else:
        return set()
    references, vocabularies = _asked(schema)
    found: set[Entry] = set()
    for span in spans:
        for name, value in span.attributes.items():
            values = [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]
            if name in references:
                found |= {(each,) for each in values}
            elif name in vocabularies:
                found |= {(vocabularies[name], each) for each in values}
    return found


def _asked(schema: Schema) -> tuple[list[str], dict[str, str]]:
    """The attributes that refer to entities, and those that take values of a vocabulary, with its name."""
    attributes = [attribute for label in schema.labels for attribute in label.attributes]
    references = [attribute.name for attribute in attributes if attribute.type == "entity_ref"]
    return references, {attribute.name: attribute.vocabulary for attribute in attributes if attribute.vocabulary}


def _times(store: Store, called: VocabularyNames) -> dict[str, list[_Time]]:
    """When each entry was in its register, by the JSON text of the edit that takes it out."""
    found: dict[str, list[_Time]] = {}
    for step, kind, *forms in store.journal.forms_of(list(REGISTER_KINDS)):
        change, inverse = (records.dump(called.edit(_loaded(form), step)) for form in forms)
        if kind not in (RemoveEntity.__name__, RemoveTerm.__name__):
            found.setdefault(inverse, []).append(_Time(step, None, change))
        elif change in found:
            found[change][-1] = found[change][-1]._replace(end=step)
    return found


def _told(store: Store, called: VocabularyNames) -> dict[str, set[int]]:
    """The steps in which a document was told of a vocabulary, by that vocabulary.

    Neither a document nor a set that comes to a known one says of which vocabularies it spoke; but of one that facts
    have named for the first time since, it cannot have been.
    """
    steps: dict[str | None, list[int]] = {}
    named: dict[tuple[str | None, str], int] = {}
    for done in store.journal.edits_of(USING):
        if done.stands:
            steps.setdefault(done.document, []).append(done.step)
            # Of these edits only the one of facts is kept as it was made; the others are bulky.
            new = _vocabularies(done.change) - _vocabularies(done.inverse) if done.change else ()
            named |= {(done.document, called.now(vocabulary, done.step)): done.step for vocabulary in new}
    told: dict[str, set[int]] = {}
    for document, uses in store.documents.uses().items():
        for vocabulary in uses.get("vocabularies", ()):
            first = named.get((document, vocabulary), 0)
            told.setdefault(vocabulary, set()).update(step for step in steps.get(document, ()) if step >= first)
    return told


def _vocabularies(form: str) -> set[str]:
    """The vocabularies that facts name, by the journal's form of the edit that brings these facts."""
    edit = cast(ReplaceFacts, records.load(form, {ReplaceFacts.__name__: ReplaceFacts}))
    return set(edit.facts.get("uses", {}).get("vocabularies", ()))


def _loaded(change: str) -> OfRegister:
    return cast(OfRegister, records.load(change, {**REGISTER_KINDS, Entity.__name__: Entity}))


def _in_use(store: Store, schema: Schema) -> set[Entry]:
    """The entities that documents came with, and all that the attributes of spans speak of."""
    references, vocabularies = _asked(schema)
    entities = store.registers.entities_used(references)
    values = store.registers.values_used(list(vocabularies))
    return {(id,) for id in entities} | {(vocabularies[name], value) for name, value in values}


def _came_with(
    store: Store,
    removals: Iterable[RemoveEntity | RemoveTerm],
    times: Mapping[str, list[_Time]],
    called: VocabularyNames,
) -> set[Entry]:
    """Those of the values that a document may have come with.

    Documents name whole vocabularies; one can only have meant the values that were there when it was told of that
    vocabulary.
    """
    terms = [edit for edit in removals if isinstance(edit, RemoveTerm)]
    if not terms:
        return set()
    needed = _told(store, called)
    return {
        edit.entry
        for edit in terms
        for time in times.get(records.dump(edit), ())
        if any(time.start <= step and (time.end is None or step < time.end) for step in needed.get(edit.vocabulary, ()))
    }
