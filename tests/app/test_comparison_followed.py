"""What happens elsewhere while two readings are compared: steps, other programs, another document, the end of leading."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations import marking
from annotations.agreement.disagreements import Disagreement
from annotations.edits import RemoveContents
from annotations.project import Project
from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.app.agreeingworld import ADA, BEN, QUAY, TERMS, agreed, agreeing, contents
from tests.app.comparingworld import LISTED, compare, framed, labels_again, number_of, opened_from_panel
from tests.windows import press, told

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    quay = contents("quay", QUAY, "ben", ADA[1:3])
    with agreeing(qtbot, agreed(tmp_path, schema, quay)) as window:
        yield window


def test_another_document_is_opened_for_a_disagreement_and_ends_a_comparison(window: MainWindow) -> None:
    elsewhere = Disagreement(
        "missing", "quay", ("ada", "ben"), ("ACTOR", None), ("board", "—"), (None, None), ((12, 17), None)
    )
    assert window.answer(lambda: window.comparing.begin([elsewhere, *LISTED], 0))
    assert window.session.document is not None
    assert window.session.document.id == "quay"
    assert window.comparing.is_on
    press(Key.Key_F7)
    assert window.session.document.id == "harbour"
    assert window.comparing.is_on
    press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.session.document.id == "quay"
    assert not window.comparing.is_on
    assert window.reading.article.hasFocus()


def test_a_step_elsewhere_is_followed(window: MainWindow) -> None:
    area = compare(window)
    project = window.session.project
    head = next(head for head in project.sets("harbour") if head.annotator == "ben")
    marking.set_status(project, "quay", "skipped", "Skip")
    assert area.place.text() == "1 of 6"
    project.do("Remove", RemoveContents(head.id))
    assert not window.comparing.is_on
    press(Key.Key_F7)
    assert told(window) == "The set of ben is not there any more"


@pytest.mark.parametrize("how", ["step down", "become"])
def test_who_leads_no_more_sees_nothing_of_it(window: MainWindow, how: str) -> None:
    area = compare(window)
    if how == "step down":
        window.remarking.lead()
    else:
        window.answer(lambda: window.following.become("ben"))
    assert not window.comparing.is_on
    assert area.spans() == {}
    assert area.article.toPlainText() == ""
    assert (area.head.text(), area.differences.text()) == ("", "")
    window.reading.focus_active()
    press(Key.Key_F7)
    assert told(window) == "Open a disagreement in the agreement window first"
    assert not window.answer(lambda: window.comparing.begin(LISTED, 0))
    assert told(window) == "Only who leads the project sees two readings side by side"
    assert not window.comparing.is_on


def test_the_list_is_walked_as_it_was_counted_last(qtbot: QtBot, window: MainWindow) -> None:
    area, found = opened_from_panel(qtbot, window, "label")
    whole = len(found.parts.list.shown())
    labels_again(window, "ben", [each for each in BEN if each[2] != "Café owners"])
    qtbot.waitUntil(lambda: area.place.text().endswith(f"of {whole - 1}"))
    assert area.head.text().startswith("Label · ")
    assert area.change.isHidden()
    while number_of(area) < whole - 1:
        press(Key.Key_F7)
    press(Key.Key_F7)
    assert told(window) == "This is the last disagreement of the list"


def test_what_is_settled_stays_in_sight_but_not_in_the_list(qtbot: QtBot, window: MainWindow) -> None:
    area, found = opened_from_panel(qtbot, window, "label")
    whole, at = len(found.parts.list.shown()), number_of(area)
    following = found.parts.list.shown()[at]
    labels_again(window, "ben", [(*each[:1], "CONDITION", *each[2:]) if each[2] == TERMS else each for each in BEN])
    qtbot.waitUntil(lambda: area.place.text() == f"not among the {whole - 1} listed any more")
    assert framed(area) == [TERMS]
    press(Key.Key_F7)
    assert area.place.text() == f"{at} of {whole - 1}"
    assert found.parts.list.current() == following


def test_who_has_not_finished_any_more_is_named(qtbot: QtBot, window: MainWindow) -> None:
    area, _ = opened_from_panel(qtbot, window, "label")
    labels_again(window, "ada", ADA, "doing")
    assert area.change.isVisible()
    line = "These readings do not count any more: ada has not finished this document"
    assert area.change.text() == line
    qtbot.waitUntil(lambda: area.place.text().startswith("not among the "))
    assert window.comparing.is_on
    assert area.change.text() == line


def test_while_nothing_is_counted_it_says_that_labels_have_changed(qtbot: QtBot, window: MainWindow) -> None:
    area, found = opened_from_panel(qtbot, window, "label")
    found.close()
    place = area.place.text()
    labels_again(window, "ben", [each for each in BEN if each[2] != "Café owners"])
    assert area.place.text() == place
    assert area.change.text() == (
        "The labels here have changed since they were counted; Ctrl+G leads to the window that counts anew"
    )
    window.answer(window.agreeing.show)
    qtbot.waitUntil(lambda: not area.change.text())
    assert area.place.text() != place


def test_what_another_program_writes_is_followed(qtbot: QtBot, window: MainWindow) -> None:
    area, _ = opened_from_panel(qtbot, window, "label")
    other = Project.open(window.session.project.path, annotator="ada")
    marking.set_status(other, "harbour", "doing", "Reopen")
    other.close()
    assert window.answer(window.following.look_for_others)
    assert area.change.text().startswith("These readings do not count any more: ada")
    qtbot.waitUntil(lambda: area.place.text().startswith("not among the "))


def test_the_document_of_the_comparison_is_chosen_in_the_list(window: MainWindow) -> None:
    area = compare(window, 4)
    assert area.points[1].hasFocus()
    window.documents.document_chosen.emit("harbour")
    assert window.comparing.is_on
    assert area.article.hasFocus()
    window.documents.document_chosen.emit("quay")
    assert not window.comparing.is_on
    assert window.reading.article.hasFocus()
