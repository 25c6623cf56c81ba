"""Commands as Qt's actions: with live keys, and calling what the table says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.commands import TEXT, Command
from widgets.keynames import folded

if TYPE_CHECKING:
    from app.mainwindow import MainWindow


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


def rekey(actions: Mapping[str, QAction], commands: Iterable[Command]) -> None:
    """Give live actions the keys that the commands have now; menus and buttons follow their actions."""
    for command in commands:
        actions[command.id].setShortcuts([QKeySequence(key) for key in command.keys])


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
            owner = owners.setdefault(folded(key), command.id)
            if owner == command.id and key not in keys:
                keys.append(key)
            else:
                lines.append(f"The key {key} of {command.id} belongs to {owner}; change it in the schema")
        kept.append(replace(command, keys=tuple(keys)))
    return tuple(kept), lines


def _runner(window: MainWindow, command: Command) -> Callable[..., bool]:
    method = attrgetter(command.method)(window)
    work = method if command.argument is None else partial(method, command.argument)
    return lambda *_: window.answer(work)
