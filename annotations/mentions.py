"""All other mentions of a marked string, and marking them in one step.

A mention is a run of whole tokens of a title, body or point that reads like the string: in the same case, and with any
white space but a line feed where the string has some. All offsets are code points of the document's text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from annotations import rules
from annotations.attributes import current
from annotations.changes import Changes
from annotations.edits import AddSpan
from annotations.errors import Nameless, Refused
from annotations.project import Project
from annotations.schema import Schema
from annotations.segmentation import Segmentation
from annotations.spans import Span, new_id, reading_order, utc_now
from annotations.text import ANNOTATED_KINDS, Document, Range, Section, shortened

CONTEXT = 40
LONGEST_NAME = 6
ENOUGH = 200
HEADLINE_WORDS = 4
CAPITALISES_NOUNS = ("de", "lb", "nds")
COPIED = ("entity_ref", "choice")
CUT = "…"
HYPHENS = ("-", "‐", "‑", "–")
BEGINNINGS = frozenset("“„«‹‘‚\"'‟:([")

_WHITE = r"[^\S\n]+"
_LEAD = re.compile(r"\w+|\S")
_WORD = re.compile(r"[^\W_]")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


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
    text, pattern, lines = segmentation.document.text, _pattern(span.quote), _Lines(segmentation)
    if pattern is None:
        return []
    found: list[_Found] = []
    for section in _sections(schema, segmentation):
        match = pattern.search(text, section.start, section.end)
        while match:
            line = lines.at(section, match.start())
            if not span.contains(*match.span()) and line.is_mention(span.quote, *match.span()):
                found.append(_Found(*match.span(), span, line))
            match = pattern.search(text, match.start() + 1, section.end)
    return _judged(schema, segmentation, spans, found)


def unmarked(schema: Schema, segmentation: Segmentation, spans: Sequence[Span]) -> list[Mention]:
    """The mentions, in text order, of what SPANS (all of one set) mark somewhere in the document, but not there.

    Only strings under labels with `propagate_mentions` count, and no mention that overlaps a span of the same label. Of
    mentions under one label that overlap, the first counts, and of those that start together the longest. They are
    judged as by `find`: what is not chosen there is not chosen here. One pass over the tokens.
    """
    sought, marked, lines = _Sought(schema, spans), _Marked(spans), _Lines(segmentation)
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
    kept = {each.name for each in label.attributes if each.type in COPIED and not each.derived}
    attributes = {name: value for name, value in span.attributes.items() if name in kept}
    there = {(own.start, own.end) for own in project.spans(head.id) if own.label == span.label}
    places = sorted({(mention.start, mention.end) for mention in mentions} - there)
    if not places:
        raise Refused(f"no mention of “{shortened(span.quote)}” is left to mark")
    like = Span("", head.id, span.label, 0, 0, "", attributes=attributes, provenance="propagated", created=utc_now())
    edits = [
        AddSpan(replace(like, id=new_id(), start=start, end=end, quote=document.text[start:end]))
        for start, end in places
    ]
    title = f"Mark {len(edits)} mention{'s' if len(edits) > 1 else ''} of “{shortened(span.quote)}”"
    return project.do(title, *opening, *edits, sentences=segmentation.sentences_in)


# Where a string stands


class _Found(NamedTuple):
    """A mention [start, end), a span that it is like, and the line it stands on."""

    start: int
    end: int
    like: Span
    line: _Line


def _sections(schema: Schema, segmentation: Segmentation) -> list[Section]:
    sections = segmentation.document.sections_of(*ANNOTATED_KINDS)
    return [section for section in sections if schema.annotates(section.kind)]


def _pattern(quote: str) -> re.Pattern[str] | None:
    """What QUOTE looks like elsewhere; None where it is nothing but white space."""
    words = quote.split()
    if not words:
        return None
    escaped = [re.escape(word) for word in words]
    if capital := _capital(quote):
        escaped[0] = f"[{re.escape(words[0][0] + capital)}]{re.escape(words[0][1:])}"
    return re.compile(_WHITE.join(escaped))


def _capital(quote: str) -> str:
    """The capital that QUOTE begins with at the beginning of a sentence, empty where it has none of its own."""
    first = quote.lstrip()[:1]
    capital = first.upper()
    return capital if quote.islower() and len(capital) == 1 and capital != first else ""


def _is_capitalised(words: str) -> bool:
    """Whether the first letter or digit of WORDS is a capital."""
    match = _WORD.search(words)
    return match is not None and (match[0].isupper() or match[0].istitle())


class _Line:
    """A line of a section, [start, end), with its tokens and sentences."""

    def __init__(self, segmentation: Segmentation, start: int, end: int) -> None:
        self.text, self.start, self.end = segmentation.document.text, start, end
        tokens = segmentation.tokens_in(start, end)
        self._starts, self._ends = [token[0] for token in tokens], [token[1] for token in tokens]
        self._sentences = segmentation.sentences_in(start, end)
        self._openings = [sentence[0] for sentence in self._sentences]
        self._known: dict[int, tuple[int, bool]] = {}

    def is_mention(self, quote: str, start: int, end: int) -> bool:
        """Whether [start, end), which reads like QUOTE, is a run of whole tokens with a capital only where one is due.

        One is due at the beginning of a sentence, where no word stands before it.
        """
        first, last = bisect_left(self._starts, start), bisect_left(self._ends, end)
        if first > last or last == len(self._ends) or (self._starts[first], self._ends[last]) != (start, end):
            return False
        return self.text[start] == quote.lstrip()[0] or self._about(start)[0] >= start

    def sentences_in(self, start: int, end: int) -> list[Range]:
        """The sentences that share a character with [start, end)."""
        first = max(bisect_right(self._openings, start) - 1, 0)
        return [each for each in self._sentences[first : bisect_left(self._openings, end)] if each[1] > start]

    def before(self, start: int) -> str:
        """At most CONTEXT characters of the line before START, cut between tokens."""
        limit = start - CONTEXT
        if limit <= self.start:
            return self.text[self.start : start]
        at = bisect_left(self._starts, limit)
        return CUT + self.text[min(self._starts[at], start) if at < len(self._starts) else start : start]

    def after(self, end: int) -> str:
        """At most CONTEXT characters of the line after END, cut between tokens."""
        limit = end + CONTEXT
        if limit >= self.end:
            return self.text[end : self.end]
        at = bisect_right(self._ends, limit)
        return self.text[end : max(self._ends[at - 1], end) if at else end] + CUT

    def name_around(self, start: int, end: int) -> Range:
        """[start, end), two token borders, with the capitalised words beside it in its sentence.

        Only white space stands between them. A word whose capital tells nothing does not count: the first one of a
        sentence or quotation, and all of a headline in capitals.
        """
        first_word, headline = self._about(start)
        if headline:
            return start, end
        first, last = bisect_left(self._starts, start), bisect_left(self._ends, end)
        stop = self._sentence_end(start)
        for at in range(first - 1, max(first - 1 - LONGEST_NAME, -1), -1):
            if self._starts[at] <= first_word or self._is_opened(at) or not self._is_name(at, self._ends[at], start):
                break
            start = self._starts[at]
        for at in range(last + 1, min(last + 1 + LONGEST_NAME, len(self._starts))):
            if self._starts[at] >= stop or not self._is_name(at, end, self._starts[at]):
                break
            end = self._ends[at]
        return start, end

    def compound_around(self, start: int, end: int) -> Range:
        """[start, end), two token borders, with the words that hyphens join to it."""
        first, last = bisect_left(self._starts, start), bisect_left(self._ends, end)
        lowest, highest = first - 2 * LONGEST_NAME, last + 2 * LONGEST_NAME
        while first > lowest and self._joins(first - 1):
            first -= 2
        while last < highest and self._joins(last + 1):
            last += 2
        return self._starts[first], self._ends[last]

    def _joins(self, at: int) -> bool:
        """Whether there is a token at this place, and it is a hyphen between two words."""
        if not 0 < at < len(self._starts) - 1:
            return False
        start, end = self._starts[at], self._ends[at]
        if self.text[start:end] not in HYPHENS or self._ends[at - 1] != start or self._starts[at + 1] != end:
            return False
        return self.text[start - 1].isalnum() and self.text[end].isalnum()

    def _is_name(self, at: int, gap_start: int, gap_end: int) -> bool:
        gap = self.text[gap_start:gap_end]
        return gap.isspace() and _is_capitalised(self.text[self._starts[at] : self._ends[at]])

    def _is_opened(self, at: int) -> bool:
        return at > 0 and self.text[self._ends[at - 1] - 1] in BEGINNINGS

    def _sentence_end(self, offset: int) -> int:
        at = bisect_right(self._openings, offset)
        return self._openings[at] if at < len(self._openings) else self.end

    def _about(self, offset: int) -> tuple[int, bool]:
        """Where the first word of the sentence at OFFSET begins, and whether that is a headline in capitals."""
        at = bisect_right(self._openings, offset) - 1
        if at not in self._known:
            start, end = self._openings[at] if at >= 0 else self.start, self._sentence_end(offset)
            word = _WORD.search(self.text, start, end)
            long = 0
            for found in _LONG_WORD.finditer(self.text, start, end):
                if not _is_capitalised(found[0]):
                    long = 0
                    break
                long += 1
            self._known[at] = (word.start() if word else end, long >= HEADLINE_WORDS)
        return self._known[at]


class _Lines:
    """The lines of a document, one after the other."""

    def __init__(self, segmentation: Segmentation) -> None:
        self._segmentation = segmentation
        self._last: _Line | None = None

    def at(self, section: Section, offset: int) -> _Line:
        """The line of SECTION that holds the character at OFFSET."""
        if self._last is None or not self._last.start <= offset < self._last.end:
            text = self._segmentation.document.text
            start = max(text.rfind("\n", section.start, offset) + 1, section.start)
            end = text.find("\n", offset, section.end)
            self._last = _Line(self._segmentation, start, section.end if end < 0 else end)
        return self._last


class _Sought:
    """The strings whose mentions are looked for together, by the letters that they begin with."""

    def __init__(self, schema: Schema, spans: Iterable[Span]) -> None:
        self._by_lead: dict[str, list[tuple[re.Pattern[str], Span]]] = {}
        wanted = {label.name for label in schema.labels if label.propagate_mentions}
        alike = {(span.label, " ".join(span.quote.split())): span for span in reversed(reading_order(spans))}
        for (label, quote), span in alike.items():
            pattern = _pattern(quote) if label in wanted else None
            if pattern is not None:
                lead = _lead(quote, 0, len(quote))
                for each in {lead, (_capital(quote) or lead[0]) + lead[1:]}:
                    self._by_lead.setdefault(each, []).append((pattern, span))
        self._longest = max(map(len, self._by_lead), default=0)

    def at(self, line: _Line, token: Range) -> list[_Found]:
        """The mentions that begin with TOKEN of LINE, the longest first."""
        text, start = line.text, token[0]
        # What counts as one word may hold several tokens (as in "cannot"), and a token several words.
        leads = {_lead(text, start, token[1]), _lead(text, start, min(line.end, start + self._longest + 1))}
        found = [
            _Found(*match.span(), span, line)
            for lead in leads
            for pattern, span in self._by_lead.get(lead, ())
            if (match := pattern.match(text, start, line.end)) and line.is_mention(span.quote, *match.span())
        ]
        return sorted(found, key=lambda each: (-each.end, each.like.label))


def _lead(text: str, start: int, end: int) -> str:
    match = _LEAD.match(text, start, end)
    return match[0] if match else ""


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
    language = (document.language or schema.language).split("-")[0].lower()
    mentions: list[Mention] = []
    reached: dict[str, int] = {}
    for start, end, like, line in found:
        neighbours = marked.overlapping(start, end)
        if any((other.label, other.start, other.end) == (like.label, start, end) for other in neighbours):
            continue
        candidate = Span("", like.set, like.label, start, end, document.text[start:end])
        hint = _objection(schema, document, neighbours, candidate, line)
        if not hint:
            hint = _longer(line, start, end, _is_capitalised(like.quote) and language not in CAPITALISES_NOUNS)
        if not hint and start < reached.get(like.label, 0):
            hint = "overlaps the mention before it"
        if not hint:
            reached[like.label] = end
        mentions.append(
            Mention(start, end, candidate.quote, line.before(start), line.after(end), hint, not hint, like.label)
        )
    return mentions


def _objection(schema: Schema, document: Document, neighbours: Sequence[Span], candidate: Span, line: _Line) -> str:
    """What the schema says against a span, in one line; empty where it says nothing."""
    try:
        warnings = rules.check_span(schema, document, neighbours, candidate, line.sentences_in)
    except Refused as refusal:
        alike = [other for other in reading_order(neighbours) if other.label == candidate.label]
        return f"marked {alike[0].label} already overlaps: “{shortened(alike[0].quote)}”" if alike else str(refusal)
    return warnings[0] if warnings else ""


def _longer(line: _Line, start: int, end: int, by_capitals: bool) -> str:
    """A hint at the longer name that [start, end) may be a part of; empty where nothing tells of one."""
    found = line.compound_around(start, end)
    if by_capitals and found == (start, end):
        found = line.name_around(start, end)
    return f"perhaps part of “{shortened(line.text[slice(*found)])}”" if found != (start, end) else ""
