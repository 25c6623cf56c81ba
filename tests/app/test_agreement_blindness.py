"""Whom the agreement window shows nothing, and how it forgets what it has shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.app.agreeingworld import LEAD, WatchedSurvey, agreed, agreeing, counted, kinds, panel
from tests.app.dialogs import Gate
from tests.windows import CTRL, press, told

Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    return agreed(tmp_path, schema)


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with agreeing(qtbot, path) as window:
        yield window


def test_who_does_not_lead_gets_one_line_and_no_window(qtbot: QtBot, path: Path) -> None:
    with agreeing(qtbot, path, "ada") as window:
        press("g", CTRL)
        assert window.agreeing.window is None
        assert told(window) == (
            "Agreement is for who leads the project, as annotators do not see what others label; "
            "Ctrl+Alt+L says that you lead it"
        )
        assert WatchedSurvey.made == []


def test_when_leading_ends_nothing_is_shown_any_more(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    press(Key.Key_Return)
    assert found.parts.line.text().endswith("Esc shows all again")
    window.remarking.lead()
    qtbot.waitUntil(lambda: found.parts.notice.isVisible())
    assert found.parts.notice.text().startswith("Agreement is shown to who leads the project")
    assert found.parts.list.shown() == []
    assert all(not chart.marks() for chart in found.parts.charts.values())
    assert found.parts.cards.cards() == []
    assert not found.parts.foot.isVisible()
    assert not found.parts.line.isVisible()
    assert not found.parts.list.is_filtered()
    for button in (found.parts.sets, found.parts.documents, found.parts.guideline, found.parts.labels):
        assert button.offered() == ()
        assert not button.isEnabled()
    assert found.parts.documents.text() == "Documents: all ▾"
    found.parts.count_button.click()
    press(Key.Key_F5)
    press("e", CTRL)
    assert not found.surveying.busy
    assert found.parts.line.text() == "There is no report to write yet"
    window.remarking.lead()
    counted(qtbot, found)
    qtbot.waitUntil(lambda: bool(kinds(found)))


def test_leading_that_ends_while_something_is_counted_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(after=1)
    monkeypatch.setattr(WatchedSurvey, "gate", gate)
    press("g", CTRL)
    found = window.agreeing.window
    assert found is not None
    qtbot.waitUntil(gate.reached.is_set)
    window.remarking.lead()
    gate.opened.set()
    counted(qtbot, found)
    assert found.parts.notice.text().startswith("Agreement is shown to who leads the project")
    assert found.surveying.report is None
    assert found.parts.list.shown() == []


def test_another_annotator_at_the_same_window_sees_nothing(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    window.answer(lambda: window.following.become("ben"))
    assert found.parts.notice.isVisible()
    assert found.parts.list.shown() == []
    window.answer(lambda: window.following.become(LEAD))
    counted(qtbot, found)
    qtbot.waitUntil(lambda: bool(kinds(found)))
