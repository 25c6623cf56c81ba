"""Computing on all cores: processes of our own that are started when there is enough to do."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

HERE = 8
"""So many items are computed in this process: to start others takes a second or two."""
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
        if len(items) <= HERE or (os.cpu_count() or 1) == 1:
            yield from ((place, self._function(item)) for place, item in enumerate(items))
            return
        pending: dict[Future[list[Result]], int] = {}
        try:
            size = _AT_ONCE if len(items) >= _MANY else 1
            for begin in range(0, len(items), size):
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
