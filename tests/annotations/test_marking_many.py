"""Relabelling and removing several spans in one step, and links between them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations import linking, marking, remarks
from annotations.project import Project
from annotations.schema import Schema
from annotations.spans import Span
from tests.annotations.steps import refusal, taken_back, tried
from tests.projects import SET, harbour_at_work

IDS = ("board", "offer", "terms", "council", "refusal", "again")
LABELS = ("ACTOR", "STANCE", "CONDITION")


@pytest.fixture
def project(tmp_path: Path, schema: Schema) -> Iterator[Project]:
    project = Project.open(harbour_at_work(tmp_path, schema), annotator="ada")
    yield project
    project.close()


def spans(project: Project, *ids: str) -> list[Span]:
    found = [project.span(SET, id) for id in ids]
    return [each for each in found if each is not None]


def state(project: Project) -> tuple[dict[str, tuple[str, Any]], set[str]]:
    """What each span is and answers, and the links, by id."""
    rows = {each.id: (each.label, dict(each.attributes)) for each in project.spans(SET)}
    return rows, {link.id for link in project.links(SET)}


def test_several_are_relabelled_in_one_step_and_lose_what_the_new_label_lacks(project: Project) -> None:
    def work() -> None:
        done = marking.relabel_all(project, spans(project, "offer", "again", "terms"), "CONDITION")
        assert done.changes.title == "Relabel 2 spans as condition"
        assert done.dropped == ("commitment", "holder", "holder link", "governs link")

    taken_back(project, work)
    rows, links = state(project)
    assert [rows[id][0] for id in ("offer", "again", "terms")] == ["CONDITION"] * 3
    assert not links


def test_a_link_stays_where_its_ends_may_have_it_under_their_new_labels(project: Project) -> None:
    """The terms govern the offer; with the terms a condition still and the offer a stance, nothing is taken away."""
    linking.link(project, "holder", *spans(project, "again", "council"))
    marking.relabel_all(project, spans(project, "board", "refusal"), "STANCE")
    rows, links = state(project)
    assert "ruled" in links
    assert "held" not in links, "the board is no actor any more"
    assert "holder" not in rows["offer"][1], "what the link decided went with it"
    assert rows["again"][1]["holder"] == "named"


def test_several_are_removed_in_one_step_with_what_hangs_on_them(project: Project) -> None:
    remarks.add(project, "harbour", "flag", "flag", "board")

    def work() -> None:
        assert marking.remove_all(project, spans(project, "board", "terms", "again")).title == "Remove 3 spans"

    taken_back(project, work)
    rows, links = state(project)
    assert set(rows) == {"offer", "council", "refusal"}
    assert not links
    assert "holder" not in rows["offer"][1]
    assert not [each for each in remarks.of(project.head(SET)) if each.kind == "flag"]


def test_what_cannot_be_is_refused_as_a_whole(project: Project) -> None:
    assert refusal(project, lambda: marking.relabel_all(project, spans(project, "offer", "again"), "STANCE")) == (
        "all of them are STANCE already"
    )
    marking.set_status(project, "harbour", "done", "Finish")
    assert "finished" in refusal(project, lambda: marking.remove_all(project, spans(project, "offer", "again")))


@settings(max_examples=25, deadline=None)
@given(ids=st.sets(st.sampled_from(IDS), min_size=1), label=st.sampled_from(LABELS))
def test_what_several_become_is_what_they_would_become_one_by_one(
    schema: Schema, tmp_path_factory: pytest.TempPathFactory, ids: set[str], label: str
) -> None:
    at_once, one_by_one = (
        Project.open(harbour_at_work(tmp_path_factory.mktemp("p"), schema), annotator="ada") for _ in range(2)
    )
    try:
        moved = [span for span in spans(at_once, *sorted(ids)) if span.label != label]
        before = state(at_once)
        _, refused = tried(lambda: marking.relabel_all(at_once, moved, label))
        if refused:
            assert state(at_once) == before
            return
        for span in spans(one_by_one, *(each.id for each in moved)):
            marking.relabel(one_by_one, span, label)
        assert state(at_once) == state(one_by_one)
    finally:
        at_once.close()
        one_by_one.close()
