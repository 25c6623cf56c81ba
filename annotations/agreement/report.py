"""What a report says, as values: the window, the page, the tables and JSON all show one of these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from annotations.agreement.cases import NotCounted
from annotations.agreement.disagreements import Disagreement, Place
from annotations.agreement.results import Result
from annotations.agreement.settings import Settings
from annotations.text import Range
from annotations.value import value

CORPUS, DOCUMENT, PAIR, WITHOUT, GUIDELINE, BATCH, REPEATS, ANNOTATOR = (
    "corpus", "document", "pair", "without", "guideline", "batch", "repeats", "annotator",
)  # fmt: skip


@value
class Behind:
    """What a figure rests on: which disagreements to list for it. None, or empty, stands for all.

    `labels` holds the label of either side, None for nothing marked; with two of them both must fit, in any order. With
    one of `annotators` all counts that concern this one, with more of them what lies among these.
    """

    kinds: tuple[str, ...] = ()
    labels: tuple[str | None, ...] = ()
    annotators: tuple[str, ...] = ()
    document: str | None = None
    documents: tuple[str, ...] = ()
    place: Range | None = None
    """Only what is shown there, of one document."""
    directed: bool = False
    """Whether two labels must stand in the order of the annotators."""
    edge: tuple[str, int, int] | None = None
    """Only spans whose "start" or "end" lies so far apart, from the least to the most, in code points: by how much the
    edge of the annotator who comes second by name lies behind that of the first."""
    name: str | None = None
    """The attribute or the type of link."""


@value
class Headline:
    """One of the figures at the top: its name, the figure, a plain sentence, and what lies behind it."""

    title: str
    result: Result
    sentence: str
    behind: Behind = Behind()


@value
class DocumentRow:
    """A document that counts, for the funnel: its size, and how well it was agreed on (None: undefined)."""

    document: str
    title: str
    annotators: tuple[str, ...]
    spans: float
    """The mean number of spans per annotator."""
    gamma: float | None
    overlap_f1: float | None
    disagreements: int
    guideline: str | None = None
    batch: str | None = None


@value
class Confusion:
    """How often a span of one label was matched with one of another; None stands for no span.

    Matched is what the list of disagreements puts together (`matching.ALIGNED`), so that a cell counts what it opens.
    Of two annotators the table is directed: `rows` and `columns` are their names. Of more it is symmetric over every
    two: a pair of one annotator's A and another's B counts in both cells, a pair of the same label once, and a span
    that two others have not marked is twice beside none.
    """

    labels: tuple[str | None, ...]
    counts: tuple[tuple[float, ...], ...]
    rows: str | None = None
    columns: str | None = None

    @property
    def directed(self) -> bool:
        """Whether rows are of one annotator and columns of the other."""
        return self.rows is not None

    def share(self, row: int, column: int) -> float:
        """Of the spans of the row's label, the share that was matched with the column's; 0 where there are none.

        In a symmetric table both spans of a pair of the same label are of the row.
        """
        weights = [count * (1 + (at == row and not self.directed)) for at, count in enumerate(self.counts[row])]
        return weights[column] / sum(weights) if sum(weights) else 0.0


@value
class AnnotatorRow:
    """One annotator: how much was marked, and where edges lie beside those of the others.

    `per_thousand` is spans per 1,000 tokens; `start` and `end` are the median offsets, in code points, of the edges of
    this annotator's spans from the matched ones of the others (negative: earlier), None where none are matched.
    `without` is gamma without this annotator less gamma with all, over the documents that two others have finished.
    """

    name: str
    documents: int
    spans: float
    per_thousand: float | None
    marked: float | None
    """The share of tokens that are marked."""
    start: float | None
    end: float | None
    without: float | None


@value
class Report:
    """Agreement in a corpus, as it stands."""

    corpus: str
    program: str
    settings: Settings
    labels: tuple[str, ...]
    annotators: tuple[AnnotatorRow, ...]
    guidelines: tuple[str, ...]
    since: str | None
    until: str | None
    documents: tuple[DocumentRow, ...]
    not_counted: tuple[NotCounted, ...]
    spans: int
    links: int
    headlines: tuple[Headline, ...]
    results: tuple[Result, ...]
    confusion: Confusion
    disagreements: tuple[Disagreement, ...]
    label_spans: Mapping[str, int] = field(default_factory=dict, hash=False)
    """How many spans there are of each label, each once: a figure that rests on few of them is shown in grey."""
    worst: tuple[Place, ...] = ()
    """The places with the most disorder, the worst first."""
    caveats: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    dropped: Mapping[str, int] = field(default_factory=dict, hash=False)

    def find(
        self,
        measure: str,
        *,
        label: str | None = None,
        scope: str = CORPUS,
        annotators: tuple[str, ...] | None = None,
        of: str | None = None,
    ) -> Result | None:
        """The figure, or None where the report has no such."""
        for result in self.results:
            if (result.measure, result.label, result.scope, result.of) == (measure, label, scope, of) and (
                annotators is None or result.annotators == annotators
            ):
                return result
        return None

    def behind(self, figure: Behind) -> tuple[Disagreement, ...]:
        """The disagreements that a figure rests on, in the order of the report."""
        return tuple(each for each in self.disagreements if fits(each, figure))


def fits(disagreement: Disagreement, figure: Behind) -> bool:
    """Whether a disagreement is among those that a figure rests on."""
    if figure.kinds and disagreement.kind not in figure.kinds:
        return False
    if figure.document is not None and disagreement.document != figure.document:
        return False
    if figure.documents and disagreement.document not in figure.documents:
        return False
    if figure.place is not None and not _meet(figure.place, disagreement.shown):
        return False
    if figure.edge is not None and not _lies(disagreement, *figure.edge):
        return False
    if figure.name is not None and disagreement.name != figure.name:
        return False
    if len(figure.annotators) == 1 and figure.annotators[0] not in disagreement.annotators:
        return False
    if len(figure.annotators) > 1 and not set(disagreement.annotators) <= set(figure.annotators):
        return False
    if len(figure.labels) == 2:
        return disagreement.labels == figure.labels or (
            not figure.directed and disagreement.labels == figure.labels[::-1]
        )
    return not figure.labels or figure.labels[0] in disagreement.labels


def _meet(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _lies(disagreement: Disagreement, side: str, least: int, most: int) -> bool:
    first, second = disagreement.ranges
    if first is None or second is None:
        return False
    at = 0 if side == "start" else 1
    return least <= second[at] - first[at] <= most
