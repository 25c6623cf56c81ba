"""Gamma, gamma-cat, gamma-k and soft-gamma: what they are by definition, where they are undefined, how they add up."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as tries
from hypothesis import strategies as st

from annotations.agreement.confusion import confusion, pooled
from annotations.agreement.continuum import Continuum, continuum
from annotations.agreement.gamma import (
    NO_PAIR,
    NO_UNITS,
    NOTHING_EXPECTED,
    ONE_ANNOTATOR,
    ONE_LABEL,
    TOO_MANY,
    Settings,
    gamma,
    gamma_cat,
    gamma_cat_of,
    gamma_k,
    gamma_k_of,
    gamma_of,
    gamma_sums,
)
from annotations.agreement.gamma_sums import GammaSums, category_value, gamma_error, gamma_value
from annotations.agreement.results import Measured
from annotations.agreement.sampling import Sampler
from annotations.agreement.soft import soft_gamma
from tests.annotations.agreement.textlike import continua, textlike

FEW = Settings(samples=12)
SAMPLERS: tuple[Sampler, ...] = ("statistical", "shuffle")
ALIKE = [(0, 4, "x"), (10, 14, "y")]


def undefined(found: Measured) -> str | None:
    assert found.value is None
    return found.reason


@pytest.mark.parametrize("sampler", SAMPLERS)
@given(units=continua())
@tries(max_examples=60, deadline=None)
def test_a_value_is_at_most_1_and_what_has_none_says_why(sampler: Sampler, units: Continuum) -> None:
    how = Settings(samples=6, sampler=sampler)
    sums = [gamma_sums(units, how)]
    measures = [gamma_of(sums, how), gamma_cat_of(sums, how), *(gamma_k_of(sums, label, how) for label in units.labels)]
    for found in measures:
        assert (found.value is None) <= bool(found.reason)
        assert found.value is None or (np.isfinite(found.value) and found.value <= 1)


@given(continua(), st.sampled_from(SAMPLERS))
@tries(max_examples=60, deadline=None)
def test_what_all_mark_alike_gives_1(units: Continuum, sampler: Sampler) -> None:
    track = next(mine for mine in units.units.values() if mine)
    same = continuum(units.length, dict.fromkeys("abc", track))
    how = Settings(samples=4, sampler=sampler)
    assert gamma(same, how).value == 1
    assert soft_gamma(same, how).value == pytest.approx(1)
    assert gamma_cat(same, how).value in (1, None)


@given(continua(), st.permutations(range(4)), st.permutations("xyz"), st.sampled_from(SAMPLERS))
@tries(max_examples=80, deadline=None)
def test_names_and_orders_do_not_matter(
    units: Continuum, order: list[int], labels: list[str], sampler: Sampler
) -> None:
    renamed = dict(zip("xyz", labels, strict=True))
    tracks = {
        f"annotator {order[number]}": [
            (start, end, renamed[label]) for start, end, label in reversed(units.units[name])
        ]
        for number, name in enumerate(units.annotators)
    }
    how = Settings(samples=5, sampler=sampler)
    one, other = gamma_sums(units, how), gamma_sums(continuum(units.length, tracks), how)
    assert one.row == pytest.approx(other.row, abs=1e-9)


@given(st.lists(continua(), min_size=2, max_size=4))
@tries(max_examples=30, deadline=None)
def test_sums_of_documents_add_up(documents: list[Continuum]) -> None:
    every = [gamma_sums(units, Settings(samples=3)) for units in documents]
    together = np.sum([each.row for each in every], axis=0)
    wanted = 1 - together[1] / together[2] if together[1] else 1
    assert gamma_of(every).value == pytest.approx(wanted)
    assert gamma_of(every[::-1]).value == pytest.approx(wanted)
    assert gamma_of(every).n == sum(each.units for each in every)
    assert sum(row.count for row in pooled(each.confusion for each in every)) == sum(
        row.count for each in every for row in each.confusion
    )


def test_a_document_weighs_by_its_units() -> None:
    """Agreed ten times as often as not agreed at all: nearer to 1 than to the mean of both."""
    agreed, not_agreed = textlike(2, 30, 1), continuum(300, {"a": ALIKE, "b": [(100, 104, "x"), (200, 204, "y")]})
    both = gamma_of([gamma_sums(units, FEW) for units in (agreed, not_agreed)], FEW).value
    one, other = (gamma(units, FEW).value for units in (agreed, not_agreed))
    assert both is not None
    assert one is not None
    assert other is not None
    assert (one + other) / 2 < both < one


def test_a_document_with_nothing_to_say_changes_nothing() -> None:
    with_units, empty = gamma_sums(textlike(2, 8), FEW), gamma_sums(continuum(9, {"a": [], "b": []}), FEW)
    both = gamma_of([with_units, empty], FEW)
    assert both.value == gamma_of([with_units], FEW).value
    assert both.dropped == {NO_UNITS: 1}


def test_remarks_on_several_documents_are_counted() -> None:
    silent = gamma_sums(continuum(50, {"a": ALIKE, "b": []}), FEW)
    assert gamma_of([silent, gamma_sums(textlike(2, 8), FEW), silent], FEW).reason == "b marked nothing (2 documents)"


def test_the_definition_of_gamma_cat_holds_for_one_document() -> None:
    """Two pairs at the same place, one with another label, weigh 1 each: half of d_cat is observed."""
    units = continuum(40, {"a": ALIKE, "b": [(0, 4, "x"), (10, 14, "z")]})
    sums = gamma_sums(units, Settings(samples=500)).category
    assert (sums.weight, sums.observed, sums.pairs) == (2, 1, 2)
    assert 0 < sums.expected / sums.weight < 1
    found = gamma_cat(units, Settings(samples=500))
    assert found.value == pytest.approx(1 - 0.5 / (sums.expected / sums.weight))
    assert found.n == 2


def test_confidence_in_a_pair_does_not_depend_on_alpha() -> None:
    """d_pos of (0, 4) and (1, 5) is (2/8)^2."""
    units = continuum(40, {"a": ALIKE, "b": [(1, 5, "x"), (10, 14, "z")]})
    for alpha in (1, 3):
        assert gamma_sums(units, Settings(alpha=alpha, samples=2)).category.weight == pytest.approx(2 - 1 / 16)


def test_gamma_k_looks_at_the_pairs_with_the_label() -> None:
    units = continuum(40, {"a": ALIKE, "b": [(0, 4, "x"), (10, 14, "z")]})
    how = Settings(samples=300)
    assert gamma_k(units, "x", how).value == 1
    for label in "yz":
        found = gamma_k(units, label, how)
        assert found.value is not None
        assert found.value < 0
        assert found.n == 1
    assert undefined(gamma_k(units, "unheard of", how)) == NO_PAIR


def test_there_is_no_value_without_spans() -> None:
    empty = continuum(50, {"a": [], "b": []})
    measures = (gamma(empty), gamma_cat(empty), gamma_k(empty, "x"), soft_gamma(empty))
    assert [undefined(found) for found in measures] == [NO_UNITS] * 4
    assert gamma_sums(empty).undefined == NO_UNITS


@pytest.mark.parametrize("units", [{}, {"a": ALIKE}])
def test_nor_with_one_annotator_only(units: dict[str, list[tuple[int, int, str]]]) -> None:
    alone = continuum(50, units)
    measures = (gamma(alone), gamma_cat(alone), gamma_k(alone, "x"), soft_gamma(alone))
    assert [undefined(found) for found in measures] == [ONE_ANNOTATOR] * 4


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_who_marked_nothing_counts_and_is_named(sampler: Sampler) -> None:
    units = continuum(50, {"Ann": [*ALIKE, (20, 25, "x")], "Bob": []})
    how = Settings(samples=40, sampler=sampler)
    found = gamma(units, how)
    assert found.value is not None
    assert found.value <= 0
    assert found.reason == "Bob marked nothing"
    assert gamma_sums(units, how).observed == 1.5 * 2, "each unit alone: twice delta_empty times the mean units"
    assert undefined(gamma_cat(units, how)) == NO_PAIR


def test_one_label_gives_no_gamma_cat() -> None:
    units = continuum(50, {"a": [(0, 4, "x"), (10, 14, "x")], "b": [(0, 4, "x"), (11, 15, "x")]})
    assert undefined(gamma_cat(units, FEW)) == ONE_LABEL
    assert undefined(gamma_k(units, "x", FEW)) == ONE_LABEL
    assert gamma(units, FEW).value is not None


def test_nor_does_a_document_with_one_label_beside_one_without_that_label() -> None:
    one, other = (continuum(50, {"a": track, "b": track}) for track in ([(0, 4, "z")], ALIKE))
    sums = [gamma_sums(units, FEW) for units in (one, other)]
    assert undefined(gamma_k_of(sums, "z", FEW)) == ONE_LABEL
    assert gamma_cat_of(sums, FEW).value == 1


def test_no_aligned_pair_gives_no_gamma_cat() -> None:
    units = continuum(900, {"a": [(0, 4, "x")], "b": [(800, 804, "y")]})
    assert undefined(gamma_cat(units, FEW)) == NO_PAIR
    assert gamma(units, FEW).value is not None


def test_nothing_to_disagree_on_by_chance_leaves_it_undefined() -> None:
    """Whatever the shares of disagreement observed, nothing can be told from chance."""
    sums = np.array([[1.0, 0.5, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0], [2.0, 1.0, 2.0, 0.01]])
    assert gamma_value(sums) == pytest.approx([np.nan, 1, np.nan, 0.5], nan_ok=True)
    assert gamma_error(sums) == pytest.approx([np.nan, np.nan, np.nan, 0.025], nan_ok=True)
    found = gamma_of([GammaSums(("a", "b"), 2, 1.0, 0.5, 0.0)])
    assert undefined(found) == NOTHING_EXPECTED


def test_the_kernels_take_replicates() -> None:
    rows = np.array(
        [[4.0, 1.0, 2.0, 1.0], [4.0, 0.0, 0.0, 1.0], [4.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0], [4.0, 1.0, 0.0, 1.0]]
    )
    wanted = [0.5, 1, np.nan, np.nan, np.nan]
    assert category_value(rows) == pytest.approx(wanted, nan_ok=True)
    assert category_value(np.stack([rows] * 3)).shape == (3, 5)
    assert gamma_value(np.stack([rows] * 3)).shape == (3, 5)


def test_the_same_unit_twice_counts_twice() -> None:
    once, twice = (continuum(50, {"a": ALIKE * times, "b": ALIKE * times}) for times in (1, 2))
    assert gamma(twice, FEW).value == 1
    assert gamma(twice, FEW).n == 2 * gamma(once, FEW).n


def test_too_many_spans_at_one_place_give_the_mean_over_pairs() -> None:
    crowd = {
        name: [(at, at + 100, "xy"[at % 2]) for at in range(shift, 60 + shift)] for shift, name in enumerate("abcd")
    }
    units = continuum(200, crowd)
    how = Settings(samples=2)
    found, sums = gamma(units, how), gamma_sums(units, how)
    assert found.reason == f"{TOO_MANY}: mean over 6 pairs of annotators"
    assert sums.alignment is None
    pairs = [gamma_sums(units.only(annotators=pair), how) for pair in ("ab", "ac", "ad", "bc", "bd", "cd")]
    assert sums.row == pytest.approx(np.mean([each.row for each in pairs], axis=0))
    assert sums.confusion == pooled(each.confusion for each in pairs)
    assert gamma_cat_of([sums]).value is not None
    assert undefined(soft_gamma(units, how)) == TOO_MANY


def test_samples_are_as_many_as_the_precision_takes() -> None:
    units = textlike(3, 10)
    rough, fine = (gamma(units, Settings(precision=precision)) for precision in (0.2, 0.02))
    assert rough.parameters["samples"] == 30
    assert fine.parameters["samples"] > 60
    assert 0 < fine.parameters["standard_error"] < rough.parameters["standard_error"]


def test_settings_are_values_and_are_checked() -> None:
    assert hash(Settings(categories={("x", "y"): 0.5})) == hash(Settings(categories={("x", "z"): 0.5}))
    for wrong in ({"sampler": "dice"}, {"samples": 0}, {"precision": 0}):
        with pytest.raises(ValueError):
            Settings(**wrong)


def test_a_value_says_what_it_depends_on() -> None:
    found = gamma(textlike(2, 6), Settings(alpha=3, samples=9, sampler="shuffle", seed=4))
    told = {
        name: found.parameters[name] for name in ("alpha", "beta", "delta_empty", "sampler", "apart", "samples", "seed")
    }
    assert told == {
        "alpha": 3, "beta": 1, "delta_empty": 1, "sampler": "shuffle", "apart": 1, "samples": 9, "seed": 4,
    }  # fmt: skip


def test_gamma_does_not_depend_on_what_a_lone_unit_costs() -> None:
    units = textlike(3, 10)
    one, other = (gamma(units, Settings(delta_empty=cost, samples=10)).value for cost in (1, 0.5))
    assert one == pytest.approx(other)
    one, other = (gamma_cat(units, Settings(delta_empty=cost, samples=10)).value for cost in (1, 0.5))
    assert one == pytest.approx(other)


def test_splits_are_free_in_soft_gamma() -> None:
    whole = [(at, at + 20, "xy"[at // 40 % 2]) for at in range(0, 400, 40)]
    halves = [part for s, e, label in whole for part in ((s, s + 10, label), (s + 10, e, label))]
    units = continuum(420, {"a": whole, "b": halves})
    soft, hard = soft_gamma(units, FEW).value, gamma(units, FEW).value
    assert soft is not None
    assert hard is not None
    assert soft > hard


@given(continua())
@tries(max_examples=40, deadline=None)
def test_sums_survive_a_file(units: Continuum) -> None:
    sums = gamma_sums(units, Settings(samples=2))
    assert GammaSums.from_json(json.loads(json.dumps(sums.to_json()))) == sums


@given(continua())
@tries(max_examples=60, deadline=None)
def test_every_unit_is_confused_with_as_many_others_as_there_are(units: Continuum) -> None:
    sums = gamma_sums(units, Settings(samples=1))
    assert sums.alignment is not None
    rows = confusion(units, sums.alignment)
    assert rows == sums.confusion
    counted = sum(row.count * ((row.label is not None) + (row.other_label is not None)) for row in rows)
    assert counted == sums.units * (len(units.units) - 1)
    assert all(row.annotator < row.other for row in rows)
    together = [row for row in rows if row.label is not None and row.other_label is not None]
    assert sum(row.count for row in together) == sums.category.pairs
