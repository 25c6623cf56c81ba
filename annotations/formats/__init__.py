"""The registry of formats: what can be read, what can be written, and which one a file is in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from annotations import openprojects
from annotations.errors import Refused
from annotations.formats import articles as articles_format
from annotations.formats import lossless, plaintext
from annotations.formats.values import Article, Problem
from annotations.formats.written import Progress, Written, reported
from annotations.schema import Schema
from annotations.sectioning import SplitRules
from annotations.wording import later, tr


@dataclass(frozen=True, slots=True)
class Format:
    """A format by the name that commands and menus use."""

    name: str
    title: str
    reads: bool
    writes: bool
    ending: str
    folder: bool = False


FORMATS = (
    Format("text", later("Plain text: title, body, numbered points, related links"), True, False, ".txt"),
    Format("articles", later("JSON or JSON Lines with title, article and summary"), True, False, ".jsonl"),
    Format(
        "stancemark", later("Lossless: every set with spans, links and judgements"), True, True, ".stancemark.jsonl"
    ),
    Format("spacy", later("spaCy training data (DocBin) with a config"), False, True, "", folder=True),
)


def named(name: str) -> Format:
    """The format called NAME. Raises Refused, naming those there are."""
    for format in FORMATS:
        if format.name == name:
            return format
    raise Refused(
        tr("there is no format {name} (formats: {names})", name=name, names=", ".join(each.name for each in FORMATS))
    )


def readable(name: str) -> Format:
    """The format called NAME, where it can be read. Raises Refused where not."""
    if not (format := named(name)).reads:
        raise Refused(tr("the format {name} can be written, not read", name=name))
    return format


def writable(name: str) -> Format:
    """The format called NAME, where it can be written. Raises Refused where not."""
    if not (format := named(name)).writes:
        raise Refused(tr("the format {name} can be read, not written", name=name))
    return format


FOREIGN = {
    **dict.fromkeys((".html", ".htm"), later("a web page")),
    **dict.fromkeys((".csv", ".tsv", ".xlsx"), later("a table")),
    **dict.fromkeys((".doc", ".docx", ".odt", ".rtf"), later("a word processor's file")),
    ".xml": "XML",
    ".pdf": later("a PDF"),
    ".epub": later("an e-book"),
}


def guess(path: Path) -> str:
    """The format that a file's name and first line speak for. Raises Refused for names of what cannot be read.

    Documents of the lossless format are read as such wherever they stand among articles.
    """
    if path.suffix.lower() == ".stancemark":
        raise Refused(tr("{path}: is a project; export it, and import what was written", path=path))
    if what := FOREIGN.get(path.suffix.lower()):
        raise Refused(tr("{path}: is {what}, which is not read; save it as plain text", path=path, what=tr(what)))
    if path.suffix.lower() not in (".jsonl", ".ndjson", ".json"):
        return "text"
    line = b""
    try:
        line = openprojects.found_in(path, _first_line)
        first = json.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except (OSError, ValueError, RecursionError):
        spread = line.strip().removeprefix(b"\xef\xbb\xbf") in (b"{", b"[")
        return "stancemark" if path.name.endswith(".stancemark.jsonl") and not spread else "articles"
    return "stancemark" if isinstance(first, dict) and lossless.recognises(first) else "articles"


def _first_line(file: BinaryIO) -> bytes:
    return next((each for each in file if each.removeprefix(b"\xef\xbb\xbf").strip()), b"")


def read(
    path: Path,
    name: str | None = None,
    *,
    rules: SplitRules,
    language: str,
    annotator: str | None = None,
    encoding: str | None = None,
) -> Iterator[Article | Problem]:
    """The articles of a file in the format NAME (guessed where None) and what is wrong with the others."""
    name = name or guess(path)
    readable(name)
    if name == "stancemark":
        return lossless.read(path, annotator)
    if name == "text":
        return plaintext.read(path, encoding=encoding, rules=rules, language=language)
    return articles_format.read(path, encoding=encoding, rules=rules, language=language, annotator=annotator)


def write(
    articles: Iterable[Article],
    target: Path,
    name: str,
    *,
    schema: Schema,
    language: str,
    progress: Progress | None = None,
) -> Written:
    """Write articles in the format NAME to TARGET, a file or (where the format says so) a folder.

    PROGRESS gets (done, in all, title) for each document, or each set of one, and may raise to cancel: then TARGET is
    as it was.
    """
    writable(name)
    if name == "stancemark":
        if progress:
            articles = reported(list(articles), lambda article: article.document.title or article.document.id, progress)
        return lossless.write(articles, target)
    from annotations.formats.spacy_docbin import write as write_docbin

    return write_docbin(articles, target, schema=schema, language=language, progress=progress)
