"""Somebody looks for a company through all articles of the sample, marks it everywhere, and puts right what went wrong.

The first part is done with keys alone, the second with the mouse.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotations.project import Project
from app import sample
from app.mainwindow import MainWindow
from app.panes.changing import ChangesDialog
from tests.app.searchpanel import hurry
from tests.windows import CTRL, NONE, SHIFT, click, focus, opened, press, select_by_keys, told, type_in, until

Key = Qt.Key
QUERENT = "Querent"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    hurry(monkeypatch)
    path = sample.make(tmp_path)
    with opened(qtbot, path, "carla") as found:
        yield found


def settled(qtbot: QtBot, window: MainWindow) -> None:
    until(qtbot, lambda: window.searching.pane.is_settled() and not window.jobs.busy)


def said(window: MainWindow) -> str:
    return window.searching.pane.panel.note.text()


def preview(qtbot: QtBot, window: MainWindow) -> ChangesDialog:
    until(qtbot, lambda: isinstance(QApplication.activeModalWidget(), ChangesDialog) and not window.jobs.busy)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ChangesDialog)
    until(qtbot, dialog.isActiveWindow)
    return dialog


def own(window: MainWindow) -> list[tuple[str, str, str]]:
    """What carla has marked: the document, the label, the words."""
    project: Project = window.session.project
    return [
        (head.document, span.label, span.quote)
        for heads in project.sets_by_document().values()
        for head in heads.values()
        if head.annotator == "carla"
        for span in sorted(project.spans(head.id), key=lambda span: span.start)
    ]


def mark_all_but_the_last(qtbot: QtBot, window: MainWindow) -> None:
    """With keys, from the line of the search: three of four places become actors."""
    press(Key.Key_Return)  # into the list
    press("a")
    press(Key.Key_End)
    press(Key.Key_Space)  # but for the last one
    press("m")
    dialog = preview(qtbot, window)
    assert dialog.line.text() == "3 places will change"
    press(Key.Key_Return, CTRL)
    assert told(window) == "Mark 3 places as actor, in 1 document"


def test_by_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    press(Key.Key_PageDown, CTRL, times=5)
    assert window.session.document is not None
    document = window.session.document.id
    select_by_keys(window, QUERENT)
    press(Key.Key_F, CTRL | SHIFT)
    settled(qtbot, window)
    assert said(window) == "4 places in 1 of 6 documents"

    mark_all_but_the_last(qtbot, window)
    assert own(window) == [(document, "ACTOR", QUERENT)] * 3

    until(qtbot, lambda: QApplication.focusWidget() is window.searching.pane.panel.list)
    press(Key.Key_Home)
    press(Key.Key_Return)  # to the first place
    chosen = window.reading.chosen()
    assert chosen is not None
    assert (chosen.quote, chosen.provenance) == (QUERENT, "propagated")
    press(Key.Key_F3)
    press(Key.Key_F3)
    assert told(window) == f"3 of 4: “{QUERENT}”"
    press(Key.Key_Delete)  # this one was meant otherwise
    assert len(own(window)) == 2
    settled(qtbot, window)
    labels = [place.label for place in window.searching.pane.places()]
    assert labels == ["ACTOR", "ACTOR", "", ""]

    press(Key.Key_F, CTRL | SHIFT)
    type_in(f"{QUERENT} is:unmarked")
    settled(qtbot, window)
    assert said(window) == "2 places in 1 of 6 documents"
    press(Key.Key_Escape)
    assert focus() is window.reading.active
    press("z", CTRL, times=2)
    assert own(window) == [], "the many places were one step"
    press("z", CTRL | SHIFT)
    assert len(own(window)) == 3


def test_with_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    search_by_mouse(qtbot, window, r"\w+ (company|ministry|union)\b")
    panel = window.searching.pane.panel
    found = len(window.searching.pane.places())
    assert found >= 2
    tick(panel.list.viewport(), panel.list.visualRect(panel.list.model().index(1, 0)).center())
    assert panel.list.ticked() == [panel.list.places()[1]]
    click(panel.buttons["mark"])
    dialog = preview(qtbot, window)
    dialog.form.what.setCurrentIndex(1)
    until(qtbot, lambda: dialog.button.isEnabled() and not window.jobs.busy)
    click(dialog.button)
    assert [label for _, label, _ in own(window)] == ["STANCE"]
    settled(qtbot, window)

    click(panel.conditions.menus["label"])
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.actions()[1].trigger()
    menu.close()
    assert panel.line.text().endswith("label:STANCE")
    settled(qtbot, window)
    assert said(window) == "1 place in 1 of 6 documents"
    click(panel.buttons["remove"])
    dialog = preview(qtbot, window)
    click(dialog.cancel)
    until(qtbot, lambda: QApplication.activeModalWidget() is None)
    assert len(own(window)) == 1
    where = panel.list.visualRect(panel.list.model().index(0, 0)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, where)
    QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, where)
    chosen = window.reading.chosen()
    assert chosen is not None
    assert chosen.label == "STANCE"


def search_by_mouse(qtbot: QtBot, window: MainWindow, expression: str) -> None:
    """Open the search by its menu, and look for an expression."""
    bar = window.menuBar()
    action = window.actions_by_id["search"]
    assert action in window.menus["&Go"].actions()
    bar.setFocus()
    action.trigger()
    panel = window.searching.pane.panel
    click(panel.toggles["expression"])
    assert panel.line.text() == "//"
    click(panel.line)
    press(Key.Key_Home)
    press(Key.Key_Right)
    type_in(expression)
    settled(qtbot, window)


def tick(viewport: QWidget, row: QPoint) -> None:
    """Click on the box of a row."""
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, NONE, QPoint(14, row.y()))
