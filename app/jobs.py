"""Work off the UI thread. A job gets plain values, reports progress, can be cancelled, and takes no step in a project.

One job writes into a project all the same, through a connection of its own: it fills the index of words.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QMetaObject, QObject, QThreadPool, Signal, SignalInstance
from shiboken6 import delete

from annotations.errors import StancemarkError
from annotations.wording import later

Result = TypeVar("Result")

FAULT = later("Stancemark met a fault of its own; nothing was written")


class Cancelled(Exception):
    """Raised inside the work when the person has cancelled it."""


class Progress:
    """Handed to the work; `report` passes on how far it is and raises Cancelled when it shall stop."""

    def __init__(self, report: Callable[[int, int, str], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()

    def report(self, done: int, total: int, what: str = "") -> None:
        """Say that DONE of TOTAL is done and WHAT comes next."""
        if self._cancelled.is_set():
            raise Cancelled
        self._report(done, total, what)

    def cancel(self) -> None:
        """Make the next `report` raise."""
        self._cancelled.set()


class _Signals(QObject):
    progressed = Signal(int, int, str)
    finished = Signal(object)
    refused = Signal(str)
    failed = Signal(object)
    cancelled = Signal()


class Job(Generic[Result]):
    """One piece of work under way. Signals arrive on the thread that made the job."""

    def __init__(self, work: Callable[[Progress], Result]) -> None:
        self._work = work
        self.signals = _Signals()
        self.progress = Progress(self.signals.progressed.emit)
        self._connections: list[QMetaObject.Connection] = []

    def connect(self, signal: SignalInstance, slot: Callable[..., object] | None) -> None:
        """Call SLOT, where there is one, at a signal of the job, until it is let go of."""
        if slot is not None:
            self._connections.append(signal.connect(slot))

    def let_go(self) -> None:
        """Let go of all that was connected, which may hold a whole window: Qt alone knows of that, and Python finds no
        cycle there. The signals themselves stay, since the other thread may still be telling one of them.
        """
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()

    def run(self) -> None:
        """Called by the thread pool."""
        try:
            result: Any = self._work(self.progress)
        except Cancelled:
            self.signals.cancelled.emit()
        except StancemarkError as error:
            self.signals.refused.emit(str(error))
        except Exception as error:
            self.signals.failed.emit(error)
        else:
            self.signals.finished.emit(result)


class Jobs(QObject):
    """The jobs of one window: each is kept until it has ended; closing the window cancels and awaits them."""

    bug_met = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: set[Job[Any]] = set()

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return bool(self._running)

    def run(
        self,
        work: Callable[[Progress], Result],
        on_done: Callable[[Result], None],
        *,
        on_progress: Callable[[int, int, str], None] | None = None,
        on_refused: Callable[[str], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
    ) -> Job[Result]:
        """Start WORK on another thread and call the others on this one, one of them when it has ended.

        A fault of the work goes to ON_FAILED and, whether that is given or not, to `bug_met`.
        """
        job = Job(work)
        signals = job.signals
        job.connect(signals.finished, on_done)
        job.connect(signals.progressed, on_progress)
        job.connect(signals.refused, on_refused)
        job.connect(signals.failed, on_failed)
        job.connect(signals.cancelled, on_cancelled)
        job.connect(signals.failed, self.bug_met.emit)
        for ended in (signals.finished, signals.refused, signals.failed):
            job.connect(ended, lambda *_: self._end(job))
        job.connect(signals.cancelled, lambda: self._end(job))
        self._running.add(job)
        self._pool.start(job.run)
        return job

    def stop(self) -> None:
        """Cancel what runs and wait for it. Nothing is told of it any more, nor what is on its way already."""
        for job in list(self._running):
            job.progress.cancel()
            job.signals.blockSignals(True)
        self._pool.waitForDone()
        for job in list(self._running):
            self._end(job)
            delete(job.signals)  # no thread tells anything now, and what waits to be told goes with them

    def _end(self, job: Job[Any]) -> None:
        self._running.discard(job)
        job.let_go()
