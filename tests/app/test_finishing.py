"""What stands in the way of finishing a document: gone to, answered there and then, listed; and what lets it pass."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations import linking, marking
from annotations.coverage import Visited
from annotations.edits import ReplaceSpan
from annotations.spans import Span
from app import sample
from app.mainwindow import MainWindow
from tests.annotations.steps import alter
from tests.windows import CTRL, opened, press

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The sample, its first document taken up again."""
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        yield window


def chosen(window: MainWindow, label: str) -> Span:
    span = next(each for each in window.reading.spans() if each.label == label)
    window.reading.choose(span, reveal=True)
    return span


def status(window: MainWindow) -> str:
    assert window.session.head is not None
    return window.session.head.status


def shown(window: MainWindow) -> str:
    return window.reading.findings.accessibleDescription()


def test_going_to_an_open_field_asks_it(window: MainWindow) -> None:
    window.answering.clear_field("relevant")
    press(Key.Key_Return, CTRL)
    press(Key.Key_F8)
    assert "relevant" in shown(window)
    assert window.asking.is_open
    press("y")
    assert window.session.head is not None
    assert window.session.head.fields["relevant"] is True


def test_going_to_an_open_attribute_asks_it(window: MainWindow) -> None:
    stance = chosen(window, "STANCE")
    window.answering.clear("commitment")
    window.reading.choose(None)
    press(Key.Key_F8)
    assert "needs an answer: commitment" in shown(window)
    press("o")
    now = window.reading.span(stance.id)
    assert now is not None
    assert now.attributes["commitment"] == "offers"


def test_going_to_an_open_answer_on_a_link_asks_it(window: MainWindow) -> None:
    link = next(each for each in window.reading.links() if each.type == "restates")
    project = window.session.project
    linking.unlink(project, link)
    source, target = window.reading.span(link.source), window.reading.span(link.target or "")
    assert source is not None
    made = linking.link(project, "restates", source, target).link
    press(Key.Key_F8)
    assert "on its restates link: fidelity" in shown(window)
    press(Key.Key_Down)
    press(Key.Key_Return)
    now = window.reading.link(made.id)
    assert now is not None
    assert now.attributes["fidelity"]


def test_a_finished_document_is_walked_without_questions(window: MainWindow) -> None:
    stance = chosen(window, "STANCE")
    project = window.session.project
    kept = {name: value for name, value in stance.attributes.items() if name != "commitment"}
    project.do("Bring in", ReplaceSpan(replace(stance, attributes=kept)))
    window.navigation.finish()
    window.navigation.open_document(project.document_ids()[0])
    press(Key.Key_F8)
    assert "needs an answer" in shown(window)
    assert not window.asking.is_open


def test_all_that_is_open_is_listed_and_gone_to(window: MainWindow) -> None:
    window.answering.clear_field("relevant")
    press(Key.Key_F8, CTRL)
    assert window.asking.picker.current_id() == "0"
    count = int(shown(window).rpartition(" of ")[2])
    for _ in range(count - 1):
        press(Key.Key_Down)
    press(Key.Key_Return)
    assert shown(window).endswith(f"{count} of {count}")
    assert not window.asking.is_open


def test_where_nothing_is_open_the_list_says_so(window: MainWindow) -> None:
    chosen(window, "STANCE")
    alter(window.session.project, lambda raw: raw.update(checks=[]))
    press(Key.Key_F8, CTRL)
    assert not window.asking.is_open
    assert window.status.message.text() == "Nothing is open in this document"


def test_a_sentence_that_was_gone_to_is_visited_wherever_the_caret_stood(window: MainWindow) -> None:
    document = window.session.document
    assert document is not None
    only = {"id": "sentence_not_visited", "level": "warn"}
    alter(window.session.project, lambda raw: raw.update(checks=[only]))
    for span in window.reading.spans():
        marking.remove(window.session.project, span)
    window.session.remember_visited(document.id, "ada", Visited())
    press(Key.Key_PageDown, CTRL)
    window.session.remember_visited(document.id, "ada", Visited())
    press(Key.Key_PageUp, CTRL)
    press(Key.Key_F8, CTRL)
    count = int(shown(window).rpartition(" of ")[2])
    press(Key.Key_Escape)
    for _ in range(2 * count):
        press(Key.Key_F8)
    assert not window.reading.findings.isVisible()


def test_after_walking_the_same_key_finishes(window: MainWindow) -> None:
    press(Key.Key_Return, CTRL)
    assert "the same key again finishes" in window.status.message.text()
    press(Key.Key_F8)
    press(Key.Key_F8)
    first = window.session.document
    press(Key.Key_Return, CTRL)
    assert first is not None
    head = window.session.project.own_set(first.id)
    assert head is not None
    assert head.status == "done"


def test_errors_keep_a_document_open_however_often_the_key_is_pressed(window: MainWindow) -> None:
    window.answering.clear_field("relevant")
    for _ in range(3):
        press(Key.Key_Return, CTRL)
        assert status(window) == "doing"
        assert window.status.message.text().startswith("Not finished")
