"""Projects in which several people have finished documents, and what is asked of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from annotations import importing
from annotations.agreement.cases import Choice
from annotations.agreement.report import Report
from annotations.agreement.settings import Settings
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.measuring import Survey
from annotations.project import Project
from annotations.schema_reader import load
from annotations.spans import AnnotationSet, SetContents, Span
from annotations.store import kept
from annotations.text import Document
from resources import path as resource
from tests.annotations.texts import HARBOUR, harbour, span

PLACES = (
    ("board", "ACTOR"),
    ("council", "ACTOR"),
    ("offers a night ferry", "STANCE"),
    ("if the council pays", "CONDITION"),
)


def numbered(number: int, **facts: object) -> Document:
    """The harbour of another day."""
    return replace(harbour(f"d{number}", HARBOUR.replace("Monday", f"day {number}")), **facts)  # type: ignore[arg-type]


def work(
    document: Document,
    annotator: str,
    places: Iterable[tuple[str, str]] = PLACES,
    *,
    status: str = "done",
    role: str = "annotator",
    guideline: str = "1.0",
) -> SetContents:
    """A set with spans at the first of the words named."""
    head = AnnotationSet(
        f"{document.id}-{annotator}", document.id, annotator, role, guideline, "1.0", status, modified="2026-11-02T10:00:00.000Z"
    )  # fmt: skip
    return SetContents(head, tuple(marked(document, head.id, places)))


def marked(document: Document, set: str, places: Iterable[tuple[str, str]]) -> list[Span]:
    """Spans at the first of the words named."""
    return [span(document, quote, label, id=f"s{number}", set=set) for number, (quote, label) in enumerate(places, 1)]


def project_of(folder: Path, articles: Sequence[Article], name: str = "talks.stancemark") -> Path:
    """A project file with these documents and sets."""
    path = folder / name
    project = Project.create(path, load(resource("schemas/actor-stance-condition.json")), annotator="lead")
    importing.store(project, importing.plan(project, Reading(tuple(articles), ())))
    project.close()
    return path


def article(document: Document, *sets: SetContents) -> Article:
    """A document with its sets, to be brought into a project."""
    return Article(document, sets, {}, {})


FEW = Settings(samples=5)


def surveyed(path: Path, choice: Choice | None = None, settings: Settings = FEW) -> Report:
    survey = Survey(path, choice, settings)
    try:
        return survey.report()
    finally:
        survey.close()


def finished(
    numbers: Sequence[int], names: str = "AB", places: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType({})
) -> list[Article]:
    made = []
    for number in numbers:
        document = numbered(number)
        made.append(article(document, *(work(document, name, places.get(name, PLACES)) for name in names)))
    return made


def assert_same(one: Report, other: Report) -> None:
    """Equal but for the last bits of what was added up in another order."""
    names = [
        [(each.measure, each.label, each.scope, each.of, each.annotators) for each in made.results]
        for made in (one, other)
    ]
    assert names[0] == names[1]
    for mine, theirs in zip(one.results, other.results, strict=True):
        for figure in ("value", "n", "low", "high"):
            expected = getattr(theirs, figure)
            found = getattr(mine, figure)
            assert found == (None if expected is None else pytest.approx(expected, abs=1e-9)), (figure, mine, theirs)
        assert (mine.documents, mine.reason, mine.dropped) == (theirs.documents, theirs.reason, theirs.dropped), mine
    assert one.disagreements == other.disagreements
    assert one.documents == other.documents
    assert one.not_counted == other.not_counted
    assert one.labels == other.labels
    assert one.caveats == other.caveats
    assert one.confusion == other.confusion


def kept_rows(project: Path) -> list[tuple[int, str]]:
    """What is kept of a project: the number of each row, which is a new one where it was written anew, and its key."""
    with closing(sqlite3.connect(kept.file_beside(project))) as db:
        return sorted(db.execute("SELECT rowid, key FROM tally"))
