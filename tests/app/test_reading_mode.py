"""Reading mode: the text alone, marked as ever, with ways out that are always there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from app import sample
from app.mainwindow import MainWindow
from tests.windows import CTRL, SHIFT, click, focus, opened, press, settle, told


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, sample.make(tmp_path), "cleo") as window:
        yield window


def seen(window: MainWindow) -> list[str]:
    """Which parts of the window can be seen."""
    parts = {
        "documents": window.documents,
        "bar": window.label_bar,
        "menus": window.menuBar(),
        "article": window.reading.article,
        "summary": window.reading.summary,
        "inspector": window.reading.inspector,
        "map": window.reading.map,
        "status": window.status,
    }
    return [name for name, part in parts.items() if part.isVisible()]


ALL = ["documents", "bar", "menus", "article", "summary", "inspector", "map", "status"]


def test_only_the_text_is_seen_and_all_comes_back_by_key_escape_and_button(qtbot: QtBot, window: MainWindow) -> None:
    sizes = window.reading.sizes()
    press(Qt.Key.Key_F11)
    assert seen(window) == ["article", "status"]
    assert told(window) == "Reading mode; Esc or F11 leaves it"
    assert focus() is window.reading.article
    press(Qt.Key.Key_F11)
    assert seen(window) == ALL
    press(Qt.Key.Key_F11)
    press(Qt.Key.Key_Escape)
    assert seen(window) == ALL
    press(Qt.Key.Key_F11)
    settle(qtbot, window)
    button = window.reading_mode._leave
    assert (button.words, button.key) == ("Leave reading mode", "F11")
    click(button)
    assert seen(window) == ALL
    settle(qtbot, window)
    assert window.reading.sizes() == sizes


def test_escape_lets_go_of_what_is_begun_before_it_leaves(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_F11)
    press(Qt.Key.Key_Right, SHIFT, 2)
    press(Qt.Key.Key_Escape)
    assert window.reading.selection() is None
    assert window.reading_mode.is_on
    press(Qt.Key.Key_Escape)
    assert not window.reading_mode.is_on


def test_marking_asking_and_undoing_go_on_as_ever(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_F11)
    press(Qt.Key.Key_Right, SHIFT, 2)
    press("1")
    assert len(window.reading.spans()) == 1
    assert window.asking.picker.isVisible()
    press(Qt.Key.Key_Escape)
    assert window.reading_mode.is_on, "a question is left before reading mode is"
    press("z", CTRL)
    assert not window.reading.spans()
    press(Qt.Key.Key_PageDown, CTRL)
    assert window.reading_mode.is_on
    assert window.reading_mode._title.text() == window.session.document.title


@pytest.mark.parametrize(
    ("key", "held", "there"),
    [
        (Qt.Key.Key_Down, CTRL, lambda window: window.reading.points[1].hasFocus()),
        ("f", CTRL, lambda window: window.documents.filter_edit.hasFocus()),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier, lambda window: window.reading.points[1].hasFocus()),
    ],
)
def test_whatever_needs_another_part_shows_it(
    qtbot: QtBot, window: MainWindow, key: Qt.Key | str, held: Qt.KeyboardModifier, there: object
) -> None:
    press(Qt.Key.Key_F11)
    press(key, held)
    assert seen(window) == ALL
    assert there(window)


def test_panels_are_put_away_and_come_back(qtbot: QtBot, window: MainWindow) -> None:
    window.docks.add("notes", "Notes", Qt.DockWidgetArea.RightDockWidgetArea, QListWidget)
    window.docks.open("notes", focus=False)
    window.reading.focus_active()
    press(Qt.Key.Key_F11)
    assert not window.docks.is_open("notes")
    press(Qt.Key.Key_F11)
    assert window.docks.is_open("notes")
    press(Qt.Key.Key_F11)
    window.docks.open("notes")
    assert not window.reading_mode.is_on


def test_the_full_screen_is_a_matter_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_F11)
    press(Qt.Key.Key_F11, SHIFT)
    assert window.isFullScreen()
    press(Qt.Key.Key_Escape)
    assert window.isFullScreen()
    assert not window.reading_mode.is_on
    press(Qt.Key.Key_F11, SHIFT)
    assert not window.isFullScreen()


def test_panes_have_their_sizes_after_a_window_was_closed_in_reading_mode(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        before = window._panes.sizes()[0]
        press(Qt.Key.Key_F11)
    with opened(qtbot, path) as window:
        assert seen(window) == ALL
        assert window._panes.sizes()[0] == before
