"""The map of the article in the window: what was visited and marked, what is wrong, and where a press on it leads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotations.project import Project
from annotations.schema import Schema
from app import sample
from app.mainwindow import MainWindow
from app.settings import Place, Settings
from tests.annotations.texts import HARBOUR
from tests.projects import harbour_at_work
from tests.windows import CTRL, SHIFT, choose, click, click_on, opened, place_of, press, settle
from widgets.controls.crossbutton import CrossButton
from widgets.coveragemap import MapRow

Key = Qt.Key
TITLE, MET, OFFERS, REJECTS, WANT = range(5)  # the sentences of the harbour's article


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    """The harbour, with labels in two sentences of the body."""
    return harbour_at_work(tmp_path, schema, fields={"relevant": True})


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as window:
        qtbot.waitUntil(lambda: len(rows(window)) == 5)
        yield window


def rows(window: MainWindow) -> list[MapRow]:
    return window.reading.map._rows


def visited(window: MainWindow) -> list[int]:
    """The sentences that are not hatched."""
    return [number for number, row in enumerate(rows(window)) if row.visited]


def colours(window: MainWindow, *labels: str) -> tuple[str, ...]:
    return tuple(window.reading.colour_of(label) for label in labels)


def test_the_map_shows_each_sentence_with_its_labels_and_hatches_what_was_not_visited(window: MainWindow) -> None:
    assert visited(window) == [TITLE, OFFERS, REJECTS]
    assert rows(window)[OFFERS].colours == colours(window, "ACTOR", "STANCE", "CONDITION")
    assert rows(window)[REJECTS].colours == colours(window, "STANCE")
    assert [rows(window)[each].colours for each in (TITLE, MET, WANT)] == [(), (), ()]
    assert all(before.end <= after.start for before, after in zip(rows(window), rows(window)[1:], strict=False))
    assert window.reading.map.accessibleDescription() == "3 of 5 sentences visited"
    assert window.reading.map.isVisible()


def test_the_map_follows_keys_and_clicks(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_Right, CTRL)
    qtbot.waitUntil(lambda: visited(window) == [TITLE, MET, OFFERS, REJECTS])
    click_on(window, "Café")
    qtbot.waitUntil(lambda: visited(window) == [TITLE, MET, OFFERS, REJECTS, WANT])
    assert window.reading.map.accessibleDescription() == "5 of 5 sentences visited"


def test_the_map_follows_marking_and_undoing(window: MainWindow, qtbot: QtBot) -> None:
    window.reading.select(*place_of(HARBOUR, "Café owners"))
    press("1")
    qtbot.waitUntil(lambda: rows(window)[WANT].colours == colours(window, "ACTOR"))
    press(Key.Key_Escape)
    press("3")
    qtbot.waitUntil(lambda: rows(window)[WANT].colours == colours(window, "CONDITION"))
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: rows(window)[WANT].colours == ())


def test_the_map_takes_on_the_colours_of_the_scheme(window: MainWindow, qtbot: QtBot) -> None:
    before = rows(window)[REJECTS].colours
    press(Key.Key_L, CTRL | SHIFT)
    qtbot.waitUntil(lambda: rows(window)[REJECTS].colours not in (before, ()))
    assert rows(window)[REJECTS].colours == colours(window, "STANCE")


def test_what_is_open_has_its_sign_in_the_map(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: rows(window)[REJECTS].worst == "error")
    assert rows(window)[OFFERS].worst == ""
    choose(window, "refusal")
    press("c")
    press("r")
    qtbot.waitUntil(lambda: rows(window)[REJECTS].worst == "")
    assert rows(window)[MET].worst == "warn"
    click(window.reading.findings.findChild(CrossButton))
    qtbot.waitUntil(lambda: rows(window)[MET].worst == "")


def test_visits_are_remembered_for_each_document(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        press(Key.Key_Right, CTRL)
        press(Key.Key_PageDown, CTRL)
        qtbot.waitUntil(lambda: visited(window) == [TITLE])
        click_on(window, "Café")
        qtbot.waitUntil(lambda: visited(window) == [TITLE, WANT])
        press(Key.Key_PageUp, CTRL)
        qtbot.waitUntil(lambda: visited(window) == [TITLE, MET, OFFERS, REJECTS])
        click_on(window, "Café")
        press(Key.Key_Home, CTRL)
    with opened(qtbot, path) as window:
        qtbot.waitUntil(lambda: visited(window) == [TITLE, MET, OFFERS, REJECTS, WANT])
        press(Key.Key_PageDown, CTRL)
        qtbot.waitUntil(lambda: visited(window) == [TITLE, WANT])


def test_the_sentence_at_which_one_arrives_is_visited(qtbot: QtBot, path: Path) -> None:
    project = Project.open(path)
    point = project.document("quay").text.index("Mayor Holm rejects the terms")
    Settings().set_place(project.id, "ada", Place("quay", point))
    project.close()
    with opened(qtbot, path) as window:
        press(Key.Key_PageUp, CTRL)
        qtbot.waitUntil(lambda: visited(window) == [TITLE, OFFERS, REJECTS])
        assert window.session.visited("quay", "ada").starts == (point,)


def test_each_annotator_has_visits_of_their_own(window: MainWindow, qtbot: QtBot) -> None:
    click_on(window, "Café")
    qtbot.waitUntil(lambda: WANT in visited(window))
    press(Key.Key_Home, CTRL)
    window.name_prompt.name_given.emit("ben")
    qtbot.waitUntil(lambda: visited(window) == [TITLE])
    window.name_prompt.name_given.emit("ada")
    qtbot.waitUntil(lambda: visited(window) == [TITLE, OFFERS, REJECTS, WANT])


def test_a_press_and_a_drag_on_the_map_scroll_the_article(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.resize(780, 500)
        settle(qtbot, window)
        bar, map = window.reading.article.verticalScrollBar(), window.reading.map
        assert bar.maximum() > 2 * bar.pageStep()
        click(map, QPoint(5, map.height() - 1))
        assert bar.value() == bar.maximum()
        click(map, QPoint(5, map.height() // 2))
        middle = (bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep())
        assert abs(middle - 0.5) < 0.02
        click(map, QPoint(5, 1))
        assert bar.value() == 0


def test_the_map_shows_which_part_of_the_article_is_in_view(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.resize(780, 500)
        settle(qtbot, window)
        qtbot.waitUntil(lambda: len(rows(window)) > 5)
        bar, map = window.reading.article.verticalScrollBar(), window.reading.map

        def is_right() -> bool:
            whole = bar.maximum() + bar.pageStep()
            return (map._top, map._bottom) == (bar.value() / whole, (bar.value() + bar.pageStep()) / whole)

        assert is_right()
        assert map._top == 0
        window.resize(780, 560)
        settle(qtbot, window)
        assert is_right()
        press(Key.Key_End, CTRL)
        assert is_right()
        assert map._top > 0.5
