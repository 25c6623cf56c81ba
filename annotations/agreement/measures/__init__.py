"""The table of measures: everything a report can say of a corpus, in the order in which it says it."""

from __future__ import annotations

from annotations.agreement.measures import holistic, spans, statements, tokens, unitized
from annotations.agreement.measures.measure import COMPETENCES, Measure

MEASURES: tuple[Measure, ...] = (
    *holistic.MEASURES, *spans.MEASURES, *unitized.MEASURES, *tokens.MEASURES, *statements.MEASURES,
)  # fmt: skip


__all__ = ["COMPETENCES", "MEASURES", "by_name", "title_of"]


def by_name(name: str) -> Measure:
    """The measure of this name. Raises KeyError."""
    return _BY_NAME[name]


def title_of(name: str) -> str:
    """What a measure is called where people read it; its own name where the table has none of that name."""
    return _TITLES.get(name, name)


_BY_NAME = {measure.name: measure for measure in MEASURES}
_TITLES = {**{measure.name: measure.title for measure in MEASURES}, **COMPETENCES}
