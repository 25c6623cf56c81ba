"""The person's own keys: checked, remembered, and put in the place of the usual ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import product

from annotations.conversions import LABEL, LINK, Address, Renaming
from annotations.errors import Refused
from annotations.schema import Schema
from annotations.wording import later, lowered, tr
from app.commands.fixedkeys import reserved
from app.commands.scopes import EVERYWHERE, FIELDS, LETTERS, QUESTION, SCOPES, WINDOW, are_together
from app.commands.table import MENUS, Command
from app.settings import Settings
from widgets.keys.keynames import folded, is_character, is_typed, one_key, shown, with_twins, without_twins

_TYPED_EVERYWHERE = ("?",)
_TICKING = "Space"
_NEEDED_BY_FIELDS = {
    WINDOW: later(
        "“{command}” is for the whole window, where fields need the key {key}: choose one with Ctrl or Alt, or a "
        "function key"
    ),
    EVERYWHERE: later(
        "“{command}” is for every window, where fields need the key {key}: choose one with Ctrl or Alt, or a function "
        "key"
    ),
    "": later(
        "“{command}” is for the whole dialog, where fields need the key {key}: choose one with Ctrl or Alt, or a "
        "function key"
    ),
}


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
        usual, clashes = without_conflicts(self._table)
        self._usual = {each.id: each.keys for each in usual}
        self._own, unusable = self._remembered()
        if self._own:  # a command that was given another key does without the one it could not have
            _, clashes = without_conflicts(self._without_moved(each) for each in self._table)
        settled, lost = self._settled()
        in_vain = [_told_in_vain(self._table, each) for each in self._table if each.wished and each.id not in self._own]
        return settled, [*clashes, *in_vain, *unusable, *lost]

    def carry_over(self, before: Schema, after: Schema) -> None:
        """For what has another name in AFTER remember the keys that a person gave it before."""
        for each in before.conversions_to(after):
            if isinstance(each, Renaming):
                for prefix, (old, new) in product(_prefixes(each.at), each.pairs):
                    self._carry(f"{prefix}{old}", f"{prefix}{new}")

    def _carry(self, old: str, new: str) -> None:
        keys = self._settings.keys(old)
        if keys is not None and self._settings.keys(new) is None:
            self._settings.set_keys(new, keys)

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

    def change_all(self, commands: Sequence[Command], wanted: Mapping[str, Sequence[str]]) -> tuple[Command, ...]:
        """Give several commands other keys at once, so that they may exchange theirs, and remember it.

        Raises Refused, with nothing changed, where another command has one of the keys, or one cannot be.
        """
        by_id = {each.id: each for each in commands}
        keys = {id: tuple(dict.fromkeys(checked(by_id[id], key) for key in found)) for id, found in wanted.items()}
        then = [replace(each, keys=with_twins(keys[each.id])) if each.id in keys else each for each in commands]
        for id, found in keys.items():
            _refuse_taken(then, id, found)
        for id, found in keys.items():
            if _same(found, self.usual(id)):
                self._forget(id)
            else:
                self._remember(id, found)
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
        given = self._settings.own_keys()
        for command in self._table:
            keys = given.get(command.id)
            try:
                if keys is not None:
                    found[command.id] = tuple(checked(command, key) for key in keys)
            except Refused as refusal:
                lines.append(
                    tr(
                        "“{command}” has its usual key, since the one you gave it cannot be: {refusal}",
                        command=command.name,
                        refusal=refusal,
                    )
                )
        return found, lines

    def _without_moved(self, command: Command) -> Command:
        is_moved = command.id in self._own and self._usual[command.id] != command.keys
        return replace(command, keys=()) if is_moved else command

    def _settled(self) -> tuple[tuple[Command, ...], list[str]]:
        """The table with the keys that hold, and a line for each that was lost: what a person gave wins."""
        if not self._own:
            return tuple(_with_keys(each, self._usual[each.id]) for each in self._table), []
        holders = _Holders()
        for command in self._table:
            for key in self._own.get(command.id, ()):
                holders.claim(key, command)
        settled, lines = [], []
        for command in self._table:
            given = self._own.get(command.id)
            wanted = self._usual[command.id] if given is None else with_twins(given)
            lost = [key for key in wanted if holders.other(key, command)]
            for key in without_twins(lost):
                holder = holders.other(key, command)
                assert holder is not None
                lines.append(
                    tr(
                        "“{command}” is without the key {key}: you gave it to “{holder}”",
                        command=command.name,
                        key=shown(key),
                        holder=holder.name,
                    )
                )
            settled.append(_with_keys(command, tuple(key for key in wanted if key not in lost)))
        return tuple(settled), lines


class _Holders:
    """Who claimed which key first, in each of the scopes that are open together."""

    def __init__(self) -> None:
        self._claims: dict[str, list[Command]] = {}

    def claim(self, key: str, command: Command) -> Command:
        """Let COMMAND have the key unless another one holds it where it would; who holds it now."""
        holder = self.other(key, command)
        if holder is None:
            self._claims.setdefault(folded(key), []).append(command)
        return holder or command

    def other(self, key: str, command: Command) -> Command | None:
        """Who else holds the key where COMMAND would."""
        claims = self._claims.get(folded(key), ())
        if any(each.id == command.id for each in claims):
            return None
        return next((each for each in claims if are_together(each.scope, command.scope)), None)


def without_conflicts(commands: Iterable[Command]) -> tuple[tuple[Command, ...], list[str]]:
    """The commands, each without the keys that one before it has claimed, and a line for every key taken away.

    Qt would let neither of two commands have a key that both claim.
    """
    holders = _Holders()
    kept: list[Command] = []
    lines: list[str] = []
    for command in commands:
        keys = []
        for key in command.keys:
            holder = holders.claim(key, command)
            if holder.id == command.id:
                keys += [key] if key not in keys else []
            else:
                lines.append(
                    tr(
                        "“{command}” is without the key {key}: “{holder}” has it; change it in the schema",
                        command=command.name,
                        key=shown(key),
                        holder=holder.name,
                    )
                )
        kept.append(_with_keys(command, tuple(keys)))
    return tuple(kept), lines


def _with_keys(command: Command, keys: tuple[str, ...]) -> Command:
    """The command with these keys: nearly always itself, which is much cheaper than another one like it."""
    return command if command.keys == keys else replace(command, keys=keys)


def _prefixes(at: Address) -> tuple[str, ...]:
    """With what the ids of commands begin that end in a name below an address of the schema."""
    if at == (LABEL,):
        return "mark.", "mark_exactly.", "mark_phrase."
    if at == (LINK,):
        return ("link.",)
    return ("ask.",) if at[0] == LABEL and len(at) == 2 else ()


def _told_in_vain(table: Iterable[Command], command: Command) -> str:
    """The line that says which key a command has instead of the one that the schema asks for, and who has that one."""
    has = tr("“{command}” has no key", command=command.name)
    if command.keys:
        has = tr("“{command}” has the key {key}", command=command.name, key=shown(command.keys[0]))
    holder = holder_of(table, command, command.wished)
    why = tr("{wished}, which the schema asks for, is one of several that it asks for", wished=shown(command.wished))
    if holder:
        line = "{wished}, which the schema asks for, is that of “{holder}”"
        why = tr(line, wished=shown(command.wished), holder=holder.name)
    return f"{has}: {why}"


def holder_of(commands: Iterable[Command], command: Command, key: str) -> Command | None:
    """The other one of the commands that has the key where COMMAND would."""
    sought = folded(key)
    others = (each for each in commands if each.id != command.id and are_together(each.scope, command.scope))
    return next((each for each in others if sought in map(folded, each.keys)), None)


def checked(command: Command, key: str) -> str:
    """The name of KEY, where the command may have it, whoever else does. Raises Refused."""
    name = one_key(key)
    if not name:
        raise Refused(tr("“{key}” is not the name of one key", key=key))
    if why := reserved(name, command.scope):
        raise Refused(tr("{why}: choose another key", why=why))
    needed = SCOPES[command.scope].others_need
    if needed == FIELDS and is_typed(name) and name not in _TYPED_EVERYWHERE:
        line = _NEEDED_BY_FIELDS.get(command.scope, _NEEDED_BY_FIELDS[""])
        raise Refused(tr(line, command=command.name, key=shown(name)))
    if needed == LETTERS and is_character(name) and (command.scope, name) != (QUESTION, _TICKING):
        raise Refused(
            tr(
                "“{command}” is for places where {key} is typed or chosen: choose another key",
                command=command.name,
                key=shown(name),
            )
        )
    return name


def by_heading(commands: Iterable[Command]) -> dict[str, list[Command]]:
    """The commands by where their keys hold: first the whole window and the text, menu by menu, then the rest."""
    order = {scope: place for place, scope in enumerate(SCOPES)}
    menus = {menu: place for place, menu in enumerate(MENUS)}
    place: Callable[[Command], tuple[int, int]] = lambda each: (order[each.scope], menus.get(each.menu, -1))  # noqa: E731
    found: dict[str, list[Command]] = {}
    for command in sorted(commands, key=place):
        found.setdefault(command.heading, []).append(command)
    return found


def _refuse_taken(commands: Sequence[Command], id: str, wanted: Iterable[str]) -> None:
    command = next(each for each in commands if each.id == id)
    for key in wanted:
        if holder := holder_of(commands, command, key):
            line = "“{holder}” has the key {key} already: give it another one first"
            if holder.scope != command.scope:
                line = "“{holder}” ({place}) has the key {key} already: give it another one first"
            place = lowered(tr(SCOPES[holder.scope].title))
            raise Refused(tr(line, holder=holder.name, place=place, key=shown(key)))


def _same(some: Iterable[str], others: Iterable[str]) -> bool:
    return {folded(key) for key in some} == {folded(key) for key in others}
