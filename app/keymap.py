"""The person's own keys: checked, remembered, and put in the place of the usual ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from annotations.errors import Refused
from app.actions import without_conflicts
from app.commands import MENUS, TEXT, Command
from app.settings import Settings
from widgets.keynames import as_press, folded, is_typed, one_key, shown, with_twins, without_twins
from widgets.textview.keyboard import movement_of

_COPYING = ("Ctrl+C", "Ctrl+Ins", "Copy")
_MENU_KEYS = ("Menu", "Shift+F10")
_TYPED_EVERYWHERE = ("?",)


class FixedKey(NamedTuple):
    """Keys that belong to the text and cannot be given to a command."""

    keys: tuple[str, ...]
    text: str
    help: str


FIXED_TITLE = "In the text, always"
FIXED = (
    FixedKey(("Left", "Right"), "Word by word", "Move the caret by a word; with Shift, every movement selects"),
    FixedKey(("Ctrl+Left", "Ctrl+Right"), "Sentence by sentence", "Move the caret by a sentence"),
    FixedKey(("Alt+Left", "Alt+Right"), "Character by character", "Move the caret by a character"),
    FixedKey(("Up", "Down"), "Line by line", "Move the caret by a line, and on to the next point at the end of a text"),
    FixedKey(("PgUp", "PgDown"), "Page by page", "Move the caret by what can be seen at once"),
    FixedKey(("Home", "End"), "Ends of the line", "Move the caret to the start or the end of the line"),
    FixedKey(("Ctrl+Home", "Ctrl+End"), "Ends of the text", "Move the caret to the start or the end of the text"),
    FixedKey(("Ctrl+C",), "Copy", "Copy the selected words"),
    FixedKey(("Esc",), "Let go", "Let go of the selection, then of the chosen span; leave what is open"),
    FixedKey(("Menu", "Shift+F10"), "Menu of the text", "Every command for the words under the caret"),
)


class Keymap:
    """What keys the commands have. `applied` comes first: it tells which commands there are."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._table: tuple[Command, ...] = ()
        self._usual: dict[str, tuple[str, ...]] = {}
        self._own: dict[str, tuple[str, ...]] = {}

    def applied(self, commands: Iterable[Command]) -> tuple[tuple[Command, ...], list[str]]:
        """The commands with the person's keys in place of their own, and a line for every key that one lost."""
        self._table = tuple(commands)
        self._usual = {each.id: each.keys for each in without_conflicts(self._table)[0]}
        self._own, unusable = self._remembered()
        # A command that was given another key does without the one it could not have.
        _, clashes = without_conflicts(self._without_moved(each) for each in self._table)
        settled, lost = self._settled()
        return settled, [*clashes, *unusable, *lost]

    def change(self, commands: Sequence[Command], id: str, keys: Sequence[str]) -> tuple[Command, ...]:
        """Give the command ID among COMMANDS these keys, or none, and remember it. Raises Refused for what cannot be.

        COMMANDS have the keys that hold now, as `applied`, `change` and `reset` return them.
        """
        command = next(each for each in commands if each.id == id)
        wanted = tuple(dict.fromkeys(checked(command, key) for key in keys))
        _refuse_taken(commands, id, wanted)
        if _same(wanted, self.usual(id)):
            self._forget(id)
        else:
            self._remember(id, wanted)
        return self._settled()[0]

    def reset(self, commands: Sequence[Command], id: str) -> tuple[Command, ...]:
        """Give the command ID among COMMANDS its usual keys again. Raises Refused where another one has them by now."""
        _refuse_taken(commands, id, self.usual(id))
        self._forget(id)
        return self._settled()[0]

    def reset_all(self) -> tuple[Command, ...]:
        """Give every command its usual keys again."""
        for command in self._table:
            if self._settings.keys(command.id) is not None:
                self._forget(command.id)
        return self._settled()[0]

    def restore(self, own: Mapping[str, tuple[str, ...]]) -> tuple[Command, ...]:
        """Take a `reset_all` back: OWN is what `own` gave before it."""
        for id, keys in own.items():
            self._remember(id, keys)
        return self._settled()[0]

    def own(self) -> dict[str, tuple[str, ...]]:
        """What the person gave: keys by the id of the command."""
        return dict(self._own)

    def usual(self, id: str) -> tuple[str, ...]:
        """The keys that a command has where the person gave it no others."""
        return self._usual[id]

    def _remember(self, id: str, keys: tuple[str, ...]) -> None:
        self._settings.set_keys(id, keys)
        self._own[id] = keys

    def _forget(self, id: str) -> None:
        self._settings.forget_keys(id)
        self._own.pop(id, None)

    def _remembered(self) -> tuple[dict[str, tuple[str, ...]], list[str]]:
        """What was remembered for the commands of the table, and a line for everything that cannot be used."""
        found: dict[str, tuple[str, ...]] = {}
        lines = []
        for command in self._table:
            keys = self._settings.keys(command.id)
            try:
                if keys is not None:
                    found[command.id] = tuple(checked(command, key) for key in keys)
            except Refused as refusal:
                lines.append(f"“{name_of(command)}” has its usual key, since the one you gave it cannot be: {refusal}")
        return found, lines

    def _without_moved(self, command: Command) -> Command:
        is_moved = command.id in self._own and self._usual[command.id] != command.keys
        return replace(command, keys=()) if is_moved else command

    def _settled(self) -> tuple[tuple[Command, ...], list[str]]:
        """The table with the keys that hold, and a line for each that was lost: what a person gave wins."""
        holders: dict[str, Command] = {}
        for command in self._table:
            for key in self._own.get(command.id, ()):
                holders.setdefault(folded(key), command)
        settled, lines = [], []
        for command in self._table:
            given = self._own.get(command.id)
            wanted = self._usual[command.id] if given is None else with_twins(given)
            lost = [key for key in wanted if holders.get(folded(key), command) is not command]
            for key in without_twins(lost):
                holder = name_of(holders[folded(key)])
                lines.append(f"“{name_of(command)}” is without the key {shown(key)}: you gave it to “{holder}”")
            settled.append(replace(command, keys=tuple(key for key in wanted if key not in lost)))
        return tuple(settled), lines


def name_of(command: Command) -> str:
    """The text of a command as it is spoken of."""
    return command.text.replace("&", "").rstrip("…")


def checked(command: Command, key: str) -> str:
    """The name of KEY, where the command may have it, whoever else does. Raises Refused."""
    name = one_key(key)
    if not name:
        raise Refused(f"“{key}” is not the name of one key")
    if why := reserved(name):
        raise Refused(f"{why}: choose another key")
    if command.scope != TEXT and is_typed(name) and name not in _TYPED_EVERYWHERE:
        raise Refused(
            f"“{name_of(command)}” is for the whole window, where fields need the key {shown(name)}: "
            "choose one with Ctrl or Alt, or a function key"
        )
    return name


def reserved(name: str) -> str:
    """What a key does that no command may have; empty for all others."""
    if movement_of(as_press(name), False) is not None:
        return f"{shown(name)} moves the caret"
    if name in _COPYING:
        return f"{shown(name)} copies"
    if name in _MENU_KEYS:
        return f"{shown(name)} opens the menu of the text"
    if name.split("+")[-1] == "Esc":
        return f"{shown(name)} leaves and lets go"
    for title in MENUS:
        if name == f"Alt+{title[title.index('&') + 1].upper()}":
            return f"{shown(name)} opens the menu {title.replace('&', '')}"
    return ""


def as_text(commands: Sequence[Command]) -> str:
    """All keys as tables in Markdown, one for each menu, and one for what belongs to the text."""
    tables = []
    for menu in MENUS:
        rows = [(name_of(each), each.keys, each.help) for each in commands if each.menu == menu]
        tables.append(_table(menu.replace("&", ""), rows))
    tables.append(_table(FIXED_TITLE, [(each.text, each.keys, each.help) for each in FIXED]))
    return "\n\n".join(tables)


def _table(title: str, rows: Iterable[tuple[str, tuple[str, ...], str]]) -> str:
    lines = [f"## {title}", "", "| command | keys | what it does |", "| --- | --- | --- |"]
    for text, keys, help in rows:
        written = ", ".join(f"`{key}`" for key in without_twins(keys))
        cells = (cell.replace("|", "\\|") for cell in (text, written or "none", help))
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _refuse_taken(commands: Iterable[Command], id: str, wanted: Iterable[str]) -> None:
    holders = {folded(key): each for each in commands if each.id != id for key in each.keys}
    for key in wanted:
        if holder := holders.get(folded(key)):
            raise Refused(f"“{name_of(holder)}” has the key {shown(key)} already: give it another one first")


def _same(some: Iterable[str], others: Iterable[str]) -> bool:
    return {folded(key) for key in some} == {folded(key) for key in others}
