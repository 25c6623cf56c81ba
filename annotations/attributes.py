"""Answering what the schema asks about a span, a link or a document: set and taken back as steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from annotations import entities, newvalues
from annotations.answers import as_term, checked, shown
from annotations.changes import Changes
from annotations.derivation import derived_value
from annotations.edits import Edit, ReplaceLink, ReplaceSet, ReplaceSpan
from annotations.errors import Finished, Nameless, Refused
from annotations.names import alike
from annotations.project import Project
from annotations.remarks import Wanted
from annotations.rules import spoken
from annotations.schema import Attribute, Schema
from annotations.spans import Link, Span, utc_now
from annotations.text import shortened
from annotations.wording import quoted, tr


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


def _agreed(project: Project, attribute: Attribute, value: Any) -> Any:
    """VALUE as it is known or was asked for already, where ATTRIBUTE takes those of a vocabulary."""
    if attribute.type != "vocabulary" or not attribute.vocabulary or value is None:
        return value
    known = project.vocabularies().get(attribute.vocabulary, {})
    return newvalues.agreed(project, attribute.vocabulary, as_term(attribute, value, known))
