"""Dawid and Skene's model: the figures of their paper, what holds for any answers, and what is undefined."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement.competence import Competence, dawid_skene, expectation, maximization
from tests.annotations.agreement import golden

moderate = settings(max_examples=50, deadline=None)
CASE = "dawid_skene_1979"
FIGURES: dict[str, Callable[[Competence], Any]] = {
    "class_marginals": lambda found: found.shares,
    "observer1_confusion": lambda found: found.confusion[found.annotators.index("1")],
    "observer2_confusion": lambda found: found.confusion[found.annotators.index("2")],
    "map_labels": lambda found: list(found.likeliest),
    "log_likelihood": lambda found: found.likelihood.value,
}

RESPONSES = st.dictionaries(
    st.integers(0, 9),
    st.dictionaries(st.sampled_from("wxyz"), st.lists(st.sampled_from("abc"), max_size=2), max_size=4),
    max_size=8,
)


@pytest.mark.parametrize("key", golden.cases()[CASE]["expected"])
def test_each_figure_is_as_published(key: str) -> None:
    worked = golden.cases()[CASE]
    found = dawid_skene(worked["data"]["responses"], smoothing=0)
    assert FIGURES[key](found) == pytest.approx(np.array(worked["expected"][key]), abs=golden.tolerance(worked, key))


def test_a_little_smoothing_changes_little_and_forbids_nothing() -> None:
    worked = golden.cases()[CASE]
    found = dawid_skene(worked["data"]["responses"])
    assert found.shares == pytest.approx(np.array(worked["expected"]["class_marginals"]), abs=0.001)
    assert list(found.likeliest) == worked["expected"]["map_labels"]
    assert (found.confusion > 0).all()
    assert found.likelihood.parameters["smoothing"] == 0.01
    assert found.likelihood.n == 45 * 7
    assert found.accuracy == pytest.approx([0.828, 0.776, 0.775, 0.865, 0.840], abs=0.001)


@moderate
@given(RESPONSES)
def test_shares_confusion_and_posteriors_are_shares(responses: dict[int, dict[str, list[str]]]) -> None:
    found = dawid_skene(responses, rounds=500)
    answering = {name for answers in responses.values() for name, given in answers.items() if given}
    if len(answering) < 3:
        assert found.likelihood.value is None
        assert found.likelihood.reason == (
            "with fewer than three annotators the model is not identified" if answering else "there are no answers"
        )
        assert (found.posteriors.size, found.likeliest, found.accuracy.size) == (0, (), 0)
        return
    assert found.shares.sum() == pytest.approx(1)
    assert found.confusion.sum(axis=-1) == pytest.approx(np.ones((len(found.annotators), len(found.labels))))
    assert found.posteriors.sum(axis=-1) == pytest.approx(np.ones(len(found.items)))
    assert found.likelihood.value is not None
    assert found.likelihood.value <= 1e-9


@moderate
@given(RESPONSES, st.permutations("abc"), st.randoms())
def test_names_and_order_do_not_matter(
    responses: dict[int, dict[str, list[str]]], names: list[str], chance: Any
) -> None:
    renamed = dict(zip("abc", names, strict=True))
    turned = [
        (item, {name: [renamed[each] for each in reversed(given)] for name, given in reversed(answers.items())})
        for item, answers in responses.items()
    ]
    chance.shuffle(turned)
    # a few rounds: near a saddle, sums in another order part for good in the end
    first, second = dawid_skene(responses, "abc", rounds=5), dawid_skene(dict(turned), names, rounds=5)
    assert second.likelihood.value == (
        None if first.likelihood.value is None else pytest.approx(first.likelihood.value)
    )
    assert second.shares == pytest.approx(first.shares)
    assert second.accuracy == pytest.approx(first.accuracy)


def test_a_round_never_makes_the_answers_less_likely() -> None:
    chance = np.random.default_rng(3)
    counts = np.eye(3)[chance.integers(0, 3, (40, 4))]
    posteriors, before = counts.mean(axis=1), -np.inf
    for _ in range(30):
        posteriors, likelihoods = expectation(*maximization(posteriors, counts, 0), counts)
        likelihood = likelihoods.sum()
        assert likelihood >= before - 1e-9
        before = likelihood


def test_the_good_annotators_outvote_the_one_who_guesses() -> None:
    chance = np.random.default_rng(5)
    truth = chance.integers(0, 3, 300)
    answers = {
        name: np.where(chance.random(300) < rate, truth, chance.integers(0, 3, 300))
        for name, rate in (("good", 0.95), ("fair", 0.85), ("guesses", 0.0))
    }
    found = dawid_skene({item: {name: [int(row[item])] for name, row in answers.items()} for item in range(300)})
    rates = dict(zip(found.annotators, found.accuracy, strict=True))
    assert rates["good"] > rates["fair"] > rates["guesses"]
    assert np.mean(np.array(found.likeliest) == truth) > 0.9


def test_an_annotator_who_is_missing_says_nothing() -> None:
    responses = {1: {"x": ["a"], "y": ["a"], "z": ["b"]}, 2: {"x": ["b"], "y": ["b"]}, 3: {"x": [], "y": []}}
    found = dawid_skene(responses)
    assert found.items == (1, 2)
    assert found.likelihood.n == 5
    assert found.likeliest == ("a", "b")


def test_one_class_alone_is_certain() -> None:
    found = dawid_skene({1: {"x": ["a"], "y": ["a"], "z": ["a"]}}, smoothing=0)
    assert (found.shares.tolist(), found.likelihood.value, found.accuracy.tolist()) == ([1], 0, [1, 1, 1])


def test_a_class_that_nobody_used_is_even_without_smoothing() -> None:
    found = dawid_skene(
        {1: {"x": ["a"], "y": ["a"], "z": ["b"]}, 2: {"x": ["b"], "y": ["b"], "z": ["b"]}}, "abc", smoothing=0
    )
    assert found.shares[2] == 0
    assert found.confusion[:, 2] == pytest.approx(np.full((3, 3), 1 / 3))


def test_answers_of_mixed_kinds_have_an_order_and_others_are_refused() -> None:
    assert dawid_skene({1: {"x": [1], "y": ["a"], "z": [1]}}).labels == (1, "a")
    with pytest.raises(ValueError, match="not one of the labels: 'b'"):
        dawid_skene({1: {"x": ["b"]}}, "a")


def test_what_has_not_settled_says_so() -> None:
    responses = golden.cases()[CASE]["data"]["responses"]
    found = dawid_skene(responses, rounds=2)
    assert found.likelihood.reason == "not settled after 2 rounds"
    assert dawid_skene(responses).likelihood.reason is None


def test_items_that_were_answered_alike_may_stand_for_each_other() -> None:
    answers = {"ada": ["x"], "ben": ["x"], "cyn": ["y"]}
    alike = {"ada": ["y"], "ben": ["y"], "cyn": ["y"]}
    told = dawid_skene({**{f"one {n}": answers for n in range(5)}, **{f"other {n}": alike for n in range(3)}})
    weighed = dawid_skene({"one": answers, "other": alike}, weights={"one": 5, "other": 3})
    assert np.allclose(told.confusion, weighed.confusion)
    assert np.allclose(told.shares, weighed.shares)
    assert weighed.likelihood.value == pytest.approx(told.likelihood.value)
    assert weighed.likelihood.n == told.likelihood.n
