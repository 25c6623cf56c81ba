"""Guideline files: Markdown in UTF-8, which may say in lines at its head which version it is.

    ---
    version: 1.1
    ---

A project keeps the version beside the text, so that the two cannot contradict each other; other lines of the head stay
in the text.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from annotations import openprojects
from annotations.errors import Refused, reason
from annotations.wording import tr

LONGEST = 1_000_000
_HEAD = re.compile(r"---[ \t]*\n((?:[\w-]+:.*\n|[ \t#].*\n|\n)*)---[ \t]*(?:\n|\Z)")
_VERSION = re.compile(r"^version:[ \t]*(.*?)[ \t]*(?:\n|\Z)", re.MULTILINE)


class Draft(NamedTuple):
    """A text that may become a version; `version` is what its head says, empty where it says nothing."""

    version: str
    text: str


def read(path: Path) -> Draft:
    """What the file PATH holds. Raises Refused: file and reason in one line."""
    try:
        text = openprojects.text_of(path)
    except FileNotFoundError:
        raise Refused(tr("{path}: no such file", path=path)) from None
    except OSError as error:
        raise Refused(tr("{path}: cannot be read ({reason})", path=path, reason=reason(error))) from error
    except UnicodeDecodeError as error:
        line = tr("{path}: cannot be read as UTF-8 text (byte {byte})", path=path, byte=error.start + 1)
        raise Refused(line) from error
    try:
        return unpacked(text)
    except Refused as refusal:
        raise Refused(tr("{path}: {reason}", path=path, reason=str(refusal))) from refusal


def unpacked(text: str) -> Draft:
    """The version that the head of TEXT names, and TEXT without that line."""
    text = checked(text)
    head = _HEAD.match(text)
    version = _VERSION.search(head[1]) if head else None
    if head is None or version is None:
        return Draft("", text)
    rest = head[1][: version.start()] + head[1][version.end() :]
    kept = f"---\n{rest}---\n" if rest.strip() else ""
    return Draft(version[1].strip("\"'"), (kept + text[head.end() :]).lstrip("\n"))


def packed(draft: Draft) -> str:
    """The text of a file for DRAFT, which `unpacked` reads back."""
    text = draft.text if draft.text.endswith("\n") else f"{draft.text}\n"
    line = f"version: {draft.version}\n"
    head = _HEAD.match(text)
    return f"---\n{line}{head[1]}---\n{text[head.end() :]}" if head else f"---\n{line}---\n\n{text}"


def checked(text: str) -> str:
    """TEXT with plain line ends. Raises Refused where it is too long or holds what cannot be shown."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > LONGEST:
        raise Refused(tr("the text is longer than {most:,} characters", most=LONGEST))
    for number, row in enumerate(text.split("\n"), 1):
        if any((each < " " and each != "\t") or "\ud800" <= each <= "\udfff" for each in row):
            line = tr("line {number} holds control characters; a guideline is Markdown text", number=number)
            raise Refused(line)
    return text


def without_head(text: str) -> str:
    """TEXT as it is shown: without the lines at its head that only programs read."""
    head = _HEAD.match(text)
    return text[head.end() :].lstrip("\n") if head else text


def write(path: Path, draft: Draft) -> None:
    """Write a file, in the place of one that is there, which stays as it was where that fails. Raises Refused then."""
    from annotations.formats.written import batch

    with batch(path) as place:
        place.write(path, packed(draft).encode("utf-8"))
