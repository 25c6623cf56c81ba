"""How good each annotator is by the model of Dawid & Skene, from the places where anybody marked something.

An item is one unitary alignment of gamma's best alignment, an answer the label that an annotator gave there, or none;
of points, the verdict. None is an answer of those who finished the document only (AGREEMENT 1.15).
"""

from __future__ import annotations

from collections.abc import Sequence

from annotations.agreement.competence import Competence, dawid_skene
from annotations.agreement.report import CORPUS
from annotations.agreement.results import Result
from annotations.agreement.tallies import Key, Tally

NONE = "none"
SPANS, VERDICTS = "competence.spans", "competence.verdicts"
VERSION = "Dawid & Skene 1979, smoothing .01"
_NAMES = {SPANS: "cluster", VERDICTS: "point"}


def competences(tallies: Sequence[Tally], measure: str = SPANS) -> list[Result]:
    """For each annotator the share of items answered rightly, by the model, and the same of each true class.

    The row of an annotator's confusion matrix stands in the parameters. Undefined, with one row for all, where the
    model is not identified: with fewer than three annotators.
    """
    responses: dict[tuple[int, Key, int], dict[str, list[str]]] = {}
    for place, tally in enumerate(tallies):
        for key, number in tally.groups.get(tally.annotators, {}).items():
            if key[0] == _NAMES[measure]:
                given = dict(zip(key[1::2], key[2::2], strict=True))
                answers = {name: [answer or NONE] for name, answer in given.items() if measure == SPANS or answer}
                for again in range(int(number)):
                    responses[place, key, again] = answers
    if not responses:
        return []
    documents = len({key[0] for key in responses})
    model = dawid_skene(responses)
    if model.likelihood.value is None:
        names = tuple(sorted({name for answers in responses.values() for name in answers}))
        why, n = model.likelihood.reason, model.likelihood.n
        return [Result(measure, VERSION, CORPUS, None, names, documents, None, why, n)]
    return [each for place in range(len(model.annotators)) for each in _of(model, place, measure, documents)]


def _of(model: Competence, place: int, measure: str, documents: int) -> list[Result]:
    name, n = (model.annotators[place],), model.likelihood.n
    found = [Result(measure, VERSION, CORPUS, None, name, documents, float(model.accuracy[place]), None, n)]
    for row, label in enumerate(model.labels):
        shares = {
            str(other): round(float(each), 4)
            for other, each in zip(model.labels, model.confusion[place, row], strict=True)
        }
        value = float(model.confusion[place, row, row])
        items = float(model.shares[row] * len(model.items))
        told = {"answers": shares, "share": round(float(model.shares[row]), 4)}
        found.append(Result(measure, VERSION, CORPUS, str(label), name, documents, value, None, items, parameters=told))
    return found
