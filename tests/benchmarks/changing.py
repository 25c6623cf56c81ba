"""Changing as many places as one step may change: what becomes of each is planned in a job, and carried out at once.

The window stands still only while it is carried out.
"""

from __future__ import annotations

import gc
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from annotations.concordance import changing, grammar, looking
from annotations.concordance.changing import Action, MarkAs, Plan, RelabelAs, Unmark
from annotations.concordance.places import Place
from annotations.project import Project
from annotations.suggest.tokenizer import load_tokenizer
from app.__main__ import COLLECT_AFTER
from app.finding.searching import MOST_AT_ONCE
from tests.benchmarks import corpus
from tests.benchmarks.measurement import Measurement, both_clocks, hand_over

Both = tuple[float, float]
"""Milliseconds of the clock, and of the processor."""

ROUNDS = 3
PLAN_MS, CARRY_OUT_MS = 10_000, 1000
ACTIONS: dict[str, tuple[str, Action]] = {
    "marked": ("the is:unmarked", MarkAs("ACTOR")),
    "relabelled": ("label:ACTOR", RelabelAs("CONDITION")),
    "removed": ("label:ACTOR", Unmark()),
}


def measure(folder: Path) -> Iterator[Measurement]:
    """One action after the other in the project of all articles, each taken back before the next."""
    gc.set_threshold(COLLECT_AFTER)
    path = corpus.project_file(folder)
    tokenizer = load_tokenizer("en")
    with closing(Project.open(path, annotator=corpus.ANNOTATOR)) as project:
        for done, (typed, action) in ACTIONS.items():
            places = _places(project, typed)

            def plan(places: Sequence[Place] = places, action: Action = action) -> Plan:
                return changing.plan(path, project.annotator, tokenizer, places, action)

            rounds = [_round(project, plan) for _ in range(ROUNDS)]
            what = f"{len(plan().done):,} of {len(places):,} places {done}"
            yield _told(f"{what}: planned", [planned for planned, _ in rounds], PLAN_MS)
            yield _told(f"{what}: carried out", [carried_out for _, carried_out in rounds], CARRY_OUT_MS)


def _round(project: Project, plan: Callable[[], Plan]) -> tuple[Both, Both]:
    """How long it takes to plan, and to carry that out; it is taken back."""
    made: list[Plan] = []
    gc.collect()
    planned = both_clocks(lambda: made.append(plan()))
    gc.collect()
    carried_out = both_clocks(lambda: changing.carry_out(project, made[0]))
    project.undo()
    return planned, carried_out


def _places(project: Project, typed: str) -> Sequence[Place]:
    found: list[Place] = []
    looking.look(project, grammar.read(typed, project.schema), found.extend, most=MOST_AT_ONCE)
    return found


def _told(what: str, rounds: Sequence[Both], limit: float) -> Measurement:
    clock, processor = zip(*rounds, strict=True)
    return Measurement(what, "ms", clock, limit, processor=statistics.median(processor))


if __name__ == "__main__":
    hand_over(measure(Path(sys.argv[1])))
