"""Regular expressions that somebody types: checked before they are tried on anything.

The engine stops a search that takes too long, but not the making of an expression, which unrolls what is repeated a
given number of times. So that is counted first. An expression that calls itself, or one of its groups, fills the memory
sooner than its time is over (decision 37).
"""

from __future__ import annotations

import re

import regex

from annotations.concordance import syntax
from annotations.errors import Refused
from annotations.wording import tr

LONGEST = 1000
MOST_REPEATED = 10_000
_FLAGS = regex.VERSION1 | regex.MULTILINE
_TIMES = re.compile(r"\{([0-9]*)(?:,([0-9]*))?\}")
_FUZZY = re.compile(r"\{[deis0-9<=+,]+")
_CALLS = re.compile(r"\(\?(?:R|[+-]?[0-9]|&|P[>&])")


def checked(expression: str, *, case: bool) -> regex.Pattern[str]:
    """A regular expression, compiled; ^ and $ are the ends of a line.

    Raises Refused, one line that says what is wrong and at which character.
    """
    if not expression:
        raise Refused(tr("there is nothing between the two slashes"))
    if len(expression) > LONGEST:
        raise Refused(tr("an expression has at most {count:,} characters", count=LONGEST))
    try:
        if (call := place_of_call(expression)) is not None:
            raise Refused(tr("at character {place}: an expression cannot call itself or a group", place=call + 1))
        if unrolled(expression) > MOST_REPEATED:
            raise Refused(tr("the expression repeats too much: at most {count:,} things in all", count=MOST_REPEATED))
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
    read = _read(expression)
    totals, last = [0], [0]
    at = 0
    while at < len(read):
        times = _TIMES.match(read, at)
        if times and times[0] != "{}":
            repeated = last[-1] * max(_number(times[1]), _number(times[2]), 1)
            totals[-1] += repeated - last[-1]
            last[-1] = repeated
            at = times.end()
        elif fuzzy := _end_of_fuzzy(read, at):
            totals[-1] += 1
            at = fuzzy
        elif read[at] == "(":
            totals.append(0)
            last.append(0)
            at += 1
        elif read[at] == ")" and len(totals) > 1:
            inner = totals.pop() + 1
            last.pop()
            totals[-1] += inner
            last[-1] = inner
            at += 1
        else:
            if read[at] not in "*+?":
                last[-1] = syntax.class_at(read, at)[1] if read[at] == "[" else 1
                totals[-1] += last[-1]
            at = syntax.end_of_one(read, at)
        if max(totals) > MOST_REPEATED:
            return max(totals)
    return sum(totals)


def place_of_call(expression: str) -> int | None:
    """Where the expression calls itself or one of its groups first, as in `(?R)`; None where it does not."""
    read = _read(expression)
    at = 0
    while at < len(read):
        if _CALLS.match(read, at):
            return syntax.meant(expression)[at]
        at = syntax.end_of_one(read, at)
    return None


def _read(expression: str) -> str:
    return "".join(expression[at] for at in syntax.meant(expression))


def _end_of_fuzzy(read: str, at: int) -> int | None:
    """Where the number of faults that begins at AT ends; None where none does.

    One of none at all, as in `{e<=0}`, means nothing, so that what is repeated behind it is what stands before it.
    """
    faults = _FUZZY.match(read, at)
    if faults is None:
        return None
    end = faults.end()
    if read.startswith(":", end) and end + 1 < len(read):
        end = syntax.end_of_one(read, end + 1)
    return end + 1 if read.startswith("}", end) else None


def _number(digits: str | None) -> int:
    return min(int(digits[:9]) if digits and len(digits) < 9 else MOST_REPEATED + 1 if digits else 0, MOST_REPEATED + 1)
