"""A project without an article offers the ways to begin, in the place of the article, for keys and mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotations import catalogues
from annotations.text import shortened
from app.beginning import ways
from app.mainwindow import MainWindow
from tests.accessible.faults import faults
from tests.annotations.texts import HARBOUR
from tests.app.dialogs import imported, made_empty
from tests.windows import CTRL, click, focus, give, opened, press, settle, told
from widgets.controls.barbutton import BarButton
from widgets.welcome import WIDTH, Welcome

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, made_empty(tmp_path)) as window:
        yield window


def buttons(window: MainWindow) -> dict[str, BarButton]:
    assert window.reading.paper.is_empty
    assert window.reading.paper.welcome is not None
    return window.reading.paper.welcome.buttons


def test_who_wants_the_article_is_at_the_first_way_and_walks_them(window: MainWindow) -> None:
    ways = list(buttons(window).values())
    assert focus() is ways[0]
    press(Key.Key_Down)
    assert focus() is ways[1]
    press(Key.Key_Tab)
    assert focus() is ways[2]
    press(Key.Key_Up, times=3)
    assert focus() is ways[-1]
    press(Key.Key_Escape)
    assert focus() is ways[0], "Esc leads back to where the text would be"
    press("1")
    assert told(window) == "Open a document first"


@pytest.mark.parametrize("speech", ["en", "de"])
def test_what_a_way_is_stands_whole(qtbot: QtBot, english_again: None, speech: str) -> None:
    assert catalogues.speak(speech) == ""
    shown = ways({"tour": "Umschalt+F1", "import_folder": "Strg+Umschalt+I"})
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.set_ways(shown)
    welcome.resize(WIDTH + 40, 700)
    welcome.show()
    for way in shown:
        button = welcome.buttons[way.id]
        assert shortened(way.words, button.longest) == way.words
        assert button.width() >= button.sizeHint().width(), way.words


@pytest.mark.parametrize("by_mouse", [False, True], ids=["by keys", "by mouse"])
def test_a_way_is_gone(qtbot: QtBot, window: MainWindow, by_mouse: bool) -> None:
    button = buttons(window)["open"]
    if by_mouse:
        click(button)
    else:
        button.setFocus()
        press(Key.Key_Return)
    dialog = window.findChild(QFileDialog)
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Open project"
    dialog.close()


def test_the_buttons_name_the_keys_that_hold_and_say_what_they_are_good_for(window: MainWindow) -> None:
    assert faults(window) == []
    give(window, "import", "Ctrl+F11")
    button = buttons(window)["import"]
    assert button.key == "Ctrl+F11"
    assert button.accessibleName() == "Import articles, key Ctrl+F11"
    assert "before anything is stored" in button.accessibleDescription()


def test_once_an_article_is_there_one_is_in_it_and_without_it_at_the_ways_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    before = buttons(window)
    (tmp_path / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    imported(qtbot, window, tmp_path / "harbour.txt")
    settle(qtbot, window)
    assert not window.reading.paper.is_empty
    assert focus() is window.reading.article
    press(Key.Key_Z, CTRL)
    assert buttons(window) == before
    window.reading.enter_point(None)
    assert focus() is next(iter(before.values()))
