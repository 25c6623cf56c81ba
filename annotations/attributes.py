"""Answers to what the schema asks about a span, a link or a document: checked by type, set and taken back as steps."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from annotations import entities, remarks
from annotations.changes import Changes
from annotations.edits import Edit, PutRemark, PutTerm, ReplaceLink, ReplaceSet, ReplaceSpan
from annotations.errors import Refused
from annotations.project import Project
from annotations.rules import spoken
from annotations.schema import Attribute, Schema
from annotations.spans import Entity, Link, Span, utc_now
from annotations.text import Document, shortened

LONGEST_TEXT = 4000
YES, NO = "yes", "no"


def checked(project: Project, document: Document, attribute: Attribute, value: Any) -> Any:
    """VALUE as it is stored under ATTRIBUTE: a text, number, bool, list of texts, or [start, end) in code points.

    Texts that stand for a number, a date or yes and no are read as such. Raises Refused, one line that names the
    attribute and what it takes.
    """
    kind = attribute.type
    if kind == "choice":
        return _one_of(attribute, value)
    if kind == "multi":
        return _several(attribute, value)
    if kind == "bool":
        return _truth(attribute, value)
    if kind == "number":
        return _number(attribute, value)
    if kind == "text_range":
        return _range(document, attribute, value)
    text = _text(attribute, value)
    if kind == "date":
        return _date(attribute, text)
    if kind == "entity_ref" and text not in project.entities():
        raise Refused(f"the register has no entity {text}")
    if kind == "vocabulary" and attribute.new_values == "no":
        known = project.vocabularies().get(attribute.vocabulary or "", {})
        if text not in known:
            raise Refused(f"{spoken(attribute.name)} takes a value of {attribute.vocabulary}; {text} is none")
    return text


def shown(attribute: Attribute, value: Any, text: str, entities: Mapping[str, Entity]) -> str:
    """A stored value as a person reads it; TEXT is that of the document, for ranges. Empty where it is unset."""
    if value is None:
        return ""
    if attribute.type == "bool":
        return YES if value is True else NO if value is False else str(value)
    if attribute.type == "entity_ref":
        entity = entities.get(str(value))
        return entity.name if entity else str(value)
    if attribute.type == "text_range" and _is_range(value, len(text)):
        return f"“{shortened(text[value[0] : value[1]])}”"
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return spoken(str(value)) if attribute.type == "choice" else str(value)


def put(span: Span, name: str, value: Any) -> Span:
    """SPAN with the attribute NAME at VALUE; None takes it away. The order of the others stays."""
    return replace(span, attributes=_with(span.attributes, name, value), modified=utc_now())


def set_on_span(project: Project, span: Span, name: str, value: Any, *also: Edit) -> Changes:
    """Answer an attribute of a span, or (None) take the answer back. ALSO are edits of the same step.

    Raises Refused where the label has no such attribute, the value does not fit, or the set may not be changed.
    """
    attribute = project.schema.label(span.label).attribute(name)
    head = project.head(span.set)
    stored = None if value is None else checked(project, project.document(head.document), attribute, value)
    if stored == span.attributes.get(name) and not also:
        raise Refused(_unchanged(attribute, span.quote, stored))
    return project.do(_title(attribute, span.quote, value), *also, ReplaceSpan(put(span, name, stored)))


def set_many(project: Project, span: Span, values: Mapping[str, Any]) -> Changes:
    """Answer several attributes of a span in one step; what its label does not have is left out."""
    label, head = project.schema.label(span.label), project.head(span.set)
    document = project.document(head.document)
    known = {attribute.name: attribute for attribute in label.attributes}
    changed = span
    for name, value in values.items():
        if name in known:
            changed = put(changed, name, checked(project, document, known[name], value))
    if changed.attributes == span.attributes:
        raise Refused(f"“{shortened(span.quote)}” says so already")
    names = ", ".join(spoken(name) for name in values if name in known)
    return project.do(f"Set {names} of “{shortened(span.quote)}”", ReplaceSpan(changed))


def add_value(project: Project, span: Span, name: str, value: str) -> Changes:
    """Answer a vocabulary attribute with a value that its vocabulary lacks.

    Where the schema takes new values, the vocabulary gets it in the same step; where it takes requests, the span gets
    the value and a query asks the lead to add it. Raises Refused where the schema takes neither.
    """
    attribute = project.schema.label(span.label).attribute(name)
    text, vocabulary = _text(attribute, value), attribute.vocabulary or ""
    if text in project.vocabularies().get(vocabulary, {}):
        return set_on_span(project, span, name, text)
    if attribute.new_values == "yes":
        return set_on_span(project, span, name, text, PutTerm(vocabulary, text))
    if attribute.new_values != "request":
        raise Refused(f"{spoken(name)} takes a value of {vocabulary}; {text} is none")
    asked = remarks.new_entry(project.annotator, remarks.QUERY, f"New value for {vocabulary}: {text}", span.id)
    return set_on_span(
        project, span, name, text, PutRemark(span.set, {**asked, "vocabulary": vocabulary, "value": text})
    )


def set_to_new_entity(project: Project, span: Span, name: str, typed: str) -> Changes:
    """Add an entity called TYPED to the register and let the attribute NAME of a span refer to it, in one step."""
    attribute = project.schema.label(span.label).attribute(name)
    if attribute.new_values == "no":
        raise Refused(f"{spoken(name)} takes an entity of the register; only the lead adds one")
    entity, edits = entities.addition(project, typed)
    title = f"Set {spoken(name)} of “{shortened(span.quote)}” to {shortened(entity.name)}, which is new"
    return project.do(title, *edits, ReplaceSpan(put(span, name, entity.id)))


def set_on_link(project: Project, link: Link, name: str, value: Any) -> Changes:
    """Answer an attribute of a link, or (None) take the answer back. Raises Refused as `set_on_span` does."""
    attribute = project.schema.link(link.type).attribute(name)
    head = project.head(link.set)
    stored = None if value is None else checked(project, project.document(head.document), attribute, value)
    if stored == link.attributes.get(name):
        raise Refused(_unchanged(attribute, spoken(link.type), stored))
    changed = replace(link, attributes=_with(link.attributes, name, stored))
    return project.do(_title(attribute, spoken(link.type), value), ReplaceLink(changed))


def set_field(project: Project, document: str, name: str, value: Any) -> Changes:
    """Answer a field of the annotator's own set of a document, or (None) take the answer back."""
    field = next((field for field in project.schema.fields if field.name == name), None)
    if field is None:
        raise Refused(f"the schema has no document field {name}")
    if not project.annotator:
        raise Refused("say who is labelling first")
    head, opening = project.own_or_new_set(document)
    if head.status == "done":
        raise Refused("this document is finished; reopen it to change its labels")
    stored = None if value is None else checked(project, project.document(document), field, value)
    if stored == head.fields.get(name):
        raise Refused(_unchanged(field, "this document", stored))
    edits = [edit for edit in opening if not isinstance(edit, ReplaceSet)]
    changed = replace(head, fields=_with(head.fields, name, stored))
    return project.do(_title(field, "this document", value), *edits, ReplaceSet(changed))


def as_before(schema: Schema, spans: Iterable[Span], span: Span) -> dict[str, Any]:
    """How the attributes of the last other of SPANS with SPAN's label and words were answered; {} where none was.

    A proposal, never filled in by itself. Ranges of text are left out, as they mean other words here.
    """
    asked = {attribute.name for attribute in schema.label(span.label).attributes if attribute.type != "text_range"}
    alike = [
        other
        for other in spans
        if (other.label, other.quote) == (span.label, span.quote) and other.id != span.id and other.attributes
    ]
    if not alike:
        return {}
    last = max(alike, key=lambda other: (other.modified or other.created or "", other.id))
    return {name: value for name, value in last.attributes.items() if name in asked}


def _with(values: Mapping[str, Any], name: str, value: Any) -> dict[str, Any]:
    kept = {key: old for key, old in values.items() if key != name or value is not None}
    return kept if value is None else {**kept, name: value}


def _title(attribute: Attribute, whose: str, value: Any) -> str:
    name, owner = spoken(attribute.name), f"“{shortened(whose)}”"
    if value is None:
        return f"Clear {name} of {owner}"
    if attribute.type in ("choice", "bool", "number", "date", "vocabulary"):
        return f"Set {name} of {owner} to {shortened(spoken(str(value)))}"
    return f"Set {name} of {owner}"


def _unchanged(attribute: Attribute, whose: str, value: Any) -> str:
    state = "is not set" if value is None else "says so already"
    return f"{spoken(attribute.name)} of “{shortened(whose)}” {state}"


def _one_of(attribute: Attribute, value: Any) -> str:
    if value not in [choice.value for choice in attribute.offered]:
        offered = ", ".join(choice.value for choice in attribute.offered)
        raise Refused(f"{spoken(attribute.name)} takes one of {offered}")
    return str(value)


def _several(attribute: Attribute, value: Any) -> list[str]:
    if not isinstance(value, Sequence) or isinstance(value, str) or not value:
        raise Refused(f"{spoken(attribute.name)} takes one or more values")
    if attribute.values:
        chosen = [_one_of(attribute, each) for each in value]
        return [choice.value for choice in attribute.offered if choice.value in chosen]
    return list(dict.fromkeys(_text(attribute, each) for each in value))


def _truth(attribute: Attribute, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in (YES, NO):
        return bool(value == YES)
    raise Refused(f"{spoken(attribute.name)} takes yes or no")


def _number(attribute: Attribute, value: Any) -> int | float:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    try:
        text = str(value).strip()
        found = int(text) if text.lstrip("+-").isdigit() else float(text.replace(",", "."))
    except ValueError:
        raise Refused(f"{spoken(attribute.name)} takes a number; {shortened(str(value))} is none") from None
    if found != found or found in (float("inf"), float("-inf")):
        raise Refused(f"{spoken(attribute.name)} takes a number; {shortened(str(value))} is none")
    return found


def _date(attribute: Attribute, text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Refused(f"{spoken(attribute.name)} takes a date such as 2026-11-23; {shortened(text)} is none") from None


def _text(attribute: Attribute, value: Any) -> str:
    text = unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else ""
    if not text:
        raise Refused(f"{spoken(attribute.name)} takes a text that is not empty")
    if len(text) > LONGEST_TEXT:
        raise Refused(f"{spoken(attribute.name)} takes at most {LONGEST_TEXT} characters")
    if any(unicodedata.category(character) in ("Cc", "Cs") and character != "\n" for character in text):
        raise Refused(f"{spoken(attribute.name)} holds a character that cannot be seen")
    return text


def _range(document: Document, attribute: Attribute, value: Any) -> list[int]:
    if not _is_range(value, len(document.text)):
        raise Refused(f"{spoken(attribute.name)} takes words of the text: select them first")
    start, end = value
    if document.section_around(start, end) is None:
        raise Refused(f"{spoken(attribute.name)} takes words of one section")
    return [start, end]


def _is_range(value: Any, length: int) -> bool:
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        return False
    numbers = all(isinstance(part, int) and not isinstance(part, bool) for part in value)
    return numbers and 0 <= value[0] < value[1] <= length
