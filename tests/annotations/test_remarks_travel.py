"""Remarks and answers go from project to project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotations import exporting, importing, remarks
from annotations.formats import lossless
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.project import Project
from tests.annotations.remarking import Make, actor, head_of, led_project, open_queries
from tests.annotations.test_project import tables


@pytest.fixture
def project(new_project: Make) -> Project:
    return led_project(new_project)


def export_to(project: Project, path: Path) -> bytes:
    lossless.write(exporting.articles(project), path)
    return path.read_bytes()


def bring(project: Project, path: Path) -> importing.Plan:
    planned = importing.plan(
        project, Reading(tuple(each for each in lossless.read(path) if isinstance(each, Article)), ())
    )
    importing.store(project, planned)
    return planned


def test_remarks_travel_in_the_lossless_format(project: Project, new_project: Make, tmp_path: Path) -> None:
    remarks.write_note(project, actor(project), "Which board?")
    query = remarks.add(project, "harbour", "query", "Was that right?\nReally? \u2028 🚢", "a1")
    remarks.add(project, "harbour", "flag", "odd")
    remarks.answer(project, "set-a", query.id, "It was.")
    written = export_to(project, tmp_path / "a.stancemark.jsonl")
    (row,) = json.loads(written)["sets"]
    assert row["notes"][0] == {
        "id": query.id,
        "kind": "query",
        "text": query.text,
        "span": "a1",
        "by": "ada",
        "at": query.at,
        "answer": {"text": "It was.", "by": "ada", "at": row["notes"][0]["answer"]["at"]},
    }
    other = new_project("other.stancemark", "lead")
    bring(other, tmp_path / "a.stancemark.jsonl")
    assert export_to(other, tmp_path / "b.stancemark.jsonl") == written
    assert remarks.of(head_of(other)) == remarks.of(head_of(project))


def test_answers_and_labels_meet_whoever_sends_first(project: Project, new_project: Make, tmp_path: Path) -> None:
    query = remarks.add(project, "harbour", "query", "Was that right?")
    export_to(project, tmp_path / "a.stancemark.jsonl")
    lead = new_project("lead.stancemark", "lead")
    bring(lead, tmp_path / "a.stancemark.jsonl")
    remarks.answer(lead, head_of(lead).id, query.id, "It was.")
    remarks.write_note(project, actor(project), "a later thought")
    export_to(project, tmp_path / "b.stancemark.jsonl")
    assert bring(lead, tmp_path / "b.stancemark.jsonl").summary.refused == []
    assert open_queries(lead) == 0
    assert [span.note for span in lead.spans(head_of(lead).id)].count("a later thought") == 1
    written = export_to(lead, tmp_path / "c.stancemark.jsonl")
    before = tables(project.path)
    assert bring(project, tmp_path / "c.stancemark.jsonl").summary.sets_known == 1
    assert open_queries(project) == 0
    assert export_to(project, tmp_path / "d.stancemark.jsonl") == written
    assert project.undo()
    assert tables(project.path) == before


def test_an_older_version_still_brings_its_answers(project: Project, new_project: Make, tmp_path: Path) -> None:
    query = remarks.add(project, "harbour", "query", "Was that right?")
    export_to(project, tmp_path / "a.stancemark.jsonl")
    lead = new_project("lead.stancemark", "lead")
    bring(lead, tmp_path / "a.stancemark.jsonl")
    remarks.answer(lead, head_of(lead).id, query.id, "It was.")
    export_to(lead, tmp_path / "b.stancemark.jsonl")
    remarks.write_note(project, actor(project), "a later thought")
    assert bring(project, tmp_path / "b.stancemark.jsonl").summary.sets_known == 1
    assert open_queries(project) == 0
    assert actor(project).note == "a later thought"


def test_a_remark_of_ones_own_is_not_taken_away_by_a_newer_version(
    project: Project, new_project: Make, tmp_path: Path
) -> None:
    export_to(project, tmp_path / "a.stancemark.jsonl")
    other = new_project("other.stancemark", "ada")
    bring(other, tmp_path / "a.stancemark.jsonl")
    remarks.add(other, "harbour", "flag", "odd")
    remarks.write_note(project, actor(project), "a later thought")
    export_to(project, tmp_path / "b.stancemark.jsonl")
    # Which of two reasons it is hangs on whether both were written within one millisecond.
    assert len(bring(other, tmp_path / "b.stancemark.jsonl").summary.refused) == 1
    assert [each.text for each in remarks.of(head_of(other))] == ["odd"]


def test_an_answer_makes_no_set_look_later_than_its_owners_work(
    project: Project, new_project: Make, tmp_path: Path
) -> None:
    """Else what ada did before the answer, and sent after it, would count as older and be left out unsaid."""
    query = remarks.add(project, "harbour", "query", "Was that right?")
    export_to(project, tmp_path / "a.stancemark.jsonl")
    lead = new_project("lead.stancemark", "lead")
    bring(lead, tmp_path / "a.stancemark.jsonl")
    remarks.write_note(project, actor(project), "done before the answer")
    remarks.answer(lead, head_of(lead).id, query.id, "It was.")
    export_to(project, tmp_path / "b.stancemark.jsonl")
    assert bring(lead, tmp_path / "b.stancemark.jsonl").summary.sets_known == 0
