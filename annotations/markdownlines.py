"""Lines of Markdown: where one ends, and which are written text, code in a fence, or a comment.

After CommonMark 0.31, sections 2.1, 4.5, 4.6, 4.8 and 5.2, as far as lists, fences and comments go; quotes hold none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

TEXT, FENCE, CODE, COMMENT = "text", "fence", "code", "comment"

_OPENING = re.compile(r"(`{3,})[^`]*|(~{3,}).*")
_COMMENT, _COMMENT_END = "<!--", "-->"
_MARKER = re.compile(r"(?:[-*+]|(?P<number>\d{1,9})[.)])(?P<room>\s+|$)")
_RULE = re.compile(r"([-*_])(?:[ \t]*\1){2,}[ \t]*")
_HEADING = re.compile(r"#{1,6}(?:\s|$)")
_UNDERLINE = re.compile(r"=+|-+")
_QUOTE, _IN_QUOTE = ">", -1
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
    lists = _Lists(_indent(rows[0]))
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
        words = lists.words_of(written)
        if words.startswith(_COMMENT):
            block = None if _COMMENT_END in words else _Open(lists.column, _COMMENT)
            yield COMMENT, line
        elif found := _OPENING.fullmatch(words):
            block = _Open(lists.column, found[1] or found[2])
            yield FENCE, line
        else:
            yield TEXT, line


def _indent(line: str) -> int:
    written = line.expandtabs(4)
    return len(written) - len(written.lstrip())


class _Lists:
    """The list items that are open, and the paragraph that the next line may go on with."""

    def __init__(self, first: int) -> None:
        self._columns = [0, first]  # where the text of each begins
        self._paragraph: int | None = None  # the column of the item that holds it, or _IN_QUOTE

    @property
    def column(self) -> int:
        """Where the innermost item begins its text."""
        return self._columns[-1]

    def words_of(self, line: str) -> str:
        """The words of the next line behind its indentation and the signs of its items.

        Empty where they stand too far in, and where they go on with a paragraph: that keeps its item open, however far
        out the line begins.
        """
        at, words = _indent(line), line.strip()
        if words and self._goes_on(words, at):
            return ""
        self._paragraph = None
        if not words:
            return ""
        while self.column > at:
            self._columns.pop()
        while at - self.column <= _MOST_INDENT:
            words = line[at:].rstrip()
            marker = None if _RULE.fullmatch(words) else _MARKER.match(line, at)
            if marker is None:
                if is_quoted := words.startswith(_QUOTE):
                    words = words.lstrip(f"{_QUOTE} ")
                if words and not _begins_block(words):
                    self._paragraph = _IN_QUOTE if is_quoted else self.column
                return "" if is_quoted else words
            room = len(marker["room"])
            self._columns.append(marker.start("room") + (room if 0 < room <= _MOST_INDENT + 1 else 1))
            at = marker.end()
        return ""

    def _goes_on(self, words: str, at: int) -> bool:
        """Whether words that begin at a column go on with the paragraph, and keep it open unless they underline it."""
        around = max(column for column in self._columns if column <= at)
        is_own = around == self._paragraph
        is_near = at - around <= _MOST_INDENT
        if self._paragraph is None or (is_near and (_begins_block(words) or _begins_item(words, is_first=is_own))):
            return False
        if is_own and is_near and _UNDERLINE.fullmatch(words):
            self._paragraph = None
        return True


def _begins_block(words: str) -> bool:
    """Whether words end the paragraph before them, by what they begin other than a list."""
    begins = words.startswith((_COMMENT, _QUOTE)) or _HEADING.match(words)
    return bool(begins or _RULE.fullmatch(words) or _OPENING.fullmatch(words))


def _begins_item(words: str, *, is_first: bool) -> bool:
    """Whether words begin an item; the FIRST of a list, right below a paragraph, has words, and no number but 1."""
    marker = _MARKER.match(words)
    if marker is None or not is_first:
        return marker is not None
    return marker.end() < len(words) and int(marker["number"] or 1) == 1


def _closes(line: str, block: _Open) -> bool:
    words = line.strip()
    return (
        _indent(line) - block.column <= _MOST_INDENT and words.startswith(block.sign) and not words.strip(block.sign[0])
    )
