"""A changed schema is put in force in one step, with what becomes of labels; what labels use cannot go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotations import attributes, marking, remarks
from annotations.conversions import addresses_in
from annotations.drafts import planning
from annotations.drafts.draft import Draft
from annotations.drafts.matching import adopted
from annotations.edits import AddContents, AddDocument, PutEntity, PutTerm, ReplaceSchema, SetLead
from annotations.errors import Nameless, Outdated, Refused
from annotations.project import Project
from annotations.schema_reader import load
from annotations.segmentation import Segmentation
from annotations.spans import AnnotationSet, Entity, Judgement, Link, SetContents, Span
from annotations.suggest.tokenizer import load_tokenizer
from resources import path
from tests.annotations.schemas import at, change, rename, small
from tests.annotations.steps import as_, refusal, taken_back
from tests.annotations.test_project import tables
from tests.annotations.texts import harbour, span

TOKENIZER = load_tokenizer("en")


def contents(annotator: str, status: str = "doing") -> SetContents:
    """A set that names a bit of everything in the small schema."""
    document = harbour()
    head = AnnotationSet(
        f"of-{annotator}", document.id, annotator, schema="1", status=status, modified="2026-11-20T08:00:00.000Z",
        fields={"level": "easy", "flags": ["long", "odd"]},
    )  # fmt: skip
    spans = (
        replace(
            span(document, "board", "WRITER", id="w", set=head.id, nth=1),
            attributes={"who": "board", "tone": "warm", "ways": ["letter", "speech"], "loud": True},
        ),
        replace(
            span(document, "offers a night ferry", "WISH", id="x", set=head.id),
            attributes={"why": "5", "tone": "warm", "topic": "night_ferry", "whose": "named"},
        ),
        span(document, "Monday", "PLACE", id="p", set=head.id),
    )
    links = (Link("l", head.id, "wrote", "x", "w", attributes={"sure": "yes"}), Link("n", head.id, "near", "w", "p"))
    return SetContents(head, spans, links, (Judgement(head.id, 1, "supported", errors=("added",)),))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """The harbour, labelled by ada and, finished, by ben; the lead looks on."""
    project = Project.create(tmp_path / "p.stancemark", small(), annotator="import")
    project.do(
        "Import", SetLead("lead"), PutEntity(Entity("board", "Harbour board")), PutTerm("topics", "night_ferry"), PutTerm("topics", "crew"),
        AddDocument(harbour()), AddDocument(harbour("quay", harbour().text.replace("ferry", "quay"))),
        AddContents(contents("ada")), AddContents(contents("ben", "done")),
    )  # fmt: skip
    yield as_(project, "lead")
    project.close()


def all_of(project: Project, annotator: str = "ada") -> SetContents:
    return project.contents(project.head(f"of-{annotator}"))


def draft(project: Project) -> Draft:
    return Draft.of(project.schema)


def plan(project: Project, draft: Draft, **how: Any) -> planning.Plan:
    return planning.plan(project, draft, **how)


RENAMINGS = {
    ("label", "WRITER"): (("label", "AUTHOR"), "by 2 spans in 1 document"),
    ("label", "WISH", "tone"): (("label", "WISH", "mood"), "by 2 answers in 1 document"),
    ("label", "WRITER", "ways", "letter"): (("label", "WRITER", "ways", "note"), "by 2 answers in 1 document"),
    ("link", "wrote"): (("link", "said"), "by 2 links in 1 document"),
    ("link", "wrote", "sure", "yes"): (("link", "wrote", "sure", "aye"), "by 2 answers in 1 document"),
    ("verdict", "supported"): (("verdict", "holds"), "by 2 judgements in 1 document"),
    ("error", "added"): (("error", "invented"), "by 2 judgements in 1 document"),
    ("field", "level"): (("field", "difficulty"), "by 2 answers in 1 document"),
    ("field", "level", "easy"): (("field", "level", "light"), "by 2 answers in 1 document"),
    ("vocabulary", "topics"): (("vocabulary", "issues"), "with 2 values"),
}


@pytest.mark.parametrize("address", RENAMINGS, ids=" ".join)
def test_a_name_becomes_another_in_the_sets_of_everybody(project: Project, address: tuple[str, ...]) -> None:
    now, use = RENAMINGS[address]
    before = {name: all_of(project, name) for name in ("ada", "ben")}
    changed = draft(project).renamed(at(draft(project), *address), now[-1])
    planned = plan(project, changed)
    assert planned.refusals == ()
    assert [each.line.endswith(f"is called {now[-1]} now") for each in planned.differences] == [True]
    assert any(use in line and now[-1] in line for line in planned.consequences)
    taken_back(project, lambda: planning.apply(project, planned))
    for name in ("ada", "ben"):
        after = all_of(project, name)
        assert [*addresses_in(after)].count(now) == [*addresses_in(before[name])].count(address)
        assert address not in [*addresses_in(after)]
        assert (after.set.modified, after.set.status) == (before[name].set.modified, before[name].set.status)
    assert plan(project, draft(project)).refusals == ()
    assert project.schema.version == "2"


def test_what_speaks_of_a_name_in_the_schema_follows_it(project: Project) -> None:
    changed = draft(project)
    for address, name in (
        (("label", "WRITER"), "AUTHOR"), (("link", "wrote"), "said"), (("label", "WISH", "whose"), "owner"),
        (("label", "WISH", "owner", "named"), "known"), (("label", "WISH", "owner", "unclear"), "open"),
        (("vocabulary", "topics"), "issues"), (("verdict", "supported"), "holds"),
    ):  # fmt: skip
        changed = changed.renamed(at(changed, *address), name)
    schema = changed.schema
    assert changed.faults == []
    assert schema.link("said").targets == schema.link("near").sources[:1] == ("AUTHOR",)
    assert schema.label("WISH").attribute("owner").derived == "known if a said link exists"
    assert schema.label("WISH").attribute("topic").vocabulary == "issues"
    check = schema.check("stance_without_holder")
    assert (check.link, check.attribute, check.value) == ("said", "owner", "open")
    assert schema.supporting == ("holds",)


def test_two_labels_change_names_with_each_other(project: Project) -> None:
    changed = (
        draft(project).renamed(("labels", 0), "X").renamed(("labels", 2), "WRITER").renamed(("labels", 0), "PLACE")
    )
    before = {each.id: each.label for each in all_of(project).spans}
    taken_back(project, lambda: change(project, changed))
    after = {each.id: each.label for each in all_of(project).spans}
    assert (after["w"], after["p"], after["x"]) == (before["p"], before["w"], before["x"])


USED = {
    ("label", "PLACE"): "PLACE is used by 2 spans in 1 document; deprecate it instead",
    ("label", "WISH", "topic"): "the attribute topic of WISH is used by 2 answers in 1 document; deprecate it instead",
    ("label", "WRITER", "ways", "speech"): "the value speech of ways is used by 2 answers in 1 document; deprecate it instead",
    ("link", "near"): "the link near is used by 2 links in 1 document; deprecate it instead",
    ("link", "wrote", "sure", "yes"): "the value yes of sure is used by 2 answers in 1 document; deprecate it instead",
    ("verdict", "supported"): "the verdict supported is used by 2 judgements in 1 document; deprecate it instead",
    ("error", "added"): "the error added is used by 2 judgements in 1 document; deprecate it instead",
    ("field", "flags"): "the field flags is used by 2 answers in 1 document; deprecate it instead",
}  # fmt: skip


@pytest.mark.parametrize("address", USED, ids=" ".join)
def test_what_is_used_cannot_go_and_is_deprecated_instead(project: Project, address: tuple[str, ...]) -> None:
    place = at(draft(project), *address)
    planned = plan(project, draft(project).removed(place))
    assert planned.refusals == (USED[address],)
    assert refusal(project, lambda: planning.apply(project, planned)) == USED[address]
    before = all_of(project)
    taken_back(project, lambda: change(project, draft(project).deprecated(place, "2")))
    assert all_of(project) == before
    assert place_offered(project, address) is False


def place_offered(project: Project, address: tuple[str, ...]) -> bool:
    return not Draft.of(project.schema).at(at(Draft.of(project.schema), *address)).is_deprecated


def test_what_nothing_uses_goes_and_what_is_new_comes_freely(project: Project) -> None:
    changed = draft(project)
    for address in (("label", "WRITER", "tone", "cold"), ("verdict", "wrong"), ("error", "dropped")):
        changed = changed.removed(at(changed, *address))
    changed, place = changed.added((), "labels", {"name": "MOOD", "key": "4", "colour": "#777777"})
    changed, _ = changed.added(place, "attributes", {"name": "why"})
    planned = plan(project, changed)
    assert [each.line for each in planned.differences] == [
        "the label MOOD is new", "the value cold of tone goes", "the verdict wrong goes", "the error dropped goes",
    ]  # fmt: skip
    assert planned.consequences == ()
    taken_back(project, lambda: planning.apply(project, planned))


def test_nothing_is_marked_or_asked_with_what_is_deprecated(project: Project) -> None:
    changed = draft(project)
    for address in (("label", "PLACE"), ("link", "wrote"), ("label", "WISH", "why"), ("field", "level")):
        changed = changed.deprecated(at(changed, *address), "2")
    change(project, changed)
    schema = project.schema
    assert [each.name for each in schema.offered_labels] == ["WRITER", "WISH"]
    assert [each.name for each in schema.offered_links] == ["near"]
    assert [each.name for each in schema.asked_fields] == ["flags"]
    assert "why" not in [each.name for each in schema.asked_of("WISH")]
    as_(project, "ada")
    document = project.document("harbour")
    place = span(document, "council")
    mark = lambda label: marking.mark(project, Segmentation(document, TOKENIZER), label, place.start, place.end)  # noqa: E731
    assert refusal(project, lambda: mark("PLACE")) == "PLACE is offered no more: the schema has deprecated it"
    assert refusal(project, lambda: marking.relabel(project, all_of(project).spans[0], "PLACE")).startswith(
        "PLACE is off"
    )
    wish = next(each for each in all_of(project).spans if each.id == "x")
    assert "asked no more" in refusal(project, lambda: attributes.set_on_span(project, wish, "why", "6"))
    attributes.set_on_span(project, wish, "why", None)
    assert project.undo()
    # what was marked can be moved, answered and removed as before
    marking.remove(project, next(each for each in all_of(project).spans if each.id == "p"))


RETYPINGS = {
    ("label", "WRITER", "tone"): ("multi", None, ["warm"]),
    ("label", "WISH", "tone"): ("text", None, "warm"),
    ("label", "WISH", "why"): ("number", None, 5),
    ("label", "WRITER", "loud"): ("choice", ["yes", "no"], "yes"),
    ("label", "WISH", "topic"): ("choice", ["night_ferry", "other"], "night_ferry"),
    ("field", "flags"): ("multi", ["long", "odd", "short"], ["long", "odd"]),
}


@pytest.mark.parametrize("address", RETYPINGS, ids=" ".join)
def test_answers_become_those_of_another_type_where_none_is_lost(project: Project, address: tuple[str, ...]) -> None:
    kind, values, answer = RETYPINGS[address]
    changed = retyped(draft(project), address, kind, values)
    planned = plan(project, changed)
    assert planned.refusals == ()
    taken_back(project, lambda: planning.apply(project, planned))
    found = {
        name: value
        for each in all_of(project).spans
        if each.label == address[1]
        for name, value in each.attributes.items()
    }
    assert (all_of(project).set.fields if address[0] == "field" else found)[address[-1]] == answer


def retyped(changed: Draft, address: tuple[str, ...], kind: str, values: list[str] | None) -> Draft:
    place = at(changed, *address)
    changed = changed.put(place, "type", kind)
    for value in values or ():
        if value not in [each.name for each in changed.at(place).parts.get("values", ())]:
            changed = changed.added(place, "values", {"v": value})[0]
    return changed


@pytest.mark.parametrize(
    ("address", "kind", "values", "line"),
    [
        (("label", "WISH", "tone"), "number", None,
         "the attribute tone of WISH cannot take a number: tone: “warm” cannot be a number (said by 2 answers)"),
        (("label", "WRITER", "ways"), "choice", None,
         "the attribute ways of WRITER cannot take a choice: ways: “letter, speech” cannot be a choice (said by 2 answers)"),
        (("label", "WISH", "why"), "choice", ["6"],
         "the attribute why of WISH cannot take a choice: why: “5” is none of its values (said by 2 answers)"),
        (("label", "WRITER", "who"), "text", None,
         "the attribute who of WRITER cannot take a text: who: “board” cannot be a text (said by 2 answers)"),
        (("field", "flags"), "multi", ["long"],
         "the field flags cannot take several values: flags: “odd” is none of its values (said by 2 answers)"),
    ],
)  # fmt: skip
def test_answers_that_would_be_lost_stand_in_the_way(
    project: Project, address: tuple[str, ...], kind: str, values: list[str] | None, line: str
) -> None:
    planned = plan(project, retyped(draft(project), address, kind, values))
    assert planned.refusals == (line,)
    assert planned.edits == ()


def test_a_choice_becomes_a_vocabulary_that_has_its_values(project: Project) -> None:
    place = at(draft(project), "label", "WISH", "tone")
    changed = draft(project).put(place, "type", "vocabulary").put(place, "vocabulary", "topics")
    planned = plan(project, changed)
    assert "the vocabulary topics gets 3 values" in planned.consequences
    taken_back(project, lambda: planning.apply(project, planned))
    assert {"warm", "cold", "odd", "crew"} <= set(project.vocabularies()["topics"])


def test_a_vocabulary_goes_with_its_values_unless_documents_came_with_it(project: Project) -> None:
    place = at(draft(project), "label", "WISH", "topic")
    changed = draft(project).put(place, "type", "text").put(place, "vocabulary", None)
    changed = changed.removed(at(changed, "vocabulary", "topics"))
    planned = plan(project, changed)
    assert "the vocabulary topics goes with its 2 values" in planned.consequences
    taken_back(project, lambda: planning.apply(project, planned))
    assert project.vocabularies() == {}
    assert project.undo()
    as_(project, "import").do("Import", AddDocument(harbour("d9", "One\nTwo."), {"vocabularies": ["topics"]}))
    assert plan(as_(project, "lead"), changed).refusals == ("the vocabulary topics came with 1 document and stays",)


def test_values_asked_for_and_brought_by_older_steps_follow_their_vocabulary(project: Project) -> None:
    as_(project, "ada")
    remarks.add(project, "harbour", "query", "New value", None)
    wish = next(each for each in all_of(project).spans if each.id == "x")
    attributes.add_value(project, wish, "topic", "fares")
    before = tables(project.path)
    rename(as_(project, "lead"), ("vocabulary", "topics"), "issues")
    assert sorted(project.vocabularies()) == ["issues"]
    # ada takes her answer back: the value that she brought goes from where it is by now, and comes back there
    assert as_(project, "ada").undo()
    assert sorted(project.vocabularies()["issues"]) == ["crew", "night_ferry"]
    assert project.redo()
    assert as_(project, "lead").undo()
    assert tables(project.path) == before


# Undo, and others


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
    [("1.0", "1.1"), ("1.9", "1.10"), ("2026-draft", "2027-draft"), ("draft", "draft.1"), ("v3", "v4")],
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
