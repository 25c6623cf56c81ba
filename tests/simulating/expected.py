"""What the measures must give for a simulated corpus, from the truth and the error rates alone.

All figures are conditional on the truth (its places, links, points and their answers) and on who finished which
document; only the annotators' decisions are random. Decisions are independent (see the package), so that probabilities
multiply. For one place read by A and B, with k the probability to mark it, C the row of the label confusion of its
true label, s and e the distributions of the moves of its edges, the probability that

* both mark it is k_A k_B;
* they mark it at the same place is k_A k_B P(s_A = s_B) P(e_A = e_B), with P(x = y) = sum_i x_i y_i;
* they give it the same label is sum_l C_A(l) C_B(l), and so on for answers and verdicts.

Of one annotator at two times (hidden repeats) "A and B" is the joint distribution of `figures.joint`.

Gamma and the joint unitizing family have no such form, as chance, or the alignment, joins places.
`corpus.larger` gives the same design many times as large: a figure of the small corpus must lie within its own interval
of the figure of the large one. The best alignment of gamma (alpha = beta = 1) pairs what OVERLAP pairs but for less than
1 pair in 1,000, so that CONFUSION holds for it too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import field
from itertools import combinations
from typing import Any

from annotations.value import value
from tests.simulating.corpus import Simulation
from tests.simulating.counting import (
    CONFUSION,
    DISTANCE,
    EMPTY,
    EXACT_SPAN,
    ITEMS,
    LAYER,
    NONE,
    OVERLAP,
    SETS,
    TURNED_LINKS,
    VERDICT,
    Counting,
    Rows,
)
from tests.simulating.figures import Figure, Row, added, agreement, f1, kappa, median, share
from tests.simulating.figures import alpha as nominal_alpha
from tests.simulating.rates import Rates
from tests.simulating.truth import LABELS, Kind


@value
class Expected:
    """Expected counts of two readings of some documents, by measure; `together` adds those of several pairs up."""

    rows: Mapping[Hashable, list[Row]] = field(default_factory=dict, hash=False)
    tables: Mapping[Hashable, Mapping[Any, float]] = field(default_factory=dict, hash=False)
    readings: int = 1

    def f1(self, measure: str, label: str | None = None) -> Figure:
        """F1 of EXACT, EXACT_SPAN, OVERLAP or OVERLAP_LABEL (the first and the last also of one label), of EVIDENCE, of
        STRICT_LINKS or OVERLAP_LINKS, of GIVEN_LINKS (only those whose ends the other marked, under whichever label)
        or GIVEN_LABELS (under the same labels)."""
        return f1(self.rows[measure if label is None else (measure, label)], self.readings)

    @property
    def partial_f1(self) -> Figure:
        """F1 of the partial view of MUC and SemEval-2013: the same edges count once, an overlap half (AGREEMENT 1.10).

        COR + PAR / 2 = (EXACT_SPAN + OVERLAP) / 2, so it is the mean of the two, and its error at most their mean.
        The other views are EXACT (strict), EXACT_SPAN (exact) and OVERLAP_LABEL (type).
        """
        exact, overlap = self.f1(EXACT_SPAN), self.f1(OVERLAP)
        return Figure((exact.value + overlap.value) / 2, (exact.error + overlap.error) / 2, exact.n)

    def table(self, measure: str, *of: str) -> Mapping[Any, float]:
        """Expected counts of what the one and the other say: VERDICT; LINK_TYPE; CONFUSION, of spans matched by
        overlap, with None for no span; (ATTRIBUTE, label, name), of spans matched that both gave the label;
        (LAYER, label), of code points, marked with the label (True) or not: these are not independent, so that the
        errors of agreement and kappa, which take them for it, are far too small."""
        return self.tables[(measure, *of) if of else measure]

    def agreement(self, measure: str, *of: str) -> Figure:
        """Observed agreement of a table."""
        return agreement(self.table(measure, *of), self.readings)

    def kappa(self, measure: str, *of: str) -> Figure:
        """Cohen's kappa of a table."""
        return kappa(self.table(measure, *of), self.readings)

    def alpha(self, measure: str, *of: str) -> Figure:
        """Krippendorff's nominal alpha of a table of two."""
        table = self.table(measure, *of)
        both_ways = added([{cell[::way]: number for cell, number in table.items()} for way in (1, -1)])
        return nominal_alpha(both_ways, sum(table.values()) / self.readings)

    @property
    def evidence_alpha(self) -> Figure:
        """Alpha of evidence sets with the Jaccard distance, of one pair: 1 - (n - 1) (sum of distances) / D_e.

        Both ways round the items give twice the sum of expected distances. D_e is the sum over ordered pairs of the n
        values: nearly all are of different documents, so it is taken as 1 where one at least is not empty, 0 for two
        empty ones, as if no two points of a document shared a sentence; that is off by a share of about 1 / documents.
        Error: as if each distance were 0 or 1, which bounds its spread.
        """
        found = self.tables[SETS]
        items, empty = found[ITEMS], found[EMPTY]
        n = 2 * items
        chance = ((n - empty) * (n - empty - 1) + 2 * empty * (n - empty)) / (n * (n - 1))
        apart = found[DISTANCE] / items
        return Figure(1 - apart / chance, (apart * (1 - apart) / items) ** 0.5 / chance, items)

    @property
    def matched(self) -> Mapping[tuple[str, str], float]:
        """The confusion of labels without None: of matched spans only."""
        return {cell: number for cell, number in self.tables[CONFUSION].items() if NONE not in cell}

    @property
    def label_kappa(self) -> Figure:
        """Cohen's kappa of the labels of matched spans."""
        return kappa(self.matched, self.readings)

    @property
    def turned(self) -> Figure:
        """The share of links turned round, among those where both have a link between the same two spans."""
        found = self.tables[TURNED_LINKS]
        return share(found.get(True, 0.0), sum(found.values()), self.readings)

    def offsets(self, edge: str) -> Mapping[int, float]:
        """By how many tokens the one's edge (STARTS, ENDS) lies right of the other's: expected counts of matched spans."""
        found: Counter[int] = Counter()
        for (one, other), number in self.tables[edge].items():
            found[one - other] += number  # type: ignore[assignment]
        return dict(sorted(found.items()))

    def median_offset(self, edge: str) -> int:
        """The median of `offsets`: 0 unless more than half of the differences have one sign."""
        return median(self.offsets(edge))

    def offset_share(self, edge: str, side: int) -> Figure:
        """The share of matched spans whose edge lies earlier (-1), at the same place (0), later (1) than the other's."""
        found = self.offsets(edge)
        part = sum(number for offset, number in found.items() if (offset > 0) - (offset < 0) == side)
        return share(part, sum(found.values()), self.readings)


def pair(simulation: Simulation, one: str, other: str, documents: Collection[str] | None = None) -> Expected:
    """Two annotators, over the documents that both finished (of DOCUMENTS, if given)."""
    return _expected(
        simulation, one, other, [
            number for number, truth in enumerate(simulation.truths)
            if {one, other} <= set(simulation.done(truth.document.id))
            and (documents is None or truth.document.id in documents)
        ],
    )  # fmt: skip


def repeated(simulation: Simulation, name: str) -> Expected:
    """One annotator at two times, over the hidden repeats of the documents that they finished."""
    first = simulation.truths[: simulation.design.repeats]
    numbers = [number for number, truth in enumerate(first) if name in simulation.done(truth.document.id)]
    return _expected(simulation, name, name, numbers, simulation.rates[name].repeat)


def _expected(
    simulation: Simulation, one: str, other: str, documents: Sequence[int], repeat: float | None = None
) -> Expected:
    """The counts over documents of these numbers; those of the same error rates are counted together."""
    asked = (one, other, tuple(documents), repeat)
    if asked not in simulation.known:
        simulation.known[asked] = _counted(simulation, one, other, documents, repeat)
    found: Expected = simulation.known[asked]
    return found


def _counted(simulation: Simulation, one: str, other: str, documents: Sequence[int], repeat: float | None) -> Expected:
    found: dict[float, Counting] = {}
    for number in documents:
        factor = simulation.design.factor(number)
        if factor not in found:
            found[factor] = Counting(
                simulation.rates_of(one, number), simulation.rates_of(other, number), repeat
            )  # fmt: skip
        found[factor].add(simulation.truths[number])
    return _summed([Expected(_rows(rows), tables) for rows, tables in (each.expect() for each in found.values())], 1)


def _rows(counted: Rows) -> dict[Hashable, list[Row]]:
    return {measure: [row._replace(number=number) for row, number in rows.items()] for measure, rows in counted.items()}


def together(parts: Sequence[Expected]) -> Expected:
    """Several pairs over the same texts, their counts added up: what a pooled (micro) figure rests on.

    The mean over pairs (macro) is the mean of the figures of the pairs; its error is at most their mean error.
    """
    return _summed(parts, len(parts))


def _summed(parts: Sequence[Expected], readings: int) -> Expected:
    rows: dict[Hashable, list[Row]] = {}
    for part in parts:
        for measure, more in part.rows.items():
            rows.setdefault(measure, []).extend(more)
    measures = dict.fromkeys(measure for part in parts for measure in part.tables)
    tables = {measure: added([part.tables.get(measure, {}) for part in parts]) for measure in measures}
    return Expected(rows, tables, readings)


def pooled(simulation: Simulation, documents: Collection[str] | None = None) -> Expected:
    """All pairs of annotators together."""
    return together([pair(simulation, *each, documents) for each in combinations(sorted(simulation.rates), 2)])


def against_others(simulation: Simulation, name: str) -> Expected:
    """One annotator beside each other one, together: the bias of edges (`offsets`) is that of NAME."""
    return together([pair(simulation, name, other) for other in sorted(simulation.rates) if other != name])


def verdict_alpha(simulation: Simulation) -> Figure:
    """Krippendorff's alpha of the verdicts, nominal, over all annotators who finished each document."""
    found = _coincidences(simulation, VERDICT)
    return nominal_alpha(found, sum(len(each.points) for each in simulation.truths))


def layer_alpha(simulation: Simulation, label: str) -> Figure:
    """|u-alpha of the layer of one label: which text is marked with it (AGREEMENT 1.6), in code points.

    o_marked,marked = sum over places and positions of the probability that both cover it; chance is that of the pooled
    share of marked text. The definition takes the expected self-overlap of segments out of chance, which changes the
    figure by about (mean segment) / (all text): nothing here. Error: as if each true span were one independent item.
    """
    found = _coincidences(simulation, (LAYER, label))
    length = sum(found.values())
    spans = sum(place.kind.label == label for truth in simulation.truths for place in truth.places)
    marked = sum(number for (one, _), number in found.items() if one)
    shown = nominal_alpha(found, length, correction=False)
    return Figure(shown.value, shown.error * (marked / spans) ** 0.5 if spans else shown.error, marked)


def _coincidences(simulation: Simulation, measure: Hashable) -> dict[Any, float]:
    """Pairs both ways round, each document's divided by (annotators who finished it - 1), as alpha wants them."""
    tables = []
    for one, other in combinations(sorted(simulation.rates), 2):
        for size in range(2, len(simulation.rates) + 1):
            ids = [
                each
                for each in (truth.document.id for truth in simulation.truths)
                if len(simulation.done(each)) == size
            ]
            table = pair(simulation, one, other, ids).tables.get(measure, {})
            tables += [{cell[::way]: number / (size - 1) for cell, number in table.items()} for way in (1, -1)]
    return added(tables)


def density(simulation: Simulation, name: str) -> Figure:
    """Spans per 1,000 tokens of an annotator, over the documents with at least two finished sets, one of them theirs.

    (sum of the probabilities to mark each place) / tokens; the ratio between two annotators is that of their figures.
    """
    spans = spread = tokens = 0.0
    for number, truth in enumerate(simulation.truths):
        done = simulation.done(truth.document.id)
        if name in done and len(done) > 1:
            marks = [simulation.rates_of(name, number).marks(place.kind) for place in truth.places]
            spans += sum(marks)
            spread += sum(each * (1 - each) for each in marks)
            tokens += len(truth.tokens)
    return Figure(1000 * spans / tokens, 1000 * spread**0.5 / tokens, spans)


def confusion(simulation: Simulation, name: str, observed: bool = True) -> dict[str | None, dict[str | None, float]]:
    """The confusion matrix that Dawid and Skene's model must find for an annotator: by true label, what is said.

    Both with None for no span: the last row tells of decoys. Rows are the rates put in, k C(l) and 1 - k, averaged over
    the places of the true label (spans within one another are never confused). OBSERVED: only places that somebody
    marked are items, so that a row is what is said given that not everybody says None, p(l) / (1 - product of all
    p(None)). Over documents that everybody finished.

    The model takes votes for independent given the truth. On all places (not OBSERVED) it finds these rows, within .03
    on 6,000 places and three annotators, spans within others left out. Where what nobody marked is left out it does not:
    of None it then sees only what somebody marked, one vote against the others. With three annotators who mark a tenth
    of the decoys and more it was off by up to .2 in the rows of labels and .5 in that of None; with four who mark three
    in a hundred by .03 and .13.
    """
    sums: dict[str | None, Counter[str | None]] = {each: Counter() for each in (*LABELS, NONE)}
    for number, truth in enumerate(simulation.truths):
        if len(simulation.done(truth.document.id)) < len(simulation.rates):
            continue
        everybody = {each: simulation.rates_of(each, number) for each in simulation.rates}
        for place in truth.places:
            for label, probability in _votes(place.kind, everybody, name, observed).items():
                sums[place.kind.label][label] += probability  # type: ignore[assignment]
    return {
        true: {label: row[label] / sum(row.values()) for label in (*LABELS, NONE)} for true, row in sums.items() if row
    }


def _votes(kind: Kind, everybody: Mapping[str, Rates], name: str, observed: bool) -> dict[str | None, float]:
    """What an annotator says of a place; the sum is the probability that the place is an item at all."""
    own = everybody[name]
    found: dict[str | None, float] = {label: own.marks(kind) * each for label, each in own.label(kind).items()}
    unmarked = 1.0
    for other, rates in everybody.items():
        unmarked *= 1.0 if other == name else 1 - rates.marks(kind)
    found[NONE] = (1 - own.marks(kind)) * (1 - unmarked if observed else 1.0)
    return found


def votes(simulation: Simulation, observed: bool = True) -> list[tuple[str | None, dict[str, str | None]]]:
    """Of each place the true label and what each annotator says, over documents that everybody finished."""
    found = []
    for truth in simulation.truths:
        if len(simulation.done(truth.document.id)) == len(simulation.rates):
            made = {name: simulation.decisions[truth.document.id, name].marks for name in simulation.rates}
            for number, place in enumerate(truth.places):
                row = {name: marks[number].label if marks[number].marked else NONE for name, marks in made.items()}
                if not observed or any(row.values()):
                    found.append((place.kind.label, row))
    return found
