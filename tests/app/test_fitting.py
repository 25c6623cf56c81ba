"""Everything has its room at 1280 x 720, and on a screen of 1920 x 1080 at 200 per cent, in English and in German; windows
stay on their screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from annotations import leads
from app import sample
from app.commands.table import MARK
from app.mainwindow import MainWindow
from app.placing import FRAME as USUAL_FRAME
from app.placing import STEP, stepped, within
from app.placing import show as place_and_show
from app.settings import Settings
from tests.annotations.texts import HARBOUR
from tests.app.dialogs import imported, made_empty
from tests.fitting import FRAME, faults, shown_windows
from tests.windows import opened, settle

# What ends the window, asks for files by a dialog of the desktop, or shows the same as another.
NOT_TRIED = (
    "quit", "close_window", "new_window", "open_window", "new", "open", "import", "import_folder", "full_screen", "lead",
    "undo", "redo", "skip", "reopen",
)  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    """The sample, labelled by who leads, with the article open for changes, in English unless a test asks for German."""
    if getattr(request, "param", "") == "german":
        request.getfixturevalue("german")
    with opened(qtbot, sample.make(tmp_path)) as window:
        leads.lead(window.session.project)
        if window.states.is_closed():
            window.navigation.reopen()
        yield window


@pytest.mark.parametrize("window", ["english", "german"], indirect=True)
@pytest.mark.parametrize("screen", [QSize(1280, 720), QSize(960, 540)], ids=["1280x720", "1920x1080 at 200 %"])
def test_whatever_a_command_opens_fits_the_screen_and_cuts_no_words(
    qtbot: QtBot, window: MainWindow, screen: QSize
) -> None:
    window.resize(screen - FRAME)
    settle(qtbot, window)
    found = faults(window, screen)
    tried = 0
    for command in window.commands:
        if command.id in NOT_TRIED or command.menu == MARK or not window.states.fits(command):
            continue
        window.actions_by_id[command.id].trigger()
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=30_000)
        QCoreApplication.processEvents()
        found += [f"{command.id}: {fault}" for shown in shown_windows() for fault in faults(shown, screen)]
        put_away(window)
        tried += 1
    assert tried > 25
    assert list(dict.fromkeys(found)) == [], "\n".join(dict.fromkeys(found))


def put_away(window: MainWindow) -> None:
    """Close whatever a command has opened."""
    for each in QApplication.topLevelWidgets():
        if each is not window and each.isVisible() and each.isWindow():
            each.close()
    window.reading_mode.leave()
    window.asking.leave()
    window.propagation.leave()
    for name in list(window.docks._plans):
        window.docks.close(name)
    window.completion.close_findings()
    window.activateWindow()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_window_that_began_without_an_article_grows_for_no_panel(qtbot: QtBot, tmp_path: Path) -> None:
    screen = QSize(1280, 720)
    (tmp_path / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    with opened(qtbot, made_empty(tmp_path)) as window:
        window.resize(screen - FRAME)
        settle(qtbot, window)
        window.actions_by_id["search"].trigger()
        settle(qtbot, window)
        assert faults(window, screen) == []
        assert window.size() == screen - FRAME
        window.docks.close("search")
        imported(qtbot, window, tmp_path / "harbour.txt")
        window.actions_by_id["finish"].trigger()
        window.actions_by_id["search"].trigger()
        window.ask_annotator()
        settle(qtbot, window)
        assert window.reading.findings.isVisible()
        assert window.size() == screen - FRAME


@pytest.mark.parametrize("command", ["schema", "manual", "agreement", "keys", "export", "entities", "versions"])
def test_a_window_first_opens_with_room_for_its_frame_on_the_screen(
    qtbot: QtBot, window: MainWindow, command: str
) -> None:
    screen = window.screen().availableGeometry()
    window.setGeometry(screen)
    window.actions_by_id[command].trigger()
    qtbot.waitUntil(lambda: len(shown_windows()) == 2)
    (opened,) = (each for each in shown_windows() if each is not window)
    room = screen.marginsRemoved(USUAL_FRAME)
    assert room.top() <= opened.geometry().top()
    assert opened.geometry().bottom() <= room.bottom()


def test_a_window_is_moved_once_more_when_its_frame_is_known(qtbot: QtBot) -> None:
    shown = QWidget()
    qtbot.addWidget(shown)
    screen = shown.screen().availableGeometry()
    shown.setGeometry(screen)
    place_and_show(shown)
    qtbot.waitUntil(lambda: screen.contains(shown.frameGeometry()))
    assert shown.frameGeometry() != shown.geometry(), "there is a frame here"


def test_a_further_window_begins_a_step_beside_the_other_and_ends_with_the_screen() -> None:
    room = QRect(0, 0, 1280, 800)
    assert stepped(QRect(100, 100, 400, 300), room) == QRect(QPoint(100, 100) + STEP, QSize(400, 300))
    assert stepped(room, room) == QRect(STEP, room.bottomRight())
    assert stepped(QRect(400, 40, 880, 760), room) == QRect(0, 0, 880, 760), "little is left there"


def test_a_window_is_moved_as_little_as_it_takes() -> None:
    room = QRect(0, 0, 1280, 720)
    assert within(QRect(100, 100, 400, 300), room) == QRect(100, 100, 400, 300)
    assert within(QRect(1200, 700, 400, 300), room) == QRect(880, 420, 400, 300)
    assert within(QRect(-50, -20, 400, 300), room) == QRect(0, 0, 400, 300)
    assert within(QRect(50, 50, 2000, 900), room) == QRect(0, 0, 2000, 900)


def test_a_place_on_a_screen_that_is_gone_leads_to_one_that_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        window.resize(700, 500)
        window.move(6000, 4000)
        window.docks.add("notes", "Notes", Qt.DockWidgetArea.RightDockWidgetArea, QListWidget)
        window.docks.open("notes")
        dock = window.docks._docks["notes"]
        dock.setFloating(True)
        dock.move(QPoint(7000, 5000))
        settle(qtbot, window)
        window.close()  # before its panel, which is a window of its own now
    assert Settings().geometry("window") is not None
    with opened(qtbot, path) as window:
        screen = window.screen().availableGeometry()
        assert screen.intersects(window.frameGeometry())
        assert screen.contains(window.frameGeometry().topLeft())
        window.docks.add("notes", "Notes", Qt.DockWidgetArea.RightDockWidgetArea, QListWidget)
        window.docks.restore()
        dock = window.docks._docks["notes"]
        assert dock.isVisible()
        assert screen.contains(dock.frameGeometry().topLeft())


def test_panes_and_panels_have_the_sizes_that_they_were_given(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        window.resize(790, 600)
        settle(qtbot, window)
        window._panes.setSizes([190, 580])
        window.reading.setSizes([340, 230])
        settle(qtbot, window)
        before = window._panes.sizes()[0], window.reading.sizes()[0]
        window.docks.add("notes", "Notes", Qt.DockWidgetArea.BottomDockWidgetArea, QListWidget)
        window.docks.open("notes")
        window.resizeDocks([window.docks._docks["notes"]], [210], Qt.Orientation.Vertical)
        settle(qtbot, window)
        height = window.docks._docks["notes"].height()
    with opened(qtbot, path) as window:
        settle(qtbot, window)
        assert (window._panes.sizes()[0], window.reading.sizes()[0]) == before
        window.docks.add("notes", "Notes", Qt.DockWidgetArea.BottomDockWidgetArea, QListWidget)
        window.docks.restore()
        settle(qtbot, window)
        assert abs(window.docks._docks["notes"].height() - height) <= 2
