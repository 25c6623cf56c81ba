"""The register of entities: find and add them, say that two are one or that one is two, and where each is mentioned.

Every change is one step. Entities belong to the whole project, so that whoever may edit the register may change what
spans of other people and of finished sets refer to (decision 14); the marked words and labels stay as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from annotations.changes import Changes
from annotations.edits import Edit, PutEntity, RemoveEntity, ReplaceUses, Repoint
from annotations.edits.references import without_old
from annotations.errors import Refused
from annotations.learning import filled
from annotations.names import folded, without_accents
from annotations.project import Project
from annotations.spans import Entity, Span, new_id, reading_order
from annotations.text import shortened
from annotations.wording import counted, quoted, tr

LONGEST_NAME = 200
FIRST_SHOWN = 20

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Place:
    """A span that refers to an entity, with the id and the title of its document and whose it is."""

    document: str
    title: str
    annotator: str
    span: Span


# Finding


def find(project: Project, typed: str, *, quote: str = "", limit: int = FIRST_SHOWN) -> list[Entity]:
    """At most LIMIT entities whose name or alias fits what was TYPED, the best first; capitals and accents are alike.

    The whole name comes before its beginning, that before the beginning of any word, and that before what is typed
    standing within a word. Where nothing is typed, entities are proposed for the words of QUOTE: those that are called
    so, those that the annotator's own spans with these words refer to (most often first), those that share a
    capitalised word with it, then the others by name.
    """
    sought = _folded(typed)
    if not sought:
        return _proposed(project, quote)[:limit]
    fitting = []
    for entity in project.entities().values():
        fits = [(fit, at > 0) for at, name in enumerate(_names(entity)) if (fit := _fit(name, sought)) is not None]
        if fits:
            fitting.append((min(fits), _folded(entity.name), entity.id, entity))
    return [each[-1] for each in sorted(fitting, key=lambda each: each[:-1])[:limit]]


def called(project: Project, name: str) -> Entity | None:
    """The entity that has NAME as its name or as an alias; capitals and white space make no difference."""
    wanted = folded(name)
    by_id = sorted(project.entities().values(), key=lambda entity: (folded(entity.name) != wanted, entity.id))
    return next((entity for entity in by_id if wanted in map(folded, _names(entity))), None)


def where(project: Project, id: str, *, everyone: bool = False) -> list[Place]:
    """The places where an entity is mentioned, by document as listed and in reading order.

    Of the annotator's own sets; with EVERYONE of all, which is for a lead: annotators are blind to each other.
    """
    spans = project.referring(id)
    if not spans:
        return []
    own: dict[str, list[Span]] = {}
    for span in reading_order(spans):
        own.setdefault(span.set, []).append(span)
    heads = project.sets_by_document()
    places = []
    for document in project.document_ids():
        found = [head for head in heads.get(document, {}).values() if head.id in own]
        chosen = [head for head in found if everyone or head.annotator == project.annotator]
        title = (project.facts(document)["title"] or document) if chosen else ""
        for head in sorted(chosen, key=lambda head: head.annotator):
            places += [Place(document, title, head.annotator, span) for span in own[head.id]]
    return places


def counts(project: Project, *, everyone: bool = False) -> dict[str, int]:
    """How many of the annotator's own spans refer to each entity, by id; those without any are left out.

    With EVERYONE how many of everybody's, which is for a lead.
    """
    return project.references(everyone=everyone)


def _proposed(project: Project, quote: str) -> list[Entity]:
    called, words = _folded(quote), _capitalised(quote)
    before = project.references(quote) if quote else {}

    def rank(entity: Entity) -> tuple[int, int, str, str]:
        names = _names(entity)
        if called and called in map(_folded, names):
            tier = 0
        elif entity.id in before:
            tier = 1
        else:
            tier = 2 if any(words & _capitalised(name) for name in names) else 3
        return tier, -before.get(entity.id, 0), _folded(entity.name), entity.id

    return sorted(project.entities().values(), key=rank)


def _fit(name: str, sought: str) -> int | None:
    """How well NAME fits what is SOUGHT (folded), 0 being best; None where it does not."""
    folded = _folded(name)
    if not all(part in folded for part in sought.split()):
        return None
    if folded == sought:
        return 0
    if folded.startswith(sought):
        return 1
    starts = [match.start() for match in _WORD.finditer(folded)]
    if any(folded.startswith(sought, start) for start in starts):
        return 2
    words = [folded[start:] for start in starts]
    if all(any(word.startswith(part) for word in words) for part in sought.split()):
        return 3
    return 4 if sought in folded else None


def _names(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)


def _capitalised(words: str) -> set[str]:
    return {_folded(word) for word in _WORD.findall(words) if word[0].isupper() or word[0].istitle()}


@lru_cache(maxsize=65536)
def _folded(words: str) -> str:
    """The same for words that differ in capitals, accents and white space only."""
    return " ".join(without_accents(words).split())


# Adding and describing


def addition(
    project: Project, name: str, *, type: str | None = None, aliases: Iterable[str] = ()
) -> tuple[Entity, list[Edit]]:
    """A new entity and the edits that add it, to be one step with others. Raises Refused as `add` does."""
    called = _checked_name(project, name)
    known = _checked_aliases(project, aliases, called)
    entity = Entity(new_id(), called, _checked_type(type), known)
    return entity, [PutEntity(entity)]


def add(project: Project, name: str, *, type: str | None = None, aliases: Iterable[str] = ()) -> Entity:
    """Add an entity to the register.

    Raises Refused where NAME is empty, longer than LONGEST_NAME characters or not on one line, or where another entity
    has it as name or alias; capitals make no difference. An alias may not be the name of another.
    """
    entity, edits = addition(project, name, type=type, aliases=aliases)
    project.do(tr("Add {entity} to the register", entity=_called(entity)), *edits)
    return entity


def rename(project: Project, id: str, name: str) -> Changes:
    """Give an entity another name; the old one becomes an alias. Raises Refused as `add` does, and for the same."""
    entity = _known(project, id)
    called = _checked_name(project, name, id)
    if called == entity.name:
        raise Refused(tr("{entity} is called so already", entity=_called(entity)))
    renamed = replace(entity, name=called, aliases=_distinct([*entity.aliases, entity.name], called))
    return project.do(
        tr("Rename {entity} to {renamed}", entity=_called(entity), renamed=_called(renamed)), PutEntity(renamed)
    )


def set_aliases(project: Project, id: str, aliases: Iterable[str]) -> Changes:
    """Say by which other names an entity goes. Raises Refused as `add` does, and where nothing would change."""
    entity = _known(project, id)
    changed = replace(entity, aliases=_checked_aliases(project, aliases, entity.name, id))
    return _described(project, tr("Set aliases of {entity}", entity=_called(entity)), entity, changed)


def set_type(project: Project, id: str, type: str | None) -> Changes:
    """Say what kind of party an entity is, or (None or empty) take that back. Raises Refused as `add` does."""
    entity = _known(project, id)
    return _described(
        project, tr("Set type of {entity}", entity=_called(entity)), entity, replace(entity, type=_checked_type(type))
    )


def _described(project: Project, title: str, before: Entity, after: Entity) -> Changes:
    if before == after:
        raise Refused(tr("{before} is described so already", before=_called(before)))
    return project.do(title, PutEntity(after))


def _known(project: Project, id: str) -> Entity:
    entity = project.entities().get(id)
    if entity is None:
        raise Refused(tr("the register has no entity {id}", id=id))
    return entity


def _called(entity: Entity) -> str:
    return quoted(shortened(entity.name))


def _checked_name(project: Project, name: str, own: str | None = None) -> str:
    """NAME as it is stored. Raises Refused where another entity than OWN has it, or where it can be no name."""
    called = _one_line(name, tr("the name"))
    for entity in sorted(project.entities().values(), key=lambda entity: entity.id):
        if entity.id != own and folded(called) in map(folded, _names(entity)):
            line = "the register holds {entity} already"
            if folded(entity.name) != folded(called):
                line = "the register holds {entity}, alias “{alias}” already"
            raise Refused(tr(line, entity=_called(entity), alias=shortened(called)))
    return called


def _checked_aliases(project: Project, aliases: Iterable[str], name: str, own: str | None = None) -> tuple[str, ...]:
    known = _distinct((_one_line(alias, tr("the alias")) for alias in aliases), name)
    others = {folded(entity.name): entity for entity in project.entities().values() if entity.id != own}
    for alias in known:
        if folded(alias) in others:
            raise Refused(tr("“{alias}” cannot be an alias: it is the name of another entity", alias=shortened(alias)))
    return known


def _checked_type(type: str | None) -> str | None:
    return _one_line(type, tr("the type")) if type and type.strip() else None


def _one_line(words: str, what: str) -> str:
    """WORDS in NFC and without outer white space. Raises Refused for what cannot be a name; WHAT says what it is."""
    line = unicodedata.normalize("NFC", words).strip()
    if not line:
        raise Refused(tr("{what} is empty", what=what))
    if any(unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") for each in line):
        raise Refused(tr("{what} must stand on one line, without control characters", what=what))
    if len(line) > LONGEST_NAME:
        raise Refused(
            tr(
                "{what} has {number:,} characters; at most {longest:,} are kept",
                what=what,
                number=len(line),
                longest=LONGEST_NAME,
            )
        )
    return line


def _distinct(aliases: Iterable[str], name: str) -> tuple[str, ...]:
    """The ALIASES in their order, each once and none that is NAME."""
    found: dict[str, str] = {}
    for alias in aliases:
        found.setdefault(folded(alias), alias)
    return tuple(alias for key, alias in found.items() if key != folded(name))


# Who is who


def merge(project: Project, keep: str, drop: str) -> Changes:
    """Say that two entities are one: whatever referred to DROP refers to KEEP, which takes over its names.

    Changes spans of all sets, finished ones too. KEEP keeps its name and its type where it has one. Raises Refused
    where one of them is missing or both are the same.
    """
    kept, dropped = _known(project, keep), _known(project, drop)
    if keep == drop:
        raise Refused(tr("{kept} cannot be merged with itself", kept=_called(kept)))
    united = replace(
        kept,
        type=kept.type or dropped.type,
        aliases=_distinct([*kept.aliases, dropped.name, *dropped.aliases], kept.name),
        extra=filled(kept.extra, dropped.extra),
    )
    edits: list[Edit] = [PutEntity(united), *_repoints(project, drop, keep)]
    for document, came in _came_with(project.uses()):
        if drop in came:
            edits.append(ReplaceUses(document, came, tuple(without_old(came, drop, keep))))
    return project.do(
        tr("Merge {dropped} into {kept}", dropped=_called(dropped), kept=_called(kept)), *edits, RemoveEntity(drop)
    )


def split(project: Project, id: str, spans: Sequence[Span], name: str) -> tuple[Entity, Changes]:
    """Say that SPANS, which refer to an entity, mean another, which is added as NAME with the same type.

    Changes spans of all sets, finished ones too. Raises Refused where there are no spans, where one does not refer to
    the entity, and for names that `add` refuses.
    """
    entity = _known(project, id)
    if not spans:
        raise Refused(tr("choose the mentions that are not {entity}", entity=_called(entity)))
    referring = {(span.set, span.id) for span in project.referring(id)}
    for span in spans:
        if (span.set, span.id) not in referring:
            raise Refused(
                tr("“{words}” does not refer to {entity}", words=shortened(span.words), entity=_called(entity))
            )
    added, edits = _split_off(project, entity, name)
    pairs = tuple(sorted({(span.set, span.id) for span in spans}))
    changes = project.do(
        tr("Split {added} from {entity}", added=_called(added), entity=_called(entity)),
        *edits,
        *_repoints(project, id, added.id, pairs),
    )
    return added, changes


def _split_off(project: Project, entity: Entity, name: str) -> tuple[Entity, list[Edit]]:
    """A new entity, and the edits that add it. A name that is an alias of ENTITY goes over to it."""
    left = tuple(alias for alias in entity.aliases if folded(alias) != folded(name.strip()))
    if left == entity.aliases:
        return addition(project, name, type=entity.type)
    added = Entity(new_id(), _checked_name(project, name, entity.id), entity.type)
    return added, [PutEntity(replace(entity, aliases=left)), PutEntity(added)]


def remove(project: Project, id: str) -> Changes:
    """Take an entity out of the register. Raises Refused while spans refer to it or documents came with it."""
    entity = _known(project, id)
    places = where(project, id, everyone=True)
    if places:
        count, first = counted(len(places), "span"), shortened(places[0].title)
        raise Refused(
            tr("{entity} is used by {count}, first in “{first}”", entity=_called(entity), count=count, first=first)
        )
    documents = [document for document, came in _came_with(project.uses()) if id in came]
    if documents:
        place = min(documents, key=project.document_ids().index)
        count, first = counted(len(documents), "document"), shortened(project.facts(place)["title"] or place)
        raise Refused(
            tr("{entity} came with {count}, first with “{first}”", entity=_called(entity), count=count, first=first)
        )
    return project.do(tr("Remove {entity} from the register", entity=_called(entity)), RemoveEntity(id))


def _repoints(project: Project, old: str, new: str, spans: tuple[tuple[str, ...], ...] = ()) -> list[Edit]:
    names = project.schema.entity_attributes()
    return [Repoint(names, old, new, spans)] if names else []


def _came_with(uses: Mapping[str, Mapping[str, Sequence[str]]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The documents that came with entities, each with their ids."""
    for document, registers in uses.items():
        yield document, tuple(registers.get("entities", ()))
