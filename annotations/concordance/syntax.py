"""How the engine reads a regular expression: where what stands in it ends, and what of it means nothing to a search."""

from __future__ import annotations

import re

_NAMED = re.compile(r"\\(?:[pP](?:[CLMNPSZ]|\{\^?[A-Za-z0-9 &_.-]*(?:[:=][A-Za-z0-9 &_./-]*)?\})|N\{[A-Za-z0-9 -]*\})")
_OF_MANY = re.compile(r"\\(?:[dDhsSwW]|[pP][CLMNPSZ{])")
_OPERATORS = ("||", "~~", "&&", "--")
_COMMENT = re.compile(r"\(\?#(?:[^\\)]|\\.)*\)", re.DOTALL)
_ANY_BLANK = r"(?:\s|#[^\n]*(?:\n|\Z))"
_BLANK = re.compile(f"{_ANY_BLANK}+")
_LEAKY = re.compile(rf"\(\?(?:\||\({_ANY_BLANK}*\?)")  # groups whose flags hold behind them as well


def _flags(blank: str) -> re.Pattern[str]:
    letters = rf"((?:{blank}(?:[abefiLmprsuwx]|V{blank}[01]))*){blank}"
    return re.compile(rf"\(\?{letters}(?:-{letters})?([:)])")


_FLAGS, _VERBOSE_FLAGS = _flags(""), _flags(f"{_ANY_BLANK}*")


def end_of_one(expression: str, at: int) -> int:
    """Where the character, the escape or the class that begins at AT ends."""
    if expression[at] == "\\":
        named = _NAMED.match(expression, at)
        return named.end() if named else at + 2
    return class_at(expression, at)[0] if expression[at] == "[" else at + 1


def class_at(expression: str, at: int) -> tuple[int, int]:
    """Where the class that begins at AT ends, and how many ranges, escapes and other classes stand in it, or one."""
    at += 2 if expression.startswith("^", at + 1) else 1
    things, is_due = 0, True  # where a member is due, a ] is one
    while at < len(expression) and (is_due or expression[at] != "]"):
        if not is_due and expression.startswith(_OPERATORS, at):
            at, is_due = at + 2, True
        else:
            at, within = _member(expression, at)
            things, is_due = things + within, False
    return at + 1, max(things, 1)


def _member(expression: str, at: int) -> tuple[int, int]:
    at, things, is_character = _item(expression, at)
    if is_character and expression.startswith("-", at) and expression[at + 1 : at + 2] not in ("", "-", "]"):
        at, within, _ = _item(expression, at + 1)
        things += within + 1
    return at, things


def _item(expression: str, at: int) -> tuple[int, int, bool]:
    """Where one item of a class ends, how many things it is, and whether it is a character, which may begin a range."""
    if expression[at] == "[":
        return *class_at(expression, at), False
    if expression[at] == "\\":
        return end_of_one(expression, at), 1, _OF_MANY.match(expression, at) is None
    return at + 1, 0, True


def meant(expression: str) -> list[int]:
    """The offsets of what is left of an expression without comments, without flags, and under the flag x without white
    space: the engine reads what stands before and behind these as if it stood together."""
    kept: list[int] = []
    verbose, leaky = [False], [False]  # of each group that is open
    at = 0
    while at < len(expression):
        if (end := _end_of_nothing(expression, at, verbose[-1])) > at:
            at = end
        elif flags := (_VERBOSE_FLAGS if verbose[-1] else _FLAGS).match(expression, at):
            is_verbose = _turned(verbose[-1], flags)
            if flags[3] == ")":
                verbose[-1] = is_verbose
            else:
                kept.append(at)
                verbose.append(is_verbose)
                leaky.append(False)
            at = flags.end()
        else:
            if expression[at] == "(":
                verbose.append(verbose[-1])
                leaky.append(_LEAKY.match(expression, at) is not None)
            elif expression[at] == ")" and len(verbose) > 1:
                inner = verbose.pop()
                verbose[-1] = inner if leaky.pop() else verbose[-1]
            end = end_of_one(expression, at)
            kept += range(at, min(end, len(expression)))
            at = end
    return kept


def _end_of_nothing(expression: str, at: int, verbose: bool) -> int:
    """Where the comment or the white space that begins at AT ends; AT where there is none."""
    found = (verbose and _BLANK.match(expression, at)) or _COMMENT.match(expression, at)
    return found.end() if found else at


def _turned(verbose: bool, flags: re.Match[str]) -> bool:
    """Whether white space means nothing behind these flags."""
    on, off = (re.sub("#[^\n]*", "", letters or "") for letters in flags.groups()[:2])
    return (verbose or "x" in on) and "x" not in off
