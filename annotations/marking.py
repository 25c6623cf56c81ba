"""What an annotator does to spans, as steps: mark, relabel, remove, finish, reopen. Without a window."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotations import linking
from annotations.admission import illegal_links
from annotations.attributes import current, fits
from annotations.changes import Changes
from annotations.edits import AddSpan, Edit, RemoveSpan, ReplaceSet, ReplaceSpan
from annotations.errors import Nameless, Refused
from annotations.project import Project
from annotations.remarks import removals
from annotations.rules import spoken
from annotations.segmentation import Segmentation
from annotations.snapping import snap
from annotations.spans import Span, new_id, utc_now
from annotations.text import shortened
from annotations.wording import later, tr

ALREADY = {
    "todo": later("this document is not begun already"),
    "doing": later("this document is under way already"),
    "done": later("this document is done already"),
    "skipped": later("this document is skipped already"),
}


@dataclass(frozen=True, slots=True)
class Marked:
    """The span as it now stands, what the step changed, and the attributes and links that a new label lacks."""

    span: Span
    changes: Changes
    dropped: tuple[str, ...] = ()


def mark(
    project: Project, segmentation: Segmentation, label: str, start: int, end: int, *, exact: bool = False
) -> Marked:
    """Mark [start, end) (code points) of the segmented document with LABEL in the annotator's own set.

    The range is snapped and trimmed as the schema says; EXACT takes it as it is. Raises Refused where a rule forbids
    it or nobody has said who is labelling.
    """
    _check_named(project)
    document = segmentation.document
    kind = project.schema.label(label)
    start, end = snap(
        document,
        segmentation,
        project.schema.spans,
        start,
        end,
        trim_leading_words=kind.trim_leading_words,
        exact=exact,
    )
    head, opening = project.own_or_new_set(document.id)
    span = Span(new_id(), head.id, label, start, end, document.text[start:end], created=utc_now())
    title = tr("Mark {label} “{words}”", label=label.lower(), words=shortened(span.words))
    changes = project.do(title, *opening, AddSpan(span), sentences=segmentation.sentences_in)
    return Marked(span, changes)


def relabel(project: Project, span: Span, label: str) -> Marked:
    """Give a span another label. Answers that it does not take are dropped, and links that it may not have.

    What links decide about its attributes is brought in line with those that are left.
    """
    span = current(project, span)
    if span.label == label:
        raise Refused(tr("“{words}” is {label} already", words=shortened(span.words), label=label))
    known = {attribute.name: attribute for attribute in project.schema.label(label).attributes}
    document = project.document(project.head(span.set).document)
    kept = {
        name: value
        for name, value in span.attributes.items()
        if name in known and fits(project, document, known[name], value)
    }
    changed = replace(span, label=label, attributes=kept, modified=utc_now())
    unfit = [link for link, _ in illegal_links(project, changed)]
    edits = linking.removals(project, changed, unfit)
    changed = linking.in_line_without(project, changed, unfit)
    changes = project.do(
        tr("Relabel “{words}” as {label}", words=shortened(span.words), label=label.lower()),
        *edits,
        ReplaceSpan(changed),
    )
    dropped = [spoken(name) for name in span.attributes if name not in changed.attributes]
    dropped += [tr("{type} link", type=spoken(link.type)) for link in unfit]
    return Marked(changed, changes, tuple(dropped))


def remove(project: Project, span: Span) -> Changes:
    """Unmark a span, and with it the links that start or end there and the queries and flags on it."""
    span = current(project, span)
    edits = linking.removals(project, span, project.links_of(span.set, span.id))
    edits += removals(project.head(span.set), span.id)
    return project.do(
        tr("Remove {label} “{words}”", label=span.label.lower(), words=shortened(span.words)),
        *edits,
        RemoveSpan(span.set, span.id),
    )


def set_status(project: Project, document: str, status: str, title: str) -> Changes:
    """Say that the annotator's own set of a document is doing, done or skipped; begins the set where there is none."""
    _check_named(project)
    head, opening = project.own_or_new_set(document)
    before = project.own_set(document)
    if before and before.status == status:
        raise Refused(tr(ALREADY[status]))
    edits: list[Edit] = [edit for edit in opening if not isinstance(edit, ReplaceSet)]
    return project.do(title, *edits, ReplaceSet(replace(head, status=status)))


def _check_named(project: Project) -> None:
    if not project.annotator:
        raise Nameless
