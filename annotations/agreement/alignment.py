"""The best alignment of the units of several annotators: exact, for one continuum or many at once.

Mathet, Widlöcher & Métivier 2015, sections 4.4 and 5.1. A unitary alignment is one unit or none of each annotator; its
disorder is the mean d over all pairs of annotators, where a pair without two units costs delta_empty. An alignment puts
every unit into one unitary alignment; its disorder is the sum of theirs over the mean number of units per annotator.
The best alignment is the one with the least disorder. Several may share it: of these it is the one with more aligned
pairs, then with smaller d_pos, then the one that aligns what comes early in the document. The costs are bent for that
by less than a millionth of delta_empty, so differences below it count as ties; disorders are of the costs as they are.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np

from annotations.agreement.continua import Coded, Continua, Indices, coded
from annotations.agreement.continuum import Continuum
from annotations.agreement.dissimilarity import Dissimilarity
from annotations.agreement.packing import best
from annotations.agreement.results import Floats, ratio
from annotations.agreement.unitary import candidates
from annotations.value import value


@value
class UnitaryAlignment:
    """What the annotators marked at one place: for each, in the order of the alignment's `annotators`, the index of
    the unit in `continuum.units[annotator]`, or None. `disorder` is from 0, and `delta_empty` for a lone unit."""

    units: tuple[int | None, ...]
    disorder: float


@value
class Alignment:
    """All units of a continuum, each in one of `unitary`, which are in document order.

    `disorder` is the sum of theirs over `mean_units`, the mean number of units per annotator.
    """

    annotators: tuple[str, ...]
    unitary: tuple[UnitaryAlignment, ...]
    disorder: float
    mean_units: float


@value
class Aligned:
    """Alignments of many continua, as arrays.

    `members` [., annotators] has the unitary alignments of two and more units, -1 for none; all other units are alone.
    The pairs of units in them: `row` of `members`, the two units, how far they are apart in place and label.
    """

    continua: Continua
    members: Indices
    row: Indices
    first: Indices
    second: Indices
    d_pos: Floats
    d_cat: Floats

    @property
    def units(self) -> Indices:
        """How many units each row of `members` has."""
        return np.asarray((self.members >= 0).sum(axis=1))

    def unitary_disorders(self, dissimilarity: Dissimilarity) -> Floats:
        """The disorder of each row of `members`."""
        pairs = self.continua.annotators * (self.continua.annotators - 1) / 2
        d = dissimilarity.combined(self.d_pos, self.d_cat)
        apart = np.bincount(self.row, weights=d, minlength=len(self.members))
        k = self.units
        return np.asarray((apart + dissimilarity.delta_empty * (pairs - k * (k - 1) / 2)) / pairs)

    def disorders(self, dissimilarity: Dissimilarity) -> Floats:
        """The disorder of each alignment, [count]; not-a-number for a continuum without units."""
        whose = self.continua.continuum[self.members.max(axis=1)]
        together = np.bincount(whose, self.unitary_disorders(dissimilarity), self.continua.count)
        joined = np.bincount(whose, self.units, self.continua.count)
        alone = self.continua.sizes.sum(axis=1) - joined
        return ratio(together + dissimilarity.delta_empty * alone, self.continua.mean_units)


def align(continua: Continua, dissimilarity: Dissimilarity, distances: Floats) -> Aligned:
    """The best alignment of each continuum; DISTANCES are those of the labels, [labels, labels].

    Raises TooManyAlignments where too many units lie at one place.
    """
    found = candidates(continua, dissimilarity, distances)
    return aligned_as(continua, found.members[best(continua, found)], dissimilarity, distances)


def aligned_as(continua: Continua, members: Indices, dissimilarity: Dissimilarity, distances: Floats) -> Aligned:
    """The alignments of CONTINUA with these MEMBERS, [., annotators], as rows of two and more units."""
    row, first, second = pairs_of(members)
    d_pos = dissimilarity.positional(
        continua.start[first], continua.end[first], continua.start[second], continua.end[second]
    )
    d_cat = dissimilarity.categorical(continua.label[first], continua.label[second], distances)
    return Aligned(continua, members, row, first, second, d_pos, d_cat)


def pairs_of(members: Indices) -> tuple[Indices, Indices, Indices]:
    """Every pair of units in a row of MEMBERS: the row, and the two units, that of the earlier annotator first."""
    found = []
    for one, other in combinations(range(members.shape[1]), 2):
        rows = np.flatnonzero((members[:, one] >= 0) & (members[:, other] >= 0))
        found.append((rows, members[rows, one], members[rows, other]))
    rows, first, second = (np.concatenate(each) for each in zip(*found, strict=True))
    order = np.argsort(rows, kind="stable")
    return rows[order], first[order], second[order]


def best_alignment(continuum: Continuum, dissimilarity: Dissimilarity | None = None) -> Alignment:
    """The alignment of CONTINUUM with the least disorder; its order of annotators is that of `continuum.annotators`.

    Raises ValueError for fewer than two annotators or no units at all, where there is no disorder, and
    TooManyAlignments (a ValueError) where too many units lie at one place.
    """
    if len(continuum.units) < 2 or not any(continuum.units.values()):
        raise ValueError("an alignment takes two annotators and a unit")
    numbers = coded(continuum)
    by = dissimilarity or Dissimilarity()
    return told(align(numbers.continua, by, by.label_distances(numbers.labels)), numbers, by)


def told(aligned: Aligned, numbers: Coded, dissimilarity: Dissimilarity) -> Alignment:
    """The best alignment of the one continuum that was coded as NUMBERS, with its annotators by name."""
    continua, n = aligned.continua, aligned.continua.annotators
    lone = np.setdiff1d(np.arange(len(continua.start)), aligned.members)
    alone = np.full((len(lone), n), -1, dtype=np.intp)
    alone[np.arange(len(lone)), continua.annotator[lone]] = lone
    members = np.concatenate((aligned.members, alone))
    costs = np.concatenate((aligned.unitary_disorders(dissimilarity), np.full(len(lone), dissimilarity.delta_empty)))
    by_name = sorted(range(n), key=lambda at: numbers.annotators[at])
    rows = sorted(
        (min((continua.start[unit], continua.end[unit], at) for at, unit in enumerate(row) if unit >= 0), row, cost)
        for row, cost in zip(members[:, by_name].tolist(), costs.tolist(), strict=True)
    )
    unitary = tuple(
        UnitaryAlignment(tuple(None if unit < 0 else numbers.places[unit] for unit in row), cost)
        for _, row, cost in rows
    )
    return Alignment(
        tuple(numbers.annotators[at] for at in by_name), unitary,
        float(aligned.disorders(dissimilarity)[0]), float(continua.mean_units[0]),
    )  # fmt: skip
