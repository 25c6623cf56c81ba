"""A simulated corpus: documents in batches, several annotators, sets that are not done, hidden repeats."""

from __future__ import annotations

import random
from collections.abc import Hashable, Mapping
from dataclasses import field, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from annotations import importing
from annotations.agreement.cases import BATCH, REPEAT_OF, Choice, Counted, count
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.project import Project
from annotations.schema_reader import load
from annotations.spans import AnnotationSet, SetContents
from annotations.text import Document
from annotations.value import value
from resources import path as resource
from tests.simulating.annotating import TIME, Decisions, contents, decide
from tests.simulating.rates import Rates
from tests.simulating.truth import ENTITIES, Truth, write

Key = tuple[str, str]
"""A document's id, and an annotator."""


@value
class Design:
    """What is simulated.

    `documents` documents with `spans` true spans, as many decoys and `points` summary points each; in the share
    `nested` of threes of spans one lies within another (`truth.write`). The documents come in batches of equal size;
    `batches` holds for each the factor that all error rates are taken by, so that (1, 1, .5) is an annotation that got
    better after two thirds. Each change of the factor begins a new guideline version: 1.0, 1.1 ... The first `repeats`
    documents come again at the end, hidden, with a line feed at the end of their text.
    """

    documents: int = 40
    spans: int = 24
    points: int = 4
    nested: float = 0.2
    batches: tuple[float, ...] = (1.0,)
    repeats: int = 0
    seed: int = 0

    def batch(self, number: int) -> int:
        """The batch of a document, both counted from 0."""
        return number * len(self.batches) // self.documents

    def factor(self, number: int) -> float:
        """What the error rates are taken by for a document."""
        return self.batches[self.batch(number)]

    def guideline(self, number: int) -> str:
        """The guideline version of a document's sets."""
        factors = self.batches[: self.batch(number) + 1]
        return f"1.{sum(one != other for one, other in pairwise(factors))}"


@value
class Simulation:
    """A simulated corpus. `decisions` and `sets` hold what each annotator did with each document that was opened.

    `sets` is by document, as `annotations.agreement.cases.count` takes it, and repeats are among the documents.
    """

    design: Design
    rates: Mapping[str, Rates]
    truths: tuple[Truth, ...]
    documents: tuple[Document, ...]
    decisions: Mapping[Key, Decisions]
    sets: Mapping[str, tuple[SetContents, ...]]
    known: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)
    """What `expected` has found out about it: the same few pairs are asked about again and again."""

    def rates_of(self, annotator: str, number: int) -> Rates:
        """An annotator's rates for the document of this number."""
        return self.rates[annotator].scaled(self.design.factor(number))

    def done(self, document: str) -> tuple[str, ...]:
        """Who marked the document done, by name."""
        return tuple(sorted(each.set.annotator for each in self.sets[document] if each.set.status == "done"))

    def counted(self, choice: Choice | None = None) -> Counted:
        """What counts, as the report takes it."""
        return count(self.documents, self.sets, choice or Choice())

    def articles(self) -> list[Article]:
        """The documents with their sets and the register of entities, as an import takes them."""
        return [Article(document, self.sets[document.id], ENTITIES) for document in self.documents]

    def project_file(self, path: Path) -> Path:
        """A project of all documents and sets under the schema that ships with the program."""
        schema = load(resource("schemas/actor-stance-condition.json"))
        project = Project.create(path, schema, annotator=min(self.rates))
        importing.store(project, importing.plan(project, Reading(tuple(self.articles()), ())))
        project.close()
        return path


def simulate(design: Design, annotators: Mapping[str, Rates]) -> Simulation:
    """The corpus of DESIGN as ANNOTATORS with these rates make it. Always the same for the same arguments.

    Each annotator's chances are their own: what ada does with a document is the same whoever else is there.
    """
    truths = [_truth(design, number) for number in range(design.documents)]
    decisions: dict[Key, Decisions] = {}
    sets: dict[str, tuple[SetContents, ...]] = {}
    for number, truth in enumerate([*truths, *map(_repeat, truths[: design.repeats])]):
        id, original = truth.document.id, number % design.documents
        sets[id] = ()
        for name in sorted(annotators):
            before = decisions.get((truths[original].document.id, name)) if number >= design.documents else None
            if number >= design.documents and before is None:
                continue
            rates = annotators[name].scaled(design.factor(original))
            head = AnnotationSet(
                f"{id}-{name}", id, name, "annotator", design.guideline(original), "1.0", "done", None, (),
                {"relevant": True}, TIME,
            )  # fmt: skip
            made = _work(truth, rates, random.Random(f"{design.seed}/{id}/{name}"), head, before)
            if made:
                decisions[id, name] = made[0]
                sets[id] += (made[1],)
    again = [_repeat(each).document for each in truths[: design.repeats]]
    documents = (*(each.document for each in truths), *again)
    return Simulation(design, annotators, tuple(truths), documents, decisions, sets)


def larger(simulation: Simulation, times: int) -> Simulation:
    """The same design and annotators with TIMES as many documents, of other words and other chances, no repeats."""
    design = simulation.design
    grown = replace(design, documents=times * design.documents, repeats=0, seed=design.seed + 1_000_003)
    return simulate(grown, simulation.rates)


def true_set(truth: Truth, annotator: str = "truth") -> SetContents:
    """The truth of a document as a set of its own."""
    id = truth.document.id
    head = AnnotationSet(f"{id}-{annotator}", id, annotator, "adjudicator", None, "1.0", "done", modified=TIME)
    return contents(truth, decide(truth, Rates(), random.Random(0)), head)


def _work(
    truth: Truth, rates: Rates, chance: random.Random, head: AnnotationSet, before: Decisions | None
) -> tuple[Decisions, SetContents] | None:
    """What an annotator does with a document; None where it is not opened. Repeats are always finished."""
    opened, finished = (before is not None or chance.random() >= share for share in (rates.unopened, rates.unfinished))
    if not opened:
        return None
    made = decide(truth, rates, chance, before)
    if finished:
        return made, contents(truth, made, head)
    return made, contents(truth, _begun(made), replace(head, status="doing", fields={}))


def _begun(decisions: Decisions) -> Decisions:
    """The first half of the places alone, as of a set that is not finished."""
    half = len(decisions.marks) // 2
    left = tuple(replace(mark, marked=False) for mark in decisions.marks[half:])
    return replace(decisions, marks=decisions.marks[:half] + left)


def _truth(design: Design, number: int) -> Truth:
    facts = {BATCH: str(design.batch(number) + 1)}
    return write(
        f"d{number:04d}", str(design.seed), spans=design.spans, points=design.points, nested=design.nested,
        metadata=facts,
    )  # fmt: skip


def _repeat(truth: Truth) -> Truth:
    """The same document once more under another id, unlike the first in the white space at its end alone."""
    first = truth.document
    metadata = {**first.metadata, REPEAT_OF: first.id}
    return replace(truth, document=replace(first, id=f"{first.id}-again", text=f"{first.text}\n", metadata=metadata))
