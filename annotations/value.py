"""The values of the core: compared by what they hold, and never changed once made.

The type checker forbids to assign to their fields. A frozen dataclass would forbid it at run time too, at six times the
cost of making one, and projects are read by the ten thousand spans (decision 12).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

Kind = TypeVar("Kind")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[Kind]) -> type[Kind]:
    """A dataclass with slots, equal and hashed by its fields, whose fields nobody may assign to."""
    return dataclass(slots=True, unsafe_hash=True)(cls)
