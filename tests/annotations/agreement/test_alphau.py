"""alpha_U of 1995 and 2004: worked cases, the definition counted out by hand, and what is undefined and why."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings

from annotations.agreement.alphau import alpha_u, alpha_u_1995, alpha_u_disagreements
from annotations.agreement.continuum import Continuum, continuum
from annotations.agreement.results import Measured
from annotations.agreement.unitizing import unitizing_alphas
from tests.annotations.agreement import golden
from tests.annotations.agreement.continua import LABELS, LENGTH, continua, renamed, reordered

CASES = ("alphaU2004_p254", "alphaU_dkpro_A", "alphaU_degenerate")
moderate = settings(max_examples=60, deadline=None)


def documents(data: dict[str, Any]) -> dict[str, Continuum]:
    """The documents of a case, by name; their texts begin at 0."""
    if "cases" in data:
        return {name: documents(each)[""] for name, each in data["cases"].items()}
    begin = data.get("continuum_begin", 0)
    units = {
        name: [(start - begin, end - begin, label) for start, end, label in mine]
        for name, mine in data["annotators"].items()
    }
    return {"": continuum(data["length"], units)}


def disagreement(which: int) -> Callable[[Continuum], Any]:
    def found(document: Continuum) -> float:
        both = alpha_u_disagreements(document, document.labels)
        assert not isinstance(both, str)
        return float(both[:, which].sum())

    return found


def by_category(document: Continuum) -> dict[str, dict[str, Any]]:
    return {
        label: {
            "observed": disagreement(0)(document.only(labels=[label])),
            "expected": disagreement(1)(document.only(labels=[label])),
            "alpha": alpha_u_1995(document, label).value,
        }
        for label in document.labels
    }


FIGURES: dict[str, Callable[[Continuum], Any]] = {
    "alpha_U": alpha_u_1995,
    "alpha": alpha_u_1995,
    "observed": disagreement(0),
    "expected": disagreement(1),
    "per_category": by_category,
}


def check(found: Any, expected: Any, allowed: float) -> None:
    if isinstance(expected, dict):
        assert found.keys() == expected.keys()
        for key, each in expected.items():
            check(found[key], each, allowed)
        return
    value = found.value if isinstance(found, Measured) else found
    assert value is None if expected in (None, "NaN") else value == pytest.approx(expected, abs=allowed)


@pytest.mark.parametrize(("case", "key"), [(case, key) for case in CASES for key in golden.cases()[case]["expected"]])
def test_each_figure_is_as_published(case: str, key: str) -> None:
    worked = golden.cases()[case]
    given = documents(worked["data"])
    found = alpha_u_1995(given[key]) if key in given else FIGURES[key](given[""])
    check(found, worked["expected"][key], golden.tolerance(worked, key))


def pieces(document: Continuum, name: str, label: str) -> list[tuple[float, float, bool]]:
    """Units of the label, and the gaps between them."""
    found, at = [], 0.0
    for start, end, _ in sorted(unit for unit in document.units[name] if unit.label == label):
        found += [(at, start, False)] * (at < start) + [(start, end, True)]
        at = end
    return found + [(at, document.length, False)] * (at < document.length)


def distance(g: tuple[float, float, bool], h: tuple[float, float, bool]) -> float:
    if g[2] and h[2] and g[0] < h[1] and h[0] < g[1]:
        return (g[0] - h[0]) ** 2 + (g[1] - h[1]) ** 2
    for unit, gap in ((g, h), (h, g)):
        if unit[2] and not gap[2] and gap[0] <= unit[0] and unit[1] <= gap[1]:
            return (unit[1] - unit[0]) ** 2
    return 0


def by_hand(document: Continuum, label: str) -> list[float]:
    tracks = [pieces(document, name, label) for name in document.annotators]
    m, length = len(tracks), document.length
    observed = sum(distance(g, h) for one, other in permutations(tracks, 2) for g in one for h in other)
    every = [piece for track in tracks for piece in track]
    units = [end - start for start, end, valued in every if valued]
    gaps = [end - start for start, end, valued in every if not valued]
    expected = sum(
        (len(units) - 1) / 3 * (2 * l**3 - 3 * l**2 + l) + l**2 * sum(gap - l + 1 for gap in gaps if gap >= l)
        for l in units
    )
    under = m * length * (m * length - 1) - sum(l * (l - 1) for l in units)
    return [observed / (m * (m - 1) * length**2), 2 / length * expected / under]


@moderate
@given(continua())
def test_disagreements_are_those_of_the_definition(document: Continuum) -> None:
    found = alpha_u_disagreements(document, LABELS)
    assert not isinstance(found, str)
    for at, label in enumerate(LABELS):
        assert found[at].tolist() == pytest.approx(by_hand(document, label))
    turned = dict(zip(document.annotators, reversed(document.annotators), strict=True))
    assert alpha_u_disagreements(reordered(document, turned), LABELS) == pytest.approx(found)
    names = dict(zip(LABELS, reversed(LABELS), strict=True))
    assert alpha_u_disagreements(renamed(document, names), LABELS) == pytest.approx(found[::-1])


@moderate
@given(continua(annotators=(1, 1)))
def test_identical_annotators_agree(document: Continuum) -> None:
    (units,) = document.units.values()
    found = alpha_u_1995(Continuum(LENGTH, {"x": units, "y": units}))
    assert found.value == (1 if units else None)


def test_it_is_another_coefficient_than_that_of_2016() -> None:
    document = golden.spans(golden.cases()["ualpha_alexpaulsuzan"])
    old, new = alpha_u_1995(document), unitizing_alphas([document])["u"]
    assert [round(each.value or 0, 3) for each in (old, new)] == [0.173, 0.510]
    assert [each.parameters["version"] for each in (old, new)] == ["1995/2004", "2016"]


def test_undefined_is_told_and_why() -> None:
    for units, reason in (
        ({"x": [(0, 2, "a")]}, "there are fewer than two annotators"),
        ({}, "there are fewer than two annotators"),
        ({"x": [], "y": []}, "nobody marked anything"),
        ({"x": [(0, 4, "a"), (2, 6, "a")], "y": []}, "spans of x with the label a overlap each other"),
    ):
        found = alpha_u_1995(continuum(20, units))  # type: ignore[arg-type]
        assert (found.value, found.reason, found.parameters["version"]) == (None, reason, "1995/2004")
    assert alpha_u_1995(continuum(0, {"x": [], "y": []})).value is None
    assert alpha_u_1995(continuum(20, {"x": [(0, 2, "a")], "y": []}), "b").value is None


def test_labels_may_overlap_each_other_and_an_empty_annotator_counts() -> None:
    found = alpha_u_1995(continuum(20, {"x": [(0, 4, "a"), (2, 6, "b")], "y": []}))
    assert found.value is not None
    assert found.value < 0
    assert (found.reason, found.n) == ("y marked nothing", 2)


def test_documents_add_up() -> None:
    first = continuum(20, {"x": [(0, 4, "a")], "y": [(0, 5, "a")]})
    second = continuum(10, {"x": [(0, 4, "a")], "y": [(5, 6, "a")]})
    parts = [alpha_u_disagreements(each, ["a"]) for each in (first, second)]
    values = [alpha_u_1995(each).value for each in (first, second)]
    pooled = float(alpha_u(parts[0] + parts[1]))  # type: ignore[operator]
    assert min(values) < pooled < max(values)  # type: ignore[type-var]
