"""The command palette: every command of the menus by its name, carried out where it makes sense."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from app.commands.ofschema import table
from app.commands.palette import matching
from app.mainwindow import MainWindow
from tests.projects import harbour_at_work
from tests.windows import CTRL, SHIFT, focus, opened, press, select_by_keys, told, type_in


def names(window: MainWindow) -> list[str]:
    return [option.text for option in window.asking.picker.options()]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("undo", "Undo"),
        ("next span", "Next span"),
        ("span next", "Next span"),
        ("unmark the chosen", "Remove span"),
        ("ZOOM", "Zoom in"),
    ],
)
def test_words_find_a_command_by_its_name_or_by_what_it_does(schema: Schema, typed: str, first: str) -> None:
    commands = [each for each in table(schema) if each.menu]
    assert matching(commands, typed)[0].name == first


def test_what_no_command_holds_finds_none(schema: Schema) -> None:
    assert matching(table(schema), "xylophone") == []


def test_every_command_of_the_menus_is_listed_but_the_palette_itself(
    qtbot: QtBot, tmp_path: Path, schema: Schema
) -> None:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        press(Qt.Key.Key_P, CTRL | SHIFT)
        listed = [option.id for option in window.asking.picker.options()]
        assert sorted(listed) == sorted(each.id for each in window.commands if each.id != "palette")
        assert len(set(names(window)[:3])) == 3
        press(Qt.Key.Key_Escape)
        assert focus() is window.reading.active


def test_a_command_is_carried_out_in_the_text_and_comes_first_the_next_time(
    qtbot: QtBot, tmp_path: Path, schema: Schema
) -> None:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        document = window.session.document
        assert document is not None
        select_by_keys(window, document.text.split()[0])
        before = len(window.session.spans())
        press(Qt.Key.Key_P, CTRL | SHIFT)
        type_in("actor")
        assert names(window)[0] == "Actor"
        press(Qt.Key.Key_Return)
        assert len(window.session.spans()) == before + 1
        window.asking.leave()
        press(Qt.Key.Key_P, CTRL | SHIFT)
        assert names(window)[0] == "Actor"
        press(Qt.Key.Key_Escape)


def test_what_makes_no_sense_now_stands_last_and_says_why(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        window.reading.choose(None)
        press(Qt.Key.Key_P, CTRL | SHIFT)
        options = window.asking.picker.options()
        details = ["not now" in option.detail for option in options]
        assert details == sorted(details)
        assert any(details)
        type_in("remove span")
        press(Qt.Key.Key_Return)
        assert told(window).startswith("Choose a span first")
