"""Gamma, gamma-cat and gamma-k: agreement on where the units are and what they are called, beyond chance.

Mathet, Widlöcher & Métivier 2015, "The Unified and Holistic Method Gamma", Computational Linguistics 41(3); Mathet
2017, "The Agreement Measure Gamma-Cat", Computational Linguistics 43(3). Gamma-cat is the published one: pairs with an
unaligned unit do not count, and confidence in a pair is 1 - d_pos, not 1 - alpha d_pos.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import field
from itertools import combinations
from typing import Any

import numpy as np

from annotations.agreement.alignment import Aligned, align, told
from annotations.agreement.confusion import confusion, pooled
from annotations.agreement.continua import Coded, Continua, coded
from annotations.agreement.continuum import Continuum
from annotations.agreement.dissimilarity import Dissimilarity
from annotations.agreement.gamma_sums import CategorySums, GammaSums, category_value, gamma_error, gamma_value
from annotations.agreement.results import Floats, Measured, measured, ratio
from annotations.agreement.sampling import SAMPLERS, Sampler, shuffled, statistical
from annotations.agreement.unitary import TooManyAlignments
from annotations.value import value
from annotations.wording import counted, joined, later, several, tr

FIRST_SAMPLES, MOST_SAMPLES = 30, 10_000
AT_ONCE = 20_000_000
"""So many pairs of units are in the random continua that are aligned at once."""

NO_UNITS = "no spans"
ONE_ANNOTATOR = "one annotator only"
NOTHING_EXPECTED = "chance would bring no disagreement"
NO_PAIR = "no spans are aligned"
ONE_LABEL = "no variation of labels"
TOO_MANY = later("too many spans lie at one place")
_SILENT, _MEAN_OVER = " marked nothing", ": mean over pairs of annotators "


@value
class Settings:
    """How gamma is measured.

    `samples` is the number of random continua, or None for as many as `precision` takes: by how much of itself the
    expected disorder may be off, with 95 % confidence. `apart` is how many mean lengths of a unit the shifts of the
    sampler "shuffle" differ by at least: 1 as published, 0.5 in the authors' own software and in pygamma-agreement.
    """

    alpha: float = 1.0
    beta: float = 1.0
    delta_empty: float = 1.0
    categories: Mapping[tuple[str, str], float] | None = field(default=None, hash=False)
    sampler: Sampler = "statistical"
    samples: int | None = None
    precision: float = 0.02
    seed: int = 0
    apart: float = 1.0

    def __post_init__(self) -> None:
        """Raise ValueError for what nothing can be measured with."""
        if self.sampler not in SAMPLERS:
            raise ValueError(f"no such sampler: {self.sampler} (there are: {', '.join(SAMPLERS)})")
        if (self.samples is not None and self.samples < 1) or self.precision <= 0:
            raise ValueError("samples and precision must be above 0")

    @property
    def dissimilarity(self) -> Dissimilarity:
        """Of two units."""
        return Dissimilarity(self.alpha, self.beta, self.delta_empty, self.categories)

    @property
    def parameters(self) -> dict[str, Any]:
        """What a report has to print beside a value."""
        shuffle = {"apart": self.apart} if self.sampler == "shuffle" else {}
        return {
            "alpha": self.alpha, "beta": self.beta, "delta_empty": self.delta_empty,
            "sampler": self.sampler, **shuffle, "seed": self.seed,
        }  # fmt: skip

    def sample(self, numbers: Coded, length: float, samples: int, batch: int = 0) -> Continua:
        """SAMPLES random continua like NUMBERS, which is LENGTH long; another BATCH gives others."""
        seed = (self.seed, batch)
        if self.sampler == "statistical":
            return statistical(numbers.continua, len(numbers.labels), samples, seed)
        return shuffled(numbers.continua, length, samples, seed, self.apart)


def required_samples(disorders: Floats, precision: float) -> int:
    """How many random continua the mean of such DISORDERS takes: ceil((CV 1.96 / precision)^2).

    CV is the standard deviation (of the population) by the mean. Mathet et al. 2015, section 5.3.
    """
    mean = float(np.mean(disorders))
    if mean == 0:
        return 0
    # a tiny tolerance, as a square that is whole must not be rounded up for its last bit
    return int(np.ceil((float(np.std(disorders)) / mean * 1.96 / precision) ** 2 - 1e-9))


def gamma_sums(continuum: Continuum, settings: Settings | None = None) -> GammaSums:
    """What CONTINUUM contributes to gamma, gamma-cat and gamma-k.

    Where too many spans lie at one place for more than two annotators at once, the sums are the means over all pairs of
    annotators, and a remark says so.
    """
    how = settings or Settings()
    names, units = continuum.annotators, sum(map(len, continuum.units.values()))
    silent = tuple(f"{name}{_SILENT}" for name in names if not continuum.units[name])
    if len(names) < 2:
        return GammaSums(names, units, undefined=ONE_ANNOTATOR)
    if not units:
        return GammaSums(names, undefined=NO_UNITS)
    try:
        return _exact(continuum, how, silent)
    except TooManyAlignments:
        if len(names) == 2:
            return GammaSums(names, units, undefined=TOO_MANY)
    return _mean_of_pairs(continuum, how, units, silent)


def _exact(continuum: Continuum, settings: Settings, remarks: tuple[str, ...]) -> GammaSums:
    numbers = coded(continuum)
    by = settings.dissimilarity
    distances = by.label_distances(numbers.labels)
    aligned = align(numbers.continua, by, distances)
    disorders, shares = _expected(numbers, continuum.length, settings, distances)
    alignment = told(aligned, numbers, by)
    units = float(numbers.continua.mean_units[0])
    category, labels = _categories(aligned, shares, numbers.labels, bool(distances.any()), by.delta_empty)
    variance = float(disorders.var(ddof=1)) / len(disorders) if len(disorders) > 1 else 0.0
    return GammaSums(
        continuum.annotators, len(numbers.continua.start), units, units * alignment.disorder,
        units * float(disorders.mean()), units**2 * variance, len(disorders),
        category, labels, confusion(continuum, alignment), alignment, remarks=remarks,
    )  # fmt: skip


def _expected(numbers: Coded, length: float, settings: Settings, distances: Floats) -> tuple[Floats, Floats]:
    """Of random continua: their disorders, [samples], and mean weighted d_cat, [samples, labels + 1]."""
    wanted = settings.samples or FIRST_SAMPLES
    disorders, shares = _sampled(numbers, length, settings, distances, wanted, 0)
    if settings.samples is None:
        missing = min(required_samples(disorders, settings.precision), MOST_SAMPLES) - wanted
        if missing > 0:
            more = _sampled(numbers, length, settings, distances, missing, 1)
            disorders, shares = np.concatenate((disorders, more[0])), np.concatenate((shares, more[1]))
    return disorders, shares


def _sampled(
    numbers: Coded, length: float, settings: Settings, distances: Floats, samples: int, batch: int
) -> tuple[Floats, Floats]:
    by, labels = settings.dissimilarity, len(numbers.labels)
    drawn = settings.sample(numbers, length, samples, batch)
    step = max(1, AT_ONCE // len(numbers.continua.start) ** 2)
    disorders, shares = [], []
    for first in range(0, samples, step):
        for aligned in _aligned(drawn.part(first, min(first + step, samples)), by, distances):
            weight, weighted = category_weights(aligned, labels, by.delta_empty)
            disorders.append(aligned.disorders(by))
            shares.append(ratio(weighted, weight))
    return np.concatenate(disorders), np.concatenate(shares)


def _aligned(continua: Continua, by: Dissimilarity, distances: Floats) -> Iterable[Aligned]:
    """The best alignments, in halves where they are too many for one go."""
    try:
        yield align(continua, by, distances)
    except TooManyAlignments:
        if continua.count == 1:
            raise
        middle = continua.count // 2
        yield from _aligned(continua.part(0, middle), by, distances)
        yield from _aligned(continua.part(middle, continua.count), by, distances)


def category_weights(aligned: Aligned, labels: int, delta_empty: float) -> tuple[Floats, Floats]:
    """Sums of w and of w d_cat over the pairs of units, each [count, labels + 1]; the last column is of all pairs.

    w = max(0, 1 - d_pos) / (n_v - 1) with n_v units in the unitary alignment; d in multiples of DELTA_EMPTY. A label's
    column is of the pairs in which it occurs. Mathet 2017, sections 4.2 and 4.3.
    """
    w = np.maximum(0.0, 1 - aligned.d_pos / delta_empty) / (aligned.units[aligned.row] - 1)
    continua, wide = aligned.continua, labels + 1
    base = continua.continuum[aligned.first] * wide
    one, other = continua.label[aligned.first], continua.label[aligned.second]
    unlike = one != other
    cells = np.concatenate((base + labels, base + one, (base + other)[unlike]))

    def summed(values: Floats) -> Floats:
        all_values = np.concatenate((values, values, values[unlike]))
        return np.asarray(np.bincount(cells, all_values, continua.count * wide), np.float64).reshape(
            continua.count, wide
        )

    return summed(w), summed(w * aligned.d_cat / delta_empty)


def _categories(
    aligned: Aligned, shares: Floats, labels: tuple[str, ...], varied: bool, delta_empty: float
) -> tuple[CategorySums, dict[str, CategorySums]]:
    """The sums of all labels, and of each; SHARES [samples, labels + 1] are the mean weighted d_cat of the samples."""
    weight, observed = (sums[0] for sums in category_weights(aligned, len(labels), delta_empty))
    known = ~np.isnan(shares)
    expected = ratio(np.where(known, shares, 0.0).sum(axis=0), known.sum(axis=0))
    one, other = aligned.continua.label[aligned.first], aligned.continua.label[aligned.second]
    pairs = [int(((one == code) | (other == code)).sum()) for code in range(len(labels))]
    made = []
    for column, count in enumerate((*pairs, len(one))):
        if np.isnan(expected[column]) and observed[column] > 0:
            made.append(CategorySums(pairs=count))
            continue
        by_chance = 0.0 if np.isnan(expected[column]) else weight[column] * expected[column]
        says = float(varied and weight[column] > 0)
        made.append(CategorySums(float(weight[column]), float(observed[column]), float(by_chance), says, count))
    *each, every = made
    return every, dict(sorted(zip(labels, each, strict=True), key=lambda pair: pair[0]))


def _mean_of_pairs(continuum: Continuum, settings: Settings, units: int, remarks: tuple[str, ...]) -> GammaSums:
    """The means of the sums of all pairs of annotators."""
    parts = [gamma_sums(continuum.only(annotators=pair), settings) for pair in combinations(continuum.annotators, 2)]
    known = [part for part in parts if part.undefined is None]
    if not known:
        return GammaSums(continuum.annotators, units, undefined=TOO_MANY)
    mean_units, observed, expected, variance = np.mean([part.row for part in known], axis=0).tolist()
    labels = sorted({label for part in known for label in part.labels})
    return GammaSums(
        continuum.annotators, units, mean_units, observed, expected, variance, known[0].samples,
        _mean([part.category for part in known]),
        {label: _mean([part.labels.get(label, CategorySums()) for part in known]) for label in labels},
        pooled(part.confusion for part in known),
        remarks=(*remarks, f"{TOO_MANY}{_MEAN_OVER}{len(known)}"),
    )  # fmt: skip


def _mean(sums: list[CategorySums]) -> CategorySums:
    count = len(sums)
    weight, observed, expected, _ = np.mean([each.row for each in sums], axis=0).tolist()
    return CategorySums(
        weight, observed, expected, max(each.varied for each in sums), sum(each.pairs for each in sums) / count
    )


def gamma(continuum: Continuum, settings: Settings | None = None) -> Measured:
    """Gamma of the annotators of CONTINUUM; `n` counts the units.

    `parameters` has what the value depends on, and `standard_error`, that of the random continua alone. 1 where the
    annotators agree in all; undefined for one annotator, without spans, or where chance would bring no disagreement.
    """
    return gamma_of([gamma_sums(continuum, settings)], settings)


def gamma_of(documents: Iterable[GammaSums], settings: Settings | None = None) -> Measured:
    """Gamma of several documents: 1 - (sum of observed) / (sum of expected), each weighted by its mean units.

    `standard_error` takes the random continua of the documents as independent, so each needs a seed of its own.
    """
    every = list(documents)
    sums = np.sum([each.row for each in every], axis=0) if every else np.zeros(4)
    reason = next((each.undefined for each in every if each.undefined), NO_UNITS) if sums[0] == 0 else NOTHING_EXPECTED
    error = float(gamma_error(sums))
    extra = {"samples": _samples(every), "standard_error": None if np.isnan(error) else error}
    n = sum(each.units for each in every if each.undefined is None)
    return _measured(gamma_value(sums), n, reason, every, settings, extra)


def gamma_cat(continuum: Continuum, settings: Settings | None = None) -> Measured:
    """Gamma-cat of the annotators of CONTINUUM: agreement on the labels of aligned units; `n` counts their pairs.

    Undefined for one annotator, without spans, without two aligned ones, and where no two labels differ.
    """
    return gamma_cat_of([gamma_sums(continuum, settings)], settings)


def gamma_k(continuum: Continuum, label: str, settings: Settings | None = None) -> Measured:
    """Gamma-k of LABEL: gamma-cat over those pairs of aligned units of which one at least has it."""
    return gamma_k_of([gamma_sums(continuum, settings)], label, settings)


def gamma_cat_of(documents: Iterable[GammaSums], settings: Settings | None = None) -> Measured:
    """Gamma-cat of several documents: 1 - (sum of observed) / (sum of expected), each weighted by its pairs."""
    every = list(documents)
    return _category(every, [each.category for each in every], settings)


def gamma_k_of(documents: Iterable[GammaSums], label: str, settings: Settings | None = None) -> Measured:
    """Gamma-k of LABEL of several documents, pooled as gamma-cat is."""
    every = list(documents)
    return _category(every, [each.labels.get(label, CategorySums()) for each in every], settings)


def _category(every: list[GammaSums], parts: list[CategorySums], settings: Settings | None) -> Measured:
    sums = np.sum([part.row for part in parts], axis=0) if parts else np.zeros(4)
    weight, _, _, varied = sums
    reason = next((each.undefined for each in every if each.undefined), NO_PAIR)
    if any(each.undefined is None for each in every):
        reason = NO_PAIR if weight == 0 else NOTHING_EXPECTED if varied else ONE_LABEL
    n = sum(part.pairs for part in parts)
    return _measured(category_value(sums), n, reason, every, settings, {"samples": _samples(every)})


def told_of(remark: str) -> str:
    """A remark of a document, which is kept as a word of the program, in the language of the interface."""
    if remark.endswith(_SILENT):
        return tr("{name} marked nothing", name=remark.removesuffix(_SILENT))
    why, mean, pairs = remark.partition(_MEAN_OVER)
    if not mean:
        return tr(remark)
    return several(
        int(pairs),
        "{why}: mean over {count:,} pair of annotators",
        "{why}: mean over {count:,} pairs of annotators",
        why=tr(why),
    )


def _samples(every: list[GammaSums]) -> int:
    return max((each.samples for each in every), default=0)


def _measured(
    value: Floats, n: float, reason: str, every: list[GammaSums], settings: Settings | None, extra: dict[str, Any]
) -> Measured:
    """VALUE with the remarks on the documents, and how many of them gave nothing."""
    dropped = Counter(each.undefined for each in every if each.undefined is not None)
    counts = Counter(remark for each in every for remark in each.remarks)
    places = {remark: counted(count, "document") for remark, count in counts.items()}
    remarks = [
        told_of(remark) if len(every) == 1 else tr("{remark} ({documents})", remark=told_of(remark), documents=where)
        for remark, where in places.items()
    ]
    parameters = {**(settings or Settings()).parameters, **extra}
    remark = joined(remarks, "; ") or None
    return measured(float(value), n, reason, remark=remark, dropped=dropped, parameters=parameters)
