"""What one document contributes to gamma, gamma-cat and gamma-k, and the kernels that make values of such sums.

Corpus values, breakdowns and replicates are made from sums over documents. The order of a row's entries:

    gamma       mean_units, observed, expected, expected_variance
    categories  weight, observed, expected, varied
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, field
from typing import Any

import numpy as np

from annotations.agreement.alignment import Alignment, UnitaryAlignment
from annotations.agreement.confusion import Confused
from annotations.agreement.results import Floats, ratio
from annotations.value import value


@value
class CategorySums:
    """The agreement on labels of aligned units, of all labels or of pairs with a certain one.

    `weight` is the sum of the weights w of the pairs of units, `observed` that of w d_cat, and `expected` is `weight`
    times the mean over random continua of their sum of w d_cat by their sum of w. `varied` is 1 where there
    is weight and the document has labels that differ, else 0. `pairs` counts the pairs.
    """

    weight: float = 0.0
    observed: float = 0.0
    expected: float = 0.0
    varied: float = 0.0
    pairs: float = 0.0

    @property
    def row(self) -> Floats:
        """What is summed over documents, [4]."""
        return np.array([self.weight, self.observed, self.expected, self.varied])


@value
class GammaSums:
    """What one document contributes.

    `observed` is the disorder of the best alignment times `mean_units` (units per annotator), `expected` that of the
    random continua, on average, times the same, and `expected_variance` the variance of that average, which sampling
    brings with it. `undefined` says why there is no value, `remarks` what is to be known of one. `alignment` is None
    where there is none, or where `remarks` say that it was out of reach.
    """

    annotators: tuple[str, ...]
    units: int = 0
    mean_units: float = 0.0
    observed: float = 0.0
    expected: float = 0.0
    expected_variance: float = 0.0
    samples: int = 0
    category: CategorySums = CategorySums()
    labels: Mapping[str, CategorySums] = field(default_factory=dict, hash=False)
    confusion: tuple[Confused, ...] = ()
    alignment: Alignment | None = None
    undefined: str | None = None
    remarks: tuple[str, ...] = ()

    @property
    def row(self) -> Floats:
        """What is summed over documents, [4]."""
        return np.array([self.mean_units, self.observed, self.expected, self.expected_variance])

    def to_json(self) -> dict[str, Any]:
        """The same as plain lists and objects."""
        return asdict(self)

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> GammaSums:
        """What `to_json` gave, also after a file."""
        alignment = content["alignment"]
        facts = {
            "annotators": tuple(content["annotators"]),
            "category": CategorySums(**content["category"]),
            "labels": {label: CategorySums(**sums) for label, sums in content["labels"].items()},
            "confusion": tuple(Confused(**row) for row in content["confusion"]),
            "alignment": None if alignment is None else _alignment(alignment),
            "remarks": tuple(content["remarks"]),
        }
        return cls(**{**content, **facts})


def _alignment(content: Mapping[str, Any]) -> Alignment:
    unitary = tuple(UnitaryAlignment(tuple(each["units"]), each["disorder"]) for each in content["unitary"])
    return Alignment(tuple(content["annotators"]), unitary, content["disorder"], content["mean_units"])


def gamma_value(sums: Floats) -> Floats:
    """Gamma of [..., 4] sums, [...]: 1 where nothing disagrees, not-a-number without units or expected disagreement.

    gamma = 1 - observed / expected; Mathet, Widlöcher & Métivier 2015, section 4.5.
    """
    units, observed, expected = sums[..., 0], sums[..., 1], sums[..., 2]
    value = np.where(observed == 0, 1.0, 1 - ratio(observed, expected))
    return np.where(units > 0, value, np.nan)


def gamma_error(sums: Floats) -> Floats:
    """The standard error of `gamma_value` that comes from the random continua, [...], to first order."""
    observed, expected, variance = sums[..., 1], sums[..., 2], sums[..., 3]
    return ratio(observed * np.sqrt(variance), expected**2)


def category_value(sums: Floats) -> Floats:
    """Gamma-cat or gamma-k of [..., 4] sums, [...]; not-a-number where no two units are aligned or no labels differ.

    1 - observed / expected; Mathet 2017, "The Agreement Measure Gamma-Cat", Computational Linguistics 43(3).
    """
    weight, observed, expected, varied = np.moveaxis(sums, -1, 0)
    value = np.where(observed == 0, 1.0, 1 - ratio(observed, expected))
    return np.where((weight > 0) & (varied > 0), value, np.nan)
