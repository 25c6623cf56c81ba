"""What is wrong with a draft as the foot of the editor counts it, and as the keyboard goes through it."""

from __future__ import annotations

from collections.abc import Sequence

from annotations.drafts.differences import differences
from annotations.drafts.draft import Draft
from annotations.drafts.problems import Problem
from annotations.drafts.tree import Place
from annotations.errors import Refused
from annotations.wording import counted, several, tr


def next_fault(draft: Draft, place: Place, problems: Sequence[Problem], by: int) -> tuple[Place, str]:
    """The next part after PLACE, or the one before (BY is negative), with something wrong, round and round; and what.

    Raises Refused where nothing is wrong.
    """
    order = [each for each, _ in draft.walk()]
    found = sorted((order.index(each.place), each.line) for each in problems if each.place in order)
    if not found:
        raise Refused(tr("nothing is wrong with the draft"))
    now = order.index(place) if place in order else -1
    ahead = [each for each in found if (each[0] > now if by > 0 else each[0] < now)] or found
    at, line = ahead[0] if by > 0 else ahead[-1]
    return order[at], line


def told_counts(draft: Draft, problems: Sequence[Problem]) -> str:
    """How much is changed and how much is wrong, in a line with `{key:next_problem}` where a key leads there."""
    faults = sum(each.is_fault for each in problems)
    remarks = len(problems) - faults
    parts = [counted(len(differences(draft)), "change")] if draft.is_changed else [tr("Nothing changed")]
    parts += [several(faults, "{count:,} thing wrong", "{count:,} things wrong")] if faults else []
    parts += [counted(remarks, "remark")] if remarks else []
    line = "  ·  ".join(parts)
    return tr("{line}  ·  {{key:next_problem}} leads there", line=line) if problems else line
