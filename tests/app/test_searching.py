"""Searching in the window: what is typed and picked, the list and the way to a place, and what follows the project."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations import leads
from annotations.edits import AddContents, AddDocument
from annotations.project import Project
from annotations.spans import AnnotationSet, SetContents
from app.mainwindow import MainWindow
from tests.annotations.concordance.libraries import library
from tests.annotations.schemas import rename
from tests.annotations.texts import HARBOUR, harbour, span
from tests.app.searchpanel import hurry, in_no_document, note, searched, wait, words
from tests.windows import (
    ALT,
    CTRL,
    SHIFT,
    click,
    focus,
    keep_lit,
    lit_up,
    opened,
    place_of,
    press,
    settle,
    told,
)

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


def test_the_lowest_panel_shows_two_whole_places(qtbot: QtBot, window: MainWindow) -> None:
    pane = searched(qtbot, window, "the")
    window.resizeDocks([window.docks._docks["search"]], [1], Qt.Orientation.Vertical)
    settle(qtbot, window)
    found = pane.panel.list
    assert len(pane.places()) > 2
    assert found.viewport().height() >= 2 * found.sizeHintForRow(0)


def test_selected_words_are_looked_for_and_keys_lead_from_place_to_place(qtbot: QtBot, window: MainWindow) -> None:
    window.reading.select(*place_of(HARBOUR, "night ferry"))
    press(Key.Key_F, CTRL | SHIFT)
    pane = window.searching.pane
    wait(qtbot, pane)
    assert focus() is pane.panel.line
    assert pane.panel.line.selectedText() == "night ferry"
    assert note(pane) == "3 places in 1 of 3 documents"
    press(Key.Key_Return)
    assert focus() is pane.panel.list
    press(Key.Key_Down)
    keep_lit(window)
    press(Key.Key_Return)
    assert focus() is window.reading.active
    assert window.reading.chosen() is None
    place = place_of(HARBOUR, "night ferry", 1)
    assert window.reading.selection() == place, "so that a label's key marks them"
    assert lit_up(window) == [place]
    assert told(window) == "2 of 3: “night ferry”"
    press(Key.Key_F3)
    assert window.reading.point_number() == 1
    assert window.reading.selection() == place_of(HARBOUR, "night ferry", 2)
    pane.look_for("night fer*")
    wait(qtbot, pane)
    press(Key.Key_F3)
    press(Key.Key_F3)
    press(Key.Key_F, CTRL | SHIFT)
    assert pane.panel.line.text() == "night fer*", "the place that is selected is none to look for anew"
    press(Key.Key_F3)
    press(Key.Key_F3)
    assert told(window) == "This is the last place"
    press(Key.Key_F3, SHIFT)
    press(Key.Key_F3, SHIFT)
    press(Key.Key_F3, SHIFT)
    assert told(window) == "This is the first place"
    press(Key.Key_F, CTRL | SHIFT)
    assert window.docks.has_focus("search")
    press(Key.Key_Escape)
    assert focus() is window.reading.active
    assert window.docks.is_open("search")


def test_a_place_that_is_marked_chooses_its_span_in_whichever_document(qtbot: QtBot, window: MainWindow) -> None:
    pane = searched(qtbot, window, "label:ACTOR board")
    assert [place.span for place in pane.places()] == ["a1", "q1"]
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert window.session.document is not None
    assert window.session.document.id == "quay"
    chosen = window.reading.chosen()
    assert chosen is not None
    assert chosen.id == "q1"
    press(Key.Key_F3, SHIFT)
    chosen = window.reading.chosen()
    assert chosen is not None
    assert chosen.id == "a1"


def test_what_is_typed_and_what_is_picked_are_the_same_thing(qtbot: QtBot, window: MainWindow) -> None:
    pane = searched(qtbot, window, "label:STANCE night")
    menus = pane.panel.conditions.menus
    assert menus["label"].text() == "Label: STANCE ▾"
    assert menus["by"].isHidden(), "who does not lead is offered nobody"
    click(menus["label"])
    menu = menus["label"]._menu
    assert [action.isChecked() for action in menu.actions()] == [False, True, False]
    menu.actions()[0].trigger()
    assert pane.panel.line.text() == "label:STANCE,ACTOR night"
    menu.close()
    press(Key.Key_C, ALT)
    press(Key.Key_I, ALT)
    assert pane.panel.line.text() == "label:STANCE,ACTOR night match:case,parts"
    assert [name for name, button in pane.panel.toggles.items() if button.isChecked()] == ["case", "parts"]
    press(Key.Key_C, ALT)
    press(Key.Key_R, ALT)
    wait(qtbot, pane)
    assert pane.panel.line.text() == "/night/ label:STANCE,ACTOR match:parts"
    assert [place.span for place in pane.places()] == ["a2"]
    pane.panel.conditions.toggled.emit("attribute", "commitment", "offers")
    wait(qtbot, pane)
    assert menus["attribute"].text() == "Answer: commitment offers ▾"
    assert [place.span for place in pane.places()] == ["a2"]
    press(Key.Key_L, ALT)
    assert focus() is menus["label"]


def test_the_panel_says_what_to_do_where_nothing_is_found_or_understood(qtbot: QtBot, window: MainWindow) -> None:
    press(Key.Key_F3)
    assert told(window) == "Look for something first: Ctrl+Shift+F opens the search"
    pane = searched(qtbot, window, "erry in:title")
    assert note(pane) == "0 places in 0 of 3 documents"
    assert pane.panel.empty.text() == "Nothing is found in 3 documents. Look wider, or type something else."
    pane.panel.parts_action.trigger()
    wait(qtbot, pane)
    assert words(pane) == ["harbour: erry", "cafe: erry"]
    assert pane.panel.line.text() == "erry in:title match:parts"
    searched(qtbot, window, "zeppelin state:done")
    assert note(pane) == "0 places in 0 of 1 document"
    pane.panel.conditions_action.trigger()
    assert pane.panel.line.text() == "zeppelin"
    searched(qtbot, window, "/fer(ry/")
    assert note(pane) == "The expression breaks off at character 7: missing )"
    assert not pane.places()
    searched(qtbot, window, "labl:ACTOR")
    assert note(pane).startswith("There is nothing called labl: to ask for")
    searched(qtbot, window, "by:ben")
    assert note(pane) == "Only who leads the project sees what others have labelled"
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    wait(qtbot, pane)
    assert "Type words to see every place" in pane.panel.empty.text()
    assert not pane.panel.buttons["mark"].isEnabled()


def test_a_line_that_says_why_nothing_is_found_is_whole_in_a_small_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 740)
    pane = searched(qtbot, window, "board")
    buttons = pane.panel.buttons.values()
    assert all(button.isVisible() for button in buttons)
    for typed in ("/ferr", "labl:ACTOR"):
        searched(qtbot, window, typed)
        settle(qtbot, window)
        assert pane.panel.note.property("role") == "error"
        assert pane.panel.note.toolTip() == "", "it has a tip where it is cut"
    searched(qtbot, window, "board")
    assert all(button.isVisible() for button in buttons)


def test_nothing_of_an_earlier_answer_stands_while_something_else_is_looked_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    pane = searched(qtbot, window, "ferry")
    assert note(pane)
    press("x")
    assert note(pane) == "", "what was found for other words"
    searched(qtbot, window, "/fer(/")
    assert pane.panel.note.property("role") == "error"
    pane.look_for("zeppelin")
    assert (note(pane), pane.panel.note.property("role")) == ("Looking…", "quiet")
    wait(qtbot, pane)
    assert pane.panel.empty.text().startswith("Nothing is found")
    pane.look_for("zeppelin commitment=")
    wait(qtbot, pane)
    assert pane.panel.empty.text().endswith(
        "“commitment=” asks for spans without an answer, “commitment=*” for those with one."
    )
    pane.look_for("dirigible")
    assert pane.panel.empty.text() == ""


def test_the_list_follows_the_steps_of_the_project(qtbot: QtBot, window: MainWindow) -> None:
    pane = searched(qtbot, window, "board is:unmarked")
    assert note(pane) == "7 places in 3 of 3 documents"
    press(Key.Key_Return)
    press(Key.Key_Return)
    window.labelling.use("ACTOR")
    wait(qtbot, pane)
    assert note(pane) == "6 places in 3 of 3 documents"
    window.labelling.undo()
    wait(qtbot, pane)
    assert note(pane) == "7 places in 3 of 3 documents"
    searched(qtbot, window, "label:ACTOR state:doing")
    assert [place.span for place in pane.places()] == ["a1", "a3"]
    window.navigation.finish()
    wait(qtbot, pane)
    assert note(pane) == "0 places in 0 of 0 documents"
    window.labelling.undo()
    wait(qtbot, pane)
    assert [place.span for place in pane.places()] == ["a1", "a3"]


def test_what_is_typed_is_read_anew_under_another_schema(qtbot: QtBot, window: MainWindow) -> None:
    project = window.session.project
    leads.lead(project)
    pane = searched(qtbot, window, "label:PARTY*")
    assert note(pane) == "Label:PARTY* is not known; it can be ACTOR, STANCE, CONDITION"
    rename(project, ("label", "ACTOR"), "PARTY")
    qtbot.waitUntil(lambda: note(pane) == "Label:PARTY* is not known; it can be PARTY, STANCE, CONDITION")
    pane = searched(qtbot, window, "label:PARTY")
    found, count = note(pane), len(pane.places())
    assert count
    project.undo()
    qtbot.waitUntil(lambda: note(pane) == "Label:PARTY is not known; it can be ACTOR, STANCE, CONDITION")
    assert not pane.places()
    project.redo()
    qtbot.waitUntil(lambda: note(pane) == found and pane.is_settled())
    assert len(pane.places()) == count


def test_steps_that_are_taken_while_it_is_closed_are_caught_up_with(qtbot: QtBot, window: MainWindow) -> None:
    pane = searched(qtbot, window, "label:ACTOR document:harbour")
    window.docks.close("search")
    window.reading.choose(window.reading.span("a3"), reveal=True)
    window.labelling.remove()
    assert [place.span for place in pane.places()] == ["a1", "a3"]
    window.docks.open("search")
    wait(qtbot, pane)
    assert [place.span for place in pane.places()] == ["a1"]


def test_places_are_ordered_by_the_words_around_them(qtbot: QtBot, window: MainWindow) -> None:
    pane = searched(qtbot, window, "board")
    in_list = words(pane)
    press(Key.Key_U, ALT)
    before = [place.before.split()[-1].casefold() for place in pane.places()]
    assert before == sorted(before)
    assert pane.panel.order.text() == "Order: words before ▾"
    press(Key.Key_N, ALT)
    after = [place.after.split()[0].casefold() for place in pane.places()]
    assert after == sorted(after)
    press(Key.Key_O, ALT)
    assert words(pane) == in_list


def test_what_was_looked_for_is_remembered_for_each_annotator(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    with opened(qtbot, path) as window:
        searched(qtbot, window, "ferry")
        press(Key.Key_Return)
        pane = searched(qtbot, window, "label:ACTOR")
        press(Key.Key_Return)
        searched(qtbot, window, "only typed")
        assert window.session.settings.searches(window.session.project.id, "ada") == ["label:ACTOR", "ferry"]
        window.following.become("ben")
        assert not pane.panel.past.isEnabled()
    with opened(qtbot, path) as window:
        press(Key.Key_F, CTRL | SHIFT)
        pane = window.searching.pane
        pane.panel.past.open()
        assert [action.text() for action in pane.panel.past._menu.actions()] == ["label:ACTOR", "ferry"]
        pane.panel.past._menu.actions()[1].trigger()
        pane.panel.past._menu.close()
        wait(qtbot, pane)
        assert note(pane) == "6 places in 2 of 3 documents"
        assert window.session.settings.searches(window.session.project.id, "ada") == ["ferry", "label:ACTOR"]


def test_who_does_not_lead_never_sees_labels_of_others(qtbot: QtBot, window: MainWindow) -> None:
    pane = searched(qtbot, window, "is:marked")
    assert {place.annotator for place in pane.places()} == {"ada"}
    window.following.become("lena")
    wait(qtbot, pane)
    assert {place.annotator for place in pane.places()} == {"ada", "ben"}
    assert pane.panel.conditions.menus["by"].isVisibleTo(pane.panel)
    shown = pane.panel.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "ACTOR · ada" in shown
    pane.panel.list.opened.emit(next(place for place in pane.places() if place.annotator == "ben"))
    assert told(window).endswith("of 7: STANCE of ben “offers a night ferry”")
    assert window.reading.chosen() is None
    window.following.become("ben")
    assert not pane.places(), "what one may not see is gone at once"
    wait(qtbot, pane)
    assert {place.annotator for place in pane.places()} == {"ben"}


def test_another_program_may_bring_more(qtbot: QtBot, window: MainWindow) -> None:
    pane = searched(qtbot, window, "label:STANCE")
    assert in_no_document(qtbot, window)
    other = Project.open(window.session.project.path, annotator="ada")
    head = AnnotationSet("ada-c", "cafe", "ada")
    other.do(
        "Import",
        AddDocument(harbour("pier", "Pier\nA boat.")),
        AddContents(
            SetContents(head, (span(harbour("cafe", other.text("cafe")), "want the ferry", "STANCE", set="ada-c"),))
        ),
    )
    other.close()
    window.following.look_for_others()
    wait(qtbot, pane)
    assert [place.document for place in pane.places()] == ["harbour", "cafe"]
    assert in_no_document(qtbot, window), "all are in the index of words, that from elsewhere as well"
    pane.look_for("")
    window.session.project.do("Import", AddDocument(harbour("mole", "Mole\nA boat.")))
    pane.look_for("/ferry")
    assert in_no_document(qtbot, window), "what cannot be looked for keeps nothing from being entered"
