"""What the schema editor asks about each kind of part of a schema, field by field, in the words of annotators."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from annotations.answertypes import AS
from annotations.conversions import ERROR, FIELD, LABEL, LINK, VERDICT, VOCABULARY
from annotations.drafts.differences import LISTING
from annotations.drafts.draft import Draft
from annotations.drafts.tree import ATTRIBUTE, SCHEMA, VALUE, Node
from annotations.schema import ATTRIBUTE_TYPES, CHECK_LEVELS, LEVELS, SNAPS, UNDERLINES, lightened
from annotations.schema_reader import MEANS, SUPPORTED
from annotations.wording import later, tr
from widgets.partform import CHOICE, COLOUR, KEY, LINE, NAME, NUMBER, TEXT, TICK, TICKS, WORDS

Options = tuple[tuple[Any, str], ...]
DEPRECATED = "deprecated_since"
SUPPORTS = "supports"
LEVELS_TOLD = {"allow": later("allowed"), "warn": later("allowed, with a warning"), "forbid": later("not allowed")}
CHECK_LEVELS_TOLD = {
    "off": later("off"), "warn": later("warns"), "error": later("keeps a document from being finished"),
}  # fmt: skip
CHECKS_TOLD = {
    "stance_without_holder": later("Span that lacks a holder"),
    "condition_without_governs": later("Span with fewer links than it wants"),
    "required_attribute_missing": later("Required answer that is missing"),
    "point_not_judged": later("Point without a judgement"),
    "verdict_without_needed_evidence": later("Verdict without the evidence that it needs"),
    "sentence_not_visited": later("Sentence that nobody looked at"),
    "actor_string_marked_elsewhere_not_here": later("Words marked elsewhere and not here"),
    "actor_in_place_phrase": later("Name that may be a place"),
}
SECTIONS_TOLD = {
    "title": later("Title"), "body": later("Article"), "summary_list": later("Summary points"),
    "related_links": later("Related links"),
}  # fmt: skip
_UNDERLINES = {
    "solid": later("solid"), "dashed": later("dashed"), "dotted": later("dotted"),
    "dashdot": later("dashes and dots"), "double": later("double"), "wave": later("wave"),
}  # fmt: skip
_SNAPS = {
    "token": later("to whole words"), "sentence": later("to whole sentences"), "none": later("to nothing, as it is"),
}  # fmt: skip
_NEW_VALUES = {
    "no": later("no"), "request": later("as a request to the lead"), "yes": later("yes, while labelling"),
}  # fmt: skip
_KINDS = {"title": later("title"), "body": later("article"), "summary": later("summary points")}
_EVIDENCE = {
    "evidence": later("evidence"), "near": later("near evidence"), "counter": later("counter-evidence"),
    "unsupported": later("unsupported words"),
}  # fmt: skip


class Field(NamedTuple):
    """A key of a part as the form shows it. `usual` holds where the file does not have the key.

    `options` gives what can be chosen; `when` says for which parts it is asked at all.
    """

    id: str
    words: str
    kind: str = LINE
    usual: Any = None
    help: str = ""
    options: Callable[[Draft], Options] | None = None
    when: Callable[[Node], bool] | None = None


def told(values: Iterable[str], words: Mapping[str, str]) -> Callable[[Draft], Options]:
    """Options that are the same in all drafts."""
    return lambda _: tuple((value, tr(words[value])) for value in values)


def _labels(draft: Draft) -> Options:
    return tuple((node.name, node.name) for _, node in draft.walk() if node.kind == LABEL)


def _vocabularies(draft: Draft) -> Options:
    return tuple((node.name, node.name) for _, node in draft.walk() if node.kind == VOCABULARY)


def _takes_from_vocabulary(node: Node) -> bool:
    return bool(node.get("type") == "vocabulary")


_KEY_OF_QUESTION = later("The letter that asks it; a free one is taken where none is given")
_RULES = Field(
    "rules", later("Rules of the guideline"), WORDS, (), later("Ids with commas between them, as in S1, S2")
)  # fmt: skip
_GONE = Field(
    DEPRECATED, later("Deprecated"), TICK, False,
    later("What was labelled with it stays and counts; nothing new can be"),
)  # fmt: skip
_QUESTION = (
    Field("name", later("Name"), NAME),
    Field("type", later("Answered by"), CHOICE, "text", options=told(ATTRIBUTE_TYPES, AS)),
    Field("required", later("No document is finished without an answer"), TICK, False),
    Field(
        "key", later("Key"), KEY, "", _KEY_OF_QUESTION,
        when=lambda node: node.kind == ATTRIBUTE,
    ),
    Field("vocabulary", later("Vocabulary"), CHOICE, options=_vocabularies, when=_takes_from_vocabulary),
    Field(
        "new_values", later("New values"), CHOICE, "no", later("Whether an annotator may add one on the way"),
        told(_NEW_VALUES, _NEW_VALUES), lambda node: node.get("type") in ("vocabulary", "entity_ref"),
    ),
    Field(
        "derived", later("Decided by a link"), LINE, "", later("As in “named if a holder link exists”"),
        when=lambda node: node.kind == ATTRIBUTE and node.get("type") in LISTING,
    ),
    _RULES,
    _GONE,
)  # fmt: skip
_VALUE = (
    Field("v", later("Value"), NAME),
    Field("key", later("Key"), KEY, "", later("The letter that takes it in the question")),
)

FIELDS: Mapping[str, tuple[Field, ...]] = {
    SCHEMA: (
        Field("name", later("Name")),
        Field("language", later("Language of the texts"), LINE, "en", later("As in en, de, pt-BR")),
        Field("guideline_version", later("Version of the guideline"), LINE, ""),
    ),
    LABEL: (
        Field("name", later("Name"), NAME),
        Field("definition", later("Definition"), TEXT, "", later("Shown with the label while one marks")),
        Field("key", later("Key"), KEY, "", later("Marks the selection; with Ctrl exactly, with Alt the phrase")),
        Field("colour", later("Colour"), COLOUR, ""),
        Field("colour_dark", later("Colour on dark paper"), COLOUR, ""),
        Field("underline", later("Underline"), CHOICE, "solid", options=told(UNDERLINES, _UNDERLINES)),
        Field(
            "trim_leading_words", later("Leave articles at the beginning out"), TICK, True,
            later("The words at the beginning that the rules of spans name"),
        ),
        Field("propagate_mentions", later("Propose other mentions"), TICK, False),
        _RULES,
        _GONE,
    ),
    ATTRIBUTE: _QUESTION,
    FIELD: _QUESTION,
    VALUE: (*_VALUE, _GONE),
    VERDICT: (
        *_VALUE,
        Field("needs", later("Needs"), TICKS, (), "", told(_EVIDENCE, _EVIDENCE)),
        Field(
            SUPPORTS, later("A point with it counts as supported"), TICK, False,
            when=lambda node: node.name != SUPPORTED,
        ),
        _GONE,
    ),
    ERROR: (*_VALUE, _GONE),
    LINK: (
        Field("name", later("Name"), NAME),
        Field("key", later("Key"), KEY, "", later("The letter that makes one")),
        Field("from", later("Starts at"), TICKS, (), options=_labels),
        Field("to", later("Ends at"), TICKS, (), options=_labels),
        Field("or_text_range", later("May end at plain text"), TICK, False),
        Field("target_optional", later("May end at nothing"), TICK, False),
        Field("from_section", later("Starts in"), TICKS, (), later("None ticked: anywhere"), told(_KINDS, _KINDS)),
        Field("to_section", later("Ends in"), TICKS, (), later("None ticked: anywhere"), told(_KINDS, _KINDS)),
        Field("min_per_from", later("At least"), NUMBER, None, later("How many a span wants")),
        Field("max_per_from", later("At most"), NUMBER, None, later("How many a span may have")),
        Field(
            "suggest", later("Likely target"), LINE, "",
            later("Where it says enclosing: the smallest span around; left: the nearest to the left; else the nearest"),
        ),
        _RULES,
        _GONE,
    ),
    VOCABULARY: (Field("name", later("Name"), NAME),),
}  # fmt: skip

SPANS = "spans"
SPAN_FIELDS = (
    Field("snap", later("A selection is widened"), CHOICE, "token", options=told(SNAPS, _SNAPS)),
    Field("trim.whitespace", later("Leave white space at the edges out"), TICK, True),
    Field("trim.trailing_punctuation", later("Signs left out at the end"), LINE, ""),
    Field(
        "trim.leading_words", later("Words left out at the beginning"), WORDS, (), later("With commas between them")
    ),
    Field("trim.possessive_s", later("Leave a possessive ’s at the end out"), TICK, False),
    Field("nesting.allow", later("Spans in one another"), CHOICE, "allow", options=told(LEVELS, LEVELS_TOLD)),
    Field("nesting.same_label", later("With the same label"), CHOICE, "forbid", options=told(LEVELS, LEVELS_TOLD)),
    Field("crossing", later("Spans that cross"), CHOICE, "forbid", options=told(LEVELS, LEVELS_TOLD)),
    Field("cross_sentence", later("Spans over sentences"), CHOICE, "warn", options=told(LEVELS, LEVELS_TOLD)),
    Field("discontinuous", later("Spans may have gaps"), TICK, False),
)  # fmt: skip
"""The rules of spans; a dot stands between an object of the file and its key."""

CHECK_OPTIONS = told(CHECK_LEVELS, CHECK_LEVELS_TOLD)


def value_of(node: Node, field: Field) -> Any:
    """What a field shows of a part."""
    if field.id == DEPRECATED:
        return node.is_deprecated
    if field.id == SUPPORTS:
        return node.get(MEANS, node.name) == SUPPORTED
    if field.id == "colour_dark" and field.id not in node.fields:
        return _lightened(node.get("colour", ""))
    return _plain(field, node.get(field.id, field.usual))


def nested(rules: Mapping[str, Any], field: Field) -> Any:
    """What a field shows of the rules of spans."""
    value: Any = rules
    for key in field.id.split("."):
        value = value.get(key, None) if isinstance(value, Mapping) else None
    return field.usual if value is None else _plain(field, value)


def _plain(field: Field, value: Any) -> Any:
    """A value that a file may have as true or false, as what can be chosen."""
    if field.kind == CHOICE and isinstance(value, bool):
        return ("yes" if value else "no") if field.id == "new_values" else ("allow" if value else "forbid")
    if field.kind in (TICKS, WORDS) and isinstance(value, str):
        return (value,)
    return value


def _lightened(colour: Any) -> str:
    try:
        return lightened(colour)
    except (TypeError, ValueError):
        return ""
