"""The words that a text has to hold for a regular expression to stand in it, so that the index of words can be asked.

Only what stands in the expression as it is, is taken; where there is something that may change what the rest means, as
flags do, nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotations.concordance.syntax import end_of_one
from annotations.folding import words_of
from annotations.store import Part, Sought

_TAKEN_GROUP = re.compile(r"\((?:(?![?*])|\?(?::|>|P?<[^\W\d]\w*>))")
_OTHER_GROUP = re.compile(r"\(\?<?[=!]")
_MAY_LACK = re.compile(r"(?:[*?]|\{0*,\d*\}|\{0+(?:,\d*)?\})[?+]?")
_REPEATED = re.compile(r"(?:\+|\{0*[1-9]\d*(?:,\d*)?\})[?+]?")
_SHORTHAND = re.compile(r"\\(?:[AbBdDmMRsSwWXZ]|[pP]\{)")


class _Unknown(Exception):
    """There is something in the expression that may change what the rest of it means."""


def sought(expression: str) -> Sequence[Sought]:
    """What the index of words is asked for an expression that compiles: a text in which it stands holds one of these
    sequences of words. An empty one is held by every text."""
    try:
        return _sought(expression)
    except _Unknown:
        return [()]


def _sought(expression: str) -> list[Sought]:
    return [each for known in _alternatives(expression) for each in max(known, key=_told)]


def _told(either: Sequence[Sought]) -> int:
    """How much it tells that a text holds one of these: the letters of the shortest."""
    return min(sum(len(part.text) for part in each) for each in either)


def _alternatives(expression: str) -> list[list[list[Sought]]]:
    """For each alternative all that is known of a text in which it stands, each as what it holds one of."""
    found: list[list[list[Sought]]] = [[]]
    run, at = "", 0
    while at < len(expression):
        if expression[at] == "|":
            found[-1].append([_words(run)])
            found.append([])
            run, at = "", at + 1
            continue
        character, end = _one(expression, at)
        may_lack, repeated = _MAY_LACK.match(expression, end), _REPEATED.match(expression, end)
        if may_lack is None:
            run += character
            if group := _TAKEN_GROUP.match(expression, at):
                found[-1].append(_sought(expression[group.end() : end - 1]))
        if may_lack or repeated or not character:
            found[-1].append([_words(run)])
            run = ""
        times = may_lack or repeated
        at = times.end() if times else end
    found[-1].append([_words(run)])
    return found


def _one(expression: str, at: int) -> tuple[str, int]:
    """The character that has to stand in a text for what is at AT, empty for what is none, and where that ends."""
    first = expression[at]
    if first == "\\":
        second = expression[at + 1]
        if second.isalnum() and not _SHORTHAND.match(expression, at):
            raise _Unknown
        return "" if second.isalnum() or not second.isascii() else second, end_of_one(expression, at)
    if first == "(":
        return "", _end_of_group(expression, at)
    if first in ")*+?{":
        raise _Unknown
    return "" if first in "[.^$" or not first.isascii() else first, end_of_one(expression, at)


def _end_of_group(expression: str, at: int) -> int:
    """Where the group that begins at AT ends."""
    depth = 0
    while at < len(expression):
        if expression[at] == "(":
            if not (_TAKEN_GROUP.match(expression, at) or _OTHER_GROUP.match(expression, at)):
                raise _Unknown
            depth += 1
        depth -= expression[at] == ")"
        at = end_of_one(expression, at)
        if not depth:
            return at
    raise _Unknown


def _words(run: str) -> Sought:
    """The words of RUN, characters of ASCII that stand in a text just so; before the first and behind the last of
    them the word may go on."""
    folded = run.lower()
    words = words_of(folded)
    last = len(words) - 1
    return [
        Part(word, at == 0 and folded.startswith(word), at == last and folded.endswith(word))
        for at, word in enumerate(words)
    ]
