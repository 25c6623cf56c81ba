"""The whole of the founding document, marked as in its gold set, with the keyboard alone."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from annotations import entities, strides
from annotations.schema import Schema
from annotations.text import Range
from app.grammar.answering import AS_BEFORE
from tests.stories.gold import (
    Gold,
    Row,
    expected,
    exported,
    gold,
    is_as_before,
    is_marked,
    marked,
    project_without_labels,
)
from tests.stories.keyboard import KEYS, Keyboard, keys_of
from tests.windows import opened
from widgets.asking.optionrows import matching

ALLOWED = 600
# The holder of these stands within them, and so does the condition of the third: the inner spans come first.
INNER_FIRST = {"g-ST17": ["g-A30"], "g-ST18": ["g-A31"], "g-ST07": ["g-C02"]}


def ordered(found: Gold) -> list[Row]:
    """The spans in the order of marking: as one reads, inner ones first where the outer one is linked to them."""
    early = {inner for inners in INNER_FIRST.values() for inner in inners}
    order: list[Row] = []
    for span in sorted(found.spans, key=lambda span: (span["start"], -span["end"])):
        order += [found.span(inner) for inner in INNER_FIRST.get(span["id"], ())]
        if span["id"] not in early:
            order.append(span)
    return order


def answer_frame(keys: Keyboard, span: Row) -> None:
    """Answer the questions of the frame as they come, up to the last that has an answer in the gold set."""
    wanted = dict(span["attributes"])
    holders = [link for link in keys.gold.links_from(span["id"]) if link["type"] == "holder"]
    while wanted and keys.asking.is_open:
        question = keys.title().casefold()
        name = next((name for name in wanted if question.startswith(name.replace("_", " "))), None)
        if question.startswith("governs"):
            governs_in_frame(keys, span)
            continue
        if name is None:
            keys.press(KEYS.Key_Return)
            continue
        value = wanted.pop(name)
        if keys.asking.picker.current_id() == AS_BEFORE and is_as_before(keys.window, span):
            keys.press(KEYS.Key_Return)
            wanted = {}
        elif name == "holder" and holders:
            keys.take(marked(keys.window, keys.gold.span(holders[0]["to"])))
        elif name == "holder":
            keys.take(f"value:{value}")
        elif name == "entity":
            register = keys.window.session.project.entities()
            keys.type_and_take(value, register[value].name, partial(entity_rows, keys, span["quote"]))
        elif name == "target" and tuple(value) not in near(keys, span):
            continue
        elif name in ("target", "issue", "marker"):
            take_words(keys, span, value, in_text=name == "target")
        else:
            keys.take(value)


def governs_in_frame(keys: Keyboard, condition: Row) -> None:
    """Answer what a condition governs where the frame asks for it; what is not at hand yet is left for later."""
    link = next(link for link in keys.gold.links_from(condition["id"]) if link["type"] == "governs")
    words = link.get("to_text")
    if words and tuple(words) in near(keys, condition):
        keys.take("words")
        take_words(keys, condition, words, in_text=True)
    elif link.get("to") and is_marked(keys.window, keys.gold.span(link["to"])):
        keys.take(marked(keys.window, keys.gold.span(link["to"])))
    else:
        keys.press(KEYS.Key_Tab)


def near(keys: Keyboard, span: Row) -> list[Range]:
    """The ranges that are offered for a span."""
    return strides.ranges_near(keys.walk, span["start"], span["end"])


def is_answered(keys: Keyboard, name: str) -> bool:
    chosen = keys.window.reading.chosen()
    return chosen is not None and name in chosen.attributes


def entity_rows(keys: Keyboard, quote: str, typed: str) -> list[str]:
    return [each.id for each in entities.find(keys.window.session.project, typed, quote=quote)]


def take_words(keys: Keyboard, span: Row, value: Any, *, in_text: bool) -> None:
    """Take a value out of a list that is typed into: a range of the text, or one of the options."""
    if in_text:
        texts = {f"{start}-{end}": keys.gold.text[start:end] for start, end in near(keys, span)}
        rows = lambda typed: [id for id, text in texts.items() if text.casefold().startswith(typed.casefold())]  # noqa: E731
        id = f"{value[0]}-{value[1]}"
        keys.type_and_take(id, texts[id], rows)
    else:
        options = keys.asking.picker.options()
        words = next((each.text for each in options if each.id == value), value)
        keys.type_and_take(value, words, lambda typed: [each.id for each in matching(options, typed)])


def link_further(keys: Keyboard, span: Row, later: list[Row]) -> None:
    """The links that the frame did not ask for; those whose other end is not marked yet go to LATER."""
    types = [link.type for link in keys.window.reading.links_of(marked(keys.window, span))]
    first_holder = next((link for link in keys.gold.links_from(span["id"]) if link["type"] == "holder"), None)
    for link in keys.gold.links_from(span["id"]):
        target = keys.gold.span(link["to"]) if link.get("to") else None
        if link is first_holder or (link["type"] == "governs" and "governs" in types):
            continue
        if target is not None and not is_marked(keys.window, target):
            later.append(link)
        else:
            make_link(keys, link)


def make_link(keys: Keyboard, link: Row) -> None:
    """Make a link from the chosen span."""
    letter = {"holder": "h", "governs": "g", "about_condition": "b", "reported_by": "y", "restates": "r"}[link["type"]]
    if letter not in keys.asking.picker.asked.passing or letter in keys_of(keys.asking.picker):
        leave(keys)
    source = keys.gold.span(link["from"])
    if link.get("to_text") and tuple(link["to_text"]) not in near(keys, source):
        leave(keys)
        keys.select(*link["to_text"], leading=False)
        keys.press(letter)
        return
    keys.press(letter)
    if link.get("to_text"):
        keys.take("words")
        take_words(keys, source, link["to_text"], in_text=True)
        return
    keys.take(marked(keys.window, keys.gold.span(link["to"])) if link["to"] else "nothing")
    for value in link.get("attributes", {}).values():
        keys.take(value)


def leave(keys: Keyboard) -> None:
    """Leave a question open."""
    if keys.asking.is_open:
        keys.press(KEYS.Key_Escape)


def choose(keys: Keyboard, id: str) -> None:
    """Choose a span that is marked: by going to it and cycling."""
    span = keys.gold.span(id)
    wanted = marked(keys.window, span)
    leave(keys)
    keys.go(span["start"])
    while (chosen := keys.window.reading.chosen()) is None or chosen.id != wanted:
        keys.press(KEYS.Key_Space)


def test_the_gold_set_by_keys_alone(qtbot: QtBot, tmp_path: Path, schema: Schema, capsys: object) -> None:
    path, found = project_without_labels(tmp_path, schema), gold()
    with opened(qtbot, path, annotator="gold") as window:
        keys = Keyboard(window, found)
        later: list[Row] = []
        for span in ordered(found):
            keys.mark(span)
            answer_frame(keys, span)
            target = span["attributes"].get("target")
            if target and not is_answered(keys, "target"):
                leave(keys)
                keys.select(*target, leading=False)
                keys.press("t")
            link_further(keys, span, later)
        for link in later:
            choose(keys, link["from"])
            make_link(keys, link)
        leave(keys)
        count = keys.count
    with capsys.disabled():  # type: ignore[attr-defined]
        sys.stdout.write(f"\nthe gold set by keys alone: {count} key presses, 0 pointer moves (at most {ALLOWED})\n")
    assert exported(path, "gold") == expected()
    assert count < ALLOWED
