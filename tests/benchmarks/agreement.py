"""A report of agreement from nothing, from what is kept, and after one changed span.

The corpora are simulated, always the same ones: three annotators who err at different rates.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotations import marking
from annotations.edits import ReplaceSpan
from annotations.measuring import Survey
from annotations.project import Project
from annotations.store import kept
from tests.benchmarks.measurement import Measurement, hand_over
from tests.simulating.corpus import Design, simulate
from tests.simulating.rates import careless

ANNOTATORS = {"ada": careless(0.08), "ben": careless(0.12), "cyn": careless(0.18, start_left=0.8)}
REPORTED = Design(documents=200, spans=60, points=8, batches=(1.0, 0.6), seed=2026)
"""The corpus of the full report: 200 documents with 60 true spans each, and three annotators who finished all."""

REFRESHED = Design(documents=1000, spans=12, points=4, batches=(1.0, 0.6), seed=2026)
"""The corpus of the panel that follows one changed span: 1,000 documents, with 12 true spans each."""

FROM_NOTHING_S, STORED_S, REFRESHED_S = 60, 2, 0.2
ROUNDS, CHANGES = 3, 12


def measure(folder: Path) -> Iterator[Measurement]:
    """All three; the corpora are made first and their making is not measured."""
    yield from reported(simulate(REPORTED, ANNOTATORS).project_file(folder / "reported.stancemark"))
    yield from refreshed(simulate(REFRESHED, ANNOTATORS).project_file(folder / "refreshed.stancemark"))


def reported(path: Path) -> Iterator[Measurement]:
    """The full report of 200 documents, with the time that processes need to start."""
    what = "report of 200 documents x 3 annotators x 60 spans"
    yield Measurement(f"{what}, from nothing", "s", [_report(path)], FROM_NOTHING_S)
    yield Measurement(f"{what}, stored", "s", [_report(path) for _ in range(ROUNDS)], STORED_S)
    kept.file_beside(path).unlink()


def refreshed(path: Path) -> Iterator[Measurement]:
    """From the step that changes a span to the report, in a survey that knows all other documents."""
    survey = Survey(path)
    survey.report()
    rounds = []
    for number in range(CHANGES):
        document = f"d{number * 80:04d}"
        _change(path, document)
        start = time.perf_counter()
        survey.refresh([document])
        rounds.append(time.perf_counter() - start)
    survey.close()
    yield Measurement("one span changed in 1,000 documents", "s", rounds, REFRESHED_S)


def _report(path: Path) -> float:
    start = time.perf_counter()
    survey = Survey(path)
    survey.report()
    survey.close()
    return time.perf_counter() - start


def _change(path: Path, document: str) -> None:
    """Move the end of a span of a finished set, which is opened for it and finished again."""
    project = Project.open(path, annotator="ada")
    marking.set_status(project, document, "doing", "Open again")
    head = project.own_set(document)
    assert head is not None
    span = max(project.spans(head.id), key=lambda each: each.end - each.start)
    project.do("Move", ReplaceSpan(replace(span, end=span.end - 1, quote=span.quote[:-1])))
    marking.set_status(project, document, "done", "Finish")
    project.close()


if __name__ == "__main__":
    hand_over(measure(Path(sys.argv[1])))
