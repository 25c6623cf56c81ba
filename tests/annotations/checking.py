"""A document on which nothing is open, to be changed, and what is found open after that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from annotations.checks import run
from annotations.coverage import Visited, sentences
from annotations.findings import Finding
from annotations.schema import Schema
from annotations.schema_reader import load
from annotations.segmentation import Segmentation
from annotations.spans import AnnotationSet, Judgement, Link, Span
from resources import path as resource
from tests.annotations.cutting import cut, document_of
from tests.annotations.texts import span

Change = Callable[["Work"], object]
SCHEMA = load(resource("schemas/actor-stance-condition.json"))
BODY = "The board offers a ferry if the council pays the crew.\nMayor Holm rejects that."
DOCUMENT = document_of(BODY, title="No ferry yet", points=("The board offers it.", "Holm does not."))
SEGMENTATION = cut(DOCUMENT)
MENTIONS = "actor_string_marked_elsewhere_not_here"


@dataclass
class Work:
    """A set in which nothing is open, to be changed."""

    schema: Schema = SCHEMA
    segmentation: Segmentation = SEGMENTATION
    fields: dict[str, Any] = field(default_factory=lambda: {"relevant": False})
    spans: dict[str, Span] = field(default_factory=dict)
    links: dict[str, Link] = field(default_factory=dict)
    judgements: dict[int, Judgement] = field(default_factory=dict)
    visited: Visited = field(default_factory=lambda: Visited(tuple(start for start, _ in sentences(SEGMENTATION))))

    def __post_init__(self) -> None:
        self.mark("actor", "board")
        self.mark("stance", "offers a ferry", "STANCE", commitment="offers")
        self.mark("condition", "if the council pays the crew", "CONDITION", kind="precondition")
        self.mark("other", "rejects that", "STANCE", commitment="rejects", holder="unspecified")
        self.mark("again", "board", nth=1)
        self.mark("restated", "offers it", "STANCE", commitment="offers")
        self.link("holder", "stance", "actor")
        self.link("governs", "condition", "stance")
        self.link("holder", "restated", "again")
        self.link("restates", "restated", "stance", fidelity="same")
        self.judge(0, "contradicted", counter=((0, 2),))
        self.judge(1, "supported", evidence=((0, 2),))
        self.judge(2, "partially_supported", evidence=((0, 2),), unsupported=((0, 2),))

    def mark(self, id: str, quote: str, label: str = "ACTOR", nth: int = 0, **attributes: Any) -> None:
        self.spans[id] = replace(span(DOCUMENT, quote, label, id=id, nth=nth), attributes=attributes)

    def link(self, type: str, source: str, target: str | None, **attributes: Any) -> None:
        self.links[f"{type} {source}"] = Link(f"{type} {source}", "set", type, source, target, attributes=attributes)

    def judge(self, point: int, verdict: str | None, **ranges: Any) -> None:
        self.judgements[point] = Judgement("set", point, verdict, **ranges)

    def unset(self, id: str, name: str) -> None:
        kept = {other: value for other, value in self.spans[id].attributes.items() if other != name}
        self.spans[id] = replace(self.spans[id], attributes=kept)

    def answer(self, id: str, name: str, value: Any) -> None:
        self.spans[id] = replace(self.spans[id], attributes={**self.spans[id].attributes, name: value})

    def open(self, **options: Any) -> list[Finding]:
        head = AnnotationSet("set", "d", "ada", fields=self.fields)
        parts = self.spans.values(), self.links.values(), self.judgements.values()
        return run(self.schema, self.segmentation, head, *parts, self.visited, **options)


def lines(findings: list[Finding]) -> list[str]:
    return [f"{each.level}: {each.text}" for each in findings]


CAUSES: dict[str, tuple[Change, list[str]]] = {
    "a stance without a holder, that says it has one": (
        lambda work: (work.links.pop("holder stance"), work.answer("stance", "holder", "named")),
        ["warn: stance “offers a ferry” has no holder: link one or answer unspecified"],
    ),
    "a condition that governs nothing": (
        lambda work: work.links.pop("governs condition"),
        ["error: condition “if the council pays the crew” governs nothing"],
    ),
    "a span without a required answer": (
        lambda work: work.unset("other", "commitment"),
        ["error: stance “rejects that” needs an answer: commitment"],
    ),
    "a span with an empty answer": (
        lambda work: work.answer("condition", "kind", ""),
        ["error: condition “if the council pays the crew” needs an answer: kind"],
    ),
    "a link without a required answer": (
        lambda work: work.link("restates", "restated", "stance"),
        ["error: stance “offers it” needs an answer on its restates link: fidelity"],
    ),
    "a document without a required answer": (
        lambda work: work.fields.pop("relevant"),
        ["error: the document needs an answer: relevant"],
    ),
    "a point without a judgement": (
        lambda work: work.judgements.pop(2),
        ["error: point 2 has no verdict: judge it"],
    ),
    "a title whose judgement is no verdict": (
        lambda work: work.judge(0, None, counter=((0, 2),)),
        ["error: the title has no verdict: judge it"],
    ),
    "a verdict without evidence": (
        lambda work: work.judge(1, "supported", near=((0, 2),)),
        ["error: point 1 is supported: mark the evidence"],
    ),
    "a verdict without the words that it is about": (
        lambda work: work.judge(2, "partially_supported", evidence=((0, 2),)),
        ["error: point 2 is partially supported: mark the unsupported words"],
    ),
    "a verdict without anything": (
        lambda work: work.judge(2, "partially_supported"),
        [
            "error: point 2 is partially supported: mark the evidence",
            "error: point 2 is partially supported: mark the unsupported words",
        ],
    ),
    "a contradiction without a place": (
        lambda work: work.judge(1, "contradicted", evidence=((0, 2),)),
        ["error: point 1 is contradicted: mark the counter-evidence"],
    ),
    "a sentence that nobody read": (
        lambda work: setattr(work, "visited", Visited()),
        ["warn: not read yet: “No ferry yet”", "warn: not read yet: “Holm does not.”"],
    ),
}
