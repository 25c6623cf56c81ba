"""Work on another thread: where its answers arrive, how it is cancelled, what a fault does."""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from annotations.errors import Refused
from app.jobs import Jobs, Progress

LISTENERS = 300


def test_work_runs_elsewhere_and_answers_here(qtbot: QtBot) -> None:
    jobs, seen, steps = Jobs(), [], []

    def work(progress: Progress) -> int:
        progress.report(1, 2, "half")
        return threading.get_ident()

    jobs.run(
        work,
        lambda ident: seen.append((ident, threading.get_ident())),
        on_progress=lambda done, total, what: steps.append((done, total, what, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: not jobs.busy)
    here = threading.get_ident()
    assert seen[0][0] != here
    assert seen[0][1] == here
    assert steps == [(1, 2, "half", here)]
    jobs.stop()


def test_cancelled_work_answers_nothing(qtbot: QtBot) -> None:
    jobs, done, cancelled = Jobs(), [], []
    release = threading.Event()

    def work(progress: Progress) -> None:
        release.wait(5)
        progress.report(0, 1)

    job = jobs.run(work, done.append, on_cancelled=lambda: cancelled.append(True))
    job.progress.cancel()
    release.set()
    qtbot.waitUntil(lambda: bool(cancelled))
    assert done == []
    assert not jobs.busy
    jobs.stop()


def test_a_refusal_is_a_line_and_a_fault_is_a_bug(qtbot: QtBot) -> None:
    jobs, refused, bugs = Jobs(), [], []
    jobs.bug_met.connect(bugs.append)

    def refuse(_: Progress) -> None:
        raise Refused("not so")

    def fail(_: Progress) -> None:
        raise ValueError("oops")

    jobs.run(refuse, lambda _: None, on_refused=refused.append)
    jobs.run(fail, lambda _: None)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert refused == ["not so"]
    assert isinstance(bugs[0], ValueError)
    jobs.stop()


def test_a_fault_also_reaches_the_one_who_asked(qtbot: QtBot) -> None:
    jobs, bugs, told, done = Jobs(), [], [], []
    jobs.bug_met.connect(bugs.append)

    def fail(_: Progress) -> None:
        raise ValueError("oops")

    jobs.run(fail, done.append, on_failed=lambda error: told.append((str(error), threading.get_ident())))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == [("oops", threading.get_ident())]
    assert [str(bug) for bug in bugs] == ["oops"]
    assert done == []
    jobs.stop()


def test_stopping_waits_and_lets_nothing_answer(qtbot: QtBot) -> None:
    jobs, done = Jobs(), []
    release = threading.Event()
    jobs.run(lambda _: release.wait(5), done.append)
    release.set()
    jobs.stop()
    assert not jobs.busy
    assert done == []


def test_what_is_on_its_way_when_they_stop_is_told_to_nobody(qtbot: QtBot) -> None:
    jobs, done = Jobs(), []
    release, told = threading.Event(), threading.Event()
    job = jobs.run(lambda _: release.wait(5), done.append)
    job.signals.finished.connect(lambda _: told.set(), Qt.ConnectionType.DirectConnection)
    release.set()
    assert told.wait(5)
    jobs.stop()
    QCoreApplication.processEvents()
    assert done == []


def test_whoever_else_listens_to_a_job_hears_its_end(qtbot: QtBot) -> None:
    """The other thread is still telling it while this one lets go of the job."""
    jobs, heard = Jobs(), []
    for _ in range(20):
        release = threading.Event()
        job = jobs.run(lambda _, release=release: release.wait(5), lambda _: None)
        for _ in range(LISTENERS):
            job.signals.finished.connect(heard.append)
        release.set()
        while jobs.busy:
            QCoreApplication.processEvents()
        qtbot.waitUntil(lambda: len(heard) == LISTENERS)
        heard.clear()
    jobs.stop()
