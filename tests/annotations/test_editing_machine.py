"""A restless annotator: marks, relabels, removes, finishes, undoes, redoes and reopens in any order.

And three people in one file, who import, mark, undo and redo between each other's steps.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import given, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotations import exporting, importing, marking
from annotations.edits import AddDocument
from annotations.errors import Refused
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.project import Project
from annotations.schema_reader import load
from annotations.segmentation import Segmentation
from annotations.spans import AnnotationSet, Entity, SetContents, Span
from annotations.suggest.tokenizer import shared_tokenizer
from annotations.text import Document
from resources import path as resource
from tests.annotations import texts
from tests.annotations.test_project import tables
from tests.annotations.texts import HARBOUR, harbour

SCHEMA = load(resource("schemas/actor-stance-condition.json"))
LABELS = [label.name for label in SCHEMA.labels]
DOCUMENT = harbour()
TOKENIZER = shared_tokenizer("en")
SEGMENTATION = Segmentation(DOCUMENT, TOKENIZER)
LENGTH = len(DOCUMENT.text)

State = dict[str, list[tuple[object, ...]]]


class Annotator(RuleBasedStateMachine):
    """`past` holds the tables before each standing step, `future` those after each step that was undone."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "p.stancemark"
        self.project = Project.create(self.path, SCHEMA, annotator="ada")
        self.project.do("Import", AddDocument(DOCUMENT))
        self.past: list[State] = []
        self.future: list[State] = []
        self.now = tables(self.path)

    @initialize()
    def begin(self) -> None:
        self.first = self.now

    def spans(self) -> list[Span]:
        head = self.project.own_set(DOCUMENT.id)
        return self.project.spans(head.id) if head else []

    def attempt(self, work: object) -> None:
        """Do something; a refusal changes nothing, a success is one step."""
        try:
            work()  # type: ignore[operator]
        except Refused:
            assert tables(self.path) == self.now
            return
        self.past.append(self.now)
        self.future.clear()
        self.now = tables(self.path)

    @rule(start=st.integers(0, LENGTH), length=st.integers(0, 60), label=st.sampled_from(LABELS), exact=st.booleans())
    def mark(self, start: int, length: int, label: str, exact: bool) -> None:
        end = min(start + length, LENGTH)
        self.attempt(lambda: marking.mark(self.project, SEGMENTATION, label, start, end, exact=exact))

    @precondition(lambda self: self.spans())
    @rule(data=st.data(), label=st.sampled_from(LABELS))
    def relabel(self, data: st.DataObject, label: str) -> None:
        chosen = data.draw(st.sampled_from(self.spans()))
        self.attempt(lambda: marking.relabel(self.project, chosen, label))

    @precondition(lambda self: self.spans())
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        chosen = data.draw(st.sampled_from(self.spans()))
        self.attempt(lambda: marking.remove(self.project, chosen))

    @rule(status=st.sampled_from(["doing", "done", "skipped"]))
    def set_status(self, status: str) -> None:
        self.attempt(lambda: marking.set_status(self.project, DOCUMENT.id, status, status))

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        assert self.project.undo()
        self.future.append(self.now)
        self.now = self.past.pop()

    @rule()
    def redo(self) -> None:
        if not self.future:
            assert self.project.redo() is None
            return
        assert self.project.redo()
        self.past.append(self.now)
        self.now = self.future.pop()

    @rule()
    def reopen(self) -> None:
        self.project.close()
        self.project = Project.open(self.path, annotator="ada")

    @invariant()
    def the_file_holds_what_it_should(self) -> None:
        assert tables(self.path) == self.now

    @invariant()
    def spans_hold(self) -> None:
        spans = self.spans()
        for span in spans:
            assert span.quote == DOCUMENT.text[span.start : span.end]
            section = DOCUMENT.section_around(span.start, span.end)
            assert section is not None
            assert SCHEMA.annotates(section.kind)
            assert not any(span.crosses(other) for other in spans)
        assert len({(span.label, span.start, span.end) for span in spans}) == len(spans)

    def teardown(self) -> None:
        for _ in range(len(self.past)):
            assert self.project.undo()
        assert tables(self.path) == self.first
        self.project.close()
        connection = sqlite3.connect(self.path)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.close()
        self.folder.cleanup()


TestAnnotator = Annotator.TestCase
TestAnnotator.settings = settings(max_examples=25, stateful_step_count=40, deadline=None)


PEOPLE = ("lead", "ada", "ben")
TEXTS = {f"d{number}": HARBOUR.replace("Monday", f"day {number}") for number in range(3)}
ENTITIES = ("board", "council")
QUOTES = ("council", "Café owners", "ferry")


class Shared(RuleBasedStateMachine):
    """Whatever three people do: no undo and no redo jams, what documents use is there, and all can be taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "p.stancemark"
        self.project = Project.create(self.path, SCHEMA)
        self.first = tables(self.path)
        self.versions = 0

    def arriving(self, document: Document, annotator: str, quotes: set[str]) -> SetContents:
        """A newer version of an annotator's set than any before."""
        self.versions += 1
        head = AnnotationSet(f"{annotator}{self.versions}", document.id, annotator, modified=f"{2030 + self.versions}")
        spans = [
            texts.span(document, quote, id=f"s{number}", set=head.id) for number, quote in enumerate(sorted(quotes))
        ]
        return SetContents(head, tuple(spans))

    @rule(
        who=st.sampled_from(PEOPLE),
        id=st.sampled_from(sorted(TEXTS)),
        entities=st.dictionaries(st.sampled_from(ENTITIES), st.sampled_from(["", "a", "b"])),
        terms=st.sets(st.sampled_from(["ferry", "fares"])),
        sets=st.dictionaries(st.sampled_from(PEOPLE), st.sets(st.sampled_from(QUOTES))),
        story=st.sampled_from([None, "harbour"]),
    )
    def bring(
        self,
        who: str,
        id: str,
        entities: dict[str, str],
        terms: set[str],
        sets: dict[str, set[str]],
        story: str | None,
    ) -> None:
        document = replace(harbour(id, TEXTS[id]), story=story)
        article = Article(
            document,
            tuple(self.arriving(document, annotator, quotes) for annotator, quotes in sets.items()),
            {name: Entity(name, name, aliases=(alias,) if alias else ()) for name, alias in entities.items()},
            {"issues": dict.fromkeys(terms)} if terms else {},
        )
        self.project.annotator = who
        before = tables(self.path)
        changes = importing.store(self.project, importing.plan(self.project, Reading((article,), ())))
        if changes:
            self.taken_back_at_once(before)

    @rule(who=st.sampled_from(PEOPLE), id=st.sampled_from(sorted(TEXTS)), quote=st.sampled_from(QUOTES))
    def mark(self, who: str, id: str, quote: str) -> None:
        if id not in self.project.document_ids():
            return
        self.project.annotator = who
        document = self.project.document(id)
        before, found = tables(self.path), texts.span(document, quote)
        try:
            marking.mark(self.project, Segmentation(document, TOKENIZER), "ACTOR", found.start, found.end)
        except Refused:
            return
        self.taken_back_at_once(before)

    def taken_back_at_once(self, before: State) -> None:
        """A step that was just done is taken back exactly, and done again exactly."""
        after = tables(self.path)
        assert self.project.undo()
        assert tables(self.path) == before
        assert self.project.redo()
        assert tables(self.path) == after

    @rule(who=st.sampled_from(PEOPLE))
    def undo(self, who: str) -> None:
        self.project.annotator = who
        self.tried(self.project.undo)

    @rule(who=st.sampled_from(PEOPLE))
    def redo(self, who: str) -> None:
        self.project.annotator = who
        self.tried(self.project.redo)

    def tried(self, reverse: Callable[[], object]) -> bool:
        """Whether something was reversed; what refuses changes nothing."""
        before = tables(self.path)
        try:
            done = reverse()
        except Refused:
            done = None
        assert done or tables(self.path) == before
        return bool(done)

    @invariant()
    def what_documents_use_is_there(self) -> None:
        entities, vocabularies = self.project.entities(), self.project.vocabularies()
        for uses in self.project.uses().values():
            assert set(uses.get("entities", ())) <= entities.keys()
            assert set(uses.get("vocabularies", ())) <= vocabularies.keys()

    @invariant()
    def places_differ_and_quotes_hold(self) -> None:
        places = [row[1] for row in tables(self.path)["document"]]
        assert len(set(places)) == len(places)
        assert [article.document.id for article in exporting.articles(self.project)] == self.project.document_ids()

    def until_nobody_can(self, kind: str, people: Sequence[str] = PEOPLE) -> None:
        """Let everybody undo or redo (KIND), in turns."""
        went_on = True
        while went_on:
            went_on = False
            for self.project.annotator in people:
                went_on = self.tried(getattr(self.project, kind)) or went_on

    def teardown(self) -> None:
        self.until_nobody_can("undo")
        assert tables(self.path) == self.first
        self.project.close()
        connection = sqlite3.connect(self.path)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.close()
        self.folder.cleanup()


TestShared = Shared.TestCase
TestShared.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)


WORK = st.tuples(
    st.sampled_from(PEOPLE),
    st.sampled_from(sorted(TEXTS)),
    st.dictionaries(st.sampled_from(ENTITIES), st.sampled_from(["", "a", "b"])),
    st.sets(st.sampled_from(["ferry", "fares"])),
    st.dictionaries(st.sampled_from(PEOPLE), st.sets(st.sampled_from(QUOTES))),
    st.sampled_from([None, "harbour"]),
)


@settings(max_examples=40)
@given(
    work=st.lists(WORK, min_size=2, max_size=5),
    turns=st.lists(st.tuples(st.sampled_from(["undo", "redo"]), st.sampled_from(PEOPLE)), max_size=8),
    order=st.permutations(PEOPLE),
)
def test_what_everybody_took_back_comes_back_whoever_begins(
    work: list[tuple[str, str, dict[str, str], set[str], dict[str, set[str]], str | None]],
    turns: list[tuple[str, str]],
    order: list[str],
) -> None:
    shared = Shared()
    for each in work:
        shared.bring(*each)
    full = without_places(shared.path)
    for kind, shared.project.annotator in turns:
        shared.tried(getattr(shared.project, kind))
    shared.until_nobody_can("undo")
    assert tables(shared.path) == shared.first
    shared.until_nobody_can("redo", order)
    assert without_places(shared.path) == full
    shared.teardown()


def without_places(path: Path) -> State:
    """The tables without the places of documents, which depend on who came first."""
    found = tables(path)
    return {**found, "document": sorted((row[:1] + row[2:] for row in found["document"]), key=repr)}
