"""What several annotators marked in one document, as the measures take it.

The words are those of the unitizing literature: a continuum (the document, as a stretch of code points), and each
annotator's units on it (a span with its label; Mathet, Widlöcher & Métivier 2015, section 3).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from annotations.value import value


class Unit(NamedTuple):
    """A stretch [start, end) with a label. In code points, or in any other unit that all units of a continuum share."""

    start: float
    end: float
    label: str


@value
class Continuum:
    """The units of each annotator who has finished the document.

    Who is not named is missing: not counted. Who is named with no units marked nothing: counted. `length` is that of
    the document, in the unit of the offsets. Units of one annotator may overlap, nest, and be the same twice.
    """

    length: float
    units: Mapping[str, tuple[Unit, ...]]

    @property
    def annotators(self) -> tuple[str, ...]:
        """Who has finished the document, by name."""
        return tuple(sorted(self.units))

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that occur, by name."""
        return tuple(sorted({unit.label for units in self.units.values() for unit in units}))

    def only(self, *, labels: Iterable[str] | None = None, annotators: Iterable[str] | None = None) -> Continuum:
        """The same document with only some labels, or only some annotators."""
        names = self.units if annotators is None else [name for name in annotators if name in self.units]
        kept = None if labels is None else set(labels)
        return Continuum(
            self.length,
            {name: tuple(unit for unit in self.units[name] if kept is None or unit.label in kept) for name in names},
        )


def continuum(length: float, units: Mapping[str, Iterable[tuple[float, float, str]]]) -> Continuum:
    """A continuum from plain triples (start, end, label). Raises ValueError for a unit that has no length."""
    made = {name: tuple(sorted(Unit(*triple) for triple in triples)) for name, triples in units.items()}
    for name, mine in made.items():
        for unit in mine:
            if not unit.start < unit.end:
                raise ValueError(f"a unit of {name} has no length: {unit.start} to {unit.end}")
    return Continuum(length, made)
