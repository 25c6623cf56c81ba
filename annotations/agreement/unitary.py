"""Which unitary alignments can belong to a best alignment: found without looking at all of them.

A lone unit costs delta_empty. What a unitary alignment of k units saves against k lone units is its gain,

    gain = k delta_empty - (sum of d over its pairs + delta_empty (C - k(k-1)/2)) / C,    C = n(n-1)/2 annotator pairs,

and a best alignment is a choice of unitary alignments of two and more units, no unit twice, with the largest sum of
gains (Mathet, Widlöcher & Métivier 2015, section 5.1, have the same problem with costs). A unitary alignment that
gains no more than its best split into two parts is never needed. For parts of k1 and k2 units that reads

    sum of d between the parts < (C + k1 k2) delta_empty,

which for a part of one unit bounds every single d by (C + n - 1) delta_empty, and so the distance of the two units.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from annotations.agreement.continua import Continua, Indices, expand
from annotations.agreement.dissimilarity import Dissimilarity
from annotations.agreement.results import Floats
from annotations.value import value

MOST = 2_000_000
"""So many unitary alignments are looked at in one go, and no more; and four times as many pairs of units."""

ALIGNED, NEAR, EARLY = 1e-7, 2e-9, 1e-11
"""How much of delta_empty a tie is decided by: for each aligned pair, for its d_pos, for its place in the document."""


class TooManyAlignments(ValueError):
    """So many units lie at one place that the best alignment is out of reach."""


@value
class Pairs:
    """Pairs of units close enough to be aligned; `first` is of an earlier annotator. By `first`, then `second`.

    `d` is what decides: the dissimilarity, a trifle less where a tie is to go that way.
    """

    first: Indices
    second: Indices
    d: Floats


@value
class Candidates:
    """Unitary alignments of two and more units: `members` [., annotators], -1 for none, and what each gains."""

    members: Indices
    gain: Floats


def near_pairs(continua: Continua, dissimilarity: Dissimilarity, distances: Floats) -> Pairs:
    """All pairs of units that a best alignment may align, with d < (C + n - 1) delta_empty.

    DISTANCES are those of the labels, [labels, labels]. Raises TooManyAlignments where there are more than 4 * MOST to
    look at.
    """
    n = continua.annotators
    bound = (n * (n - 1) / 2 + n - 1) * dissimilarity.delta_empty
    one, other = _neighbours(continua, dissimilarity, bound)
    first, second = np.minimum(one, other), np.maximum(one, other)
    d_pos = dissimilarity.positional(
        continua.start[first], continua.end[first], continua.start[second], continua.end[second]
    )
    kept = dissimilarity.alpha * d_pos < bound
    first, second, d_pos = first[kept], second[kept], d_pos[kept]
    d_cat = dissimilarity.categorical(continua.label[first], continua.label[second], distances)
    d = dissimilarity.combined(d_pos, d_cat) - _tie(continua, first, second, d_pos, dissimilarity)
    kept = d < bound
    first, second, d = first[kept], second[kept], d[kept]
    order = np.lexsort((second, first))
    return Pairs(first[order], second[order], d[order])


def _neighbours(continua: Continua, dissimilarity: Dissimilarity, bound: float) -> tuple[Indices, Indices]:
    """Pairs of units of two annotators with starts closer than the bound allows, each pair once, longer unit first.

    As alpha d_pos < bound, starts are closer than sqrt(bound / (alpha delta_empty)) times the sum of both lengths, and
    so than twice that times the longer one's.
    """
    length = continua.end - continua.start
    reach = np.full(len(length), np.inf)
    if dissimilarity.alpha > 0:
        reach = 2 * np.sqrt(bound / (dissimilarity.alpha * dissimilarity.delta_empty)) * length
    order = np.lexsort((continua.start, continua.continuum))
    starts, whose = continua.start[order], continua.continuum[order]
    step = 1 + (np.ptp(starts) if len(starts) else 0.0)
    line = (starts - starts.min(initial=np.inf)) + 3 * step * whose
    slack = 1e-9 * (1 + np.abs(line))
    width = np.minimum(reach[order], 1.5 * step) + slack
    low, high = np.searchsorted(line, line - width, "left"), np.searchsorted(line, line + width, "right")
    if (high - low).sum() > 4 * MOST:
        raise TooManyAlignments("too many units lie close together")
    owner, partner = expand(low, high)
    one, other = order[owner], order[partner]
    longer = (length[one] > length[other]) | ((length[one] == length[other]) & (one > other))
    kept = longer & (continua.annotator[one] != continua.annotator[other])
    return one[kept], other[kept]


def _tie(continua: Continua, first: Indices, second: Indices, d_pos: Floats, dissimilarity: Dissimilarity) -> Floats:
    """What a pair is preferred by where all else is equal: being aligned, then being near, then coming early."""
    rank = np.empty(len(continua.start))
    order = np.lexsort((continua.annotator, continua.label, continua.end, continua.start, continua.continuum))
    rank[order] = np.arange(len(rank))
    early = 1 - (rank[first] + rank[second]) / (2 * len(rank))
    return np.asarray(dissimilarity.delta_empty * (ALIGNED + EARLY * early) - NEAR * d_pos)


def candidates(continua: Continua, dissimilarity: Dissimilarity, distances: Floats) -> Candidates:
    """All unitary alignments that a best alignment may need, in an order that the units alone decide.

    DISTANCES are those of the labels, [labels, labels]. Raises TooManyAlignments where there are more than MOST to
    look at.
    """
    pairs = near_pairs(continua, dissimilarity, distances)
    n, units = continua.annotators, len(continua.start)
    keys = pairs.first * units + pairs.second
    follow = np.searchsorted(pairs.first, np.arange(units + 1))
    members = np.column_stack((pairs.first, pairs.second))
    edges = np.arange(len(keys))[:, None]
    found = [_kept(continua, members, pairs.d[edges], dissimilarity)]
    for _ in range(2, n):
        members, edges = _extended(continua, members, edges, keys, follow)
        small = pairs.d[edges].sum(axis=1) < n * (n * (n - 1) / 2) * dissimilarity.delta_empty
        members, edges = members[small], edges[small]
        found.append(_kept(continua, members, pairs.d[edges], dissimilarity))
    return Candidates(np.concatenate([each.members for each in found]), np.concatenate([each.gain for each in found]))


def _extended(
    continua: Continua, members: Indices, edges: Indices, keys: Indices, follow: Indices
) -> tuple[Indices, Indices]:
    """MEMBERS with one unit more, of a later annotator, that is near all of them; the EDGES of the added pairs too."""
    last = members[:, -1]
    low, high = follow[last], follow[last + 1]
    if (high - low).sum() > MOST:
        raise TooManyAlignments("too many units lie close together")
    owner, edge = expand(low, high)
    units = len(continua.start)
    added = keys[edge] % units
    grown = [edge]
    for column in range(members.shape[1] - 1):
        key = members[owner, column] * units + added
        at = np.minimum(np.searchsorted(keys, key), len(keys) - 1)
        near = keys[at] == key
        owner, added, grown = owner[near], added[near], [*(each[near] for each in grown), at[near]]
    # the added pairs stand in the order (first, new), (second, new), ... (last, new)
    columns = [*grown[1:], grown[0]]
    return np.column_stack((members[owner], added)), np.column_stack((edges[owner], *columns))


def pair_order(k: int) -> list[tuple[int, int]]:
    """The pairs of K members, in the order in which `candidates` keeps them."""
    return [(one, other) for other in range(k) for one in range(other)]


def _kept(continua: Continua, members: Indices, d: Floats, dissimilarity: Dissimilarity) -> Candidates:
    """Those of MEMBERS that gain more than any split of them; D [., pairs] as in `pair_order`."""
    n, k = continua.annotators, members.shape[1]
    pairs = n * (n - 1) / 2
    kept: NDArray[np.bool_] = np.ones(len(members), dtype=bool)
    order = pair_order(k)
    for size in range(1, k // 2 + 1):
        for part in combinations(range(k), size):
            between = [at for at, (one, other) in enumerate(order) if (one in part) != (other in part)]
            kept &= d[:, between].sum(axis=1) < (pairs + size * (k - size)) * dissimilarity.delta_empty
    members, d = members[kept], d[kept]
    cost = (d.sum(axis=1) + dissimilarity.delta_empty * (pairs - k * (k - 1) / 2)) / pairs
    wide = np.full((len(members), n), -1, dtype=np.intp)
    wide[np.arange(len(members))[:, None], continua.annotator[members]] = members
    return Candidates(wide, k * dissimilarity.delta_empty - cost)
