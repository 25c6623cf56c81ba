"""Searches at work beside the window, one at a time, on threads of their own; each opens the project for itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotations.concordance import looking
from annotations.concordance.indexing import enter_words
from annotations.concordance.places import Found, Place
from annotations.concordance.search import Search
from annotations.wording import tr
from app.jobs import FAULT, Job, Jobs, Progress
from app.session import Session


class _Pages(QObject):
    """Brings pages from the thread that looks to that of the window; each says which search it is of."""

    came = Signal(int, object)


class Lookups(QObject):
    """`page_came` brings places as they are found, `ended` what the search came to; `read_again` brings both at once,
    of all documents or (not None) of some. `refused` says in a line why there is no answer."""

    page_came = Signal(object)
    progressed = Signal(int, int)
    ended = Signal(object)
    read_again = Signal(object, object, object)
    refused = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._number = 0
        self._job: Job[Any] | None = None
        self._entering: Job[Any] | None = None
        self._is_asked_again = False
        self._pages = _Pages(self)
        self._pages.came.connect(self._came)

    @property
    def busy(self) -> bool:
        """Whether a search is under way."""
        return self._job is not None

    def begin(self, search: Search) -> None:
        """Look through all documents; the pages come as they are found."""
        number = self._next()
        emit = self._pages.came.emit
        self._run(search, None, lambda page: emit(number, page), self.ended.emit)

    def again(self, search: Search, documents: Collection[str] | None = None) -> None:
        """Look through all documents once more, or through some; everything comes at once."""
        self._next()
        places: list[Place] = []
        self._run(search, documents, places.extend, lambda found: self.read_again.emit(found, places, documents))

    def cancel(self) -> None:
        """Give up what is under way; the index of words is gone on with."""
        self._next()
        self.enter_words()

    def stop(self) -> None:
        """Give up what is under way, and begin nothing in its place."""
        self._is_asked_again = False
        self._next()

    def enter_words(self) -> None:
        """Let the index of words catch up with the documents, while nothing is looked for."""
        self._is_asked_again = self._entering is not None  # it may have begun before the documents that are meant came
        if self._entering is not None or self._job is not None:
            return
        path = self._session.project.path

        def ended(*_: object) -> None:
            self._entering = None
            if self._is_asked_again:
                self.enter_words()

        def cancelled() -> None:
            self._entering = None
            self.enter_words()  # what it gave way to may be over already

        self._entering = self._jobs.run(
            lambda progress: enter_words(path, progress.report), ended, on_refused=ended, on_cancelled=cancelled,
            on_failed=ended,
        )  # fmt: skip

    def _next(self) -> int:
        """End what is under way, and give the number of the next search."""
        if self._job is not None:
            self._job.progress.cancel()
            self._job = None
        self._number += 1
        return self._number

    def _run(
        self,
        search: Search,
        documents: Collection[str] | None,
        take: Callable[[Sequence[Place]], None],
        done: Callable[[Found], None],
    ) -> None:
        if self._entering is not None:  # it goes on once this has ended
            self._entering.progress.cancel()
        path, annotator, number = self._session.project.path, self._session.annotator, self._number

        def work(progress: Progress) -> Found:
            return looking.look_in_file(path, annotator, search, take, progress.report, documents)

        def if_wanted(then: Callable[[], None], *, last: bool = True) -> None:
            if number == self._number:
                self._job = None if last else self._job
                then()
                self.enter_words()

        self._job = self._jobs.run(
            work,
            lambda found: if_wanted(lambda: done(found)),
            on_progress=lambda at, of, _: if_wanted(lambda: self.progressed.emit(at, of), last=False),
            on_refused=lambda line: if_wanted(lambda: self.refused.emit(line)),
            on_failed=lambda _: if_wanted(lambda: self.refused.emit(tr(FAULT))),
        )

    def _came(self, number: int, page: Sequence[Place]) -> None:
        if number == self._number:
            self.page_came.emit(page)
