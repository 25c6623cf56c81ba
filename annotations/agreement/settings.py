"""What may be chosen about how agreement is computed. Every figure is printed with what was chosen."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from annotations.agreement.sampling import Sampler
from annotations.value import value

TOKEN_RULE = r"\w+|[^\w\s]"
VERSION = 1
"""Of the way tallies are made: those kept under another one are made anew."""


_PRECISIONS = ((25, 0.05), (4, 0.02), (0, 0.01))
"""From so many documents on, how far the expected disorder of one may be off, relative to it."""


@value
class Settings:
    """The parameters of the measures.

    `alpha`, `beta`, `delta_empty`, `sampler`, `samples` (None: as many as `precision` asks for), `precision` (None: by
    the number of documents) and `seed` are gamma's; `window` is how many code points may lie between two spans that
    could be linked; `replicates` is the number of bootstrap samples of documents.
    """

    alpha: float = 1.0
    beta: float = 1.0
    delta_empty: float = 1.0
    sampler: Sampler = "statistical"
    samples: int | None = None
    precision: float | None = None
    seed: int = 0
    window: int = 300
    replicates: int = 2000
    token_rule: str = TOKEN_RULE

    def to_json(self) -> dict[str, Any]:
        """The settings by name."""
        return asdict(self)

    def fitting(self, documents: int) -> Settings:
        """The same with the precision that so many documents ask of each.

        The expected disorder of the whole corpus is a sum, so that it is within 1 % where each document's is within
        1 % times the root of their number. In steps, so that a new document seldom makes all others be sampled anew.
        """
        if self.precision is not None:
            return self
        return replace(self, precision=next(wanted for least, wanted in _PRECISIONS if documents >= least))
