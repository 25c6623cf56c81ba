"""A measure as a report knows it: how its value comes out of sums over documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from annotations.agreement.results import Floats
from annotations.agreement.totals import Sums
from annotations.value import value
from annotations.wording import later

Kernel = Callable[[Sums, str | None], Floats]
"""From sums and a label (None: all of them) to one number per replicate; not-a-number stands for undefined."""

WHOLE, EACH, BOTH = "whole", "each label", "both"


@value
class Measure:
    """One row of the table of measures.

    `items` says what `count` counts, the number n that a value rests on. `labels` says whether there is a figure of
    all labels together, of each one, or both; `names` lists what takes the place of labels, where it is something else
    (attributes). `function` names the documented function behind it. `floor` is the least value it can have.
    """

    name: str
    title: str
    version: str
    items: str
    kernel: Kernel
    count: Kernel
    function: str
    labels: str = BOTH
    names: Callable[[Sums], list[str]] | None = None
    undefined: str = later("nothing to compare")
    reason: Callable[[Sums, str | None], str | None] | None = None
    noise: Kernel | None = None
    thresholds: tuple[float, ...] = ()
    floor: float | None = None
    parameters: tuple[str, ...] = ()
    """The settings that it depends on, by name."""
    together: bool = False
    """Whether it is of several annotators as a group, so that it needs sums of just that group."""
    told: Callable[[Sums, str | None], Mapping[str, Any]] | None = None
    """What else is to be known of a value: printed among its parameters."""
    dropped: Callable[[Sums, str | None], Mapping[str, int]] | None = None
    """What was left out of it, by why."""


KRIPPENDORFF = (0.667, 0.8)
"""The thresholds of Krippendorff (2004, p. 241) for tentative and for firm conclusions."""
LIGHT = "Cohen 1960; mean of pairs, Light 1971"
COMPETENCES = {"competence.spans": later("Competence by spans"), "competence.verdicts": later("Competence by verdicts")}
"""Figures of a model, which are no function of sums; by name, what they are called."""
