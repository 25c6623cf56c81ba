"""A name that stands in its field and that the part cannot have."""

from __future__ import annotations

from dataclasses import dataclass

from annotations.drafts.draft import Draft
from annotations.drafts.problems import Problem
from annotations.drafts.tree import Place
from annotations.wording import tr


@dataclass(frozen=True)
class Untaken:
    """The TEXT in the field of a part, which stands at a place, and why it is not its name, in a line."""

    place: Place
    key: str
    text: str
    line: str

    @property
    def problem(self) -> Problem:
        """What is wrong, as it stands below the field and marks the row of the part."""
        return Problem(self.place, self.key, self.line, True)

    def told(self, draft: Draft) -> str:
        """What became of it, once its field is left."""
        return tr("it is still called {name}: {reason}", name=draft.at(self.place).name, reason=self.line)
