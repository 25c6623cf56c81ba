"""Disagreements on entities, with the names that the register has now.

Tallies are kept with ids, so that a renamed entity makes nothing be counted anew and no old name be shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotations.agreement.comparing import NOTHING
from annotations.agreement.disagreements import ATTRIBUTE, Disagreement
from annotations.agreement.tallies import Tally
from annotations.text import shortened
from annotations.wording import tr


class Naming:
    """Puts names in the place of ids, in the disagreements on the attributes that refer to entities."""

    def __init__(self, attributes: Sequence[str]) -> None:
        self._attributes = frozenset(attributes)
        self._names: Mapping[str, str] = {}
        self._known: dict[int, tuple[Tally, tuple[Disagreement, ...]]] = {}

    def named(self, tally: Tally, names: Mapping[str, str]) -> tuple[Disagreement, ...]:
        """The disagreements of a document; NAMES are those of entities by id."""
        if names != self._names:
            self._names, self._known = dict(names), {}
        if id(tally) not in self._known or self._known[id(tally)][0] is not tally:
            self._known[id(tally)] = tally, tuple(map(self._told, tally.disagreements))
        return self._known[id(tally)][1]

    def keep(self, tallies: Iterable[Tally]) -> None:
        """Forget what was told of others."""
        self._known = {id(tally): self._known[id(tally)] for tally in tallies if id(tally) in self._known}

    def _told(self, each: Disagreement) -> Disagreement:
        if each.point == 0:
            return replace(each, texts=(_of_title(each.texts[0]), _of_title(each.texts[1])))
        if each.kind != ATTRIBUTE or each.name not in self._attributes:
            return each
        one, other = (
            text if text == NOTHING else shortened(", ".join(self._names.get(id, id) for id in text.split(", ")))
            for text in each.texts
        )
        return replace(each, texts=(one, other))


def _of_title(text: str) -> str:
    """What is said of the title, which has no number, in the language of the interface."""
    return text if text == NOTHING else tr("title {said}", said=text.removeprefix("title "))
