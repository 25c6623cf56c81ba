"""Searches beside the window: what they leave the index of words like."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from annotations.concordance import grammar
from annotations.concordance.search import Search, Word
from annotations.edits import AddDocument
from annotations.project import Project
from annotations.store import Part
from app.finding.lookups import Lookups
from app.jobs import Job, Jobs
from app.session import Session
from app.settings import Settings
from tests.annotations.concordance.libraries import library
from tests.annotations.texts import harbour
from tests.app.dialogs import Gate

Make = Callable[..., Project]


@pytest.fixture
def session(new_project: Make) -> Iterator[Session]:
    project = library(new_project)
    project.close()
    made = Session.open(project.path, Settings(), "ada")
    yield made
    made.close()


def test_the_index_is_filled_although_a_search_comes_between_and_is_left(qtbot: QtBot, session: Session) -> None:
    jobs, gate, told = Jobs(), Gate(1), []
    lookups = Lookups(session, jobs)
    lookups.progressed.connect(lambda *how_far: told.append(how_far))

    def begin() -> Job[Any] | None:
        lookups.enter_words()
        lookups.begin(Search(((Word("ferry"),),)))
        return lookups._job

    gate.guard(jobs, begin)
    qtbot.waitUntil(lambda: bool(told))  # what filled the index has given way by now
    assert lookups._entering is None
    lookups.cancel()
    gate.opened.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert session.project.holding([[Part("nowhere")]]) == set()


def test_documents_that_come_while_others_are_entered_are_entered_after_them(qtbot: QtBot, session: Session) -> None:
    jobs, gate = Jobs(), Gate(1)
    lookups = Lookups(session, jobs)

    def begin() -> Job[Any] | None:
        lookups.enter_words()
        return lookups._entering

    gate.guard(jobs, begin)
    qtbot.waitUntil(gate.reached.is_set)  # which documents are missing has been read by now
    session.project.do("Import", AddDocument(harbour("mole", "Mole\nA boat.")))
    lookups.enter_words()
    gate.opened.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert session.project.holding([[Part("nowhere")]]) == set()


def test_the_index_is_filled_after_a_search_that_is_refused(qtbot: QtBot, session: Session) -> None:
    jobs, refused = Jobs(), []
    jobs._pool.setMaxThreadCount(1)  # what fills the index ends before the search begins
    lookups = Lookups(session, jobs)
    lookups.refused.connect(refused.append)
    lookups.enter_words()
    lookups.begin(grammar.read("by:nobody", session.project.schema))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert refused == ["only who leads the project sees what others have labelled"]
    assert session.project.holding([[Part("nowhere")]]) == set()
