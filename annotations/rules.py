"""What the schema says about a span or a link before it is made: refusals are raised, warnings are returned."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from annotations.errors import Refused
from annotations.schema import Label, LinkType, Schema
from annotations.spans import Link, Span, reading_order
from annotations.text import Document, Range, shortened
from annotations.wording import joined, later, quoted, tr

LEVELS = {"allow": 0, "warn": 1, "forbid": 2}
LONGEST_QUOTE = 32

Sentences = Callable[[int, int], Sequence[Range]]
"""Gives the sentences that share a character with a range of the document (`Segmentation.sentences_in`)."""


def check_span(
    schema: Schema,
    document: Document,
    neighbours: Iterable[Span],
    candidate: Span,
    sentences: Sentences | None = None,
) -> list[str]:
    """The warnings, one line each, that CANDIDATE earns under SCHEMA.

    NEIGHBOURS are the spans of its set that overlap it; what lies in a gap of one is not covered by it. Without
    SENTENCES sentence borders are not checked. Raises Refused, one line that names the spans and the rule, where the
    schema forbids the span.
    """
    schema.label(candidate.label)
    _check_place(schema, document, candidate)
    warnings = []
    for other in reading_order(neighbours):
        if other.id != candidate.id and other.meets(candidate):
            warnings += _checked(*_relation(schema, candidate, other))
    warnings += _checked(*_sentence_border(schema, candidate, sentences))
    return warnings


def check_is_offered(kind: Label | LinkType) -> None:
    """Raise Refused where nothing new is marked or linked with KIND, as it is deprecated."""
    if kind.deprecated:
        raise Refused(tr("{name} is offered no more: the schema has deprecated it", name=spoken(kind.name)))


def check_link(
    schema: Schema, document: Document, link: Link, source: Span, target: Span | None, others: Iterable[Link]
) -> None:
    """Whether LINK from SOURCE to TARGET (None: plain text, or nothing) may stand beside OTHERS, links of its set.

    Raises Refused, one line that says which rule forbids it.
    """
    kind = schema.link(link.type)
    _check_start(document, kind, source)
    _check_number(kind, link, source, others)
    name = spoken(kind.name)
    if link.target is not None and link.target_text is not None:
        raise Refused(tr("a {name} link points to a span or to plain text, not to both", name=name))
    if target is not None:
        _check_target(document, kind, source, target)
    elif link.target_text is not None:
        _check_text_target(document, kind, source, link.target_text)
    elif not kind.target_optional:
        raise Refused(
            tr(
                "a {name} link needs something to point to: the schema names {labels}",
                name=name,
                labels=_any(kind.targets),
            )
        )


def spoken(name: str) -> str:
    """A name of the schema as a person would say it: about_condition as “about condition”."""
    return name.replace("_", " ")


def _check_start(document: Document, kind: LinkType, source: Span) -> None:
    name = spoken(kind.name)
    if source.label not in kind.sources:
        raise Refused(
            tr(
                "{source} cannot have a {name} link: the schema lets it start at {labels}",
                source=named(source),
                name=name,
                labels=_any(kind.sources),
            )
        )
    _check_section(document, named(source), (source.start, source.end), kind.source_kinds, _STARTS, name)


def _check_number(kind: LinkType, link: Link, source: Span, others: Iterable[Link]) -> None:
    """Refuse a link that is there already, or is one more than the schema allows."""
    name = spoken(kind.name)
    alike = [other for other in others if other.type == link.type and other.source == source.id and other.id != link.id]
    if any((other.target, other.target_text) == (link.target, link.target_text) for other in alike):
        raise Refused(tr("this {name} link is there already", name=name))
    if kind.most is not None and len(alike) >= kind.most:
        raise Refused(
            tr(
                "{source} has {number} {name} already: the schema allows {most}",
                source=named(source),
                number=len(alike),
                name=name,
                most=kind.most,
            )
        )


def _check_target(document: Document, kind: LinkType, source: Span, target: Span) -> None:
    if target.id == source.id:
        raise Refused(tr("{source} cannot be linked to itself", source=named(source)))
    if target.label not in kind.targets:
        goal = tr("{labels} or plain text", labels=_any(kind.targets)) if kind.or_text_range else _any(kind.targets)
        raise Refused(
            tr(
                "a {kind} link cannot point to {target}: the schema lets it point to {goal}",
                kind=spoken(kind.name),
                target=named(target),
                goal=goal,
            )
        )
    place = target.start, target.end
    _check_section(document, named(target), place, kind.target_kinds, _ENDS, spoken(kind.name))


def _check_text_target(document: Document, kind: LinkType, source: Span, text: Range) -> None:
    if not kind.or_text_range:
        raise Refused(
            tr(
                "a {kind} link cannot point to plain text: the schema names {labels}",
                kind=spoken(kind.name),
                labels=_any(kind.targets),
            )
        )
    start, end = text
    if not 0 <= start < end <= len(document.text) or document.section_around(start, end) is None:
        raise Refused(tr("the words that a {kind} link points to must lie within one section", kind=spoken(kind.name)))
    if (start, end) == (source.start, source.end):
        raise Refused(tr("{source} cannot be linked to itself", source=named(source)))
    words = quoted(shortened(document.text[start:end], LONGEST_QUOTE))
    _check_section(document, words, text, kind.target_kinds, _ENDS, spoken(kind.name))


_STARTS = later("{end} does not lie where it must: the schema says that a {type} link can start only in {kinds}")
_ENDS = later("{end} does not lie where it must: the schema says that a {type} link can end only in {kinds}")


def _check_section(document: Document, end: str, place: Range, kinds: Sequence[str], line: str, type: str) -> None:
    """Refuse a link of TYPE whose END, called so, lies elsewhere; LINE says it."""
    section = document.section_around(*place)
    if kinds and (section is None or section.kind not in kinds):
        raise Refused(tr(line, end=end, type=type, kinds=_any(kinds)))


def _any(names: Sequence[str]) -> str:
    return tr(" or ").join(names) or tr("nothing")


def named(span: Span) -> str:
    """SPAN as a person would call it: its label and its words, shortened to one line."""
    return joined((span.label, quoted(shortened(span.words, LONGEST_QUOTE))), " ")


def _check_place(schema: Schema, document: Document, candidate: Span) -> None:
    start, end = candidate.start, candidate.end
    if not 0 <= start < end <= len(document.text):
        raise Refused(
            tr("{label} {start}-{end} is empty or lies outside the text", label=candidate.label, start=start, end=end)
        )
    section = document.section_around(start, end)
    if section is None:
        raise Refused(tr("{candidate} does not lie within one section", candidate=named(candidate)))
    if not schema.annotates(section.kind):
        raise Refused(
            tr(
                "{candidate} lies in a section that is not annotated ({kind})",
                candidate=named(candidate),
                kind=section.kind,
            )
        )
    if candidate.fragments and not schema.spans.discontinuous:
        raise Refused(tr("{candidate} has gaps: the schema forbids discontinuous spans", candidate=named(candidate)))
    if candidate.fragments and not _fill(candidate.fragments, (start, end)):
        raise Refused(
            tr(
                "{candidate} has fragments that do not fill {start}-{end} in order",
                candidate=named(candidate),
                start=start,
                end=end,
            )
        )


def _fill(fragments: Sequence[Range], hull: Range) -> bool:
    """Whether fragments stand in order, apart, and from one end of the hull to the other."""
    edges = [edge for fragment in fragments for edge in fragment]
    return (edges[0], edges[-1]) == hull and all(before < after for before, after in pairwise(edges))


def _relation(schema: Schema, candidate: Span, other: Span) -> tuple[str, str, str]:
    """The level of the rule that holds between two overlapping spans, what happens, and what the rule is about."""
    rules = schema.spans
    alike = candidate.label == other.label
    if candidate.lies_as(other):
        raise Refused(tr("{candidate} is marked already", candidate=named(candidate)))
    if candidate.crosses(other):
        return (
            rules.crossing,
            tr("{candidate} would cross {other}", candidate=named(candidate), other=named(other)),
            tr("crossing spans"),
        )
    inner, outer = (candidate, other) if other.covers(candidate) else (other, candidate)
    if candidate.pieces == other.pieces:
        event = tr("{candidate} would cover the same words as {other}", candidate=named(candidate), other=named(other))
    elif inner is candidate:
        event = tr("{candidate} would lie inside {other}", candidate=named(candidate), other=named(other))
    else:
        event = tr("{candidate} would hold {other}", candidate=named(candidate), other=named(other))
    if alike and LEVELS[rules.same_label_nesting] > LEVELS[rules.nesting]:
        return rules.same_label_nesting, event, tr("{inner} inside {outer}", inner=inner.label, outer=outer.label)
    return rules.nesting, event, tr("nested spans")


def _sentence_border(schema: Schema, candidate: Span, sentences: Sentences | None) -> tuple[str, str, str]:
    found = sentences(candidate.start, candidate.end) if sentences else ()
    level = schema.spans.cross_sentence if len(found) > 1 else "allow"
    return (
        level,
        tr("{candidate} runs over {number} sentences", candidate=named(candidate), number=len(found)),
        tr("spans that leave their sentence"),
    )


def _checked(level: str, event: str, rule: str) -> list[str]:
    if level == "forbid":
        raise Refused(tr("{event}: the schema forbids {rule}", event=event, rule=rule))
    return [tr("{event}: the schema warns of {rule}", event=event, rule=rule)] if level == "warn" else []
