"""From one document with its sets to its tally."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from typing import Any

import numpy as np

from annotations.agreement import positions
from annotations.agreement.cases import Case
from annotations.agreement.comparing import disagreements
from annotations.agreement.continuum import Continuum, Unit
from annotations.agreement.disagreements import Disagreement, Place
from annotations.agreement.gamma_sums import GammaSums
from annotations.agreement.links import aligned_ends, relations_of
from annotations.agreement.matching import Marked, overlaps
from annotations.agreement.measures import holistic, spans, statements, tokens, unitized
from annotations.agreement.settings import Settings
from annotations.agreement.tallies import Counts, Group, Key, Tally, groups_of, pairs_of
from annotations.agreement.verdicts import SUPPORTED
from annotations.schema import Schema
from annotations.text import Document, shortened
from annotations.value import value

WORST = 10
"""So many places of a document are kept."""
COMPARED = ("choice", "multi", "bool", "date", "vocabulary", "entity_ref")
"""The types of attributes that are compared; free text and ranges of it are not."""


@value
class Question:
    """What is asked of a document: which labels, and which attributes of them, count; how gamma is sampled.

    `asked` names the attributes of each label, `linked` types of links with an attribute of the span they lead to.
    `derived` are attributes that links decide: where they differ, a link differs, which is listed.
    """

    labels: tuple[str, ...]
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    linked: tuple[tuple[str, str], ...] = ()
    entities: tuple[str, ...] = ()
    derived: tuple[str, ...] = ()
    supported: tuple[str, ...] = SUPPORTED
    settings: Settings = Settings()
    case: Case | None = None

    @classmethod
    def of(cls, schema: Schema, settings: Settings) -> Question:
        """What the schema gives to ask."""
        asked = {
            label.name: tuple(each.name for each in label.attributes if each.type in COMPARED)
            for label in schema.labels
        }
        referring = {
            label.name: [each.name for each in label.attributes if each.type == "entity_ref"] for label in schema.labels
        }
        linked = []
        for link in schema.links:
            for attribute in dict.fromkeys(name for target in link.targets for name in referring.get(target, ())):
                linked.append((link.name, attribute))
                for source in link.sources:
                    asked[source] = (*asked.get(source, ()), f"{link.name} {attribute}")
        derived = {each.name for label in schema.labels for each in label.attributes if each.derived}
        return cls(
            tuple(label.name for label in schema.labels), asked, tuple(linked), schema.entity_attributes(),
            tuple(sorted(derived)), schema.supporting or SUPPORTED, settings=settings,
        )  # fmt: skip

    def about(self, case: Case) -> Question:
        """The question asked of one document."""
        return replace(self, case=case)

    def to_json(self) -> list[Any]:
        """All but the case, in a fixed order."""
        chosen = self.settings.to_json()
        chosen.pop("replicates")
        return [self.labels, dict(self.asked), self.linked, self.entities, self.derived, self.supported, chosen]


def tally(question: Question) -> Tally:
    """The sums of the document that QUESTION is about."""
    case = question.case
    if case is None:
        raise ValueError("a question about no document")
    names = case.annotators
    whole, pieces = case.continuum(), _pieces(case)
    gammas = {
        group: holistic.sums_of(whole.only(annotators=group), question.settings, case.document)
        for group in groups_of(names)
    }
    tables = _tables(case, pieces, question)
    return Tally.of(
        names,
        {name: _alone(case, pieces, name) for name in names},
        {pair: {**_pair(case, pair, question), **tables[pair]} for pair in pairs_of(names)},
        {
            group: {
                **holistic.count_group(gammas[group]),
                **unitized.count_group(pieces.only(annotators=group), question.labels),
                **_tokens_together(group, tables, question),
                **statements.count_points_together([case.sets[name] for name in group]),
                **(_clusters(whole, gammas[group]) | _points(case) if group == names else {}),
            }
            for group in groups_of(names)
        },
        tuple(each for pair in pairs_of(names) for each in _compared(case, pair, question)),
        _worst(case, whole, gammas[names]),
    )


def _pieces(case: Case) -> Continuum:
    """Everybody's spans by the stretches they cover: a span with a gap is several units."""
    return Continuum(
        case.length,
        {
            name: tuple(
                sorted(Unit(start, end, span.label) for span in case.sets[name].spans for start, end in span.pieces)
            )
            for name in case.annotators
        },
    )


def _alone(case: Case, pieces: Continuum, name: str) -> Counts:
    """What one annotator marked, and of how much."""
    contents = case.sets[name]
    counts: dict[Key, float] = {("documents",): 1.0, ("spans", spans.ALL): float(len(contents.spans))}
    for span in contents.spans:
        counts["spans", span.label] = counts.get(("spans", span.label), 0.0) + 1
    counts["links",] = float(len(contents.links))
    counts["suggested",] = float(sum(span.provenance == "suggested" for span in contents.spans))
    if case.tokens:
        covered = np.zeros(len(case.tokens) + 1)
        places = _positions(case, pieces)
        units = pieces.units[name]
        firsts, lasts = places.reach(np.array([u.start for u in units]), np.array([u.end for u in units]))
        np.add.at(covered, firsts, 1)
        np.add.at(covered, np.maximum(firsts, lasts), -1)
        counts["tokens",] = float(len(case.tokens))
        counts["marked",] = float((np.cumsum(covered)[:-1] > 0).sum())
    return counts


def _pair(case: Case, pair: Group, question: Question) -> Counts:
    a, b = (case.sets[name] for name in pair)
    units: tuple[list[Marked], list[Marked]] = (spans.marks(a.spans), spans.marks(b.spans))
    ends = relations_of(a), relations_of(b)
    aligned = aligned_ends(ends[0][0], ends[1][0])
    return {
        ("documents",): 1.0,
        **spans.count_pair(*units, overlaps(*units)),
        **statements.count_links(*ends, aligned, question.settings.window),
        **holistic.count_confusion(a.spans, b.spans, aligned),
        **statements.count_attributes(a, b, units, question.asked, question.linked),
        **statements.count_points(a, b, question.supported),
    }


def _positions(case: Case, pieces: Continuum) -> positions.Positions:
    """The tokens, or where the text is not known the code points."""
    if not case.tokens:
        return positions.characters(pieces)
    starts, ends = zip(*case.tokens, strict=True)
    return positions.tokens(starts, ends)


def _tables(case: Case, pieces: Continuum, question: Question) -> dict[Group, dict[Key, float]]:
    """The tables of tokens of each pair: marked or not by label, and all labels where spans do not overlap."""
    places = _positions(case, pieces)
    by_label = positions.label_tables(pieces, places, question.labels)
    joint = positions.joint_tables(pieces, places, question.labels)
    found: dict[Group, dict[Key, float]] = {}
    for at, pair in enumerate(pairs_of(case.annotators)):
        counts: dict[Key, float] = {}
        for row, label in enumerate(question.labels):
            counts |= tokens.count_table(tokens.layer(label), tokens.BINARY, by_label[at, row])
        if pair in joint.reasons:
            counts["tokens overlap",] = 1.0
        else:
            counts |= tokens.count_table(tokens.layer(None), [tokens.OUTSIDE, *question.labels], joint.tables[at])
        found[pair] = counts
    return found


def _tokens_together(group: Group, tables: Mapping[Group, Counts], question: Question) -> Counts:
    """The coincidences of several annotators' tokens, from the tables of their pairs."""
    counts: dict[Key, float] = {}
    every = [tables[pair] for pair in pairs_of(group)]
    joint = not any(("tokens overlap",) in each for each in every)
    if not joint:
        counts["tokens overlap",] = 1.0
    for label in (*question.labels, *([None] if joint else [])):
        values = tokens.BINARY if label else (tokens.OUTSIDE, *question.labels)
        name = tokens.layer(label)
        stacked = np.array(
            [[[each.get((name, row, column), 0.0) for column in values] for row in values] for each in every]
        )
        counts |= tokens.count_group(stacked, values, name, len(group))
    return counts


def _clusters(document: Continuum, found: GammaSums) -> dict[Key, float]:
    """What each annotator said at each place where anybody marked something: labels, or nothing."""
    counts: dict[Key, float] = {}
    if found.alignment is None:
        return counts
    for each in found.alignment.unitary:
        key: list[str] = ["cluster"]
        for name, at in zip(found.alignment.annotators, each.units, strict=True):
            key += [name, spans.ALL if at is None else document.units[name][at].label]
        counts[tuple(key)] = counts.get(tuple(key), 0.0) + 1
    return counts


def _points(case: Case) -> dict[Key, float]:
    """What verdict each annotator gave each point, or none."""
    given = {name: {each.point: each.verdict for each in case.sets[name].judgements} for name in case.annotators}
    counts: dict[Key, float] = {}
    for point in sorted({point for verdicts in given.values() for point in verdicts}):
        key = ("point", *(part for name in case.annotators for part in (name, given[name].get(point) or spans.ALL)))
        counts[key] = counts.get(key, 0.0) + 1
    return counts


def _worst(case: Case, document: Continuum, found: GammaSums) -> tuple[Place, ...]:
    """The places of the best alignment with the most disorder, those that are earlier first where it is equal."""
    places = []
    for each in found.alignment.unitary if found.alignment else ():
        if each.disorder:
            units = {
                name: None if at is None else document.units[name][at]
                for name, at in zip(case.annotators, each.units, strict=True)
            }
            covered = [unit for unit in units.values() if unit]
            shown = int(min(unit.start for unit in covered)), int(max(unit.end for unit in covered))
            readings = tuple((name, None if unit is None else _said(case, unit)) for name, unit in units.items())
            places.append(Place(case.document, each.disorder, shown, readings))
    return tuple(sorted(places, key=lambda place: (-round(place.disorder, 9), place.shown))[:WORST])


def _said(case: Case, unit: Unit) -> str:
    """A unit as a person reads it; where the text is not known, where it lies."""
    start, end = int(unit.start), int(unit.end)
    return f"{unit.label} “{shortened(case.text[start:end])}”" if case.text else f"{unit.label} {start}–{end}"


def _compared(case: Case, pair: Group, question: Question) -> list[Disagreement]:
    a, b = (case.sets[name] for name in pair)
    document = Document(case.document, case.text, case.sections)
    return disagreements(document, a, b, entities=question.entities, without=question.derived)
