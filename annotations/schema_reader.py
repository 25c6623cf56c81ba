"""Schema files: read and checked as a whole. What is wrong is one line that names the place in the file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from annotations import openprojects
from annotations.conversions import KINDS, Renaming, Retyping
from annotations.errors import Refused, reason
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
    Past,
    Schema,
    SpanRules,
    Trim,
    lightened,
)
from annotations.schema_rows import Rows, SchemaProblem
from annotations.wording import tr

FORMAT = "asc-schema"
MAJOR = "1"
DEEPEST = 100
SECTION_KINDS = {"summary": "point", "summary_list": "point", "related_links": "related"}
DEPRECATED = "deprecated_since"
MEANS, SUPPORTED = "means", "supported"

Row = TypeVar("Row")


def load(path: Path) -> Schema:
    """Read and check the schema file PATH. Raises Refused: file, place and reason in one line."""
    return parse(text_of(path), path.name)


def text_of(path: Path) -> str:
    """The text of the schema file PATH. Raises Refused where it cannot be read."""
    try:
        return openprojects.text_of(path)
    except FileNotFoundError:
        raise Refused(tr("{path}: no such file", path=path)) from None
    except OSError as error:
        raise Refused(tr("{path}: cannot be read ({why})", path=path, why=reason(error))) from error
    except UnicodeDecodeError as error:
        raise Refused(
            tr("{path}: cannot be read as UTF-8 text (byte {value})", path=path, value=error.start + 1)
        ) from error


def parse(text: str, where: str = "schema") -> Schema:
    """Check the JSON text of a schema; WHERE names it in errors."""
    return _Reader(where).schema(json_of(text, where))


def json_of(text: str, where: str) -> Any:
    """The JSON that TEXT is. Raises Refused, naming WHERE, for what is none or cannot be stored."""
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
    return raw


def examined(raw: Any) -> tuple[Schema, list[SchemaProblem]]:
    """What can be used of a schema's JSON, and all that is wrong with it; the schema is whole where nothing is."""
    problems: list[SchemaProblem] = []
    schema = _Reader("schema", problems).schema(raw)
    return schema, list(dict.fromkeys(problems))


def is_too_deep(value: Any, deepest: int = DEEPEST) -> bool:
    """Whether lists and objects of a JSON value lie in each other more than DEEPEST levels deep."""
    level: list[Any] = [value] if isinstance(value, (dict, list)) else []
    for _ in range(deepest):
        parts = chain.from_iterable(each.values() if type(each) is dict else each for each in level)
        level = [part for part in parts if type(part) is dict or type(part) is list]
        if not level:
            return False
    return True


class _Reader(Rows):
    """Walks the JSON and says, of each fault, where it stands."""

    def schema(self, value: Any) -> Schema:
        raw = self.mapping(value, "file")
        kind, _, version = self.word(raw, "format", "file").partition("/")
        if kind != FORMAT or version.split(".")[0] != MAJOR:
            is_read = tr(
                "is {raw!r}; this version reads {format}/{major}", raw=raw.get("format"), format=FORMAT, major=MAJOR
            )
            self.wrong("format", is_read, None)
        labels = self.labels(raw)
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
            verdicts=self.choices(support.get("verdicts", []), "summary_support.verdicts"),
            support_rules=self.texts(support, "rules", "summary_support"),
            supporting=_supporting(support),
            errors=self.choices(support.get("errors", []), "summary_support.errors"),
            vocabularies=tuple(self.mapping(raw.get("vocabularies", {}), "vocabularies")),
            fields=self.attributes(raw, "", "document_fields"),
            checks=self.checks(raw),
            sections=self.sections(self.mapping(raw.get("sections", {}), "sections")),
            history=self.history(raw),
            source=raw,
        )

    def sections(self, raw: Mapping[str, Any]) -> Mapping[str, Any]:
        for name, rules in raw.items():
            for key, value in self.mapping(rules, f"sections.{name}").items():
                if key.endswith("_pattern"):
                    self.pattern(value, f"sections.{name}.{key}")
        return raw

    def labels(self, raw: Mapping[str, Any]) -> tuple[Label, ...]:
        found = tuple(self.label(row, f"labels[{number}]") for number, row in enumerate(self.rows(raw, "labels")))
        if not found:
            self.wrong("labels", tr("a schema needs at least one label"), None)
        self.distinct([label.name for label in found], "labels", "name")
        self.distinct([None if label.deprecated else label.key for label in found], "labels", "key", fold=True)
        return _usable(found, [label.name for label in found])

    def label(self, raw: Mapping[str, Any], place: str) -> Label:
        colour = self.colour(raw, "colour", place)
        return Label(
            name=self.word(raw, "name", place),
            key=self.key(raw, place),
            colour=colour,
            colour_dark=self.colour(raw, "colour_dark", place) if "colour_dark" in raw else lightened(colour),
            underline=self.one_of(raw, "underline", place, UNDERLINES, "solid"),
            definition=str(raw.get("definition", "")),
            trim_leading_words=self.flag(raw, "trim_leading_words", place, True),
            propagate_mentions=self.flag(raw, "propagate_mentions", place, False),
            attributes=self.attributes(raw, place),
            rules=self.texts(raw, "rules", place),
            deprecated=DEPRECATED in raw,
        )

    def attributes(self, raw: Mapping[str, Any], place: str, block: str = "attributes") -> tuple[Attribute, ...]:
        where = f"{place}.{block}" if place else block
        rows = [self.mapping(row, f"{where}[{number}]") for number, row in enumerate(self.items(raw, block, where))]
        found = tuple(self.attribute(row, f"{where}[{number}]") for number, row in enumerate(rows))
        self.distinct([attribute.name for attribute in found], where, "name")
        self.distinct([None if each.deprecated else each.key for each in found], where, "key", fold=True)
        return _usable(found, [attribute.name for attribute in found])

    def attribute(self, raw: Mapping[str, Any], place: str) -> Attribute:
        kind = self.one_of(raw, "type", place, ATTRIBUTE_TYPES, "text")
        values = self.choices(raw.get("values", []), f"{place}.values")
        if kind == "choice" and not values:
            self.wrong(f"{place}.values", tr("a choice needs values"), None)
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
            deprecated=DEPRECATED in raw,
        )

    def choices(self, value: Any, place: str) -> tuple[Choice, ...]:
        found = []
        for number, row in enumerate(self.items({"": value}, "", place)):
            if isinstance(row, str):
                found.append(Choice(row))
            else:
                fields, where = self.mapping(row, f"{place}[{number}]"), f"{place}[{number}]"
                found.append(Choice(self.word(fields, "v", where), self.letter(fields, where), DEPRECATED in fields))
        self.distinct([choice.value for choice in found], place, "value")
        self.distinct([None if choice.deprecated else choice.key for choice in found], place, "key", fold=True)
        return _usable(tuple(found), [choice.value for choice in found])

    def checks(self, raw: Mapping[str, Any]) -> tuple[Check, ...]:
        found = []
        for number, row in enumerate(self.rows(raw, "checks")):
            place = f"checks[{number}]"
            sought = {name: self.word(row, name, place) for name in ("link", "attribute", "value") if name in row}
            level = self.one_of(row, "level", place, CHECK_LEVELS, "warn")
            found.append(Check(self.word(row, "id", place), level, **sought))
        self.distinct([check.id for check in found], "checks", "id")
        return _usable(tuple(found), [check.id for check in found])

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
        found = tuple(self.link(row, f"links[{number}]", labels) for number, row in enumerate(self.rows(raw, "links")))
        self.distinct([link.name for link in found], "links", "name")
        self.distinct([None if link.deprecated else link.key for link in found], "links", "key", fold=True)
        return _usable(found, [link.name for link in found])

    def link(self, row: Mapping[str, Any], place: str, labels: set[str]) -> LinkType:
        sides = {side: self.texts(row, side, place) for side in ("from", "to")}
        for side, names in sides.items():
            if unknown := [name for name in names if name not in labels]:
                line = tr("names the label {unknown!r}, which is not defined", unknown=unknown[0])
                self.wrong(f"{place}.{side}", line, None)
        return LinkType(
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
            deprecated=DEPRECATED in row,
        )

    def kinds(self, raw: Mapping[str, Any], key: str, place: str) -> tuple[str, ...]:
        return tuple(SECTION_KINDS.get(kind, kind) for kind in self.texts(raw, key, place))

    def history(self, raw: Mapping[str, Any]) -> tuple[Past, ...]:
        return tuple(self.past(row, f"history[{number}]") for number, row in enumerate(self.rows(raw, "history")))

    def past(self, row: Mapping[str, Any], place: str) -> Past:
        found = []
        for number, each in enumerate(self.items(row, "conversions", f"{place}.conversions")):
            where = f"{place}.conversions[{number}]"
            found.append(self.conversion(self.mapping(each, where), where))
        return Past(self.word(row, "version", place), tuple(each for each in found if each is not None))

    def conversion(self, row: Mapping[str, Any], place: str) -> Renaming | Retyping | None:
        """What became of names, or of the answers to an attribute: see `written`."""
        kind = "renamed" if "renamed" in row else "retyped"
        at = self.texts(row, kind, place)
        if not at or at[0] not in KINDS or len(at) > 3:
            return self.wrong(f"{place}.{kind}", tr("must name a part of a schema"), None)
        if kind == "retyped":
            before, after = (self.one_of(row, key, place, ATTRIBUTE_TYPES, "text") for key in ("from", "to"))
            return Retyping(at, before, after)
        names = self.mapping(row.get("names", {}), f"{place}.names")
        if not all(isinstance(name, str) and name for name in names.values()):
            return self.wrong(f"{place}.names", tr("must give each name another one"), None)
        return Renaming(at, tuple(names.items()))


def written(conversion: Renaming | Retyping) -> dict[str, Any]:
    """A conversion as the history of a schema file has it."""
    if isinstance(conversion, Renaming):
        return {"renamed": list(conversion.at), "names": dict(conversion.pairs)}
    return {"retyped": list(conversion.at), "from": conversion.before, "to": conversion.after}


def _supporting(support: Mapping[str, Any]) -> tuple[str, ...]:
    """The verdicts that mean that a point is supported: the one called so, or one that says it means it."""
    verdicts = support.get("verdicts")
    rows = [row for row in verdicts if isinstance(row, dict)] if isinstance(verdicts, list) else []
    return tuple(str(row.get("v")) for row in rows if row.get(MEANS, row.get("v")) == SUPPORTED)


def _usable(found: tuple[Row, ...], names: Sequence[str]) -> tuple[Row, ...]:
    """The rows that can be told apart: a name that is missing or there twice has been told of."""
    first: dict[str, Row] = {}
    for row, name in zip(found, names, strict=True):
        if name:
            first.setdefault(name, row)
    return tuple(first.values())
