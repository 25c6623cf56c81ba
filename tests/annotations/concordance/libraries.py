"""A small library: three documents, with sets of ada and of ben, led by lena."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotations.concordance import grammar, looking
from annotations.concordance.places import Found, Place
from annotations.edits import AddContents, AddDocument, PutEntity, SetLead
from annotations.project import Project
from annotations.spans import AnnotationSet, Entity, SetContents, Span
from annotations.text import Document
from tests.annotations.texts import HARBOUR, harbour

Make = Callable[..., Project]

QUAY = HARBOUR.replace("ferry", "quay").replace("Harbour", "Quay")
CAFE = """Café owners want the ferry
The café owners 🚢 and the board want a ferry. No Straße leads there.
[1] Café owners want it."""

HEAVY = "/ferry|(?:a|aa)+c/"
"""Tries twice as many ways for every other a that stands in a row; of 60 it would try them for years."""


def library(new_project: Make, name: str = "p.stancemark") -> Project:
    """A project of `harbour` (ada is at it, ben is done), `quay` (ada is done), and `cafe`, which nobody has begun.

    Ada's spans are a1 to a4 in the harbour and q1 in the quay, ben's are b1 and b2.
    """
    project = new_project(name)
    documents = (harbour(), harbour("quay", QUAY), harbour("cafe", CAFE))
    project.do("Lead", SetLead("lena"))
    project.do(
        "Import", PutEntity(Entity("authority", "Harbour board", None, ("the board",))), *map(AddDocument, documents)
    )
    query = {
        "id": "n1",
        "kind": "query",
        "text": "One or two?",
        "span": "a2",
        "by": "ada",
        "at": "2026-11-20T10:00:00Z",
    }
    ada = AnnotationSet("ada-h", "harbour", "ada", status="doing", notes=(query,), modified="2026-11-20T10:00:00.000Z")
    ben = AnnotationSet("ben-h", "harbour", "ben", status="done", modified="2026-11-25T10:00:00.000Z")
    done = AnnotationSet("ada-q", "quay", "ada", status="done", modified="2026-11-22T10:00:00.000Z")
    project.do(
        "Import",
        AddContents(SetContents(ada, (
            _span(documents[0], "ada-h", "a1", "ACTOR", "board", 2, entity="authority", form="nominal"),
            _span(documents[0], "ada-h", "a2", "STANCE", "offers a night ferry", 0, commitment="offers"),
            _span(documents[0], "ada-h", "a3", "ACTOR", "council", 1),
            _span(documents[0], "ada-h", "a4", "CONDITION", "if the council pays for the crew", 0, made="propagated"),
        ))),
        AddContents(SetContents(ben, (
            _span(documents[0], "ben-h", "b1", "ACTOR", "Mayor Ida Holm", 0),
            _span(documents[0], "ben-h", "b2", "STANCE", "offers a night ferry", 0, commitment="supports"),
        ))),
        AddContents(SetContents(done, (_span(documents[1], "ada-q", "q1", "ACTOR", "board", 2),))),
    )  # fmt: skip
    return project


def with_rows_of_a(project: Project, *lengths: int) -> Project:
    """The library with a document more, at its end, for each of LENGTHS: so many letters a in a row, and a ferry."""
    texts = [f"Row {number}\nA ferry {'a' * length}." for number, length in enumerate(lengths)]
    project.do("Import", *(AddDocument(harbour(f"row{number}", text)) for number, text in enumerate(texts)))
    return project


def found(project: Project, typed: str, documents: Sequence[str] | None = None) -> tuple[list[Place], Found]:
    """The places that a search finds, and what it came to."""
    places: list[Place] = []
    answer = looking.look(project, grammar.read(typed, project.schema), places.extend, None, documents)
    return places, answer


def words_found(project: Project, typed: str) -> list[str]:
    """The words found, each with its document."""
    return [f"{place.document}: {place.words}" for place in found(project, typed)[0]]


def spans_found(project: Project, typed: str) -> list[str]:
    """The ids of the spans found."""
    return [place.span for place in found(project, typed)[0]]


def _span(
    document: Document, set: str, id: str, label: str, quote: str, nth: int, made: str = "manual", **answers: str
) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = document.text.index(quote, start + 1)
    created = "2026-11-20T10:00:00.000Z" if set == "ada-h" else "2026-11-25T10:00:00.000Z"
    return Span(
        id, set, label, start, start + len(quote), quote, attributes=dict(answers), provenance=made, created=created
    )
