"""Changes of a schema among the steps of several people: taken back, built upon, granted, numbered, heard of elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotations import marking
from annotations.drafts import planning
from annotations.drafts.draft import Draft
from annotations.drafts.matching import adopted
from annotations.edits import AddContents, AddDocument, ReplaceSchema, SetLead
from annotations.errors import Nameless, Outdated, Refused
from annotations.project import Project
from annotations.schema_reader import load
from annotations.segmentation import Segmentation
from annotations.spans import AnnotationSet, SetContents, Span
from annotations.suggest.tokenizer import shared_tokenizer
from resources import path
from tests.annotations.schemas import at, change, rename, small
from tests.annotations.schemaworld import all_of, draft, labelled, plan, retyped
from tests.annotations.steps import as_, refusal, taken_back
from tests.annotations.texts import harbour, span

TOKENIZER = shared_tokenizer("en")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with closing(labelled(tmp_path)) as project:
        yield project


def test_what_an_older_step_brings_back_has_the_names_of_today(project: Project) -> None:
    as_(project, "ada")
    marking.remove(project, next(each for each in all_of(project).spans if each.id == "x"))
    as_(project, "lead")
    rename(project, ("label", "WISH"), "WANT")
    rename(project, ("label", "WANT", "tone"), "mood")
    rename(project, ("link", "wrote"), "said")
    place = at(draft(project), "label", "WANT", "mood")
    change(project, draft(project).put(place, "type", "multi"))
    assert as_(project, "ada").undo()
    back = next(each for each in all_of(project).spans if each.id == "x")
    assert (back.label, back.attributes["mood"]) == ("WANT", ["warm"])
    assert [each.type for each in all_of(project).links] == ["said", "near"]
    for _ in range(4):
        assert as_(project, "lead").undo()
    back = next(each for each in all_of(project).spans if each.id == "x")
    assert (back.label, back.attributes["tone"]) == ("WISH", "warm")


def test_what_the_schema_has_no_more_stays_away_and_says_so(project: Project) -> None:
    for name in ("ada", "ben"):
        as_(project, name)
        if name == "ben":
            marking.set_status(project, "harbour", "doing", "Reopen")
        marking.remove(project, next(each for each in all_of(project, name).spans if each.id == "p"))
    as_(project, "lead")
    change(project, draft(project).removed(at(draft(project), "label", "PLACE")))
    line = refusal(as_(project, "ada"), project.undo)
    assert line == "“Remove place “Monday”” stays: the label PLACE is not in the schema any more"
    assert as_(project, "lead").undo()
    assert as_(project, "ada").undo()
    assert "p" in [each.id for each in all_of(project).spans]


def test_a_change_that_was_taken_back_keeps_nothing_away(project: Project) -> None:
    for name in ("ada", "ben"):
        as_(project, name)
        if name == "ben":
            marking.set_status(project, "harbour", "doing", "Reopen")
        marking.remove(project, next(each for each in all_of(project, name).spans if each.id == "w"))
    as_(project, "lead")
    place = at(draft(project), "label", "WRITER", "who")
    change(project, draft(project).put(place, "type", "multi"))
    line = refusal(as_(project, "ada"), project.undo)
    assert "who: “board” cannot be several values" in line
    for reverse in (project.undo, project.redo, project.undo):
        as_(project, "lead")
        assert reverse()
    assert as_(project, "ada").undo()
    back = next(each for each in all_of(project).spans if each.id == "w")
    assert back.attributes["who"] == "board"


def test_a_change_that_others_label_under_stays(project: Project) -> None:
    changed, _ = draft(project).added((), "labels", {"name": "MOOD", "key": "4", "colour": "#777777"})
    change(project, changed)
    as_(project, "ada")
    document = project.document("harbour")
    place = span(document, "council")
    marking.mark(project, Segmentation(document, TOKENIZER), "MOOD", place.start, place.end)
    line = refusal(as_(project, "lead"), project.undo)
    assert "“Change the schema to version 2” stays: the label MOOD is in use by now" in line
    as_(project, "ada").undo()
    assert as_(project, "lead").undo()
    assert project.schema.version == "1"


def test_changes_are_taken_back_from_the_last_one(project: Project) -> None:
    as_(project, "import").do("Lead", SetLead("second"))
    rename(as_(project, "lead"), ("label", "WISH"), "WANT")
    rename(as_(project, "second"), ("label", "WANT"), "HOPE")
    assert "the schema has been changed since, to version 3" in refusal(as_(project, "lead"), project.undo)
    assert as_(project, "second").undo()
    assert as_(project, "lead").undo()
    assert [each.label for each in all_of(project).spans if each.id == "x"] == ["WISH"]


def test_only_who_leads_changes_the_schema_where_somebody_does(project: Project) -> None:
    changed = draft(project).renamed(("labels", 0), "AUTHOR")
    as_(project, "ada")
    line = "only who leads the project may change its schema"
    assert refusal(project, lambda: planning.apply(project, plan(project, changed))) == line
    change(as_(project, "lead"), changed)
    as_(project, "import").do("Lead", SetLead("lead", False), SetLead("other"))
    assert line in refusal(as_(project, "lead"), project.undo)
    as_(project, "")
    with pytest.raises(Nameless):
        planning.apply(project, plan(project, draft(project).renamed(("labels", 0), "AUTHOR")))


def test_who_is_blind_is_told_of_no_labels_of_others(project: Project) -> None:
    removed = draft(project).removed(at(draft(project), "label", "PLACE"))
    as_(project, "ada")
    assert plan(project, removed, everyone=False).refusals == (
        "PLACE is used by 1 span in 1 document; deprecate it instead",
    )
    as_(project, "new")
    assert plan(project, removed, everyone=False).refusals == ("PLACE is used by sets of others; deprecate it instead",)
    retype = retyped(draft(project), ("label", "WISH", "tone"), "number", None)
    (line,) = plan(project, retype, everyone=False).refusals
    assert line == "the attribute tone of WISH cannot take a number: answers of others would be lost"


def test_labels_that_had_the_new_name_from_outside_join_it_and_part_again(project: Project) -> None:
    document = harbour("d9", "One\nTwo boards. More.")
    odd = SetContents(AnnotationSet("odd", "d9", "ada"), (Span("o", "odd", "AUTHOR", 4, 7, "Two"),))
    as_(project, "import").do("Import", AddDocument(document), AddContents(odd))
    changed = draft(as_(project, "lead")).renamed(("labels", 0), "AUTHOR")
    planned = plan(project, changed)
    assert "AUTHOR, which no schema had, is used by 1 span in 1 document: that joins it" in planned.consequences
    taken_back(project, lambda: planning.apply(project, planned))
    assert project.undo()
    assert [each.label for each in project.spans("odd")] == ["AUTHOR"]
    fresh, _ = draft(project).added((), "labels", {"name": "AUTHOR", "key": "9", "colour": "#777777"})
    taken_back(project, lambda: change(project, fresh))


# Versions, and several programs


def test_each_change_is_a_version_and_sets_keep_theirs(project: Project) -> None:
    assert planning.next_version(project) == "2"
    rename(project, ("label", "WISH"), "WANT")
    change(project, draft(project).put((), "name", "renamed"), " 2.9 ")
    assert (project.schema.name, project.schema.version) == ("renamed", "2.9")
    assert planning.next_version(project) == "2.10"
    assert {each.schema for each in project.sets("harbour")} == {"1"}
    assert [each.version for each in project.schema.history] == ["1", "2"]
    for version, line in (("2", "there is a schema 2 already"), ("a\nb", "a version is one line")):
        assert line in plan(project, draft(project).put((), "name", "x"), version=version).refusals[0]
    assert refusal(project, lambda: change(project, draft(project))) == "nothing differs from the schema in force"


@pytest.mark.parametrize(
    ("version", "after"),
    [
        ("1.0", "1.1"),
        ("1.9", "1.10"),
        ("2026-draft", "2027-draft"),
        ("draft", "draft.1"),
        ("v3", "v4"),
        ("1" * 5000, "1" * 4999 + "2"),
    ],
)
def test_the_next_version_counts_its_last_number(tmp_path: Path, version: str, after: str) -> None:
    schema = replace(small(), version=version)
    schema = replace(schema, source={**schema.source, "version": version})
    project = Project.create(tmp_path / "v.stancemark", schema)
    assert planning.next_version(project) == after
    project.close()


def test_a_clock_that_was_set_back_keeps_no_schema_from_being_in_force(project: Project) -> None:
    row = project._store.registers.schema_row()
    assert row is not None
    later = {**row._asdict(), "version": "9", "since": "2999-01-01T00:00:00.000Z", "base": "1"}
    later["content"] = row.content.replace('"version": "1"', '"version": "9"')
    project.do("Change", ReplaceSchema(**later))
    rename(project, ("label", "WISH"), "WANT")
    assert project.schema.version == "10"
    assert project.undo()
    assert project.schema.version == "9"


def test_another_program_follows_and_writes_nothing_under_the_old_names(project: Project) -> None:
    other = Project.open(project.path, annotator="ada")
    try:
        rename(project, ("label", "WISH"), "WANT")
        document = other.document("harbour")
        place = span(document, "council")
        mark = lambda label: marking.mark(other, Segmentation(document, TOKENIZER), label, place.start, place.end)  # noqa: E731
        with pytest.raises(Outdated, match="another program has changed the schema, to version 2; nothing was done"):
            mark("WISH")
        assert other.schema.version == "2"
        assert mark("WANT").span.label == "WANT"
        with pytest.raises(Refused, match="changed since, to version 2"):
            change(other, Draft(small(), Draft.of(small()).root))
    finally:
        other.close()


def test_a_project_without_documents_takes_any_schema(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "empty.stancemark", small(), annotator="ada")
    other = load(path("schemas/actor-stance-condition.json"))
    taken_back(project, lambda: change(project, adopted(project.schema, other, {})))
    assert [each.name for each in project.schema.labels] == ["ACTOR", "STANCE", "CONDITION"]
    project.close()
