"""What an annotator has done, for themselves: in a time, and in all. Every figure says what it counted.

Nothing is kept for it: deeds come from the journal, times from the project; only how long one worked today is
remembered elsewhere, on one's own machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from statistics import median
from typing import NamedTuple

from annotations.project import Project
from annotations.store import WorkDone
from annotations.wording import counted, lasting, number, several, tr

LEAST_SECONDS = 60.0


class Figure(NamedTuple):
    """A figure as it is shown, and in words what it counted, or why there is none."""

    shown: str
    counted: str


NONE = "–"


class Stretch(NamedTuple):
    """A stretch of time: the active seconds in it, and since when (UTC, ISO 8601; "" for ever)."""

    name: str
    seconds: float
    since: str


def figures(project: Project, stretch: Stretch) -> list[Figure]:
    """The figures of one's own work in a stretch of time, in the order of `names`."""
    work = project.times.work(project.annotator, stretch.since)
    finished = project.times.done_documents(project.annotator) if not stretch.since else work.finished
    return [
        _active(stretch),
        Figure(number(len(finished)), _finished(finished)),
        Figure(number(work.spans), tr("marked in this project and not undone; imported ones are not counted")),
        Figure(number(work.links), tr("made in this project and not undone; imported ones are not counted")),
        Figure(number(work.undone), tr("steps that you took back")),
        _pace(project, work, stretch),
        _typical(project, finished),
    ]


def names() -> list[str]:
    """What the figures are called."""
    return [
        tr("Active time"), tr("Documents finished"), tr("Spans"), tr("Links"), tr("Undone"), tr("Spans per hour"),
        tr("Time per document, median"),
    ]  # fmt: skip


def beginning(day: date) -> str:
    """When a day of the local calendar begins, as the journal writes times (UTC, ISO 8601)."""
    first = datetime.combine(day, datetime.min.time()).astimezone(UTC)
    return first.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def by_day(project: Project, days: int, today: date) -> list[tuple[date, int]]:
    """How many spans one made on each of the last DAYS days, in local time, the oldest first."""
    first = today - timedelta(days=days - 1)
    minutes = project.times.spans_by_minute(project.annotator, beginning(first))  # some clocks differ by quarters
    found = {first + timedelta(days=later): 0 for later in range(days)}
    for minute, count in minutes.items():
        day = datetime.fromisoformat(f"{minute}:00+00:00").astimezone().date()
        if day in found:
            found[day] += count
    return list(found.items())


def _active(stretch: Stretch) -> Figure:
    return Figure(lasting(stretch.seconds), tr("pauses of work that are no longer than you allow, without the rest"))


def _finished(finished: Sequence[str]) -> str:
    return several(len(finished), "{count:,} that is done now", "{count:,} that are done now")


def _pace(project: Project, work: WorkDone, stretch: Stretch) -> Figure:
    spans, seconds = (work.spans, stretch.seconds) if stretch.since else project.times.pace(project.annotator)
    if seconds < LEAST_SECONDS:
        return Figure(NONE, tr("undefined: less than a minute was worked"))
    what = tr("{spans} in {time} that were measured here", spans=counted(spans, "span"), time=lasting(seconds))
    return Figure(number(spans / seconds * 3600, ",.0f"), what)


def _typical(project: Project, finished: Sequence[str]) -> Figure:
    """The median over finished documents of all the time that they took, whenever that was."""
    times = [
        entry.seconds
        for entry in project.times.entries()
        if entry.annotator == project.annotator and entry.document in finished and entry.seconds
    ]
    if not times:
        return Figure(NONE, tr("undefined: no finished document has a measured time"))
    return Figure(
        lasting(median(times)),
        tr(
            "over {measured} of {finished} finished; all the time that each took",
            measured=len(times),
            finished=counted(len(finished), "document"),
        ),
    )
