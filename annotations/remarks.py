"""Notes, queries and flags on a document or on a span, and the inbox of queries.

The note on a span is `Span.note`. Everything else is an entry in `AnnotationSet.notes`, as the lossless format has it:

    {"id", "kind": note | query | flag, "text", "span": id (only on a span), "by", "at", "answer": {"text", "by", "at"}}

A query that asks for a value which a vocabulary lacks says so with "vocabulary" and "value", one that asks for an
entity with "entity"; `grant` adds it.

What else stands in the notes (plain texts, objects of other programs) is foreign: kept as it is, and read as notes on
the document without an id, which nothing here changes or removes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from annotations import entities, jsontext
from annotations.changes import Changes
from annotations.edits import Edit, PutAnswer, PutRemark, PutTerm, RemoveRemark, ReplaceSpan
from annotations.edits.remarks import REMARK_KINDS, is_remark, place_of
from annotations.errors import Nameless, Refused
from annotations.names import alike
from annotations.project import Project
from annotations.spans import AnnotationSet, Span, new_id, utc_now
from annotations.text import shortened
from annotations.wording import later, quoted, tr

NOTE, QUERY, FLAG = REMARK_KINDS
LONGEST = 4000

_ADDED = {NOTE: later("Write note “{text}”"), QUERY: later("Ask “{text}”"), FLAG: later("Flag {place}")}
_CHANGED = {
    NOTE: later("Change the note “{text}”"),
    QUERY: later("Change the query “{text}”"),
    FLAG: later("Change the flag “{text}”"),
}
_REMOVED = {
    NOTE: later("Remove the note “{text}”"),
    QUERY: later("Remove the query “{text}”"),
    FLAG: later("Unflag {place}"),
}
_UNCHANGED = {
    NOTE: later("the note says that already"),
    QUERY: later("the query says that already"),
    FLAG: later("the flag says that already"),
}

_IN_VOCABULARY = later("“{value}” is in {vocabulary} now")
_IN_REGISTER = later("“{value}” is in the register now")
_TO_VOCABULARY = later("Add “{value}” to {vocabulary}")
_TO_REGISTER = later("Add “{value}” to the register")


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody answered to a query; `at` is UTC, ISO 8601."""

    text: str
    by: str
    at: str


class Wanted(NamedTuple):
    """A value that a query asks for: of a vocabulary, or (None) an entity for the register."""

    vocabulary: str | None
    value: str

    def told(self, in_vocabulary: str, in_register: str) -> str:
        """One of two lines that name the value and (the first) its vocabulary, in the language of the interface."""
        line = in_vocabulary if self.vocabulary else in_register
        return tr(line, value=shortened(self.value), vocabulary=self.vocabulary)

    @classmethod
    def read(cls, entry: Mapping[str, Any]) -> Wanted | None:
        """What an entry asks for; None where it asks for something else."""
        vocabulary, value, entity = (_text(entry, name) for name in ("vocabulary", "value", "entity"))
        if entry["kind"] != QUERY:
            return None
        return cls(vocabulary, value) if vocabulary and value else cls(None, entity) if entity else None

    def entry(self) -> dict[str, str]:
        """The keys by which a query's entry says so."""
        return {"vocabulary": self.vocabulary, "value": self.value} if self.vocabulary else {"entity": self.value}


@dataclass(frozen=True, slots=True)
class Remark:
    """One entry of a set's notes. `span` is an id within the set; an empty `id` says that the entry is foreign."""

    id: str
    kind: str
    text: str
    span: str | None
    by: str
    at: str
    answer: Answer | None
    wanted: Wanted | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """A query in the inbox, with what one needs to go there. `quote` is that of its span, None where it has none."""

    document: str
    title: str
    set: str
    annotator: str
    remark: Remark
    quote: str | None

    @property
    def answered(self) -> bool:
        """Whether the query has an answer."""
        return self.remark.answer is not None


def of(head: AnnotationSet) -> list[Remark]:
    """The remarks of a set in the order of its notes, foreign entries included."""
    found: list[Remark] = []
    seen: set[str] = set()
    for entry in head.notes:
        is_own = is_remark(entry) and entry["id"] not in seen
        found.append(_read(entry) if is_own else _foreign(entry))
        seen.add(found[-1].id)
    return found


def write_note(project: Project, span: Span, text: str) -> Changes:
    """Write the note on a span of the annotator's own set; an empty text removes it.

    Raises Refused where the text breaks a rule, nothing would change, or the set is finished or somebody else's.
    """
    note = _checked(text) if text.strip() else None
    if note == (span.note or None):
        raise Refused(tr("the note says that already") if note else tr("this span has no note"))
    title = tr("Note on “{words}”" if note else "Remove the note on “{words}”", words=shortened(span.words))
    return project.do(title, ReplaceSpan(replace(span, note=note, modified=utc_now())))


def add(project: Project, document: str, kind: str, text: str, span: str | None = None) -> Remark:
    """Add a note, a query or a flag to the annotator's own set, on the document or on a span (an id of that set).

    Begins the set where there is none. Raises Refused where the text breaks a rule, nobody has said who is labelling,
    or the span is not there, and ValueError for another kind and for a note on a span, which `write_note` writes.
    """
    if kind not in REMARK_KINDS or (kind == NOTE and span):
        raise ValueError(f"{kind} on {span}")
    if not project.annotator:
        raise Nameless
    text = _checked(text)
    head, opening = project.own_set(document), list[Edit]()
    if head is None:  # a set that is there keeps its status: a query does not take up a skipped document
        head, opening = project.own_or_new_set(document)
    if span is not None and project.span(head.id, span) is None:
        raise Refused(tr("the span is not there any more"))
    entry = new_entry(project.annotator, kind, text, span)
    title = tr(_ADDED[kind], place=_place(project, head, span), text=shortened(text))
    project.do(title, *opening, PutRemark(head.id, entry))
    return _read(entry)


def new_entry(annotator: str, kind: str, text: str, span: str | None = None) -> dict[str, Any]:
    """A remark as it stands in the notes of a set, to be put there together with other edits."""
    place = {} if span is None else {"span": span}
    return {"id": new_id(), "kind": kind, "text": text, **place, "by": annotator, "at": utc_now()}


def change(project: Project, document: str, id: str, text: str) -> Changes:
    """Write another text into a remark of the annotator's own set. Raises Refused as `add` does."""
    head, entry = _own(project, document, id)
    text = _checked(text)
    if text == entry["text"]:
        raise Refused(tr(_UNCHANGED[entry["kind"]]))
    title = tr(_CHANGED[entry["kind"]], text=shortened(text))
    return project.do(title, PutRemark(head.id, {**entry, "text": text}))


def remove(project: Project, document: str, id: str) -> Changes:
    """Take a remark out of the annotator's own set, with its answer. Raises Refused where it is not there."""
    head, entry = _own(project, document, id)
    place = _place(project, head, entry.get("span"))
    title = tr(_REMOVED[entry["kind"]], place=place, text=shortened(entry["text"]))
    return project.do(title, RemoveRemark(head.id, id))


def answer(project: Project, set_id: str, id: str, text: str) -> Changes:
    """Answer a query in anybody's set, finished or not; an earlier answer is replaced.

    Raises Refused where the text breaks a rule, it is no query, or it is not there any more.
    """
    reply = _reply(project, text)
    return project.do(tr("Answer “{reply}”", reply=shortened(reply["text"])), PutAnswer(set_id, id, reply))


def grant(project: Project, set_id: str, id: str) -> Changes:
    """Add the value that a query asks for to its vocabulary, or to the register, and answer the query so, in one step.

    Where it is there by now, the query is answered only. Raises Refused where the query is not there any more, asks for
    no value, or is answered, and for who does not lead the project.
    """
    remark = next((remark for remark in of(project.head(set_id)) if remark.id == id), None)
    if remark is None:
        raise Refused(tr("this query is not there any more"))
    if remark.wanted is None:
        raise Refused(tr("this query asks for no new value"))
    if remark.answer is not None:
        raise Refused(tr("this query is answered already"))
    if project.annotator and project.annotator not in project.leads():
        raise Refused(tr("only who leads the project adds what is asked for"))
    wanted = remark.wanted
    value, addition = _addition(project, wanted.vocabulary, _checked(wanted.value))
    now = Wanted(wanted.vocabulary, value)
    reply = _reply(project, now.told(_IN_VOCABULARY, _IN_REGISTER))
    return project.do(now.told(_TO_VOCABULARY, _TO_REGISTER), *addition, PutAnswer(set_id, id, reply))


def removals(head: AnnotationSet, span_id: str) -> list[Edit]:
    """The edits that take the remarks on a span out of its set, for the step that removes the span."""
    return [RemoveRemark(head.id, remark.id) for remark in of(head) if remark.id and remark.span == span_id]


def inbox(project: Project, *, everyone: bool = True) -> list[Query]:
    """Every query of every set, or (not EVERYONE) of the annotator's own: open ones first, and the older first.

    Who labels is blind to the others, and is shown the own queries only.
    """
    queries = [
        Query(head.document, title, head.id, head.annotator, remark, _quote(project, head.id, remark.span))
        for head, title in project.noted_sets(QUERY)
        if everyone or head.annotator == project.annotator
        for remark in _queries(head)
    ]
    return sorted(queries, key=lambda query: (query.answered, query.remark.at, query.document, query.remark.id))


def _addition(project: Project, vocabulary: str | None, value: str) -> tuple[str, list[Edit]]:
    """VALUE as a vocabulary, or (None) the register, holds it then, and the edits that add it where it is not there."""
    if vocabulary is None:
        known_entity = entities.called(project, value)
        if known_entity is not None:
            return known_entity.name, []
        entity, edits = entities.addition(project, value)
        return entity.name, edits
    asking = {attribute.vocabulary for label in project.schema.labels for attribute in label.attributes}
    if vocabulary not in asking:
        raise Refused(tr("the schema has no vocabulary {vocabulary}", vocabulary=shortened(vocabulary)))
    known = project.vocabularies().get(vocabulary, {})
    term = alike(value, known)
    return term, [] if term in known else [PutTerm(vocabulary, term)]


def _queries(head: AnnotationSet) -> list[Remark]:
    return [remark for remark in of(head) if remark.kind == QUERY]


def _quote(project: Project, set_id: str, span_id: str | None) -> str | None:
    span = project.span(set_id, span_id) if span_id else None
    return span.words if span else None


def _place(project: Project, head: AnnotationSet, span_id: str | None) -> str:
    """What a flag stands on, in words."""
    quote = _quote(project, head.id, span_id)
    return quoted(shortened(quote)) if quote else tr("this document")


def _own(project: Project, document: str, id: str) -> tuple[AnnotationSet, Mapping[str, Any]]:
    head = project.own_set(document)
    at = place_of(head.notes, id) if head else None
    if head is None or at is None:
        raise Refused(tr("this remark is not there any more"))
    return head, head.notes[at]


def _reply(project: Project, text: str) -> dict[str, str]:
    """An answer as it stands in a query. Raises Refused where nobody has said who is answering."""
    if not project.annotator:
        raise Refused(tr("say who is answering first"))
    return {"text": _checked(text), "by": project.annotator, "at": utc_now()}


def _checked(text: str) -> str:
    """TEXT without white space around it. Raises Refused where it is empty, too long, or holds control characters."""
    text = text.strip()
    if not text:
        raise Refused(tr("write something first"))
    if len(text) > LONGEST:
        raise Refused(
            tr(
                "at most {longest:,} characters can be written here; these are {number:,}",
                longest=LONGEST,
                number=len(text),
            )
        )
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in text if character != "\n"):
        raise Refused(tr("control characters cannot be written here"))
    return text


def _read(entry: Mapping[str, Any]) -> Remark:
    given = entry.get("answer")
    reply = None if given is None else Answer(*(_text(given, name) for name in ("text", "by", "at")))
    return Remark(
        entry["id"], entry["kind"], entry["text"], entry.get("span") or None, _text(entry, "by"), _text(entry, "at"),
        reply, Wanted.read(entry),
    )  # fmt: skip


def _foreign(entry: Any) -> Remark:
    known = entry if isinstance(entry, Mapping) else {}
    text = entry if isinstance(entry, str) else _text(known, "text") or jsontext.dump(entry).decode()
    return Remark("", NOTE, text, None, _text(known, "by"), _text(known, "at"), None)


def _text(entry: Mapping[str, Any], name: str) -> str:
    value = entry.get(name)
    return value if isinstance(value, str) else ""
