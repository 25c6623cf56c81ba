"""Schema files: read and checked as a whole. What is wrong is one line that names the place in the file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from annotations.errors import Refused
from annotations.schema import (
    ATTRIBUTE_TYPES,
    CHECK_LEVELS,
    LEVELS,
    NEW_VALUES,
    SNAPS,
    UNDERLINES,
    Attribute,
    Check,
    Choice,
    Label,
    LinkType,
    Schema,
    SpanRules,
    Trim,
    lightened,
)
from annotations.wording import tr

FORMAT = "asc-schema"
MAJOR = "1"
DEEPEST = 100
SECTION_KINDS = {"summary": "point", "summary_list": "point", "related_links": "related"}


def load(path: Path) -> Schema:
    """Read and check the schema file PATH. Raises Refused: file, place and reason in one line."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise Refused(tr("{path}: no such file", path=path)) from None
    except OSError as error:
        raise Refused(
            tr("{path}: cannot be read ({strerror})", path=path, strerror=error.strerror or type(error).__name__)
        ) from error
    except UnicodeDecodeError as error:
        raise Refused(
            tr("{path}: cannot be read as UTF-8 text (byte {value})", path=path, value=error.start + 1)
        ) from error
    return parse(text, path.name)


def parse(text: str, where: str = "schema") -> Schema:
    """Check the JSON text of a schema; WHERE names it in errors."""
    try:
        raw = json.loads(text)
    except json.JSONDecodeError as error:
        raise Refused(
            tr("{where}:{lineno}: not JSON: {msg}", where=where, lineno=error.lineno, msg=error.msg)
        ) from error
    except ValueError as error:
        raise Refused(tr("{where}: not JSON: a number is too long", where=where)) from error
    except RecursionError:
        raise Refused(tr("{where}: not JSON: nested too deeply", where=where)) from None
    if is_too_deep(raw):
        raise Refused(tr("{where}: nested too deeply (more than {deepest} levels)", where=where, deepest=DEEPEST))
    try:
        json.dumps(raw, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise Refused(tr("{where}: holds half a surrogate pair, which is no character", where=where)) from None
    return _Reader(where).schema(raw)


def is_too_deep(value: Any, deepest: int = DEEPEST) -> bool:
    """Whether lists and objects of a JSON value lie in each other more than DEEPEST levels deep."""
    level: list[Any] = [value] if isinstance(value, (dict, list)) else []
    for _ in range(deepest):
        parts = chain.from_iterable(each.values() if type(each) is dict else each for each in level)
        level = [part for part in parts if type(part) is dict or type(part) is list]
        if not level:
            return False
    return True


class _Reader:
    """Walks the JSON and says, on the first fault, where it stands."""

    def __init__(self, where: str) -> None:
        self.where = where

    def fail(self, place: str, reason: str) -> Refused:
        return Refused(f"{self.where}: {place}: {reason}")

    def mapping(self, value: Any, place: str) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            raise self.fail(place, tr("must be an object { ... }"))
        return value

    def items(self, raw: Mapping[str, Any], key: str, place: str) -> Sequence[Any]:
        value = raw.get(key, [])
        if not isinstance(value, list):
            raise self.fail(place, tr("must be a list"))
        return value

    def rows(self, raw: Mapping[str, Any], key: str) -> Sequence[Mapping[str, Any]]:
        return [self.mapping(row, f"{key}[{number}]") for number, row in enumerate(self.items(raw, key, key))]

    def word(self, raw: Mapping[str, Any], key: str, place: str, default: str | None = None) -> str:
        value = raw.get(key, default)
        if not isinstance(value, str) or not value.strip():
            raise self.fail(f"{place}.{key}", tr("must be a text that is not empty"))
        return value

    def optional(self, raw: Mapping[str, Any], key: str, place: str) -> str | None:
        return None if raw.get(key) is None else self.word(raw, key, place)

    def texts(self, raw: Mapping[str, Any], key: str, place: str) -> tuple[str, ...]:
        value = raw.get(key, [])
        if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
            raise self.fail(f"{place}.{key}", tr("must be a list of texts"))
        return tuple(value)

    def one_of(self, raw: Mapping[str, Any], key: str, place: str, allowed: Sequence[str], default: str) -> str:
        value = raw.get(key, default)
        if value not in allowed:
            raise self.fail(
                f"{place}.{key}", tr("is {value!r}; must be one of {names}", value=value, names=", ".join(allowed))
            )
        return str(value)

    def flag(self, raw: Mapping[str, Any], key: str, place: str, default: bool) -> bool:
        value = raw.get(key, default)
        if not isinstance(value, bool):
            raise self.fail(f"{place}.{key}", tr("must be true or false"))
        return value

    def schema(self, value: Any) -> Schema:
        raw = self.mapping(value, "file")
        kind, _, version = self.word(raw, "format", "file").partition("/")
        if kind != FORMAT or version.split(".")[0] != MAJOR:
            raise self.fail(
                "format",
                tr("is {raw!r}; this version reads {format}/{major}", raw=raw["format"], format=FORMAT, major=MAJOR),
            )
        labels = tuple(self.label(row, f"labels[{number}]") for number, row in enumerate(self.rows(raw, "labels")))
        if not labels:
            raise self.fail("labels", tr("a schema needs at least one label"))
        self.distinct([label.name for label in labels], "labels", "name")
        self.distinct([label.key for label in labels], "labels", "key", fold=True)
        guideline = raw.get("guideline_version")
        support = self.mapping(raw.get("summary_support", {}), "summary_support")
        return Schema(
            name=self.word(raw, "name", "file"),
            version=self.word(raw, "version", "file"),
            labels=labels,
            guideline_version=None if guideline is None else str(guideline),
            language=self.word(raw, "language", "file", "en"),
            spans=self.span_rules(self.mapping(raw.get("spans", {}), "spans")),
            links=self.link_types(raw, {label.name for label in labels}),
            verdicts=self.verdicts(support),
            support_rules=self.texts(support, "rules", "summary_support"),
            vocabularies=tuple(self.mapping(raw.get("vocabularies", {}), "vocabularies")),
            fields=self.attributes(raw, "", "document_fields"),
            checks=self.checks(raw),
            sections=self.sections(self.mapping(raw.get("sections", {}), "sections")),
            source=raw,
        )

    def distinct(self, values: Sequence[str], place: str, what: str, *, fold: bool = False) -> None:
        """Refuse the first value that stands there twice; with FOLD also in another case."""
        seen: set[str] = set()
        for number, value in enumerate(values):
            folded = value.casefold() if fold else value
            if folded in seen:
                raise self.fail(f"{place}[{number}].{what}", tr("{value!r} is used twice", value=value))
            seen.add(folded)

    def sections(self, raw: Mapping[str, Any]) -> Mapping[str, Any]:
        for name, rules in raw.items():
            for key, value in self.mapping(rules, f"sections.{name}").items():
                if key.endswith("_pattern"):
                    self.pattern(value, f"sections.{name}.{key}")
        return raw

    def pattern(self, value: Any, place: str) -> None:
        if not isinstance(value, str):
            raise self.fail(place, tr("is not a regular expression: must be a text"))
        is_point = place.endswith(".point_pattern")
        try:
            groups = re.compile(f"(?:{value})" if is_point else value).groups
        except (re.error, OverflowError, RecursionError) as error:
            raise self.fail(place, tr("is not a regular expression: {error}", error=error)) from error
        if is_point and groups != 1:
            raise self.fail(place, tr("must have exactly one group, for the number; it has {groups}", groups=groups))

    def label(self, raw: Mapping[str, Any], place: str) -> Label:
        key = self.word(raw, "key", place)
        if len(key) != 1 or not key.isprintable():
            raise self.fail(f"{place}.key", tr("is {key!r}; must be one character that can be typed", key=key))
        colour = self.colour(raw, "colour", place)
        return Label(
            name=self.word(raw, "name", place),
            key=key,
            colour=colour,
            colour_dark=self.colour(raw, "colour_dark", place) if "colour_dark" in raw else lightened(colour),
            underline=self.one_of(raw, "underline", place, UNDERLINES, "solid"),
            definition=str(raw.get("definition", "")),
            trim_leading_words=self.flag(raw, "trim_leading_words", place, True),
            propagate_mentions=self.flag(raw, "propagate_mentions", place, False),
            attributes=self.attributes(raw, place),
            rules=self.texts(raw, "rules", place),
        )

    def colour(self, raw: Mapping[str, Any], key: str, place: str) -> str:
        value = self.word(raw, key, place)
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
            raise self.fail(f"{place}.{key}", tr("is {value!r}; must look like #2f6db5", value=value))
        return value.lower()

    def attributes(self, raw: Mapping[str, Any], place: str, block: str = "attributes") -> tuple[Attribute, ...]:
        where = f"{place}.{block}" if place else block
        rows = [self.mapping(row, f"{where}[{number}]") for number, row in enumerate(self.items(raw, block, where))]
        found = tuple(self.attribute(row, f"{where}[{number}]") for number, row in enumerate(rows))
        self.distinct([attribute.name for attribute in found], where, "name")
        self.distinct([attribute.key for attribute in found if attribute.key], where, "key", fold=True)
        return found

    def attribute(self, raw: Mapping[str, Any], place: str) -> Attribute:
        kind = self.one_of(raw, "type", place, ATTRIBUTE_TYPES, "text")
        values = self.choices(raw.get("values", []), f"{place}.values")
        if kind in ("choice",) and not values:
            raise self.fail(f"{place}.values", tr("a choice needs values"))
        new_values = raw.get("new_values", False)
        if isinstance(new_values, bool):
            new_values = "yes" if new_values else "no"
        return Attribute(
            name=self.word(raw, "name", place),
            type=kind,
            required=self.flag(raw, "required", place, False),
            values=values,
            vocabulary=self.optional(raw, "vocabulary", place),
            key=self.letter(raw, place),
            new_values=self.one_of({"new_values": new_values}, "new_values", place, NEW_VALUES, "no"),
            derived=self.optional(raw, "derived", place),
            rules=self.texts(raw, "rules", place),
        )

    def choices(self, value: Any, place: str) -> tuple[Choice, ...]:
        if not isinstance(value, list):
            raise self.fail(place, tr("must be a list"))
        found = []
        for number, row in enumerate(value):
            if isinstance(row, str):
                found.append(Choice(row))
            else:
                fields = self.mapping(row, f"{place}[{number}]")
                name = self.word(fields, "v", f"{place}[{number}]")
                key = self.letter(fields, f"{place}[{number}]")
                found.append(Choice(name, key, "deprecated_since" in fields))
        self.distinct([choice.value for choice in found], place, "value")
        self.distinct([choice.key for choice in found if choice.key], place, "key", fold=True)
        return tuple(found)

    def letter(self, raw: Mapping[str, Any], place: str) -> str | None:
        """The key of a value, an attribute or a link: one character that can be typed, or none."""
        key = self.optional(raw, "key", place)
        if key is not None and (len(key) != 1 or not key.isprintable()):
            raise self.fail(f"{place}.key", tr("is {key!r}; must be one character that can be typed", key=key))
        return key

    def count(self, raw: Mapping[str, Any], key: str, place: str) -> int | None:
        value = raw.get(key)
        if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
            raise self.fail(f"{place}.{key}", tr("must be a whole number, 0 or more"))
        return value

    def checks(self, raw: Mapping[str, Any]) -> tuple[Check, ...]:
        found = []
        for number, row in enumerate(self.rows(raw, "checks")):
            place = f"checks[{number}]"
            found.append(Check(self.word(row, "id", place), self.one_of(row, "level", place, CHECK_LEVELS, "warn")))
        self.distinct([check.id for check in found], "checks", "id")
        return tuple(found)

    def span_rules(self, raw: Mapping[str, Any]) -> SpanRules:
        nesting = self.mapping(raw.get("nesting", {}), "spans.nesting")
        return SpanRules(
            snap=self.one_of(raw, "snap", "spans", SNAPS, "token"),
            trim=self.trim(self.mapping(raw.get("trim", {}), "spans.trim")),
            nesting=self.level(nesting, "allow", "spans.nesting", True),
            same_label_nesting=self.level(nesting, "same_label", "spans.nesting", False),
            crossing=self.one_of(raw, "crossing", "spans", LEVELS, "forbid"),
            cross_sentence=self.one_of(raw, "cross_sentence", "spans", LEVELS, "warn"),
            discontinuous=self.flag(raw, "discontinuous", "spans", False),
        )

    def level(self, raw: Mapping[str, Any], key: str, place: str, default: bool) -> str:
        """A rule that may be written as true, false, or as one of the three levels."""
        value = raw.get(key, default)
        if isinstance(value, bool):
            return "allow" if value else "forbid"
        return self.one_of(raw, key, place, LEVELS, "allow")

    def trim(self, raw: Mapping[str, Any]) -> Trim:
        return Trim(
            whitespace=self.flag(raw, "whitespace", "spans.trim", True),
            trailing_punctuation=str(raw.get("trailing_punctuation", "")),
            leading_words=tuple(word.casefold() for word in self.texts(raw, "leading_words", "spans.trim")),
            possessive_s=self.flag(raw, "possessive_s", "spans.trim", False),
        )

    def link_types(self, raw: Mapping[str, Any], labels: set[str]) -> tuple[LinkType, ...]:
        found = []
        for number, row in enumerate(self.rows(raw, "links")):
            place = f"links[{number}]"
            sides = {side: self.texts(row, side, place) for side in ("from", "to")}
            for side, names in sides.items():
                if unknown := [name for name in names if name not in labels]:
                    raise self.fail(
                        f"{place}.{side}", tr("names the label {unknown!r}, which is not defined", unknown=unknown[0])
                    )
            found.append(
                LinkType(
                    name=self.word(row, "name", place),
                    key=self.letter(row, place),
                    sources=sides["from"],
                    targets=sides["to"],
                    or_text_range=self.flag(row, "or_text_range", place, False),
                    target_optional=self.flag(row, "target_optional", place, False),
                    attributes=self.attributes(row, place),
                    most=self.count(row, "max_per_from", place),
                    least=self.count(row, "min_per_from", place) or 0,
                    source_kinds=self.kinds(row, "from_section", place),
                    target_kinds=self.kinds(row, "to_section", place),
                    suggest=str(row.get("suggest", "")),
                    rules=self.texts(row, "rules", place),
                )
            )
        self.distinct([link.name for link in found], "links", "name")
        self.distinct([link.key for link in found if link.key], "links", "key", fold=True)
        return tuple(found)

    def kinds(self, raw: Mapping[str, Any], key: str, place: str) -> tuple[str, ...]:
        return tuple(SECTION_KINDS.get(kind, kind) for kind in self.texts(raw, key, place))

    def verdicts(self, raw: Mapping[str, Any]) -> tuple[Choice, ...]:
        return self.choices(raw.get("verdicts", []), "summary_support.verdicts")
