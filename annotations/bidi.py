"""Words that run from right to left, among others that do not. Characters are told apart by the Unicode standard's
bidirectional classes; offsets play no part here.

What a line for people quotes from a text may run the other way. Between isolates (U+2068 and U+2069) it is ordered by
itself, and leaves the rest of the line in its order; they are put in where a line is shown, and never stored.
"""

from __future__ import annotations

import re
from unicodedata import bidirectional

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
_SAMPLED = 4000
_ENOUGH_WITHIN = 0.3
_QUOTED = re.compile("(“)([^“”]*)(”)|(„)([^„“]*)(“)")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff]"
)


def holds_right_to_left(text: str) -> bool:
    """Whether any character of TEXT runs from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def runs_right_to_left(text: str, within: bool | None = None) -> bool:
    """Whether TEXT runs from right to left: most of its letters do, or where as many run each way, the first one does.

    WITHIN tells how the text runs of which this is a part. One from right to left stays so with many names and quotes
    in it that run the other way; a part without letters runs as the whole does. Of a long text its beginning tells.
    """
    if not holds_right_to_left(text):
        return bool(within) and not any(each.isalpha() for each in text[:_SAMPLED])
    ways = [each in ("R", "AL") for each in map(bidirectional, text[:_SAMPLED]) if each in ("R", "AL", "L")]
    share = sum(ways) / len(ways) if ways else 0.0
    if within:
        return share >= _ENOUGH_WITHIN or not ways
    return share > 0.5 or (share == 0.5 and within is None and ways[0])


def isolated(text: str) -> str:
    """TEXT between isolates where any of it runs from right to left; as it is otherwise."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if holds_right_to_left(text) else text


def with_quotes_isolated(line: str) -> str:
    """A line for people in which what stands in quotation marks and runs from right to left is ordered by itself."""
    if not holds_right_to_left(line):
        return line
    return _QUOTED.sub(_isolated_quote, line)


def _isolated_quote(found: re.Match[str]) -> str:
    opening, words, closing = (part for part in found.groups() if part is not None)
    return f"{opening}{isolated(words)}{closing}"
