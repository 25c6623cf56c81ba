"""The register under whatever one or several do to it, compared with a plain model."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from annotations import entities, marking, merge
from annotations.changes import Changes
from annotations.edits import (
    AddSpan,
    ReplaceSpan,
)
from annotations.errors import Refused
from annotations.project import Project
from annotations.schema_reader import load
from annotations.spans import Entity, SetContents, Span
from resources import path as resource
from tests.annotations.register import BOARD, COUNCIL, HOLM, Make, article, labelled, project_with_register
from tests.annotations.sharing import bring, numbered
from tests.annotations.test_project import tables
from tests.annotations.texts import span

SCHEMA = load(resource("schemas/actor-stance-condition.json"))
QUOTES = (("council", 0), ("council", 1), ("Café owners", 0), ("crew", 0))
NAMES = ("Alpha", "Beta", "Gamma", "alpha", "Béta")


@pytest.fixture
def project(new_project: Make) -> Project:
    return project_with_register(new_project)


def ids_by_name(project: Project) -> list[str]:
    """In an order that does not depend on new ids."""
    return sorted(project.entities(), key=lambda id: project.entities()[id].name)


def identity(span: Span) -> tuple[str, str]:
    return span.set, span.id


def referring(project: Project, id: str) -> list[Span]:
    """In an order that does not depend on new ids."""
    heads = project.head
    return sorted(
        project.referring(id), key=lambda each: (heads(each.set).document, heads(each.set).annotator, each.id)
    )


State = dict[str, list[tuple[object, ...]]]


class Register(RuleBasedStateMachine):
    """One lead and one annotator's set: every step is taken back and done again exactly, all the way."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "p.stancemark"
        self.project = Project.create(self.path, SCHEMA, annotator="ada")
        bring(self.project, article(1, BOARD, COUNCIL, contents=(labelled(1, "council"),)))
        self.first = self.now = tables(self.path)
        self.past: list[State] = []
        self.future: list[State] = []

    def ids(self) -> list[str]:
        return ids_by_name(self.project)

    def attempt(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Refused:
            assert tables(self.path) == self.now
            return
        self.past.append(self.now)
        self.future.clear()
        self.now = tables(self.path)

    @rule(name=st.sampled_from(NAMES), aliases=st.lists(st.sampled_from(NAMES), max_size=2))
    def add(self, name: str, aliases: list[str]) -> None:
        self.attempt(lambda: entities.add(self.project, name, aliases=aliases))

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), name=st.sampled_from(NAMES))
    def rename(self, data: st.DataObject, name: str) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        self.attempt(lambda: entities.rename(self.project, id, name))

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), aliases=st.lists(st.sampled_from(NAMES), max_size=3))
    def set_aliases(self, data: st.DataObject, aliases: list[str]) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        self.attempt(lambda: entities.set_aliases(self.project, id, aliases))

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), place=st.sampled_from(QUOTES))
    def answer(self, data: st.DataObject, place: tuple[str, int]) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        head, opening = self.project.own_or_new_set("d1")
        made = replace(
            span(numbered(1), place[0], id=f"{place[0]}{place[1]}", set=head.id, nth=place[1]),
            attributes={"entity": id},
        )
        there = self.project.span(head.id, made.id)
        self.attempt(lambda: self.project.do("Answer", *opening, ReplaceSpan(made) if there else AddSpan(made)))

    @precondition(lambda self: self.ids())
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        keep, drop = data.draw(st.sampled_from(self.ids())), data.draw(st.sampled_from(self.ids()))
        self.attempt(lambda: entities.merge(self.project, keep, drop))

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), name=st.sampled_from(NAMES))
    def split(self, data: st.DataObject, name: str) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        spans = referring(self.project, id)
        chosen = data.draw(st.lists(st.sampled_from(spans), unique_by=identity)) if spans else []
        self.attempt(lambda: entities.split(self.project, id, chosen, name))

    @precondition(lambda self: self.ids())
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        self.attempt(lambda: entities.remove(self.project, id))

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        assert self.project.undo()
        self.future.append(self.now)
        self.now = self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        assert self.project.redo()
        self.past.append(self.now)
        self.now = self.future.pop()

    @invariant()
    def the_file_holds_what_it_should(self) -> None:
        assert tables(self.path) == self.now

    @invariant()
    def every_reference_leads_somewhere(self) -> None:
        known = self.project.entities()
        for contents in self.project.all_contents():
            assert all(each.attributes["entity"] in known for each in contents.spans)
        for uses in self.project.uses().values():
            assert set(uses["entities"]) <= known.keys()

    @invariant()
    def names_are_names_of_one(self) -> None:
        listed = [entity.name.casefold() for entity in self.project.entities().values()]
        assert len(listed) == len(set(listed))

    def teardown(self) -> None:
        last, steps = self.now, len(self.past)
        for _ in range(steps):
            assert self.project.undo()
        assert tables(self.path) == self.first
        for _ in range(steps):
            assert self.project.redo()
        assert tables(self.path) == last
        self.project.close()
        self.folder.cleanup()


TestRegister = Register.TestCase
TestRegister.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
PEOPLE = ("lead", "ada", "ben")


class Shared(RuleBasedStateMachine):
    """Three people in one file: no reference ever leads nowhere, nothing jams, and all can be taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "p.stancemark"
        self.project = Project.create(self.path, SCHEMA)
        self.first = tables(self.path)
        self.versions = 0

    def do(self, who: str, work: Callable[[], object]) -> None:
        """A step that was just done is taken back exactly, and done again exactly."""
        self.project.annotator = who
        before = tables(self.path)
        try:
            done = work()
        except Refused:
            done = None
        after = tables(self.path)
        if not done:
            assert after == before
            return
        assert self.project.undo()
        assert tables(self.path) == before
        assert self.project.redo()
        assert tables(self.path) == after

    def ids(self) -> list[str]:
        return ids_by_name(self.project)

    @rule(
        who=st.sampled_from(PEOPLE),
        number=st.integers(1, 2),
        known=st.lists(st.sampled_from([BOARD, COUNCIL, HOLM]), unique=True),
        owner=st.sampled_from(PEOPLE),
        data=st.data(),
    )
    def bring(self, who: str, number: int, known: list[Entity], owner: str, data: st.DataObject) -> None:
        self.versions += 1
        contents: tuple[SetContents, ...] = ()
        if known:
            entity = data.draw(st.sampled_from(sorted(each.id for each in known)))
            arriving = labelled(number, entity, owner, f"{2030 + self.versions}")
            contents = (merge.moved(arriving, f"{owner}{self.versions}", f"d{number}"),)
        self.do(who, lambda: bring(self.project, article(number, *known, contents=contents)))

    @precondition(lambda self: self.ids())
    @rule(who=st.sampled_from(PEOPLE), number=st.integers(1, 2), place=st.sampled_from(QUOTES[1:]), data=st.data())
    def answer(self, who: str, number: int, place: tuple[str, int], data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        if f"d{number}" not in self.project.document_ids():
            return

        def work() -> Changes:
            head, opening = self.project.own_or_new_set(f"d{number}")
            made = span(numbered(number), place[0], id=f"{place[0]}{place[1]}", set=head.id, nth=place[1])
            there = self.project.span(head.id, made.id)
            made = replace(made, attributes={"entity": id})
            return self.project.do("Answer", *opening, ReplaceSpan(made) if there else AddSpan(made))

        self.do(who, work)

    @rule(who=st.sampled_from(PEOPLE), number=st.integers(1, 2), data=st.data())
    def unmark(self, who: str, number: int, data: st.DataObject) -> None:
        self.project.annotator = who
        head = self.project.own_set(f"d{number}")
        spans = self.project.spans(head.id) if head else []
        if spans:
            chosen = data.draw(st.sampled_from(sorted(spans, key=lambda each: each.id)))
            self.do(who, lambda: marking.remove(self.project, chosen))

    @precondition(lambda self: self.ids())
    @rule(who=st.sampled_from(PEOPLE), data=st.data())
    def merge(self, who: str, data: st.DataObject) -> None:
        keep, drop = data.draw(st.sampled_from(self.ids())), data.draw(st.sampled_from(self.ids()))
        self.do(who, lambda: entities.merge(self.project, keep, drop))

    @precondition(lambda self: self.ids())
    @rule(who=st.sampled_from(PEOPLE), data=st.data(), name=st.sampled_from(NAMES))
    def split(self, who: str, data: st.DataObject, name: str) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        spans = referring(self.project, id)
        if spans:
            chosen = data.draw(st.lists(st.sampled_from(spans), min_size=1, unique_by=identity))
            self.do(who, lambda: entities.split(self.project, id, chosen, name))

    @precondition(lambda self: self.ids())
    @rule(who=st.sampled_from(PEOPLE), data=st.data())
    def remove(self, who: str, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(self.ids()))
        self.do(who, lambda: entities.remove(self.project, id))

    @rule(who=st.sampled_from(PEOPLE))
    def undo(self, who: str) -> None:
        self.project.annotator = who
        self.tried(self.project.undo)

    @rule(who=st.sampled_from(PEOPLE))
    def redo(self, who: str) -> None:
        self.project.annotator = who
        self.tried(self.project.redo)

    def tried(self, reverse: Callable[[], object]) -> bool:
        before = tables(self.path)
        try:
            done = reverse()
        except Refused:
            done = None
        assert done or tables(self.path) == before
        return bool(done)

    @invariant()
    def every_reference_leads_somewhere(self) -> None:
        known = self.project.entities()
        for contents in self.project.all_contents():
            assert all(each.attributes["entity"] in known for each in contents.spans)
        for uses in self.project.uses().values():
            assert set(uses.get("entities", ())) <= known.keys()

    def teardown(self) -> None:
        went_on = True
        while went_on:
            went_on = False
            for self.project.annotator in PEOPLE:
                went_on = self.tried(self.project.undo) or went_on
        assert tables(self.path) == self.first
        self.project.close()
        connection = sqlite3.connect(self.path)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.close()
        self.folder.cleanup()


TestShared = Shared.TestCase
TestShared.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)


def test_a_name_that_a_merge_made_an_alias_can_be_split_off_again(project: Project) -> None:
    bring(project, article(1, BOARD, COUNCIL, contents=(labelled(1, "council", "lead", "2031"),)))
    entities.merge(project, "board", "council")
    before = tables(project.path)
    added, _ = entities.split(project, "board", referring(project, "board")[:1], "Island council")
    assert (added.name, project.entities()["board"].aliases) == ("Island council", ("the board",))
    project.undo()
    assert tables(project.path) == before
