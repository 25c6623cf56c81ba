"""The F1 family: worked cases, the founding document, and what must hold for any units."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement.coding import cohen
from annotations.agreement.continuum import Continuum, Unit, continuum
from annotations.agreement.matching import OVERLAP, Units, matching
from annotations.agreement.spanf1 import (
    FREE,
    KINDS,
    LABELLED,
    SpanSums,
    added,
    f1,
    mean_defined,
    pairwise_f1,
    span_sums,
    two_way_f1,
)
from tests.annotations.agreement import founding
from tests.annotations.agreement.drawn import LABELS, units
from tests.annotations.agreement.golden import cases, european_powers, spans, tolerance

FEW = settings(max_examples=50, deadline=None)

A, B = "A", "B"


def counts_of(case: dict[str, Any]) -> dict[str, float | None]:
    a, b, c, d = (case["data"][name] for name in "abcd")
    table = np.array([[a, b], [c, d]], dtype=float)
    return {"f1": float(f1(np.array(a), np.array(a + b), np.array(a + c))), "kappa": float(cohen(table))}


def documents_of(case: dict[str, Any]) -> dict[str, float | None]:
    documents = [continuum(5000, units) for units in case["data"]["documents"].values()]
    return {"micro_f1": pairwise_f1(documents).micro.value}


def spans_of(case: dict[str, Any]) -> dict[str, float | None]:
    given = spans(case)
    a, b = given.units["A"], given.units["B"]
    overlap = two_way_f1(a, b, "overlap").value
    return {
        "exact_f1": two_way_f1(a, b).value,
        "exact_f1_AB": two_way_f1(a, b).value,
        "exact_f1_BA": two_way_f1(b, a).value,
        "overlap_f1": overlap,
        "overlap_f1_AB": overlap,
    }


OURS = {"counts": counts_of, "documents": documents_of, "spans": spans_of}
F1_CASES = sorted(id for id in cases() if id.startswith("f1_"))


@pytest.mark.parametrize("id", F1_CASES)
def test_worked_cases(id: str) -> None:
    case = cases()[id]
    found = OURS[case["data"]["type"]](case)
    for key, expected in case["expected"].items():
        if expected is None:
            assert found[key] is None
        else:
            assert found[key] == pytest.approx(expected, abs=tolerance(case, key) or 1e-12), key


@pytest.mark.parametrize("pair", founding.PAIRS)
@pytest.mark.parametrize("label", LABELS)
def test_the_founding_document(pair: str, label: str) -> None:
    mine, theirs = founding.two(pair)
    sums = span_sums(founding.units(mine), founding.units(theirs))
    expected = european_powers()[pair][label]
    assert (sums[label, "n_a"], sums[label, "n_b"]) == (expected["n_a"], expected["n_b"])
    for kind, ours in (("exact", "exact"), ("overlap", "overlap_label"), ("iou50", "iou50_label")):
        assert sums[label, ours] == expected[kind], kind
        value = two_way_f1(founding.units(mine), founding.units(theirs), ours, label).value
        assert value == pytest.approx(expected[f"{kind}_f1"], abs=5e-5)


def values(sums: SpanSums, label: str | None = None) -> dict[str, float]:
    kinds = KINDS if label is None else LABELLED
    return {kind: sums.get((label, kind), 0.0) for kind in (*kinds, "n_a", "n_b")}


@FEW
@given(a=units(), b=units())
def test_neither_side_matters(a: Units, b: Units) -> None:
    there, back = span_sums(a, b), span_sums(b, a)
    turned = {(label, {"n_a": "n_b", "n_b": "n_a"}.get(what, what)): amount for (label, what), amount in back.items()}
    assert there == pytest.approx(turned)


@FEW
@given(a=units(), b=units(), names=st.permutations(LABELS))
def test_names_of_labels_do_not_matter(a: Units, b: Units, names: list[str]) -> None:
    """Of one label, label_only may depend on which of two units at one place comes first by name; in total it does not."""
    new = dict(zip(LABELS, names, strict=True))
    there = span_sums(a, b)
    here = span_sums(*([unit._replace(label=new[unit.label]) for unit in each] for each in (a, b)))
    renamed = {(label and new[label], what): amount for (label, what), amount in there.items()}
    for (label, what), amount in here.items():
        if what != "label_only" or label is None:
            assert renamed[label, what] == pytest.approx(amount), (label, what)


@FEW
@given(a=units())
def test_equal_lists_agree_wholly(a: Units) -> None:
    for kind in KINDS:
        found = two_way_f1(a, a[::-1], kind)
        assert found.value == (pytest.approx(1.0) if a else None)
        assert found.n == 2 * len(a)


@FEW
@given(a=units(), b=units())
def test_kinds_are_in_order(a: Units, b: Units) -> None:
    found = values(span_sums(a, b))
    most = min(len(a), len(b))
    assert found["exact"] <= found["exact_span"] <= found["iou50"] + 1e-9 <= found["overlap"] + 1e-9 <= most + 1e-9
    assert found["exact"] <= found["iou50_label"] <= found["overlap_label"] <= found["overlap"]
    assert found["exact_span"] <= found["iou"] + 1e-9 <= found["overlap"] + 1e-9
    assert found["label_only"] <= found["overlap_label"]


@FEW
@given(a=units(), b=units())
def test_labels_add_up_and_stand_for_themselves(a: Units, b: Units) -> None:
    """Over all labels is the sum of the labels; of one label is what its units alone give."""
    sums = span_sums(a, b)
    for what in ("n_a", "n_b", *LABELLED):
        assert sum(sums.get((label, what), 0.0) for label in LABELS) == pytest.approx(sums[None, what])
    for label in LABELS:
        alone = span_sums(*([unit for unit in each if unit.label == label] for each in (a, b)))
        for kind in ("exact", "overlap_label", "iou_label", "iou50_label"):
            assert sums.get((label, kind), 0.0) == pytest.approx(alone[None, kind])
            assert alone[None, kind] == pytest.approx(alone[None, kind.removesuffix("_label") if "_" in kind else kind])


@FEW
@given(documents=st.lists(st.tuples(units(4), units(4)), max_size=4))
def test_documents_add_up(documents: list[tuple[Units, Units]]) -> None:
    """Put behind one another, several documents give what their sums give."""
    joined: tuple[list[Any], list[Any]] = ([], [])
    for at, pair in enumerate(documents):
        for side, own in enumerate(pair):
            joined[side].extend(moved(own, 100 * at))
    assert added(span_sums(a, b) for a, b in documents) == pytest.approx(
        span_sums(*joined) if documents else {}, abs=1e-9
    )


def moved(own: Units, by: int) -> list[Any]:
    made = []
    for unit in own:
        pieces = tuple((start + by, end + by) for start, end in getattr(unit, "pieces", ()))
        unit = unit._replace(start=unit.start + by, end=unit.end + by)
        made.append(unit._replace(pieces=pieces) if pieces else unit)  # type: ignore[call-arg]
    return made


def drawn_documents() -> st.SearchStrategy[list[Continuum]]:
    own = units(3).map(lambda drawn: tuple(Unit(*unit[:3]) for unit in drawn))
    return st.lists(st.dictionaries(st.sampled_from("ABC"), own), max_size=4).map(
        lambda found: [Continuum(30, each) for each in found]
    )


@FEW
@given(documents=drawn_documents(), kind=st.sampled_from(KINDS))
def test_pooled_and_mean_values(documents: list[Continuum], kind: str) -> None:
    """Against the definitions, by hand."""
    found = pairwise_f1(documents, kind)
    of_document = [pooled([two(each, pair) for pair in combinations(each.annotators, 2)], kind) for each in documents]
    everything = [(each, pair) for each in documents for pair in combinations(each.annotators, 2)]
    pairs = {pair for _, pair in everything}
    of_pair = [pooled([two(each, pair) for each, has in everything if has == pair], kind) for pair in pairs]
    assert found.micro.value == pytest.approx(pooled([two(each, pair) for each, pair in everything], kind))
    assert found.over_documents.value == pytest.approx(mean(of_document))
    assert found.over_pairs.value == pytest.approx(mean(of_pair))
    assert found.over_documents.n == sum(value is not None for value in of_document)
    turned = [
        Continuum(30, {{"A": "C", "C": "A"}.get(who, who): own for who, own in each.units.items()})
        for each in documents
    ]
    assert pairwise_f1(turned[::-1], kind).micro.value == pytest.approx(found.micro.value)
    assert pairwise_f1(turned[::-1], kind).over_pairs.value == pytest.approx(found.over_pairs.value)


def two(document: Continuum, pair: tuple[str, str]) -> SpanSums:
    return span_sums(document.units[pair[0]], document.units[pair[1]])


def pooled(many: Sequence[SpanSums], kind: str) -> float | None:
    total = added(many)
    n = total.get((None, "n_a"), 0.0) + total.get((None, "n_b"), 0.0)
    return 2 * total[None, kind] / n if n else None


def mean(found: Sequence[float | None]) -> float | None:
    defined = [value for value in found if value is not None]
    return sum(defined) / len(defined) if defined else None


# Edge cases (section 1.16)


def test_no_spans_anywhere() -> None:
    documents = [continuum(10, {A: [], B: []}), continuum(10, {A: [(0, 3, "X")], B: [(0, 3, "X")]})]
    found = pairwise_f1(documents)
    assert (found.micro.value, found.over_documents.value) == (1.0, 1.0)
    assert found.over_documents.n == 1
    assert found.over_documents.dropped == {"documents without spans": 1}
    alone = pairwise_f1(documents[:1])
    assert alone.micro.value is alone.over_documents.value is alone.over_pairs.value is None
    assert alone.micro.reason == "no spans by either annotator"


def test_one_annotator_marked_nothing() -> None:
    found = two_way_f1([Unit(0, 3, "X")], [])
    assert (found.value, found.reason, found.n) == (0.0, "B marked nothing", 1)
    assert two_way_f1([], [Unit(0, 3, "X")]).reason == "A marked nothing"


def test_who_has_not_opened_a_document_is_missing_there() -> None:
    x = [(0, 3, "X")]
    found = pairwise_f1([continuum(10, {A: x, B: x}), continuum(10, {A: x})])
    assert (found.micro.value, found.micro.n, found.over_documents.n) == (1.0, 2, 1)


def test_one_annotator_only() -> None:
    for documents in ([], [continuum(10, {A: [(0, 3, "X")]})]):
        found = pairwise_f1(documents)
        assert {each.value for each in (found.micro, found.over_documents, found.over_pairs)} == {None}
        assert found.micro.reason == "no document done by two annotators"


def test_unequal_sets_of_annotators_are_pooled() -> None:
    x, y = [(0, 3, "X")], [(4, 9, "X")]
    found = pairwise_f1([continuum(10, {A: x, B: x, "C": y}), continuum(10, {"C": y, "D": y})])
    assert found.micro.value == pytest.approx(2 * 2 / 8)
    assert found.over_documents.value == pytest.approx((1 / 3 + 1) / 2)
    assert found.over_pairs.value == pytest.approx(2 / 4)


def test_the_same_span_with_two_labels_is_two() -> None:
    """Section 1.10: a multiset of triples."""
    both = [Unit(0, 5, "X"), Unit(0, 5, "Y"), Unit(0, 5, "Y")]
    sums = span_sums(both, [Unit(0, 5, "Y"), Unit(0, 5, "Y"), Unit(0, 5, "Y")])
    assert (sums[None, "exact"], sums["Y", "exact"], sums[None, "exact_span"]) == (2, 2, 3)


def test_at_one_place_a_label_goes_with_its_like() -> None:
    a, b = [Unit(0, 5, "X"), Unit(0, 5, "Y")], [Unit(0, 5, "Y")]
    assert matching(a, b) == [(1, 0)]
    assert span_sums(a, b)["Y", "label_only"] == 1


def test_row_f_splits() -> None:
    """Table 4.1, row F: who splits every span agrees on none exactly, on two of three at an overlapping place."""
    whole = [Unit(10 * at, 10 * at + 5, "X") for at in range(20)]
    split = [
        part for unit in whole for part in (Unit(unit.start, unit.start + 2, "X"), Unit(unit.start + 2, unit.end, "X"))
    ]
    assert two_way_f1(whole, split).value == 0.0
    assert (
        two_way_f1(whole, split, "overlap").value
        == two_way_f1(whole, split, "overlap_label").value
        == pytest.approx(2 / 3)
    )


def test_unknown_kinds_are_refused() -> None:
    with pytest.raises(ValueError, match="no kind of F1: best"):
        two_way_f1([], [], "best")
    for kind in FREE:
        with pytest.raises(ValueError, match="pays no regard to labels"):
            pairwise_f1([], kind, "X")


def test_kernels_take_replicates() -> None:
    both, n_a, n_b = (
        np.array([[1.0, 0.0], [2.0, 3.0]]),
        np.array([[2.0, 0.0], [2.0, 3.0]]),
        np.array([[2.0, 0.0], [2.0, 9.0]]),
    )
    found = f1(both, n_a, n_b)
    assert found == pytest.approx(np.array([[0.5, np.nan], [1.0, 0.5]]), nan_ok=True)
    assert mean_defined(found) == pytest.approx(np.array([0.5, 0.75]))
    assert mean_defined(found, np.array([[0.0, 5.0], [1.0, 3.0]])) == pytest.approx(
        np.array([np.nan, 0.625]), nan_ok=True
    )


def test_the_overlap_matching_is_what_overlap_counts() -> None:
    a, b = [Unit(0, 9, "X"), Unit(2, 5, "Y")], [Unit(2, 5, "X"), Unit(6, 9, "X")]
    assert span_sums(a, b)[None, "overlap"] == len(matching(a, b, OVERLAP)) == 2
    assert span_sums(a, b)["X", "overlap_label"] == 1
