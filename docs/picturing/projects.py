"""The projects of the pictures: the sample, one whose schema asks for more, an empty one, and others for a few."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from annotations import leads
from annotations.guidelines import putting
from annotations.guidelines.files import Draft
from annotations.project import Project
from annotations.schema_reader import load
from app import sample
from picturing import comfort
from picturing.state import ABROAD, EMPTY, GUIDED, SAMPLE, WIDER
from resources import path as resource

SCHEMA = "schemas/actor-stance-condition.json"
CHANGED = (
    ("Count the verbs (or nouns) of wishing", "Count the verbs, nouns and adjectives of wishing"),
    ("## CONDITION:", "### S15 A nod\n\nA nod is no stance, unless the article puts it into words.\n\n## CONDITION:"),
)
FIELDS = (
    {"name": "quoted_speakers", "type": "number", "required": False},
    {"name": "topics", "type": "multi", "values": ["labour", "transport", "money", "law"], "required": False},
)


def make_all(folder: Path) -> dict[str, Path]:
    """One project of each kind in FOLDER."""
    folder.mkdir()
    wider = folder / "wider.stancemark"
    sample.fill(wider, load(_wider_schema(folder / "wider.json")))
    empty = folder / "empty.stancemark"
    Project.create(empty, load(resource(SCHEMA)), annotator=sample.ANNOTATOR).close()
    guided = folder / "guided.stancemark"
    sample.fill(guided, load(resource(SCHEMA)))
    _guide(guided)
    abroad = folder / "abroad.stancemark"
    comfort.make(abroad, resource(SCHEMA))
    return {SAMPLE: sample.make(folder), WIDER: wider, EMPTY: empty, GUIDED: guided, ABROAD: abroad}


def _guide(file: Path) -> None:
    """Put a second version in force, after both annotators have worked under the first, and let one of them lead."""
    project = Project.open(file, annotator=sample.LEAD)
    shipped = putting.shipped(project.schema)
    assert shipped is not None
    text = shipped.text
    for before, after in CHANGED:
        assert before in text
        text = text.replace(before, after)
    putting.put(project, Draft("1.1", text), "Words that stand for a verb carry a stance as well; a nod is none")
    project.close()
    project = Project.open(file, annotator=sample.ANNOTATOR)
    leads.lead(project)
    project.close()


def _wider_schema(file: Path) -> Path:
    """The schema that ships, but with gaps in spans and with fields of every type."""
    schema: dict[str, Any] = json.loads(resource(SCHEMA).read_text(encoding="utf-8"))
    schema["spans"]["discontinuous"] = True
    schema["document_fields"].extend(FIELDS)
    file.write_text(json.dumps(schema), encoding="utf-8")
    return file
