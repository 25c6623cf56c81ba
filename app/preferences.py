"""What a person prefers, in groups: how text reads, and how work is counted. Each is a value with checked fields.

A group is kept as one line of JSON; a field that cannot be read, or holds what is not offered, has its usual value.
"""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, ClassVar, Protocol, TypeVar

SIZES, CARD_SIZES = range(7, 37), range(7, 31)
# With less there is no room for the names of labels above the words, and for three underlines below them.
SPACINGS = range(150, 251)
ANY_WIDTH = 0
COLUMNS = (50, 60, 66, 72, 78, 84, 90, 100, 120, ANY_WIDTH)
INTERFACE_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
IDLE_CHOICES = (30, 60, 120, 180, 300)
NO_BREAK = 0
BREAK_CHOICES = (NO_BREAK, 25, 45, 60, 90)

SERIF, SANS = "", "sans-serif"


class Group(Protocol):
    """A group of preferences, all of which have a usual value. `offered` says what each may be; None for any."""

    __dataclass_fields__: ClassVar[dict[str, Any]]
    offered: ClassVar[Mapping[str, Container[object] | None]]


@dataclass(frozen=True, slots=True)
class Reading:
    """How text reads: typeface (SERIF and SANS let the program choose a good one), size in points, height of a line in
    per cent of its letters', letters to a line; size of the summary in points, and of all else in per cent."""

    family: str = SERIF
    size: int = 11
    spacing: int = 170
    columns: int = 84
    card_size: int = 10
    interface: int = 100

    offered: ClassVar[Mapping[str, Container[object] | None]] = {
        "family": None,
        "size": SIZES,
        "spacing": SPACINGS,
        "columns": COLUMNS,
        "card_size": CARD_SIZES,
        "interface": INTERFACE_SIZES,
    }


@dataclass(frozen=True, slots=True)
class Working:
    """How work is counted: IDLE is the longest pause in seconds that counts; BREAK_AFTER is how many active minutes
    lead to the reminder of a break, NO_BREAK for none."""

    idle: int = 60
    break_after: int = NO_BREAK

    offered: ClassVar[Mapping[str, Container[object] | None]] = {"idle": IDLE_CHOICES, "break_after": BREAK_CHOICES}


Kind = TypeVar("Kind", bound=Group)


def to_line(group: Group) -> str:
    """The group as it is kept."""
    return json.dumps(asdict(group))


def from_line(kind: type[Kind], line: str) -> Kind:
    """The group of this KIND that `to_line` made a line of."""
    try:
        found: Any = json.loads(line)
    except (ValueError, RecursionError):
        found = {}
    if not isinstance(found, dict):
        return kind()
    usual = kind()
    kept: dict[str, Any] = {}
    for each in fields(kind):
        value, choices = found.get(each.name), kind.offered[each.name]
        is_of_type = type(value) is type(getattr(usual, each.name))
        if is_of_type and (choices is None or value in choices):
            kept[each.name] = value
    return kind(**kept)
