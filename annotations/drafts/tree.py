"""A schema file as a tree of parts that can be changed: whatever it holds stays, in its order, known or not.

A place leads from the whole to a part, as in ("labels", 0, "attributes", 2, "values", 1). Every part knows the address
that it had in the schema that the tree was read from, whatever it is called and wherever it stands by now.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from annotations.conversions import ERROR, FIELD, LABEL, LINK, VERDICT, VOCABULARY, Address

Place = tuple[str | int, ...]

SCHEMA, ATTRIBUTE, VALUE, CHECK = "schema", "attribute", "value", "check"
PARTS: Final[Mapping[str, Mapping[str, str]]] = {
    SCHEMA: {
        "labels": LABEL, "links": LINK, "verdicts": VERDICT, "errors": ERROR, "document_fields": FIELD,
        "vocabularies": VOCABULARY, "checks": CHECK,
    },
    LABEL: {"attributes": ATTRIBUTE},
    LINK: {"attributes": ATTRIBUTE},
    ATTRIBUTE: {"values": VALUE},
    FIELD: {"values": VALUE},
}  # fmt: skip
"""The lists that a part of each kind may hold, and what kind of parts they hold."""

_IN_SUPPORT = ("verdicts", "errors")
_NAMES = {VALUE: "v", VERDICT: "v", ERROR: "v", CHECK: "id"}
HERE: Final = object()  # stands in the fields where a list of parts has its place


@dataclass(frozen=True)
class Node:
    """A part of a schema: its kind, its keys in their order, and its lists of parts.

    `origin` is its address in the schema that it was read from, None for what is new.
    """

    kind: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    parts: Mapping[str, tuple[Node, ...]] = field(default_factory=dict)
    origin: Address | None = None

    @property
    def name(self) -> str:
        """What it is called; empty where it has no name yet."""
        name = self.fields.get(name_key(self.kind))
        return name if isinstance(name, str) else ""

    @property
    def is_deprecated(self) -> bool:
        """Whether it is offered no more."""
        return "deprecated_since" in self.fields

    def get(self, key: str, default: Any = None) -> Any:
        """What stands under a key."""
        return self.fields.get(key, default)

    def put(self, key: str, value: Any) -> Node:
        """The same with VALUE under a key; None takes it away."""
        if value is None:
            return replace(self, fields={name: each for name, each in self.fields.items() if name != key})
        return replace(self, fields={**self.fields, key: value})

    def at(self, place: Place) -> Node:
        """The part at a place below it. Raises LookupError where there is none."""
        if not place:
            return self
        return self.parts[str(place[0])][int(place[1])].at(place[2:])

    def changed(self, place: Place, node: Node) -> Node:
        """The same with NODE at a place below it."""
        if not place:
            return node
        part, index = str(place[0]), int(place[1])
        row = list(self.parts[part])
        row[index] = row[index].changed(place[2:], node)
        return self.with_parts(part, row)

    def with_parts(self, part: str, nodes: list[Node]) -> Node:
        """The same with these parts in one of its lists."""
        fields = self.fields if part in self.fields or part in _IN_SUPPORT else {**self.fields, part: HERE}
        return replace(self, fields=fields, parts={**self.parts, part: tuple(nodes)})

    def walk(self, place: Place = ()) -> Iterator[tuple[Place, Node]]:
        """Every part with its place, itself first, each before what it holds."""
        yield place, self
        for part, nodes in self.parts.items():
            for index, node in enumerate(nodes):
                yield from node.walk((*place, part, index))


def name_key(kind: str) -> str:
    """The key under which parts of a kind have their names."""
    return _NAMES.get(kind, "name")


def free_name(name: str, taken: Iterable[str]) -> str:
    """NAME, or NAME with the first number behind it that is not TAKEN."""
    known, number, found = {each.casefold() for each in taken}, 1, name
    while found.casefold() in known:
        number += 1
        found = f"{name} {number}"
    return found


def below(kind: str, owner: Address, name: str) -> Address:
    """The address of a part called NAME below the address of its owner, which is empty for the schema."""
    return (*owner, name) if kind in (ATTRIBUTE, VALUE) else (kind, name)


def read(raw: Mapping[str, Any]) -> Node:
    """The tree of a schema's JSON, which has been checked."""
    support = raw.get("summary_support", {})
    lists = {**raw, **{part: support[part] for part in _IN_SUPPORT if part in support}}
    fields = {key: HERE if key in PARTS[SCHEMA] else value for key, value in raw.items()}
    if "summary_support" in raw:
        fields["summary_support"] = {key: HERE if key in _IN_SUPPORT else value for key, value in support.items()}
    parts = {
        part: tuple(_read(kind, row, ()) for row in _rows(part, lists[part]))
        for part, kind in PARTS[SCHEMA].items()
        if part in lists
    }
    return Node(SCHEMA, fields, parts)


def written(node: Node) -> dict[str, Any]:
    """The JSON of the tree of a schema."""
    found: dict[str, Any] = {}
    for key, value in node.fields.items():
        found[key] = _written(node, key) if value is HERE else value
    support = found.get("summary_support", {})
    kept = {key: _written(node, key) if value is HERE else value for key, value in support.items()}
    kept |= {part: _written(node, part) for part in _IN_SUPPORT if part not in kept and node.parts.get(part)}
    return {**found, "summary_support": kept} if kept else found


def _rows(part: str, value: Any) -> list[Mapping[str, Any]]:
    """The rows of a list; values may be plain texts, and vocabularies are named by their keys."""
    if part == "vocabularies":
        return [{"name": name, **(rules if isinstance(rules, Mapping) else {})} for name, rules in value.items()]
    return [row if isinstance(row, Mapping) else {"v": row} for row in value]


def _read(kind: str, row: Mapping[str, Any], owner: Address) -> Node:
    lists = PARTS.get(kind, {})
    origin = below(kind, owner, str(row.get(name_key(kind), "")))
    parts = {
        part: tuple(_read(inner, each, origin) for each in _rows(part, row[part]))
        for part, inner in lists.items()
        if part in row
    }
    fields = {key: HERE if key in lists else value for key, value in row.items()}
    return Node(kind, fields, parts, origin)


def _written(node: Node, part: str) -> Any:
    rows = [_row(each) for each in node.parts.get(part, ())]
    if part == "vocabularies":
        return {row["name"]: {key: value for key, value in row.items() if key != "name"} for row in rows}
    if part in ("values", "errors"):
        return [row["v"] if set(row) == {"v"} else row for row in rows]
    return rows


def _row(node: Node) -> dict[str, Any]:
    return {key: _written(node, key) if value is HERE else value for key, value in node.fields.items()}


def first_difference(before: Node, after: Node, place: Place = ()) -> Place:
    """The place in AFTER of the first part that is another than in BEFORE; where one went, of what stands there now."""
    if before.fields != after.fields or before.kind != after.kind:
        return place
    for part, nodes in after.parts.items():
        olds = before.parts.get(part, ())
        for index, node in enumerate(nodes):
            if index >= len(olds) or node.origin != olds[index].origin:
                return (*place, part, index)
            if node != olds[index]:
                return first_difference(olds[index], node, (*place, part, index))
        if len(olds) > len(nodes):
            return (*place, part, len(nodes) - 1) if nodes else place
    return place
