"""All other mentions of a marked string, and marking them in one step.

A mention is a run of whole tokens of a title, body or point that reads like the string: in the same case, and with any
white space but a line feed where the string has some. All offsets are code points of the document's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotations import rules
from annotations.changes import Changes
from annotations.edits import AddSpan
from annotations.errors import Refused
from annotations.project import Project
from annotations.schema import Schema
from annotations.segmentation import Segmentation
from annotations.spans import Span, new_id, reading_order, utc_now
from annotations.text import ANNOTATED_KINDS, Range, Section, shortened

CONTEXT = 40
LONGEST_NAME = 6
HEADLINE_WORDS = 4
CAPITALISES_NOUNS = ("de", "lb", "nds")
COPIED = ("entity_ref", "choice")
CUT = "…"
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
    refuses or warns of, what may be part of a longer name, and what overlaps a mention before it.
    """
    text, pattern = segmentation.document.text, _pattern(span.quote)
    if pattern is None:
        return []
    found: list[tuple[Span, Range]] = []
    for section in _sections(schema, segmentation):
        match = pattern.search(text, section.start, section.end)
        while match:
            if _is_mention(segmentation, span.quote, *match.span()):
                found.append((span, match.span()))
            match = pattern.search(text, match.start() + 1, section.end)
    return _judged(schema, segmentation, spans, found)


def unmarked(schema: Schema, segmentation: Segmentation, spans: Sequence[Span]) -> list[Mention]:
    """The mentions, in text order, of what SPANS (all of one set) mark somewhere in the document, but not there.

    Only strings under labels with `propagate_mentions` count, and no mention that overlaps a span of the same label. Of
    mentions under one label that overlap, the first counts, and of those that start together the longest. They are
    judged as by `find`: what is not chosen there is not chosen here. One pass over the tokens.
    """
    sought, marked = _Sought(schema, spans), _Marked(spans)
    reached: dict[str, int] = {}
    found: list[tuple[Span, Range]] = []
    for section in _sections(schema, segmentation):
        for token in segmentation.tokens_in(section.start, section.end):
            for (start, end), like in sought.at(segmentation, token, section.end):
                same = [other for other in marked.overlapping(start, end) if other.label == like.label]
                if not same and start >= reached.get(like.label, 0):
                    found.append((like, (start, end)))
                    reached[like.label] = end
    return _judged(schema, segmentation, spans, found)


def propagate(project: Project, segmentation: Segmentation, span: Span, mentions: Sequence[Mention]) -> Changes:
    """Mark MENTIONS, whether chosen beforehand or not, like SPAN in the annotator's own set, in one step.

    Attributes that name an entity or choose a value are copied, unless they are derived from links; notes, ranges and
    links are not. What is marked so by now is left out. Raises Refused where nothing is left, where nobody has said who
    is labelling, and where a rule forbids one of them: then none is marked.
    """
    if not project.annotator:
        raise Refused("say who is labelling first")
    document = segmentation.document
    head, opening = project.own_or_new_set(document.id)
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


def _is_mention(segmentation: Segmentation, quote: str, start: int, end: int) -> bool:
    """Whether [start, end), which reads like QUOTE, is a run of whole tokens with a capital only where one is due."""
    tokens = segmentation.tokens_in(start, end)
    if not tokens or (tokens[0][0], tokens[-1][1]) != (start, end):
        return False
    text = segmentation.document.text
    return text[start] == quote.lstrip()[0] or _begins_sentence(segmentation, start)


def _begins_sentence(segmentation: Segmentation, start: int) -> bool:
    """Whether no word stands between the beginning of the sentence and START."""
    text = segmentation.document.text
    sentence = segmentation.sentence_at(start)
    while sentence and (token := segmentation.previous_token(start)) and token[0] >= sentence[0]:
        if any(map(str.isalnum, text[slice(*token)])):
            return False
        start = token[0]
    return sentence is not None


class _Sought:
    """The strings whose mentions are looked for together, by the letters that they begin with."""

    def __init__(self, schema: Schema, spans: Iterable[Span]) -> None:
        self._by_lead: dict[str, list[tuple[re.Pattern[str], Span]]] = {}
        wanted = {label.name for label in schema.labels if label.propagate_mentions}
        alike = {(span.label, " ".join(span.quote.split())): span for span in reversed(reading_order(spans))}
        for (label, quote), span in alike.items():
            pattern = _pattern(quote) if label in wanted else None
            if pattern is not None:
                lead = _LEAD.match(quote)[0]  # type: ignore[index]
                for each in {lead, (_capital(quote) or lead[0]) + lead[1:]}:
                    self._by_lead.setdefault(each, []).append((pattern, span))
        self._longest = max(map(len, self._by_lead), default=0)

    def at(self, segmentation: Segmentation, token: Range, end: int) -> list[tuple[Range, Span]]:
        """The mentions that begin with TOKEN and end before END, the longest first, each with a span of the string."""
        text, start = segmentation.document.text, token[0]
        # What counts as one word may hold several tokens (as in "cannot"), and a token several words.
        leads = {_lead(text, start, token[1]), _lead(text, start, min(end, start + self._longest + 1))}
        found = [
            (match.span(), span)
            for lead in leads
            for pattern, span in self._by_lead.get(lead, ())
            if (match := pattern.match(text, start, end)) and _is_mention(segmentation, span.quote, *match.span())
        ]
        return sorted(found, key=lambda each: (-each[0][1], each[1].label))


def _lead(text: str, start: int, end: int) -> str:
    match = _LEAD.match(text, start, end)
    return match[0] if match else ""


# What speaks against a mention


class _Marked:
    """The spans that overlap one range after the other; the ranges are asked for by their start."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._coming = sorted(spans, key=lambda span: -span.start)
        self._open: list[Span] = []

    def overlapping(self, start: int, end: int) -> list[Span]:
        """The spans that share a character with [start, end)."""
        while self._coming and self._coming[-1].start < end:
            self._open.append(self._coming.pop())
        self._open = [span for span in self._open if span.end > start]
        return [span for span in self._open if span.start < end]


def _judged(
    schema: Schema, segmentation: Segmentation, spans: Sequence[Span], found: Iterable[tuple[Span, Range]]
) -> list[Mention]:
    """The mentions in the ranges FOUND (by start, each with a span like it) that are not marked so already."""
    text, language = segmentation.document.text, segmentation.document.language or schema.language
    marked, names = _Marked(spans), _Names(segmentation, language)
    mentions: list[Mention] = []
    reached: dict[str, int] = {}
    for like, (start, end) in found:
        neighbours = marked.overlapping(start, end)
        if any((other.label, other.start, other.end) == (like.label, start, end) for other in neighbours):
            continue
        candidate = Span("", like.set, like.label, start, end, text[start:end])
        hint = _objection(schema, segmentation, neighbours, candidate) or names.longer(like.quote, start, end)
        if not hint and start < reached.get(like.label, 0):
            hint = "overlaps the mention before it"
        if not hint:
            reached[like.label] = end
        before, after = _before(segmentation, candidate), _after(segmentation, candidate)
        mentions.append(Mention(start, end, candidate.quote, before, after, hint, not hint, like.label))
    return mentions


def _objection(schema: Schema, segmentation: Segmentation, neighbours: Sequence[Span], candidate: Span) -> str:
    """What the schema says against a span, in one line; empty where it says nothing."""
    try:
        warnings = rules.check_span(schema, segmentation.document, neighbours, candidate, segmentation.sentences_in)
    except Refused as refusal:
        alike = [other for other in reading_order(neighbours) if other.label == candidate.label]
        return f"marked {alike[0].label} already overlaps: “{shortened(alike[0].quote)}”" if alike else str(refusal)
    return warnings[0] if warnings else ""


class _Names:
    """Longer names that a capitalised string may be a part of."""

    def __init__(self, segmentation: Segmentation, language: str) -> None:
        self._segmentation = segmentation
        self._tells = language.split("-")[0].lower() not in CAPITALISES_NOUNS
        self._sentences: dict[Range, tuple[int, bool]] = {}

    def longer(self, quote: str, start: int, end: int) -> str:
        """A hint at the longer run of capitalised words that QUOTE, standing at [start, end), may be a part of.

        Empty where there is none, where QUOTE has no capital itself, and where capitals tell nothing: in a headline all
        of whose longer words have one, and in languages that give one to every noun.
        """
        if not self._tells or not _is_capitalised(quote):
            return ""
        first, last = self._begins(start), self._ends(end)
        text = self._segmentation.document.text
        return f"perhaps part of “{shortened(text[first:last])}”" if (first, last) != (start, end) else ""

    def _begins(self, start: int) -> int:
        text, sentence = self._segmentation.document.text, self._segmentation.sentence_at(start)
        if sentence is None:
            return start
        first_word, headline = self._known(sentence)
        for _ in range(0 if headline else LONGEST_NAME):
            token = self._segmentation.previous_token(start)
            if token is None or token[0] <= first_word or not text[token[1] : start].isspace():
                break
            before = self._segmentation.previous_token(token[0])
            opened = before is not None and text[before[1] - 1] in BEGINNINGS
            if opened or not _is_capitalised(text[slice(*token)]):
                break
            start = token[0]
        return start

    def _ends(self, end: int) -> int:
        text, sentence = self._segmentation.document.text, self._segmentation.sentence_at(end - 1)
        if sentence is None:
            return end
        for _ in range(0 if self._known(sentence)[1] else LONGEST_NAME):
            token = self._segmentation.next_token(end - 1)
            if token is None or token[0] >= sentence[1] or not text[end : token[0]].isspace():
                break
            if not _is_capitalised(text[slice(*token)]):
                break
            end = token[1]
        return end

    def _known(self, sentence: Range) -> tuple[int, bool]:
        """Where the first word of a sentence begins, and whether it is a headline in capitals."""
        if sentence not in self._sentences:
            text = self._segmentation.document.text
            word = _WORD.search(text, *sentence)
            long = 0
            for found in _LONG_WORD.finditer(text, *sentence):
                if not _is_capitalised(found[0]):
                    long = 0
                    break
                long += 1
            self._sentences[sentence] = (word.start() if word else sentence[1], long >= HEADLINE_WORDS)
        return self._sentences[sentence]


def _is_capitalised(words: str) -> bool:
    """Whether the first letter or digit of WORDS is a capital."""
    match = _WORD.search(words)
    return match is not None and (match[0].isupper() or match[0].istitle())


# The words around


def _before(segmentation: Segmentation, span: Span) -> str:
    document, start = segmentation.document, span.start
    section = document.section_around(start, span.end)
    lowest = section.start if section else start
    limit = max(lowest, start - CONTEXT)
    begin = max(document.text.rfind("\n", limit, start) + 1, limit)
    if begin > limit or limit == lowest or document.text[limit - 1] == "\n":
        return document.text[begin:start]
    whole = [token for token in segmentation.tokens_in(limit, start) if token[0] >= limit]
    return CUT + (document.text[whole[0][0] : start] if whole else "")


def _after(segmentation: Segmentation, span: Span) -> str:
    document, end = segmentation.document, span.end
    section = document.section_around(span.start, end)
    highest = section.end if section else end
    limit = min(highest, end + CONTEXT)
    stop = document.text.find("\n", end, limit)
    if stop >= 0 or limit == highest or document.text[limit] == "\n":
        return document.text[end : stop if stop >= 0 else limit]
    whole = [token for token in segmentation.tokens_in(end, limit) if token[1] <= limit]
    return (document.text[end : whole[-1][1]] if whole else "") + CUT
