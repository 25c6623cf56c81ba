"""A guideline as it is written: Markdown whose headings and list items may begin with the id of a rule.

    ### S3 How far a stance goes
    - **S3a** The words that name its holder stay outside: see [S2](#S2) and A8.

An id is one or two capitals, a number, and perhaps a small letter. In a list it stands in bold type or is followed by a
point or a colon. Everything between a rule's first line and the next rule or heading is its text. Fenced blocks
and comments are looked over, not into.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from annotations import markdownlines
from annotations.value import value

ID = r"[A-Z]{1,2}\d{1,3}[a-z]?"
ITEM_LEVEL = 7
BELOW = " / "
"""What parts the headings in the key of a part."""

_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)\s*#*\s*")
_ITEM = re.compile(r"(\s*)(?:[-*+]|\d{1,9}[.)])\s+(.*)")
_IN_HEADING = re.compile(rf"[*_`]*({ID})(?!\w)[*_`]*[.:)]?\s*(.*)")
_IN_ITEM = re.compile(rf"(?:\*\*|__|`)({ID})(?!\w)[.:]?(?:\*\*|__|`)?\s*(.*)|({ID})[.:]\s+(.*)")
_NAMED = re.compile(rf"(?<![\w#])({ID})(?!\w)")
_LINKED = re.compile(r"\]\(#([^)\s]*)\)")
_MARKUP = re.compile(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`|\[([^\]]*)\]\([^)]*\)")


@value
class Part:
    """A rule, or a section that is none (without `id`).

    `key` names it within the guideline: the id, or the headings that lead to it. `level` is that of the heading, from
    1, and 7 for a rule in a list; `line` counts from 1. `text` is what stands in no rule or section below it, its first
    line included. `within` is the id of the rule around it, empty where there is none.
    """

    key: str
    id: str
    title: str
    level: int
    line: int
    text: str
    within: str = ""


@dataclass(frozen=True)
class Guide:
    """A guideline that was read. `rules` holds the parts with an id, the first where one stands twice."""

    text: str
    parts: tuple[Part, ...]
    rules: Mapping[str, Part] = field(default_factory=dict)

    def rule_of(self, id: str) -> str:
        """The rule that ID belongs to: the one around a rule in a list, else itself."""
        found = self.rules.get(id)
        return found.within or id if found else id

    def about(self, name: str) -> str:
        """The id of the first rule whose title speaks of NAME, a name of the schema; empty for none."""
        words = rf"(?<!\w){re.escape(name).replace('_', '[_ ]')}(?!\w)"
        found = (part.id for part in self.parts if part.id and re.search(words, part.title, re.IGNORECASE))
        return next(found, "")


class Reference(NamedTuple):
    """A place that names a rule; `explicit` ones are links that can lead nowhere else."""

    id: str
    line: int
    explicit: bool


@lru_cache(maxsize=8)  # every window of a project reads the same versions
def parse(text: str) -> Guide:
    """Read a guideline. Any text is one, if perhaps without rules."""
    reader = _Reader()
    for number, (kind, line) in enumerate(markdownlines.fences(text), 1):
        reader.take(number, line, is_text=kind == markdownlines.TEXT)
    parts = tuple(reader.finished())
    rules: dict[str, Part] = {}
    for part in parts:
        if part.id:
            rules.setdefault(part.id, part)
    return Guide(text, parts, rules)


def rule_ids(text: str) -> Iterator[tuple[int, int]]:
    """The ranges of TEXT (code points) that look like the id of a rule."""
    return ((found.start(1), found.end(1)) for found in _NAMED.finditer(text))


def references(guide: Guide) -> Iterator[Reference]:
    """Every place of a guideline that names a rule, apart from where the rule itself stands, line by line.

    Words that only look like an id count where rules of the guideline have the same capitals.
    """
    capitals = {_capitals(id) for id in guide.rules}
    own = {part.line: part.id for part in guide.parts if part.id}
    for number, (kind, line) in enumerate(markdownlines.fences(guide.text), 1):
        if kind != markdownlines.TEXT:
            continue
        links = _LINKED.findall(line)
        yield from (Reference(id, number, True) for id in links)
        words = _LINKED.sub("]", line)
        names = [words[slice(*found)] for found in rule_ids(words)]
        if number in own and own[number] in names:
            names.remove(own[number])
        for id in names:
            if _capitals(id) in capitals and id not in links:
                yield Reference(id, number, False)


def plain(markdown: str) -> str:
    """A line of Markdown as it is read, without its signs."""
    return _MARKUP.sub(lambda found: found[1] or "", markdown).strip()


def _capitals(id: str) -> str:
    return "".join(each for each in id if each.isupper())


class _Open:
    """A part whose lines are still coming."""

    def __init__(self, key: str, id: str, title: str, level: int, line: int, within: str, indent: int = 0) -> None:
        self.key, self.id, self.title, self.level, self.line = key, id, title, level, line
        self.within, self.indent = within, indent
        self.lines: list[str] = []

    def part(self) -> Part:
        text = "\n".join(self.lines).strip("\n")
        return Part(self.key, self.id, self.title, self.level, self.line, text, self.within)


class _Reader:
    """Takes the lines one by one, and gives each to the part that it belongs to."""

    def __init__(self) -> None:
        self._parts: list[_Open] = [_Open("", "", "", 0, 1, "")]
        self._headings: list[_Open] = []
        self._item: _Open | None = None
        self._keys: set[str] = {""}
        self._was_blank = False

    def take(self, number: int, line: str, *, is_text: bool) -> None:
        """The next line, which can begin something where it is neither code nor comment."""
        if is_text:
            self._begin(number, line)
        (self._item or self._around).lines.append(line)
        self._was_blank = not line.strip()

    def finished(self) -> Iterator[Part]:
        """All parts in order; the first, before any heading, only where something stands there."""
        first, *others = (each.part() for each in self._parts)
        if first.text.strip():
            yield first
        yield from others

    @property
    def _around(self) -> _Open:
        return self._headings[-1] if self._headings else self._parts[0]

    def _begin(self, number: int, line: str) -> None:
        """End what this line ends, and begin what it begins."""
        if heading := _HEADING.fullmatch(line):
            self._item = None
            level = len(heading[1])
            self._headings = [each for each in self._headings if each.level < level]
            found = _IN_HEADING.fullmatch(heading[2])
            id, title = (found[1], plain(found[2])) if found else ("", plain(heading[2]))
            self._headings.append(self._add(id, title, level, number))
            return
        indent = len(line) - len(line.lstrip())
        item = _ITEM.fullmatch(line)
        if self._item and line.strip() and indent <= self._item.indent and (item or self._was_blank):
            self._item = None
        if item and (found := _IN_ITEM.fullmatch(item[2])):
            id, rest = (found[1], found[2]) if found[1] else (found[3], found[4])
            self._item = self._add(id, _first_words(rest), ITEM_LEVEL, number, len(item[1]))

    def _add(self, id: str, title: str, level: int, line: int, indent: int = 0) -> _Open:
        path = BELOW.join([*(each.title or each.id for each in self._headings), title])
        key = id or path
        number = 2
        while key in self._keys:
            key, number = f"{id or path} ({number})", number + 1
        self._keys.add(key)
        within = next((each.id for each in reversed(self._headings) if each.id), "") if level == ITEM_LEVEL else ""
        self._parts.append(_Open(key, id, title, level, line, within, indent))
        return self._parts[-1]


def _first_words(text: str) -> str:
    """What a rule in a list is called: its words up to the first colon, point or dash."""
    return plain(re.split(r"[:.;](?:\s|\*|$)|\s[—–]\s", text, maxsplit=1)[0])
