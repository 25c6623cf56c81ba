"""How often an annotator errs, and how: the rates that are put in, and the distributions they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Any

from annotations.value import value
from tests.simulating.truth import ANSWERS, FURTHEST, GOVERNS, LABELS, VERDICTS, Kind

Shares = Mapping[str, float]
"""A distribution over named values; those that are not named have none."""

Confusion = Mapping[str, Shares]
"""By true value, what is said instead, and how often. A value without a row is always said as it is."""

STEPS = (-2, -1, 0, 1, 2)
KEPT, RETYPED, TURNED, MISSED = "kept", "retyped", "turned", "missed"


@value
class Rates:
    """One annotator's errors. All are probabilities; the plain `Rates()` errs never.

    Spans: `miss` of a true span, `spurious` of a decoy (there are as many decoys as true spans in a document, so it is
    also the number of spurious spans per true span), labelled by `decoy_labels`. `labels` confuses the labels of spans
    that do not lie in one another; of those that do it is always right.

    Edges: each moves with probability `moved`, by one token or two as `steps` shares it out, the start to the left with
    probability `start_left`, the end with `end_left`. An edge that has no room to move inward (`Kind.inward`) moves as
    far outward instead; so the probability to move is the same for all spans, while a bias is reached in full by spans
    of five tokens and more only.

    `answers` confuses answers, by attribute (`entity` too). `verdicts` confuses verdicts. `evidence_miss` is of
    sentences that are evidence, `evidence_spurious` of the decoys of evidence (as many).

    Links: `link_miss` of a true link; `link_type` makes a holder link one of reported_by; `link_turned` makes
    "condition governs stance" into "stance is about condition", the only way in which the shipped schema lets a link
    be turned round.

    Work: `unopened` and `unfinished` are shares of documents. `repeat` is the probability that a decision is made
    afresh on a hidden repeat, independently of the first; otherwise it is what it was.
    """

    miss: float = 0.0
    spurious: float = 0.0
    moved: float = 0.0
    steps: tuple[float, float] = (0.7, 0.3)
    start_left: float = 0.5
    end_left: float = 0.5
    labels: Confusion = field(default_factory=dict, hash=False)
    decoy_labels: Shares = field(default_factory=lambda: dict.fromkeys(LABELS, 1 / len(LABELS)), hash=False)
    answers: Mapping[str, Confusion] = field(default_factory=dict, hash=False)
    verdicts: Confusion = field(default_factory=dict, hash=False)
    evidence_miss: float = 0.0
    evidence_spurious: float = 0.0
    link_miss: float = 0.0
    link_type: float = 0.0
    link_turned: float = 0.0
    unopened: float = 0.0
    unfinished: float = 0.0
    repeat: float = 0.0

    def scaled(self, factor: float) -> Rates:
        """The same annotator with FACTOR times as many errors (0 to 1); the bias and the work stay as they are."""
        return replace(
            self,
            **{name: factor * getattr(self, name) for name in _ERRORS},
            labels=_scaled(self.labels, factor),
            verdicts=_scaled(self.verdicts, factor),
            answers={name: _scaled(confusion, factor) for name, confusion in self.answers.items()},
        )

    def marks(self, kind: Kind) -> float:
        """The probability that a place is marked."""
        return self.spurious if kind.label is None else 1 - self.miss

    def label(self, kind: Kind) -> Shares:
        """Which label a place is given."""
        if kind.label is None:
            return self.decoy_labels
        return {kind.label: 1.0} if kind.certain else said(self.labels, kind.label)

    def start(self, kind: Kind) -> dict[int, float]:
        """By how many tokens the start of a place moves (negative: to the left), over STEPS."""
        return self._moves(self.start_left, {1: kind.inward, -1: FURTHEST})

    def end(self, kind: Kind) -> dict[int, float]:
        """By how many tokens the end of a place moves, over STEPS."""
        return self._moves(self.end_left, {-1: kind.inward, 1: FURTHEST})

    def _moves(self, left: float, room: Mapping[int, int]) -> dict[int, float]:
        """ROOM is how far an edge may go to the left (-1) and to the right (1)."""
        found = dict.fromkeys(STEPS, 0.0)
        found[0] = 1 - self.moved
        for side, share in ((-1, left), (1, 1 - left)):
            for size, of_size in enumerate(self.steps, 1):
                found[(side if size <= room[side] else -side) * size] += self.moved * share * of_size
        return found

    def answer(self, name: str, true: str) -> Shares:
        """What is answered to the attribute NAME."""
        return said(self.answers.get(name, {}), true)

    def link(self, type: str) -> Shares:
        """What becomes of a true link whose ends are there: KEPT, RETYPED, TURNED or MISSED."""
        other, rate = (TURNED, self.link_turned) if type == GOVERNS else (RETYPED, self.link_type)
        there = 1 - self.link_miss
        return {KEPT: there * (1 - rate), other: there * rate, MISSED: self.link_miss}


_ERRORS = (
    "miss", "spurious", "moved", "evidence_miss", "evidence_spurious", "link_miss", "link_type", "link_turned",
)  # fmt: skip


def said(confusion: Confusion, true: str) -> Shares:
    """The row of a confusion matrix."""
    return confusion.get(true) or {true: 1.0}


def slips(values: Iterable[str], rate: float) -> Confusion:
    """The confusion that with probability RATE says one of the other values, each as often."""
    known = list(values)
    others = rate / (len(known) - 1)
    return {true: {value: 1 - rate if value == true else others for value in known} for true in known}


def slipping(rate: float) -> Mapping[str, Confusion]:
    """`slips` for every attribute there is."""
    return {name: slips(shares, rate) for asked in ANSWERS.values() for name, shares in asked.items()}


def careless(rate: float, **others: float) -> Rates:
    """An annotator who errs about RATE of the time in every way; OTHERS are rates that differ."""
    plain = Rates(labels=slips(LABELS, rate), verdicts=slips(VERDICTS, rate), answers=slipping(rate))
    errors: dict[str, Any] = {**dict.fromkeys(_ERRORS, rate), **others}
    return replace(plain, **errors)


def _scaled(confusion: Confusion, factor: float) -> Confusion:
    return {
        true: {value: factor * share + (1 - factor) * (value == true) for value, share in row.items()}
        for true, row in confusion.items()
    }
