"""Where two annotators differ, one line each, classed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from annotations.text import Range
from annotations.value import value
from annotations.wording import later

MISSING, BOUNDARY, LABEL, ATTRIBUTE, LINK, VERDICT, EVIDENCE = KINDS = (
    later("missing"), later("boundary"), later("label"), later("attribute"), later("link"), later("verdict"),
    later("evidence"),
)  # fmt: skip


@value
class Disagreement:
    """One difference between two sets of a document.

    All pairs stand in the order of `annotators`, which is by name. `labels` are of the spans compared, None where an
    annotator marked nothing there; `texts` say each reading in a few words; `ids` name the spans or links (None where
    there is none), `ranges` where the spans lie (of a link: those it starts from). `shown` is what to show, in code
    points. `name` is the attribute or the type of link, `point` the summary point.
    """

    kind: str
    document: str
    annotators: tuple[str, str]
    labels: tuple[str | None, str | None]
    texts: tuple[str, str]
    ids: tuple[str | None, str | None]
    ranges: tuple[Range | None, Range | None]
    shown: Range = (0, 0)
    name: str | None = None
    point: int | None = None

    def to_json(self) -> list[Any]:
        """The disagreement as a plain list."""
        return [
            self.kind, self.document, list(self.annotators), list(self.labels), list(self.texts), list(self.ids),
            [list(each) if each else None for each in self.ranges], list(self.shown), self.name, self.point,
        ]  # fmt: skip

    @classmethod
    def from_json(cls, row: list[Any]) -> Disagreement:
        """The disagreement that `to_json` gave."""
        kind, document, annotators, labels, texts, ids, (first, second), shown, name, point = row
        return cls(
            kind, document, tuple(annotators), tuple(labels), tuple(texts), tuple(ids),
            (_range(first), _range(second)), (shown[0], shown[1]), name, point,
        )  # fmt: skip


def _range(content: list[int] | None) -> Range | None:
    return (content[0], content[1]) if content else None


@value
class Place:
    """A place where annotators differ much: one unitary alignment of gamma's best alignment, with its disorder.

    `shown` is what its spans cover together, in code points; `readings` say for each annotator, by name, what was
    marked there, or None. A span that nobody else has marked has the disorder 1.
    """

    document: str
    disorder: float
    shown: Range
    readings: tuple[tuple[str, str | None], ...]

    def to_json(self) -> list[Any]:
        """The place as a plain list."""
        return [self.document, self.disorder, list(self.shown), [list(each) for each in self.readings]]

    @classmethod
    def from_json(cls, row: list[Any]) -> Place:
        """The place that `to_json` gave."""
        document, disorder, (start, end), readings = row
        return cls(document, disorder, (start, end), tuple((name, said) for name, said in readings))


def tally_kinds(disagreements: Iterable[Disagreement]) -> Mapping[str, int]:
    """How many there are of each kind, in the order of KINDS."""
    counts = Counter(each.kind for each in disagreements)
    return {kind: counts[kind] for kind in KINDS}
