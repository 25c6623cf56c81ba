"""Plain text files: one document each, in the layout that `annotations.sectioning` knows."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotations import openprojects
from annotations.decoding import Decoded, decode, tidy
from annotations.errors import Refused, reason
from annotations.formats.values import Article, Problem
from annotations.sectioning import SplitRules, split
from annotations.text import TITLE, Document
from annotations.wording import tr

LONGEST_SLUG = 80

# Latin letters that do not come apart into a base letter and an accent.
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"})


def read(path: Path, *, encoding: str | None = None, rules: SplitRules, language: str) -> Iterator[Article | Problem]:
    """The one document of a text file; a Problem where it cannot be opened, is no text, or is blank."""
    name = tidy(path.name)[0]
    try:
        raw = openprojects.bytes_of(path)
        decoded = decode(raw, encoding)
    except (OSError, Refused) as error:
        yield Problem(tidy(str(path))[0], None, None, trouble(error))
        return
    if not decoded.text.strip():
        yield Problem(tidy(str(path))[0], None, None, tr("the file is blank") if raw else tr("the file is empty"))
        return
    divided = split(decoded.text, rules)
    titles = [decoded.text[s.start : s.end] for s in divided.sections if s.kind == TITLE]
    source: dict[str, Any] = {"name": name, "sha256": hashlib.sha256(raw).hexdigest(), **provenance(decoded)}
    document = Document(
        slug(path.stem), decoded.text, divided.sections, titles[0] if titles else None, language, source=source
    )
    yield Article(document, where=tidy(str(path))[0], notes=(*remarks(decoded), *divided.notes))


def slug(name: str, fallback: str = "document") -> str:
    """An id from a file name's stem: lower case, words joined by hyphens, Latin letters without accents.

    Letters of other scripts stay as they are; no character of it means anything to a shell or a file system.
    """
    plain = "".join(map(_plain, unicodedata.normalize("NFC", name.lower()).translate(_LETTERS)))
    return "-".join(plain.split())[:LONGEST_SLUG].strip("-") or fallback


def trouble(error: OSError | Refused) -> str:
    """One line that says why a file could not be read."""
    if isinstance(error, OSError):
        return tr("the file cannot be read: {why}", why=reason(error))
    return str(error)


def provenance(decoded: Decoded) -> dict[str, Any]:
    """What of the file's form is not to be seen in its text: encoding, newlines and mark, where they are unusual."""
    unusual: dict[str, Any] = {}
    if decoded.encoding != "utf-8":
        unusual["encoding"] = decoded.encoding
    if decoded.newlines not in ("lf", None):
        unusual["newlines"] = decoded.newlines
    if decoded.bom:
        unusual["bom"] = True
    return unusual


def remarks(decoded: Decoded) -> tuple[str, ...]:
    """What the person who imports should know about the reading of a file."""
    notes = [tr("the encoding was guessed: {encoding}", encoding=decoded.encoding)] if decoded.guessed else []
    if decoded.replaced:
        notes.append(tr("characters that could not be read and became U+FFFD: {replaced}", replaced=decoded.replaced))
    return tuple(notes)


def _plain(char: str) -> str:
    """A character as it stands in a slug; a blank for what has no place there."""
    if unicodedata.name(char, "").startswith("LATIN"):
        bare = "".join(part for part in unicodedata.normalize("NFKD", char) if part.isalnum())
        return bare if bare else " "
    # combining marks belong to the letters of many scripts; after a Latin letter they are an accent that NFC left over
    if unicodedata.category(char)[0] == "M":
        return "" if "\u0300" <= char <= "\u036f" else char
    return char if char.isalnum() else " "
