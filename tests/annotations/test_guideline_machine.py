"""Versions, labels and looking again in any order, by two people, with undo and redo: what a set names can be read."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from annotations import marking
from annotations.edits import AddDocument, AddSpan, RemoveSpan
from annotations.errors import Refused
from annotations.guidelines import older, putting, trail
from annotations.guidelines.files import Draft
from annotations.project import Project
from annotations.schema_reader import load
from annotations.spans import new_id
from resources import path as resource
from tests.annotations.texts import HARBOUR, harbour, span

PEOPLE = st.sampled_from(["ada", "ben"])
DOCUMENTS = st.sampled_from(["tram", "quay"])


class Versions(RuleBasedStateMachine):
    """A project with two documents, worked on by two people who both put versions in force."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        schema = load(resource("schemas/actor-stance-condition.json"))
        self.project = Project.create(Path(self.folder.name) / "p.stancemark", schema, annotator="lead")
        self.project.do("Import", *(AddDocument(harbour(id, HARBOUR.replace("ferry", id))) for id in ("tram", "quay")))
        self.number = 0
        self.put("lead")

    @rule(name=PEOPLE)
    def put(self, name: str) -> None:
        self.number += 1
        self.project.annotator = name
        putting.put(self.project, Draft(f"1.{self.number}", f"## A1 Parties {self.number}\n\n## S1 Wishes\n"))

    @rule(name=PEOPLE, document=DOCUMENTS)
    def mark(self, name: str, document: str) -> None:
        self.project.annotator = name
        head, opening = self.project.own_or_new_set(document)
        spans = self.project.spans(head.id)
        edit = RemoveSpan(head.id, spans[0].id) if spans else AddSpan(span(self.project.document(document), "board", id=new_id(), set=head.id))  # fmt: skip
        with suppress(Refused):
            self.project.do("Mark", *opening, edit)

    @rule(name=PEOPLE, document=DOCUMENTS, status=st.sampled_from(["done", "doing"]))
    def close(self, name: str, document: str, status: str) -> None:
        self.project.annotator = name
        with suppress(Refused):
            marking.set_status(self.project, document, status, "Close")

    @rule(name=PEOPLE)
    def look_again(self, name: str) -> None:
        self.project.annotator = name
        with suppress(Refused):
            trail.look_again(self.project, ["tram", "quay"])
            assert not older.listed(self.project).rows

    @rule(name=PEOPLE, again=st.booleans())
    def reverse(self, name: str, again: bool) -> None:
        self.project.annotator = name
        with suppress(Refused):
            self.project.redo() if again else self.project.undo()

    @invariant()
    def every_version_that_a_set_names_can_be_read(self) -> None:
        held = [each.version for each in self.project.guidelines.all()]
        assert self.project.guidelines.in_force == held[-1]
        for document in ("tram", "quay"):
            for head in self.project.sets(document):
                assert head.guideline in held
                assert [each.version for each in trail.passed(head) if each.version not in held] == []
                assert trail.passed(head)[0].what == trail.BEGUN

    def teardown(self) -> None:
        if hasattr(self, "project"):
            self.project.close()
            self.folder.cleanup()


TestVersions = Versions.TestCase
TestVersions.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
