"""Which annotation sets count, document by document.

Missing is not empty: a set counts only when its annotator marked the document done. Who has not is missing from the
document, and nothing is concluded from what is not there.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import Any

import regex

from annotations.agreement.continuum import Continuum, Unit
from annotations.agreement.settings import TOKEN_RULE
from annotations.spans import AnnotationSet, SetContents, Span
from annotations.text import ANNOTATED_KINDS, Document, Range, Section
from annotations.value import value
from annotations.wording import later

NOT_DONE = later("not yet done by a second annotator")
NOT_OPENED = later("not opened by anybody")
NOT_CHOSEN = later("without a chosen set")
NO_ANNOTATOR = later("done by adjudicators and models alone")
ONE_CHOSEN = later("with one annotator chosen alone")
OTHER_ROLES = "sets of adjudicators and models, compared only where they are named"
SETTLED = later("settled by adjudication")
DROPPED = {
    f"sets {SETTLED}": SETTLED,
    "sets not done": later("not done"),
    OTHER_ROLES: later("of adjudicators and models, compared only where they are named"),
}
"""Why sets are left out, and how it reads after their number."""

LEFT_OUT = {
    f"sets {SETTLED}": SETTLED,
    "sets not done": later("not done"),
    OTHER_ROLES: later("adjudicators and models, compared only where they are named"),
}
"""The same, after "left out"."""

REPEAT_OF = "repeat_of"
BATCH = "batch"
SEVERAL = "several"
AGAIN = " (again)"


@value
class Case:
    """One document with the sets that count, by annotator.

    `length` and `tokens` (ranges) are in code points; `tokens` is empty where the text is not known, and then code
    points take their place. `guideline` is that of the sets, or "several". Of a hidden repeat, `sets` are those of one
    annotator on both occasions.
    """

    document: str
    title: str
    length: int
    tokens: tuple[Range, ...]
    sets: Mapping[str, SetContents]
    guideline: str | None = None
    batch: str | None = None
    done: str | None = None
    text: str = ""
    sections: tuple[Section, ...] = ()

    @property
    def annotators(self) -> tuple[str, ...]:
        """Whose sets count, by name."""
        return tuple(sorted(self.sets))

    def content(self) -> list[Any]:
        """All of the case that a figure can depend on, as plain values in a fixed order: to tell whether it changed."""
        return [
            self.document,
            self.length,
            self.tokens,
            [[section.kind, section.start, section.end, section.number] for section in self.sections],
            hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest(),
            [
                [
                    name,
                    [
                        [
                            span.id,
                            span.label,
                            span.start,
                            span.end,
                            span.quote,
                            span.fragments,
                            span.attributes,
                            span.provenance,
                        ]
                        for span in contents.spans
                    ],
                    [
                        [link.id, link.type, link.source, link.target, link.target_text, link.attributes]
                        for link in contents.links
                    ],
                    [
                        [each.point, each.verdict, each.evidence, each.near, each.counter, each.unsupported]
                        for each in contents.judgements
                    ],
                ]
                for name, contents in self.sets.items()
            ],
        ]

    def continuum(self, labels: Collection[str] | None = None) -> Continuum:
        """Everybody's spans as units; a span with gaps is its hull."""
        return Continuum(
            self.length,
            {name: units(self.sets[name].spans, labels) for name in self.annotators},
        )


@value
class NotCounted:
    """A document that is left out, and why."""

    document: str
    title: str
    why: str


@value
class Counted:
    """The documents that count, those of hidden repeats, those that do not count, and remarks on single sets."""

    cases: tuple[Case, ...]
    repeats: tuple[Case, ...] = ()
    not_counted: tuple[NotCounted, ...] = ()
    dropped: Mapping[str, int] = field(default_factory=dict, hash=False)


@value
class Choice:
    """Whose sets are compared: those named, or (none named) all of the role annotator; and of which documents."""

    annotators: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    guideline: str | None = None
    batch: str | None = None

    def wants(self, head: AnnotationSet) -> bool:
        """Whether a set is looked at, done or not."""
        named = head.annotator in self.annotators if self.annotators else head.role == "annotator"
        return named and self.guideline in (None, head.guideline)

    def concerns(self, document: Document) -> bool:
        """Whether a document is among those chosen; a hidden repeat stands for another one and is none itself."""
        if REPEAT_OF in document.metadata or self.batch not in (None, document.metadata.get(BATCH)):
            return False
        return not self.documents or document.id in self.documents


@value
class Sorted:
    """What became of one document: a case, or the reason why it does not count; and which sets of it were dropped."""

    case: Case | None = None
    left: NotCounted | None = None
    dropped: Mapping[str, int] = field(default_factory=dict, hash=False)


def count(documents: Iterable[Document], sets: Mapping[str, Sequence[SetContents]], choice: Choice) -> Counted:
    """What counts of the documents and their sets (by document id)."""
    known = {document.id: document for document in documents}
    sorted_out = [
        sort_out(document, sets.get(id, ()), choice) for id, document in known.items() if choice.concerns(document)
    ]
    return counted(sorted_out, repeated(known, sets, choice))


def counted(documents: Iterable[Sorted], repeats: Iterable[Case] = ()) -> Counted:
    """The documents put together."""
    documents = list(documents)
    dropped: Counter[str] = Counter()
    for each in documents:
        dropped.update(each.dropped)
    return Counted(
        tuple(each.case for each in documents if each.case),
        tuple(repeats),
        tuple(each.left for each in documents if each.left),
        dict(dropped),
    )


def sort_out(document: Document, sets: Sequence[SetContents], choice: Choice) -> Sorted:
    """What becomes of one document with these sets."""
    wanted = [each for each in sets if choice.wants(each.set)]
    finished = [each for each in wanted if each.set.status == "done"]
    standing = [each for each in finished if not is_settled(each)]
    others = sum(each.set.status == "done" and each.set.role != "annotator" for each in sets)
    dropped = {
        f"sets {SETTLED}": len(finished) - len(standing),
        "sets not done": len(wanted) - len(finished),
        OTHER_ROLES: 0 if choice.annotators else others,
    }
    dropped = {why: number for why, number in dropped.items() if number}
    if len(standing) >= 2:
        return Sorted(case_of(document, standing, choice.labels), None, dropped)
    if len(choice.annotators) == 1:
        why = ONE_CHOSEN
    elif len(finished) >= 2:
        why = SETTLED
    elif wanted:
        why = NOT_DONE
    elif not sets:
        why = NOT_OPENED
    else:
        why = NOT_CHOSEN if choice.annotators or choice.guideline else NO_ANNOTATOR
    return Sorted(None, NotCounted(document.id, document.title or document.id, why), dropped)


def is_settled(contents: SetContents) -> bool:
    """Whether a set holds spans that came from an adjudication: it is not independent any more."""
    return any(span.provenance == "adjudicated" for span in contents.spans)


def case_of(document: Document, sets: Iterable[SetContents], labels: Collection[str] = ()) -> Case:
    """A document with these sets, all of which count; LABELS, if any, are the only ones that do."""
    by_name = {each.set.annotator: only_labels(each, labels) for each in sets}
    guidelines = {each.set.guideline for each in by_name.values()}
    times = [each.set.modified for each in by_name.values() if each.set.modified]
    return Case(
        document.id,
        document.title or document.id,
        len(document.text),
        token_ranges(document),
        dict(sorted(by_name.items())),
        guidelines.pop() if len(guidelines) == 1 else SEVERAL,
        document.metadata.get(BATCH),
        max(times, default=None),
        document.text,
        document.sections,
    )


def only_labels(contents: SetContents, labels: Collection[str]) -> SetContents:
    """A set with the spans of these labels (none: all of them) and the links among them."""
    if not labels:
        return contents
    spans = tuple(span for span in contents.spans if span.label in labels)
    ids = {span.id for span in spans}
    links = tuple(link for link in contents.links if link.source in ids and (link.target is None or link.target in ids))
    return replace(contents, spans=spans, links=links)


def token_ranges(document: Document, rule: str = TOKEN_RULE) -> tuple[Range, ...]:
    """The tokens of title, body and points by a rule that needs no model; links and markers are left out."""
    found = [
        match.span()
        for section in document.sections_of(*ANNOTATED_KINDS)
        for match in regex.finditer(rule, document.text, pos=section.start, endpos=section.end)
    ]
    return tuple(sorted(found))


def units(spans: Iterable[Span], labels: Collection[str] | None = None) -> tuple[Unit, ...]:
    """Spans as units, in order; a span with gaps is its hull."""
    return tuple(
        sorted(Unit(span.start, span.end, span.label) for span in spans if labels is None or span.label in labels)
    )


def repeated(
    documents: Mapping[str, Document], sets: Mapping[str, Sequence[SetContents]], choice: Choice
) -> Iterator[Case]:
    """Each annotator who finished a document and its hidden repeat, as a case of two.

    A repeat is a document of its own whose metadata name the first (`repeat_of`). Its text must be that of the first
    but for white space at the end, without which the project would take the two for one.
    """
    for repeat in documents.values():
        first = documents.get(repeat.metadata.get(REPEAT_OF, ""))
        if first is None or first.text.rstrip() != repeat.text.rstrip():
            continue
        if not choice.concerns(first):
            continue
        before, after = (
            {
                each.set.annotator: each
                for each in sets.get(id, ())
                if each.set.status == "done" and choice.wants(each.set) and not is_settled(each)
            }
            for id in (first.id, repeat.id)
        )
        for name, each in after.items():
            if earlier := before.get(name):
                renamed = replace(each, set=replace(each.set, annotator=each.set.annotator + AGAIN))
                yield case_of(first, [earlier, renamed], choice.labels)
