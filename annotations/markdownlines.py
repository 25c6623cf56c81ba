"""Lines of Markdown: where one ends, and which are written text, code in a fence, or a comment.

After CommonMark 0.31, sections 2.1, 4.5, 4.6 and 5.2, as far as lists, fences and comments go; quotes hold neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

TEXT, FENCE, CODE, COMMENT = "text", "fence", "code", "comment"

_OPENING = re.compile(r"(`{3,})[^`]*|(~{3,}).*")
_COMMENT, _COMMENT_END = "<!--", "-->"
_MARKER = re.compile(r"(?:[-*+]|\d{1,9}[.)])(\s+|$)")
_MOST_INDENT = 3  # what stands further in is code by that alone, or goes on with a paragraph


class _Open(NamedTuple):
    """A block whose end is still to come; `column` is where the list item around it begins its text."""

    column: int
    sign: str


def lines(text: str) -> list[str]:
    """The lines of TEXT, one at least. Only line feeds and carriage returns end one: U+2028 and its like stay in it."""
    return re.split(r"\r\n?|\n", text)


def fences(text: str) -> Iterator[tuple[str, str]]:
    """Each line of TEXT after what it is: TEXT, a FENCE around a block of code, CODE in such a block, or COMMENT.

    The first line is no code, however far in it begins: it may be that of an item which was taken out of its list.
    """
    rows = lines(text)
    items = [0, _indent(rows[0])]
    block: _Open | None = None
    for line in rows:
        written = line.expandtabs(4)
        if block is not None and written.strip() and _indent(written) < block.column:
            block = None  # the item has ended, and with it what it held
        if block is not None:
            is_comment = block.sign == _COMMENT
            is_end = _COMMENT_END in written if is_comment else _closes(written, block)
            yield COMMENT if is_comment else FENCE if is_end else CODE, line
            block = None if is_end else block
            continue
        words = _within(written, items) if written.strip() else ""
        if words.startswith(_COMMENT):
            block = None if _COMMENT_END in words else _Open(items[-1], _COMMENT)
            yield COMMENT, line
        elif found := _OPENING.fullmatch(words):
            block = _Open(items[-1], found[1] or found[2])
            yield FENCE, line
        else:
            yield TEXT, line


def _indent(line: str) -> int:
    written = line.expandtabs(4)
    return len(written) - len(written.lstrip())


def _within(line: str, items: list[int]) -> str:
    """The words of a line behind its indentation and the signs of its list items; empty where they stand too far in.

    ITEMS holds the columns where the text of the open items begins, and is brought up to this line.
    """
    at = _indent(line)
    while len(items) > 1 and items[-1] > at:
        items.pop()
    while at - items[-1] <= _MOST_INDENT:
        marker = _MARKER.match(line, at)
        if marker is None:
            return line[at:].rstrip()
        room = len(marker[1])
        items.append(marker.start(1) + (room if 0 < room <= _MOST_INDENT + 1 else 1))
        at = marker.end()
    return ""


def _closes(line: str, block: _Open) -> bool:
    words = line.strip()
    return (
        _indent(line) - block.column <= _MOST_INDENT and words.startswith(block.sign) and not words.strip(block.sign[0])
    )
