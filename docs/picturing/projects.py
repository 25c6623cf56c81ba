"""The projects that pictures are taken of: the sample, one whose schema asks and allows more, and an empty one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from annotations.project import Project
from annotations.schema_reader import load
from app import sample
from picturing.state import EMPTY, SAMPLE, WIDER
from resources import path as resource

SCHEMA = "schemas/actor-stance-condition.json"
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
    return {SAMPLE: sample.make(folder), WIDER: wider, EMPTY: empty}


def _wider_schema(file: Path) -> Path:
    """The schema that ships, but with gaps in spans and with fields of every type."""
    schema: dict[str, Any] = json.loads(resource(SCHEMA).read_text(encoding="utf-8"))
    schema["spans"]["discontinuous"] = True
    schema["document_fields"].extend(FIELDS)
    file.write_text(json.dumps(schema), encoding="utf-8")
    return file
