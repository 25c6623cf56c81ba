"""A language that nobody speaks: every line of the program in brackets and longer by two fifths.

What is shown outside of brackets was never handed to a catalogue, or handed to it in a way that no translator sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from annotations import wording
from docs.translating.lines import lines

OPENS, CLOSES = "⟦", "⟧"
_LONGER_BY = 0.4
_WORD = re.compile(r"[^\W\d_]{2,}")


@contextmanager
def spoken() -> Iterator[None]:
    """Let the program speak it, for lines that are found in its sources."""
    catalogue: dict[str, str | tuple[str, ...]] = {}
    for line in lines():
        forms = tuple(map(_bracketed, line.texts))
        catalogue[wording.key(line.texts[-1], line.meaning)] = forms if len(forms) > 1 else forms[0]
    for sign, meaning in wording.SIGNS.items():
        catalogue[wording.key(sign, meaning)] = sign
    wording.speak(catalogue)
    try:
        yield
    finally:
        wording.speak({})


def outside(text: str) -> list[str]:
    """The words of TEXT that stand in no brackets; a bracket that something cut off lasts to the end of its line."""
    left, depth = [], 0
    for sign in text:
        if sign == OPENS:
            depth += 1
        elif sign == CLOSES:
            depth = max(0, depth - 1)
        elif sign == "\n":
            depth = 0
        left.append(sign if depth == 0 else " ")
    return _WORD.findall("".join(left))


def _bracketed(text: str) -> str:
    return f"{OPENS}{text}{'~' * round(len(text) * _LONGER_BY)}{CLOSES}"
