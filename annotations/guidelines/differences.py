"""What changed from one version of a guideline to another, rule by rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from annotations import markdownlines
from annotations.guidelines.guide import BELOW, Guide, Part
from annotations.value import value
from annotations.wording import tr

ADDED, CHANGED, REMOVED = "added", "changed", "removed"
SAME, GONE, NEW = "same", "gone", "new"

_PIECES = re.compile(r"\w+|\s+|[^\w\s]")
_MOST_PIECES = 4_000
_TITLE = "\0title"
_BEGINS = re.compile(r"\s*$|\s*([-*+]|\d+[.)])\s|#{1,6}\s|\s*[>|]|    ")  # a line that goes on with none
_ENDS = re.compile(r"\s*$|#{1,6}\s|\s*\||.*(  |\\)$")  # a line that none goes on


@value
class Difference:
    """A rule, or a section without an id (`id` is empty then), that is not the same in both, with the text it had."""

    kind: str
    key: str
    id: str
    title: str
    before: str
    after: str


def between(old: Guide, new: Guide) -> list[Difference]:
    """The differences in the order of NEW, what was removed at the end. How lines are broken makes none, and another
    title of the whole only one."""
    before, after = _below_title(old), _below_title(new)
    found = [
        _difference(CHANGED if key in before else ADDED, before.get(key), part)
        for key, part in after.items()
        if key not in before or _flat(before[key].text) != _flat(part.text)
    ]
    return found + [_difference(REMOVED, part, None) for key, part in before.items() if key not in after]


def words(difference: Difference) -> Iterator[tuple[str, str]]:
    """The text of a difference in pieces, each SAME, GONE or NEW; very long texts are told whole.

    Paragraphs stand on one line each, so that where their lines were broken is no difference.
    """
    before, after = unwrapped(difference.before), unwrapped(difference.after)
    old, new = _PIECES.findall(before), _PIECES.findall(after)
    if max(len(old), len(new)) > _MOST_PIECES:
        old, new = [before] * bool(before), [after] * bool(after)
    for _, start, end, from_, to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if old[start:end] == new[from_:to]:
            yield SAME, "".join(new[from_:to])
            continue
        if start < end:
            yield GONE, "".join(old[start:end])
        if from_ < to:
            yield NEW, "".join(new[from_:to])


def unwrapped(text: str) -> str:
    """Markdown with each paragraph and each item on one line. Code, comments, tables, headings and hard breaks stay."""
    lines: list[str] = []
    was_text = False
    for kind, line in markdownlines.fences(text):
        is_text = kind == markdownlines.TEXT
        if is_text and was_text and not _BEGINS.match(line) and not _ENDS.match(lines[-1]):
            lines[-1] = f"{lines[-1].rstrip()} {line.strip()}"
        else:
            lines.append(line)
        was_text = is_text
    return "\n".join(lines)


def changed_rules(old: Guide, new: Guide) -> list[str]:
    """The ids of the rules that are not the same in both."""
    return [each.id for each in between(old, new) if each.id]


def _below_title(shown: Guide) -> dict[str, Part]:
    """The parts by what leads to each below the title, which is the one heading of the first level where it is first.

    The title itself has a place of its own, whatever it says.
    """
    titles = [part for part in shown.parts if part.level == 1]
    first = next((part for part in shown.parts if part.level), None)
    if first is None or titles != [first] or first.id:
        return {part.key: part for part in shown.parts}
    above = f"{first.key}{BELOW}"
    return {
        _TITLE if part is first else part.key if part.id else part.key.removeprefix(above): part for part in shown.parts
    }


def _difference(kind: str, before: Part | None, after: Part | None) -> Difference:
    part = after or before
    assert part is not None
    title = part.title or part.id or tr("Beginning")
    return Difference(kind, part.key, part.id, title, before.text if before else "", after.text if after else "")


def _flat(text: str) -> str:
    return " ".join(text.split())
