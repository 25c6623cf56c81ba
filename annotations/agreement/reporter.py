"""From cases and their tallies to a report."""

from __future__ import annotations

import heapq
import importlib.metadata
import math
from collections.abc import Mapping, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from annotations.agreement import caveats, headlines
from annotations.agreement.boundaries import END, START, median_offset
from annotations.agreement.cases import Case, Counted
from annotations.agreement.disagreements import Place
from annotations.agreement.estimating import Estimator
from annotations.agreement.measures import COMPETENCES, MEASURES, by_name
from annotations.agreement.measures.holistic import CONFUSION
from annotations.agreement.measures.measure import BOTH, EACH, WHOLE, Measure
from annotations.agreement.measures.spans import ALL, offsets_of
from annotations.agreement.measures.tokens import unmarked
from annotations.agreement.modelled import competences
from annotations.agreement.naming import Naming
from annotations.agreement.report import (
    BATCH,
    DOCUMENT,
    GUIDELINE,
    PAIR,
    REPEATS,
    WITHOUT,
    AnnotatorRow,
    Confusion,
    DocumentRow,
    Report,
)
from annotations.agreement.results import Floats, Result
from annotations.agreement.settings import Settings
from annotations.agreement.tallies import MOST, Tally, pairs_of
from annotations.agreement.tallying import WORST
from annotations.agreement.totals import Totals

OF_PAIRS = ("span_f1.exact", "span_f1.overlap_label", "gamma", "u_alpha.any", "verdict.cohen_kappa")
OF_EACH = ("gamma", "span_f1.exact", "span_f1.overlap_label", "u_alpha.any")
OF_PARTS = ("gamma", "span_f1.exact", "span_f1.overlap_label", "gamma_cat", "u_alpha.any")
"""The measures that are also given of each pair, each document, and each guideline version or batch."""


class Reporter:
    """Makes reports of one corpus, one after the other.

    What a report needs again is kept: when a document has changed and everything else is as it was, only its row in
    the sums is replaced.
    """

    def __init__(self, corpus: str, labels: Sequence[str], settings: Settings, entities: Sequence[str] = ()) -> None:
        self._corpus = corpus
        self._naming = Naming(entities)
        self._labels = tuple(labels)
        self.settings = settings
        self._names: list[tuple[str, tuple[str, ...]]] = []
        self._totals = Totals([])
        self._estimator = Estimator(self._totals, settings)
        self._parts: dict[tuple[int, ...], Estimator] = {}
        self._each: dict[str, tuple[Floats, list[Result | None]]] = {}

    def report(
        self,
        found: Counted,
        tallies: Sequence[Tally],
        repeats: Sequence[Tally] = (),
        measures: Sequence[str] = (),
        names: Mapping[str, str] | None = None,
    ) -> Report:
        """The report of the cases FOUND, whose tallies stand in the same order.

        MEASURES (all) name what is wanted, NAMES are those of entities by id.
        """
        self._take(found, tallies)
        labels = self._labels_that_occur()
        results = self._results(found, repeats, measures, labels)
        documents = self._documents(found, tallies)
        self._naming.keep(tallies)
        return Report(
            corpus=self._corpus,
            program=importlib.metadata.version("stancemark"),
            settings=self.settings,
            labels=labels,
            label_spans=self._spans_of(labels),
            annotators=self._annotators(),
            guidelines=tuple(sorted({case.guideline for case in found.cases if case.guideline})),
            since=min((case.done for case in found.cases if case.done), default=None),
            until=max((case.done for case in found.cases if case.done), default=None),
            documents=documents,
            not_counted=found.not_counted,
            spans=sum(len(contents.spans) for case in found.cases for contents in case.sets.values()),
            links=sum(len(contents.links) for case in found.cases for contents in case.sets.values()),
            headlines=headlines.headlines(results),
            results=tuple(results),
            confusion=self._confusion(labels),
            disagreements=tuple(chain.from_iterable(self._naming.named(tally, names or {}) for tally in tallies)),
            worst=_worst(tallies),
            caveats=caveats.caveats(found, results, documents, self.settings, self._spans_of(labels)),
            warnings=caveats.warnings(found, results, self._suggested(), self._unmarked(labels)),
            dropped=found.dropped,
        )

    def _results(
        self, found: Counted, repeats: Sequence[Tally], measures: Sequence[str], labels: Sequence[str]
    ) -> list[Result]:
        """The figures of all measures, or of those named, in the order of a report."""
        wanted = [measure for measure in MEASURES if not measures or measure.name in measures]
        models = [name for name in COMPETENCES if not measures or name in measures]
        return [
            *self._whole(wanted, labels),
            *self._of_pairs(wanted),
            *self._without(wanted),
            *self._of_documents(found, wanted),
            *(each for name in models for each in competences(self._totals.sums(), len(found.cases), name)),
            *self._of_parts(found, wanted),
            *self._of_repeats(found, repeats, wanted),
        ]

    def _take(self, found: Counted, tallies: Sequence[Tally]) -> None:
        """Take over what has changed since the last report."""
        names = [(case.document, case.annotators) for case in found.cases]
        if names == self._names:
            for place, tally in enumerate(tallies):
                if tally is not self._totals.tallies[place]:
                    self._totals.replace(place, tally)
            return
        self._names = names
        self._totals = Totals(tallies)
        self._estimator = Estimator(self._totals, self.settings)
        self._parts = {}
        self._each = {}

    def _labels_that_occur(self) -> tuple[str, ...]:
        sums = self._totals.sums()
        there = {label for (label,) in sums.keys("alone", "spans") if label != ALL}
        return (*(label for label in self._labels if label in there), *sorted(there - set(self._labels)))

    def _whole(self, measures: Sequence[Measure], labels: Sequence[str]) -> list[Result]:
        made = []
        sums = self._totals.sums()
        for measure in measures:
            if measure.labels in (WHOLE, BOTH):
                made.append(self._estimator.result(measure))
            if measure.labels in (EACH, BOTH):
                names = measure.names(sums) if measure.names else labels
                made += [self._estimator.result(measure, label=name) for name in names]
        return made

    def _of_pairs(self, measures: Sequence[Measure]) -> list[Result]:
        return [
            self._estimator.result(measure, group=pair, scope=PAIR)
            for measure in measures
            if measure.name in OF_PAIRS and not (measure.together and self._crowded)
            for pair in pairs_of(self._totals.annotators)
        ]

    def _without(self, measures: Sequence[Measure]) -> list[Result]:
        names = self._totals.annotators
        if len(names) < 3:
            return []
        return [
            self._estimator.result(
                measure, group=tuple(each for each in names if each != name), scope=WITHOUT, of=name, certain=False
            )
            for measure in measures
            if measure.name in OF_PAIRS and not (measure.together and self._crowded)
            for name in names
        ]

    def _of_documents(self, found: Counted, measures: Sequence[Measure]) -> list[Result]:
        made: list[Result] = []
        for measure in (each for each in measures if each.name in OF_EACH):
            values, counts = self._estimator.of_each(measure), measure.count(self._totals.each(), None)
            before = self._each.get(measure.name)
            rows: list[Result | None] = before[1] if before else [None] * len(values)
            known = np.zeros(len(values), bool) if before is None else _same(before[0], np.stack([values, counts]))
            for place in np.flatnonzero(~known).tolist():
                rows[place] = _of_document(measure, found.cases[place], float(values[place]), float(counts[place]))
            self._each[measure.name] = np.stack([values, counts]), rows
            made += [row for row in rows if row is not None]
        return made

    def _spans_of(self, labels: Sequence[str]) -> dict[str, int]:
        """How many spans there are of each label, each once."""
        sums = self._totals.sums()
        return {label: int(sum(float(sums.alone(name, "spans", label)[0]) for name in sums.group)) for label in labels}

    def _unmarked(self, labels: Sequence[str]) -> dict[str | None, float]:
        """The share of tokens that nobody marked: with each label, and with any."""
        sums = self._totals.sums()
        return {label: float(np.nan_to_num(unmarked(sums, label)[0])) for label in (*labels, None)}

    def _suggested(self) -> int:
        sums = self._totals.sums()
        return int(sum(float(sums.alone(name, "suggested")[0]) for name in self._totals.annotators))

    def _of_parts(self, found: Counted, measures: Sequence[Measure]) -> list[Result]:
        """The trend: the figures of each guideline version and of each batch, where there is more than one."""
        made: list[Result] = []
        guidelines, batches = [case.guideline for case in found.cases], [case.batch for case in found.cases]
        for scope, names in ((GUIDELINE, guidelines), (BATCH, batches)):
            parts = sorted({name for name in names if name is not None})
            for part in parts if len(parts) > 1 else ():
                places = tuple(place for place, name in enumerate(names) if name == part)
                estimator = self._part(places)
                made += [estimator.result(each, scope=scope, of=part) for each in measures if each.name in OF_PARTS]
        return made

    @property
    def _crowded(self) -> bool:
        """Whether more annotators finished a document than are looked at in groups of some of them."""
        return any(len(tally.annotators) > MOST for tally in self._totals.tallies)

    def _part(self, places: tuple[int, ...]) -> Estimator:
        """The estimator of some documents; the same one each time, as its sums follow what changes."""
        if places not in self._parts:
            self._parts[places] = Estimator(self._totals, self.settings, places)
        return self._parts[places]

    def _of_repeats(self, found: Counted, repeats: Sequence[Tally], measures: Sequence[Measure]) -> list[Result]:
        """How well each annotator agrees with what the same one marked before, on hidden repeats."""
        by_name: dict[tuple[str, ...], list[Tally]] = {}
        for case, tally in zip(found.repeats, repeats, strict=True):
            by_name.setdefault(case.annotators, []).append(tally)
        made: list[Result] = []
        for (name, _again), chosen in by_name.items():
            estimator = Estimator(Totals(chosen), self.settings)
            made += [
                estimator.result(measure, scope=REPEATS, of=name) for measure in measures if measure.labels != EACH
            ]
        return made

    def _documents(self, found: Counted, tallies: Sequence[Tally]) -> tuple[DocumentRow, ...]:
        gammas = self._estimator.of_each(by_name("gamma")).tolist()
        overlaps = self._estimator.of_each(by_name("span_f1.overlap_label")).tolist()
        return tuple(
            DocumentRow(
                case.document,
                case.title,
                case.annotators,
                _mean_spans(case),
                gamma if math.isfinite(gamma) else None,
                overlap if math.isfinite(overlap) else None,
                len(tally.disagreements),
                case.guideline,
                case.batch,
            )
            for case, tally, gamma, overlap in zip(found.cases, tallies, gammas, overlaps, strict=True)
        )

    def _annotators(self) -> tuple[AnnotatorRow, ...]:
        sums = self._totals.sums()
        rows = []
        for name in self._totals.annotators:
            documents, spans, tokens, marked = (
                float(sums.alone(name, *key)[0]) for key in (("documents",), ("spans", ALL), ("tokens",), ("marked",))
            )
            rows.append(
                AnnotatorRow(
                    name,
                    int(documents),
                    spans,
                    1000 * spans / tokens if tokens else None,
                    marked / tokens if tokens else None,
                    _median(offsets_of(sums, name, START)),
                    _median(offsets_of(sums, name, END)),
                    self._change_without(name),
                )
            )
        return tuple(rows)

    def _change_without(self, name: str) -> float | None:
        """Gamma without an annotator less gamma with all, both over the documents that two others have finished."""
        others = tuple(each for each in self._totals.annotators if each != name)
        if len(others) < 2 or self._crowded:
            return None
        gamma = by_name("gamma")
        places = tuple(np.flatnonzero(gamma.count(self._totals.each(others), None) > 0).tolist())
        if not any(name in self._totals.tallies[place].annotators for place in places):
            return None
        estimator = self._part(places)
        without, whole = (estimator.result(gamma, group=group, certain=False).value for group in (others, None))
        return None if without is None or whole is None else without - whole

    def _confusion(self, labels: Sequence[str]) -> Confusion:
        sums = self._totals.sums()
        names = (*labels, None)
        table = np.array(
            [[float(sums.pairs(CONFUSION, row or ALL, column or ALL)[0]) for column in names] for row in names]
        )
        if len(sums.group) == 2:
            return Confusion(names, tuple(tuple(row) for row in table.tolist()), *sums.group)
        both = table + table.T - np.diag(np.diag(table))
        return Confusion(names, tuple(tuple(row) for row in both.tolist()))


def _worst(tallies: Sequence[Tally]) -> tuple[Place, ...]:
    places = chain.from_iterable(tally.worst for tally in tallies)
    return tuple(heapq.nsmallest(WORST, places, key=lambda place: -round(place.disorder, 9)))


def _of_document(measure: Measure, case: Case, value: float, n: float) -> Result:
    known = math.isfinite(value)
    return Result(
        measure.name, measure.version, DOCUMENT, None, case.annotators, 1, value if known else None,
        None if known else measure.undefined, n, of=case.document,
    )  # fmt: skip


def _same(before: Floats, now: Floats) -> NDArray[np.bool_]:
    """Which columns are as they were; what is undefined in both is the same."""
    same: NDArray[np.bool_] = ((before == now) | (np.isnan(before) & np.isnan(now))).all(axis=0)
    return same


def _mean_spans(case: Case) -> float:
    return sum(len(contents.spans) for contents in case.sets.values()) / len(case.sets)


def _median(counts: dict[int, float]) -> float | None:
    if not counts:
        return None
    places: Floats = np.array(list(counts), dtype=np.float64)
    return float(median_offset(places, np.array(list(counts.values()), dtype=np.float64)))
