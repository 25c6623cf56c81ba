"""Sets that were made under older names come in under those of today, or it is said what does not fit."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotations import exporting, importing
from annotations.drafts import planning
from annotations.drafts.draft import Draft
from annotations.drafts.matching import adopted, chosen
from annotations.edits import AddContents, AddDocument
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.importsummary import Summary
from annotations.project import Project
from annotations.schema_reader import parse
from annotations.sectioning import SplitRules
from annotations.spans import SetContents, Span
from tests.annotations.schemas import at, change, rename, small
from tests.annotations.schemaworld import contents, retyped
from tests.annotations.steps import as_, refusal
from tests.annotations.texts import harbour

Open = Callable[[str], Project]


@pytest.fixture
def make(tmp_path: Path) -> Any:
    """Makes projects with the small schema."""
    made: list[Project] = []

    def new(name: str) -> Project:
        made.append(Project.create(tmp_path / f"{name}.stancemark", small(), annotator="lead"))
        return made[-1]

    yield new
    for project in made:
        project.close()


def sent(project: Project, tmp_path: Path, *sets: str) -> Path:
    """A lossless file of a project's sets."""
    target = tmp_path / f"{project.path.stem}.stancemark.jsonl"
    exporting.export(project, target, "stancemark", sets=sets)
    return target


def taken(project: Project, file: Path) -> Summary:
    reading = importing.read([file], rules=SplitRules(), language="en")
    planned = importing.plan(project, reading, 1)
    importing.store(project, planned)
    return planned.summary


def brought(project: Project, *sets: SetContents) -> Summary:
    planned = importing.plan(project, Reading((Article(harbour(), sets, where="file:1"),), ()))
    importing.store(project, planned)
    return planned.summary


def all_renamed(project: Project) -> None:
    """WRITER becomes AUTHOR, its tone a mood, the link said, the vocabulary issues, and why a number."""
    for address, name in (
        (("label", "WRITER"), "AUTHOR"), (("label", "AUTHOR", "tone"), "mood"), (("link", "wrote"), "said"),
        (("verdict", "supported"), "holds"), (("field", "level"), "grade"), (("vocabulary", "topics"), "issues"),
    ):  # fmt: skip
        rename(project, address, name)
    change(project, retyped(Draft.of(project.schema), ("label", "WISH", "why"), "number", None))


def test_an_annotators_file_of_before_is_the_set_that_is_there(make: Open, tmp_path: Path) -> None:
    ours, theirs = make("ours"), make("theirs")
    for project in (ours, theirs):
        project.do("Import", AddDocument(harbour()), AddContents(contents("ada")))
    all_renamed(ours)
    before = ours.contents(ours.sets("harbour")[0])
    summary = taken(ours, sent(theirs, tmp_path))
    assert (summary.sets_known, summary.sets_updated, summary.refused) == (1, 0, [])
    assert summary.remarks == ["1 set was made under schema 1; its names were brought up to 8"]
    assert ours.contents(ours.sets("harbour")[0]) == before
    assert "topics" not in ours.vocabularies()


def test_work_that_went_on_under_the_old_names_replaces_what_is_there(make: Open, tmp_path: Path) -> None:
    ours, theirs = make("ours"), make("theirs")
    ours.do("Import", AddDocument(harbour()), AddContents(contents("ada")))
    later = contents("ada")
    later = replace(
        later, set=replace(later.set, modified="2026-11-21T08:00:00.000Z"), spans=later.spans[:2], links=later.links[:1]
    )
    theirs.do("Import", AddDocument(harbour()), AddContents(later))
    all_renamed(ours)
    summary = taken(ours, sent(theirs, tmp_path))
    assert (summary.sets_updated, summary.refused) == (1, [])
    found = ours.contents(ours.sets("harbour")[0])
    assert sorted(each.label for each in found.spans) == ["AUTHOR", "WISH"]
    assert next(each for each in found.spans if each.label == "AUTHOR").attributes["mood"] == "warm"
    assert next(each for each in found.spans if each.label == "WISH").attributes["why"] == 5
    assert (found.links[0].type, found.judgements[0].verdict, found.set.fields["grade"]) == ("said", "holds", "easy")
    assert found.set.schema == "1"


def test_what_leaves_after_a_renaming_says_of_which_version_its_names_are(make: Open, tmp_path: Path) -> None:
    ours, theirs = make("ours"), make("theirs")
    for project in (ours, theirs):
        project.do("Import", AddDocument(harbour()), AddContents(contents("ada")))
    all_renamed(ours)
    file = sent(ours, tmp_path)
    (record,) = map(json.loads, file.read_text().splitlines())
    (row,) = record["sets"]
    assert (row["schema"], row["names_of_schema"]) == ("1", "8")
    # at home again it is what is there: WRITER is not brought up twice
    assert taken(ours, file).sets_known == 1
    # where that version is not known yet, it says so and what is there stays
    summary = taken(theirs, file)
    assert [line.partition(": ")[2].partition(":")[0] for line in summary.refused] == ["the set of ada on harbour"]
    assert summary.remarks[-1].startswith("not in schema 1, and kept as it came: the label AUTHOR (1), ")
    # the file of the new schema knows the way there
    new = parse(ours.schema.to_json())
    planning.apply(theirs, planning.plan(theirs, adopted(theirs.schema, new, chosen(theirs.schema, new, [])), "8"))
    assert [each.version for each in theirs.schema.history] == ["1", "2", "3", "4", "5", "6", "7"]
    assert taken(theirs, file).sets_known == 1
    assert ours.schema == theirs.schema


def test_answers_that_have_no_counterpart_keep_their_set_out(make: Open) -> None:
    project = make("ours")
    project.do("Import", AddDocument(harbour()))
    change(project, retyped(Draft.of(project.schema), ("label", "WISH", "why"), "number", None))
    odd = contents("ada")
    wish = odd.spans[1]
    odd = replace(odd, spans=(odd.spans[0], replace(wish, attributes={"why": "because"})), links=())
    summary = brought(project, odd, contents("ben"))
    assert summary.refused == ["file:1: ada: why: “because” cannot be a number"]
    assert [each.annotator for each in project.sets("harbour")] == ["ben"]


def test_names_that_no_version_had_are_told_once_for_all(make: Open) -> None:
    project = make("ours")
    odd = contents("ada")
    spans = tuple(Span(f"o{n}", odd.set.id, f"ODD{n % 7}", 0, 7, "Harbour", attributes={"x": "y"}) for n in range(9))
    head = replace(odd.set, schema="0.3", fields={"level": "odd", "flags": ["any"]})
    summary = brought(project, replace(odd, set=head, spans=(*odd.spans, *spans)))
    assert len(summary.remarks) == 1
    assert summary.remarks[0].startswith("not in schema 1, and kept as it came: the label ODD0 (2), the label ODD1 (2)")
    assert summary.remarks[0].endswith(", 3 more")
    assert "ODD6" in [each.label for each in project.spans(project.sets("harbour")[0].id)]


def test_a_plan_of_before_a_change_is_not_carried_out(make: Open) -> None:
    project = make("ours")
    planned = importing.plan(project, Reading((Article(harbour(), (contents("ada"),), where="f"),), ()))
    rename(project, ("label", "WRITER"), "AUTHOR")
    assert "the schema has been changed meanwhile" in refusal(project, lambda: importing.store(project, planned))


def test_an_import_that_was_taken_back_comes_again_under_the_names_of_today(make: Open) -> None:
    project = make("ours")
    project.annotator = "ada"
    brought(project, contents("ada"))
    assert project.undo()
    as_(project, "lead")
    rename(project, ("label", "WRITER"), "AUTHOR")
    rename(project, ("vocabulary", "topics"), "issues")
    assert as_(project, "ada").redo()
    assert "AUTHOR" in [each.label for each in project.spans(project.sets("harbour")[0].id)]
    place = at(Draft.of(project.schema), "vocabulary", "issues")
    assert Draft.of(project.schema).at(place).name == "issues"
