"""All other mentions of a marked string, and marking them in one step.

A mention is a run of whole tokens of a title, body or point that reads like the string: in the same case, and with any
white space but a line feed where the string has some. All offsets are code points of the document's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from annotations import rules
from annotations.attributes import current
from annotations.changes import Changes
from annotations.edits import AddSpan
from annotations.errors import Nameless, Refused
from annotations.lines import Line, Lines, is_capitalised
from annotations.project import Project
from annotations.readings import Readings, readings_of
from annotations.schema import Schema
from annotations.segmentation import Segmentation
from annotations.spans import Span, new_id, reading_order, utc_now
from annotations.text import ANNOTATED_KINDS, Document, Range, Section, shortened
from annotations.wording import several, tr

ENOUGH = 200
CAPITALISES_NOUNS = ("de", "lb", "nds")
COPIED = ("entity_ref", "choice")

_LEAD = re.compile(r"\w+|\S")


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a string stands: [start, end), with at most CONTEXT characters of its line on either side.

    The context is cut between tokens, with … where it is. `hint` says in one line why a mention is not `chosen`
    beforehand, and is empty for one that is. `label` is the one that it would be marked with.
    """

    start: int
    end: int
    quote: str
    before: str
    after: str
    hint: str = ""
    chosen: bool = True
    label: str = ""


def find(schema: Schema, segmentation: Segmentation, spans: Sequence[Span], span: Span) -> list[Mention]:
    """Every other mention of the quote of SPAN, in text order. SPANS are those of the same set, in any order.

    A quote in small letters is mentioned at the beginning of a sentence with a capital as well. What is marked so
    already is left out, and so are sections that the schema does not annotate. Not chosen beforehand is what the schema
    refuses or warns of, what overlaps a mention before it, and what may be part of a longer name: joined to a word by
    a hyphen, or, for a quote with a capital, beside a capital that neither a sentence nor a headline explains.
    """
    if span.fragments:
        return []
    sections, lines = _sections(schema, segmentation), Lines(segmentation)
    readings = readings_of(segmentation, span, sections)
    found = [
        _Found(start, end, span, line)
        for section in sections
        for start, end, line in readings.found_in(section, lines, segmentation.document.text)
        if not span.contains(start, end)
    ]
    return _judged(schema, segmentation, spans, found)


def unmarked(schema: Schema, segmentation: Segmentation, spans: Sequence[Span]) -> list[Mention]:
    """The mentions, in text order, of what SPANS (all of one set) mark somewhere in the document, but not there.

    Only strings under labels with `propagate_mentions` count, and no mention that overlaps a span of the same label. Of
    mentions under one label that overlap, the first counts, and of those that start together the longest. They are
    judged as by `find`: what is not chosen there is not chosen here. One pass over the tokens.
    """
    sought, marked, lines = _Sought(schema, segmentation, spans), _Marked(spans), Lines(segmentation)
    reached: dict[str, int] = {}
    found: list[_Found] = []
    for section in _sections(schema, segmentation):
        for token in segmentation.tokens_in(section.start, section.end):
            for each in sought.at(lines.at(section, token[0]), token):
                label = each.like.label
                same = any(other.label == label for other in marked.overlapping(each.start, each.end))
                if not same and each.start >= reached.get(label, 0):
                    found.append(each)
                    reached[label] = each.end
    return _judged(schema, segmentation, spans, found)


def propagate(project: Project, segmentation: Segmentation, span: Span, mentions: Sequence[Mention]) -> Changes:
    """Mark MENTIONS, whether chosen beforehand or not, like SPAN in the annotator's own set, in one step.

    Attributes that name an entity or choose a value are copied, unless they are derived from links; notes, ranges and
    links are not. What is marked so by now is left out. Raises Refused where nothing is left, where nobody has said who
    is labelling, and where a rule forbids one of them: then none is marked.
    """
    if not project.annotator:
        raise Nameless
    document = segmentation.document
    head, opening = project.own_or_new_set(document.id)
    span = current(project, span)
    label = project.schema.label(span.label)
    kept = {each.name for each in label.asked if each.type in COPIED and not each.derived}
    attributes = {name: value for name, value in span.attributes.items() if name in kept}
    there = {(own.start, own.end) for own in project.spans(head.id) if own.label == span.label}
    places = sorted({(mention.start, mention.end) for mention in mentions} - there)
    if not places:
        raise Refused(tr("no mention of “{words}” is left to mark", words=shortened(span.words)))
    like = Span("", head.id, span.label, 0, 0, "", attributes=attributes, provenance="propagated", created=utc_now())
    edits = [
        AddSpan(replace(like, id=new_id(), start=start, end=end, quote=document.text[start:end]))
        for start, end in places
    ]
    one, many = "Mark {count:,} mention of “{words}”", "Mark {count:,} mentions of “{words}”"
    title = several(len(edits), one, many, words=shortened(span.words))
    return project.do(title, *opening, *edits, sentences=segmentation.sentences_in)


# Where a string stands


class _Found(NamedTuple):
    """A mention [start, end), a span that it is like, and the line it stands on."""

    start: int
    end: int
    like: Span
    line: Line


def _sections(schema: Schema, segmentation: Segmentation) -> list[Section]:
    sections = segmentation.document.sections_of(*ANNOTATED_KINDS)
    return [section for section in sections if schema.annotates(section.kind)]


class _Sought:
    """The strings whose mentions are looked for together, by the letters that they begin with."""

    def __init__(self, schema: Schema, segmentation: Segmentation, spans: Iterable[Span]) -> None:
        self._by_lead: dict[str, list[tuple[Readings, Span]]] = {}
        wanted = {label.name for label in schema.offered_labels if label.propagate_mentions}
        sections = _sections(schema, segmentation)
        whole = [span for span in reading_order(spans) if span.label in wanted and not span.fragments]
        alike = {(span.label, " ".join(span.quote.split())): span for span in reversed(whole)}
        for span in alike.values():
            readings = readings_of(segmentation, span, sections)
            for lead in {_lead(each, 0, len(each)) for each in readings.places} - {""}:
                self._by_lead.setdefault(lead, []).append((readings, span))
        self._longest = max(map(len, self._by_lead), default=0)

    def at(self, line: Line, token: Range) -> list[_Found]:
        """The mentions that begin with TOKEN of LINE, the longest first."""
        text, start = line.text, token[0]
        # What counts as one word may hold several tokens (as in "cannot"), and a token several words.
        leads = {_lead(text, start, token[1]), _lead(text, start, min(line.end, start + self._longest + 1))}
        found = [
            _Found(*match.span(), span, line)
            for lead in leads
            for readings, span in self._by_lead.get(lead, ())
            if readings.pattern
            and (match := readings.pattern.match(text, start, line.end))
            and readings.fits(line, *match.span())
        ]
        return sorted(found, key=lambda each: (-each.end, each.like.label))


def _lead(text: str, start: int, end: int) -> str:
    match = _LEAD.match(text, start, end)
    return match[0].casefold() if match else ""


# What speaks against a mention


class _Marked:
    """The spans that overlap one range after the other; the ranges are asked for by their start."""

    def __init__(self, spans: Iterable[Span]) -> None:
        # The rules quote what overlaps, shortened; that takes its time where a span covers half an article.
        short = (replace(span, quote=span.quote[:ENOUGH]) if len(span.quote) > ENOUGH else span for span in spans)
        self._coming = sorted(short, key=lambda span: -span.start)
        self._open: list[Span] = []

    def overlapping(self, start: int, end: int) -> list[Span]:
        """The spans that share a character with [start, end)."""
        while self._coming and self._coming[-1].start < end:
            self._open.append(self._coming.pop())
        self._open = [span for span in self._open if span.end > start]
        return [span for span in self._open if span.start < end]


def _judged(
    schema: Schema, segmentation: Segmentation, spans: Sequence[Span], found: Iterable[_Found]
) -> list[Mention]:
    """The mentions FOUND (by start) that are not marked so already, with what speaks against each."""
    document, marked = segmentation.document, _Marked(spans)
    language = segmentation.language
    mentions: list[Mention] = []
    reached: dict[str, int] = {}
    for start, end, like, line in found:
        neighbours = marked.overlapping(start, end)
        if any((other.label, other.start, other.end) == (like.label, start, end) for other in neighbours):
            continue
        candidate = Span("", like.set, like.label, start, end, document.text[start:end])
        hint = _objection(schema, document, neighbours, candidate, line)
        if not hint:
            hint = _longer(line, start, end, is_capitalised(like.quote) and language not in CAPITALISES_NOUNS)
        if not hint and start < reached.get(like.label, 0):
            hint = tr("overlaps the mention before it")
        if not hint:
            reached[like.label] = end
        mentions.append(
            Mention(start, end, candidate.quote, line.before(start), line.after(end), hint, not hint, like.label)
        )
    return mentions


def _objection(schema: Schema, document: Document, neighbours: Sequence[Span], candidate: Span, line: Line) -> str:
    """What the schema says against a span, in one line; empty where it says nothing."""
    try:
        warnings = rules.check_span(schema, document, neighbours, candidate, line.sentences_in)
    except Refused as refusal:
        alike = [other for other in reading_order(neighbours) if other.label == candidate.label]
        return (
            tr("marked {label} already overlaps: “{words}”", label=alike[0].label, words=shortened(alike[0].words))
            if alike
            else str(refusal)
        )
    return warnings[0] if warnings else ""


def _longer(line: Line, start: int, end: int, by_capitals: bool) -> str:
    """A hint at the longer name that [start, end) may be a part of; empty where nothing tells of one."""
    found = line.compound_around(start, end)
    if by_capitals and found == (start, end):
        found = line.name_around(start, end)
    return tr("perhaps part of “{line}”", line=shortened(line.text[slice(*found)])) if found != (start, end) else ""
