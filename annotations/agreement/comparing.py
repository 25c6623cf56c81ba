"""Where two annotators disagree in one document: one entry for each thing, to be listed and gone to.

Spans are paired by `matching.ALIGNED`: spans of one label that overlap, then spans of different labels that have at
least half of their characters in common. What is paired may differ in its boundaries, its label and its attributes;
what is not paired is missing on the other side. Equal sets have no disagreements, and swapping the annotators swaps
the sides of each entry.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeGuard, TypeVar

from annotations.agreement.attributes import BETWEEN, comparable
from annotations.agreement.disagreements import (
    ATTRIBUTE,
    BOUNDARY,
    EVIDENCE,
    KINDS,
    LABEL,
    LINK,
    MISSING,
    VERDICT,
    Disagreement,
)
from annotations.agreement.links import Relation, aligned_ends, relations_of, unit_of
from annotations.agreement.matching import Units, covered
from annotations.spans import Judgement, SetContents, Span
from annotations.text import POINT, TITLE, Document, Range, shortened

NOTHING = "—"

Two = tuple[str | None, str | None]
Side = TypeVar("Side")


def disagreements(
    document: Document,
    a: SetContents,
    b: SetContents,
    *,
    names: Mapping[str, str] | None = None,
    entities: Collection[str] = ("entity",),
    without: Collection[str] = (),
) -> list[Disagreement]:
    """All disagreements of two sets of DOCUMENT, in the order of the text.

    NAMES are those of entities, by id, for showing the values of the attributes that ENTITIES names; without them their
    ids are shown whole. The attributes in
    WITHOUT are not compared. Every link that is not the same on the other side is listed, those of missing spans too,
    as the figures for links count them. Verdicts and evidence are compared where both have judged the point.
    """
    comparing = _Comparing(document, a, b, names or {}, frozenset(entities), frozenset(without))
    units_a, links_a = relations_of(a)
    units_b, links_b = relations_of(b)
    pairs = aligned_ends(units_a, units_b)
    spans = [pair for pair in pairs if pair[0] < len(a.spans) and pair[1] < len(b.spans)]
    found = [
        *comparing.missing(spans),
        *(each for first, second in spans for each in comparing.differing(a.spans[first], b.spans[second])),
        *comparing.linked(pairs, (units_a, units_b), (links_a, links_b)),
        *comparing.judged(),
    ]
    return sorted(found, key=_place)


def _place(each: Disagreement) -> tuple[int, int, int, str, list[str], list[str]]:
    """The place of an entry in the list, whichever of the annotators is first."""
    ids = [id for id in each.ids if id]
    return each.shown[0], -each.shown[1], KINDS.index(each.kind), each.name or "", sorted(ids), sorted(each.texts)


@dataclass(frozen=True, slots=True)
class _Comparing:
    """Two sets of a document, compared part by part."""

    document: Document
    a: SetContents
    b: SetContents
    names: Mapping[str, str]
    entities: frozenset[str]
    without: frozenset[str]

    def entry(
        self,
        kind: str,
        texts: tuple[str, str],
        shown: Range,
        spans: tuple[Span | None, Span | None] = (None, None),
        *,
        links: Two | None = None,
        name: str | None = None,
        point: int | None = None,
    ) -> Disagreement:
        """An entry about SPANS, or LINKS that start at them."""
        first, second = (None if span is None else (span.start, span.end) for span in spans)
        return Disagreement(
            kind, self.document.id, (self.a.set.annotator, self.b.set.annotator), _two(spans, "label"), texts,
            links or _two(spans, "id"), (first, second), shown, name, point,
        )  # fmt: skip

    def missing(self, pairs: Sequence[tuple[int, int]]) -> Iterator[Disagreement]:
        """The spans that only one of them has."""
        for side, contents in enumerate((self.a, self.b)):
            paired = {pair[side] for pair in pairs}
            for at, span in enumerate(contents.spans):
                if at not in paired:
                    texts = _sided(side, f"{span.label} {_quoted(span.words)}", NOTHING)
                    yield self.entry(MISSING, texts, (span.start, span.end), _sided(side, span, None))

    def differing(self, mine: Span, theirs: Span) -> Iterator[Disagreement]:
        """What two paired spans do not have in common."""
        hull = min(mine.start, theirs.start), max(mine.end, theirs.end)
        both = mine, theirs
        if covered(unit_of(mine)) != covered(unit_of(theirs)):
            yield self.entry(BOUNDARY, _apart(mine.words, theirs.words), hull, both)
        if mine.label != theirs.label:
            texts = tuple(f"{span.label} {_quoted(span.words)}" for span in (mine, theirs))
            yield self.entry(LABEL, (texts[0], texts[1]), hull, both)
        for name in sorted({*mine.attributes, *theirs.attributes} - self.without):
            values = mine.attributes.get(name), theirs.attributes.get(name)
            shared = name in mine.attributes and name in theirs.attributes
            if comparable(values[0]) != comparable(values[1]) and (shared or mine.label == theirs.label):
                texts = self.shown(name, values[0]), self.shown(name, values[1])
                yield self.entry(ATTRIBUTE, texts, hull, both, name=name)

    def linked(
        self, pairs: Sequence[tuple[int, int]], units: tuple[Units, Units], links: tuple[_Links, _Links]
    ) -> Iterator[Disagreement]:
        """The links that do not have their like on the other side, paired where they have anything in common."""
        number = [{pair[side]: at for at, pair in enumerate(pairs)} for side in (0, 1)]
        ordered = [sorted(links[side], key=partial(_target_of, units[side])) for side in (0, 1)]
        alone = [[link for link in ordered[side] if link.source not in number[side]] for side in (0, 1)]
        left = [[link for link in ordered[side] if link.source in number[side]] for side in (0, 1)]
        for alike in (_ends_and_type, _ends, _source_and_type):
            keys = [[alike(link, number[side]) for link in left[side]] for side in (0, 1)]
            for key in [key for key in keys[0] if key is not None]:
                if key in keys[1]:
                    at = keys[0].index(key), keys[1].index(key)
                    pair = [left[side].pop(at[side]) for side in (0, 1)]
                    for side in (0, 1):
                        keys[side].pop(at[side])
                    if alike is not _ends_and_type:
                        yield self.link(units, pair[0], pair[1])
        yield from (self.link(units, link, None) for link in (*alone[0], *left[0]))
        yield from (self.link(units, None, link) for link in (*alone[1], *left[1]))

    def link(self, units: tuple[Units, Units], mine: Relation | None, theirs: Relation | None) -> Disagreement:
        """The entry of a link that differs, or that one of them lacks."""
        sides = [(mine, self.a, units[0]), (theirs, self.b, units[1])]
        texts, ids, sources = [], [], []
        for link, contents, own in sides:
            texts.append(NOTHING if link is None else f"{link.type} {self.words(own, link.target)}".rstrip())
            ids.append(None if link is None else link.id)
            sources.append(None if link is None else contents.spans[link.source])
        shown = min(span.start for span in sources if span), max(span.end for span in sources if span)
        return self.entry(
            LINK, (texts[0], texts[1]), shown, (sources[0], sources[1]), links=(ids[0], ids[1]),
            name=min(link.type for link in (mine, theirs) if link),
        )  # fmt: skip

    def words(self, units: Units, at: int | None) -> str:
        """The words of a unit that a link leads to."""
        return "" if at is None else shortened(self.document.text[int(units[at].start) : int(units[at].end)])

    def judged(self) -> Iterator[Disagreement]:
        """The points with different verdicts, or with different evidence where both judged them."""
        places = {0: self.document.sections_of(TITLE)} | {
            each.number: [each] for each in self.document.sections_of(POINT) if each.number is not None
        }
        ours, theirs = ({each.point: each for each in side.judgements} for side in (self.a, self.b))
        for point in sorted({*ours, *theirs}):
            mine, other = ours.get(point), theirs.get(point)
            where = next(((each.start, each.end) for each in places.get(point, ())), (0, 0))
            verdicts = [None if each is None else each.verdict for each in (mine, other)]
            if None not in verdicts and verdicts[0] != verdicts[1]:
                texts = [f"{_named(point)} {(verdict or '').replace('_', ' ')}" for verdict in verdicts]
                yield self.entry(VERDICT, (texts[0], texts[1]), where, point=point)
            if mine and other and None not in verdicts and set(mine.evidence) != set(other.evidence):
                texts = [self.evidence(mine, other), self.evidence(other, mine)]
                yield self.entry(EVIDENCE, (texts[0], texts[1]), where, point=point)

    def evidence(self, own: Judgement, other: Judgement) -> str:
        """The places that only one of them gives, in words."""
        places = sorted(set(own.evidence) - set(other.evidence))
        more = f" +{len(places) - 1}" if len(places) > 1 else ""
        return f"{_named(own.point)} {_quoted(self.document.text[slice(*places[0])])}{more}" if places else NOTHING

    def shown(self, name: str, stored: object) -> str:
        """The value of an attribute as a person reads it."""
        text = comparable(stored)
        if not text:
            return NOTHING
        if _is_range(stored):
            return _quoted(self.document.text[slice(*stored)])
        values = text.split(BETWEEN)
        if name in self.entities and not self.names:
            return ", ".join(values)
        return shortened(", ".join(self.names.get(each, each) if name in self.entities else each for each in values))


_Links = Sequence[Relation]


def _is_range(stored: object) -> TypeGuard[Sequence[int]]:
    return isinstance(stored, (list, tuple)) and len(stored) == 2 and all(type(each) is int for each in stored)


def _named(point: int) -> str:
    """A summary point as people call it: by its number, and the title by its name."""
    return str(point) if point else "title"


def _quoted(words: str) -> str:
    return f"“{shortened(words).strip('“”')}”"


def _apart(mine: str, theirs: str) -> tuple[str, str]:
    """Two quotes, shortened: to their ends where they begin alike beyond what is shown."""
    texts = shortened(mine), shortened(theirs)
    return texts if texts[0] != texts[1] else (_ended(mine), _ended(theirs))


def _ended(words: str, length: int = 40) -> str:
    """The last words of a quote, at most LENGTH characters of them."""
    line = " ".join(words.split())
    return line if len(line) <= length else f"…{line[1 - length :].partition(' ')[2] or line[1 - length :]}"


def _sided(side: int, own: Side, other: Side) -> tuple[Side, Side]:
    """OWN on its side, 0 or 1, and OTHER on the other."""
    return (other, own) if side else (own, other)


def _two(spans: tuple[Span | None, Span | None], what: str) -> Two:
    first, second = (None if span is None else str(getattr(span, what)) for span in spans)
    return first, second


def _target_of(units: Units, link: Relation) -> tuple[float, float, str]:
    if link.target is None:
        return -1.0, -1.0, link.type
    return units[link.target].start, units[link.target].end, link.type


def _ends_and_type(link: Relation, number: Mapping[int, int]) -> Hashable:
    """What equal links have in common; None where the other side has no such span."""
    if link.target is not None and link.target not in number:
        return None
    return number[link.source], None if link.target is None else number[link.target], link.type


def _ends(link: Relation, number: Mapping[int, int]) -> Hashable:
    if link.target is None or link.target not in number:
        return None
    return frozenset((number[link.source], number[link.target]))


def _source_and_type(link: Relation, number: Mapping[int, int]) -> Hashable:
    return number[link.source], link.type
