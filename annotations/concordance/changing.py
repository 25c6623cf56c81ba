"""What becomes of many places at once: tried in memory, shown before anything is done, and then done in one step.

Each place is tried by itself, one after the other, with the functions that do the same by hand: so a plan knows for
every place what it would be or why it stays, and its edits fit together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from annotations import answers, attributes, marking
from annotations.changes import Basis, Changes
from annotations.concordance.places import Place, ordered
from annotations.edits import Edit
from annotations.errors import Nameless, Refused
from annotations.project import Project
from annotations.rules import Sentences, named, spoken
from annotations.segmentation import Segmentation
from annotations.spans import Span
from annotations.store import Store
from annotations.text import Tokenizer, shortened
from annotations.wording import called, counted, several, tr

NOT_MARKED = "—"
PROVENANCE = "propagated"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class MarkAs:
    """Mark the places with a label, each as by hand: widened to whole words, and trimmed."""

    label: str


@dataclass(frozen=True, slots=True)
class RelabelAs:
    """Give the spans at the places another label."""

    label: str


@dataclass(frozen=True, slots=True)
class Unmark:
    """Remove the spans at the places."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer an attribute of the spans at the places, or (None) take the answers back. A new value may join its
    vocabulary."""

    name: str
    value: Any


Action = MarkAs | RelabelAs | Unmark | Answer


class Change(NamedTuple):
    """What becomes of a place: what it is and what it would be, in words; or `why_not` it stays as it is.

    `also` says what else the change brings about, or what the schema warns of.
    """

    place: Place
    before: str
    after: str = ""
    also: str = ""
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """An action on places: what becomes of each, the edits of the step that does it, and what these were made from."""

    action: Action
    changes: tuple[Change, ...]
    edits: tuple[Edit, ...]
    basis: Basis

    @property
    def done(self) -> Sequence[Change]:
        """The places that will be changed."""
        return [change for change in self.changes if not change.why_not]

    @property
    def left(self) -> Sequence[Change]:
        """Those that stay as they are."""
        return [change for change in self.changes if change.why_not]


def plan(
    path: Path,
    annotator: str,
    tokenizer: Tokenizer,
    places: Sequence[Place],
    action: Action,
    progress: Progress | None = None,
) -> Plan:
    """What ACTION would make of PLACES in the project at PATH, as ANNOTATOR: only own sets that are open change.

    Nothing is written. Any thread, but one at a time for a tokenizer. Raises Refused where nobody has said who is
    labelling, and what PROGRESS raises, which is told how many places of how many have been tried.
    """
    if not annotator:
        raise Nameless
    documents = list(dict.fromkeys(place.document for place in ordered(places, "list")))
    with closing(Rehearsal(path, documents, annotator)) as rehearsal:
        tried = _Trial(rehearsal, tokenizer, action)
        changes = []
        for number, place in enumerate(ordered(places, "list")):
            if progress:
                progress(number, len(places))
            changes.append(tried.change(place))
        return Plan(action, tuple(changes), tuple(rehearsal.edits), rehearsal.basis)


def carry_out(project: Project, planned: Plan) -> Changes:
    """Do what was planned, as one step.

    Raises Refused, with nothing done, where no place would change, and where a step since has changed anything in these
    documents or what concerns no single one, as the schema and the register: what was planned would write over it.
    """
    if not planned.edits:
        raise Refused(tr("nothing can be changed at these places"))
    return project.do(title_of(planned), *planned.edits, basis=planned.basis)


def title_of(planned: Plan) -> str:
    """The title of the step, as in `Mark 12 places as actor`."""
    action, count = planned.action, len(planned.done)
    if isinstance(action, MarkAs):
        label = called(action.label)
        return several(count, "Mark {count:,} place as {label}", "Mark {count:,} places as {label}", label=label)
    if isinstance(action, RelabelAs):
        label = called(action.label)
        return several(count, "Relabel {count:,} span as {label}", "Relabel {count:,} spans as {label}", label=label)
    if isinstance(action, Unmark):
        return several(count, "Remove {count:,} span", "Remove {count:,} spans")
    name = spoken(action.name)
    if action.value is None:
        return several(count, "Clear {name} of {count:,} span", "Clear {name} of {count:,} spans", name=name)
    return several(count, "Set {name} of {count:,} span", "Set {name} of {count:,} spans", name=name)


def told(planned: Plan) -> str:
    """What a plan that was carried out has done, and how many places it has left: a line for who asked for it."""
    documents = len({change.place.document for change in planned.done})
    done = tr("{title}, in {documents}", title=title_of(planned), documents=counted(documents, "document"))
    if not planned.left:
        return done
    left = several(len(planned.left), "{count:,} stays as it is", "{count:,} stay as they are")
    return tr("{done}; {left}", done=done, left=left)


class Rehearsal(Project):
    """Some documents in memory with the annotator's sets of them; whatever is done there is remembered in `edits`.

    `basis` is what was read.
    """

    def __init__(self, path: Path, documents: Sequence[str], annotator: str) -> None:
        super().__init__(Store.rehearsal(path, documents, annotator), annotator)
        self.edits: list[Edit] = []
        last = self.last_step()
        self.basis = Basis(last.id if last else 0, frozenset(documents))

    def do(self, title: str, *edits: Edit, sentences: Sentences | None = None, basis: Basis | None = None) -> Changes:
        """Do it here. Raises Refused as it would in earnest."""
        changes = super().do(title, *edits, sentences=sentences, basis=basis)
        self.edits += edits
        return changes


class _Trial:
    """Tries an action on one place after the other."""

    def __init__(self, rehearsal: Rehearsal, tokenizer: Tokenizer, action: Action) -> None:
        self._project, self._tokenizer, self._action = rehearsal, tokenizer, action
        self._segmentation: Segmentation | None = None

    def change(self, place: Place) -> Change:
        """What becomes of a place."""
        before = place.label or NOT_MARKED
        try:
            self._check_open(place)
            if isinstance(self._action, MarkAs):
                return self._mark(place, self._action.label, before)
            span = self._span(place)
            if isinstance(self._action, RelabelAs):
                return self._relabel(place, span, self._action.label)
            if isinstance(self._action, Unmark):
                return self._remove(place, span)
            return self._answer(place, span, self._action)
        except Refused as refusal:
            return Change(place, before, why_not=str(refusal))

    def _check_open(self, place: Place) -> None:
        head = self._project.own_set(place.document)
        if head is not None and head.status == "skipped":
            raise Refused(tr("this document is skipped; open it again to change its labels"))

    def _span(self, place: Place) -> Span:
        """The own span at a place. Raises Refused where there is none."""
        if place.annotator and place.annotator != self._project.annotator:
            raise Refused(tr("this is a span of {annotator}", annotator=place.annotator))
        span = self._project.span(place.set, place.span) if place.span else None
        if span is None:
            raise Refused(tr("nothing is marked here"))
        return span

    def _mark(self, place: Place, label: str, before: str) -> Change:
        marked = marking.mark(
            self._project, self._segmented(place.document), label, place.start, place.end, provenance=PROVENANCE
        )  # fmt: skip
        warnings = tuple(str(each) for each in marked.changes.warnings)
        return Change(place, before, named(marked.span), "; ".join(warnings))

    def _relabel(self, place: Place, span: Span, label: str) -> Change:
        relabelled = marking.relabel(self._project, span, label)
        lost = tr("without {names}", names=", ".join(relabelled.dropped)) if relabelled.dropped else ""
        return Change(place, span.label, label, lost)

    def _remove(self, place: Place, span: Span) -> Change:
        links = len(self._project.links_of(span.set, span.id))
        marking.remove(self._project, span)
        return Change(place, span.label, NOT_MARKED, tr("with {links}", links=counted(links, "link")) if links else "")

    def _answer(self, place: Place, span: Span, answer: Answer) -> Change:
        attribute = self._project.schema.label(span.label).attribute(answer.name)
        before = self._shown(span, answer.name)
        if attribute.type == "vocabulary" and answer.value is not None:
            attributes.add_value(self._project, span, answer.name, answer.value)
        else:
            attributes.set_on_span(self._project, span, answer.name, answer.value)
        return Change(place, before, self._shown(attributes.current(self._project, span), answer.name))

    def _shown(self, span: Span, name: str) -> str:
        attribute = self._project.schema.label(span.label).attribute(name)
        text = self._project.document(self._project.head(span.set).document).text
        shown = answers.shown(attribute, span.attributes.get(name), text, self._project.entities())
        return shortened(shown) or NOT_MARKED

    def _segmented(self, document: str) -> Segmentation:
        if self._segmentation is None or self._segmentation.document.id != document:
            self._segmentation = Segmentation(self._project.document(document), self._tokenizer)
        return self._segmentation
