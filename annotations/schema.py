"""The label schema: what may be marked, how it looks, which keys mark it, and which rules hold.

A schema is a JSON file (`resources/schemas/`); `schema_reader` checks it as a whole, and each project stores its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotations.errors import Refused
from annotations.wording import tr

if TYPE_CHECKING:
    from annotations.conversions import Renaming, Retyping

UNDERLINES = ("solid", "dashed", "dotted", "dashdot", "double", "wave")
SNAPS = ("token", "sentence", "none")
LEVELS = ("allow", "warn", "forbid")
ATTRIBUTE_TYPES = (
    "choice", "multi", "text", "number", "bool", "date", "vocabulary", "text_range", "entity_ref",
)  # fmt: skip
NEW_VALUES = ("no", "yes", "request")
CHECK_LEVELS = ("off", "warn", "error")
SECTION_BLOCKS = {"point": "summary_list", "related": "related_links"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a choice attribute. A deprecated value stays readable and is offered no more."""

    value: str
    key: str | None = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Attribute:
    """A question about a span, a link or a document.

    `key` opens it; without one the window assigns a letter. `new_values` says whether a vocabulary or the register of
    entities may be given a new value on the way: no, yes, or as a request that the lead has to grant. `rules` are the
    ids of the rules of the guideline that explain it. A deprecated one is asked no more; what was answered stays.
    """

    name: str
    type: str
    required: bool = False
    values: tuple[Choice, ...] = ()
    vocabulary: str | None = None
    key: str | None = None
    new_values: str = "no"
    derived: str | None = None
    rules: tuple[str, ...] = ()
    deprecated: bool = False

    @property
    def offered(self) -> tuple[Choice, ...]:
        """The values that may be chosen now: deprecated ones stay readable but are left out."""
        return tuple(choice for choice in self.values if not choice.deprecated)


@dataclass(frozen=True, slots=True)
class Label:
    """One kind of span: its key, its look (colours as #rrggbb), its attributes and the rules that explain it.

    Nothing is marked with a deprecated label any more; what was marked stays, and counts.
    """

    name: str
    key: str
    colour: str
    colour_dark: str
    underline: str
    definition: str = ""
    trim_leading_words: bool = True
    propagate_mentions: bool = False
    attributes: tuple[Attribute, ...] = ()
    rules: tuple[str, ...] = ()
    deprecated: bool = False

    @property
    def asked(self) -> tuple[Attribute, ...]:
        """The attributes that are asked: all but the deprecated ones."""
        return _standing(self.attributes)

    def attribute(self, name: str) -> Attribute:
        """The attribute called NAME. Raises Refused where the label has none."""
        return _named(self.attributes, name, tr("the label {name}", name=self.name))

    @property
    def chip_attribute(self) -> str | None:
        """The attribute whose value stands in the chip beside the label: its first required choice."""
        for attribute in self.asked:
            if attribute.type == "choice" and attribute.required:
                return attribute.name
        return None


@dataclass(frozen=True, slots=True)
class LinkType:
    """One kind of link and the labels it may join.

    `source_kinds` and `target_kinds` are kinds of sections; empty means any. `suggest` names, in the schema's words,
    which target is the likely one. `rules` are the ids of the rules of the guideline that explain it. No link of a
    deprecated type is made any more.
    """

    name: str
    key: str | None
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    or_text_range: bool = False
    target_optional: bool = False
    attributes: tuple[Attribute, ...] = ()
    most: int | None = None
    least: int = 0
    source_kinds: tuple[str, ...] = ()
    target_kinds: tuple[str, ...] = ()
    suggest: str = ""
    rules: tuple[str, ...] = ()
    deprecated: bool = False

    @property
    def asked(self) -> tuple[Attribute, ...]:
        """The attributes that are asked: all but the deprecated ones."""
        return _standing(self.attributes)

    def attribute(self, name: str) -> Attribute:
        """The attribute called NAME. Raises Refused where the link type has none."""
        return _named(self.attributes, name, tr("the link {name}", name=self.name))


@dataclass(frozen=True, slots=True)
class Check:
    """Something that is looked at when a document is finished. The level is off, warn or error.

    Checks of who holds a stance look for links of the type `link`, and take the answer `value` to the attribute
    `attribute` for saying that there is none.
    """

    id: str
    level: str
    link: str = "holder"
    attribute: str = "holder"
    value: str = "unspecified"


@dataclass(frozen=True, slots=True)
class Trim:
    """What a marked range loses at its edges: white space, closing punctuation, leading words, a possessive 's."""

    whitespace: bool = True
    trailing_punctuation: str = ""
    leading_words: tuple[str, ...] = ()
    possessive_s: bool = False


@dataclass(frozen=True, slots=True)
class SpanRules:
    """Where a span may lie. The three levels are allow, warn or forbid."""

    snap: str = "token"
    trim: Trim = Trim()
    nesting: str = "allow"
    same_label_nesting: str = "forbid"
    crossing: str = "forbid"
    cross_sentence: str = "warn"
    discontinuous: bool = False


@dataclass(frozen=True, slots=True)
class Past:
    """A version that the schema had, and what became of labels when the next one took its place."""

    version: str
    conversions: tuple[Renaming | Retyping, ...] = ()


@dataclass(frozen=True)
class Schema:
    """A checked schema. `source` is the file's whole content, parts that this version does not use included.

    `support_rules` are the ids of the rules of the guideline that explain how summary points are judged,
    `supporting` the verdicts that say a point is supported. `history` holds the versions before this one, the oldest
    first.
    """

    name: str
    version: str
    labels: tuple[Label, ...]
    guideline_version: str | None = None
    language: str = "en"
    spans: SpanRules = SpanRules()
    links: tuple[LinkType, ...] = ()
    verdicts: tuple[Choice, ...] = ()
    support_rules: tuple[str, ...] = ()
    supporting: tuple[str, ...] = ()
    errors: tuple[Choice, ...] = ()
    vocabularies: tuple[str, ...] = ()
    fields: tuple[Attribute, ...] = ()
    checks: tuple[Check, ...] = ()
    sections: Mapping[str, Any] = field(default_factory=dict)
    history: tuple[Past, ...] = ()
    source: Mapping[str, Any] = field(default_factory=dict)

    def label(self, name: str) -> Label:
        """The label called NAME. Raises Refused where the schema has none."""
        for label in self.labels:
            if label.name == name:
                return label
        raise Refused(tr("the schema {schema} has no label {name}", schema=f"{self.name} {self.version}", name=name))

    def link(self, name: str) -> LinkType:
        """The link type called NAME. Raises Refused where the schema has none."""
        for link in self.links:
            if link.name == name:
                return link
        raise Refused(tr("the schema {schema} has no link {name}", schema=f"{self.name} {self.version}", name=name))

    @property
    def offered_labels(self) -> tuple[Label, ...]:
        """The labels that may be marked with now: all but the deprecated ones."""
        return tuple(label for label in self.labels if not label.deprecated)

    @property
    def offered_links(self) -> tuple[LinkType, ...]:
        """The link types of which links may be made now: all but the deprecated ones."""
        return tuple(link for link in self.links if not link.deprecated)

    @property
    def asked_fields(self) -> tuple[Attribute, ...]:
        """The fields that are asked about a document: all but the deprecated ones."""
        return _standing(self.fields)

    def asked_of(self, label: str) -> tuple[Attribute, ...]:
        """The attributes that are asked of spans with LABEL; none where the schema does not know it."""
        return next((each.asked for each in self.labels if each.name == label), ())

    def conversions_from(self, version: str | None) -> tuple[Renaming | Retyping, ...] | None:
        """What has become of labels since VERSION; None where the schema does not know that version."""
        if version == self.version:
            return ()
        known = [past.version for past in self.history]
        if version not in known:
            return None
        last = len(known) - 1 - known[::-1].index(version)
        return tuple(conversion for past in self.history[last:] for conversion in past.conversions)

    def conversions_to(self, later: Schema) -> tuple[Renaming | Retyping, ...]:
        """What becomes of labels when LATER takes the place of this schema, or this one that of LATER again.

        Nothing, where neither knows the other.
        """
        forth = later.conversions_from(self.version)
        if forth is None:
            return tuple(each.back for each in reversed(self.conversions_from(later.version) or ()))
        return forth

    def check(self, id: str) -> Check:
        """The check called ID; one that is off where the schema does not name it."""
        return next((each for each in self.checks if each.id == id), Check(id, "off"))

    def level(self, check: str) -> str:
        """How much a check weighs: off, warn or error; off where the schema does not name it."""
        return self.check(check).level

    def entity_attributes(self) -> tuple[str, ...]:
        """The names of the attributes that refer to an entity of the register, each once."""
        found = (each.name for label in self.labels for each in label.attributes if each.type == "entity_ref")
        return tuple(dict.fromkeys(found))

    def annotates(self, kind: str) -> bool:
        """Whether spans may be marked in sections of this kind (title, body, point, related ...)."""
        rules = self.sections.get(SECTION_BLOCKS.get(kind, kind))
        if isinstance(rules, Mapping):
            return bool(rules.get("annotate", True))
        return kind in ("title", "body", "point")

    def to_json(self, *, indent: int | None = None) -> str:
        """The schema as it is stored in a project, or (INDENT blanks a level) as a person reads it."""
        return json.dumps(self.source, ensure_ascii=False, indent=indent)


def _standing(attributes: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
    return tuple(attribute for attribute in attributes if not attribute.deprecated)


def _named(attributes: tuple[Attribute, ...], name: str, owner: str) -> Attribute:
    for attribute in attributes:
        if attribute.name == name:
            return attribute
    raise Refused(tr("{owner} has no attribute {name}", owner=owner, name=name))


def lightened(colour: str) -> str:
    """COLOUR (#rrggbb) as it is drawn on dark paper: mixed half and half with white."""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return "#" + "".join(f"{(part + 255) // 2:02x}" for part in parts)
