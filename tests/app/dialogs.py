"""Dialogs of the real window, opened and waited for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.application import create_project
from app.jobs import Job, Jobs
from app.mainwindow import MainWindow
from app.panes.importing import ImportDialog
from tests.windows import press


def dialog_of(window: MainWindow, kind: type[QDialog]) -> QDialog:
    found = [child for child in window.findChildren(kind) if child.isVisible()]
    assert len(found) == 1
    return found[0]


def made_empty(tmp_path: Path) -> Path:
    create_project(tmp_path / "p.stancemark")
    return tmp_path / "p.stancemark"


def imported(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    """Articles have come in by the dialog, which is closed again."""
    window.files.import_paths(list(paths))
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: not window.jobs.busy and dialog.import_button.isEnabled())
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)


class Gate:
    """Stands in the way of a job where it has told so many times how far it is, until it is opened or cancelled."""

    def __init__(self, after: int) -> None:
        self.after = after
        self.passed = 0
        self.reached = threading.Event()
        self.opened = threading.Event()

    def guard(self, jobs: Jobs, begin: Callable[[], Job[Any] | None]) -> Job[Any]:
        """Stand before the job that BEGIN begins: it has to wait for its thread until it can be watched."""
        turn = threading.Event()
        jobs._pool.setMaxThreadCount(1)
        jobs.run(lambda _progress: turn.wait(20), lambda _result: None)
        job = begin()
        assert job is not None
        job.signals.progressed.connect(self.stand, Qt.ConnectionType.DirectConnection)
        turn.set()
        return job

    def open_when_cancelled(self, job: Job[Any]) -> None:
        """Let it go on once it has been told to end."""
        threading.Thread(target=lambda: (job.progress._cancelled.wait(20), self.opened.set()), daemon=True).start()

    def stand(self, *_how_far: object) -> None:
        self.passed += 1
        if self.passed == self.after:
            self.reached.set()
            assert self.opened.wait(20)


def broken(*_given: object, **_more: object) -> object:
    """Stands for a part of the system that fails as none should, which is a fault of ours."""
    raise ZeroDivisionError
