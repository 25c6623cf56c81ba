"""The choice of candidates with the largest sum of gains in which no unit occurs twice (weighted set packing).

Two annotators: an assignment. More: the linear relaxation of all continua at once, which most often is whole already,
and branch and bound (HiGHS, from SciPy) on those connected parts where it is not. Parts that share no unit are
independent, so the result is exact, up to the tolerance of the solver on gains scaled by SCALE.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, linear_sum_assignment, linprog, milp
from scipy.sparse import csc_array
from scipy.sparse.csgraph import connected_components

from annotations.agreement.continua import Continua, Indices
from annotations.agreement.results import Floats
from annotations.agreement.unitary import Candidates

SCALE = 1e4
"""Makes the absolute tolerances of the solver, 1e-10 and 1e-6, finer than the differences that decide ties."""
COLUMNS, BRANCHED = 4_000, 400
"""About so many candidates go into one linear programme, and so many of small connected parts into one search."""
WHOLE = 1e-6
"""How far from 0 and 1 a share may be and still count as whole."""


def best(continua: Continua, candidates: Candidates) -> Indices:
    """Which of the CANDIDATES are chosen for the largest sum of gains, as indices in order."""
    if not len(candidates.gain):
        return np.empty(0, dtype=np.intp)
    if continua.annotators == 2:
        return np.sort(_assigned(continua, candidates))
    return np.sort(_by_continuum(continua, candidates.members, -candidates.gain, cover=False))


def cover(continua: Continua, members: Indices, cost: Floats) -> Indices:
    """Which of MEMBERS are chosen for the least sum of COST so that each unit occurs, once or more often.

    Each unit must occur in one of MEMBERS at least.
    """
    return np.sort(_by_continuum(continua, members, cost, cover=True))


def _assigned(continua: Continua, candidates: Candidates) -> Indices:
    """For two annotators: the best assignment of each continuum."""
    sizes = continua.sizes
    starts = np.cumsum(sizes.ravel()).reshape(sizes.shape) - sizes
    whose = continua.continuum[candidates.members[:, 0]]
    order = np.argsort(whose, kind="stable")
    ends = np.searchsorted(whose[order], np.arange(continua.count + 1))
    chosen = []
    for number in range(continua.count):
        at = order[ends[number] : ends[number + 1]]
        gains = np.zeros(sizes[number])
        rows, columns = (candidates.members[at] - starts[number]).T
        gains[rows, columns] = candidates.gain[at]
        index = np.full(gains.shape, -1, dtype=np.intp)
        index[rows, columns] = at
        found = index[linear_sum_assignment(gains, maximize=True)]
        chosen.append(found[found >= 0])
    return np.concatenate(chosen)


def _by_continuum(continua: Continua, members: Indices, cost: Floats, *, cover: bool) -> Indices:
    """The choice of least cost, continuum by continuum, about COLUMNS candidates at a time."""
    whose = continua.continuum[members.max(axis=1)]
    order = np.argsort(whose, kind="stable")
    ends = np.searchsorted(whose[order], np.arange(continua.count + 1))
    chosen, first = [], 0
    for number in range(1, continua.count + 1):
        if ends[number] - ends[first] >= COLUMNS or number == continua.count:
            at = order[ends[first] : ends[number]]
            chosen.append(at[_solved(members[at], cost[at], cover)] if len(at) else at)
            first = number
    return np.concatenate(chosen)


def _solved(members: Indices, cost: Floats, cover: bool) -> NDArray[np.bool_]:
    """Which of MEMBERS have the least cost, with every unit once at most, or with COVER once at least."""
    uses = _uses(members)
    share = _relaxed(uses, cost, cover)
    fractional = np.abs(share - np.round(share)) > WHOLE
    whole = share > 0.5
    if fractional.any():
        for group in _grouped(_parts(uses, fractional)):
            whole[group] = _branched(_uses(members[group]), cost[group], cover)
    return whole


def _uses(members: Indices) -> csc_array:
    """Which unit each candidate uses, [units, candidates], without the units that none uses."""
    real = members >= 0
    units, rows = np.unique(members[real], return_inverse=True)
    ends = np.concatenate(([0], np.cumsum(real.sum(axis=1))))
    return csc_array((np.ones(len(rows)), rows, ends), shape=(len(units), len(members)))


def _relaxed(uses: csc_array, cost: Floats, cover: bool) -> Floats:
    """The best shares of the candidates, from 0 to 1; 0.5 throughout where the solver gives up."""
    found = linprog(
        SCALE * cost, A_ub=-uses if cover else uses, b_ub=np.full(uses.shape[0], -1.0 if cover else 1.0),
        method="highs-ds", options={"presolve": False, "dual_feasibility_tolerance": 1e-10},
    )  # fmt: skip
    return np.full(len(cost), 0.5) if found.x is None else np.asarray(found.x)


def _parts(uses: csc_array, fractional: NDArray[np.bool_]) -> list[Indices]:
    """The connected parts, as candidates that share units directly or by way of others, with any FRACTIONAL one."""
    _, part = connected_components(uses.T @ uses, directed=False)
    return [np.flatnonzero(part == number) for number in np.unique(part[fractional])]


def _grouped(parts: list[Indices]) -> Iterator[Indices]:
    """PARTS in groups of at most BRANCHED candidates, larger ones alone: calling the solver costs more than a few."""
    group: list[Indices] = []
    for part in sorted(parts, key=len):
        if group and sum(map(len, group)) + len(part) > BRANCHED:
            yield np.concatenate(group)
            group = []
        group.append(part)
    yield np.concatenate(group)


def _branched(uses: csc_array, cost: Floats, cover: bool) -> NDArray[np.bool_]:
    """The best whole choice."""
    limits = LinearConstraint(uses, 1, np.inf) if cover else LinearConstraint(uses, -np.inf, 1)
    found = milp(
        SCALE * cost, integrality=np.ones(len(cost)), bounds=Bounds(0, 1), constraints=limits,
        options={"mip_rel_gap": 0},
    )  # fmt: skip
    if found.x is None:
        raise RuntimeError(f"no best alignment found: {found.message}")
    return np.asarray(found.x > 0.5)
