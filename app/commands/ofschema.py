"""The commands that a label schema adds to the table: marking with each label, each question, each kind of link."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from annotations.mnemonics import assign
from annotations.rules import spoken
from annotations.schema import Schema
from annotations.wording import called, generation, tr
from app.commands.deeds import DEEDS
from app.commands.scopes import TEXT, are_together
from app.commands.table import COMMANDS, MARK, SPAN, Command
from widgets.keys.keynames import folded


def table(schema: Schema) -> tuple[Command, ...]:
    """The whole table of commands: those of the menus, those that widgets carry out, and those of a schema.

    Their words are in the language of the interface.
    """
    return (*_told(generation()), *schema_commands(schema))


@lru_cache(maxsize=1)
def _told(generation: int) -> tuple[Command, ...]:
    """The rows that are there whatever the schema, in the language that is spoken since GENERATION."""
    return tuple(each.told for each in (*COMMANDS, *DEEDS))


def schema_commands(schema: Schema) -> tuple[Command, ...]:
    """The commands of a schema: labels first, so that their keys win over those of questions and links."""
    return (*label_commands(schema), *question_commands(schema))


def label_commands(schema: Schema) -> tuple[Command, ...]:
    """The commands that mark: one per label for snapped marking, one for marking exactly what is selected."""
    found: list[Command] = []
    for label in schema.offered_labels:
        name = label.name.capitalize()
        found.append(
            Command(
                f"mark.{label.name}", MARK, f"{name}", (label.key,), "ph.highlighter-circle",
                tr("Mark the selection as {label}, or relabel the chosen span", label=called(name)), "labelling.use",
                   TEXT,
                enabled="has_document", argument=label.name,
            )
        )  # fmt: skip
    for number, label in enumerate(schema.offered_labels):
        name = label.name.capitalize()
        found.append(
            Command(
                f"mark_exactly.{label.name}", MARK, tr("{label}, exactly", label=name), (f"Ctrl+{label.key}",),
                "ph.selection",
                tr("Mark exactly the selected characters as {label}", label=called(name)), "labelling.use_exactly",
                   TEXT,
                enabled="has_document", argument=label.name, separated=number == 0,
            )
        )  # fmt: skip
    for number, label in enumerate(schema.offered_labels):
        name = label.name.capitalize()
        found.append(
            Command(
                f"mark_phrase.{label.name}", MARK, tr("{label}: phrase at the caret", label=name),
                (f"Alt+{label.key}",),
                "ph.text-t", tr("Mark the phrase around the caret as {label}, without selecting it first",
                label=called(name)),
                "labelling.use_on_phrase", TEXT, enabled="has_document", argument=label.name, separated=number == 0,
            )
        )  # fmt: skip
    return tuple(found)


def question_commands(schema: Schema) -> tuple[Command, ...]:
    """One command per attribute of spans, and one per kind of link.

    Links come first in the choice of letters, since the schema names theirs. An attribute that the schema derives from
    a link has no command of its own: the link answers it.
    """
    others = [each for each in (*COMMANDS, *DEEDS, *label_commands(schema)) if are_together(each.scope, TEXT)]
    taken = {key for command in others for key in command.keys if len(key) == 1}
    links = [(link.name, link.key) for link in schema.offered_links]
    asked = _asked(schema)
    keys = [key.upper() for key in assign([*links, *((name, wishes[0]) for name, wishes in asked.items())], taken)]
    found = []
    for number, ((name, wish), key) in enumerate(zip(links, keys, strict=False)):
        found.append(
            Command(
                f"link.{name}", SPAN, tr("Link: {type}", type=spoken(name)), (key,) if key else (), "ph.link-simple",
                tr("Link the chosen span by {type}", type=spoken(name)), "linking.link", TEXT, enabled="can_link",
                   argument=name,
                separated=number == 0, wished=_in_vain([wish], key),
            )
        )  # fmt: skip
    for number, ((name, wishes), key) in enumerate(zip(asked.items(), keys[len(links) :], strict=True)):
        found.append(
            Command(
                f"ask.{name}", SPAN, f"{spoken(name).capitalize()}", (key,) if key else (), "ph.pencil-simple",
                tr("Answer {attribute} of the chosen span", attribute=spoken(name)), "answering.ask", TEXT,
                   enabled="can_ask", argument=name,
                separated=number == 0, wished=_in_vain(wishes, key),
            )
        )  # fmt: skip
    return tuple(found)


def _asked(schema: Schema) -> dict[str, list[str | None]]:
    """The attributes that are asked, by name, each with the keys that labels wish for it; None is no wish."""
    found: dict[str, list[str | None]] = {}
    for label in schema.offered_labels:
        for attribute in label.asked:
            if attribute.derived is None:
                found.setdefault(attribute.name, []).append(attribute.key)
    return {name: sorted(wishes, key=lambda wish: wish is None) for name, wishes in found.items()}


def _in_vain(wishes: Sequence[str | None], key: str) -> str:
    """The first key that was wished for and is not the one that was given; empty for none."""
    return next((wish.upper() for wish in wishes if wish and folded(wish) != folded(key)), "")
