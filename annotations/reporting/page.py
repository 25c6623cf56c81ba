"""The report on one page of A4: what was counted, the figures with their intervals, plots, caveats and warnings."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.figure import Figure

from annotations.agreement.report import Headline, Report
from annotations.reporting import views
from annotations.reporting.figures import PLOTS
from annotations.reporting.ink import PRINT, Ink
from annotations.reporting.selection import of_how_many, selected
from annotations.reporting.sheet import A4, Box, Sheet, line_height, lines_of, wide
from annotations.reporting.views import Grid
from annotations.reporting.words import amount, below, interval, number, worded
from annotations.wording import tr

MARGIN, GAP = 12.0, 5.0
LEFT, WIDTH = MARGIN, A4[0] - 2 * MARGIN
FLOOR = A4[1] - 14.0
"""Where the notes end; below is the foot."""

CARDS = 4
MOST_CARDS, MOST_LABELS, MOST_ANNOTATORS, MOST_LINES = 8, 12, 8, 4
PLOTS_HIGH, TREND_LEAST, TREND_MOST = 60.0, 42.0, 84.0
FINE, NOTE = 5.6, 6.2
"""Sizes in points of what is said beside figures, and of tables and notes."""


def compose(report: Report, ink: Ink = PRINT) -> Figure:
    """The page. What has no room on it is counted in a line, and stands in the other outputs."""
    sheet = Sheet(ink)
    top = _header(sheet, report)
    top = _headlines(sheet, report.headlines[:MOST_CARDS], top)
    top = _labels(sheet, report, top)
    top = _plots(sheet, report, ("confusion", "annotators", "documents"), top)
    top = _rest(sheet, report, top)
    _notes(sheet, report, top)
    foot = tr("Grey: fewer than 20 items. Funnel: 95 %, dashed 99.8 %.")
    sheet.write(foot, LEFT, A4[1] - 10, size=FINE, colour=ink.muted)
    sheet.write(f"Stancemark {report.program}", LEFT + WIDTH, A4[1] - 10, size=FINE, colour=ink.muted, right=True)
    return sheet.figure


def _header(sheet: Sheet, report: Report) -> float:
    sheet.write(tr("Agreement: {corpus}", corpus=report.corpus), LEFT, MARGIN, size=13, bold=True, room=WIDTH)
    top = MARGIN + 7.0
    for line in views.facts(report):
        top = sheet.paragraph(line, Box(LEFT, top, WIDTH, 0), colour=sheet.ink.muted, most=3)
    return top + 1.5


def _headlines(sheet: Sheet, headlines: Sequence[Headline], top: float) -> float:
    """Rows of up to four figures, each with its interval and its sentence."""
    for first in range(0, len(headlines), CARDS):
        sheet.rule(LEFT, LEFT + WIDTH, top)
        boxes = Box(LEFT, top + 1.5, WIDTH, 0).columns([1] * CARDS, GAP)
        here = headlines[first : first + CARDS]
        top = max(_card(sheet, headline, box) for box, headline in zip(boxes, here, strict=False)) + 1.5
    return top


def _card(sheet: Sheet, headline: Headline, box: Box) -> float:
    result, ink = headline.result, sheet.ink
    sheet.write(tr(headline.title), box.left, box.top, size=FINE, colour=ink.muted, room=box.width, bold=True)
    figure = number(result.value)
    sheet.write(figure, box.left, box.top + 3.2, size=13 if result.value is not None else 9, bold=True)
    beside = f"{interval(result)}  n {amount(result.n)}".strip()
    sheet.write(beside, box.right, box.top + 4.6, colour=ink.muted, right=True)
    end = sheet.paragraph(headline.sentence, Box(box.left, box.top + 9.0, box.width, 0), size=FINE, most=3)
    caveat = "; ".join(each for each in (worded(result.reason), below(result)) if each and each != headline.sentence)
    return sheet.paragraph(caveat, Box(box.left, end, box.width, 0), size=FINE, most=MOST_LINES)


def _labels(sheet: Sheet, report: Report, top: float) -> float:
    sheet.rule(LEFT, LEFT + WIDTH, top)
    box = Box(LEFT, top + 2, WIDTH, 30.0 + 2 * min(len(report.labels), MOST_LABELS))
    left, right = box.columns((1.25, 0.75), GAP)
    _grid(sheet, left, views.by_label(report), (2.0, 0.7, 1.75, 1.75, 1.1, 1.0, 1.35, 1.25), MOST_LABELS)
    _plot(sheet, report, "labels", right)
    return box.bottom + 3


def _plots(sheet: Sheet, report: Report, names: Sequence[str], top: float) -> float:
    sheet.rule(LEFT, LEFT + WIDTH, top)
    box = Box(LEFT, top + 2, WIDTH, PLOTS_HIGH)
    for name, place in zip(names, box.columns([1] * len(names), GAP), strict=True):
        _plot(sheet, report, name, place)
    return box.bottom + 3


def _rest(sheet: Sheet, report: Report, top: float) -> float:
    """The annotators and the worst documents as tables, the trend as a plot; as high as the notes leave room for."""
    sheet.rule(LEFT, LEFT + WIDTH, top)
    notes = (sum(lines_of(each, WIDTH, NOTE, MOST_LINES) for each in _said(report)) + 3) * line_height(NOTE)
    high = min(TREND_MOST, max(TREND_LEAST, FLOOR - top - notes - 6))
    left, right = Box(LEFT, top + 2, WIDTH, high).columns((1.15, 0.85), GAP)
    end = _grid(sheet, left, views.by_annotator(report), (1.8, 0.6, 0.8, 0.9, 0.8, 0.6, 0.6, 1.4), MOST_ANNOTATORS)
    room = _room(left, end)
    documents = min(views.WORST, room if not report.worst else max(1, (room - 3) // 2) if room > 0 else 0)
    if documents > 0:
        worst = views.by_document(views.worst(report, documents), tr("Documents with the lowest gamma"))
        end = _grid(sheet, Box(left.left, end + 1.5, left.width, 0), worst, (3.2, 0.7, 0.8, 1.1, 1.2), views.WORST)
    places = min(views.WORST, _room(left, end))
    if places > 0 and report.worst:
        worst = views.by_place(report, places)
        _grid(sheet, Box(left.left, end + 1.5, left.width, 0), worst, (5.2, 0.9, 1.6), views.WORST)
    _plot(sheet, report, "trend", right)
    return left.bottom + 2


def _room(box: Box, end: float) -> int:
    """How many rows of a table with a title and heads fit below END."""
    return int((box.bottom - end - 6.5) / line_height(NOTE)) - 1


def _grid(sheet: Sheet, box: Box, grid: Grid, shares: Sequence[float], most: int) -> float:
    sheet.write(grid.title, box.left, box.top, size=sheet.ink.size * 1.1)
    end = sheet.table(
        Box(box.left, box.top + 4, box.width, 0), grid.heads, grid.rows[:most], shares, grey=grid.few[:most], size=NOTE
    )
    if len(grid.rows) > most:
        more = tr("and {count:,} more, in the other outputs", count=len(grid.rows) - most)
        sheet.write(more, box.left, end, size=FINE, colour=sheet.ink.muted)
        end += line_height(FINE)
    return end


def _plot(sheet: Sheet, report: Report, name: str, box: Box) -> None:
    """A plot in the box, its title at the left edge of the box: above the axes it would run out at the right."""
    under = Box(box.left, box.top + 4, box.width, box.height - 4)
    axes = sheet.axes(under)
    PLOTS[name](axes, selected(report, name), sheet.ink)
    few = of_how_many(report, name)
    room = box.width - (wide(few, FINE) + 1 if few else 0)
    sheet.write(axes.get_title(loc="left"), box.left, box.top, size=sheet.ink.size * 1.1, room=room)
    sheet.write(few, box.right, box.top + 0.4, size=FINE, colour=sheet.ink.muted, right=True)
    axes.set_title("", loc="left")
    sheet.settle(axes, under)


def _notes(sheet: Sheet, report: Report, top: float) -> None:
    """The differences by kind, then caveats and warnings, as many as there is room for."""
    sheet.rule(LEFT, LEFT + WIDTH, top)
    end = sheet.paragraph(views.differences(report), Box(LEFT, top + 2, WIDTH, 0), size=NOTE)
    lines = _said(report)
    for place, line in enumerate(lines):
        left = len(lines) - place
        room = int((FLOOR - end) / line_height(NOTE) + 0.01) - (left > 1)
        if lines_of(line, WIDTH, NOTE, MOST_LINES) > room:
            sheet.write(
                tr("and {count:,} more, in the other outputs", count=left), LEFT, end, size=NOTE, colour=sheet.ink.muted
            )
            return
        end = sheet.paragraph(line, Box(LEFT, end, WIDTH, 0), size=NOTE, most=MOST_LINES)


def _said(report: Report) -> list[str]:
    """Warnings, then caveats, each as it stands on the page."""
    return [
        *(tr("• Warning: {warning}", warning=each) for each in report.warnings),
        *(f"• {each}" for each in report.caveats),
    ]
