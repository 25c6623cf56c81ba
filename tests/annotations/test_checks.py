"""The completion gate: each check, and that mending one thing ends one finding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.findings import Finding
from tests.annotations.checking import CAUSES, DOCUMENT, SCHEMA, Work, lines
from tests.annotations.steps import altered


def test_nothing_is_open_where_all_is_done() -> None:
    assert Work().open() == []


@pytest.mark.parametrize("cause", CAUSES)
def test_each_cause_gives_its_own_finding_and_no_other(cause: str) -> None:
    change, expected = CAUSES[cause]
    work = Work()
    change(work)
    assert lines(work.open()) == expected


# Those that change different things, so that any of them may come together.
TWICE = (
    "a verdict without the words that it is about",
    "a verdict without anything",
    "a contradiction without a place",
)
ALONE = [name for name in CAUSES if name not in TWICE]


@given(st.sets(st.sampled_from(ALONE)), st.data())
def test_removing_a_cause_removes_its_findings_and_nothing_else(causes: set[str], data: st.DataObject) -> None:
    work = Work()
    for cause in sorted(causes):
        CAUSES[cause][0](work)
    before = lines(work.open())
    assert sorted(before) == sorted(line for cause in causes for line in CAUSES[cause][1])
    if not causes:
        return
    mended = data.draw(st.sampled_from(sorted(causes)))
    after = Work()
    for cause in sorted(causes - {mended}):
        CAUSES[cause][0](after)
    assert lines(after.open()) == [line for line in before if line not in CAUSES[mended][1]]


def test_a_bare_stance_lacks_the_answer_who_holds_it_and_is_told_once() -> None:
    work = Work()
    work.links.pop("holder stance")
    assert [(each.check, each.level, each.attribute) for each in work.open()] == [
        ("required_attribute_missing", "error", "holder"),
    ]
    only = Work(altered(SCHEMA, lambda raw: raw.update(checks=[{"id": "stance_without_holder", "level": "warn"}])))
    only.links.pop("holder stance")
    assert [(each.check, each.level, each.wants) for each in only.open()] == [
        ("stance_without_holder", "warn", "holder")
    ]
    work.answer("stance", "holder", "unspecified")
    assert work.open() == []


def test_a_finding_says_where_it_is_and_what_it_means() -> None:
    work = Work()
    for change, _ in CAUSES.values():
        change(work)
    found = {each.text: each for each in work.open()}
    condition = work.spans["condition"]
    governs = found["condition “if the council pays the crew” governs nothing"]
    assert governs == Finding(
        "condition_without_governs", "error", governs.text, condition.start, condition.end, span="condition",
        wants="governs", about="condition “if the council pays the crew”",
    )  # fmt: skip
    assert governs.lacking == "governs nothing"
    kind = found["condition “if the council pays the crew” needs an answer: kind"]
    assert (kind.span, kind.attribute) == ("condition", "kind")
    point = found["point 1 is contradicted: mark the counter-evidence"]
    assert (point.point, DOCUMENT.text[point.start : point.end]) == (1, "The board offers it.")
    document = found["the document needs an answer: relevant"]
    assert (document.field, document.start, document.end, document.span) == ("relevant", 0, 0, None)


def test_errors_come_first_and_then_the_order_of_reading() -> None:
    work = Work()
    for change, _ in CAUSES.values():
        change(work)
    found = work.open()
    assert [each.level for each in found] == sorted(each.level for each in found)
    for level in ("error", "warn"):
        starts = [each.start for each in found if each.level == level]
        assert starts == sorted(starts)
        assert len(starts) > 2


def test_what_is_left_out_is_not_looked_at() -> None:
    work = Work()
    for change, _ in CAUSES.values():
        change(work)
    found = work.open()
    for name in {each.check for each in found}:
        assert work.open(leave_out=[name]) == [each for each in found if each.check != name]
    assert work.open(leave_out={each.check for each in found}) == []
