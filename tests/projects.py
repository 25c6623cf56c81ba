"""Projects for tests of the window: the harbour with ada's labels, under the shipped schema or one changed in places."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from annotations.edits import AddContents, AddDocument, PutEntity, PutTerm
from annotations.project import Project
from annotations.schema import Schema
from annotations.schema_reader import parse
from annotations.spans import AnnotationSet, Entity, Link, SetContents, Span
from resources import path as resource
from tests.annotations.texts import HARBOUR, harbour

SET = "work"
Place = tuple[str, str, str, int]
# The id, the label, the words, and which of the places where these stand.
PLACES: tuple[Place, ...] = (
    ("board", "ACTOR", "board", 2),
    ("offer", "STANCE", "offers a night ferry", 0),
    ("terms", "CONDITION", "if the council pays for the crew", 0),
    ("council", "ACTOR", "council", 1),
    ("refusal", "STANCE", "rejects that", 0),
    ("again", "STANCE", "offers a night ferry", 1),
)
ANSWERS: Mapping[str, Mapping[str, Any]] = {
    "board": {"entity": "authority"},
    "offer": {"commitment": "offers", "holder": "named"},
    "terms": {"kind": "precondition"},
    "refusal": {"holder": "unspecified"},
    "again": {"commitment": "offers", "holder": "unspecified"},
}
LINKS = (Link("held", SET, "holder", "offer", "board"), Link("ruled", SET, "governs", "terms", "offer"))


def schema_with(**changes: Any) -> Schema:
    """The shipped schema with CHANGES; an object in it is changed key by key, anything else is replaced."""
    raw = json.loads(resource("schemas/actor-stance-condition.json").read_text(encoding="utf-8"))
    return parse(json.dumps(_changed(raw, changes)))


def spans_at(places: Iterable[Place], answers: Mapping[str, Mapping[str, Any]] = {}) -> tuple[Span, ...]:
    """Spans of ada's set of the harbour."""
    found = []
    for id, label, quote, nth in places:
        start = -1
        for _ in range(nth + 1):
            start = HARBOUR.index(quote, start + 1)
        found.append(Span(id, SET, label, start, start + len(quote), quote, attributes=dict(answers.get(id, {}))))
    return tuple(found)


def harbour_at_work(
    folder: Path,
    schema: Schema,
    spans: Iterable[Span] = spans_at(PLACES, ANSWERS),
    links: Iterable[Link] = LINKS,
    fields: Mapping[str, Any] = {},
) -> Path:
    """A project with ada's open set of the harbour, and with a second document, the quay, that nobody has begun.

    What the shipped schema requires is answered, but for the document's relevance and the commitment of the refusal.
    """
    path = folder / "p.stancemark"
    head = AnnotationSet(SET, "harbour", "ada", guideline="1.0", schema="1.0", status="doing", fields=dict(fields))
    contents = SetContents(head, tuple(spans), tuple(links))
    key = f"{schema.to_json()} {contents}"
    if key in _MADE:
        path.write_bytes(_MADE[key])
    else:
        _make(path, schema, contents)
        _MADE[key] = path.read_bytes()
    return path


_MADE: dict[str, bytes] = {}  # copying a file takes a tenth of the time that making it takes


def _make(path: Path, schema: Schema, contents: SetContents) -> None:
    project = Project.create(path, schema, annotator="ada")
    project.do(
        "Import",
        PutEntity(Entity("authority", "Harbour board")),
        PutEntity(Entity("islanders", "Island council")),
        PutTerm("issues", "night_ferry"),
        PutTerm("issues", "crew_pay"),
        AddDocument(harbour()),
        AddDocument(harbour("quay", HARBOUR.replace("ferry", "quay"))),
        AddContents(contents),
    )
    project.close()


def _changed(raw: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    found = dict(raw)
    for key, value in changes.items():
        before = raw.get(key)
        both = isinstance(value, Mapping) and isinstance(before, Mapping)
        found[key] = _changed(before, value) if both else value
    return found
