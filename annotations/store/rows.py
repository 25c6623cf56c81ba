"""Between values and columns: nested parts of a value are JSON text in the row, and NULL where they are empty."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from annotations.text import Range

_encode = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": ")).encode
_decode = json.JSONDecoder().raw_decode


def pack(value: Any) -> str | None:
    """A mapping or sequence as JSON text, None where it is empty."""
    return _encode(value) if value else None


def unpack(text: str | None) -> dict[str, Any]:
    """The mapping that `pack` wrote."""
    return _decode(text)[0] if text else {}


def unpack_list(text: str | None) -> tuple[Any, ...]:
    """The sequence that `pack` wrote."""
    return tuple(_decode(text)[0]) if text else ()


def unpack_ranges(text: str | None) -> tuple[Range, ...]:
    """The ranges that `pack` wrote."""
    return tuple((start, end) for start, end in _decode(text)[0]) if text else ()


def marks(columns: Sequence[str]) -> str:
    """The question marks of an INSERT with these columns."""
    return ", ".join("?" * len(columns))
