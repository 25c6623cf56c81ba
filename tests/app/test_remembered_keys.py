"""Own keys that were remembered: under another schema, in broken settings, and in any order."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from annotations.errors import Refused
from app.commands.keymap import Keymap, without_conflicts
from app.settings import Settings
from tests.app.keymaps import ALL, BY_ID, fresh_keymap, fresh_settings, keys


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return fresh_settings(tmp_path)


@pytest.fixture
def keymap(settings: Settings) -> Keymap:
    return fresh_keymap(settings)


# What was remembered elsewhere


def test_an_own_key_wins_over_the_key_of_another_schema(keymap: Keymap) -> None:
    keymap.change(ALL, "link", ["4"])
    fourth = replace(BY_ID["mark.ACTOR"], id="mark.PLACE", text="Place", keys=("4",))
    commands, lines = keymap.applied((*ALL, fourth))
    assert keys(commands, "link") == ("4",)
    assert keys(commands, "mark.PLACE") == ()
    assert lines == ["“Place” is without the key 4: you gave it to “Link”"]


def test_two_own_keys_that_clash_are_told(keymap: Keymap, settings: Settings) -> None:
    settings.set_keys("link", ["Return", "F10"])
    settings.set_keys("note", ["Enter"])
    settings.set_keys("answer", ["Ctrl+F10"])
    commands, lines = keymap.applied(ALL)
    assert keys(commands, "link") == ("Return", "Enter", "F10")
    assert keys(commands, "note") == ()
    assert lines == ["“Note” is without the key Enter: you gave it to “Link”"]


def test_a_command_that_was_given_another_key_misses_none(keymap: Keymap) -> None:
    greedy = replace(BY_ID["mark.ACTOR"], id="mark.Z", text="Z", keys=("Ctrl+Z",))
    whole = (*ALL, greedy)
    commands, lines = keymap.applied(whole)
    assert lines == ["“Z” is without the key Ctrl+Z: “Undo” has it; change it in the schema"]
    commands = keymap.change(commands, "mark.Z", ["F10"])
    assert keymap.applied(whole) == (commands, [])
    assert keymap.reset(commands, "mark.Z")[-1].keys == ()


@pytest.mark.parametrize("stored", ["", "Tab", "{}", "[1]", "[null]", "[", '"Tab"', "[[]]", "[" * 100_000])
def test_garbage_in_the_settings_is_the_usual_key(tmp_path: Path, stored: str) -> None:
    file = tmp_path / "settings.ini"
    raw = QSettings(str(file), QSettings.Format.IniFormat)
    raw.setValue("keys/next_span", stored)
    raw.sync()
    assert Settings(file).keys("next_span") is None
    assert Keymap(Settings(file)).applied(ALL) == (ALL, [])


@pytest.mark.parametrize("key", ["Esc", "nonsense", "Ctrl+K, C", ""])
def test_a_remembered_key_that_cannot_be_is_the_usual_key_and_told(
    keymap: Keymap, settings: Settings, key: str
) -> None:
    settings.set_keys("next_span", [key])
    commands, lines = keymap.applied(ALL)
    assert commands == ALL
    assert len(lines) == 1
    assert lines[0].startswith("“Next span” has its usual key, since the one you gave it cannot be: ")
    keymap.reset_all()
    assert keymap.applied(ALL) == (ALL, [])


@pytest.mark.parametrize("id", ["mark.A/B", "mark.A\\B", "ask.größe %2F", "mark.=[];", "mark.a", "mark.A"])
def test_settings_hold_keys_for_any_name(tmp_path: Path, id: str) -> None:
    file = tmp_path / "settings.ini"
    made = Settings(file)
    for stored in (["Ctrl+,", '"', "\\", "Й"], []):
        made.set_keys(id, stored)
        assert Settings(file).keys(id) == tuple(stored)
    assert Settings(file).keys("mark") is None
    made.forget_keys(id)
    assert Settings(file).keys(id) is None


# Whatever one does


POOL = (
    "Tab",
    "Backtab",
    "Return",
    "Enter",
    "1",
    "2",
    "l",
    "Shift+L",
    "!",
    "Ctrl+Z",
    "Ctrl++",
    "Ctrl+=",
    "F10",
    "Ctrl+F9",
)
WILD = (*POOL, "Left", "Esc", "Alt+F", "Ctrl+Enter", "Shift+1", "?", "Ctrl+K, C", "nonsense")
IDS = (
    "undo",
    "next_span",
    "previous_span",
    "link",
    "unlink",
    "flag",
    "zoom_in",
    "answer",
    "finish",
    "mark.ACTOR",
    "keys",
    "moving.word_left",
    "question.tick",
    "list.down",
    "mentions.mark",
    "register.undo",
    "entities.mark",
    "preview.title",
)
STEPS = st.one_of(
    st.tuples(st.just("change"), st.sampled_from(IDS), st.lists(st.sampled_from(WILD), max_size=3)),
    st.tuples(st.just("reset"), st.sampled_from(IDS), st.just([])),
    st.tuples(st.sampled_from(["reset_all", "restore"]), st.just(""), st.just([])),
)


@limits(max_examples=40)
@given(st.lists(STEPS, max_size=25))
def test_no_two_commands_ever_share_a_key_and_none_is_lost(steps: list[tuple[str, str, list[str]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "settings.ini"
        keymap = Keymap(Settings(file))
        commands, _ = keymap.applied(ALL)
        kept: dict[str, tuple[str, ...]] = {}
        for work, id, wanted in steps:
            try:
                if work == "change":
                    commands = keymap.change(commands, id, wanted)
                elif work == "reset":
                    commands = keymap.reset(commands, id)
                elif work == "reset_all":
                    kept = keymap.own()
                    commands = keymap.reset_all()
                elif not keymap.own():
                    commands = keymap.restore(kept)
            except Refused:
                pass
            assert without_conflicts(commands) == (commands, [])
            without = {command.id for command in commands if not command.keys}
            assert without == {each for each, own in keymap.own().items() if not own}
        assert Keymap(Settings(file)).applied(ALL) == (commands, [])
