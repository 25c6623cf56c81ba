"""What arrow keys go by: by words, which is what annotators mark, or by characters, as other programs have it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product

from app.commands.table import Command

_BY_CHARACTER = {"character": "", "word": "Ctrl+", "sentence": "Alt+"}
_BY_WORD = {"character": "Alt+", "word": "", "sentence": "Ctrl+"}
_SIDES = ("left", "right")


def keys(*, by_character: bool) -> Mapping[str, tuple[str, ...]]:
    """The keys of the twelve commands that go by character, word and sentence, by id."""
    held = _BY_CHARACTER if by_character else _BY_WORD
    found: dict[str, tuple[str, ...]] = {}
    for (unit, with_key), side in product(held.items(), _SIDES):
        found[f"moving.{unit}_{side}"] = (f"{with_key}{side.capitalize()}",)
        found[f"moving.select_{unit}_{side}"] = (f"{with_key}Shift+{side.capitalize()}",)
    return found


def are_by_character(table: Iterable[Command]) -> bool:
    """Whether the arrow to the right alone goes by character."""
    return any(each.id == "moving.character_right" and "Right" in each.keys for each in table)
