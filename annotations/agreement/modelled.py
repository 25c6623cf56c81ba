"""How good each annotator is by the model of Dawid & Skene, from the places where anybody marked something.

An item is one unitary alignment of gamma's best alignment, an answer the label that an annotator gave there, or none;
of points, the verdict. None is an answer of those who finished the document only (AGREEMENT 1.15).
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import Any

from annotations.agreement.competence import Competence, dawid_skene
from annotations.agreement.measures.measure import COMPETENCES
from annotations.agreement.report import ANNOTATOR, CORPUS
from annotations.agreement.results import Result
from annotations.agreement.totals import Sums
from annotations.wording import later

NONE = "none"
"""What no label is called in the figures; where a label is called so, it is `UNMARKED`."""
UNMARKED = later("nothing marked")
SPANS, VERDICTS = COMPETENCES
VERSION = "Dawid & Skene 1979, smoothing .01"
TOLERANCE = 1e-6
"""The rounds end when the log-likelihood of the whole corpus grows by less: far below what four digits show."""
_NAMES = {SPANS: "cluster", VERDICTS: "point"}


def competences(sums: Sums, documents: int, measure: str = SPANS) -> list[Result]:
    """For each annotator the share of items answered rightly, by the model, and the same of each true class.

    SUMS are those of all annotators over DOCUMENTS. The row of an annotator's confusion matrix stands in the
    parameters. Undefined, with one row for all, where the model is not identified: with fewer than three annotators.
    """
    responses: dict[Hashable, dict[str, list[str]]] = {}
    weights: dict[Hashable, float] = {}
    for key in sums.keys("groups", _NAMES[measure]):
        given = dict(zip(key[::2], key[1::2], strict=True))
        weights[key] = float(sums.together(_NAMES[measure], *key)[0])
        responses[key] = {name: [answer] for name, answer in given.items() if measure == SPANS or answer}
    if not responses:
        return []
    model = dawid_skene(responses, weights=weights, tolerance=TOLERANCE)
    if model.likelihood.value is None:
        why, n = model.likelihood.reason, model.likelihood.n
        return [Result(measure, VERSION, CORPUS, None, sums.group, documents, None, why, n)]
    items = sum(weights[item] for item in model.items)
    done = [int(sums.alone(name, "documents")[0]) for name in model.annotators]
    return [each for place in range(len(done)) for each in _of(model, place, measure, done[place], items)]


def _of(model: Competence, place: int, measure: str, documents: int, items: float) -> list[Result]:
    name, n = (model.annotators[place],), model.likelihood.n
    found = [Result(measure, VERSION, ANNOTATOR, None, name, documents, float(model.accuracy[place]), None, n)]
    names = [str(label) or (UNMARKED if NONE in model.labels else NONE) for label in model.labels]
    for row, label in enumerate(names):
        rates = model.confusion[place, row].tolist()
        share = float(model.shares[row])
        told: dict[str, Any] = {
            "answers": {other: round(rate, 4) for other, rate in zip(names, rates, strict=True)},
            "share": round(share, 4),
        }
        figure = Result(measure, VERSION, ANNOTATOR, label, name, documents, rates[row], None, items * share)
        found.append(replace(figure, parameters=told))
    return found
