"""Sets that come in with the names of another version of the schema: brought up to the one in force, or told of.

A set says which version it was made under. Where the schema knows that version, what became of its names since is done
to the set as well. The lossless format tells, in `names_of_schema`, where names are of a later version than that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from annotations.conversions import (
    ERROR,
    FIELD,
    LABEL,
    LINK,
    VERDICT,
    Address,
    Conversion,
    Renaming,
    addresses_of_judgement,
    all_converted,
    described,
)
from annotations.drafts.differences import LISTING
from annotations.errors import Refused
from annotations.formats.values import Article
from annotations.schema import Attribute, Schema
from annotations.spans import AnnotationSet, SetContents
from annotations.wording import several, tr

NAMES_OF = "names_of_schema"
MOST_TOLD = 5

Known = Mapping[str, frozenset[str] | None]
"""The questions of one owner, each with the values that it takes; None where any will do."""


def marked(head: AnnotationSet, schema: Schema) -> AnnotationSet:
    """The head of a set as it leaves the project: it says which names it has, where its own version had others."""
    if not schema.history or head.schema == schema.version:
        return head
    return replace(head, extra={NAMES_OF: schema.version, **head.extra})


class OldNames:
    """Brings what arrives up to a schema, and remembers what has to be told."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._known: dict[Address, Known] = {(LABEL, label.name): _asked(label.attributes) for label in schema.labels}
        self._known.update({(LINK, link.name): _asked(link.attributes) for link in schema.links})
        self._fields = _asked(schema.fields)
        self._said = {(VERDICT, each.value) for each in schema.verdicts} | {
            (ERROR, each.value) for each in schema.errors
        }
        self._sets: Counter[str] = Counter()
        self._unknown: Counter[Address] = Counter()
        self.refused: list[str] = []

    def article(self, article: Article) -> Article:
        """An article with its sets and vocabularies as the schema calls things; what cannot be is left out and told."""
        kept, conversions = [], dict[Conversion, None]()
        for contents in article.contents:
            found = self._conversions(contents.set)
            conversions |= dict.fromkeys(found)
            try:
                kept.append(self._brought_up(contents, found))
            except Refused as refusal:
                self.refused.append(f"{article.where}: {contents.set.annotator}: {refusal}")
        for contents in kept:
            self._unknown.update(self._misfits(contents))
        terms = {self._called(name, [*conversions]): terms for name, terms in article.vocabularies.items()}
        return replace(article, contents=tuple(kept), vocabularies=terms) if article.contents else article

    def lines(self) -> Iterator[str]:
        """What has to be told about all that came, in a line each."""
        one = "{count:,} set was made under schema {version}; its names were brought up to {now}"
        many = "{count:,} sets were made under schema {version}; their names were brought up to {now}"
        for version, count in self._sets.items():
            yield several(count, one, many, version=version, now=self._schema.version)
        if self._unknown:
            told = [f"{described(address)} ({count:,})" for address, count in self._unknown.most_common(MOST_TOLD)]
            rest = len(self._unknown) - MOST_TOLD
            parts = ", ".join([*told, *([several(rest, "{count:,} more", "{count:,} more")] if rest > 0 else [])])
            yield tr("not in schema {version}, and kept as it came: {parts}", version=self._schema.version, parts=parts)

    def _conversions(self, head: AnnotationSet) -> tuple[Conversion, ...]:
        return self._schema.conversions_from(_version(head)) or ()

    def _brought_up(self, contents: SetContents, conversions: Sequence[Conversion]) -> SetContents:
        head = contents.set
        if NAMES_OF in head.extra:
            extra = {name: value for name, value in head.extra.items() if name != NAMES_OF}
            contents = replace(contents, set=replace(head, extra=extra))
        found = all_converted(contents, conversions)
        if found != contents:
            self._sets[_version(head) or ""] += 1
        return found

    def _called(self, vocabulary: str, conversions: Sequence[Conversion]) -> str:
        if vocabulary in self._schema.vocabularies:
            return vocabulary
        for conversion in conversions:
            vocabulary = conversion.vocabulary(vocabulary) if isinstance(conversion, Renaming) else vocabulary
        return vocabulary

    def _misfits(self, contents: SetContents) -> Iterator[Address]:
        """What a set names and the schema lacks."""
        for span in contents.spans:
            yield from self._unasked((LABEL, span.label), span.attributes)
        for link in contents.links:
            yield from self._unasked((LINK, link.type), link.attributes)
        yield from _unanswerable((FIELD,), self._fields, contents.set.fields)
        for judgement in contents.judgements:
            yield from (each for each in addresses_of_judgement(judgement) if each not in self._said)

    def _unasked(self, owner: Address, answers: Mapping[str, Any]) -> Iterator[Address]:
        known = self._known.get(owner)
        if known is None:
            yield owner
        elif answers:
            yield from _unanswerable(owner, known, answers)


def _version(head: AnnotationSet) -> str | None:
    named = head.extra.get(NAMES_OF)
    return named if isinstance(named, str) else head.schema


def _asked(attributes: Sequence[Attribute]) -> Known:
    return {
        each.name: frozenset(choice.value for choice in each.values) if each.type in LISTING and each.values else None
        for each in attributes
    }


def _unanswerable(owner: Address, known: Known, answers: Mapping[str, Any]) -> Iterator[Address]:
    for name, value in answers.items():
        if name not in known:
            yield (*owner, name)
            continue
        values = known[name]
        for part in () if values is None else value if isinstance(value, (list, tuple)) else (value,):
            if isinstance(part, str) and part not in values:  # type: ignore[operator]
                yield (*owner, name, part)
