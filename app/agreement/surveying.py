"""Agreement counted beside the window: a survey of the project in jobs, kept current step by step.

Nothing of the measures is imported before a survey is made, and that happens in a job.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotations.changes import Changes
from annotations.wording import later, tr
from app.jobs import FAULT, Job, Jobs, Progress
from app.session import Session

if TYPE_CHECKING:
    from annotations.agreement.cases import Choice
    from annotations.agreement.report import Report
    from annotations.measuring import Survey

MakeSurvey = Callable[[Path, "Choice | None"], "Survey"]
CANCELLED = later("Counting was cancelled")


def make_survey(path: Path, choice: Choice | None) -> Survey:
    """The survey of a project file."""
    from annotations.measuring import Survey

    return Survey(path, choice)


def _prepare() -> None:
    """Import what draws plots, so that the window need not wait for it."""
    for name in ("matplotlib.backends.backend_agg", "annotations.reporting.figures"):
        importlib.import_module(name)


class Surveying(QObject):
    """Has at most one job under way. `reported` brings each new report, `ended` what went wrong, in one line.

    While it is not `followed`, steps are only remembered; the documents that they touched are read when it is again.
    """

    started = Signal()
    progressed = Signal(int, int)
    reported = Signal(object)
    ended = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, make: MakeSurvey, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._make = session, jobs, make
        self._survey: Survey | None = None
        self._retired: list[Survey] = []  # they are closed before the next job begins, which may take a moment
        self._job: Job[Report] | None = None
        self._followed = False
        self._is_wanted = self._closed = False
        self._touched: set[str] = set()
        self._choice: Choice | None = None
        self.report: Report | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being counted."""
        return self._job is not None

    def count(self, choice: Choice | None = None) -> None:
        """Count everything, under CHOICE from now on; what is under way is given up."""
        self._retire()
        self._choice, self._is_wanted = choice, True
        if self._job is not None:
            self._job.progress.cancel()
        self._go_on()

    def count_again(self) -> None:
        """Read everything again, under the same choice."""
        self._is_wanted = True
        self._go_on()

    def follow(self, followed: bool) -> None:
        """Whether somebody looks."""
        self._followed = followed
        self._go_on()

    def step_committed(self, changes: Changes) -> None:
        """Take in what a step has touched."""
        if self.report is None and self._job is None:
            return
        self._touched.update(changes.documents)
        self._is_wanted = self._is_wanted or changes.listing or changes.schema
        self._go_on()

    def cancel(self) -> None:
        """Give up what is under way."""
        self._is_wanted = False
        if self._job is not None:
            self._job.progress.cancel()

    def forget(self) -> None:
        """Give up what is under way, and know nothing."""
        self.cancel()
        self._retire()
        self.report, self._touched = None, set()

    def close(self) -> None:
        """Give up what is under way; whatever still comes of it is let go, since nobody is there to be told."""
        self._closed = True
        self.forget()
        while self._retired:
            self._retired.pop().close()

    # Inner matters

    def _retire(self) -> None:
        if self._survey is not None:
            self._retired.append(self._survey)
            self._survey = None

    def _go_on(self) -> None:
        """Start the next job, if one is wanted and none is under way."""
        is_due = self._followed and not self._closed and (self._is_wanted or self._touched)
        if self._job is not None or not is_due:
            return
        made: list[Survey] = []
        choice, stopped = self._choice, partial(self._stopped, made)
        self._job = self._jobs.run(
            self._work(made),
            lambda report: self._done(made[0], choice, report),
            on_progress=lambda done, total, _what: None if self._closed else self.progressed.emit(done, total),
            on_refused=stopped,
            on_failed=lambda _error: stopped(tr(FAULT)),
            on_cancelled=lambda: stopped(tr(CANCELLED)),
        )
        self.started.emit()

    def _work(self, made: list[Survey]) -> Callable[[Progress], Report]:
        """What the next job does, from what is wanted now; the survey it counts with is put into MADE."""
        everything, documents = self._is_wanted or self._survey is None, frozenset(self._touched)
        self._is_wanted, self._touched = False, set()
        survey, choice, path = self._survey, self._choice, self._session.project.path
        self._survey, retired = None, self._retired
        self._retired = []

        def work(progress: Progress) -> Report:
            for each in retired:
                each.close()
            _prepare()
            made.append(survey or self._make(path, choice))
            try:
                return made[0].report(progress.report) if everything else made[0].refresh(documents, progress.report)
            finally:
                if self._closed:
                    made[0].close()

        return work

    def _done(self, survey: Survey, choice: Choice | None, report: Report) -> None:
        self._job = None
        if self._closed:
            return
        self._survey = survey
        if self._choice is choice and not self._session.is_blind:
            self.report = report
            self.reported.emit(report)
        else:
            self._retire()
        self._go_on()

    def _stopped(self, made: list[Survey], line: str) -> None:
        self._job = None
        if self._closed:
            return
        self._retired += made
        if self._is_wanted:
            self._go_on()
        else:
            self._touched = set()
            self.ended.emit(line)
