"""Many places are changed in one step: ticked, looked at in a preview, done, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations import marking, remarks
from annotations.project import Project
from annotations.spans import Span
from app.mainwindow import MainWindow
from app.panes.changing import ChangesDialog
from tests.annotations.concordance.libraries import library
from tests.app.searchpanel import hurry, note, searched, wait
from tests.windows import CTRL, choose, opened, press, told, type_in

Make = Callable[..., Project]
Key = Qt.Key


@pytest.fixture
def path(new_project: Make) -> Path:
    project = library(new_project)
    project.close()
    return project.path


@pytest.fixture
def window(qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    hurry(monkeypatch)
    with opened(qtbot, path) as found:
        yield found


def preview(qtbot: QtBot, window: MainWindow, key: Qt.Key | str) -> ChangesDialog:
    """The preview that a key of the list opens, once it is known what would become of each place."""
    press(key)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ChangesDialog)
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and not window.jobs.busy)
    return dialog


def in_list(qtbot: QtBot, window: MainWindow) -> None:
    """The preview has closed, and the keyboard is in the list again."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.searching.pane.panel.list)


def rows(dialog: ChangesDialog) -> list[list[str]]:
    """What the table of the preview says."""
    model = dialog.table.model()
    return [[str(model.index(row, column).data()) for column in range(1, 3)] for row in range(model.rowCount())]


def spans(window: MainWindow, document: str) -> list[tuple[str, str, str]]:
    project = window.session.project
    head = project.own_set(document)
    return [] if head is None else sorted((each.label, each.quote, each.provenance) for each in project.spans(head.id))


def all_spans(window: MainWindow) -> list[Span]:
    project = window.session.project
    heads = map(project.own_set, ("harbour", "quay", "cafe"))
    return [span for head in heads if head for span in project.spans(head.id)]


def test_places_are_changed_as_they_were_shown(qtbot: QtBot, window: MainWindow) -> None:
    """One after the other in one window: what each did is taken back before the next."""
    before = all_spans(window)
    for turn in (
        places_are_marked_after_a_look_and_taken_back_at_once,
        another_label_is_planned_anew_and_esc_leaves_all_as_it_is,
        enter_alone_changes_nothing_but_on_the_button,
        an_attribute_is_answered_once_a_value_is_chosen,
        a_text_is_typed,
        the_current_place_alone_is_changed_where_none_is_ticked,
        a_note_that_was_written_meanwhile_is_kept,
    ):
        turn(qtbot, window)
        qtbot.waitUntil(window.isActiveWindow)
        while all_spans(window) != before:
            assert window.session.project.undo() is not None


def places_are_marked_after_a_look_and_taken_back_at_once(qtbot: QtBot, window: MainWindow) -> None:
    pane = searched(qtbot, window, "cafe owners | board")
    press(Key.Key_Return)
    press("a")
    assert len(pane.chosen()) == len(pane.places()) == 14
    press(Key.Key_Home)
    press(Key.Key_Space)
    assert len(pane.chosen()) == 13
    before = spans(window, "harbour")
    dialog = preview(qtbot, window, "m")
    assert dialog.line.text() == "7 places will change; 6 stay as they are"
    assert dialog.button.text() == "Mark 7 places as actor  Ctrl+⏎"
    assert ["—", "ACTOR “board”"] in rows(dialog)
    assert ["ACTOR", "stays: ACTOR “board” is marked already"] in rows(dialog)
    stays = "stays: this document is finished; reopen it to change its labels"
    assert ["—", stays] in rows(dialog)
    assert dialog.reason.isHidden()
    dialog.table.make_current(rows(dialog).index(["—", stays]))
    assert (dialog.reason.text(), dialog.reason.isVisible()) == (stays, True), "the column has no room for all of it"
    press(Key.Key_Return, CTRL)
    assert told(window) == "Mark 7 places as actor, in 2 documents; 6 stay as they are"
    in_list(qtbot, window)
    assert ("ACTOR", "Café owners", "propagated") in spans(window, "cafe")
    wait(qtbot, pane)
    assert sum(place.label == "ACTOR" for place in pane.places()) == 9
    press("z", CTRL)
    assert spans(window, "cafe") == []
    assert spans(window, "harbour") == before
    wait(qtbot, pane)
    assert len(pane.places()) == 14


def another_label_is_planned_anew_and_esc_leaves_all_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    searched(qtbot, window, "label:ACTOR,STANCE document:harbour")
    press(Key.Key_Return)
    press("a")
    dialog = preview(qtbot, window, "r")
    assert dialog.form.what.currentText() == "1  ACTOR"
    assert dialog.line.text() == "1 place will change; 2 stay as they are"
    dialog.form.what.setCurrentIndex(2)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert dialog.line.text() == "2 places will change; 1 stays as it is"
    assert ["STANCE", "CONDITION (without commitment)"] in rows(dialog)
    before = spans(window, "harbour")
    press(Key.Key_Escape)
    assert not dialog.isVisible()
    assert spans(window, "harbour") == before
    in_list(qtbot, window)
    dialog = preview(qtbot, window, "r")
    assert dialog.form.what.currentText() == "1  ACTOR", "only what was done is remembered"
    press(Key.Key_Escape)
    in_list(qtbot, window)


def enter_alone_changes_nothing_but_on_the_button(qtbot: QtBot, window: MainWindow) -> None:
    searched(qtbot, window, "label:ACTOR document:harbour")
    press(Key.Key_Return)
    press("a")
    dialog = preview(qtbot, window, "r")
    before = spans(window, "harbour")
    dialog.form.what.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert dialog.button.text() == "Nothing to change  Ctrl+⏎"
    assert not dialog.button.isEnabled()
    dialog.form.what.setCurrentIndex(2)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert dialog.form.what.hasFocus()
    press(Key.Key_Return)
    assert dialog.isVisible()
    assert spans(window, "harbour") == before
    assert dialog.line.text() == "Ctrl+⏎ does it"
    dialog.button.setFocus()
    press(Key.Key_Return)
    assert not dialog.isVisible()
    assert spans(window, "harbour") != before


def an_attribute_is_answered_once_a_value_is_chosen(qtbot: QtBot, window: MainWindow) -> None:
    searched(qtbot, window, "label:ACTOR")
    press(Key.Key_Return)
    press("a")
    dialog = preview(qtbot, window, "t")
    names = [dialog.form.what.itemText(row) for row in range(dialog.form.what.count())]
    assert names == ["entity", "form"], "attributes of the labels that are there"
    assert dialog.line.text() == "Say which value the attribute shall have"
    assert not dialog.button.isEnabled(), "nothing is answered by itself"
    dialog.form.what.setCurrentIndex(1)
    dialog.form.value.setCurrentIndex(dialog.form.value.findData("name"))
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert rows(dialog)[:2] == [["nominal", "name"], ["—", "name"]]
    press(Key.Key_Return, CTRL)
    assert told(window) == "Set form of 2 spans, in 1 document; 1 stays as it is"


def a_text_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    searched(qtbot, window, "label:CONDITION")
    press(Key.Key_Return)
    dialog = preview(qtbot, window, "t")
    dialog.form.what.setCurrentIndex(dialog.form.what.findData("marker"))
    dialog.form.typed.setFocus()
    type_in("if")
    qtbot.waitUntil(lambda: dialog.button.isEnabled())
    press(Key.Key_Return, CTRL)
    assert told(window) == "Set marker of 1 span, in 1 document"
    span = window.session.project.span("ada-h", "a4")
    assert span is not None
    assert span.attributes["marker"] == "if"


def the_current_place_alone_is_changed_where_none_is_ticked(qtbot: QtBot, window: MainWindow) -> None:
    pane = searched(qtbot, window, "label:ACTOR")
    press(Key.Key_Return)
    press(Key.Key_Down)
    dialog = preview(qtbot, window, Key.Key_Delete)
    assert dialog.form.isHidden()
    assert dialog.button.text() == "Remove 1 span  Ctrl+⏎"
    press(Key.Key_Return, CTRL)
    wait(qtbot, pane)
    assert [place.span for place in pane.places()] == ["a1", "q1"]
    assert note(pane) == "2 places in 2 of 3 documents"


def test_what_has_changed_meanwhile_is_shown_anew_and_nothing_is_done(qtbot: QtBot, window: MainWindow) -> None:
    searched(qtbot, window, "label:ACTOR document:harbour")
    press(Key.Key_Return)
    press("a")
    dialog = preview(qtbot, window, Key.Key_Delete)
    other = Project.open(window.session.project.path, annotator="ada")
    span = other.span("ada-h", "a3")
    assert span is not None
    marking.remove(other, span)
    other.close()
    dialog.carry_out()
    assert dialog.isVisible()
    assert dialog.line.text() == "The project was changed meanwhile"
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert dialog.line.text() == "The project was changed meanwhile; now: 1 place will change; 1 stays as it is"
    press(Key.Key_Escape)


def a_note_that_was_written_meanwhile_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    searched(qtbot, window, "label:ACTOR document:harbour")
    press(Key.Key_Return)
    press("a")
    dialog = preview(qtbot, window, "r")
    dialog.form.what.setCurrentIndex(dialog.form.what.findData("STANCE"))
    qtbot.waitUntil(lambda: not window.jobs.busy)
    other = Project.open(window.session.project.path, annotator="ada")
    span = other.span("ada-h", "a3")
    assert span is not None
    remarks.write_note(other, span, "which one?")
    other.close()
    press(Key.Key_Return, CTRL)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    press(Key.Key_Return, CTRL)
    assert not dialog.isVisible()
    span = window.session.project.span("ada-h", "a3")
    assert span is not None
    assert (span.label, span.note) == ("STANCE", "which one?")


def test_labels_of_others_are_left_and_too_many_are_refused(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.following.become("lena")
    pane = searched(qtbot, window, "label:ACTOR")
    press(Key.Key_Return)
    press("a")
    dialog = preview(qtbot, window, Key.Key_Delete)
    assert dialog.line.text() == "0 places will change; 4 stay as they are"
    assert not dialog.button.isEnabled()
    assert ["ACTOR", "stays: this is a span of ben"] in rows(dialog)
    press(Key.Key_Escape)
    in_list(qtbot, window)
    monkeypatch.setattr("app.finding.searching.MOST_AT_ONCE", 3)
    press(Key.Key_Delete)
    assert QApplication.activeModalWidget() is None
    assert told(window) == "4 places are ticked; at most 3 are changed in one step"
    press("z")
    assert len(pane.chosen()) == 1


def test_nobody_is_asked_first_who_labels(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, None) as window:
        searched(qtbot, window, "board")
        press(Key.Key_Return)
        press("m")
        assert told(window) == "Say who is labelling first"
        assert window.name_prompt.isVisible()


def test_a_span_in_the_text_stays_chosen_through_it_all(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, "a2")
    searched(qtbot, window, "council")
    press(Key.Key_Return)
    preview(qtbot, window, "m")
    press(Key.Key_Escape)
    assert window.reading.chosen() is not None
