"""Between values and columns: nested parts of a value are JSON text in the row, and NULL where they are empty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from annotations import jsontext
from annotations.text import Range


def pack(value: Any) -> str | None:
    """A mapping or sequence as JSON text, None where it is empty."""
    return jsontext.dump(value).decode() if value else None


def unpack(text: str | None) -> dict[str, Any]:
    """The mapping that `pack` wrote."""
    return jsontext.load(text.encode()) if text else {}


def unpack_list(text: str | None) -> tuple[Any, ...]:
    """The sequence that `pack` wrote."""
    return tuple(jsontext.load(text.encode())) if text else ()


def unpack_ranges(text: str | None) -> tuple[Range, ...]:
    """The ranges that `pack` wrote."""
    return tuple((start, end) for start, end in jsontext.load(text.encode())) if text else ()


def marks(columns: Sequence[str]) -> str:
    """The question marks of an INSERT with these columns."""
    return ", ".join("?" * len(columns))
