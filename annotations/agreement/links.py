"""Agreement on links, as a ladder on which disagreement on spans is less and less to blame.

1. strict: both ends cover the same characters with the same labels, type and direction are the same;
2. overlap: both ends are aligned, type and direction are the same;
3. given: as overlap, of the links whose both ends are aligned only;
4. types: kappa and alpha of the types of links between the same two aligned ends, whatever their type and direction,
   and how many of them point the other way round;
5. candidates: kappa and alpha over all ordered pairs of aligned spans within a window, a type or none each.

1 to 3 are F1, of multisets. Ends are aligned by the matching that the caller gives, or as `aligned_ends` says.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from annotations.agreement.matching import ALIGNED, Marked, Units, covered, matching
from annotations.agreement.results import Measured, measured
from annotations.agreement.spanf1 import f1
from annotations.agreement.tables import Judged, counted, judged
from annotations.spans import SetContents, Span
from annotations.text import Range
from annotations.value import value

TEXT = ""
"""The label of a unit that is there only because a link points to plain text."""
NONE = ""
"""Stands for no link between a candidate pair."""
WINDOW = 500.0
"""How far apart the spans of a candidate pair may be, in code points."""

WHATS = ("n_a", "n_b", "strict", "overlap", "linkable_a", "linkable_b", "paired", "flipped")


class Relation(NamedTuple):
    """A link between units of one annotator, by their indexes; no target where it points to nothing."""

    source: int
    target: int | None
    type: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class LinkSums:
    """What is added over documents and pairs, key by key.

    `counts` by (type, or None for all; one of `WHATS`), `types` by (A's type, B's type) of the links of rung 4,
    `candidates` by (A's, B's) of rung 5, where `NONE` is no link and several types of one pair are joined by " + ".
    `paired` and `flipped` are counted over all types only.
    """

    counts: Mapping[tuple[str | None, str], float]
    types: Mapping[tuple[str, str], float]
    candidates: Mapping[tuple[str, str], float]


@value
class LinkAgreement:
    """The ladder. n is the number of links of both annotators (1 to 3), of pairs of links or of candidates (4, 5).

    `given` counts under `dropped` the links without aligned ends; `none` is the share of candidate values that are no
    link at all.
    """

    strict: Measured
    overlap: Measured
    given: Measured
    types: Judged
    flipped: Measured
    candidates: Judged
    none: Measured


def unit_of(span: Span) -> Marked:
    """A span as the measures take it."""
    return Marked(span.start, span.end, span.label, span.fragments)


def relations_of(contents: SetContents) -> tuple[list[Marked], list[Relation]]:
    """The units and relations of a set: its spans in their order, then a unit `TEXT` for each text that is linked to.

    Links from a span, or to one, that the set does not have are left out.
    """
    units = [unit_of(span) for span in contents.spans]
    at = {span.id: number for number, span in enumerate(contents.spans)}
    relations = []
    texts: dict[Range, int] = {}
    for link in contents.links:
        if link.source not in at or (link.target is not None and link.target not in at):
            continue
        target = None if link.target is None else at[link.target]
        if target is None and link.target_text is not None:
            target = texts.setdefault(link.target_text, len(units))
            if target == len(units):
                units.append(Marked(*link.target_text, TEXT))
        relations.append(Relation(at[link.source], target, link.type, link.id))
    return units, relations


def aligned_ends(a: Units, b: Units) -> list[tuple[int, int]]:
    """The pairs of `matching.ALIGNED`, where spans are aligned with spans and plain text with plain text."""
    pairs = []
    for text in (False, True):
        mine, theirs = ([at for at, unit in enumerate(side) if (unit.label == TEXT) == text] for side in (a, b))
        found = matching([a[at] for at in mine], [b[at] for at in theirs], ALIGNED)
        pairs += [(mine[first], theirs[second]) for first, second in found]
    return sorted(pairs)


def link_sums(
    a: Units,
    b: Units,
    links_a: Sequence[Relation],
    links_b: Sequence[Relation],
    *,
    aligned: Iterable[tuple[int, int]] | None = None,
    undirected: Collection[str] = (),
    window: float = WINDOW,
) -> LinkSums:
    """The sums of two annotators in one document. Links of the UNDIRECTED types have no source and target.

    ALIGNED are pairs of indexes into A and B, one-to-one. Swapping A and B swaps the keys in the same way. WINDOW is
    the largest gap, in the unit of the offsets, between the stretches that two aligned pairs cover.
    """
    pairs = aligned_ends(a, b) if aligned is None else list(aligned)
    number_a, number_b = ({pair[side]: number for number, pair in enumerate(pairs)} for side in (0, 1))
    counts: dict[tuple[str | None, str], float] = {}
    _count(counts, "n_a", (link.type for link in links_a))
    _count(counts, "n_b", (link.type for link in links_b))
    strict = Counter(_strict(a, links_a, undirected)) & Counter(_strict(b, links_b, undirected))
    _count(counts, "strict", (type for type, *_ in strict.elements()))
    ours, theirs = _between(links_a, number_a), _between(links_b, number_b)
    _count(counts, "linkable_a", (type for _, _, type in ours))
    _count(counts, "linkable_b", (type for _, _, type in theirs))
    both = Counter(_directed(ours, undirected)) & Counter(_directed(theirs, undirected))
    _count(counts, "overlap", (type for _, _, type in both.elements()))
    types, flipped = _types(ours, theirs, undirected)
    counts |= {(None, "paired"): float(len(types)), (None, "flipped"): float(flipped)}
    known = {link.type for link in (*links_a, *links_b)}
    zeros = {(type, what): 0.0 for type in known for what in WHATS[:6]}
    return LinkSums(zeros | counts, counted(types), _candidates(a, b, pairs, ours, theirs, undirected, window))


def link_agreement(sums: LinkSums, type: str | None = None, *, window: float = WINDOW) -> LinkAgreement:
    """The ladder of the sums of one document, or of several added up; rungs 1 to 3 of one TYPE, or over all."""
    counts = {what: sums.counts.get((type, what), 0.0) for what in WHATS}
    n = counts["n_a"] + counts["n_b"]
    linkable = counts["linkable_a"] + counts["linkable_b"]
    dropped = {"ends not aligned": int(n - linkable)} if n > linkable else {}
    over = [float(f1(*(np.array(counts[what]) for what in (both, *of)))) for both, of in _RUNGS]
    pairs, flipped = (sums.counts.get((None, what), 0.0) for what in ("paired", "flipped"))
    total = sum(sums.candidates.values())
    empty = sum(count * pair.count(NONE) / 2 for pair, count in sums.candidates.items())
    nothing = "no links by either annotator"
    return LinkAgreement(
        measured(over[0], n, nothing),
        measured(over[1], n, nothing),
        measured(over[2], linkable, "no link has both ends aligned", dropped=dropped),
        judged(sums.types, what="links between the same ends"),
        measured(_share(flipped, pairs), pairs, "no links between the same ends"),
        judged(sums.candidates, what="pairs of spans near each other"),
        measured(_share(empty, total), total, "no pairs of spans near each other", parameters={"window": window}),
    )


_RUNGS = (
    ("strict", ("n_a", "n_b")),
    ("overlap", ("n_a", "n_b")),
    ("overlap", ("linkable_a", "linkable_b")),
)

_End = int | None
_Linked = tuple[_End, _End, str]


def _share(part: float, whole: float) -> float:
    return part / whole if whole else float("nan")


def _count(counts: dict[tuple[str | None, str], float], what: str, types: Iterable[str]) -> None:
    found = Counter(types)
    counts[None, what] = float(found.total())
    for type, count in found.items():
        counts[type, what] = float(count)


def _strict(units: Units, links: Sequence[Relation], undirected: Collection[str]) -> list[tuple[str, object, object]]:
    """What two links must have in common to be the same; the type first."""
    keys: list[tuple[str, object, object]] = []
    for link in links:
        source, target = (
            None if end is None else (units[end].label, covered(units[end])) for end in (link.source, link.target)
        )
        if link.type in undirected and source and target and source > target:
            source, target = target, source
        keys.append((link.type, source, target))
    return keys


def _between(links: Sequence[Relation], number: Mapping[int, int]) -> list[_Linked]:
    """The links whose both ends are aligned, between the numbers of the aligned pairs."""
    return [
        (number[link.source], None if link.target is None else number[link.target], link.type)
        for link in links
        if link.source in number and (link.target is None or link.target in number)
    ]


def _directed(links: Iterable[_Linked], undirected: Collection[str]) -> list[_Linked]:
    """The links, those of UNDIRECTED types always from the earlier pair to the later."""
    return [
        (target, source, type) if type in undirected and _backward(source, target) else (source, target, type)
        for source, target, type in links
    ]


def _backward(source: _End, target: _End) -> bool:
    return source is not None and target is not None and source > target


def _types(
    ours: Iterable[_Linked], theirs: Iterable[_Linked], undirected: Collection[str]
) -> tuple[list[tuple[str, str]], int]:
    """The types of links between the same ends, paired: (A's, B's), and how many pairs point in different directions.

    Where several links have the same ends, those that agree in type and direction are paired first, then those that
    agree in type, then in direction.
    """
    between: dict[frozenset[_End], tuple[list[tuple[str, bool]], list[tuple[str, bool]]]] = defaultdict(
        lambda: ([], [])
    )
    for side, links in enumerate((ours, theirs)):
        for source, target, type in links:
            between[frozenset((source, target))][side].append((type, _backward(source, target)))
    types, flipped = [], 0
    for mine, other in between.values():
        for (type_a, back_a), (type_b, back_b) in _paired(sorted(mine), sorted(other)):
            types.append((type_a, type_b))
            flipped += back_a != back_b and type_a not in undirected and type_b not in undirected
    return types, flipped


def _paired(
    mine: list[tuple[str, bool]], other: list[tuple[str, bool]]
) -> Iterable[tuple[tuple[str, bool], tuple[str, bool]]]:
    for parts in (slice(0, 2), slice(0, 1), slice(1, 2), slice(0, 0)):
        for one in list(mine):
            partner = next((each for each in other if each[parts] == one[parts]), None)
            if partner is not None:
                mine.remove(one)
                other.remove(partner)
                yield one, partner


def _candidates(
    a: Units,
    b: Units,
    pairs: Sequence[tuple[int, int]],
    ours: Iterable[_Linked],
    theirs: Iterable[_Linked],
    undirected: Collection[str],
    window: float,
) -> dict[tuple[str, str], float]:
    """The types of every ordered pair of aligned spans within the WINDOW."""
    spans = [number for number, (first, second) in enumerate(pairs) if TEXT not in (a[first].label, b[second].label)]
    starts = np.array([min(a[pairs[at][0]].start, b[pairs[at][1]].start) for at in spans])
    ends = np.array([max(a[pairs[at][0]].end, b[pairs[at][1]].end) for at in spans])
    gaps = np.maximum.outer(starts, starts) - np.minimum.outer(ends, ends)
    near = gaps <= window
    np.fill_diagonal(near, False)
    at = {number: place for place, number in enumerate(spans)}
    said: list[dict[tuple[int, int], set[str]]] = [defaultdict(set), defaultdict(set)]
    for side, links in zip(said, (ours, theirs), strict=True):
        for source, target, type in links:
            if source in at and target in at and near[at[source], at[target]]:
                side[source, target].add(type)
                if type in undirected:
                    side[target, source].add(type)
    linked = list({*said[0], *said[1]})
    mine, other = ([" + ".join(sorted(side.get(pair, ()))) for pair in linked] for side in said)
    table = counted(zip(mine, other, strict=True))
    without = float(near.sum()) - len(linked)
    return table | {(NONE, NONE): without} if without else table
