"""Versions of the guideline in a project: put in force, taken back, stamped on sets, looked at again, listed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotations import exporting, importing, leads, marking, merge
from annotations.attributes import set_field
from annotations.edits import AddContents, AddDocument, AddSet, AddSpan, ReplaceSet
from annotations.errors import Nameless, Refused
from annotations.guidelines import older, putting, trail
from annotations.guidelines.files import Draft
from annotations.guidelines.keeping import Unfinished, kept_text, unfinished_of
from annotations.guidelines.version import GuidelineVersion
from annotations.project import Project
from annotations.schema import Schema
from annotations.sectioning import SplitRules
from annotations.spans import AnnotationSet, SetContents, utc_now
from annotations.store import migrations
from tests.annotations.steps import as_, refusal, taken_back
from tests.annotations.test_project import tables
from tests.annotations.texts import HARBOUR, harbour, labelled, span

Make = Callable[..., Project]
FIRST = "## W1 How far\n\nShort.\n\n## A1 Party\n\nOne.\n\n## S8 Commitment\n\n- **S8a** `supports`: for it\n\n## J1 Points\n\n## D4 Difficulty\n"


def put(project: Project, version: str, text: str, changes: str = "") -> None:
    putting.put(project, Draft(version, text), changes)


@pytest.fixture
def project(new_project: Make) -> Project:
    """Three copies of the harbour; version 1.0 is in force, and nobody leads."""
    project = new_project()
    project.do("Import", *(AddDocument(harbour(id, HARBOUR.replace("ferry", id))) for id in ("tram", "quay", "ferry")))
    put(project, "1.0", FIRST)
    return project


def begun(project: Project, document: str) -> AnnotationSet:
    """The annotator's set of a document, begun with one actor."""
    head, opening = project.own_or_new_set(document)
    project.do("Mark", *opening, AddSpan(span(project.document(document), "board", set=head.id)))
    return project.head(head.id)


def test_the_version_in_force_is_the_one_put_last_else_that_of_the_schema(new_project: Make, schema: Schema) -> None:
    project = new_project()
    assert (project.guidelines.in_force, project.guidelines.current()) == (schema.guideline_version, None)
    taken_back(project, lambda: put(project, "2.0", FIRST, " More about parties "))
    current = project.guidelines.current()
    assert current is not None
    assert current.since <= utc_now()
    assert current == GuidelineVersion("2.0", FIRST, current.since, "ada", "More about parties")
    put(project, "2.1", FIRST + "\nMore.\n")
    other = Project.open(project.path, annotator="ben")
    assert other.guidelines.in_force == "2.1"
    put(other, "2.2", FIRST + "\nEven more.\n")
    assert project.guidelines.in_force == "2.2"
    assert [each.version for each in project.guidelines.all()] == ["2.0", "2.1", "2.2"]
    assert project.guidelines.version("2.0").text == FIRST
    assert "S8a" in project.guidelines.guide("2.1").rules
    with pytest.raises(Refused, match=r"no version 9 of the guideline in this project; there is 2\.0, 2\.1, 2\.2"):
        project.guidelines.version("9")
    other.close()


def test_a_step_with_a_version_tells_that_it_touched_the_guideline(project: Project) -> None:
    seen = []
    project.subscribe(seen.append)
    put(project, "1.1", "## A1 Other\n")
    project.undo()
    begun(project, "tram")
    assert [changes.guideline for changes in seen] == [True, True, False]


@pytest.mark.parametrize(
    ("draft", "changes", "reason"),
    [
        (Draft("1.0", "## A1 New\n"), "", "version 1.0 is there already; give the new text another version"),
        (Draft("1.1", FIRST), "", "this is the text of version 1.0, which is in force"),
        (Draft("1.1", "## A1 Once\n## A1 Twice\n"), "", "line 2: A1 is the id of a rule above already"),
        (Draft("1.1", "\n"), "", "the guideline is empty"),
        (Draft("", "## A1 New\n"), "", "say which version this is"),
        (Draft("1.1", "## A1 New\n"), "x" * 2001, "can be said in 2,000 characters; these are 2,001"),
        (Draft("1.1", "## A1 \x07\n"), "", "line 1 holds control characters"),
    ],
)
def test_what_cannot_be_a_version_is_refused(project: Project, draft: Draft, changes: str, reason: str) -> None:
    assert reason in refusal(project, lambda: putting.put(project, draft, changes))


def test_only_who_leads_puts_a_version_where_somebody_leads(project: Project) -> None:
    leads.lead(as_(project, "cora"))
    as_(project, "ada")
    assert refusal(project, lambda: put(project, "1.1", "## A1 New\n")) == (
        "only who leads the project puts a guideline in force: cora"
    )
    put(as_(project, "cora"), "1.1", "## A1 New\n")
    assert project.guidelines.in_force == "1.1"


def test_only_who_leads_takes_a_version_back_or_does_it_again_where_somebody_leads(project: Project) -> None:
    put(as_(project, "ben"), "7.0", "## A1 New\n")
    leads.lead(as_(project, "lena"))
    line = "only who leads the project takes a guideline out of force: lena"
    assert line in refusal(as_(project, "ben"), project.undo)
    assert project.guidelines.in_force == "7.0"
    leads.step_down(as_(project, "lena"))
    assert as_(project, "ben").undo()
    leads.lead(as_(project, "lena"))
    line = "only who leads the project puts a guideline in force: lena"
    assert line in refusal(as_(project, "ben"), project.redo)
    assert project.guidelines.in_force == "1.0"


def test_a_version_that_sets_were_made_under_is_not_taken_back(project: Project) -> None:
    put(as_(project, "cora"), "1.1", "## A1 New\n")
    begun(as_(project, "ada"), "tram")
    assert "1 set was made or changed under version 1.1" in refusal(as_(project, "cora"), lambda: project.undo())
    as_(project, "ada").undo()
    assert "labels were made under version 1.1, and taken back" in refusal(as_(project, "cora"), lambda: project.undo())
    as_(project, "ada").redo()
    assert project.guidelines.in_force == "1.1"


def test_a_version_that_a_set_was_edited_under_is_not_taken_back_either(project: Project) -> None:
    begun(project, "tram")
    put(as_(project, "cora"), "1.1", "## A1 New\n")
    document = project.document("tram")
    head = as_(project, "ada").own_set("tram")
    assert head is not None
    project.do("Mark", AddSpan(span(document, "council", id="s2", set=head.id)))
    assert "1 set was made or changed" in refusal(as_(project, "cora"), lambda: project.undo())


def test_a_set_keeps_the_version_that_it_was_begun_under_and_notes_the_others(project: Project) -> None:
    head = begun(project, "tram")
    assert (head.guideline, head.extra, trail.told(head)) == ("1.0", {}, "begun under 1.0")
    put(project, "1.1", "## A1 New\n")
    document = project.document("tram")
    taken_back(project, lambda: project.do("Mark", AddSpan(span(document, "council", id="s2", set=head.id))))
    project.do("Mark", AddSpan(span(document, "Mayor Ida Holm", id="s3", set=head.id)))
    edited = project.head(head.id)
    assert edited.guideline == "1.0"
    assert trail.told(edited) == "begun under 1.0, edited under 1.1"
    marking.set_status(project, "tram", "done", "Finish")
    assert trail.told(project.head(head.id)) == "begun under 1.0, edited under 1.1"


def test_answers_about_the_document_count_as_edits_and_its_state_does_not(project: Project) -> None:
    head = begun(project, "tram")
    put(project, "1.1", "## A1 New\n")
    marking.set_status(project, "tram", "done", "Finish")
    assert trail.told(project.head(head.id)) == "begun under 1.0"
    marking.set_status(project, "tram", "doing", "Reopen")
    set_field(project, "tram", "difficulty", "easy")
    assert trail.told(project.head(head.id)) == "begun under 1.0, edited under 1.1"


def test_work_that_was_only_handed_out_is_begun_under_the_version_of_the_day(project: Project) -> None:
    project.do("Hand out", AddSet(AnnotationSet("s", "tram", "ada", guideline="0.9", status="todo")))
    project.do("Hand out", AddSet(AnnotationSet("t", "quay", "ada", guideline="0.9", status="skipped")))
    assert project.own_or_new_set("tram")[0].guideline == "1.0"
    assert project.own_or_new_set("quay")[0].guideline == "0.9"


def test_looking_again_moves_the_version_of_finished_sets_too(project: Project) -> None:
    head = begun(project, "tram")
    marking.set_status(project, "tram", "done", "Finish")
    other = begun(project, "quay")
    put(project, "1.1", "## A1 New\n")
    taken_back(project, lambda: trail.look_again(project, ["tram"]))
    seen = project.head(head.id)
    assert (seen.guideline, seen.status) == ("1.1", "done")
    assert trail.told(seen) == "begun under 1.0, looked at again under 1.1"
    assert refusal(project, lambda: trail.look_again(project, ["tram"])) == "this is under 1.1 already"
    begun(project, "ferry")
    changes = trail.look_again(project, ["tram", "quay", "ferry"])
    assert changes.documents == ["quay"]
    assert project.head(other.id).guideline == "1.1"
    assert (
        refusal(project, lambda: trail.look_again(project, ["quay", "ferry"])) == "all of these are under 1.1 already"
    )


def test_looking_again_needs_a_name_a_set_and_a_guideline(project: Project, new_project: Make, schema: Schema) -> None:
    assert "you have labelled nothing here yet" in refusal(project, lambda: trail.look_again(project, ["tram"]))
    with pytest.raises(Nameless):
        trail.look_again(as_(project, ""), ["tram"])
    bare = Project.create(project.path.with_name("bare.stancemark"), replace(schema, guideline_version=None, source={**schema.source, "guideline_version": None}), annotator="ada")  # fmt: skip
    assert refusal(bare, lambda: trail.look_again(bare, ["tram"])) == "this project has no guideline"
    bare.do("Import", AddDocument(harbour()))
    assert begun(bare, "harbour").guideline is None
    assert older.listed(bare) == older.Older(None, 1, ())
    bare.close()


def test_a_set_without_a_version_notes_the_one_it_is_edited_under(project: Project) -> None:
    project.do("Bring", AddSet(AnnotationSet("s", "tram", "ada")))
    project.do("Mark", AddSpan(span(project.document("tram"), "board", set="s")))
    assert (project.head("s").guideline, trail.told(project.head("s"))) == (None, "edited under 1.0")


def test_what_others_wrote_into_the_trail_is_passed_over(project: Project) -> None:
    strange = {
        "guideline_trail": [
            "x",
            {"version": 1, "what": "begun"},
            {"version": "7", "what": "sung"},
            {"version": "8", "what": "edited"},
        ]
    }
    project.do("Bring", AddSet(AnnotationSet("s", "tram", "ada", guideline="7", extra=strange)))
    assert trail.told(project.head("s")) == "edited under 8"
    assert trail.told(replace(project.head("s"), extra={"guideline_trail": "no list"})) == "begun under 7"


def test_what_is_older_is_listed_with_the_rules_that_matter_there(project: Project) -> None:
    begun(project, "tram")
    project.do("Bring", AddSet(AnnotationSet("empty", "quay", "ada", guideline="1.0")))
    project.do("Bring", AddSet(AnnotationSet("alien", "ferry", "ada", guideline="x")))
    document = project.document("ferry")
    theirs = labelled(document, "ben", "b")
    project.do("Bring", AddContents(SetContents(replace(theirs.set, fields={"difficulty": "easy"}), *_labels(theirs))))
    (alien,) = older.listed(project, everyone=True).rows
    assert (alien.version, alien.changed, alien.is_concerned) == ("x", None, True), "what x said is not known here"
    put(project, "1.1", FIRST.replace("for it", "in favour").replace("Points", "All points").replace("One", "Two"))
    own = older.listed(project)
    assert (own.in_force, own.sets) == ("1.1", 3)
    assert [(each.document, each.annotator, each.version, each.concerning) for each in own.rows] == [
        ("tram", "ada", "1.0", ("A1",)), ("quay", "ada", "1.0", ()), ("ferry", "ada", "x", None),
    ]  # fmt: skip
    assert [each.document for each in own.concerned] == ["tram", "ferry"]
    everyone = older.listed(project, everyone=True)
    assert everyone.sets == 4
    ben = next(each for each in everyone.rows if each.annotator == "ben")
    assert ben.changed == ben.concerning == ("A1", "S8a", "J1")
    assert (ben.title, ben.trail, ben.status) == (document.title, "begun under 1.0", "done")


def _labels(contents: SetContents) -> tuple[object, ...]:
    return contents.spans, contents.links, contents.judgements


def test_a_rule_that_the_schema_names_nowhere_concerns_every_set(project: Project) -> None:
    project.do("Bring", AddSet(AnnotationSet("empty", "quay", "ada", guideline="1.0", fields={"difficulty": "easy"})))
    put(project, "1.1", FIRST.replace("Short.", "Shorter.").replace("Difficulty", "How hard"))
    assert [each.concerning for each in older.listed(project).rows] == [("W1", "D4")]
    put(project, "1.2", FIRST.replace("## W1 How far\n\nShort.\n\n", "").replace("- **S8a** `supports`: for it", ""))
    assert [(each.changed, each.concerning) for each in older.listed(project).rows] == [(("W1", "S8a"), ("W1",))]


def test_new_projects_may_begin_with_the_guideline_that_ships(tmp_path: Path, schema: Schema) -> None:
    first = putting.first_version(schema, "cora")
    project = Project.create(tmp_path / "p.stancemark", schema, guideline=first)
    current = project.guidelines.current()
    assert current == first
    assert first is not None
    assert (first.version, first.by) == (schema.guideline_version, "cora")
    assert project.history() == []
    assert putting.shipped(replace(schema, name="letters")) is None
    assert putting.shipped(replace(schema, name="../samples")) is None
    project.close()


def test_a_project_of_the_version_before_gets_its_table(
    tmp_path: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = migrations.STEPS[: migrations.STEPS.index(migrations.guidelines)]
    with monkeypatch.context() as patch:
        for module in (migrations, __import__("annotations.store.database", fromlist=["NEWEST"])):
            patch.setattr(module, "NEWEST", len(before))
        patch.setattr(migrations, "STEPS", before)
        Project.create(tmp_path / "p.stancemark", schema, annotator="ada").close()
    with closing(sqlite3.connect(tmp_path / "p.stancemark")) as db:
        assert not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'guideline'").fetchall()
    project = Project.open(tmp_path / "p.stancemark", annotator="ada")
    assert project.guidelines.in_force == "1.0"
    draft = putting.shipped(project.schema)
    assert draft is not None
    putting.put(project, draft)
    assert project.guidelines.in_force == "1.0"
    project.close()


def test_the_trail_travels_and_a_version_that_has_gone_on_holds_the_one_before(
    project: Project, tmp_path: Path, new_project: Make
) -> None:
    begun(project, "tram")
    put(project, "1.1", "## A1 New\n")
    exporting.export(project, tmp_path / "before.stancemark.jsonl", "stancemark")
    trail.look_again(project, ["tram"])
    exporting.export(project, tmp_path / "after.stancemark.jsonl", "stancemark")
    other = new_project("other.stancemark", "cora")
    for name in ("before", "after"):
        reading = importing.read([tmp_path / f"{name}.stancemark.jsonl"], rules=SplitRules.from_schema(other.schema.sections), language="en")  # fmt: skip
        importing.store(other, importing.plan(other, reading))
    (head,) = other.sets("tram")
    assert (head.guideline, trail.told(head)) == ("1.1", "begun under 1.0, looked at again under 1.1")
    document = harbour()
    ours = labelled(document)
    theirs = replace(ours, set=replace(ours.set, modified="2026-11-27", extra={"list": [1, 2], "word": "a"}))
    ours = replace(ours, set=replace(ours.set, extra={"list": [1], "word": "a"}))
    assert merge.compare(ours, theirs, edited_here=True).outcome == merge.NEWER
    ours = replace(ours, set=replace(ours.set, extra={"list": [3]}))
    assert merge.compare(ours, theirs, edited_here=True).outcome == merge.CONFLICT


def test_a_head_that_is_replaced_together_with_labels_keeps_what_the_step_says(project: Project) -> None:
    head = begun(project, "tram")
    put(project, "1.1", "## A1 New\n")
    document = project.document("tram")
    before = tables(project.path)
    project.do("Both", ReplaceSet(replace(head, status="skipped")), AddSpan(span(document, "council", id="s2", set=head.id)))  # fmt: skip
    now = project.head(head.id)
    assert (now.status, trail.told(now)) == ("skipped", "begun under 1.0, edited under 1.1")
    project.undo()
    assert tables(project.path) == before


def test_what_is_being_written_is_kept_as_a_line_and_read_back() -> None:
    unfinished = Unfinished(Draft("1.2", "## A1 “Ü”\n\n- x\n"), "New: Ä", "1.1")
    assert unfinished_of(kept_text(unfinished)) == unfinished
    for text in ("", "x", "[]", "{}", "7", '{"base": 1, "version": "1", "changes": "", "text": ""}', "[" * 100_000):
        assert unfinished_of(text) is None


def test_of_two_who_write_at_once_the_later_one_drops_nothing_unseen(project: Project) -> None:
    putting.put(as_(project, "cora"), Draft("1.1", FIRST + "\n## Z1 Cora's rule\n"), base="1.0")
    text = FIRST.replace("Short.", "Shorter.")
    line = refusal(as_(project, "ada"), lambda: putting.put(project, Draft("1.2", text), base="1.0"))
    assert line == "version 1.1 came into force after this was begun; compare the two first"
    assert refusal(project, lambda: putting.put(project, Draft("1.2", text), base="")) == line
    taken_back(project, lambda: putting.put(project, Draft("1.2", text), base="1.1"))


def test_a_version_that_was_taken_back_does_not_come_again_over_one_that_came_since(project: Project) -> None:
    put(as_(project, "ada"), "1.1", FIRST + "\n## Z1 Ada's rule\n")
    project.undo()
    put(as_(project, "cora"), "1.2", FIRST + "\n## Z2 Cora's rule\n")
    assert "version 1.2 came into force after this was begun" in refusal(as_(project, "ada"), project.redo)
    as_(project, "cora").undo()
    as_(project, "ada").redo()
    assert project.guidelines.in_force == "1.1"


def test_a_journal_from_before_versions_had_a_base_is_read(project: Project) -> None:
    put(project, "1.1", FIRST + "\nMore.\n")
    project.undo()
    with closing(sqlite3.connect(project.path)) as db, db:
        db.execute("UPDATE edit SET inverse = json_remove(inverse, '$.base') WHERE kind = 'RemoveGuideline'")
    project.redo()
    assert project.guidelines.in_force == "1.1"
