"""The forms of the schema editor, and what fields and deeds make of a draft; without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from annotations.drafts.beginnings import begun
from annotations.drafts.draft import Draft
from annotations.drafts.problems import problems
from annotations.drafts.tree import Place
from annotations.errors import Refused
from annotations.schema_reader import load
from app.schemas import deeds
from app.schemas.fields import SPANS
from app.schemas.forms import CHECKS_PAGE, SECTIONS, edited, form
from app.schemas.keys import key_problems
from app.schemas.rows import LISTS, PAGES, rows
from app.settings import Settings
from resources import path
from tests.annotations.schemas import small
from widgets.partform import NOTE, FormRow

SHIPPED = Draft.of(load(path("schemas/actor-stance-condition.json")))
SMALL = Draft.of(small())
STANCE: Place = ("labels", 1)
COMMITMENT: Place = (*STANCE, "attributes", 0)
HOLDER: Place = ("links", 0)


def shown(draft: Draft, place: Place) -> dict[str, FormRow]:
    return {row.id: row for row in form(draft, place, problems(draft)).rows}


@pytest.mark.parametrize(
    ("place", "id", "value", "key", "written"),
    [
        ((), "name", "mine", ("name",), "mine"),
        ((), "language", "de", ("language",), "de"),
        (STANCE, "name", "VIEW", ("labels", 1, "name"), "VIEW"),
        (STANCE, "key", "9", ("labels", 1, "key"), "9"),
        (STANCE, "definition", "What is said", ("labels", 1, "definition"), "What is said"),
        (STANCE, "colour", "#123456", ("labels", 1, "colour"), "#123456"),
        (STANCE, "underline", "wave", ("labels", 1, "underline"), "wave"),
        (STANCE, "propagate_mentions", True, ("labels", 1, "propagate_mentions"), True),
        (STANCE, "rules", ["S1", "S2"], ("labels", 1, "rules"), ["S1", "S2"]),
        (STANCE, "deprecated_since", True, ("labels", 1, "deprecated_since"), "1.1"),
        (COMMITMENT, "type", "multi", ("labels", 1, "attributes", 0, "type"), "multi"),
        (COMMITMENT, "required", False, ("labels", 1, "attributes", 0, "required"), None),
        (COMMITMENT, "key", "c", ("labels", 1, "attributes", 0, "key"), "c"),
        ((*COMMITMENT, "values", 2), "v", "proposes", ("labels", 1, "attributes", 0, "values", 2, "v"), "proposes"),
        ((*STANCE, "attributes", 1), "new_values", "yes", ("labels", 1, "attributes", 1, "new_values"), True),
        ((*STANCE, "attributes", 1), "new_values", "no", ("labels", 1, "attributes", 1, "new_values"), False),
        (HOLDER, "to", ["ACTOR", "STANCE"], ("links", 0, "to"), ["ACTOR", "STANCE"]),
        (HOLDER, "max_per_from", 2, ("links", 0, "max_per_from"), 2),
        (HOLDER, "from_section", ["title"], ("links", 0, "from_section"), ["title"]),
        (("verdicts", 1), "supports", True, ("summary_support", "verdicts", 1, "means"), "supported"),
        (("verdicts", 1), "needs", ["near"], ("summary_support", "verdicts", 1, "needs"), ["near"]),
        (("errors", 0), "v", "invented", ("summary_support", "errors", 0), "invented"),
        (("document_fields", 0), "type", "text", ("document_fields", 0, "type"), "text"),
        ((SPANS,), "snap", "sentence", ("spans", "snap"), "sentence"),
        ((SPANS,), "nesting.same_label", "warn", ("spans", "nesting", "same_label"), "warn"),
        ((SPANS,), "trim.leading_words", ["the"], ("spans", "trim", "leading_words"), ["the"]),
        ((SECTIONS,), "title", False, ("sections", "title"), {"annotate": False, "judge_as_point": 0}),
        ((CHECKS_PAGE,), "level stance_without_holder", "off", ("checks", 0, "level"), "off"),
        ((CHECKS_PAGE,), "link stance_without_holder", "reported_by", ("checks", 0, "link"), "reported_by"),
    ],
)
def test_what_is_put_into_a_field_stands_in_the_file_and_in_the_form(
    place: Place, id: str, value: Any, key: tuple[str | int, ...], written: Any
) -> None:
    draft = edited(SHIPPED, place, id, value, "1.1")
    found: Any = draft.raw
    for step in key:
        found = found.get(step) if isinstance(found, dict) else found[step]
    assert found == written
    assert shown(draft, place)[id].value == value
    assert draft.faults == []
    assert draft.is_changed
    back = edited(draft, place, id, shown(SHIPPED, place)[id].value, "1.1")
    assert not back.is_changed


@pytest.mark.parametrize("draft", [SHIPPED, SMALL], ids=["shipped", "small"])
def test_every_part_has_a_form_whose_fields_say_what_they_are(draft: Draft) -> None:
    pages: list[Place] = [(), *((page,) for page in (*LISTS, *PAGES))]
    parts = [place for place, node in draft.walk() if place and node.kind != "check"]
    for place in (*pages, *parts):
        title, fields = form(draft, place, problems(draft))
        assert title.strip(), place
        assert fields, place
        assert len({row.id for row in fields}) == len(fields)
        assert all(row.words for row in fields if row.kind not in (NOTE,)), place
    everything = {draft.address(place) for place in parts}
    listed = [row.id for row in rows(draft, [], everything)]
    hidden = [place for place in parts if place[-2] == "values" and draft.at(place[:-2]).get("type") == "number"]
    assert set(listed) == {*pages, *parts} - set(hidden)


def test_a_field_that_says_nothing_new_leaves_the_file_as_it_was() -> None:
    draft = edited(SHIPPED, STANCE, "propagate_mentions", False, "1.1")
    draft = edited(draft, HOLDER, "or_text_range", False, "1.1")
    draft = edited(draft, (CHECKS_PAGE,), "value actor_in_place_phrase", "unspecified", "1.1")
    assert not draft.is_changed
    draft = edited(edited(SHIPPED, STANCE, "definition", "", "1.1"), STANCE, "key", "", "1.1")
    assert "definition" not in draft.raw["labels"][1]
    assert [each.place for each in draft.faults] == ["labels[1].key"]


def test_what_is_wrong_stands_below_its_field_and_marks_its_row() -> None:
    draft = edited(SHIPPED, ("labels", 0), "colour", "blue", "")
    draft = edited(draft, ("labels", 2), "colour", "#b9501f", "")
    fields = shown(draft, ("labels", 0))
    assert (fields["colour"].problem, fields["colour"].is_fault) == ("Is 'blue'; must look like #2f6db5", True)
    assert fields["mend"].value is False
    fields = shown(draft, ("labels", 2))
    assert fields["colour"].problem.startswith("Too close to STANCE for ")
    assert not fields["colour"].is_fault
    assert fields["mend"].value
    signs = {row.words: row.sign for row in rows(draft, problems(draft), ())}
    assert (signs["ACTOR"], signs["STANCE"], signs["CONDITION"]) == ("!", "?", "?")
    heard = {row.words: row.heard for row in rows(draft, problems(draft), ())}
    assert heard["ACTOR"] == "ACTOR, 1, closed, something is wrong with it"
    assert heard["CONDITION"].endswith("there is a remark on it")
    done = deeds.mend(draft, ("labels", 2))
    assert [each for each in problems(done.draft) if each.place == ("labels", 2)] == []
    # a label that is offered no more is still to be seen in the work that has it
    draft = deeds.deprecate(edited(SHIPPED, ("labels", 2), "colour", "#b9501f", ""), STANCE, "1.1").draft
    assert shown(draft, ("labels", 2))["colour"].problem.startswith("Too close to STANCE for ")
    done = deeds.mend(draft, ("labels", 2))
    assert [each for each in problems(done.draft) if each.place == ("labels", 2)] == []
    # what is wrong below a part that is closed marks that part
    draft = SHIPPED.put((*COMMITMENT, "values", 0), "v", "demands")
    signs = {row.words: row.sign for row in rows(draft, problems(draft), ())}
    assert signs["STANCE"] == "!"
    signs = {row.words: row.sign for row in rows(draft, problems(draft), {("label", "STANCE")})}
    assert (signs["STANCE"], signs["commitment"]) == ("", "!")


@pytest.mark.parametrize(
    ("place", "key", "lines"),
    [
        (("labels", 0), "9", []),
        (
            ("labels", 0),
            "w",
            [
                "“Widen the selection” has the key W already",
                "“Close the window” (in the whole window) has the key Ctrl+W already",
                "Alt+W opens the menu Window: choose another key",
            ],
        ),
        (("links", 0), "n", ["“Note” has the key N already"]),
        (("links", 0), "1", ["“Actor” has the key 1 already"]),
        (COMMITMENT, "h", ["“Link: holder” has the key H already"]),
        ((*COMMITMENT, "values", 0), "w", []),
    ],
)
def test_keys_that_cannot_be_had_are_told_with_who_has_them(
    tmp_path: Path, place: Place, key: str, lines: list[str]
) -> None:
    draft = edited(SHIPPED, place, "key", key, "")
    assert [each.line for each in key_problems(draft, Settings(tmp_path / "s.ini")) if each.place == place] == lines


def test_a_key_that_the_person_gave_away_is_told_and_one_that_was_given_to_a_label_is_not(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    settings.set_keys("note", ("5",))
    draft, place = begun(SHIPPED, (), "labels")
    draft = edited(draft, place, "key", "5", "")
    assert [each.line for each in key_problems(draft, settings)] == ["“Note” has the key 5 already"]
    settings.set_keys("mark.NEW", ("6",))
    assert key_problems(draft, settings) == []


@pytest.mark.parametrize("key", ["colour", "colour_dark"])
def test_what_is_no_colour_is_not_mended(key: str) -> None:
    draft = edited(SHIPPED, ("labels", 0), key, "xyz", "")
    with pytest.raises(Refused, match="is 'xyz'; must look like #2f6db5"):
        deeds.mend(draft, ("labels", 0))


def test_deeds_say_why_they_do_nothing() -> None:
    for deed, place, why in (
        (deeds.add, (), "this page has no parts"),
        (deeds.add, (SPANS,), "this page has no parts"),
        (deeds.add_below, ("verdicts", 0), "nothing can stand below"),
        (deeds.add_below, ("document_fields", 0), "nothing can stand below"),
        (deeds.mend, HOLDER, "choose a label first"),
        (deeds.mend, STANCE, "its colours are no trouble"),
    ):
        with pytest.raises(Refused, match=why):
            deed(SHIPPED, place)
    with pytest.raises(Refused, match="cannot be deprecated"):
        deeds.deprecate(SHIPPED, ("vocabularies", 0), "2")
    with pytest.raises(Refused, match="choose a part"):
        deeds.move(SHIPPED, ("labels",), 1)
