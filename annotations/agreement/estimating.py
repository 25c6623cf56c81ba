"""From totals to results: the value, what it rests on, and its interval."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotations.agreement.intervals import (
    FOR_BOOTSTRAP,
    FOR_JACKKNIFE,
    NONE,
    Interval,
    bootstrap_weights,
    interval,
)
from annotations.agreement.measures.measure import Measure
from annotations.agreement.results import Floats, Result
from annotations.agreement.settings import Settings
from annotations.agreement.tallies import Group
from annotations.agreement.totals import Sums, Totals
from annotations.wording import later

NOBODY = later("no document is done by two annotators")
Places = NDArray[np.intp]


class Estimator:
    """Gives the results of some documents, for any measure and any group of their annotators.

    PLACES are those of the documents among the totals; all of them unless given. Weights of others are 0, so that the
    sums of a part of the corpus follow a change as those of the whole do.
    """

    def __init__(self, totals: Totals, settings: Settings, places: Sequence[int] | None = None) -> None:
        self.totals = totals
        self._settings = settings
        self._places = np.arange(len(totals)) if places is None else np.array(places, dtype=np.intp)
        self._once = np.zeros((1, len(totals)))
        self._once[0, self._places] = 1.0
        self._jackknives: dict[tuple[int, ...], Floats] = {}

    def result(
        self,
        measure: Measure,
        *,
        label: str | None = None,
        group: Group | None = None,
        scope: str = "corpus",
        of: str | None = None,
        certain: bool = True,
    ) -> Result:
        """One figure; with CERTAIN its interval."""
        group = self.totals.annotators if group is None else group
        sums = self.totals.sums(group, self._once)
        # the corpus itself stands before its bootstrap samples, so that one call gives both
        resampled = self.totals.sums(group, self._bootstrap) if certain and self._bootstrap is not None else sums
        values = measure.kernel(resampled, label)
        point = float(values[0])
        counts = measure.count(self.totals.each(group), label)
        there = self._places[counts[self._places] > 0]
        known = math.isfinite(point)
        sure = self._interval(measure, label, group, values, there) if certain and known else None
        remark = measure.reason(sums, label) if measure.reason else None
        return Result(
            measure=measure.name,
            version=measure.version,
            scope=scope,
            label=label,
            annotators=group,
            documents=int(there.size),
            value=point if known else None,
            reason=remark if known else NOBODY if not self._places.size else remark or measure.undefined,
            n=float(measure.count(sums, label)[0]),
            low=sure.low if sure else None,
            high=sure.high if sure else None,
            method=sure.method if sure else None,
            of=of,
            dropped=_dropped(measure, sums, label, resampled.undefined_pairs),
            parameters=self._parameters(measure, sums, label, sure),
        )

    def of_each(self, measure: Measure, label: str | None = None, group: Group | None = None) -> Floats:
        """The figure of each document by itself; not-a-number where it is undefined."""
        return measure.kernel(self.totals.each(group), label)

    def _parameters(self, measure: Measure, sums: Sums, label: str | None, sure: Interval | None) -> dict[str, Any]:
        parameters = {name: getattr(self._settings, name) for name in measure.parameters}
        parameters |= measure.told(sums, label) if measure.told else {}
        if sure is not None:
            parameters |= {f"probability below {threshold}": round(p, 4) for threshold, p in sure.below.items()}
        return parameters

    def _interval(self, measure: Measure, label: str | None, group: Group, values: Floats, there: Places) -> Interval:
        if there.size < FOR_JACKKNIFE:
            return NONE
        replicates = values[1:]
        if there.size < FOR_BOOTSTRAP:
            replicates = measure.kernel(self.totals.sums(group, self._jackknife(there)), label)
        noise = float(measure.noise(self.totals.sums(group, self._once), label)[0]) if measure.noise else 0.0
        found = interval(
            float(values[0]),
            replicates,
            int(there.size),
            thresholds=measure.thresholds,
            noise=noise if math.isfinite(noise) else 0.0,
        )
        low = found.low if found.low is None or measure.floor is None else max(found.low, measure.floor)
        return Interval(low, found.high if found.high is None else min(found.high, 1.0), found.method, found.below)

    @cached_property
    def _bootstrap(self) -> Floats | None:
        """The corpus, and then its bootstrap samples: [1 + replicates, documents]; None for too few documents."""
        if self._places.size < FOR_BOOTSTRAP:
            return None
        drawn = np.zeros((self._settings.replicates, len(self.totals)))
        drawn[:, self._places] = bootstrap_weights(self._places.size, self._settings.replicates)
        return np.concatenate((self._once, drawn))

    def _jackknife(self, there: Places) -> Floats:
        """The corpus without each of the documents that a figure rests on: [documents, documents]."""
        name = tuple(there.tolist())
        if name not in self._jackknives:
            self._jackknives[name] = np.repeat(self._once, there.size, axis=0)
            self._jackknives[name][np.arange(there.size), there] = 0.0
        return self._jackknives[name]


def _dropped(measure: Measure, sums: Sums, label: str | None, undefined_pairs: int) -> dict[str, int]:
    dropped = {why: n for why, n in (measure.dropped(sums, label) if measure.dropped else {}).items() if n}
    if undefined_pairs:
        dropped["pairs of annotators without a value"] = undefined_pairs
    return dropped
