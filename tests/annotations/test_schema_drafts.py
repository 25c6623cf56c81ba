"""Drafts: what a change gives, what is wrong with one and where, what differs, and what a file may have renamed."""

from __future__ import annotations

import copy
import json
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from annotations.answertypes import Unconvertible, converted
from annotations.colours.labels import worries
from annotations.conversions import Renaming, Retyping
from annotations.drafts.beginnings import begun
from annotations.drafts.differences import demands, differences
from annotations.drafts.draft import Draft, Drafting, place_in
from annotations.drafts.keeping import draft_of, kept_text
from annotations.drafts.matching import Guess, adopted, chosen, guesses
from annotations.drafts.problems import problems
from annotations.drafts.tree import PARTS, read, written
from annotations.errors import Refused
from annotations.schema import ATTRIBUTE_TYPES, Schema
from annotations.schema_reader import load, parse
from annotations.spans import Span
from resources import path
from tests.annotations.schemas import SMALL, at, small
from tests.annotations.steps import tried

SHIPPED = load(path("schemas/actor-stance-condition.json"))


def altered(**changes: Any) -> dict[str, Any]:
    return {**copy.deepcopy(SMALL), **changes}


@pytest.mark.parametrize("schema", [small(), SHIPPED], ids=["small", "shipped"])
def test_a_tree_gives_back_the_file_it_was_read_from(schema: Schema) -> None:
    raw = {**schema.source, "of another program": [1, {"deep": None}]}
    assert json.dumps(written(read(raw))) == json.dumps(raw)
    assert not Draft.of(schema).is_changed
    assert differences(Draft.of(schema)) == []
    assert demands(Draft.of(schema)).conversions == ()


def test_a_draft_tells_every_fault_and_can_be_used_all_the_same() -> None:
    draft = Draft.of(small())
    draft = draft.put(("labels", 0), "colour", "blue").put(("labels", 1), "key", "1").called(("labels", 2), " ")
    draft = draft.put(("labels", 0, "attributes", 1), "key", "long").put(("links", 0), "from", ["NOBODY"])
    draft = draft.called(("verdicts", 0), "wrong").put((), "language", "")
    faults = {each.place: each.reason for each in draft.faults}
    assert faults == {
        "labels[0].colour": "is 'blue'; must look like #2f6db5",
        "labels[0].attributes[1].key": "is 'long'; must be one character that can be typed",
        "labels[2].name": "must be a text that is not empty",
        "labels[1].key": "'1' is used twice",
        "labels[0].key": "'1' is used twice",
        "file.language": "must be a text that is not empty",
        "links[0].from": "names the label 'NOBODY', which is not defined",
        "links[1].from": "names the label ' ', which is not defined",
        "links[1].to": "names the label ' ', which is not defined",
        "summary_support.verdicts[1].value": "'wrong' is used twice",
        "summary_support.verdicts[0].value": "'wrong' is used twice",
    }
    places = [place_in(place) for place in faults]
    assert places[:3] == [(("labels", 0), "colour"), (("labels", 0, "attributes", 1), "key"), (("labels", 2), "name")]
    assert places[-2:] == [(("verdicts", 1), "value"), (("verdicts", 0), "value")]
    assert [each.name for each in draft.schema.labels] == ["WRITER", "WISH"]
    first = next(iter(faults))
    with pytest.raises(Refused):
        parse(json.dumps(draft.raw))
    assert first in {each.place for each in draft.faults}


def test_a_deprecated_label_leaves_its_key_to_another() -> None:
    draft = Draft.of(small()).put(("labels", 1), "key", "1")
    assert [each.place for each in draft.faults] == ["labels[1].key", "labels[0].key"]
    assert draft.deprecated(("labels", 0), "2").faults == []


def test_parts_are_moved_within_their_list() -> None:
    draft, place = Draft.of(small()).moved(("labels", 2), -5)
    assert place == ("labels", 0)
    assert [each.name for each in draft.schema.labels] == ["PLACE", "WRITER", "WISH"]
    assert [each.line for each in differences(draft)] == ["the schema: labels are in this order: PLACE, WRITER, WISH"]
    assert demands(draft).conversions == ()
    assert draft.moved(("labels", 0), 2)[0] == Draft.of(small())


def test_a_label_that_goes_is_named_by_no_link() -> None:
    draft = Draft.of(small()).removed(("labels", 2))
    assert draft.faults == []
    assert (draft.schema.link("near").sources, draft.schema.link("near").targets) == (("WRITER",), ())


def test_differences_are_told_in_lines() -> None:
    draft = Draft.of(small()).put((), "spans", {"nesting": {"allow": False, "same_label": True}, "snap": "none"})
    draft = draft.put(("labels", 0), "key", "7").put(("labels", 0), "trim_leading_words", False)
    draft = draft.put(("links", 0), "to", ["WRITER", "PLACE"]).put(("links", 0), "key", None)
    draft = draft.put(("checks", 0), "level", "off").deprecated(("labels", 1, "attributes", 0, "values", 2), "2")
    assert [each.line for each in differences(draft)] == [
        "the schema: spans: nesting: allowed: no, was yes",
        "the schema: spans: crossing: no longer allow",
        "the schema: spans: over sentences: no longer allow",
        "the schema: spans: snap: none",
        "the label WRITER: key: 7, was 1",
        "the label WRITER: trim leading words: no",
        "the value odd of tone is deprecated: offered no more",
        "the link wrote: key: no longer h",
        "the link wrote: ends at: WRITER, PLACE, was WRITER",
        "the check required attribute missing: level: off, was error",
    ]


def test_a_line_names_keys_as_people_do() -> None:
    draft = Draft.of(small()).put(("links", 0), "from", ["PLACE"]).put((), "sections", {"body": {"annotate": True}})
    assert [each.line for each in differences(draft)] == [
        "the schema: sections: body annotated yes",
        "the link wrote: starts at: PLACE, was WISH",
    ]


def test_changes_of_a_draft_are_taken_back_and_done_again() -> None:
    drafting = Drafting(Draft.of(small()))
    first = drafting.draft
    for name in ("A", "AU", "AUT"):
        drafting.do(drafting.draft.renamed(("labels", 0), name), ("labels", 0, "name"))
    drafting.do(drafting.draft.put(("labels", 0), "key", "9"), ("labels", 0, "key"))
    assert drafting.draft.at(("labels", 0)).name == "AUT"
    drafting.undo()
    drafting.undo()
    assert drafting.draft == first
    assert (drafting.can_undo, drafting.can_redo) == (False, True)
    drafting.redo()
    assert drafting.draft.at(("labels", 0)).name == "AUT"
    drafting.do(drafting.draft)
    assert drafting.can_redo
    drafting.do(drafting.draft.put(("labels", 0), "key", "8"))
    assert not drafting.can_redo


# Files


def other(change: Any) -> Schema:
    raw = copy.deepcopy(SMALL)
    change(raw)
    return parse(json.dumps(raw))


def test_a_file_is_matched_by_names_and_the_rest_is_guessed() -> None:
    def change(raw: dict[str, Any]) -> None:
        raw["labels"][0]["name"] = "AUTHOR"
        raw["labels"][1]["attributes"][0]["name"] = "mood"
        raw["labels"][0]["attributes"][1]["values"] = ["warmth", "cold"]
        raw["links"][0].update({"name": "author_of", "to": ["AUTHOR"]})
        raw["links"][1].update({"from": ["AUTHOR", "PLACE"]})
        raw["labels"].append({"name": "QUITE_NEW", "key": "9", "colour": "#123456", "underline": "wave"})

    theirs = other(change)
    found = guesses(small(), theirs)
    assert {(each.address, each.name) for each in found} == {
        (("label", "WRITER"), "AUTHOR"), (("label", "WRITER", "tone", "warm"), "warmth"),
        (("label", "WISH", "tone"), "mood"), (("link", "wrote"), "author_of"),
    }  # fmt: skip
    assert not any(each.is_certain for each in found)
    plain = adopted(small(), theirs, {})
    assert {("label", "WRITER"), ("link", "wrote")} <= set(demands(plain).withdrawn)
    draft = adopted(small(), theirs, {each.address: each.name for each in found})
    assert demands(draft).withdrawn == ()
    assert demands(draft).introduced == (("label", "QUITE_NEW"),)
    assert [each.pairs for each in demands(draft).renamings] == [
        (("WRITER", "AUTHOR"),), (("wrote", "author_of"),), (("tone", "mood"),), (("warm", "warmth"),),
    ]  # fmt: skip
    assert draft.raw == theirs.source


def test_a_name_from_before_a_renaming_turns_that_back_only_where_it_is_wanted() -> None:
    past = [{"version": "0", "conversions": [{"renamed": ["label"], "names": {"POET": "AUTHOR"}}]},
            {"version": "0.5", "conversions": [{"renamed": ["label"], "names": {"AUTHOR": "WRITER"}}]}]  # fmt: skip
    base = other(lambda raw: raw.update(history=past))

    def change(raw: dict[str, Any]) -> None:
        raw["labels"][0]["name"] = "AUTHOR"
        raw["labels"][1]["name"] = "WISHES"
        raw["links"][0].update({"from": ["AUTHOR"], "to": ["WISHES"]})
        raw["links"][1]["from"] = ["AUTHOR"]

    theirs = other(change)
    back, onward = Guess(("label", "WRITER"), "AUTHOR", turns_back=True), Guess(("label", "WISH"), "WISHES")
    assert set(guesses(base, theirs)) == {back, onward}
    draft = adopted(base, theirs, {onward.address: onward.name}, {back.address: back.name})
    assert [label.name for label in draft.schema.labels][:2] == ["WRITER", "WISHES"]
    assert draft.faults == []
    assert [each.pairs for each in demands(draft).renamings] == [(("WISH", "WISHES"),)]
    assert demands(draft).withdrawn == demands(draft).introduced == ()
    taken = adopted(base, theirs, {each.address: each.name for each in (back, onward)})
    assert demands(taken).renamings[0].pairs == (("WRITER", "AUTHOR"), ("WISH", "WISHES"))


def test_what_a_file_knows_of_its_past_is_certain() -> None:
    past = [{"version": "1", "conversions": [{"renamed": ["label"], "names": {"WRITER": "X"}}]},
            {"version": "2", "conversions": [{"renamed": ["label"], "names": {"X": "UNLIKE"}},
                                             {"retyped": ["label", "UNLIKE", "loud"], "from": "bool", "to": "text"}]}]  # fmt: skip

    def change(raw: dict[str, Any]) -> None:
        raw.update(version="3", history=past)
        raw["labels"][0].update(name="UNLIKE", key="7", colour="#000000", definition="else", attributes=[])
        raw["links"][0]["to"] = raw["links"][1]["from"] = ["UNLIKE"]

    theirs = other(change)
    assert guesses(small(), theirs)[0] == Guess(("label", "WRITER"), "UNLIKE", True)
    assert chosen(small(), theirs, []) == {("label", "WRITER"): "UNLIKE"}
    assert theirs.conversions_from("2") == (
        Renaming(("label",), (("X", "UNLIKE"),)), Retyping(("label", "UNLIKE", "loud"), "bool", "text"),
    )  # fmt: skip
    assert theirs.conversions_from("3") == ()
    assert theirs.conversions_from("0.9") is theirs.conversions_from(None) is None


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        ("WRITER=AUTHOR", {("label", "WRITER"): "AUTHOR"}),
        ("WISH.tone=mood", {("label", "WISH", "tone"): "mood"}),
        ("WISH.tone=WISH.mood", {("label", "WISH", "tone"): "mood"}),
        ("WRITER=AUTHOR tone=mood", {("label", "WRITER"): "AUTHOR", ("label", "WISH", "tone"): "mood"}),
        ("easy=light", {("field", "level", "easy"): "light"}),
        ("WRITER", "“WRITER” names no renaming: write OLD=NEW"),
        ("NOBODY=AUTHOR", "the schema in force has no NOBODY"),
        ("WRITER=NOBODY", "NOBODY is not in the file: WRITER cannot become it"),
        ("yes=aye", "aye is not in the file: yes cannot become it"),
        ("warm=hot", "warm may be one of WRITER.tone.warm, WISH.tone.warm: write its owner before it"),
    ],
)
def test_renamings_are_written_by_hand(wish: str, found: object) -> None:
    def change(raw: dict[str, Any]) -> None:
        raw["labels"][0]["name"] = "AUTHOR"
        raw["labels"][1]["attributes"][0]["name"] = "mood"
        raw["document_fields"][0]["values"] = ["light", "hard"]
        raw["links"][0]["to"] = raw["links"][1]["from"] = ["AUTHOR"]

    theirs = other(change)
    if wish == "warm=hot":
        theirs = small()
    answer, line = tried(lambda: chosen(small(), theirs, wish.split()))
    assert (answer or line) == found


def test_a_faulty_past_is_told_with_its_place() -> None:
    for conversions, line in (
        ([{"renamed": ["nothing"]}], "history[0].conversions[0].renamed: must name a part of a schema"),
        (
            [{"renamed": ["label"], "names": {"A": 5}}],
            "history[0].conversions[0].names: must give each name another one",
        ),
        ([{"retyped": ["label", "A", "b"], "from": "hue"}], "history[0].conversions[0].from: is 'hue'"),
    ):
        raw = altered(history=[{"version": "0", "conversions": conversions}])
        _, refused = tried(lambda raw=raw: parse(json.dumps(raw), "f.json"))
        assert refused
        assert refused.startswith(f"f.json: {line}")


# Conversions

texts = st.text(min_size=1, max_size=6)
answers = st.one_of(
    texts, st.lists(texts, min_size=1, max_size=3, unique=True), st.integers(), st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False), st.dates().map(lambda day: day.isoformat()),
    st.sampled_from(["yes", "no", "5", "5.0", "05", "1e3", "2026-11-27", "20261127"]),
)  # fmt: skip


@given(value=answers, before=st.sampled_from(ATTRIBUTE_TYPES), after=st.sampled_from(ATTRIBUTE_TYPES))
def test_an_answer_of_another_type_says_the_same_or_is_none(value: Any, before: str, after: str) -> None:
    try:
        found = converted(value, before, after)
    except Unconvertible:
        return
    back = converted(found, after, before)
    assert (back, type(back)) == (value, type(value))


@given(st.permutations(["A", "B", "C", "D"]), st.sampled_from("ABCDE"), st.dictionaries(st.sampled_from("ABC"), texts))
def test_renaming_back_gives_the_same_again(names: list[str], label: str, answers: dict[str, str]) -> None:
    pairs = tuple(zip("ABCD", names, strict=True))
    one = Span("s", "set", label, 0, 1, "x", attributes=answers)
    for renaming in (
        Renaming(("label",), pairs),
        Renaming(("label", label), pairs),
        Renaming(("label", label, "A"), pairs),
    ):
        there = renaming.span(one)
        assert renaming.back.span(there) == one
        assert list(renaming.back.span(there).attributes) == list(answers)


def test_what_would_be_one_name_or_one_value_twice_is_refused() -> None:
    one = Span("s", "set", "A", 0, 1, "x", attributes={"one": "x", "two": ["p", "q"]})
    for renaming, line in (
        (Renaming(("label", "A"), (("one", "two"),)), "what would have one name is answered twice: one, two"),
        (Renaming(("label", "A", "two"), (("p", "q"),)), "an answer would name a value twice: q, q"),
    ):
        _, refused = tried(lambda renaming=renaming: renaming.span(one))
        assert refused == line


def test_places_of_addresses() -> None:
    draft = Draft.of(small())
    for place, node in draft.walk():
        if place and node.kind != "check":
            assert node.origin is not None
            assert at(draft, *draft.address(place)) == place
            assert draft.address(place) == node.origin


def test_a_new_part_has_a_free_name_and_a_label_a_key_colours_and_an_underline_of_its_own() -> None:
    draft, place = begun(Draft.of(SHIPPED), (), "labels", 1)
    label = draft.schema.label("NEW")
    assert place == ("labels", 1)
    assert (label.key, label.underline) == ("4", "dashdot")
    assert worries(label, draft.schema.offered_labels) == []
    second, _ = begun(draft, (), "labels")
    assert [each.name for each in second.schema.labels] == ["ACTOR", "NEW", "STANCE", "CONDITION", "NEW 2"]
    for part in PARTS["schema"]:
        if part != "checks":
            draft, _ = begun(draft, (), part)
    for part in ("attributes", "attributes"):
        draft, place = begun(draft, ("labels", 0), part)
    draft, _ = begun(draft.put(place, "type", "choice"), place, "values")
    assert draft.faults == []
    assert [each.name for each in draft.schema.labels[0].attributes[-2:]] == ["attribute", "attribute 2"]
    assert draft.schema.links[-1].sources == ("ACTOR",)


def test_no_label_looks_like_a_deprecated_one_which_old_work_still_shows() -> None:
    draft = Draft.of(SHIPPED)
    for index in range(3):
        draft = draft.deprecated(("labels", index), "2")
    assert draft.schema.offered_labels == ()
    draft, place = begun(draft, (), "labels")
    new = draft.schema.label("NEW")
    assert (new.key, new.underline) == ("1", "dashdot"), "a deprecated label leaves its key, not its looks"
    assert worries(new, draft.schema.labels) == []
    assert problems(draft) == []
    actor = draft.schema.label("ACTOR")
    alike = draft.put(place, "colour", actor.colour).put(place, "colour_dark", actor.colour_dark)
    alike = alike.put(place, "underline", actor.underline)
    told_of_new = [(each.key, each.line) for each in problems(alike) if each.place == place]
    assert [key for key, _ in told_of_new] == ["colour", "colour_dark"]
    assert all(
        line.startswith("too close to ACTOR for ") and line.endswith(": 0, wanted 15") for _, line in told_of_new
    )


@pytest.mark.parametrize("schema", [small(), SHIPPED], ids=["small", "shipped"])
def test_a_draft_that_was_kept_is_the_same(schema: Schema) -> None:
    draft, place = begun(Draft.of(schema).renamed(("labels", 0), "PARTY"), (), "labels")
    draft = draft.put(place, "key", "").removed(("links", 1)).deprecated(("labels", 1), "2")
    draft = draft.called(("vocabularies", 0), "")
    back = draft_of(kept_text(draft), {schema.version: schema}.get)
    assert back == draft
    assert json.dumps(back.raw) == json.dumps(draft.raw)
    assert demands(back) == demands(draft)


@pytest.mark.parametrize(
    "text", ["", "[]", '{"base": "9", "root": {}}', '{"base": "1", "root": {"kind": 1}}', "[" * 9999]
)
def test_what_is_no_draft_is_not_restored(text: str) -> None:
    assert draft_of(text, {"1": small()}.get) is None
