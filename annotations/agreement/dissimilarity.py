"""How unlike two units are: where they lie, what they are called, and both together.

After Mathet, Widlöcher & Métivier 2015, "The Unified and Holistic Method Gamma", Computational Linguistics 41(3),
sections 4.2 to 4.4. Everything is in multiples of what an unaligned unit costs, `delta_empty`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from annotations.agreement.results import Floats
from annotations.value import value


@value
class Dissimilarity:
    """d = `alpha` d_pos + `beta` d_cat, each scaled by `delta_empty`.

    `categories` gives the distance of two labels, each pair once, in either order; a pair that is not named is 1 apart,
    a label and itself 0. None stands for 0 or 1 throughout. Published values differ in alpha: 1 in pygamma-agreement,
    3 in the authors' own software, so a report has to print it.
    """

    alpha: float = 1.0
    beta: float = 1.0
    delta_empty: float = 1.0
    categories: Mapping[tuple[str, str], float] | None = field(default=None, hash=False)

    def __post_init__(self) -> None:
        """Raise ValueError for weights that make no dissimilarity."""
        if min(self.alpha, self.beta) < 0 or self.delta_empty <= 0:
            raise ValueError("alpha and beta must not be negative, and delta_empty must be above 0")
        if self.categories and min(self.categories.values()) < 0:
            raise ValueError("no two labels are less than 0 apart")

    def positional(self, start: ArrayLike, end: ArrayLike, other_start: ArrayLike, other_end: ArrayLike) -> Floats:
        """d_pos of units and others, broadcast: the square of (|start - start'| + |end - end'|) / (both lengths).

        Offsets may be in code points or in any other unit, as only their ratio counts. Mathet et al. 2015, equation 3.
        """
        starts, ends = np.asarray(start, dtype=np.float64), np.asarray(end, dtype=np.float64)
        others, other_ends = np.asarray(other_start, dtype=np.float64), np.asarray(other_end, dtype=np.float64)
        apart = np.abs(starts - others) + np.abs(ends - other_ends)
        return np.asarray(self.delta_empty * (apart / (ends - starts + other_ends - others)) ** 2)

    def label_distances(self, labels: Sequence[str]) -> Floats:
        """How far the labels are apart, 0 to 1 and beyond, [labels, labels], without `delta_empty`."""
        distances = 1.0 - np.eye(len(labels))
        for (one, other), distance in (self.categories or {}).items():
            if one in labels and other in labels:
                at, to = labels.index(one), labels.index(other)
                distances[at, to] = distances[to, at] = distance
        return distances

    def categorical(self, label: NDArray[np.intp], other: NDArray[np.intp], distances: Floats) -> Floats:
        """d_cat of units with these labels, given as rows of `label_distances`. Mathet et al. 2015, section 4.3."""
        return np.asarray(self.delta_empty * distances[label, other])

    def combined(self, positional: Floats, categorical: Floats) -> Floats:
        """d of units that are so far apart in place and label. Mathet et al. 2015, equation 5."""
        return self.alpha * positional + self.beta * categorical
