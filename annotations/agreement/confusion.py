"""What one annotator's label was to another: pairs of annotators in the unitary alignments, with none for no unit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from annotations.agreement.alignment import Alignment
from annotations.agreement.continuum import Continuum
from annotations.value import value

Key = tuple[str, str, str | None, str | None]


@value
class Confused:
    """How often `annotator` said `label` where `other` said `other_label`; None stands for no unit.

    `annotator` is before `other` by name. `count` is of pairs; in `weight` a pair of units counts 1 / (n_v - 1), with
    n_v units in its unitary alignment, and a unit without partner 1 / (n - 1), so that every unit weighs the same.
    """

    annotator: str
    other: str
    label: str | None
    other_label: str | None
    count: float
    weight: float


def confusion(continuum: Continuum, alignment: Alignment) -> tuple[Confused, ...]:
    """The pairs of labels in ALIGNMENT, which is one of CONTINUUM, by annotators and labels.

    Each unitary alignment gives one pair for any two annotators of whom at least one has a unit in it. A label and a
    lack may both be missing in a pair of annotators; what does not occur is left out.
    """
    counts: dict[Key, float] = defaultdict(float)
    weights: dict[Key, float] = defaultdict(float)
    names = alignment.annotators
    for each in alignment.unitary:
        labels = [
            None if at is None else continuum.units[name][at].label for name, at in zip(names, each.units, strict=True)
        ]
        real = len(labels) - labels.count(None)
        for one, other in combinations(range(len(names)), 2):
            if labels[one] is None and labels[other] is None:
                continue
            key = (names[one], names[other], labels[one], labels[other])
            together = labels[one] is not None and labels[other] is not None
            counts[key] += 1
            weights[key] += 1 / (real - 1 if together else len(names) - 1)
    return _rows(counts, weights)


def pooled(documents: Iterable[tuple[Confused, ...]]) -> tuple[Confused, ...]:
    """The confusions of several documents, added up."""
    counts: dict[Key, float] = defaultdict(float)
    weights: dict[Key, float] = defaultdict(float)
    for rows in documents:
        for row in rows:
            key = (row.annotator, row.other, row.label, row.other_label)
            counts[key] += row.count
            weights[key] += row.weight
    return _rows(counts, weights)


def _rows(counts: Mapping[Key, float], weights: Mapping[Key, float]) -> tuple[Confused, ...]:
    keys = sorted(counts, key=lambda key: tuple((name is None, name or "") for name in key))
    return tuple(Confused(*key, counts[key], weights[key]) for key in keys)
