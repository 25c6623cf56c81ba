"""The strokes that plots are made of: dressed axes, an estimate with its interval, a cell of a heat map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.ticker import ScalarFormatter

from annotations.agreement.results import Result
from annotations.reporting.ink import Ink, Style, readable_on
from annotations.reporting.lettering import families, plain, width
from annotations.reporting.words import UNDEFINED, shortened, worded
from annotations.wording import tr

LONGEST, UPRIGHT = 16, 12
MANY = 6
"""More cells than these along a side have their numbers shortened."""

SMALLEST = 3.6


def dress(axes: Axes, ink: Ink, title: str) -> None:
    """Quiet axes with a title at the left, and with the numbers of the language."""
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(_Told())
    axes.set_facecolor(ink.paper)
    _entitle(axes, title, ink)
    axes.tick_params(colors=ink.muted, labelcolor=ink.ink, labelsize=ink.size, width=0.7, labelfontfamily=families())
    for side, spine in axes.spines.items():
        spine.set_visible(side in ("left", "bottom"))
        spine.set_color(ink.muted)
        spine.set_linewidth(0.7)


class _Told(ScalarFormatter):
    """Numbers along an axis as the language writes them."""

    def __call__(self, x: float, pos: int | None = None) -> str:
        """One of them."""
        said: str = super().__call__(x, pos)
        return said.replace(".", tr(".", "before decimals, as in 0.71"))


def name_across(axes: Axes, name: str, ink: Ink) -> None:
    """What the x axis counts."""
    axes.set_xlabel(name, color=ink.muted, fontsize=ink.size, family=families())


def name_axis(axes: Axes, side: Literal["x", "y"], names: Sequence[str], ink: Ink) -> None:
    """Names at 0, 1, 2 ... of an axis, upright at the bottom where they would run into each other."""
    if side == "y":
        short = [plain(shortened(name, LONGEST)) for name in names]
        axes.set_yticks(range(len(names)), short, fontsize=size_of_rows(axes, len(names), ink))
        return
    longest = max((width(shortened(name, LONGEST), ink.size) for name in names), default=0.0)
    crowded = len(names) * (longest + ink.size / 2) > _points(axes)
    most = UPRIGHT if crowded else LONGEST
    short = [plain(shortened(name, most)) for name in names]
    size = min(ink.size, 0.85 * _points(axes) / max(len(names), 1)) if crowded else ink.size
    axes.set_xticks(range(len(names)), short, rotation=90 if crowded else 0, fontsize=max(SMALLEST, size))


def size_of_rows(axes: Axes, rows: int, ink: Ink) -> float:
    """The size of text of which so many rows have room in the height of the axes."""
    high = axes.get_window_extent().height / axes.figure.dpi * 72
    return max(SMALLEST, min(ink.size, 0.75 * high / max(rows, 1)))


def estimate(axes: Axes, result: Result, place: tuple[float, float], style: Style, ink: Ink, filled: bool) -> None:
    """A figure as a marker at (value, y) with its interval along x; the word for it where it is undefined.

    PLACE is (left edge of the axes, y).
    """
    left, y = place
    if result.value is None:
        why = shortened(tr("undefined: {why}", why=worded(result.reason)) if result.reason else tr(UNDEFINED), 34)
        write(axes, left + 0.01, y, why, ink, ink.muted, across="left")
        return
    if result.low is not None and result.high is not None:
        width = 1.8 if filled else 1.0
        axes.plot([result.low, result.high], [y, y], color=style.colour, linewidth=width, solid_capstyle="butt")
    axes.add_line(markers([(result.value, y)], style, ink, filled))


def upright(axes: Axes, result: Result, x: float, style: Style, ink: Ink) -> None:
    """A figure as a marker at (X, value) with its interval along y; the word for it where it is undefined."""
    if result.value is None:
        axes.text(
            x, 0.03, tr(UNDEFINED), transform=axes.get_xaxis_transform(), color=ink.muted, fontsize=ink.size,
            family=families(), ha="center", va="bottom", rotation=90,
        )  # fmt: skip
        return
    if result.low is not None and result.high is not None:
        axes.plot([x, x], [result.low, result.high], color=style.colour, linewidth=1.0)
    axes.add_line(markers([(x, result.value)], style, ink, True))


def markers(places: Sequence[tuple[float, float]], style: Style, ink: Ink, filled: bool) -> Line2D:
    """Markers at (x, y) in the style, filled or open."""
    return Line2D(
        [x for x, _ in places], [y for _, y in places], linestyle="none", marker=style.marker,
        markersize=ink.size * 0.7, clip_on=False, markeredgecolor=style.colour,
        markerfacecolor=style.colour if filled else ink.paper, zorder=3,
    )  # fmt: skip


def size_of_cells(axes: Axes, names: Sequence[str], texts: Iterable[str], ink: Ink) -> float:
    """The size at which all TEXTS have room in the cells of a heat map; 0 where none that can be read has.

    NAMES stand at the left of the cells and take their room.
    """
    longest = max(width(shortened(name, LONGEST), ink.size) for name in names)
    room = max(0.0, _points(axes) - longest - 2 * ink.size) / len(names)
    widest = max((width(line, 1.0) for text in texts for line in text.split("\n")), default=0.0)
    size = min(ink.size, 0.94 * room / widest) if widest else ink.size
    return size if size >= SMALLEST else 0.0


def cell(axes: Axes, place: tuple[int, int], ground: str, text: str, ink: Ink, size: float) -> None:
    """A cell of a heat map, (column, row), with its text in black or white; none where SIZE is 0."""
    column, row = place
    square = Rectangle((column - 0.5, row - 0.5), 1, 1, facecolor=ground, edgecolor=ink.paper, linewidth=0.8)
    axes.add_artist(square)  # unlike add_patch, without asking for its extent: `frame` says where the axes end
    square.set_in_layout(False)  # it lies inside the axes, and so do its words
    if size and text:
        write(axes, column, row, text, ink, readable_on(ground), size=size).set_in_layout(False)


def frame(axes: Axes, names: Sequence[str], ink: Ink) -> None:
    """The names along both sides of a heat map."""
    axes.set_xlim(-0.5, max(len(names), 1) - 0.5)
    axes.set_ylim(max(len(names), 1) - 0.5, -0.5)
    name_axis(axes, "x", names, ink)
    name_axis(axes, "y", names, ink)
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)


def write(
    axes: Axes, x: float, y: float, text: str, ink: Ink, colour: str, *,
    across: Literal["left", "center", "right"] = "center", size: float | None = None,
) -> Text:  # fmt: skip
    """Words at a place in data coordinates."""
    return axes.text(
        x, y, plain(text), color=colour, fontsize=size or ink.size, family=families(), ha=across, va="center",
        linespacing=1.1,
    )  # fmt: skip


def beside(axes: Axes, y: float, text: str, ink: Ink, size: float) -> None:
    """Words at the right of the axes, level with Y."""
    axes.text(
        1.02, y, text, transform=axes.get_yaxis_transform(), color=ink.muted, fontsize=size, family=families(),
        va="center",
    )  # fmt: skip


def say(axes: Axes, text: str, ink: Ink) -> None:
    """Words in the middle of axes that have nothing to show."""
    axes.text(
        0.5, 0.5, text, transform=axes.transAxes, color=ink.muted, fontsize=ink.size, family=families(), ha="center",
        va="center", wrap=True,
    )  # fmt: skip
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_visible(False)


def key(axes: Axes, entries: Iterable[tuple[str, Style]], ink: Ink) -> None:
    """Which marker stands for what, in a line between the title and the axes."""
    lines = [
        Line2D([], [], color=style.colour, linestyle=style.line, marker=style.marker, markersize=ink.size * 0.6,
               linewidth=1.0, label=name)
        for name, style in entries
    ]  # fmt: skip
    axes.legend(
        handles=lines, frameon=False, loc="lower left", bbox_to_anchor=(0.0, 1.0), ncols=len(lines),
        labelcolor=ink.ink, borderaxespad=0.0, borderpad=0.2, handlelength=2.4, handletextpad=0.4, columnspacing=1.0,
        prop={"family": families(), "size": ink.size},
    )  # fmt: skip
    _entitle(axes, axes.get_title(loc="left"), ink, above=2.4 * ink.size)


def _entitle(axes: Axes, title: str, ink: Ink, above: float = 6.0) -> None:
    axes.set_title(title, loc="left", pad=above, color=ink.ink, fontsize=ink.size * 1.1, family=families())


def _points(axes: Axes) -> float:
    """How wide the axes are now, before words around them take their room."""
    return axes.get_window_extent().width / axes.figure.dpi * 72
