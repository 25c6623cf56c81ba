"""The completion gate as the schema decides it: levels, checks that are off, and what follows from links."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from annotations import checks
from annotations.checks import run
from annotations.coverage import Visited
from annotations.derivation import derived_value
from annotations.schema import Attribute, Choice
from annotations.schema_reader import load
from annotations.spans import AnnotationSet, Link
from tests.annotations.checking import CAUSES, DOCUMENT, MENTIONS, SCHEMA, Work, lines
from tests.annotations.cutting import cut, document_of
from tests.annotations.steps import altered
from tests.annotations.texts import span
from tests.shared_files import shared

# What the schema decides


def levels(raw: dict[str, Any], level: str) -> None:
    for row in raw["checks"]:
        row["level"] = level


@pytest.mark.parametrize("level", ["warn", "error"])
def test_the_level_is_the_schemas(level: str) -> None:
    work = Work(altered(SCHEMA, lambda raw: levels(raw, level)))
    for change, _ in CAUSES.values():
        change(work)
    assert {each.level for each in work.open()} == {level}


def test_checks_that_are_off_absent_or_unknown_are_not_made() -> None:
    for change in (
        lambda raw: levels(raw, "off"),
        lambda raw: raw.pop("checks"),
        lambda raw: raw.update(checks=[{"id": "colour of sky", "level": "error"}]),
    ):
        work = Work(altered(SCHEMA, change))
        for cause, _ in CAUSES.values():
            cause(work)
        assert work.open() == []


def test_every_check_of_the_schemas_is_made() -> None:
    assert {check.id for check in SCHEMA.checks} <= checks.CHECKS.keys()
    example = load(shared("design/schema-example.json"))
    assert {check.id for check in example.checks} <= checks.CHECKS.keys()


@pytest.mark.parametrize(
    ("text", "quote", "language", "word"),
    [
        ("Peace in Ukraine is far.", "Ukraine", "en", "in"),
        ("Work inside the Netherlands goes on.", "Netherlands", "en", "inside"),
        ("In Kyiv they wait.", "Kyiv", "en", "In"),
        ("Der Streit in der Ukraine dauert.", "Ukraine", "de", "in"),
        ("Guarantees to Ukraine are near.", "Ukraine", "en", ""),
        ("It is far. Ukraine waits.", "Ukraine", "en", ""),
        ("They believe in officials.", "officials", "en", ""),
        ("La paix in Ukraine.", "Ukraine", "fr", ""),
    ],
)
def test_a_name_after_a_word_of_place_is_pointed_out(text: str, quote: str, language: str, word: str) -> None:
    document = replace(document_of(text), language=language)
    only = altered(SCHEMA, lambda raw: raw.update(checks=[{"id": "actor_in_place_phrase", "level": "warn"}]))
    actor = span(document, quote, id="actor")
    found = run(only, cut(document), AnnotationSet("set", "d", "ada"), [actor], [], [], Visited())
    expected = [f"actor “{quote}” stands after “{word}”: is a party meant, or a place?"] if word else []
    assert [each.text for each in found] == expected
    linked = [Link("l", "set", "holder", "stance", "actor")]
    assert run(only, cut(document), AnnotationSet("set", "d", "ada"), [actor], linked, [], Visited()) == []


def test_a_link_type_may_ask_for_any_number_of_links() -> None:
    def ask(raw: dict[str, Any]) -> None:
        raw["links"][2]["min_per_from"] = 1
        raw["links"][3]["min_per_from"] = 2

    work = Work(altered(SCHEMA, ask), visited=Visited())
    work.visited = Work().visited
    work.link("about_condition", "other", "condition")
    work.link("reported_by", "other", "actor")
    assert lines(work.open()) == [
        "error: stance “offers a ferry” has no about condition link",
        "error: stance “offers a ferry” has 0 of at least 2 reported by links",
        "error: stance “rejects that” has 1 of at least 2 reported by links",
        "error: stance “offers it” has no about condition link",
        "error: stance “offers it” has 0 of at least 2 reported by links",
    ]


def test_no_link_is_asked_for_where_the_schema_lets_none_start() -> None:
    work = Work(altered(SCHEMA, lambda raw: raw["links"][4].update(min_per_from=1)))
    work.links.pop("restates restated")
    assert lines(work.open()) == ["error: stance “offers it” restates nothing"]


def test_the_holder_is_only_unspecified_where_the_schema_knows_that() -> None:
    def plain(raw: dict[str, Any]) -> None:
        raw["labels"][1]["attributes"] = raw["labels"][1]["attributes"][:1]

    work = Work(altered(SCHEMA, plain))
    work.links.pop("holder stance")
    assert lines(work.open()) == ["warn: stance “offers a ferry” has no holder: link one"]


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw["summary_support"].update(enabled=False),
        lambda raw: raw["summary_support"].update(verdicts=[]),
        lambda raw: raw.pop("summary_support"),
    ],
)
def test_where_nothing_is_judged_no_judgement_lacks(change: Callable[[dict[str, Any]], object]) -> None:
    work = Work(altered(SCHEMA, change))
    work.judgements.clear()
    assert work.open() == []


def test_the_title_is_judged_only_where_the_schema_counts_it_as_a_point() -> None:
    work = Work(altered(SCHEMA, lambda raw: raw["sections"]["title"].pop("judge_as_point")))
    work.judgements.pop(0)
    assert work.open() == []


@pytest.mark.parametrize("rows", [["supported"], [{"v": "supported"}], [{"v": "supported", "needs": ["colour", 3]}]])
def test_a_verdict_needs_only_what_is_understood(rows: list[Any]) -> None:
    work = Work(altered(SCHEMA, lambda raw: raw["summary_support"].update(verdicts=rows)))
    work.judge(1, "supported")
    assert work.open() == []


def test_what_the_schema_does_not_know_is_passed_over() -> None:
    work = Work()
    work.mark("x", "ferry", "WEATHER")
    work.link("blames", "x", "actor")
    work.judge(1, "partly")
    work.judge(9, "supported")
    assert work.open() == []


def test_sections_that_are_not_annotated_need_not_be_read() -> None:
    work = Work(altered(SCHEMA, lambda raw: raw["sections"]["summary_list"].update(annotate=False)))
    work.visited = Visited()
    assert lines(work.open(leave_out=[MENTIONS])) == ["warn: not read yet: “No ferry yet”"]


def test_a_party_that_is_marked_elsewhere_is_a_finding() -> None:
    work = Work()
    work.mark("mayor", "Holm")
    (found,) = work.open()
    assert found.text == "“Holm” is marked elsewhere and not here"
    assert (found.check, found.level) == (MENTIONS, "warn")
    assert DOCUMENT.text[found.start :].startswith("Holm does not")
    work.mark("mayor again", "Holm", nth=1)
    assert work.open() == []


# What follows from links


HOLDER = Attribute("holder", "choice", values=(Choice("named"), Choice("unspecified")))


@pytest.mark.parametrize(
    ("derived", "expected"),
    [
        ("named if a holder link exists", "named"),
        (" named  if a\nholder link exists. ", "named"),
        ("named if an about_condition link exists", "named"),
        ("named if an about condition link exists", "named"),
        ("named if a governs link exists", None),
        ("nobody if a holder link exists", None),
        ("named if no holder link exists", None),
        ("named unless a holder link exists", None),
        ("named if a holder link exists and more", None),
        ("if a holder link exists", None),
        ("", None),
        (None, None),
    ],
)
def test_a_value_follows_from_a_link(derived: str | None, expected: str | None) -> None:
    stance = span(DOCUMENT, "offers a ferry", "STANCE", id="s")
    links = [Link("1", "set", "holder", "s", "a"), Link("2", "set", "about_condition", "s", "c")]
    assert derived_value(replace(HOLDER, derived=derived), stance, links) == expected


def test_only_links_that_start_at_the_span_count() -> None:
    stance = span(DOCUMENT, "offers a ferry", "STANCE", id="s")
    attribute = replace(HOLDER, derived="named if a holder link exists")
    assert derived_value(attribute, stance, [Link("1", "set", "holder", "a", "s")]) is None
    assert derived_value(replace(attribute, values=()), stance, [Link("1", "set", "holder", "s", "a")]) == "named"
    assert derived_value(replace(attribute, type="bool"), stance, [Link("1", "set", "holder", "s", "a")]) is None
