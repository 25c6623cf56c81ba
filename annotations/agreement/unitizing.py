"""Krippendorff's alpha for unitizing, version 2016: u-alpha, |u-alpha, cu-alpha and (k)u-alpha.

The joint family looks at all labels together, and needs that nobody's own spans overlap; documents where they do are
left out of it, and told. Layers, one for each label (that label or not), have no such need.

Kernels take `UnitSums` with any leading axes. What they answer is weighted by amount of text, and blind to a span split
into several of the same label; cu and (k) say nothing about missed spans, which is why each has its coverage. Equations
are those of Krippendorff, Mathet, Bouvry & Widlöcher 2016.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from annotations.agreement.continuum import Continuum
from annotations.agreement.results import Floats, Measured, measured, ratio
from annotations.agreement.unitsums import GAP, UnitSums, layer_sums, no_sums, unit_sums
from annotations.wording import joined, tr

VERSION = "2016"
OVERLAPPING = "documents in which spans of one annotator overlap"
ALONE = "documents with fewer than two annotators"

NO_PAIR = "no document that two annotators have finished"
NO_PARTITION = "spans of one annotator overlap in every document"
NO_SPANS = "nobody marked anything"
NO_VARIATION = "no variation: all text is marked alike"
NEVER_BOTH = "no text that two annotators marked"
ONE_LABEL = "no variation: one label alone where two annotators marked"
TOO_LITTLE = "too little text that two annotators marked to tell what chance would give"


def u_alpha(sums: UnitSums) -> Floats:
    """u-alpha, the gap counting as a value: [...]. `1 - (l_.. - sum l_cc) / (l_.. - sum e_cc)` (equation 5a)."""
    totals, n = _totals(sums.lengths)
    observed = (totals - np.diagonal(sums.lengths, axis1=-2, axis2=-1)).sum(axis=-1)
    expected = _expected(n * n - (totals * totals).sum(axis=-1), n, sums.own)
    return np.asarray(1 - ratio(observed, expected))


def bar_u_alpha(sums: UnitSums) -> Floats:
    """|u-alpha, marked against not marked: [...]. `1 - (l_g. - l_gg) / (e_g. - e_gg)`, g the gap."""
    return np.asarray(1 - ratio(*bar_disagreements(sums)))


def bar_disagreements(sums: UnitSums) -> tuple[Floats, Floats]:
    """Observed and expected disagreement of |u-alpha, as lengths: each [...]."""
    totals, n = _totals(sums.lengths)
    gap = totals[..., GAP]
    return np.asarray(gap - sums.lengths[..., GAP, GAP]), _expected(gap * (n - gap), n, sums.own)


def pooled_layers(sums: UnitSums) -> Floats:
    """|u-alpha of all layers together, lengths weighing: sums [..., layers, 2, 2] and so on to [...].

    `1 - (sum of observed) / (sum of expected disagreement)`, both lengths. Layers without variation add nothing.
    """
    observed, expected = bar_disagreements(sums)
    return np.asarray(1 - ratio(observed.sum(axis=-1), expected.sum(axis=-1)))


def cu_alpha(sums: UnitSums) -> Floats:
    """cu-alpha, which label where two marked: [...]. `1 - (l*_.. - sum l*_cc) / (l*_.. - sum e*_cc)` (equation 10).

    Not a number where segments paired with themselves are all that could be paired, and more: of four annotators and
    more, two who meet in a single place, or hardly more, have expected lengths that are not positive.
    """
    return u_alpha(UnitSums(sums.lengths[..., 1:, 1:], sums.own_valued, sums.own_valued))


def cu_coverage(sums: UnitSums) -> Floats:
    """How much of all text cu-alpha speaks of: [...]. `l*_.. / l_..`."""
    return ratio(sums.lengths[..., 1:, 1:].sum(axis=(-2, -1)), sums.lengths.sum(axis=(-2, -1)))


def ku_alpha(sums: UnitSums) -> Floats:
    """(k)u-alpha of each label, where it meets any label: [..., labels].

    `1 - (e*_k. / l*_k.) (l*_k. - l*_kk) / (e*_k. - e*_kk)`. Not a number where `cu_alpha` finds too little.
    """
    lengths, own = sums.lengths[..., 1:, 1:], sums.own_valued
    totals, n = _totals(lengths)
    whole = n[..., None]
    expected = _expected(totals * whole - own, n[..., None], own[..., None, :])
    expected_other = _expected(totals * (whole - totals), n[..., None], own[..., None, :])
    missed = totals - np.diagonal(lengths, axis1=-2, axis2=-1)
    return np.asarray(
        1
        - ratio(
            np.where(expected < -1e-9 * totals * totals.sum(axis=-1, keepdims=True), np.nan, expected) * missed,
            totals * expected_other,
        )
    )


def ku_coverage(sums: UnitSums) -> Floats:
    """How much of what is marked with a label (k)u-alpha speaks of: [..., labels]. `l*_k. / l_k.`."""
    return ratio(sums.lengths[..., 1:, 1:].sum(axis=-1), sums.lengths[..., 1:, :].sum(axis=-1))


def unitizing_alphas(documents: Iterable[Continuum]) -> dict[str, Measured]:
    """The joint family of these documents: "u", "|u", "cu" and "cu coverage".

    n is the length marked, summed over annotators; of cu that where another marked, too. Documents with fewer than two
    annotators, and those in which spans of one annotator overlap, are dropped and counted. Raises ValueError where a
    unit lies outside its document.
    """
    kept, sums, labels, dropped = _joint(list(documents))
    marked, met = float(sums.lengths[1:].sum()), float(sums.lengths[1:, 1:].sum())
    missing = _missing(kept, dropped) or ("" if marked else NO_SPANS)
    values = {
        "u": (u_alpha(sums), marked, NO_VARIATION),
        "|u": (bar_u_alpha(sums), marked, NO_VARIATION),
        "cu": (cu_alpha(sums), met, _why_not(sums.lengths[1:, 1:].sum(axis=-1).max(initial=0), met)),
        "cu coverage": (cu_coverage(sums), marked, NO_SPANS),
    }
    return {
        name: _told(value, n, missing or undefined, kept, dropped, {"measure": name, "labels": len(labels)})
        for name, (value, n, undefined) in values.items()
    }


def ku_alphas(documents: Iterable[Continuum]) -> dict[str, tuple[Measured, Measured]]:
    """(k)u-alpha of each label, and its coverage; n is the length marked with the label. See `unitizing_alphas`."""
    kept, sums, labels, dropped = _joint(list(documents))
    marked, met = sums.lengths[1:].sum(axis=-1), sums.lengths[1:, 1:].sum(axis=-1)
    whole = met.sum()
    missing, values, coverages = _missing(kept, dropped), ku_alpha(sums), ku_coverage(sums)
    found = {}
    for at, label in enumerate(labels):
        undefined = missing or (_why_not(met[at], whole) if marked[at] else NO_SPANS)
        told = {"measure": "(k)u", "label": label}
        found[label] = (
            _told(values[at], marked[at], undefined, kept, dropped, told),
            _told(coverages[at], marked[at], missing or NO_SPANS, kept, dropped, {**told, "measure": "(k)u coverage"}),
        )
    return found


def layer_alphas(documents: Iterable[Continuum]) -> tuple[dict[str, Measured], Measured]:
    """|u-alpha of each label by itself, and of all layers pooled; n is the length marked.

    Spans of one label that overlap count as one. Documents with fewer than two annotators are dropped and counted.
    """
    every = list(documents)
    labels = _labels(every)
    kept = [document for document in every if len(document.units) > 1]
    dropped = {ALONE: len(every) - len(kept)} if len(kept) < len(every) else {}
    sums = no_sums(1, layers=len(labels))
    for document in kept:
        sums = sums.plus(layer_sums(document, labels))
    marked, values = sums.lengths[:, 1].sum(axis=-1), bar_u_alpha(sums)
    missing = _missing(kept, dropped)
    by_label = {}
    for at, label in enumerate(labels):
        undefined = missing or (NO_VARIATION if marked[at] else NO_SPANS)
        told = {"measure": "|u by label", "label": label}
        by_label[label] = _told(values[at], marked[at], undefined, kept, dropped, told)
    undefined = missing or (NO_VARIATION if marked.any() else NO_SPANS)
    pooled = _told(pooled_layers(sums), marked.sum(), undefined, kept, dropped, {"measure": "|u of layers"})
    return by_label, pooled


def _joint(every: Sequence[Continuum]) -> tuple[list[Continuum], UnitSums, list[str], dict[str, int]]:
    """The documents that count, their sums, their labels, and how many were dropped and why."""
    labels = _labels(every)
    kept, sums, dropped = [], no_sums(len(labels)), dict.fromkeys((ALONE, OVERLAPPING), 0)
    for document in every:
        found = ALONE if len(document.units) < 2 else unit_sums(document, labels)
        if isinstance(found, str):
            dropped[ALONE if found == ALONE else OVERLAPPING] += 1
        else:
            kept.append(document)
            sums = sums.plus(found)
    return kept, sums, labels, {why: count for why, count in dropped.items() if count}


def _labels(documents: Iterable[Continuum]) -> list[str]:
    return sorted({label for document in documents for label in document.labels})


def _missing(kept: Sequence[Continuum], dropped: Mapping[str, int]) -> str:
    if kept:
        return ""
    return NO_PARTITION if OVERLAPPING in dropped else NO_PAIR


def _why_not(label: float, whole: float) -> str:
    """Why there is no cu- or (k)u-alpha where a label meets others in so much of the WHOLE."""
    return NEVER_BOTH if not label else ONE_LABEL if label == whole else TOO_LITTLE


def _told(
    value: Floats, n: float, undefined: str, kept: Sequence[Continuum], dropped: Mapping[str, int], told: dict[str, Any]
) -> Measured:
    parameters = {"version": VERSION, **told}
    return measured(float(value), n, undefined, remark=_silent(kept), dropped=dropped, parameters=parameters)


def _silent(documents: Sequence[Continuum]) -> str | None:
    """Who marked nothing where others did: a remark, for it may be that they did not look."""
    counts: dict[str, int] = {}
    for document in documents:
        if any(document.units.values()):
            for name in document.annotators:
                counts[name] = counts.get(name, 0) + (not document.units[name])
    silent = [
        tr("{name} marked nothing", name=name)
        if len(documents) == 1
        else tr("{name} marked nothing in {count} of {all} documents", name=name, count=count, all=len(documents))
        for name, count in counts.items()
        if count
    ]
    return joined(silent, "; ") or None


def _totals(lengths: Floats) -> tuple[Floats, Floats]:
    """Length of each value, and of all: [..., V] and [...]."""
    totals = np.asarray(lengths.sum(axis=-1))
    return totals, np.asarray(totals.sum(axis=-1))


def _expected(products: Floats, n: Floats, own: Floats) -> Floats:
    """Expected lengths, products of lengths over those of all pairings but with oneself: `products / (n - sum s / n)`.

    Not a number where there are no such pairings (to within rounding).
    """
    pairings = n * n - own.sum(axis=-1)
    return ratio(products * n, np.where(pairings > 1e-12 * n * n, pairings, 0.0))
