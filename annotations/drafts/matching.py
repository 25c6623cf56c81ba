"""A schema from a file as a draft against that of a project: what is called alike is the same, the rest is guessed.

What the file's own history tells is certain. Everything else that may have got another name is proposed, and is a
renaming only once a person has said so: else the old one goes, and the new one comes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from types import MappingProxyType

from annotations.conversions import Address
from annotations.drafts.draft import Draft
from annotations.drafts.tree import CHECK, PARTS, Node, below, name_key, read
from annotations.errors import Refused
from annotations.schema import Schema
from annotations.wording import tr

LIKELY = 0.55
_SAME_PLACE = 0.1

Renames = Mapping[Address, str]
"""The new name of parts of the schema in force, by their addresses there."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A part of the schema in force that may be called NAME in the file. Certain ones are told by the file itself.

    `turns_back` says that it was called so before, as the schema in force knows: somebody has given it its name since.
    """

    address: Address
    name: str
    is_certain: bool = False
    turns_back: bool = False


def adopted(base: Schema, theirs: Schema, renamed: Renames, staying: Renames = MappingProxyType({})) -> Draft:
    """THEIRS as a draft that would replace BASE, in which the parts in RENAMED have got other names.

    Those in STAYING have other names in the file as well, and keep in the draft the ones that they have in force.
    """
    draft = Draft(base, _adopted(read(theirs.source), read(base.source), (), {**renamed, **staying}))
    for address in staying:
        place = next((place for place, node in draft.walk() if node.origin == address), None)
        draft = draft if place is None else draft.called(place, address[-1])
    return draft


def guesses(base: Schema, theirs: Schema) -> list[Guess]:
    """What may have got another name in THEIRS, owners before what they own; certain ones first."""
    certain = _certain(base, theirs)
    told = {guess.address: guess.name for guess in certain}
    found = _guessed(read(base.source), read(theirs.source), (), told)
    return [
        *certain,
        *(
            replace(each, turns_back=each.name in _former(base, each.address))
            for each in found
            if each.address not in told
        ),
    ]


def chosen(base: Schema, theirs: Schema, wishes: Iterable[str]) -> Renames:
    """The renamings that a person has written as OLD=NEW, as in `ACTOR=PARTY` or `STANCE.commitment.offers=proposes`.

    OLD is a name, with its owners before it where several have that name. What the file tells for certain is added.
    Raises Refused, one line, where there is no such part, or more than one, or the file does not have the new name.
    """
    found = {guess.address: guess.name for guess in guesses(base, theirs) if guess.is_certain}
    for wish in wishes:
        old, equals, new = wish.partition("=")
        if not (old and equals and new):
            raise Refused(tr("“{wish}” names no renaming: write OLD=NEW", wish=wish))
        address = _sought(base, old, theirs, found)
        found[address] = new.rpartition(".")[2]
        if found[address] not in _names_beside(theirs, address, found):
            raise Refused(tr("{new} is not in the file: {old} cannot become it", new=new, old=old))
    return found


def _sought(base: Schema, old: str, theirs: Schema, renamed: Renames) -> Address:
    steps = tuple(old.split("."))
    known = [node.origin for _, node in read(base.source).walk() if node.origin and node.kind != CHECK]
    fitting = [address for address in known if address[1:][-len(steps) :] == steps]
    if len(fitting) > 1:  # what the file still has is not meant
        kept = {node.origin for _, node in adopted(base, theirs, renamed).walk()}
        fitting = [address for address in fitting if address not in kept] or fitting
    if not fitting:
        raise Refused(tr("the schema in force has no {name}", name=old))
    if len(fitting) > 1:
        several = ", ".join(".".join(address[1:]) for address in fitting)
        raise Refused(tr("{name} may be one of {several}: write its owner before it", name=old, several=several))
    return fitting[0]


def _names_beside(theirs: Schema, address: Address, renamed: Renames) -> set[str]:
    """The names that the file has in the list where a part of the schema in force stands."""
    owner = list(address[:-1])
    for depth in range(2, len(address)):
        owner[depth - 1] = renamed.get(address[:depth], owner[depth - 1])
    tree = Draft.of(theirs)
    beside = (node for place, node in tree.walk() if place and tree.address(place)[:-1] == tuple(owner))
    return {node.name for node in beside if node.kind != CHECK}


def _adopted(node: Node, base: Node | None, owner: Address, renamed: Renames) -> Node:
    """A part of the file with the origins that it and what it holds have in the schema in force."""
    parts = {}
    for part, kind in PARTS.get(node.kind, {}).items():
        if part in node.parts:
            by_name = _by_new_name(base.parts.get(part, ()) if base else (), kind, owner, renamed)
            parts[part] = tuple(
                _adopted(
                    replace(each, origin=found.origin if (found := by_name.get(each.name)) else None),
                    found, found.origin if found and found.origin else (), renamed,
                )
                for each in node.parts[part]
            )  # fmt: skip
    return replace(node, parts=parts)


def _by_new_name(nodes: Iterable[Node], kind: str, owner: Address, renamed: Renames) -> dict[str, Node]:
    """The parts of a list of the schema in force by the names that they have in the file."""
    kept = {node.name: node for node in nodes if below(kind, owner, node.name) not in renamed}
    return kept | {renamed[at]: node for node in nodes if (at := below(kind, owner, node.name)) in renamed}


def _certain(base: Schema, theirs: Schema) -> list[Guess]:
    """What the file's history says of names since the version in force."""
    conversions = theirs.conversions_from(base.version) or ()
    found = []
    for _, node in read(base.source).walk():
        address = now = node.origin
        if address is not None and now is not None:
            for conversion in conversions:
                now = conversion.address(now)
            if now[-1] != address[-1]:
                found.append(Guess(address, now[-1], True))
    return found


def _former(base: Schema, address: Address) -> set[str]:
    """The names that a part of the schema in force had in the versions before it."""
    names = set()
    for conversion in reversed([each for past in base.history for each in past.conversions]):
        address = conversion.back.address(address)
        names.add(address[-1])
    return names


def _guessed(base: Node, theirs: Node, owner: Address, told: Renames) -> Iterator[Guess]:
    for part, kind in PARTS.get(base.kind, {}).items():
        if kind == CHECK:
            continue
        ours, others = base.parts.get(part, ()), theirs.parts.get(part, ())
        called = {node.name: told.get(below(kind, owner, node.name), node.name) for node in ours}
        there = {node.name: node for node in others}
        gone = [node for node in ours if called[node.name] not in there]
        new = [node for node in others if node.name not in called.values()]
        pairs = [
            (_likeness(one, other, ours.index(one) == others.index(other)), one.name, other.name)
            for one in gone
            for other in new
        ]
        for likeness, one, other in sorted(pairs, reverse=True):
            if likeness >= LIKELY and called[one] not in there and other not in called.values():
                called[one] = other
                yield Guess(below(kind, owner, one), other)
        for node in ours:
            if called[node.name] in there:
                yield from _guessed(node, there[called[node.name]], below(kind, owner, node.name), told)


def _likeness(one: Node, other: Node, same_place: bool) -> float:
    """How much two parts look as if they were one that got another name, from 0 to 1."""
    names = SequenceMatcher(None, one.name.casefold(), other.name.casefold()).ratio()
    keys = [key for key in {*one.fields, *other.fields} if key not in (name_key(one.kind), *PARTS.get(one.kind, {}))]
    alike = [one.get(key) == other.get(key) for key in keys]
    for part in {*one.parts, *other.parts}:
        ours, theirs = ({node.name for node in each.parts.get(part, ())} for each in (one, other))
        alike += [name in ours and name in theirs for name in ours | theirs]
    rest = sum(alike) / len(alike) if alike else names
    return (names + rest) / 2 + (_SAME_PLACE if same_place else 0)
