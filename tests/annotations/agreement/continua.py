"""Made-up continua for property tests: few places, few labels, so that units meet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from hypothesis import strategies as st

from annotations.agreement.continuum import Continuum, continuum

LENGTH = 12
LABELS = ("a", "b", "c")


@st.composite
def units(draw: st.DrawFn, overlapping: bool, labels: str) -> list[tuple[int, int, str]]:
    """Units of one annotator."""
    if overlapping:
        ends = st.sets(st.integers(0, LENGTH), min_size=2, max_size=2).map(sorted)
        pairs = draw(st.lists(ends, max_size=4))
    else:
        cuts = sorted(draw(st.sets(st.integers(0, LENGTH), max_size=8)))
        pairs = [list(each) for each in pairwise(cuts) if draw(st.booleans())]
    return [(start, end, draw(st.sampled_from(labels))) for start, end in pairs]


@st.composite
def continua(
    draw: st.DrawFn, overlapping: bool = False, annotators: tuple[int, int] = (2, 4), labels: str = "abc"
) -> Continuum:
    """A document of twelve code points and what several annotators marked."""
    count = draw(st.integers(*annotators))
    return continuum(LENGTH, {f"r{at}": draw(units(overlapping, labels)) for at in range(count)})


def renamed(document: Continuum, names: Mapping[str, str]) -> Continuum:
    """The same with other names of labels."""
    return Continuum(
        document.length,
        {who: tuple(unit._replace(label=names[unit.label]) for unit in mine) for who, mine in document.units.items()},
    )


def reordered(document: Continuum, names: Mapping[str, str]) -> Continuum:
    """The same with other names of annotators, their units in the opposite order."""
    return replace(document, units={names[who]: tuple(reversed(mine)) for who, mine in document.units.items()})
