"""Keys that a person gives hold in the whole program: in texts, questions, lists and dialogs, and hints name them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from annotations import remarks
from annotations.edits import AddDocument
from annotations.project import Project
from annotations.schema import Schema
from app import sample
from app.mainwindow import MainWindow
from app.panes.entities import EntitiesDialog
from app.panes.importing import ImportDialog
from app.panes.inbox import InboxDialog
from app.panes.keys import KeysDialog
from tests.annotations.steps import greedy
from tests.annotations.texts import HARBOUR, harbour
from tests.projects import harbour_at_work
from tests.windows import ALT, CTRL, SHIFT, focus, give, opened, press, told

Key = Qt.Key
Shown = TypeVar("Shown", bound=QDialog)
CLASH = "“Link: restates” has the key R: M, which the schema asks for, is that of “All mentions”"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        window.reading.enter_point(None)
        yield window


def choose(window: MainWindow, label: str) -> None:
    window.reading.choose(next(each for each in window.reading.spans() if each.label == label), reveal=True)


def the(qtbot: QtBot, window: MainWindow, kind: type[Shown]) -> Shown:
    """The dialog of this kind that is open."""
    (found,) = [each for each in window.findChildren(kind) if each.isVisible()]
    qtbot.waitUntil(found.isActiveWindow)
    return found


# In the text


def test_movement_has_other_keys_in_every_text_and_next_time(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        give(window, "moving.word_right", "F13")
        give(window, "moving.select_word_right", "Ctrl+F13")
        give(window, "link", "Right")
        window.navigation.next_document()
        window.reading.enter_point(1)
        start = window.reading.active.caret()
        press(Key.Key_Right)
        assert window.reading.active.caret() == start
        press(Key.Key_F13)
        assert window.reading.active.caret() > start
        press(Key.Key_F13, CTRL)
        assert window.reading.selection() is not None
        choose(window, "STANCE")
        press(Key.Key_Right)
        assert told(window) == "Choose: Link by"
    with opened(qtbot, path) as window:
        window.reading.enter_point(None)
        start = window.reading.active.caret()
        press(Key.Key_Right)
        assert window.reading.active.caret() == start
        press(Key.Key_F13)
        assert window.reading.active.caret() > start


def test_a_jump_is_done_again_with_another_key(window: MainWindow) -> None:
    give(window, "jump.again", "F13")
    for key in ("/", "t", "/"):
        press(key)
    assert told(window) == "Jump to a word: type its first letter, F13: t again, Esc stays here"
    before = window.reading.active.caret()
    press(Key.Key_F13)
    assert window.reading.active.caret() > before
    press("/")
    press(Key.Key_Return)
    assert told(window) == "No jump"


# In questions and lists


def test_a_question_is_answered_with_other_keys_and_its_hint_names_them(window: MainWindow) -> None:
    give(window, "question.take", "F13")
    give(window, "list.down", "F10")
    choose(window, "STANCE")
    press("n")
    assert window.asking.picker.accessibleDescription() == "F13 writes it"
    press("x")
    press(Key.Key_Return)
    assert window.asking.is_open
    press(Key.Key_F13)
    assert not window.asking.is_open
    assert window.reading.chosen().note == "x"  # type: ignore[union-attr]
    press("c")
    press(Key.Key_F10)
    assert told(window).endswith("row 1 of 8")


def test_other_keys_of_the_text_end_a_question_and_do_their_work(window: MainWindow) -> None:
    give(window, "next_span", "F10")
    give(window, "moving.sentence_right", "Ctrl+J")
    choose(window, "STANCE")
    chosen = window.reading.chosen()
    press("c")
    press(Key.Key_F10)
    assert not window.asking.is_open
    assert window.reading.chosen() != chosen
    choose(window, "STANCE")
    caret = window.reading.active.caret()
    press("c")
    press("j", CTRL)
    assert not window.asking.is_open
    assert window.reading.active.caret() > caret


def test_keys_that_mark_exactly_or_by_phrase_end_a_question_too(window: MainWindow) -> None:
    text = window.session.document.text  # type: ignore[union-attr]
    choose(window, "STANCE")
    press("c")
    window.reading.active.set_caret(text.index("contract broke"))
    press("3", ALT)
    assert window.reading.chosen().label == "CONDITION"  # type: ignore[union-attr]


def test_the_question_mark_shows_the_keys_from_a_question_as_well(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, "STANCE")
    press("c")
    press("?")
    assert not window.asking.is_open
    the(qtbot, window, KeysDialog).close()


def test_keys_that_take_shift_on_the_keyboard_leave_a_question_too(window: MainWindow) -> None:
    choose(window, "STANCE")
    before = window.reading.chosen()
    press("c")
    press(Key.Key_BraceRight, SHIFT)
    after = window.reading.chosen()
    assert before is not None
    assert after is not None
    assert (after.id, after.end) == (before.id, before.end)
    assert after.start > before.start
    press(Key.Key_Escape)
    window.reading.choose(None)
    press(Key.Key_BraceRight, SHIFT)
    assert told(window) == "Choose a span first: Tab walks them"


def test_the_list_of_mentions_has_other_keys(window: MainWindow) -> None:
    give(window, "mentions.tick", "X")
    give(window, "mentions.mark", "F13")
    choose(window, "ACTOR")
    while not window.answer(window.propagation.begin):
        press(Key.Key_Tab)
    before = window.mention_list.chosen_ids()
    press("x")
    assert window.mention_list.chosen_ids() != before
    press(Key.Key_F13)
    assert not window.mention_list.is_open()


def test_the_list_of_documents_and_the_inspector_have_other_keys(window: MainWindow) -> None:
    give(window, "documents.open", "O")
    give(window, "list.down", "F10")
    give(window, "inspector.press", "P")
    choose(window, "STANCE")
    window.reading.inspector._row_lines[0].setFocus()
    press("p")
    assert window.asking.picker.title() == "Commitment"
    window.documents.view.setFocus()
    before = window.session.document
    press(Key.Key_F10)
    press(Key.Key_Return)
    assert window.session.document == before
    press("o")
    assert window.session.document != before


@pytest.mark.parametrize(("label", "opening"), [("STANCE", "c"), ("ACTOR", "m")])
def test_a_key_of_the_window_that_leads_elsewhere_leads_there_from_a_question_and_a_list(
    window: MainWindow, label: str, opening: str
) -> None:
    choose(window, label)
    while label == "ACTOR" and not window.answer(window.propagation.begin):
        press(Key.Key_Tab)
    press(opening)
    assert window.asking.is_open or window.mention_list.is_open()
    press("f", CTRL)
    assert focus() is window.documents.filter_edit
    assert told(window) == "Type to narrow the list of documents"
    assert not window.asking.is_open
    assert not window.mention_list.is_open()


# In dialogs


def test_the_register_has_other_keys_and_its_buttons_show_them(qtbot: QtBot, window: MainWindow) -> None:
    give(window, "entities.rename", "N")
    give(window, "entities.mark", "X")
    give(window, "register.add", "Ctrl+J")
    give(window, "question.take", "F13")
    press("r", CTRL)
    dialog = the(qtbot, window, EntitiesDialog)
    shown = {button.words: button.key for button in dialog.buttons}
    assert (shown["Rename"], shown["Add"], shown["Merge"], shown["Close"]) == ("N", "Ctrl+J", "M", "Esc")
    press("m")
    assert dialog.line.text() == "Mark the entities that are one with X first, two or more of them"
    press("x")
    assert len(dialog.list.marked()) == 1
    press("n")
    assert dialog.asked.question.text().startswith("Rename “")
    press(Key.Key_Escape)
    press("n", CTRL)
    assert dialog.asked.isHidden()
    press("j", CTRL)
    assert dialog.asked.question.text() == "Add an entity"
    assert dialog.asked.take.text() == "Write  ⏎"
    assert dialog.keep.take.text() == "Merge  F13"
    press(Key.Key_Escape)
    dialog.close()


def test_an_empty_register_names_the_key_that_adds(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    project = Project.create(tmp_path / "empty.stancemark", schema, annotator="ada")
    project.do("Import", AddDocument(harbour()))
    project.close()
    with opened(qtbot, project.path) as window:
        give(window, "register.add", "Ctrl+J")
        press("r", CTRL)
        dialog = the(qtbot, window, EntitiesDialog)
        assert dialog.empty.text().endswith("Or add one here with Ctrl+J.")
        dialog.close()


def test_the_inbox_has_other_keys_and_names_them(qtbot: QtBot, window: MainWindow) -> None:
    give(window, "query", "F13")
    give(window, "inbox.send", "Ctrl+J")
    give(window, "inbox.answered", "Alt+K")
    give(window, "places.open", "O")
    press("u", CTRL | SHIFT)
    dialog = the(qtbot, window, InboxDialog)
    assert "Whoever is in doubt asks the lead with F13, about" in dialog.empty.text()
    assert dialog.answered_too.text() == "Show answered ones too  Alt+K"
    press("k", ALT)
    assert dialog.answered_too.isChecked()
    dialog.close()
    document = window.session.document
    remarks.add(window.session.project, document.id, remarks.QUERY, "Really?", None)  # type: ignore[union-attr]
    qtbot.waitUntil(window.isActiveWindow)
    press("u", CTRL | SHIFT)
    dialog = the(qtbot, window, InboxDialog)
    assert (dialog.send_button.text(), dialog.open_button.text()) == ("Answer  Ctrl+J", "Open  O")
    dialog.answer.setFocus()
    press("y")
    press(Key.Key_Escape)
    assert dialog.line.text().startswith("An answer is written and not sent. Ctrl+J sends it;")
    press("j", CTRL)
    assert remarks.inbox(window.session.project)[0].answered
    dialog.close()


def test_the_preview_of_an_import_has_other_keys(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    give(window, "preview.nothing", "N")
    give(window, "preview.undo", "F13")
    window.files.import_paths([tmp_path / "harbour.txt"])
    dialog = the(qtbot, window, ImportDialog)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview)
    before = dialog._articles["0"].document.sections
    press("x")
    assert dialog._articles["0"].document.sections == before
    press("n")
    assert dialog._articles["0"].document.sections != before
    press("z", CTRL)
    assert dialog._articles["0"].document.sections != before
    press(Key.Key_F13)
    assert dialog._articles["0"].document.sections == before
    dialog.close()


# In the line at the foot, and where the schema is not obeyed


def test_lines_name_the_keys_that_hold(window: MainWindow) -> None:
    give(window, "next_span", "F10")
    give(window, "next_finding", "Ctrl+J")
    give(window, "keys", "Ctrl+F12")
    give(window, "answer", "F13")
    window.reading.choose(None)
    press("l")
    assert told(window) == "Choose a span first: F10 walks them"
    press("z")
    assert told(window) == "z does nothing here; Ctrl+F12 shows all keys"
    press("q", CTRL | SHIFT)
    assert told(window) == "Marking asks nothing; F13 on a span does"
    press(Key.Key_Return, CTRL)
    assert "Ctrl+J walks them" in told(window)
    give(window, "next_span")
    press("l")
    assert told(window) == "Choose a span first: the menu walks them"


def test_a_key_that_the_schema_asks_for_in_vain_is_told_when_the_window_opens(
    qtbot: QtBot, tmp_path: Path, schema: Schema
) -> None:
    path = harbour_at_work(tmp_path, greedy(schema))
    with opened(qtbot, path) as window:
        assert told(window) == CLASH
        give(window, "link.restates", "F10")
    with opened(qtbot, path) as window:
        assert told(window).startswith("Opened “")


def test_what_is_wrong_with_a_document_stands_before_what_the_schema_asks_in_vain(
    qtbot: QtBot, tmp_path: Path, schema: Schema
) -> None:
    path = harbour_at_work(tmp_path, greedy(schema))
    project = Project.open(path)
    project._store._db.execute("UPDATE span SET quote = 'altered' WHERE id = (SELECT min(id) FROM span)")
    project.close()
    with opened(qtbot, path) as window:
        assert told(window).startswith("1 fault in this document: ")
        assert told(window).endswith(f"; {CLASH}")


def test_the_list_that_has_the_focus_is_walked_and_nothing_else(window: MainWindow) -> None:
    window.documents.view.setFocus()
    caret = window.reading.active.caret()
    press(Key.Key_Down)
    assert window.reading.active.caret() == caret
    assert focus() is window.documents.view
