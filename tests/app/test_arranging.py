"""Sizes and places of the window's parts, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from annotations import catalogues
from annotations.schema import Schema
from app.docks import WINDOW_OF_ITS_OWN
from app.mainwindow import MainWindow
from app.panes.manual import ManualWindow
from app.panes.schemaeditor import SchemaEditor
from app.panes.versions import VersionsDialog
from tests.projects import harbour_at_work
from tests.windows import ALT, CTRL, NONE, SHIFT, focus, opened, press, settle, take, told
from widgets.controls.panes import pane_around
from widgets.lists.spantable import SpanTable

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        window.resize(1280, 800)
        settle(qtbot, window)
        yield window


def sizes(window: MainWindow) -> dict[str, int]:
    reading = window.reading
    return {
        "documents": window.documents.width(),
        "article": reading.sizes()[0],
        "summary": reading.sizes()[1],
        "inspector": reading.inspector.height(),
    }


def test_a_place_is_said_with_the_capitals_of_the_language(window: MainWindow, english_again: None) -> None:
    window.docks.open("guideline")
    for speech, line in (("en", "Guideline: left of the text"), ("de", "Guideline: Links vom Text")):
        catalogues.speak(speech)
        window.arranging._place("guideline", "left")
        assert told(window) == line


def nearly(now: dict[str, int], before: dict[str, int]) -> bool:
    """Whether sizes are the same but for what rounding makes of them."""
    return all(abs(now[name] - before[name]) < 6 for name in before)


def larger(qtbot: QtBot, window: MainWindow, name: str, held: Qt.KeyboardModifier = NONE) -> int:
    """By how much a part has grown after the key."""
    before = sizes(window)
    press(Key.Key_F5, held)
    settle(qtbot, window)
    return sizes(window)[name] - before[name]


def test_the_part_that_has_the_keyboard_gets_more_room_and_less(qtbot: QtBot, window: MainWindow) -> None:
    window.documents.view.setFocus()
    assert larger(qtbot, window, "documents") > 30
    assert told(window).startswith("Documents: ")
    assert larger(qtbot, window, "documents", SHIFT) < -30
    window.reading.enter_point(None)
    assert larger(qtbot, window, "article") > 30
    window.reading.enter_point(1)
    assert larger(qtbot, window, "summary") > 30
    assert told(window).startswith("Summary: ")
    window.reading.inspector.enter()
    assert larger(qtbot, window, "inspector") > 20
    assert told(window).startswith("Inspector: ")
    window.reading.enter_point(None)
    for _ in range(30):
        press(Key.Key_F5)
    assert told(window) == "Article can become no larger here"
    assert sizes(window)["summary"] > 100, "nothing is pushed out of the window"


def test_all_of_it_comes_back_with_one_key_and_is_remembered(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    path = harbour_at_work(tmp_path, schema)
    with opened(qtbot, path) as window:
        usual = sizes(window)
        window.documents.view.setFocus()
        press(Key.Key_F5, times=2)
        window.reading.inspector.enter()
        press(Key.Key_F5, times=2)
        settle(qtbot, window)
        changed = sizes(window)
        assert changed != usual
    with opened(qtbot, path) as window:
        assert nearly(sizes(window), changed)
        press(Key.Key_F5, CTRL)
        settle(qtbot, window)
        assert nearly(sizes(window), usual)


def test_a_panel_grows_in_the_direction_in_which_it_can(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1480, 860)
    for name, side in (("guideline", "width"), ("spans", "height")):
        panel = window.docks.open(name)
        settle(qtbot, window)
        press(Key.Key_F5, SHIFT)
        settle(qtbot, window)
        before = getattr(panel, side)()
        press(Key.Key_F5)
        qtbot.waitUntil(lambda panel=panel, side=side, before=before: getattr(panel, side)() > before + 20)
        assert told(window).startswith(f"{window.docks.title(name)}: ")
        press(Key.Key_F5, SHIFT)
        qtbot.waitUntil(lambda panel=panel, side=side, before=before: abs(getattr(panel, side)() - before) < 4)


def test_a_panel_is_put_elsewhere_and_keeps_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.docks.open("guideline")
    for place in ("left", "bottom", "top", WINDOW_OF_ITS_OWN, "right"):
        press(Key.Key_F5, CTRL | SHIFT)
        qtbot.waitUntil(lambda: window.asking.picker.isAncestorOf(QApplication.focusWidget()))
        take(window, place)
        settle_panel(qtbot, window)
        assert window.docks.place("guideline") == place
        assert window.docks.has_focus("guideline")
    assert told(window) == "Guideline: right of the text"
    press(Key.Key_Escape)
    assert focus() is window.reading.active


def settle_panel(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.docks.panel("guideline")
    qtbot.waitUntil(lambda: panel.window().isActiveWindow() and panel.isAncestorOf(QApplication.focusWidget()))


def test_which_panel_is_asked_from_the_text_where_several_are_open(qtbot: QtBot, window: MainWindow) -> None:
    press(Key.Key_F5, CTRL | SHIFT)
    assert told(window).startswith("No panel is open")
    for name in ("guideline", "spans"):
        window.docks.open(name, focus=False)
    window.reading.focus_active()
    press(Key.Key_F5, CTRL | SHIFT)
    assert window.asking.picker.title() == "Which panel"
    take(window, "spans")
    assert window.asking.picker.title() == "Where “Table of spans” stands"
    take(window, "right")
    assert window.docks.place("spans") == window.docks.place("guideline") == "right"
    assert window.docks.has_focus("spans")
    press(Key.Key_F5, CTRL)
    assert window.docks.place("spans") == "bottom"
    assert window.docks.is_open("spans")
    assert window.docks.is_open("guideline")


def test_the_order_of_rows_and_the_width_of_columns_by_keys(window: MainWindow) -> None:
    press("o", CTRL | SHIFT)
    assert window.docks.is_open("spans")
    take(window, "2")
    view = window.docks.panel("spans")
    assert isinstance(view, SpanTable)
    assert view.shown_ids() == ["board", "council", "terms", "offer", "again", "refusal"], "by their words"
    assert view.holds_keys()
    assert told(window) == "Rows by Words; 1 of 6"
    press(Key.Key_Right)
    header = view.rows.horizontalHeader()
    column = view.rows.currentIndex().column()
    before = [header.sectionSize(at) for at in range(header.count())]
    press(Key.Key_Right, ALT, times=2)
    assert header.sectionSize(column) > before[column]
    press(Key.Key_Left, ALT, times=2)
    assert [header.sectionSize(at) for at in range(header.count())] == before


@pytest.mark.parametrize(
    ("key", "held", "kind"),
    [(Key.Key_F1, NONE, ManualWindow), ("e", CTRL | SHIFT, SchemaEditor), (Key.Key_F2, SHIFT, VersionsDialog)],
)
def test_parts_of_a_dialog_get_more_room_and_less(
    qtbot: QtBot, window: MainWindow, key: Key | str, held: Qt.KeyboardModifier, kind: type[QDialog]
) -> None:
    press(key, held)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
    if kind is VersionsDialog:
        press("2", ALT)
    found = pane_around(focus())
    assert found is not None
    splitter, at = found
    before = splitter.sizes()[at]
    press(Key.Key_F5)
    assert splitter.sizes()[at] > before
    press(Key.Key_F5, SHIFT)
    assert abs(splitter.sizes()[at] - before) < 4
    press(Key.Key_Escape)


def test_sentences_that_were_not_visited_are_gone_to_one_after_the_other(window: MainWindow) -> None:
    been = []
    for _ in range(20):
        press(Key.Key_Down, CTRL | SHIFT)
        if told(window).startswith("Every sentence"):
            break
        been.append((window.reading.active.caret(), told(window).rpartition("; ")[2]))
    assert len(been) > 1
    assert len({at for at, _ in been}) == len(been), "none twice"
    assert been[-1][1] == "0 more sentences not visited"
    assert told(window) == "Every sentence was visited, or has a label"
