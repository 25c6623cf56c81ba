"""The table of spans in tests of the window: opened by its key, walked with arrows, read cell by cell."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.mainwindow import MainWindow
from tests.windows import CTRL, press
from widgets.lists.spantable import SpanTable

Key = Qt.Key


def table(window: MainWindow) -> SpanTable:
    """Open the table by its key."""
    press(Key.Key_T, CTRL)
    panel = window.docks.panel("spans")
    assert isinstance(panel, SpanTable)
    assert panel.holds_keys()
    return panel


def row(window: MainWindow, id: str) -> SpanTable:
    """Open the table and walk to a row with arrows."""
    view = table(window)
    press(Key.Key_Home)
    press(Key.Key_Down, times=view.shown_ids().index(id))
    assert view.current() == id
    return view


def chosen(window: MainWindow) -> str:
    """The id of the chosen span; empty for none."""
    span = window.reading.chosen()
    return span.id if span else ""


def cells(view: SpanTable, id: str, role: Qt.ItemDataRole = Qt.ItemDataRole.AccessibleTextRole) -> list[str]:
    """What is heard of the cells of a row, or said of them in another role."""
    model = view.rows.model()
    at = view.shown_ids().index(id)
    return [str(model.index(at, column).data(role) or "") for column in range(model.columnCount())]
