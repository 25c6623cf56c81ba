"""The guideline beside the text: it follows what is chosen and asked, is opened where rules are named, and comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from annotations import leads, remarks
from annotations.guidelines.files import Draft
from annotations.guidelines.putting import put
from annotations.project import Project
from annotations.schema import Schema
from app.mainwindow import MainWindow
from app.panes.inbox import InboxDialog
from tests.inspecting import aside, line
from tests.projects import SET, harbour_at_work, schema_with
from tests.windows import (
    CTRL,
    SHIFT,
    choose,
    focus,
    guideline,
    label_button,
    opened,
    press,
    select_by_keys,
    settle,
    told,
    type_in,
)
from widgets.controls.rulechip import RuleChip

FILLING = "\n\n".join(f"Line {number} of what this rule says." for number in range(30))
IDS = ("A1", "A10", "S1", "S2", "S8", "C1", "C6", "L1", "D1")
TEXT = "# Rules\n\nSee S8.\n\n" + "\n\n".join(f"## {id} Rule called {id}\n\n{FILLING}" for id in IDS)


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    found = harbour_at_work(tmp_path, schema)
    project = Project.open(found, annotator="ada")
    put(project, Draft("1.1", TEXT))
    project.close()
    return found


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as found:
        yield found


def at(window: MainWindow) -> str:
    assert window.docks.is_open("guideline")
    return guideline(window).view.current_rule()


def test_its_key_opens_enters_and_closes_it(window: MainWindow) -> None:
    assert window.guiding._made is None, "nothing is made before it is asked for"
    press(Qt.Key.Key_G, CTRL | SHIFT)
    assert focus() is guideline(window).view
    assert told(window) == "The guideline; / finds words, L lists the rules"
    press(Qt.Key.Key_Escape)
    assert focus() is window.reading.active
    press(Qt.Key.Key_F6, times=3)
    assert focus() is guideline(window).view, "after the summary and the inspector"
    press(Qt.Key.Key_G, CTRL | SHIFT)
    assert not window.docks.is_open("guideline")
    assert focus() is window.reading.active


def test_the_rule_about_what_is_chosen_is_shown_without_the_focus(window: MainWindow) -> None:
    press(Qt.Key.Key_F2)
    assert told(window) == "The guideline is open; choose a span or a label, and its rules are shown"
    choose(window, "refusal")
    assert at(window) == "S1", "an open panel follows"
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_F2)
    assert (at(window), told(window)) == ("S2", "S2 Rule called S2")
    press(Qt.Key.Key_F2)
    assert at(window) == "S1", "after the last rule comes the first"
    assert focus() is window.reading.active
    choose(window, "board")
    assert at(window) == "A1"


def test_it_follows_the_question_that_is_open(window: MainWindow) -> None:
    choose(window, "refusal")
    press("c")
    picker = window.asking.picker
    (button,) = [each for each in picker.findChildren(QPushButton) if each.text().startswith("S8")]
    assert (button.text(), button.accessibleName()) == ("S8  F2", "Read rule S8 of the guideline")
    press(Qt.Key.Key_F2)
    assert (at(window), window.asking.is_open) == ("S8", True)
    assert picker.isAncestorOf(focus()), "the question keeps the keyboard"
    press("r")
    assert at(window) == "S8", "the question is answered, and its rule belongs to the label that is chosen"
    press("h")
    assert at(window) == "L1"
    press(Qt.Key.Key_Escape)
    assert at(window) == "L1", "the link belongs to the label that is chosen, so the panel stays"
    choose(window, "terms")
    press("k")
    button.click()
    assert at(window) == "C6"
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F4)
    assert at(window) == "D1"


def test_it_follows_a_sticky_label_and_the_line_of_the_inspector(window: MainWindow) -> None:
    press(Qt.Key.Key_F2)
    window.reading.choose(None)
    press("3")
    assert at(window) == "C1"
    press("3")
    choose(window, "board")
    line(window, "Entity").setFocus()
    press(Qt.Key.Key_F2)
    assert at(window) == "A10"
    choose(window, "offer")
    line(window, "Holder", "board").setFocus()
    press(Qt.Key.Key_F2)
    assert at(window) == "L1"


def test_pinned_it_stays(window: MainWindow) -> None:
    press(Qt.Key.Key_F2)
    guideline(window).pin()
    choose(window, "board")
    assert at(window) == ""
    press(Qt.Key.Key_F2)
    assert at(window) == "A1", "what is asked for is shown"


def test_a_label_without_a_rule_is_refused(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    path = harbour_at_work(tmp_path, schema)
    project = Project.open(path, annotator="ada")
    put(project, Draft("1.1", "## X1 Nothing about that\n"))
    project.close()
    with opened(qtbot, path) as window:
        choose(window, "board")
        press(Qt.Key.Key_F2)
        assert told(window) == "The guideline has no rule about ACTOR"


def test_a_schema_that_names_no_rules_finds_them_by_name(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    labels = [{**label, "rules": []} for label in schema.source["labels"]]
    path = harbour_at_work(tmp_path, schema_with(labels=labels))
    project = Project.open(path, annotator="ada")
    put(project, Draft("1.1", "## P1 Any other party\n\n## P2 What an actor is\n"))
    project.close()
    with opened(qtbot, path) as window:
        choose(window, "board")
        press(Qt.Key.Key_F2)
        assert at(window) == "P2"


def test_the_menu_of_a_label_leads_to_its_rules(window: MainWindow, qtbot: QtBot) -> None:
    button = label_button(window.label_bar, "STANCE")
    button.customContextMenuRequested.emit(button.rect().center())
    menu = next(each for each in window.label_bar.findChildren(QMenu) if each.isVisible())
    (action,) = menu.actions()
    assert action.text() == "Rules for Stance"
    action.trigger()
    menu.close()
    assert at(window) == "S1"


def test_the_list_of_rules_is_typed_into(window: MainWindow) -> None:
    press(Qt.Key.Key_G, CTRL | SHIFT)
    press("l")
    assert window.asking.picker.title() == "Rule"
    type_in("called S2")
    press(Qt.Key.Key_Return)
    assert at(window) == "S2"
    assert focus() is guideline(window).view


def test_a_rule_is_named_in_a_note_and_opened_from_there(window: MainWindow) -> None:
    choose(window, "refusal")
    press(Qt.Key.Key_F2)
    guideline(window).show_rule("S8")
    press(Qt.Key.Key_G, CTRL | SHIFT)
    press("i")
    assert QGuiApplication.clipboard().text() == "S8"
    press("c")
    assert window.asking.picker.title() == "Note"
    assert focus().text() == "S8"  # type: ignore[attr-defined]
    type_in(" or a doubt")
    press(Qt.Key.Key_Return)
    span = window.session.project.span(SET, "refusal")
    assert span is not None
    assert span.note == "S8 or a doubt"
    guideline(window).show_rule("A1")
    note = aside(line(window, "Note"))
    assert note.accessibleName() == "Note: S8"
    note.click()
    assert at(window) == "S8"
    chips = [each.id for each in guideline(window).chips.findChildren(RuleChip) if each.isVisible()]
    assert chips == ["S1", "S2", "S8"]


def test_a_query_that_names_a_rule_opens_it(window: MainWindow) -> None:
    remarks.add(window.session.project, "harbour", remarks.QUERY, "S8 <or> Z9?", "refusal")
    choose(window, "refusal")
    label = next(each for each in window.reading.inspector.findChildren(QLabel) if "S8" in each.text())
    assert label.text() == 'Query: <a href="#S8">S8</a> &lt;or&gt; Z9?'
    assert label.accessibleName() == "Query: S8 <or> Z9?"
    label.setFocus()
    press(Qt.Key.Key_Tab)
    label.linkActivated.emit("#S8")
    assert at(window) == "S8"
    window.docks.close("guideline")
    window.remarking.show_inbox()
    inbox = next(each for each in window.findChildren(InboxDialog) if each.isVisible())
    assert inbox.named.accessibleName() == "Rules named here: S8"
    inbox.named.linkActivated.emit("#S8")
    assert at(window) == "S8"
    assert inbox.isVisible(), "the rule is read beside the query"
    inbox.close()
    window.answer(lambda: window.guiding.open_rule("Z9"))
    assert told(window) == "The guideline has no rule Z9"


def test_another_version_is_shown_when_it_is_put_in_force_and_taken_back(window: MainWindow) -> None:
    press(Qt.Key.Key_F2)
    panel = guideline(window)
    put(window.session.project, Draft("1.2", TEXT + "\n\n## Z1 New\n"), "A rule more")
    assert ("Z1", "New") in panel.rules()
    assert panel.version.text().startswith("Version 1.2, since 20")
    assert panel.version.text().endswith("by ada")
    assert "guideline 1.2" in window.status.project.text()
    assert "this document begun under 1.0" in window.status.project.text()
    press(Qt.Key.Key_Z, CTRL)
    assert ("Z1", "New") not in panel.rules()
    assert "guideline 1.1" in window.status.project.text()


def test_a_project_without_a_guideline_is_offered_the_one_that_ships(
    qtbot: QtBot, tmp_path: Path, schema: Schema
) -> None:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        press(Qt.Key.Key_G, CTRL | SHIFT)
        panel = guideline(window)
        button = focus()
        assert isinstance(button, QPushButton)
        assert button.text() == "Take the one that ships"
        press(Qt.Key.Key_Space)
        assert window.session.project.guidelines.current() is not None
        assert panel.view.isVisible()
        assert "S14" in dict(panel.rules())
        choose(window, "board")
        assert at(window) == "A1"


def test_who_does_not_lead_is_told_who_puts_it_in_force(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    path = harbour_at_work(tmp_path, schema)
    project = Project.open(path, annotator="cora")
    leads.lead(project)
    project.close()
    with opened(qtbot, path) as window:
        press(Qt.Key.Key_G, CTRL | SHIFT)
        assert [each.text() for each in guideline(window).empty.findChildren(QPushButton) if each.isVisible()] == [
            "Close the panel"
        ]
        press(Qt.Key.Key_Space)
        assert not window.docks.is_open("guideline")
        window.answer(window.guiding.adopt)
        assert told(window) == "Only who leads the project puts a guideline in force: cora"


def test_it_comes_back_where_it_was_and_looks_as_the_texts_do(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        press(Qt.Key.Key_F2)
        size = guideline(window).view.document().defaultFont().pointSizeF()
        window.appearance.zoom_in()
        assert guideline(window).view.document().defaultFont().pointSizeF() == pytest.approx(1.1 * size)
    with opened(qtbot, path) as window:
        assert window.docks.is_open("guideline")
        assert ("S8", "Rule called S8") in guideline(window).rules()
        assert guideline(window).view.document().defaultFont().pointSizeF() == pytest.approx(1.1 * size)
        settle(qtbot, window)
        select_by_keys(window, "Mayor Ida Holm")
        press("1")
        assert at(window) == "A10", "what is asked about a new span has its rule"
        assert QApplication.activeWindow() is window
