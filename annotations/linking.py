"""Links between spans: which targets are likely, making and removing them, and what they decide about attributes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from annotations import rules
from annotations.attributes import current, put
from annotations.changes import Changes
from annotations.derivation import derived_value, is_answered_instead
from annotations.edits import AddLink, Edit, RemoveLink, ReplaceSpan
from annotations.errors import Refused
from annotations.project import Project
from annotations.schema import Attribute, LinkType, Schema
from annotations.segmentation import Segmentation
from annotations.spans import Link, Span, new_id, reading_order
from annotations.text import Document, Range, shortened
from annotations.wording import tr

FEW_WORDS = 3
_ANY_SPAN = Span("any", "", "", 0, 1, "")


@dataclass(frozen=True, slots=True)
class Linked:
    """The new link, and what the step changed."""

    link: Link
    changes: Changes


def types_from(schema: Schema, document: Document, span: Span) -> list[LinkType]:
    """The link types that may start at a span, in the schema's order."""
    section = document.section_around(span.start, span.end)
    kind = section.kind if section else ""
    return [
        each
        for each in schema.offered_links
        if span.label in each.sources and (not each.source_kinds or kind in each.source_kinds)
    ]


def lacking(project: Project, span: Span) -> list[LinkType]:
    """The link types of which the schema wants more from a span than it has, in the schema's order."""
    document = project.document(project.head(span.set).document)
    asked = project.schema.asked_of(span.label)
    wanted = [
        kind
        for kind in types_from(project.schema, document, span)
        if kind.least and not is_answered_instead(asked, span, kind.name)
    ]
    started = [link.type for link in project.links_of(span.set, span.id) if link.source == span.id] if wanted else []
    return [kind for kind in wanted if started.count(kind.name) < kind.least]


def candidates(
    schema: Schema, segmentation: Segmentation, spans: Iterable[Span], links: Sequence[Link], type: str, source: Span
) -> list[Span]:
    """The spans that a link of TYPE from SOURCE may point to, the likely one first, then the others.

    SPANS and LINKS are those of the set. The order follows what the schema's `suggest` names: an enclosing span (the
    smallest first), else the nearest to the left in the sentence, else the nearest in it. A link into another section
    prefers the spans that share most words and answers with SOURCE. What is linked in this way already is left out.
    """
    kind, document = schema.link(type), segmentation.document
    legal = [span for span in spans if _is_legal(schema, document, kind, source, span, links)]
    rank = _by_words(source) if kind.target_kinds else _by_place(kind, segmentation, source)
    return sorted(reading_order(legal), key=rank)


def link(project: Project, type: str, source: Span, target: Span | None = None, text: Range | None = None) -> Linked:
    """Link SOURCE to TARGET, to plain text [start, end) in code points, or (both None) to nothing.

    An attribute of SOURCE that the schema derives from such a link is set in the same step. Raises Refused, naming the
    rule, where the schema forbids the link.
    """
    source = current(project, source)
    made = Link(new_id(), source.set, type, source.id, target.id if target else None, text)
    before = project.links_of(source.set, source.id)
    edits: list[Edit] = [AddLink(made), *_derived(project.schema, source, before, [*before, made])]
    return Linked(made, project.do(_title(project, True, made, source, target), *edits))


def unlink(project: Project, made: Link) -> Changes:
    """Take a link away, and what the schema derived from it."""
    source = project.span(made.set, made.source)
    if source is None:
        raise Refused(tr("this link is not there any more"))
    target = project.span(made.set, made.target) if made.target else None
    before = project.links_of(made.set, made.source)
    after = [other for other in before if other.id != made.id]
    edits: list[Edit] = [RemoveLink(made.set, made.id), *_derived(project.schema, source, before, after)]
    return project.do(_title(project, False, made, source, target), *edits)


def removals(project: Project, gone: Sequence[Link], changing: Collection[str]) -> list[Edit]:
    """The edits that take away GONE, links of spans that go or change (CHANGING, by id), and what others derived from
    them."""
    edits: list[Edit] = [RemoveLink(each.set, each.id) for each in gone]
    for set_id, source_id in dict.fromkeys((each.set, each.source) for each in gone if each.source not in changing):
        source = project.span(set_id, source_id)
        if source is not None:
            before = project.links_of(set_id, source_id)
            edits += _derived(project.schema, source, before, [each for each in before if each not in gone])
    return edits


def in_line_without(project: Project, changed: Span, gone: Sequence[Link]) -> Span:
    """CHANGED, a span under a new label, with the derived attributes that its links give it once GONE are gone."""
    before = project.links_of(changed.set, changed.id)
    return _in_line(project.schema, changed, before, [each for each in before if each not in gone])


def deriving_link(schema: Schema, attribute: Attribute) -> str | None:
    """The type of link that decides ATTRIBUTE, so that asking for the link asks for it; None where none does."""
    return next((link.name for link in schema.offered_links if value_of(attribute, link.name) is not None), None)


def derived_attribute(schema: Schema, label: str, type: str) -> Attribute | None:
    """The attribute of spans with LABEL that a link of TYPE decides."""
    return next((each for each in schema.asked_of(label) if value_of(each, type) is not None), None)


def value_of(attribute: Attribute, type: str) -> str | None:
    """The value that ATTRIBUTE takes where a link of TYPE starts at its span; None where the link decides nothing."""
    return derived_value(attribute, _ANY_SPAN, [Link("", "", type, _ANY_SPAN.id)])


def _derived(schema: Schema, span: Span, before: Sequence[Link], after: Sequence[Link]) -> list[Edit]:
    """The edit that brings the derived attributes of a span in line with its links; none where they are."""
    changed = _in_line(schema, span, before, after)
    return [] if changed is span else [ReplaceSpan(changed)]


def _in_line(schema: Schema, span: Span, before: Sequence[Link], after: Sequence[Link]) -> Span:
    """SPAN with its derived attributes in line with the links it has AFTER a step; the same object where they are.

    The first link that decides an attribute sets it, whatever the answer was, and with the last one its value goes. An
    answer that was given in spite of such a link stays. A label that the schema does not know derives nothing.
    """
    changed = span
    for attribute in schema.asked_of(span.label):
        was, now = (derived_value(attribute, span, links) for links in (before, after))
        value = span.attributes.get(attribute.name)
        if now is not None and (was is None or value is None) and value != now:
            changed = put(changed, attribute.name, now)
        elif now is None and was is not None and value == was:
            changed = put(changed, attribute.name, None)
    return changed


def _is_legal(
    schema: Schema, document: Document, kind: LinkType, source: Span, target: Span, links: Sequence[Link]
) -> bool:
    try:
        rules.check_link(schema, document, Link("", source.set, kind.name, source.id, target.id), source, target, links)
    except Refused:
        return False
    return True


def _by_place(kind: LinkType, segmentation: Segmentation, source: Span) -> Callable[[Span], tuple[int, int]]:
    sentences = segmentation.sentences_in(source.start, source.end)
    start = min((sentence[0] for sentence in sentences), default=source.start)
    end = max((sentence[1] for sentence in sentences), default=source.end)
    section = segmentation.document.section_around(source.start, source.end)
    prefers_left = "left" in kind.suggest

    def rank(span: Span) -> tuple[int, int]:
        if "enclosing" in kind.suggest and span.covers(source):
            return 0, span.end - span.start
        in_sentence = start <= span.start and span.end <= end
        if in_sentence and prefers_left and span.end <= source.start:
            return 1, source.start - span.end
        if in_sentence:
            return 2, _distance(span, source)
        inside = section is not None and section.start <= span.start and span.end <= section.end
        return (3 if inside else 4), _distance(span, source)

    return rank


def _by_words(source: Span) -> Callable[[Span], tuple[int, int]]:
    words = _words(source.words)

    def rank(span: Span) -> tuple[int, int]:
        theirs = _words(span.words)
        alike = 1000 * len(words & theirs) // max(len(words | theirs), 1)
        same_answers = sum(span.attributes.get(name) == value for name, value in source.attributes.items())
        return -alike - 100 * same_answers, span.start

    return rank


def _words(quote: str) -> set[str]:
    found = (word.strip(".,;:!?\"'“”’()").casefold() for word in quote.split())
    return {word for word in found if len(word) >= FEW_WORDS}


def _distance(span: Span, other: Span) -> int:
    """The code points between two spans; 0 where they overlap."""
    return max(span.start - other.end, other.start - span.end, 0)


def _title(project: Project, is_made: bool, made: Link, source: Span, target: Span | None) -> str:
    """What a step says that makes a link, or takes it away."""
    names = {"type": rules.spoken(made.type), "source": shortened(source.words)}
    if target is None and made.target_text is None:
        told = "Link {type} nothing of “{source}”" if is_made else "Unlink {type} nothing of “{source}”"
        return tr(told, **names)
    text = project.document(project.head(made.set).document).text
    words = target.words if target is not None else text[slice(*(made.target_text or (0, 0)))]
    told = "Link {type} “{target}” of “{source}”" if is_made else "Unlink {type} “{target}” of “{source}”"
    return tr(told, target=shortened(words), **names)
