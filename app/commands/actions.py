"""Commands as Qt's actions, and as entries of menus: with live keys, and calling what the table says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from annotations.wording import tr
from app.commands.scopes import TEXT
from app.commands.table import MENUS, Command
from widgets.keys.keynames import folded, sequence

if TYPE_CHECKING:
    from app.mainwindow import MainWindow


def make_actions(window: MainWindow, commands: Iterable[Command], texts: Sequence[QWidget]) -> dict[str, QAction]:
    """An action per command of a menu, with its keys live: in the window, or in TEXTS for those of scope TEXT."""
    found: dict[str, QAction] = {}
    for command in (each for each in commands if each.menu):
        action = QAction(command.text, window)
        action.setObjectName(command.id)
        action.setShortcuts([sequence(key) for key in command.keys])
        action.setToolTip(command.help)
        action.setStatusTip(command.help)
        action.setData(command.icon)
        action.triggered.connect(_runner(window, command))
        if command.scope == TEXT:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for text in texts:
                text.addAction(action)
        else:
            window.addAction(action)
        found[command.id] = action
    return found


def make_menus(
    bar: QMenuBar, commands: Iterable[Command], actions: Mapping[str, QAction], about_to_show: Callable[[], None]
) -> dict[str, QMenu]:
    """The menus by their titles, with the commands of each."""
    menus = {}
    for title in MENUS:
        menus[title] = bar.addMenu(tr(title))
        menus[title].aboutToShow.connect(about_to_show)
    fill_menus(menus, commands, actions)
    return menus


def fill_menus(menus: Mapping[str, QMenu], commands: Iterable[Command], actions: Mapping[str, QAction]) -> None:
    """Put the commands of each menu into it; what was there before goes."""
    commands = tuple(commands)
    for title, menu in menus.items():
        menu.clear()
        for command in (each for each in commands if each.menu == title):
            if command.separated:
                menu.addSeparator()
            menu.addAction(actions[command.id])


def remake_actions(
    actions: dict[str, QAction], window: MainWindow, commands: Iterable[Command], texts: Sequence[QWidget]
) -> None:
    """Let ACTIONS be those of COMMANDS: some are made, some go, and those that stay say what their commands say now."""
    wanted = {each.id: each for each in commands if each.menu}
    for id in [id for id in actions if id not in wanted]:
        gone = actions.pop(id)
        for holder in gone.associatedObjects():
            if isinstance(holder, QWidget):
                holder.removeAction(gone)
        gone.deleteLater()
    for id, action in actions.items():
        action.setText(wanted[id].text)
        action.setToolTip(wanted[id].help)
        action.setStatusTip(wanted[id].help)
    actions.update(make_actions(window, (each for id, each in wanted.items() if id not in actions), texts))
    rekey(actions, wanted.values())


def answers(action: QAction, name: str) -> bool:
    """Whether a key press with this folded NAME is one of the action's keys, however the keyboard makes it: with Shift,
    or on the keypad."""
    return any(folded(keys.toString()) == name for keys in action.shortcuts())


def rekey(actions: Mapping[str, QAction], commands: Iterable[Command]) -> None:
    """Give live actions the keys that their commands have now; menus and buttons follow their actions."""
    for command in commands:
        if command.id in actions:
            actions[command.id].setShortcuts([sequence(key) for key in command.keys])


def _runner(window: MainWindow, command: Command) -> Callable[..., bool]:
    method = attrgetter(command.method)(window)
    work = method if command.argument is None else partial(method, command.argument)
    return lambda *_: window.answer(work)
