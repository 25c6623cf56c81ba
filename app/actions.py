"""The one table of commands: every way to reach a command (key, menu, button, context menu) is made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from annotations.schema import Schema

if TYPE_CHECKING:
    from app.mainwindow import MainWindow

WINDOW, TEXT = "window", "text"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do. `keys` hold in the whole window, or (scope TEXT) while a text has the focus.

    `method` is a method of the window or (with a dot) of one of its parts, called with `argument` where there is one;
    `enabled` is a method of the window that answers whether the command makes sense now.
    """

    id: str
    menu: str
    text: str
    keys: tuple[str, ...]
    icon: str
    help: str
    method: str
    scope: str = WINDOW
    enabled: str = ""
    argument: str | None = None
    separated: bool = False


FILE, EDIT, MARK, GO, VIEW, HELP = "&File", "&Edit", "&Mark", "&Go", "&View", "&Help"
MENUS = (FILE, EDIT, MARK, GO, VIEW, HELP)

COMMANDS = (
    Command("new", FILE, "&New project…", ("Ctrl+Shift+N",), "ph.file-plus", "Make an empty project file",
            "new_project"),
    Command("open", FILE, "&Open project…", ("Ctrl+O",), "ph.folder-open", "Open a project file", "open_project"),
    Command("import", FILE, "&Import…", ("Ctrl+I",), "ph.download-simple", "Bring in articles and annotation sets",
            "import_files", separated=True),
    Command("import_folder", FILE, "Import &folder…", ("Ctrl+Shift+I",), "ph.folder-simple-plus",
            "Bring in every file of a folder", "import_folder"),
    Command("export", FILE, "&Export…", ("Ctrl+E",), "ph.upload-simple", "Write a training corpus or the lossless file",
            "export_corpus"),
    Command("annotator", FILE, "&Annotator…", ("Ctrl+Shift+A",), "ph.user", "Say who is labelling",
            "ask_annotator", separated=True),
    Command("quit", FILE, "&Quit", ("Ctrl+Q",), "ph.sign-out", "Close the window; everything is saved", "close",
            separated=True),
    Command("undo", EDIT, "&Undo", ("Ctrl+Z",), "ph.arrow-u-up-left", "Take your last step back", "labelling.undo",
            enabled="can_undo"),
    Command("redo", EDIT, "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "ph.arrow-u-up-right",
            "Do the step again that you undid", "labelling.redo", enabled="can_redo"),
    Command("remove", EDIT, "Re&move span", ("Delete", "Backspace"), "ph.trash", "Unmark the chosen span",
            "labelling.remove", TEXT, enabled="has_span", separated=True),
    Command("finish", EDIT, "&Finish, next document", ("Ctrl+Return", "Ctrl+Enter"), "ph.check-circle",
            "Mark this document as done and open the next one that is not", "navigation.finish", enabled="has_document",
            separated=True),
    Command("reopen", EDIT, "Re&open document", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), "ph.arrow-counter-clockwise",
            "Take the mark 'done' or 'skipped' back", "navigation.reopen", enabled="is_closed"),
    Command("skip", EDIT, "&Skip document", ("Ctrl+Shift+K",), "ph.skip-forward",
            "Leave this document out and open the next one", "navigation.skip", enabled="has_document"),
    Command("next_span", GO, "Next s&pan", ("Tab",), "ph.arrow-right", "Choose the next span",
            "navigation.next_span", TEXT, enabled="has_document"),
    Command("previous_span", GO, "Previous sp&an", ("Shift+Tab",), "ph.arrow-left", "Choose the span before",
            "navigation.previous_span", TEXT, enabled="has_document"),
    Command("cycle_spans", GO, "Span &under the caret", ("Space",), "ph.stack",
            "Choose the next of the spans stacked under the caret", "navigation.cycle_spans", TEXT,
            enabled="has_document"),
    Command("next_point", GO, "Next p&oint", ("Ctrl+Down",), "ph.arrow-down", "Go to the next summary point",
            "navigation.next_point", enabled="has_document", separated=True),
    Command("previous_point", GO, "Previous po&int", ("Ctrl+Up",), "ph.arrow-up",
            "Go to the summary point before, or back to the article", "navigation.previous_point",
            enabled="has_document"),
    Command("next_document", GO, "&Next document", ("Ctrl+PgDown", "Alt+Down"), "ph.caret-double-down",
            "Open the next document of the list", "navigation.next_document", enabled="has_document", separated=True),
    Command("previous_document", GO, "Pre&vious document", ("Ctrl+PgUp", "Alt+Up"), "ph.caret-double-up",
            "Open the document before", "navigation.previous_document", enabled="has_document"),
    Command("find_document", GO, "&Filter documents", ("Ctrl+F",), "ph.magnifying-glass",
            "Type to narrow the list of documents", "navigation.find_document", separated=True),
    Command("next_pane", GO, "Next pan&e", ("F6",), "ph.columns", "Move between documents, article and summary",
            "navigation.next_pane"),
    Command("zoom_in", VIEW, "Zoom &in", ("Ctrl++", "Ctrl+="), "ph.magnifying-glass-plus", "Larger reading text",
            "appearance.zoom_in"),
    Command("zoom_out", VIEW, "Zoom &out", ("Ctrl+-",), "ph.magnifying-glass-minus", "Smaller reading text",
            "appearance.zoom_out"),
    Command("zoom_reset", VIEW, "&Usual size", ("Ctrl+0",), "ph.text-aa", "Reading text at its usual size",
            "appearance.zoom_reset"),
    Command("scheme", VIEW, "&Light or dark", ("Ctrl+Shift+L",), "ph.circle-half", "Change between light and dark",
            "appearance.toggle_scheme", separated=True),
    Command("scheme_system", VIEW, "Follow the &system's scheme", ("Ctrl+Shift+Y",), "ph.monitor",
            "Light or dark as the desktop is", "appearance.follow_system_scheme"),
    Command("about", HELP, "&About Stancemark", ("F12",), "ph.info", "Version, licence and where things are", "about"),
)  # fmt: skip


def label_commands(schema: Schema) -> tuple[Command, ...]:
    """The commands that mark: one per label for snapped marking, one for marking exactly what is selected."""
    found: list[Command] = []
    for label in schema.labels:
        name = label.name.capitalize()
        found.append(
            Command(
                f"mark.{label.name}", MARK, f"{name}", (label.key,), "ph.highlighter-circle",
                f"Mark the selection as {name.lower()}, or relabel the chosen span", "labelling.use", TEXT,
                enabled="has_document", argument=label.name,
            )
        )  # fmt: skip
    for number, label in enumerate(schema.labels):
        name = label.name.capitalize()
        found.append(
            Command(
                f"mark_exactly.{label.name}", MARK, f"{name}, exactly", (f"Ctrl+{label.key}",), "ph.selection",
                f"Mark exactly the selected characters as {name.lower()}", "labelling.use_exactly", TEXT,
                enabled="has_document", argument=label.name, separated=number == 0,
            )
        )  # fmt: skip
    return tuple(found)


def make_actions(window: MainWindow, commands: Iterable[Command], text_area: QWidget) -> dict[str, QAction]:
    """An action per command, with its keys live: in the window, or in TEXT_AREA for those of scope TEXT."""
    found: dict[str, QAction] = {}
    for command in commands:
        action = QAction(command.text, window)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setToolTip(command.help)
        action.setStatusTip(command.help)
        action.setData(command.icon)
        action.triggered.connect(_runner(window, command))
        if command.scope == TEXT:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            text_area.addAction(action)
        else:
            window.addAction(action)
        found[command.id] = action
    return found


def without_conflicts(commands: Iterable[Command]) -> tuple[tuple[Command, ...], list[str]]:
    """The commands, each without the keys that one before it has claimed, and a line for every key taken away.

    Qt would let neither of two commands have a key that both claim.
    """
    owners: dict[str, str] = {}
    kept: list[Command] = []
    lines: list[str] = []
    for command in commands:
        keys = []
        for key in command.keys:
            owner = owners.setdefault(QKeySequence(key).toString(), command.id)
            if owner == command.id and key not in keys:
                keys.append(key)
            else:
                lines.append(f"The key {key} of {command.id} belongs to {owner}; change it in the schema")
        kept.append(replace(command, keys=tuple(keys)))
    return tuple(kept), lines


def _runner(window: MainWindow, command: Command) -> Callable[..., None]:
    method = attrgetter(command.method)(window)
    work = method if command.argument is None else partial(method, command.argument)
    return lambda *_: window.answer(work)
