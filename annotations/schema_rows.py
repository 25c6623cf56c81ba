"""The parts that a schema file is made of: objects, lists, texts, keys. Each is checked, and a fault told by place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from annotations.errors import Refused
from annotations.wording import tr

Kind = TypeVar("Kind")

GREY = "#6b7078"


class SchemaProblem(NamedTuple):
    """What is wrong in a schema: the place, as in `labels[0].attributes[1].key`, and the reason in one phrase."""

    place: str
    reason: str

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}"


class Rows:
    """Reads parts of a schema's JSON. The first fault is raised; or, where FOUND is a list, each goes there.

    What is wrong is then read as something harmless, so that the rest can be used all the same.
    """

    def __init__(self, where: str, found: list[SchemaProblem] | None = None) -> None:
        self.where = where
        self.found = found

    def wrong(self, place: str, reason: str, instead: Kind) -> Kind:
        """Say what is wrong; INSTEAD is what is read where faults are collected."""
        if self.found is None:
            raise Refused(f"{self.where}: {place}: {reason}")
        self.found.append(SchemaProblem(place, reason))
        return instead

    def mapping(self, value: Any, place: str) -> Mapping[str, Any]:
        nothing: Mapping[str, Any] = {}
        return value if isinstance(value, dict) else self.wrong(place, tr("must be an object { ... }"), nothing)

    def items(self, raw: Mapping[str, Any], key: str, place: str) -> Sequence[Any]:
        value, nothing = raw.get(key, []), list[Any]()
        return value if isinstance(value, list) else self.wrong(place, tr("must be a list"), nothing)

    def rows(self, raw: Mapping[str, Any], key: str) -> Sequence[Mapping[str, Any]]:
        return [self.mapping(row, f"{key}[{number}]") for number, row in enumerate(self.items(raw, key, key))]

    def word(self, raw: Mapping[str, Any], key: str, place: str, default: str | None = None) -> str:
        value = raw.get(key, default)
        if isinstance(value, str) and value.strip():
            return value
        return self.wrong(f"{place}.{key}", tr("must be a text that is not empty"), default or "")

    def optional(self, raw: Mapping[str, Any], key: str, place: str) -> str | None:
        return None if raw.get(key) is None else self.word(raw, key, place) or None

    def texts(self, raw: Mapping[str, Any], key: str, place: str) -> tuple[str, ...]:
        value = raw.get(key, [])
        if isinstance(value, list) and all(isinstance(part, str) for part in value):
            return tuple(value)
        return self.wrong(f"{place}.{key}", tr("must be a list of texts"), ())

    def one_of(self, raw: Mapping[str, Any], key: str, place: str, allowed: Sequence[str], default: str) -> str:
        value = raw.get(key, default)
        if isinstance(value, str) and value in allowed:
            return value
        line = tr("is {value!r}; must be one of {names}", value=value, names=", ".join(allowed))
        return self.wrong(f"{place}.{key}", line, default)

    def flag(self, raw: Mapping[str, Any], key: str, place: str, default: bool) -> bool:
        value = raw.get(key, default)
        return value if isinstance(value, bool) else self.wrong(f"{place}.{key}", tr("must be true or false"), default)

    def count(self, raw: Mapping[str, Any], key: str, place: str) -> int | None:
        value = raw.get(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool) and value >= 0):
            return value
        return self.wrong(f"{place}.{key}", tr("must be a whole number, 0 or more"), None)

    def colour(self, raw: Mapping[str, Any], key: str, place: str) -> str:
        value = self.word(raw, key, place)
        if re.fullmatch(r"#[0-9a-fA-F]{6}", value):
            return value.lower()
        # an empty one has been told already
        line = tr("is {value!r}; must look like #2f6db5", value=value)
        return self.wrong(f"{place}.{key}", line, GREY) if value else GREY

    def key(self, raw: Mapping[str, Any], place: str) -> str:
        """The key of a label: one character that can be typed."""
        return self._character(self.word(raw, "key", place), place) or ""

    def letter(self, raw: Mapping[str, Any], place: str) -> str | None:
        """The key of a value, an attribute or a link: one character that can be typed, or none."""
        key = self.optional(raw, "key", place)
        return None if key is None else self._character(key, place)

    def _character(self, key: str, place: str) -> str | None:
        if not key or (len(key) == 1 and key.isprintable()):
            return key
        line = tr("is {key!r}; must be one character that can be typed", key=key)
        return self.wrong(f"{place}.key", line, None)

    def distinct(self, values: Sequence[str | None], place: str, what: str, *, fold: bool = False) -> None:
        """Tell of each value that stands there more than once, with FOLD also in another case; None and "" are none.

        The later of two is told of first. Which of them has to be another one nobody can know, so both are told of.
        """
        places: dict[str, list[int]] = {}
        for number, value in enumerate(values):
            if value:
                places.setdefault(value.casefold() if fold else value, []).append(number)
        for first, *others in places.values():
            for number in [*others, first] if others else ():
                self.wrong(f"{place}[{number}].{what}", tr("{value!r} is used twice", value=values[number]), None)

    def pattern(self, value: Any, place: str) -> None:
        """Tell of what is no regular expression; that of points must have one group, for the number."""
        if not isinstance(value, str):
            return self.wrong(place, tr("is not a regular expression: must be a text"), None)
        is_point = place.endswith(".point_pattern")
        try:
            groups = re.compile(f"(?:{value})" if is_point else value).groups
        except (re.error, OverflowError, RecursionError) as error:
            return self.wrong(place, tr("is not a regular expression: {error}", error=error), None)
        if is_point and groups != 1:
            line = tr("must have exactly one group, for the number; it has {groups}", groups=groups)
            return self.wrong(place, line, None)
        return None
