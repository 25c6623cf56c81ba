"""Simulated annotators err as often as they are told to, and as they are told to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from annotations.spans import Link
from tests.simulating.corpus import Design, Simulation, simulate
from tests.simulating.rates import KEPT, MISSED, RETYPED, TURNED, Rates, careless, slips
from tests.simulating.sampling import DESIGN, RATES, assert_rate, finished, places_of
from tests.simulating.truth import GOVERNS, HOLDER, LABELS, VERDICTS


@pytest.fixture(scope="module")
def large() -> Simulation:
    """80 documents of 30 spans, with an annotator who never errs."""
    return simulate(DESIGN, RATES)


@pytest.mark.parametrize("name", RATES)
def test_misses_and_spurious_spans(large: Simulation, name: str) -> None:
    there = Counter((place.kind.label is None, span is not None) for place, span in places_of(large, name))
    assert_rate(there[False, False], there[False, False] + there[False, True], RATES[name].miss)
    assert_rate(there[True, True], there[True, False] + there[True, True], RATES[name].spurious)


@pytest.mark.parametrize("name", ["ada", "ben"])
def test_edges_move_as_often_and_as_far_as_they_should(large: Simulation, name: str) -> None:
    rates = RATES[name]
    moves: Counter[tuple[str, int]] = Counter()
    n = 0
    for truth, _ in finished(large, name):
        for place, mark in zip(truth.places, large.decisions[truth.document.id, name].marks, strict=True):
            if place.kind.inward == 2:
                n += 1
                moves["start", mark.start] += 1
                moves["end", mark.end] += 1
    for edge, left in (("start", rates.start_left), ("end", rates.end_left)):
        for size, share in ((1, 0.7), (2, 0.3)):
            assert_rate(moves[edge, -size], n, rates.moved * left * share)
            assert_rate(moves[edge, size], n, rates.moved * (1 - left) * share)


def test_edges_move_in_the_text(large: Simulation) -> None:
    moved = n = 0
    for truth, each in finished(large, "ada"):
        for span in each.spans:
            place = truth.places[int(span.id[1:])]
            start, end = truth.range(place.first, place.first + place.kind.length)
            moved += (span.start != start) + (span.end != end)
            n += 2
    assert_rate(moved, n, 0.1)


def test_short_spans_keep_a_token(large: Simulation) -> None:
    for truth in large.truths:
        for each in large.sets[truth.document.id]:
            for span in each.spans:
                place = truth.places[int(span.id[1:])]
                inward = place.kind.inward
                core = truth.range(place.first + inward, place.first + place.kind.length - inward)
                assert span.contains(*core)


def test_labels_are_confused_by_the_matrix(large: Simulation) -> None:
    said: Counter[tuple[str | None, str]] = Counter()
    for place, span in places_of(large, "ben"):
        if span and not place.kind.certain:
            said[place.kind.label, span.label] += 1
        elif span:
            assert span.label == place.kind.label
    for true in (*LABELS, None):
        n = sum(number for (each, _), number in said.items() if each == true)
        for label in LABELS:
            rate = 1 / 3 if true is None else 0.8 if true == label else 0.1
            assert_rate(said[true, label], n, rate)


def test_answers_are_confused_by_their_matrices(large: Simulation) -> None:
    wrong: Counter[str] = Counter()
    n: Counter[str] = Counter()
    for place, span in places_of(large, "ada"):
        if span:
            for name, true in place.answers[span.label].items():
                n[name] += 1
                wrong[name] += span.attributes[name] != true
    assert set(n) == {"entity", "form", "commitment", "certainty", "kind"}
    for name in n:
        assert_rate(wrong[name], n[name], 0.1)


def test_links_are_missed_retyped_and_turned(large: Simulation) -> None:
    outcomes: Counter[tuple[str, str]] = Counter()
    for truth, each in finished(large, "ben"):
        made = {link.id: link for link in each.links}
        labels = {span.id: span.label for span in each.spans}
        for number, link in enumerate(truth.links):
            ends = [f"s{end:04d}" for end in (link.source, link.target)]
            true = [truth.places[end].kind.label for end in (link.source, link.target)]
            if [labels.get(end) for end in ends] == true:
                outcomes[link.type, _outcome(made.get(f"l{number:04d}"), ends)] += 1
    for type, other in ((HOLDER, RETYPED), (GOVERNS, TURNED)):
        n = sum(number for (each, _), number in outcomes.items() if each == type)
        for outcome, rate in ((MISSED, 0.2), (other, 0.16), (KEPT, 0.64)):
            assert_rate(outcomes[type, outcome], n, rate)


def _outcome(link: Link | None, ends: list[str]) -> str:
    if link is None:
        return MISSED
    if [link.target, link.source] == ends:
        assert link.type == "about_condition"
        return TURNED
    return RETYPED if link.type == "reported_by" else KEPT


def test_verdicts_and_evidence(large: Simulation) -> None:
    said: Counter[tuple[str, str]] = Counter()
    named: Counter[tuple[bool, bool]] = Counter()
    for truth, each in finished(large, "ben"):
        for point, judgement in zip(truth.points, each.judgements, strict=True):
            said[point.verdict, judgement.verdict or ""] += 1
            named.update((True, place in judgement.evidence) for place in point.evidence)
            named.update((False, place in judgement.evidence) for place in point.decoys)
    for true in VERDICTS:
        n = sum(number for (each, _), number in said.items() if each == true)
        for verdict in VERDICTS:
            assert_rate(said[true, verdict], n, 0.8 if true == verdict else 0.2 / 3)
    assert_rate(named[True, False], named[True, False] + named[True, True], 0.2)
    assert_rate(named[False, True], named[False, False] + named[False, True], 0.2)


@pytest.mark.parametrize("factor", [0.0, 0.5, 1.0])
def test_scaled_rates(factor: float) -> None:
    rates = careless(0.2, start_left=0.9).scaled(factor)
    assert (rates.miss, rates.moved, rates.link_turned, rates.start_left) == (0.2 * factor,) * 3 + (0.9,)
    for confusion in (rates.labels, rates.verdicts, *rates.answers.values()):
        for true, row in confusion.items():
            assert sum(row.values()) == pytest.approx(1)
            assert row[true] == pytest.approx(1 - 0.2 * factor)


def test_slips_say_each_other_value_as_often() -> None:
    assert slips("abc", 0.2) == {
        true: {each: pytest.approx(0.8 if each == true else 0.1) for each in "abc"} for true in "abc"
    }


@pytest.mark.parametrize("make", [Rates, lambda: careless(0.2, start_left=0.7)])
def test_distributions_sum_to_one(make: Callable[[], Rates]) -> None:
    rates = make()
    kinds = {place.kind for truth in simulate(Design(documents=5), {"ada": Rates()}).truths for place in truth.places}
    for kind in kinds:
        for shares in (rates.label(kind), rates.start(kind), rates.end(kind)):
            assert sum(shares.values()) == pytest.approx(1)
        assert 1 - rates.start(kind)[0] == pytest.approx(rates.moved)
