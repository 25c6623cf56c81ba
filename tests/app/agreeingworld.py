"""A project in which ada and ben have finished the harbour and differ, ada alone the quay, and somebody leads."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from pytestqt.qtbot import QtBot

from annotations.agreement.cases import Choice
from annotations.agreement.report import Report
from annotations.edits import AddContents, AddDocument, PutEntity, SetLead
from annotations.measuring import Progress, Survey
from annotations.project import Project
from annotations.schema import Schema
from annotations.spans import AnnotationSet, Entity, Link, SetContents
from app.mainwindow import MainWindow
from app.panes.agreement import AgreementWindow
from tests.annotations.texts import HARBOUR, harbour, span
from tests.app.dialogs import Gate
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


class WatchedSurvey(Survey):
    """The survey of a project, which remembers what it was asked; it can be held up, and refuse."""

    made: ClassVar[list[WatchedSurvey]] = []
    gate: ClassVar[Gate | None] = None
    error: ClassVar[Exception | None] = None

    def __init__(self, path: Path, choice: Choice | None = None) -> None:
        super().__init__(path, choice)
        self.asked: list[Collection[str] | None] = []
        WatchedSurvey.made.append(self)

    def report(self, progress: Progress | None = None) -> Report:
        self.asked.append(None)
        self._hold(progress)
        return super().report(progress)

    def refresh(self, documents: Collection[str], progress: Progress | None = None) -> Report:
        self.asked.append(frozenset(documents))
        self._hold(progress)
        return super().refresh(documents, progress)

    def _hold(self, progress: Progress | None) -> None:
        if self.error is not None:
            raise self.error
        if self.gate is not None and progress is not None:
            progress(0, 2)
            self.gate.stand()


@contextmanager
def agreeing(qtbot: QtBot, path: Path, name: str = LEAD) -> Iterator[MainWindow]:
    """The main window of who leads."""
    with opened(qtbot, path, name) as window:
        window.agreeing.make = WatchedSurvey
        WatchedSurvey.made.clear()
        yield window


def panel(qtbot: QtBot, window: MainWindow) -> AgreementWindow:
    """Open the agreement window by its key, and wait until it has counted."""
    press("g", CTRL)
    found = window.agreeing.window
    assert found is not None
    qtbot.waitUntil(lambda: found.isActiveWindow() and not found.surveying.busy)
    qtbot.waitUntil(lambda: found.parts.list.isVisible() or found.parts.notice.isVisible())
    return found


def kinds(found: AgreementWindow) -> list[str]:
    """The kinds of the disagreements that the window lists."""
    return [each.kind for each in found.parts.list.shown()]


def counted(qtbot: QtBot, found: AgreementWindow) -> None:
    """Wait until nothing is counted any more."""
    qtbot.waitUntil(lambda: not found.surveying.busy)
