"""The register of entities in the real window: naming, merging, splitting, removing, and going to places."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from annotations import entities, marking
from annotations.edits import AddContents, AddDocument, PutEntity
from annotations.project import Project
from annotations.schema import Schema
from annotations.spans import AnnotationSet, Entity, SetContents, Span
from annotations.text import Document
from app.mainwindow import MainWindow
from app.panes.entities import EntitiesDialog
from tests.annotations.texts import HARBOUR, harbour, span
from tests.windows import CTRL, SHIFT, click_on, focus, opened, press

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def naming(document: Document, set_id: str, id: str, quote: str, entity: str, nth: int = 0) -> Span:
    found = span(document, quote, id=id, set=set_id, nth=nth)
    return Span(id, set_id, "ACTOR", found.start, found.end, quote, attributes={"entity": entity})


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    """Four entities, spans of ada in two documents that refer to three of them, and one span of ben."""
    project = Project.create(tmp_path / "p.stancemark", schema, annotator="ada")
    first, second = harbour(), harbour("other", HARBOUR.replace("Monday", "Tuesday"))
    project.do(
        "Import",
        PutEntity(Entity("e1", "Harbour board", "authority", ("the board",))),
        PutEntity(Entity("e2", "Port authority")),
        PutEntity(Entity("e3", "Ida Holm", "person")),
        PutEntity(Entity("e4", "Élite Cruises")),
        AddDocument(first),
        AddDocument(second),
        AddContents(
            SetContents(
                AnnotationSet("s-ada", "harbour", "ada"),
                (
                    naming(first, "s-ada", "a1", "Harbour board", "e1"),
                    naming(first, "s-ada", "a2", "harbour board", "e1"),
                    naming(first, "s-ada", "a3", "board", "e2", nth=2),
                    naming(first, "s-ada", "a4", "Ida Holm", "e3"),
                    naming(first, "s-ada", "a5", "Holm", "e3", nth=1),
                ),
            )
        ),
        AddContents(
            SetContents(AnnotationSet("s-ben", "harbour", "ben"), (naming(first, "s-ben", "b1", "Holm", "e3"),))
        ),
        AddContents(
            SetContents(AnnotationSet("s-oth", "other", "ada"), (naming(second, "s-oth", "o1", "Holm", "e3"),))
        ),
    )
    project.close()
    return project.path


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as window:
        yield window


def register(qtbot: QtBot, window: MainWindow, at: str = "e1") -> EntitiesDialog:
    """Open the register by its key, and go to an entity."""
    dialog = opened_register(qtbot, window)
    dialog.list.set_current(at)
    assert dialog.list.selected() == at
    return dialog


def opened_register(qtbot: QtBot, window: MainWindow) -> EntitiesDialog:
    press("r", CTRL)
    (dialog,) = [each for each in window.findChildren(EntitiesDialog) if each.isVisible()]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def has_left(qtbot: QtBot, window: MainWindow, dialog: EntitiesDialog) -> bool:
    """Whether the dialog is closed and the keyboard back in the text."""
    assert not dialog.isVisible()
    qtbot.waitUntil(window.isActiveWindow)
    return window.reading.active.hasFocus()


def type_in(words: str) -> None:
    QTest.keyClicks(focus(), words)


def write(words: str) -> None:
    """Write over what stands in the line that has the focus, and press Enter."""
    assert isinstance(focus(), QLineEdit)
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    type_in(words)
    press(Key.Key_Return)


def named(window: MainWindow) -> dict[str, str]:
    """The names of the register by id."""
    return {id: entity.name for id, entity in window.session.project.entities().items()}


def meant(window: MainWindow, set_id: str = "s-ada") -> dict[str, str]:
    """What the spans of a set refer to."""
    return {each.id: each.attributes["entity"] for each in window.session.project.spans(set_id)}


def steps(window: MainWindow) -> int:
    return len(window.session.project.history())


# The list


def test_the_register_is_listed_by_name_with_ones_own_spans_counted(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window)
    rows = [(row.name, row.type, row.aliases, row.count) for row in dialog.list._rows]
    assert rows == [
        ("Élite Cruises", "", (), 0),
        ("Harbour board", "authority", ("the board",), 2),
        ("Ida Holm", "person", (), 3),
        ("Port authority", "", (), 1),
    ]
    press(Key.Key_Escape)
    assert has_left(qtbot, window, dialog)


def test_the_register_opens_at_the_entity_of_the_chosen_span(qtbot: QtBot, window: MainWindow) -> None:
    click_on(window, "Ida Holm")
    dialog = opened_register(qtbot, window)
    assert dialog.list.selected() == "e3"
    press(Key.Key_Escape)


def test_an_empty_register_says_what_to_do(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    project = Project.create(tmp_path / "empty.stancemark", schema, annotator="ada")
    project.do("Import", AddDocument(harbour()))
    project.close()
    with opened(qtbot, project.path) as window:
        dialog = opened_register(qtbot, window)
        assert dialog.stack.currentWidget() is dialog.empty
        assert "Ctrl+N" in dialog.empty.text()
        press("n", CTRL)
        write("Harbour board")
        assert dialog.line.text() == "“Harbour board” is in the register now"
        assert list(named(window).values()) == ["Harbour board"]
        assert dialog.stack.currentWidget() is dialog.list
        press("z", CTRL)
        assert named(window) == {}
        assert dialog.stack.currentWidget() is dialog.empty
        press(Key.Key_Escape)
        assert not dialog.isVisible()


# Describing


def test_an_entity_is_renamed_described_and_all_is_undone_within(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window)
    before = steps(window)
    press(Key.Key_F2)
    assert focus().text() == "Harbour board"  # type: ignore[attr-defined]
    write("Board of the harbour")
    assert dialog.line.text() == "Rename “Harbour board” to “Board of the harbour”"
    assert dialog.list.selected() == "e1"
    press("a")
    assert focus().text() == "the board; Harbour board"  # type: ignore[attr-defined]
    write("the board; HB")
    press("t")
    assert focus().text() == "authority"  # type: ignore[attr-defined]
    write("")
    entity = window.session.project.entities()["e1"]
    assert (entity.name, entity.aliases, entity.type) == ("Board of the harbour", ("the board", "HB"), None)
    assert steps(window) == before + 3
    press("z", CTRL)
    assert dialog.line.text() == "Undone: Set type of “Board of the harbour”"
    press("z", CTRL, times=2)
    assert named(window)["e1"] == "Harbour board"
    press("z", CTRL | SHIFT)
    assert dialog.line.text() == "Redone: Rename “Harbour board” to “Board of the harbour”"
    assert named(window)["e1"] == "Board of the harbour"
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_name_that_is_taken_is_refused_and_can_be_mended(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window)
    press(Key.Key_F2)
    write("ida holm")
    assert dialog.line.text() == "The register holds “Ida Holm” already"
    assert focus().text() == "ida holm"  # type: ignore[attr-defined]
    press(Key.Key_Escape)
    assert dialog.isVisible()
    assert named(window)["e1"] == "Harbour board"
    press(Key.Key_F2)
    write("Harbour board of Holm")
    assert named(window)["e1"] == "Harbour board of Holm"


def test_everything_can_be_done_with_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e4")
    by_words = {button.words: button for button in dialog.buttons}
    QTest.mouseClick(by_words["Rename"], LEFT)
    type_in("Elite Cruises plc")
    QTest.mouseClick(dialog.asked.take, LEFT)
    assert named(window)["e4"] == "Elite Cruises plc"
    QTest.mouseClick(by_words["Undo"], LEFT)
    assert named(window)["e4"] == "Élite Cruises"
    QTest.mouseClick(by_words["Add"], LEFT)
    QTest.mouseClick(dialog.asked.leave, LEFT)
    assert dialog.asked.isHidden()
    QTest.mouseClick(by_words["Remove"], LEFT)
    assert "e4" not in named(window)
    QTest.mouseClick(by_words["Close"], LEFT)
    assert not dialog.isVisible()


# Who is who


def test_several_are_marked_and_merged_into_the_one_that_is_chosen(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e1")
    press(Key.Key_Space)
    dialog.list.set_current("e2")
    press(Key.Key_Space)
    press("m")
    assert dialog.keep.question.text() == "Merge “Port authority” into “Harbour board”: 3 spans will refer to it"
    press(Key.Key_Down)
    assert dialog.keep.question.text() == "Merge “Harbour board” into “Port authority”: 3 spans will refer to it"
    press(Key.Key_Up)
    press(Key.Key_Return)
    assert dialog.line.text() == "Merge “Port authority” into “Harbour board”"
    assert named(window) == {"e1": "Harbour board", "e3": "Ida Holm", "e4": "Élite Cruises"}
    assert meant(window)["a3"] == "e1"
    assert dialog.list.selected() == "e1"
    assert dialog.list.marked() == []
    press("z", CTRL)
    assert meant(window)["a3"] == "e2"
    press(Key.Key_Escape)


def test_more_than_two_are_merged_in_a_step_each(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e1")
    for id in ("e1", "e2", "e4"):
        dialog.list.set_current(id)
        press(Key.Key_Space)
    before = steps(window)
    press("m")
    assert dialog.keep.question.text() == "Merge 2 into “Harbour board”: 3 spans will refer to it"
    press(Key.Key_Return)
    assert dialog.line.text() == "Merged 2 into “Harbour board”; each is a step of its own"
    assert list(named(window)) == ["e1", "e3"]
    assert steps(window) == before + 2
    press("z", CTRL, times=2)
    assert len(named(window)) == 4


def test_the_text_behind_follows_a_merge(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e1")
    press(Key.Key_Space)
    dialog.list.set_current("e2")
    press(Key.Key_Space)
    press("m")
    press(Key.Key_Return)
    shown = window.reading.span("a3")
    assert shown is not None
    assert shown.attributes["entity"] == "e1"


def test_merging_asks_for_two(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window)
    press("m")
    assert dialog.line.text() == "Mark the entities that are one with Space first, two or more of them"
    assert dialog.keep.isHidden()
    dialog.list.set_current("e1")
    press(Key.Key_Space)
    dialog.list.set_current("e2")
    press(Key.Key_Space)
    before = steps(window)
    press("m")
    press(Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.keep.isHidden()
    assert steps(window) == before


def test_places_are_split_off_as_another_entity(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e3")
    press("s")
    assert dialog.pages.currentWidget() is dialog.parts
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert dialog.line.text() == "Choose the mentions that are not “Ida Holm”"
    dialog.parts.rows.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Space)
    press(Key.Key_Return)
    type_in("Holm the elder")
    press(Key.Key_Return)
    added = next(id for id, name in named(window).items() if name == "Holm the elder")
    assert meant(window) == {"a1": "e1", "a2": "e1", "a3": "e2", "a4": "e3", "a5": added}
    assert meant(window, "s-ben") == {"b1": "e3"}
    assert dialog.line.text() == "Split “Holm the elder” from “Ida Holm”: 1 span; 3 spans stay as they were"
    assert dialog.pages.currentWidget() is dialog.front
    press("z", CTRL)
    assert meant(window)["a5"] == "e3"


def test_what_is_in_use_is_not_removed(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e3")
    press(Key.Key_Delete)
    assert dialog.line.text().startswith("“Ida Holm” is used by 4 spans, first in “Harbour board leaves")
    dialog.list.set_current("e4")
    press(Key.Key_Delete)
    assert dialog.line.text() == "Remove “Élite Cruises” from the register"
    assert "e4" not in named(window)


# Where


def test_the_places_of_an_entity_are_listed_and_opened(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e3")
    press("w")
    assert dialog.places.question.text() == "“Ida Holm”: 3 places"
    press(Key.Key_End)
    press(Key.Key_Return)
    assert has_left(qtbot, window, dialog)
    assert window.session.document.id == "other"  # type: ignore[union-attr]
    assert window.reading.chosen().id == "o1"  # type: ignore[union-attr]


def test_escape_leads_back_to_the_register(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e3")
    press("w")
    press(Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.list.selected() == "e3"
    press("w")
    QTest.mouseClick(dialog.places.take, LEFT)
    assert not dialog.isVisible()


def test_the_dialog_is_left_from_wherever_one_is(qtbot: QtBot, window: MainWindow) -> None:
    for key in ("w", "s", "m", "t", Key.Key_F2):
        dialog = register(qtbot, window, "e3")
        press(key)
        dialog.close()
        assert has_left(qtbot, window, dialog)


def test_tab_walks_through_the_dialog_and_comes_round(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window)
    first, seen = focus(), []
    for _ in range(30):
        press(Key.Key_Tab)
        seen.append(focus())
        if focus() is first:
            break
    assert seen[-1] is first
    assert set(dialog.buttons) <= set(seen)


def test_places_that_went_meanwhile_are_shown_no_more(qtbot: QtBot, window: MainWindow) -> None:
    project = window.session.project
    dialog = register(qtbot, window, "e3")
    press("w")
    removed = project.span("s-oth", "o1")
    assert removed is not None
    marking.remove(project, removed)
    assert dialog.places.question.text() == "“Ida Holm”: 2 places"
    press(Key.Key_Escape)
    press("s")
    press(Key.Key_Space)
    for each in project.spans("s-ada"):
        if each.attributes["entity"] == "e3":
            marking.remove(project, each)
    assert dialog.pages.currentWidget() is dialog.front


def test_who_leads_the_project_sees_the_places_of_all(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "lead") as window:
        press("l", CTRL | Qt.KeyboardModifier.AltModifier)
        dialog = register(qtbot, window, "e3")
        press("w")
        assert dialog.places.question.text() == "“Ida Holm”: 4 places"
        press(Key.Key_Down, times=2)
        press(Key.Key_Return)
        assert window.session.document.id == "harbour"  # type: ignore[union-attr]
        assert has_left(qtbot, window, dialog)


def test_an_entity_that_is_mentioned_nowhere_says_so(qtbot: QtBot, window: MainWindow) -> None:
    dialog = register(qtbot, window, "e4")
    for key in ("w", "s"):
        press(key)
        assert dialog.line.text() == "“Élite Cruises” is mentioned nowhere in your own sets"
        assert dialog.pages.currentWidget() is dialog.front


def test_the_other_places_of_the_chosen_spans_entity_are_listed_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    click_on(window, "Ida Holm")
    press("w", CTRL | SHIFT)
    picker = window.asking.picker
    assert picker.title() == "“Ida Holm”: 2 other places"
    assert [each.detail for each in picker.options()] == ["point 2", "Harbour board leaves night ferry"[:31] + "…"]
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert window.reading.chosen().id == "a5"  # type: ignore[union-attr]
    press("w", CTRL | SHIFT)
    type_in("tuesday")
    press(Key.Key_Escape)
    press("w", CTRL | SHIFT)
    press(Key.Key_Up)
    press(Key.Key_Return)
    assert window.session.document.id == "other"  # type: ignore[union-attr]
    assert window.reading.chosen().id == "o1"  # type: ignore[union-attr]


def test_a_span_of_a_lonely_entity_says_so(qtbot: QtBot, window: MainWindow) -> None:
    click_on(window, "board", nth=2)
    assert window.reading.chosen().id == "a3"  # type: ignore[union-attr]
    press("w", CTRL | SHIFT)
    assert window.status.message.text() == "“Port authority” is mentioned nowhere else"


# Following


def test_the_register_follows_while_it_is_open_and_not_after(qtbot: QtBot, window: MainWindow) -> None:
    project = window.session.project
    dialog = register(qtbot, window, "e3")
    entities.rename(project, "e3", "Mayor Holm")
    assert "Mayor Holm" in [row.name for row in dialog.list._rows]
    press("w")
    entities.split(project, "e3", project.referring("e3"), "Somebody else")
    assert dialog.pages.currentWidget() is dialog.front
    press(Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    project.undo()
    assert named(window)["e3"] == "Mayor Holm"
