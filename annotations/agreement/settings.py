"""What may be chosen about how agreement is computed. Every figure is printed with what was chosen."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from annotations.agreement.sampling import Sampler
from annotations.value import value

TOKEN_RULE = r"\w+|[^\w\s]"
VERSION = 1
"""Of the way tallies are made: those kept under another one are made anew."""


@value
class Settings:
    """The parameters of the measures.

    `alpha`, `beta`, `delta_empty`, `sampler`, `samples` (None: as many as `precision` asks for), `precision` and `seed`
    are gamma's; `window` is how many code points may lie between two spans that could be linked; `replicates` is the
    number of bootstrap samples of documents.
    """

    alpha: float = 1.0
    beta: float = 1.0
    delta_empty: float = 1.0
    sampler: Sampler = "statistical"
    samples: int | None = None
    precision: float = 0.02
    seed: int = 0
    window: int = 300
    replicates: int = 2000
    token_rule: str = TOKEN_RULE

    def to_json(self) -> dict[str, Any]:
        """The settings by name."""
        return asdict(self)

    def with_samples(self, samples: int | None) -> Settings:
        """The same with another number of samples."""
        return replace(self, samples=samples)
