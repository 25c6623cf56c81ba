"""The menu at a place of the text: labels, and what can be done with the span there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.commands.table import SPAN, Command

LAST = ("remove", "mentions", "add_fragment", "cut_fragment", "stack", "follow_link")


def span_menu(commands: Iterable[Command], actions: Mapping[str, QAction], parent: QWidget) -> QMenu:
    """A menu of the commands that fit what is chosen now. It deletes itself when it closes."""
    commands = tuple(commands)
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addActions([actions[each.id] for each in commands if each.id.startswith("mark.")])
    menu.addSeparator()
    # a question of another label than the chosen span's has no place here
    fitting = [each for each in commands if each.menu == SPAN and (not each.argument or actions[each.id].isEnabled())]
    menu.addActions([actions[each.id] for each in fitting])
    menu.addSeparator()
    menu.addActions([actions[id] for id in LAST])
    return menu
