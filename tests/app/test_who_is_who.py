"""The register of entities in the real window: merging, splitting, removing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.app.entitiespane import Key, named, register, registered
from tests.windows import CTRL, opened, press, steps, type_in


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    return registered(tmp_path, schema)


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as made:
        yield made


def meant(window: MainWindow, set_id: str = "s-ada") -> dict[str, str]:
    """What the spans of a set refer to."""
    return {each.id: each.attributes["entity"] for each in window.session.project.spans(set_id)}


def test_several_are_marked_and_merged_into_the_one_that_is_chosen(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e1")
    press(Key.Key_Space)
    dialog.list.set_current("e2")
    press(Key.Key_Space)
    press("m")
    assert dialog.keep.question.text() == "Merge “Port authority” into “Harbour board”: 3 spans will refer to it"
    press(Key.Key_Down)
    assert dialog.keep.question.text() == "Merge “Harbour board” into “Port authority”: 3 spans will refer to it"
    press(Key.Key_Up)
    press(Key.Key_Return)
    assert dialog.line.text() == "Merge “Port authority” into “Harbour board”"
    assert named(window) == {"e1": "Harbour board", "e3": "Ida Holm", "e4": "Élite Cruises"}
    assert meant(window)["a3"] == "e1"
    assert dialog.list.selected() == "e1"
    assert dialog.list.marked() == []
    press("z", CTRL)
    assert meant(window)["a3"] == "e2"
    press(Key.Key_Escape)


def test_more_than_two_are_merged_in_a_step_each(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e1")
    for id in ("e1", "e2", "e4"):
        dialog.list.set_current(id)
        press(Key.Key_Space)
    before = steps(window)
    press("m")
    assert dialog.keep.question.text() == "Merge 2 into “Harbour board”: 3 spans will refer to it"
    press(Key.Key_Return)
    assert dialog.line.text() == "Merged 2 into “Harbour board”; each is a step of its own"
    assert list(named(window)) == ["e1", "e3"]
    assert steps(window) == before + 2
    press("z", CTRL, times=2)
    assert len(named(window)) == 4


def test_the_text_behind_follows_a_merge(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e1")
    press(Key.Key_Space)
    dialog.list.set_current("e2")
    press(Key.Key_Space)
    press("m")
    press(Key.Key_Return)
    shown = window.reading.span("a3")
    assert shown is not None
    assert shown.attributes["entity"] == "e1"


def test_merging_asks_for_two(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window)
    press("m")
    assert dialog.line.text() == "Mark the entities that are one with Space first, two or more of them"
    assert dialog.keep.isHidden()
    dialog.list.set_current("e1")
    press(Key.Key_Space)
    dialog.list.set_current("e2")
    press(Key.Key_Space)
    before = steps(window)
    press("m")
    press(Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.keep.isHidden()
    assert steps(window) == before


def test_places_are_split_off_as_another_entity(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e3")
    press("s")
    assert dialog.pages.currentWidget() is dialog.parts
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert dialog.line.text() == "Choose the mentions that are not “Ida Holm”"
    dialog.parts.rows.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Space)
    press(Key.Key_Return)
    type_in("Holm the elder")
    press(Key.Key_Return)
    added = next(id for id, name in named(window).items() if name == "Holm the elder")
    assert meant(window) == {"a1": "e1", "a2": "e1", "a3": "e2", "a4": "e3", "a5": added}
    assert meant(window, "s-ben") == {"b1": "e3"}
    assert dialog.line.text() == "Split “Holm the elder” from “Ida Holm”: 1 span; 3 spans stay as they were"
    assert dialog.pages.currentWidget() is dialog.front
    press("z", CTRL)
    assert meant(window)["a5"] == "e3"


def test_what_is_in_use_is_not_removed(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e3")
    press(Key.Key_Delete)
    assert dialog.line.text().startswith("“Ida Holm” is used by 4 spans, first in “Harbour board leaves")
    dialog.list.set_current("e4")
    press(Key.Key_Delete)
    assert dialog.line.text() == "Remove “Élite Cruises” from the register"
    assert "e4" not in named(window)
