"""Several windows of one program: each has a document of its own, all follow a step and what a person prefers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotations.project import Project
from app import sample
from app.application import create_project
from app.mainwindow import MainWindow
from app.session import KnownSteps
from tests.windows import ALT, CTRL, SHIFT, focus, give, opened, press, settle, told, windows
from widgets.look.tokens import tokens_of


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The first window, of somebody who has labelled nothing."""
    with opened(qtbot, sample.make(tmp_path), "cleo") as window:
        yield window


def another(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A further window, opened with the keys."""
    window.activateWindow()
    settle(qtbot, window)
    window.reading.focus_active()
    press("n", CTRL | ALT)
    found = window.windowing.all_windows()[-1]
    settle(qtbot, found)
    return found


def mark(window: MainWindow, nth: int = 0) -> None:
    """Mark a word of the open document by its key."""
    window.settings.asks_after_marking = False
    token = window.session.segmentation.next_token(nth, window.session.document.sections)
    window.reading.select(*token)
    press("1")


def test_each_window_has_a_document_and_a_place_of_its_own(qtbot: QtBot, first: MainWindow) -> None:
    press(Qt.Key.Key_Right, times=3)
    second = another(qtbot, first)
    assert second.session.document == first.session.document
    assert second.reading.active.caret() == first.reading.active.caret()
    assert second.pos() != first.pos()
    assert second.session.annotator == "cleo"
    press(Qt.Key.Key_PageDown, CTRL)
    press(Qt.Key.Key_Down, CTRL)
    assert second.session.document != first.session.document
    assert first.reading.point_number() is None
    assert second.windowTitle().startswith(second.session.document.title[:10])


def test_a_further_window_is_all_on_the_screen_and_has_the_panels_of_the_first(qtbot: QtBot, first: MainWindow) -> None:
    screen = first.screen().availableGeometry()
    first.setGeometry(screen)
    first.docks.open("preferences")
    first.docks.remember()
    first.docks.close("preferences")
    first.actions_by_id["spans"].trigger()
    settle(qtbot, first)
    second = another(qtbot, first)
    assert second.docks.open_names() == first.docks.open_names() != []
    assert screen.contains(second.frameGeometry())
    assert second.pos() != first.pos()


def test_another_project_opens_exactly_where_the_window_was(qtbot: QtBot, first: MainWindow, tmp_path: Path) -> None:
    first.setGeometry(first.geometry().translated(-first.x(), -first.y()))
    place = first.geometry()
    create_project(tmp_path / "other.stancemark")
    first.project_wanted.emit(tmp_path / "other.stancemark", None)
    (window,) = windows()
    settle(qtbot, window)
    assert window.geometry() == place


def test_a_step_in_one_is_seen_in_all_and_undone_in_any(qtbot: QtBot, first: MainWindow) -> None:
    second = another(qtbot, first)
    mark(second)
    (span,) = second.reading.spans()
    assert [each.id for each in first.reading.spans()] == [span.id]
    assert first.session.head == second.session.head
    rows = {row.id: row.spans for row in first.documents._model.rows}
    assert rows[first.session.document.id] == 1
    first.activateWindow()
    settle(qtbot, first)
    assert "Another program" not in told(first)
    press("z", CTRL)
    assert not first.reading.spans()
    assert not second.reading.spans()
    press("z", CTRL | SHIFT)
    assert [each.id for each in second.reading.spans()] == [span.id]


def test_a_question_about_what_another_window_takes_away_is_left(qtbot: QtBot, first: MainWindow) -> None:
    mark(first)
    first.reading.choose(first.reading.spans()[0], reveal=True)
    press("n")
    assert first.asking.picker.is_open()
    second = another(qtbot, first)
    first.remarking.note()
    assert first.asking.picker.is_open()
    second.labelling.undo()
    assert not first.asking.picker.is_open()
    assert not first.reading.spans()


def test_two_annotators_see_their_own_and_the_program_mixes_nothing(qtbot: QtBot, first: MainWindow) -> None:
    second = another(qtbot, first)
    second.answer(lambda: second.following.become("dora"))
    mark(second)
    assert not first.reading.spans()
    assert first.session.annotator == "cleo"
    assert not first.states.can_undo()
    assert len(first.session.project.sets(second.session.document.id)) >= 1


def test_documents_that_come_or_go_are_listed_in_all(qtbot: QtBot, first: MainWindow) -> None:
    second = another(qtbot, first)
    before = len(first.documents._model.rows)
    id = second.session.project.document_ids()[-1]
    from annotations.edits import RemoveContents, RemoveDocument

    sets = [RemoveContents(head.id) for head in second.session.project.sets(id)]
    second.session.project.do("Remove", *sets, RemoveDocument(id))
    assert len(first.documents._model.rows) == len(second.documents._model.rows) == before - 1


def test_zoom_scheme_and_keys_hold_in_all_windows(qtbot: QtBot, first: MainWindow) -> None:
    second = another(qtbot, first)
    before = first.reading.article._look
    press("+", CTRL)
    assert first.reading.article._look.size > before.size
    press("l", CTRL | SHIFT)
    assert first.appearance.tokens is second.appearance.tokens
    assert first.reading.article._look == second.reading.article._look
    assert tokens_of(first.label_bar.palette()) is first.appearance.tokens
    press("l", CTRL | SHIFT)
    give(second, "flag", "Ctrl+J")
    assert first.actions_by_id["flag"].shortcut().toString() == "Ctrl+J"
    first.activateWindow()
    settle(qtbot, first)
    first.reading.focus_active()
    press("j", CTRL)
    assert "Flag" in told(first)


def test_windows_are_listed_gone_round_and_closed_one_by_one(qtbot: QtBot, first: MainWindow) -> None:
    press(Qt.Key.Key_F6, CTRL)
    assert "Ctrl+Alt+N opens another" in told(first)
    second = another(qtbot, first)
    press(Qt.Key.Key_F6, CTRL)
    qtbot.waitUntil(first.isActiveWindow)
    menu = first.menus["&Window"]
    menu.aboutToShow.emit()
    listed = [action for action in menu.actions() if action.isCheckable()]
    assert [action.isChecked() for action in listed] == [True, False]
    assert listed[1].text().startswith("&2 ")
    listed[1].trigger()
    qtbot.waitUntil(second.isActiveWindow)
    settle(qtbot, second)
    second.reading.focus_active()
    press("w", CTRL)
    assert not second.isVisible()
    assert first.isVisible()
    assert first.windowing.all_windows() == (first,)


def test_quitting_closes_all(qtbot: QtBot, first: MainWindow) -> None:
    second = another(qtbot, first)
    press("q", CTRL)
    assert not first.isVisible()
    assert not second.isVisible()
    assert first.windowing.all_windows() == ()


def test_the_next_start_is_where_the_first_window_was_though_a_further_one_was_in_front(
    qtbot: QtBot, first: MainWindow
) -> None:
    """The further one has what was left beside the first, which nobody chose; one that somebody made larger counts."""
    place = first.geometry()
    second = another(qtbot, first)
    assert second.width() < place.width()
    press("q", CTRL)
    with opened(qtbot, first.session.project.path, "cleo") as again:
        assert again.width() == place.width()
        assert place.height() - again.height() < 4, "Qt brings a window back a little lower"
        another(qtbot, again).resize(place.width() - 100, place.height() - 100)
        press("q", CTRL)
    with opened(qtbot, first.session.project.path, "cleo") as again:
        assert again.size() == QSize(place.width() - 100, place.height() - 100)


def test_another_project_opens_beside_or_instead(qtbot: QtBot, first: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "other.stancemark"
    create_project(other)
    press("o", CTRL | ALT)
    (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog))
    dialog.fileSelected.emit(str(other))
    dialog.close()
    beside = first.windowing.all_windows()[-1]
    settle(qtbot, beside)
    assert beside.session.project.path == other
    assert first.isVisible()
    assert told(first) == "Opened other in a further window"
    mark(first)
    assert beside.session.project.last_step() is None, "steps of one project do not reach the other"
    first.project_wanted.emit(tmp_path / "sample.stancemark", None)
    assert not first.isVisible()
    assert [window.session.project.path.name for window in beside.windowing.all_windows()] == [
        "other.stancemark",
        "sample.stancemark",
    ]
    settle(qtbot, beside.windowing.all_windows()[-1])


def test_a_project_that_cannot_be_opened_is_refused_where_it_was_asked_for(
    qtbot: QtBot, first: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "broken.stancemark").write_text("nothing")
    for signal in (first.windowing.wanted, lambda path: first.project_wanted.emit(path, None)):
        first.status.tell("")
        (signal.emit if hasattr(signal, "emit") else signal)(tmp_path / "broken.stancemark")
        assert "is not a Stancemark project" in told(first)
    assert first.windowing.all_windows() == (first,)


def take_back_in_another_program(window: MainWindow) -> None:
    """Let another program undo the last step of this window's annotator."""
    other = Project.open(window.session.project.path, annotator=window.session.annotator)
    other.undo()
    other.close()


def come_back(qtbot: QtBot, window: MainWindow) -> None:
    """Bring the window to the front, as somebody does who was in another program."""
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    window.activateWindow()
    settle(qtbot, window)
    window.answer(window.following.look_for_others)


def test_what_another_program_wrote_is_still_followed(qtbot: QtBot, first: MainWindow) -> None:
    second = another(qtbot, first)
    mark(second)
    take_back_in_another_program(first)
    come_back(qtbot, first)
    assert not first.reading.spans()
    assert focus().window() is first


def test_what_another_program_wrote_is_seen_after_a_step_here_or_in_a_second_window(
    qtbot: QtBot, first: MainWindow
) -> None:
    second = another(qtbot, first)
    mark(second)
    take_back_in_another_program(first)
    mark(second, 40)
    shown = first.session.spans()
    assert len(shown) == 1
    for window in (first, second):
        window.status.tell("")
        window.answer(window.following.look_for_others)
        assert "Another program" in told(window)
        assert window.reading.spans() == shown
        window.status.tell("")
        come_back(qtbot, window)
        assert "Another program" not in told(window)


def test_a_step_is_known_once_every_one_before_it_is() -> None:
    known = KnownSteps(3)
    known.add(5)
    assert known.reaches(3)
    assert not known.reaches(5)
    known.add(4)
    assert known.reaches(5)
    assert not known.reaches(6)
