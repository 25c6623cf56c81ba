"""The plots of a report. Each draws on axes that it is given, and says where its figures lie, so that a window can open
what is behind them.

Nothing here keeps a state or shows a window: no pyplot, no backend is chosen. Colours come as an Ink. Labels and
measures differ by marker and line as well, and cells have their number printed: a print without colour says the same.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.ticker import MaxNLocator

from annotations.agreement.disagreements import BOUNDARY, LABEL, MISSING
from annotations.agreement.report import BATCH, GUIDELINE, PAIR, Behind, Confusion, DocumentRow, Report
from annotations.agreement.results import Result
from annotations.colours.spaces import mix
from annotations.reporting import drawing
from annotations.reporting.funnel import LIMITS, Funnel, funnel_of
from annotations.reporting.ink import Ink, Style, style_of
from annotations.reporting.lettering import plain
from annotations.reporting.words import DASH, FEW, NONE, amount, compact, explained, number, shortened
from annotations.value import value
from annotations.wording import counted, later, tr

TREND = {"gamma": "gamma", "span_f1.exact": later("exact F1"), "span_f1.overlap_label": later("overlap+label F1")}
"""What the trend shows, and how its key calls it."""

BEHIND = {
    "gamma": (MISSING, BOUNDARY, LABEL),
    "span_f1.exact": (MISSING, BOUNDARY, LABEL),
    "span_f1.overlap_label": (MISSING, LABEL),
}
"""The kinds of disagreement that lower a figure."""

MOST_OFFSET = 12
_CONFUSED = (MISSING, LABEL)
_FAR = 10**9
_HALF = 0.17
_TREND_OF = {GUIDELINE: later("guideline {name}, {figure}"), BATCH: later("batch {name}, {figure}")}
_OFFSETS = {
    ("start", True): later("start {distance} later {whose}: {spans:,}"),
    ("start", False): later("start {distance} earlier {whose}: {spans:,}"),
    ("end", True): later("end {distance} later {whose}: {spans:,}"),
    ("end", False): later("end {distance} earlier {whose}: {spans:,}"),
}


@value
class Mark:
    """A place of a plot that can be clicked, in data coordinates of its axes: what is behind it, and its words."""

    behind: Behind
    text: str
    x0: float
    y0: float
    x1: float
    y1: float

    def holds(self, x: float, y: float) -> bool:
        """Whether (X, Y) lies in it."""
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1


def blank(ink: Ink, width: float, height: float) -> Figure:
    """An empty figure of WIDTH x HEIGHT inches that gives its axes the room that their words leave."""
    return Figure(figsize=(width, height), facecolor=ink.paper, layout="constrained")


def draw_labels(axes: Axes, report: Report, ink: Ink) -> list[Mark]:
    """Per label: F1 by overlap and label filled, exact F1 open, 95 % intervals, n at the right, grey where n < 20."""
    drawing.dress(axes, ink, tr("F1 by label"))
    if not report.labels:
        drawing.say(axes, tr("no label"), ink)
        return []
    rows = [(label, _of_label(report, label)) for label in report.labels]
    known = [each for _, pair in rows for result in pair if result for each in _bounds(result)]
    size = drawing.size_of_rows(axes, len(rows), ink)
    floor = max(0.0, math.floor(min([0.65, *known]) * 10 - 0.5) / 10)
    marks = []
    for place, (label, results) in enumerate(rows):
        style = style_of(ink, report.labels, label)
        spans = report.label_spans.get(label, 0)
        for result, shift in zip(results, (-_HALF, _HALF), strict=True):
            if result is None:
                continue
            seen = Style(ink.muted, style.marker, style.line) if spans < FEW else style
            drawing.estimate(axes, result, (floor, place + shift), seen, ink, filled=shift < 0)
            words = f"{label}, {explained(result)}"
            y = place + shift
            behind = Behind(BEHIND[result.measure], (label,))
            marks.append(Mark(behind, words, floor, y - _HALF, 1.02, y + _HALF))
        drawing.beside(axes, place, f"n {amount(spans)}", ink, size)
    axes.set_xlim(floor, 1.02)
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.xaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 5, 10]))
    drawing.name_axis(axes, "y", report.labels, ink)
    drawing.name_across(axes, tr("overlap and label filled, exact open"), ink)
    return marks


def draw_confusion(axes: Axes, report: Report, ink: Ink) -> list[Mark]:
    """Which labels were matched with which, or with none: the shade is the share of its row, the count is printed.

    Of two annotators, rows are the one's and columns the other's. A cell opens what it counts; one of the same label
    opens those of its pairs that have not the same edges.
    """
    drawing.dress(axes, ink, tr("Confusion of matched spans"))
    confusion = report.confusion
    labels, table = confusion.labels, confusion.counts
    names = [tr(NONE) if label is None else label for label in labels]
    if len(names) < 2:
        drawing.say(axes, tr("no span"), ink)
        return []
    told = compact if len(names) > drawing.MANY else amount
    size = drawing.size_of_cells(axes, names, [told(count) for counts in table for count in counts], ink)
    marks = []
    for row, (label, counts) in enumerate(zip(labels, table, strict=True)):
        for column, (other, count) in enumerate(zip(labels, counts, strict=True)):
            if label is None and other is None:
                continue
            share = confusion.share(row, column)
            drawing.cell(axes, (column, row), mix(ink.paper, ink.shade, share), told(count), ink, size)
            words = tr(
                "{pair}: {amount}, {share:.0%} of {row}",
                pair=_crossed(confusion, names[row], names[column]),
                amount=amount(count),
                share=share,
                row=names[row],
            )
            kinds = (BOUNDARY,) if label == other else _CONFUSED
            behind = Behind(kinds, (label, other), _two(confusion), directed=confusion.directed)
            marks.append(_square(behind, words, column, row))
    drawing.frame(axes, names, ink)
    if confusion.rows and confusion.columns:
        columns, rows = (plain(shortened(name, drawing.LONGEST)) for name in (confusion.columns, confusion.rows))
        drawing.name_across(axes, tr("across {columns}, down {rows}", columns=columns, rows=rows), ink)
    return marks


def _two(confusion: Confusion) -> tuple[str, ...]:
    """The annotators of a directed table: what it opens stays theirs when others come."""
    return (confusion.rows, confusion.columns) if confusion.rows and confusion.columns else ()


def _crossed(confusion: Confusion, row: str, column: str) -> str:
    if confusion.rows is None:
        return tr("{row} with {column}", row=row, column=column)
    return f"{confusion.rows} {row}, {confusion.columns} {column}"


def draw_annotators(axes: Axes, report: Report, ink: Ink) -> list[Mark]:
    """Overlap and label F1 of each two annotators, with the number of spans that it rests on."""
    drawing.dress(axes, ink, tr("Annotators: F1, overlap and label"))
    names = [annotator.name for annotator in report.annotators]
    if not names:
        drawing.say(axes, tr("nobody"), ink)
        return []
    found = {
        (row, column): result
        for row, one in enumerate(names)
        for column, other in enumerate(names)
        if one != other and (result := _of_pair(report, one, other)) is not None
    }
    told = {place: _value_and_count(result) for place, result in found.items()}
    size = drawing.size_of_cells(axes, names, told.values(), ink)
    marks = []
    for (row, column), result in found.items():
        ground = mix(ink.paper, ink.shade, result.value or 0.0)
        drawing.cell(axes, (column, row), ground, told[row, column], ink, size)
        words = tr("{one} and {other}, {figure}", one=names[row], other=names[column], figure=explained(result))
        behind = Behind(BEHIND[result.measure], annotators=result.annotators)
        marks.append(_square(behind, words, column, row))
    drawing.frame(axes, names, ink)
    return marks


def draw_documents(axes: Axes, report: Report, ink: Ink) -> list[Mark]:
    """Gamma of each document against its size, with the limits of a funnel around the corpus value.

    Small documents scatter widely by nature; the funnel says how widely, 95 % drawn, 99.8 % dashed. `funnel_of`
    says how its limits are made: the spread of a document is taken to fall with the root of its spans, and is
    estimated from all documents. Those beyond the 95 % limits have a marker of their own, a triangle that points away
    from the corpus value; those whose gamma is undefined stand as crosses at the lower edge.
    """
    drawing.dress(axes, ink, tr("Documents: gamma against size"))
    if not report.documents:
        drawing.say(axes, tr("no document counts"), ink)
        return []
    corpus = report.find("gamma")
    level = None if corpus is None else corpus.value
    known = [(row.spans, row.gamma) for row in report.documents if row.gamma is not None]
    funnel = None if level is None else funnel_of(known, level)
    right = max(row.spans for row in report.documents) * 1.06 or 1.0
    low = min([0.0, *(gamma for _, gamma in known)])
    floor, ceiling = low - 0.08 * (1 - low), 1.05
    if level is not None:
        axes.axhline(level, color=ink.muted, linewidth=0.8, zorder=0)
    if funnel is not None:
        _funnel(axes, funnel, right, ink)
    axes.set_xlim(0, right)
    axes.set_ylim(floor, ceiling)
    drawing.name_across(axes, tr("spans per annotator"), ink)
    placed: dict[Style, list[tuple[float, float]]] = {}
    for row in report.documents:
        place = row.spans, floor if row.gamma is None else row.gamma
        placed.setdefault(_document_style(row, funnel, ink), []).append(place)
    for style, places in placed.items():
        axes.add_line(drawing.markers(places, style, ink.of_size(ink.size * 0.6), True))
    return _document_marks(report.documents, floor, right * 0.012, (ceiling - floor) * 0.018)


def _document_marks(rows: Iterable[DocumentRow], floor: float, reach: float, rise: float) -> list[Mark]:
    """The marks of documents, each as far as REACH to the sides and RISE up and down; at FLOOR without a gamma."""
    marks = []
    for row in rows:
        y = floor if row.gamma is None else row.gamma
        words = tr(
            "{title}: gamma {gamma}, {spans} spans per annotator",
            title=row.title,
            gamma=number(row.gamma),
            spans=amount(row.spans),
        )
        behind = Behind(document=row.document)
        marks.append(Mark(behind, words, row.spans - reach, y - rise, row.spans + reach, y + rise))
    return marks


def draw_trend(axes: Axes, report: Report, ink: Ink) -> list[Mark]:
    """The headline figures by version of the guideline, then by batch, each with its 95 % interval."""
    drawing.dress(axes, ink, tr("Trend by guideline and batch"))
    groups = [(scope, _versions(report, scope)) for scope in (GUIDELINE, BATCH)]
    names = [version for _, versions in groups for version in versions]
    if not names:
        drawing.say(axes, tr("no two guidelines or batches to compare"), ink)
        return []
    shown = [measure for measure in TREND if any(each.measure == measure and each.of for each in report.results)]
    marks, lows, first = [], [0.0], 0
    for scope, versions in groups:
        for order, measure in enumerate(TREND):
            style = style_of(ink, tuple(TREND), measure)
            placed = [
                (first + step + (order - 1) * 0.14, result)
                for step, version in enumerate(versions)
                if (result := report.find(measure, scope=scope, of=version)) is not None
            ]
            line = [(x, result.value) for x, result in placed if result.value is not None]
            axes.plot([x for x, _ in line], [y for _, y in line], style.line, color=style.colour, linewidth=0.9)
            for x, result in placed:
                drawing.upright(axes, result, x, style, ink)
                lows.extend(_bounds(result))
                behind = Behind(BEHIND[measure], documents=_part(report, scope, result.of))
                marks.append((x, behind, tr(_TREND_OF[scope], name=result.of, figure=explained(result))))
        first += len(versions)
        if scope == GUIDELINE and 0 < first < len(names):
            axes.axvline(first - 0.5, color=ink.hairline, linewidth=0.8, zorder=0)
    axes.set_xlim(-0.6, len(names) - 0.4)
    axes.set_ylim(min(lows), 1.02)
    drawing.name_axis(axes, "x", names, ink)
    drawing.key(axes, [(tr(TREND[measure]), style_of(ink, tuple(TREND), measure)) for measure in shown], ink)
    return [Mark(behind, words, x - 0.07, min(lows), x + 0.07, 1.02) for x, behind, words in marks]


def _part(report: Report, scope: str, name: str | None) -> tuple[str, ...]:
    """The documents of a version of the guideline, or of a batch."""
    return tuple(
        row.document for row in report.documents if (row.guideline if scope == GUIDELINE else row.batch) == name
    )


def draw_offsets(axes: Axes, report: Report, ink: Ink) -> list[Mark]:
    """How far apart the edges of spans lie that were matched and not marked alike; equal edges are left out.

    In code points, by which the edge of the annotator who comes second by name lies behind that of the first. The
    outermost bars hold what lies further out.
    """
    drawing.dress(axes, ink, tr("Edges: how far apart"))
    starts, ends = _edges(report)
    if not starts and not ends:
        drawing.say(axes, tr("all matched spans have the same edges"), ink)
        return []
    reach = min(MOST_OFFSET, max(abs(each) for each in (*starts, *ends)))
    names = [row.name for row in report.annotators]
    pair = tuple(names) if len(names) == 2 else ()
    whose = (
        tr("in {later} than in {earlier}", later=pair[1], earlier=pair[0])
        if pair
        else tr("in the second of two by name")
    )
    marks = []
    for name, offsets, shift in (("start", starts, -0.2), ("end", ends, 0.2)):
        clipped = [max(-reach, min(reach, each)) for each in offsets]
        for offset in sorted(set(clipped)):
            height, left = clipped.count(offset), offset + shift - 0.18
            axes.add_patch(_bar(left, height, ink, filled=name == "start"))
            out = abs(offset) == MOST_OFFSET
            least = -_FAR if out and offset < 0 else offset
            most = _FAR if out and offset > 0 else offset
            distance = tr("{count} or more characters", count=abs(offset)) if out else counted(abs(offset), "character")
            words = tr(_OFFSETS[name, offset > 0], distance=distance, whose=whose, spans=height)
            behind = Behind((BOUNDARY,), annotators=pair, edge=(name, least, most))
            marks.append(Mark(behind, words, left, 0, left + 0.36, height))
    axes.set_xlim(-reach - 0.7, reach + 0.7)
    axes.set_ylim(0, max(mark.y1 for mark in marks) * 1.1)
    axes.xaxis.set_major_locator(MaxNLocator(7, integer=True))
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    drawing.name_across(axes, tr("characters, outermost: {reach} or more; start filled, end hatched", reach=reach), ink)
    return marks


Plot = Callable[[Axes, Report, Ink], list[Mark]]

PLOTS: Mapping[str, Plot] = {
    "labels": draw_labels,
    "confusion": draw_confusion,
    "annotators": draw_annotators,
    "documents": draw_documents,
    "trend": draw_trend,
    "offsets": draw_offsets,
}
"""Every plot by name."""


def _of_label(report: Report, label: str) -> tuple[Result | None, Result | None]:
    return report.find("span_f1.overlap_label", label=label), report.find("span_f1.exact", label=label)


def _of_pair(report: Report, one: str, other: str) -> Result | None:
    pair = tuple(sorted((one, other)))
    return report.find("span_f1.overlap_label", scope=PAIR, annotators=pair)


def _value_and_count(result: Result) -> str:
    return f"{DASH if result.value is None else number(result.value)}\nn {compact(result.n)}"


def _bounds(result: Result) -> list[float]:
    return [each for each in (result.value, result.low) if each is not None]


def _versions(report: Report, scope: str) -> list[str]:
    """The guidelines or batches that have figures, in the order of the report."""
    found = (each.of for each in report.results if each.scope == scope and each.measure in TREND and each.label is None)
    return list(dict.fromkeys(version for version in found if version is not None))


def _edges(report: Report) -> tuple[list[int], list[int]]:
    """The offsets of the starts and of the ends that differ, of matched spans."""
    starts: list[int] = []
    ends: list[int] = []
    for each in report.disagreements:
        first, second = each.ranges
        if each.kind == BOUNDARY and first is not None and second is not None:
            starts.append(second[0] - first[0])
            ends.append(second[1] - first[1])
    return [each for each in starts if each], [each for each in ends if each]


def _document_style(row: DocumentRow, funnel: Funnel | None, ink: Ink) -> Style:
    if row.gamma is None:
        return Style(ink.muted, "x", "")
    if funnel is None or not funnel.is_outside(row.spans, row.gamma):
        return Style(ink.labels[0], "o", "")
    return Style(ink.warn, "v" if row.gamma < funnel.level else "^", "")


def _funnel(axes: Axes, funnel: Funnel, right: float, ink: Ink) -> None:
    sizes = np.linspace(right / 200, right, 200)
    for reach, line in zip(LIMITS, ("-", "--"), strict=True):
        away = reach * funnel.spread / np.sqrt(sizes)
        for limit in (funnel.level - away, funnel.level + away):
            axes.plot(sizes, limit, line, color=ink.muted, linewidth=0.7, zorder=0)


def _bar(left: float, height: int, ink: Ink, *, filled: bool) -> Rectangle:
    colour = ink.labels[0]
    return Rectangle(
        (left, 0), 0.36, height, linewidth=0.8, edgecolor=colour, facecolor=colour if filled else ink.paper,
        hatch=None if filled else "//////",
    )  # fmt: skip


def _square(behind: Behind, words: str, column: int, row: int) -> Mark:
    return Mark(behind, words, column - 0.5, row - 0.5, column + 0.5, row + 0.5)
