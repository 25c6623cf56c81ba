"""What a step must keep to, whatever it does; and the schema that ships, changed where a test needs it."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest

from annotations.changes import Changes
from annotations.edits import ReplaceSchema
from annotations.errors import Refused
from annotations.project import Project
from annotations.schema import Schema
from annotations.schema_reader import parse
from annotations.spans import utc_now
from tests.annotations.test_project import tables


def taken_back(project: Project, work: Callable[[], object]) -> None:
    """WORK is one step that an undo takes back exactly and a redo does again exactly."""
    before, steps = tables(project.path), len(project.history())
    work()
    after = tables(project.path)
    assert after != before
    assert len(project.history()) == steps + 1
    assert project.undo()
    assert tables(project.path) == before
    assert project.redo()
    assert tables(project.path) == after


def refusal(project: Project, work: Callable[[], object]) -> str:
    """The one line with which WORK is refused; nothing has changed."""
    before, steps = tables(project.path), len(project.history())
    with pytest.raises(Refused) as caught:
        work()
    line = str(caught.value)
    assert len(line.splitlines()) == 1
    assert (tables(project.path), len(project.history())) == (before, steps)
    return line


def tried(work: Callable[[], Any]) -> tuple[Any, str | None]:
    """What WORK gives, or the one line with which it is refused."""
    try:
        return work(), None
    except Refused as refused:
        line = str(refused)
    assert len(line.splitlines()) == 1
    return None, line


def as_(project: Project, annotator: str) -> Project:
    """The project, worked on by somebody else."""
    project.annotator = annotator
    return project


def reversed_by(work: Callable[[], Changes | None]) -> bool:
    """Whether an undo or redo did something."""
    try:
        return work() is not None
    except Refused:
        return False


def undo_all(project: Project, *annotators: str) -> None:
    """Let everybody undo, in turns, until nobody can any more."""
    went_on = True
    while went_on:
        went_on = any(reversed_by(as_(project, annotator).undo) for annotator in annotators)


def greedy(schema: Schema) -> Schema:
    """SCHEMA, whose link `restates` asks for M, the key of all mentions."""
    return altered(schema, lambda raw: raw["links"][4].update(key="m"))


def alter(project: Project, change: Callable[[dict[str, Any]], object]) -> Changes:
    """Put PROJECT's schema in force as it reads once CHANGE was made in it, as a step of who may."""
    base = project.schema

    def renewed(raw: dict[str, Any]) -> None:
        change(raw)
        raw["version"] = f"{base.version}.{len(project.history())}"

    schema = altered(base, renewed)
    edit = ReplaceSchema(schema.version, schema.name, schema.to_json(), base.version, later_than(project))
    labelling = project.annotator
    project.annotator = next(iter(project.leads()), labelling)
    try:
        return project.do("Change the schema", edit)
    finally:
        project.annotator = labelling


def later_than(project: Project) -> str:
    """A time at which a new schema may come into force: the clock may stand still between two steps."""
    found = project._store.registers.schema_row()
    assert found is not None
    moment = datetime.fromisoformat(found.since) + timedelta(milliseconds=1)
    return max(utc_now(), moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"))


def ask_also(project: Project, *attributes: Mapping[str, Any], of: int = 0) -> None:
    """Let the schema ask some attributes more of its first label, or of another one, as a step of who leads."""
    alter(project, lambda raw: raw["labels"][of]["attributes"].extend(attributes))


def altered(schema: Schema, change: Callable[[dict[str, Any]], object]) -> Schema:
    """SCHEMA as its file reads once CHANGE was made in it, checked as a file is."""
    raw = copy.deepcopy(dict(schema.source))
    change(raw)
    return parse(json.dumps(raw))
