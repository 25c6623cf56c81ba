"""Reading one line of the lossless format: every range, quote, id and link is checked before anything is believed.

What is read is taken out of the parsed objects; what stays in them is what this version does not know, and is kept.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from annotations import jsontext
from annotations.formats.values import Article, Problem
from annotations.schema_reader import DEEPEST, is_too_deep
from annotations.spans import (
    PROVENANCES,
    ROLES,
    STATUSES,
    AnnotationSet,
    Entity,
    Judgement,
    Link,
    SetContents,
    Span,
    new_id,
    reading_order,
)
from annotations.text import Document, Range, Section, section_problem
from annotations.wording import later, tr

_MOST_POINTS = 999_999
_MOST_SECONDS = 1e10


_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_ROUNDS = 12


class _Fault(Exception):
    """What is wrong with the line, for the Problem that is made of it."""


def read_line(raw: bytes, file: str, number: int, annotator: str | None) -> Article | Problem:
    """The article of one line, or why it is refused. What stands in other lines does not matter."""
    id = None
    try:
        record = _parsed(raw)
        if b"\\ud" in raw.lower():
            _check_surrogates(record)
        id = record.get("id") if isinstance(record.get("id"), str) else None
        return _article(record, f"{file}:{number}", annotator)
    except _Fault as fault:
        return Problem(file, number, id, str(fault))


def _parsed(raw: bytes) -> dict[str, Any]:
    try:
        value = jsontext.load(raw)
    except UnicodeDecodeError:
        raise _Fault(tr("is not UTF-8")) from None
    except json.JSONDecodeError as error:
        raise _Fault(tr("is not JSON ({msg})", msg=error.msg)) from None
    except jsontext.NoNumber as error:
        raise _Fault(str(error)) from None
    except ValueError:
        raise _Fault(tr("is not JSON (a number is too long)")) from None
    except RecursionError:
        raise _Fault(tr("is not JSON (nested too deeply)")) from None
    if _may_be_deep(raw) and is_too_deep(value):
        raise _Fault(tr("is nested too deeply"))
    return _object(value, later("the line"))


def _may_be_deep(raw: bytes) -> bool:
    """A quick look at the brackets alone, those in texts among them: what is flat in it is flat indeed.

    Each round takes the innermost pairs away; of what is nested deeper than DEEPEST more than that many brackets stay.
    """
    left = raw.translate(None, _NO_BRACKETS)
    for _ in range(_ROUNDS):
        left = left.replace(b"[]", b"").replace(b"{}", b"")
    return len(left) > DEEPEST


def _article(record: dict[str, Any], where: str, annotator: str | None) -> Article:
    _check_format(record)
    sets = [_object(row, later("a set")) for row in _list(record, "sets")]
    entities = {id: _entity(id, row) for id, row in _mapping(record, "entities").items()}
    vocabularies = _mapping(record, "vocabularies")
    document = _document(record)
    contents = tuple(_contents(row, document, annotator) for row in sets)
    names = [each.set.annotator for each in contents]
    if len(set(names)) < len(names):
        raise _Fault(tr("has two sets of one annotator"))
    for name, terms in vocabularies.items():
        _check_terms(name, terms)
    return Article(document=document, contents=contents, entities=entities, vocabularies=vocabularies, where=where)


def _check_format(record: dict[str, Any]) -> None:
    name, _, version = str(record.pop("format", "")).partition("/")
    if name != "stancemark":
        raise _Fault(tr('is not of the lossless format (no "format": "stancemark/1")'))
    if version.split(".")[0] != "1":
        raise _Fault(tr("is of the format stancemark/{version}; this program reads stancemark/1", version=version))


def _check_surrogates(record: dict[str, Any]) -> None:
    try:
        jsontext.dump(record)
    except (TypeError, UnicodeEncodeError):
        raise _Fault(tr("holds half a surrogate pair, which is no character")) from None


def _document(record: dict[str, Any]) -> Document:
    text = record.pop("text", None)
    if not isinstance(text, str) or not text:
        raise _Fault(tr("has no text"))
    sections = tuple(_section(_object(row, later("a section"))) for row in _list(record, "sections"))
    if problem := section_problem(text, sections):
        raise _Fault(problem)
    numbers = [section.number for section in sections if section.kind == "point"]
    if len(set(numbers)) < len(numbers):
        raise _Fault(tr("numbers two points alike"))
    metadata = _mapping(record, "metadata")
    for key, value in metadata.items():
        if not isinstance(value, str):
            raise _Fault(tr("the metadata {key} is not a text", key=key))
    return Document(
        id=_text(record, "id", later("the document")),
        text=text,
        sections=sections,
        title=_optional(record, "title"),
        language=_optional(record, "language"),
        story=_optional(record, "story"),
        published=_optional(record, "published"),
        source=_mapping(record, "source"),
        metadata=metadata,
        extra=_extra(record),
    )


def _section(row: dict[str, Any]) -> Section:
    kind = _text(row, "kind", later("a section"))
    number = row.pop("number", None)
    if kind == "point" and number is None:
        raise _Fault(tr("has a point without a number"))
    if number is not None and (type(number) is not int or not 1 <= number <= _MOST_POINTS):
        raise _Fault(
            tr(
                "has a section {kind} whose number is not a whole number from 1 to {most:,}",
                kind=kind,
                most=_MOST_POINTS,
            )
        )
    return Section(kind, _count(row, "start", kind), _count(row, "end", kind), number, _extra(row))


def _entity(id: str, row: Any) -> Entity:
    what = f"entity {id}"
    row = _object(row, what)
    if not id:
        raise _Fault(tr("has an entity without an id"))
    aliases = _texts(row, "aliases", what)
    return Entity(id, _text(row, "name", what), _optional(row, "type", what), aliases, _extra(row))


def _check_terms(name: str, terms: Any) -> None:
    for value, gloss in _object(terms, f"the vocabulary {name}").items():
        if not value or not name:
            raise _Fault(tr("the vocabulary {name} has a value without a name", name=name))
        if gloss is not None and not isinstance(gloss, str):
            raise _Fault(
                tr("the vocabulary {name} explains {value} with something that is not a text", name=name, value=value)
            )


def _contents(row: dict[str, Any], document: Document, annotator: str | None) -> SetContents:
    rows = {kind: _list(row, kind) for kind in ("spans", "links", "judgements")}
    head = _head(row, document, annotator)
    spans = [_span(_object(each, later("a span")), head.id, document) for each in rows["spans"]]
    ids = {span.id for span in spans}
    if len(ids) < len(spans):
        raise _Fault(tr("has two spans of one id in the set of {annotator}", annotator=head.annotator))
    links = [_link(_object(each, later("a link")), head.id, ids, document) for each in rows["links"]]
    if len({link.id for link in links}) < len(links):
        raise _Fault(tr("has two links of one id in the set of {annotator}", annotator=head.annotator))
    judgements = [_judgement(_object(each, later("a judgement")), head.id, document) for each in rows["judgements"]]
    if len({each.point for each in judgements}) < len(judgements):
        raise _Fault(tr("judges a point twice in the set of {annotator}", annotator=head.annotator))
    return SetContents(
        set=head,
        spans=tuple(reading_order(spans)),
        links=tuple(sorted(links, key=lambda link: link.id)),
        judgements=tuple(sorted(judgements, key=lambda judgement: judgement.point)),
    )


def _head(row: dict[str, Any], document: Document, annotator: str | None) -> AnnotationSet:
    name = row.pop("annotator", None) or annotator
    if not isinstance(name, str) or not name:
        raise _Fault(tr("has a set without an annotator (name one for it with --as)"))
    what = f"a set of {name}"
    role, status = _one_of(row, "role", ROLES, "annotator", what), _one_of(row, "status", STATUSES, "doing", what)
    seconds = row.pop("seconds", None)
    if seconds is not None and (isinstance(seconds, bool) or not isinstance(seconds, int | float)):
        raise _Fault(tr("has a set of {name} whose seconds are not a number", name=name))
    if seconds is not None and not 0 <= seconds < _MOST_SECONDS:
        raise _Fault(tr("has a set of {name} whose seconds are less than 0 or too many", name=name))
    return AnnotationSet(
        id=new_id(),
        document=document.id,
        annotator=name,
        role=role,
        guideline=_optional(row, "guideline"),
        schema=_optional(row, "schema"),
        status=status,
        seconds=seconds,
        notes=tuple(_list(row, "notes")),
        fields=_mapping(row, "fields"),
        modified=_optional(row, "modified"),
        extra=_extra(row),
    )


def _span(row: dict[str, Any], set_id: str, document: Document) -> Span:
    id = _text(row, "id", later("a span"))
    what = f"span {id}"
    start, end = _range((row.pop("start", None), row.pop("end", None)), document, what)
    quote = row.pop("quote", None)
    if quote != document.text[start:end]:
        raise _Fault(
            tr(
                "{what} quotes {quote!r}, but {start}-{end} of the text is {text!r}",
                what=what,
                quote=quote,
                start=start,
                end=end,
                text=document.text[start:end],
            )
        )
    if document.section_around(start, end) is None:
        raise _Fault(tr("{what} ({start}-{end}) does not lie within one section", what=what, start=start, end=end))
    fragments = tuple([_range(each, document, what) for each in _list(row, "fragments")])
    if fragments and (sorted(fragments) != list(fragments) or (fragments[0][0], fragments[-1][1]) != (start, end)):
        raise _Fault(
            tr("{what} has fragments that do not fill {start}-{end} in order", what=what, start=start, end=end)
        )
    return Span(
        id, set_id, _text(row, "label", what), start, end, quote, fragments,
        _mapping(row, "attributes", f"attributes of {what}"),
        _one_of(row, "provenance", PROVENANCES, "imported", what),
        _optional(row, "note"), _optional(row, "created"), _optional(row, "modified"), _extra(row),
    )  # fmt: skip


def _link(row: dict[str, Any], set_id: str, spans: set[str], document: Document) -> Link:
    id = _text(row, "id", later("a link"))
    source, target, words = _text(row, "from", f"link {id}"), row.pop("to", None), row.pop("to_text", None)
    if source not in spans:
        raise _Fault(tr("link {id} starts at span {source}, which its set does not hold", id=id, source=source))
    if target is not None and target not in spans:
        raise _Fault(tr("link {id} ends at span {target}, which its set does not hold", id=id, target=target))
    if target is not None and words is not None:
        raise _Fault(tr("link {id} ends at a span and at text", id=id))
    text = None if words is None else _range(words, document, f"link {id}")
    attributes = _mapping(row, "attributes", f"attributes of link {id}")
    kind = _text(row, "type", f"link {id}")
    return Link(id, set_id, kind, source, target, text, attributes, _extra(row))


def _judgement(row: dict[str, Any], set_id: str, document: Document) -> Judgement:
    point = row.pop("point", None)
    if type(point) is not int or (point != 0 and point not in {section.number for section in document.points}):
        raise _Fault(tr("judges point {point!r}, which the document does not have", point=point))
    parts = {
        role: tuple(_range(each, document, f"{role} of point {point}") for each in _list(row, role))
        for role in ("evidence", "near", "counter", "unsupported")
    }
    return Judgement(
        set_id,
        point,
        _optional(row, "verdict"),
        errors=_texts(row, "errors", f"the judgement of point {point}"),
        note=_optional(row, "note"),
        extra=_extra(row),
        **parts,
    )


def _object(value: Any, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _Fault(tr("{what} is not an object", what=tr(what)))
    return value


def _mapping(row: dict[str, Any], key: str, what: str = "") -> dict[str, Any]:
    value = row.pop(key, None)
    return {} if value is None else _object(value, what or key)


def _list(row: dict[str, Any], key: str) -> list[Any]:
    value = row.pop(key, None)
    if value is None:
        return []
    if not isinstance(value, list):
        raise _Fault(tr("{key} is not a list", key=key))
    return value


def _texts(row: dict[str, Any], key: str, what: str) -> tuple[str, ...]:
    values = _list(row, key)
    if not all(isinstance(value, str) for value in values):
        raise _Fault(tr("{key} of {what} is not a list of texts", key=key, what=tr(what)))
    return tuple(values)


def _one_of(row: dict[str, Any], key: str, known: Sequence[str], default: str, what: str) -> str:
    value = row.pop(key, None)
    if value is None:
        return default
    if value not in known:
        raise _Fault(
            tr(
                "has {what} with the {key} {value!r} (known: {names})",
                what=tr(what),
                key=key,
                value=value,
                names=", ".join(known),
            )
        )
    return str(value)


def _text(row: dict[str, Any], key: str, what: str) -> str:
    value = row.pop(key, None)
    if not isinstance(value, str) or not value:
        raise _Fault(tr("{what} has no {key}", what=tr(what), key=key))
    return value


def _optional(row: dict[str, Any], key: str, what: str = "") -> str | None:
    value = row.pop(key, None)
    if value is not None and not isinstance(value, str):
        raise _Fault(
            tr("{key} of {what} is not a text", key=key, what=tr(what)) if what else tr("{key} is not a text", key=key)
        )
    return value


def _count(row: dict[str, Any], key: str, what: str) -> int:
    value = row.pop(key, None)
    if type(value) is not int:
        raise _Fault(tr("{key} of {what} is not a whole number", key=key, what=tr(what)))
    return value


def _range(value: Any, document: Document, what: str) -> Range:
    try:
        start, end = value
    except (TypeError, ValueError):
        raise _Fault(tr("{what} has a range that is not two numbers", what=tr(what))) from None
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(document.text):
        raise _Fault(
            tr(
                "{what} has the range {start!r}-{end!r}; the text has {number} characters",
                what=tr(what),
                start=start,
                end=end,
                number=len(document.text),
            )
        )
    return start, end


def _extra(row: dict[str, Any]) -> dict[str, Any]:
    return dict(row) if row else {}
