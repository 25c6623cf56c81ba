"""Where a frantic user works: three articles, the first of which is begun, and a schema that allows nearly all."""

from __future__ import annotations

import json
from pathlib import Path

from annotations import entities, importing, spans
from annotations.edits import AddContents, PutTerm
from annotations.project import Project
from annotations.schema import Schema
from annotations.schema_reader import parse
from annotations.sectioning import SplitRules
from annotations.spans import AnnotationSet, SetContents
from annotations.text import Document
from resources import path as resource

TEXT = """Ferry board offers night crossing, island council wants pay first
The harbour board offered a night ferry on Monday. It said the crossing would start if the council pays the crew.
Mayor Ida Holm rejected that. “No 🚢 money, no talks,” she told Café Strand’s owner. The board left open what follows.
\tThe union backs the mayor unless the board withdraws its letter; אם המועצה תשלם, the board’s 👩‍👩‍👧 crew sails at 5 €.
[1] The harbour board offers a night ferry. [2] Mayor Holm rejects paying the 👍🏽 crew. [3] The council pays the board.
Read also:
- Crews wanted
"""

BEGUN = (
    ("ACTOR", "harbour board"), ("STANCE", "offered a night ferry"), ("CONDITION", "if the council pays the crew"),
    ("ACTOR", "council pays"), ("ACTOR", "Mayor Ida Holm"), ("STANCE", "rejected that"), ("ACTOR", "union"),
    ("STANCE", "backs the mayor unless the board withdraws its letter"), ("STANCE", "offers a night ferry"),
    ("CONDITION", "unless the board withdraws its letter"), ("ACTOR", "👩‍👩‍👧 crew"), ("ACTOR", "המועצה"),
)  # fmt: skip
LINKED = (
    ("holder", 1, 0),
    ("governs", 2, 1),
    ("holder", 5, 4),
    ("holder", 7, 6),
    ("governs", 9, 7),
    ("restates", 8, 1),
)


def loose() -> Schema:
    """The schema that ships with the program, with nearly everything allowed."""
    raw = json.loads(resource("schemas/actor-stance-condition.json").read_text(encoding="utf-8"))
    raw["spans"] |= {"nesting": {"allow": True, "same_label": True}, "crossing": "allow", "discontinuous": True}
    raw["spans"]["cross_sentence"] = "allow"
    raw["checks"] = [{**check, "level": "warn"} for check in raw["checks"]]
    raw["labels"][1]["attributes"][1]["new_values"] = True
    raw["links"][0]["max_per_from"] = 1
    return parse(json.dumps(raw))


def begun(document: Document) -> SetContents:
    """What somebody has marked and linked before."""
    found = []
    for number, (label, quote) in enumerate(BEGUN):
        start = document.text.index(quote)
        found.append(spans.Span(f"s{number}", "ada", label, start, start + len(quote), quote))
    links = [
        spans.Link(f"l{source}{target}", "ada", type, f"s{source}", f"s{target}") for type, source, target in LINKED
    ]
    return SetContents(AnnotationSet("ada", document.id, "ada", notes=("from elsewhere",)), tuple(found), tuple(links))


def make_project(folder: Path, schema: Schema) -> Path:
    """Three articles, the first of which is begun, entities that came with none, and values of the vocabulary."""
    for number, day in enumerate(("Monday", "Tuesday", "Friday")):
        (folder / f"{number}.txt").write_text(TEXT.replace("Monday", day), encoding="utf-8")
    project = Project.create(folder / "p.stancemark", schema, annotator="lead")
    reading = importing.read(sorted(folder.glob("*.txt")), rules=SplitRules(), language="en")
    importing.store(project, importing.plan(project, reading))
    for name in ("Harbour board", "Island council", "Ida Holm"):
        entities.add(project, name)
    project.do("Begin", AddContents(begun(project.document("0"))))
    project.do("Add a value", PutTerm("issues", "night ferry"), PutTerm("issues", "crew pay"))
    project.close()
    return project.path
