"""An annotator at work on a document: decisions by chance, and the set they make."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import TypeVar

from annotations.spans import AnnotationSet, Judgement, Link, SetContents, Span, reading_order
from annotations.text import Range
from annotations.value import value
from tests.simulating.rates import KEPT, MISSED, TURNED, Rates, said
from tests.simulating.truth import GOVERNS, HOLDER, Answers, Place, Point, Truth

TIME = "2026-11-02T09:15:30.120Z"
NAMED, UNSPECIFIED = "named", "unspecified"
# What a link becomes that is retyped or turned round.
INSTEAD = {HOLDER: "reported_by", GOVERNS: "about_condition"}

Decided = TypeVar("Decided")


@value
class Mark:
    """What is decided about a place, also where it is not marked: its label, its moves, and the answers by label."""

    marked: bool
    label: str
    start: int
    end: int
    answers: Answers


@value
class Verdict:
    """What is decided about a point. `evidence` says of each sentence and of each decoy whether it is named."""

    verdict: str
    evidence: tuple[bool, ...]
    decoys: tuple[bool, ...]


@value
class Decisions:
    """All that an annotator decides about a document, in the order of its places, links and points."""

    marks: tuple[Mark, ...]
    links: tuple[str, ...]
    verdicts: tuple[Verdict, ...]


def decide(truth: Truth, rates: Rates, chance: random.Random, before: Decisions | None = None) -> Decisions:
    """One annotator's decisions. With BEFORE, those on a hidden repeat: each made afresh at the rate for that."""
    fresh = Decisions(
        tuple(_mark(place, rates, chance) for place in truth.places),
        tuple(_drawn(chance, rates.link(link.type)) for link in truth.links),
        tuple(_verdict(point, rates, chance) for point in truth.points),
    )
    return fresh if before is None else _again(before, fresh, rates.repeat, chance)


def contents(truth: Truth, decisions: Decisions, head: AnnotationSet) -> SetContents:
    """The set that the decisions make. Ids are those of places and links, so the same for all annotators."""
    labels = {number: mark.label for number, mark in enumerate(decisions.marks) if mark.marked}
    links = _links(truth, decisions, labels, head.id)
    held = {link.source for link in links if link.type == HOLDER}
    spans = (_span(truth, number, decisions.marks[number], head.id, _id(number) in held) for number in labels)
    judged = zip(truth.points, decisions.verdicts, strict=True)
    return SetContents(
        head,
        tuple(reading_order(spans)),
        tuple(links),
        tuple(_judgement(point, verdict, head.id) for point, verdict in judged),
    )


def _mark(place: Place, rates: Rates, chance: random.Random) -> Mark:
    return Mark(
        chance.random() < rates.marks(place.kind),
        _drawn(chance, rates.label(place.kind)),
        _drawn(chance, rates.start(place.kind)),
        _drawn(chance, rates.end(place.kind)),
        {
            label: {name: _drawn(chance, rates.answer(name, true)) for name, true in asked.items()}
            for label, asked in place.answers.items()
        },
    )


def _verdict(point: Point, rates: Rates, chance: random.Random) -> Verdict:
    return Verdict(
        _drawn(chance, said(rates.verdicts, point.verdict)),
        tuple(chance.random() >= rates.evidence_miss for _ in point.evidence),
        tuple(chance.random() < rates.evidence_spurious for _ in point.decoys),
    )


def _drawn(chance: random.Random, shares: Mapping[Decided, float]) -> Decided:
    """A value as often as its share says; nothing is drawn where there is only one."""
    left = chance.random() if len(shares) > 1 else 0.0
    for found, share in shares.items():
        left -= share
        if left < 0:
            return found
    return max(shares, key=lambda each: shares[each])  # rounding has left a rest


def _again(before: Decisions, fresh: Decisions, rate: float, chance: random.Random) -> Decisions:
    def one(first: Decided, second: Decided) -> Decided:
        return second if chance.random() < rate else first

    def each(first: tuple[Decided, ...], second: tuple[Decided, ...]) -> tuple[Decided, ...]:
        return tuple(map(one, first, second))

    def mark(first: Mark, second: Mark) -> Mark:
        answers = {
            label: {name: one(answer, second.answers[label][name]) for name, answer in asked.items()}
            for label, asked in first.answers.items()
        }
        return Mark(
            one(first.marked, second.marked),
            one(first.label, second.label),
            one(first.start, second.start),
            one(first.end, second.end),
            answers,
        )

    def verdict(first: Verdict, second: Verdict) -> Verdict:
        return Verdict(
            one(first.verdict, second.verdict),
            each(first.evidence, second.evidence),
            each(first.decoys, second.decoys),
        )

    return Decisions(
        tuple(map(mark, before.marks, fresh.marks)),
        each(before.links, fresh.links),
        tuple(map(verdict, before.verdicts, fresh.verdicts)),
    )


def _span(truth: Truth, number: int, mark: Mark, owner: str, held: bool) -> Span:
    place = truth.places[number]
    start, end = truth.range(place.first + mark.start, place.first + place.kind.length + mark.end)
    answers = dict(mark.answers[mark.label])
    if mark.label == "STANCE":
        answers[HOLDER] = NAMED if held else UNSPECIFIED
    return Span(
        _id(number), owner, mark.label, start, end, truth.document.text[start:end], attributes=answers, created=TIME
    )


def _id(number: int) -> str:
    return f"s{number:04d}"


def _links(truth: Truth, decisions: Decisions, labels: Mapping[int, str], owner: str) -> list[Link]:
    """The links whose both ends are marked under their true labels, as they were decided. LABELS is of what is marked."""
    found = []
    for number, (link, outcome) in enumerate(zip(truth.links, decisions.links, strict=True)):
        ends = link.source, link.target
        there = all(labels.get(end) == truth.places[end].kind.label for end in ends)
        if there and outcome != MISSED:
            source, target = map(_id, ends[::-1] if outcome == TURNED else ends)
            kind = link.type if outcome == KEPT else INSTEAD[link.type]
            found.append(Link(f"l{number:04d}", owner, kind, source, target))
    return found


def _judgement(point: Point, decided: Verdict, owner: str) -> Judgement:
    """A judgement with the words that its verdict needs beside the evidence."""
    ranges = [*_chosen(point.evidence, decided.evidence), *_chosen(point.decoys, decided.decoys)]
    unsupported = (point.range,) if decided.verdict in ("partially_supported", "not_supported") else ()
    counter = point.decoys[:1] if decided.verdict == "contradicted" else ()
    return Judgement(owner, point.number, decided.verdict, tuple(sorted(ranges)), (), counter, unsupported)


def _chosen(ranges: tuple[Range, ...], named: tuple[bool, ...]) -> list[Range]:
    return [place for place, is_named in zip(ranges, named, strict=True) if is_named]
