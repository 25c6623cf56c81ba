"""What a picker asks, and the rows in which it shows the answers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from annotations.wording import tr
from widgets.asking.optionrows import Option, Shown, shown_keys
from widgets.keys.keyset import KeySet

MOST_SAID = 12
"""So many answers are said when a question opens; the others are found by typing, or row by row."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: its title and the answers there are, none of which means that any text may be typed.

    With `typing` a line is typed into; `text` stands in it at first, selected. `new` offers what is typed as an answer,
    with {} for it. `hint` may name keys, as in `{key:take} writes it`. `clearable` says whether there is an answer that
    can be taken back, `skippable` whether the question may be left open for what comes next. The characters of
    `passing` belong to the text as long as nothing is typed. `rule` is the id of the rule of the guideline about it.
    """

    title: str = ""
    options: Sequence[Option] = ()
    typing: bool = False
    hint: str = ""
    new: str = ""
    current: Collection[str] = ()
    multi: bool = False
    proposed: str = ""
    text: str = ""
    clearable: bool = True
    passing: str = ""
    skippable: bool = False
    rule: str = ""

    def rows(self, options: Sequence[Option], typed: str, ticked: Collection[str], keys: KeySet) -> list[Shown]:
        """These options as rows, with what is TYPED as the last one where something new may be added."""
        letters = [""] * len(options) if self.typing else shown_keys(options)
        rows = [
            Shown(
                option,
                letter,
                option.id in ticked if self.multi else None,
                not self.multi and option.id in self.current,
                keys.shown("take") if option.id == self.proposed and not typed else "",
            )
            for option, letter in zip(options, letters, strict=True)
        ]
        if self.new and typed:
            words = self.new.replace("{}", typed)
            rows.append(Shown(Option("", words), mark=keys.shown("take_new" if rows else "take"), new=True))
        return rows


def spoken(title: str, rows: Sequence[Shown], hint: str) -> str:
    """A question for those who hear it: what is asked, the first answers with their keys, and the hint."""
    more = len(rows) - MOST_SAID
    answers = "; ".join(row.spoken for row in rows[:MOST_SAID])
    parts = (answers, tr("and {count} more", count=more) if more > 0 else "", hint)
    return " ".join((f"{title}:", *(f"{part.rstrip('.')}." for part in parts if part)))
