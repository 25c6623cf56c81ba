"""The inbox of queries in the real window: reading, answering, granting values, going to the place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations import attributes, marking, remarks
from annotations.edits import AddContents, AddDocument, PutRemark, SetLead
from annotations.project import Project
from annotations.schema import Schema
from app.mainwindow import MainWindow
from app.panes.inbox import InboxDialog
from tests.annotations.texts import HARBOUR, harbour, labelled
from tests.windows import CTRL, SHIFT, has_left, opened, press, take, type_in

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def project_at(folder: Path, schema: Schema) -> Project:
    """Two documents: the harbour with sets of ada and ben, and another."""
    project = Project.create(folder / "p.stancemark", schema, annotator="ada")
    both = [labelled(harbour()), labelled(harbour(), "ben", "b")]
    sets = [replace(each, set=replace(each.set, status="doing")) for each in both]
    project.do("Import", AddDocument(harbour()), *map(AddContents, sets))
    project.do("Import", AddDocument(harbour("other", HARBOUR.replace("Monday", "Tuesday"))))
    return project


def ask(project: Project, document: str, text: str, minute: int, span: str | None = None) -> None:
    """A query of that minute: two of one millisecond would have no certain order."""
    head, opening = project.own_or_new_set(document)
    entry = remarks.new_entry(project.annotator, "query", text, span)
    project.do("Ask", *opening, PutRemark(head.id, {**entry, "at": f"2020-11-23T14:{minute:02}:00.000Z"}))


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    """Queries of ada and ben, on a span, on a document, for a value, in a project that somebody leads."""
    project = project_at(tmp_path, schema)
    project.do("Lead", SetLead("lead"))
    ask(project, "harbour", "Is it the whole board?", 1, "a1")
    ask(project, "other", "Is this the same ferry?", 2)
    project.annotator = "ben"
    ask(project, "harbour", "Only on Monday?", 3, "b2")
    stance = project.span("set-b", "b2")
    assert stance is not None
    attributes.add_value(project, stance, "issue", "night ferry")
    project.close()
    return project.path


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path, "lead") as window:
        yield window


def inbox(qtbot: QtBot, window: MainWindow) -> InboxDialog:
    """Open the inbox by its key."""
    press("u", CTRL | SHIFT)
    (dialog,) = [each for each in window.findChildren(InboxDialog) if each.isVisible()]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def found(window: MainWindow) -> dict[str, remarks.Remark]:
    return {query.remark.text: query.remark for query in remarks.inbox(window.session.project)}


def answer_of(window: MainWindow, text: str) -> str | None:
    answer = found(window)[text].answer
    return answer.text if answer else None


def texts(dialog: InboxDialog) -> list[str]:
    return [query.remark.text for query in dialog._queries.values()]


def test_the_queries_of_all_are_read_in_full(qtbot: QtBot, window: MainWindow) -> None:
    dialog = inbox(qtbot, window)
    assert texts(dialog) == [
        "Is it the whole board?", "Is this the same ferry?", "Only on Monday?", "New value for issues: night ferry",
    ]  # fmt: skip
    assert dialog.count.text() == "4 open of 4"
    whole = dialog.whole.toPlainText()
    assert whole.startswith("ada about “board” in “Harbour board leaves night ferry open”, 2020-11-23 14:01\n")
    assert whole.endswith("\nIs it the whole board?")
    press(Key.Key_Down)
    assert "about the document" in dialog.whole.toPlainText()
    press(Key.Key_Escape)
    assert has_left(qtbot, window, dialog)


def test_answers_are_written_one_after_the_other_with_keys(qtbot: QtBot, window: MainWindow) -> None:
    dialog = inbox(qtbot, window)
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    assert dialog.answer.hasFocus()
    type_in("It is.")
    press(Key.Key_Return)
    type_in("All of it.")
    press(Key.Key_Return, CTRL)
    assert answer_of(window, "Is it the whole board?") == "It is.\nAll of it."
    assert found(window)["Is it the whole board?"].answer.by == "lead"  # type: ignore[union-attr]
    assert dialog.line.text() == "Answer “It is. All of it.”"
    assert dialog.count.text() == "3 open of 4"
    assert dialog.answer.toPlainText() == ""
    assert "Is this the same ferry?" in dialog.whole.toPlainText()
    type_in("No.")
    press(Key.Key_Enter, CTRL)
    assert answer_of(window, "Is this the same ferry?") == "No."
    press(Key.Key_Escape)
    assert has_left(qtbot, window, dialog)
    press(Key.Key_Z, CTRL)
    assert answer_of(window, "Is this the same ferry?") is None


def test_an_answered_query_is_shown_with_its_answer_and_can_be_answered_anew(qtbot: QtBot, window: MainWindow) -> None:
    project = window.session.project
    first = remarks.inbox(project)[0]
    remarks.answer(project, first.set, first.remark.id, "It is.")
    dialog = inbox(qtbot, window)
    assert "Is it the whole board?" not in texts(dialog)
    press(Key.Key_O, ALT)
    qtbot.waitUntil(lambda: texts(dialog)[-1] == "Is it the whole board?")
    dialog.places.setFocus()
    press(Key.Key_Down, times=3)
    assert dialog.whole.toPlainText().splitlines()[-1] == "It is."
    dialog.answer.setFocus()
    type_in("It is not.")
    QTest.mouseClick(dialog.send_button, LEFT)
    assert answer_of(window, "Is it the whole board?") == "It is not."
    assert dialog.whole.toPlainText().splitlines()[-1] == "It is not."


def test_a_draft_stays_with_its_query_and_is_not_lost_unsaid(qtbot: QtBot, window: MainWindow) -> None:
    dialog = inbox(qtbot, window)
    dialog.answer.setFocus()
    type_in("Perhaps")
    dialog.places.setFocus()
    press(Key.Key_Down)
    assert dialog.answer.toPlainText() == ""
    press(Key.Key_Up)
    assert dialog.answer.toPlainText() == "Perhaps"
    press(Key.Key_Escape)
    assert dialog.isVisible()
    assert "not sent" in dialog.line.text()
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_refused_answer_stays_as_it_was_typed(qtbot: QtBot, window: MainWindow) -> None:
    dialog = inbox(qtbot, window)
    press(Key.Key_Return, CTRL)
    assert dialog.line.text() == "Write something first"
    dialog.answer.setPlainText("x" * 4001)
    press(Key.Key_Return, CTRL)
    assert dialog.line.text().startswith("At most 4,000 characters")
    assert dialog.answer.toPlainText() == "x" * 4001
    assert answer_of(window, "Is it the whole board?") is None
    dialog.answer.clear()
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_wanted_value_is_added_and_the_query_answered(qtbot: QtBot, window: MainWindow) -> None:
    dialog = inbox(qtbot, window)
    assert not dialog.grant_button.isVisible()
    press(Key.Key_End)
    assert dialog.grant_button.isVisible()
    press(Key.Key_V, ALT)
    qtbot.waitUntil(lambda: window.session.project.vocabularies() == {"issues": {"night ferry": None}})
    assert answer_of(window, "New value for issues: night ferry") == "“night ferry” is in issues now"
    assert dialog.line.text() == "Add “night ferry” to issues"
    assert not dialog.grant_button.isVisible()
    assert dialog.count.text() == "3 open of 4"


def test_enter_goes_to_the_span_of_ones_own_query(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "ada") as window:
        window.navigation.open_document("other")
        window.reading.enter_point(None)
        dialog = inbox(qtbot, window)
        press(Key.Key_Return)
        assert has_left(qtbot, window, dialog)
        assert window.session.document.id == "harbour"  # type: ignore[union-attr]
        assert window.reading.chosen().id == "a1"  # type: ignore[union-attr]


def test_enter_goes_to_the_words_of_somebody_elses_query(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "lead") as window:
        window.navigation.open_document("other")
        window.reading.enter_point(None)
        dialog = inbox(qtbot, window)
        press(Key.Key_Down, times=2)
        press(Key.Key_Return)
        assert has_left(qtbot, window, dialog)
        assert window.session.document.id == "harbour"  # type: ignore[union-attr]
        assert window.reading.chosen() is None
        assert window.reading.active.caret() == HARBOUR.index("offers a night ferry")


def test_a_query_about_a_document_opens_it(qtbot: QtBot, window: MainWindow) -> None:
    dialog = inbox(qtbot, window)
    press(Key.Key_Down)
    QTest.mouseClick(dialog.open_button, LEFT)
    assert has_left(qtbot, window, dialog)
    assert window.session.document.id == "other"  # type: ignore[union-attr]
    assert window.reading.article.hasFocus()


def test_an_empty_inbox_says_what_queries_are(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    project = project_at(tmp_path, schema)
    project.close()
    with opened(qtbot, project.path, "lead") as window:
        dialog = inbox(qtbot, window)
        assert dialog.pages.currentWidget() is dialog.empty
        assert dialog.empty.text().startswith("No queries yet. Whoever is in doubt asks the lead")
        assert dialog.count.text() == "0 open of 0"
        assert not dialog.send_button.isEnabled()
        press(Key.Key_Escape)
        assert not dialog.isVisible()


def test_when_every_query_is_answered_the_inbox_says_so(qtbot: QtBot, window: MainWindow) -> None:
    dialog = inbox(qtbot, window)
    dialog.answer.setFocus()
    for _ in range(4):
        type_in("Yes.")
        press(Key.Key_Return, CTRL)
    assert dialog.empty.text() == "Every query is answered. Alt+O shows them all the same."
    assert dialog.close_button.hasFocus()
    press(Key.Key_Z, CTRL)
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_others_do_meanwhile_is_followed_and_a_closed_dialog_follows_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    project = window.session.project
    dialog = inbox(qtbot, window)
    first = remarks.inbox(project)[0]
    remarks.answer(project, first.set, first.remark.id, "It is.")
    assert dialog.count.text() == "3 open of 4"
    press(Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    project.undo()
    assert not any(query.answered for query in remarks.inbox(project))


def test_nobody_in_particular_answers_nothing(qtbot: QtBot, window: MainWindow) -> None:
    dialog = inbox(qtbot, window)
    window.session.project.annotator = ""
    dialog.answer.setFocus()
    type_in("It is.")
    press(Key.Key_Return, CTRL)
    assert dialog.line.text() == "Say who is answering first"
    assert dialog.answer.toPlainText() == "It is."
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_who_labels_sees_the_own_queries_alone(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "ben") as window:
        dialog = inbox(qtbot, window)
        assert dialog.count.text() == "2 open of 2"
        press(Key.Key_Down)
        assert not dialog.grant_button.isVisible()
        dialog.reject()


def test_who_has_labelled_nothing_yet_sees_no_queries(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "newcomer") as window:
        dialog = inbox(qtbot, window)
        assert dialog.count.text() == "0 open of 0"
        dialog.reject()


def test_leading_is_taken_up_and_laid_down_and_who_leads_may_label(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "cora") as window:
        press("l", CTRL | Qt.KeyboardModifier.AltModifier)
        assert window.asking.picker.title() == "This project is led by lead. Lead it as well?"
        press(Key.Key_Return)  # what a key that slipped would do
        assert window.status.message.text() == "You do not lead this project"
        assert window.session.project.leads() == ["lead"]
        press("l", CTRL | Qt.KeyboardModifier.AltModifier)
        take(window, "lead")
        assert window.status.message.text().startswith("You lead this project now")
        marking.mark(window.session.project, window.session.segmentation, "ACTOR", 0, 3)
        dialog = inbox(qtbot, window)
        assert dialog.count.text() == "4 open of 4"
        press(Key.Key_Escape)
        assert has_left(qtbot, window, dialog)
        press("l", CTRL | Qt.KeyboardModifier.AltModifier)
        assert window.status.message.text().startswith("You lead this project no more")
        assert window.session.project.leads() == ["lead"]
        window.session.project.undo()
        assert window.session.project.leads() == ["lead", "cora"]
