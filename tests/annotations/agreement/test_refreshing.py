"""Whatever people do to a project, a report that follows step by step is the one that would be made anew."""

from __future__ import annotations

import random
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotations import marking
from annotations.edits import AddSpan
from annotations.errors import Refused
from annotations.measuring import Survey
from annotations.project import Project
from annotations.spans import new_id
from tests.annotations.agreement.surveying import FEW, PLACES, article, assert_same, numbered, project_of, work
from tests.annotations.texts import span

NAMES = ("A", "B", "C")
WORDS = ("board", "council", "night ferry", "pays for the crew", "Mayor Ida Holm", "island", "Winter", "owners")
LABELS = ("ACTOR", "STANCE", "CONDITION")


def something(project: Project, chance: random.Random) -> str:
    """One change to one document by one annotator, and which document it was."""
    document = chance.choice(project.document_ids())
    project.annotator = chance.choice(NAMES)
    head = project.own_set(document)
    deed = chance.choice(("finish", "open", "mark", "mark", "remove", "remove", "relabel", "undo"))
    if deed in ("finish", "open"):
        marking.set_status(project, document, "done" if deed == "finish" else "doing", deed)
    elif deed == "undo":
        step = project.to_undo()
        changes = project.undo() if step else None
        return next(iter(changes.documents), document) if changes else document
    elif head is not None:
        was_done = head.status == "done"
        if was_done:
            marking.set_status(project, document, "doing", "open")
        change(project, document, deed, chance)
        if was_done:
            marking.set_status(project, document, "done", "finish")
    return document


def change(project: Project, document: str, deed: str, chance: random.Random) -> None:
    head = project.own_set(document)
    assert head is not None
    spans = sorted(project.spans(head.id), key=lambda each: each.id)
    if deed == "mark":
        fresh = span(project.document(document), chance.choice(WORDS), chance.choice(LABELS), set=head.id)
        project.do("mark", AddSpan(replace(fresh, id=new_id())))
    elif spans and deed == "remove":
        marking.remove(project, chance.choice(spans))
    elif spans:
        marking.relabel(project, chance.choice(spans), chance.choice(LABELS))


@pytest.mark.parametrize(("seed", "many", "rounds"), [(0, 5, 14), (1, 5, 14), (2, 24, 6)])
def test_following_step_by_step_is_counting_anew(tmp_path: Path, seed: int, many: int, rounds: int) -> None:
    """With so few documents that each is left out once, and with so many that they are drawn anew."""
    chance = random.Random(seed)
    documents = [numbered(number) for number in range(many)]
    path = project_of(tmp_path, [
        article(each, *(work(each, name, PLACES[chance.randrange(2) :], status=chance.choice(("done", "done", "doing"))) for name in NAMES))
        for each in documents
    ])  # fmt: skip
    survey = Survey(path, settings=FEW)
    survey.report()
    for _ in range(rounds):
        touched = set()
        with closing(Project.open(path)) as project:
            for _ in range(chance.randrange(1, 4)):
                try:
                    touched.add(something(project, chance))
                except Refused:
                    # what a rule forbids leaves the sets as they are, but perhaps open
                    touched.update(project.document_ids())
        fresh = Survey(path, settings=FEW)
        assert_same(survey.refresh(touched), fresh.report())
        fresh.close()
    survey.close()
