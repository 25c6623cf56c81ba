"""Examples in a guideline: sentences with marked words in brackets, and behind each bracket the label.

    - **Yes:** [Tollen Pharmacies]ACTOR [will open on Sundays]STANCE:offers. — What comes after the dash explains it.

Values of attributes may follow the label after a colon, with commas between. Brackets may lie in each other. Brackets
without a label are plain ones.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from annotations import markdownlines
from annotations.guidelines.guide import Guide
from annotations.value import value
from annotations.wording import tr

YES, NO, RATHER = "Yes", "No", "Rather"
EXPLAINED = " — "

_GOES_ON = re.compile(r"[ \t]+(?![-*+] |\d+[.)] )\S")
_KIND = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+\*\*(Yes|No|Rather):\*\*\s+(.*)")
_LABEL = re.compile(r"([A-Za-z]\w*)((?::\w+(?:,\w+)*)?)")


@value
class Mark:
    """Marked words: offsets into the line, of the opening bracket, the words, and the end of label and values."""

    label: str
    opening: int
    start: int
    end: int
    closing: int
    values: tuple[str, ...] = ()


@value
class Example:
    """An example: its kind (YES, NO, or RATHER, which says how a NO is right), its line from 1, the sentence, and what
    is said about it."""

    kind: str
    line: int
    sentence: str
    comment: str
    rule: str


@dataclass
class Marks:
    """The marks of a line, inner ones before those around them, and what is wrong with its brackets."""

    marks: list[Mark] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def read(line: str, labels: Collection[str]) -> Marks:
    """The marks in a line; LABELS are the names that may stand behind a bracket.

    A name in capitals that is none of them is a fault, and so is a bracket that is never closed, or never opened, in a
    line that has marks.
    """
    found, stack, loose = Marks(), list[int](), 0
    for at, character in enumerate(line):
        if character == "[":
            stack.append(at)
        elif character == "]" and not stack:
            loose += 1
        elif character == "]":
            opening = stack.pop()
            behind = _LABEL.match(line, at + 1)
            if behind and behind[1] in labels:
                values = tuple(behind[2][1:].split(",")) if behind[2] else ()
                found.marks.append(Mark(behind[1], opening, opening + 1, at, behind.end(), values))
            elif behind and behind[1].isupper() and len(behind[1]) > 1:
                found.faults.append(tr("{word} is no label", word=behind[1]))
    if found.marks and (stack or loose):
        found.faults.append(tr("a bracket is not closed") if stack else tr("a bracket is not opened"))
    return found


def unmarked(line: str, marks: Collection[Mark]) -> tuple[str, list[tuple[str, int, int]]]:
    """LINE without brackets and labels, and where in it the marked words stand, each with its label, outer ones first.

    Ranges are half-open, in code points.
    """
    gone = {at for mark in marks for at in (mark.opening, *range(mark.end, mark.closing))}
    places, kept = list[int](), list[str]()
    for at, character in enumerate(line):
        places.append(len(kept))
        if at not in gone:
            kept.append(character)
    places.append(len(kept))
    ranges = [(mark.label, places[mark.start], places[mark.end]) for mark in marks]
    return "".join(kept), sorted(ranges, key=lambda each: (each[1], -each[2]))


def examples(guide: Guide) -> Iterator[Example]:
    """Every example of a guideline, with the rule that it stands in. An example may go on in further lines."""
    for part in guide.parts:
        written = [line if kind == markdownlines.TEXT else "" for kind, line in markdownlines.fences(part.text)]
        for number, line in enumerate(written):
            if found := _KIND.fullmatch(line):
                going_on = takewhile(lambda each: _GOES_ON.match(each), written[number + 1 :])
                sentence, _, comment = " ".join([found[2], *(each.strip() for each in going_on)]).partition(EXPLAINED)
                yield Example(found[1], part.line + number, sentence.strip(), comment.strip(), part.id)
