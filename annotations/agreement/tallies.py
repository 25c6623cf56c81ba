"""What one document contributes to every measure: numbers that are added up over documents.

A tally is made once per document and kept by the hash of its content. Everything a report says, its breakdowns and its
two thousand bootstrap replicates are sums of tallies (AGREEMENT: additive sufficient statistics).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from annotations.agreement.disagreements import Disagreement
from annotations.value import value

Key = tuple[str, ...]
"""What is counted, and of which label, attribute or value."""

Group = tuple[str, ...]
"""Annotators by name, in order."""

Counts = Mapping[Key, float]


@value
class Tally:
    """The sums of one document.

    `alone` holds those of each annotator, `pairs` those of each two, `groups` those that only exist for several
    annotators together: for all who finished the document, for each two, and for all without each one.
    """

    annotators: Group
    alone: Mapping[str, Counts]
    pairs: Mapping[Group, Counts]
    groups: Mapping[Group, Counts]
    disagreements: tuple[Disagreement, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The tally as plain lists and texts, for keeping."""
        return {
            "annotators": list(self.annotators),
            "alone": [[name, _rows(counts)] for name, counts in self.alone.items()],
            "pairs": [[list(group), _rows(counts)] for group, counts in self.pairs.items()],
            "groups": [[list(group), _rows(counts)] for group, counts in self.groups.items()],
            "disagreements": [each.to_json() for each in self.disagreements],
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Tally:
        """The tally that `to_json` gave."""
        return cls(
            tuple(content["annotators"]),
            {name: _counts(rows) for name, rows in content["alone"]},
            {tuple(group): _counts(rows) for group, rows in content["pairs"]},
            {tuple(group): _counts(rows) for group, rows in content["groups"]},
            tuple(Disagreement.from_json(each) for each in content["disagreements"]),
        )


def groups_of(annotators: Group) -> list[Group]:
    """All of them together, all without each one, and each two: those of at least two, each once."""
    wanted = [annotators, *(_without(annotators, name) for name in annotators), *pairs_of(annotators)]
    return list(dict.fromkeys(group for group in wanted if len(group) > 1))


def pairs_of(annotators: Group) -> list[Group]:
    """Each two of them."""
    return [(one, other) for place, one in enumerate(annotators) for other in annotators[place + 1 :]]


def _without(annotators: Group, name: str) -> Group:
    return tuple(each for each in annotators if each != name)


def _rows(counts: Counts) -> list[list[Any]]:
    return [[*key, number] for key, number in counts.items() if number]


def _counts(rows: Iterable[list[Any]]) -> Counts:
    return {tuple(row[:-1]): row[-1] for row in rows}
