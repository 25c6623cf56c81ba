"""From a figure to the words behind it: the lead opens the agreement window, follows a number into the text, and comes
back; once with keys, once with the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotations import importing
from annotations.agreement.report import Behind
from annotations.edits import SetLead
from annotations.project import Project
from annotations.schema import Schema
from annotations.sectioning import SplitRules
from app.commands.table import VIEW
from app.mainwindow import MainWindow
from app.panes.agreement import AgreementWindow
from tests.app.agreeingworld import LEAD, agreed
from tests.shared_files import shared
from tests.windows import CTRL, SHIFT, click, focus, opened, press, settle, told

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
_EXACT = Behind(("missing", "boundary", "label"), ("STANCE",))
FOUNDING = "samples/european-powers.stancemark.jsonl"


@pytest.fixture(params=["founding", "own"])
def path(request: pytest.FixtureRequest, tmp_path: Path, schema: Schema) -> Path:
    """The founding sample, whose two annotators have finished it and differ; or a project of our own."""
    if request.param == "own":
        return agreed(tmp_path, schema)
    sample = shared(FOUNDING)
    project = Project.create(tmp_path / "p.stancemark", schema, annotator="sample")
    reading = importing.read([sample], rules=SplitRules.from_schema(schema.sections), language=schema.language)
    importing.store(project, importing.plan(project, reading))
    project.annotator = LEAD
    project.do("Lead", SetLead(LEAD))
    project.close()
    return project.path


@contextmanager
def led(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path, LEAD) as window:
        settle(qtbot, window)
        yield window


def counted(qtbot: QtBot, window: MainWindow) -> AgreementWindow:
    """The agreement window, once it has counted."""
    found = window.agreeing.window
    assert found is not None
    qtbot.waitUntil(lambda: found.isActiveWindow() and not found.surveying.busy, timeout=30_000)
    return found


def compared(qtbot: QtBot, window: MainWindow) -> str:
    """What is framed in the text, once that has the keyboard."""
    area = window.comparing.area
    assert area is not None
    qtbot.waitUntil(lambda: window.isActiveWindow() and area.has_focus())
    assert window.session.document is not None
    places = [part for view in area.views() for part in view._place_in_question]
    for view in area.views():
        for part in view._place_in_question:
            assert view.rect().contains(view.range_rects(*part)[0].center().toPoint()), "the place is out of sight"
    return " / ".join(window.session.document.text[slice(*part)] for part in places)


def walks_to_a_cell(found: AgreementWindow) -> None:
    """Keys lead to a cell of the confusion, and into the disagreements behind it."""
    while focus() is not found.parts.charts["confusion"]:
        press(Key.Key_Tab)
    chart = found.parts.charts["confusion"]
    press(Key.Key_Right, times=10)
    press(Key.Key_Down)
    mark = chart.marks()[chart.current()]
    assert found.surveying.report is not None
    confusion = found.surveying.report.confusion
    whose = (confusion.rows, confusion.columns)
    assert mark.behind == Behind(("missing", "label"), ("STANCE", None), whose, directed=True)
    assert " STANCE, " in chart.accessibleDescription()
    assert " none: " in chart.accessibleDescription()
    press(Key.Key_Return)
    listed = found.parts.list
    assert listed.table.hasFocus()
    assert listed.shown()
    assert all(set(each.labels) == {"STANCE", None} for each in listed.shown())


def walks_the_disagreements(qtbot: QtBot, window: MainWindow, found: AgreementWindow) -> None:
    """The first one is opened in the text, then one after the other; nothing can be labelled there."""
    listed = found.parts.list
    press(Key.Key_Return)
    first = listed.shown()[0]
    text = window.session.project.document(first.document).text
    assert compared(qtbot, window) in {text[slice(*part)] for part in first.ranges if part}
    assert told(window).startswith(f"{first.kind.capitalize()} · {first.annotators[0]}: {first.texts[0]}")

    for _ in listed.shown()[1:]:
        press(Key.Key_F7)
    last = listed.shown()[-1]
    assert compared(qtbot, window) in {text[slice(*part)] for part in last.ranges if part}
    assert listed.current() == last
    press(Key.Key_F7)
    assert told(window) == "This is the last disagreement of the list"
    press("1")
    assert told(window).startswith("Nothing can be labelled")


def leaves_it(qtbot: QtBot, window: MainWindow, found: AgreementWindow) -> None:
    """Back to the agreement, out of what is filtered, and back to the own labels."""
    listed = found.parts.list
    press("g", CTRL)
    qtbot.waitUntil(found.isActiveWindow)
    assert listed.table.hasFocus()
    press(Key.Key_Escape)
    assert listed.behind() is None
    assert len(listed.shown()) > 1
    press(Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    assert window.comparing.is_on
    press(Key.Key_Escape)
    assert not window.comparing.is_on
    assert window.reading.active.hasFocus()


def test_with_keys(qtbot: QtBot, path: Path) -> None:
    with led(qtbot, path) as window:
        before = window.session.project.last_step()
        press("g", CTRL)
        found = counted(qtbot, window)
        assert found.parts.cards.cards()[0].hasFocus()
        walks_to_a_cell(found)
        walks_the_disagreements(qtbot, window, found)
        leaves_it(qtbot, window, found)
        assert window.session.project.last_step() == before


def press_on(widget: QWidget, place: QPoint, *, twice: bool = False) -> None:
    """Click on a place of a widget, once it is in sight, as the mouse does."""
    QTest.mouseClick(widget, LEFT, pos=place)
    if twice:
        QTest.mouseDClick(widget, LEFT, pos=place)


def opens_it_from_the_menu(qtbot: QtBot, window: MainWindow) -> AgreementWindow:
    """The agreement window, opened from its menu."""
    menu: QMenu = window.menus[VIEW]
    menu.popup(window.mapToGlobal(QPoint(200, 30)))
    entry = next(action for action in menu.actions() if action.objectName() == "agreement")
    press_on(menu, menu.actionGeometry(entry).center())
    menu.close()
    return counted(qtbot, window)


def filters_the_list(qtbot: QtBot, found: AgreementWindow) -> None:
    """A bar opens what is behind it; kinds are hidden and shown."""
    found.resize(780, 760)
    chart, listed = found.parts.charts["labels"], found.parts.list
    qtbot.waitUntil(lambda: bool(chart.marks()))
    number = next(number for number, mark in enumerate(chart.marks()) if mark.behind == _EXACT)
    press_on(chart, chart._areas[number].center().toPoint())
    assert listed.behind() == chart.marks()[number].behind
    assert all("STANCE" in each.labels for each in listed.shown())
    kinds = {each.kind for each in listed.shown()}
    hidden = next(iter(sorted(kinds)))
    press_on(listed.kind_buttons[hidden], listed.kind_buttons[hidden].rect().center())
    assert {each.kind for each in listed.shown()} == kinds - {hidden}
    press_on(listed.kind_buttons[hidden], listed.kind_buttons[hidden].rect().center())
    assert {each.kind for each in listed.shown()} == kinds


def opens_a_row(qtbot: QtBot, window: MainWindow, found: AgreementWindow) -> None:
    """A double click opens a disagreement in the text."""
    listed = found.parts.list
    qtbot.waitUntil(lambda: not listed.table.viewport().visibleRegion().isEmpty())
    row = listed.table.visualRect(listed.table.model().index(0, 1)).center()
    press_on(listed.table.viewport(), row, twice=True)
    first = listed.shown()[0]
    text = window.session.project.document(first.document).text
    assert compared(qtbot, window) in {text[slice(*part)] for part in first.ranges if part} | {
        " / ".join(text[slice(*part)] for part in first.ranges if part)
    }


def leads_back(qtbot: QtBot, window: MainWindow, found: AgreementWindow) -> None:
    """Buttons go on, back to the list and back to the own labels."""
    listed = found.parts.list
    area = window.comparing.area
    assert area is not None
    click(area.next_button)
    assert area.place.text().startswith("2 of ")
    click(area.list_button)
    qtbot.waitUntil(found.isActiveWindow)
    assert listed.table.current_row() == 1
    press_on(listed.all_button, listed.all_button.rect().center())
    assert not listed.is_filtered()
    found.close()
    qtbot.waitUntil(window.isActiveWindow)
    click(area.leave_button)
    assert not window.comparing.is_on
    assert window.reading.isVisible()
    press(Key.Key_F7, SHIFT)
    assert window.comparing.is_on


def test_with_the_mouse(qtbot: QtBot, path: Path) -> None:
    with led(qtbot, path) as window:
        found = opens_it_from_the_menu(qtbot, window)
        filters_the_list(qtbot, found)
        opens_a_row(qtbot, window, found)
        leads_back(qtbot, window, found)
