"""Every place of the program where the keyboard can be: the window, its panels, what opens in it, and its dialogs.

A new panel beside the text is found by itself, and so is a new dialog of a command whose text ends in …; a row here puts
a place into a state that shows more of it. What has no row and is not found is missed by `never_met`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotations import remarks
from annotations.edits import AddContents, PutGuideline, PutRemark, SetLead
from annotations.guidelines.version import GuidelineVersion
from annotations.project import Project
from annotations.schema import Schema
from app.mainwindow import MainWindow
from app.manual.pages import OF_WIDGETS
from app.panes.entities import EntitiesDialog
from app.panes.exporting import ExportDialog
from app.panes.keys import KeysDialog
from app.panes.ownstatistics import OwnStatistics
from tests.accessible import openers
from tests.accessible.openers import LONGEST_WAIT, Opened, Opener
from tests.annotations.texts import HARBOUR
from tests.app.agreeingworld import ADA, BEN, QUAY, contents
from tests.projects import harbour_at_work
from tests.windows import settle

RULES = """# Rules

## S1 A stance is a wish

- **Yes:** The [board]ACTOR [offers a ferry]STANCE:offers. — See S8.

## S8 The commitment of a stance
"""
REMARKS = ("Is it the whole board?", "A note on the document.", "Only on Monday?")


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
    if window.reading.paper.is_empty and window.session.document is not None:
        window.reading.show_document(window.session.document)
    window.reading.focus_active()


def parts_of(place: QWidget) -> set[str]:
    """The parts of the window, panels and dialogs that are shown in a place, as the table of the manual names them."""
    shown = [each for each in (place, *place.findChildren(QWidget)) if each.isVisible()]
    return {kind.__name__ for each in shown for kind in type(each).__mro__} & set(OF_WIDGETS)


def never_met(met: set[str]) -> set[str]:
    """What the program opens and no place shows. The manual's table has all of it: a test there holds it to that."""
    return set(OF_WIDGETS) - met - {"QFileDialog", "QMessageBox"}


def panels(window: MainWindow) -> dict[str, Opener]:
    """Every panel beside or below the text."""
    return {f"panel {name}": openers.panel(name) for name in window.docks.names()}


def dialogs(window: MainWindow) -> dict[str, Opener]:
    """Every dialog that a command opens and that has no row below."""
    found: dict[str, Opener] = {}
    for command in window.commands:
        if command.text.endswith("…") and command.id not in _KNOWN:
            found[f"dialog of {command.id}"] = openers.dialog(command.id)
    return found


PLACES: Mapping[str, Opener] = {
    "window": openers.whole,
    "window with a span chosen": openers.chosen,
    "start": openers.start,
    "findings": openers.findings,
    "name": openers.name,
    "comparison": openers.comparison,
    "question with keys": openers.question("refusal", "ask.commitment"),
    "question with typing": openers.typed,
    "question about the document": openers.question("", "fields"),
    "question for a target": openers.question("refusal", "link.holder"),
    "question for words": openers.question("board", "note"),
    "palette": openers.question("", "palette"),
    "mentions": openers.mentions,
    "search, places found": openers.searched("board -label:STANCE"),
    "search, nothing found": openers.searched("zeppelin in:title"),
    "search, not understood": openers.searched("/boa(rd/"),
    "changes, mark": openers.changes("mark"),
    "changes, answer": openers.changes("answer"),
    "keys": openers.of_command("keys", KeysDialog),
    "keys, one waited for": openers.key_waited_for,
    "register": openers.of_command("entities", EntitiesDialog),
    "register, rename": openers.register("rename"),
    "register, aliases": openers.register("ask_aliases"),
    "register, type": openers.register("ask_type"),
    "register, merge": openers.register("merge"),
    "register, split": openers.register("split"),
    "register, where": openers.register("where"),
    "queries": openers.inbox,
    "own work": openers.of_command("own_work", OwnStatistics),
    "import": openers.import_preview,
    "export": openers.of_command("export", ExportDialog),
    "agreement": openers.agreement,
    "schema, a label": openers.schema("label", "ACTOR", colour="#c06030", key="w"),
    "schema, a question": openers.schema("label", "STANCE", "commitment"),
    "schema, a link": openers.schema("link", "holder"),
    "schema, a verdict": openers.schema("verdict", "not_supported"),
    "schema, checks": openers.schema("checks"),
    "schema, rules of spans": openers.schema("spans"),
    "schema, sections": openers.schema("sections"),
    "schema, a list": openers.schema("labels"),
    "schema, plan": openers.plan,
    "schema, renames": openers.renames,
    "tour": openers.tour,
    "manual": openers.manual(),
    "manual, searched": openers.manual("sticky"),
    "manual, searched in vain": openers.manual("zeppelin"),
}
_KNOWN = (
    "new", "open", "open_window", "import", "import_folder", "export", "annotator", "link", "unlink", "stack", "entities", "queries",
    "palette", "keys", "agreement", "language", "schema",
)  # fmt: skip
"""Commands whose text ends in … and that have a row above, ask beside the text, or open a dialog of Qt's own."""
