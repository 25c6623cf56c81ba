"""What was made under an older guideline: listed for who may see it, gone to, looked at again, counted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from annotations import leads, marking
from annotations.edits import AddContents
from annotations.guidelines.files import Draft
from annotations.guidelines.putting import put
from annotations.project import Project
from annotations.schema import Schema
from annotations.spans import AnnotationSet, SetContents
from app.mainwindow import MainWindow
from app.panes.versions import VersionsDialog
from tests.projects import SET, harbour_at_work
from tests.windows import ALT, CTRL, choose, focus, opened, press, settle, told
from widgets.lists.olderlist import OlderList

FIRST = "## W1 Words\n\n## A1 Parties\n\nOne.\n\n## S8 Commitment\n\n- **S8a** `supports`: for\n\n## C6 Kind\n"
SECOND = FIRST.replace("One.", "Two.").replace("for", "in favour of")
QUAY = "quay-ben"


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    """Ada has the harbour under 1.0, and ben the quay, where he marked nothing; then came 1.1. Cora leads."""
    found = harbour_at_work(tmp_path, schema)
    project = Project.open(found, annotator="cora")
    put(project, Draft("1.0", FIRST))
    project.do("Bring", AddContents(SetContents(AnnotationSet(QUAY, "quay", "ben", guideline="1.0", status="done"))))
    put(project, Draft("1.1", SECOND))
    leads.lead(project)
    project.close()
    return found


def list_of(window: MainWindow) -> OlderList:
    view = window.docks.panel("older")
    assert isinstance(view, OlderList)
    return view


def listed(window: MainWindow) -> list[tuple[str, str]]:
    return [(row.document, row.annotator) for row in list_of(window).shown()]


def shown(window: MainWindow, qtbot: QtBot) -> OlderList:
    """The list, opened by its key and filled."""
    press(Qt.Key.Key_G, CTRL | ALT)
    settle(qtbot, window)
    return list_of(window)


def test_an_annotator_sees_the_own_sets_and_a_lead_all(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        view = shown(window, qtbot)
        assert listed(window) == [("harbour", "ada")]
        assert view.count.text() == "1 of 1 set is under another version than 1.1; in 1 a changed rule matters"
        assert view.table.header().isSectionHidden(1), "nobody else's names are shown"
        assert focus() is view.table
        row = view.current()
        assert row is not None
        assert (row.trail, row.concerning) == ("begun under 1.0", ("A1", "S8a"))
        assert "ben" not in view.count.text()
        window.following.become("cora")
        settle(qtbot, window)
        assert listed(window) == [("harbour", "ada"), ("quay", "ben")]
        assert view.count.text() == "2 of 2 sets are under another version than 1.1; in 1 a changed rule matters"


def test_the_filter_leaves_what_a_changed_rule_concerns(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "cora") as window:
        view = shown(window, qtbot)
        press("o")
        assert view.only.isChecked()
        assert listed(window) == [("harbour", "ada")]
        view.table.setFocus()
        press("l")
        assert told(window) == "Only ada can say that of this set"
        window.following.become("ben")
        settle(qtbot, window)
        assert listed(window) == []
        assert view.empty.text() == "In none of them a changed rule matters; take the filter off to see them."
        assert view.buttons["rest"].words == "1 other looked at"
        window.docks.enter(view)
        assert isinstance(focus(), QCheckBox), "where there is no row, the filter has the keyboard"
        press(Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
        assert window.session.project.head(QUAY).guideline == "1.1"
        assert window.session.project.head(QUAY).status == "done"
        assert view.empty.text() == "Everything here was made under version 1.1, or looked at again under it."


def test_a_document_is_gone_to_with_its_changed_rules_and_looked_at_again(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        window.navigation.open_document("quay")
        view = shown(window, qtbot)
        press("r")
        assert window.docks.is_open("guideline")
        assert window.guiding._made is not None
        assert window.guiding._made.view.current_rule() == "A1"
        window.docks.enter(view)
        press("r")
        assert window.guiding._made.view.current_rule() == "S8a"
        window.docks.enter(view)
        press("c")
        versions = QApplication.activeModalWidget()
        assert isinstance(versions, VersionsDialog)
        assert (versions.comparing.pair(), versions.comparing.view.toPlainText()) == (
            ("1.0", "1.1"), "## A1 Parties\n\n−One−+Two+.",
        )  # fmt: skip
        qtbot.waitUntil(versions.isActiveWindow)
        assert focus() is versions.comparing.table
        press(Qt.Key.Key_Escape)
        qtbot.waitUntil(window.isActiveWindow)
        assert focus() is view.table
        press(Qt.Key.Key_Return)
        assert window.session.document is not None
        assert window.session.document.id == "harbour"
        assert told(window) == "Begun under 1.0; changed since: A1, S8a"
        assert "this document begun under 1.0" in window.status.project.text()
        press(Qt.Key.Key_F2, CTRL)
        assert told(window) == "Look at “Harbour board leaves night ferry open” again under 1.1"
        assert listed(window) == []
        assert window.session.project.head(SET).guideline == "1.1"
        assert "begun" not in window.status.project.text()
        press(Qt.Key.Key_F2, CTRL)
        assert told(window) == "You have nothing here that is under an older version of the guideline"
        press(Qt.Key.Key_Z, CTRL)
        assert listed(window) == [("harbour", "ada")]


def test_the_list_follows_steps(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        shown(window, qtbot)
        choose(window, "board")
        window.remarking.flag()
        assert list_of(window).shown()[0].trail == "begun under 1.0"
        window.labelling.remove()
        assert list_of(window).shown()[0].trail == "begun under 1.0, edited under 1.1"
        marking.set_status(window.session.project, "quay", "skipped", "Skip")
        assert focus() is window.reading.article, "what comes anew takes nothing from the text"
        assert list_of(window).count.text().startswith("1 of 2 sets are under")
        other = Project.open(path, annotator="cora")
        put(other, Draft("1.2", SECOND.replace("## C6 Kind", "## C6 Kinds")))
        other.close()
        window.answer(window.following.look_for_others)
        settle(qtbot, window)
        assert [(row.document, row.concerning) for row in list_of(window).shown()] == [
            ("harbour", ("A1", "S8a", "C6")), ("quay", ()),
        ]  # fmt: skip
        press(Qt.Key.Key_G, CTRL | ALT)
        press(Qt.Key.Key_G, CTRL | ALT)
        assert not window.docks.is_open("older")


def test_without_a_guideline_nothing_is_older(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        view = shown(window, qtbot)
        assert view.empty.text() == "Everything here was made under version 1.0, or looked at again under it."
        assert focus() is view.only, "the keyboard is on something that can be used"
        assert view.only.isEnabled()
        view.set_older(None, "ada")
        assert view.empty.text() == "Looking through the sets…"
        view.carry_out("looked")
        assert told(window) == "There is no row to do that with"
