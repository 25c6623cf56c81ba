"""What the window says and asks: why a key does nothing, who one is, what is still open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app import sample
from tests.windows import CTRL, NONE, SHIFT, focus, opened, press


def test_escape_says_what_it_let_go(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.reading.enter_point(None)
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Right, SHIFT)
        for said in ("Nothing is selected", "No span is chosen"):
            press(Qt.Key.Key_Escape)
            assert window.status.message.text() == said


def test_who_marks_without_a_name_is_asked_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), None) as window:
        window.name_prompt.hide()
        window.reading.enter_point(None)
        press(Qt.Key.Key_Right, SHIFT)
        press("1")
        assert window.status.message.text() == "Say who is labelling first"
        assert window.name_prompt.isVisible()
        assert window.name_prompt.isAncestorOf(focus())


def test_a_look_at_what_is_open_puts_the_question_away(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        press(Qt.Key.Key_Return, CTRL | SHIFT)  # reopens the document
        window.reading.choose(next(span for span in window.reading.spans() if span.label == "STANCE"), reveal=True)
        press("c")
        assert window.asking.is_open
        press(Qt.Key.Key_Return, CTRL)
        assert window.reading.findings.isVisible()
        assert not window.asking.is_open


def test_a_key_that_does_nothing_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        message = window.status.message
        window.reading.enter_point(None)
        for key, held in ((Qt.Key.Key_J, NONE), (Qt.Key.Key_H, NONE), (Qt.Key.Key_C, NONE), (Qt.Key.Key_Delete, NONE)):
            press(key, held)
            assert message.text() == "Choose a span first: Tab walks them"
        press("x")
        assert message.text() == "x does nothing here; ? shows all keys"
        press(Qt.Key.Key_Z, CTRL)
        assert message.text() == "There is nothing to undo"
        press(Qt.Key.Key_Y, CTRL)
        assert message.text() == "There is nothing to do again"
        actor = next(
            each for each in window.reading.spans() if each.label == "ACTOR" and not window.reading.links_of(each.id)
        )
        window.reading.choose(actor, reveal=True)
        for key, held, said in (
            (Qt.Key.Key_H, NONE, "The schema lets no holder link start at ACTOR"),
            (Qt.Key.Key_C, NONE, "The schema asks no commitment of ACTOR"),
            (Qt.Key.Key_L, SHIFT, f"“{actor.quote}” has no links"),
        ):
            press(key, held)
            assert message.text() == said


def test_a_done_document_is_neither_finished_again_nor_skipped(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.reading.enter_point(None)
        for key, held in ((Qt.Key.Key_Return, CTRL), (Qt.Key.Key_K, CTRL | SHIFT)):
            press(key, held)
            assert window.status.message.text() == "This document is done; reopen it first"
            assert window.session.head is not None
            assert window.session.head.status == "done"


def test_escape_leaves_the_name_line_where_there_is_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        press(Qt.Key.Key_A, CTRL | SHIFT)
        assert window.name_prompt.isVisible()
        press(Qt.Key.Key_Escape)
        assert not window.name_prompt.isVisible()
        assert window.reading.article.hasFocus()
        assert window.session.annotator == "ada"


def test_an_undo_puts_away_what_is_asked_about_a_span_that_goes(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        spans = len(window.reading.spans())
        text = window.session.document.text  # type: ignore[union-attr]
        window.reading.select(text.index("Kelsay"), text.index("Kelsay") + 6)
        press("1")
        press(Qt.Key.Key_Z, CTRL)
        assert not window.asking.is_open
        press(Qt.Key.Key_Y, CTRL)
        marked = next(each for each in window.reading.spans() if each.quote == "Kelsay")
        window.reading.choose(marked, reveal=True)
        press("m")
        assert window.mention_list.is_open()
        press(Qt.Key.Key_Z, CTRL)
        if window.mention_list.is_open():  # the list has the keyboard: the menu is another way
            window.actions_by_id["undo"].trigger()
        assert not window.mention_list.is_open()
        assert len(window.reading.spans()) == spans


def test_only_labels_of_which_the_schema_says_so_have_mentions(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        window.reading.choose(next(each for each in window.reading.spans() if each.label == "STANCE"), reveal=True)
        press("m")
        assert not window.mention_list.is_open()
        assert window.status.message.text() == "The schema proposes no other mentions of STANCE"


def test_a_typed_answer_that_is_refused_is_asked_again_as_it_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        window.answering.ask_field("publication_date")
        for letter in "soon":
            press(letter)
        press(Qt.Key.Key_Return)
        assert window.asking.is_open
        assert window.asking.picker.findChild(QLineEdit).text() == "soon"
        press(Qt.Key.Key_Escape)
        assert window.session.head is not None
        assert "publication_date" not in window.session.head.fields


def test_warnings_are_told_before_a_document_is_finished(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        window.answering.clear_field("relevant")
        press(Qt.Key.Key_Return, CTRL)
        assert "has to be answered first" in window.status.message.text()
        window.answering.ask_field("relevant")
        press("y")
        window.asking.leave()
        press(Qt.Key.Key_Return, CTRL)
        assert "the same key again finishes" in window.status.message.text()
        assert window.session.head is not None
        assert window.session.head.status == "doing"


def test_a_restating_link_is_offered_only_where_it_may_start(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        body = next(
            each for each in window.reading.spans() if each.quote == "rejected the link between pay and rosters"
        )
        window.reading.choose(body, reveal=True)
        press("r")
        assert not window.asking.is_open
        assert window.status.message.text() == "The schema lets restates links start only in point or title"
