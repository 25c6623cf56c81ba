"""What an annotator does to spans, as steps: mark, relabel, remove, finish, reopen. Without a window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotations import linking
from annotations.admission import illegal_links
from annotations.answers import fits
from annotations.attributes import current
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
from annotations.wording import called, later, several, tr

ALREADY = {
    "todo": later("this document is not begun already"),
    "doing": later("this document is under way already"),
    "done": later("this document is done already"),
    "skipped": later("this document is skipped already"),
}


@dataclass(frozen=True, slots=True)
class Marked:
    """The span as it now stands (of several, the last), what the step changed, and the attributes and links that a new
    label lacks."""

    span: Span
    changes: Changes
    dropped: tuple[str, ...] = ()


def mark(
    project: Project,
    segmentation: Segmentation,
    label: str,
    start: int,
    end: int,
    *,
    exact: bool = False,
    provenance: str = "manual",
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
    quote, now = document.text[start:end], utc_now()
    span = Span(new_id(), head.id, label, start, end, quote, provenance=provenance, created=now)
    title = tr("Mark {label} “{words}”", label=called(label), words=shortened(span.words))
    changes = project.do(title, *opening, AddSpan(span), sentences=segmentation.sentences_in)
    return Marked(span, changes)


def relabel(project: Project, span: Span, label: str) -> Marked:
    """Give a span another label. Answers that it does not take are dropped, and links that it may not have.

    What links decide about its attributes is brought in line with those that are left.
    """
    span = current(project, span)
    if span.label == label:
        raise Refused(tr("“{words}” is {label} already", words=shortened(span.words), label=label))
    title = tr("Relabel “{words}” as {label}", words=shortened(span.words), label=called(label))
    return _relabel(project, [span], label, title)


def relabel_all(project: Project, spans: Iterable[Span], label: str) -> Marked:
    """Give several spans of one set another label, as `relabel` does, in one step; those that have it stay."""
    moved = [span for each in spans if (span := current(project, each)).label != label]
    if not moved:
        raise Refused(tr("all of them are {label} already", label=label))
    title = several(
        len(moved), "Relabel {count} span as {label}", "Relabel {count} spans as {label}", label=called(label)
    )
    return _relabel(project, moved, label, title)


def remove(project: Project, span: Span) -> Changes:
    """Unmark a span, and with it the links that start or end there and the queries and flags on it."""
    span = current(project, span)
    return _remove(
        project, [span], tr("Remove {label} “{words}”", label=called(span.label), words=shortened(span.words))
    )


def remove_all(project: Project, spans: Iterable[Span]) -> Changes:
    """Unmark several spans of one set, as `remove` does, in one step."""
    found = [current(project, span) for span in spans]
    return _remove(project, found, several(len(found), "Remove {count} span", "Remove {count} spans"))


def _relabel(project: Project, spans: Sequence[Span], label: str, title: str) -> Marked:
    fitting = [_with_label(project, span, label) for span in spans]
    unfit = [link for link, _ in illegal_links(project, *fitting)]
    edits = linking.removals(project, unfit, [span.id for span in spans])
    changed = [linking.in_line_without(project, span, unfit) for span in fitting]
    changes = project.do(title, *edits, *map(ReplaceSpan, changed))
    dropped = [spoken(name) for before, now in zip(spans, changed, strict=True) for name in before.attributes
               if name not in now.attributes]  # fmt: skip
    dropped += [tr("{type} link", type=spoken(link.type)) for link in unfit]
    return Marked(changed[-1], changes, tuple(dict.fromkeys(dropped)))


def _with_label(project: Project, span: Span, label: str) -> Span:
    """SPAN under another label, with those of its answers that this one takes."""
    known = {attribute.name: attribute for attribute in project.schema.label(label).attributes}
    document = project.document(project.head(span.set).document)
    kept = {
        name: value
        for name, value in span.attributes.items()
        if name in known and fits(project, document, known[name], value)
    }
    return replace(span, label=label, attributes=kept, modified=utc_now())


def _remove(project: Project, spans: Sequence[Span], title: str) -> Changes:
    links = {link.id: link for span in spans for link in project.links_of(span.set, span.id)}
    edits = linking.removals(project, list(links.values()), [span.id for span in spans])
    for span in spans:
        edits += removals(project.head(span.set), span.id)
    return project.do(title, *edits, *(RemoveSpan(span.set, span.id) for span in spans))


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
