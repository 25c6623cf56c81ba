"""From an article to labels in a file: ten spans with keys, ten with the mouse, undo, redo, close, reopen."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations import importing
from annotations.project import Project
from annotations.schema import Schema
from annotations.sectioning import SplitRules
from app.mainwindow import MainWindow
from tests.shared_files import shared
from tests.windows import CTRL, SHIFT, click_on, drag_over, label_button, opened, press, select_by_keys

OURS = """Ferry board offers night crossing, island council wants pay first
The harbour board offered a night ferry on Monday. It said the crossing would start if the council pays the crew.
Mayor Ida Holm rejected that. “No 🚢 money, no talks,” she told Café Strand. The board left open what follows.
The union backs the mayor unless the board withdraws its letter by Friday. The ministry has not answered.
[1] The harbour board offers a night ferry. [2] Mayor Holm rejects paying the crew. [3] The ministry supports the board.
Read also:
- Crews wanted
"""

Steps = list[tuple[str, str, int]]

OUR_KEYS: Steps = [
    ("Ferry board", "1", 0),
    ("offers night crossing", "2", 0),
    ("island council", "1", 0),
    ("harbour board", "1", 0),
    ("if the council pays the crew", "3", 0),
    ("council", "1", 1),
    ("Mayor Ida Holm", "1", 0),
    ("rejected that", "2", 0),
    ("🚢 money", "3", 0),
    ("harbour board", "1", 1),
]
OUR_MOUSE: Steps = [
    ("left open what follows", "STANCE", 0),
    ("union", "ACTOR", 0),
    ("backs the mayor", "STANCE", 0),
    ("unless the board withdraws its letter by Friday", "CONDITION", 0),
    ("board", "ACTOR", 3),
    ("ministry", "ACTOR", 0),
    ("has not answered", "STANCE", 0),
    ("offers a night ferry", "STANCE", 0),
    ("Mayor Holm", "ACTOR", 0),
    ("rejects paying the crew", "STANCE", 0),
]
FOUNDING_KEYS: Steps = [
    ("European powers", "1", 0),
    ("working on assurances for Kyiv", "2", 0),
    ("Kyiv", "1", 0),
    ("European leaders", "1", 0),
    ("US officials", "1", 0),
    ("if Ukraine were attacked again", "3", 0),
    ("Ukraine", "1", 3),
    ("Germany", "1", 0),
    ("😀 Trump", "1", 0),
    ("US officials", "1", 1),
]
FOUNDING_MOUSE: Steps = [
    ("has dropped this central demand", "STANCE", 0),
    ("Chancellor Merz", "ACTOR", 0),
    ("continues to insist on it", "STANCE", 0),
    ("President Macron of France", "ACTOR", 0),
    ("has also warned against rushing into a peace treaty without solid guarantees", "STANCE", 0),
    ("without solid guarantees", "CONDITION", 0),
    ("Moscow", "ACTOR", 0),
    ("Russia", "ACTOR", 4),
    ("rejects the stationing of troops from NATO countries in Ukraine", "STANCE", 0),
    ("US President Trump", "ACTOR", 0),
]


def make_project(tmp_path: Path, schema: Schema, name: str, text: str) -> Path:
    (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    project = Project.create(tmp_path / "p.stancemark", schema, annotator="ada")
    reading = importing.read([tmp_path / f"{name}.txt"], rules=SplitRules(), language="en")
    importing.store(project, importing.plan(project, reading))
    project.close()
    return tmp_path / "p.stancemark"


def in_file(path: Path) -> list[tuple[int, int, str, str]]:
    """What any SQLite tool sees."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT start, end, label, quote FROM span ORDER BY start, end").fetchall()
    finally:
        connection.close()


def in_window(window: MainWindow) -> list[tuple[int, int, str, str]]:
    """What the views show."""
    shown = [span for view in window.reading.views() for span in view.spans()]
    return sorted((span.start, span.end, span.label, span.quote) for span in shown)


def press_button(window: MainWindow, label: str) -> None:
    QTest.mouseClick(label_button(window.label_bar, label), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("article", ["ours", "founding"])
def test_from_an_article_to_labels(qtbot: QtBot, tmp_path: Path, schema: Schema, article: str) -> None:
    keys, mouse, text = OUR_KEYS, OUR_MOUSE, OURS
    if article == "founding":
        source = shared("samples/european-powers.txt").read_text(encoding="utf-8")
        keys, mouse, text = FOUNDING_KEYS, FOUNDING_MOUSE, source.replace("While Trump", "While 😀 Trump")
    path = make_project(tmp_path, schema, article, text)
    with opened(qtbot, path) as window:
        for quote, key, nth in keys:
            select_by_keys(window, quote, nth)
            press(key)
        assert len(in_file(path)) == 10, window.status.message.text()
        for quote, label, nth in mouse:
            drag_over(window, quote, nth)
            press_button(window, label)
        marked = in_file(path)
        assert len(marked) == 20, window.status.message.text()
        assert {quote for _, _, _, quote in marked} >= {quote for quote, _, _ in mouse}
        assert in_window(window) == marked
        press(Qt.Key.Key_Z, CTRL, 5)
        assert len(in_file(path)) == 15
        press(Qt.Key.Key_Z, CTRL | SHIFT, 2)
        left = in_file(path)
        assert len(left) == 17
        assert in_window(window) == left
        assert window.status.saved.text().startswith("Saved ")
        caret = window.reading.active.caret()
    with opened(qtbot, path) as window:
        assert in_window(window) == in_file(path) == left
        assert window.reading.active.caret() == caret
        press(Qt.Key.Key_Z, CTRL, 17)
        assert in_file(path) == in_window(window) == []
        press(Qt.Key.Key_Z, CTRL | SHIFT, 17)
        assert in_window(window) == in_file(path) == left


def test_relabel_and_remove_by_keys_alone(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    path = make_project(tmp_path, schema, "ours", OURS)
    with opened(qtbot, path) as window:
        select_by_keys(window, "Mayor Ida Holm")
        press("2")
        assert [row[2:] for row in in_file(path)] == [("STANCE", "Mayor Ida Holm")]
        press("1")
        assert [row[2:] for row in in_file(path)] == [("ACTOR", "Mayor Ida Holm")]
        press(Qt.Key.Key_Home, CTRL)
        press(Qt.Key.Key_Tab)
        assert window.reading.chosen().quote == "Mayor Ida Holm"  # type: ignore[union-attr]
        press(Qt.Key.Key_Delete)
        assert in_file(path) == []


def test_relabel_and_remove_by_mouse_alone(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    path = make_project(tmp_path, schema, "ours", OURS)
    with opened(qtbot, path) as window:
        drag_over(window, "Mayor Holm")
        press_button(window, "STANCE")
        click_on(window, "Mayor Holm")
        press_button(window, "ACTOR")
        assert [row[2:] for row in in_file(path)] == [("ACTOR", "Mayor Holm")]
        click_on(window, "Mayor Holm")
        QTest.mouseClick(window.label_bar.action_button("remove"), Qt.MouseButton.LeftButton)
        assert in_file(path) == []


def test_a_sticky_label_marks_every_selection(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    path = make_project(tmp_path, schema, "ours", OURS)
    with opened(qtbot, path) as window:
        press("1")
        assert window.labelling.sticky == "ACTOR"
        drag_over(window, "union")
        drag_over(window, "ministry")
        press_button(window, "ACTOR")
        assert [row[3] for row in in_file(path)] == ["union", "ministry"]


def test_snapping_trims_and_the_modifier_marks_exactly(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    path = make_project(tmp_path, schema, "ours", OURS)
    with opened(qtbot, path) as window:
        drag_over(window, "The harbour boar")
        window.reading.active.setFocus()
        press("1")
        drag_over(window, "ninist".replace("n", "m", 1))
        press("1", CTRL)
        assert [row[3] for row in in_file(path)] == ["harbour board", "minist"]


def test_what_the_schema_forbids_is_one_line(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    path = make_project(tmp_path, schema, "ours", OURS)
    with opened(qtbot, path) as window:
        select_by_keys(window, "Mayor Ida Holm rejected")
        press("2")
        select_by_keys(window, "Ida Holm rejected that")
        press("3")
        assert "cross" in window.status.message.text()
        assert "\n" not in window.status.message.text()
        assert len(in_file(path)) == 1
        press("2")
        assert len(in_file(path)) == 1


def test_the_next_document_and_the_finished_state(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    path = make_project(tmp_path, schema, "ours", OURS)
    project = Project.open(path, annotator="ada")
    (tmp_path / "two.txt").write_text(OURS.replace("Monday", "Tuesday"), encoding="utf-8")
    reading = importing.read([tmp_path / "two.txt"], rules=SplitRules(), language="en")
    importing.store(project, importing.plan(project, reading))
    project.close()
    with opened(qtbot, path) as window:
        press(Qt.Key.Key_PageDown, CTRL)
        assert window.session.document.id == "two"  # type: ignore[union-attr]
        press(Qt.Key.Key_PageDown, CTRL)
        assert window.status.message.text() == "This is the last document"
        press(Qt.Key.Key_PageUp, CTRL)
        press(Qt.Key.Key_Return, CTRL)
        assert "1 thing has to be answered" in window.status.message.text()
        press(Qt.Key.Key_F4)
        press("y")
        press(Qt.Key.Key_Escape)
        press(Qt.Key.Key_Return, CTRL, 2)
        assert window.session.document.id == "two"  # type: ignore[union-attr]
        press(Qt.Key.Key_PageUp, CTRL)
        select_by_keys(window, "union")
        press("1")
        assert "finished" in window.status.message.text()
        press(Qt.Key.Key_Return, CTRL | SHIFT)
        select_by_keys(window, "union")
        press("1")
        assert [row[3] for row in in_file(path)] == ["union"]


def test_the_name_is_asked_once_and_can_be_switched(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    path = make_project(tmp_path, schema, "ours", OURS)
    with opened(qtbot, path, annotator=None) as window:
        assert window.name_prompt.isVisible()
        for letter in "mia":
            press(letter)
        press(Qt.Key.Key_Return)
        assert not window.name_prompt.isVisible()
        select_by_keys(window, "union")
        press("1")
    with opened(qtbot, path, annotator=None) as window:
        assert not window.name_prompt.isVisible()
        assert window.session.annotator == "mia"
        assert len(in_window(window)) == 1
        press(Qt.Key.Key_A, CTRL | SHIFT)
        press(Qt.Key.Key_A, CTRL)
        for letter in "noa":
            press(letter)
        press(Qt.Key.Key_Return)
        assert window.session.annotator == "noa"
        assert in_window(window) == []
        press(Qt.Key.Key_Z, CTRL)
        assert len(in_file(path)) == 1
