"""The measures counted in sets by brute force, to hold against what is expected of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from itertools import combinations, permutations, product
from typing import Any

import numpy as np
from scipy.optimize import linear_sum_assignment

from annotations.spans import Judgement, Link, SetContents, Span
from annotations.text import Range
from tests.simulating.counting import (
    ATTRIBUTE,
    CONFUSION,
    ENDS,
    EVIDENCE,
    EXACT,
    EXACT_SPAN,
    GIVEN_LABELS,
    GIVEN_LINKS,
    LINK_TYPE,
    NONE,
    OVERLAP,
    OVERLAP_LABEL,
    OVERLAP_LINKS,
    STARTS,
    STRICT_LINKS,
    TURNED_LINKS,
    VERDICT,
)  # fmt: skip
from tests.simulating.truth import LABELS

Both = tuple[SetContents, SetContents]
Places = frozenset[tuple[str, Range]]
"""Sentences, with the document that they are of."""


class Counts:
    """Matches, sizes and tables, counted in sets."""

    def __init__(self, readings: Iterable[Both]) -> None:
        self.matches: Counter[Hashable] = Counter()
        self.sizes: Counter[Hashable] = Counter()
        self.tables: dict[Hashable, Counter[Any]] = {}
        self.evidence: list[tuple[Places, Places]] = []
        for one, other in readings:
            self.spans(one.spans, other.spans)
            self.links(one, other)
            self.points(one, other)

    def f1(self, measure: Hashable) -> float:
        return 2 * self.matches[measure] / self.sizes[measure]

    def table(self, measure: Hashable) -> Counter[Any]:
        return self.tables.setdefault(measure, Counter())

    def count(self, measure: Hashable, one: Iterable[Any], other: Iterable[Any]) -> None:
        first, second = set(one), set(other)
        self.matches[measure] += len(first & second)
        self.sizes[measure] += len(first) + len(second)

    def spans(self, one: Sequence[Span], other: Sequence[Span]) -> None:
        self.count(EXACT, map(triple, one), map(triple, other))
        self.count(EXACT_SPAN, map(edges, one), map(edges, other))
        for label in LABELS:
            mine, theirs = ([each for each in spans if each.label == label] for spans in (one, other))
            self.count((EXACT, label), map(edges, mine), map(edges, theirs))
            self.matches[OVERLAP_LABEL, label] += len(matching(mine, theirs))
            self.sizes[OVERLAP_LABEL, label] += len(mine) + len(theirs)
        matched = matching(one, other)
        for measure, found in ((OVERLAP, matched), (OVERLAP_LABEL, matching(one, other, alike=True))):
            self.matches[measure] += len(found)
            self.sizes[measure] += len(one) + len(other)
        confused = self.table(CONFUSION)
        for first, second in matched:
            confused[first.label, second.label] += 1
            if first.id == second.id:
                self.table(STARTS)[first.start > second.start, first.start < second.start] += 1
                self.table(ENDS)[first.end > second.end, first.end < second.end] += 1
            for name in first.attributes if first.label == second.label else ():
                self.table((ATTRIBUTE, first.label, name))[first.attributes[name], second.attributes[name]] += 1
        paired = [{each.id for each in side} for side in zip(*matched, strict=True)] if matched else [set(), set()]
        confused.update((each.label, NONE) for each in one if each.id not in paired[0])
        confused.update((NONE, each.label) for each in other if each.id not in paired[1])

    def links(self, one: SetContents, other: SetContents) -> None:
        """By the ids of spans, which are those of the places that they mark."""
        spans = [{span.id: span for span in each.spans} for each in (one, other)]
        self.count(OVERLAP_LINKS, map(ends, one.links), map(ends, other.links))
        strict = [
            {(link.type, triple(held[link.source]), triple(held[link.target or ""])) for link in each.links}
            for each, held in zip((one, other), spans, strict=True)
        ]
        self.count(STRICT_LINKS, *strict)
        for measure, same in ((GIVEN_LINKS, False), (GIVEN_LABELS, True)):
            aligned = {
                id for id in spans[0].keys() & spans[1].keys() if not same or spans[0][id].label == spans[1][id].label
            }
            given = [[each for each in side.links if {each.source, each.target} <= aligned] for side in (one, other)]
            self.count(measure, map(ends, given[0]), map(ends, given[1]))
        for first, second in product(one.links, other.links):
            if {first.source, first.target} == {second.source, second.target}:
                self.table(LINK_TYPE)[first.type, second.type] += 1
                self.table(TURNED_LINKS)[first.source != second.source] += 1

    def points(self, one: SetContents, other: SetContents) -> None:
        for first, second in zip(one.judgements, other.judgements, strict=True):
            self.table(VERDICT)[first.verdict, second.verdict] += 1
            self.count(EVIDENCE, first.evidence, second.evidence)
            self.evidence.append((place(one, first), place(one, second)))


def place(of: SetContents, judgement: Judgement) -> Places:
    return frozenset((of.set.document, each) for each in judgement.evidence)


def edges(span: Span) -> tuple[int, int]:
    return span.start, span.end


def triple(span: Span) -> tuple[int, int, str]:
    return span.start, span.end, span.label


def ends(link: Link) -> tuple[str, str, str | None]:
    return link.type, link.source, link.target


def matching(one: Sequence[Span], other: Sequence[Span], *, alike: bool = False) -> list[tuple[Span, Span]]:
    """As many pairs of overlapping spans as there can be, each span in one; of such matchings, one of most overlap."""
    if not one or not other:
        return []
    first, second = (np.array([edges(span) for span in side]) for side in (one, other))
    shared = np.minimum.outer(first[:, 1], second[:, 1]) - np.maximum.outer(first[:, 0], second[:, 0])
    whole = np.maximum.outer(first[:, 1], second[:, 1]) - np.minimum.outer(first[:, 0], second[:, 0])
    fits = shared > 0
    if alike:
        fits &= np.array([[mine.label == theirs.label for theirs in other] for mine in one])
    rows, columns = linear_sum_assignment(np.where(fits, 1000 + shared / whole, 0.0), maximize=True)
    return [(one[row], other[column]) for row, column in zip(rows, columns, strict=True) if fits[row, column]]


def alpha_of(items: Iterable[Sequence[object]]) -> float:
    """Krippendorff's alpha, nominal, item by item (AGREEMENT 1.4)."""
    coincidences: Counter[tuple[object, object]] = Counter()
    for values in items:
        if len(values) > 1:
            for pair in permutations(values, 2):
                coincidences[pair] += 1 / (len(values) - 1)  # type: ignore[assignment]
    totals: Counter[object] = Counter()
    for (value, _), number in coincidences.items():
        totals[value] += number
    n = totals.total()
    apart = sum(number for (one, other), number in coincidences.items() if one != other)
    chance = sum(one * other for one, other in permutations(totals.values(), 2))
    return float(1 - (n - 1) * apart / chance)


def alpha_of_sets(items: Sequence[tuple[Places, Places]]) -> float:
    """Krippendorff's alpha with the Jaccard distance, over all pairs of values."""

    def apart(one: Places, other: Places) -> float:
        return 1 - len(one & other) / len(one | other) if one != other else 0.0

    values = [each for item in items for each in item]
    chance = 2 * sum(apart(*both) for both in combinations(values, 2))
    return 1 - (len(values) - 1) * 2 * sum(apart(*item) for item in items) / chance
