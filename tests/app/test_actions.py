"""The table of commands: complete, without conflicts, and every way to reach a command carries it out."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotations.project import Project
from annotations.schema import Schema
from annotations.schema_reader import load, parse
from annotations.spans import Span
from app import sample
from app.commands.keymap import without_conflicts
from app.commands.ofschema import schema_commands
from app.commands.scopes import TEXT
from app.commands.table import COMMANDS, MENUS
from app.looks.icons import icon
from app.mainwindow import BAR_ACTIONS, MainWindow
from resources import path as resource
from tests.windows import ALT, CTRL, SHIFT, click, label_button, opened, press
from widgets.look.tokens import LIGHT

ALL = (*COMMANDS, *schema_commands(load(resource("schemas/actor-stance-condition.json"))))


@pytest.mark.parametrize("command", ALL, ids=[command.id for command in ALL])
def test_every_command_has_text_keys_icon_and_help(qtbot: QtBot, command: object) -> None:
    found = next(each for each in ALL if each is command)
    assert found.text.strip()
    assert found.help.strip()
    assert found.menu in MENUS
    assert found.keys
    assert all(not QKeySequence(key).isEmpty() for key in found.keys)
    assert not icon(found.icon, LIGHT).pixmap(16, 16).isNull()


def test_no_key_is_claimed_twice() -> None:
    assert without_conflicts(ALL) == (ALL, [])
    greedy = replace(ALL[0], id="greedy", keys=("Ctrl+Z", "Ctrl+Shift+F9"))
    kept, lines = without_conflicts([*ALL, greedy])
    assert kept[-1].keys == ("Ctrl+Shift+F9",)
    assert lines == ["“New project” is without the key Ctrl+Z: “Undo” has it; change it in the schema"]


def test_a_schema_cannot_take_the_keys_of_undo(qtbot: QtBot, tmp_path: Path) -> None:
    raw = json.loads(resource("schemas/actor-stance-condition.json").read_text(encoding="utf-8"))
    raw["labels"][0]["key"] = "z"
    project = Project.create(tmp_path / "p.stancemark", parse(json.dumps(raw)))
    project.close()
    with opened(qtbot, tmp_path / "p.stancemark") as window:
        assert "“Actor, exactly” is without the key Ctrl+Z: “Undo” has it" in window.status.message.text()
        assert window.actions_by_id["undo"].shortcut().toString() == "Ctrl+Z"
        assert window.actions_by_id["mark.ACTOR"].shortcut().toString() == "Z"
        assert window.actions_by_id["mark_exactly.ACTOR"].shortcuts() == []


def test_ids_are_unique_and_every_menu_has_its_mnemonics_apart() -> None:
    assert len({command.id for command in ALL}) == len(ALL)
    for menu in MENUS:
        letters = [text[text.index("&") + 1].lower() for text in (c.text for c in ALL if c.menu == menu) if "&" in text]
        assert len(set(letters)) == len(letters), f"{menu}: {letters}"


def test_every_command_is_in_its_menu_and_follows_its_state(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        for title, menu in window.menus.items():
            here = [action for action in menu.actions() if not action.isSeparator()]
            assert [action.objectName() for action in here] == [c.id for c in window.commands if c.menu == title]
        assert not window.actions_by_id["undo"].isEnabled()
        assert not window.actions_by_id["remove"].isEnabled()
        window.reading.enter_point(None)
        press(Qt.Key.Key_Tab)
        assert window.actions_by_id["remove"].isEnabled()


def test_every_command_is_reached_by_each_way_to_it(qtbot: QtBot, tmp_path: Path) -> None:
    """By each of its keys, by its entry in the menu, by its button, and by the context menu where it is in there."""
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.reading.enter_point(None)
        heard: list[str] = []
        for id, action in window.actions_by_id.items():
            action.triggered.disconnect()
            action.triggered.connect(lambda *_, id=id: heard.append(id))
        for command in window.commands:
            window.actions_by_id[command.id].setEnabled(True)
            for key in command.keys:
                combination = QKeySequence(key)[0]
                press(combination.key(), combination.keyboardModifiers())
            assert heard == [command.id] * len(command.keys)
            heard.clear()
        for title, menu in window.menus.items():
            wanted = [command.id for command in window.commands if command.menu == title]
            for id in wanted:
                pull_down(window, menu)
                window.actions_by_id[id].setEnabled(True)
                press_entry(menu, id)
            assert heard == wanted
            heard.clear()
        for id in BAR_ACTIONS:
            window.actions_by_id[id].setEnabled(True)
            QTest.mouseClick(window.label_bar.action_button(id), Qt.MouseButton.LeftButton)
        assert heard == list(BAR_ACTIONS)


def test_every_button_of_a_label_uses_it(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        for label in schema.labels:
            QTest.mouseClick(label_button(window.label_bar, label.name), Qt.MouseButton.LeftButton)
            assert window.labelling.sticky == label.name


def test_keys_of_texts_are_letters_elsewhere(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.find_document()
        press("1")
        press("2")
        assert window.documents.filter_edit.text() == "12"
        assert window.labelling.sticky is None
        assert all(
            action.shortcutContext() == action.shortcutContext().WidgetWithChildrenShortcut
            for command, action in ((c, window.actions_by_id[c.id]) for c in window.commands if c.scope == TEXT)
        )


def context_menu(window: MainWindow, span: Span) -> QMenu:
    """The menu at a span, opened with the right button of the mouse."""
    view = window.reading.view_of(span.start, span.end)
    window.reading.go_to(span.start, span.end)
    place = view.range_rects(span.start, span.start + 1)[0].center().toPoint()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QCoreApplication.sendEvent(view.viewport(), asked)
    return next(child for child in window.findChildren(QMenu) if child.isVisible())


def pull_down(window: MainWindow, menu: QMenu) -> None:
    """Open a menu of the bar with the mouse."""
    click(window.menuBar(), window.menuBar().actionGeometry(menu.menuAction()).center())
    assert menu.isVisible()


def press_entry(menu: QMenu, id: str) -> None:
    """Click on an entry of a menu that is open; a context menu is gone after that."""
    entry = next(action for action in entries(menu) if action.objectName() == id)
    place = menu.actionGeometry(entry).center()
    assert menu.rect().contains(place), f"{id} is not to be seen in its menu"
    click(menu, place)
    assert QApplication.activePopupWidget() is None


def entries(menu: QMenu) -> list[QAction]:
    """What is offered, in order."""
    return [action for action in menu.actions() if not action.isSeparator()]


def leave(menu: QMenu) -> None:
    """Close a menu, and let it be deleted now."""
    menu.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_context_menu_offers_what_fits_the_span(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        for label, fitting, unfit in (("ACTOR", "ask.entity", "link.holder"), ("STANCE", "link.holder", "ask.entity")):
            span = next(each for each in window.reading.spans() if each.label == label)
            menu = context_menu(window, span)
            offered = {action.objectName(): action for action in entries(menu)}
            assert list(offered)[:3] == [f"mark.{each.name}" for each in schema.labels]
            assert {"remove", "mentions", "note", "query", "flag", "link", fitting} <= offered.keys()
            assert unfit not in offered
            assert window.reading.chosen() == span
            leave(menu)


def test_every_entry_of_the_context_menu_carries_its_command_out(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        heard: list[str] = []
        for id, action in window.actions_by_id.items():
            action.triggered.disconnect()
            action.triggered.connect(lambda *_, id=id: heard.append(id))
        for label in schema.labels:
            span = next(each for each in window.reading.spans() if each.label == label.name)
            menu = context_menu(window, span)
            offered = [action.objectName() for action in entries(menu) if action.isEnabled()]
            leave(menu)
            assert len(offered) > 10
            for id in offered:
                menu = context_menu(window, span)
                press_entry(menu, id)
            assert heard == offered
            heard.clear()


def test_whether_marking_asks_is_switched_and_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        window.navigation.reopen()
        window.reading.put_caret(window.session.document.text.index("contract broke"))  # type: ignore[union-attr]
        press(Qt.Key.Key_Q, CTRL | SHIFT)
        assert window.status.message.text() == "Marking asks nothing; Enter on a span does"
        press("2", ALT)
        assert window.reading.chosen() is not None
        assert not window.asking.is_open
        press(Qt.Key.Key_Return)
        assert window.asking.picker.title() == "Commitment"
    with opened(qtbot, path) as window:
        window.reading.put_caret(window.session.document.text.index("sixth day"))  # type: ignore[union-attr]
        press("2", ALT)
        assert not window.asking.is_open
        press(Qt.Key.Key_Z, CTRL)
        press(Qt.Key.Key_Q, CTRL | SHIFT)
        window.reading.put_caret(window.session.document.text.index("sixth day"))  # type: ignore[union-attr]
        press("2", ALT)
        assert window.asking.is_open


def test_an_entry_of_the_context_menu_does_it(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        span = next(each for each in window.reading.spans() if each.label == "STANCE")
        window.navigation.reopen()
        menu = context_menu(window, span)
        press_entry(menu, "ask.change")
        assert window.asking.picker.title() == "Change"
