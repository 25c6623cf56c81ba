"""Finishing a document in the window: errors block, warnings are told once, and the strip above the article works."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.annotations.texts import HARBOUR
from tests.projects import harbour_at_work, schema_with
from tests.windows import CTRL, SHIFT, choose, click, opened, place_of, press, take, told
from widgets.controls.barbutton import BarButton
from widgets.controls.crossbutton import CrossButton

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    """The harbour, in which one thing is missing that the schema requires: the commitment of the refusal."""
    path = harbour_at_work(tmp_path, schema, fields={"relevant": True})
    with opened(qtbot, path) as window:
        yield window


def finish(window: MainWindow) -> None:
    press(Key.Key_Return, CTRL)


def status(window: MainWindow) -> str:
    """How far the project says that the harbour is."""
    head = window.session.project.own_set("harbour")
    assert head is not None
    return head.status


def answer_refusal(window: MainWindow) -> None:
    choose(window, "refusal")
    press("c")
    take(window, "rejects")
    press(Key.Key_Escape)


def shown(window: MainWindow) -> str:
    """The finding that the strip shows, in words; nothing where it is put away."""
    strip = window.reading.findings
    return strip.accessibleDescription() if strip.isVisible() else ""


def button(window: MainWindow, words: str) -> BarButton:
    found = window.reading.findings.findChildren(BarButton)
    return next(each for each in found if each.words == words and each.isVisible())


def test_errors_block_however_often_finishing_is_asked_for(window: MainWindow) -> None:
    for _ in range(3):
        finish(window)
        assert told(window) == "Not finished: 1 thing has to be answered first. F8 walks them"
        assert shown(window).startswith("error: stance “rejects that” needs an answer: commitment, 1 of ")
        assert status(window) == "doing"
    assert [each.words for each in window.reading.findings.findChildren(BarButton) if each.isVisible()] == [
        "Previous",
        "Next",
    ]
    answer_refusal(window)
    finish(window)
    assert "the same key again finishes" in told(window)
    finish(window)
    assert status(window) == "done"


def test_two_errors_are_counted(window: MainWindow) -> None:
    window.answering.clear_field("relevant")
    finish(window)
    assert told(window) == "Not finished: 2 things have to be answered first. F8 walks them"


def test_warnings_are_told_and_the_second_time_let_through(window: MainWindow) -> None:
    answer_refusal(window)
    finish(window)
    assert shown(window).startswith("warning: ")
    assert told(window).endswith("to look at; F8 walks them; the same key again finishes")
    assert status(window) == "doing"
    finish(window)
    assert status(window) == "done"
    assert shown(window) == ""
    assert window.session.document is not None
    assert window.session.document.id == "quay"
    assert told(window) == "Finish “Harbour board leaves night ferry open”: done"


def test_other_warnings_than_those_shown_are_told_first(window: MainWindow) -> None:
    answer_refusal(window)
    finish(window)
    window.reading.select(*place_of(HARBOUR, "island"))
    press("1")  # and the island stands elsewhere, too
    press(Key.Key_Escape)
    finish(window)
    assert status(window) == "doing"
    finish(window)
    assert status(window) == "done"


def test_warnings_that_were_put_away_are_told_again(window: MainWindow) -> None:
    answer_refusal(window)
    finish(window)
    click(window.reading.findings.findChild(CrossButton))
    assert shown(window) == ""
    finish(window)
    assert shown(window) != ""
    assert status(window) == "doing"


def test_the_buttons_walk_the_findings_and_finish(window: MainWindow) -> None:
    answer_refusal(window)
    finish(window)
    first, caret = shown(window), window.reading.active.caret()
    click(button(window, "Next"))
    second = shown(window)
    assert second != first
    assert window.reading.active.caret() != caret
    assert told(window).casefold() in second.casefold()
    click(button(window, "Previous"))
    assert shown(window) == first
    assert told(window).casefold() in first.casefold()
    click(button(window, "Finish anyway"))
    assert status(window) == "done"
    assert shown(window) == ""


def test_the_keys_walk_the_findings_to_their_places(window: MainWindow) -> None:
    finish(window)
    error = shown(window)
    press(Key.Key_F8)
    assert shown(window) == error
    assert window.reading.chosen() == window.reading.span("refusal")
    caret = window.reading.active.caret()
    press(Key.Key_F8)
    second = shown(window)
    assert second.startswith("warning: ")
    assert window.reading.chosen() is None
    assert window.reading.active.caret() != caret
    press(Key.Key_F8, SHIFT)
    assert shown(window).startswith(error.rpartition(" of ")[0])
    assert window.reading.chosen() == window.reading.span("refusal")
    press(Key.Key_F8, SHIFT)
    place, _, count = shown(window).rpartition(", ")[2].partition(" of ")
    assert place == count


def test_what_was_answered_leaves_the_findings_at_once(window: MainWindow) -> None:
    finish(window)
    press(Key.Key_F8)
    assert window.asking.picker.title() == "Commitment"
    take(window, "rejects")
    assert shown(window).startswith("warning: ")


def test_another_document_puts_the_findings_away(window: MainWindow) -> None:
    finish(window)
    press(Key.Key_PageDown, CTRL)
    assert shown(window) == ""


def test_the_last_document_stays_open_and_its_findings_are_put_away(window: MainWindow) -> None:
    press(Key.Key_PageDown, CTRL)
    press(Key.Key_K, CTRL | SHIFT)
    answer_refusal(window)
    finish(window)
    finish(window)
    assert status(window) == "done"
    assert shown(window) == ""
    assert told(window).endswith("Every document is finished or skipped")


def test_the_list_of_findings_says_their_weight_in_the_language_of_the_interface(
    qtbot: QtBot, german: None, tmp_path: Path
) -> None:
    with opened(qtbot, harbour_at_work(tmp_path, schema_with())) as window:
        window.completion.list_findings()
        picker = window.asking.picker
        assert {option.detail for option in picker.options() if option.detail in ("Fehler", "Warnung")}
        assert not {option.detail for option in picker.options()} & {"error", "warning"}
