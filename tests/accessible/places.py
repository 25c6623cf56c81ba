"""Every place of the program where the keyboard can be: the window, its panels, what opens in it, and its dialogs.

A new panel beside the text and a new dialog of a command are found by themselves; a row here puts a place into a state
that shows more of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from annotations import importing, remarks
from annotations.drafts.draft import Draft
from annotations.drafts.matching import Guess
from annotations.edits import AddContents, PutGuideline, PutRemark, SetLead
from annotations.guidelines.version import GuidelineVersion
from annotations.project import Project
from annotations.schema import Schema
from annotations.sectioning import SplitRules
from app.mainwindow import MainWindow
from app.panes.agreement import AgreementWindow
from app.panes.changing import ChangesDialog
from app.panes.entities import EntitiesDialog
from app.panes.exporting import ExportDialog
from app.panes.importing import ImportDialog
from app.panes.inbox import InboxDialog
from app.panes.keys import KeysDialog
from app.panes.schemaeditor import SchemaEditor
from app.panes.schemaplan import PlanDialog, RenamesDialog
from resources import path as resource
from tests.annotations.texts import HARBOUR
from tests.app.agreeingworld import ADA, BEN, QUAY, contents
from tests.projects import harbour_at_work
from tests.windows import CTRL, choose, focus, press, settle, type_in

RULES = """# Rules

## S1 A stance is a wish

- **Yes:** The [board]ACTOR [offers a ferry]STANCE:offers. — See S8.

## S8 The commitment of a stance
"""
REMARKS = ("Is it the whole board?", "A note on the document.", "Only on Monday?")
LONGEST_WAIT = 20_000
"""Milliseconds; a busy machine is no fault of the program's."""

Opened = QWidget | None
Opener = Callable[[QtBot, MainWindow], Opened]


def world(folder: Path, schema: Schema) -> Path:
    """Ada, who leads, labels the harbour; she and ben have finished the quay and differ there; both have asked."""
    path = harbour_at_work(folder, schema)
    project = Project.open(path, annotator="ada")
    project.do(
        "Import",
        SetLead("ada"),
        AddContents(contents("harbour", HARBOUR, "ben", BEN)),
        AddContents(contents("quay", QUAY, "ada", ADA)),
        AddContents(contents("quay", QUAY, "ben", BEN)),
    )
    project.do("Begin", PutGuideline(GuidelineVersion("1.0", RULES, "2026-11-23T10:00:00.000Z", "ada")))
    remarks.add(project, "harbour", "query", REMARKS[0], "board")
    remarks.add(project, "harbour", "note", REMARKS[1])
    for id, name, text in (("harbour-ben", "ben", REMARKS[2]),):
        project.annotator = name
        entry = remarks.new_entry(name, "query", text, "offer")
        project.do("Ask", PutRemark(id, {**entry, "at": "2026-11-23T14:03:00.000Z"}))
    project.close()
    return path


@contextmanager
def listening() -> Iterator[None]:
    """As if a screen reader were at work: only then does Qt keep lists in step with what they show."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        yield
    finally:
        QAccessible.setActive(before)


@contextmanager
def at(qtbot: QtBot, window: MainWindow, name: str) -> Iterator[Opened]:
    """The place of this name, opened; afterwards the window is as it was. None where a dialog of Qt's own came up."""
    begin(qtbot, window)
    place = (PLACES | panels(window) | dialogs(window))[name](qtbot, window)
    if place is not None:
        qtbot.waitUntil(lambda: place.isVisible() and place.window().isActiveWindow(), timeout=LONGEST_WAIT)
        QApplication.sendPostedEvents()
    yield place
    end(qtbot, window)


def begin(qtbot: QtBot, window: MainWindow) -> None:
    """The harbour is open, with the keyboard in its article and nothing chosen."""
    if window.session.document is None or window.session.document.id != "harbour":
        window.navigation.open_document("harbour")
    window.reading.enter_point(None)
    window.reading.choose(None)
    window.reading.put_caret(0)
    settle(qtbot, window)


def end(qtbot: QtBot, window: MainWindow) -> None:
    """Close whatever is open over the window or beside its text."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    window.asking.leave()
    window.propagation.leave()
    window.name_prompt.hide()
    if window.touring.is_shown:
        window.touring.leave()
        window.labelling.undo()
    if window.comparing.is_on:
        window.comparing.leave()
    for each in QApplication.topLevelWidgets():
        if each is not window and each.isVisible():
            each.close()
    for name in window.docks.names():
        window.docks.close(name)
    if window.reading.findings.isVisible():
        window.reading.findings.closed.emit()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.reading.focus_active()


def panels(window: MainWindow) -> dict[str, Opener]:
    """Every panel beside or below the text."""
    return {f"panel {name}": _panel(name) for name in window.docks.names()}


def dialogs(window: MainWindow) -> dict[str, Opener]:
    """Every dialog that a command opens and that has no row below."""
    found: dict[str, Opener] = {}
    for command in window.commands:
        if command.text.endswith("…") and command.id not in _KNOWN:
            found[f"dialog of {command.id}"] = _dialog(command.id)
    return found


def _panel(name: str) -> Opener:
    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        choose(window, "offer")
        panel = window.docks.open(name)
        settle(qtbot, window)  # what fills it may be looked up meanwhile
        return panel

    return opener


def _dialog(id: str) -> Opener:
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


def _window(qtbot: QtBot, window: MainWindow) -> QWidget:
    qtbot.waitUntil(lambda: window.completion.is_drawn)
    return window


def _chosen(qtbot: QtBot, window: MainWindow) -> QWidget:
    choose(window, "offer")
    return _window(qtbot, window)


def _findings(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.actions_by_id["finish"].trigger()
    return window.reading.findings


def _name(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.ask_annotator()
    return window.name_prompt


def _comparison(qtbot: QtBot, window: MainWindow) -> Opened:
    report = _agreement(qtbot, window)
    assert isinstance(report, AgreementWindow)
    report.parts.list.enter()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.comparing.is_on, timeout=LONGEST_WAIT)
    report.close()
    return window.comparing.area


# Questions


def _question(span: str, command: str) -> Opener:
    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        if span:
            choose(window, span)
        window.actions_by_id[command].trigger()
        return window.asking.picker

    return opener


def _typed(qtbot: QtBot, window: MainWindow) -> QWidget:
    picker = _question("board", "ask.entity")(qtbot, window)
    assert picker is not None
    type_in("har")
    return picker


def _mentions(qtbot: QtBot, window: MainWindow) -> QWidget:
    choose(window, "board")
    window.actions_by_id["mentions"].trigger()
    return window.mention_list


# Searches


def _searched(typed: str) -> Opener:
    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        pane = window.searching.pane
        window.docks.open("search")
        pane.look_for(typed)
        qtbot.waitUntil(lambda: not window.jobs.busy)
        pane.panel.enter_list()
        return pane.panel

    return opener


def _changes(action: str) -> Opener:
    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        _searched("board")(qtbot, window)
        window.searching.pane.panel.list.tick_all(True)
        window.searching.pane.panel.list.wanted.emit(action)
        dialog = next(each for each in window.findChildren(ChangesDialog) if each.isVisible())
        qtbot.waitUntil(lambda: not window.jobs.busy)
        return dialog

    return opener


# Dialogs


def _of_command(id: str, kind: type[QDialog]) -> Opener:
    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        window.actions_by_id[id].trigger()
        return next(each for each in window.findChildren(kind) if each.isVisible())

    return opener


def _key_waited_for(qtbot: QtBot, window: MainWindow) -> QWidget:
    dialog = _of_command("keys", KeysDialog)(qtbot, window)
    assert isinstance(dialog, KeysDialog)
    dialog.change()
    return dialog


def _register(deed: str) -> Opener:
    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        choose(window, "board")
        dialog = _of_command("entities", EntitiesDialog)(qtbot, window)
        assert isinstance(dialog, EntitiesDialog)
        dialog.list.set_current("authority")
        work = getattr(dialog, deed)
        work(["authority", "islanders"] if deed == "merge" else "authority")
        return dialog

    return opener


def _inbox(qtbot: QtBot, window: MainWindow) -> QWidget:
    dialog = _of_command("queries", InboxDialog)(qtbot, window)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=LONGEST_WAIT)
    press(Qt.Key.Key_Home)
    return dialog


def _import(qtbot: QtBot, window: MainWindow) -> QWidget:
    Path("ferry.txt").write_text(HARBOUR.replace("Monday", "Tuesday"), encoding="utf-8")
    Path("broken.txt").write_bytes(b"%PDF-1.7 \x00\x01")
    window.files.import_paths([Path("ferry.txt"), Path("broken.txt")])
    dialog = next(each for each in window.findChildren(ImportDialog) if each.isVisible())
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is not dialog.progress_page, timeout=LONGEST_WAIT)
    return dialog


def _agreement(qtbot: QtBot, window: MainWindow) -> QWidget:
    press(Qt.Key.Key_G, CTRL)
    found = window.agreeing.window
    assert found is not None
    qtbot.waitUntil(lambda: found.isActiveWindow() and not found.surveying.busy, timeout=LONGEST_WAIT)
    qtbot.waitUntil(lambda: found.parts.list.isVisible(), timeout=LONGEST_WAIT)
    QTest.qWait(0)
    return found


def _manual(words: str = "") -> Opener:
    def opener(qtbot: QtBot, window: MainWindow) -> QWidget:
        press(Qt.Key.Key_F1)
        found = window.helping.window
        assert found is not None
        found.parts.line.setText(words)
        return found

    return opener


def _schema(*address: str, **put: str) -> Opener:
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


def _plan(qtbot: QtBot, window: MainWindow) -> QWidget:
    editor = _schema("label", "ACTOR", name="PARTY")(qtbot, window)
    assert isinstance(editor, SchemaEditor)
    editor.apply_wanted.emit()
    return next(each for each in editor.findChildren(PlanDialog) if each.isVisible())


def _renames(qtbot: QtBot, window: MainWindow) -> QWidget:
    guesses = [Guess(("label", "ACTOR"), "PARTY"), Guess(("link", "holder"), "speaker", True)]
    dialog = RenamesDialog(guesses, window)
    window.open_dialog(dialog)
    return dialog


def _tour(qtbot: QtBot, window: MainWindow) -> QWidget:
    reading = importing.read([resource("samples/lindmoor-tram-extension.txt")], rules=SplitRules(), language="en")
    importing.store(window.session.project, importing.plan(window.session.project, reading))
    window.actions_by_id["tour"].trigger()
    assert window.touring.stand is not None
    return window.touring.stand.card


def _menu(qtbot: QtBot, window: MainWindow) -> Opened:
    choose(window, "offer")
    QTest.keyClick(focus(), Qt.Key.Key_Menu)
    window.show_menu(window.mapToGlobal(window.rect().center()), ["offer"])
    return QApplication.activePopupWidget()


PLACES: Mapping[str, Opener] = {
    "window": _window,
    "window with a span chosen": _chosen,
    "findings": _findings,
    "name": _name,
    "comparison": _comparison,
    "question with keys": _question("refusal", "ask.commitment"),
    "question with typing": _typed,
    "question about the document": _question("", "fields"),
    "question for a target": _question("refusal", "link.holder"),
    "question for words": _question("board", "note"),
    "palette": _question("", "palette"),
    "mentions": _mentions,
    "search, places found": _searched("board -label:STANCE"),
    "search, nothing found": _searched("zeppelin in:title"),
    "search, not understood": _searched("/boa(rd/"),
    "changes, mark": _changes("mark"),
    "changes, answer": _changes("answer"),
    "keys": _of_command("keys", KeysDialog),
    "keys, one waited for": _key_waited_for,
    "register": _of_command("entities", EntitiesDialog),
    "register, rename": _register("rename"),
    "register, aliases": _register("ask_aliases"),
    "register, type": _register("ask_type"),
    "register, merge": _register("merge"),
    "register, split": _register("split"),
    "register, where": _register("where"),
    "queries": _inbox,
    "import": _import,
    "export": _of_command("export", ExportDialog),
    "agreement": _agreement,
    "schema, a label": _schema("label", "ACTOR", colour="#c06030", key="w"),
    "schema, a question": _schema("label", "STANCE", "commitment"),
    "schema, a link": _schema("link", "holder"),
    "schema, a verdict": _schema("verdict", "not_supported"),
    "schema, checks": _schema("checks"),
    "schema, rules of spans": _schema("spans"),
    "schema, sections": _schema("sections"),
    "schema, a list": _schema("labels"),
    "schema, plan": _plan,
    "schema, renames": _renames,
    "tour": _tour,
    "manual": _manual(),
    "manual, searched": _manual("sticky"),
    "manual, searched in vain": _manual("zeppelin"),
}
_KNOWN = (
    "new", "open", "open_window", "import", "import_folder", "export", "annotator", "link", "unlink", "stack", "entities", "queries",
    "palette", "keys", "agreement", "language", "schema",
)  # fmt: skip
"""Commands whose text ends in … and that have a row above, ask beside the text, or open a dialog of Qt's own."""
