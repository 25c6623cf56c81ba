"""The founding document and its gold set, and what the two stories that mark it have in common."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from annotations import attributes, exporting, importing
from annotations.project import Project
from annotations.schema import Schema
from annotations.sectioning import SplitRules
from app.mainwindow import MainWindow
from tests.shared_files import shared

Row = dict[str, Any]


@dataclass(frozen=True)
class Gold:
    """The spans and links of the gold set as they stand in the file, and the file's text."""

    text: str
    spans: tuple[Row, ...]
    links: tuple[Row, ...]

    def span(self, id: str) -> Row:
        """The span with this id."""
        return next(span for span in self.spans if span["id"] == id)

    def spans_of(self, label: str) -> list[Row]:
        """The spans with a label, in reading order."""
        return sorted((span for span in self.spans if span["label"] == label), key=lambda span: span["start"])

    def links_from(self, id: str) -> list[Row]:
        """The links that start at a span."""
        return [link for link in self.links if link["from"] == id]


class Comparable(NamedTuple):
    """What two exports of a set have in common where they are equal."""

    spans: list[Row]
    links: list[Row]
    rest: Row


def gold() -> Gold:
    """The gold set of the founding document."""
    row = json.loads(shared("samples/european-powers.stancemark.jsonl").read_text(encoding="utf-8"))
    found = next(each for each in row["sets"] if each["annotator"] == "gold")
    return Gold(row["text"], tuple(found["spans"]), tuple(found["links"]))


def project_without_labels(tmp_path: Path, schema: Schema) -> Path:
    """A project that a lead has set up: the document, its entities and its vocabulary, and no set."""
    row = json.loads(shared("samples/european-powers.stancemark.jsonl").read_text(encoding="utf-8"))
    source = tmp_path / "set-up.stancemark.jsonl"
    source.write_text(json.dumps({**row, "sets": []}, ensure_ascii=False) + "\n", encoding="utf-8")
    project = Project.create(tmp_path / "p.stancemark", schema, annotator="lead")
    importing.store(project, importing.plan(project, importing.read([source], rules=SplitRules(), language="en")))
    project.close()
    return tmp_path / "p.stancemark"


def marked(window: MainWindow, wanted: Row) -> str:
    """The id, in the window, of the span that stands for one of the gold set."""
    place = wanted["label"], wanted["start"], wanted["end"]
    return next(each.id for each in window.reading.spans() if (each.label, each.start, each.end) == place)


def is_marked(window: MainWindow, wanted: Row) -> bool:
    """Whether a span of the gold set is marked by now."""
    places = {(each.label, each.start, each.end) for each in window.reading.spans()}
    return (wanted["label"], wanted["start"], wanted["end"]) in places


def is_as_before(window: MainWindow, span: Row) -> bool:
    """Whether the answers that the chosen span's words had before are those of a span of the gold set."""
    chosen = window.reading.chosen()
    assert chosen is not None
    return attributes.as_before(window.session.project.schema, window.reading.spans(), chosen) == span["attributes"]


def exported(path: Path, annotator: str) -> Comparable:
    """What an annotator's set in the lossless export holds, and the registers, without ids and times."""
    project = Project.open(path, annotator=annotator)
    target = path.with_name("out.stancemark.jsonl")
    try:
        exporting.export(project, target, "stancemark", sets=[annotator])
    finally:
        project.close()
    row = json.loads(target.read_text(encoding="utf-8").splitlines()[0])
    (found,) = row["sets"]
    return comparable(row, found)


def comparable(row: Mapping[str, Any], found: Mapping[str, Any]) -> Comparable:
    """A set of a lossless file and the registers that came along, without ids and times, in an order of their own.

    Of the set's head it is whose it is, under which guideline it was made, and what is noted and answered about the
    document. Role and state are left out, and judgements: nobody can adjudicate or judge points in the window yet.
    """
    places = {span["id"]: [span["label"], span["start"], span["end"]] for span in found["spans"]}
    dropped = ("id", "created", "modified")
    spans = [{key: value for key, value in span.items() if key not in dropped} for span in found["spans"]]
    links = []
    for link in found["links"]:
        ends = {key: places.get(value, value) if key in ("from", "to") else value for key, value in link.items()}
        links.append({key: value for key, value in ends.items() if key != "id"})
    by_text = lambda row: json.dumps(row, sort_keys=True)  # noqa: E731
    head = {key: found.get(key) or None for key in ("annotator", "guideline", "notes", "fields")}
    registers = {key: row.get(key) for key in ("entities", "vocabularies")}
    return Comparable(sorted(spans, key=by_text), sorted(links, key=by_text), {**head, **registers})


def expected() -> Comparable:
    """What both stories have to export."""
    row = json.loads(shared("samples/european-powers.stancemark.jsonl").read_text(encoding="utf-8"))
    return comparable(row, next(each for each in row["sets"] if each["annotator"] == "gold"))
