"""What is still open in a set when its document is to be finished: the completion gate.

Which checks are made, and whether a finding warns or blocks, is said in the schema (`Schema.checks`). Pure functions;
all ranges are half-open, in code points of the document's text.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from annotations.coverage import NOT_VISITED, Visited, labelled, sentences
from annotations.derivation import derived_value, is_answered_instead
from annotations.findings import Finding
from annotations.lines import is_capitalised
from annotations.mentions import unmarked
from annotations.rules import spoken
from annotations.schema import Attribute, Check, LinkType, Schema
from annotations.segmentation import Segmentation
from annotations.spans import AnnotationSet, Judgement, Link, Span, reading_order
from annotations.text import TITLE, Range, shortened
from annotations.wording import called, later, quoted, tr

# Words, case-folded, before which a name rather says where something is than who does it, by language. Those that as
# often point at a party ("guarantees to Ukraine", "a word from Kyiv") are not among them.
PLACE_WORDS = {
    "en": frozenset(["in", "at", "near", "inside", "outside", "within", "across", "throughout", "around"]),
    "de": frozenset(["in", "im", "bei", "beim", "nahe", "innerhalb", "ausserhalb", "durch"]),
}
ARTICLES = {"en": frozenset(["the"]), "de": frozenset(["der", "dem", "den", "des", "die"])}

_ROLES = {
    "evidence": later("evidence"),
    "near": later("near evidence"),
    "counter": later("counter-evidence"),
    "unsupported": later("unsupported words"),
}


@dataclass(frozen=True, slots=True)
class _Work:
    """All that the checks look at; `outgoing` are the links by the span that they start at."""

    schema: Schema
    segmentation: Segmentation
    head: AnnotationSet
    spans: Sequence[Span]
    outgoing: Mapping[str, Sequence[Link]]
    judgements: Mapping[int, Judgement]
    visited: Visited

    def links(self, span: Span, type: str) -> int:
        """How many links of a type start at a span."""
        return sum(link.type == type for link in self.outgoing.get(span.id, ()))


def run(
    schema: Schema,
    segmentation: Segmentation,
    head: AnnotationSet,
    spans: Iterable[Span],
    links: Iterable[Link],
    judgements: Iterable[Judgement],
    visited: Visited,
    *,
    leave_out: Collection[str] = (),
) -> list[Finding]:
    """What is open in the set of HEAD on the segmented document: errors first, then in reading order.

    SPANS, LINKS and JUDGEMENTS are those of the set, in any order. Checks that the schema does not name or sets to off,
    those in LEAVE_OUT, and those that it does not know are not made. Labels, link types and verdicts that the
    schema does not know are passed over.
    """
    work = _Work(
        schema, segmentation, head, reading_order(spans), _by_source(links), {each.point: each for each in judgements},
        visited,
    )  # fmt: skip
    found = [
        replace(finding, check=name, level=schema.level(name))
        for name, check in CHECKS.items()
        if name not in leave_out and schema.level(name) != "off"
        for finding in check(work)
    ]
    return sorted(found, key=lambda each: (each.level != "error", each.start, -each.end))


def _by_source(links: Iterable[Link]) -> dict[str, list[Link]]:
    found: dict[str, list[Link]] = {}
    for link in links:
        found.setdefault(link.source, []).append(link)
    return found


def _finding(text: str, start: int, end: int, **named: Any) -> Finding:
    """A finding whose check and level are filled in by `run`."""
    return Finding("", "", text, start, end, **named)


# Links


def _without_holder(work: _Work) -> Iterator[Finding]:
    """Spans that may have a holder, have none, and do not say that it is unspecified."""
    sought = work.schema.check("stance_without_holder")
    kind = next((each for each in work.schema.offered_links if each.name == sought.link), None)
    for span in work.spans:
        if kind is None or not _may_start(work, kind, span) or work.links(span, sought.link):
            continue
        if span.attributes.get(sought.attribute) != sought.value and not _is_asked_for(work.schema, span, sought):
            name = spoken(sought.link)
            if _offers(work.schema, span, sought):
                text = tr("has no {link}: link one or answer {value}", link=name, value=spoken(sought.value))
            else:
                text = tr("has no {link}: link one", link=name)
            yield _on(span, text, wants=sought.link)


def _is_asked_for(schema: Schema, span: Span, sought: Check) -> bool:
    """Whether the missing holder is found already, as an answer that is required and open."""
    if schema.level("required_attribute_missing") == "off":
        return False
    asked = (attribute for attribute in schema.asked_of(span.label) if attribute.name == sought.attribute)
    return any(_lacks(attribute, span.attributes) for attribute in asked)


def _offers(schema: Schema, span: Span, sought: Check) -> bool:
    """Whether one may answer that there is no holder."""
    asked = (attribute for attribute in schema.asked_of(span.label) if attribute.name == sought.attribute)
    return any(choice.value == sought.value for attribute in asked for choice in attribute.offered)


def _too_few_links(work: _Work) -> Iterator[Finding]:
    """Spans from which fewer links of a type start than the schema asks for."""
    for kind in work.schema.offered_links:
        for span in work.spans if kind.least else ():
            count = work.links(span, kind.name)
            instead = is_answered_instead(work.schema.asked_of(span.label), span, kind.name)
            if count < kind.least and not instead and _may_start(work, kind, span):
                yield _on(span, _lacking(kind, count), wants=kind.name)


def _lacking(kind: LinkType, count: int) -> str:
    name = spoken(kind.name)
    if count or kind.least > 1:
        return tr("has {count} of at least {least} {name} links", count=count, least=kind.least, name=name)
    # A link type named like a verb in the third person reads as one.
    return tr("{name} nothing", name=name) if name.endswith("s") else tr("has no {name} link", name=name)


def _may_start(work: _Work, kind: LinkType, span: Span) -> bool:
    """Whether a link of this type may start at a span, by its label and its section."""
    if span.label not in kind.sources:
        return False
    section = work.segmentation.document.section_around(span.start, span.end) if kind.source_kinds else None
    return not kind.source_kinds or (section is not None and section.kind in kind.source_kinds)


# Attributes and fields


def _unanswered(work: _Work) -> Iterator[Finding]:
    """Required attributes of spans and links, and required fields of the document, that have no answer."""
    types = {kind.name: kind for kind in work.schema.links}
    for span in work.spans:
        outgoing = work.outgoing.get(span.id, ())
        for attribute in work.schema.asked_of(span.label):
            if _lacks(attribute, span.attributes) and derived_value(attribute, span, outgoing) is None:
                yield _on(
                    span, tr("needs an answer: {attribute}", attribute=spoken(attribute.name)), attribute=attribute.name
                )
        for link in outgoing:
            for attribute in types[link.type].asked if link.type in types else ():
                if _lacks(attribute, link.attributes):
                    text = tr(
                        "needs an answer on its {type} link: {attribute}",
                        type=spoken(link.type),
                        attribute=spoken(attribute.name),
                    )
                    yield _on(span, text, attribute=attribute.name, link=link.id)
    for field in work.schema.asked_fields:
        if _lacks(field, work.head.fields):
            yield _finding(
                tr("the document needs an answer: {field}", field=spoken(field.name)), 0, 0, field=field.name
            )


def _lacks(attribute: Attribute, answers: Mapping[str, Any]) -> bool:
    return attribute.required and answers.get(attribute.name) in (None, "", [], ())


# Points


def _not_judged(work: _Work) -> Iterator[Finding]:
    for point, (start, end) in _points(work).items():
        judgement = work.judgements.get(point)
        if judgement is None or not judgement.verdict:
            yield _finding(tr("{name} has no verdict: judge it", name=_name(point)), start, end, point=point)


def _lacks_evidence(work: _Work) -> Iterator[Finding]:
    needs, points = _needs(work.schema), _points(work)
    for judgement in work.judgements.values():
        for role in needs.get(judgement.verdict or "", ()) if judgement.point in points else ():
            if not getattr(judgement, role):
                text = tr(
                    "{name} is {verdict}: mark the {role}",
                    name=_name(judgement.point),
                    verdict=spoken(judgement.verdict or ""),
                    role=tr(_ROLES[role]),
                )
                yield _finding(text, *points[judgement.point], point=judgement.point)


def _points(work: _Work) -> dict[int, Range]:
    """The ranges of what is to be judged, by number: the points, and the title where the schema counts it as one."""
    schema, document = work.schema, work.segmentation.document
    if not schema.verdicts or _support(schema).get("enabled") is False:
        return {}
    found = {section.number: section for section in document.points if section.number is not None}
    rules = schema.sections.get(TITLE)
    if isinstance(rules, Mapping) and rules.get("judge_as_point") == 0:
        found.update((0, title) for title in document.sections_of(TITLE)[:1])
    return {number: (section.start, section.end) for number, section in found.items()}


def _needs(schema: Schema) -> dict[str, tuple[str, ...]]:
    """The kinds of ranges without which a verdict does not stand, as far as the schema's source says so."""
    rows = _support(schema).get("verdicts", ())
    return {
        row["v"]: tuple(role for role in _ROLES if role in needs)
        for row in rows
        if isinstance(row, Mapping) and isinstance(needs := row.get("needs"), list)
    }


def _support(schema: Schema) -> Mapping[str, Any]:
    found = schema.source.get("summary_support")
    return found if isinstance(found, Mapping) else {}


def _name(point: int) -> str:
    return tr("point {point}", point=point) if point else tr("the title")


# Sentences and mentions


def _unvisited(work: _Work) -> Iterator[Finding]:
    document = work.segmentation.document
    seen = {*work.visited.starts, *labelled(work.segmentation, work.spans).starts}
    left_out = [section for section in document.sections if not work.schema.annotates(section.kind)]
    for start, end in sentences(work.segmentation):
        if start not in seen and not any(section.start <= start < section.end for section in left_out):
            yield _finding(tr("not read yet: “{words}”", words=shortened(document.text[start:end])), start, end)


def _unmarked(work: _Work) -> Iterator[Finding]:
    for mention in unmarked(work.schema, work.segmentation, work.spans):
        if mention.chosen:  # the others had better not be marked, or it is not certain that they should
            yield _finding(
                tr("“{quote}” is marked elsewhere and not here", quote=shortened(mention.quote)),
                mention.start,
                mention.end,
            )


def _in_place_phrase(work: _Work) -> Iterator[Finding]:
    """Names that are marked as parties after a word such as "in", and that no link says anything of.

    A hint only, for languages whose words are known: whether Ukraine is meant as a party or as a place is for a person
    to say.
    """
    language = work.segmentation.language
    words, articles = PLACE_WORDS.get(language, frozenset()), ARTICLES.get(language, frozenset())
    sought = work.schema.check("actor_in_place_phrase").link
    parties = {label for kind in work.schema.links if kind.name == sought for label in kind.targets}
    linked = {end for links in work.outgoing.values() for link in links for end in (link.source, link.target)}
    for span in work.spans if words else ():
        if span.label in parties and span.id not in linked and is_capitalised(span.quote):
            before = _words_before(work.segmentation, span)
            word = next((each for each in before if each.casefold() not in articles), "")
            if word.casefold() in words:
                yield _on(span, tr("stands after “{word}”: is a party meant, or a place?", word=word))


def _words_before(segmentation: Segmentation, span: Span) -> list[str]:
    """The two tokens of the same sentence before a span, the nearest first."""
    sentence = segmentation.sentence_at(span.start)
    tokens = segmentation.tokens_in(sentence[0], span.start) if sentence and sentence[0] < span.start else []
    return [segmentation.document.text[slice(*token)] for token in reversed(tokens[-2:])]


def _on(span: Span, text: str, **named: Any) -> Finding:
    about = f"{called(spoken(span.label))} {quoted(shortened(span.words))}"
    return _finding(f"{about} {text}", span.start, span.end, span=span.id, about=about, **named)


CHECKS: Mapping[str, Callable[[_Work], Iterator[Finding]]] = {
    "stance_without_holder": _without_holder,
    "condition_without_governs": _too_few_links,
    "required_attribute_missing": _unanswered,
    "point_not_judged": _not_judged,
    "verdict_without_needed_evidence": _lacks_evidence,
    NOT_VISITED: _unvisited,
    "actor_string_marked_elsewhere_not_here": _unmarked,
    "actor_in_place_phrase": _in_place_phrase,
}
