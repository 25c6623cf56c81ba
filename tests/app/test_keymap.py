"""The person's own keys: what is accepted, what is refused and by whose name, and going back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from annotations.errors import Refused
from annotations.schema_reader import load, parse
from app.commands.actions import rekey
from app.commands.deeds import DEEDS
from app.commands.fixedkeys import fixed, reserved
from app.commands.keymap import Keymap, by_heading, checked, without_conflicts
from app.commands.ofschema import table
from app.commands.scopes import EVERYWHERE, LIST, SCOPES, TEXT, WINDOW, are_together
from app.settings import Settings
from docs.keytables import as_text
from resources import path as resource
from tests.annotations.steps import greedy
from tests.app.keymaps import ALL, BY_ID, fresh_keymap, fresh_settings, keys
from widgets.keys import usualkeys

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return fresh_settings(tmp_path)


@pytest.fixture
def keymap(settings: Settings) -> Keymap:
    return fresh_keymap(settings)


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        work()
    return str(caught.value)


# Changing


def test_another_key_holds_and_is_remembered(keymap: Keymap, settings: Settings) -> None:
    commands = keymap.change(ALL, "next_span", ["F10"])
    assert keys(commands, "next_span") == ("F10",)
    commands = keymap.change(commands, "link", ["Tab"])
    assert keys(commands, "link") == ("Tab",)
    assert [each.id for each, usual in zip(commands, ALL, strict=True) if each != usual] == ["link", "next_span"]
    assert Keymap(settings).applied(ALL) == (commands, [])
    assert keymap.own() == {"next_span": ("F10",), "link": ("Tab",)}


def test_keys_of_a_schema_can_be_changed(keymap: Keymap) -> None:
    commands = keymap.change(ALL, "mark.ACTOR", ["Q"])
    assert keys(commands, "mark.ACTOR") == ("Q",)
    assert keys(commands, "mark_exactly.ACTOR") == ("Ctrl+1",)


def test_a_key_brings_its_twin(keymap: Keymap) -> None:
    assert keys(keymap.change(ALL, "skip", ["Ctrl+Alt+Enter"]), "skip") == ("Ctrl+Alt+Enter", "Ctrl+Alt+Return")


def test_the_usual_keys_in_any_order_are_no_change(keymap: Keymap, settings: Settings) -> None:
    commands = keymap.change(ALL, "zoom_in", ["F10"])
    assert keymap.change(commands, "zoom_in", ["Ctrl+="]) == ALL
    assert keymap.own() == {}
    assert settings.keys("zoom_in") is None


def test_no_key_at_all(keymap: Keymap, settings: Settings) -> None:
    commands = keymap.change(ALL, "flag", [])
    assert keys(commands, "flag") == ()
    assert keys(keymap.change(commands, "note", ["!"]), "note") == ("!",)
    assert keys(Keymap(settings).applied(ALL)[0], "flag") == ()


MOVING = " (in the text: moving and selecting)"


@pytest.mark.parametrize(
    ("id", "key", "line"),
    [
        ("link", "Tab", "“Next span” has the key Tab already: give it another one first"),
        ("link", "Backtab", "“Previous span” has the key Shift+Tab already: give it another one first"),
        ("link", "Enter", "“Answer what is open” has the key Enter already: give it another one first"),
        ("skip", "Ctrl+=", "“Zoom in” has the key Ctrl+= already: give it another one first"),
        ("link", "1", "“Actor” has the key 1 already: give it another one first"),
        ("undo", "Ctrl+Shift+N", "“New project” has the key Ctrl+Shift+N already: give it another one first"),
        ("link", "Left", f"“Word to the left”{MOVING} has the key Left already: give it another one first"),
        (
            "link",
            "Ctrl+Shift+Right",
            f"“Select: sentence to the right”{MOVING} has the key Ctrl+Shift+Right already: give it another one first",
        ),
        (
            "undo",
            "Alt+Left",
            f"“Character to the left”{MOVING} has the key Alt+Left already: give it another one first",
        ),
        ("link", "Ctrl+C", f"“Copy”{MOVING} has the key Ctrl+C already: give it another one first"),
        (
            "question.tick",
            "Ctrl+Z",
            "“Undo” (in the whole window) has the key Ctrl+Z already: give it another one first",
        ),
        ("mentions.all", "Z", "“Tick no mention” has the key Z already: give it another one first"),
        ("mentions.all", "Down", "“Row down” (in every list) has the key Down already: give it another one first"),
        ("list.up", "Space", "“Row up” is for places where Space is typed or chosen: choose another key"),
        ("question.take", "X", "“Take the answer” is for places where X is typed or chosen: choose another key"),
        (
            "register.add",
            "Insert",
            "“Add an entity” is for the whole dialog, where fields need the key Ins: "
            "choose one with Ctrl or Alt, or a function key",
        ),
        ("entities.rename", "Esc", "Esc leaves and lets go: choose another key"),
        ("link", "Esc", "Esc leaves and lets go: choose another key"),
        ("link", "Shift+F10", "Shift+F10 opens the menu of the text: choose another key"),
        ("link", "Alt+F", "Alt+F opens the menu File: choose another key"),
        ("link", "Ctrl+K, Ctrl+L", "“Ctrl+K, Ctrl+L” is not the name of one key"),
        ("link", "Nonsense", "“Nonsense” is not the name of one key"),
        ("link", "Shift+7", "“Shift+7” is not the name of one key"),
        (
            "undo",
            "Z",
            "“Undo” is for the whole window, where fields need the key Z: "
            "choose one with Ctrl or Alt, or a function key",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(
    keymap: Keymap, settings: Settings, id: str, key: str, line: str
) -> None:
    assert refused(lambda: keymap.change(ALL, id, [key])) == line
    assert refused(lambda: keymap.change(ALL, id, ["Ctrl+F9", key])) == line
    assert keymap.own() == {}
    assert Keymap(settings).applied(ALL) == (ALL, [])


@pytest.mark.parametrize("key", ["Z", "Shift+Z", "7", "!", "Space", "Tab", "Return", "Backspace", "Delete", "Left"])
def test_only_where_there_are_no_fields_commands_have_keys_that_fields_need(keymap: Keymap, key: str) -> None:
    for id in ("undo", "register.add", "inbox.send"):
        assert "fields need" in refused(lambda id=id: checked(BY_ID[id], key))  # type: ignore[misc]
    for id in ("link", "mentions.mark", "entities.type", "preview.body", "inspector.press"):
        assert checked(BY_ID[id], key) == QKeySequence(key).toString()


def test_the_question_mark_may_be_for_the_whole_window(keymap: Keymap) -> None:
    commands = keymap.change(ALL, "keys", ["Ctrl+F12"])
    assert keys(keymap.change(commands, "about", ["?"]), "about") == ("?",)


def test_nobody_can_have_a_fixed_key_and_each_says_why() -> None:
    assert all(reserved(key) for row in fixed() for key in row.keys)
    assert not any(reserved(key, command.scope) for command in ALL for key in command.keys)
    assert all(row.why and (row.keys or row.called) for row in fixed())


# Where keys hold


def test_the_same_key_in_two_places_that_are_never_open_together_is_no_conflict(keymap: Keymap) -> None:
    assert BY_ID["mentions.all"].keys == BY_ID["ask.change"].keys == BY_ID["entities.aliases"].keys == ("A",)
    commands = keymap.change(ALL, "mentions.tick", ["M"])
    assert keys(commands, "mentions.tick") == keys(commands, "mentions") == ("M",)
    commands = keymap.change(commands, "register.undo", ["Ctrl+I"])
    assert keys(commands, "register.undo") == keys(commands, "import") == ("Ctrl+I",)
    assert without_conflicts(commands) == (commands, [])


def test_the_keys_of_the_window_hold_wherever_it_is_open(keymap: Keymap) -> None:
    inside = {scope for scope in SCOPES if are_together(scope, WINDOW)}
    assert all(are_together(scope, EVERYWHERE) for scope in SCOPES)
    assert inside == {
        "window",
        "everywhere",
        "text",
        "moving",
        "question",
        "list",
        "mentions",
        "inspector",
        "documents",
        "spans",
        "guideline",
        "older",
        "search",
        "concordance",
    }
    line = "“Tick all mentions” (in the list of mentions) has the key F10 already: give it another one first"
    commands = keymap.change(ALL, "mentions.all", ["F10"])
    assert refused(lambda: keymap.change(commands, "about", ["F10"])) == line


def test_every_place_says_where_it_is_and_has_commands() -> None:
    headings = by_heading(ALL)
    assert list(headings)[:2] == ["In the whole window: File", "In the whole window: Edit"]
    for scope, place in SCOPES.items():
        assert any(heading.startswith(place.title) for heading in headings)
        assert scope in {command.scope for command in ALL}
        assert are_together(scope, scope)
    assert are_together("mentions", LIST)
    assert not are_together("mentions", TEXT)


def test_every_key_of_a_widget_has_its_row_in_the_table() -> None:
    for scope in SCOPES:
        usual = getattr(usualkeys, scope.upper(), {})
        rows = {command.id.removeprefix(f"{scope}."): command.keys for command in DEEDS if command.scope == scope}
        assert rows == dict(usual)


def test_movement_is_given_other_keys_and_its_own_become_free(keymap: Keymap, settings: Settings) -> None:
    commands = keymap.change(ALL, "moving.word_right", ["F10"])
    commands = keymap.change(commands, "link", ["Right"])
    assert keys(commands, "link") == ("Right",)
    assert Keymap(settings).applied(ALL) == (commands, [])
    assert "fields need" in refused(lambda: keymap.change(commands, "undo", ["Right"]))


# What the schema asks for in vain


def test_a_key_that_the_schema_asks_for_in_vain_is_told_by_both_names(keymap: Keymap) -> None:
    line = "“Link: restates” has the key R: M, which the schema asks for, is that of “All mentions”"
    asking = table(greedy(load(resource("schemas/actor-stance-condition.json"))))
    assert keymap.applied(asking) == (asking, [line])
    commands = keymap.change(asking, "link.restates", ["F10"])
    assert keymap.applied(asking) == (commands, [])


def test_the_schema_that_ships_asks_for_nothing_in_vain(keymap: Keymap) -> None:
    assert keymap.applied(ALL) == (ALL, [])


def test_entries_of_a_schema_that_ask_for_one_key_are_told_too(keymap: Keymap) -> None:
    raw = json.loads(resource("schemas/actor-stance-condition.json").read_text(encoding="utf-8"))
    raw["labels"][1]["attributes"][1]["key"] = "g"  # issue
    raw["labels"][1]["attributes"][5]["key"] = "x"  # certainty
    raw["labels"][2]["attributes"][0]["key"] = "1"  # kind
    _, lines = keymap.applied(table(parse(json.dumps(raw))))
    assert lines == [
        "“Issue” has the key I: G, which the schema asks for, is that of “Link: governs”",
        "“Kind” has the key K: 1, which the schema asks for, is that of “Actor”",
    ]


def test_an_attribute_of_two_labels_that_ask_for_different_keys_gets_the_first(keymap: Keymap) -> None:
    raw = json.loads(resource("schemas/actor-stance-condition.json").read_text(encoding="utf-8"))
    raw["labels"][2]["attributes"][1].update(name="change", key="x")
    raw["labels"][1]["attributes"][4]["key"] = "q"
    commands, lines = keymap.applied(table(parse(json.dumps(raw))))
    assert keys(commands, "ask.change") == ("Q",)
    assert lines == ["“Change” has the key Q: X, which the schema asks for, is one of several that it asks for"]


# Going back


def test_the_usual_key_comes_back_unless_another_command_has_it(keymap: Keymap, settings: Settings) -> None:
    commands = keymap.change(ALL, "next_span", ["F10"])
    commands = keymap.change(commands, "link", ["Tab"])
    line = "“Link” has the key Tab already: give it another one first"
    assert refused(lambda: keymap.reset(commands, "next_span")) == line
    commands = keymap.reset(commands, "link")
    assert keymap.reset(commands, "next_span") == ALL
    assert settings.keys("next_span") is None


def test_all_usual_keys_come_back_and_that_can_be_taken_back(keymap: Keymap, settings: Settings) -> None:
    commands = keymap.change(ALL, "next_span", ["F10"])
    commands = keymap.change(commands, "link", ["Tab"])
    before = keymap.own()
    settings.set_keys("mark.OF_ANOTHER_PROJECT", ["F7"])
    assert keymap.reset_all() == ALL
    assert Keymap(settings).applied(ALL) == (ALL, [])
    assert settings.keys("mark.OF_ANOTHER_PROJECT") == ("F7",)
    assert keymap.restore(before) == commands
    assert Keymap(settings).applied(ALL) == (commands, [])


# Live actions, and the page for printing


def test_live_actions_get_other_keys(qtbot: QtBot, keymap: Keymap) -> None:
    actions = {command.id: QAction(command.text) for command in ALL}
    rekey(actions, keymap.change(ALL, "finish", ["Ctrl+F9", "Ctrl+Return"]))
    names = [sequence.toString() for sequence in actions["finish"].shortcuts()]
    assert names == ["Ctrl+F9", "Ctrl+Return", "Ctrl+Enter"]
    rekey(actions, keymap.change(ALL, "finish", []))
    assert actions["finish"].shortcuts() == []
    assert actions["undo"].shortcut().toString() == "Ctrl+Z"


def test_the_text_has_every_command_once() -> None:
    lines = [line for line in as_text(ALL).split("\n") if line.startswith("| ") and line[2] not in "c-"]
    assert len(lines) == len(ALL) + len(fixed())
    for command in ALL:
        assert sum(line.startswith(f"| {command.name} | ") for line in lines) == 1
    for row in fixed():
        assert sum(line.startswith(f"| {row.text} | ") and row.said in line for line in lines) == 1
    piped = as_text([replace(ALL[0], text="A|B", keys=("|",)), replace(ALL[1], keys=())])
    assert "| A\\|B | `\\|` | " in piped
    assert "| Open project | none | " in piped


def test_the_page_in_docs_is_current() -> None:
    page = (DOCS / "keys.md").read_text(encoding="utf-8")
    assert page.endswith(as_text(ALL) + "\n"), "make it anew: python docs/make_keys.py"
