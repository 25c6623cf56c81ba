"""The unitizing alphas of 2016: worked cases, the definitions counted out by hand, and what is undefined and why."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement.continuum import Continuum, continuum
from annotations.agreement.positions import characters, joint_tables
from annotations.agreement.ratings import coincidences_of
from annotations.agreement.results import Measured
from annotations.agreement.unitizing import (
    ALONE,
    NEVER_BOTH,
    NO_PAIR,
    NO_PARTITION,
    NO_SPANS,
    NO_VARIATION,
    ONE_LABEL,
    OVERLAPPING,
    TOO_LITTLE,
    bar_u_alpha,
    cu_alpha,
    cu_coverage,
    ku_alpha,
    ku_alphas,
    ku_coverage,
    layer_alphas,
    pooled_layers,
    u_alpha,
    unitizing_alphas,
)
from annotations.agreement.unitsums import UnitSums, layer_sums, no_sums, unit_sums
from tests.annotations.agreement import golden
from tests.annotations.agreement.continua import LABELS, LENGTH, continua, renamed, reordered

moderate = settings(max_examples=60, deadline=None)
CASES = ("ualpha_alexpaulsuzan", "ualpha_keyphrase", "ualpha_splits_invisible")
KERNELS: dict[str, Callable[[UnitSums], Any]] = {
    "u": u_alpha, "|u": bar_u_alpha, "cu": cu_alpha, "cu coverage": cu_coverage, "(k)u": ku_alpha,
    "(k)u coverage": ku_coverage,
}  # fmt: skip


def exact_f1(document: Continuum) -> Measured:
    """2a / (2a + b + c) of equal units; the figure stands beside u-alpha to show what u-alpha cannot see."""
    first, second = (set(units) for units in document.units.values())
    return Measured(2 * len(first & second) / (len(first) + len(second)), len(first) + len(second))


FIGURES: dict[str, Callable[[Continuum], Measured]] = {
    "u_alpha": lambda document: unitizing_alphas([document])["u"],
    "u_alpha_published": lambda document: unitizing_alphas([document])["u"],
    "bar_u_alpha": lambda document: unitizing_alphas([document])["|u"],
    "cu_alpha": lambda document: unitizing_alphas([document])["cu"],
    "cu_coverage": lambda document: unitizing_alphas([document])["cu coverage"],
    "exact_f1": exact_f1,
}


@pytest.mark.parametrize(("case", "key"), [(case, key) for case in CASES for key in golden.cases()[case]["expected"]])
def test_each_figure_is_as_published(case: str, key: str) -> None:
    worked = golden.cases()[case]
    found, expected = FIGURES[key](golden.spans(worked)), worked["expected"][key]
    if expected is None:
        assert found.value is None
        assert found.reason
    else:
        assert found.value == pytest.approx(expected, abs=golden.tolerance(worked, key))


def partition(document: Continuum, name: str) -> list[tuple[float, float, int]]:
    """Segments and gaps of one annotator; values as places, 0 for gaps."""
    pieces, at = [], 0.0
    for unit in sorted(document.units[name]):
        if at < unit.start:
            pieces.append((at, unit.start, 0))
        pieces.append((unit.start, unit.end, 1 + LABELS.index(unit.label)))
        at = unit.end
    return pieces if at == document.length else [*pieces, (at, document.length, 0)]


def shared_length(first: tuple[float, float, int], second: tuple[float, float, int]) -> float:
    return max(0.0, min(first[1], second[1]) - max(first[0], second[0]))


class ByHand:
    """The sums as the paper writes them, segment by segment, and the expected lengths that follow."""

    def __init__(self, *documents: Continuum) -> None:
        size = 1 + len(LABELS)
        self.l, self.s, self.q = np.zeros((size, size)), np.zeros(size), np.zeros(size)
        for document in documents:
            parts = [partition(document, name) for name in document.annotators]
            for i, mine in enumerate(parts):
                for segment in mine:
                    length = segment[1] - segment[0]
                    self.s[segment[2]] += length**2 if segment[2] else length
                    for other in (part for j, part in enumerate(parts) if j != i):
                        met = [(shared_length(segment, each), each[2]) for each in other]
                        for extent, value in met:
                            self.l[segment[2], value] += extent / (len(parts) - 1)
                        valued = sum(extent for extent, value in met if value)
                        self.q[segment[2]] += valued**2 / (len(parts) - 1)

    def expected(self, l: np.ndarray, own: np.ndarray) -> np.ndarray | None:
        n = l.sum()
        under = n - own.sum() / n
        return None if under <= 1e-9 else (np.outer(l.sum(axis=1), l.sum(axis=0)) - np.diag(own)) / under

    def values(self) -> dict[str, Any]:
        valued, q = self.l[1:, 1:], self.q[1:]
        found: dict[str, Any] = {}
        if self.l.sum():
            e = self.expected(self.l, self.s)
            assert e is not None
            found["u"] = quotient(self.l.sum() - self.l.trace(), e.sum() - e.trace())
            found["|u"] = quotient(self.l[0].sum() - self.l[0, 0], e[0].sum() - e[0, 0])
        e = self.expected(valued, q) if valued.sum() else None
        found.update({"cu": None, "(k)u": [None] * len(LABELS)})
        if e is not None:
            found["cu"] = quotient(valued.sum() - valued.trace(), e.sum() - e.trace())
            found["(k)u"] = [
                None if not valued[k].sum() or e[k].sum() < -1e-9 else quotient(
                    e[k].sum() / valued[k].sum() * (valued[k].sum() - valued[k, k]), e[k].sum() - e[k, k]
                )
                for k in range(len(LABELS))
            ]  # fmt: skip
        return found


def quotient(over: float, under: float) -> float | None:
    return None if abs(under) < 1e-9 else 1 - over / under


def plain(value: Any) -> Any:
    return [plain(each) for each in value] if np.ndim(value) else None if math.isnan(value) else float(value)


def sums_of(document: Continuum, labels: Sequence[str] = LABELS) -> UnitSums:
    found = unit_sums(document, labels)
    assert not isinstance(found, str)
    return found


def assert_same(first: UnitSums, second: UnitSums) -> None:
    for mine, theirs in zip(first, second, strict=True):
        assert mine == pytest.approx(theirs)


@moderate
@given(continua(), continua())
def test_sums_and_values_are_those_of_the_definitions(first: Continuum, second: Continuum) -> None:
    for documents in ((first,), (first, second)):
        sums, by_hand = no_sums(len(LABELS)), ByHand(*documents)
        for document in documents:
            sums = sums.plus(sums_of(document))
        assert sums.lengths == pytest.approx(by_hand.l)
        assert sums.own == pytest.approx(by_hand.s)
        assert sums.own_valued == pytest.approx(by_hand.q[1:])
        assert sums.lengths.sum() == pytest.approx(sum(len(each.units) * LENGTH for each in documents))
        for name, expected in by_hand.values().items():
            found = plain(KERNELS[name](sums))
            for mine, theirs in zip(
                np.atleast_1d(np.array(found, object)), np.atleast_1d(np.array(expected, object)), strict=True
            ):
                assert mine == (None if theirs is None else pytest.approx(theirs, abs=1e-9))


@moderate
@given(continua())
def test_lengths_are_the_coincidences_of_characters(document: Continuum) -> None:
    joint = joint_tables(document, characters(document), LABELS)
    assert sums_of(document).lengths == pytest.approx(coincidences_of(joint.tables, len(document.units)))


@moderate
@given(continua(annotators=(3, 3)), continua(annotators=(3, 3)))
def test_documents_one_after_the_other_are_one_document(first: Continuum, second: Continuum) -> None:
    cut_gaps = {
        name: [*units, *((start + LENGTH, end + LENGTH, label) for start, end, label in second.units[name])]
        for name, units in first.units.items()
    }
    assert_same(sums_of(first).plus(sums_of(second)), sums_of(continuum(2 * LENGTH, cut_gaps)))


@moderate
@given(continua(), st.permutations(LABELS))
def test_names_and_order_do_not_matter(document: Continuum, names: list[str]) -> None:
    turned = dict(zip(document.annotators, reversed(document.annotators), strict=True))
    assert_same(sums_of(reordered(document, turned)), sums_of(document))
    assert_same(sums_of(renamed(document, dict(zip(LABELS, names, strict=True))), names), sums_of(document))
    assert_same(layer_sums(reordered(document, turned), LABELS), layer_sums(document, LABELS))


@moderate
@given(continua(annotators=(1, 1)), st.integers(2, 4))
def test_identical_annotators_agree(document: Continuum, count: int) -> None:
    (units,) = document.units.values()
    every = Continuum(LENGTH, {f"r{at}": units for at in range(count)})
    for name, kernel in KERNELS.items():
        for value in np.atleast_1d(kernel(sums_of(every))):
            assert "coverage" in name or math.isnan(value) or value == 1
    pooled = layer_alphas([every])[1].value
    assert pooled is None or pooled == 1


@moderate
@given(continua())
def test_the_values_have_their_ranges(document: Continuum) -> None:
    sums = sums_of(document)
    for name, kernel in KERNELS.items():
        for value in np.atleast_1d(kernel(sums)):
            assert math.isnan(value) or value <= 1 + 1e-9
            assert "coverage" not in name or math.isnan(value) or value >= 0


@moderate
@given(st.lists(continua(), min_size=1, max_size=3))
def test_kernels_take_replicates_along_leading_axes(documents: list[Continuum]) -> None:
    each = [sums_of(document) for document in documents]
    stacked = UnitSums(*(np.array([parts, parts]) for parts in zip(*each, strict=True)))
    for kernel in KERNELS.values():
        for at, sums in enumerate(each):
            assert kernel(stacked)[1, at] == pytest.approx(kernel(sums), nan_ok=True)
    layers = [layer_sums(document, LABELS) for document in documents]
    stacked = UnitSums(*(np.array([parts, parts]) for parts in zip(*layers, strict=True)))
    for kernel in (bar_u_alpha, pooled_layers):
        for at, sums in enumerate(layers):
            assert kernel(stacked)[0, at] == pytest.approx(kernel(sums), nan_ok=True)


@moderate
@given(continua())
def test_a_layer_is_the_joint_family_of_its_label_alone(document: Continuum) -> None:
    layers = layer_sums(document, LABELS)
    for at, label in enumerate(LABELS):
        alone = sums_of(document.only(labels=[label]), [label])
        assert_same(UnitSums(*(part[at] for part in layers)), alone)
        # with a single label the gap is the only other value
        assert plain(u_alpha(alone)) == (None if math.isnan(bar_u_alpha(alone)) else pytest.approx(bar_u_alpha(alone)))
        assert math.isnan(cu_alpha(alone))
        assert math.isnan(ku_alpha(alone)[0])


@moderate
@given(continua(overlapping=True))
def test_layers_join_spans_of_a_label_that_overlap(document: Continuum) -> None:
    sums = layer_sums(document, LABELS)
    for at, label in enumerate(LABELS):
        joined = {}
        for name, units in document.units.items():
            mine: list[list[Any]] = []
            for start, end, other in sorted(units):
                if other == label and mine and start < mine[-1][1]:
                    mine[-1][1] = max(end, mine[-1][1])
                elif other == label:
                    mine.append([start, end, label])
            joined[name] = mine
        alone = sums_of(continuum(LENGTH, joined), [label])  # type: ignore[arg-type]
        assert_same(UnitSums(*(part[at] for part in sums)), alone)


def test_pooled_layers_weigh_with_their_lengths() -> None:
    document = continuum(100, {"x": [(0, 40, "a"), (50, 52, "b")], "y": [(0, 40, "a"), (60, 62, "b")]})
    by_label, pooled = layer_alphas([document])
    assert by_label["a"].value == 1
    assert by_label["b"].value is not None
    assert by_label["b"].value < 0
    assert pooled.value is not None
    assert 0.9 < pooled.value < 1
    assert (by_label["a"].n, by_label["b"].n, pooled.n) == (80, 4, 84)


def test_overlapping_spans_of_one_annotator_leave_the_layers() -> None:
    nested = continuum(20, {"x": [(0, 10, "a"), (2, 5, "b")], "y": [(0, 10, "a")]})
    assert unit_sums(nested, "ab") == "spans of x overlap each other"
    found = unitizing_alphas([nested])["u"]
    assert (found.value, found.reason, found.dropped) == (None, NO_PARTITION, {OVERLAPPING: 1})
    assert ku_alphas([nested])["a"][0].reason == NO_PARTITION
    assert layer_alphas([nested])[0]["a"].value == 1
    flat = continuum(20, {"x": [(0, 10, "a")], "y": [(0, 8, "a"), (12, 14, "b")]})
    together = unitizing_alphas([nested, flat])["u"]
    assert together.dropped == {OVERLAPPING: 1}
    assert together.value == unitizing_alphas([flat])["u"].value


def test_one_annotator_alone_is_undefined_and_adds_nothing() -> None:
    alone = continuum(20, {"x": [(0, 10, "a")]})
    found = unitizing_alphas([alone])
    assert {each.reason for each in found.values()} == {NO_PAIR}
    assert {each.value for each in found.values()} == {None}
    assert found["u"].dropped == {ALONE: 1}
    assert layer_alphas([alone])[1].reason == NO_PAIR
    assert not sums_of(alone).lengths.any()
    assert unitizing_alphas([])["u"].reason == NO_PAIR
    assert ku_alphas([]) == {}
    assert layer_alphas([])[1].value is None


def test_no_spans_anywhere_are_undefined() -> None:
    nothing = continuum(20, {"x": [], "y": []})
    found = unitizing_alphas([nothing])
    assert (found["u"].value, found["u"].reason) == (None, NO_SPANS)
    assert (found["|u"].value, found["cu"].value) == (None, None)
    assert found["u"].n == 0
    assert layer_alphas([nothing])[1].reason == NO_SPANS
    assert unitizing_alphas([continuum(0, {"x": [], "y": []})])["u"].value is None


def test_an_annotator_who_marked_nothing_is_counted_and_remarked_on() -> None:
    document = continuum(20, {"x": [(0, 2, "a"), (9, 11, "b")], "y": []})
    found = unitizing_alphas([document])
    for name in ("u", "|u"):
        assert found[name].value is not None
        assert found[name].value <= 0
        assert found[name].reason == "y marked nothing"
    assert (found["cu"].value, found["cu"].reason) == (None, NEVER_BOTH)
    assert found["cu coverage"].value == 0
    # missing is not empty
    assert unitizing_alphas([document.only(annotators=["x"])])["u"].reason == NO_PAIR
    full = replace(document, units={"x": document.units["x"], "y": document.units["x"]})
    assert unitizing_alphas([document, full])["u"].reason == "y marked nothing in 1 of 2 documents"


def test_the_whole_text_marked_by_all_with_one_label_is_undefined() -> None:
    found = unitizing_alphas([continuum(20, {"x": [(0, 20, "a")], "y": [(0, 20, "a")]})])
    assert [(found[name].value, found[name].reason) for name in ("u", "|u", "cu")] == [
        (None, NO_VARIATION), (None, NO_VARIATION), (None, ONE_LABEL),
    ]  # fmt: skip
    assert found["cu coverage"].value == 1


def test_a_label_that_never_meets_another_unit_has_coverage_0() -> None:
    document = continuum(20, {"x": [(0, 4, "a"), (10, 12, "b")], "y": [(0, 4, "a"), (6, 8, "c")]})
    found = ku_alphas([document])
    assert (found["b"][0].value, found["b"][0].reason, found["b"][1].value) == (None, NEVER_BOTH, 0)
    assert (found["a"][0].value, found["a"][0].reason, found["a"][1].value) == (None, ONE_LABEL, 1)
    assert found["a"][0].n == 8


def test_too_little_in_common_for_chance_is_undefined() -> None:
    document = continuum(9, {"w": [], "x": [], "y": [(2, 3, "a")], "z": [(1, 2, "a"), (2, 3, "b")]})
    found = unitizing_alphas([document])["cu"]
    assert (found.value, found.reason) == (None, TOO_LITTLE)
    assert ku_alphas([document])["a"][0].reason == TOO_LITTLE


def test_the_labels_of_the_worked_case_have_the_values_of_the_book() -> None:
    found = ku_alphas([golden.spans(golden.cases()["ualpha_alexpaulsuzan"])])
    values = {label: None if value.value is None else round(value.value, 3) for label, (value, _) in found.items()}
    assert values == {"1": 1.0, "2": 0.0, "3": 0.0, "4": 0.0, "5": 1.0, "6": 1.0, "7": None}
    assert found["7"][1].value == 0


def test_a_unit_outside_the_document_is_refused() -> None:
    for units in ([(0, 21, "a")], [(-1, 2, "a")]):
        with pytest.raises(ValueError, match="a unit of x lies outside of a document of length 20"):
            unit_sums(continuum(20, {"x": units, "y": []}), "a")


def test_the_version_is_named() -> None:
    document = golden.spans(golden.cases()["ualpha_keyphrase"])
    measures = [*unitizing_alphas([document]).values(), *ku_alphas([document])["k"], layer_alphas([document])[1]]
    assert {each.parameters["version"] for each in measures} == {"2016"}
