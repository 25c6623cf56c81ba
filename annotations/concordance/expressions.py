"""Regular expressions that somebody types: checked before they are tried on anything.

The engine stops a search that takes too long, but not the making of an expression, which unrolls what is repeated a
given number of times. So that is counted first. An expression that calls itself, or one of its groups, fills the memory
sooner than its time is over (decision 37).
"""

from __future__ import annotations

import re

import regex

from annotations.errors import Refused
from annotations.wording import tr

LONGEST = 1000
MOST_REPEATED = 10_000
_FLAGS = regex.VERSION1 | regex.MULTILINE
_TIMES = re.compile(r"\{(\d*)(?:,(\d*))?\}")
_CALLS = re.compile(r"\(\?(?:R|[+-]?\d|&|P>)")
_NAMED = re.compile(r"\\[pPNxuU]\{[^}]*\}")


def checked(expression: str, *, case: bool) -> regex.Pattern[str]:
    """A regular expression, compiled; ^ and $ are the ends of a line.

    Raises Refused, one line that says what is wrong and at which character.
    """
    if not expression:
        raise Refused(tr("there is nothing between the two slashes"))
    if len(expression) > LONGEST:
        raise Refused(tr("an expression has at most {count:,} characters", count=LONGEST))
    if (call := place_of_call(expression)) is not None:
        raise Refused(tr("at character {place}: an expression cannot call itself or a group", place=call + 1))
    if unrolled(expression) > MOST_REPEATED:
        raise Refused(tr("the expression repeats too much: at most {count:,} things in all", count=MOST_REPEATED))
    try:
        return regex.compile(expression, _FLAGS | (0 if case else regex.IGNORECASE))
    except regex.error as error:
        place = (error.pos or 0) + 1
        raise Refused(
            tr("the expression breaks off at character {place}: {reason}", place=place, reason=error.msg)
        ) from None
    except ValueError:
        raise Refused(tr("the expression has flags that do not go with it")) from None
    except (RecursionError, OverflowError, MemoryError):
        raise Refused(tr("the expression is too large")) from None


def unrolled(expression: str) -> int:
    """How many things the expression asks for, each counted as often as it is to be repeated at most.

    An estimate from above of what the engine unrolls; where there are more than MOST_REPEATED it may be any larger one.
    """
    totals, last = [0], [0]
    at = 0
    while at < len(expression):
        times = _TIMES.match(expression, at)
        if times and (times[1] or times[2]):
            repeated = last[-1] * max(_number(times[1]), _number(times[2]), 1)
            totals[-1] += repeated - last[-1]
            last[-1] = repeated
            at = times.end()
        elif expression[at] == "(":
            totals.append(0)
            last.append(0)
            at += 1
        elif expression[at] == ")" and len(totals) > 1:
            inner = totals.pop() + 1
            last.pop()
            totals[-1] += inner
            last[-1] = inner
            at += 1
        else:
            end = end_of_one(expression, at)
            if expression[at] not in "*+?":
                totals[-1] += 1
                last[-1] = 1
            at = end
        if max(totals) > MOST_REPEATED:
            return max(totals)
    return sum(totals)


def place_of_call(expression: str) -> int | None:
    """Where the expression calls itself or one of its groups first, as in `(?R)`; None where it does not."""
    at = 0
    while at < len(expression):
        if _CALLS.match(expression, at):
            return at
        at = end_of_one(expression, at)
    return None


def end_of_one(expression: str, at: int) -> int:
    """Where the character, the escape or the class that begins at AT ends."""
    if expression[at] == "\\":
        named = _NAMED.match(expression, at)
        return named.end() if named else at + 2
    if expression[at] != "[":
        return at + 1
    depth, at = 1, at + (2 if expression.startswith("[^", at) else 1)
    at += expression.startswith("]", at)
    while at < len(expression) and depth:
        depth += {"[": 1, "]": -1}.get(expression[at], 0)
        at += 2 if expression[at] == "\\" else 1
    return at


def _number(digits: str | None) -> int:
    return min(int(digits[:9]) if digits and len(digits) < 9 else MOST_REPEATED + 1 if digits else 0, MOST_REPEATED + 1)
