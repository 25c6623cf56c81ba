"""The four views of MUC-5 and SemEval-2013."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings

from annotations.agreement.continuum import Unit
from annotations.agreement.matching import Units
from annotations.agreement.muc import COUNTS, VIEWS, MucSums, muc, muc_scores, muc_sums
from annotations.agreement.spanf1 import span_sums
from tests.annotations.agreement.drawn import units
from tests.annotations.agreement.golden import cases, spans, tolerance

FEW = settings(max_examples=50, deadline=None)


def sums_of(case: dict[str, Any]) -> MucSums:
    if case["data"]["type"] == "spans":
        given = spans(case)
        return muc_sums(given.units["A"], given.units["B"])
    total: MucSums = {}
    for document in case["data"]["documents"].values():
        for key, count in muc_sums(*([Unit(*unit) for unit in document[who]] for who in "AB")).items():
            total[key] = total.get(key, 0.0) + count
    return total


@pytest.mark.parametrize("id", sorted(id for id in cases() if id.startswith("muc_")))
def test_worked_cases(id: str) -> None:
    case = cases()[id]
    found = muc(sums_of(case))
    ours: dict[str, Any] = {view: {**found[view].counts, "f1": found[view].f1.value} for view in VIEWS}
    ours |= {f"{view}_f1": found[view].f1.value for view in VIEWS}
    for key, expected in case["expected"].items():
        assert ours[key] == pytest.approx(expected, abs=tolerance(case, key)), key


@FEW
@given(a=units(), b=units())
def test_neither_side_matters(a: Units, b: Units) -> None:
    there, back = muc_sums(a, b), muc_sums(b, a)
    turn = {"mis": "spu", "spu": "mis"}
    assert there == {(view, turn.get(name, name)): count for (view, name), count in back.items()}


@FEW
@given(a=units(), b=units())
def test_views_are_kinds_of_f1(a: Units, b: Units) -> None:
    """Each view has the matching that is best for it, so that it counts what F1 counts."""
    found, sums = muc_sums(a, b), span_sums(a, b)
    assert found["strict", "cor"] == sums[None, "exact"]
    assert found["exact", "cor"] == found["partial", "cor"] == sums[None, "exact_span"]
    assert found["type", "cor"] == sums[None, "overlap_label"]
    for view in VIEWS:
        cor, inc, par, mis, spu = (found[view, name] for name in COUNTS)
        assert (cor + inc + par + mis, cor + inc + par + spu) == (len(a), len(b))
        assert cor + inc + par <= sums[None, "overlap"]
        value = muc(found)[view].f1.value
        assert value is None or 0 <= value <= 1


@FEW
@given(a=units())
def test_equal_lists_agree_wholly(a: Units) -> None:
    for view in muc(muc_sums(a, a[::-1])).values():
        assert view.f1.value == view.precision.value == view.recall.value == (1.0 if a else None)


def test_an_exact_pair_is_worth_more_than_two_partial_ones() -> None:
    a, b = [Unit(0, 1, "X"), Unit(0, 2, "X")], [Unit(0, 2, "X"), Unit(1, 2, "X")]
    assert [muc_sums(a, b)["partial", name] for name in COUNTS] == [1, 0, 0, 1, 1]


def test_who_marked_nothing() -> None:
    one = muc(muc_sums([Unit(0, 3, "X")], []))["strict"]
    assert (one.precision.value, one.precision.reason) == (None, "the second annotator marked nothing")
    assert (one.recall.value, one.f1.value) == (0.0, 0.0)
    nobody = muc(muc_sums([], []))["partial"]
    assert (nobody.f1.value, nobody.f1.reason) == (None, "no spans by either annotator")
    assert nobody.recall.reason == "the first annotator marked nothing"


def test_kernels_take_replicates() -> None:
    precision, recall, both = muc_scores(np.array([[1.0, 0, 2, 1, 0], [0, 0, 0, 0, 0]]))
    assert precision == pytest.approx(np.array([2 / 3, np.nan]), nan_ok=True)
    assert recall == pytest.approx(np.array([0.5, np.nan]), nan_ok=True)
    assert both == pytest.approx(np.array([4 / 7, np.nan]), nan_ok=True)
