"""A project in which ada and ben have finished the harbour and differ, ada alone the quay, and somebody leads."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from pytestqt.qtbot import QtBot

from annotations.agreement.beside import FIRST, beside
from annotations.agreement.cases import NOT_DONE, Choice, NotCounted
from annotations.agreement.disagreements import Disagreement
from annotations.agreement.report import AnnotatorRow, DocumentRow, Report
from annotations.edits import AddContents, AddDocument, PutEntity, SetLead
from annotations.measuring import Progress
from annotations.project import Project
from annotations.schema import Schema
from annotations.spans import AnnotationSet, Entity, Link, SetContents, Span
from app.mainwindow import MainWindow
from app.panes.agreement import AgreementWindow
from tests.annotations.texts import HARBOUR, harbour, span
from tests.app.dialogs import Gate
from tests.reports import sample_report
from tests.windows import CTRL, opened, press

LEAD = "lead"
QUAY = HARBOUR.replace("ferry", "quay")
TERMS = "if the council pays for the crew"
Marked = tuple[str, str, str, int]
ADA: tuple[Marked, ...] = (
    ("board", "ACTOR", "board", 2),
    ("offer", "STANCE", "offers a night ferry", 0),
    ("terms", "CONDITION", TERMS, 0),
    ("mayor", "ACTOR", "Mayor Ida Holm", 0),
    ("refusal", "STANCE", "rejects that", 0),
    ("again", "STANCE", "offers a night ferry", 1),
)
BEN: tuple[Marked, ...] = (
    ("board", "ACTOR", "board", 2),
    ("offer", "STANCE", "offers a night ferry", 0),
    ("terms", "STANCE", TERMS, 0),
    ("mayor", "ACTOR", "Ida Holm", 0),
    ("owners", "ACTOR", "Café owners", 0),
    ("again", "STANCE", "offers a night ferry", 1),
)


def contents(document: str, text: str, name: str, marked: Iterable[Marked], status: str = "done") -> SetContents:
    """A set of an annotator, whose offers are offers for ada and demands for others."""
    head = AnnotationSet(f"{document}-{name}", document, name, guideline="1.0", schema="1.0", status=status)
    whole = harbour(document, text)
    spans = tuple(
        replace(span(whole, quote.replace("ferry", "quay") if text == QUAY else quote, label, id=id, set=head.id, nth=nth),
                attributes=_attributes(id, name))
        for id, label, quote, nth in marked
    )  # fmt: skip
    links = (Link("held", head.id, "holder", "offer", "board"),) if name == "ada" else ()
    return SetContents(head, spans, links)


def _attributes(id: str, name: str) -> dict[str, str]:
    return {"commitment": "offers" if name == "ada" else "demands"} if id == "offer" else {}


def agreed(folder: Path, schema: Schema, *extra: SetContents, leads: str = LEAD) -> Path:
    """The project file."""
    path = folder / "p.stancemark"
    project = Project.create(path, schema, annotator="sample")
    project.do(
        "Import",
        PutEntity(Entity("authority", "Harbour board")),
        AddDocument(harbour()),
        AddDocument(harbour("quay", QUAY)),
        AddContents(contents("harbour", HARBOUR, "ada", ADA)),
        AddContents(contents("harbour", HARBOUR, "ben", BEN)),
        AddContents(contents("quay", QUAY, "ada", ADA)),
        *map(AddContents, extra),
    )
    project.annotator = leads
    project.do("Lead", SetLead(leads))
    project.close()
    return path


class PlainSurvey:
    """Counts by the plainest rule, every pair of sets span by span; the figures are those of the report made by hand."""

    made: ClassVar[list[PlainSurvey]] = []
    gate: ClassVar[Gate | None] = None
    error: ClassVar[Exception | None] = None

    def __init__(self, path: Path, choice: Choice | None = None) -> None:
        self.path, self.choice = path, choice or Choice()
        self.asked: list[Collection[str] | None] = []
        PlainSurvey.made.append(self)

    def report(self, progress: Progress | None = None) -> Report:
        self.asked.append(None)
        return self._report(progress)

    def refresh(self, documents: Collection[str], progress: Progress | None = None) -> Report:
        self.asked.append(frozenset(documents))
        return self._report(progress)

    def _report(self, progress: Progress | None) -> Report:
        if self.error is not None:
            raise self.error
        project = Project.open(self.path)
        try:
            found = self._read(project, progress)
        finally:
            project.close()
        return found

    def _read(self, project: Project, progress: Progress | None) -> Report:
        rows: list[DocumentRow] = []
        left: list[NotCounted] = []
        listed: list[Disagreement] = []
        ids = project.document_ids()
        for number, id in enumerate(ids):
            if progress:
                progress(number, len(ids))
            if self.gate is not None:
                self.gate.stand()
            heads = [head for head in project.sets(id) if self.choice.wants(head) and head.status == "done"]
            sets = [project.contents(head) for head in sorted(heads, key=lambda head: head.annotator)]
            title = project.document(id).title or id
            if len(sets) < 2:
                left.append(NotCounted(id, title, NOT_DONE))
                continue
            names = tuple(each.set.annotator for each in sets)
            here = [each for pair in itertools.pairwise(sets) for each in _differing(id, *pair)]
            rows.append(DocumentRow(id, title, names, 6, 0.7, 0.8, len(here), "1.0"))
            listed += here
        names = tuple(dict.fromkeys(name for row in rows for name in row.annotators))
        return replace(
            sample_report(),
            labels=tuple(label.name for label in project.schema.labels),
            annotators=tuple(AnnotatorRow(name, len(rows), 6, 40.0, 0.2, 0.0, 0.0, None) for name in names),
            documents=tuple(rows), not_counted=tuple(left), disagreements=tuple(listed),
        )  # fmt: skip


def _differing(document: str, one: SetContents, other: SetContents) -> list[Disagreement]:
    both = beside(one, other)
    found = []
    for each in sorted(both.spans, key=lambda span: span.start):
        whose = both.whose[each.id]
        if whose == "both":
            partner = next(span for span in other.spans if span.lies_as(each))
            if partner.attributes != each.attributes:
                found.append(_row("attribute", document, both.annotators, each, partner))
        else:
            sides = (each, None) if whose == FIRST else (None, each)
            found.append(_row("missing", document, both.annotators, *sides))
    return found


def _row(kind: str, document: str, names: tuple[str, str], one: Span | None, other: Span | None) -> Disagreement:
    spans = (one, other)
    texts = [
        str(each.attributes.get("commitment")) if each and kind == "attribute" else each.quote if each else "—"
        for each in spans
    ]
    return Disagreement(
        kind, document, names, *(tuple(each.label if each else None for each in spans),),  # type: ignore[arg-type]
        (texts[0], texts[1]), *(tuple(each.id if each else None for each in spans),),  # type: ignore[arg-type]
        *(tuple((each.start, each.end) if each else None for each in spans),),  # type: ignore[arg-type]
        name="commitment" if kind == "attribute" else None,
    )  # fmt: skip


@contextmanager
def agreeing(qtbot: QtBot, path: Path, name: str = LEAD) -> Iterator[MainWindow]:
    """The main window of who leads."""
    with opened(qtbot, path, name) as window:
        window.agreeing.make = PlainSurvey  # type: ignore[assignment]
        PlainSurvey.made.clear()
        yield window


def panel(qtbot: QtBot, window: MainWindow) -> AgreementWindow:
    """Open the agreement window by its key, and wait until it has counted."""
    press("g", CTRL)
    found = window.agreeing.window
    assert found is not None
    qtbot.waitUntil(lambda: found.isActiveWindow() and not found.surveying.busy)
    qtbot.waitUntil(lambda: found.parts.list.isVisible() or found.parts.notice.isVisible())
    return found
