"""What is looked for, as a value."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from annotations.folding import Folding
from annotations.spans import PROVENANCES, STATUSES
from annotations.text import BODY, OTHER, POINT, RELATED, TITLE

LABEL, ATTRIBUTE, ENTITY, MADE, REMARK, IS = "label", "attribute", "entity", "made", "remark", "is"
BY, STATE, CHANGED = "by", "state", "changed"
IN, DOCUMENT, PUBLISHED = "in", "document", "published"
MATCH = "match"

MARKED, UNMARKED = "marked", "unmarked"
NOTE, QUERY, ANSWERED, FLAG = "note", "query", "answered", "flag"
CASE, ACCENTS, PARTS = "case", "accents", "parts"
TODAY, YESTERDAY, WEEK, MONTH = "today", "yesterday", "week", "month"
ANY = "*"

VALUES: dict[str, tuple[str, ...]] = {
    STATE: STATUSES,
    IN: (TITLE, BODY, POINT, RELATED, OTHER),
    MADE: PROVENANCES,
    REMARK: (QUERY, ANSWERED, FLAG, NOTE),
    IS: (MARKED, UNMARKED),
    MATCH: (CASE, ACCENTS, PARTS),
}
"""The values of the keys that take no others."""

KEYS = (LABEL, ENTITY, BY, STATE, CHANGED, IN, MADE, REMARK, IS, DOCUMENT, PUBLISHED, MATCH)
"""The words that stand before a colon. Attributes of the schema stand before an equals sign."""

OF_SPANS = (LABEL, ATTRIBUTE, ENTITY, MADE, REMARK, IS)


class Word(NamedTuple):
    """Words as they were typed; in a `literal` one, which was typed in quotation marks, a * is a *."""

    text: str
    literal: bool = False


Phrase = tuple[Word, ...]
"""What stands in a text one after the other, with white space between."""


class Condition(NamedTuple):
    """That KEY has one of VALUES, or (`negated`) none of them. `name` is that of the attribute, where the key is one.

    Of an attribute, no values say that it is unset, and the value * that it is set.
    """

    key: str
    values: tuple[str, ...]
    negated: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """Phrases, one of which is to be found, or an `expression` (a regular one), or neither; and conditions that hold.

    `case`, `accents` and `parts` say whether capitals and accents count, and whether parts of words do.
    """

    phrases: tuple[Phrase, ...] = ()
    expression: str | None = None
    case: bool = False
    accents: bool = False
    parts: bool = False
    conditions: tuple[Condition, ...] = ()

    @property
    def has_words(self) -> bool:
        """Whether something is looked for in the texts."""
        return bool(self.phrases) or self.expression is not None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is looked for."""
        return not self.has_words and not self.conditions

    @property
    def folding(self) -> Folding:
        """What is told apart in words."""
        return Folding(self.case, self.accents)

    @property
    def finds_spans(self) -> bool:
        """Whether places are spans: where a condition says what they shall be, or where no words are looked for."""
        wanted = any(each.key in OF_SPANS and not self._excludes(each) for each in self.conditions)
        return wanted or not self.has_words

    @property
    def excluding(self) -> tuple[Condition, ...]:
        """What no span around words may be, as conditions that such a span would meet; where places are words."""
        if self.finds_spans:
            return ()
        return tuple(each._replace(negated=False) for each in self.of(OF_SPANS))

    @property
    def unanswered(self) -> str:
        """The first attribute of which spans without an answer are looked for, as in `commitment=`; empty for none."""
        asked = (each.name for each in self.of((ATTRIBUTE,)) if not each.values and not each.negated)
        return next(asked, "")

    def of(self, keys: Collection[str]) -> tuple[Condition, ...]:
        """The conditions with one of KEYS."""
        return tuple(each for each in self.conditions if each.key in keys)

    @staticmethod
    def _excludes(condition: Condition) -> bool:
        return condition.negated or (condition.key == IS and condition.values == (UNMARKED,))
