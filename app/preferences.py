"""What a person prefers, in groups: how text reads, and how work is counted. Each is a value with checked fields.

A group is kept as one line of JSON; a field that cannot be read, or holds what is not offered, has its usual value.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, TypeVar

IDLE_CHOICES = (30, 60, 120, 180, 300)
BREAK_CHOICES = (0, 25, 45, 60, 90)


@dataclass(frozen=True, slots=True)
class Working:
    """How work is counted: IDLE is the longest pause in seconds that counts; BREAK_AFTER is how many active minutes
    lead to the reminder of a break, 0 for none."""

    idle: int = 60
    break_after: int = 0

    @staticmethod
    def offered() -> dict[str, tuple[int | str, ...] | None]:
        """The values that each field may have; None where any of its type will do."""
        return {"idle": IDLE_CHOICES, "break_after": BREAK_CHOICES}


Group = TypeVar("Group", bound=Working)


def to_line(group: Working) -> str:
    """The group as it is kept."""
    return json.dumps(asdict(group))


def from_line(kind: type[Group], line: str) -> Group:
    """The group of this KIND that `to_line` made a line of."""
    try:
        found: Any = json.loads(line)
    except (ValueError, RecursionError):
        found = {}
    if not isinstance(found, dict):
        return kind()
    usual, offered = kind(), kind.offered()
    kept: dict[str, Any] = {}
    for each in fields(kind):
        value, choices = found.get(each.name), offered[each.name]
        fits = type(value) is type(getattr(usual, each.name)) and (choices is None or value in choices)
        if fits:
            kept[each.name] = value
    return kind(**kept)
