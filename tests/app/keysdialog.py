"""The dialog of all keys, opened over a keymap."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from annotations.schema_reader import load
from app.commands.keymap import Keymap
from app.commands.ofschema import table
from app.settings import Settings
from resources import path as resource

ALL = table(load(resource("schemas/actor-stance-condition.json")))
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def fresh_keymap(tmp_path: Path) -> Keymap:
    made = Keymap(Settings(tmp_path / "settings.ini"))
    made.applied(ALL)
    return made
