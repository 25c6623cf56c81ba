"""What one document contributes to every measure: numbers that are added up over documents.

A tally is made once per document and kept by the hash of its content. Everything a report says, its breakdowns and its
two thousand bootstrap replicates are sums of tallies (AGREEMENT: additive sufficient statistics).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotations.agreement.disagreements import Disagreement, Place
from annotations.value import value

Key = tuple[str, ...]
"""What is counted, and of which label, attribute or value."""

Group = tuple[str, ...]
"""Annotators by name, in order."""

Counts = Mapping[Key, float]

Kept = Mapping[str, float]
"""Counts by the parts of their keys in one text: a text keeps its hash, a tuple has to make it anew each time."""

_BETWEEN = "\x1f"
MOST = 6
"""Of so many annotators every two, and all without each one, are looked at as groups, too."""


@value
class Tally:
    """The sums of one document.

    `alone` holds those of each annotator, `pairs` those of each two, `groups` those that only exist for several
    annotators together: for all who finished the document, for each two, and for all without each one. The groups are
    named by `joined`, as the keys are.
    """

    annotators: Group
    alone: Mapping[str, Kept]
    pairs: Mapping[str, Kept]
    groups: Mapping[str, Kept]
    disagreements: tuple[Disagreement, ...] = ()
    worst: tuple[Place, ...] = ()
    """The places with the most disorder, the worst first."""

    @classmethod
    def of(
        cls,
        annotators: Group,
        alone: Mapping[str, Counts],
        pairs: Mapping[Group, Counts],
        groups: Mapping[Group, Counts],
        disagreements: tuple[Disagreement, ...] = (),
        worst: tuple[Place, ...] = (),
    ) -> Tally:
        """The tally of these counts; what is 0 need not be kept."""
        return cls(
            annotators,
            {name: _kept(counts) for name, counts in alone.items()},
            {joined(group): _kept(counts) for group, counts in pairs.items()},
            {joined(group): _kept(counts) for group, counts in groups.items()},
            disagreements,
            worst,
        )

    def to_json(self) -> dict[str, Any]:
        """The tally as plain values, for keeping."""
        return {
            "annotators": list(self.annotators),
            "alone": self.alone,
            "pairs": self.pairs,
            "groups": self.groups,
            "disagreements": [each.to_json() for each in self.disagreements],
            "worst": [each.to_json() for each in self.worst],
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Tally:
        """The tally that `to_json` gave."""
        return cls(
            tuple(content["annotators"]),
            content["alone"],
            content["pairs"],
            content["groups"],
            tuple(map(Disagreement.from_json, content["disagreements"])),
            tuple(map(Place.from_json, content["worst"])),
        )


def joined(parts: Key) -> str:
    """The parts of a key, or the names of a group, as one text."""
    return _BETWEEN.join([part.replace(_BETWEEN, " ") if _BETWEEN in part else part for part in parts])


def parted(key: str) -> Key:
    """The parts that `joined` put together."""
    return tuple(key.split(_BETWEEN))


def groups_of(annotators: Group) -> list[Group]:
    """All of them together, all without each one, and each two: those of at least two, each once.

    Of more than `MOST`, all of them alone: there would be a hundred groups, each with an alignment of its own.
    """
    if len(annotators) > MOST:
        return [annotators]
    wanted = [annotators, *(_without(annotators, name) for name in annotators), *pairs_of(annotators)]
    return list(dict.fromkeys(group for group in wanted if len(group) > 1))


def pairs_of(annotators: Group) -> list[Group]:
    """Each two of them."""
    return [(one, other) for place, one in enumerate(annotators) for other in annotators[place + 1 :]]


def _without(annotators: Group, name: str) -> Group:
    return tuple(each for each in annotators if each != name)


def _kept(counts: Counts) -> Kept:
    return {joined(key): number for key, number in counts.items() if number}
