"""Active time: how long somebody really worked on a document, counted from one sign of work to the next.

A sign is a key, the mouse, scrolling. The time between two signs counts where it is not longer than the idle time, and
not at all where it is: nobody knows when in it the work stopped. What follows the last sign does not count either.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotations.store.times import TimeEntry, WorkDone

if TYPE_CHECKING:
    from annotations.store import Store

IDLE_SECONDS = 60.0


class ActiveClock:
    """Adds up the active seconds between signs of work. NOW answers seconds that never run backwards.

    IDLE is the longest pause, in seconds, that still counts as work.
    """

    def __init__(self, now: Callable[[], float], idle: float = IDLE_SECONDS) -> None:
        self.now = now
        self.idle = idle
        self._last: float | None = None
        self._counted = 0.0

    @property
    def counted(self) -> float:
        """The active seconds that `take` would answer."""
        return self._counted

    def sign(self) -> float:
        """There is a sign of work: the seconds that count by it."""
        at, before = self.now(), self._last
        self._last = at
        paused = 0.0 if before is None else max(at - before, 0.0)
        found = paused if paused <= self.idle else 0.0
        self._counted += found
        return found

    def leave(self) -> float:
        """Work stops here, by an act of its own such as going to another window: the seconds that count by it."""
        found = self.sign() if self._last is not None else 0.0
        self._last = None
        return found

    def take(self) -> float:
        """The active seconds since they were taken last."""
        counted, self._counted = self._counted, 0.0
        return counted


class Timesheet:
    """The active time in a project, which is no part of any step (decision 28), and what was done in it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def spend(self, document: str, annotator: str, seconds: float) -> None:
        """Add SECONDS to those of ANNOTATOR on DOCUMENT, whether there is a set yet or not.

        Raises Refused where the file is busy or cannot be written: then nothing was added.
        """
        self._store.times.add(document, annotator, seconds)

    def spent(self, document: str, annotator: str) -> float:
        """The active seconds of ANNOTATOR on DOCUMENT: those that the set came with and those measured here."""
        head = self._store.sets.of(document, annotator)
        if head is not None:
            return head.seconds or 0.0
        return self.measured(document, annotator) or 0.0

    def measured(self, document: str, annotator: str) -> float | None:
        """The active seconds that were measured in this project file; None where none were."""
        return self._store.times.measured(document, annotator)

    def entries(self) -> list[TimeEntry]:
        """Every annotator's time on every document, in list order, by annotator."""
        return self._store.times.entries()

    def work(self, annotator: str, since: str) -> WorkDone:
        """What ANNOTATOR did since a time (UTC, ISO 8601; "" for ever), without what was undone."""
        return self._store.times.work(annotator, since)

    def done_documents(self, annotator: str) -> tuple[str, ...]:
        """The documents that are done by ANNOTATOR, wherever they were finished."""
        return self._store.times.done_documents(annotator)

    def pace(self, annotator: str) -> tuple[int, float]:
        """The spans that ANNOTATOR made on documents whose time was measured here, and all seconds of these."""
        return self._store.times.pace(annotator)

    def spans_by_minute(self, annotator: str, since: str) -> dict[str, int]:
        """How many spans ANNOTATOR made in each minute (UTC, as in 2026-11-27T14:05) since a time."""
        return self._store.times.spans_by_minute(annotator, since)
