"""A small schema in which everything that can be named is named, for tests of its changes."""

from __future__ import annotations

import json
from typing import Any

from annotations.changes import Changes
from annotations.conversions import ERROR, FIELD, LABEL, LINK, VERDICT, Address
from annotations.drafts import planning
from annotations.drafts.draft import Draft
from annotations.project import Project
from annotations.schema import Attribute, Schema
from annotations.schema_reader import parse

SMALL: dict[str, Any] = {
    "format": "asc-schema/1", "name": "small", "version": "1", "language": "en",
    "spans": {"nesting": {"allow": True, "same_label": True}, "crossing": "allow", "cross_sentence": "allow"},
    "labels": [
        {"name": "WRITER", "key": "1", "colour": "#2f6db5", "attributes": [
            {"name": "who", "type": "entity_ref", "new_values": True},
            {"name": "tone", "type": "choice", "values": ["warm", {"v": "cold", "key": "c"}]},
            {"name": "ways", "type": "multi", "values": ["letter", "speech"]},
            {"name": "loud", "type": "bool"}]},
        {"name": "WISH", "key": "2", "colour": "#b9501f", "underline": "dashed", "attributes": [
            {"name": "tone", "type": "choice", "required": True, "values": ["warm", "cold", "odd"]},
            {"name": "topic", "type": "vocabulary", "vocabulary": "topics", "new_values": True},
            {"name": "whose", "type": "choice", "values": ["named", "unclear"],
             "derived": "named if a wrote link exists"},
            {"name": "why", "type": "text"}]},
        {"name": "PLACE", "key": "3", "colour": "#0f7f68", "underline": "dotted"}],
    "links": [
        {"name": "wrote", "key": "h", "from": ["WISH"], "to": ["WRITER"],
         "attributes": [{"name": "sure", "type": "choice", "values": ["yes", "no"]}]},
        {"name": "near", "from": ["WRITER", "PLACE"], "to": ["PLACE"]}],
    "summary_support": {"verdicts": [{"v": "supported", "key": "y", "needs": ["evidence"]}, {"v": "wrong", "key": "x"}],
                        "errors": ["added", "dropped"]},
    "vocabularies": {"topics": {"versioned": True}},
    "document_fields": [{"name": "level", "type": "choice", "values": ["easy", "hard"]},
                        {"name": "flags", "type": "multi"}],
    "checks": [{"id": "required_attribute_missing", "level": "error"},
               {"id": "stance_without_holder", "level": "warn", "link": "wrote", "attribute": "whose",
                "value": "unclear"}],
}  # fmt: skip


def small() -> Schema:
    """The schema."""
    return parse(json.dumps(SMALL))


def change(project: Project, draft: Draft, version: str = "") -> Changes:
    """Put a draft in force."""
    return planning.apply(project, planning.plan(project, draft, version))


def at(draft: Draft, *address: str) -> tuple[Any, ...]:
    """The place of the part with an address."""
    place = draft.place_of(address)
    assert place is not None, f"there is no {address}"
    return place


def rename(project: Project, address: Address, name: str) -> Changes:
    """Give one part of the schema another name, in a step."""
    draft = Draft.of(project.schema)
    return change(project, draft.renamed(at(draft, *address), name))


def addresses(schema: Schema) -> set[Address]:
    """Everything that labels may name under a schema."""
    found: set[Address] = {(VERDICT, each.value) for each in schema.verdicts}
    found |= {(ERROR, each.value) for each in schema.errors}
    for owner, attributes in (
        *(((LABEL, label.name), label.attributes) for label in schema.labels),
        *(((LINK, link.name), link.attributes) for link in schema.links),
        ((FIELD,), schema.fields),
    ):
        found.add(owner)
        for attribute in attributes:
            found |= {(*owner, attribute.name), *((*owner, attribute.name, each.value) for each in attribute.values)}
    return found


def attribute_at(schema: Schema, address: Address) -> Attribute | None:
    """The attribute or field that an address, or that of a value of it, leads to; None where it leads to none."""
    if address[0] == FIELD:
        return next((each for each in schema.fields if each.name == address[1]), None)
    if len(address) < 3:
        return None
    owners = schema.labels if address[0] == LABEL else schema.links
    found = next(each for each in owners if each.name == address[1])
    return next((each for each in found.attributes if each.name == address[2]), None)
