"""The inspector in tests of the window: its lines, what they show, and their crosses under a mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from tests.windows import click, hover
from widgets.controls.crossbutton import CrossButton
from widgets.inspectorline import Line


def lines(window: MainWindow) -> list[Line]:
    """The lines that are shown, from top to bottom."""
    inspector = window.reading.inspector
    shown = [line for line in inspector.findChildren(Line) if line.isVisible()]
    return sorted(shown, key=lambda line: line.mapTo(inspector, QPoint(0, 0)).y())


def line(window: MainWindow, name: str, value: str = "") -> Line:
    """The line with this name, and (where two have it) with VALUE in what it shows."""
    found = [each for each in lines(window) if each.content.name == name and value in (each.content.value or "")]
    assert found, f"there is no line {name} {value} among {[each.content.name for each in lines(window)]}"
    return found[0]


def press_cross(qtbot: QtBot, of: Line) -> None:
    """Move the pointer onto a line and click on the cross that comes."""
    cross = of.findChild(CrossButton)
    hover(of)
    qtbot.waitUntil(cross.isVisible)
    click(cross)


def aside(of: Line) -> QAbstractButton:
    """The second value of a line, as the fidelity of a link."""
    return next(each for each in of.findChildren(QAbstractButton) if each.focusPolicy() == Qt.FocusPolicy.TabFocus)


def is_open(of: Line) -> bool:
    """Whether a line says that an answer has to be given."""
    return of.content.is_open and of.accessibleName().endswith(": open")
