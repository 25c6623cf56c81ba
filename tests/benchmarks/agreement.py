"""Simulated corpora for the benchmarks of agreement, as project files. Always the same."""

from __future__ import annotations

from pathlib import Path

from tests.simulating.corpus import Design, simulate
from tests.simulating.rates import careless

ANNOTATORS = {"ada": careless(0.08), "ben": careless(0.12), "cyn": careless(0.18, start_left=0.8)}
REPORTED = Design(documents=200, spans=60, points=8, batches=(1.0, 0.6), seed=2026)
"""The corpus of the full report: 200 documents with 60 true spans each, and three annotators who finished all."""

REFRESHED = Design(documents=1000, spans=12, points=4, batches=(1.0, 0.6), seed=2026)
"""The corpus of the panel that follows one changed span: 1,000 documents, with 12 true spans each."""


def reported_project(folder: Path) -> Path:
    """The project of the full report; made where it is not there yet."""
    return _project(folder / "reported.stancemark", REPORTED)


def refreshed_project(folder: Path) -> Path:
    """The project of 1,000 documents; made where it is not there yet."""
    return _project(folder / "refreshed.stancemark", REFRESHED)


def _project(path: Path, design: Design) -> Path:
    return path if path.exists() else simulate(design, ANNOTATORS).project_file(path)
