"""A restless annotator: marks, relabels, removes, finishes, undoes, redoes and reopens in any order."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotations import marking
from annotations.edits import AddDocument
from annotations.errors import Refused
from annotations.project import Project
from annotations.schema import load
from annotations.segmentation import Segmentation
from annotations.spans import Span
from annotations.suggest.tokenizer import load_tokenizer
from resources import path as resource
from tests.annotations.test_project import tables
from tests.annotations.texts import harbour

SCHEMA = load(resource("schemas/actor-stance-condition.json"))
LABELS = [label.name for label in SCHEMA.labels]
DOCUMENT = harbour()
SEGMENTATION = Segmentation(DOCUMENT, load_tokenizer("en"))
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
        span = data.draw(st.sampled_from(self.spans()))
        self.attempt(lambda: marking.relabel(self.project, span, label))

    @precondition(lambda self: self.spans())
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        span = data.draw(st.sampled_from(self.spans()))
        self.attempt(lambda: marking.remove(self.project, span))

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
            assert not any(span.crosses(other.start, other.end) for other in spans)
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
