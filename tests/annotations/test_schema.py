"""Schema files: what is read, and the one line that names the place of a fault."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotations.errors import Refused
from annotations.project import Project
from annotations.schema import Schema, lightened
from annotations.schema_reader import load, parse
from annotations.sectioning import SplitRules
from resources import path as resource
from tests.shared_files import shared

SHIPPED = json.loads(resource("schemas/actor-stance-condition.json").read_text(encoding="utf-8"))

Change = Callable[[dict[str, Any]], object]


def test_the_shipped_schema_says_how_marking_works(schema: Schema) -> None:
    assert [(label.name, label.key, label.underline) for label in schema.labels] == [
        ("ACTOR", "1", "solid"), ("STANCE", "2", "dashed"), ("CONDITION", "3", "dotted"),
    ]  # fmt: skip
    assert schema.spans.trim.leading_words == ("the", "a", "an")
    assert (schema.spans.nesting, schema.spans.same_label_nesting, schema.spans.crossing) == (
        "allow",
        "forbid",
        "forbid",
    )
    assert [label.chip_attribute for label in schema.labels] == [None, "commitment", "kind"]
    assert schema.annotates("body")
    assert schema.annotates("point")
    assert not schema.annotates("related")


def test_what_is_marked_and_asked_names_the_rules_that_explain_it(schema: Schema) -> None:
    stance = schema.label("STANCE")
    assert stance.rules[:2] == ("S1", "S2")
    assert stance.attribute("commitment").rules == ("S8",)
    assert schema.link("restates").rules == ("L5", "L7")
    assert schema.link("restates").attribute("fidelity").rules == ("L6",)
    assert schema.support_rules[0] == "J1"
    assert schema.fields[0].rules == ("D1",)


def test_the_complete_example_is_read() -> None:
    example = load(shared("design/schema-example.json"))
    assert [label.name for label in example.labels] == ["ACTOR", "STANCE", "CONDITION"]
    assert example.labels[0].colour == "#0072b2"
    assert example.labels[0].colour_dark == lightened("#0072b2")
    assert any(choice.deprecated for choice in example.label("STANCE").attributes[0].values)
    assert [link.name for link in example.links] == ["holder", "governs", "about_condition", "reported_by", "restates"]


def test_the_complete_example_says_what_is_asked_linked_and_checked() -> None:
    example = load(shared("design/schema-example.json"))
    commitment, issue, *_ = example.label("STANCE").attributes
    assert commitment.required
    assert "states" not in [choice.value for choice in commitment.offered]
    assert (issue.type, issue.new_values) == ("vocabulary", "request")
    assert example.entity_attributes() == ("entity",)
    assert example.label("ACTOR").propagate_mentions
    governs, restates = example.link("governs"), example.link("restates")
    assert (governs.least, governs.most, governs.or_text_range) == (1, None, True)
    assert (restates.source_kinds, restates.target_kinds) == (("point", "title"), ("body",))
    assert restates.attribute("fidelity").required
    assert [field.name for field in example.fields][:2] == ["relevant", "story_id"]
    assert example.level("condition_without_governs") == "error"
    assert example.level("not_there") == "off"
    with pytest.raises(Refused, match="the label ACTOR has no attribute mood"):
        example.label("ACTOR").attribute("mood")
    with pytest.raises(Refused, match="has no link likes"):
        example.link("likes")


def test_a_project_keeps_its_schema_with_its_version(new_project: Callable[..., Project], schema: Schema) -> None:
    project = new_project()
    project.close()
    again = Project.open(project.path)
    assert again.schema == schema
    assert again.schema.version == "1.0"
    again.close()


FAULTS: list[tuple[Change, str]] = [
    (lambda s: s.update(format="asc-schema/2"), "x.json: format: is 'asc-schema/2'; this version reads asc-schema/1"),
    (lambda s: s.pop("format"), "x.json: file.format: must be a text"),
    (lambda s: s.update(labels=[]), "labels: a schema needs at least one label"),
    (lambda s: s.update(labels={}), "labels: must be a list"),
    (lambda s: s["labels"].append("X"), "labels[3]: must be an object"),
    (lambda s: s["labels"][1].update(rules="S1"), "labels[1].rules: must be a list of texts"),
    (lambda s: s["summary_support"].update(rules=[1]), "summary_support.rules: must be a list of texts"),
    (lambda s: s["labels"][1].update(name="ACTOR"), "labels[1].name: 'ACTOR' is used twice"),
    (lambda s: s["labels"][1].update(key="1"), "labels[1].key: '1' is used twice"),
    (lambda s: s["labels"][1].update(key="12"), "labels[1].key: is '12'; must be one character"),
    (lambda s: s["labels"][0].update(colour="blue"), "labels[0].colour: is 'blue'; must look like #2f6db5"),
    (lambda s: s["labels"][0].update(underline="curly"), "labels[0].underline: is 'curly'; must be one of solid"),
    (lambda s: s["labels"][1]["attributes"][0].update(type="menu"), "labels[1].attributes[0].type: is 'menu'"),
    (lambda s: s["labels"][1]["attributes"][0].update(values=[]), "attributes[0].values: a choice needs values"),
    (lambda s: s["labels"][1]["attributes"][0]["values"].append({}), "values[8].v: must be a text"),
    (lambda s: s["labels"][1]["attributes"][0].update(required="yes"), "required: must be true or false"),
    (lambda s: s["spans"].update(snap="letter"), "spans.snap: is 'letter'; must be one of token, sentence, none"),
    (lambda s: s["spans"].update(crossing=True), "spans.crossing: is True; must be one of allow, warn, forbid"),
    (lambda s: s["spans"]["trim"].update(leading_words="the"), "leading_words: must be a list of texts"),
    (lambda s: s["sections"]["summary_list"].update(point_pattern="("), "point_pattern: is not a regular expression"),
    (lambda s: s["links"][0].update(to=["ACTRESS"]), "links[0].to: names the label 'ACTRESS', which is not defined"),
    (lambda s: s["links"][1].update(name="holder"), "links[1].name: 'holder' is used twice"),
    (lambda s: s["links"][0].update(to="ACTOR"), "links[0].to: must be a list of texts"),
    (lambda s: s["links"][0].update({"from": [["ACTOR"]]}), "links[0].from: must be a list of texts"),
    (lambda s: s["links"][0].update({"from": 3}), "links[0].from: must be a list of texts"),
    (lambda s: s["links"][0].update(key=[]), "links[0].key: must be a text"),
    (lambda s: s["labels"][0].update(key="A") or s["labels"][1].update(key="a"), "labels[1].key: 'a' is used twice"),
    (lambda s: s["labels"][0].update(key="\x07"), "labels[0].key: is '\\x07'; must be one character that can be typed"),
    (lambda s: s["labels"][0].update(key="\u00a0"), "labels[0].key: must be a text that is not empty"),
    (lambda s: s["labels"][0].update(key=" "), "labels[0].key: must be a text that is not empty"),
    (lambda s: s["labels"][1]["attributes"][0].update(vocabulary=["x"]), "attributes[0].vocabulary: must be a text"),
    (lambda s: s["sections"]["summary_list"].update(point_pattern=r"\d+"), "must have exactly one group, for the number; it has 0"),
    (lambda s: s["sections"]["summary_list"].update(point_pattern=r"(\()(\d+)"), "must have exactly one group, for the number; it has 2"),
    (lambda s: s["sections"]["summary_list"].update(point_pattern=r"(?i)(\d+)"), "point_pattern: is not a regular expression: global flags"),
    (lambda s: s["sections"]["summary_list"].update(point_pattern=3), "point_pattern: is not a regular expression: must be a text"),
    (lambda s: s["sections"]["summary_list"].update(point_pattern="(a{99999999999})"), "point_pattern: is not a regular expression"),
    (lambda s: s.update(name="\ud83d"), "x.json: holds half a surrogate pair"),
    (lambda s: s["labels"][1]["attributes"][0].update(key="co"), "attributes[0].key: is 'co'; must be one character"),
    (lambda s: s["labels"][1]["attributes"][0]["values"][1].update(key="S"), "values[1].key: 'S' is used twice"),
    (lambda s: s["labels"][1]["attributes"][1].update(new_values="ask"), "new_values: is 'ask'; must be one of no, yes, request"),
    (lambda s: s["links"][1].update(key="h"), "links[1].key: 'h' is used twice"),
    (lambda s: s["links"][0].update(max_per_from=-1), "links[0].max_per_from: must be a whole number, 0 or more"),
    (lambda s: s["links"][0].update(min_per_from=True), "links[0].min_per_from: must be a whole number, 0 or more"),
    (lambda s: s["checks"][0].update(level="fatal"), "checks[0].level: is 'fatal'; must be one of off, warn, error"),
    (lambda s: s["checks"][1].update(id="stance_without_holder"), "checks[1].id: 'stance_without_holder' is used twice"),
    (lambda s: s["document_fields"][0].update(type="menu"), "document_fields[0].type: is 'menu'"),
    (lambda s: s.update(version=""), "file.version: must be a text that is not empty"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "line"), FAULTS, ids=[line for _, line in FAULTS])
def test_a_fault_is_one_line_that_names_its_place(change: Change, line: str) -> None:
    raw = json.loads(json.dumps(SHIPPED))
    change(raw)
    with pytest.raises(Refused) as refusal:
        parse(json.dumps(raw), "x.json")
    assert line in str(refusal.value)
    assert str(refusal.value).startswith("x.json: ")
    assert "\n" not in str(refusal.value)


def test_what_is_no_json_or_no_text_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"x\.json:2: not JSON"):
        parse('{"a": 1,\n b}', "x.json")
    (tmp_path / "s.json").write_bytes(b"\xff\xfe{")
    with pytest.raises(Refused, match="cannot be read as UTF-8"):
        load(tmp_path / "s.json")
    with pytest.raises(Refused, match=r"none\.json: no such file$"):
        load(tmp_path / "none.json")
    with pytest.raises(Refused, match=r"cannot be read \(Is a directory\)$"):
        load(tmp_path)


@pytest.mark.parametrize("depth", [150, 900, 200_000])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"x":', "}")])
def test_deep_nesting_and_long_numbers_are_refused(depth: int, opening: str, closing: str) -> None:
    deep = opening * depth + "1" + closing * depth
    with pytest.raises(Refused, match=r"^x\.json: .*nested too deeply"):
        parse(json.dumps(SHIPPED)[:-1] + f', "more": {deep}}}', "x.json")
    with pytest.raises(Refused, match=r"^x\.json: not JSON: a number is too long"):
        parse("9" * 5000, "x.json")


def test_the_rules_for_points_need_one_group_too() -> None:
    for pattern in (r"\d+", r"(\d)(\d)", r"(?i)(\d+)"):
        with pytest.raises(Refused):
            SplitRules(point_patterns=(pattern,))


def test_unknown_parts_are_kept(schema: Schema) -> None:
    raw = {**SHIPPED, "house_style": {"x": 1}}
    assert json.loads(parse(json.dumps(raw)).to_json()) == raw
    with pytest.raises(Refused, match="has no label TRUCK"):
        schema.label("TRUCK")
