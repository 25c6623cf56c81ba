"""A style sheet as Qt reads it: which colours a widget has in a state, by all the rules that speak of it together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, combinations

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMPOUND = re.compile(r"(?P<kind>\w*)(?P<attributes>(?:\[[^]]*\])*)(?P<part>(?:::[\w-]+)?)(?P<states>(?::\w+)*)")

Said = dict[str, str]


@dataclass(frozen=True)
class Subject:
    """What rules speak of: a class with properties, or a part of it, in what it stands (empty where anywhere)."""

    within: str
    kind: str
    attributes: frozenset[str]
    part: str

    def __str__(self) -> str:
        return f"{self.within} {self.kind}{''.join(sorted(self.attributes))}{self.part}".strip()

    def is_case_of(self, other: Subject) -> bool:
        """Whether what is said of OTHER is said of this one, too."""
        is_there = other.within in ("", self.within) and other.attributes <= self.attributes
        return is_there and (other.kind, other.part) == (self.kind, self.part)


@dataclass(frozen=True)
class _Rule:
    subject: Subject
    states: frozenset[str]
    weight: int
    said: tuple[tuple[str, str], ...]


class Cascade:
    """The rules of a style sheet, the ones that win last."""

    def __init__(self, sheet: str) -> None:
        self._rules = sorted(_rules(sheet), key=lambda rule: rule.weight)  # of equal ones the later one wins
        self.subjects = list(dict.fromkeys(rule.subject for rule in self._rules))

    def states(self, subject: Subject) -> Iterator[frozenset[str]]:
        """Every combination of the states in which something else is said of a subject."""
        named = sorted({state for rule in self._of(subject) for state in rule.states})
        sizes = range(len(named) + 1)
        return map(frozenset, chain.from_iterable(combinations(named, size) for size in sizes))

    def said(self, subject: Subject, states: frozenset[str]) -> Said:
        """What holds of a subject in these states, by the names of properties."""
        return {name: value for rule in self._of(subject) if rule.states <= states for name, value in rule.said}

    def _of(self, subject: Subject) -> list[_Rule]:
        return [rule for rule in self._rules if subject.is_case_of(rule.subject)]


def _rules(sheet: str) -> Iterator[_Rule]:
    for selectors, body in _RULE.findall(sheet):
        said = tuple(tuple(part.strip().split(": ", 1)) for part in body.split(";") if ": " in part)
        for selector in selectors.split(","):
            *around, last = selector.split()
            found = _COMPOUND.fullmatch(last)
            assert found, selector
            attributes = frozenset(re.findall(r"\[[^]]*\]", found["attributes"]))
            subject = Subject(" ".join(around), found["kind"], attributes, found["part"])
            # As in QCss: names count 1, properties, parts and states 16.
            names = len(around) + bool(found["kind"])
            others = len(re.findall(r"\[|::?\w", selector))
            yield _Rule(subject, frozenset(found["states"].split(":")) - {""}, names + 16 * others, said)
