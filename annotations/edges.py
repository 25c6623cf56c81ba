"""Moving the edges of a span, and giving it fragments: attributes, links and notes stay. Each is one step.

All offsets are code points of the document's text, all ranges half-open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from annotations import snapping
from annotations.attributes import current
from annotations.edits import ReplaceSpan
from annotations.errors import Refused
from annotations.marking import Marked
from annotations.project import Project
from annotations.segmentation import Segmentation
from annotations.spans import Span, utc_now
from annotations.text import Range, shortened, without_white_space
from annotations.wording import later, tr

TOKEN, CHARACTER = "token", "character"
_AT_THE_EDGE = later("“{words}” is at the edge of its section already")
_ONE_TOKEN = later("“{words}” is down to one token already")
_ONE_CHARACTER = later("“{words}” is down to one character already")
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

    A fragment that is one such unit goes as a whole, and the gap beside it. Raises Refused where the edge can go no
    further, or a rule forbids the new range.
    """
    span = current(project, span)
    pieces = _pieces(segmentation, span)
    at = -1 if edge == END else 0
    outer = pieces[at]
    moved = (
        _BY_TOKEN[edge, grow](segmentation, outer) if unit == TOKEN else _by_character(segmentation, outer, edge, grow)
    )
    if moved != outer:
        pieces[at] = moved
    elif not grow and len(pieces) > 1:
        del pieces[at]
    else:
        smallest = {TOKEN: _ONE_TOKEN, CHARACTER: _ONE_CHARACTER}
        raise Refused(tr(_AT_THE_EDGE if grow else smallest[unit], words=shortened(span.words)))
    return _reshaped(project, segmentation, span, pieces)


def move_edges(
    project: Project, segmentation: Segmentation, span: Span, start: int, end: int, *, exact: bool = False
) -> Marked:
    """Move the edges of a span to START and END; one that moves is snapped to a token or sentence as the schema says.

    What lies between is left out as before; an edge that comes to lie in a gap closes it up to there. EXACT keeps
    characters and only completes grapheme clusters. Raises Refused where nothing moves or a rule forbids the range.
    """
    span = current(project, span)
    start, end = sorted((start, end))
    hull = _snapped(project, segmentation, span, start, end, exact)
    if hull == (span.start, span.end):
        raise Refused(tr("the edges of “{words}” are there already", words=shortened(span.words)))
    return _reshaped(project, segmentation, span, _fitted(_pieces(segmentation, span), hull))


def add_fragment(project: Project, segmentation: Segmentation, span: Span, start: int, end: int) -> Marked:
    """Let a span cover [START, END) as well, snapped and trimmed; words between the two are left out.

    Raises Refused where the schema forbids discontinuous spans (unless the two touch or overlap), or the words lie in
    another section.
    """
    span = current(project, span)
    words = project.schema.label(span.label).trim_leading_words
    added = snapping.snap(
        segmentation.document, segmentation, project.schema.spans, start, end, trim_leading_words=words
    )
    before = _pieces(segmentation, span)
    pieces = _joined(segmentation.document.text, [*before, added])
    if pieces == before:
        raise Refused(tr("“{words}” covers these words already", words=shortened(span.words)))
    return _reshaped(project, segmentation, span, pieces)


def cut_fragment(project: Project, segmentation: Segmentation, span: Span, start: int, end: int) -> Marked:
    """Let a span no longer cover [START, END), widened to whole tokens where the schema snaps to these.

    Raises Refused where that leaves nothing or takes nothing, or makes a gap that the schema forbids.
    """
    span = current(project, span)
    start, end = sorted((start, end))
    if not segmentation.document.text[start:end].strip():
        raise Refused(tr(snapping.NOTHING))
    if project.schema.spans.snap == "none":
        start, end = segmentation.clusters_around(start, end)
    elif tokens := segmentation.tokens_in(start, end):
        start, end = min(start, tokens[0][0]), max(end, tokens[-1][1])
    before = _pieces(segmentation, span)
    kept = [part for low, high in before for part in ((low, min(high, start)), (max(low, end), high))]
    pieces = [words for part in kept if (words := _words_of(segmentation, part))]
    if not pieces:
        raise Refused(tr("nothing of “{words}” would be left: remove the span instead", words=shortened(span.words)))
    if pieces == before:
        raise Refused(tr("“{words}” does not cover these words", words=shortened(span.words)))
    return _reshaped(project, segmentation, span, pieces)


def _reshaped(project: Project, segmentation: Segmentation, span: Span, pieces: Sequence[Range]) -> Marked:
    start, end = pieces[0][0], pieces[-1][1]
    quote = segmentation.document.text[start:end]
    fragments = tuple(pieces) if len(pieces) > 1 else ()
    changed = replace(span, start=start, end=end, quote=quote, fragments=fragments, modified=utc_now())
    before, after = shortened(span.words), shortened(changed.words)
    title = (
        tr("Change “{before}” to “{after}”", before=before, after=after)
        if before != after
        else tr("Move an edge of “{before}”", before=before)
    )
    return Marked(changed, project.do(title, ReplaceSpan(changed), sentences=segmentation.sentences_in))


def _pieces(segmentation: Segmentation, span: Span) -> list[Range]:
    """What a span covers, in order and apart."""
    return _joined(segmentation.document.text, span.pieces)


def _joined(text: str, pieces: Iterable[Range]) -> list[Range]:
    """The pieces in order; those that overlap, touch, or have only white space between them are one."""
    joined: list[Range] = []
    for start, end in sorted(pieces):
        if joined and (start <= joined[-1][1] or not text[joined[-1][1] : start].strip()):
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined


def _fitted(pieces: Iterable[Range], hull: Range) -> list[Range]:
    """PIECES cut to a new hull and, at its edges, stretched to it."""
    start, end = hull
    kept = [(max(low, start), min(high, end)) for low, high in pieces if low < end and start < high] or [hull]
    kept[0] = start, kept[0][1]
    kept[-1] = kept[-1][0], end
    return kept


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
        raise Refused(tr("nothing of “{words}” would be left: remove the span instead", words=shortened(span.words)))
    if snap == "none":
        first, last = segmentation.clusters_around(start, end)
    else:
        units = segmentation.tokens_in(start, end) if snap == "token" else segmentation.sentences_in(start, end)
        if not units:
            raise Refused(tr("there are no words between these edges"))
        first, last = units[0][0], units[-1][1]
    return (span.start if start == span.start else first), (span.end if end == span.end else last)


def _words_of(segmentation: Segmentation, part: Range) -> Range | None:
    """PART without the white space around it, but with whole grapheme clusters; None where nothing else is there."""
    start, end = without_white_space(segmentation.document.text, *part)
    return segmentation.clusters_around(start, end) if start < end else None
