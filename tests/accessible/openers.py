"""What leads to each place of the program where the keyboard can be: it is opened, and filled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from annotations import importing
from annotations.drafts.draft import Draft
from annotations.drafts.matching import Guess
from annotations.sectioning import SplitRules
from app.mainwindow import MainWindow
from app.panes.agreement import AgreementWindow
from app.panes.changing import ChangesDialog
from app.panes.entities import EntitiesDialog
from app.panes.importing import ImportDialog
from app.panes.inbox import InboxDialog
from app.panes.keys import KeysDialog
from app.panes.schemaeditor import SchemaEditor
from app.panes.schemaplan import PlanDialog, RenamesDialog
from resources import path as resource
from tests.annotations.texts import HARBOUR
from tests.windows import CTRL, choose, press, settle, type_in

LONGEST_WAIT = 20_000
"""Milliseconds; a busy machine is no fault of the program's."""

Opened = QWidget | None
Opener = Callable[[QtBot, MainWindow], Opened]


def panel(name: str) -> Opener:
    """A panel, with a span chosen."""

    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        choose(window, "offer")
        panel = window.docks.open(name)
        settle(qtbot, window)  # what fills it may be looked up meanwhile
        return panel

    return opener


def dialog(id: str) -> Opener:
    """The dialog that a command opens, with a span chosen; None for one of Qt's own."""

    def opener(qtbot: QtBot, window: MainWindow) -> Opened:
        choose(window, "offer")
        before = set(map(id_of, QApplication.topLevelWidgets()))
        window.actions_by_id[id].trigger()
        fresh = [each for each in QApplication.topLevelWidgets() if each.isVisible() and id_of(each) not in before]
        return next((each for each in fresh if isinstance(each, QDialog) and not isinstance(each, QFileDialog)), None)

    return opener


def id_of(widget: QWidget) -> int:
    """What tells a widget from others."""
    return id(widget)


# The window and its parts


def whole(qtbot: QtBot, window: MainWindow) -> QWidget:
    """The window, with its map drawn."""
    qtbot.waitUntil(lambda: not window.completion._map_timer.isActive())
    return window


def chosen(qtbot: QtBot, window: MainWindow) -> QWidget:
    """The window with a span chosen."""
    choose(window, "offer")
    return whole(qtbot, window)


def start(qtbot: QtBot, window: MainWindow) -> Opened:
    """What stands in the place of the article where there is none."""
    window.reading.clear()
    window.reading.focus_active()
    return window.reading.paper.welcome


def findings(qtbot: QtBot, window: MainWindow) -> QWidget:
    """The strip of what is open before the document is finished."""
    window.actions_by_id["finish"].trigger()
    return window.reading.findings


def name(qtbot: QtBot, window: MainWindow) -> QWidget:
    """The line that asks who is labelling."""
    window.ask_annotator()
    return window.name_prompt


def comparison(qtbot: QtBot, window: MainWindow) -> Opened:
    """Two readings side by side."""
    report = agreement(qtbot, window)
    assert isinstance(report, AgreementWindow)
    report.parts.list.enter()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.comparing.is_on, timeout=LONGEST_WAIT)
    report.close()
    return window.comparing.area


# Questions


def question(span: str, command: str) -> Opener:
    """What a command asks, about a span where one is named."""

    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        if span:
            choose(window, span)
        window.actions_by_id[command].trigger()
        return window.asking.picker

    return opener


def typed(qtbot: QtBot, window: MainWindow) -> QWidget:
    """A question in whose line something is typed."""
    picker = question("board", "ask.entity")(qtbot, window)
    assert picker is not None
    type_in("har")
    return picker


def mentions(qtbot: QtBot, window: MainWindow) -> QWidget:
    """The other places of a span's words."""
    choose(window, "board")
    window.actions_by_id["mentions"].trigger()
    return window.mention_list


# Searches


def searched(typed: str) -> Opener:
    """The panel of the search, with what it found."""

    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        pane = window.searching.pane
        window.docks.open("search")
        pane.look_for(typed)
        qtbot.waitUntil(lambda: not window.jobs.busy)
        pane.panel.enter_list()
        return pane.panel

    return opener


def changes(action: str) -> Opener:
    """The preview of a change of many places."""

    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        searched("board")(qtbot, window)
        window.searching.pane.panel.list.tick_all(True)
        window.searching.pane.panel.list.wanted.emit(action)
        dialog = next(each for each in window.findChildren(ChangesDialog) if each.isVisible())
        qtbot.waitUntil(lambda: not window.jobs.busy)
        return dialog

    return opener


# Dialogs


def of_command(id: str, kind: type[QDialog]) -> Opener:
    """The dialog of this kind that a command opens."""

    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        window.actions_by_id[id].trigger()
        return next(each for each in window.findChildren(kind) if each.isVisible())

    return opener


def key_waited_for(qtbot: QtBot, window: MainWindow) -> QWidget:
    """The window of keys, waiting for one."""
    dialog = of_command("keys", KeysDialog)(qtbot, window)
    assert isinstance(dialog, KeysDialog)
    dialog.change()
    return dialog


def register(deed: str) -> Opener:
    """The register, where something is asked of an entity."""

    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        choose(window, "board")
        dialog = of_command("entities", EntitiesDialog)(qtbot, window)
        assert isinstance(dialog, EntitiesDialog)
        dialog.list.set_current("authority")
        work = getattr(dialog, deed)
        work(["authority", "islanders"] if deed == "merge" else "authority")
        return dialog

    return opener


def inbox(qtbot: QtBot, window: MainWindow) -> QWidget:
    """The inbox, with its first query."""
    dialog = of_command("queries", InboxDialog)(qtbot, window)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=LONGEST_WAIT)
    press(Qt.Key.Key_Home)
    return dialog


def import_preview(qtbot: QtBot, window: MainWindow) -> QWidget:
    """The preview of an import, one of whose files is refused."""
    Path("ferry.txt").write_text(HARBOUR.replace("Monday", "Tuesday"), encoding="utf-8")
    Path("broken.txt").write_bytes(b"%PDF-1.7 \x00\x01")
    window.files.import_paths([Path("ferry.txt"), Path("broken.txt")])
    dialog = next(each for each in window.findChildren(ImportDialog) if each.isVisible())
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is not dialog.progress_page, timeout=LONGEST_WAIT)
    return dialog


def agreement(qtbot: QtBot, window: MainWindow) -> QWidget:
    """The agreement window, when all is counted."""
    press(Qt.Key.Key_G, CTRL)
    found = window.agreeing.window
    assert found is not None
    qtbot.waitUntil(lambda: found.isActiveWindow() and not found.surveying.busy, timeout=LONGEST_WAIT)
    qtbot.waitUntil(lambda: found.parts.list.isVisible(), timeout=LONGEST_WAIT)
    QTest.qWait(0)
    return found


def manual(words: str = "") -> Opener:
    """The manual, with these words looked for."""

    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        press(Qt.Key.Key_F1)
        found = window.helping.window
        assert found is not None
        found.parts.line.setText(words)
        return found

    return opener


def schema(*address: str, **put: str) -> Opener:
    """The schema editor at a part, in whose form some fields have been given values."""

    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        window.schema_editing.show()
        editor = window.schema_editing.editor
        assert editor is not None
        editor.take_draft(Draft.of(window.session.project.schema))
        place = editor.draft.place_of(address)
        editor.go_to(place if place is not None else address)
        for id, value in put.items():
            editor.parts.form.edited.emit(id, value)
        qtbot.waitUntil(lambda: "…" not in [row.value for row in editor.parts.form.rows().values()])
        qtbot.waitUntil(lambda: not editor._preview_due.isActive())
        return editor

    return opener


def plan(qtbot: QtBot, window: MainWindow) -> QWidget:
    """What a draft of the schema would do."""
    editor = schema("label", "ACTOR", name="PARTY")(qtbot, window)
    assert isinstance(editor, SchemaEditor)
    editor.apply_wanted.emit()
    return next(each for each in editor.findChildren(PlanDialog) if each.isVisible())


def renames(qtbot: QtBot, window: MainWindow) -> QWidget:
    """What may have another name in a schema file."""
    guesses = [Guess(("label", "ACTOR"), "PARTY"), Guess(("link", "holder"), "speaker", True)]
    dialog = RenamesDialog(guesses, window)
    window.open_dialog(dialog)
    return dialog


def tour(qtbot: QtBot, window: MainWindow) -> QWidget:
    """The card of the tour."""
    reading = importing.read([resource("samples/lindmoor-tram-extension.txt")], rules=SplitRules(), language="en")
    importing.store(window.session.project, importing.plan(window.session.project, reading))
    window.actions_by_id["tour"].trigger()
    assert window.touring.stand is not None
    return window.touring.stand.card
