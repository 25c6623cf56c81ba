"""Searches beside the window: what they leave the index of words like."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from annotations.concordance.search import Search, Word
from annotations.project import Project
from annotations.store import Part
from app.finding.lookups import Lookups
from app.jobs import Jobs
from app.session import Session
from app.settings import Settings
from tests.annotations.concordance.libraries import library

Make = Callable[..., Project]


def test_the_index_is_filled_although_a_search_comes_between_and_is_left(qtbot: QtBot, new_project: Make) -> None:
    project = library(new_project)
    project.close()
    session, jobs = Session.open(project.path, Settings(), "ada"), Jobs()
    lookups = Lookups(session, jobs)
    lookups.enter_words()
    lookups.begin(Search(((Word("ferry"),),)))
    lookups.cancel()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert session.project.holding([[Part("nowhere")]]) == set()
    session.close()
