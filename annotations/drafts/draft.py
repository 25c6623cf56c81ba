"""A schema that is being changed and is not yet that of the project.

A draft is a value: every change gives another one. It knows what each part was called when it began, so that a name
that became another is told from one that went and one that came. What is wrong with it can be asked at any time, and
what can be used of it as well.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from annotations.conversions import FIELD, LABEL, LINK, VERDICT, VOCABULARY, Address, described
from annotations.derivation import WRITTEN_RULE
from annotations.drafts.tree import (
    ATTRIBUTE,
    PARTS,
    SCHEMA,
    VALUE,
    Node,
    Place,
    below,
    free_name,
    name_key,
    read,
    written,
)
from annotations.errors import Refused
from annotations.schema import Check, Schema
from annotations.schema_reader import MEANS, SUPPORTED, examined
from annotations.schema_rows import SchemaProblem
from annotations.wording import tr

_STEP = re.compile(r"([^.\[\]]+)(?:\[(\d+)\])?")


@dataclass(frozen=True)
class Draft:
    """A changed schema, and the schema of the project that it would replace."""

    base: Schema
    root: Node

    @classmethod
    def of(cls, schema: Schema) -> Draft:
        """The draft in which nothing is changed yet."""
        return cls(schema, read(schema.source))

    # What it holds

    @cached_property
    def raw(self) -> dict[str, Any]:
        """The draft as the JSON of a schema file."""
        return written(self.root)

    @cached_property
    def _examined(self) -> tuple[Schema, list[SchemaProblem]]:
        return examined(self.raw)

    @cached_property
    def base_root(self) -> Node:
        """The tree of the schema that the draft would replace."""
        return read(self.base.source)

    @property
    def schema(self) -> Schema:
        """What can be used of the draft; the whole where `faults` is empty."""
        return self._examined[0]

    @property
    def faults(self) -> list[SchemaProblem]:
        """Why it is no schema yet, each with its place as a file has it."""
        return self._examined[1]

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what it would replace."""
        return self.raw != written(self.base_root)

    def at(self, place: Place) -> Node:
        """The part at a place. Raises LookupError where there is none."""
        return self.root.at(place)

    def walk(self) -> Iterator[tuple[Place, Node]]:
        """Every part with its place, each before what it holds."""
        return self.root.walk()

    def address(self, place: Place) -> Address:
        """The address of a part as it is called now; empty for the schema as a whole."""
        owner, node = self.address(place[:-2]) if place else (), self.at(place)
        return () if node.kind == SCHEMA else below(node.kind, owner, node.name)

    def place_of(self, address: Address) -> Place | None:
        """Where the part with an ADDRESS stands."""
        return next((place for place, _ in self.walk() if place and self.address(place) == address), None)

    # Changes

    def put(self, place: Place, key: str, value: Any) -> Draft:
        """With VALUE under a key of a part; None takes it away. Names are given by `renamed`."""
        return self._with(place, self.at(place).put(key, value))

    def before(self, place: Place) -> Node | None:
        """A part as the schema has it that the draft would replace; None where it is new."""
        origin = self.at(place).origin
        if not place:
            return self.base_root
        return next((node for _, node in self.base_root.walk() if node.origin == origin), None) if origin else None

    def put_back(self, place: Place, key: str) -> Draft:
        """With what stands under a key of a part in the schema that the draft would replace, if that has anything."""
        node, before = self.at(place), self.before(place)
        if before is None or key not in before.fields:
            return self.put(place, key, None)
        return self._with(place, replace(node, fields={**node.fields, key: before.fields[key]}))

    def renamed(self, place: Place, name: str) -> Draft:
        """With another name for a part; whatever else in the schema speaks of it does so under the new name.

        Raises Refused for no name, for one that another part of the list has, and for one that a rule cannot hold:
        what speaks of a part does so by its name alone, and would be lost or be mixed up with what speaks of others.
        """
        if name == self.at(place).name:
            return self
        if not name.strip():
            raise Refused(tr("must be a text that is not empty"))
        if (other := self._called_alike(place, name)) is not None:
            raise Refused(tr("{part} is there already: choose another name", part=described(self.address(other))))
        found = self.called(place, name)
        if len(found._rules_about(place)) != len(self._rules_about(place)):
            raise Refused(tr("what a link decides could not be written with this name: choose another"))
        return found

    def called(self, place: Place, name: str) -> Draft:
        """With another name for a part, like `renamed`, whoever else has it: for names that are known to fit."""
        node, address = self.at(place), self.address(place)
        named = self._with(place, node.put(name_key(node.kind), name))
        return named if name == node.name else named._following(place, node, address, name)

    def added(self, owner: Place, part: str, fields: Mapping[str, Any]) -> tuple[Draft, Place]:
        """With another part at the end of a list; and its place."""
        return self.inserted(owner, part, Node(PARTS[self.at(owner).kind][part], dict(fields)))

    def inserted(self, owner: Place, part: str, node: Node, index: int | None = None) -> tuple[Draft, Place]:
        """With NODE at an index of a list, or at its end; and its place."""
        row = list(self.at(owner).parts.get(part, ()))
        at = len(row) if index is None else index
        row.insert(at, node)
        return self._with(owner, self.at(owner).with_parts(part, row)), (*owner, part, at)

    def moved(self, place: Place, by: int) -> tuple[Draft, Place]:
        """With a part some places further down its list (up where BY is negative), as far as there are any."""
        owner, part, index = place[:-2], str(place[-2]), int(place[-1])
        row = list(self.at(owner).parts[part])
        to = min(max(index + by, 0), len(row) - 1)
        row.insert(to, row.pop(index))
        return self._with(owner, self.at(owner).with_parts(part, row)), (*owner, part, to)

    def removed(self, place: Place) -> Draft:
        """Without a part; links that may join a label that goes name it no more."""
        owner, part, index = place[:-2], str(place[-2]), int(place[-1])
        node = self.at(place)
        row = list(self.at(owner).parts[part])
        del row[index]
        draft = self._with(owner, self.at(owner).with_parts(part, row))
        return draft._in_links(node.name, None) if node.kind == LABEL else draft

    def kept(self, address: Address, since: str) -> Draft:
        """With a part of the base again that the draft lacks, deprecated SINCE a version, where it stood or at the end.

        Itself where what it belonged to has gone as well. Where another part has its name by now, a number is put
        behind it.
        """
        for there, node in self.base_root.walk():
            if node.origin == address:
                owner = self.base_root.at(there[:-2]).origin
                found = next((place for place, each in self.walk() if each.origin == owner), None)
                if found is None:
                    return self
                row = self.at(found).parts.get(str(there[-2]), ())
                index = min(int(there[-1]), len(row))
                taken = [each.name for each in row]
                name = free_name(node.name, taken) if node.name in taken else node.name
                kept = node.put("deprecated_since", since).put(name_key(node.kind), name)
                return self.inserted(found, str(there[-2]), kept, index)[0]
        raise LookupError(address)

    def deprecated(self, place: Place, since: str | None) -> Draft:
        """With a part deprecated SINCE a version, or (None) offered again."""
        return self.put(place, "deprecated_since", since)

    def _with(self, place: Place, node: Node) -> Draft:
        return replace(self, root=self.root.changed(place, node))

    # What follows a name

    def _called_alike(self, place: Place, name: str) -> Place | None:
        """The place of another part in the same list that what speaks of NAME would mean."""
        beside, read = self.at(place[:-2]).parts[str(place[-2])], _READ.get(self.at(place).kind, str)
        alike = (at for at, each in enumerate(beside) if at != place[-1] and read(each.name) == read(name))
        return next(((*place[:-1], at) for at in alike), None)

    def _following(self, place: Place, node: Node, address: Address, name: str) -> Draft:
        old = node.name
        if node.kind == LABEL:
            return self._in_links(old, name)
        if node.kind == LINK:
            return self._in_rules("type", old, name)._in_checks("link", old, name)
        if node.kind == VALUE:
            return self._in_rules("value", old, name, address[:-1])._in_checks("value", old, name, address)
        if node.kind == ATTRIBUTE:
            return self._in_checks(
                "attribute", old, name, address, {each.name for each in node.parts.get("values", ())}
            )
        if node.kind == VOCABULARY:
            return self._everywhere((ATTRIBUTE, FIELD), "vocabulary", old, name)
        if node.kind == VERDICT:
            return self._meaning(place, node, name)
        return self

    def _everywhere(self, kinds: tuple[str, ...], key: str, old: str, new: str) -> Draft:
        draft = self
        for place, node in self.walk():
            if node.kind in kinds and node.get(key) == old:
                draft = draft.put(place, key, new)
        return draft

    def _in_links(self, old: str, new: str | None) -> Draft:
        """Let links start and end at the label NEW, or (None) no more, where they did at OLD."""
        draft = self
        for place, node in self.walk():
            for side in ("from", "to") if node.kind == LINK else ():
                names = node.get(side, [])
                if old in names:
                    changed = [new if name == old else name for name in names]
                    draft = draft.put(place, side, [name for name in changed if name is not None])
        return draft

    def _rules_about(self, place: Place) -> list[tuple[Place, re.Match[str]]]:
        """What links decide about attributes where it speaks of the part at a place."""
        node = self.at(place)
        if node.kind == LINK:
            return self._rules("type", node.name)
        return self._rules("value", node.name, self.address(place)[:-1]) if node.kind == VALUE else []

    def _rules(self, part: str, name: str, owner: Address = ()) -> list[tuple[Place, re.Match[str]]]:
        """What links decide about attributes (about OWNER alone, where one is given), where a PART of it is NAME."""
        found = []
        for place, node in self.walk():
            text = node.get("derived")
            rule = WRITTEN_RULE.fullmatch(" ".join(text.split())) if isinstance(text, str) else None
            if rule and _in_rule(rule[part]) == _in_rule(name) and (not owner or self.address(place) == owner):
                found.append((place, rule))
        return found

    def _in_rules(self, part: str, old: str, new: str, owner: Address = ()) -> Draft:
        """Let what links decide about attributes (of OWNER alone, where one is given) speak of NEW in place of OLD."""
        draft = self
        for place, rule in self._rules(part, old, owner):
            start, end = rule.span(part)
            draft = draft.put(place, "derived", f"{rule.string[:start]}{new}{rule.string[end:]}")
        return draft

    def _in_checks(self, key: str, old: str, new: str, address: Address = (), values: Collection[str] = ()) -> Draft:
        """Let the checks of who holds a stance look for NEW in place of OLD.

        ADDRESS was that of the attribute (whose VALUES are given) or of the value. Checks look for those of labels, and
        go by the names alone: they stay where another label still has what they look for, its value included.
        """
        if address and address[0] != LABEL:
            return self
        draft = self
        for place, node in self.walk():
            if node.kind != "check" or node.name not in CHECKS_OF_HOLDERS:
                continue
            sought = Check(node.name, "", **{name: node.get(name, getattr(_SOUGHT, name)) for name in _SOUGHT_BY})
            is_meant = key != "value" or sought.attribute == address[2]
            looked_for = (*address[2:], sought.value) if sought.value in values else address[2:]
            if getattr(sought, key) == old and is_meant and not (address and self._has_in_labels(looked_for)):
                draft = draft.put(place, key, new)
        return draft

    def _has_in_labels(self, names: Address) -> bool:
        """Whether any label has an attribute, or a value of one, with these names."""
        addresses = (self.address(place) for place, node in self.walk() if node.kind in (ATTRIBUTE, VALUE))
        return any(address[0] == LABEL and address[2:] == names for address in addresses)

    def _meaning(self, place: Place, node: Node, name: str) -> Draft:
        """A verdict that meant that a point is supported goes on to mean it under another name."""
        if node.get(MEANS, node.name) != SUPPORTED:
            return self
        return self.put(place, MEANS, None if name == SUPPORTED else SUPPORTED)


def _in_rule(name: str) -> str:
    """A name as what links decide is understood: with blanks for underscores, or without."""
    return name.replace(" ", "_")


_READ = {LINK: _in_rule, VALUE: _in_rule}
CHECKS_OF_HOLDERS = ("stance_without_holder", "actor_in_place_phrase")
_SOUGHT = Check("", "")
_SOUGHT_BY = ("link", "attribute", "value")


def place_in(text: str) -> tuple[Place, str]:
    """The place that a fault names as a file has it, and the key there: `labels[0].attributes[1].key`."""
    steps = [(name, number) for name, number in _STEP.findall(text) if name not in ("summary_support", "file")]
    place: Place = ()
    kind = SCHEMA
    for name, number in steps:
        inner = PARTS.get(kind, {}).get(name)
        if inner is None or not number:
            return place, name
        place, kind = (*place, name, int(number)), inner
    return place, ""


class Drafting:
    """A draft and the drafts before it: each change can be taken back and done again."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._past: list[tuple[Draft, object]] = []
        self._future: list[tuple[Draft, object]] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to do again."""
        return bool(self._future)

    def before(self, what: object) -> Draft:
        """The draft that the change of WHAT begins from: where that was changed right before, the one before it."""
        return self._past[-1][0] if self._joins(what) else self.draft

    def do(self, draft: Draft, what: object = None) -> None:
        """Go on with DRAFT. A change of the same thing (WHAT, which is not None) as right before joins that change.

        Where the two come back to what was before, there was no change.
        """
        if draft == self.draft:
            return
        if not self._joins(what):
            self._past.append((self.draft, what))
        elif self._past[-1][0] == draft:
            self._past.pop()
        self._future.clear()
        self.draft = draft

    def undo(self) -> None:
        """Take the last change back, where there is one."""
        self._turn(self._past, self._future)

    def redo(self) -> None:
        """Do the change again that was taken back last, where there is one."""
        self._turn(self._future, self._past)

    def _joins(self, what: object) -> bool:
        return what is not None and bool(self._past) and self._past[-1][1] == what and not self._future

    def _turn(self, past: list[tuple[Draft, object]], future: list[tuple[Draft, object]]) -> None:
        if past:
            draft, what = past.pop()
            future.append((self.draft, what))
            self.draft = draft
