"""The keys of the window's commands: live, shown wherever something names them, and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog

from annotations.schema import Schema
from annotations.wording import tr
from app.beginning import ways
from app.commands import arrowkeys, ofschema
from app.commands.actions import fill_menus, make_actions, rekey, remake_actions
from app.commands.deeds import deed_keys
from app.commands.keymap import Keymap
from app.commands.scopes import (
    CONCORDANCE,
    DOCUMENTS,
    GUIDELINE,
    INSPECTOR,
    JUMP,
    KEYS,
    MENTIONS,
    MOVING,
    OLDER,
    QUESTION,
    SEARCH,
    SPANS,
    TEXT,
)
from app.commands.table import Command
from app.panes.keyeddialog import KeyedDialog
from widgets.keys.keynames import folded, is_character, pressed, shown

if TYPE_CHECKING:
    from app.mainwindow import MainWindow

PASSING = ("manual", "tour", "tour_next", "tour_back")
"""The commands whose keys no list keeps for itself."""
EDGE_COMMANDS = ("grow_end", "shrink_end", "grow_start", "shrink_start")


class Keying(QObject):
    """Knows the whole table with the keys that hold now, and tells every part of the window its own.

    `commands` are those of the menus, and `actions` what Qt has for each of them. Some come from `schema`, the one in
    force.
    """

    def __init__(self, window: MainWindow, schema: Schema) -> None:
        super().__init__(window)
        self._window = window
        self.keymap = Keymap(window.settings)
        self.schema = schema
        self.table, self.clashes = self.keymap.applied(ofschema.table(schema))
        self.commands = _of_menus(self.table)
        self.actions: dict[str, QAction] = {}
        self._by_key: dict[str, list[Command]] = {}  # by what `folded` makes of their keys

    def begin(self) -> None:
        """Make the keys live, once all parts of the window are there."""
        self.actions = make_actions(self._window, self.table, self._window.reading.texts)
        self._tell_actions()
        self.tell_parts()

    def show(self) -> None:
        """Show every command with its keys."""
        from app.panes.keys import KeysDialog

        dialog = KeysDialog(self.keymap, self.table, self._window)
        dialog.setObjectName(KEYS)
        dialog.changed.connect(self.take)
        self._window.open_dialog(dialog)
        self._window.status.tell(tr("All keys are listed; each can be changed there"))

    def change_arrows(self) -> None:
        """Let arrows go by character, Ctrl and an arrow by word, Alt and one by sentence; or as they usually do."""
        by_character = not arrowkeys.are_by_character(self.table)
        self.take(self.keymap.change_all(self.table, arrowkeys.keys(by_character=by_character)))
        self._window.status.tell(
            tr("Arrows go by character now, with Ctrl by word, with Alt by sentence")
            if by_character
            else tr("Arrows go by word now, with Ctrl by sentence, with Alt by character")
        )

    def tell_dialog(self, dialog: QDialog) -> None:
        """Give a dialog that has keys of its own those that hold now."""
        if isinstance(dialog, KeyedDialog):
            dialog.set_keys(self.table)

    def tell_parts(self) -> None:
        """Let every part of the window have its keys, and name those of commands as they are now."""
        window, table = self._window, self.table
        self._by_key = {}
        for command in self.commands:
            for key in filter(None, map(folded, command.keys)):
                self._by_key.setdefault(key, []).append(command)
        names = self.names()
        window.reading_mode.set_key(names["reading_mode"])
        window.status.set_keys({id: name or tr("the menu") for id, name in names.items()})
        window.inspection.set_commands(self.commands)
        window.reading.inspector.set_keys(deed_keys(table, INSPECTOR))
        window.reading.set_keys(deed_keys(table, MOVING))
        window.reading.paper.set_ways(ways(names))
        window.documents.set_keys(deed_keys(table, DOCUMENTS), names["import"])
        passing = {folded(key) for each in table if each.id in PASSING for key in each.keys}
        window.hearing.set_keys(deed_keys(table, MOVING))
        window.tabling.set_keys(deed_keys(table, SPANS), deed_keys(table, INSPECTOR))
        window.mention_list.set_keys(deed_keys(table, MENTIONS), passing)
        window.jumping.set_keys(deed_keys(table, JUMP))
        window.reading.findings.set_keys(names["previous_finding"], names["next_finding"], names["finish"])
        of_text = [key for each in table if each.scope in (TEXT, MOVING) for key in each.keys]
        window.asking.picker.set_keys(
            deed_keys(table, QUESTION), {folded(key) for key in of_text if not is_character(key)}
        )
        window.agreeing.set_keys(table)
        window.searching.set_keys({**deed_keys(table, SEARCH), **deed_keys(table, CONCORDANCE)})
        window.helping.set_keys(table)
        window.older_work.set_keys(deed_keys(table, OLDER))
        window.schema_editing.set_keys(table)
        window.guiding.set_keys(deed_keys(table, GUIDELINE), names["rule"])
        window.comparing.set_keys(deed_keys(table, MOVING), {each.id: each.keys for each in table})
        self._tell_letters()

    def names(self) -> dict[str, str]:
        """The first key of each command as it is read, empty where it has none, by the ids of commands."""
        return {each.id: shown(each.keys[0]) if each.keys else "" for each in self.table}

    def tell_why_not(self, event: QKeyEvent) -> bool:
        """Say why the key of a command does nothing now, or that no command has it; False where that is no matter."""
        window, compared = self._window, self._window.comparing.area
        in_table = window.tabling.holds_keys()
        in_text = window.reading.active.hasFocus() or (compared is not None and compared.has_focus()) or in_table
        for command in self._by_key.get(folded(pressed(event)), ()):
            if in_text or command.scope != TEXT:
                if in_table and command.scope == TEXT and not command.is_about_span:
                    window.status.refuse(tr("“{command}” is for the text; Esc leads there", command=command.name))
                elif not window.states.fits(command):
                    window.status.refuse(window.states.why_unfit(command))
                return True
        if in_text and event.text().isprintable() and event.text().strip():
            window.status.refuse(tr("{sign} does nothing here; {{key:keys}} shows all keys", sign=event.text()))
        return False

    def follow(self) -> None:
        """Have the keys that were given to commands in another window."""
        self._close_list()
        table, self.clashes = self.keymap.applied(ofschema.table(self.schema))
        self._take(table)

    def take_schema(self, schema: Schema) -> None:
        """Have the commands of another schema; a person's keys stay with what only got another name."""
        self._close_list()
        self.keymap.carry_over(self.schema, schema)
        self.schema = schema
        self.table, self.clashes = self.keymap.applied(ofschema.table(schema))
        before, self.commands = self.commands, _of_menus(self.table)
        remake_actions(self.actions, self._window, self.table, self._window.reading.texts)
        menus = {each.menu for each in {*before, *self.commands} if not (each in before and each in self.commands)}
        changed = {title: menu for title, menu in self._window.menus.items() if title in menus}
        fill_menus(changed, self.commands, self.actions)
        self._tell_actions()
        self.tell_parts()

    def _tell_actions(self) -> None:
        self._window.asking.set_actions(list(self.actions.values()))
        self._window.tabling.set_actions(self.actions[each.id] for each in self.commands if each.is_about_span)

    def _close_list(self) -> None:
        for dialog in self._window.findChildren(QDialog, KEYS):
            dialog.close()  # it shows the keys as they were

    def take(self, table: tuple[Command, ...]) -> None:
        """Have the keys of TABLE from now on, in all windows."""
        self._take(table)
        self._window.windowing.preferred.emit()

    def _take(self, table: tuple[Command, ...]) -> None:
        self.table, self.commands = table, _of_menus(table)
        rekey(self.actions, table)
        self.tell_parts()

    def _tell_letters(self) -> None:
        """What chips, the label bar and questions show of the keys of labels and links."""
        window = self._window
        keys = {each.id: each.keys[0] for each in self.commands if each.keys}
        labels = {each.argument: keys.get(each.id, "") for each in self.commands if each.id.startswith("mark.")}
        window.label_bar.set_keys({name: shown(key) for name, key in labels.items() if name})
        passing = [keys.get(id, "") for id in EDGE_COMMANDS]
        window.answering.passing = "".join(key for key in passing if len(key) == 1)
        links = {each.argument: keys.get(each.id, "") for each in self.commands if each.id.startswith("link.")}
        letters = {name: key for name, key in links.items() if name and len(key) == 1}
        window.reading.set_link_letters(letters)
        marking = [key for key in labels.values() if len(key) == 1]
        window.answering.going_on = "".join((*marking, *letters.values())).lower()


def _of_menus(table: tuple[Command, ...]) -> tuple[Command, ...]:
    return tuple(each for each in table if each.menu)
