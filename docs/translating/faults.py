"""What is wrong with a translation, as far as a machine can see it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

from docs.translating.lines import Found

MARK = re.compile(r"&(?=\S)")
"""The sign before the letter that a menu is reached by."""

_KEY = re.compile(r"\{key:[\w.]+\}")
_TAG = re.compile(r"</?\w+[^>]*>")
_STRAIGHT = re.compile(r"""["']""")
_ENDS = ("…", ":", "?")


@dataclass(frozen=True, slots=True)
class Message:
    """A line of a catalogue: its source, the line of one thing where there are two, and its translations."""

    source: str
    meaning: str
    single: str
    forms: tuple[str, ...]
    is_finished: bool


def messages(catalogue: Path) -> Iterator[Message]:
    """The lines of a `.ts` file."""
    for each in ElementTree.parse(catalogue).getroot().iter("message"):
        translation = each.find("translation")
        assert translation is not None
        of_one = re.search(r"; of one: (.*)", each.findtext("extracomment") or "")
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        yield Message(
            each.findtext("source") or "",
            each.findtext("comment") or "",
            of_one[1] if of_one else "",
            forms,
            "type" not in translation.attrib,
        )


def faults(message: Message) -> list[str]:
    """What a reader would stumble over: a place, a key or a mnemonic that is lost, another end, straight quotes."""
    if not message.is_finished or not all(message.forms):
        return ["is not translated"]
    found: list[str] = []
    for number, form in enumerate(message.forms):
        found += _of_places(message, form, is_of_one=number == 0)
        found += _of_signs(message.source, form)
    return found


def stumbling(catalogue: Path, lines: Iterable[Found]) -> Iterator[str]:
    """Every fault of a catalogue of LINES, told with the line; also what it lacks, and what is in no source."""
    kept = {(each.source, each.meaning): each for each in messages(catalogue)}
    wanted = {(each.texts[-1], each.meaning) for each in lines}
    for each in kept.values():
        wrong = faults(each) if (each.source, each.meaning) in wanted else ["is in no source"]
        if wrong:
            yield f"{each.source!r} {'; '.join(wrong)}"
    for text, _ in sorted(wanted - set(kept)):
        yield f"{text!r} is missing"


def places(text: str) -> dict[str, str]:
    """The named places of a line, each with how a number or a time is written there."""
    plain = _KEY.sub("", text)
    return {name: spec or "" for _, name, spec, _ in Formatter().parse(plain) if name is not None}


def _of_places(message: Message, form: str, *, is_of_one: bool) -> Iterator[str]:
    has, wanted = places(form), places(message.source)
    if message.single and is_of_one:  # "a span" need not be "1 span"
        needed = {*places(message.single)} - {"count"}
        allowed = {*needed, *wanted}
    else:
        needed = allowed = {*wanted}
    if not needed <= {*has} <= allowed:
        yield f"places {sorted(has)} for {sorted(wanted)}"
    for name, spec in has.items():
        if "%" not in spec and spec != wanted.get(name, spec):
            yield f"{{{name}:{spec}}} for {{{name}:{wanted[name]}}}"
    if sorted(_KEY.findall(form)) != sorted(_KEY.findall(message.source)):
        yield "names other keys"


def _of_signs(source: str, form: str) -> Iterator[str]:
    if len(MARK.findall(form)) != len(MARK.findall(source)):
        yield "has another number of mnemonics"
    if sorted(_TAG.findall(form)) != sorted(_TAG.findall(source)):
        yield "has other tags"
    for end in _ENDS:
        if source.rstrip().endswith(end) != form.rstrip().endswith(end):
            yield f"one ends with {end}, the other does not"
    if _around(source) != _around(form) and "\u00a0" not in form:
        yield "begins or ends with other spaces"
    if source.count("\n") != form.count("\n"):
        yield "has another number of lines"
    if _STRAIGHT.search(form) and not _STRAIGHT.search(source):
        yield "has straight quotes"


def _around(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
