"""From totals to results: the value, what it rests on, and its interval."""

from __future__ import annotations

import math

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
from annotations.agreement.totals import Totals

Places = NDArray[np.intp]


class Estimator:
    """Gives the results of some documents, for any measure and any group of their annotators."""

    def __init__(self, totals: Totals, settings: Settings) -> None:
        self.totals = totals
        self._settings = settings
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
        sums = self.totals.sums(group)
        point = float(measure.kernel(sums, label)[0])
        there = np.flatnonzero(measure.count(self.totals.each(group), label) > 0)
        known = math.isfinite(point)
        sure = self._interval(measure, label, group, point, there) if certain and known else None
        remark = measure.reason(sums, label) if measure.reason else None
        parameters = {name: getattr(self._settings, name) for name in measure.parameters}
        if sure is not None:
            parameters |= {f"probability below {threshold}": round(p, 4) for threshold, p in sure.below.items()}
        return Result(
            measure=measure.name,
            version=measure.version,
            scope=scope,
            label=label,
            annotators=group,
            documents=int(there.size),
            value=point if known else None,
            reason=remark if known else remark or measure.undefined,
            n=float(measure.count(sums, label)[0]),
            low=sure.low if sure else None,
            high=sure.high if sure else None,
            method=sure.method if sure else None,
            of=of,
            parameters=parameters,
        )

    def of_each(self, measure: Measure, label: str | None = None, group: Group | None = None) -> Floats:
        """The figure of each document by itself; not-a-number where it is undefined."""
        return measure.kernel(self.totals.each(group), label)

    def _interval(self, measure: Measure, label: str | None, group: Group, point: float, there: Places) -> Interval:
        if there.size < FOR_JACKKNIFE:
            return NONE
        weights = self._weights(there)
        sums = self.totals.sums(group, weights)
        noise = float(measure.noise(self.totals.sums(group), label)[0]) if measure.noise else 0.0
        found = interval(
            point,
            measure.kernel(sums, label),
            int(there.size),
            thresholds=measure.thresholds,
            noise=noise if math.isfinite(noise) else 0.0,
        )
        low = found.low if found.low is None or measure.floor is None else max(found.low, measure.floor)
        return Interval(low, found.high if found.high is None else min(found.high, 1.0), found.method, found.below)

    def _weights(self, there: Places) -> Floats:
        """Those of the bootstrap, or of the jackknife over the documents that the figure rests on."""
        documents = len(self.totals)
        if there.size >= FOR_BOOTSTRAP:
            return bootstrap_weights(documents, self._settings.replicates)
        name = tuple(there.tolist())
        if name not in self._jackknives:
            weights = np.ones((there.size, documents))
            weights[np.arange(there.size), there] = 0
            self._jackknives[name] = weights
        return self._jackknives[name]
