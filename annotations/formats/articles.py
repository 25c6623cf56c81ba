"""Articles as JSON: one object a line (.jsonl), or a .json file with one object or a list of them.

Title, article and summary are found under the names that public corpora use; see TITLES, TEXTS and SUMMARIES.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from annotations import openprojects
from annotations.decoding import decode, tidy
from annotations.errors import Refused
from annotations.formats import lossless
from annotations.formats.lossless_reader import read_line
from annotations.formats.plaintext import provenance, remarks, slug, trouble
from annotations.formats.values import Article, Problem
from annotations.pointlists import items_of
from annotations.sectioning import SplitRules, compose, split
from annotations.text import POINT, RELATED, TITLE, Document, Section
from annotations.wording import later, tr

TITLES = ("title", "headline")
TEXTS = ("article", "text", "body", "content", "document")
SUMMARIES = ("summary", "highlights", "points")
LANGUAGES = ("language", "lang")
DATES = ("date", "published")

_BULLET = re.compile(r"^\s*[-–—•*·▪●►]\s+")
_BLANKS = re.compile(r"[ \t\r\n]*")
_EMPTY = later("empty")
_KINDS = {
    dict: later("an object"),
    list: later("a list"),
    str: later("text"),
    bool: later("true or false"),
    int: later("a number"),
    float: later("a number"),
}


@dataclass(frozen=True, slots=True)
class _Value:
    """A value of a JSON file, and remarks on what JSON does not know."""

    content: Any
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Item:
    """One value of a file: its line and its place among the values, both from 1, and how it was written."""

    line: int
    ordinal: int
    value: _Value
    raw: str


@dataclass(slots=True)
class _Fields:
    """Takes values out of an object by name, tidied; what is left over becomes metadata."""

    left: dict[str, Any]
    replaced: int = 0
    notes: list[str] = field(default_factory=list)

    def text(self, names: tuple[str, ...]) -> str | None:
        """The first of these that is given, as text. Raises Refused where it is something else."""
        key, value = self._take(names)
        if value is None or isinstance(value, str):
            return self.tidied(value) if value else None
        raise Refused(tr("'{key}' must be text, not {kind}", key=key, kind=_kind(value)))

    def texts(self, names: tuple[str, ...]) -> str | list[str] | None:
        """The first of these that is given, as text or a list of texts. Raises Refused for anything else."""
        key, value = self._take(names)
        if value is None or isinstance(value, str):
            return self.tidied(value) if value else None
        if not isinstance(value, list):
            raise Refused(tr("'{key}' must be text or a list of texts, not {kind}", key=key, kind=_kind(value)))
        for number, entry in enumerate(value, 1):
            if not isinstance(entry, str):
                raise Refused(
                    tr(
                        "'{key}' must be a list of texts; its entry {number} is {kind}",
                        key=key,
                        number=number,
                        kind=_kind(entry),
                    )
                )
        return [self.tidied(entry) for entry in value] or None

    def tidied(self, text: str) -> str:
        """The text with LF newlines and nothing that cannot be stored."""
        clean, _, replaced = tidy(text)
        self.replaced += replaced
        return clean

    def metadata(self) -> dict[str, str]:
        """The scalars nobody has taken, as strings; a note names what could not be kept."""
        kept: dict[str, str] = {}
        lost: list[str] = []
        for key, value in self.left.items():
            if isinstance(value, dict | list):
                lost.append(self.tidied(key))
            elif value is not None:
                kept[self.tidied(key)] = self.tidied(value if isinstance(value, str) else json.dumps(value))
        if lost:
            self.notes.append(tr("not kept, for they are no single values: {names}", names=", ".join(lost)))
        return kept

    def _take(self, names: tuple[str, ...]) -> tuple[str, Any]:
        for name in names:
            if self.left.get(name) is not None:
                return name, self.left.pop(name)
        return names[0], None


def read(
    path: Path, *, encoding: str | None = None, rules: SplitRules, language: str, annotator: str | None = None
) -> Iterator[Article | Problem]:
    """The articles of a file in its order; a Problem with its line for each that cannot be read.

    Among them may stand documents of the lossless format, whose sets that name nobody are ANNOTATOR's.
    """
    file = tidy(str(path))[0]
    try:
        decoded = decode(openprojects.bytes_of(path), encoding)
    except (OSError, Refused) as error:
        yield Problem(file, None, None, trouble(error))
        return
    if not decoded.text.strip():
        yield Problem(file, None, None, tr("the file holds no article"))
        return
    by_line = path.suffix.lower() != ".json" and not _is_spread(decoded.text)
    source = {"name": tidy(path.name)[0], **provenance(decoded)}
    told = _Once(file, remarks(decoded))
    for item in _lines(decoded.text, file) if by_line else _values(decoded.text, file):
        if isinstance(item, Problem):
            yield item
            continue
        if isinstance(item.value.content, dict) and lossless.recognises(item.value.content):
            yield read_line(item.raw.encode(), file, item.line, annotator)
            continue
        fallback = f"{slug(path.stem)}-{item.line if by_line else item.ordinal}"
        yield told.once(_read_item(item, file, fallback, source, rules, language), item.line)


class _Once:
    """Lets an id name one article of a file; each gets the remarks on the file as well."""

    def __init__(self, file: str, remarked: Sequence[str]) -> None:
        self._file, self._remarked = file, remarked
        self._lines: dict[str, int] = {}

    def once(self, read: Article | Problem, line: int) -> Article | Problem:
        """What was read in this line; a Problem where an article has the id of one before."""
        if isinstance(read, Problem):
            return read
        id = read.document.id
        if id in self._lines:  # also in the same line, which may hold a whole list
            said = tr("the id '{id}' was used before, in line {line}", id=id, line=self._lines[id])
            return Problem(self._file, line, id, said)
        self._lines[id] = line
        return replace(read, notes=(*self._remarked, *read.notes))


def _is_spread(text: str) -> bool:
    """Whether a file is a list, or one object over many lines, whatever its name says."""
    begin = text.lstrip("\ufeff \t\r\n")
    return begin.startswith("[") or begin.partition("\n")[0].strip() == "{"


def _lines(text: str, file: str) -> Iterator[_Item | Problem]:
    """The objects of a file with one a line. Only LF ends a line: U+2028 may stand in a text."""
    ordinal = 0
    for line, raw in enumerate(text.split("\n"), 1):
        raw = raw.strip("\ufeff")
        if raw.strip():
            ordinal += 1
            found = _parsed(raw, 0, line, file)
            if isinstance(found, Problem):
                yield found
            elif _after_blanks(raw, found[1]) < len(raw):
                yield Problem(file, line, None, tr("not valid JSON: more text after the object"))
            else:
                yield _Item(line, ordinal, found[0], raw)


def _values(text: str, file: str) -> Iterator[_Item | Problem]:
    """The objects of a file that is a list of them, one object, or several in a row."""
    at = _after_blanks(text, 0)
    is_list = text[at] == "["
    at += is_list
    counted, line, ordinal = 0, 1, 0
    fault: str | None = None
    while fault is None and (at := _after_blanks(text, at)) < len(text) and not (is_list and text[at] == "]"):
        line += text.count("\n", counted, at)
        counted = at
        found = _parsed(text, at, line, file)
        if isinstance(found, Problem):
            yield found
            return
        ordinal += 1
        yield _Item(line, ordinal, found[0], text[at : found[1]])
        at = _after_blanks(text, found[1])
        if is_list and text[at : at + 1] == ",":
            at += 1
        elif is_list and text[at : at + 1] != "]":
            fault = tr("not valid JSON: the list goes on without a comma or an end")
    if fault is None and is_list:
        fault = _fault_after_list(text, at)
    if fault is not None:
        yield Problem(file, line + text.count("\n", counted, at), None, fault)
    elif not ordinal:
        yield Problem(file, None, None, tr("the file holds no article"))


def _fault_after_list(text: str, at: int) -> str | None:
    if at >= len(text):
        return tr("not valid JSON: the list has no end")
    return tr("not valid JSON: more text after the list") if _after_blanks(text, at + 1) < len(text) else None


def _parsed(text: str, at: int, line: int, file: str) -> tuple[_Value, int] | Problem:
    """The JSON value at `at` and where it ends."""
    notes: list[str] = []

    def nothing(name: str) -> None:
        notes.append(tr("{name} was read as no value", name=name))

    try:
        value, end = json.JSONDecoder(parse_constant=nothing).raw_decode(text, _after_blanks(text, at))
    except json.JSONDecodeError as error:
        line += text.count("\n", at, error.pos)
        return Problem(file, line, None, tr("not valid JSON: {msg} (column {colno})", msg=error.msg, colno=error.colno))
    except (ValueError, RecursionError):
        return Problem(file, line, None, tr("not valid JSON: a number is too long or the nesting too deep"))
    return _Value(value, tuple(dict.fromkeys(notes))), end


def _after_blanks(text: str, at: int) -> int:
    match = _BLANKS.match(text, at)
    return match.end() if match else at


def _read_item(
    item: _Item, file: str, fallback: str, source: Mapping[str, Any], rules: SplitRules, language: str
) -> Article | Problem:
    content = item.value.content
    if not isinstance(content, dict):
        return Problem(file, item.line, None, tr("an article must be an object, not {kind}", kind=_kind(content)))
    fields = _Fields(dict(content))
    try:
        id = _id(fields)
        sha256 = hashlib.sha256(item.raw.encode("utf-8", "surrogatepass")).hexdigest()
        document = _document(fields, id or fallback, {**source, "sha256": sha256}, rules, language)
    except Refused as refusal:
        return Problem(file, item.line, _printed_id(content.get("id")), str(refusal))
    if fields.replaced:
        fields.notes.append(
            tr("characters that cannot be stored and became U+FFFD: {replaced}", replaced=fields.replaced)
        )
    return Article(document, where=f"{file}:{item.line}", notes=(*item.value.notes, *fields.notes))


def _document(fields: _Fields, id: str, source: Mapping[str, Any], rules: SplitRules, language: str) -> Document:
    title = fields.text(TITLES)
    article = fields.texts(TEXTS)
    if article is None:
        raise Refused(tr("there is no article text (looked for {names})", names=", ".join(TEXTS)))
    if not "".join(article).strip():
        raise Refused(tr("the article text is empty"))
    summary = fields.texts(SUMMARIES)
    related = fields.texts(("related",)) or []
    links = related.split("\n") if isinstance(related, str) else related
    points = [] if summary is None else points_of(summary, rules)
    written_language = fields.text(LANGUAGES) or language
    published, story = fields.text(DATES), fields.text(("story",))
    text, sections = _divided(title, article, points, links, rules, fields.notes)
    headline = next((text[s.start : s.end] for s in sections if s.kind == TITLE), None)
    metadata = fields.metadata()
    return Document(id, text, sections, headline, written_language, story, published, source, metadata)


def _divided(
    title: str | None,
    article: str | list[str],
    points: list[str],
    links: list[str],
    rules: SplitRules,
    notes: list[str],
) -> tuple[str, tuple[Section, ...]]:
    """Text and sections: the text's own layout where it has one and no summary is given, else composed of the parts."""
    body = article if isinstance(article, str) else "\n".join(article)
    if not points:
        first = body.strip().split("\n", 1)[0].strip()
        heading = " ".join((title or "").split("\n")).strip()
        whole = body if not heading or first == heading else f"{heading}\n{body}"
        if links:
            whole, _ = compose(None, whole, [], links)
        divided = split(whole, rules)
        notes.extend(divided.notes)
        telling = (POINT,) if links else (POINT, RELATED)
        if any(section.kind in telling for section in divided.sections):
            return whole, divided.sections
    return compose(title, article, points, links)


def points_of(summary: str | list[str], rules: SplitRules) -> list[str]:
    """The points of a summary: a numbered list without its numbers, else one point a line, without bullets."""
    lines = summary.split("\n") if isinstance(summary, str) else summary
    joined = "\n".join(lines)
    items = items_of(joined, rules)
    if items and (isinstance(summary, str) or len(items) == len([line for line in lines if line.strip()])):
        return list(items)
    return [bare for line in lines if (bare := _BULLET.sub("", line).strip())]


def _id(fields: _Fields) -> str | None:
    given = fields.left.pop("id", None)
    if isinstance(given, bool | float | list | dict):
        raise Refused(tr("'id' must be text or a whole number, not {kind}", kind=_kind(given)))
    return None if given is None else fields.tidied(str(given)).strip() or None


def _printed_id(value: object) -> str | None:
    return tidy(str(value))[0] if isinstance(value, str | int) and not isinstance(value, bool) else None


def _kind(value: object) -> str:
    return tr(_KINDS.get(type(value), _EMPTY))
