"""The ladder of link agreement, and the coefficient with Jaccard distances."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement.continuum import Unit
from annotations.agreement.jaccard_gamma import (
    composite,
    gamma_of,
    jaccard_gamma,
    relation_gamma_sums,
    unit_gamma_sums,
)
from annotations.agreement.links import (
    TEXT,
    LinkAgreement,
    LinkSums,
    Relation,
    aligned_ends,
    link_agreement,
    link_sums,
    relations_of,
)
from annotations.agreement.matching import Marked, Units, overlaps
from annotations.spans import AnnotationSet, Link, SetContents, Span
from tests.annotations.agreement import founding
from tests.annotations.agreement.drawn import linked, units
from tests.annotations.agreement.golden import cases, tolerance

FEW = settings(max_examples=50, deadline=None)

Side = tuple[Units, list[Relation]]


def sums_of(a: Side, b: Side, **options: Any) -> LinkSums:
    return link_sums(a[0], b[0], a[1], b[1], **options)


def sides_of(case: dict[str, Any]) -> tuple[Side, Side]:
    """Both annotators of a case, whose links name their ends by index or by offsets."""
    data = case["data"]
    sides: list[Side] = []
    for who in "AB":
        units = [Unit(*span) for span in data["spans"][who]]
        at = {(unit.start, unit.end): number for number, unit in enumerate(units)}
        links = [
            Relation(*(end if isinstance(end, int) else at[tuple(end)] for end in ends), type)
            for *ends, type in data["links"][who]
        ]
        sides.append((units, links))
    return sides[0], sides[1]


def ladder_of(case: dict[str, Any]) -> dict[str, float | None]:
    sums = sums_of(*sides_of(case))
    found = link_agreement(sums)
    return {
        "strict_link_f1": found.strict.value,
        "overlap_link_f1": found.overlap.value,
        "link_f1_given_both_ends_aligned": found.given.value,
        "n_linkable_A": sums.counts[None, "linkable_a"],
        "n_linkable_B": sums.counts[None, "linkable_b"],
    }


def coefficient_of(case: dict[str, Any]) -> dict[str, float | None]:
    (a, links_a), (b, links_b) = sides_of(case)
    units, links = gamma_of(unit_gamma_sums(a, b)), gamma_of(relation_gamma_sums(a, b, links_a, links_b))
    assert units.value is not None
    assert links.value is not None
    return {
        "gamma_segments": units.value,
        "gamma_relations": links.value,
        "composite_lambda_0.7": composite(units.value, links.value),
    }


MEASURES: dict[str, Callable[[dict[str, Any]], dict[str, float | None]]] = {
    "relation_f1": ladder_of,
    "relation_gamma": coefficient_of,
}


@pytest.mark.parametrize("id", sorted(id for id in cases() if id.startswith("link_")))
def test_worked_cases(id: str) -> None:
    case = cases()[id]
    found = MEASURES[case["measure"]](case)
    for key, expected in case["expected"].items():
        assert found[key] == pytest.approx(expected, abs=tolerance(case, key)), key


def turned(sums: LinkSums) -> LinkSums:
    names = {"n_a": "n_b", "n_b": "n_a", "linkable_a": "linkable_b", "linkable_b": "linkable_a"}
    return LinkSums(
        {(type, names.get(what, what)): count for (type, what), count in sums.counts.items()},
        {(b, a): count for (a, b), count in sums.types.items()},
        {(b, a): count for (a, b), count in sums.candidates.items()},
    )


UNDIRECTED = st.sampled_from([(), ("governs",)])


@FEW
@given(a=linked(), b=linked(), undirected=UNDIRECTED, window=st.sampled_from([0.0, 5.0, 500.0]))
def test_neither_side_matters(a: Side, b: Side, undirected: tuple[str, ...], window: float) -> None:
    options: Any = {"undirected": undirected, "window": window}
    there, back = sums_of(a, b, **options), turned(sums_of(b, a, **options))
    counts = ("n_a", "n_b", "strict")
    assert {key: there.counts[key] for key in there.counts if key[1] in counts} == {
        key: back.counts[key] for key in back.counts if key[1] in counts
    }
    if distinct(a) and distinct(b):  # which of two equal spans a link hangs on, no matching can know
        assert there == back


def distinct(side: Side) -> bool:
    return len(set(side[0])) == len(side[0])


@FEW
@given(a=linked(), shuffled=st.randoms(use_true_random=False))
def test_equal_sets_agree_wholly(a: Side, shuffled: Any) -> None:
    units, links = a
    mixed = list(links)
    shuffled.shuffle(mixed)
    found = link_agreement(sums_of(a, (units, mixed)))
    for rung in (found.strict, found.overlap, found.given):
        assert rung.value == (1.0 if links else None)
    assert found.flipped.value == (0.0 if links else None)
    assert found.types.observed.value == (1.0 if links else None)


@FEW
@given(a=linked(), b=linked(), undirected=UNDIRECTED)
def test_each_rung_blames_spans_less(a: Side, b: Side, undirected: tuple[str, ...]) -> None:
    counts = sums_of(a, b, undirected=undirected).counts
    assert counts[None, "overlap"] <= counts[None, "paired"]
    assert counts[None, "paired"] <= min(counts[None, "linkable_a"], counts[None, "linkable_b"])
    assert counts[None, "linkable_a"] <= counts[None, "n_a"] == len(a[1])
    for what in ("n_a", "n_b", "strict", "overlap", "linkable_a", "linkable_b"):
        by_type = [counts.get((type, what), 0.0) for type in ("holder", "governs")]
        assert sum(by_type) == counts[None, what]


def test_direction_and_type() -> None:
    units = [Unit(0, 5, "X"), Unit(10, 15, "X"), Unit(20, 25, "X")]
    a = units, [Relation(0, 1, "p"), Relation(1, 2, "p"), Relation(0, 2, "q")]
    b = units, [Relation(1, 0, "p"), Relation(1, 2, "q"), Relation(0, 2, "q")]
    sums = sums_of(a, b)
    found = link_agreement(sums)
    assert found.strict.value == found.overlap.value == pytest.approx(1 / 3)
    assert found.flipped.value == pytest.approx(1 / 3)
    assert sums.types == {("p", "p"): 1, ("p", "q"): 1, ("q", "q"): 1}
    assert sums.candidates == {("p", ""): 1, ("", "p"): 1, ("p", "q"): 1, ("q", "q"): 1, ("", ""): 2}
    assert found.none.value == pytest.approx((1 + 1 + 4) / 12)
    loose = link_agreement(sums_of(a, b, undirected=("p",)))
    assert loose.strict.value == loose.overlap.value == pytest.approx(2 / 3)
    assert loose.flipped.value == 0.0
    assert link_agreement(sums, "q").strict.value == pytest.approx(2 / 3)


def test_several_links_between_the_same_ends() -> None:
    units = [Unit(0, 5, "X"), Unit(10, 15, "X")]
    sums = sums_of(
        (units, [Relation(0, 1, "p"), Relation(0, 1, "q")]), (units, [Relation(1, 0, "q"), Relation(0, 1, "r")])
    )
    assert sums.types == {("q", "q"): 1, ("p", "r"): 1}
    assert sums.counts[None, "flipped"] == 1
    assert sums.candidates == {("p + q", "r"): 1, ("", "q"): 1}


def test_only_pairs_within_the_window_are_candidates() -> None:
    units = [Unit(0, 5, "X"), Unit(10, 15, "X"), Unit(100, 105, "X")]
    side = units, [Relation(0, 1, "p"), Relation(0, 2, "p")]
    assert sums_of(side, side, window=5).candidates == {("p", "p"): 1, ("", ""): 1}
    assert sums_of(side, side, window=4).candidates == {}
    assert sum(sums_of(side, side).candidates.values()) == 6


def test_no_links_by_either() -> None:
    for own in ([], [Unit(0, 5, "X")]):
        found = link_agreement(sums_of((own, []), (own, [])))
        assert found.strict.value is found.overlap.value is found.given.value is found.flipped.value is None
        assert found.strict.reason == "no links by either annotator"
        assert found.types.kappa.reason == "no links between the same ends"
        assert found.candidates.alpha.reason == "no pairs of spans near each other"


def test_one_has_no_links() -> None:
    units = [Unit(0, 5, "X"), Unit(10, 15, "X")]
    found = link_agreement(sums_of((units, [Relation(0, 1, "p")]), (units, [])))
    assert found.strict.value == found.overlap.value == found.given.value == 0.0
    assert found.types.observed.value is None


def test_spans_that_are_not_aligned_are_not_blamed_on_links() -> None:
    a = [Unit(0, 5, "X"), Unit(10, 15, "X")], [Relation(0, 1, "p")]
    b = [Unit(0, 5, "X"), Unit(30, 35, "X")], [Relation(0, 1, "p")]
    found = link_agreement(sums_of(a, b))
    assert (found.overlap.value, found.given.value) == (0.0, None)
    assert found.given.reason == "no link has both ends aligned"
    assert found.given.dropped == {"ends not aligned": 2}
    given = link_agreement(sums_of(a, b, aligned=[(0, 0), (1, 1)]))
    assert (given.strict.value, given.overlap.value) == (0.0, 1.0)


def test_links_to_nothing_and_to_text() -> None:
    def contents(who: str, text: tuple[int, int]) -> SetContents:
        spans = (
            Span("s1", who, "STANCE", 0, 5, "wants"),
            Span("s2", who, "ACTOR", 20, 24, "Holm", ((20, 21), (23, 24))),
        )
        links = (
            Link("1", who, "restates", "s1"),
            Link("2", who, "governs", "s1", target_text=text),
            Link("3", who, "holder", "s1", "s2"),
            Link("4", who, "holder", "s1", "gone"),
        )
        return SetContents(AnnotationSet(who, "d", who), spans, links)

    a, b = (relations_of(contents(who, text)) for who, text in (("A", (8, 15)), ("B", (8, 12))))
    assert a[0] == [Marked(0, 5, "STANCE"), Marked(20, 24, "ACTOR", ((20, 21), (23, 24))), Marked(8, 15, TEXT)]
    assert a[1] == [Relation(0, None, "restates", "1"), Relation(0, 2, "governs", "2"), Relation(0, 1, "holder", "3")]
    sums = sums_of(a, b)
    assert (sums.counts[None, "strict"], sums.counts[None, "overlap"]) == (2, 3)
    assert sum(sums.candidates.values()) == 2  # spans only


def test_text_is_not_aligned_with_spans() -> None:
    assert aligned_ends([Unit(0, 5, TEXT)], [Unit(0, 5, "X")]) == []
    assert aligned_ends([Unit(0, 5, TEXT)], [Unit(0, 5, "X"), Unit(4, 9, TEXT)]) == [(0, 1)]


@pytest.mark.parametrize("pair", founding.PAIRS)
def test_the_ladder_of_the_founding_document(pair: str) -> None:
    """No figures are published for it: each rung is no lower than the one before."""
    a, b = (relations_of(contents) for contents in founding.two(pair))
    found: LinkAgreement = link_agreement(sums_of(a, b))
    rungs = [found.strict.value or 0.0, found.overlap.value or 0.0, found.given.value or 0.0]
    assert rungs == sorted(rungs)
    assert found.given.value is not None
    assert found.given.value > 0.8
    assert found.flipped.value == 0.0


# The coefficient with Jaccard distances


@FEW
@given(a=linked(), b=linked())
def test_the_coefficient_is_the_same_from_either_side(a: Side, b: Side) -> None:
    there, back = relation_gamma_sums(a[0], b[0], a[1], b[1]), relation_gamma_sums(b[0], a[0], b[1], a[1])
    assert there == pytest.approx(back)
    units = gamma_of(unit_gamma_sums(a[0], b[0])).value
    assert units is None or -1e-9 <= units <= 1 + 1e-9
    same = gamma_of(relation_gamma_sums(a[0], a[0], a[1], a[1])).value
    assert same == (pytest.approx(1.0) if a[1] else None)


@FEW
@given(a=units(4, 12), b=units(4, 12), alpha=st.sampled_from([0.2, 0.5, 1.0]), eta=st.sampled_from([0.1, 0.5, 1.0]))
def test_no_alignment_costs_less(a: Units, b: Units, alpha: float, eta: float) -> None:
    cost, items = unit_gamma_sums(a, b, alpha=alpha, tau=0.8, eta=eta)
    found = overlaps(a, b)
    away = {
        (first, second): 1 - value
        for first, second, value in zip(found.first.tolist(), found.second.tolist(), found.iou.tolist(), strict=True)
        if 1 - value <= 0.8
    }

    def cheapest(first: int, free: frozenset[int]) -> float:
        if first == len(a):
            return eta * len(free)
        costs = [eta + cheapest(first + 1, free)]
        for second in free:
            if (first, second) in away:
                differ = a[first].label != b[second].label
                pair = alpha * away[first, second] + (1 - alpha) * differ
                costs.append(pair + cheapest(first + 1, free - {second}))
        return min(costs)

    assert items == len(a) + len(b)
    assert cost == pytest.approx(cheapest(0, frozenset(range(len(b)))))


def test_the_coefficient_of_nothing() -> None:
    assert gamma_of(unit_gamma_sums([], [])).reason == "nothing by either annotator"
    assert gamma_of(unit_gamma_sums([Unit(0, 5, "X")], [])).value == 0.0
    assert gamma_of(unit_gamma_sums([Unit(0, 5, "X")], [], eta=1.0)).value == -1.0
    found = jaccard_gamma(np.array([[0.5, 4.0], [0.0, 0.0]]))
    assert found == pytest.approx(np.array([0.75, np.nan]), nan_ok=True)


def test_links_to_nothing_have_the_same_target() -> None:
    units = [Unit(0, 5, "X"), Unit(10, 15, "X")]
    nothing, something = [Relation(0, None, "p")], [Relation(0, 1, "p")]
    assert gamma_of(relation_gamma_sums(units, units, nothing, nothing)).value == 1.0
    assert gamma_of(relation_gamma_sums(units, units, nothing, something)).value == pytest.approx(0.75)
