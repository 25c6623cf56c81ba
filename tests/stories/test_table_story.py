"""A morning's work on spans by somebody who hears the window: the keyboard never leaves the table of spans but to look
something up, and what every key did is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from app.mainwindow import MainWindow
from tests.ear import Ear, hearing
from tests.projects import SET, harbour_at_work, schema_with
from tests.windows import ALT, CTRL, NONE, SHIFT, focus, opened, press, settle, type_in
from widgets.lists.spantable import SpanTable

Key = Qt.Key


@pytest.fixture
def ear() -> Iterator[Ear]:
    with hearing() as ear:
        yield ear


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, ear: Ear) -> Iterator[MainWindow]:
    with opened(qtbot, harbour_at_work(tmp_path, schema_with(spans={"discontinuous": True}))) as window:
        yield window


class Desk:
    """Somebody at the table: keys go to the row that has the keyboard, and what is said is what is known."""

    def __init__(self, window: MainWindow, ear: Ear) -> None:
        self._window, self._ear = window, ear

    @property
    def table(self) -> SpanTable:
        view = self._window.docks.panel("spans")
        assert isinstance(view, SpanTable)
        return view

    def hears(self, *keys: Key | str, held: Qt.KeyboardModifier = NONE) -> str:
        """What is said after these keys."""
        return self._ear.after(*keys, held=held)

    def does(self, *keys: Key | str, held: Qt.KeyboardModifier = NONE) -> str:
        """What is said after these keys, which leave the keyboard on a row."""
        said = self.hears(*keys, held=held)
        assert self.table.holds_keys(), f"after {keys} the keyboard is at {focus()}"
        return said

    def goes_to(self, row: int) -> Span:
        """The span of a row, walked to by arrows from the first."""
        press(Key.Key_Home)
        press(Key.Key_Down, times=row)
        span = self._window.reading.chosen()
        assert span is not None
        assert span.id == self.table.current()
        return span

    def writes(self, key: str, words: str) -> tuple[str, str]:
        """What is said as a line to write into opens, and as it is taken."""
        begun = self.hears(key)
        type_in(words)
        return begun, self.does(Key.Key_Return)

    def row_heard(self) -> str:
        """What a screen reader reads of the row that has the keyboard, beside its label."""
        return str(self.table.rows.currentIndex().data(Qt.ItemDataRole.AccessibleDescriptionRole))


@pytest.fixture
def desk(window: MainWindow, ear: Ear) -> Desk:
    desk = Desk(window, ear)
    assert desk.does("t", held=CTRL) == "Table of spans: ACTOR “board”, 1 of 6"
    return desk


def test_labels_and_edges(window: MainWindow, desk: Desk) -> None:
    offer = desk.goes_to(1)
    assert desk.does("1") == (
        "Relabel “offers a night ferry” as actor; actor has no commitment, holder, holder link, governs link: dropped, "
        "undo brings it back"
    )
    assert desk.does("z", held=CTRL) == "Undone: Relabel “offers a night ferry” as actor"
    assert desk.does("z", held=CTRL | SHIFT) == "Redone: Relabel “offers a night ferry” as actor"
    assert desk.does("z", held=CTRL) == "Undone: Relabel “offers a night ferry” as actor"
    assert window.reading.span(offer.id) == offer
    assert desk.does("]").startswith("! STANCE “offers a night ferry if” would cross CONDITION")
    assert desk.does("[") == "Change “offers a night ferry” to “offers a night”"
    assert desk.does("{") == "Change “offers a night” to “board offers a night”"
    assert desk.does("}") == "Change “board offers a night” to “offers a night”"
    assert desk.does("[", held=ALT) == "Change “offers a night” to “offers a nigh”"
    assert desk.row_heard().startswith("offers a nigh, body, sentence 2, offers")
    for _ in range(4):
        assert desk.does("z", held=CTRL).startswith("Undone: ")
    assert window.reading.span(offer.id) == offer


def test_answers_and_links(window: MainWindow, desk: Desk) -> None:
    desk.goes_to(4)
    assert desk.row_heard() == "rejects that, body, sentence 3, holder unspecified"
    assert desk.hears(Key.Key_Return).startswith("Commitment: supports, key s; demands, key d;")
    assert desk.hears("r") == "Set commitment of “rejects that” to rejects. Issue: crew pay; night ferry."
    assert desk.hears(Key.Key_Down) == "crew pay, row 1 of 2"
    assert desk.hears(Key.Key_Down) == "night ferry, row 2 of 2"
    assert desk.hears(Key.Key_Return).startswith("Set issue of “rejects that” to night_ferry.")
    while window.asking.is_open:
        said = desk.hears(Key.Key_Escape)
    assert said.startswith("Left: ")
    assert desk.table.holds_keys()
    assert "rejects, key r, chosen" in desk.hears("c")
    assert desk.does(Key.Key_Escape) == "Left: Commitment"

    assert desk.hears("h").startswith("Holder · “rejects that”: council, article, key 1, Enter takes it; board")
    assert desk.hears(Key.Key_Down) == "board, article, key 2, row 2 of 3"
    assert desk.does(Key.Key_Return) == "Link holder “board” of “rejects that”"
    assert desk.row_heard() == "rejects that, body, sentence 3, rejects, issue night_ferry, holder board"
    assert desk.does("j") == "Along the holder link to “board”"
    assert desk.row_heard() == (
        "board, body, sentence 2, entity Harbour board, holder of rejects that, holder of offers a night ferry"
    )
    desk.goes_to(4)
    assert desk.does("l", held=SHIFT) == "Unlink holder “board” of “rejects that”"


def test_remarks(window: MainWindow, desk: Desk) -> None:
    desk.goes_to(2)
    assert desk.writes("n", "who pays?") == ("Note: Enter writes it.", "Note on “if the council pays for the crew”")
    assert desk.does("!").startswith("Flagged “if the council pays for the crew”")
    asked = desk.writes("u", "Is this one?")
    assert asked == ("Query to the lead: Enter asks.", "Asked; the lead finds it among the queries")
    for each in ("note: who pays?", "flagged", "query"):
        assert each in desk.row_heard()
    assert desk.does("!").startswith("Unflag “")


def test_who_is_who(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.goes_to(0)
    assert desk.hears("e") == "Entity: Harbour board, chosen, Enter takes it; Island council."
    type_in("Ferry line")
    assert desk.does(Key.Key_Return, held=SHIFT) == "Set entity of “board” to Ferry line, which is new"
    desk.goes_to(3)
    assert desk.hears("e").startswith("Entity: ")
    type_in("harb")
    assert desk.does(Key.Key_Return) == "Set entity of “council” to Harbour board"

    # both are one: the register opens at the entity of the row, and gives the keyboard back to it
    assert desk.hears("r", held=CTRL) == "The register is open"
    qtbot.waitUntil(lambda: not window.isActiveWindow() and QApplication.focusWidget() is not None)
    press(Key.Key_Space)
    press(Key.Key_Home)
    press(Key.Key_Space)
    desk.hears("m")
    assert desk.hears(Key.Key_Return).startswith("Merge “")
    press(Key.Key_Escape)
    settle(qtbot, window)
    assert desk.table.holds_keys()
    entities = {window.reading.span(id).attributes["entity"] for id in ("board", "council")}  # type: ignore[union-attr]
    assert len(entities) == 1
    assert "1 other place" in desk.hears("w", held=CTRL | SHIFT)
    assert desk.does(Key.Key_Escape).startswith("Left")


def test_to_the_words_and_back_with_a_fragment(window: MainWindow, desk: Desk) -> None:
    desk.goes_to(0)
    assert desk.hears(Key.Key_Return, held=ALT) == "At the words of ACTOR “board”"
    assert focus() is window.reading.article
    press(Key.Key_Left, times=3)
    assert desk.hears(Key.Key_Right, held=SHIFT).endswith("Selected “Monday”")
    assert desk.does("t", held=CTRL) == "Table of spans: ACTOR “board”, 1 of 6"
    assert desk.does("+").endswith("Change “board” to “Monday … board”"), "after what the schema warns of"
    assert window.reading.the_chosen().words == "Monday … board"
    assert desk.row_heard().startswith("Monday, gap, board, body")
    desk.hears(Key.Key_Return, held=ALT)
    press(Key.Key_Right, SHIFT)
    desk.does("t", held=CTRL)
    assert desk.does("-").startswith("Change “Monday … board” to “")
    for _ in range(2):
        assert desk.does("z", held=CTRL).startswith("Undone: ")


def test_removal_of_one_of_several_of_all(window: MainWindow, desk: Desk) -> None:
    desk.goes_to(1)
    assert desk.does(Key.Key_Delete) == "Remove stance “offers a night ferry”"
    assert desk.row_heard().startswith("if the council pays"), "the next row is the current one"
    assert desk.does("z", held=CTRL) == "Undone: Remove stance “offers a night ferry”"
    desk.goes_to(0)
    press(Key.Key_Down, SHIFT)
    assert desk.does("3").startswith("Relabel 2 spans as condition")
    assert desk.does("z", held=CTRL) == "Undone: Relabel 2 spans as condition"
    press("a", CTRL)
    assert desk.hears(Key.Key_Delete) == "Remove 6 spans"
    assert window.docks.has_focus("spans"), "the panel has the keyboard though it is empty"
    assert desk.does("z", held=CTRL) == "Undone: Remove 6 spans"
    assert len(window.session.project.spans(SET)) == 6


def test_mentions_are_marked_from_a_row(window: MainWindow, desk: Desk) -> None:
    desk.goes_to(3)
    assert desk.hears("m") == "1 other place of “council”"
    assert desk.does(Key.Key_Return).startswith("Mark 1 mention")
    assert len(desk.table.shown_ids()) == 7


def test_rows_are_narrowed_and_the_text_is_left_alone(window: MainWindow, desk: Desk) -> None:
    assert desk.hears("f", held=CTRL | ALT) == "Filter spans"
    type_in("stance ferry")
    assert desk.hears(Key.Key_Return) == ""
    assert desk.table.shown_ids() == ["offer", "again"]
    assert desk.does(Key.Key_Escape) == "All spans are shown"
    assert desk.hears(Key.Key_Escape) == "Back in the text"
    assert focus() is window.reading.active


def test_rows_in_another_order_and_a_larger_table(window: MainWindow, desk: Desk) -> None:
    assert desk.hears("o", held=CTRL | SHIFT).startswith("Order of the rows: As in the text")
    assert desk.hears(*[Key.Key_Down] * 4).endswith("By Label, from the end, key 4, row 4 of 14")
    assert desk.does(Key.Key_Return) == "Rows by Label, from the end; 5 of 6"
    assert desk.table.shown_ids()[:2] == ["offer", "refusal"]
    assert desk.does(Key.Key_F5).startswith("Table of spans: ")
    assert desk.does(Key.Key_F5, held=SHIFT).startswith("Table of spans: ")
