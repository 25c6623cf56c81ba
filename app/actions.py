"""Commands as Qt's actions, and as entries of menus: with live keys, and calling what the table says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.commands import MENUS, Command
from app.scopes import TEXT
from widgets.keynames import folded

if TYPE_CHECKING:
    from app.mainwindow import MainWindow


def make_actions(window: MainWindow, commands: Iterable[Command], text_area: QWidget) -> dict[str, QAction]:
    """An action per command of a menu, with its keys live: in the window, or in TEXT_AREA for those of scope TEXT."""
    found: dict[str, QAction] = {}
    for command in (each for each in commands if each.menu):
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


def make_menus(
    bar: QMenuBar, commands: Iterable[Command], actions: Mapping[str, QAction], about_to_show: Callable[[], None]
) -> dict[str, QMenu]:
    """The menus by their titles, with the commands of each."""
    commands = tuple(commands)
    menus = {}
    for title in MENUS:
        menus[title] = bar.addMenu(title)
        menus[title].aboutToShow.connect(about_to_show)
        for command in (each for each in commands if each.menu == title):
            if command.separated:
                menus[title].addSeparator()
            menus[title].addAction(actions[command.id])
    return menus


def answers(action: QAction, name: str) -> bool:
    """Whether a key press with this folded NAME is one of the action's keys, however the keyboard makes it: with Shift,
    or on the keypad."""
    return any(folded(keys.toString()) == name for keys in action.shortcuts())


def rekey(actions: Mapping[str, QAction], commands: Iterable[Command]) -> None:
    """Give live actions the keys that their commands have now; menus and buttons follow their actions."""
    for command in commands:
        if command.id in actions:
            actions[command.id].setShortcuts([QKeySequence(key) for key in command.keys])


def _runner(window: MainWindow, command: Command) -> Callable[..., bool]:
    method = attrgetter(command.method)(window)
    work = method if command.argument is None else partial(method, command.argument)
    return lambda *_: window.answer(work)
