"""What differs between a draft and the schema that it would replace: in lines, and as what it asks of labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotations.conversions import FIELD, Address, Renaming, Retyping, described
from annotations.drafts.draft import Draft
from annotations.drafts.tree import ATTRIBUTE, CHECK, PARTS, SCHEMA, VALUE, Node, Place, name_key
from annotations.rules import spoken
from annotations.text import shortened
from annotations.wording import later, tr

LONGEST = 60
LISTING = ("choice", "multi")


@dataclass(frozen=True)
class Demands:
    """What a draft asks of the labels of a project, in the order in which it is done.

    `withdrawn` are addresses as they are before it, `introduced` as they are after it. `was` tells, by its address
    after it, which address everything that stays has before it.
    """

    withdrawn: tuple[Address, ...] = ()
    renamings: tuple[Renaming, ...] = ()
    retypings: tuple[Retyping, ...] = ()
    introduced: tuple[Address, ...] = ()
    was: Mapping[Address, Address] = field(default_factory=dict)

    @property
    def conversions(self) -> tuple[Renaming | Retyping, ...]:
        """The renamings and retypings."""
        return (*self.renamings, *self.retypings)


def demands(draft: Draft) -> Demands:
    """What the draft asks of labels: which names go, become others, and come, and whose answers get another type."""
    base: dict[Address, Node] = {node.origin: node for _, node in draft.base_root.walk() if node.origin}
    now = [(draft.address(place), node) for place, node in draft.walk() if place and node.kind != CHECK]
    kept = {node.origin: node for _, node in now if node.origin}
    free = {address for address, node in kept.items() if not (_lists(node) and _lists(base[address]))}
    gone = [
        address
        for address, node in base.items()
        if node.kind != CHECK and address not in kept and not (node.kind == VALUE and address[:-1] in free)
    ]
    new = [
        address
        for address, node in now
        if node.origin is None and not (node.kind == VALUE and _owner(now, address).origin in free)
    ]
    return Demands(
        tuple(address for address in gone if address[:-1] not in gone),
        tuple(_renamings(now)),
        tuple(_retypings(base, now)),
        tuple(address for address in new if address[:-1] not in new),
        {address: node.origin for address, node in now if node.origin},
    )


def _lists(node: Node) -> bool:
    """Whether a question is answered by the values that it lists; by any other, values come and go freely."""
    return node.get("type", "text") in LISTING


def _owner(now: Iterable[tuple[Address, Node]], address: Address) -> Node:
    return next(node for each, node in now if each == address[:-1])


def _renamings(now: Iterable[tuple[Address, Node]]) -> Iterator[Renaming]:
    """Those of owners before those of what they own, which are named below the new names."""
    pairs: dict[Address, list[tuple[str, str]]] = {}
    for address, node in now:
        if node.origin and node.origin[-1] != address[-1]:
            pairs.setdefault(address[:-1], []).append((node.origin[-1], address[-1]))
    for at in sorted(pairs, key=len):
        yield Renaming(at, tuple(pairs[at]))


def _retypings(base: Mapping[Address, Node], now: Iterable[tuple[Address, Node]]) -> Iterator[Retyping]:
    for address, node in now:
        before = base.get(node.origin) if node.origin and node.kind in (ATTRIBUTE, FIELD) else None
        if before is None:
            continue
        types = before.get("type", "text"), node.get("type", "text")
        called = {each.origin: each.name for each in node.parts.get("values", ())}
        had = tuple(called.get(each.origin, each.name) for each in before.parts.get("values", ()))
        takes = tuple(each.name for each in node.parts.get("values", ()))
        if types[0] != types[1] or (types[1] == "multi" and takes and not had):
            yield Retyping(address, *types, takes if types[1] in LISTING else (), had if types[0] in LISTING else ())


# In lines


@dataclass(frozen=True)
class Difference:
    """One difference in a line; `place` leads to the part in the draft, None where it has gone."""

    line: str
    place: Place | None


def differences(draft: Draft) -> list[Difference]:
    """What differs, in the order of the draft, and last what went."""
    before = _as_called_now(draft)
    base = {node.origin: node for _, node in before.walk() if node.origin}
    found = [
        Difference(line, place)
        for place, node in draft.walk()
        for line in _of_part(draft, place, node, base.get(node.origin) if node.origin else None if place else before)
    ]
    kept = {node.origin for _, node in draft.walk()}
    gone = [address for address in base if address and address not in kept]
    lines = [tr("{part} goes", part=named(address)) for address in gone if address[:-1] not in gone]
    return [*found, *(Difference(line, None) for line in lines)]


def _as_called_now(draft: Draft) -> Node:
    """The tree of the base with the names of the draft: what only follows a name is no difference of its own."""
    places = {node.origin: place for place, node in draft.base_root.walk()}
    moved = [(places[node.origin], node) for _, node in draft.walk() if node.origin and node.name != node.origin[-1]]
    base = Draft(draft.base, draft.base_root)
    for number, (place, _) in enumerate(moved):
        base = base.called(place, f"\0{number}")  # two may have changed names with each other
    for place, node in moved:
        base = base.called(place, node.name)
    return base.root


def named(address: Address) -> str:
    """A part of a schema in words."""
    return tr("the check {name}", name=spoken(address[1])) if address[0] == CHECK else described(address)


def _of_part(draft: Draft, place: Place, node: Node, before: Node | None) -> Iterator[str]:
    if node.kind == SCHEMA and before is not None:
        yield from _of_fields(tr("the schema"), node, before)
        yield from _of_order(tr("the schema"), node, before)
        return
    owner = draft.at(place[:-2])
    if before is None:
        if owner.kind == SCHEMA or owner.origin is not None:  # else the owner is new, which says enough
            yield tr("{part} is new", part=named(draft.address(place)))
        return
    if node.origin and node.name != node.origin[-1]:
        yield tr("{part} is called {name} now", part=named(node.origin), name=node.name)
    name = named(draft.address(place))
    if node.is_deprecated != before.is_deprecated:
        yield (
            tr("{part} is deprecated: offered no more", part=name)
            if node.is_deprecated
            else tr("{part} is offered again", part=name)
        )
    yield from _of_fields(name, node, before)
    yield from _of_order(name, node, before)


def _of_fields(name: str, node: Node, before: Node) -> Iterator[str]:
    lists = PARTS.get(node.kind, {})
    silent = {name_key(node.kind), "deprecated_since", "history", "format", "version", *lists}
    if node.kind == SCHEMA:
        silent -= {"name"}
    for key in dict.fromkeys((*before.fields, *node.fields)):
        old, new = before.get(key), node.get(key)
        if key not in silent and old != new:
            yield from _of_field(name, tr(KEYS.get(key, spoken(key))), old, new)


def _of_field(name: str, key: str, old: Any, new: Any) -> Iterator[str]:
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for inner in dict.fromkeys((*old, *new)):
            if old.get(inner) != new.get(inner):
                yield from _of_field(
                    name, f"{key}: {tr(KEYS.get(inner, spoken(inner)))}", old.get(inner), new.get(inner)
                )
    elif old is None:
        yield tr("{part}: {key}: {new}", part=name, key=key, new=told(new))
    elif new is None:
        yield tr("{part}: {key}: no longer {old}", part=name, key=key, old=told(old))
    else:
        yield tr("{part}: {key}: {new}, was {old}", part=name, key=key, new=told(new), old=told(old))


def _of_order(name: str, node: Node, before: Node) -> Iterator[str]:
    for part, nodes in node.parts.items():
        olds = [each.origin for each in before.parts.get(part, ())]
        stayed = [each.origin for each in nodes if each.origin in olds]
        if stayed != [origin for origin in olds if origin in stayed]:
            order = ", ".join(each.name for each in nodes)
            yield tr("{part}: {list} are in this order: {order}", part=name, list=tr(LISTS[part]), order=order)


def told(value: Any) -> str:
    """A value of a schema file as a person reads it."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, list):
        return shortened(", ".join(map(told, value)), LONGEST) or tr("nothing")
    if isinstance(value, Mapping):
        said = (f"{tr(KEYS.get(key, spoken(key)))} {told(each)}" for key, each in value.items())
        return shortened(", ".join(said), LONGEST)
    return shortened(str(value), LONGEST) if value != "" else tr("nothing")


KEYS = {
    "name": later("name"), "version": later("version"), "guideline_version": later("guideline version"),
    "language": later("language"), "key": later("key"), "colour": later("colour"),
    "colour_dark": later("colour on dark paper"), "underline": later("underline"), "definition": later("definition"),
    "rules": later("rules of the guideline"), "trim_leading_words": later("trim leading words"),
    "propagate_mentions": later("propose other mentions"), "type": later("type"), "required": later("required"),
    "vocabulary": later("vocabulary"), "new_values": later("new values"), "derived": later("decided by a link"),
    "from": later("starts at"), "to": later("ends at"), "or_text_range": later("may end at plain text"),
    "target_optional": later("may end at nothing"), "min_per_from": later("at least"), "max_per_from": later("at most"),
    "from_section": later("starts in"), "to_section": later("ends in"), "suggest": later("likely target"),
    "needs": later("needs"), "level": later("level"), "spans": later("spans"), "sections": later("sections"),
    "summary_support": later("summary points"), "snap": later("snap"), "trim": later("trim"),
    "whitespace": later("white space"), "trailing_punctuation": later("punctuation at the end"),
    "leading_words": later("words at the beginning"), "possessive_s": later("possessive ’s"),
    "nesting": later("nesting"), "allow": later("allowed"), "same_label": later("of the same label"),
    "crossing": later("crossing"), "cross_sentence": later("over sentences"), "discontinuous": later("gaps"),
    "annotate": later("annotated"),
}  # fmt: skip
LISTS = {
    "labels": later("labels"), "links": later("links"), "verdicts": later("verdicts"), "errors": later("errors"),
    "document_fields": later("fields"), "vocabularies": later("vocabularies"), "checks": later("checks"),
    "attributes": later("attributes"), "values": later("values"),
}  # fmt: skip
