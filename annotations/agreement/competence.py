"""How good each annotator is, and what each item probably is: the model of Dawid & Skene.

Each item has a true class, drawn by the class shares; each annotator answers by the row of a confusion matrix that
belongs to the true class. Estimated by expectation and maximization from vote shares. Dawid & Skene 1979 (Applied
Statistics 28).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from annotations.agreement.results import Floats, Measured, measured
from annotations.wording import later, tr

Responses = Mapping[Hashable, Mapping[str, Sequence[Any]]]
"""By item and annotator, every answer that was given; most often one."""

NEEDED = 3
TWO = later("with fewer than three annotators the model is not identified")
NOTHING = later("there are no answers")


@dataclass(frozen=True, slots=True, eq=False)
class Competence:
    """What the model says. Classes, annotators and items are in the order of `labels`, `annotators` and `items`.

    `shares` [C] of the classes; `confusion` [annotators, C, C], rows are the true class and sum to 1; `posteriors`
    [items, C]. `likelihood` is the log-likelihood of the answers, n of them; where it has no value the model has none,
    for its reason, and the arrays are empty.
    """

    likelihood: Measured
    labels: tuple[Any, ...]
    annotators: tuple[str, ...]
    items: tuple[Hashable, ...]
    shares: Floats
    confusion: Floats
    posteriors: Floats

    @property
    def accuracy(self) -> Floats:
        """How often each annotator answers with the true class, by the model: [annotators]."""
        return np.asarray(np.diagonal(self.confusion, axis1=-2, axis2=-1) @ self.shares)

    @property
    def likeliest(self) -> tuple[Any, ...]:
        """The likeliest class of each item; of equally likely ones the first."""
        return tuple(self.labels[at] for at in self.posteriors.argmax(axis=-1)) if self.posteriors.size else ()


def dawid_skene(
    responses: Responses,
    labels: Iterable[Any] | None = None,
    *,
    weights: Mapping[Hashable, float] | None = None,
    smoothing: float = 0.01,
    tolerance: float = 1e-9,
    rounds: int = 10_000,
) -> Competence:
    """The model for RESPONSES. Items without answers are left out.

    WEIGHTS say how many items each one stands for: those that were answered alike need not be told apart.

    SMOOTHING is added to each count before shares are taken (a Dirichlet prior of 1 + SMOOTHING): it keeps a class that
    an annotator never chose possible, and 0 gives the paper's own estimates. The rounds end when the log-likelihood
    grows by less than TOLERANCE, or after so many ROUNDS; the parameters of `likelihood` say how many it took. Raises
    ValueError for an answer that is not among the LABELS, where these are given.
    """
    items, annotators, classes, counts = _counts(responses, labels)
    many = np.array([1.0 if weights is None else weights[item] for item in items])
    n, answering = float((counts.sum(axis=(1, 2)) * many).sum()), int((counts.sum(axis=(0, 2)) > 0).sum())
    if answering < NEEDED:
        none = measured(np.nan, n, TWO if answering else NOTHING)
        empty = np.zeros(0), np.zeros((0, 0, 0)), np.zeros((0, 0))
        return Competence(none, classes, annotators, items, *empty)
    votes = counts.sum(axis=1)
    posteriors, before, taken, settled = votes / votes.sum(axis=1, keepdims=True), -np.inf, 0, False
    while taken < rounds and not settled:
        shares, confusion = maximization(posteriors * many[:, None], counts, smoothing)
        posteriors, likelihoods = expectation(shares, confusion, counts)
        likelihood = float(likelihoods @ many)
        settled, before, taken = abs(likelihood - before) < tolerance, likelihood, taken + 1
    told = measured(
        before, n, NOTHING, remark=None if settled else tr("not settled after {rounds:,} rounds", rounds=taken),
        parameters={"smoothing": smoothing, "rounds": taken},
    )  # fmt: skip
    return Competence(told, classes, annotators, items, shares, confusion, posteriors)


def maximization(posteriors: Floats, counts: Floats, smoothing: float) -> tuple[Floats, Floats]:
    """Shares [C] and confusion [annotators, C, C] from POSTERIORS [items, C], each times the items
    that it stands for, and COUNTS [items, annotators, C].

    Equations 2.3 and 2.4. The row of a class that no answer speaks of is even.
    """
    mass = posteriors.sum(axis=0) + smoothing
    answers = np.tensordot(counts, posteriors, axes=(0, 0)).swapaxes(1, 2) + smoothing
    rows = answers.sum(axis=-1, keepdims=True)
    size = answers.shape[-1]
    return mass / mass.sum(), np.where(rows > 0, answers / np.where(rows > 0, rows, 1), 1 / size)


def expectation(shares: Floats, confusion: Floats, counts: Floats) -> tuple[Floats, Floats]:
    """Posteriors [items, C], `T_ij ~ p_j prod_k prod_l (pi^k_jl)^n_ikl` (equation 2.5), and log-likelihoods [items]."""
    impossible = np.full(shares.shape, -np.inf)
    # an answer that cannot be is as unlikely as a number can say, so that none of them times its logarithm stays 0
    of_answers = np.log(np.maximum(confusion, np.finfo(np.float64).tiny))
    logs = np.log(shares, out=impossible, where=shares > 0) + np.tensordot(counts, of_answers, axes=((1, 2), (0, 2)))
    highest = logs.max(axis=1, keepdims=True)
    likelihoods = np.exp(logs - highest)
    sums = likelihoods.sum(axis=1, keepdims=True)
    return likelihoods / sums, np.asarray(highest + np.log(sums))[:, 0]


def _counts(
    responses: Responses, labels: Iterable[Any] | None
) -> tuple[tuple[Hashable, ...], tuple[str, ...], tuple[Any, ...], Floats]:
    """Items, annotators, classes, and how often who answered what: [items, annotators, C]."""
    items = tuple(item for item, answers in responses.items() if any(answers.values()))
    annotators = tuple(sorted({name for answers in responses.values() for name in answers}))
    found = {answer for answers in responses.values() for given in answers.values() for answer in given}
    classes = tuple(_in_order(found) if labels is None else labels)
    if unknown := found - set(classes):
        raise ValueError(f"not one of the labels: {', '.join(sorted(map(repr, unknown)))}")
    columns, rows = {label: at for at, label in enumerate(classes)}, {name: at for at, name in enumerate(annotators)}
    counts = np.zeros((len(items), len(annotators), len(classes)))
    for at, item in enumerate(items):
        for name, given in responses[item].items():
            for answer in given:
                counts[at, rows[name], columns[answer]] += 1
    return items, annotators, classes, counts


def _in_order(found: set[Any]) -> list[Any]:
    try:
        return sorted(found)
    except TypeError:
        return sorted(found, key=lambda each: (type(each).__name__, repr(each)))
