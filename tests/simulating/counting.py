"""Places, links and points counted by all that their probabilities depend on, and from that expected counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from typing import Any, NamedTuple

from tests.simulating.annotating import INSTEAD, NAMED, UNSPECIFIED
from tests.simulating.figures import Joint, Row, alike, joint
from tests.simulating.rates import KEPT, MISSED, TURNED, Rates, said
from tests.simulating.truth import FURTHEST, HOLDER, Kind, Truth

NONE = None
"""In place of a label: nothing is marked."""

EXACT, EXACT_SPAN, OVERLAP, OVERLAP_LABEL = "exact", "exact span", "overlap", "overlap and label"
STRICT_LINKS, OVERLAP_LINKS, GIVEN_LINKS, GIVEN_LABELS, EVIDENCE = (
    "strict links", "overlap links", "links given spans", "links given spans and labels", "evidence",
)  # fmt: skip
CONFUSION, VERDICT, LINK_TYPE, TURNED_LINKS = "confusion", "verdict", "link type", "turned links"
STARTS, ENDS = "starts", "ends"
ATTRIBUTE, LAYER = "attribute", "layer"
SETS = "evidence sets"
ITEMS, DISTANCE, EMPTY = "items", "distance", "empty"
STANCE = "STANCE"

Rows = dict[Hashable, Counter[Row]]
Tables = dict[Hashable, dict[Any, float]]


class Seen(NamedTuple):
    """How a place is read by two: the probabilities that the one marks it, the other, both; and what they say of it."""

    one: float
    other: float
    both: float
    first: Mapping[str, float]
    second: Mapping[str, float]
    labels: Joint
    starts: Joint
    ends: Joint

    def alike(self, label: str) -> float:
        """The probability that both give it this label, where both mark it."""
        return self.labels.get((label, label), 0.0)

    @property
    def same_edges(self) -> float:
        """The probability of the same two edges, where both mark it."""
        return alike(self.starts) * alike(self.ends)


class Counting:
    """Two readers with these rates; REPEAT is None for two people, else the rate at which one decides afresh."""

    def __init__(self, one: Rates, other: Rates, repeat: float | None) -> None:
        self.one, self.other, self.repeat = one, other, repeat
        self.kinds: Counter[Kind] = Counter()
        self.nests: Counter[tuple[Kind, Kind]] = Counter()
        self.answers: Counter[tuple[Kind, str, str, str]] = Counter()
        self.holders: Counter[tuple[Kind, Kind | None]] = Counter()
        self.links: Counter[tuple[str, Kind, Kind]] = Counter()
        self.verdicts: Counter[str] = Counter()
        self.sentences: Counter[bool] = Counter()
        self.sizes: Counter[tuple[int, int]] = Counter()
        self.lengths: dict[Kind, list[int]] = {}
        self.length = 0
        self.rows: Rows = {}
        self.tables: Tables = {}

    def add(self, truth: Truth) -> None:
        """Count a document in."""
        holder = {link.source: truth.places[link.target].kind for link in truth.links if link.type == HOLDER}
        for number, place in enumerate(truth.places):
            self.kinds[place.kind] += 1
            self.holders[place.kind, holder.get(number)] += 1
            if place.outer is not None:
                self.nests[truth.places[place.outer].kind, place.kind] += 1
            for label, asked in place.answers.items():
                for name, answer in asked.items():
                    self.answers[place.kind, label, name, answer] += 1
            lengths = _lengths(truth, place.first, place.kind.length)
            before = self.lengths.get(place.kind, [0] * len(lengths))
            self.lengths[place.kind] = [one + other for one, other in zip(before, lengths, strict=True)]
        self.length += len(truth.document.text)
        self.links.update(
            (each.type, truth.places[each.source].kind, truth.places[each.target].kind) for each in truth.links
        )
        for point in truth.points:
            self.verdicts[point.verdict] += 1
            self.sentences[True] += len(point.evidence)
            self.sentences[False] += len(point.decoys)
            self.sizes[len(point.evidence), len(point.decoys)] += 1

    def expect(self) -> tuple[Rows, Tables]:
        """The expected counts of all that was added: items of each F1, and tables of what the two say."""
        self.seen = {kind: self._seen(kind) for kind in self.kinds}
        self._spans()
        self._nests()
        self._unmatched()
        self._layers()
        self._answers()
        self._holders()
        self._links()
        self._points()
        return self.rows, self.tables

    def _joint(self, first: Mapping[Any, float], second: Mapping[Any, float]) -> Joint:
        return joint(first, second, self.repeat)

    def _both(self, one: float, other: float) -> float:
        """The probability that both do what the one does with the one probability, the other with the other."""
        return self._joint({True: one, False: 1 - one}, {True: other, False: 1 - other})[True, True]

    def _seen(self, kind: Kind) -> Seen:
        marks = self.one.marks(kind), self.other.marks(kind)
        labels = self.one.label(kind), self.other.label(kind)
        return Seen(
            *marks, self._both(*marks), *labels, self._joint(*labels),
            self._joint(self.one.start(kind), self.other.start(kind)),
            self._joint(self.one.end(kind), self.other.end(kind)),
        )  # fmt: skip

    def _row(self, measure: Hashable, row: Row, number: int) -> None:
        self.rows.setdefault(measure, Counter())[row] += number

    def _count(self, measure: Hashable, cell: Any, number: float) -> None:
        table = self.tables.setdefault(measure, {})
        table[cell] = table.get(cell, 0.0) + number

    def _spans(self) -> None:
        for kind, number in self.kinds.items():
            seen = self.seen[kind]
            labels, edges = alike(seen.labels), seen.same_edges
            for measure, matched in (
                (EXACT, labels * edges), (EXACT_SPAN, edges), (OVERLAP, 1.0), (OVERLAP_LABEL, labels),
            ):  # fmt: skip
                self._row(measure, Row(seen.one, seen.other, seen.both, seen.both * matched), number)
            for label in {*seen.first, *seen.second}:
                one, other = seen.one * seen.first.get(label, 0.0), seen.other * seen.second.get(label, 0.0)
                both = seen.both * seen.alike(label)
                self._row((EXACT, label), Row(one, other, both, both * edges), number)
                self._row((OVERLAP_LABEL, label), Row(one, other, both, both), number)
            for cell, share in seen.labels.items():
                self._count(CONFUSION, cell, number * seen.both * share)
            for measure, table in ((STARTS, seen.starts), (ENDS, seen.ends)):
                for cell, share in table.items():
                    self._count(measure, cell, number * seen.both * share)

    def _nests(self) -> None:
        """Where the one marks only the outer place and the other only the inner, these two overlap and are matched.

        With x the spans of the one in the nest and y those of the other, min(x, y) are matched: each place with itself
        where both mark it, and one more pair in this case alone. The labels of the two are beyond doubt.
        """
        for (outer, inner), number in self.nests.items():
            whole, part = self.seen[outer], self.seen[inner]
            crossed = (
                ((outer.label, inner.label), (whole.one - whole.both) * (part.other - part.both)),
                ((inner.label, outer.label), (whole.other - whole.both) * (part.one - part.both)),
            )
            for cell, share in crossed:
                self._row(OVERLAP, Row(0.0, 0.0, 0.0, share), number)
                self._count(CONFUSION, cell, number * share)

    def _unmatched(self) -> None:
        """The spans that are in no pair: all of a label without those in its row, or column."""
        matched = dict(self.tables.get(CONFUSION, {}))
        for kind, number in self.kinds.items():
            seen = self.seen[kind]
            for label, share in seen.first.items():
                self._count(CONFUSION, (label, NONE), number * seen.one * share)
            for label, share in seen.second.items():
                self._count(CONFUSION, (NONE, label), number * seen.other * share)
        for (one, other), share in matched.items():
            self._count(CONFUSION, (one, NONE), -share)
            self._count(CONFUSION, (NONE, other), -share)

    def _layers(self) -> None:
        """Code points marked by both, by one, by neither, for each label."""
        for kind, lengths in self.lengths.items():
            seen = self.seen[kind]
            for length, (first, last) in zip(lengths, _elements(kind.length), strict=True):
                starts = {cell: each for cell, each in seen.starts.items() if cell[0] <= first and cell[1] <= first}
                ends = {cell: each for cell, each in seen.ends.items() if min(cell) + kind.length > last}
                one = seen.one * _covered(self.one, kind, first, last) * length
                other = seen.other * _covered(self.other, kind, first, last) * length
                both = seen.both * sum(starts.values()) * sum(ends.values()) * length
                for label in {*seen.first, *seen.second}:
                    shared = both * seen.alike(label)
                    self._count((LAYER, label), (True, True), shared)
                    self._count((LAYER, label), (True, False), one * seen.first.get(label, 0.0) - shared)
                    self._count((LAYER, label), (False, True), other * seen.second.get(label, 0.0) - shared)
        for measure, table in self.tables.items():
            if isinstance(measure, tuple) and measure[0] == LAYER:
                table[False, False] = self.length - sum(table.values())

    def _answers(self) -> None:
        for (kind, label, name, true), number in self.answers.items():
            seen = self.seen[kind]
            weight = number * seen.both * seen.alike(label)
            if weight:
                for cell, share in self._joint(self.one.answer(name, true), self.other.answer(name, true)).items():
                    self._count((ATTRIBUTE, label, name), cell, weight * share)

    def _holders(self) -> None:
        """Whether a stance has a holder: it is named where the link to its holder was made, so where that is marked."""
        for (kind, target), number in self.holders.items():
            weight = number * self.seen[kind].both * self.seen[kind].alike(STANCE)
            if not weight:
                continue
            one = other = both = 0.0
            if target is not None and kind.label == STANCE:
                end, outcomes = self.seen[target], self._outcomes(HOLDER)
                one = end.one * end.first.get(target.label or "", 0.0) * self.one.link(HOLDER)[KEPT]
                other = end.other * end.second.get(target.label or "", 0.0) * self.other.link(HOLDER)[KEPT]
                both = end.both * end.alike(target.label or "") * outcomes[KEPT, KEPT]
            for cell, share in (
                ((NAMED, NAMED), both), ((NAMED, UNSPECIFIED), one - both), ((UNSPECIFIED, NAMED), other - both),
                ((UNSPECIFIED, UNSPECIFIED), 1 - one - other + both),
            ):  # fmt: skip
                self._count((ATTRIBUTE, STANCE, HOLDER), cell, weight * share)

    def _outcomes(self, type: str) -> Joint:
        return self._joint(self.one.link(type), self.other.link(type))

    def _links(self) -> None:
        for (type, source, target), number in self.links.items():
            ends = [(self.seen[kind], kind.label or "") for kind in (source, target)]
            one = other = both = edges = met_one = met_other = 1.0
            for seen, label in ends:
                one *= seen.one * seen.first.get(label, 0.0)
                other *= seen.other * seen.second.get(label, 0.0)
                both *= seen.both * seen.alike(label)
                met_one *= seen.both * seen.first.get(label, 0.0)
                met_other *= seen.both * seen.second.get(label, 0.0)
                edges *= seen.same_edges
            outcomes = self._outcomes(type)
            made = {cell: share for cell, share in outcomes.items() if MISSED not in cell}
            there, same = both * sum(made.values()), both * alike(made)
            first, second = 1 - self.one.link_miss, 1 - self.other.link_miss
            plain = Row(one * first, other * second, there, same)
            self._row(OVERLAP_LINKS, plain, number)
            self._row(STRICT_LINKS, plain._replace(matched=same * edges), number)
            self._row(GIVEN_LINKS, Row(met_one * first, met_other * second, there, same), number)
            self._row(GIVEN_LABELS, Row(both * first, both * second, there, same), number)
            for cell, share in made.items():
                names = tuple(type if outcome == KEPT else INSTEAD[type] for outcome in cell)
                self._count(LINK_TYPE, names, number * both * share)
                self._count(TURNED_LINKS, (cell[0] == TURNED) != (cell[1] == TURNED), number * both * share)

    def _points(self) -> None:
        for verdict, number in self.verdicts.items():
            table = self._joint(said(self.one.verdicts, verdict), said(self.other.verdicts, verdict))
            for cell, share in table.items():
                self._count(VERDICT, cell, number * share)
        for is_evidence, number in self.sentences.items():
            one, other = self._naming(is_evidence)
            both = self._both(one, other)
            self._row(EVIDENCE, Row(one, other, both, both), number)
        for sizes, number in self.sizes.items():
            self._evidence_sets(sizes, number)

    def _naming(self, is_evidence: bool) -> tuple[float, float]:
        """The probabilities that the one and the other name a sentence that is evidence, or a decoy of it."""
        if is_evidence:
            return 1 - self.one.evidence_miss, 1 - self.other.evidence_miss
        return self.one.evidence_spurious, self.other.evidence_spurious

    def _evidence_sets(self, sizes: tuple[int, int], number: int) -> None:
        """How far the sets of sentences lie apart (1 - Jaccard), and how many are empty, of points of these SIZES.

        The joint distribution of how many sentences both name and how many only the one or the other is built up
        sentence by sentence; the distance is (one + other) / (both + one + other), 0 where nobody names any.
        """
        found = {(0, 0, 0): 1.0}
        for is_evidence, size in zip((True, False), sizes, strict=True):
            one, other = self._naming(is_evidence)
            both = self._both(one, other)
            steps = {(1, 0, 0): both, (0, 1, 0): one - both, (0, 0, 1): other - both, (0, 0, 0): 1 - one - other + both}
            for _ in range(size):
                grown: dict[tuple[int, int, int], float] = {}
                for (b, o, t), before in found.items():
                    for step, share in steps.items():
                        place = b + step[0], o + step[1], t + step[2]
                        grown[place] = grown.get(place, 0.0) + before * share
                found = grown
        self._count(SETS, ITEMS, float(number))
        for (b, o, t), share in found.items():
            self._count(SETS, DISTANCE, number * share * (o + t) / max(b + o + t, 1))
            self._count(SETS, EMPTY, number * share * ((b + o == 0) + (b + t == 0)))


def _elements(length: int) -> Iterator[tuple[int, int]]:
    """The tokens of a place, those that its edges may reach, and the gaps between them, by the tokens that a span must
    hold to cover each: (j, j) for a token, (j, j + 1) for the gap behind it; j counts from the first of the place."""
    for token in range(-FURTHEST, length + FURTHEST):
        yield token, token
        if token < length + FURTHEST - 1:
            yield token, token + 1


def _lengths(truth: Truth, place: int, length: int) -> list[int]:
    """The code points of each of `_elements`."""
    found = []
    for first, last in _elements(length):
        start, end = truth.tokens[place + first], truth.tokens[place + last]
        found.append(start[1] - start[0] if first == last else end[0] - start[1])
    return found


def _covered(rates: Rates, kind: Kind, first: int, last: int) -> float:
    """The probability that a reading of a place covers the tokens FIRST to LAST of it."""
    starts = sum(share for move, share in rates.start(kind).items() if move <= first)
    ends = sum(share for move, share in rates.end(kind).items() if kind.length + move > last)
    return starts * ends
