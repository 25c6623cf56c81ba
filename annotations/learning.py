"""What a document, an entity or a term that is there already learns from one that arrives: what it lacks.

A value that is there stays; where the arriving one is another, the person is told. So two files that do not contradict
each other give the same in either order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from annotations.spans import Entity
from annotations.text import Document
from annotations.wording import later, tr

FACTS = ("title", "language", "story", "published")
OPEN_FACTS = ("metadata", "source", "extra")


def facts_of(document: Document, uses: Mapping[str, list[str]]) -> dict[str, Any]:
    """What is known about a document besides its text and division, as the store keeps it."""
    return {**{name: getattr(document, name) for name in (*FACTS, *OPEN_FACTS)}, "uses": dict(uses)}


def learned_facts(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """OURS with what it lacks from THEIRS (both as `facts_of` gives them), and a line for each contradiction.

    What is said about the file of a text is only taken over where both speak of a file of one name: a text often
    arrives in several files, and the first is its source.
    """
    learned: dict[str, Any] = {name: ours[name] or theirs[name] for name in FACTS}
    learned |= {name: filled(ours[name], theirs[name]) for name in ("metadata", "extra")}
    same_file = ours["source"].get("name") == theirs["source"].get("name")
    learned["source"] = filled(ours["source"], theirs["source"]) if same_file else ours["source"] or theirs["source"]
    learned["uses"] = {
        name: sorted({*ours["uses"].get(name, ()), *theirs["uses"].get(name, ())})
        for name in {**ours["uses"], **theirs["uses"]}
    }
    told = [
        tr(
            "{name} is {theirs!r} here and {ours!r} in the project, which stays",
            name=name,
            theirs=theirs[name],
            ours=ours[name],
        )
        for name in FACTS
        if ours[name] and theirs[name] and ours[name] != theirs[name]
    ]
    told.extend(
        tr("{name} {key!r} has another value here than in the project, where it stays", name=name, key=key)
        for name in ("metadata", "extra")
        for key in _contradictions(ours[name], theirs[name])
    )
    return learned, told


def learned_entity(ours: Entity, theirs: Entity) -> tuple[Entity, list[str]]:
    """OURS with the type, aliases and unknown keys that it lacks, and a line for each contradiction."""
    aliases = ours.aliases if set(theirs.aliases) <= set(ours.aliases) else (*ours.aliases, *theirs.aliases)
    if aliases is not ours.aliases:
        aliases = tuple(sorted(set(aliases)))
    learned = replace(ours, type=ours.type or theirs.type, aliases=aliases, extra=filled(ours.extra, theirs.extra))
    names = later("entity {id} has the name {other!r} here and {own!r} in the project, which stays")
    types = later("entity {id} has the type {other!r} here and {own!r} in the project, which stays")
    told = [
        tr(line, id=ours.id, other=other, own=own)
        for line, own, other in ((names, ours.name, theirs.name), (types, ours.type, theirs.type))
        if own and other and own != other
    ]
    told.extend(
        tr("entity {id} has another {key!r} here than in the project, where it stays", id=ours.id, key=key)
        for key in _contradictions(ours.extra, theirs.extra)
    )
    return learned, told


def filled(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, Any]:
    """OURS with the keys that it lacks from THEIRS; in the order of the one that holds all, else by name."""
    if theirs.keys() <= ours.keys():
        return dict(ours)
    if all(name in theirs and theirs[name] == value for name, value in ours.items()):
        return dict(theirs)
    return dict(sorted({**theirs, **ours}.items()))


def _contradictions(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> list[str]:
    return [name for name, value in theirs.items() if name in ours and ours[name] != value]
