"""Gamma, gamma-cat and gamma-k, and the labels that its best alignments put together."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from annotations.agreement import coding, gamma
from annotations.agreement.continuum import Continuum
from annotations.agreement.gamma_sums import CategorySums, GammaSums, category_value, gamma_error, gamma_value
from annotations.agreement.measures.measure import EACH, LIGHT, WHOLE, Measure
from annotations.agreement.measures.spans import ALL
from annotations.agreement.results import Floats
from annotations.agreement.settings import Settings
from annotations.agreement.tallies import Counts, Group, Key
from annotations.agreement.totals import Sums
from annotations.spans import Span
from annotations.wording import counted, joined, later, tr

CONFUSION = "confusion"
_GAMMA = ("units", "observed", "expected", "variance")
_CATEGORY = ("weight", "observed", "expected", "varied", "pairs")


def seed_of(seed: int, id: str) -> int:
    """The seed of one document's random continua, from that of a report and the document's id: below 2 ** 48."""
    digest = hashlib.sha256(f"{seed} {id}".encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:6], "big")


def sums_of(document: Continuum, settings: Settings, id: str) -> GammaSums:
    """Gamma's sums of one document, whose ID goes into the seed.

    So the random continua of two documents are independent, as the error of their sum takes them to be, and those of
    one document stay the same when a span of it changes.
    """
    how = gamma.Settings(
        settings.alpha, settings.beta, settings.delta_empty, None, settings.sampler, settings.samples,
        settings.fitting(1).precision or 0.01, seed_of(settings.seed, id),
    )  # fmt: skip
    return gamma.gamma_sums(document, how)


def count_group(found: GammaSums) -> Counts:
    """What several annotators contribute together."""
    row = (found.mean_units, found.observed, found.expected, found.expected_variance)
    counts: dict[Key, float] = {("gamma", name): number for name, number in zip(_GAMMA, row, strict=True)}
    counts["gamma", "spans"] = float(found.units)
    counts["gamma", "samples"] = float(found.samples)
    for label, category in ((ALL, found.category), *found.labels.items()):
        counts |= _category(label, category)
    remarks = (found.undefined,) if found.undefined == gamma.TOO_MANY else found.remarks if not found.undefined else ()
    counts |= {("gamma remark", remark): 1.0 for remark in remarks if remark}
    return {key: number for key, number in counts.items() if number}


def _category(label: str, sums: CategorySums) -> dict[Key, float]:
    row = (sums.weight, sums.observed, sums.expected, sums.varied, sums.pairs)
    return {("gamma_cat", name, label): number for name, number in zip(_CATEGORY, row, strict=True)}


def count_confusion(a: Sequence[Span], b: Sequence[Span], pairs: Iterable[tuple[int, int]]) -> Counts:
    """How often one's label was matched with the other's, or with none; PAIRS are indexes into A and B."""
    counts: Counter[Key] = Counter()
    matched = [(first, second) for first, second in pairs if first < len(a) and second < len(b)]
    counts.update((CONFUSION, a[first].label, b[second].label) for first, second in matched)
    ours, theirs = {first for first, _ in matched}, {second for _, second in matched}
    counts.update((CONFUSION, span.label, ALL) for at, span in enumerate(a) if at not in ours)
    counts.update((CONFUSION, ALL, span.label) for at, span in enumerate(b) if at not in theirs)
    return {key: float(number) for key, number in counts.items()}


def _row(sums: Sums) -> Floats:
    return np.stack([sums.together("gamma", name) for name in _GAMMA], axis=-1)


def _gamma(sums: Sums, _label: str | None) -> Floats:
    return gamma_value(_row(sums))


def _error(sums: Sums, _label: str | None) -> Floats:
    return gamma_error(_row(sums))


def _category_value(sums: Sums, label: str | None) -> Floats:
    return category_value(np.stack([sums.together("gamma_cat", name, label or ALL) for name in _CATEGORY[:4]], axis=-1))


def _units(sums: Sums, _label: str | None) -> Floats:
    return sums.together("gamma", "spans")


def _pairs(sums: Sums, label: str | None) -> Floats:
    return sums.together("gamma_cat", "pairs", label or ALL)


def _drawn(sums: Sums, _label: str | None) -> dict[str, Any]:
    """How many random continua were drawn, of all documents."""
    return {
        "samples drawn": int(sums.together("gamma", "samples")[0]),
        "seed of a document": "holistic.seed_of(seed, id)",
    }


def _remarks(sums: Sums, _label: str | None) -> str | None:
    told = []
    for (remark,) in sums.keys("groups", "gamma remark"):
        documents = int(sums.together("gamma remark", remark)[0])
        if documents:
            told.append(
                tr("{remark} ({documents})", remark=gamma.told_of(remark), documents=counted(documents, "document"))
            )
    return joined(told, "; ") or None


def _no_category(sums: Sums, label: str | None) -> str | None:
    """Why gamma-cat has no value, where it has none."""
    if np.isfinite(_category_value(sums, label)[0]):
        return None
    return later("all aligned spans have one label") if _pairs(sums, label)[0] else later("no spans are aligned")


def _matched(sums: Sums, _label: str | None) -> Floats:
    return sums.mean_of_pairs(lambda pair: coding.cohen(_aligned(sums, pair)))


def _aligned(sums: Sums, pair: Group) -> Floats:
    """The labels of matched spans of two annotators, [replicates, C, C]; what is matched with nothing is left out."""
    keys = [key for key in sums.keys("pairs", CONFUSION) if ALL not in key]
    labels = sorted({label for key in keys for label in key})
    table = np.zeros((sums.zero.size, len(labels), len(labels)))
    for row, column in keys:
        table[:, labels.index(row), labels.index(column)] = sums.pair(pair, CONFUSION, row, column)
    return table


def _aligned_pairs(sums: Sums, _label: str | None) -> Floats:
    return sums.pairs_over(CONFUSION, [key for key in sums.keys("pairs", CONFUSION) if ALL not in key])


_PARAMETERS = ("alpha", "beta", "delta_empty", "sampler", "samples", "precision", "seed")
MEASURES = (
    Measure(
        "gamma", later("Gamma"), "Mathet, Widlöcher & Métivier 2015; documents pooled", "spans", _gamma, _units,
        "gamma.gamma",
        WHOLE, undefined=later("no spans, or chance would bring no disagreement"), reason=_remarks, noise=_error,
        parameters=_PARAMETERS, told=_drawn, together=True,
    ),
    Measure(
        "gamma_cat", "Gamma-cat", "Mathet 2017; documents pooled", "aligned pairs", _category_value, _pairs,
        "gamma.gamma_cat", WHOLE, reason=_no_category, parameters=_PARAMETERS, told=_drawn, together=True,
    ),
    Measure(
        "gamma_k", "Gamma-k", "Mathet 2017; documents pooled", "aligned pairs", _category_value, _pairs,
        "gamma.gamma_k", EACH, reason=_no_category,
        parameters=_PARAMETERS, told=_drawn, together=True,
    ),
    Measure(
        "matched.cohen_kappa", later("Cohen's kappa of labels of matched spans"), LIGHT,
        "matched pairs", _matched, _aligned_pairs, "coding.cohen_kappa", WHOLE,
        undefined=later("no variation of labels"),
    ),
)  # fmt: skip
