"""A day with the guideline: read where one is in doubt, named in a note, made better by who leads, and looked at again.

The first part is done with keys alone, the second with the mouse.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from annotations.guidelines import trail
from app import sample
from app.commandline.cli import app as program
from app.mainwindow import MainWindow
from app.panes.versions import DRAFT, VersionsDialog
from tests.inspecting import line
from tests.windows import (
    ALT,
    CTRL,
    NONE,
    SHIFT,
    click,
    focus,
    guideline,
    opened,
    press,
    select_by_keys,
    settle,
    told,
    type_in,
)
from widgets.controls.rulechip import RuleChip
from widgets.guidelinepanel import GuidelinePanel
from widgets.lists.olderlist import OlderList

Key = Qt.Key
DOUBTED = "have so far avoided a clear answer"
RULE = ("", "### S15 A nod", "", "A nod is no stance, unless the article puts it into words (S3).")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = sample.make(tmp_path)
    with opened(qtbot, path, "carla") as found:
        yield found


def at(window: MainWindow) -> str:
    return guideline(window).view.current_rule()


def older(window: MainWindow) -> list[str]:
    """What the list shows: the trails of the rows."""
    found = window.docks.panel("older")
    assert isinstance(found, OlderList)
    return [row.trail for row in found.shown()]


def dialog_of(qtbot: QtBot) -> VersionsDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), VersionsDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, VersionsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def become(qtbot: QtBot, window: MainWindow, name: str) -> None:
    press("a", CTRL | SHIFT)
    type_in(name)
    press(Key.Key_Return)
    settle(qtbot, window)
    assert window.session.annotator == name


def write(*lines: str) -> None:
    """Type lines, with Enter between them."""
    for number, each in enumerate(lines):
        if number:
            press(Key.Key_Return)
        type_in(each)


def own_trail(window: MainWindow) -> tuple[str | None, str]:
    """Which version the own set of the open document is held to, and what it has seen."""
    head = window.session.head
    assert head is not None
    return head.guideline, trail.told(head)


def marks_and_reads_the_rule(window: MainWindow) -> None:
    """A stance is marked, and its rule read while the commitment is asked."""
    press(Key.Key_PageDown, CTRL, times=3)
    select_by_keys(window, DOUBTED)
    press("2")
    picker = window.asking.picker
    assert picker.title() == "Commitment"
    press(Key.Key_F2)
    assert (at(window), told(window)) == ("S8", "S8 How the holder is committed: commitment")
    assert picker.isAncestorOf(focus()), "one reads, and goes on answering"
    press("u")
    press(Key.Key_Escape)
    span = window.reading.chosen()
    assert span is not None
    assert (span.quote, dict(span.attributes)["commitment"]) == (DOUBTED, "undecided")


def searches_and_cites(window: MainWindow) -> None:
    """The guideline is searched, walked, and cited in a note."""
    picker, panel = window.asking.picker, guideline(window)
    press("g", CTRL | SHIFT)  # into the panel
    press("/")
    type_in("answered")
    first, every = map(int, panel.count.text().split(" of "))
    press(Key.Key_Return)
    assert panel.count.text() == f"{first % every + 1} of {every}"
    press(Key.Key_Escape)
    assert focus() is panel.view
    press("l")
    assert picker.title() == "Rule"
    type_in("S7")
    press(Key.Key_Return)
    assert at(window) == "S7"
    assert focus() is panel.view
    press(Key.Key_Left, ALT)
    assert at(window) != "S7"
    press(Key.Key_Right, ALT)
    press("c")
    type_in(" counts verbs alone; and nouns?")
    press(Key.Key_Return)
    span = window.reading.chosen()
    assert span is not None
    assert span.note == "S7 counts verbs alone; and nouns?"
    assert focus() is window.reading.active


def puts_a_version_in_force(qtbot: QtBot, window: MainWindow) -> None:
    """The lead writes one rule more, compares, and puts the version in force."""
    press(Key.Key_F2, SHIFT)
    dialog = dialog_of(qtbot)
    assert focus() is dialog.writing.editor
    press(Key.Key_End, CTRL)
    write(*RULE)
    qtbot.waitUntil(lambda: "165 rules" in dialog.writing.count.text())
    assert dialog.writing.count.text() == "165 rules · 1 change to 1.0 · 0 errors · 0 things to look at"
    press("2", ALT)
    assert dialog.comparing.pair() == ("1.0", DRAFT)
    assert dialog.comparing.view.toPlainText().startswith("+### S15 A nod+")
    press("1", ALT)
    press(Key.Key_Backtab, SHIFT)
    type_in("A nod is none")
    press(Key.Key_Return, CTRL)
    assert dialog.line.text() == "Put version 1.1 of the guideline in force"
    press(Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    press("g", CTRL | ALT)
    settle(qtbot, window)
    assert older(window) == ["begun under 1.0"] * 5, "who leads sees those of ada, of ben and of carla"


def looks_again(window: MainWindow) -> None:
    """Carla sees what is older, looks at it again, and takes that back and does it again."""
    assert older(window) == ["begun under 1.0"]
    assert "guideline 1.1 · this document begun under 1.0" in window.status.project.text()
    press("g", CTRL | ALT)  # into the list
    press("r")
    assert (at(window), told(window)) == ("S15", "S15 A nod")
    press(Key.Key_F6)
    while focus().window() is window and not window.docks.panel("older").isAncestorOf(focus()):
        press(Key.Key_F6)
    press(Key.Key_Return)
    assert told(window) == "Begun under 1.0; changed since: S15"
    press("n")
    press(Key.Key_End)
    type_in(" Yes, S15.")
    press(Key.Key_Return)
    assert own_trail(window) == ("1.0", "begun under 1.0, edited under 1.1"), "all of it was not looked at"
    press(Key.Key_F2, CTRL)
    assert own_trail(window) == ("1.1", "begun under 1.0, edited under 1.1, looked at again under 1.1")
    assert older(window) == []
    press("z", CTRL)
    assert older(window) == ["begun under 1.0, edited under 1.1"]
    press("z", CTRL | SHIFT)
    assert older(window) == []


def is_the_same_elsewhere(window: MainWindow, folder: Path) -> None:
    """What is exported and listed without a window says so too."""
    exported = folder / "carla.stancemark.jsonl"
    path = window.session.project.path
    asked = ["export", str(path), str(exported), "--format", "stancemark", "--set", "carla"]
    assert CliRunner().invoke(program, asked).exit_code == 0
    sets = [
        each for row in exported.read_text(encoding="utf-8").splitlines() for each in json.loads(row).get("sets", ())
    ]
    assert [each["guideline"] for each in sets if each["annotator"] == "carla"] == ["1.1"]
    listed = CliRunner().invoke(program, ["guideline", "older", str(path), "--as", "carla"])
    assert "0 of 1 set" in listed.output


def test_by_keys_alone(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    marks_and_reads_the_rule(window)
    searches_and_cites(window)
    become(qtbot, window, "lead")
    puts_a_version_in_force(qtbot, window)
    become(qtbot, window, "carla")
    looks_again(window)
    is_the_same_elsewhere(window, tmp_path)


def reads_with_the_mouse(window: MainWindow) -> None:
    """Rules are opened from chips, questions and links, pinned, and cited."""
    press(Key.Key_Return, CTRL | SHIFT)  # the article is labelled, and done
    stance = next(each for each in window.reading.spans() if each.label == "STANCE")
    window.reading.choose(stance, reveal=True)
    window.actions_by_id["guideline"].trigger()
    panel = guideline(window)
    assert at(window) == "S1"
    chips = {each.id: each for each in panel.chips.findChildren(RuleChip) if each.isVisible()}
    click(chips["S6"])
    assert at(window) == "S6"
    click(panel.buttons["pin"])
    row = line(window, "Commitment")
    click(row)
    (button,) = [each for each in window.asking.picker.findChildren(QPushButton) if each.text().startswith("S8")]
    assert at(window) == "S6", "it is pinned"
    click(button)
    assert at(window) == "S8", "but what is asked for is shown"
    press(Key.Key_Escape)
    follow_link(panel, "S8g")
    assert at(window) == "S8g"
    click(panel.buttons["back"])
    assert at(window) == "S8"
    panel.view.setFocus()
    press("c")
    press(Key.Key_Return)
    click(panel.buttons["back"])
    assert at(window) == "S6"
    (cited,) = [each for each in panel.chips.findChildren(RuleChip) if each.isVisible() and each.id == "S8"]
    click(cited)
    assert at(window) == "S8", "the panel offers the rule that the note names"


def puts_a_version_in_force_with_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    """The lead writes one rule more and puts the version in force."""
    click(guideline(window).buttons["versions"])
    dialog = dialog_of(qtbot)
    click(dialog.writing.editor.viewport())
    press(Key.Key_End, CTRL)
    write(*RULE)
    click(dialog.writing.changes)
    type_in("A nod is none")
    click(dialog.buttons["put"])
    assert window.session.project.guidelines.in_force == "1.1"
    click(dialog.close_button)
    qtbot.waitUntil(window.isActiveWindow)


def looks_again_with_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    """Ada looks at one of two documents again and opens the other."""
    window.actions_by_id["older"].trigger()
    settle(qtbot, window)
    listing = window.docks.panel("older")
    assert isinstance(listing, OlderList)
    assert len(listing.shown()) == 2
    click(listing.only)
    assert len(listing.shown()) == 2, "a rule that the schema names nowhere concerns everything"
    second = listing.table.visualRect(listing.table.model().index(1, 0)).center()
    click(listing.table.viewport(), second)
    click(listing.buttons["looked"])
    assert len(listing.shown()) == 1
    first = listing.shown()[0].document
    where = listing.table.visualRect(listing.table.model().index(0, 0)).center()
    QTest.mouseDClick(listing.table.viewport(), Qt.MouseButton.LeftButton, NONE, where)
    assert window.session.document is not None
    assert window.session.document.id == first


def test_with_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    become(qtbot, window, "ada")
    reads_with_the_mouse(window)
    become(qtbot, window, "lead")
    puts_a_version_in_force_with_the_mouse(qtbot, window)
    become(qtbot, window, "ada")
    looks_again_with_the_mouse(qtbot, window)


def follow_link(panel: GuidelinePanel, id: str) -> None:
    """Click on an id that can be seen in the text of the guideline."""
    view = panel.view
    cursor = view.textCursor()
    seen = view.document().find(id, cursor)
    assert not seen.isNull()
    seen.setPosition(seen.selectionStart() + 1)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, view.cursorRect(seen).center())
