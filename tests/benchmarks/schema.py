"""A change of the schema where tens of thousands of labels change with it: planned, put in force, undone, done again.

The window stands still during these steps. Nothing is painted here: what a window does after them is that of any step.
"""

from __future__ import annotations

import gc
import sqlite3
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from annotations.drafts import planning
from annotations.drafts.draft import Draft
from annotations.project import Project
from app.__main__ import COLLECT_AFTER
from tests.benchmarks import corpus
from tests.benchmarks.measurement import Measurement, both_clocks, hand_over

ROUNDS = 5
PLAN_MS, STEP_MS = 500, 500
Change = Callable[[Draft], Draft]


def measure(folder: Path) -> Iterator[Measurement]:
    """One change after the other in the project of all articles, each taken back before the next."""
    gc.set_threshold(COLLECT_AFTER)
    path = corpus.project_file(folder)
    floor = _every_row_written(path)
    spans = corpus.ARTICLES * corpus.SPANS_EACH
    for what, change in {"all labels": _labels, "one attribute": _attribute}.items():
        with closing(Project.open(path, annotator=corpus.ANNOTATOR)) as project:
            yield from _measured(project, f"new names of {what}, {spans:,} spans", change, floor)


def _labels(draft: Draft) -> Draft:
    for name in corpus.ATTRIBUTES:
        draft = _renamed(draft, ("label", name), f"{name}_NOW")
    return draft


def _attribute(draft: Draft) -> Draft:
    return _renamed(draft, ("label", "STANCE", "commitment"), "commitment_now")


def _renamed(draft: Draft, address: tuple[str, ...], name: str) -> Draft:
    place = draft.place_of(address)
    assert place is not None
    return draft.renamed(place, name)


def _measured(project: Project, what: str, change: Change, floor: float) -> Iterator[Measurement]:
    rounds: dict[str, list[tuple[float, float]]] = {}

    def taken(step: str, work: Callable[[], object]) -> None:
        gc.collect()
        rounds.setdefault(step, []).append(both_clocks(work))

    for _ in range(ROUNDS):
        draft = change(Draft.of(project.schema))
        taken("planned", lambda draft=draft: planning.plan(project, draft))
        planned = planning.plan(project, draft)
        taken("in force", lambda planned=planned: planning.apply(project, planned))
        taken("undone", project.undo)
        taken("done again", project.redo)
        project.undo()
    for step, measured in rounds.items():
        limit = PLAN_MS if step == "planned" else STEP_MS
        yield _told(f"{what}: {step}", measured, limit, floor)


def _told(what: str, rounds: Sequence[tuple[float, float]], limit: float, floor: float) -> Measurement:
    clock, processor = zip(*rounds, strict=True)
    floor_is = "UPDATE of every row of a span, and COMMIT"
    return Measurement(what, "ms", clock, limit, floor, floor_is, statistics.median(processor))


def _every_row_written(path: Path) -> float:
    """How long it takes to write every span's label and answers once, as they are."""
    with closing(sqlite3.connect(path)) as connection:

        def work() -> None:
            connection.execute("UPDATE span SET label = label, attributes = attributes")
            connection.commit()

        return sorted(both_clocks(work)[0] for _ in range(ROUNDS))[ROUNDS // 2]


if __name__ == "__main__":
    hand_over(measure(Path(sys.argv[1])))
