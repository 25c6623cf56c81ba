"""Dialogs of the real window, opened and waited for."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtWidgets import QDialog

from app.application import create_project
from app.mainwindow import MainWindow


def dialog_of(window: MainWindow, kind: type[QDialog]) -> QDialog:
    found = [child for child in window.findChildren(kind) if child.isVisible()]
    assert len(found) == 1
    return found[0]


def made_empty(tmp_path: Path) -> Path:
    create_project(tmp_path / "p.stancemark")
    return tmp_path / "p.stancemark"


class Gate:
    """Stands in the way of a thread after so many things, until it is opened."""

    def __init__(self, after: int) -> None:
        self.after = after
        self.passed = 0
        self.reached = threading.Event()
        self.opened = threading.Event()

    def stand(self) -> None:
        self.passed += 1
        if self.passed == self.after:
            self.reached.set()
            assert self.opened.wait(20)


def broken(*_given: object, **_more: object) -> object:
    """Stands for a function with a fault."""
    raise ZeroDivisionError
