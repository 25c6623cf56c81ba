"""A changed schema is put in force in one step, with what becomes of labels; what labels use cannot go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotations import attributes, marking, remarks
from annotations.conversions import Renaming, addresses_in, all_converted
from annotations.drafts import planning
from annotations.drafts.draft import Draft
from annotations.edits import AddContents, AddDocument, Rename
from annotations.project import Project
from annotations.segmentation import Segmentation
from annotations.suggest.tokenizer import shared_tokenizer
from tests.annotations.schemas import at, change, rename
from tests.annotations.schemaworld import all_of, contents, draft, labelled, plan, retyped
from tests.annotations.steps import as_, refusal, taken_back
from tests.annotations.test_project import tables
from tests.annotations.texts import harbour, span

TOKENIZER = shared_tokenizer("en")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with closing(labelled(tmp_path)) as project:
        yield project


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
    conversions = [each.conversion for each in planned.edits if isinstance(each, Rename)]
    for name in ("ada", "ben"):
        after = all_of(project, name)
        assert after == all_converted(before[name], conversions)
        assert [*addresses_in(after)].count(now) == [*addresses_in(before[name])].count(address)
        assert address not in [*addresses_in(after)]
        assert (after.set.modified, after.set.status) == (before[name].set.modified, before[name].set.status)
    assert plan(project, draft(project)).refusals == ()
    assert project.schema.version == "2"


@pytest.mark.parametrize("address", [each for each in RENAMINGS if each[0] != "vocabulary"], ids=" ".join)
def test_what_has_the_new_name_already_keeps_it_when_the_step_is_taken_back(
    project: Project, address: tuple[str, ...]
) -> None:
    name = RENAMINGS[address][0][-1]
    outside = Renaming(address[:-1], ((address[-1], name),)).contents(contents("odd"))
    as_(project, "import").do("Import", AddContents(outside))
    before = all_of(project, "odd")
    changed = draft(project).renamed(at(draft(project), *address), name)
    planned = plan(as_(project, "lead"), changed)
    taken_back(project, lambda: planning.apply(project, planned))
    assert all_of(project, "odd") == before
    project.undo()
    assert all_of(project, "odd") == before


@pytest.mark.parametrize("address", [each for each in RENAMINGS if each[0] != "vocabulary"], ids=" ".join)
def test_a_step_takes_no_more_statements_for_more_labels(project: Project, address: tuple[str, ...]) -> None:
    """A window stands still while it takes one, so rows are not written one by one."""

    def taken() -> list[str]:
        statements: list[str] = []
        changed = draft(project).renamed(at(draft(project), *address), "other")
        planned = plan(project, changed)
        project._store._db.set_trace_callback(statements.append)
        planning.apply(project, planned)
        project.undo()
        project._store._db.set_trace_callback(None)
        return [" ".join(each.split()[:2]) for each in statements]

    few = taken()
    for number in range(20):
        project.do("Import", AddContents(contents(f"nr{number}")))
    assert Counter(taken()) == Counter(few)


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


def test_a_vocabulary_from_which_a_question_takes_values_keeps_them(project: Project) -> None:
    (wish,) = (each for each in as_(project, "ada").spans("of-ada") if each.label == "WISH")
    attributes.add_value(project, wish, "topic", "new")
    as_(project, "lead")
    before, changed = project.vocabularies(), draft(project).removed(at(draft(project), "vocabulary", "topics"))
    taken_back(project, lambda: change(project, changed))
    assert project.vocabularies() == before
    assert "topics" not in project.schema.vocabularies


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
