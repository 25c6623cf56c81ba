"""All mentions in the window: the list marks what is chosen in one step, leaves out what is skipped, and points."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.annotations.texts import HARBOUR
from tests.projects import harbour_at_work
from tests.windows import CTRL, choose, click, framed, opened, place_of, press, steps, take, told
from widgets.lists.rowlist import RowList

Key = Qt.Key
BOARDS = [place_of(HARBOUR, "board", nth) for nth in range(4)]  # in the title, twice in the body, and in a point


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    """The harbour, in which one of four boards is marked, and refers to the harbour board."""
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        yield window


def boards(window: MainWindow) -> list[tuple[int, int]]:
    """Where the project has boards."""
    spans = window.session.project.spans("work")
    return sorted((span.start, span.end) for span in spans if span.quote == "board")


def begin(window: MainWindow) -> None:
    choose(window, "board")
    press("m")
    assert window.mention_list.is_open()


def test_enter_marks_every_mention_in_one_step_and_one_undo_takes_them_back(window: MainWindow) -> None:
    before = steps(window)
    begin(window)
    press(Key.Key_Return)
    assert boards(window) == BOARDS
    assert steps(window) == before + 1
    assert not window.mention_list.is_open()
    assert window.reading.active.hasFocus()
    assert window.reading.chosen() == window.reading.span("board")
    made = [span for span in window.reading.spans() if span.quote == "board" and span.id != "board"]
    assert {(span.label, span.provenance, span.attributes["entity"]) for span in made} == {
        ("ACTOR", "propagated", "authority")
    }
    press(Key.Key_Z, CTRL)
    assert boards(window) == [BOARDS[2]]


def test_what_is_skipped_with_space_is_not_marked(window: MainWindow) -> None:
    begin(window)
    press(Key.Key_Down)
    press(Key.Key_Space)
    press(Key.Key_Return)
    assert boards(window) == [BOARDS[0], BOARDS[2], BOARDS[3]]
    press(Key.Key_Z, CTRL)
    assert boards(window) == [BOARDS[2]]


def test_the_mouse_skips_and_marks(window: MainWindow) -> None:
    begin(window)
    rows = window.mention_list.findChild(RowList)
    click(rows.viewport(), rows.visualRect(rows.model().index(0, 0)).center())
    click(next(each for each in window.mention_list.findChildren(QPushButton) if each.text().startswith("Mark 2")))
    assert boards(window) == BOARDS[1:]


def test_the_list_left_marks_nothing(window: MainWindow) -> None:
    before = steps(window)
    begin(window)
    press(Key.Key_Escape)
    assert boards(window) == [BOARDS[2]]
    assert steps(window) == before
    assert window.reading.active.hasFocus()


def test_each_mention_is_framed_in_the_text_while_it_is_the_current_one(window: MainWindow) -> None:
    begin(window)
    for place in (BOARDS[0], BOARDS[1], BOARDS[3]):
        assert framed(window) == [place]
        press(Key.Key_Down)
    press(Key.Key_Escape)
    assert framed(window) == []


def test_what_stands_nowhere_else_has_no_list(window: MainWindow) -> None:
    window.reading.select(*place_of(HARBOUR, "Mayor Ida Holm"))
    press("1")
    press(Key.Key_Escape)
    press("m")
    assert not window.mention_list.is_open()
    assert told(window) == "“Mayor Ida Holm” stands nowhere else, or is marked everywhere"


def test_the_next_unmarked_mention_is_selected_from_the_caret_on_and_round(window: MainWindow) -> None:
    window.reading.put_caret(BOARDS[0][1])
    councils = [place_of(HARBOUR, "council", 0)]
    for place in (BOARDS[1], *councils, BOARDS[3]):
        press("'")
        assert window.reading.selection() == place
    press("'")
    assert window.reading.selection() == BOARDS[0]
    assert told(window) == "Not marked here: “board”, on from the top"
    press("1")
    take(window, "authority")
    assert boards(window) == [BOARDS[0], BOARDS[2]]
