"""A draft as a line of text that can be kept while nobody works on it, and the draft that such a line is."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from annotations.drafts.draft import Draft
from annotations.drafts.tree import HERE, Node
from annotations.schema import Schema

_HERE_TOLD = {"\0": "list"}  # no key of a schema file: JSON that people write has no such character


def kept_text(draft: Draft) -> str:
    """The draft as text; the schema that it would replace is named by its version."""
    return json.dumps({"base": draft.base.version, "root": _told(draft.root)}, ensure_ascii=False)


def draft_of(text: str, schema_of: Callable[[str], Schema | None]) -> Draft | None:
    """The draft that `kept_text` wrote; None where it is none, or SCHEMA_OF does not know the version it began with."""
    try:
        value = json.loads(text)
        base = schema_of(str(value["base"]))
        return None if base is None else Draft(base, _node(value["root"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _told(node: Node) -> dict[str, Any]:
    return {
        "kind": node.kind,
        "fields": _with_marks(node.fields),
        "parts": {part: [_told(each) for each in nodes] for part, nodes in node.parts.items()},
        "origin": node.origin,
    }


def _node(value: dict[str, Any]) -> Node:
    parts = {str(part): tuple(_node(each) for each in nodes) for part, nodes in value["parts"].items()}
    origin = value["origin"]
    return Node(str(value["kind"]), _without_marks(value["fields"]), parts, tuple(origin) if origin else None)


def _with_marks(fields: Any) -> dict[str, Any]:
    return {
        key: _HERE_TOLD if value is HERE else _with_marks(value) if isinstance(value, dict) else value
        for key, value in fields.items()
    }


def _without_marks(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        key: HERE if value == _HERE_TOLD else _without_marks(value) if isinstance(value, dict) else value
        for key, value in fields.items()
    }
