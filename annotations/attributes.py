"""Answers to what the schema asks about a span, a link or a document: checked by type, set and taken back as steps."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any

from annotations import entities, newvalues
from annotations.changes import Changes
from annotations.derivation import derived_value
from annotations.edits import Edit, ReplaceLink, ReplaceSet, ReplaceSpan
from annotations.errors import Finished, Nameless, Refused
from annotations.names import alike
from annotations.project import Project
from annotations.remarks import Wanted
from annotations.rules import spoken
from annotations.schema import Attribute, Schema
from annotations.spans import Entity, Link, Span, utc_now
from annotations.text import Document, shortened
from annotations.wording import quoted, tr

LONGEST_TEXT = 4000
TOO_LARGE = 10**LONGEST_TEXT
YES, NO = "yes", "no"

_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")
_MAYBE_THOUSANDS = re.compile(r"[+-]?(?!0)\d{1,3},\d{3}")


def checked(project: Project, document: Document, attribute: Attribute, value: Any) -> Any:
    """VALUE as it is stored under ATTRIBUTE: a text, number, bool, list of texts, or [start, end) in code points.

    Texts that stand for a number, a date or yes and no are read as such. Raises Refused, one line that names the
    attribute and what it takes.
    """
    if attribute.type == "text_range":
        return _range(document, attribute, value)
    if attribute.type == "entity_ref":
        if not isinstance(value, str) or value not in project.entities():
            raise _wants(attribute, tr("an entity of the register"), value)
        return value
    if attribute.type == "vocabulary":
        known = project.vocabularies().get(attribute.vocabulary or "", {})
        term = _term(attribute, value, known)
        if attribute.new_values == "no" and term not in known:
            raise _wants(attribute, tr("a value of {vocabulary}", vocabulary=attribute.vocabulary), term)
        return term
    return _PLAIN[attribute.type](attribute, value)


def fits(project: Project, document: Document, attribute: Attribute, value: Any) -> bool:
    """Whether an attribute takes a value as it is stored."""
    try:
        return bool(checked(project, document, attribute, value) == value)
    except Refused:
        return False


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
        return quoted(shortened(text[value[0] : value[1]]))
    parts = map(str, value) if isinstance(value, (list, tuple)) else [str(value)]
    return ", ".join(map(spoken, parts) if attribute.values else parts)


def current(project: Project, span: Span) -> Span:
    """SPAN as the project has it now, whatever was done to it since it was read. Raises Refused where it is gone."""
    found = project.span(span.set, span.id)
    if found is None:
        raise Refused(tr("“{words}” is not marked any more", words=shortened(span.words)))
    return found


def put(span: Span, name: str, value: Any) -> Span:
    """SPAN with the attribute NAME at VALUE; None takes it away. The order of the others stays."""
    return replace(span, attributes=_with(span.attributes, name, value), modified=utc_now())


def set_on_span(project: Project, span: Span, name: str, value: Any, *also: Edit) -> Changes:
    """Answer an attribute of a span, or (None) take the answer back. ALSO are edits of the same step.

    Raises Refused where the label has no such attribute, the value does not fit, a link decides another one, or the set
    may not be changed.
    """
    span = current(project, span)
    attribute, owner = project.schema.label(span.label).attribute(name), quoted(shortened(span.words))
    head = project.head(span.set)
    stored = _stored(project, head.document, attribute, value)
    _check_derived(project, span, attribute, stored)
    if stored == span.attributes.get(name) and not also:
        raise _unchanged(attribute, owner, stored)
    title = _title(project, head.document, attribute, owner, stored)
    return project.do(title, *also, ReplaceSpan(put(span, name, stored)))


def set_many(project: Project, span: Span, values: Mapping[str, Any]) -> Changes:
    """Answer several attributes of a span in one step (None takes an answer back); what its label lacks is left out."""
    span = current(project, span)
    label, head = project.schema.label(span.label), project.head(span.set)
    known = {attribute.name: attribute for attribute in label.attributes}
    changed = span
    for name, value in values.items():
        if name in known:
            stored = _stored(project, head.document, known[name], value)
            _check_derived(project, span, known[name], stored)
            changed = put(changed, name, stored)
    if changed.attributes == span.attributes:
        raise Refused(tr("“{words}” says so already", words=shortened(span.words)))
    names = ", ".join(spoken(name) for name in values if name in known)
    return project.do(tr("Set {names} of “{words}”", names=names, words=shortened(span.words)), ReplaceSpan(changed))


def add_value(project: Project, span: Span, name: str, value: str) -> Changes:
    """Answer a vocabulary attribute with a value that its vocabulary lacks.

    Where the schema takes new values, the vocabulary gets it in the same step; where it takes requests, the span gets
    the value and a query asks the lead to add it, unless one in this set waits for the same already. A value that
    differs from a known one, or from one that the annotator has asked for, in capitals or white space alone, is that
    one. Raises Refused where the schema takes neither.
    """
    span = current(project, span)
    attribute = project.schema.label(span.label).attribute(name)
    if attribute.type != "vocabulary" or not attribute.vocabulary:
        raise Refused(tr("{name} takes no values of a vocabulary", name=spoken(name)))
    term = _agreed(project, attribute, value)
    return set_on_span(
        project, span, name, term, *newvalues.joining(project, project.head(span.set), attribute, term, span.id)
    )


def set_to_new_entity(project: Project, span: Span, name: str, typed: str) -> Changes:
    """Add an entity called TYPED to the register and let the attribute NAME of a span refer to it, in one step.

    An entity that is called so already is taken. Where the schema takes requests only, a query on the span asks the
    lead to add it instead. Raises Refused where the annotator has asked for it already, and as `entities.add` does.
    """
    span = current(project, span)
    attribute = project.schema.label(span.label).attribute(name)
    if attribute.type != "entity_ref":
        raise Refused(tr("{name} takes no entity of the register", name=spoken(name)))
    if attribute.new_values == "no":
        raise Refused(tr("{name} takes an entity of the register; only the lead adds one", name=spoken(name)))
    known = entities.called(project, typed)
    if known is not None:
        return set_on_span(project, span, name, known.id)
    entity, edits = entities.addition(project, typed)
    called = shortened(entity.name)
    if attribute.new_values == "request":
        asked_for = newvalues.asked_for(project, None)
        if alike(entity.name, asked_for) in asked_for:
            raise Refused(tr("you have asked for {called} already; the lead has to add it", called=called))
        request = newvalues.request(project, span.set, span.id, Wanted(None, entity.name))
        return project.do(tr("Ask for the entity {called}", called=called), request)
    title = tr(
        "Set {name} of “{words}” to {called}, which is new",
        name=spoken(name),
        words=shortened(span.words),
        called=called,
    )
    return project.do(title, *edits, ReplaceSpan(put(span, name, entity.id)))


def set_on_link(project: Project, link: Link, name: str, value: Any) -> Changes:
    """Answer an attribute of a link, or (None) take the answer back; a new value joins as in `add_value`.

    Raises Refused as `set_on_span` does.
    """
    found = next((each for each in project.links_of(link.set, link.source) if each.id == link.id), None)
    if found is None:
        raise Refused(tr("this {type} link is not there any more", type=spoken(link.type)))
    attribute, owner = project.schema.link(found.type).attribute(name), tr("this {type} link", type=spoken(found.type))
    head = project.head(found.set)
    stored = _stored(project, head.document, attribute, _agreed(project, attribute, value))
    if stored == found.attributes.get(name):
        raise _unchanged(attribute, owner, stored)
    changed = replace(found, attributes=_with(found.attributes, name, stored))
    title = _title(project, head.document, attribute, owner, stored)
    return project.do(title, *newvalues.joining(project, head, attribute, stored, found.source), ReplaceLink(changed))


def set_field(project: Project, document: str, name: str, value: Any) -> Changes:
    """Answer a field of the annotator's own set of a document, or (None) take the answer back; a new value joins its
    vocabulary as in `add_value`."""
    field = next((field for field in project.schema.fields if field.name == name), None)
    if field is None:
        raise Refused(tr("the schema has no document field {name}", name=name))
    if not project.annotator:
        raise Nameless
    head, opening = project.own_or_new_set(document)
    if head.status == "done":
        raise Finished
    stored = _stored(project, document, field, _agreed(project, field, value))
    if stored == head.fields.get(name):
        raise _unchanged(field, tr("this document"), stored)
    edits = [edit for edit in opening if not isinstance(edit, ReplaceSet)]
    changed = replace(head, fields=_with(head.fields, name, stored))
    title = _title(project, document, field, tr("this document"), stored)
    return project.do(title, *edits, ReplaceSet(changed), *newvalues.joining(project, head, field, stored, None))


def as_before(schema: Schema, spans: Iterable[Span], span: Span) -> dict[str, Any]:
    """How the attributes of the last other of SPANS with SPAN's label and words were answered; {} where none was.

    A proposal, never filled in by itself. Ranges of text are left out, as they mean other words here, and so are what
    links decide, as this span has other links, and values that the schema offers no more.
    """
    asked = {
        attribute.name: attribute
        for attribute in schema.asked_of(span.label)
        if attribute.type != "text_range" and not attribute.derived
    }
    words = span.words
    alike = [
        other
        for other in spans
        if other.words == words and other.label == span.label and other.id != span.id and other.attributes
    ]
    if not alike:
        return {}
    last = max(alike, key=lambda other: (other.modified or other.created or "", other.id))
    return {name: value for name, value in last.attributes.items() if name in asked and _is_offered(asked[name], value)}


def _is_offered(attribute: Attribute, value: Any) -> bool:
    """Whether the values that ATTRIBUTE lists, where it does, still hold VALUE."""
    parts = value if isinstance(value, (list, tuple)) else [value]
    offered = [choice.value for choice in attribute.offered]
    return not attribute.values or all(part in offered for part in parts)


def _with(values: Mapping[str, Any], name: str, value: Any) -> dict[str, Any]:
    kept = {key: old for key, old in values.items() if key != name or value is not None}
    return kept if value is None else {**kept, name: value}


def _stored(project: Project, document: str, attribute: Attribute, value: Any) -> Any:
    if value is None:
        return None
    if attribute.deprecated:
        raise Refused(tr("{name} is asked no more: it can only be taken back", name=spoken(attribute.name)))
    return checked(project, project.document(document), attribute, value)


def _check_derived(project: Project, span: Span, attribute: Attribute, stored: Any) -> None:
    """Refuse a value that contradicts what a link of the span says."""
    decided = derived_value(attribute, span, project.links_of(span.set, span.id)) if attribute.derived else None
    if decided is not None and stored != decided:
        name, words = spoken(attribute.name), shortened(span.words)
        raise Refused(
            tr(
                "{name} of “{words}” is {decided}, as a link says: take the link away first",
                name=name,
                words=words,
                decided=spoken(decided),
            )
        )


def _title(project: Project, document: str, attribute: Attribute, owner: str, stored: Any) -> str:
    if stored is None:
        return tr("Clear {attribute} of {owner}", attribute=spoken(attribute.name), owner=owner)
    register = project.entities() if attribute.type == "entity_ref" else {}
    value = shown(attribute, stored, project.document(document).text, register)
    return tr(
        "Set {attribute} of {owner} to {value}", attribute=spoken(attribute.name), owner=owner, value=shortened(value)
    )


def _unchanged(attribute: Attribute, owner: str, stored: Any) -> Refused:
    line = "{attribute} of {owner} is not set" if stored is None else "{attribute} of {owner} says so already"
    return Refused(tr(line, attribute=spoken(attribute.name), owner=owner))


def _wants(attribute: Attribute, what: str, value: Any) -> Refused:
    """The refusal of VALUE, where ATTRIBUTE takes WHAT."""
    words = shortened(value).encode("utf-8", "replace").decode() if isinstance(value, str) else ""
    line = "{attribute} takes {what}; {words} is none" if words else "{attribute} takes {what}"
    return Refused(tr(line, attribute=spoken(attribute.name), what=what, words=words))


def _one_of(attribute: Attribute, value: Any) -> str:
    offered = [choice.value for choice in attribute.offered]
    if not isinstance(value, str) or value not in offered:
        raise Refused(
            tr("{attribute} takes one of {names}", attribute=spoken(attribute.name), names=", ".join(offered))
        )
    return value


def _several(attribute: Attribute, value: Any) -> list[str]:
    if not isinstance(value, (list, tuple)) or not value:
        raise Refused(tr("{attribute} takes one or more values", attribute=spoken(attribute.name)))
    if attribute.values:
        chosen = [_one_of(attribute, each) for each in value]
        return [choice.value for choice in attribute.offered if choice.value in chosen]
    return list(dict.fromkeys(_line(attribute, each) for each in value))


def _truth(attribute: Attribute, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in (YES, NO):
        return bool(value == YES)
    raise Refused(tr("{attribute} takes yes or no", attribute=spoken(attribute.name)))


def _number(attribute: Attribute, value: Any) -> int | float:
    number = _typed_number(attribute, value) if isinstance(value, str) else value
    if isinstance(number, float) and math.isfinite(number):
        return number
    if isinstance(number, int) and not isinstance(number, bool):
        if abs(number) < TOO_LARGE:
            return number
        raise Refused(
            tr(
                "{attribute} takes a number of at most {count:,} digits",
                attribute=spoken(attribute.name),
                count=LONGEST_TEXT,
            )
        )
    raise _wants(attribute, tr("a number"), value)


def _typed_number(attribute: Attribute, typed: str) -> int | float | None:
    """The number that was typed, with a point or a comma before its decimals; None where it is none."""
    text = typed.strip()
    if not _NUMBER.fullmatch(text):
        return None
    if _MAYBE_THOUSANDS.fullmatch(text):
        ways = tr(" or ").join((text.replace(",", ""), text.replace(",", ".")))
        raise Refused(
            tr(
                "{attribute} takes a number; {text} can be read in two ways: write {ways}",
                attribute=spoken(attribute.name),
                text=text,
                ways=ways,
            )
        )
    try:
        return int(text)
    except ValueError:
        return float(text.replace(",", ".")) if len(text) <= LONGEST_TEXT else TOO_LARGE


def _date(attribute: Attribute, value: Any) -> str:
    if isinstance(value, str):
        with suppress(ValueError):
            return date.fromisoformat(value.strip()).isoformat()
    raise _wants(attribute, tr("a date such as 2026-11-23"), value)


def _agreed(project: Project, attribute: Attribute, value: Any) -> Any:
    """VALUE as it is known or was asked for already, where ATTRIBUTE takes those of a vocabulary."""
    if attribute.type != "vocabulary" or not attribute.vocabulary or value is None:
        return value
    known = project.vocabularies().get(attribute.vocabulary, {})
    return newvalues.agreed(project, attribute.vocabulary, _term(attribute, value, known))


def _term(attribute: Attribute, value: Any, known: Collection[str]) -> str:
    """VALUE as it stands in the vocabulary KNOWN, else as it would be added."""
    return value if isinstance(value, str) and value in known else _line(attribute, value)


def _line(attribute: Attribute, value: Any) -> str:
    text = _text(attribute, value)
    if len(text.splitlines()) > 1:
        raise Refused(tr("{attribute} takes a text on one line", attribute=spoken(attribute.name)))
    return text


def _text(attribute: Attribute, value: Any) -> str:
    text = unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else ""
    if not text:
        raise Refused(tr("{attribute} takes a text that is not empty", attribute=spoken(attribute.name)))
    if len(text) > LONGEST_TEXT:
        raise Refused(
            tr(
                "{attribute} takes at most {count:,} characters",
                attribute=spoken(attribute.name),
                count=LONGEST_TEXT,
            )
        )
    if any(unicodedata.category(character) in ("Cc", "Cs") and character != "\n" for character in text):
        raise Refused(tr("{attribute} holds a character that cannot be seen", attribute=spoken(attribute.name)))
    return text


def _range(document: Document, attribute: Attribute, value: Any) -> list[int]:
    if not _is_range(value, len(document.text)):
        raise Refused(tr("{attribute} takes words of the text: select them first", attribute=spoken(attribute.name)))
    start, end = value
    if document.section_around(start, end) is None:
        raise Refused(tr("{attribute} takes words of one section", attribute=spoken(attribute.name)))
    return [start, end]


def _is_range(value: Any, length: int) -> bool:
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        return False
    numbers = all(isinstance(part, int) and not isinstance(part, bool) for part in value)
    return numbers and 0 <= value[0] < value[1] <= length


_PLAIN: Mapping[str, Callable[[Attribute, Any], Any]] = {
    "choice": _one_of,
    "multi": _several,
    "bool": _truth,
    "number": _number,
    "date": _date,
    "text": _text,
}
