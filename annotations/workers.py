"""Computing on all cores: processes of our own that are started when there is enough to do."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

HERE = 8
"""So many items are computed in this process, however long they take."""
PATIENCE = 1.0
"""Other processes are started where they would save so many seconds of work: to start them takes about as long."""
_AT_ONCE = 4
"""So many items are handed over together, where there are many."""
_MANY = 100


class Workers(Generic[Item, Result]):
    """Applies one function, which must be importable, to many items. Processes stay until `close`."""

    def __init__(self, function: Callable[[Item], Result]) -> None:
        self._function = function
        self._pool: ProcessPoolExecutor | None = None

    def results(self, items: Sequence[Item]) -> Iterator[tuple[int, Result]]:
        """The place of each item with its result, as they come. To stop asking ends the work."""
        done, seconds = 0, 0.0
        while done < len(items) and not self._is_for_others(len(items), done, seconds):
            begun = time.thread_time()
            result = self._function(items[done])
            seconds += time.thread_time() - begun if done else 0.0  # the first may have waited for imports
            yield done, result
            done += 1
        if done < len(items):
            yield from self._elsewhere(items, done)

    def _is_for_others(self, count: int, done: int, seconds: float) -> bool:
        """Whether others shall do what is left of COUNT items, when all DONE but the first have taken SECONDS."""
        cores = os.cpu_count() or 1
        if count <= HERE or cores == 1:
            return False
        saved = seconds / max(done - 1, 1) * (count - done) * (1 - 1 / cores)
        return self._pool is not None or saved > PATIENCE

    def _elsewhere(self, items: Sequence[Item], first: int) -> Iterator[tuple[int, Result]]:
        """The same for the items from the FIRST on, computed by other processes."""
        pending: dict[Future[list[Result]], int] = {}
        try:
            size = _AT_ONCE if len(items) - first >= _MANY else 1
            for begin in range(first, len(items), size):
                chunk = items[begin : begin + size]
                pending[self._running_pool().submit(_each, self._function, chunk)] = begin
            for future in as_completed(pending):
                yield from ((pending[future] + place, result) for place, result in enumerate(future.result()))
        finally:
            for future in pending:
                future.cancel()

    def close(self) -> None:
        """End the processes; what is under way is given up."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _running_pool(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # A forked child of a program with threads and windows may hang; a fresh one cannot.
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(mp_context=context, initializer=_leave_interrupts)
        return self._pool


def _leave_interrupts() -> None:
    """In a process of the pool: an interrupt is the business of the one that started it, which ends the pool."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _each(function: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    return [function(item) for item in items]
