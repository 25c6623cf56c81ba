"""Whether an edit of labels may stand: whose labels they are, whether their set is open, and what the schema says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotations import rules
from annotations.edits import AddLink, AddSpan, Edit, LabelEdit, ReplaceLink, ReplaceSpan
from annotations.errors import Finished, Refused
from annotations.rules import Sentences
from annotations.spans import AnnotationSet, Link, Span
from annotations.wording import tr

if TYPE_CHECKING:
    from annotations.project import Project


def admit(project: Project, edit: LabelEdit, inverse: Edit, sentences: Sentences | None) -> list[str]:
    """The warnings that an edit earns, once it is applied within its transaction.

    INVERSE takes it back. SENTENCES is as in `Project.do`. Raises Refused, one line, where the edit may not stand.
    """
    head = project.head(edit.set_id)
    if head.annotator != project.annotator:
        you = project.annotator or tr("nobody yet")
        raise Refused(tr("these are the labels of {annotator}; you are {you}", annotator=head.annotator, you=you))
    if head.status == "done":
        raise Finished
    _check_names(project, edit, inverse)
    if isinstance(edit, AddLink):
        _check_link(project, head, edit.link)
    if isinstance(edit, AddSpan):
        rules.check_is_offered(project.schema.label(edit.span.label))
        return _check_span(project, head, edit.span, sentences)
    # what was imported against the rules can still be answered and annotated
    if isinstance(edit, ReplaceSpan) and isinstance(inverse, ReplaceSpan) and not inverse.span.lies_as(edit.span):
        if edit.span.label != inverse.span.label:
            rules.check_is_offered(project.schema.label(edit.span.label))
        warnings = _check_span(project, head, edit.span, sentences)
        _check_links_of(project, inverse.span, edit.span)
        return warnings
    return []


def illegal_links(project: Project, *spans: Span) -> Iterator[tuple[Link, str]]:
    """The links of spans of one set that the schema forbids where these read as given, each with the reason."""
    given = {span.id: span for span in spans}
    links = {link.id: link for span in spans for link in project.links_of(span.set, span.id)}
    for link in links.values():
        document = project.document(project.head(link.set).document)
        source, target = (given.get(id) or project.span(link.set, id) for id in (link.source, link.target or ""))
        try:
            if source is not None:
                rules.check_link(project.schema, document, link, source, target, ())
        except Refused as refusal:
            yield link, str(refusal)


def _check_names(project: Project, edit: LabelEdit, inverse: Edit) -> None:
    """What a span or a link says has the names of the schema, but for what it says already: that may be imported."""
    if isinstance(edit, AddSpan | ReplaceSpan):
        before = inverse.span.attributes if isinstance(inverse, ReplaceSpan) else {}
        for name in edit.span.attributes.keys() - before.keys():
            project.schema.label(edit.span.label).attribute(name)
    if isinstance(edit, AddLink | ReplaceLink):
        before = inverse.link.attributes if isinstance(inverse, ReplaceLink) else {}
        for name in edit.link.attributes.keys() - before.keys():
            project.schema.link(edit.link.type).attribute(name)


def _check_span(project: Project, head: AnnotationSet, span: Span, sentences: Sentences | None) -> list[str]:
    document = project.document(head.document)
    if not span.quotes(document.text):
        raise Refused(tr("the span {start}-{end} does not quote the text it covers", start=span.start, end=span.end))
    neighbours = [other for other in project.overlapping(head.id, span.start, span.end) if other.id != span.id]
    return rules.check_span(project.schema, document, neighbours, span, sentences)


def _check_link(project: Project, head: AnnotationSet, link: Link) -> None:
    source, target = project.span(head.id, link.source), project.span(head.id, link.target) if link.target else None
    if source is None or (link.target and target is None):
        raise Refused(tr("one end of this link is not there any more"))
    rules.check_is_offered(project.schema.link(link.type))
    others = project.links_of(head.id, link.source)
    rules.check_link(project.schema, project.document(head.document), link, source, target, others)


def _check_links_of(project: Project, before: Span, after: Span) -> None:
    """A span that is moved or relabelled takes its links along: none may break a rule that it has kept so far."""
    broken = {link.id: reason for link, reason in illegal_links(project, after)}
    for id in broken.keys() - {link.id for link, _ in illegal_links(project, before)}:
        raise Refused(broken[id])
