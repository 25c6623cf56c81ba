"""One's own work in figures: each says what it counted, none counts what was undone or belongs to somebody else."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta

import pytest

from annotations import marking, ownwork
from annotations.edits import AddContents, AddDocument
from annotations.ownwork import Figure, Stretch
from annotations.project import Project
from tests.annotations.sharing import mark, numbered
from tests.annotations.test_importing import Make
from tests.annotations.texts import labelled

EVER = Stretch("all time", 0.0, "")


def told(project: Project, stretch: Stretch) -> dict[str, Figure]:
    return dict(zip(ownwork.names(), ownwork.figures(project, stretch), strict=True))


def begun(new_project: Make) -> Project:
    project = new_project()
    project.do("Import", *(AddDocument(numbered(number)) for number in range(4)))
    return project


def test_only_what_stands_and_is_ones_own_is_counted(new_project: Make) -> None:
    project = begun(new_project)
    project.do("Import", AddContents(labelled(numbered(3), "ada", "x")))
    mark(project, "d0", "The board")
    mark(project, "d0", "night ferry")
    mark(project, "d1", "The board")
    project.undo()
    project.redo()
    project.undo()
    marking.set_status(project, "d0", "done", "Finish")
    marking.set_status(project, "d1", "done", "Finish")
    marking.set_status(project, "d1", "doing", "Reopen")
    project.annotator = "ben"
    mark(project, "d2", "The board")
    project.annotator = "ada"
    found = told(project, EVER)
    assert found["Spans"].shown == "2"
    assert found["Undone"].shown == "2"
    assert found["Documents finished"].shown == "2", "with the one that was finished elsewhere"
    assert found["Links"].shown == "0"
    sitting = told(project, Stretch("sitting", 0.0, "2000-01-01T00:00:00.000Z"))
    assert sitting["Documents finished"] == Figure("1", "1 that is done now")
    assert told(project, Stretch("later", 0.0, "2999"))["Spans"].shown == "0"


def test_rates_and_medians_say_on_what_they_rest_or_why_there_are_none(new_project: Make) -> None:
    project = begun(new_project)
    for number in range(3):
        mark(project, f"d{number}", "The board")
        marking.set_status(project, f"d{number}", "done", "Finish")
    nothing = told(project, EVER)
    assert nothing["Spans per hour"] == Figure("–", "undefined: less than a minute was worked")
    assert nothing["Time per document, median"].counted == "undefined: no finished document has a measured time"
    project.times.spend("d0", "ada", 600)
    project.times.spend("d1", "ada", 1200)
    project.times.spend("d3", "ada", 1800)
    project.times.spend("d2", "ben", 9000)
    found = told(project, EVER)
    assert found["Spans per hour"] == Figure("2", "2 spans in 1 h 0 min that were measured here")
    typical = found["Time per document, median"]
    assert typical == Figure("15 min", "over 2 of 3 documents finished; all the time that each took")
    sitting = told(project, Stretch("sitting", 1800.0, "2000-01-01T00:00:00.000Z"))
    assert sitting["Spans per hour"] == Figure("6", "3 spans in 30 min that were measured here")
    assert sitting["Active time"].shown == "30 min"


@contextmanager
def clock_of(zone: str) -> Iterator[None]:
    """The clock on the wall of another place."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    time.tzset()
    try:
        yield
    finally:
        del os.environ["TZ"]
        if before is not None:
            os.environ["TZ"] = before
        time.tzset()


@pytest.mark.parametrize(
    ("zone", "at", "day"),
    [
        ("IST-5:30", "2026-11-26T18:45:00.000Z", 27),  # a quarter past midnight
        ("IST-5:30", "2026-11-26T18:15:00.000Z", 26),
        ("NPT-5:45", "2026-11-26T18:20:00.000Z", 27),
        ("NST3:30", "2026-11-27T03:29:00.000Z", 26),
        ("UTC0", "2026-11-26T18:45:00.000Z", 26),
    ],
)
def test_a_span_of_a_night_stands_on_the_day_of_the_place(new_project: Make, zone: str, at: str, day: int) -> None:
    project = begun(new_project)
    mark(project, "d0", "The board")
    with closing(sqlite3.connect(project.path)) as db, db:
        db.execute("UPDATE step SET at = ? WHERE id = (SELECT max(id) FROM step)", [at])
    with clock_of(zone):
        days = ownwork.by_day(project, 3, date(2026, 11, 27))
    assert [each.day for each, count in days if count] == [day]


def test_days_are_those_of_the_clock_on_the_wall(new_project: Make) -> None:
    project = begun(new_project)
    mark(project, "d0", "The board")
    mark(project, "d1", "The board")
    today = datetime.now().astimezone().date()
    days = ownwork.by_day(project, 14, today)
    assert [day for day, _ in days] == [today - timedelta(days=13 - number) for number in range(14)]
    assert [count for _, count in days] == [0] * 13 + [2]
