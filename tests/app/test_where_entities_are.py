"""The register of entities in the real window: going to places, and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations import marking
from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.app.entitiespane import LEFT, Key, register, registered
from tests.windows import CTRL, SHIFT, click_on, focus, has_left, opened, press, type_in


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    return registered(tmp_path, schema)


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as made:
        yield made


def test_the_places_of_an_entity_are_listed_and_opened(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e3")
    press("w")
    assert dialog.places.question.text() == "“Ida Holm”: 3 places"
    press(Key.Key_End)
    press(Key.Key_Return)
    assert has_left(qtbot, window, dialog)
    assert window.session.document.id == "other"  # type: ignore[union-attr]
    assert window.reading.chosen().id == "o1"  # type: ignore[union-attr]


def test_escape_leads_back_to_the_register(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e3")
    press("w")
    press(Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.list.selected() == "e3"
    press("w")
    QTest.mouseClick(dialog.places.take, LEFT)
    assert not dialog.isVisible()


def test_the_dialog_is_left_from_wherever_one_is(qtbot: QtBot, window: MainWindow) -> None:
    for key in ("w", "s", "m", "t", Key.Key_F2):
        dialog = register(qtbot, window, "e3")
        press(key)
        dialog.close()
        assert has_left(qtbot, window, dialog)


def test_tab_walks_through_the_dialog_and_comes_round(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window)
    first, seen = focus(), []
    for _ in range(30):
        press(Key.Key_Tab)
        seen.append(focus())
        if focus() is first:
            break
    assert seen[-1] is first
    assert set(dialog.buttons) <= set(seen)


def test_places_that_went_meanwhile_are_shown_no_more(qtbot: QtBot, window: MainWindow) -> None:
    project = window.session.project
    dialog = register(qtbot, window, "e3")
    press("w")
    removed = project.span("s-oth", "o1")
    assert removed is not None
    marking.remove(project, removed)
    assert dialog.places.question.text() == "“Ida Holm”: 2 places"
    press(Key.Key_Escape)
    press("s")
    press(Key.Key_Space)
    for each in project.spans("s-ada"):
        if each.attributes["entity"] == "e3":
            marking.remove(project, each)
    assert dialog.pages.currentWidget() is dialog.front


def test_who_leads_the_project_sees_the_places_of_all(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "lead") as window:
        press("l", CTRL | Qt.KeyboardModifier.AltModifier)
        dialog = register(qtbot, window, "e3")
        press("w")
        assert dialog.places.question.text() == "“Ida Holm”: 4 places"
        press(Key.Key_Down, times=2)
        press(Key.Key_Return)
        assert window.session.document.id == "harbour"  # type: ignore[union-attr]
        assert has_left(qtbot, window, dialog)


def test_an_entity_that_is_mentioned_nowhere_says_so(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e4")
    for key in ("w", "s"):
        press(key)
        assert dialog.line.text() == "“Élite Cruises” is mentioned nowhere in your own sets"
        assert dialog.pages.currentWidget() is dialog.front


def test_the_other_places_of_the_chosen_spans_entity_are_listed_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    click_on(window, "Ida Holm")
    press("w", CTRL | SHIFT)
    picker = window.asking.picker
    assert picker.title() == "“Ida Holm”: 2 other places"
    assert [each.detail for each in picker.options()] == ["point 2", "Harbour board leaves night ferry"[:31] + "…"]
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert window.reading.chosen().id == "a5"  # type: ignore[union-attr]
    press("w", CTRL | SHIFT)
    type_in("tuesday")
    press(Key.Key_Escape)
    press("w", CTRL | SHIFT)
    press(Key.Key_Up)
    press(Key.Key_Return)
    assert window.session.document.id == "other"  # type: ignore[union-attr]
    assert window.reading.chosen().id == "o1"  # type: ignore[union-attr]


def test_a_span_of_a_lonely_entity_says_so(qtbot: QtBot, window: MainWindow) -> None:
    click_on(window, "board", nth=2)
    assert window.reading.chosen().id == "a3"  # type: ignore[union-attr]
    press("w", CTRL | SHIFT)
    assert window.status.message.text() == "“Port authority” is mentioned nowhere else"
