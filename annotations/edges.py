"""Moving the edges of a span, and giving it fragments: attributes, links and notes stay. Each is one step.

All offsets are code points of the document's text, all ranges half-open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from annotations import snapping
from annotations.edits import ReplaceSpan
from annotations.errors import Refused
from annotations.marking import Marked
from annotations.project import Project
from annotations.segmentation import Segmentation
from annotations.spans import Span, utc_now
from annotations.text import Range, shortened

TOKEN, CHARACTER = "token", "character"
END, START = "end", "start"

_BY_TOKEN: dict[tuple[str, bool], Callable[[Segmentation, Range], Range]] = {
    (END, True): snapping.grow_end,
    (END, False): snapping.shrink_end,
    (START, True): snapping.grow_start,
    (START, False): snapping.shrink_start,
}


def step_edge(
    project: Project, segmentation: Segmentation, span: Span, edge: str, *, grow: bool, unit: str = TOKEN
) -> Marked:
    """Move one edge (START or END) of a span outward or inward by one token, or by one CHARACTER (grapheme cluster).

    Raises Refused where the edge can go no further, or a rule forbids the new range.
    """
    hull = span.start, span.end
    moved = (
        _BY_TOKEN[edge, grow](segmentation, hull) if unit == TOKEN else _by_character(segmentation, hull, edge, grow)
    )
    if moved == hull:
        where = "at the edge of its section" if grow else f"down to one {unit}"
        raise Refused(f"“{shortened(span.quote)}” is {where} already")
    return _reshaped(project, segmentation, span, moved, _fitted(span.fragments, moved))


def move_edges(
    project: Project, segmentation: Segmentation, span: Span, start: int, end: int, *, exact: bool = False
) -> Marked:
    """Move the edges of a span to START and END; one that moves is snapped to a token or sentence as the schema says.

    EXACT keeps characters and only completes grapheme clusters. Raises Refused where nothing moves or a rule forbids
    the range.
    """
    start, end = sorted((start, end))
    snapped = _snapped(project, segmentation, span, start, end, exact)
    if snapped == (span.start, span.end):
        raise Refused(f"the edges of “{shortened(span.quote)}” are there already")
    return _reshaped(project, segmentation, span, snapped, _fitted(span.fragments, snapped))


def add_fragment(project: Project, segmentation: Segmentation, span: Span, start: int, end: int) -> Marked:
    """Let a span cover [START, END) as well, snapped and trimmed; words between the two are left out.

    Raises Refused where the schema forbids discontinuous spans (unless the two touch or overlap), or the words lie in
    another section.
    """
    rules = project.schema.spans
    added = snapping.snap(segmentation.document, segmentation, rules, start, end)
    pieces = _joined(segmentation.document.text, [*_pieces(span), added])
    if pieces == _pieces(span):
        raise Refused(f"“{shortened(span.quote)}” covers these words already")
    return _with_pieces(project, segmentation, span, pieces)


def cut_fragment(project: Project, segmentation: Segmentation, span: Span, start: int, end: int) -> Marked:
    """Let a span no longer cover [START, END), widened to whole tokens where the schema snaps to these.

    Raises Refused where that leaves nothing or takes nothing, or makes a gap that the schema forbids.
    """
    text = segmentation.document.text
    if project.schema.spans.snap != "none":
        tokens = segmentation.tokens_in(start, end)
        start, end = (min(start, tokens[0][0]), max(end, tokens[-1][1])) if tokens else (start, end)
    kept = [
        part
        for low, high in _pieces(span)
        for part in ((low, min(high, start)), (max(low, end), high))
        if part[0] < part[1]
    ]
    pieces = [trimmed for part in kept if (trimmed := _without_white_space(text, part))]
    if not pieces:
        raise Refused(f"nothing of “{shortened(span.quote)}” would be left: remove the span instead")
    if pieces == _pieces(span):
        raise Refused(f"“{shortened(span.quote)}” does not cover these words")
    return _with_pieces(project, segmentation, span, pieces)


def _with_pieces(project: Project, segmentation: Segmentation, span: Span, pieces: Sequence[Range]) -> Marked:
    hull = pieces[0][0], pieces[-1][1]
    return _reshaped(project, segmentation, span, hull, tuple(pieces) if len(pieces) > 1 else ())


def _reshaped(
    project: Project, segmentation: Segmentation, span: Span, hull: Range, fragments: tuple[Range, ...]
) -> Marked:
    quote = segmentation.document.text[slice(*hull)]
    changed = replace(span, start=hull[0], end=hull[1], quote=quote, fragments=fragments, modified=utc_now())
    title = f"Change “{shortened(span.quote)}” to “{shortened(quote)}”"
    return Marked(changed, project.do(title, ReplaceSpan(changed), sentences=segmentation.sentences_in))


def _pieces(span: Span) -> list[Range]:
    return list(span.fragments) or [(span.start, span.end)]


def _joined(text: str, pieces: Sequence[Range]) -> list[Range]:
    """The pieces in order; those that overlap, touch, or have only white space between them are one."""
    joined: list[Range] = []
    for start, end in sorted(pieces):
        if joined and (start <= joined[-1][1] or not text[joined[-1][1] : start].strip()):
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined


def _fitted(fragments: tuple[Range, ...], hull: Range) -> tuple[Range, ...]:
    """FRAGMENTS cut to, and at the edges stretched to, a new hull; none where a single one is left."""
    if not fragments:
        return ()
    start, end = hull
    kept = [(max(low, start), min(high, end)) for low, high in fragments if low < end and start < high] or [hull]
    kept[0], kept[-1] = (start, kept[0][1]), (kept[-1][0], end)
    if len(kept) == 1:
        return ()
    assert all(before[1] < after[0] for before, after in pairwise(kept))
    return tuple(kept)


def _by_character(segmentation: Segmentation, hull: Range, edge: str, grow: bool) -> Range:
    """HULL with one edge moved by one grapheme cluster; unchanged at the edge of the section or of the last one."""
    start, end = hull
    section = segmentation.document.section_around(start, end)
    low, high = (section.start, section.end) if section else hull
    if edge == END:
        moved = segmentation.clusters_around(end, end + 1)[1] if grow else segmentation.clusters_around(end - 1, end)[0]
        return (start, moved) if start < moved <= high else hull
    moved = (
        segmentation.clusters_around(start - 1, start)[0] if grow else segmentation.clusters_around(start, start + 1)[1]
    )
    return (moved, end) if low <= moved < end else hull


def _snapped(project: Project, segmentation: Segmentation, span: Span, start: int, end: int, exact: bool) -> Range:
    snap = "none" if exact else project.schema.spans.snap
    section = segmentation.document.section_around(span.start, span.end)
    low, high = (section.start, section.end) if section else (span.start, span.end)
    start, end = max(start, low), min(end, high)
    if start >= end:
        raise Refused(f"nothing of “{shortened(span.quote)}” would be left: remove the span instead")
    if snap == "none":
        first, last = segmentation.clusters_around(start, end)
    else:
        units = segmentation.tokens_in(start, end) if snap == "token" else segmentation.sentences_in(start, end)
        if not units:
            raise Refused("there are no words between these edges")
        first, last = units[0][0], units[-1][1]
    return (span.start if start == span.start else first), (span.end if end == span.end else last)


def _without_white_space(text: str, part: Range) -> Range | None:
    words = text[slice(*part)]
    start = part[0] + len(words) - len(words.lstrip())
    end = part[1] - (len(words) - len(words.rstrip()))
    return (start, end) if start < end else None
