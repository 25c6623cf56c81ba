"""Agreement in a project: which sets count, what is known already, what has to be computed, and the report of it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from annotations.agreement.cases import Choice
from annotations.agreement.report import Report
from annotations.agreement.settings import Settings

Progress = Callable[[int, int], None]
"""Told how many documents of how many are done. What it raises ends the work; what was computed until then is kept."""


class Survey:
    """Agreement in one project file, which it opens for itself each time it reads.

    One thread at a time may call it, and it need not be the same one: a window hands it to a job.
    """

    def __init__(self, path: Path, choice: Choice | None = None, settings: Settings | None = None) -> None:
        self.path = path
        self.choice = choice or Choice()
        self.settings = settings or Settings()

    def report(self, progress: Progress | None = None) -> Report:
        """Read everything and report. Raises Refused or Damaged where the project cannot be read."""
        raise NotImplementedError

    def refresh(self, documents: Collection[str], progress: Progress | None = None) -> Report:
        """Read these documents again and report."""
        raise NotImplementedError
