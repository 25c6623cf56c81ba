"""Soft-gamma: gamma if a unit could be aligned more than once, so that splits cost nothing. A diagnostic.

From pygamma-agreement 0.5.9 (its documentation, "Soft-Gamma"); it is not published as a measure. Each unit is in one
unitary alignment at least, instead of exactly one, in the observed continuum and in the random ones.
"""

from __future__ import annotations

import numpy as np

from annotations.agreement.alignment import aligned_as
from annotations.agreement.continua import Continua, coded
from annotations.agreement.continuum import Continuum
from annotations.agreement.dissimilarity import Dissimilarity
from annotations.agreement.gamma import FIRST_SAMPLES, NOTHING_EXPECTED, TOO_MANY, Settings, gamma_sums
from annotations.agreement.gamma_sums import gamma_value
from annotations.agreement.packing import cover
from annotations.agreement.results import Floats, Measured, measured, ratio
from annotations.agreement.unitary import TooManyAlignments, candidates


def soft_disorders(continua: Continua, dissimilarity: Dissimilarity, distances: Floats) -> Floats:
    """The least disorder of a soft alignment of each continuum, [count]; not-a-number for one without units.

    DISTANCES are those of the labels, [labels, labels]. Raises TooManyAlignments as `align` does.
    """
    found, every = candidates(continua, dissimilarity, distances), np.arange(len(continua.start))
    lone = np.full((len(every), continua.annotators), -1, dtype=np.intp)
    lone[every, continua.annotator] = every
    members = np.concatenate((found.members, lone))
    cost = np.full(len(members), dissimilarity.delta_empty)
    cost[: len(found.members)] *= (found.members >= 0).sum(axis=1)
    cost[: len(found.members)] -= found.gain
    chosen = cover(continua, members, cost)
    together, single = chosen[chosen < len(found.members)], chosen[chosen >= len(found.members)] - len(found.members)
    exact = aligned_as(continua, members[together], dissimilarity, distances).unitary_disorders(dissimilarity)
    sums = np.bincount(continua.continuum[members[together].max(axis=1)], exact, continua.count)
    alone = np.bincount(continua.continuum[single], minlength=continua.count)
    return ratio(sums + dissimilarity.delta_empty * alone, continua.mean_units)


def soft_gamma(continuum: Continuum, settings: Settings | None = None) -> Measured:
    """Gamma of the annotators of CONTINUUM if splits were free; `n` counts the units.

    Undefined where gamma is, and where too many spans lie at one place. `settings.samples` is 30 where it is None.
    """
    how = settings or Settings()
    units = sum(map(len, continuum.units.values()))
    if len(continuum.units) < 2 or not units:
        return Measured(None, units, gamma_sums(continuum, how).undefined)
    numbers, by = coded(continuum), how.dissimilarity
    distances = by.label_distances(numbers.labels)
    samples = how.samples or FIRST_SAMPLES
    drawn = how.sample(numbers, continuum.length, samples)
    try:
        observed = soft_disorders(numbers.continua, by, distances)[0]
        expected = soft_disorders(drawn, by, distances).mean()
    except TooManyAlignments:
        return Measured(None, units, TOO_MANY)
    value = gamma_value(np.array([units, observed, expected, 0.0]))
    return measured(float(value), units, NOTHING_EXPECTED, parameters={**how.parameters, "samples": samples})
