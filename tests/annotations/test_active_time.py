"""Active time: what counts as work, and what becomes of it when sets come, go, are merged and undone."""

from __future__ import annotations

import itertools
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from annotations import marking
from annotations.activetime import ActiveClock
from annotations.edits import AddDocument
from annotations.project import Project
from annotations.spans import SetContents
from tests.annotations.sharing import mark
from tests.annotations.test_importing import Make, bring, file_of
from tests.annotations.texts import harbour, labelled


class Hand:
    """A clock that goes as far as a test turns it."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def worked(*pauses: float, idle: float = 60.0) -> float:
    """The active seconds of a first sign and one after each of these pauses."""
    hand = Hand()
    clock = ActiveClock(hand, idle)
    clock.sign()
    for pause in pauses:
        hand.at += pause
        clock.sign()
    return clock.take()


@pytest.mark.parametrize(
    ("pauses", "counted"),
    [
        ((), 0.0),
        ((5.0, 10.0), 15.0),
        ((5.0, 60.0), 65.0),
        ((5.0, 60.5, 3.0), 8.0),
        ((7200.0,), 0.0),
    ],
)
def test_pauses_count_up_to_the_idle_time_and_longer_ones_not_at_all(pauses: tuple[float, ...], counted: float) -> None:
    assert worked(*pauses) == pytest.approx(counted)


def test_what_follows_the_last_sign_does_not_count_until_there_is_another() -> None:
    hand = Hand()
    clock = ActiveClock(hand)
    clock.sign()
    hand.at += 30
    assert clock.take() == 0
    clock.sign()
    assert clock.take() == pytest.approx(30)
    assert clock.take() == 0


def test_going_away_ends_the_count_and_coming_back_begins_a_new_one() -> None:
    hand = Hand()
    clock = ActiveClock(hand)
    clock.sign()
    hand.at += 4
    assert clock.leave() == pytest.approx(4)
    hand.at += 20
    assert clock.leave() == 0
    clock.sign()
    assert clock.take() == pytest.approx(4)


@given(st.lists(st.integers(0, 1200), max_size=40), st.integers(4, 480))
def test_active_time_is_the_sum_of_the_short_pauses(pauses: list[int], idle: int) -> None:
    """In quarters of a second, which a float holds exactly."""
    found = worked(*(each / 4 for each in pauses), idle=idle / 4)
    assert found == sum(each for each in pauses if each <= idle) / 4


def rows(path: Path) -> list[tuple[object, ...]]:
    """What the table of sets and the table of time hold."""
    with closing(sqlite3.connect(path)) as connection:
        sets = connection.execute("SELECT document, annotator, seconds FROM annotation_set").fetchall()
        times = connection.execute("SELECT document, annotator, seconds FROM active_time").fetchall()
    return [*sets, *times]


def begun(new_project: Make) -> Project:
    project = new_project()
    project.do("Import", AddDocument(harbour("d1", harbour().text.replace("Monday", "day 1"))))
    return project


def test_reading_counts_and_makes_no_set(new_project: Make) -> None:
    project = begun(new_project)
    before = project.last_step()
    project.times.spend("d1", "ada", 12.5)
    assert project.own_set("d1") is None
    assert project.last_step() == before
    assert project.times.spent("d1", "ada") == 12.5
    mark(project, "d1", "The board")
    head = project.own_set("d1")
    assert head is not None
    assert head.seconds == 12.5
    (listing,) = project.listings()
    assert listing.seconds == 12.5


def test_time_is_no_part_of_undo_and_leaves_the_time_of_change_alone(new_project: Make) -> None:
    project = begun(new_project)
    mark(project, "d1", "The board")
    changed = project.own_set("d1").modified
    project.times.spend("d1", "ada", 20.0)
    assert project.own_set("d1").modified == changed
    marking.set_status(project, "d1", "done", "Finish")
    project.times.spend("d1", "ada", 5.0)
    project.undo()
    assert (project.own_set("d1").status, project.own_set("d1").seconds) == ("doing", 25.0)
    project.undo()
    assert project.own_set("d1") is None
    assert project.times.spent("d1", "ada") == 25.0
    project.times.spend("d1", "ada", 5.0)
    project.redo()
    assert project.own_set("d1").seconds == 30.0
    (_, _, came), _ = rows(project.path)
    assert came is None, "what was measured here is not counted once more as what the set came with"


def lasting(seconds: float | None, *, spans: int = 2, modified: str | None = "2026-11-01T10:00:00.000Z") -> SetContents:
    contents = labelled(harbour())
    head = replace(contents.set, seconds=seconds, modified=modified)
    return replace(contents, set=head, spans=contents.spans[:spans], links=contents.links if spans > 1 else ())


LATER = "2026-11-02T10:00:00.000Z"
VERSIONS = {
    "short": lasting(100.0),
    "long": lasting(160.0),
    "later": lasting(130.0, spans=1, modified=LATER),
    "unmeasured": lasting(None, spans=1, modified="2026-11-03T10:00:00.000Z"),
}


@pytest.mark.parametrize("order", list(itertools.permutations(VERSIONS)))
@pytest.mark.parametrize("together", [True, False])
def test_the_longest_time_holds_in_whatever_order_files_arrive(
    tmp_path: Path, new_project: Make, order: tuple[str, ...], together: bool
) -> None:
    project = new_project()
    files = [file_of(tmp_path, name, [VERSIONS[name]]) for name in order]
    for some in [files] if together else [[file] for file in files]:
        assert not bring(project, *some).refused
    (head,) = project.sets("harbour")
    assert head.seconds == 160.0
    assert len(project.spans(head.id)) == 1


def test_an_import_that_only_brings_time_is_a_step_that_can_be_undone(tmp_path: Path, new_project: Make) -> None:
    project = new_project(annotator="lead")
    bring(project, file_of(tmp_path, "short", [VERSIONS["short"]]))
    project.times.spend("harbour", "ada", 30.0)
    before = rows(project.path)
    bring(project, file_of(tmp_path, "long", [VERSIONS["long"]]))
    assert project.sets("harbour")[0].seconds == 160.0
    bring(project, file_of(tmp_path, "again", [VERSIONS["long"]]))
    assert project.sets("harbour")[0].seconds == 160.0
    project.times.spend("harbour", "ada", 5.0)
    assert project.sets("harbour")[0].seconds == 165.0
    project.times.spend("harbour", "ada", -5.0)
    project.undo()
    assert rows(project.path) == before


def test_an_own_file_that_comes_back_counts_nothing_twice(tmp_path: Path, new_project: Make) -> None:
    from annotations import exporting

    project = begun(new_project)
    mark(project, "d1", "The board")
    project.times.spend("d1", "ada", 40.0)
    file = tmp_path / "own.stancemark.jsonl"
    exporting.export(project, file, "stancemark")
    assert json.loads(file.read_text())["sets"][0]["seconds"] == 40.0
    project.times.spend("d1", "ada", 2.0)
    bring(project, file)
    assert project.own_set("d1").seconds == 42.0
    elsewhere = new_project("b.stancemark")
    bring(elsewhere, file)
    bring(elsewhere, file)
    assert elsewhere.sets("d1")[0].seconds == 40.0


def test_the_times_of_all_are_listed_with_those_who_only_read(new_project: Make) -> None:
    project = begun(new_project)
    mark(project, "d1", "The board")
    project.times.spend("d1", "ben", 7.0)
    project.times.spend("gone", "ben", 7.0)
    entries = [(each.document, each.annotator, each.status, each.seconds) for each in project.times.entries()]
    assert entries == [("d1", "ada", "doing", None), ("d1", "ben", "todo", 7.0)]
