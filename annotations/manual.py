"""The manual as values: its pages, in chapters, with the names of commands and keys put in, and searched.

A page is a file in Markdown. Its first heading is its title; a heading may end in `{#name}`, by which links and the
program know it. `contents.md` lists the pages, a heading for each chapter. Where a text names a command, the key or the
menu that hold now are put in: `{key:undo}` is the key, `{command:undo}` the way through the menus.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotations import markdownlines

CONTENTS = "contents.md"
USUAL = "en"
_ENDING = ".md"
_HEADING = re.compile(r"^(#{1,6}) +(.+?)(?: *\{#([\w-]+)\})? *$")
_ENTRY = re.compile(r"^\* \[(.+)\]\(([\w-]+)\.md\)$")
_NAME = re.compile(r"\{(key|command):([\w.]+)\}")
_PICTURE = re.compile(r"^!\[(.+)\]\((.+)\)$", re.MULTILINE)
_FENCE = "```"
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"\*\*|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|`")
_BAR = re.compile(r"(\\?)\|")
_LINE_MARKS = re.compile(r"^(?:[-*] |\d+\. |> |\|(?: *:?-+:? *\|)+$)", re.MULTILINE)
_AROUND = 60
_UMLAUTS = {"a": "ä", "o": "ö", "u": "ü"}
_PLAIN = str.maketrans({umlaut: letter for letter, umlaut in _UMLAUTS.items()})
_SPELT = re.compile("[aou]e|[aouäöü]")

Named = Callable[[str, str], str]
"""What stands for a name in a text: called with `key` or `command` and the id of a command."""


@dataclass(frozen=True, slots=True)
class Part:
    """What stands below one heading: `name` is what links call it, empty for the page's own title."""

    heading: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page: `id` is the name of its file, `text` its Markdown without the names of headings."""

    id: str
    title: str
    text: str
    parts: tuple[Part, ...]
    folder: Path


@dataclass(frozen=True, slots=True)
class Chapter:
    """Some pages that belong together, by their ids."""

    title: str
    pages: tuple[str, ...]


@dataclass(frozen=True)
class Manual:
    """All pages by their ids, in the order of the contents."""

    chapters: tuple[Chapter, ...]
    pages: dict[str, Page]

    def neighbour(self, id: str, step: int) -> str | None:
        """The page STEP places after the one with this id, None where the manual ends."""
        ids = list(self.pages)
        at = ids.index(id) + step
        return ids[at] if 0 <= at < len(ids) else None

    def about(self, id: str) -> str:
        """Where a command is explained, as page and heading: the first place that names its way through the menus, else
        the first that names its key; empty for none. The first page, which leads through all, is only for what stands
        nowhere else."""
        first, *others = self.pages.values()
        for kind, pages in (("command", others), ("key", others), ("command", [first]), ("key", [first])):
            for page in pages:
                for part in page.parts:
                    if (kind, id) in names_in(part.text):
                        return f"{page.id}#{part.name}"
        return ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A part of a page that has all the words looked for: some of its text, and where they stand in that."""

    page: str
    title: str
    heading: str
    name: str
    excerpt: str
    found: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Searched:
    """A part of a page with its words as they are shown, and without capitals and accents: its page's title, its
    heading, and all that it is found by."""

    page: Page
    part: Part
    shown: str
    title: str
    heading: str
    whole: str


class Search:
    """Finds words in all pages, as they are read with what NAMED gives for commands."""

    def __init__(self, manual: Manual, named: Named) -> None:
        self._parts = [_searched(page, part, named) for page in manual.pages.values() for part in page.parts]

    def find(self, sought: str) -> list[Hit]:
        """The parts of pages that have all words of SOUGHT, in titles first, then in headings, then in texts.

        Words may be beginnings; of keys, one that stands as it is meant comes first. Capitals and accents do not count,
        and who has no umlaut may write its letter alone or with an e. The names of commands count where only a key
        stands.
        """
        words = _folded(sought)[0].split()
        if not words:
            return []
        found = [part for part in self._parts if all(_begins_word(part.whole, word) for word in words)]
        return [_hit(part, words) for part in sorted(found, key=lambda each: (_rank(each, words), _lacks(each, words)))]


def read(folder: Path, language: str = USUAL) -> Manual:
    """The manual in FOLDER, in LANGUAGE where there is a folder for it; a page that lacks there is the English one."""
    homes = [folder / code for code in dict.fromkeys((language, USUAL)) if (folder / code).is_dir()]
    contents = next(home / CONTENTS for home in homes if (home / CONTENTS).exists())
    chapters = tuple(_chapters(contents.read_text(encoding="utf-8")))
    ids = [id for chapter in chapters for id in chapter.pages]
    files = {id: next(home / f"{id}{_ENDING}" for home in homes if (home / f"{id}{_ENDING}").exists()) for id in ids}
    return Manual(chapters, {id: _page(file) for id, file in files.items()})


def filled(text: str, named: Named) -> str:
    """TEXT with what NAMED gives in the places that name a command or its key."""
    return _NAME.sub(lambda place: named(place[1], place[2]), text)


def names_in(text: str) -> list[tuple[str, str]]:
    """The names in a text, as `filled` hands them over."""
    return [(place[1], place[2]) for place in _NAME.finditer(text)]


def with_captions(text: str) -> str:
    """TEXT with the words of each picture below it, so that everybody gets them."""
    return _PICTURE.sub(lambda place: f"{place[0]}\n\n*{place[1]}*", text)


def places_of(text: str, sought: str) -> list[tuple[int, int]]:
    """Where the words of SOUGHT begin words of TEXT, in code points."""
    plain, origin = _folded(text)
    return _places(plain, origin, _folded(sought)[0].split())


def plain(text: str) -> str:
    """The words of a text in Markdown, on one line."""
    lines = _LINE_MARKS.sub("", _LINK.sub(lambda place: place[1], text).replace(_FENCE, ""))
    return " ".join(_BAR.sub(lambda place: "|" if place[1] else " ", _MARKS.sub("", lines)).split())


def _searched(page: Page, part: Part, named: Named) -> _Searched:
    shown = plain(filled(part.text, named))
    commands = " ".join(named("command", id) for _, id in names_in(part.text))
    title, heading, text = (_folded(each)[0] for each in (page.title, part.heading, f"{shown} {commands}"))
    return _Searched(page, part, shown, title, heading, f"{title} {heading} {text}")


def _hit(found: _Searched, words: Sequence[str]) -> Hit:
    body, origin = _folded(found.shown)
    first = next(iter(_places(body, origin, words)), (0, 0))[0]
    excerpt, shift = _excerpt(found.shown, first)
    places = tuple(_within(excerpt, words, shift))
    return Hit(found.page.id, found.page.title, found.part.heading, found.part.name, excerpt, places)


def _lacks(found: _Searched, words: Sequence[str]) -> int:
    """How many of the words are keys that stand here as the beginning of other ones alone, as Ctrl+F in Ctrl+F5."""
    keys = (word for word in words if "+" in word)
    return sum(re.search(rf"(?<!\w){re.escape(key)}(?!\w)", found.whole) is None for key in keys)


def _rank(found: _Searched, words: Sequence[str]) -> int:
    """0 where the title has all the words, 1 where the heading has them, 2 where they stand in the text."""
    title, heading = (all(_begins_word(each, word) for word in words) for each in (found.title, found.heading))
    return 0 if title and not found.part.name else 1 if heading and found.part.name else 2


def _within(excerpt: str, words: Sequence[str], shift: int) -> list[tuple[int, int]]:
    body, origin = _folded(excerpt)
    return [(start, end) for start, end in _places(body, origin, words) if start >= shift]


def _excerpt(text: str, at: int) -> tuple[str, int]:
    """Some of TEXT from shortly before AT, between words, and how many signs stand before that."""
    start = text.rfind(" ", 0, max(0, at - _AROUND)) + 1
    end = text.find(" ", at + 4 * _AROUND)
    cut = "… " if start else ""
    return f"{cut}{text[start : end if end > 0 else None]}{' …' if end > 0 else ''}", len(cut)


def _places(body: str, origin: Sequence[int], words: Sequence[str]) -> list[tuple[int, int]]:
    found = set()
    for word in words:
        for match in re.finditer(_beginning(word), body):
            found.add((origin[match.start()], origin[match.end() - 1] + 1))
    return sorted(found)


def _begins_word(body: str, word: str) -> bool:
    return re.search(_beginning(word), body) is not None


def _beginning(word: str) -> str:
    """What finds a folded word at the beginning of words, however its umlauts are written: ä, a or ae."""
    return rf"(?<!\w){_SPELT.sub(lambda place: _spellings(place[0]), re.escape(word))}"


def _spellings(letters: str) -> str:
    letter = letters[0].translate(_PLAIN)
    umlaut = _UMLAUTS[letter]
    return f"(?:[{letter}{umlaut}]e|{umlaut})" if letters[1:] else f"[{letter}{umlaut}]"


def _folded(text: str) -> tuple[str, list[int]]:
    """TEXT without capitals and without accents but umlauts, and for each character of that the offset that it comes
    from."""
    kept: list[str] = []
    origin: list[int] = []
    for offset, character in enumerate(text):
        folded = character.casefold()
        if folded not in _UMLAUTS.values():
            folded = unicodedata.normalize("NFKD", character).casefold()
        for each in folded:
            if not unicodedata.combining(each):
                kept.append(each)
                origin.append(offset)
    return "".join(kept), origin


def _chapters(text: str) -> Iterator[Chapter]:
    title, pages = "", list[str]()
    for line in text.splitlines():
        heading, entry = _HEADING.match(line), _ENTRY.match(line)
        if heading and len(heading[1]) > 1:
            if pages:
                yield Chapter(title, tuple(pages))
            title, pages = heading[2], []
        elif entry:
            pages.append(entry[2])
    if pages:
        yield Chapter(title, tuple(pages))


def _page(file: Path) -> Page:
    lines, parts = [], list[Part]()
    heading, name, body = "", "", list[str]()
    for kind, line in markdownlines.fences(file.read_text(encoding="utf-8").removesuffix("\n")):
        found = _HEADING.match(line) if kind == markdownlines.TEXT else None
        if found is None:
            lines.append(line)
            body.append(line)
            continue
        if heading:
            parts.append(Part(heading, name, "\n".join(body)))
        heading, body = found[2], []
        name = (found[3] or named_after(heading)) if parts else ""
        lines.append(f"{found[1]} {heading}")
    parts.append(Part(heading, name, "\n".join(body)))
    return Page(file.stem, parts[0].heading, "\n".join(lines), tuple(parts), file.parent)


def named_after(heading: str) -> str:
    """The name of a heading that gives itself none."""
    return "-".join(re.findall(r"\w+", _folded(heading)[0].translate(_PLAIN)))
