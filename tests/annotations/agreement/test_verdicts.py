"""Agreement on what summary points rest on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement.verdicts import (
    JACCARD,
    MASI,
    Evidence,
    evidence_agreement,
    evidence_alpha,
    evidence_sums,
    set_distance,
    verdict_agreement,
    verdict_sums,
    verdict_table,
)
from annotations.spans import Judgement
from annotations.text import Range
from tests.annotations.agreement import founding
from tests.annotations.agreement.golden import european_powers

FEW = settings(max_examples=50, deadline=None)

VERDICTS = ("supported", "partly", "not_supported")


def judgement(point: int, verdict: str | None, evidence: Sequence[int] = ()) -> Judgement:
    return Judgement("set", point, verdict, tuple((10 * at, 10 * at + 9) for at in evidence))


@st.composite
def judgements(draw: st.DrawFn) -> list[Judgement]:
    points = draw(st.sets(st.integers(0, 5)))
    verdict, evidence = st.sampled_from((None, *VERDICTS)), st.sets(st.integers(0, 3))
    return [judgement(point, draw(verdict), sorted(draw(evidence))) for point in points]


@pytest.mark.parametrize("pair", founding.PAIRS)
def test_the_founding_document(pair: str) -> None:
    mine, theirs = founding.two(pair)
    sums = verdict_sums(mine.judgements, theirs.judgements)
    found = verdict_agreement(sums)
    ours = {
        "n": found.verdicts.observed.n,
        "agree": found.verdicts.observed.value,
        "kappa": found.verdicts.kappa.value,
        "binary_agree": found.binary.observed.value,
        "binary_kappa": found.binary.kappa.value,
        "evidence_f1": found.evidence.value,
    }
    for key, expected in european_powers()[pair]["SUPPORT"].items():
        assert ours[key] == pytest.approx(expected, abs=5e-5), key
    left_out = {"not judged by both": 1} if "gold" in pair else {}  # the title, which only gold judges
    assert found.verdicts.kappa.dropped == left_out


@FEW
@given(a=judgements(), b=judgements())
def test_neither_side_matters(a: list[Judgement], b: list[Judgement]) -> None:
    there, back = verdict_sums(a, b[::-1]), verdict_sums(b, a)
    turn = {"n_a": "n_b", "n_b": "n_a"}
    turned = {
        key
        if len(key) == 1
        else (key[0], turn.get(key[1], key[1]))
        if key[0] == "evidence"
        else (key[0], key[2], key[1]): n
        for key, n in back.items()
    }
    assert there == turned
    found = verdict_agreement(verdict_sums(a, a))
    assert found.verdicts.observed.value in (None, 1.0)
    assert found.evidence.value in (None, 1.0)


def test_points_that_one_has_not_judged_are_dropped() -> None:
    sums = verdict_sums(
        [judgement(1, "supported", [1]), judgement(2, "partly", [2]), judgement(3, None, [3])],
        [judgement(1, "partly", [1, 2]), judgement(3, "partly", [3]), judgement(4, None)],
    )
    assert verdict_table(sums) == {("supported", "partly"): 1}
    assert verdict_table(sums, "binary") == {("yes", "no"): 1}
    found = verdict_agreement(sums)
    assert found.evidence.value == pytest.approx(2 / 3)
    assert found.verdicts.observed.dropped == {"not judged by both": 2}
    loose = verdict_sums([judgement(1, "supported")], [judgement(1, "partly")], supported=("supported", "partly"))
    assert verdict_table(loose, "binary") == {("yes", "yes"): 1}


def test_nothing_to_compare() -> None:
    found = verdict_agreement(verdict_sums([], []))
    assert found.verdicts.kappa.reason == "no points judged by both"
    assert found.evidence.reason == "no evidence by either annotator"
    same = verdict_agreement(verdict_sums([judgement(1, "partly")], [judgement(1, "partly")]))
    assert (same.verdicts.observed.value, same.verdicts.kappa.value) == (1.0, None)


# Alpha with a distance of sets


def test_distances() -> None:
    one, two = frozenset({1, 2}), frozenset({2, 3})
    assert set_distance(one, two) == pytest.approx(2 / 3)
    assert set_distance(one, two, MASI) == pytest.approx(1 - 1 / 9)
    assert set_distance(one, frozenset({1}), MASI) == pytest.approx(1 - 1 / 3)
    for kind in (JACCARD, MASI):
        assert set_distance(frozenset(), frozenset(), kind) == set_distance(one, one, kind) == 0.0
        assert set_distance(frozenset(), one, kind) == set_distance(one, frozenset({3}), kind) == 1.0
    with pytest.raises(ValueError, match="no distance of sets: dice"):
        set_distance(one, two, "dice")


SETS = st.frozensets(st.integers(0, 3), max_size=3)
ITEMS = st.lists(st.lists(SETS, max_size=4), max_size=4)


def alpha_by_hand(documents: Sequence[Sequence[Sequence[Evidence]]], kind: str) -> float | None:
    """Every pair of values of the whole corpus, after Krippendorff's definition."""
    items = [
        [frozenset((number, place) for place in each) for each in item]
        for number, document in enumerate(documents)
        for item in document
        if len(item) > 1
    ]
    values = [each for item in items for each in item]
    expected = sum(set_distance(one, other, kind) for one, other in permutations(values, 2))
    if not expected:
        return None
    apart = sum(
        sum(set_distance(one, other, kind) for one, other in permutations(item, 2)) / (len(item) - 1) for item in items
    )
    return 1 - (len(values) - 1) * apart / expected


@pytest.mark.parametrize("kind", [JACCARD, MASI])
@FEW
@given(documents=st.lists(ITEMS, max_size=3))
def test_sums_of_documents_give_alpha_of_the_corpus(kind: str, documents: list[list[list[Evidence]]]) -> None:
    total = sum((evidence_sums(each, kind) for each in documents), start=np.zeros(5))
    expected = alpha_by_hand(documents, kind)
    assert evidence_agreement(total).value == (None if expected is None else pytest.approx(expected))


@FEW
@given(items=ITEMS, shuffled=st.randoms(use_true_random=False))
def test_order_does_not_matter(items: list[list[Evidence]], shuffled: object) -> None:
    mixed = [list(item) for item in items]
    for each in (mixed, *mixed):
        shuffled.shuffle(each)  # type: ignore[attr-defined]
    assert evidence_sums(mixed) == pytest.approx(evidence_sums(items))


def test_alpha_of_evidence() -> None:
    found = evidence_agreement(evidence_sums([[frozenset({1}), frozenset({1})], [frozenset(), frozenset()]]))
    assert (found.value, found.n) == (1.0, 4)
    assert evidence_agreement(evidence_sums([[frozenset({1})]])).reason == "no point judged by two annotators"
    same = evidence_agreement(evidence_sums([[frozenset({1}), frozenset({1})]]))
    assert (same.value, same.reason) == (None, "no variation: all evidence is the same")


def test_kernels_take_replicates() -> None:
    sums = evidence_sums([[frozenset({1}), frozenset({2})], [frozenset(), frozenset()]])
    found = evidence_alpha(np.stack([sums, 2 * sums, np.zeros(5)]))
    assert found == pytest.approx(np.array([1 - 3 * 2 / 10, 1 - 7 * 4 / (4 + 8 + 32), np.nan]), nan_ok=True)


def test_ranges_are_evidence_as_well() -> None:
    places: list[Range] = [(0, 9), (10, 19)]
    assert evidence_sums([[frozenset(places), frozenset(places[:1])]])[4] == pytest.approx(1.0)
