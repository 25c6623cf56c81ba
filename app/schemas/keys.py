"""Whether the keys that a draft of a schema asks for can be had, beside those of all other commands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from annotations.conversions import LABEL, LINK
from annotations.drafts.draft import Draft
from annotations.drafts.problems import Problem
from annotations.drafts.tree import ATTRIBUTE, Node, Place
from annotations.errors import Refused
from annotations.wording import lowered, tr
from app.commands.keymap import Keymap, checked, holder_of
from app.commands.ofschema import table
from app.commands.scopes import SCOPES, TEXT
from app.commands.table import Command
from app.settings import Settings
from widgets.keys.keynames import folded, shown

_MARKING = ("mark.", "mark_exactly.", "mark_phrase.")


def key_problems(draft: Draft, settings: Settings) -> list[Problem]:
    """What keeps parts of a draft from having the keys that they ask for, given the keys that the person gave."""
    keymap, wanted = Keymap(settings), table(draft.schema)
    had, _ = keymap.applied(wanted)
    asked = {each.id: each for each in wanted if each.id not in keymap.own()}
    found = []
    for place, node in draft.walk():
        if node.kind in (LABEL, LINK, ATTRIBUTE) and not node.is_deprecated:
            lines = dict.fromkeys(_lines(node, asked, had, _owner(draft, place)))
            found += [Problem(place, "key", line) for line in lines]
    return found


def _owner(draft: Draft, place: Place) -> str:
    return draft.at(place[:-2]).kind if place else ""


def _lines(node: Node, asked: Mapping[str, Command], had: Sequence[Command], owner: str) -> Iterator[str]:
    if node.kind == LABEL:
        ids = [f"{prefix}{node.name}" for prefix in _MARKING]
    elif node.kind == LINK:
        ids = [f"link.{node.name}"]
    else:
        ids = [f"ask.{node.name}"] if owner == LABEL and node.get("key") else []
    for command in (asked[id] for id in ids if id in asked):
        has = next((each.keys for each in had if each.id == command.id), ())
        for key in (command.wished,) if node.kind != LABEL and command.wished else command.keys:
            if line := _refused(command, key):
                yield line
            elif folded(key) not in map(folded, has):
                yield _taken(holder_of(had, command, key), key)


def _refused(command: Command, key: str) -> str:
    """Why no command of its place can have a key; empty where one can."""
    try:
        checked(command, key)
    except Refused as refusal:
        return str(refusal)
    return ""


def _taken(holder: Command | None, key: str) -> str:
    if holder is None:
        return tr("another part asks for the key {key} already", key=shown(key))
    if holder.scope == TEXT:
        return tr("“{holder}” has the key {key} already", holder=holder.name, key=shown(key))
    place = lowered(tr(SCOPES[holder.scope].title))
    return tr("“{holder}” ({place}) has the key {key} already", holder=holder.name, place=place, key=shown(key))
