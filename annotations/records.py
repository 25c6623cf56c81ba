"""Values as JSON and back, for the journal. Every value that an edit carries passes through here unchanged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from annotations import jsontext

TAG = "is"


def dump(value: Any) -> str:
    """A dataclass, and the dataclasses, tuples and plain values in it, as JSON text."""
    return jsontext.dump(_plain(value)).decode()


def load(text: str, kinds: Mapping[str, type]) -> Any:
    """The value that `dump` wrote. KINDS maps class names to classes; an unknown name raises KeyError."""
    return _value(jsontext.load(text.encode()), kinds)


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {TAG: type(value).__name__, **{item.name: _plain(getattr(value, item.name)) for item in fields(value)}}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value


def _value(raw: Any, kinds: Mapping[str, type]) -> Any:
    if isinstance(raw, list):
        return tuple(_value(part, kinds) for part in raw)
    if not isinstance(raw, dict) or TAG not in raw:
        return raw
    kind = kinds[raw[TAG]]
    free = {item.name for item in fields(kind) if str(item.type).startswith(("Mapping", "Sequence", "dict"))}
    return kind(**{name: part if name in free else _value(part, kinds) for name, part in raw.items() if name != TAG})
