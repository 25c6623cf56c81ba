"""Agreement on what summary points rest on: verdicts, and the sentences that are given as evidence.

An item is a point of a document. Its evidence is a set of places (sentences) of that document, which may be empty.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from itertools import combinations

import numpy as np

from annotations.agreement.results import Floats, Measured, measured, ratio
from annotations.agreement.spanf1 import f1
from annotations.agreement.tables import Judged, judged
from annotations.spans import Judgement
from annotations.value import value

SUPPORTED = ("supported",)
YES, NO = "yes", "no"

JACCARD, MASI = "jaccard", "masi"

Evidence = frozenset[Hashable]
VerdictSums = dict[tuple[str, ...], float]
"""By ("verdict", A's, B's), ("binary", A's, B's), ("evidence", n_a, n_b or both) and ("dropped",); added key by key."""

SETS = ("values", "empties", "squares", "within", "observed")
"""What alpha with a distance of sets adds up: the last axis of its sums [..., 5]."""


@value
class VerdictAgreement:
    """Verdicts as they are and as supported or not, n being the points that both judged; F1 of evidence places."""

    verdicts: Judged
    binary: Judged
    evidence: Measured


def verdict_sums(
    a: Iterable[Judgement], b: Iterable[Judgement], *, supported: Collection[str] = SUPPORTED
) -> VerdictSums:
    """The sums of two annotators in one document, over the points that both gave a verdict; others are "dropped".

    Swapping A and B swaps the values of each key. SUPPORTED are the verdicts that count as yes in "binary".
    """
    ours, theirs = ({each.point: each for each in side if each.verdict is not None} for side in (a, b))
    sums: VerdictSums = {("dropped",): float(len(ours.keys() ^ theirs.keys()))}
    sums |= {("evidence", what): 0.0 for what in ("n_a", "n_b", "both")}
    for point in sorted(ours.keys() & theirs.keys()):
        one, other = ours[point], theirs[point]
        said = (one.verdict or "", other.verdict or "")
        binary = tuple(YES if verdict in supported else NO for verdict in said)
        for key in (("verdict", *said), ("binary", *binary)):
            sums[key] = sums.get(key, 0.0) + 1.0
        mine, others = set(one.evidence), set(other.evidence)
        for what, amount in (("n_a", len(mine)), ("n_b", len(others)), ("both", len(mine & others))):
            sums["evidence", what] += amount
    return sums


def verdict_table(sums: Mapping[tuple[str, ...], float], kind: str = "verdict") -> dict[tuple[str, str], float]:
    """The table (A's verdict, B's) of verdict sums, or of KIND "binary"."""
    return {(key[1], key[2]): count for key, count in sums.items() if key[0] == kind}


def verdict_agreement(sums: Mapping[tuple[str, ...], float]) -> VerdictAgreement:
    """What the sums of one document, or of several added up, say."""
    dropped = int(sums.get(("dropped",), 0.0))
    left_out = {"not judged by both": dropped} if dropped else {}
    both, n_a, n_b = (sums.get(("evidence", what), 0.0) for what in ("both", "n_a", "n_b"))
    return VerdictAgreement(
        judged(verdict_table(sums), what="points judged by both", dropped=left_out),
        judged(verdict_table(sums, "binary"), what="points judged by both", dropped=left_out),
        measured(float(f1(np.array(both), np.array(n_a), np.array(n_b))), n_a + n_b, "no evidence by either annotator"),
    )


def set_distance(mine: Evidence, other: Evidence, kind: str = JACCARD) -> float:
    """From 0 (the same) to 1 (nothing in common): one minus the Jaccard index, for MASI weighted by how the sets lie.

    MASI (Passonneau 2006): 1 - J * M, with M = 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap.
    Two empty sets are the same. Raises ValueError for another kind.
    """
    if kind not in (JACCARD, MASI):
        raise ValueError(f"no distance of sets: {kind}")
    if mine == other:
        return 0.0
    jaccard = len(mine & other) / len(mine | other)
    if kind == JACCARD:
        return 1.0 - jaccard
    return 1.0 - jaccard * (2 / 3 if mine < other or other < mine else 1 / 3)


def evidence_sums(items: Iterable[Sequence[Evidence]], kind: str = JACCARD) -> Floats:
    """Sums [5] (as `SETS`) of one document; ITEMS are its points, each with the sets of the annotators who judged it.

    Points that fewer than two judged are left out. Sums of several documents are added. Of the values of two documents
    the distance needs no look: evidence of different documents has nothing in common, so it is 1, but 0 for two empty
    sets. Hence: the number of values, of empty ones among them, the square of the number of others, the distances of
    all ordered pairs of others within the document, and those within items, each divided by its values less one.
    """
    judged_by_two = [tuple(item) for item in items if len(item) > 1]
    values = [each for item in judged_by_two for each in item]
    some = [each for each in values if each]
    within = 2.0 * sum(set_distance(mine, other, kind) for mine, other in combinations(some, 2))
    apart = sum(
        2.0 * sum(set_distance(mine, other, kind) for mine, other in combinations(item, 2)) / (len(item) - 1)
        for item in judged_by_two
    )
    return np.array([len(values), len(values) - len(some), len(some) ** 2, within, apart], dtype=np.float64)


def evidence_alpha(sums: Floats) -> Floats:
    """Krippendorff's alpha (2019, chapter 12) with a distance of sets, from SUMS [..., 5].

    1 - (n - 1) D_o / D_e: D_o the distances within items, D_e those of all ordered pairs of the n values: within
    documents, between others of different documents (1 each), and between an empty one and another (1 each).
    Not-a-number where D_e is 0, as all sets are the same.
    """
    n, empties, squares, within, apart = np.moveaxis(np.asarray(sums, dtype=np.float64), -1, 0)
    some = n - empties
    expected = within + (some * some - squares) + 2.0 * empties * some
    return 1.0 - ratio((n - 1.0) * apart, expected)


def evidence_agreement(sums: Floats) -> Measured:
    """Alpha of evidence, of one document's sums or of several added up; n is the number of sets compared."""
    n = float(sums[0])
    nothing = "no variation: all evidence is the same" if n else "no point judged by two annotators"
    return measured(float(evidence_alpha(sums)), n, nothing)
