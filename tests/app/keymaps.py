"""A keymap over the whole table of commands, and what it says when it refuses."""

from __future__ import annotations

from pathlib import Path

from annotations.schema_reader import load
from app.commands.keymap import Keymap
from app.commands.ofschema import table
from app.commands.table import Command
from app.settings import Settings
from resources import path as resource

ALL = table(load(resource("schemas/actor-stance-condition.json")))
BY_ID = {command.id: command for command in ALL}


def fresh_settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def fresh_keymap(settings: Settings) -> Keymap:
    made = Keymap(settings)
    assert made.applied(ALL) == (ALL, [])
    return made


def keys(commands: tuple[Command, ...], id: str) -> tuple[str, ...]:
    return next(command.keys for command in commands if command.id == id)
