"""Searches that end before all is looked through: what stands then, and what is looked through again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from annotations.edits import AddDocument
from annotations.project import Project
from app.mainwindow import MainWindow
from tests.annotations.concordance.libraries import HEAVY, library, with_rows_of_a
from tests.annotations.texts import harbour
from tests.app.searchpanel import hurry, note, searched, wait
from tests.windows import opened, settle

Make = Callable[..., Project]

NOTHING = "Nothing was found before the search ended. Enter looks once more"


@pytest.fixture
def window(qtbot: QtBot, new_project: Make, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    hurry(monkeypatch)
    project = library(new_project)
    project.close()
    with opened(qtbot, project.path) as found:
        yield found


def test_an_expression_that_runs_away_is_stopped_with_a_line(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotations.concordance.matching.SECONDS", 0.05)
    pane = searched(qtbot, window, r"/(\p{L}|\p{L}\p{L}|[ ,.])+[#~]/")
    assert note(pane).startswith("0 places in 0 of 3 documents, maybe not all: stopped in “Harbour board")
    assert pane.panel.note.property("role") == "warning"
    assert pane.panel.empty.text().startswith(NOTHING)
    pane.panel.entered.emit()
    assert note(pane) == "Looking…"
    wait(qtbot, pane)
    assert pane.panel.empty.text().startswith(NOTHING)


def test_a_line_that_warns_is_whole_beside_the_places(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotations.concordance.matching.SECONDS", 0.05)
    title = "The ferry that leaves for the island at night and comes back in the morning, as the board wants it " * 2
    window.session.project.do("Import", AddDocument(harbour("long", f"{title}\nA ferry {'a' * 60}.")))
    window.resize(1280, 740)
    pane = searched(qtbot, window, HEAVY)
    settle(qtbot, window)
    line, buttons = pane.panel.note, pane.panel.buttons.values()
    assert title.strip() in line.text()
    assert (line.toolTip(), line.accessibleName()) == ("", line.text()), "it is cut nowhere"
    assert line.heightForWidth(line.width()) <= line.height()
    assert line.height() > 1.5 * line.fontMetrics().height()
    assert all(button.isVisible() and button.y() > line.y() for button in buttons)
    searched(qtbot, window, "ferry")
    settle(qtbot, window)
    assert all(abs(button.geometry().center().y() - line.geometry().center().y()) < 3 for button in buttons)


def test_one_that_took_too_long_in_all_looks_on_only_where_steps_were_taken(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_rows_of_a(window.session.project, *[27] * 100)
    monkeypatch.setattr("annotations.concordance.looking.LONGEST", 0.0)
    pane = searched(qtbot, window, HEAVY)
    reason = note(pane).partition("documents, maybe not all: ")[2]
    assert reason.startswith("stopped after ")
    found = len(pane.places())
    window.session.project.do("Import", AddDocument(harbour("pier", "Pier\nA ferry.")))
    wait(qtbot, pane)
    assert len(pane.places()) == found + 1
    assert note(pane).endswith(reason)


def test_a_search_can_be_stopped_and_one_that_is_left_disturbs_nobody(qtbot: QtBot, window: MainWindow) -> None:
    with_rows_of_a(window.session.project, *[29] * 100)  # half a minute, if nothing ended it
    pane = searched(qtbot, window, "ferry")
    pane.look_for(HEAVY)
    qtbot.waitUntil(lambda: "documents looked through" in note(pane))
    pane.panel.stop_wanted.emit()
    so_far = pane.places()
    assert 6 <= len(so_far) < 40
    assert note(pane) == f"Stopped: {len(so_far)} places, maybe not all"
    assert pane.panel.stop.isHidden()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert pane.places() == so_far
    assert note(pane) == f"Stopped: {len(so_far)} places, maybe not all"
    window.reading.choose(window.reading.span("a1"), reveal=True)
    window.labelling.remove()
    wait(qtbot, pane)
    assert [place.key for place in pane.places()] == [place.key for place in so_far], "the rest is not looked through"
    assert note(pane) == f"Stopped: {len(so_far)} places, maybe not all"
    window.searching.reread()
    qtbot.waitUntil(lambda: not pane.panel.stop.isHidden())
    pane.panel.stop_wanted.emit()
    assert pane.panel.stop.isHidden()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert pane.is_settled()
    assert [place.key for place in pane.places()] == [place.key for place in so_far]
    pane.panel.entered.emit()
    assert (note(pane), pane.panel.stop.isHidden()) == ("Looking…", False), "it was asked for"
    pane.panel.stop_wanted.emit()
    assert pane.panel.empty.text().startswith(NOTHING)
    pane.look_for("ferry")
    pane.look_for("board")
    pane.look_for("council")
    wait(qtbot, pane)
    assert {place.words for place in pane.places()} == {"council"}
    settle(qtbot, window)
    assert {place.words for place in pane.places()} == {"council"}


def test_what_a_step_touched_is_looked_through_though_the_look_at_it_was_stopped(
    qtbot: QtBot, window: MainWindow
) -> None:
    pane = searched(qtbot, window, "ferry")
    found = len(pane.places())
    qtbot.waitUntil(lambda: not window.jobs.busy)
    turn = threading.Event()
    window.jobs._pool.setMaxThreadCount(1)
    window.jobs.run(lambda _progress: turn.wait(20), lambda _result: None)
    window.session.project.do("Import", AddDocument(harbour("pier", "Pier\nA ferry.")))
    qtbot.waitUntil(lambda: pane.lookups.busy)
    pane.panel.stop_wanted.emit()
    turn.set()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert len(pane.places()) == found
    pane.came_into_view()
    wait(qtbot, pane)
    assert [place.document for place in pane.places()][found:] == ["pier"]
