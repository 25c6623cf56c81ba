"""Spans as labels of positions: the tokens or the characters of a document, marked or not.

A position counts as marked when a span overlaps it. Spans of one annotator may overlap where each label is looked at by
itself (marked or not). All labels together need one label a position; where that is not so there is a reason instead.

Sums are tables of pairs of annotators, in the order of `combinations`; those of documents are added. An annotator who
is missing in a document has tables of zeros there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from annotations.agreement.alpha import alpha
from annotations.agreement.coding import agreement, cohen, specific_agreement
from annotations.agreement.continuum import Continuum, Unit
from annotations.agreement.ratings import coincidences_of, crossed
from annotations.agreement.results import Floats, Measured, measured

OUTSIDE = 0
"""The place of O, no label, in joint tables; those of the labels follow."""

NOBODY = "neither marked anything in these documents"
ALL_ALIKE = "no variation: all positions are marked alike"
NO_POSITIONS = "no document that both have finished"
NO_SINGLE_LABEL = "positions have no single label in any of these documents"


@dataclass(frozen=True, slots=True, eq=False)
class Positions:
    """Stretches [start, end) in text order, none overlapping another, and how much each counts: all [positions]."""

    starts: Floats
    ends: Floats
    weights: Floats

    def reach(self, starts: Floats, ends: Floats) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """The first position that each stretch overlaps, and the one after the last."""
        return np.searchsorted(self.ends, starts, side="right"), np.searchsorted(self.starts, ends, side="left")


@dataclass(frozen=True, slots=True, eq=False)
class JointTables:
    """Tables of all labels and O, [pairs, 1 + labels, 1 + labels], zeros for the pairs that `reasons` names."""

    tables: Floats
    reasons: Mapping[tuple[str, str], str]


def tokens(starts: ArrayLike, ends: ArrayLike) -> Positions:
    """The tokens of a document, each counting as one. Raises ValueError where they are out of order or overlap."""
    firsts, lasts = np.asarray(starts, dtype=np.float64), np.asarray(ends, dtype=np.float64)
    if firsts.shape != lasts.shape or (firsts >= lasts).any() or (firsts[1:] < lasts[:-1]).any():
        raise ValueError("tokens have a length each, and follow one another")
    return Positions(firsts, lasts, np.ones(len(firsts)))


def characters(document: Continuum) -> Positions:
    """The characters of a document. Those between two neighbouring ends of spans are one position that counts as many.

    Raises ValueError where a unit lies outside the document.
    """
    edges = [0.0, document.length]
    for units in document.units.values():
        for unit in units:
            edges += (unit.start, unit.end)
    bounds = np.unique(np.array(edges, dtype=np.float64))
    if bounds[0] < 0 or bounds[-1] > document.length:
        raise ValueError(f"a unit lies outside of a document of length {document.length}")
    return Positions(bounds[:-1], bounds[1:], np.diff(bounds))


def pairs(annotators: Iterable[str]) -> list[tuple[str, str]]:
    """The pairs of these annotators, in the order of all tables."""
    return list(combinations(annotators, 2))


def label_tables(
    document: Continuum, positions: Positions, labels: Sequence[str], annotators: Sequence[str] | None = None
) -> Floats:
    """For each label, not marked and marked by pairs: [pairs, labels, 2, 2]; rows are the first of the pair.

    `[.., 1, 1]` is what both marked, `[.., 0, 0]` what neither did. ANNOTATORS are those of the document unless given.
    """
    names = document.annotators if annotators is None else annotators
    marks = [_marks(document.units[name], positions, labels) if name in document.units else None for name in names]
    lengths = [None if each is None else each @ positions.weights for each in marks]
    whole = positions.weights.sum()
    tables = np.zeros((len(pairs(names)), len(labels), 2, 2))
    for at, (a, b) in enumerate(combinations(range(len(names)), 2)):
        first, second, one, other = marks[a], marks[b], lengths[a], lengths[b]
        if first is None or second is None or one is None or other is None:
            continue
        both = (first & second) @ positions.weights
        tables[at, :, 1, 1], tables[at, :, 1, 0], tables[at, :, 0, 1] = both, one - both, other - both
        tables[at, :, 0, 0] = whole - one - other + both
    return tables


def joint_tables(
    document: Continuum, positions: Positions, labels: Sequence[str], annotators: Sequence[str] | None = None
) -> JointTables:
    """All labels and O by pairs, where a position has one label of each annotator.

    A pair has a reason and zeros where spans of one of them overlap, or share a position under different labels. Units
    of other labels than LABELS count as O.
    """
    names = document.annotators if annotators is None else annotators
    codes = {name: _codes(document.units[name], positions, labels) for name in names if name in document.units}
    tables, reasons = np.zeros((len(pairs(names)), 1 + len(labels), 1 + len(labels))), {}
    for at, (a, b) in enumerate(pairs(names)):
        if a not in codes or b not in codes:
            continue
        first, second = codes[a], codes[b]
        if isinstance(first, str) or isinstance(second, str):
            told = [f"{who}: {each}" for who, each in ((a, first), (b, second)) if isinstance(each, str)]
            reasons[a, b] = "; ".join(told)
        else:
            tables[at] = crossed(first, second, 1 + len(labels), positions.weights)
    return JointTables(tables, reasons)


def label_coincidences(
    document: Continuum, positions: Positions, labels: Sequence[str], annotators: Sequence[str] | None = None
) -> Floats:
    """For each label, the coincidences of not marked and marked: [labels, 2, 2], with the document's own 1 / (m - 1).

    m counts those of ANNOTATORS who have finished the document. Additive over documents; `alpha.alpha` is the kernel.
    """
    chosen = document if annotators is None else document.only(annotators=annotators)
    tables = label_tables(chosen, positions, labels)
    return coincidences_of(np.moveaxis(tables, 0, -3), len(chosen.annotators))


def joint_coincidences(
    document: Continuum, positions: Positions, labels: Sequence[str], annotators: Sequence[str] | None = None
) -> Floats | str:
    """The coincidences of all labels and O: [1 + labels, 1 + labels], or why there are none.

    With the document's own 1 / (m - 1), as `label_coincidences`.
    """
    chosen = document if annotators is None else document.only(annotators=annotators)
    joint = joint_tables(chosen, positions, labels)
    if joint.reasons:
        return "; ".join(sorted({told for reason in joint.reasons.values() for told in reason.split("; ")}))
    return coincidences_of(joint.tables, len(chosen.annotators))


def token_agreement(documents: Iterable[tuple[Continuum, Positions]], label: str, pair: tuple[str, str]) -> Measured:
    """The share of positions that both marked with the label, or both did not; n counts the positions.

    High wherever little is marked: not to be shown without a chance-corrected value.
    """
    table = _table(documents, label, pair)
    return _told(agreement(table), table, NO_POSITIONS)


def token_kappa(documents: Iterable[tuple[Continuum, Positions]], label: str, pair: tuple[str, str]) -> Measured:
    """Cohen's kappa of marked with the label or not; n counts the positions of the documents both have finished."""
    table = _table(documents, label, pair)
    return _told(cohen(table), table, ALL_ALIKE)


def token_positive_f1(documents: Iterable[tuple[Continuum, Positions]], label: str, pair: tuple[str, str]) -> Measured:
    """`2a / (2a + b + c)` of the marked positions: a by both, b and c by one; n as in `token_kappa`."""
    table = _table(documents, label, pair)
    return _told(specific_agreement(table)[1], table, NOBODY)


def token_alpha(
    documents: Iterable[tuple[Continuum, Positions]], label: str, annotators: Sequence[str] | None = None
) -> Measured:
    """Krippendorff's alpha of marked with the label or not, of any number of annotators; n counts pairable values."""
    total = np.zeros((2, 2))
    for document, positions in documents:
        total += label_coincidences(document, positions, [label], annotators)[0]
    return _told(alpha(total), total, ALL_ALIKE)


def joint_kappa(documents: Iterable[tuple[Continuum, Positions]], pair: tuple[str, str]) -> Measured:
    """Cohen's kappa of all labels and O; n counts the positions.

    Documents in which a position has no single label are dropped and counted.
    """
    every = [(document.only(annotators=pair), positions) for document, positions in documents]
    labels = sorted({label for document, _ in every for label in document.labels})
    joint = [joint_tables(document, positions, labels, pair) for document, positions in every]
    total = sum((each.tables[0] for each in joint), np.zeros((1 + len(labels), 1 + len(labels))))
    return _of_joint(cohen(total), total, sum(bool(each.reasons) for each in joint))


def joint_alpha(documents: Iterable[tuple[Continuum, Positions]], annotators: Sequence[str] | None = None) -> Measured:
    """Krippendorff's alpha of all labels and O; n counts pairable values. Otherwise as `joint_kappa`."""
    every = list(documents)
    labels = sorted({label for document, _ in every for label in document.only(annotators=annotators).labels})
    found = [joint_coincidences(document, positions, labels, annotators) for document, positions in every]
    kept = [each for each in found if not isinstance(each, str)]
    total = sum(kept, np.zeros((1 + len(labels), 1 + len(labels))))
    return _of_joint(alpha(total), total, len(found) - len(kept))


def _of_joint(found: Floats, table: Floats, refused: int) -> Measured:
    n = float(table.sum())
    undefined = ALL_ALIKE if n else NO_SINGLE_LABEL if refused else NO_POSITIONS
    dropped = {"documents in which a position has no single label": refused} if refused else {}
    return measured(float(found), n, undefined, dropped=dropped)


def _table(documents: Iterable[tuple[Continuum, Positions]], label: str, pair: tuple[str, str]) -> Floats:
    total = np.zeros((2, 2))
    for document, positions in documents:
        total += label_tables(document, positions, [label], pair)[0, 0]
    return total


def _told(found: Floats, table: Floats, undefined: str) -> Measured:
    n = float(table.sum())
    return measured(float(found), n, undefined if n else NO_POSITIONS)


def _marks(units: Sequence[Unit], positions: Positions, labels: Sequence[str]) -> NDArray[np.bool_]:
    """Which positions are marked with which label: [labels, positions]."""
    edges = np.zeros((len(labels), len(positions.starts) + 1), dtype=np.int32)
    rows, firsts, lasts = _reached(units, positions, labels)
    np.add.at(edges, (rows, firsts), 1)
    np.add.at(edges, (rows, lasts), -1)
    return np.asarray(edges.cumsum(axis=1, dtype=np.int32)[:, :-1] > 0)


def _codes(units: Sequence[Unit], positions: Positions, labels: Sequence[str]) -> NDArray[np.int64] | str:
    """The label of each position, OUTSIDE where there is none; or why positions have no single label."""
    kept = sorted(unit for unit in units if unit.label in set(labels))
    if any(second.start < first.end for first, second in pairwise(kept)):
        return "spans overlap each other"
    codes = np.full(len(positions.starts), OUTSIDE, dtype=np.int64)
    for row, first, last in zip(*_reached(kept, positions, labels), strict=True):
        if first < last and codes[first] not in (OUTSIDE, row + 1):
            return "spans of different labels share a position"
        codes[first:last] = row + 1
    return codes


def _reached(
    units: Sequence[Unit], positions: Positions, labels: Sequence[str]
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """The label of each unit and the positions it overlaps, units of other labels left out; a unit between positions
    reaches from one to the same."""
    places = {label: at for at, label in enumerate(labels)}
    kept = [unit for unit in units if unit.label in places]
    starts = np.array([unit.start for unit in kept], dtype=np.float64)
    ends = np.array([unit.end for unit in kept], dtype=np.float64)
    firsts, lasts = positions.reach(starts, ends)
    return np.array([places[unit.label] for unit in kept], dtype=np.intp), firsts, np.maximum(firsts, lasts)
